//! Wording of what follows a tap: words asked for, another date, another owner.

use chrono::NaiveDate;

use super::{SHOWN, owner_name, said};
use crate::domain::codes::measure_code;
use crate::domain::ids::PromptId;
use crate::domain::member::Member;
use crate::domain::paper::Owner;
use crate::domain::task::{Detail, Said, Task};
use crate::present::action::Action;
use crate::present::dates;
use crate::present::html::escape;
use crate::present::outgoing::Outgoing;
use crate::present::reading::shortened;
use crate::present::texts::Texts;

/// Members on one page of the list.
const PAGE: usize = 8;

/// The line over the chat after a report.
#[must_use]
pub fn recorded(texts: &Texts, task: &Task, what: Said) -> String {
    texts.t().task_recorded(measure_code(task.number), said(texts, what))
}

/// Asks why a task is not done yet.
#[must_use]
pub fn ask_why(texts: &Texts, task: &Task) -> Outgoing {
    Outgoing::new(task.unit, texts.t().task_ask_why(measure_code(task.number)))
}

/// Asks for more words.
#[must_use]
pub fn ask_words(texts: &Texts, task: &Task) -> Outgoing {
    Outgoing::new(task.unit, texts.t().task_ask_words(measure_code(task.number)))
}

/// Words were added.
#[must_use]
pub fn words_kept(texts: &Texts, task: &Task) -> String {
    texts.t().task_words_kept(measure_code(task.number))
}

/// A voice note or a file was kept; its words are still wanted.
#[must_use]
pub fn file_kept(texts: &Texts, task: &Task) -> Outgoing {
    Outgoing::new(task.unit, texts.t().task_file_kept(measure_code(task.number)))
        .button(texts.t().task_add_words(), Action::AddTaskWords { task: task.id })
}

/// Asks for the new deadline.
#[must_use]
pub fn ask_due(texts: &Texts, task: &Task, days: &[NaiveDate]) -> Outgoing {
    let t = texts.t();
    let message = Outgoing::new(task.unit, t.task_ask_due(measure_code(task.number)));
    let buttons: Vec<(String, Action)> = days
        .iter()
        .map(|due| (dates::short_date_in_full(texts, *due), Action::TaskDueIs { task: task.id, due: *due }))
        .collect();
    buttons
        .chunks(2)
        .fold(message, |message, pair| message.row(pair.to_vec()))
        .button(t.task_write_due(), Action::WriteTaskDue { task: task.id })
}

/// The deadline will be typed.
#[must_use]
pub fn write_due(texts: &Texts, task: &Task) -> Outgoing {
    Outgoing::new(task.unit, texts.t().task_write_due_here())
}

/// The deadline was moved; asks for the reason.
#[must_use]
pub fn extended(texts: &Texts, task: &Task) -> Outgoing {
    let on = task.due.map_or_else(String::new, |due| dates::date_in_full(texts, due));
    Outgoing::new(task.unit, texts.t().task_extended(measure_code(task.number), on))
}

/// Asks who leads it.
#[must_use]
pub fn ask_owner(texts: &Texts, task: &Task, members: &[&Member], page: i64) -> Outgoing {
    let t = texts.t();
    let pages = members.len().div_ceil(PAGE).max(1);
    let page = usize::try_from(page).unwrap_or(0).min(pages - 1);
    let mut message = Outgoing::new(task.unit, t.task_ask_owner(measure_code(task.number)));
    for member in members.iter().skip(page * PAGE).take(PAGE) {
        let action = Action::TaskOwnerIs { task: task.id, member: member.id };
        message = message.button(member.name.clone(), action);
    }
    if pages > 1 {
        let next = (page + 1) % pages;
        let turn = Action::AskTaskOwner { task: task.id, page: next as i64 };
        message = message.button(t.task_more_people(page + 1, pages), turn);
    }
    message.button(t.task_write_owner(), Action::WriteTaskOwner { task: task.id })
}

/// The owner will be typed.
#[must_use]
pub fn write_owner(texts: &Texts, task: &Task) -> Outgoing {
    Outgoing::new(task.unit, texts.t().task_write_owner_here())
}

/// Somebody else leads it; asks for the reason.
#[must_use]
pub fn reassigned(texts: &Texts, task: &Task, owner: &Owner) -> Outgoing {
    let who = escape(&owner_name(texts, owner));
    Outgoing::new(task.unit, texts.t().task_reassigned(measure_code(task.number), who))
}

/// Who helps, or what is to come of it, will be typed; what stands there is shown.
#[must_use]
pub fn write_detail(texts: &Texts, task: &Task, detail: Detail) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![t.task_write_detail(detail.as_str(), measure_code(task.number))];
    if task.detail(detail).is_empty() {
        return Outgoing::new(task.unit, lines.join("\n"));
    }
    lines.push(t.task_detail_now(escape(&shortened(task.detail(detail), SHOWN))));
    let remove = Action::RemoveTaskDetail { task: task.id, detail };
    Outgoing::new(task.unit, lines.join("\n")).button(t.task_remove_detail(detail.as_str()), remove)
}

/// It is removed; what stood there, the way back, and the reason asked for. `task`: as it was before.
#[must_use]
pub fn detail_removed(texts: &Texts, task: &Task, detail: Detail, kept: PromptId) -> Outgoing {
    let t = texts.t();
    let before = escape(shortened(task.detail(detail), SHOWN).trim_end_matches('.'));
    let removed = t.task_detail_removed(detail.as_str(), measure_code(task.number), before);
    Outgoing::new(task.unit, format!("{removed}\n{}", t.task_please_reason()))
        .button(t.task_restore_detail(), Action::RestoreTaskDetail { prompt: kept })
}

/// It is recorded; a change asks for the reason.
#[must_use]
pub fn detail_put(texts: &Texts, task: &Task, detail: Detail, first: bool) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![t.task_detail_put(detail.as_str(), measure_code(task.number))];
    if !first {
        lines.push(t.task_please_reason());
    }
    Outgoing::new(task.unit, lines.join("\n"))
}

/// Asks for the reason before it is given up.
#[must_use]
pub fn ask_drop(texts: &Texts, task: &Task) -> Outgoing {
    Outgoing::new(task.unit, texts.t().task_ask_drop(measure_code(task.number)))
}

/// It is given up.
#[must_use]
pub fn dropped(texts: &Texts, task: &Task) -> Outgoing {
    Outgoing::new(task.unit, texts.t().task_dropped(measure_code(task.number)))
        .button(texts.t().task_show_all(), Action::OpenTasks)
}
