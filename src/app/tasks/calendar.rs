//! What the calendar does about tasks: they begin, people are asked, the following up ends.

use std::collections::{BTreeMap, BTreeSet};

use super::is_before;
use crate::app::agenda::Due;
use crate::app::broadcast;
use crate::app::conclusions;
use crate::domain::event::{Asked, Event, TaskEvent};
use crate::domain::following::{self, Ask, Asking};
use crate::domain::ids::MemberId;
use crate::domain::paper::Owner;
use crate::domain::reminding::day_key;
use crate::domain::rules::RuleProfile;
use crate::domain::schedule::next_sending_time;
use crate::domain::task::Task;
use crate::domain::time::local;
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::{Addressee, Unit};
use crate::store::desk::Desk;
use crate::store::rows::Reminded;
use crate::store::{self, lists};

/// Everything due about the tasks of a unit. Runs after the reminders: a member has one message a day, and what is
/// asked about a task can wait for tomorrow.
pub async fn due(
    desk: &mut Desk,
    unit: &Unit,
    rules: &RuleProfile,
    due: &mut Due,
) -> Result<(), store::Error> {
    let mut topics = Vec::new();
    if let Some(last) = unit.last_topic {
        let last = desk.get::<Topic>(last).await?;
        match last.stage {
            Stage::Concluded => return begin(desk, unit, &last, rules, due).await,
            Stage::FollowingUp => topics.push(last),
            _ => {}
        }
    }
    let open = lists::open_tasks(desk, unit.id).await?;
    for topic in &topics {
        let tasks = lists::tasks(desk, topic.id).await?;
        let today = local(desk.now(), unit.zone).date();
        due.events.extend(following::close(topic, &tasks, today).map(Event::from));
    }
    if open.is_empty() {
        return Ok(());
    }
    for task in &open {
        if topics.iter().all(|topic| topic.id != task.topic) {
            topics.push(desk.get::<Topic>(task.topic).await?);
        }
    }
    ask(desk, unit, rules, &topics, &open, due).await
}

/// What passed becomes tasks once the adoption can be taken back no longer.
async fn begin(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    rules: &RuleProfile,
    due: &mut Due,
) -> Result<(), store::Error> {
    let adopted = lists::conclusions(desk, topic.id).await?.into_iter().find_map(|version| {
        let at = version.adopted_at?;
        Some((version, at))
    });
    let Some((version, at)) = adopted else { return Ok(()) };
    let settled = conclusions::released(rules, unit, at);
    if desk.now() < settled {
        due.at(settled);
        return Ok(());
    }
    let (paper, measures) = conclusions::adopted_paper(desk, topic, &version).await?;
    let mut ids = Vec::new();
    for _ in paper.tasks() {
        ids.push(desk.new_id()?);
    }
    let mut before = lists::topics(desk, unit.id).await?;
    before.retain(|other| other.stage == Stage::FollowingUp && is_before(other, topic));
    let event = following::begin(topic, &paper, &measures, before, ids, desk.now());
    due.events.push(event.into());
    // The questions about them, as soon as they are there.
    due.at(desk.now() + chrono::Duration::seconds(1));
    Ok(())
}

async fn ask(
    desk: &mut Desk,
    unit: &Unit,
    rules: &RuleProfile,
    topics: &[Topic],
    open: &[Task],
    due: &mut Due,
) -> Result<(), store::Error> {
    let now = desk.now();
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let to: BTreeMap<MemberId, Addressee> = members
        .iter()
        .filter_map(|member| broadcast::addressee(unit, member, &people))
        .map(|addressee| (addressee.member, addressee))
        .collect();
    let reached = |member: MemberId| to.contains_key(&member);
    let asking = Asking { rules, zone: unit.zone, topics, members: &members, reached: &reached };
    let today = local(now, unit.zone).date();
    let mut asked: BTreeMap<MemberId, Vec<Ask>> = BTreeMap::new();
    for ask in following::asks(&asking, open) {
        if ask.until <= now || desk.find::<Reminded>(ask.key.clone()).await?.is_some() {
            continue;
        }
        let sending = next_sending_time(ask.at.max(now), rules, unit.zone);
        if sending > now {
            due.at(sending);
            continue;
        }
        let day = day_key(unit.id, ask.to, today);
        if due.notes(&day) || desk.find::<Reminded>(day).await?.is_some() {
            due.at(next_sending_time(now + chrono::Duration::days(1), rules, unit.zone));
            continue;
        }
        asked.entry(ask.to).or_default().push(ask);
    }
    if asked.is_empty() {
        return Ok(());
    }
    let mut keys = Vec::new();
    let mut list = Vec::new();
    for (member, mut asks) in asked {
        let Some(to) = to.get(&member) else { continue };
        asks.sort_by_key(|ask| (ask.leads, ask.why, ask.task));
        // One task is asked about once, for its most urgent reason.
        let mut seen = BTreeSet::new();
        keys.extend(asks.iter().map(|ask| ask.key.clone()));
        keys.push(day_key(unit.id, member, today));
        asks.retain(|ask| seen.insert(ask.task));
        let until = asks.iter().map(|ask| ask.until).max().unwrap_or(now);
        let leads = asks.iter().any(|ask| ask.leads);
        let tasks = asks.into_iter().filter_map(|ask| {
            let task = open.iter().find(|task| task.id == ask.task)?.clone();
            let owner = following::owner(&task, &members).map(|owner| match owner {
                Owner::Member(name) | Owner::Words(name) => name,
            });
            Some((ask, task, owner))
        });
        list.push(Asked { to: to.clone(), leads, tasks: tasks.collect(), until });
    }
    let event = TaskEvent::Asked { unit: unit.clone(), asked: list, keys, not_before: None };
    due.events.push(event.into());
    due.at(next_sending_time(now + chrono::Duration::days(1), rules, unit.zone));
    Ok(())
}
