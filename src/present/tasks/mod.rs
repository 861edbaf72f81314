//! Wording of tasks: the register everybody sees, and the view of one task.

pub mod asking;
pub mod changing;
pub mod voices;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::action::Action;
use super::dates;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::reading::shortened;
use super::texts::Texts;
use super::topics::quarter;
use super::words::named_person;
use crate::domain::codes::measure_code;
use crate::domain::following::{self, CarriedOver, Ownerless};
use crate::domain::ids::{TaskId, UnitId};
use crate::domain::paper::Owner;
use crate::domain::task::{Detail, Said, Task, TaskCount, TaskReport};
use crate::domain::time::local;
use crate::domain::topic::Topic;

/// Tasks on a page of the register: a screen of an old phone.
const A_PAGE: usize = 3;

/// How much of a task a line of the register shows.
const LINE: usize = 45;

/// How much of it the view of one task and the questions show.
pub(super) const SHOWN: usize = 130;

/// The register as one person sees it.
#[derive(Clone, Copy, Debug)]
pub struct Register<'a> {
    pub unit: UnitId,
    /// The topic looked at, with open tasks of earlier ones behind its own.
    pub topic: Option<&'a Topic>,
    pub tasks: &'a [Task],
    /// The unit's topics: an older one's numbers are named with its quarter.
    pub topics: &'a [Topic],
    /// 0 for the first.
    pub page: i64,
    pub today: NaiveDate,
}

/// The register, a page of it.
#[must_use]
pub fn register(texts: &Texts, view: &Register<'_>) -> Outgoing {
    let t = texts.t();
    let (Some(topic), false) = (view.topic, view.tasks.is_empty()) else {
        return Outgoing::new(view.unit, t.task_none()).button(label(texts, Label::Home), Action::BackHome);
    };
    let count = TaskCount::of(view.tasks, view.today);
    let pages = view.tasks.len().div_ceil(A_PAGE).max(1);
    let page = usize::try_from(view.page).unwrap_or(0).min(pages - 1);
    let shown = || view.tasks.iter().skip(page * A_PAGE).take(A_PAGE);
    let code = |task: &Task| {
        let older = view.topics.iter().find(|of| of.id == task.topic && of.id != topic.id);
        code_of(task.number, older.map(|of| quarter(texts, of)))
    };
    let mut lines = vec![
        format!("<b>{}</b>", t.task_heading(quarter(texts, topic))),
        t.task_count(count.late, count.done, count.total),
    ];
    lines.extend(shown().map(|task| {
        let text = escape(&shortened(&task.text, LINE));
        t.task_line(code(task), text, standing(texts, task, view.today))
    }));
    let turn = |page: usize| Action::TurnTasks { page: page as i64 };
    let before = (page > 0).then(|| (t.task_page_before(), turn(page - 1)));
    let after = (page + 1 < pages).then(|| (t.task_page_after(), turn(page + 1)));
    let one = |task: &Task| (code(task), Action::TurnTasks { page: page_of(task.id) });
    let older = |task: &&Task| task.topic != topic.id;
    let message =
        Outgoing::new(view.unit, lines.join("\n")).row(shown().filter(|task| !older(task)).map(one));
    // A quarter beside the number wants the whole width.
    let message = shown()
        .filter(older)
        .map(one)
        .fold(message, |message, (label, action)| message.button(label, action));
    message.row(before.into_iter().chain(after)).button(label(texts, Label::Home), Action::BackHome)
}

/// "BP-01", of an older quarter "BP-01 (quý III/2026)": numbers begin anew with every topic.
fn code_of(number: i64, older: Option<String>) -> String {
    let code = measure_code(number);
    older.map_or_else(|| code.clone(), |quarter| format!("{code} ({quarter})"))
}

/// The page of the card on which one task stands: the register's are from 0 up, a task's below.
#[must_use]
pub fn page_of(task: TaskId) -> i64 {
    -task.0
}

/// The task on a page, if the page is one's.
#[must_use]
pub fn task_on(page: i64) -> Option<TaskId> {
    (page < 0).then(|| TaskId(page.saturating_neg()))
}

