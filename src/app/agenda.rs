//! What the calendar does by itself: reminders, and deadlines that pass.
//!
//! Each unit has one moment at which it is next to be looked at; whoever changes a date wakes it
//! ([`effects::wake`]). One step deals with at most a chunk of units, so that people are not kept waiting.

use std::collections::BTreeSet;

use chrono::Duration;
use chrono_tz::Tz;

use super::reminders::{Following, Standing, UnderReview};
use super::survival::survive;
use super::{App, ballots, effects, invitation, measures, plan, reminders, rules, tasks};
use crate::domain::choosing;
use crate::domain::draft::Draft;
use crate::domain::event::{Event, ReminderEvent, RulesEvent};
use crate::domain::ids::{DraftId, TopicId, UnitId};
use crate::domain::meeting::Meeting;
use crate::domain::plan::PlanVersion;
use crate::domain::reminding::Outage;
use crate::domain::rules::RuleProfile;
use crate::domain::time::{Timestamp, instant, local};
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::store::desk::{Actor, Desk, Owner};
use crate::store::rows::{Agenda, UnitRules};
use crate::store::{self, lists};

/// Units dealt with in one transaction.
const CHUNK: i64 = 256;

/// How long a unit that could not be dealt with is left alone.
const PAUSE: Duration = Duration::hours(1);

/// What one step did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct AgendaOutcome {
    /// Units looked at.
    pub did: usize,
    /// When there is something to do next; in the past = at once.
    pub next: Option<Timestamp>,
    /// Statements run.
    pub statements: u64,
}

/// What the calendar has to do for a unit now, and when again.
#[derive(Debug, Default)]
pub struct Due {
    pub events: Vec<Event>,
    pub next: Option<Timestamp>,
}

impl Due {
    /// Something to be done by now, or a moment to come back at.
    pub fn at(&mut self, at: Timestamp) {
        self.next = Some(self.next.map_or(at, |next| next.min(at)));
    }

    /// Whether something of this very look is noted under a word, such as that of a member's one message of the day
    /// ([`day_key`](crate::domain::reminding::day_key)).
    #[must_use]
    pub fn notes(&self, key: &str) -> bool {
        let keys = |event: &Event| match event {
            Event::Reminder(ReminderEvent::Given(reminding)) => {
                reminding.given.iter().any(|given| given == key)
            }
            Event::Rules(RulesEvent::DigestGiven(digest)) => digest.keys.iter().any(|given| given == key),
            Event::Rules(RulesEvent::Alarmed(alarm)) => alarm.keys.iter().any(|given| given == key),
            _ => false,
        };
        self.events.iter().any(keys)
    }
}

/// One step: units whose moment has come. With none it is one question, answered from the index.
pub async fn agenda_step(app: &App) -> Result<AgendaOutcome, store::Error> {
    let now = app.clock.now();
    let next = lists::next_unit_due(&app.store).await?;
    if next.is_none_or(|next| next > now) {
        return Ok(AgendaOutcome { did: 0, next, statements: 1 });
    }
    let mut reading = Desk::reading(&app.store, now).await?;
    let units = lists::units_due(&mut reading, now, CHUNK).await?;
    let mut statements = 1 + reading.statements();
    drop(reading);
    app.ids.refill(&app.store).await?;
    statements += match survive(look_at(app, &units, now)).await? {
        Ok(statements) => statements,
        Err(_) => one_by_one(app, &units, now).await?,
    };
    let next = lists::next_unit_due(&app.store).await?;
    Ok(AgendaOutcome { did: units.len(), next, statements: statements + 1 })
}

/// A broken row, or a bug it brings out, must not keep the calendar of all others from going on.
async fn one_by_one(app: &App, units: &[UnitId], now: Timestamp) -> Result<u64, store::Error> {
    let mut statements = 0;
    for unit in units {
        match survive(look_at(app, std::slice::from_ref(unit), now)).await? {
            Err(why) => {
                tracing::error!(unit = unit.0, %why, "the calendar of a unit is left alone for an hour");
                let mut desk = desk(app, now).await?;
                desk.put(Agenda { unit: *unit, due: Some(now + PAUSE) });
                statements += desk.commit().await?;
            }
            Ok(more) => statements += more,
        }
    }
    Ok(statements)
}

