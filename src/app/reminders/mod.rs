//! Reminders: everybody who owes something is told in private, once a day at most, with the button that does it.

mod by_hand;
mod gather;
mod muting;

pub use by_hand::{ask, not_now, send};
pub use gather::{Standing, standing};
pub use muting::{hear_own_only, pause};

use std::collections::BTreeSet;

use super::agenda::Due;
use super::broadcast;
use crate::domain::event::{Reminder, ReminderEvent, Reminding, TopicEvent};
use crate::domain::reminding::{self, Look, Message, Outage, day_key};
use crate::domain::rules::RuleProfile;
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::{RoundState, Stage, Topic};
use crate::domain::unit::Unit;
use crate::store::desk::Desk;
use crate::store::rows::Reminded;
use crate::store::{self, lists};

/// What the members of a unit are to be reminded of now, and when the next reminder is.
pub async fn due(
    desk: &mut Desk,
    unit: &Unit,
    rules: &RuleProfile,
    outage: Option<Outage>,
    due: &mut Due,
) -> Result<(), store::Error> {
    let now = desk.now();
    let Some(standing) = standing(desk, unit).await? else { return Ok(()) };
    let nudges = reminding::nudges(&standing.facts(unit, now));
    let today = local(now, unit.zone).date();
    let mut words: BTreeSet<String> = BTreeSet::new();
    // What is still to come needs no looking up.
    for nudge in nudges.iter().filter(|nudge| nudge.occasion.at <= now) {
        words.extend([nudge.key(), nudge.occasion.key(), day_key(unit.id, nudge.member, today)]);
    }
    let given = given(desk, words).await?;
    let look = Look { unit: unit.id, rules, zone: unit.zone, now };
    let plan = reminding::plan(look, nudges, &given, outage);
    if let Some(next) = plan.next {
        due.at(next);
    }
    if !plan.dropped.is_empty() {
        let event = ReminderEvent::Dropped { unit: unit.id, nudges: plan.dropped };
        due.events.push(event.into());
    }
    if !plan.messages.is_empty() {
        let keys = plan.messages.iter().flat_map(|message| message.keys(unit.id, today)).collect();
        let reminding = reminding_of(desk, unit, &standing, plan.messages, keys).await?;
        due.events.push(ReminderEvent::Given(Box::new(reminding)).into());
    }
    Ok(())
}

/// Which of these words are noted.
async fn given(desk: &mut Desk, words: BTreeSet<String>) -> Result<BTreeSet<String>, store::Error> {
    desk.prefetch::<Reminded>(words.iter().cloned()).await?;
    let noted = words.into_iter().filter(|word| desk.seen::<Reminded>(word).is_some());
    Ok(noted.collect())
}

/// A round of reminders, with everything needed to word it.
async fn reminding_of(
    desk: &mut Desk,
    unit: &Unit,
    standing: &Standing,
    messages: Vec<Message>,
    given: Vec<String>,
) -> Result<Reminding, store::Error> {
    let several: BTreeSet<_> =
        lists::in_several_units(desk, unit.id).await?.into_iter().map(|(person, _)| person).collect();
    let addressed = |message: Message| {
        let member = standing.members.iter().find(|member| member.id == message.member)?;
        let to = broadcast::addressee(unit, member, &standing.people)?;
        let several_units = several.contains(&to.to.person);
        Some(Reminder { to, message, several_units })
    };
    Ok(Reminding {
        unit: unit.clone(),
        topic: standing.topic.clone(),
        preparer: standing.preparer_name(),
        to: messages.into_iter().filter_map(addressed).collect(),
        not_before: None,
        recall: None,
        given,
    })
}

/// The round of comments closes at its hour; what comes later is taken and marked late.
pub fn deadlines(now: Timestamp, topic: &Topic, due: &mut Due) {
    let (Stage::Circulated, RoundState::Open, Some(close)) =
        (topic.stage, topic.round, topic.comments_close_at)
    else {
        return;
    };
    if now < close {
        due.at(close);
    } else {
        let topic = Topic { round: RoundState::Late, ..topic.clone() };
        due.events.push(TopicEvent::RoundPassed { topic }.into());
    }
}
