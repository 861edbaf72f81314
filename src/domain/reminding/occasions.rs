//! When a duty is spoken of: the mornings before it is due, and until when that is worth anything.

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;

use crate::domain::ballot::{Ballot, BallotState};
use crate::domain::days_off::{notice_morning, on_or_after, reminder_morning};
use crate::domain::draft::Draft;
use crate::domain::ids::{MemberId, PlanId, TopicId};
use crate::domain::reminding::Duty;
use crate::domain::rules::RuleProfile;
use crate::domain::schedule::deadline;
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::{RoundState, Stage, Topic};

/// One time at which those who owe something can be reminded of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Occasion {
    /// The topic, the duty and the day it is due: a moved meeting is another occurrence.
    pub occurrence: String,
    /// 1 or 2: there is no third.
    pub turn: u8,
    /// By when it is due, if there is a day.
    pub deadline: Option<Timestamp>,
    pub at: Timestamp,
    /// From then on it is worth nothing, or the next turn speaks. `None`: as long as it is owed.
    pub until: Option<Timestamp>,
}

impl Occasion {
    /// Of a version of a plan that lies before the committee; on an officer's word, `now`.
    #[must_use]
    pub fn of_plan(plan: PlanId, version: i64, now: Timestamp) -> Self {
        Self { occurrence: name_of_plan(plan, version), turn: 1, deadline: None, at: now, until: None }
    }

    /// The word under which it is noted that nobody needs this any more.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}:{}", self.occurrence, self.turn)
    }

    /// The word under which it is noted that one member has had this.
    #[must_use]
    pub fn key_of(&self, member: MemberId) -> String {
        format!("{}:m{}", self.key(), member.0)
    }

    /// Whether it can be given at `now`.
    #[must_use]
    pub fn is_on(&self, now: Timestamp) -> bool {
        self.at <= now && self.until.is_none_or(|until| now < until)
    }
}

/// One occurrence of a duty.
pub(super) struct Occurrence {
    pub name: String,
    pub deadline: Option<Timestamp>,
    pub until: Option<Timestamp>,
}

impl Occurrence {
    /// Now, on an officer's word.
    pub fn at_once(self, now: Timestamp) -> Occasion {
        let until = self.until.filter(|until| *until > now);
        Occasion { occurrence: self.name, turn: 1, deadline: self.deadline, at: now, until }
    }
}

/// The calendar of a unit, as reminders need it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calendar<'a> {
    pub rules: &'a RuleProfile,
    pub zone: Tz,
}

impl Calendar<'_> {
    pub fn day(&self, at: Timestamp) -> NaiveDate {
        local(at, self.zone).date()
    }

    /// When reminders of a day go out: at the start of its sending hours. On days off, what is said of a deadline to
    /// come moves before them; what is said of one that has passed moves after them, each as many days as it would.
    pub fn morning(&self, day: NaiveDate, deadline: Option<Timestamp>) -> Timestamp {
        let (rules, zone) = (self.rules, self.zone);
        match deadline.map(|deadline| self.day(deadline)) {
            Some(due) if day <= due => reminder_morning(day, rules, zone),
            Some(due) => {
                let late = due + Duration::days(1);
                notice_morning(on_or_after(late, rules, zone) + (day - late), rules, zone)
            }
            None => notice_morning(day, rules, zone),
        }
    }

    pub fn deadline(&self, day: NaiveDate) -> Timestamp {
        deadline(day, self.rules, self.zone)
    }

    /// The turns of an occurrence on the mornings of these days, each giving way to the next (two that come to stand
    /// on one morning before days off are one). What came on a day, or after it, needs no reminder on that day.
    pub fn turns(
        &self,
        occurrence: &Occurrence,
        days: &[(u8, NaiveDate)],
        came: Option<NaiveDate>,
    ) -> Vec<Occasion> {
        let mornings = days.iter().map(|(turn, day)| (*turn, self.morning(*day, occurrence.deadline)));
        let mornings: Vec<(u8, Timestamp)> =
            mornings.filter(|(_, morning)| came.is_none_or(|came| came < self.day(*morning))).collect();
        let next = |at: usize| mornings.get(at + 1).map(|(_, morning)| *morning).or(occurrence.until);
        mornings
            .iter()
            .enumerate()
            .map(|(index, (turn, morning))| Occasion {
                occurrence: occurrence.name.clone(),
                turn: *turn,
                deadline: occurrence.deadline,
                at: *morning,
                until: next(index),
            })
            .filter(|occasion| occasion.until.is_none_or(|until| occasion.at < until))
            .collect()
    }
}

