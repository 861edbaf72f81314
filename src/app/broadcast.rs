//! Telling many: who can be written to, and when it may go out.

use chrono::Duration;

use crate::domain::member::Member;
use crate::domain::rights::{self, Act};
use crate::domain::rules::RuleProfile;
use crate::domain::schedule;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Person, Reach, Recipient, Unit};
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;

/// The members of a unit, those who can be written to apart from those who have to be told in person.
#[derive(Clone, Debug, Default)]
pub struct Audience {
    pub reached: Vec<Addressee>,
    pub unreached: Vec<Member>,
}

/// Who of the unit may read `topic` and can be written to. Who has left or is suspended is in neither list.
pub async fn audience(desk: &mut Desk, unit: &Unit, topic: &Topic) -> Result<Audience, store::Error> {
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let mut audience = Audience::default();
    for member in members {
        if !rights::allowed(&member, Some(topic), Act::ReadTopic) {
            continue;
        }
        let person = people.iter().find(|person| Some(person.id) == member.person);
        match person.and_then(|person| written_to(unit, &member, person)) {
            Some(addressee) => audience.reached.push(addressee),
            None => audience.unreached.push(member),
        }
    }
    Ok(audience)
}

/// One member, if that member can be written to.
pub async fn addressee(
    desk: &mut Desk,
    unit: &Unit,
    member: &Member,
) -> Result<Option<Addressee>, store::Error> {
    let Some(person) = member.person else { return Ok(None) };
    let person = desk.find::<Person>(person).await?;
    Ok(person.and_then(|person| written_to(unit, member, &person)))
}

fn written_to(unit: &Unit, member: &Member, person: &Person) -> Option<Addressee> {
    (member.is_reachable() && person.reach == Reach::Active).then(|| Addressee {
        member: member.id,
        name: member.name.clone(),
        to: Recipient { person: person.id, lang: person.lang.unwrap_or(unit.lang) },
    })
}

/// When a notice may go out: `None` = now, which lies in the sending hours.
#[must_use]
pub fn sending_time(rules: &RuleProfile, unit: &Unit, now: Timestamp) -> Option<Timestamp> {
    Some(schedule::next_sending_time(now, rules, unit.zone)).filter(|at| *at > now)
}

/// When a message to many is released: in the sending hours, and not before it could be taken back.
#[must_use]
pub fn release_time(rules: &RuleProfile, unit: &Unit, now: Timestamp) -> Timestamp {
    let earliest = now + Duration::seconds(rules.take_back_seconds);
    schedule::next_sending_time(now, rules, unit.zone).max(earliest)
}
