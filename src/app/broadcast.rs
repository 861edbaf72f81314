//! Writing to many: whom a message reaches, when it goes out, taking it back and hurrying it (ux 5).
//!
//! Whoever writes to many shows first what and to how many, queues the messages under a recall number with
//! [`when`], and shows [`crate::present::broadcast::on_its_way`].

use std::collections::BTreeSet;

use chrono::Duration;
use chrono_tz::Tz;

use super::asker::Asker;
use super::decision::{Decision, Halt};
use super::notices::When;
use crate::domain::event::ReminderEvent;
use crate::domain::ids::MemberId;
use crate::domain::member::{Member, MemberKind};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::rules::RuleProfile;
use crate::domain::schedule::next_sending_time;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Person, Reach, Recipient, Unit};
use crate::present::broadcast as wording;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// The members of a unit whom a message reaches: on the roster, linked, not on paper only, not blocked.
pub async fn addressees(desk: &mut Desk, unit: &Unit) -> Result<Vec<Addressee>, store::Error> {
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    Ok(members.iter().filter_map(|member| addressee(unit, member, &people)).collect())
}

/// How a member is written to; `None` if no message reaches the member.
#[must_use]
pub fn addressee(unit: &Unit, member: &Member, people: &[Person]) -> Option<Addressee> {
    let belongs = member.kind == MemberKind::Guest || allowed(member, None, Act::Comment);
    if !member.is_reachable() || !belongs {
        return None;
    }
    let person =
        people.iter().find(|person| Some(person.id) == member.person && person.reach == Reach::Active)?;
    let guest = member.kind == MemberKind::Guest;
    let to = Recipient { person: person.id, lang: person.lang.unwrap_or(unit.lang), guest };
    Some(Addressee { member: member.id, name: member.name.clone(), to })
}

/// The members of a unit who may read a topic: those who can be written to, and those to be told in person.
#[derive(Clone, Debug, Default)]
pub struct Audience {
    pub reached: Vec<Addressee>,
    pub unreached: Vec<Member>,
}

/// Who of the unit may read `topic`. Who has left or is suspended is in neither list.
pub async fn audience(desk: &mut Desk, unit: &Unit, topic: &Topic) -> Result<Audience, store::Error> {
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let mut audience = Audience::default();
    for member in members.into_iter().filter(|member| allowed(member, Some(topic), Act::ReadTopic)) {
        match addressee(unit, &member, &people) {
            Some(addressee) => audience.reached.push(addressee),
            None => audience.unreached.push(member),
        }
    }
    Ok(audience)
}

/// One member by id; see [`addressee`].
pub async fn addressee_of(
    desk: &mut Desk,
    unit: &Unit,
    member: MemberId,
) -> Result<Option<Addressee>, store::Error> {
    let member = desk.get::<Member>(member).await?;
    let people = match member.person {
        Some(person) => vec![desk.get::<Person>(person).await?],
        None => Vec::new(),
    };
    Ok(addressee(unit, &member, &people))
}

/// The members whom a message reaches.
#[must_use]
pub fn within_reach(unit: &Unit, members: &[Member], people: &[Person]) -> BTreeSet<MemberId> {
    members
        .iter()
        .filter_map(|member| addressee(unit, member, people))
        .map(|addressee| addressee.member)
        .collect()
}

/// When messages to many go out: after the time for taking them back, within the sending hours.
#[must_use]
pub fn when(rules: &RuleProfile, zone: Tz, now: Timestamp, recall: i64) -> When {
    When { not_before: Some(release(rules, zone, now)), expires_at: None, recall: Some(recall) }
}

/// The moment at which messages to many are let go.
#[must_use]
pub fn release(rules: &RuleProfile, zone: Tz, now: Timestamp) -> Timestamp {
    next_sending_time(now + Duration::seconds(rules.take_back_seconds), rules, zone)
}

/// When one notice goes out: at once, or at the next start of the sending hours (`Some`).
#[must_use]
pub fn not_before(rules: &RuleProfile, zone: Tz, now: Timestamp) -> Option<Timestamp> {
    let at = next_sending_time(now, rules, zone);
    (at > now).then_some(at)
}

/// [Thu lại].
pub async fn take_back(desk: &mut Desk, asker: &Asker, recall: i64) -> Result<Decision, Halt> {
    let count = waiting(desk, asker, recall).await?;
    let unit = asker.unit()?.id;
    let given = lists::reminded_under(desk, recall).await?;
    let given = given.into_iter().map(|reminded| reminded.occasion).collect();
    let event = ReminderEvent::TakenBack { unit, recall, given };
    Ok(Decision::new().event(event).say(wording::taken_back(asker.texts(), unit, count)))
}

/// [Gửi ngay]: outside the sending hours, on the officer's word.
pub async fn send_now(desk: &mut Desk, asker: &Asker, recall: i64) -> Result<Decision, Halt> {
    let count = waiting(desk, asker, recall).await?;
    let event = ReminderEvent::Hastened { unit: asker.unit()?.id, recall };
    Ok(Decision::new().event(event).toast(wording::sent_now(asker.texts(), count)))
}

/// How many messages of the asker's unit wait under the number.
pub(super) async fn waiting(desk: &mut Desk, asker: &Asker, recall: i64) -> Result<i64, Halt> {
    asker.may(Act::Remind, None)?;
    match lists::waiting_under(desk, asker.unit()?.id, recall).await? {
        0 => Err(Refusal::TooLateToTakeBack.into()),
        count => Ok(count),
    }
}