pub(super) fn name(topic: TopicId, what: &str, day: NaiveDate) -> String {
    format!("{}:{what}:{day}", topic.0)
}

/// Another version is another thing to read. By hand and by the calendar it is the same: twice is enough.
pub(super) fn name_of_plan(plan: PlanId, version: i64) -> String {
    format!("y{}:v{version}", plan.0)
}

/// The day by which the preparer owes the draft: at first, or again after the committee asked for changes.
pub(super) fn draft_day(topic: &Topic) -> Option<NaiveDate> {
    let schedule = topic.schedule.as_ref()?;
    match topic.stage {
        Stage::Assigned | Stage::Drafting => Some(schedule.draft_due),
        Stage::Revising => Some(schedule.review_due),
        _ => None,
    }
}

pub(super) fn draft_occurrence(topic: &Topic, calendar: &Calendar<'_>) -> Option<(Occurrence, NaiveDate)> {
    let day = draft_day(topic)?;
    let name = name(topic.id, Duty::Draft.as_str(), day);
    Some((Occurrence { name, deadline: Some(calendar.deadline(day)), until: topic.meeting_at }, day))
}

/// The preparer: the day before the draft is due, and on the day.
#[must_use]
pub fn drafting(topic: &Topic, rules: &RuleProfile, zone: Tz) -> Vec<Occasion> {
    let calendar = Calendar { rules, zone };
    draft_occurrence(topic, &calendar).map_or_else(Vec::new, |(occurrence, day)| {
        calendar.turns(&occurrence, &[(1, day - Duration::days(1)), (2, day)], None)
    })
}

/// The day by which verdicts on a version are due: the schedule's, or the day after the version came.
pub(super) fn review_day(topic: &Topic, draft: &Draft, zone: Tz) -> Option<NaiveDate> {
    let due = topic.schedule.as_ref()?.review_due;
    let came = draft.submitted_at.map(|at| local(at, zone).date() + Duration::days(1));
    (topic.stage == Stage::InReview).then(|| came.map_or(due, |came| due.max(came)))
}

/// By when the committee is to answer a version of a draft that lies before it.
#[must_use]
pub fn review_due(topic: &Topic, draft: &Draft, rules: &RuleProfile, zone: Tz) -> Option<Timestamp> {
    review_day(topic, draft, zone).map(|day| Calendar { rules, zone }.deadline(day))
}

pub(super) fn review_occurrence(
    topic: &Topic,
    draft: &Draft,
    calendar: &Calendar<'_>,
) -> Option<(Occurrence, NaiveDate)> {
    let day = review_day(topic, draft, calendar.zone)?;
    // Another version is another thing to read.
    let name = format!("{}:v{}", name(topic.id, Duty::Review.as_str(), day), draft.number);
    Some((Occurrence { name, deadline: Some(calendar.deadline(day)), until: topic.meeting_at }, day))
}

/// The committee: the day before its verdict is due, and on the day.
#[must_use]
pub fn review(topic: &Topic, draft: &Draft, rules: &RuleProfile, zone: Tz) -> Vec<Occasion> {
    let calendar = Calendar { rules, zone };
    let came = draft.submitted_at.map(|at| calendar.day(at));
    review_occurrence(topic, draft, &calendar).map_or_else(Vec::new, |(occurrence, day)| {
        calendar.turns(&occurrence, &[(1, day - Duration::days(1)), (2, day)], came)
    })
}