/// "quá hạn".
#[must_use]
pub fn standing(texts: &Texts, task: &Task, today: NaiveDate) -> String {
    texts.t().task_standing(task.standing(today).as_str())
}

/// "đang làm".
#[must_use]
pub fn said(texts: &Texts, said: Said) -> String {
    texts.t().task_said(said.as_str())
}

/// "đồng chí Trần Thị Hoa", or the words that stand for it; not escaped.
#[must_use]
pub fn owner_name(texts: &Texts, owner: &Owner) -> String {
    match owner {
        Owner::Member(name) => named_person(texts, name),
        Owner::Words(words) => words.clone(),
    }
}

/// What somebody can do with a task.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Powers {
    /// Leads it, and reports.
    pub own: bool,
    /// Enters what its owner says.
    pub records: bool,
    /// Moves its date, names another, gives it up.
    pub changes: bool,
}

/// One task as one person sees it.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    pub task: &'a Task,
    pub topic: &'a Topic,
    pub owner: Option<&'a Owner>,
    pub ownerless: Option<Ownerless>,
    pub last: Option<&'a TaskReport>,
    pub powers: Powers,
    /// The viewer made the last report, so can add words to it.
    pub explains: bool,
    /// A voice or a file about it that the viewer may have: whether it is spoken.
    pub voice: Option<bool>,
    pub next: Option<TaskId>,
    pub today: NaiveDate,
    pub zone: Tz,
}

/// One task.
#[must_use]
pub fn one(texts: &Texts, view: &View<'_>) -> Outgoing {
    let t = texts.t();
    let task = view.task;
    let head =
        t.task_head(measure_code(task.number), quarter(texts, view.topic), standing(texts, task, view.today));
    let left = matches!(view.ownerless, Some(Ownerless::Left(_)));
    let mut who = match view.owner {
        Some(owner) if left => t.task_owner_left(escape(&owner_name(texts, owner))),
        Some(owner) => t.task_owner(escape(&owner_name(texts, owner))),
        None => t.task_owner_none(),
    };
    if !task.co_owners.is_empty() {
        who = format!("{who}; {}", t.task_helpers(escape(&shortened(&task.co_owners, 60))));
    }
    let mut when = match task.due {
        Some(due) => t.task_due(dates::short_date_in_full(texts, due)),
        None => t.task_due_none(),
    };
    if !task.expected.is_empty() {
        when = format!("{when}. {}", t.task_expected(escape(&shortened(&task.expected, 60))));
    }
    let mut lines = vec![format!("<b>{head}</b>"), escape(&shortened(&task.text, SHOWN)), who, when];
    lines.extend(view.last.map(|report| last(texts, view, report)));
    let open = task.is_open();
    if open && view.powers.own {
        lines.push(t.task_question());
    } else if let (true, true, false, Some(owner)) = (open, view.powers.records, left, view.owner) {
        lines.push(t.task_record_for(escape(&owner_name(texts, owner))));
    }
    buttons(texts, view, Outgoing::new(task.unit, lines.join("\n")))
}

fn last(texts: &Texts, view: &View<'_>, report: &TaskReport) -> String {
    let on = dates::short_date(texts, local(report.at, view.zone).date(), view.today);
    let removed = |detail: Detail| view.task.detail(detail).is_empty();
    let what = match report.said {
        Said::CoOwners if removed(Detail::CoOwners) => texts.t().task_said_removed(Detail::CoOwners.as_str()),
        Said::Expected if removed(Detail::Expected) => texts.t().task_said_removed(Detail::Expected.as_str()),
        other => said(texts, other),
    };
    match report.words.as_deref().filter(|words| !words.is_empty()) {
        Some(words) => texts.t().task_last_words(on, what, escape(&shortened(&words.replace('\n', " "), 80))),
        None if report.file.is_some() => texts.t().task_last_file(on, what),
        None => texts.t().task_last(on, what),
    }
}

