//! The figures of a year as an `.xlsx`: one sheet of sessions, one of measures. Numbers are numbers and dates are dates,
//! so that the body above can add several units up.

use chrono::NaiveDate;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::DocumentError;
use crate::domain::task::TaskStanding;
use crate::domain::year_report::{Figures, Held, Quarter, QuarterStanding, Share, TaskLine, YearReport};
use crate::present::texts::Texts;
use crate::present::{catalogue, papers, year_report as words};

/// Media type of `.xlsx` (ECMA-376).
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What stands in one cell.
enum Cell {
    Text(String),
    Whole(i64),
    /// A part of one, shown in percent.
    Percent(f64),
    Day(NaiveDate),
    Nothing,
}

/// How the cells look.
struct Looks {
    head: Format,
    text: Format,
    whole: Format,
    percent: Format,
    day: Format,
}

impl Looks {
    fn new() -> Self {
        let cell = || {
            Format::new().set_font_name("Times New Roman").set_font_size(12).set_border(FormatBorder::Thin)
        };
        let middle = || cell().set_align(FormatAlign::VerticalCenter).set_align(FormatAlign::Center);
        Self {
            head: middle().set_bold().set_text_wrap().set_background_color(0x00E7_E6E6),
            text: cell().set_align(FormatAlign::VerticalCenter).set_text_wrap(),
            whole: middle().set_num_format("0"),
            percent: middle().set_num_format("0.0%"),
            day: middle().set_num_format("dd/mm/yyyy"),
        }
    }
}

/// The sheets as a file, in the language of `texts`.
///
/// # Errors
/// [`DocumentError::Pack`] if the file cannot be put together.
pub fn year_sheets_xlsx(report: &YearReport, texts: &Texts) -> Result<Vec<u8>, DocumentError> {
    workbook(report, texts).map_err(|error| DocumentError::Pack(error.to_string()))
}

fn workbook(report: &YearReport, texts: &Texts) -> Result<Vec<u8>, XlsxError> {
    let t = texts.t();
    let looks = Looks::new();
    let mut book = Workbook::new();
    // The same report is the same bytes: else the hour of the machine would stand in them.
    let made = report.on.and_time(chrono::NaiveTime::MIN);
    book.set_properties(
        &DocProperties::new()
            .set_creation_datetime(&ExcelDateTime::from_timestamp(made.and_utc().timestamp())?),
    );
    let sheet = book.add_worksheet();
    sheet.set_name(t.year_sheet_sessions())?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    fill(sheet, &looks, &session_columns(texts), &sessions(report, texts))?;
    let sheet = book.add_worksheet();
    sheet.set_name(t.year_sheet_tasks())?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    fill(sheet, &looks, &task_columns(texts), &tasks(report, texts))?;
    book.save_to_buffer()
}

