//! Tasks: measures that passed and are being carried out, and what is reported of them (S22, R4).

use chrono::NaiveDate;

use super::ids::{FileId, MeasureId, MemberId, TaskId, TopicId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    /// Whether a task is still to be carried out. That it is late follows from its date: [`Task::standing`].
    pub enum TaskState {
        Open = "open",
        Done = "done",
        /// Given up by an officer, with a reason.
        Dropped = "dropped",
    }
}

text_enum! {
    /// What is reported of a task, or recorded by an officer.
    pub enum Said {
        Done = "done",
        GoingOn = "going_on",
        /// Not done, and why.
        NotYet = "not_yet",
        /// The deadline was moved.
        Extended = "extended",
        /// Somebody else leads it now.
        Reassigned = "reassigned",
        /// It is given up.
        Dropped = "dropped",
        /// Others help now.
        CoOwners = "co_owners",
        /// Something else is to come of it.
        Expected = "expected",
    }
}

/// The most characters of an expected result or of those who help: they stand in a table.
pub const DETAIL_LIMIT: usize = 300;

text_enum! {
    /// What of a task an officer puts in words.
    pub enum Detail {
        /// Who helps.
        CoOwners = "co_owners",
        /// What is to come of it.
        Expected = "expected",
    }
}

text_enum! {
    /// How a task stands on a day.
    pub enum TaskStanding {
        /// Under way, its date ahead or none.
        Going = "going",
        /// Not done, and its date has passed.
        Late = "late",
        Done = "done",
        /// Done after its date.
        DoneLate = "done_late",
        Dropped = "dropped",
    }
}

/// A measure being carried out.
#[derive(Clone, PartialEq, Debug)]
pub struct Task {
    pub id: TaskId,
    pub unit: UnitId,
    /// The topic whose session decided it.
    pub topic: TopicId,
    pub measure: MeasureId,
    /// The number of `BP-…` within that topic.
    pub number: i64,
    /// As it was decided.
    pub text: String,
    /// Who leads it: a member, or words ("tổ liên gia số 2"); neither is a gap the secretary is asked about.
    pub owner: Option<MemberId>,
    pub owner_text: String,
    /// Who helps, in the draft's words; may be empty.
    pub co_owners: String,
    /// What is to come of it; may be empty.
    pub expected: String,
    pub due: Option<NaiveDate>,
    pub state: TaskState,
    /// How many reports there have been: the next is one more.
    pub reports: i64,
    /// The last word about how it goes: done, going on or not yet.
    pub said: Option<Said>,
    pub said_at: Option<Timestamp>,
    pub done_on: Option<NaiveDate>,
    pub created_at: Timestamp,
}

impl Task {
    /// One of its details; may be empty.
    #[must_use]
    pub fn detail(&self, detail: Detail) -> &str {
        match detail {
            Detail::CoOwners => &self.co_owners,
            Detail::Expected => &self.expected,
        }
    }

    /// How it stands on `today`.
    #[must_use]
    pub fn standing(&self, today: NaiveDate) -> TaskStanding {
        let after = |day: NaiveDate| self.due.is_some_and(|due| day > due);
        match self.state {
            TaskState::Dropped => TaskStanding::Dropped,
            TaskState::Done if self.done_on.is_some_and(after) => TaskStanding::DoneLate,
            TaskState::Done => TaskStanding::Done,
            TaskState::Open if after(today) => TaskStanding::Late,
            TaskState::Open => TaskStanding::Going,
        }
    }

    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == TaskState::Open
    }
}

/// One report on a task, or one change an officer recorded. The words can be erased; the audit keeps their hash.
#[derive(Clone, PartialEq, Debug)]
pub struct TaskReport {
    pub task: TaskId,
    /// 1 for the first.
    pub number: i64,
    pub unit: UnitId,
    /// Whose word it is: the owner, or the officer who recorded a change; `None` = an owner outside the unit.
    pub member: Option<MemberId>,
    /// The officer who recorded it for the owner.
    pub entered_by: Option<MemberId>,
    pub said: Said,
    pub words: Option<String>,
    /// A voice note or picture kept by reference, to be written down.
    pub file: Option<FileId>,
    pub at: Timestamp,
}

/// How many tasks stand how.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TaskCount {
    /// All but those given up.
    pub total: i64,
    /// Of them done, late or not.
    pub done: i64,
    pub done_late: i64,
    pub going: i64,
    /// Not done, and the date has passed.
    pub late: i64,
    pub dropped: i64,
}

impl TaskCount {
    /// Counts tasks as they stand on `today`.
    pub fn of<'a>(tasks: impl IntoIterator<Item = &'a Task>, today: NaiveDate) -> Self {
        let mut count = Self::default();
        for task in tasks {
            match task.standing(today) {
                TaskStanding::Going => count.going += 1,
                TaskStanding::Late => count.late += 1,
                TaskStanding::Done => count.done += 1,
                TaskStanding::DoneLate => {
                    count.done += 1;
                    count.done_late += 1;
                }
                TaskStanding::Dropped => count.dropped += 1,
            }
        }
        count.total = count.done + count.going + count.late;
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{day, task};

    fn standing(task: &Task, on: &str) -> TaskStanding {
        task.standing(day(on))
    }

    #[test]
    fn late_begins_on_the_day_after_the_date() {
        let open = Task { due: Some(day("2027-01-31")), ..task(1) };
        assert_eq!(standing(&open, "2027-01-31"), TaskStanding::Going);
        assert_eq!(standing(&open, "2027-02-01"), TaskStanding::Late);
        assert_eq!(standing(&Task { due: None, ..open }, "2030-01-01"), TaskStanding::Going);
    }

    #[test]
    fn done_stays_done_and_says_whether_it_was_in_time() {
        let done = |on: &str| Task {
            due: Some(day("2027-01-31")),
            state: TaskState::Done,
            done_on: Some(day(on)),
            ..task(1)
        };
        assert_eq!(standing(&done("2027-01-31"), "2028-01-01"), TaskStanding::Done);
        assert_eq!(standing(&done("2027-02-01"), "2028-01-01"), TaskStanding::DoneLate);
    }

    #[test]
    fn what_is_given_up_counts_neither_as_due_nor_as_late() {
        let due = Some(day("2027-01-31"));
        let tasks = [
            Task { due, ..task(1) },
            Task { due: Some(day("2027-03-31")), ..task(2) },
            Task { due, state: TaskState::Dropped, ..task(3) },
            Task { due, state: TaskState::Done, done_on: due, ..task(4) },
            Task { due, state: TaskState::Done, done_on: Some(day("2027-02-09")), ..task(5) },
        ];
        let count = TaskCount::of(&tasks, day("2027-02-10"));
        assert_eq!(count, TaskCount { total: 4, done: 2, done_late: 1, going: 1, late: 1, dropped: 1 });
    }
}
