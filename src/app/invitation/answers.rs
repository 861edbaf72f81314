//! The officers' card of the answers: who comes, who asks for leave, who is silent.

use super::{answers_card, chair_name};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::drafts::own_topic;
use crate::domain::ids::TopicId;
use crate::domain::inviting;
use crate::domain::meeting::Attendance;
use crate::domain::member::Member;
use crate::domain::rights::{Act, allowed};
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::invitation::{self as wording, AnswersView, InvitationView, RequestView};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// The card, posted anew.
pub async fn open(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::SetAttendance, Some(&topic))?;
    Ok(Decision::new().show(answers_card(topic.id), 0))
}

/// Another page: 0 the counts, from 1 the requests, below 0 the names to enter for.
pub async fn turn(desk: &mut Desk, asker: &Asker, topic: TopicId, page: i64) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::SetAttendance, Some(&topic))?;
    Ok(Decision::new().turn(answers_card(topic.id), page))
}

/// Draws the card for one officer.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    topic: TopicId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(topic) = desk.find::<Topic>(topic).await? else { return Ok(None) };
    let unit = desk.get::<Unit>(topic.unit).await?;
    let officer = desk.member_of(unit.id, person.id).await?;
    let Some(officer) = officer.filter(|officer| allowed(officer, Some(&topic), Act::SetAttendance)) else {
        return Ok(None);
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let members = lists::members(desk, unit.id).await?;
    let answers = lists::attendance(desk, topic.id).await?;
    let chair = chair_name(desk, &unit).await?;
    let invitation = InvitationView { unit: &unit, topic: &topic, chair: chair.as_deref() };
    if inviting::may_answer(&topic, desk.now()).is_err() {
        return Ok(Some(wording::over(texts, &invitation)));
    }
    let decides = allowed(&officer, Some(&topic), Act::DecideAbsence);
    if page > 0
        && decides
        && let Some(request) = request(texts, invitation, &members, &answers, page)
    {
        return Ok(Some(request));
    }
    let view = AnswersView { invitation, members: &members, answers: &answers, decides };
    Ok(Some(match page {
        ..0 => wording::names_page(texts, &view, page.saturating_neg()),
        _ => wording::overview(texts, &view),
    }))
}

/// The request on a page, counted round; `None` when none waits.
fn request(
    texts: &Texts,
    invitation: InvitationView<'_>,
    members: &[Member],
    answers: &[Attendance],
    page: i64,
) -> Option<Outgoing> {
    let waiting = inviting::waiting(answers);
    let at = usize::try_from(page - 1).unwrap_or(0) % waiting.len().max(1);
    let row = waiting.get(at)?;
    let name = members.iter().find(|member| member.id == row.member)?.name.as_str();
    let next = (waiting.len() > 1).then(|| ((at + 1) % waiting.len()) as i64 + 1);
    let effect = inviting::effect(members, answers, row.member);
    let view = RequestView { invitation, row, name, effect, waiting: waiting.len(), next };
    Some(wording::request(texts, &view))
}