async fn desk(app: &App, now: Timestamp) -> Result<Desk, store::Error> {
    let tx = app.store.begin_write().await?;
    Ok(Desk::new(tx, app.ids.clone(), app.installation.salt.clone(), now))
}

/// Looks at a chunk of units in one transaction: first everything is read, for all of them at once, then it is worked
/// out what is due, and only then is anything changed. Gives the number of statements.
async fn look_at(app: &App, units: &[UnitId], now: Timestamp) -> Result<u64, store::Error> {
    let mut desk = desk(app, now).await?;
    let mut ordered = units.to_vec();
    ordered.sort_unstable();
    desk.lock(&ordered).await?;
    let days = days(&mut desk, &ordered, app.installation.last_heard).await?;
    let mut all = Vec::with_capacity(ordered.len());
    for day in &days {
        all.push((day.unit.id, of_unit(&mut desk, day).await?));
    }
    for (unit, due) in all {
        for event in due.events {
            effects::apply(&mut desk, Actor::Calendar, event);
        }
        // After the events: some of them wake the unit, and it has just been looked at.
        desk.put(Agenda { unit, due: due.next });
    }
    // A unit that is there no more has no calendar.
    for unit in ordered.into_iter().filter(|unit| days.iter().all(|day| day.unit.id != *unit)) {
        desk.put(Agenda { unit, due: None });
    }
    desk.commit().await
}

/// The time in which nobody looked at a unit that was to be looked at; `heard`: when the messenger was last heard
/// before the program began.
fn outage(desk: &Desk, unit: UnitId, heard: Option<Timestamp>) -> Option<Outage> {
    // A unit from before the calendar looked at every unit was never awaited.
    let awaited = |due: &Timestamp| due.timestamp() > 0;
    let due = desk.seen::<Agenda>(&unit).and_then(|agenda| agenda.due).filter(awaited)?;
    Outage::between(due, heard, desk.now())
}

/// The next start of the sending hours.
fn next_morning(now: Timestamp, rules: &RuleProfile, zone: Tz) -> Timestamp {
    let today = local(now, zone).date();
    let morning = instant(today, rules.send_from, zone);
    if morning > now { morning } else { instant(today + Duration::days(1), rules.send_from, zone) }
}

/// A unit on the day the calendar looks at it.
#[derive(Clone, Debug)]
pub struct UnitDay {
    pub unit: Unit,
    pub rules: RuleProfile,
    /// The topic being planned or under way.
    pub topic: Option<Topic>,
    /// How that topic stands, unless it is over.
    pub standing: Option<Standing>,
    /// What is still to be carried out of past conclusions, if anything.
    pub following: Option<Following>,
    /// The plan of a year for which the committee is waited.
    pub plan: Option<UnderReview>,
    /// The time in which it was to be looked at and nobody could.
    pub outage: Option<Outage>,
}

impl UnitDay {
    /// The current topic, while there is something left to do about it.
    pub fn topic_under_way(&self) -> Option<&Topic> {
        self.topic.as_ref().filter(|topic| !choosing::is_over(topic))
    }
}

/// The days of the units that are there. What every unit is asked for is read here, once for all of them.
async fn days(
    desk: &mut Desk,
    units: &[UnitId],
    heard: Option<Timestamp>,
) -> Result<Vec<UnitDay>, store::Error> {
    desk.prefetch::<Unit>(units.iter().copied()).await?;
    desk.prefetch::<UnitRules>(units.iter().copied()).await?;
    desk.prefetch::<Agenda>(units.iter().copied()).await?;
    desk.together(Owner::Unit, units.iter().map(|unit| unit.0));
    let there: Vec<Unit> = units.iter().filter_map(|unit| desk.seen::<Unit>(unit).cloned()).collect();
    let topics: Vec<TopicId> =
        there.iter().filter_map(|unit| unit.current_topic.or(unit.last_topic)).collect();
    prefetch_topics(desk, &topics).await?;
    prefetch_followed(desk, &there).await?;
    prefetch_plans(desk, &there).await?;
    let mut days = Vec::with_capacity(there.len());
    for unit in there {
        let rules = desk.get::<UnitRules>(unit.id).await?.rules;
        let topic = match unit.current_topic {
            Some(topic) => Some(desk.get::<Topic>(topic).await?),
            None => None,
        };
        let standing = reminders::standing(desk, &unit).await?;
        let following = reminders::following(desk, &unit).await?;
        let plan = reminders::under_review(desk, &unit).await?;
        let outage = outage(desk, unit.id, heard);
        days.push(UnitDay { unit, rules, topic, standing, following, plan, outage });
    }
    reminders::prefetch(desk, &days).await?;
    rules::rhythm::prefetch(desk, &days).await?;
    Ok(days)
}

