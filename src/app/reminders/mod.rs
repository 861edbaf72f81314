//! Reminders: everybody who owes something is told in private, once a day at most, with the button that does it.

mod by_hand;
mod gather;
mod muting;

pub use by_hand::{ask, not_now, send};
pub use gather::{Following, Standing, UnderReview, following, standing, under_review};
pub use muting::{hear_own_only, pause};

use std::collections::BTreeSet;

use super::agenda::{Due, UnitDay};
use super::broadcast;
use crate::domain::event::{Reminder, ReminderEvent, Reminding, TopicEvent};
use crate::domain::member::Member;
use crate::domain::reminding::{self, Look, Message, Nudge, day_key};
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::{Named, RoundState, Stage, Topic};
use crate::domain::unit::{Person, Unit};
use crate::store;
use crate::store::desk::Desk;
use crate::store::rows::Reminded;

/// What reminders are about, and whom they can reach.
struct About<'a> {
    /// The topic under way; without one, the last one that is followed up, if any.
    topic: Option<&'a Topic>,
    preparer: Option<Named>,
    members: &'a [Member],
    people: &'a [Person],
}

impl<'a> About<'a> {
    fn of(day: &'a UnitDay) -> Option<Self> {
        let of_topic = day.standing.as_ref().map(Self::topic);
        let of_tasks = || day.following.as_ref().and_then(Self::tasks);
        of_topic.or_else(of_tasks).or_else(|| day.plan.as_ref().map(Self::plan))
    }

    fn topic(standing: &'a Standing) -> Self {
        let Standing { topic, members, people, .. } = standing;
        Self { topic: Some(topic), preparer: standing.preparer(), members, people }
    }

    fn tasks(following: &'a Following) -> Option<Self> {
        let Following { topics, members, people, .. } = following;
        Some(Self { topic: Some(topics.first()?), preparer: None, members, people })
    }

    fn plan(under_review: &'a UnderReview) -> Self {
        let UnderReview { members, people, .. } = under_review;
        Self { topic: None, preparer: None, members, people }
    }
}

/// What the members of a unit owe now, and how it was noted that they have been told.
fn owed(day: &UnitDay, now: Timestamp) -> (Vec<Nudge>, BTreeSet<String>) {
    let unit = &day.unit;
    let of_topic = day.standing.as_ref().map(|standing| reminding::nudges(&standing.facts(unit, now)));
    let of_tasks =
        day.following.as_ref().map(|following| reminding::task_nudges(&following.facts(unit, now)));
    let of_plan = day.plan.as_ref().map(|plan| reminding::plan_nudges(&plan.facts(unit)));
    let nudges: Vec<Nudge> = of_topic.into_iter().chain(of_tasks).chain(of_plan).flatten().collect();
    let today = local(now, day.unit.zone).date();
    let mut words: BTreeSet<String> = BTreeSet::new();
    // What is still to come needs no looking up.
    for nudge in nudges.iter().filter(|nudge| nudge.occasion.at <= now) {
        words.extend([nudge.key(), nudge.occasion.key(), day_key(day.unit.id, nudge.member, today)]);
    }
    (nudges, words)
}

/// Reads for many units at once what [`due`] asks for each of them.
pub async fn prefetch(desk: &mut Desk, days: &[UnitDay]) -> Result<(), store::Error> {
    let now = desk.now();
    let (mut words, mut people) = (BTreeSet::new(), BTreeSet::new());
    for day in days {
        let (nudges, noted) = owed(day, now);
        words.extend(noted);
        let owing = |member: &&Member| {
            nudges.iter().any(|nudge| nudge.member == member.id && nudge.occasion.at <= now)
        };
        let members = About::of(day).into_iter().flat_map(|about| about.members);
        people.extend(members.filter(owing).filter_map(|member| member.person));
    }
    desk.prefetch::<Reminded>(words).await?;
    desk.resolve(people.into_iter().collect()).await
}

/// What the members of a unit are to be reminded of now, and when the next reminder is.
pub async fn due(desk: &mut Desk, day: &UnitDay, due: &mut Due) -> Result<(), store::Error> {
    let Some(about) = About::of(day) else { return Ok(()) };
    let (now, unit) = (desk.now(), &day.unit);
    let (nudges, words) = owed(day, now);
    let today = local(now, unit.zone).date();
    let given = given(desk, words).await?;
    let look = Look { unit: unit.id, rules: &day.rules, zone: unit.zone, now };
    let plan = reminding::plan(look, nudges, &given, day.outage);
    if let Some(next) = plan.next {
        due.at(next);
    }
    if !plan.dropped.is_empty() {
        let event = ReminderEvent::Dropped { unit: unit.id, nudges: plan.dropped };
        due.events.push(event.into());
    }
    if !plan.messages.is_empty() {
        let keys = plan.messages.iter().flat_map(|message| message.keys(unit.id, today)).collect();
        let reminding = reminding_of(desk, unit, about, plan.messages, keys).await?;
        due.events.push(ReminderEvent::Given(Box::new(reminding)).into());
    }
    Ok(())
}

/// Which of these words are noted.
pub(super) async fn given(
    desk: &mut Desk,
    words: BTreeSet<String>,
) -> Result<BTreeSet<String>, store::Error> {
    desk.prefetch::<Reminded>(words.iter().cloned()).await?;
    let noted = words.into_iter().filter(|word| desk.seen::<Reminded>(word).is_some());
    Ok(noted.collect())
}

/// A round of reminders, with everything needed to word it.
async fn reminding_of(
    desk: &mut Desk,
    unit: &Unit,
    about: About<'_>,
    messages: Vec<Message>,
    given: Vec<String>,
) -> Result<Reminding, store::Error> {
    let addressed = messages.into_iter().filter_map(|message| {
        let member = about.members.iter().find(|member| member.id == message.member)?;
        Some((broadcast::addressee(unit, member, about.people)?, message))
    });
    let addressed: Vec<_> = addressed.collect();
    desk.resolve(addressed.iter().map(|(to, _)| to.to.person).collect()).await?;
    let to = addressed.into_iter().map(|(to, message)| {
        let several_units = desk.units_of(to.to.person).len() > 1;
        Reminder { to, message, several_units }
    });
    Ok(Reminding {
        unit: unit.clone(),
        topic: about.topic.cloned(),
        preparer: about.preparer,
        to: to.collect(),
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
