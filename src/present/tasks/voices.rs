//! Wording of a voice note or a file about a task: handed on, written down.

use chrono_tz::Tz;

use super::said;
use crate::domain::codes::measure_code;
use crate::domain::ids::FileId;
use crate::domain::task::{Task, TaskReport};
use crate::domain::time::{Timestamp, local};
use crate::present::action::Action;
use crate::present::dates;
use crate::present::html::escape;
use crate::present::outgoing::Outgoing;
use crate::present::reading::shortened;
use crate::present::texts::Texts;
use crate::present::words::named_person;

/// What is handed on.
#[derive(Clone, Copy, Debug)]
pub struct Handed<'a> {
    pub task: &'a Task,
    pub report: &'a TaskReport,
    /// Whose word it is, if a member's.
    pub by: Option<&'a str>,
    pub file: FileId,
    pub zone: Tz,
    pub now: Timestamp,
    /// The reader may write it down, and nobody has.
    pub writes: bool,
}

/// The file, and what it is.
#[must_use]
pub fn handed_over(texts: &Texts, handed: &Handed<'_>) -> Outgoing {
    let t = texts.t();
    let Handed { task, report, zone, .. } = *handed;
    let today = local(handed.now, zone).date();
    let on = dates::short_date(texts, local(report.at, zone).date(), today);
    let (code, what) = (measure_code(task.number), said(texts, report.said));
    let caption = match handed.by {
        Some(name) => t.task_voice_of(code, on, escape(&named_person(texts, name)), what),
        None => t.task_voice(code, on, what),
    };
    let message = Outgoing::new(task.unit, caption).with_file(handed.file);
    let write = Action::WriteTaskVoice { task: task.id, report: report.number };
    if handed.writes { message.button(t.task_write_voice(), write) } else { message }
}

/// Asks the officer for the words of the voice.
#[must_use]
pub fn ask(texts: &Texts, task: &Task) -> Outgoing {
    Outgoing::new(task.unit, texts.t().task_ask_voice(measure_code(task.number)))
}

/// To the officer: they are recorded.
#[must_use]
pub fn written(texts: &Texts, task: &Task) -> Outgoing {
    Outgoing::new(task.unit, texts.t().task_voice_written(measure_code(task.number)))
        .button(texts.t().task_open_register(), Action::OpenTask { task: task.id })
}

/// To whoever spoke: an officer wrote it down.
#[must_use]
pub fn written_down(texts: &Texts, task: &Task, report: &TaskReport, officer: &str) -> Outgoing {
    let t = texts.t();
    let head = t.task_told_written(escape(officer), measure_code(task.number));
    let words = escape(&shortened(report.words.as_deref().unwrap_or_default(), 120));
    Outgoing::new(task.unit, format!("{head}\n<blockquote>{words}</blockquote>"))
        .button(t.task_add_words(), Action::AddTaskWords { task: task.id })
}