/// The topics with what hangs on each of them.
async fn prefetch_topics(desk: &mut Desk, topics: &[TopicId]) -> Result<(), store::Error> {
    desk.prefetch::<Topic>(topics.iter().copied()).await?;
    desk.prefetch::<Meeting>(topics.iter().copied()).await?;
    desk.together(Owner::Topic, topics.iter().map(|topic| topic.0));
    let there: Vec<Topic> = topics.iter().filter_map(|topic| desk.seen::<Topic>(topic).cloned()).collect();
    let approved = there.iter().filter_map(|topic| topic.approval.as_ref()).map(|approval| approval.draft);
    let drafts: BTreeSet<DraftId> = there.iter().filter_map(|topic| topic.draft).chain(approved).collect();
    desk.prefetch::<Draft>(drafts.iter().copied()).await?;
    desk.together(Owner::Draft, drafts.iter().map(|draft| draft.0));
    for topic in there {
        let ballots = lists::ballots(desk, topic.id).await?;
        desk.together(Owner::Ballot, ballots.iter().map(|ballot| ballot.id.0));
    }
    Ok(())
}

/// The topics that are followed up.
async fn prefetch_followed(desk: &mut Desk, units: &[Unit]) -> Result<(), store::Error> {
    let mut topics: BTreeSet<TopicId> = units.iter().filter_map(|unit| unit.last_topic).collect();
    for unit in units {
        topics.extend(lists::open_tasks(desk, unit.id).await?.iter().map(|task| task.topic));
    }
    desk.prefetch::<Topic>(topics).await
}

/// The plans that lie before a committee.
async fn prefetch_plans(desk: &mut Desk, units: &[Unit]) -> Result<(), store::Error> {
    let mut versions = BTreeSet::new();
    for unit in units {
        let plans = lists::plans(desk, unit.id).await?;
        versions
            .extend(plans.iter().filter(|plan| plan.is_under_review()).map(|plan| (plan.id, plan.version)));
    }
    desk.together(Owner::Plan, versions.iter().map(|(plan, _)| plan.0));
    desk.prefetch::<PlanVersion>(versions).await
}

/// Everything the calendar has to do for one unit: all its sources, each of which adds what is due and names the
/// next moment it has something to do. The unit is looked at again at the earliest of them.
async fn of_unit(desk: &mut Desk, day: &UnitDay) -> Result<Due, store::Error> {
    let mut due = Due::default();
    // A change of the meeting that was ordered comes first, and alone: what else there is to say depends on it.
    if invitation::ordering::due(desk, day, &mut due).await? {
        return Ok(due);
    }
    reminders::due(desk, day, &mut due).await?;
    current_topic(desk, day, &mut due).await?;
    plan::opening::due(desk, day, &mut due).await?;
    plan::drawing::due(desk, day, &mut due).await?;
    tasks::due(desk, &day.unit, &day.rules, &mut due).await?;
    rules::rhythm::alarm(desk, day, &mut due).await?;
    rules::rhythm::digest(desk, day, &mut due).await?;
    Ok(due)
}

/// The topic under way: the end of its round, its list of measures, its ballot.
async fn current_topic(desk: &mut Desk, day: &UnitDay, due: &mut Due) -> Result<(), store::Error> {
    let Some(topic) = day.topic_under_way() else {
        return Ok(());
    };
    // Every morning, whatever was or was not said to wake: a forgotten call costs a day, not a quarter.
    due.at(next_morning(desk.now(), &day.rules, day.unit.zone));
    reminders::deadlines(desk.now(), topic, due);
    measures::due(desk, topic, due).await?;
    ballots::closing::due(desk, topic.id, due).await
}
