//! Kiểm điểm thực hiện chuyên đề trước: what the next session looks at first.

use chrono::NaiveDate;

use crate::domain::ids::TaskId;
use crate::domain::member::Member;
use crate::domain::paper::Owner;
use crate::domain::task::{Task, TaskCount, TaskReport, TaskStanding};
use crate::domain::topic::Topic;

/// One task as it is looked back on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TaskLine {
    pub id: TaskId,
    /// The quarter that decided it, if it is not the one looked back on.
    pub quarter: Option<(i64, i64)>,
    /// The number of `BP-…` in that quarter.
    pub number: i64,
    pub text: String,
    pub owner: Option<Owner>,
    pub due: Option<NaiveDate>,
    pub expected: String,
    pub standing: TaskStanding,
    pub done_on: Option<NaiveDate>,
    /// The last words said of it; empty where none were.
    pub words: String,
}

/// What was carried out of the last topic, and what is still open of those before it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CarriedOver {
    pub year: i64,
    pub quarter: i64,
    pub title: String,
    pub count: TaskCount,
    pub lines: Vec<TaskLine>,
}

/// Looks back on `last` as things stand on `today`. `tasks`: all of that topic, and open ones of earlier ones.
/// `None`: nothing was to be carried out.
#[must_use]
pub fn carried_over(
    last: &Topic,
    earlier: &[Topic],
    tasks: &[Task],
    reports: &[TaskReport],
    members: &[Member],
    today: NaiveDate,
) -> Option<CarriedOver> {
    let line = |task: &Task| {
        let of = earlier.iter().find(|topic| topic.id == task.topic && topic.id != last.id);
        let said = reports.iter().filter(|report| report.task == task.id);
        let mut words =
            said.filter_map(|report| report.words.as_deref()).filter(|words| !words.trim().is_empty());
        TaskLine {
            id: task.id,
            quarter: of.map(|topic| (topic.year, topic.quarter)),
            number: task.number,
            text: task.text.clone(),
            owner: owner(task, members),
            due: task.due,
            expected: task.expected.clone(),
            standing: task.standing(today),
            done_on: task.done_on,
            words: words.next_back().unwrap_or_default().to_owned(),
        }
    };
    (!tasks.is_empty()).then(|| CarriedOver {
        year: last.year,
        quarter: last.quarter,
        title: last.title.clone().unwrap_or_default(),
        count: TaskCount::of(tasks, today),
        lines: tasks.iter().map(line).collect(),
    })
}

/// Who leads a task, as papers and cards say it.
#[must_use]
pub fn owner(task: &Task, members: &[Member]) -> Option<Owner> {
    let member = task.owner.and_then(|owner| members.iter().find(|member| member.id == owner));
    member.map(|member| Owner::Member(member.name.clone())).or_else(|| {
        let words = task.owner_text.trim();
        (!words.is_empty()).then(|| Owner::Words(words.to_owned()))
    })
}
