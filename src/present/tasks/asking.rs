//! Wording of the questions about tasks: one message a person, whatever the number of tasks.

use chrono::NaiveDate;

use super::{SHOWN, code_of, named_quarter, owner_name};
use crate::domain::codes::measure_code;
use crate::domain::paper::Owner;
use crate::domain::reminding::{Duty, Missing, Nudge, TaskAsked, Why};
use crate::domain::task::{Detail, Said, Task, TaskStanding};
use crate::domain::topic::Topic;
use crate::present::action::Action;
use crate::present::dates;
use crate::present::html::{escape, plain, utf16_len};
use crate::present::outgoing::Outgoing;
use crate::present::reading::shortened;
use crate::present::texts::Texts;
use crate::present::topics::quarter;
use crate::present::words::greeting;

/// Lines of a message, and its UTF-16 units (ux 7).
const LINES: usize = 6;
const LENGTH: usize = 350;

/// UTF-16 units that a question usually has: the greeting takes the rest.
const USUAL: usize = 310;

/// The least that is shown of the words of a task.
const LEAST: usize = 40;

/// Codes an owner sees; more are counted by the number before them.
const CODES: usize = 8;

fn length(line: &str) -> usize {
    utf16_len(&plain(line)) + 1
}

/// What the other lines of a message leave a question.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    lines: usize,
    length: usize,
}

impl Room {
    /// Beside these lines.
    pub fn beside<'a>(lines: impl IntoIterator<Item = &'a String>) -> Self {
        let whole = Self { lines: LINES, length: LENGTH };
        lines.into_iter().fold(whole, |room, line| Self {
            lines: room.lines.saturating_sub(1),
            length: room.length.saturating_sub(length(line)),
        })
    }

    fn holds<'a>(self, lines: impl Iterator<Item = &'a String> + Clone) -> bool {
        lines.clone().count() <= self.lines && lines.map(|line| length(line)).sum::<usize>() <= self.length
    }

    /// How much of the words of a task is shown.
    fn shown(self) -> usize {
        SHOWN.saturating_sub(USUAL.saturating_sub(self.length)).max(LEAST)
    }
}

/// What one member is asked about tasks: each once, for its most urgent reason, one's own first.
#[derive(Clone, Debug)]
pub struct Questions<'a> {
    asked: Vec<(Duty, &'a TaskAsked)>,
}

impl<'a> Questions<'a> {
    /// Of the nudges of one message; `None`: none is about a task.
    #[must_use]
    pub fn of(nudges: &'a [Nudge]) -> Option<Self> {
        let mut asked: Vec<(Duty, &TaskAsked)> = Vec::new();
        for nudge in nudges {
            if let Missing::Task(task) = &nudge.missing {
                asked.push((nudge.duty, task));
            }
        }
        asked.sort_by_key(|(duty, asked)| (*duty, asked.why, asked.task.id));
        let mut seen = std::collections::BTreeSet::new();
        asked.retain(|(_, asked)| seen.insert(asked.task.id));
        (!asked.is_empty()).then_some(Self { asked })
    }

    fn lead(&self) -> bool {
        self.asked.iter().any(|(duty, _)| *duty == Duty::Tasks)
    }

