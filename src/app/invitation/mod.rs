//! The invitation: answered by members, decided by the leaders, entered for those without a phone.

pub mod answering;
pub mod answers;
pub mod leave;
pub mod mode;
pub mod moving;
pub mod ordering;

use super::asker::Asker;
use super::decision::Halt;
use super::drafts::own_topic;
use crate::domain::ids::{MemberId, TopicId};
use crate::domain::inviting;
use crate::domain::meeting::Attendance;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::invitation::{self as wording, InvitationView};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};

fn card(topic: TopicId) -> CardRef {
    CardRef { kind: CardKind::Invitation, reference: topic.0 }
}

fn answers_card(topic: TopicId) -> CardRef {
    CardRef { kind: CardKind::Answers, reference: topic.0 }
}

/// Those who take part and have not answered the invitation, for the reminder on the eve.
pub async fn unanswered(desk: &mut Desk, topic: &Topic) -> Result<Vec<MemberId>, store::Error> {
    let members = lists::members(desk, topic.unit).await?;
    let answers = lists::attendance(desk, topic.id).await?;
    Ok(inviting::unanswered(&members, &answers).iter().map(|member| member.id).collect())
}

/// The name of who leads the meeting of a unit.
pub async fn chair_name(desk: &mut Desk, unit: &Unit) -> Result<Option<String>, store::Error> {
    let members = lists::members(desk, unit.id).await?;
    Ok(inviting::chair(&members).map(|member| member.name.clone()))
}

/// Draws the invitation of one member, with that member's answer.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    topic: TopicId,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(topic) = desk.find::<Topic>(topic).await? else { return Ok(None) };
    let unit = desk.get::<Unit>(topic.unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else { return Ok(None) };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let chair = chair_name(desk, &unit).await?;
    let answer = desk.find::<Attendance>((topic.id, member.id)).await?.map(|row| row.presence);
    let view = InvitationView { unit: &unit, topic: &topic, chair: chair.as_deref() };
    if inviting::may_answer(&topic, desk.now()).is_err() {
        return Ok(Some(wording::over(texts, &view)));
    }
    Ok(Some(wording::invitation(texts, &view, &member.name, answer)))
}

/// The topic, if its invitation can be answered now.
async fn answerable(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Topic, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    inviting::may_answer(&topic, desk.now())?;
    Ok(topic)
}