/// While the round is open it closes at its hour; after that comments are taken until the meeting.
pub(super) fn comments_occurrence(topic: &Topic, duty: Duty, calendar: &Calendar<'_>) -> Option<Occurrence> {
    let close = topic.comments_close_at.or(topic.meeting_at)?;
    let until = match (topic.stage, topic.round) {
        (Stage::Circulated, RoundState::Open) => Some(close),
        (Stage::Circulated, RoundState::Late) => topic.meeting_at,
        _ => return None,
    };
    let name = name(topic.id, duty.as_str(), calendar.day(close));
    Some(Occurrence { name, deadline: until, until })
}

/// The members: the day before the round of comments closes. The first turn is the officers'.
#[must_use]
pub fn comments(topic: &Topic, rules: &RuleProfile, zone: Tz) -> Vec<Occasion> {
    let calendar = Calendar { rules, zone };
    let came = topic.circulated_at.map(|at| calendar.day(at));
    match (comments_occurrence(topic, Duty::Comment, &calendar), topic.round, topic.comments_close_at) {
        (Some(occurrence), RoundState::Open, Some(close)) => {
            calendar.turns(&occurrence, &[(2, calendar.day(close) - Duration::days(1))], came)
        }
        _ => Vec::new(),
    }
}

/// Whether votes are awaited on the phone.
#[must_use]
pub(super) fn by_phone(ballot: &Ballot) -> bool {
    ballot.state == BallotState::Open && ballot.way.by_phone()
}

pub(super) fn votes_occurrence(ballot: &Ballot, calendar: &Calendar<'_>) -> Option<Occurrence> {
    let day = calendar.day(ballot.closes_at.unwrap_or(ballot.opened_at));
    let name = format!("{}:b{}", name(ballot.topic, Duty::Vote.as_str(), day), ballot.id.0);
    by_phone(ballot).then_some(Occurrence { name, deadline: ballot.closes_at, until: ballot.closes_at })
}

/// The voters: on the day the ballot closes. The first turn is the officers'.
#[must_use]
pub fn votes(ballot: &Ballot, rules: &RuleProfile, zone: Tz) -> Vec<Occasion> {
    let calendar = Calendar { rules, zone };
    match (votes_occurrence(ballot, &calendar), ballot.closes_at) {
        (Some(occurrence), Some(close)) => {
            let came = Some(calendar.day(ballot.opened_at));
            calendar.turns(&occurrence, &[(2, calendar.day(close))], came)
        }
        _ => Vec::new(),
    }
}

pub(super) fn meeting_occurrence(topic: &Topic, calendar: &Calendar<'_>) -> Option<Occurrence> {
    let at = topic.meeting_at.filter(|_| topic.awaits_meeting())?;
    let name = name(topic.id, Duty::Meeting.as_str(), calendar.day(at));
    Some(Occurrence { name, deadline: Some(at), until: Some(at) })
}

/// Everybody: the day before the meeting. The first turn is the officers'.
#[must_use]
pub fn meeting(topic: &Topic, rules: &RuleProfile, zone: Tz) -> Vec<Occasion> {
    let calendar = Calendar { rules, zone };
    match (meeting_occurrence(topic, &calendar), topic.meeting_at) {
        (Some(occurrence), Some(at)) => {
            calendar.turns(&occurrence, &[(2, calendar.day(at) - Duration::days(1))], None)
        }
        _ => Vec::new(),
    }
}

/// The occasions that are on already: whoever settles or moves a date so near has just told everybody.
#[must_use]
pub fn begun(topic: &Topic, rules: &RuleProfile, zone: Tz, now: Timestamp) -> Vec<Occasion> {
    let mut list = drafting(topic, rules, zone);
    list.extend(comments(topic, rules, zone));
    list.extend(meeting(topic, rules, zone));
    list.retain(|occasion| occasion.is_on(now));
    list
}