    fn of_duty(&self, duty: Duty) -> impl Iterator<Item = &'a TaskAsked> {
        self.asked.iter().filter(move |(of, _)| *of == duty).map(|(_, asked)| *asked)
    }

    /// The lines under the greeting, where nothing else is said, and what can be done about them.
    #[must_use]
    pub fn in_full(
        &self,
        texts: &Texts,
        today: NaiveDate,
        room: Room,
    ) -> (Vec<String>, Vec<(String, Action)>) {
        let t = texts.t();
        let Some((_, first)) = self.asked.first() else { return (Vec::new(), Vec::new()) };
        let open = Action::OpenTask { task: first.task.id };
        if self.lead() {
            let (lines, folded) = self.to_leader(texts, today, room);
            let all = folded.then(|| (t.task_show_all(), Action::OpenTasks));
            return (lines, std::iter::once((t.task_lead_open(), open)).chain(all).collect());
        }
        let buttons = match self.asked.as_slice() {
            [_] => report_buttons(texts, first.task.id).to_vec(),
            _ => vec![(t.task_report(), open)],
        };
        (self.to_owner(texts, today, room), buttons)
    }

    /// A line for one's own, a line for those of others: "– báo kết quả 2 việc theo kết luận: BP-01, BP-03".
    #[must_use]
    pub fn in_lines(&self, texts: &Texts, today: NaiveDate) -> Vec<String> {
        let t = texts.t();
        let line = |duty: Duty| {
            let asked: Vec<_> = self.of_duty(duty).collect();
            let codes = codes(texts, &asked, today);
            (!asked.is_empty()).then(|| match duty {
                Duty::Report => t.task_line_report(asked.len(), codes),
                _ => t.task_line_lead(asked.len(), codes),
            })
        };
        [line(Duty::Report), line(Duty::Tasks)].into_iter().flatten().collect()
    }

    /// The buttons among those of other duties.
    #[must_use]
    pub fn main_buttons(&self, texts: &Texts) -> Vec<(String, Action)> {
        let t = texts.t();
        let open = |asked: &TaskAsked| Action::OpenTask { task: asked.task.id };
        let report = self.of_duty(Duty::Report).next().map(|asked| (t.task_report(), open(asked)));
        let lead = self.of_duty(Duty::Tasks).next().map(|asked| (t.task_lead_open(), open(asked)));
        report.into_iter().chain(lead).collect()
    }

    fn to_owner(&self, texts: &Texts, today: NaiveDate, room: Room) -> Vec<String> {
        let t = texts.t();
        let mut lines = Vec::new();
        let asked: Vec<_> = self.of_duty(Duty::Report).collect();
        match asked.as_slice() {
            [one] => {
                let text = escape(&shortened(&one.task.text, room.shown()));
                lines.push(t.task_asked_one(quarter_of(texts, one), measure_code(one.task.number), text));
                lines.extend(due(texts, &one.task, one.why == Why::Soon, today));
                lines.push(t.task_please_report());
                if let Some(since) = since(texts, &asked, today).filter(|_| lines.len() < room.lines) {
                    lines.insert(lines.len() - 1, since);
                }
                with_result(texts, &one.task, &mut lines, room);
            }
            several => {
                lines.push(t.task_asked_many(several.len(), codes(texts, several, today)));
                lines.extend(since(texts, several, today));
                lines.push(t.task_please_report_each());
            }
        }
        lines
    }

    /// As many by name as there is room for, at least one; the others are counted in a line. Whether there are any.
    fn to_leader(&self, texts: &Texts, today: NaiveDate, room: Room) -> (Vec<String>, bool) {
        let t = texts.t();
        let head = t.task_lead(self.asked.len());
        let all: Vec<String> = self.asked.iter().map(|(_, asked)| lead_line(texts, asked, today)).collect();
        let more = |named: usize| (named < all.len()).then(|| t.task_lead_more(all.len() - named));
        let fits = |named: &usize| {
            let more = more(*named);
            room.holds(std::iter::once(&head).chain(&all[..*named]).chain(&more))
        };
        let named = (1..=all.len()).rev().find(fits).unwrap_or(1).min(all.len());
        let (more, folded) = (more(named), named < all.len());
        let lines = std::iter::once(head).chain(all.into_iter().take(named)).chain(more);
        (lines.collect(), folded)
    }
}

/// What a leader sees of one task.
fn lead_line(texts: &Texts, asked: &TaskAsked, today: NaiveDate) -> String {
    let why = match asked.why {
        Why::Late if asked.owner.is_none() => "late_alone",
        Why::Late => "late",
        Why::NoOwner if asked.owner.is_some() => "left",
        Why::NoOwner => "no_owner",
        Why::NoDue => "no_due",
        Why::Soon => "soon",
        Why::Look => "look",
    };
    let who = asked.owner.as_ref().map(|owner| match owner {
        Owner::Member(_) => escape(&owner_name(texts, owner)),
        Owner::Words(words) => escape(&shortened(words, LEAST)),
    });
    let on = asked.task.due.map_or_else(String::new, |due| dates::short_date(texts, due, today));
    let mut code = measure_code(asked.task.number);
    if asked.older {
        code = format!("{code} {}", quarter_of(texts, asked));
    }
    texts.t().task_lead_line(why, code, who.unwrap_or_default(), on)
}

/// The quarter that decided it.
fn quarter_of(texts: &Texts, asked: &TaskAsked) -> String {
    named_quarter(texts, asked.quarter.0, asked.quarter.1)
}

