//! The year's report to the body above as a `.docx`: numbers and tables as they were recorded, and marked room for
//! what only the officers can judge.

use docx_rs::{AlignmentType, Docx, Paragraph, Table};

use super::DocumentError;
use super::docx::{self, Column, Span};
use super::letterhead;
use super::wording::Wording;
use crate::domain::year_report::paper::{Judgement, YearPaper};
use crate::domain::year_report::{Figures, Held, Quarter, Share, TaskLine, YearReport};
use crate::present::texts::Texts;
use crate::present::{catalogue, year_report as words};

/// The columns of the table by quarter; together [`docx::TEXT_WIDTH`].
const BY_QUARTER: [usize; 8] = [700, 2376, 1400, 1020, 960, 960, 830, 1108];
/// The columns of the table of measures.
const MEASURES: [usize; 5] = [1250, 3504, 1650, 1400, 1550];

/// The report as a file, in the language of `texts`.
///
/// # Errors
/// [`DocumentError::Pack`] if the file cannot be put together.
pub fn year_report_docx(paper: &YearPaper, texts: &Texts) -> Result<Vec<u8>, DocumentError> {
    let wording = Wording::new(texts, &paper.head);
    let t = texts.t();
    let report = &paper.report;
    let number = t.year_paper_number_open(wording.profile);
    let empty = docx::paper(&t.paper_page(), &t.paper_page_of());
    let mut file = letterhead::head(empty, &paper.head, wording, Some(number))
        .add_paragraph(docx::centred(&[Span::new(t.year_paper_kind()).bold().size(32)]))
        .add_paragraph(docx::centred(&[Span::new(t.year_paper_subject(report.year.to_string())).bold()]))
        .add_paragraph(docx::rule(docx::TEXT_WIDTH, 1600));
    if !paper.head.superior.is_empty() {
        let to = t.year_paper_to(&paper.head.superior);
        file = file.add_paragraph(docx::centred(&[Span::new(to)])).add_paragraph(docx::space(12));
    }
    file = results(paper, wording).into_iter().fold(file, Docx::add_paragraph);
    file = file.add_table(by_quarter(report, wording));
    file = file.add_paragraph(docx::heading(t.year_paper_part_tasks()));
    file = measures(file, report, wording);
    file = judgement(wording).into_iter().fold(file, Docx::add_paragraph);
    docx::finish(file.add_paragraph(docx::space(16)).add_table(signed(paper, wording)))
}

/// Room for words that only an officer has.
fn blank(wording: Wording<'_>, judgement: Judgement) -> Span {
    Span::new(words::blank(wording.texts, judgement)).marked()
}

/// Parts I and II, up to the table.
fn results(paper: &YearPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let YearPaper { report, official, probationary, .. } = paper;
    let said = |text: String| docx::body(&[Span::new(text)]);
    let mut lines = vec![said(t.year_paper_basis()), said(t.year_paper_as_of(wording.date(report.on)))];
    lines.extend(report.since.map(|day| said(t.year_paper_since(wording.date(day)))));
    lines.push(docx::heading(t.year_paper_part_situation()));
    lines.push(said(if *probationary == 0 {
        t.year_paper_members_all(*official)
    } else {
        t.year_paper_members(official + probationary, *official, *probationary)
    }));
    lines.push(docx::body(&[blank(wording, Judgement::Situation)]));
    lines.push(docx::heading(t.year_paper_part_results()));
    lines.push(said(match report.held.whole {
        0 => t.year_paper_none_due(),
        due => t.year_paper_held(report.held.part, due),
    }));
    let missed = report.missed();
    if !missed.is_empty() {
        let why = Span::new(format!("{} ", t.year_paper_missed(words::quarters(&missed))));
        lines.push(docx::body(&[why, blank(wording, Judgement::Reason)]));
    }
    lines.extend(obligatory(report, wording).map(said));
    if report.held.part == 0 {
        lines.push(said(t.year_paper_nothing_counted()));
    } else {
        lines.extend(counted(&report.total, wording).map(said));
    }
    lines.push(docx::lead(&[Span::new(t.year_paper_by_quarter())]));
    lines
}

