//! Wording of the year's report: the leaders' card, what comes with the files, and the phrases that the paper and the
//! sheets share.

use super::action::Action;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{catalogue, dates};
use crate::domain::ids::{FileId, UnitId};
use crate::domain::task::TaskStanding;
use crate::domain::year_report::paper::Judgement;
use crate::domain::year_report::{QuarterStanding, Share, TaskLine, YearReport};

/// The card: at most six lines. `earlier`: a year before it of which there is something to report.
#[must_use]
pub fn card(texts: &Texts, unit: UnitId, report: &YearReport, earlier: Option<i64>) -> Outgoing {
    let t = texts.t();
    let heading = if report.whole {
        t.year_heading_whole(report.year)
    } else {
        t.year_heading(report.year, dates::short_date_in_full(texts, report.on))
    };
    let mut lines = vec![format!("<b>{heading}</b>"), held(texts, report)];
    if report.held.part > 0 {
        lines.push(format!("{}; {}", turnout(texts, report), commented(texts, report)));
        lines.push(measures(texts, report));
    }
    lines.extend(obligatory(texts, report));
    lines.extend(report.since.map(|day| t.year_since(dates::short_date_in_full(texts, day))));
    let mut card = Outgoing::new(unit, lines.join("\n"))
        .button(t.year_papers(), Action::YearPapers { year: report.year });
    if let Some(year) = earlier {
        card = card.button(t.year_open(year), Action::TurnYearReport { year });
    }
    card.button(label(texts, Label::Home), Action::Home)
}

fn held(texts: &Texts, report: &YearReport) -> String {
    let t = texts.t();
    let (held, due) = (report.held.part, report.held.whole);
    let missed = report.missed();
    match (held, due) {
        (0, 0) => t.year_none_held(),
        (0, due) => t.year_none_of_due(due),
        _ if missed.is_empty() => t.year_held(held, due),
        _ => t.year_held_missed(held, due, quarters(&missed)),
    }
}

fn turnout(texts: &Texts, report: &YearReport) -> String {
    let t = texts.t();
    let attendance = report.total.attendance;
    if attendance.whole == 0 {
        return t.year_turnout_unknown();
    }
    t.year_turnout(share(texts, attendance), attendance.part, attendance.whole)
}

fn commented(texts: &Texts, report: &YearReport) -> String {
    let commented = report.total.commented;
    texts.t().year_commented(share(texts, commented), commented.part, commented.whole)
}

fn measures(texts: &Texts, report: &YearReport) -> String {
    let t = texts.t();
    let (passed, tasks) = (report.total.passed, report.total.tasks);
    let measures = match passed.whole {
        0 => t.year_no_measures(),
        voted => t.year_measures(passed.part, voted),
    };
    match (tasks.total, tasks.late) {
        (0, _) => measures,
        (total, 0) => format!("{measures}; {}", t.year_tasks(tasks.done, total)),
        (total, late) => format!("{measures}; {}", t.year_tasks_late(tasks.done, total, late)),
    }
}

fn obligatory(texts: &Texts, report: &YearReport) -> Option<String> {
    let t = texts.t();
    let group = report.obligatory?;
    let held = report.obligatory_in();
    let name = catalogue::group_name(texts, group);
    Some(match (held.is_empty(), report.whole) {
        (false, _) => t.year_obligatory(quarters(&held)),
        (true, true) => t.year_obligatory_none(name),
        (true, false) => t.year_obligatory_missing(name),
    })
}

/// "66,7%".
#[must_use]
pub fn share(texts: &Texts, share: Share) -> String {
    let number = |of: i64| u32::try_from(of).unwrap_or_default();
    dates::percent(texts, number(share.part), number(share.whole))
}

/// "II, IV".
#[must_use]
pub fn quarters(numbers: &[i64]) -> String {
    numbers.iter().map(|number| roman(*number)).collect::<Vec<_>>().join(", ")
}

/// "II".
#[must_use]
pub fn roman(quarter: i64) -> &'static str {
    dates::roman(u8::try_from(quarter).unwrap_or(4))
}

/// How a task stands: "Đã xong 30/04/2026, sau hạn".
#[must_use]
pub fn standing(texts: &Texts, line: &TaskLine) -> String {
    let t = texts.t();
    let on = line.done_on.map(|day| dates::short_date_in_full(texts, day)).unwrap_or_default();
    match line.standing {
        TaskStanding::Done if line.done_on.is_some() => t.year_standing_done(on),
        TaskStanding::DoneLate if line.done_on.is_some() => t.year_standing_done_late(on),
        standing => standing_in_short(texts, standing),
    }
}

/// The same where the day has a place of its own: "Xong sau hạn".
#[must_use]
pub fn standing_in_short(texts: &Texts, standing: TaskStanding) -> String {
    let t = texts.t();
    match standing {
        TaskStanding::Going => t.year_standing_going(),
        TaskStanding::Late => t.year_standing_late(),
        TaskStanding::Done => t.year_paper_column_done(),
        TaskStanding::DoneLate => t.year_sheet_done_late(),
        TaskStanding::Dropped => t.year_standing_dropped(),
    }
}

/// What stands in place of a quarter without a session; `None` = something only the officers can say.
#[must_use]
pub fn without_session(texts: &Texts, quarter: QuarterStanding) -> Option<String> {
    let t = texts.t();
    match quarter {
        QuarterStanding::Missed => Some(t.year_paper_missed_quarter()),
        QuarterStanding::UnderWay => Some(t.year_paper_under_way()),
        QuarterStanding::Ahead => Some(t.year_paper_ahead()),
        QuarterStanding::Unknown | QuarterStanding::Held => None,
    }
}

/// "[bí thư bổ sung: ưu điểm]".
#[must_use]
pub fn blank(texts: &Texts, judgement: Judgement) -> String {
    let t = texts.t();
    t.year_paper_blank(t.year_judgement(judgement.as_str()))
}

/// The papers are on their way. Plain text.
#[must_use]
pub fn ordered(texts: &Texts) -> String {
    texts.t().year_ordered()
}

/// The names of the two files. Letters that every machine takes.
#[must_use]
pub fn file_names(texts: &Texts, year: i64) -> (String, String) {
    (texts.t().year_document_file(year), texts.t().year_sheets_file(year))
}

/// The message that is the paper.
#[must_use]
pub fn document(texts: &Texts, unit: UnitId, year: i64, file: FileId) -> Outgoing {
    Outgoing::new(unit, texts.t().year_document_caption(year)).with_file(file)
}

/// The message that is the sheets.
#[must_use]
pub fn sheets(texts: &Texts, unit: UnitId, year: i64, file: FileId) -> Outgoing {
    Outgoing::new(unit, texts.t().year_sheets_caption(year)).with_file(file)
}