/// "BP-01 (quá hạn), BP-03, BP-01 (quý III/2026)".
fn codes(texts: &Texts, asked: &[&TaskAsked], today: NaiveDate) -> String {
    let t = texts.t();
    let code = |asked: &TaskAsked| {
        let code = measure_code(asked.task.number);
        let late = asked.task.standing(today) == TaskStanding::Late;
        match (asked.older, late) {
            (true, true) => t.task_code_older_late(code, quarter_of(texts, asked)),
            (true, false) => code_of(asked.task.number, Some(quarter_of(texts, asked))),
            (false, true) => t.task_code_late(code),
            (false, false) => code,
        }
    };
    let mut codes: Vec<String> = asked.iter().take(CODES).map(|asked| code(asked)).collect();
    if asked.len() > CODES {
        codes.push("…".to_owned());
    }
    codes.join(", ")
}

/// What is to come of the task, under its words, where the message has room for it.
fn with_result(texts: &Texts, task: &Task, lines: &mut Vec<String>, room: Room) {
    let result = expected(texts, task);
    if !task.expected.is_empty() && room.holds(lines.iter().chain([&result])) {
        lines.insert(1, result);
    }
}

/// How long ago the session was, at one of the looks: the next look does not read the same. Where several sessions
/// decided, the last of them is named.
fn since(texts: &Texts, asked: &[&TaskAsked], today: NaiveDate) -> Option<String> {
    let t = texts.t();
    let looks = asked.iter().filter(|asked| asked.why == Why::Look);
    let last = looks.max_by_key(|asked| asked.quarter)?;
    let days = (today - last.held_on?).num_days();
    Some(match asked.iter().all(|one| one.quarter == last.quarter) {
        true => t.task_since(days),
        false => t.task_since_of(days, quarter_of(texts, last)),
    })
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

/// [Đã xong] [Đang làm] [Chưa làm được].
#[must_use]
pub fn report_buttons(texts: &Texts, task: crate::domain::ids::TaskId) -> [(String, Action); 3] {
    let t = texts.t();
    let report = |said: Said| Action::ReportTask { task, said };
    [
        (t.task_do_done(), report(Said::Done)),
        (t.task_do_going(), report(Said::GoingOn)),
        (t.task_do_not_yet(), report(Said::NotYet)),
    ]
}

/// To whoever leads a task: an officer changed something of it.
#[must_use]
pub fn changed(
    texts: &Texts,
    name: &str,
    task: &Task,
    topic: &Topic,
    what: Said,
    today: NaiveDate,
) -> Outgoing {
    let t = texts.t();
    let said = t.task_changed(measure_code(task.number), quarter(texts, topic));
    let mut lines = vec![greeting(texts, &escape(name)), said];
    lines.extend(match what {
        Said::CoOwners if task.co_owners.is_empty() => Some(t.task_no_longer(Detail::CoOwners.as_str())),
        Said::Expected if task.expected.is_empty() => Some(t.task_no_longer(Detail::Expected.as_str())),
        Said::CoOwners => Some(t.task_new_helpers(escape(&shortened(&task.co_owners, SHOWN)))),
        Said::Expected => Some(format!("{}.", expected(texts, task).trim_end_matches('.'))),
        _ => due(texts, task, false, today),
    });
    Outgoing::new(task.unit, lines.join("\n"))
        .button(t.task_open_register(), Action::OpenTask { task: task.id })
}

fn expected(texts: &Texts, task: &Task) -> String {
    texts.t().task_expected(escape(&shortened(&task.expected, SHOWN)))
}

/// Whoever leads a task from now on.
#[must_use]
pub fn now_yours(texts: &Texts, name: &str, task: &Task, topic: &Topic, today: NaiveDate) -> Outgoing {
    let text = escape(&shortened(&task.text, SHOWN));
    let greeting = greeting(texts, &escape(name));
    let said = texts.t().task_now_yours(quarter(texts, topic), measure_code(task.number), text);
    let mut lines = vec![said];
    lines.extend(due(texts, task, false, today));
    with_result(texts, task, &mut lines, Room::beside([&greeting]));
    lines.insert(0, greeting);
    Outgoing::new(task.unit, lines.join("\n"))
        .button(texts.t().task_open_register(), Action::OpenTask { task: task.id })
}