/// A head that stays in sight, then a row each.
fn fill(
    sheet: &mut Worksheet,
    looks: &Looks,
    columns: &[(String, f64)],
    rows: &[Vec<Cell>],
) -> Result<(), XlsxError> {
    for (at, (title, width)) in (0_u16..).zip(columns) {
        sheet.set_column_width(at, *width)?;
        sheet.write_string_with_format(0, at, title, &looks.head)?;
    }
    for (row, cells) in (1_u32..).zip(rows) {
        for (at, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Text(text) => sheet.write_string_with_format(row, at, text, &looks.text)?,
                Cell::Whole(number) => {
                    sheet.write_number_with_format(row, at, *number as f64, &looks.whole)?
                }
                Cell::Percent(part) => sheet.write_number_with_format(row, at, *part, &looks.percent)?,
                Cell::Day(day) => sheet.write_datetime_with_format(row, at, *day, &looks.day)?,
                Cell::Nothing => sheet.write_blank(row, at, &looks.text)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

fn session_columns(texts: &Texts) -> Vec<(String, f64)> {
    let t = texts.t();
    vec![
        (t.year_paper_column_quarter(), 8.0),
        (t.year_sheet_standing(), 18.0),
        (t.year_paper_column_title(), 48.0),
        (t.year_sheet_group(), 30.0),
        (t.year_sheet_obligatory(), 10.0),
        (t.year_sheet_preparer(), 22.0),
        (t.year_paper_column_held(), 13.0),
        (t.year_sheet_expected(), 9.0),
        (t.year_sheet_present(), 9.0),
        (t.year_sheet_excused(), 10.0),
        (t.year_sheet_turnout(), 9.0),
        (t.year_sheet_asked(), 9.0),
        (t.year_sheet_commented(), 9.0),
        (t.year_sheet_share(), 9.0),
        (t.year_sheet_comments(), 9.0),
        (t.year_sheet_voted(), 10.0),
        (t.year_paper_column_passed(), 10.0),
        (t.year_paper_column_done(), 9.0),
        (t.year_sheet_done_late(), 9.0),
        (t.year_sheet_going(), 10.0),
        (t.year_paper_column_late(), 9.0),
    ]
}

/// A row for each session, one for each quarter without, and the year's sums.
fn sessions(report: &YearReport, texts: &Texts) -> Vec<Vec<Cell>> {
    let t = texts.t();
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for quarter in &report.quarters {
        if quarter.sessions.is_empty() {
            let mut row = vec![text(words::roman(quarter.number)), text(standing(quarter, texts))];
            row.extend((2..session_columns(texts).len()).map(|_| Cell::Nothing));
            rows.push(row);
        }
        rows.extend(quarter.sessions.iter().map(|session| session_row(quarter, session, texts)));
    }
    let mut total = vec![text(t.year_paper_total())];
    total.extend((1..7).map(|_| Cell::Nothing));
    total.extend(numbers(&report.total));
    rows.push(total);
    rows
}

fn standing(quarter: &Quarter, texts: &Texts) -> String {
    let t = texts.t();
    let without = words::without_session(texts, quarter.standing);
    without.unwrap_or_else(|| match quarter.standing {
        QuarterStanding::Unknown => t.year_sheet_unknown(),
        _ => t.year_sheet_held(),
    })
}

fn session_row(quarter: &Quarter, session: &Held, texts: &Texts) -> Vec<Cell> {
    let group = session.group.map(|group| catalogue::group_name(texts, group));
    let obligatory = session.obligatory.then(|| texts.t().year_sheet_yes());
    let mut row = vec![
        text(words::roman(quarter.number)),
        text(standing(quarter, texts)),
        maybe(session.title.clone()),
        maybe(group),
        maybe(obligatory),
        maybe(session.preparer.clone()),
        session.on.map_or(Cell::Nothing, Cell::Day),
    ];
    row.extend(numbers(&session.figures));
    row
}

fn numbers(figures: &Figures) -> Vec<Cell> {
    let Figures { attendance, excused, commented, comments, passed, tasks } = figures;
    let percent = |share: &Share| match share.whole {
        0 => Cell::Nothing,
        whole => Cell::Percent(share.part as f64 / whole as f64),
    };
    vec![
        Cell::Whole(attendance.whole),
        Cell::Whole(attendance.part),
        Cell::Whole(*excused),
        percent(attendance),
        Cell::Whole(commented.whole),
        Cell::Whole(commented.part),
        percent(commented),
        Cell::Whole(*comments),
        Cell::Whole(passed.whole),
        Cell::Whole(passed.part),
        Cell::Whole(tasks.done),
        Cell::Whole(tasks.done_late),
        Cell::Whole(tasks.going),
        Cell::Whole(tasks.late),
    ]
}

fn task_columns(texts: &Texts) -> Vec<(String, f64)> {
    let t = texts.t();
    vec![
        (t.year_sheet_year(), 8.0),
        (t.year_paper_column_quarter(), 8.0),
        (t.year_paper_column_code(), 9.0),
        (t.year_paper_column_measure(), 60.0),
        (t.year_paper_column_owner(), 24.0),
        (t.year_sheet_co_owners(), 24.0),
        (t.year_paper_column_due(), 13.0),
        (t.year_paper_column_standing(), 18.0),
        (t.year_sheet_done_on(), 13.0),
        (t.year_sheet_expected_result(), 40.0),
    ]
}

fn tasks(report: &YearReport, texts: &Texts) -> Vec<Vec<Cell>> {
    report.carried.iter().chain(&report.tasks).map(|line| task_row(line, texts)).collect()
}

fn task_row(line: &TaskLine, texts: &Texts) -> Vec<Cell> {
    let filled = |words: &String| maybe(Some(words.clone()).filter(|words| !words.is_empty()));
    vec![
        Cell::Whole(line.year),
        text(words::roman(line.quarter)),
        text(papers::measure_code(texts, line.number)),
        text(line.text.clone()),
        filled(&line.owner),
        filled(&line.co_owners),
        line.due.map_or(Cell::Nothing, Cell::Day),
        text(words::standing(texts, &TaskLine { done_on: None, ..line.clone() })),
        line.done_on.filter(|_| line.standing != TaskStanding::Dropped).map_or(Cell::Nothing, Cell::Day),
        filled(&line.expected),
    ]
}

fn text(words: impl Into<String>) -> Cell {
    Cell::Text(words.into())
}

fn maybe(words: Option<String>) -> Cell {
    words.map_or(Cell::Nothing, Cell::Text)
}