/// Who came, who spoke, what was decided, what became of it: a line each.
fn counted(figures: &Figures, wording: Wording<'_>) -> [String; 4] {
    let t = wording.texts.t();
    let Figures { attendance, excused, commented, comments, passed, tasks } = *figures;
    let share = |of: Share| words::share(wording.texts, of);
    let came = if attendance.whole == 0 {
        t.year_paper_turnout_unknown()
    } else {
        t.year_paper_turnout(attendance.part, attendance.whole, share(attendance), excused)
    };
    let spoke = t.year_paper_commented(commented.part, commented.whole, share(commented), comments);
    let decided = match passed.whole {
        0 => t.year_paper_no_measures(),
        voted => t.year_paper_measures(voted, passed.part),
    };
    let done = match tasks.total {
        0 => t.year_paper_no_tasks(),
        total => t.year_paper_tasks(total, tasks.done, tasks.done_late, tasks.going, tasks.late),
    };
    [came, spoke, decided, done]
}

fn obligatory(report: &YearReport, wording: Wording<'_>) -> Option<String> {
    let t = wording.texts.t();
    let group = catalogue::group_name(wording.texts, report.obligatory?);
    let held = report.obligatory_in();
    Some(if held.is_empty() {
        t.year_paper_obligatory_missing(group)
    } else {
        t.year_paper_obligatory(group, words::quarters(&held))
    })
}

fn columns<const N: usize>(widths: [usize; N], left: &[usize]) -> Vec<Column> {
    let align = |at: usize| if left.contains(&at) { AlignmentType::Left } else { AlignmentType::Center };
    widths.iter().enumerate().map(|(at, width)| Column { width: *width, align: align(at) }).collect()
}

fn by_quarter(report: &YearReport, wording: Wording<'_>) -> Table {
    let t = wording.texts.t();
    let header = vec![
        t.year_paper_column_quarter(),
        t.year_paper_column_title(),
        t.year_paper_column_held(),
        t.year_paper_column_turnout(),
        t.year_paper_column_commented(),
        t.year_paper_column_passed(),
        t.year_paper_column_done(),
        t.year_paper_column_late(),
    ];
    let mut rows: Vec<Vec<Vec<Span>>> =
        report.quarters.iter().flat_map(|quarter| quarter_rows(quarter, wording)).collect();
    let mut total =
        vec![vec![Span::new("")], vec![Span::new(t.year_paper_total()).bold()], vec![Span::new("")]];
    total.extend(numbers(&report.total).map(|text| vec![Span::new(text).bold()]));
    rows.push(total);
    docx::small_table(&columns(BY_QUARTER, &[1]), header, rows)
}

/// A row for each session of a quarter; one that says so for a quarter without any.
fn quarter_rows(quarter: &Quarter, wording: Wording<'_>) -> Vec<Vec<Vec<Span>>> {
    let name = || vec![Span::new(words::roman(quarter.number))];
    if quarter.sessions.is_empty() {
        let said = match words::without_session(wording.texts, quarter.standing) {
            Some(said) => Span::new(said).italic(),
            None => blank(wording, Judgement::Quarter),
        };
        let empty = || vec![Span::new("")];
        return vec![vec![name(), vec![said], empty(), empty(), empty(), empty(), empty(), empty()]];
    }
    quarter.sessions.iter().map(|session| session_row(name(), session, wording)).collect()
}

fn session_row(quarter: Vec<Span>, session: &Held, wording: Wording<'_>) -> Vec<Vec<Span>> {
    let t = wording.texts.t();
    let mut title = vec![Span::new(session.title.clone().unwrap_or_else(|| t.paper_dots()))];
    if session.obligatory {
        title.push(Span::new(format!(" {}", t.year_paper_is_obligatory())).italic());
    }
    let on = session.on.map_or_else(|| t.paper_dots(), |day| wording.date(day));
    let mut cells = vec![quarter, title, vec![Span::new(on)]];
    cells.extend(numbers(&session.figures).map(|text| vec![Span::new(text)]));
    cells
}

