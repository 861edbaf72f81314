//! What officers put in words about a task: who helps, what is to come of it, and what a voice said.

use super::{WORDS_LIMIT, by_officer, recorded, still_open};
use crate::domain::event::TaskEvent;
use crate::domain::ids::MemberId;
use crate::domain::refusal::Refusal;
use crate::domain::task::{DETAIL_LIMIT, Detail, Said, Task, TaskReport};
use crate::domain::time::Timestamp;
use crate::domain::words::one_line;

/// [Người phối hợp], [Kết quả cần đạt]: in place of what stands there.
pub fn put_detail(
    task: &Task,
    officer: MemberId,
    detail: Detail,
    words: &str,
    now: Timestamp,
) -> Result<TaskEvent, Refusal> {
    still_open(task)?;
    let words = one_line(words);
    if words.is_empty() {
        return Err(Refusal::NothingToRecord);
    }
    if words.chars().count() > DETAIL_LIMIT {
        return Err(Refusal::TaskWordsTooLong { limit: DETAIL_LIMIT });
    }
    if words == task.detail(detail) {
        return Err(Refusal::TaskUnchanged { number: task.number });
    }
    Ok(with_detail(task, officer, detail, words, now))
}

/// [Bỏ người phối hợp], [Bỏ kết quả cần đạt].
pub fn remove_detail(
    task: &Task,
    officer: MemberId,
    detail: Detail,
    now: Timestamp,
) -> Result<TaskEvent, Refusal> {
    still_open(task)?;
    if task.detail(detail).is_empty() {
        return Err(Refusal::TaskUnchanged { number: task.number });
    }
    Ok(with_detail(task, officer, detail, String::new(), now))
}

/// [Ghi lại như cũ]: what was removed, unless something else stands there now.
pub fn restore_detail(
    task: &Task,
    officer: MemberId,
    detail: Detail,
    words: &str,
    now: Timestamp,
) -> Result<TaskEvent, Refusal> {
    if !task.detail(detail).is_empty() {
        return Err(Refusal::ExpiredButton);
    }
    put_detail(task, officer, detail, words, now)
}

fn with_detail(task: &Task, officer: MemberId, detail: Detail, words: String, now: Timestamp) -> TaskEvent {
    let (changed, said) = match detail {
        Detail::CoOwners => (Task { co_owners: words, ..task.clone() }, Said::CoOwners),
        Detail::Expected => (Task { expected: words, ..task.clone() }, Said::Expected),
    };
    recorded(changed, by_officer(officer), said, None, now)
}

/// Refuses a report that is no voice without words: there is nothing to write down, or somebody has.
pub fn may_write_down(report: &TaskReport) -> Result<(), Refusal> {
    let without_words = report.words.as_deref().is_none_or(|words| words.trim().is_empty());
    if report.file.is_some() && without_words { Ok(()) } else { Err(Refusal::ExpiredButton) }
}

/// [Chép thành chữ]: the report with the words an officer wrote down; the voice stays with it.
pub fn write_down(task: &Task, report: &TaskReport, words: &str) -> Result<TaskEvent, Refusal> {
    may_write_down(report)?;
    let words = words.trim();
    if words.is_empty() {
        return Err(Refusal::NothingToRecord);
    }
    if words.chars().count() > WORDS_LIMIT {
        return Err(Refusal::TaskWordsTooLong { limit: WORDS_LIMIT });
    }
    let report = TaskReport { words: Some(words.to_owned()), ..report.clone() };
    Ok(TaskEvent::WrittenDown { task: task.clone(), report, tell: None })
}