fn buttons(texts: &Texts, view: &View<'_>, message: Outgoing) -> Outgoing {
    let t = texts.t();
    let (task, powers) = (view.task.id, view.powers);
    let report = |said: Said| Action::ReportTask { task, said };
    let mut message = message;
    if following::can_be_put_right(view.task, view.today) {
        let labels = match (powers.own, powers.records) {
            (true, _) => Some([t.task_do_going(), t.task_do_not_yet()]),
            (false, true) => Some([t.task_record_going(), t.task_record_not_yet()]),
            (false, false) => None,
        };
        if let Some([going, not_yet]) = labels {
            message = message.row([(going, report(Said::GoingOn)), (not_yet, report(Said::NotYet))]);
        }
    }
    if view.task.is_open() {
        if powers.own {
            let buttons = asking::report_buttons(texts, task).into_iter();
            message = buttons.fold(message, |message, (label, action)| message.button(label, action));
        } else if powers.records {
            message = message
                .row([
                    (t.task_record_done(), report(Said::Done)),
                    (t.task_record_going(), report(Said::GoingOn)),
                ])
                .button(t.task_record_not_yet(), report(Said::NotYet));
        }
        if powers.changes {
            let due = if view.task.due.is_some() { t.task_extend() } else { t.task_set_due() };
            let owner = if view.ownerless.is_some() { t.task_name_owner() } else { t.task_reassign() };
            message = message
                .row([(due, Action::AskTaskDue { task }), (owner, Action::AskTaskOwner { task, page: 0 })])
                .row(Detail::ALL.iter().map(|detail| {
                    (t.task_do_detail(detail.as_str()), Action::WriteTaskDetail { task, detail: *detail })
                }))
                .button(t.task_drop(), Action::AskDropTask { task });
        }
    }
    match view.voice {
        Some(true) => message = message.button(t.task_listen(), Action::TaskVoice { task }),
        Some(false) => message = message.button(t.task_see_file(), Action::TaskVoice { task }),
        None => {}
    }
    if view.explains {
        message = message.button(t.task_add_words(), Action::AddTaskWords { task });
    }
    if let Some(next) = view.next {
        message = message.button(t.task_next(), Action::TurnTasks { page: page_of(next) });
    }
    message.button(t.task_show_all(), Action::TurnTasks { page: 0 })
}

/// The line on the home card: how far the last conclusion is carried out.
#[must_use]
pub fn home_line(texts: &Texts, topic: &Topic, count: &TaskCount) -> String {
    texts.t().task_home(count.late, quarter(texts, topic), count.done, count.total)
}

/// "Kiểm điểm thực hiện chuyên đề quý IV/2026": the first part of what is read about the next topic.
#[must_use]
pub fn review_heading(texts: &Texts, seen: &CarriedOver) -> String {
    texts.t().task_review_part(quarter_of(texts, seen))
}

/// How much is done, then a line for each task; plain text.
#[must_use]
pub fn review(texts: &Texts, seen: &CarriedOver) -> String {
    let t = texts.t();
    let mut lines = vec![t.task_count(seen.count.late, seen.count.done, seen.count.total)];
    lines.extend(seen.lines.iter().map(|line| {
        let who = line.owner.as_ref().map_or_else(|| "…".to_owned(), |owner| owner_name(texts, owner));
        let standing = t.task_standing(line.standing.as_str());
        let older = line.quarter.map(|(year, of)| named_quarter(texts, year, of));
        t.task_review_line(code_of(line.number, older), shortened(&line.text, 60), who, standing)
    }));
    lines.join("\n")
}

/// The line of the minutes that are read aloud.
#[must_use]
pub fn review_line(texts: &Texts, seen: &CarriedOver) -> String {
    texts.t().task_review_aloud(seen.count.late, quarter_of(texts, seen), seen.count.done, seen.count.total)
}

fn quarter_of(texts: &Texts, seen: &CarriedOver) -> String {
    named_quarter(texts, seen.year, seen.quarter)
}

fn named_quarter(texts: &Texts, year: i64, quarter: i64) -> String {
    dates::quarter(texts, year as i32, u8::try_from(quarter).unwrap_or(4))
}
