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
        [(_, task, _)] => {
            let text = escape(&shortened(&task.text, SHOWN));
            let quarter = quarter(texts, topic);
            lines.push(t.task_asked_one(quarter, measure_code(task.number), text));
            lines.extend(due(texts, task, today));
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
            lines.push(t.task_please_report_each());
            let message = Outgoing::new(unit.id, lines.join("\n"));
            match tasks.first() {
                Some((_, first, _)) => message.button(t.task_report(), Action::OpenTask { task: first.id }),
                None => message,
            }
        }
    }
}

fn due(texts: &Texts, task: &Task, today: NaiveDate) -> Option<String> {
    let on = dates::date(texts, task.due?, today);
    Some(if task.standing(today) == TaskStanding::Late {
        texts.t().task_was_due(on)
    } else {
        texts.t().task_is_due(on)
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
    lines.extend(due(texts, task, today));
    Outgoing::new(task.unit, lines.join("\n"))
        .button(texts.t().task_open_register(), Action::OpenTask { task: task.id })
}