/// Attended, commented, passed, done, overdue. Nothing of nothing is left out.
fn numbers(figures: &Figures) -> [String; 5] {
    let of = |share: Share| match share.whole {
        0 => String::new(),
        whole => format!("{}/{whole}", share.part),
    };
    let Figures { attendance, commented, passed, tasks, .. } = figures;
    let late = if tasks.total == 0 { String::new() } else { tasks.late.to_string() };
    let done = Share { part: tasks.done, whole: tasks.total };
    [of(*attendance), of(*commented), of(*passed), of(done), late]
}

/// Part III: what earlier years left, and what this one decided.
fn measures(file: Docx, report: &YearReport, wording: Wording<'_>) -> Docx {
    let t = wording.texts.t();
    let mut file = file;
    if !report.carried.is_empty() {
        file = file
            .add_paragraph(docx::lead(&[Span::new(t.year_paper_carried())]))
            .add_table(measure_table(&report.carried, report.year, wording))
            .add_paragraph(docx::space(12));
    }
    if report.tasks.is_empty() {
        return file.add_paragraph(docx::body(&[Span::new(t.year_paper_nothing_decided())]));
    }
    if !report.carried.is_empty() {
        file = file.add_paragraph(docx::lead(&[Span::new(t.year_paper_of_year())]));
    }
    file.add_table(measure_table(&report.tasks, report.year, wording))
}

fn measure_table(lines: &[TaskLine], year: i64, wording: Wording<'_>) -> Table {
    let t = wording.texts.t();
    let header = vec![
        t.year_paper_column_code(),
        t.year_paper_column_measure(),
        t.year_paper_column_owner(),
        t.year_paper_column_due(),
        t.year_paper_column_standing(),
    ];
    let rows = lines.iter().map(|line| {
        let (code, quarter) = (wording.measure_code(line.number), words::roman(line.quarter));
        let code = if line.year == year {
            t.year_paper_code(code, quarter)
        } else {
            t.year_paper_code_of(code, quarter, line.year.to_string())
        };
        let owner = if line.owner.is_empty() { t.paper_dots() } else { line.owner.clone() };
        let due = line.due.map_or_else(|| t.paper_dots(), |day| wording.date(day));
        [code, line.text.clone(), owner, due, words::standing(wording.texts, line)]
            .into_iter()
            .map(|text| vec![Span::new(text)])
            .collect()
    });
    docx::table(&columns(MEASURES, &[1, 2]), header, rows.collect())
}

/// Parts IV and V: the officers' own words.
fn judgement(wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let open = |label: String, judgement| [Span::new(format!("{label} ")), blank(wording, judgement)];
    let asked = |label, judgement| docx::body(&open(label, judgement));
    // The signature below never stands on a page of its own.
    let signed = |label, judgement| docx::lead(&open(label, judgement));
    vec![
        docx::heading(t.year_paper_part_judgement()),
        asked(t.year_paper_strengths(), Judgement::Strengths),
        asked(t.year_paper_shortcomings(), Judgement::Shortcomings),
        asked(t.year_paper_causes(), Judgement::Causes),
        docx::heading(t.year_paper_part_direction()),
        signed(t.year_paper_direction(), Judgement::Direction),
        signed(t.year_paper_proposals(), Judgement::Proposals),
    ]
}

/// Recipients on the left, the direct superior first; the signature on the right.
fn signed(paper: &YearPaper, wording: Wording<'_>) -> Table {
    let t = wording.texts.t();
    let mut left = vec![docx::plain(&[Span::new(t.paper_recipients()).bold().italic().size(docx::SMALL)])];
    let superior = Some(&paper.head.superior).filter(|superior| !superior.is_empty());
    let recipients = superior
        .map(|superior| t.paper_recipient_superior(superior))
        .into_iter()
        .chain([t.paper_recipient_file()]);
    left.extend(recipients.map(|line| docx::plain(&[Span::new(line).size(22)])));
    let signed_for = paper.signed_for.clone().unwrap_or_else(|| t.paper_signed_for(wording.profile));
    let deputy = paper.signer.as_ref().is_some_and(|signer| signer.deputy);
    let office = if deputy { t.paper_deputy() } else { t.paper_secretary() }.to_uppercase();
    let name = match &paper.signer {
        Some(signer) => Span::new(&signer.name),
        None => blank(wording, Judgement::Signer),
    };
    docx::columns(left, letterhead::signature(&[signed_for, office], None, name), [4400, 4954])
}
