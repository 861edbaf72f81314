//! What is asked about tasks: the owner at each look, before the date and after it; then the leaders (S22, R4).

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;

use super::leading::leaders_among;
use super::occasions::{Calendar, Occasion, Occurrence};
use super::{Duty, Missing, Nudge};
use crate::domain::following::{Ownerless, owner, ownerless};
use crate::domain::ids::MemberId;
use crate::domain::member::Member;
use crate::domain::paper::Owner;
use crate::domain::rules::RuleProfile;
use crate::domain::task::Task;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Stage, Topic};

/// Why somebody is asked about a task. The most urgent first.
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

/// One task as somebody is asked about it.
#[derive(Clone, PartialEq, Debug)]
pub struct TaskAsked {
    pub why: Why,
    pub task: Task,
    pub owner: Option<Owner>,
    /// The year and the quarter that decided it.
    pub quarter: (i64, i64),
    /// A later session has decided since: its number alone does not name it.
    pub older: bool,
    /// The day of the session that decided it.
    pub held_on: Option<NaiveDate>,
}

/// The tasks of a unit still to be carried out, as reminders see them.
#[derive(Clone, Copy, Debug)]
pub struct TaskFacts<'a> {
    pub rules: &'a RuleProfile,
    pub zone: Tz,
    /// Topics of the tasks and the last one that was concluded, the newest first.
    pub topics: &'a [Topic],
    pub tasks: &'a [Task],
    pub members: &'a [Member],
    /// Those whom a message reaches.
    pub reached: &'a BTreeSet<MemberId>,
    pub now: Timestamp,
}

/// How long a question stays worth asking when nothing else ends it.
const WORTH: i64 = 14;

/// A report that is so fresh answers the next look, too.
const FRESH: i64 = 7;

/// Every nudge there is to be about the open tasks, past and coming turns included.
#[must_use]
pub fn task_nudges(facts: &TaskFacts<'_>) -> Vec<Nudge> {
    let open = facts.tasks.iter().filter(|task| task.is_open());
    open.filter_map(|task| Asking::of(facts, task)).flat_map(Asking::nudges).collect()
}

/// Those who lead open tasks, on an officer's word: all but `besides` and those who have just reported.
#[must_use]
pub fn owners_on_word(facts: &TaskFacts<'_>, besides: MemberId) -> Vec<Nudge> {
    let open = facts.tasks.iter().filter(|task| task.is_open());
    open.filter_map(|task| {
        let asking = Asking::of(facts, task)?;
        let owner = asking.owner.filter(|owner| *owner != besides)?;
        let fresh = task.said_at.is_some_and(|said| said >= facts.now - Duration::days(FRESH));
        let occurrence = match task.due {
            Some(due) => asking.of_date(due),
            None => {
                let day = asking.looks().into_iter().rev().find(|day| *day <= asking.today())?;
                asking.of_look(day, None)
            }
        };
        let why = match task.due {
            Some(due) if asking.today() > due => Why::Late,
            Some(_) => Why::Soon,
            None => Why::Look,
        };
        (!fresh).then(|| asking.nudge(Duty::Report, owner, why, occurrence.at_once(facts.now)))
    })
    .collect()
}

/// What is asked about one task.
struct Asking<'a> {
    facts: &'a TaskFacts<'a>,
    calendar: Calendar<'a>,
    task: &'a Task,
    topic: &'a Topic,
    /// Whoever leads it, if a message reaches them.
    owner: Option<MemberId>,
    /// Why nobody leads it.
    alone: Option<Ownerless>,
    /// The secretary, then the deputies.
    leaders: Vec<MemberId>,
}

impl<'a> Asking<'a> {
    fn of(facts: &'a TaskFacts<'a>, task: &'a Task) -> Option<Self> {
        let topic = facts.topics.iter().find(|topic| topic.id == task.topic)?;
        let alone = ownerless(task, facts.members);
        Some(Self {
            facts,
            calendar: Calendar { rules: facts.rules, zone: facts.zone },
            task,
            topic,
            owner: task.owner.filter(|owner| alone.is_none() && facts.reached.contains(owner)),
            alone,
            leaders: leaders_among(facts.members, facts.reached),
        })
    }

    fn today(&self) -> NaiveDate {
        self.calendar.day(self.facts.now)
    }

    /// On that day its conclusion says what there is to say of it.
    fn begun(&self) -> NaiveDate {
        self.calendar.day(self.task.created_at)
    }

    fn nudge(&self, duty: Duty, member: MemberId, why: Why, occasion: Occasion) -> Nudge {
        let asked = TaskAsked {
            why,
            task: self.task.clone(),
            owner: owner(self.task, self.facts.members),
            quarter: (self.topic.year, self.topic.quarter),
            older: self.facts.topics.first().is_some_and(|last| last.id != self.topic.id),
            held_on: self.topic.schedule.as_ref().map(|schedule| schedule.meeting_on),
        };
        Nudge { duty, member, missing: Missing::Task(Box::new(asked)), occasion }
    }

    fn occurrence(&self, what: String, deadline: Option<NaiveDate>, until: Option<NaiveDate>) -> Occurrence {
        let deadline = deadline.map(|day| self.calendar.deadline(day));
        Occurrence {
            name: format!("task:{}:{what}", self.task.id.0),
            deadline,
            until: until.map(|day| self.calendar.morning(day, deadline)),
        }
    }

