//! When somebody is asked about a task, who, and until when that is worth anything.

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;

use super::{Ownerless, ownerless};
use crate::domain::ids::{MemberId, TaskId};
use crate::domain::member::{Member, Role};
use crate::domain::rules::RuleProfile;
use crate::domain::schedule::deadline;
use crate::domain::task::Task;
use crate::domain::time::{Timestamp, instant, local};
use crate::domain::topic::{Stage, Topic};

/// Why somebody is asked. The most urgent first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Why {
    /// Its date has passed.
    Late,
    /// Nobody leads it, or whoever led it has left.
    NoOwner,
    /// It has no date.
    NoDue,
    /// Its date is near.
    Soon,
    /// One of the days on which the carrying out is looked at.
    Look,
}

/// One question about one task to one member.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ask {
    pub task: TaskId,
    pub to: MemberId,
    /// As a leader: the task is somebody else's.
    pub leads: bool,
    pub why: Why,
    /// From when on it can be asked: the start of the sending hours of its day.
    pub at: Timestamp,
    /// After this it is worth nothing.
    pub until: Timestamp,
    /// Noted, so that it is asked once. The date is in it: an extended task is asked about anew.
    pub key: String,
}

/// What the questions follow from.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    pub rules: &'a RuleProfile,
    pub zone: Tz,
    /// Topics of the tasks.
    pub topics: &'a [Topic],
    pub members: &'a [Member],
    /// Those whom a message reaches.
    pub reached: &'a dyn Fn(MemberId) -> bool,
}

/// How long a question stays worth asking when nothing else ends it.
const WORTH: i64 = 14;

/// A report that is so fresh answers the next look, too.
const FRESH: i64 = 7;

/// Every question about the open tasks, whenever it is due.
#[must_use]
pub fn asks(asking: &Asking<'_>, tasks: &[Task]) -> Vec<Ask> {
    tasks.iter().filter(|task| task.is_open()).flat_map(|task| of_task(asking, task)).collect()
}

fn of_task(asking: &Asking<'_>, task: &Task) -> Vec<Ask> {
    let reached = |member: MemberId| (asking.reached)(member);
    let holders = |role: Role| {
        let holding = asking.members.iter().filter(move |member| member.roles.has(role));
        holding.map(|member| member.id).find(|member| reached(*member))
    };
    let deputy = holders(Role::Deputy);
    let leader = holders(Role::Secretary).or(deputy);
    let alone = ownerless(task, asking.members);
    let owner = task.owner.filter(|owner| alone.is_none() && reached(*owner));
    // Whoever is outside the bot is asked through the leader.
    let asked = owner.or(leader);
    let mut list = Vec::new();
    let mut ask = |to: Option<MemberId>, why: Why, word: String, from: NaiveDate, until: Timestamp| {
        let Some(to) = to else { return };
        let at = instant(from, asking.rules.send_from, asking.zone).max(task.created_at);
        let key = format!("task:{}:{word}", task.id.0);
        if at < until && !answered(task, why, at) {
            list.push(Ask { task: task.id, to, leads: task.owner != Some(to), why, at, until, key });
        }
    };
    let begun = local(task.created_at, asking.zone).date();
    let morning = |day: NaiveDate| instant(day, asking.rules.send_from, asking.zone);
    match alone {
        Some(why) => {
            let word = match why {
                Ownerless::Nobody => "owner".to_owned(),
                Ownerless::Left(member) => format!("owner:{}", member.0),
            };
            ask(leader, Why::NoOwner, word, after(begun, 1), Timestamp::MAX_UTC);
        }
        None if task.due.is_none() => {
            ask(leader, Why::NoDue, "due".to_owned(), after(begun, 1), Timestamp::MAX_UTC);
        }
        None => {}
    }
    let follow = &asking.rules.follow_up;
    let topic = asking.topics.iter().find(|topic| topic.id == task.topic);
    if let Some(schedule) =
        topic.filter(|topic| topic.stage == Stage::FollowingUp).and_then(|topic| topic.schedule.as_ref())
        && alone.is_none()
    {
        let days = schedule.follow_up_on;
        for (index, day) in days.into_iter().enumerate() {
            // Whoever is asked because of the date anyway is not asked in the same days because of the look.
            let near = task.due.is_some_and(|due| (due - day).num_days().abs() <= FRESH);
            if near && owner.is_some() {
                continue;
            }
            let next = days.get(index + 1).copied().unwrap_or_else(|| after(day, WORTH));
            ask(asked, Why::Look, format!("look:{day}"), day, morning(next));
        }
    }
    if let Some(due) = task.due
        && alone.is_none()
    {
        let passed = deadline(due, asking.rules, asking.zone);
        ask(owner, Why::Soon, format!("soon:{due}"), after(due, -follow.ask_before), passed);
        let secretary_on = after(due, follow.secretary_after);
        let deputy_on = after(due, follow.deputy_after.max(follow.secretary_after + 1));
        ask(owner, Why::Late, format!("late:{due}"), after(due, 1), morning(secretary_on));
        if leader != owner {
            ask(leader, Why::Late, format!("lead:{due}"), secretary_on, morning(after(secretary_on, WORTH)));
        }
        if deputy != leader && deputy != owner {
            ask(deputy, Why::Late, format!("deputy:{due}"), deputy_on, morning(after(deputy_on, WORTH)));
        }
    }
    list
}

/// Whether what was reported answers the question already. A late task stays late whatever was said: the leader
/// decides what becomes of it.
fn answered(task: &Task, why: Why, at: Timestamp) -> bool {
    task.said_at.is_some_and(|said| match why {
        Why::Look => said >= at - Duration::days(FRESH),
        Why::Soon => said >= at,
        Why::Late | Why::NoOwner | Why::NoDue => false,
    })
}

fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_add_signed(Duration::days(days)).unwrap_or(day)
}
