//! The year's report to the body directly above (R11): which sessions were due and held, who took part, what was
//! decided and what became of it, by quarter and for the year.
//!
//! Numbers and rows only. What the year was worth is for its officers to say: the report leaves room for it.

mod asked;
mod compile;
pub mod paper;
#[cfg(test)]
mod tests;

pub use asked::{AskedYear, asked_year};
pub use compile::{Session, Sources, Verdicts, compile, is_held, year_to_report};

use chrono::NaiveDate;

use super::catalogue::ContentGroup;
use super::task::{Task, TaskCount, TaskStanding};
use super::text_enum::text_enum;

/// So many of so many.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Share {
    pub part: i64,
    pub whole: i64,
}

impl Share {
    /// Of both together; of several sessions: everybody once a session.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self { part: self.part + other.part, whole: self.whole + other.whole }
    }
}

/// What can be counted of a session, or of all sessions of a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Figures {
    /// Present, of those who were to come.
    pub attendance: Share,
    /// Of those who were missing: excused.
    pub excused: i64,
    /// Members with at least one comment, of those who could comment.
    pub commented: Share,
    pub comments: i64,
    /// Measures that passed, of those put to the formal vote.
    pub passed: Share,
    pub tasks: TaskCount,
}

impl Figures {
    /// Those of both together.
    #[must_use]
    pub fn with(self, other: &Self) -> Self {
        let (ours, theirs) = (self.tasks, other.tasks);
        Self {
            attendance: self.attendance.with(other.attendance),
            excused: self.excused + other.excused,
            commented: self.commented.with(other.commented),
            comments: self.comments + other.comments,
            passed: self.passed.with(other.passed),
            tasks: TaskCount {
                total: ours.total + theirs.total,
                done: ours.done + theirs.done,
                done_late: ours.done_late + theirs.done_late,
                going: ours.going + theirs.going,
                late: ours.late + theirs.late,
                dropped: ours.dropped + theirs.dropped,
            },
        }
    }
}

/// A session that was held.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Held {
    pub title: Option<String>,
    pub group: Option<ContentGroup>,
    /// It is the session every year must hold (S5).
    pub obligatory: bool,
    pub preparer: Option<String>,
    pub on: Option<NaiveDate>,
    pub figures: Figures,
}

text_enum! {
    /// Where a quarter of the year stands.
    pub enum QuarterStanding {
        /// It was over before the unit was founded here: nothing is known of it.
        Unknown = "unknown",
        /// At least one session was held.
        Held = "held",
        /// A topic is under way.
        UnderWay = "under_way",
        /// It is over, and no session was held.
        Missed = "missed",
        /// It is not over, and nothing has begun.
        Ahead = "ahead",
    }
}

/// One quarter of the year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quarter {
    /// 1 to 4.
    pub number: i64,
    pub standing: QuarterStanding,
    /// In the order in which they were held.
    pub sessions: Vec<Held>,
}

/// A measure being carried out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TaskLine {
    /// The session that decided it.
    pub year: i64,
    pub quarter: i64,
    /// The number of `BP-…`.
    pub number: i64,
    pub text: String,
    /// A name, or words; empty = nobody is named.
    pub owner: String,
    pub co_owners: String,
    pub expected: String,
    pub due: Option<NaiveDate>,
    pub standing: TaskStanding,
    pub done_on: Option<NaiveDate>,
}

impl TaskLine {
    fn of(task: &Task, year: i64, quarter: i64, owner: String, today: NaiveDate) -> Self {
        Self {
            year,
            quarter,
            number: task.number,
            text: task.text.trim().to_owned(),
            owner,
            co_owners: task.co_owners.trim().to_owned(),
            expected: task.expected.trim().to_owned(),
            due: task.due,
            standing: task.standing(today),
            done_on: task.done_on,
        }
    }
}

/// The report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct YearReport {
    pub year: i64,
    /// The day as of which it counts.
    pub on: NaiveDate,
    /// The year is over.
    pub whole: bool,
    /// The day the unit was founded here, if that was in the course of the year.
    pub since: Option<NaiveDate>,
    pub quarters: Vec<Quarter>,
    /// Quarters with a session, of those in which one was due by now.
    pub held: Share,
    pub total: Figures,
    /// The content group of which the year must hold a session.
    pub obligatory: Option<ContentGroup>,
    /// What the year's own sessions decided.
    pub tasks: Vec<TaskLine>,
    /// What earlier years left to this one.
    pub carried: Vec<TaskLine>,
}

impl YearReport {
    /// The quarters with a session of the obligatory group.
    #[must_use]
    pub fn obligatory_in(&self) -> Vec<i64> {
        let holds = |quarter: &&Quarter| quarter.sessions.iter().any(|session| session.obligatory);
        self.quarters.iter().filter(holds).map(|quarter| quarter.number).collect()
    }

    /// The quarters that went by without a session.
    #[must_use]
    pub fn missed(&self) -> Vec<i64> {
        let missed = |quarter: &&Quarter| quarter.standing == QuarterStanding::Missed;
        self.quarters.iter().filter(missed).map(|quarter| quarter.number).collect()
    }

    /// The sessions of the year, with their quarters.
    pub fn sessions(&self) -> impl Iterator<Item = (i64, &Held)> {
        self.quarters
            .iter()
            .flat_map(|quarter| quarter.sessions.iter().map(move |session| (quarter.number, session)))
    }
}
