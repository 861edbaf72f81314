//! Reading a conclusion in the chat: a draft by the leaders, an adopted one by every member.

use super::gather::Gathered;
use super::{card, own, past_card};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::ids::{ConclusionId, UnitId};
use crate::domain::member::Member;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::time::local;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::domain::visibility::{Item, Viewer, visible};
use crate::present::conclusions::reading as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// Whether a member may read this version: a draft is the leaders' alone until it is adopted.
fn may_read(member: &Member, topic: &Topic, conclusion: &Conclusion) -> bool {
    let adopted = conclusion.state == ConclusionState::Adopted;
    let act = if adopted { Act::ReadTopic } else { Act::FillConclusion };
    visible(&Item::Conclusion { adopted }, &Viewer::of(member, Some(topic)))
        && rights::allowed(member, Some(topic), act)
}

async fn readable(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Conclusion, Halt> {
    let (topic, conclusion) = own(desk, asker, id).await?;
    if may_read(asker.member()?, &topic, &conclusion) {
        Ok(conclusion)
    } else {
        Err(Refusal::NotAllowed(Act::FillConclusion).into())
    }
}

/// [Đọc dự thảo], [Xem kết luận].
pub async fn open(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Decision, Halt> {
    let conclusion = readable(desk, asker, id).await?;
    Ok(Decision::new().show(card(conclusion.id), 0))
}

/// The link under the group's message. It may be of another unit than the one the person works in.
pub async fn open_by_link(desk: &mut Desk, asker: &Asker, word: &str) -> Result<Decision, Halt> {
    let id = word.parse().map(ConclusionId).map_err(|_| Refusal::ExpiredButton)?;
    let found = desk.find::<Conclusion>(id).await?.ok_or(Refusal::ExpiredButton)?;
    let member = desk.member_of(found.unit, asker.person.id).await?;
    let unit = desk.find::<Unit>(found.unit).await?;
    let there = Asker { unit: unit.filter(|_| member.is_some()), member, ..asker.clone() };
    open(desk, &there, id).await
}

/// Turns to another part.
pub async fn turn(desk: &mut Desk, asker: &Asker, id: ConclusionId, page: i64) -> Result<Decision, Halt> {
    let conclusion = readable(desk, asker, id).await?;
    Ok(Decision::new().turn(card(conclusion.id), page.max(0)))
}

/// The conclusions adopted so far.
pub fn past(asker: &Asker) -> Result<Decision, Halt> {
    let member = asker.may(Act::ReadTopic, None)?;
    Ok(Decision::new().show(past_card(member.unit), 0))
}

/// Turns their list.
pub fn turn_past(asker: &Asker, page: i64) -> Result<Decision, Halt> {
    let member = asker.may(Act::ReadTopic, None)?;
    Ok(Decision::new().turn(past_card(member.unit), page.max(0)))
}

/// Draws one part for one person.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    conclusion: ConclusionId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(conclusion) = desk.find::<Conclusion>(conclusion).await? else {
        return Ok(None);
    };
    let unit = desk.get::<Unit>(conclusion.unit).await?;
    let topic = desk.get::<Topic>(conclusion.topic).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else {
        return Ok(None);
    };
    if !may_read(&member, &topic, &conclusion) {
        return Ok(None);
    }
    let gathered = Gathered::read(desk, &topic, Some(&conclusion)).await?;
    let paper = gathered.conclusion();
    let view = wording::View {
        topic: &topic,
        conclusion: &conclusion,
        paper: &paper,
        open: gathered.open_blanks().len(),
        leads: rights::allowed(&member, Some(&topic), Act::FillConclusion),
        zone: unit.zone,
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::page(texts, &view, page)))
}

/// Draws the list of adopted conclusions.
pub async fn render_past(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let member = desk.member_of(unit.id, person.id).await?;
    if !member.is_some_and(|member| rights::allowed(&member, None, Act::ReadTopic)) {
        return Ok(None);
    }
    let mut list = Vec::new();
    for conclusion in lists::adopted_conclusions(desk, unit.id).await? {
        let topic = desk.get::<Topic>(conclusion.topic).await?;
        let on = conclusion.adopted_at.map(|at| local(at, unit.zone).date());
        list.push(wording::Past { conclusion, topic, on });
    }
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::past(texts, &unit, &list, page)))
}
