//! Following up: measures that passed become tasks, people say how they go, the next session looks at them (S22, R4).

mod details;
mod review;
#[cfg(test)]
mod tests;

pub use details::{may_write_down, put_detail, remove_detail, restore_detail, write_down};
pub use review::{CarriedOver, TaskLine, carried_over, owner};

use chrono::NaiveDate;

use super::event::TaskEvent;
use super::ids::{FileId, MemberId, TaskId};
use super::measure::Measure;
use super::member::{Member, Status};
use super::paper::ConclusionPaper;
use super::refusal::Refusal;
use super::task::{DETAIL_LIMIT, Said, Task, TaskReport, TaskState};
use super::time::Timestamp;
use super::topic::{Stage, Topic};
use super::unit::{Addressee, Unit};

/// The tasks of an adopted conclusion: what the formal vote passed, as it was put to the vote.
#[must_use]
pub fn begin(
    topic: &Topic,
    paper: &ConclusionPaper,
    measures: &[Measure],
    before: Vec<Topic>,
    ids: impl IntoIterator<Item = i64>,
    now: Timestamp,
) -> TaskEvent {
    let passed = paper.tasks().filter_map(|line| {
        let measure = measures.iter().find(|measure| measure.id == line.id)?;
        Some((line, measure))
    });
    let tasks = passed.zip(ids).map(|((line, measure), id)| Task {
        id: TaskId(id),
        unit: topic.unit,
        topic: topic.id,
        measure: measure.id,
        number: measure.number,
        text: line.text.clone(),
        owner: measure.owner,
        owner_text: measure.owner_text.clone(),
        co_owners: measure.co_owners.clone(),
        expected: measure.expected.clone(),
        due: measure.due,
        state: TaskState::Open,
        reports: 0,
        said: None,
        said_at: None,
        done_on: None,
        created_at: now,
    });
    let tasks: Vec<Task> = tasks.collect();
    let before = before.into_iter().map(|topic| Topic { stage: Stage::Closed, ..topic }).collect();
    let topic = Topic { stage: Stage::FollowingUp, ..topic.clone() };
    TaskEvent::Begun { topic, tasks, before }
}

/// The day from which a topic is done with, if nothing of it is left to be carried out: after its last look.
#[must_use]
pub fn closing_day(topic: &Topic) -> Option<NaiveDate> {
    let schedule = topic.schedule.as_ref().filter(|_| topic.stage == Stage::FollowingUp)?;
    schedule.follow_up_on.into_iter().max()?.succ_opt()
}

/// The topic is done with when nothing of it is open and its last look is past. `open`: tasks still to be carried out.
#[must_use]
pub fn close(topic: &Topic, open: &[Task], today: NaiveDate) -> Option<TaskEvent> {
    let of_it = |task: &Task| task.topic == topic.id && task.is_open();
    let over = closing_day(topic).is_some_and(|day| day <= today) && !open.iter().any(of_it);
    over.then(|| TaskEvent::Closed { topic: Topic { stage: Stage::Closed, ..topic.clone() } })
}

/// Whose word a report is, and who enters it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reporter {
    /// `None` = an owner outside the unit.
    pub member: Option<MemberId>,
    /// The officer who enters it for the owner.
    pub entered_by: Option<MemberId>,
}

impl Reporter {
    /// A member who leads the task reports; an officer enters what its owner said. Nobody else has a word in it.
    pub fn of(task: &Task, member: MemberId, officer: bool) -> Result<Self, Refusal> {
        if task.owner == Some(member) {
            Ok(Self { member: Some(member), entered_by: None })
        } else if officer {
            Ok(Self { member: task.owner, entered_by: Some(member) })
        } else {
            Err(Refusal::NotYourTask { number: task.number })
        }
    }
}

/// [Đã xong] [Đang làm] [Chưa làm được]. Recorded at once; words may follow. What was called done can be put right
/// on the same day: a thumb slips.
pub fn report(
    task: &Task,
    by: Reporter,
    said: Said,
    today: NaiveDate,
    now: Timestamp,
) -> Result<TaskEvent, Refusal> {
    if !matches!(said, Said::Done | Said::GoingOn | Said::NotYet) {
        return Err(Refusal::ExpiredButton);
    }
    if !task.is_open() && (said == Said::Done || !can_be_put_right(task, today)) {
        return Err(closed(task));
    }
    let done = said == Said::Done;
    let changed = Task {
        state: if done { TaskState::Done } else { TaskState::Open },
        done_on: done.then_some(today),
        said: Some(said),
        said_at: Some(now),
        ..task.clone()
    };
    Ok(recorded(changed, by, said, None, now))
}

/// Whether a task was called done today: a thumb slips.
#[must_use]
pub fn can_be_put_right(task: &Task, today: NaiveDate) -> bool {
    task.state == TaskState::Done && task.done_on == Some(today)
}

/// Refuses what concerns a task that is done or given up.
pub fn still_open(task: &Task) -> Result<(), Refusal> {
    if task.is_open() { Ok(()) } else { Err(closed(task)) }
}

fn closed(task: &Task) -> Refusal {
    match task.state {
        TaskState::Dropped => Refusal::TaskDropped { number: task.number },
        _ => Refusal::TaskDone { number: task.number },
    }
}

