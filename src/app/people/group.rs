//! The unit's group: binding it, losing it, the enrolment button in it.

use super::{leaders, links};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::app::incoming::{Incoming, What, Whence};
use crate::domain::enrolment::{is_offered, lifetime, usable};
use crate::domain::event::PeopleEvent;
use crate::domain::member::{Invite, InvitePurpose};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::unit::Unit;
use crate::domain::words::one_line;
use crate::present::people::group as wording;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

/// [Gắn nhóm]: the button that adds the bot to a group, good for a day.
pub fn ask_bind(desk: &Desk, asker: &Asker) -> Result<Decision, Halt> {
    asker.may(Act::SetUpUnit, None)?;
    let unit = asker.unit()?;
    let link = links::make(InvitePurpose::Group, unit.id, None, desk.now())?;
    let event = PeopleEvent::UnitLinkIssued { invite: link.invite };
    Ok(Decision::new().event(event).say(wording::choose(asker.texts(), unit, link.word)))
}

/// The link, used in a group named `title`. A group that was bound before gives way: the officer who asked for
/// the link saw it on the card.
pub(super) async fn bind(
    desk: &mut Desk,
    asker: &Asker,
    invite: Invite,
    title: &str,
) -> Result<Decision, Halt> {
    asker.may(Act::SetUpUnit, None)?;
    let unit = asker.unit()?;
    if asker.group.is_some() && unit.group == asker.group {
        return Err(Refusal::GroupBoundAlready.into());
    }
    usable(&invite, desk.now())?;
    if let Some(address) = asker.group
        && lists::unit_of_group(desk, address).await?.is_some()
    {
        return Err(Refusal::GroupTaken.into());
    }
    let invite = links::used(invite, asker.person.id, desk.now());
    let unit = Unit { group: asker.group, group_title: one_line(title), ..unit.clone() };
    let card = CardRef { kind: CardKind::SetUp, reference: unit.id.0 };
    Ok(Decision::new().event(PeopleEvent::GroupBound { unit, invite }).show(card, 0))
}

/// What becomes of a bound group at the messenger: it moves, or we are put out of it.
pub async fn changed(desk: &mut Desk, incoming: &Incoming) -> Result<Option<PeopleEvent>, store::Error> {
    let Whence::Group { address, .. } = &incoming.whence else {
        return Ok(None);
    };
    let to = match &incoming.what {
        What::GroupMembership { present: false } => None,
        What::Migrated { to } => Some(*to),
        _ => return Ok(None),
    };
    let Some(unit) = lists::unit_of_group(desk, *address).await? else {
        return Ok(None);
    };
    if to.is_some() {
        return Ok(Some(PeopleEvent::GroupMoved { unit: Unit { group: to, ..unit } }));
    }
    let to = leaders(desk, &unit).await?;
    let title = unit.group_title.clone();
    let unit = Unit { group: None, group_title: String::new(), ..unit };
    Ok(Some(PeopleEvent::GroupLost { unit, title, to }))
}

/// [Đăng nút ghi danh]: first shows where.
pub async fn ask_post(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let unit = ready_to_post(desk, asker).await?;
    Ok(Decision::new().say(wording::ask_post(asker.texts(), &unit)))
}

async fn ready_to_post(desk: &mut Desk, asker: &Asker) -> Result<Unit, Halt> {
    asker.may(Act::SetUpUnit, None)?;
    let unit = asker.unit()?.clone();
    if unit.group.is_none() {
        return Err(Refusal::NoGroup.into());
    }
    if !lists::members(desk, unit.id).await?.iter().any(is_offered) {
        return Err(Refusal::NoRoster.into());
    }
    Ok(unit)
}

/// \[Đăng\].
pub async fn post(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let unit = ready_to_post(desk, asker).await?;
    let now = desk.now();
    let just_made = now + lifetime(InvitePurpose::Enrol) - chrono::Duration::minutes(1);
    let open = lists::open_invites(desk, unit.id).await?;
    // A second tap on the same button, or a second officer, posts nothing.
    if open.iter().any(|invite| invite.purpose == InvitePurpose::Enrol && invite.expires_at > just_made) {
        return Err(Refusal::ExpiredButton.into());
    }
    let link = links::make(InvitePurpose::Enrol, unit.id, None, now)?;
    let rules = asker.rules(desk).await?.rules;
    let recall = desk.new_id()?;
    let earliest = now + chrono::Duration::seconds(rules.take_back_seconds);
    let not_before = broadcast::when(&rules, unit.zone, now, recall).not_before.unwrap_or(earliest);
    // A wait for the morning is said, the half minute for taking it back is not.
    let later = (not_before > earliest).then_some(not_before);
    let message = wording::posting(asker.texts(), &unit, later, now, recall);
    let (invite, word) = (link.invite, link.word);
    let event = PeopleEvent::EnrolmentPosted { unit, invite, word, not_before, recall };
    Ok(Decision::new().event(event).say(message))
}

/// [Chưa đăng].
pub fn drop_post(asker: &Asker) -> Result<Decision, Halt> {
    asker.may(Act::SetUpUnit, None)?;
    Ok(Decision::new().toast(wording::not_posted(asker.texts())))
}
