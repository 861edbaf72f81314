//! Wording of the questions about tasks: one message a person, whatever the number of tasks.

use chrono::NaiveDate;

use super::{SHOWN, report_buttons};
use crate::domain::codes::measure_code;
use crate::domain::event::Asked;
use crate::domain::following::Why;
use crate::domain::task::{Task, TaskStanding};
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::dates;
use crate::present::html::escape;
use crate::present::outgoing::Outgoing;
use crate::present::reading::shortened;
use crate::present::texts::Texts;
use crate::present::topics::quarter;
use crate::present::words::{greeting, named_person};

/// Tasks a leader sees by name; more are counted.
const LINES: usize = 3;

/// Codes an owner sees; more are counted by the number before them.
const CODES: usize = 8;

/// The question to one member. `topic`: that of the first task.
#[must_use]
pub fn question(texts: &Texts, unit: &Unit, asked: &Asked, topic: &Topic, today: NaiveDate) -> Outgoing {
    if asked.leads {
        to_leader(texts, unit, asked, today)
    } else {
        to_owner(texts, unit, asked, topic, today)
    }
}

fn to_owner(texts: &Texts, unit: &Unit, asked: &Asked, topic: &Topic, today: NaiveDate) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![greeting(texts, &escape(&asked.to.name))];
    match asked.tasks.as_slice() {
        [(ask, task, _)] => {
            let text = escape(&shortened(&task.text, SHOWN));
            let quarter = quarter(texts, topic);
            lines.push(t.task_asked_one(quarter, measure_code(task.number), text));
            lines.extend(due(texts, task, ask.why == Why::Soon, today));
            lines.extend(since(texts, asked, topic, today));
            lines.push(t.task_please_report());
            report_buttons(texts, Outgoing::new(unit.id, lines.join("\n")), task.id)
        }
        tasks => {
            let code = |task: &Task| {
                let code = measure_code(task.number);
                if task.standing(today) == TaskStanding::Late { t.task_code_late(code) } else { code }
            };
            let mut codes: Vec<String> = tasks.iter().take(CODES).map(|(_, task, _)| code(task)).collect();
            if tasks.len() > CODES {
                codes.push("…".to_owned());
            }
            lines.push(t.task_asked_many(tasks.len(), codes.join(", ")));
            lines.extend(since(texts, asked, topic, today));
            lines.push(t.task_please_report_each());
            let message = Outgoing::new(unit.id, lines.join("\n"));
            match tasks.first() {
                Some((_, first, _)) => message.button(t.task_report(), Action::OpenTask { task: first.id }),
                None => message,
            }
        }
    }
}

/// How long ago the session was, at one of the looks: the next look does not read the same.
fn since(texts: &Texts, asked: &Asked, topic: &Topic, today: NaiveDate) -> Option<String> {
    let held_on = topic.schedule.as_ref()?.meeting_on;
    let look = asked.tasks.iter().any(|(ask, ..)| ask.why == Why::Look);
    look.then(|| texts.t().task_since((today - held_on).num_days()))
}

/// When it is or was due, said so that no two questions about one task read the same.
fn due(texts: &Texts, task: &Task, soon: bool, today: NaiveDate) -> Option<String> {
    let due = task.due?;
    let (t, on, days) = (texts.t(), dates::date(texts, due, today), (due - today).num_days());
    Some(match task.standing(today) {
        TaskStanding::Late => t.task_was_due(-days, on),
        _ if soon => t.task_due_soon(days, on),
        _ => t.task_is_due(on),
    })
}

fn to_leader(texts: &Texts, unit: &Unit, asked: &Asked, today: NaiveDate) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![greeting(texts, &escape(&asked.to.name)), t.task_lead(asked.tasks.len())];
    for (ask, task, owner) in asked.tasks.iter().take(LINES) {
        let why = match ask.why {
            Why::Late => "late",
            Why::NoOwner => "no_owner",
            Why::NoDue => "no_due",
            Why::Soon => "soon",
            Why::Look => "look",
        };
        let who = match (owner, task.owner) {
            (Some(name), Some(_)) => named_person(texts, &escape(name)),
            (Some(words), None) => escape(&shortened(words, 40)),
            (None, _) => String::new(),
        };
        let on = task.due.map_or_else(String::new, |due| dates::short_date(texts, due, today));
        lines.push(t.task_lead_line(why, measure_code(task.number), who, on));
    }
    if asked.tasks.len() > LINES {
        lines.push(t.task_lead_more(asked.tasks.len() - LINES));
    }
    let message = Outgoing::new(unit.id, lines.join("\n"));
    match asked.tasks.first() {
        Some((_, first, _)) => message.button(t.task_lead_open(), Action::OpenTask { task: first.id }),
        None => message,
    }
}

/// Whoever leads a task from now on.
#[must_use]
pub fn now_yours(texts: &Texts, name: &str, task: &Task, topic: &Topic, today: NaiveDate) -> Outgoing {
    let text = escape(&shortened(&task.text, SHOWN));
    let said = texts.t().task_now_yours(quarter(texts, topic), measure_code(task.number), text);
    let mut lines = vec![greeting(texts, &escape(name)), said];
    lines.extend(due(texts, task, false, today));
    Outgoing::new(task.unit, lines.join("\n"))
        .button(texts.t().task_open_register(), Action::OpenTask { task: task.id })
}