fn recorded(task: Task, by: Reporter, said: Said, words: Option<String>, now: Timestamp) -> TaskEvent {
    let task = Task { reports: task.reports + 1, ..task };
    let report = TaskReport {
        task: task.id,
        number: task.reports,
        unit: task.unit,
        member: by.member,
        entered_by: by.entered_by,
        said,
        words,
        file: None,
        at: now,
    };
    TaskEvent::Reported { task, report, tell: None }
}

/// How long what somebody writes can be: it stands in a table.
pub const WORDS_LIMIT: usize = 1000;

/// Words, or a voice note, to the last report on a task, by whoever made it. What was said before stays.
pub fn explain(
    task: &Task,
    last: &TaskReport,
    by: MemberId,
    words: &str,
    file: Option<FileId>,
) -> Result<TaskEvent, Refusal> {
    if last.entered_by.or(last.member) != Some(by) {
        return Err(Refusal::NotYourTask { number: task.number });
    }
    let words = words.trim();
    if words.is_empty() && file.is_none() {
        return Err(Refusal::NothingToRecord);
    }
    let joined = match last.words.as_deref().filter(|before| !before.is_empty()) {
        Some(before) if !words.is_empty() => format!("{before}\n{words}"),
        Some(before) => before.to_owned(),
        None => words.to_owned(),
    };
    if joined.chars().count() > WORDS_LIMIT {
        return Err(Refusal::TaskWordsTooLong { limit: WORDS_LIMIT });
    }
    let words = Some(joined).filter(|words| !words.is_empty());
    let report = TaskReport { words, file: file.or(last.file), ..last.clone() };
    Ok(TaskEvent::Explained { task: task.clone(), report })
}

fn by_officer(officer: MemberId) -> Reporter {
    Reporter { member: Some(officer), entered_by: None }
}

/// [Gia hạn], [Đặt thời hạn]: later than today.
pub fn extend(
    task: &Task,
    officer: MemberId,
    due: NaiveDate,
    today: NaiveDate,
    now: Timestamp,
) -> Result<TaskEvent, Refusal> {
    still_open(task)?;
    if due <= today || (due - today).num_days() > 3 * 366 {
        return Err(Refusal::TaskDueImpossible);
    }
    if task.due == Some(due) {
        return Err(Refusal::TaskUnchanged { number: task.number });
    }
    let changed = Task { due: Some(due), ..task.clone() };
    Ok(recorded(changed, by_officer(officer), Said::Extended, None, now))
}

/// [Đổi người]: a member, or words.
pub fn reassign(
    task: &Task,
    officer: MemberId,
    owner: Option<MemberId>,
    owner_text: &str,
    now: Timestamp,
) -> Result<TaskEvent, Refusal> {
    still_open(task)?;
    let owner_text = owner_text.trim();
    if owner.is_none() && owner_text.is_empty() {
        return Err(Refusal::NothingToRecord);
    }
    if owner_text.chars().count() > DETAIL_LIMIT {
        return Err(Refusal::TaskWordsTooLong { limit: DETAIL_LIMIT });
    }
    if owner == task.owner && owner_text == task.owner_text {
        return Err(Refusal::TaskUnchanged { number: task.number });
    }
    let changed = Task { owner, owner_text: owner_text.to_owned(), ..task.clone() };
    Ok(recorded(changed, by_officer(officer), Said::Reassigned, None, now))
}

/// Adds whom a change is told to.
#[must_use]
pub fn tell(event: TaskEvent, to: Option<(Addressee, Unit, Option<Timestamp>)>) -> TaskEvent {
    match event {
        TaskEvent::Reported { task, report, .. } => TaskEvent::Reported { task, report, tell: to },
        other => other,
    }
}

/// [Dừng việc này], with the reason.
pub fn drop(task: &Task, officer: MemberId, reason: &str, now: Timestamp) -> Result<TaskEvent, Refusal> {
    still_open(task)?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::NothingToRecord);
    }
    if reason.chars().count() > WORDS_LIMIT {
        return Err(Refusal::TaskWordsTooLong { limit: WORDS_LIMIT });
    }
    let changed = Task { state: TaskState::Dropped, ..task.clone() };
    Ok(recorded(changed, by_officer(officer), Said::Dropped, Some(reason.to_owned()), now))
}

/// Whether the member can still be asked to carry something out.
#[must_use]
pub fn serves(member: &Member) -> bool {
    matches!(member.status, Status::Active | Status::Exempt | Status::Away)
}

/// Why a task has nobody who leads it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ownerless {
    /// Nobody was named.
    Nobody,
    /// Whoever was named has left, died or is suspended.
    Left(MemberId),
}

/// Whether somebody leads the task now.
#[must_use]
pub fn ownerless(task: &Task, members: &[Member]) -> Option<Ownerless> {
    match task.owner {
        Some(owner) => {
            let there = members.iter().any(|member| member.id == owner && serves(member));
            (!there).then_some(Ownerless::Left(owner))
        }
        None => task.owner_text.trim().is_empty().then_some(Ownerless::Nobody),
    }
}
