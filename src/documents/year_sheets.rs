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
            Format::new().set_font_name("Times New Roman").set_font_size(11).set_border(FormatBorder::Thin)
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
    fill(sheet, &looks, &session_columns(texts), &sessions(report, texts))?;
    let sheet = book.add_worksheet();
    sheet.set_name(t.year_sheet_tasks())?;
    fill(sheet, &looks, &task_columns(texts), &tasks(report, texts))?;
    book.save_to_buffer()
}

/// How high a line of a cell is, in points.
const LINE: f64 = 15.5;
/// A4.
const PAPER: u8 = 9;
/// Margins of the printed page: left, right, top, bottom, head, foot; in inches.
const MARGINS: [f64; 6] = [0.3, 0.3, 0.5, 0.5, 0.2, 0.2];

/// A head that stays in sight, then a row each; printed on its side, as wide as the page. Rows have the height of
/// their longest cell, because not every program works it out.
fn fill(
    sheet: &mut Worksheet,
    looks: &Looks,
    columns: &[(String, f64)],
    rows: &[Vec<Cell>],
) -> Result<(), XlsxError> {
    let [left, right, top, bottom, head, foot] = MARGINS;
    sheet.set_landscape().set_paper_size(PAPER).set_print_fit_to_pages(1, 0);
    sheet.set_margins(left, right, top, bottom, head, foot);
    let titles = columns.iter().map(|(title, width)| lines(title, *width)).max().unwrap_or(1);
    sheet.set_row_height(0, LINE * titles as f64)?;
    for (at, (title, width)) in (0_u16..).zip(columns) {
        sheet.set_column_width(at, *width)?;
        sheet.write_string_with_format(0, at, title, &looks.head)?;
    }
    for (row, cells) in (1_u32..).zip(rows) {
        let high = cells.iter().zip(columns).map(|(cell, (_, width))| match cell {
            Cell::Text(text) => lines(text, *width),
            _ => 1,
        });
        sheet.set_row_height(row, LINE * high.max().unwrap_or(1) as f64)?;
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

/// How many lines a text takes in a column so many letters wide: word by word, as a spreadsheet breaks it. Bold
/// letters are wider, so a letter's room is left.
fn lines(text: &str, width: f64) -> usize {
    let room = (width as usize).saturating_sub(1).max(1);
    let of_line = |line: &str| {
        let (mut lines, mut used) = (1, 0);
        for word in line.split_whitespace() {
            let letters = word.chars().count();
            if used > 0 && used + 1 + letters > room {
                lines += 1;
                used = 0;
            }
            used += letters + usize::from(used > 0);
            // A word that is too long for any line is broken.
            lines += used.saturating_sub(1) / room;
            used = if used > room { used % room } else { used };
        }
        lines
    };
    text.lines().map(of_line).sum::<usize>().max(1)
}

fn session_columns(texts: &Texts) -> Vec<(String, f64)> {
    let t = texts.t();
    vec![
        (t.year_paper_column_quarter(), 6.0),
        (t.year_sheet_standing(), 12.0),
        (t.year_paper_column_title(), 36.0),
        (t.year_sheet_group(), 22.0),
        (t.year_sheet_obligatory(), 9.5),
        (t.year_sheet_preparer(), 16.0),
        (t.year_paper_column_held(), 12.0),
        (t.year_sheet_expected(), 7.0),
        (t.year_sheet_present(), 7.0),
        (t.year_sheet_excused(), 8.0),
        (t.year_sheet_turnout(), 8.5),
        (t.year_sheet_asked(), 7.5),
        (t.year_sheet_commented(), 10.0),
        (t.year_sheet_share(), 8.5),
        (t.year_sheet_comments(), 7.5),
        (t.year_sheet_voted(), 8.0),
        (t.year_paper_column_passed(), 8.0),
        (t.year_paper_column_done(), 7.0),
        (t.year_sheet_done_late(), 7.5),
        (t.year_sheet_going(), 8.5),
        (t.year_paper_column_late(), 7.0),
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
        (t.year_sheet_year(), 7.0),
        (t.year_paper_column_quarter(), 6.0),
        (t.year_paper_column_code(), 8.0),
        (t.year_paper_column_measure(), 52.0),
        (t.year_paper_column_owner(), 20.0),
        (t.year_sheet_co_owners(), 18.0),
        (t.year_paper_column_due(), 12.0),
        (t.year_paper_column_standing(), 16.0),
        (t.year_sheet_done_on(), 12.0),
        (t.year_sheet_expected_result(), 30.0),
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
        text(words::standing_in_short(texts, line.standing)),
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

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_text_takes_the_lines_that_its_column_leaves_it() {
        assert_eq!(lines("", 10.0), 1);
        assert_eq!(lines("Quá hạn", 10.0), 1);
        assert_eq!(lines("Đang thực hiện", 9.0), 2);
        assert_eq!(lines("một hai ba bốn", 5.0), 4);
        assert_eq!(lines("một\nhai", 30.0), 2);
        assert_eq!(lines("mộthaibabốn", 6.0), 3);
    }
}