    /// Until the leaders are told, and through the day after the date. An extended task is another occurrence.
    fn of_date(&self, due: NaiveDate) -> Occurrence {
        let told = after(due, self.facts.rules.follow_up.secretary_after.max(2));
        self.occurrence(format!("due:{due}"), Some(due), Some(told))
    }

    fn of_look(&self, day: NaiveDate, until: Option<NaiveDate>) -> Occurrence {
        self.occurrence(format!("look:{day}"), None, until)
    }

    /// The days of its own topic; once a later session has reviewed that one and closed it, those of the later one.
    fn looks(&self) -> Vec<NaiveDate> {
        let mut followed = std::iter::once(self.topic).chain(self.facts.topics);
        let topic = followed.find(|topic| topic.stage == Stage::FollowingUp);
        let schedule = topic.and_then(|topic| topic.schedule.as_ref());
        schedule.map(|schedule| schedule.follow_up_on.to_vec()).unwrap_or_default()
    }

    fn nudges(self) -> Vec<Nudge> {
        let mut list = self.gaps();
        if self.alone.is_none() {
            list.extend(self.at_looks());
        }
        // Late is late, and the leaders' to see to, whether or not somebody leads it.
        list.extend(self.task.due.into_iter().flat_map(|due| self.around(due)));
        list
    }

    /// Whoever leads it or its date is wanting: a leader puts that right first.
    fn gaps(&self) -> Vec<Nudge> {
        let begun = after(self.begun(), 1);
        let (why, what) = match (self.alone, self.task.due) {
            (Some(Ownerless::Nobody), _) => (Why::NoOwner, "owner".to_owned()),
            (Some(Ownerless::Left(member)), _) => (Why::NoOwner, format!("owner:{}", member.0)),
            (None, None) => (Why::NoDue, "undated".to_owned()),
            (None, Some(_)) => return Vec::new(),
        };
        let occurrence = self.occurrence(what, None, None);
        let occasions = || self.calendar.turns(&occurrence, &[(1, begun)], None);
        let leader = self.leaders.first();
        leader.iter().flat_map(|to| self.all(Duty::Tasks, **to, why, occasions())).collect()
    }

    /// The owner on each day of looking back; for whoever is outside the bot, a leader.
    fn at_looks(&self) -> Vec<Nudge> {
        let (duty, to) = match (self.owner, self.leaders.first()) {
            (Some(owner), _) => (Duty::Report, owner),
            (None, Some(leader)) => (Duty::Tasks, *leader),
            (None, None) => return Vec::new(),
        };
        let days = self.looks();
        let mut list = Vec::new();
        for (index, day) in days.iter().enumerate() {
            // Whoever is asked because of the date anyway is not asked in the same days because of the look.
            let near = self.task.due.is_some_and(|due| (due - *day).num_days().abs() <= FRESH);
            if near && self.owner.is_some() {
                continue;
            }
            let next = days.get(index + 1).copied().unwrap_or_else(|| after(*day, WORTH));
            let occurrence = self.of_look(*day, Some(next));
            let mut occasions = self.calendar.turns(&occurrence, &[(1, *day)], Some(self.begun()));
            occasions.retain(|occasion| !self.said_since(occasion.at - Duration::days(FRESH)));
            list.extend(self.all(duty, to, Why::Look, occasions));
        }
        list
    }

    /// The owner before the date and on the day after it, then the secretary, then the deputies. A late task stays
    /// late whatever was said of it: the leaders decide what becomes of it.
    fn around(&self, due: NaiveDate) -> Vec<Nudge> {
        let follow = &self.facts.rules.follow_up;
        let (secretary_on, deputy_on) = (
            after(due, follow.secretary_after),
            after(due, follow.deputy_after.max(follow.secretary_after + 1)),
        );
        let mut list = Vec::new();
        if let Some(owner) = self.owner {
            let occurrence = self.of_date(due);
            let days = [(1, after(due, -follow.ask_before)), (2, after(due, 1))];
            for occasion in self.calendar.turns(&occurrence, &days, Some(self.begun())) {
                let why = if occasion.turn == 1 { Why::Soon } else { Why::Late };
                if why == Why::Late || !self.said_since(occasion.at) {
                    list.push(self.nudge(Duty::Report, owner, why, occasion));
                }
            }
        }
        for (index, leader) in self.leaders.iter().enumerate().filter(|(_, to)| Some(**to) != self.task.owner)
        {
            let day = if index == 0 { secretary_on } else { deputy_on };
            let occurrence = self.occurrence(format!("late:{due}"), Some(due), Some(after(day, WORTH)));
            let occasions = self.calendar.turns(&occurrence, &[(1, day)], None);
            list.extend(self.all(Duty::Tasks, *leader, Why::Late, occasions));
        }
        list
    }

    fn all(&self, duty: Duty, to: MemberId, why: Why, occasions: Vec<Occasion>) -> Vec<Nudge> {
        occasions.into_iter().map(|occasion| self.nudge(duty, to, why, occasion)).collect()
    }

    fn said_since(&self, at: Timestamp) -> bool {
        self.task.said_at.is_some_and(|said| said >= at)
    }
}

fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_add_signed(Duration::days(days)).unwrap_or(day)
}
