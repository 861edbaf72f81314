//! Units, rosters, accounts: set-up, enrolment, and who holds which office.

pub mod approval;
pub mod group;
pub mod joining;
pub mod links;
pub mod members;
pub mod opening;
pub mod roster;
pub mod roster_card;
pub mod set_up;
pub mod units;

use super::asker::Asker;
use super::decision::{Decision, Halt};
use crate::domain::event::Audience;
use crate::domain::ids::{MemberId, PersonId};
use crate::domain::member::Member;
use crate::domain::refusal::Refusal;
use crate::domain::schedule::next_sending_time;
use crate::domain::time::Timestamp;
use crate::domain::unit::{Person, Recipient, Unit};
use crate::present::refusals;
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;
use crate::store::rows::UnitRules;

/// The person as somebody to be told something.
async fn recipient(desk: &mut Desk, unit: &Unit, person: PersonId) -> Result<Recipient, store::Error> {
    let lang = desk.find::<Person>(person).await?.and_then(|person| person.lang).unwrap_or(unit.lang);
    Ok(Recipient { person, lang, guest: false })
}

/// The members who can be told something, of those `whom` picks.
async fn told(
    desk: &mut Desk,
    unit: &Unit,
    whom: impl Fn(&Member) -> bool,
) -> Result<Vec<Recipient>, store::Error> {
    let members = lists::members(desk, unit.id).await?;
    let mut list = Vec::new();
    for person in members.iter().filter(|member| member.is_reachable() && whom(member)) {
        if let Some(person) = person.person {
            list.push(recipient(desk, unit, person).await?);
        }
    }
    Ok(list)
}

/// The secretary and the deputies, within sending hours.
async fn leaders(desk: &mut Desk, unit: &Unit) -> Result<Audience, store::Error> {
    let to = told(desk, unit, |member| member.roles.leads()).await?;
    Ok(Audience { to, not_before: waking_hour(desk, unit).await? })
}

/// Now, or when the sending hours of the unit begin next.
async fn waking_hour(desk: &mut Desk, unit: &Unit) -> Result<Timestamp, store::Error> {
    let rules = desk.get::<UnitRules>(unit.id).await?.rules;
    Ok(next_sending_time(desk.now(), &rules, unit.zone))
}

/// The member, if it is one of the asker's unit: an id from another unit's button opens nothing.
async fn own_member(desk: &mut Desk, asker: &Asker, member: MemberId) -> Result<Member, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Member>(member).await?.filter(|member| member.unit == unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

/// The asker as seen by the unit a link belongs to.
async fn before_unit(desk: &mut Desk, asker: &Asker, unit: Unit) -> Result<Asker, store::Error> {
    let member = desk.member_of(unit.id, asker.person.id).await?;
    Ok(Asker { unit: Some(unit), member, ..asker.clone() })
}

/// A refusal in the words of the unit the asker stands before, who may be a stranger to the runner.
fn refuse(asker: &Asker, refusal: &Refusal) -> Decision {
    let said = asker.outgoing(refusals::refusal(asker.texts(), refusal));
    Decision::new().say(refusals::with_buttons(asker.texts(), refusal, said))
}
