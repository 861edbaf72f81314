//! Tables people send: CSV in the encodings spreadsheets write, and `.xlsx`, within limits.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use thiserror::Error;

use super::plain_text::decode_text;

/// The largest file that is opened, in bytes.
pub const BYTES_LIMIT: usize = 5 * 1024 * 1024;

/// The most rows that are read.
pub const ROWS_LIMIT: usize = 2_000;

/// The most columns that are read of a row; the rest is passed over.
const COLUMNS_LIMIT: usize = 64;

/// The largest `.xlsx` after unpacking, in bytes: a small file can be packed to swell.
const UNPACKED_LIMIT: u64 = 64 * 1024 * 1024;

/// Why a table could not be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum TableProblem {
    #[error("the file is larger than {BYTES_LIMIT} bytes")]
    TooLarge,
    #[error("the table has more than {ROWS_LIMIT} rows")]
    TooManyRows,
    /// Not text in an encoding known here.
    #[error("the text of the file cannot be read")]
    NotText,
    /// Not an `.xlsx`, broken, or locked with a password.
    #[error("the file is no spreadsheet that can be opened")]
    NotASpreadsheet,
    #[error("the table holds nothing")]
    Empty,
}

/// The cells of a CSV, row by row. Row n is line n of the file: broken rows are kept with the cells they have,
/// blank lines and the further lines of a row as rows without cells.
pub fn read_csv(bytes: &[u8]) -> Result<Vec<Vec<String>>, TableProblem> {
    if bytes.len() > BYTES_LIMIT {
        return Err(TableProblem::TooLarge);
    }
    let text = decode_text(bytes).map_err(|_| TableProblem::NotText)?;
    let stated = stated_delimiter(&text);
    let delimiter = stated.unwrap_or_else(|| likely_delimiter(&text));
    let lines: Vec<&str> = text.lines().collect();
    let mut rows: Vec<Vec<String>> = Vec::new();
    // Excel's own first line, "sep=;", still counts as a line.
    rows.extend(stated.map(|_| Vec::new()));
    while rows.len() < lines.len() {
        if rows.len() >= ROWS_LIMIT {
            return Err(TableProblem::TooManyRows);
        }
        let at = rows.len();
        let count = lines_of_row(&lines[at..]);
        rows.push(cells_of(&lines[at..at + count].join("\n"), delimiter));
        rows.resize(at + count, Vec::new());
    }
    filled(rows)
}

/// How many lines a row takes: a quoted cell may hold line ends. A quote that is never closed takes one line,
/// or the rest of the file would be a single cell.
fn lines_of_row(lines: &[&str]) -> usize {
    const MOST: usize = 5;
    let mut quotes = 0;
    for (line, count) in lines.iter().zip(1..=MOST) {
        quotes += line.matches('"').count();
        if quotes % 2 == 0 {
            return count;
        }
    }
    1
}

fn cells_of(row: &str, delimiter: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(row.as_bytes());
    let record = reader.records().next().and_then(Result::ok).unwrap_or_default();
    record.iter().take(COLUMNS_LIMIT).map(str::to_owned).collect()
}

/// The cells of the first sheet of an `.xlsx` that holds any, row by row; row 1 is the sheet's first row.
pub fn read_xlsx(bytes: &[u8]) -> Result<Vec<Vec<String>>, TableProblem> {
    if bytes.len() > BYTES_LIMIT {
        return Err(TableProblem::TooLarge);
    }
    if unpacked_size(bytes).is_some_and(|size| size > UNPACKED_LIMIT) {
        return Err(TableProblem::TooLarge);
    }
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| TableProblem::NotASpreadsheet)?;
    for name in book.sheet_names() {
        let mut cells = book.worksheet_cells_reader(&name).map_err(|_| TableProblem::NotASpreadsheet)?;
        let mut rows: Vec<Vec<String>> = Vec::new();
        // Cell by cell: a sheet may claim a million rows around two names.
        while let Some(cell) = cells.next_cell().map_err(|_| TableProblem::NotASpreadsheet)? {
            let (row, column) = cell.get_position();
            let text = shown(&Data::from(cell.get_value().clone()));
            if text.is_empty() || column as usize >= COLUMNS_LIMIT {
                continue;
            }
            if row as usize >= ROWS_LIMIT {
                return Err(TableProblem::TooManyRows);
            }
            if rows.len() <= row as usize {
                rows.resize(row as usize + 1, Vec::new());
            }
            let Some(cells) = rows.get_mut(row as usize) else { continue };
            if cells.len() <= column as usize {
                cells.resize(column as usize + 1, String::new());
            }
            if let Some(slot) = cells.get_mut(column as usize) {
                *slot = text;
            }
        }
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Err(TableProblem::Empty)
}

fn filled(rows: Vec<Vec<String>>) -> Result<Vec<Vec<String>>, TableProblem> {
    let blank = rows.iter().flatten().all(|cell| cell.trim().is_empty());
    if blank { Err(TableProblem::Empty) } else { Ok(rows) }
}

/// A whole number without the ".0" a spreadsheet keeps it with; errors and blanks as nothing.
fn shown(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::DateTime(at) if at.is_datetime() => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{day:02}/{month:02}/{year}")
        }
        other => other.to_string().trim().to_owned(),
    }
}

/// The sum of the unpacked sizes in the archive's directory; `None` if there is no directory to read.
fn unpacked_size(bytes: &[u8]) -> Option<u64> {
    const ENTRY: [u8; 4] = *b"PK\x01\x02";
    let sizes = bytes
        .windows(28)
        .filter(|window| window.starts_with(&ENTRY))
        .map(|window| u64::from(u32::from_le_bytes([window[24], window[25], window[26], window[27]])));
    sizes.reduce(u64::saturating_add)
}

/// "sep=;" on the first line.
fn stated_delimiter(text: &str) -> Option<u8> {
    match text.lines().next()?.trim().strip_prefix("sep=")?.as_bytes() {
        [delimiter @ (b';' | b',' | b'\t' | b'|')] => Some(*delimiter),
        _ => None,
    }
}

/// The sign that parts most of the first lines, quoted cells left out; a comma if none does.
fn likely_delimiter(text: &str) -> u8 {
    let mut best = (0, b',');
    for delimiter in [b';', b'\t', b',', b'|'] {
        let parted = text.lines().take(20).filter(|line| {
            let outside: String = line.split('"').step_by(2).collect();
            outside.bytes().any(|byte| byte == delimiter)
        });
        let count = parted.count();
        if count > best.0 {
            best = (count, delimiter);
        }
    }
    best.1
}

#[cfg(test)]
mod tests;
