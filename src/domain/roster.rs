//! Reading a roster: pasted lines, or the cells of a table (ux 9, 10).
//!
//! Good rows are taken, bad ones named by line; nothing is guessed about a person. Phone numbers, birth dates and
//! the like are passed over and never kept.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::member::{MemberKind, Role, Roles};
use super::roster_words::{Column, Mark, column, marks, yes_or_no};
use super::words::{fold, modern_tone, one_line};

/// A member as the roster gives one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RosterRow {
    /// The line of the text, or the row of the table; the first is 1.
    pub line: usize,
    pub name: String,
    /// Official unless the roster says otherwise.
    pub kind: MemberKind,
    pub roles: Roles,
    pub no_phone: bool,
}

/// Why a line was not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RosterFault {
    /// There is no name in it.
    NoName,
    /// The text of the problem is a word that is neither kind, office nor phone.
    UnknownWord,
    /// The same name stands on an earlier line: a repetition, or two people who need telling apart
    /// ("Nguyễn Văn An (tổ 2)").
    SameName { first_line: usize },
    /// An earlier line already names the secretary.
    SecondSecretary { first_line: usize },
    /// Official and probationary at once.
    BothKinds,
    /// With a phone and without one.
    PhoneUnclear,
    /// Longer than any name ([`NAME_LIMIT`]).
    NameTooLong,
}

/// A line that was not taken.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RosterProblem {
    pub line: usize,
    pub why: RosterFault,
    /// The words it is about: the whole line, or the one field.
    pub text: String,
}

/// What was read.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct RosterReading {
    pub rows: Vec<RosterRow>,
    pub problems: Vec<RosterProblem>,
}

/// The longest name, in characters.
pub const NAME_LIMIT: usize = 80;

/// How much of a bad line is shown again, in characters.
const SHOWN: usize = 60;

/// Reads pasted lines: a name a line, with kind, office and phone in any order behind `;`, `,`, tab, `|` or a
/// dash, or in brackets. A heading line decides what the columns are.
#[must_use]
pub fn read_lines(text: &str) -> RosterReading {
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, fields_of(line)));
    read(lines.collect())
}

/// Reads the cells of a CSV or spreadsheet, headings in any order and either language, or none.
#[must_use]
pub fn read_table(rows: Vec<Vec<String>>) -> RosterReading {
    read(rows.into_iter().enumerate().map(|(at, cells)| (at + 1, cells)).collect())
}

fn read(lines: Vec<(usize, Vec<String>)>) -> RosterReading {
    let mut reading = Reading::default();
    let mut columns: Option<Vec<Column>> = None;
    for (line, cells) in lines {
        let cells: Vec<String> = cells.iter().map(|cell| one_line(cell)).collect();
        // Empty, or a row of a form that holds nothing but its number.
        if cells.iter().all(|cell| cell.is_empty() || is_figure(cell)) {
            continue;
        }
        if let Some(found) = headings(&cells) {
            columns = Some(found);
            continue;
        }
        if reading.is_empty() && is_title(&cells) {
            continue;
        }
        let taken = match &columns {
            Some(columns) => by_columns(columns, &cells),
            None => by_words(&cells),
        };
        reading.take(line, &cells, taken);
    }
    reading.done
}

/// A row on its way.
#[derive(Default)]
struct Found {
    name: String,
    marks: Vec<Mark>,
    unknown: Option<String>,
}

#[derive(Default)]
struct Reading {
    done: RosterReading,
    names: HashMap<String, usize>,
    secretary: Option<usize>,
}

impl Reading {
    fn is_empty(&self) -> bool {
        self.done.rows.is_empty() && self.done.problems.is_empty()
    }

    fn take(&mut self, line: usize, cells: &[String], found: Found) {
        let whole = cells.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join("; ");
        match self.check(line, &found) {
            Ok(row) => self.done.rows.push(row),
            Err(why) => {
                let text = found.unknown.filter(|_| why == RosterFault::UnknownWord).unwrap_or(whole);
                self.done.problems.push(RosterProblem {
                    line,
                    why,
                    text: text.chars().take(SHOWN).collect(),
                });
            }
        }
    }

    fn check(&mut self, line: usize, found: &Found) -> Result<RosterRow, RosterFault> {
        if !found.name.chars().any(char::is_alphabetic) {
            return Err(RosterFault::NoName);
        }
        if found.name.chars().count() > NAME_LIMIT {
            return Err(RosterFault::NameTooLong);
        }
        if found.unknown.is_some() {
            return Err(RosterFault::UnknownWord);
        }
        let says = |mark: Mark| found.marks.contains(&mark);
        let probationary = says(Mark::Kind(MemberKind::Probationary));
        if probationary && says(Mark::Kind(MemberKind::Official)) {
            return Err(RosterFault::BothKinds);
        }
        if says(Mark::Phone(true)) && says(Mark::Phone(false)) {
            return Err(RosterFault::PhoneUnclear);
        }
        let roles = Roles::new(found.marks.iter().filter_map(|mark| match mark {
            Mark::Office(role) => Some(*role),
            _ => None,
        }));
        // An and Ân are two people, "Thúy" and "Thuý" one: tones count, their place does not.
        let key = modern_tone(&found.name).to_lowercase();
        if let Some(first_line) = self.names.get(&key).copied() {
            return Err(RosterFault::SameName { first_line });
        }
        if let Some(first_line) = self.secretary.filter(|_| roles.has(Role::Secretary)) {
            return Err(RosterFault::SecondSecretary { first_line });
        }
        self.names.insert(key, line);
        if roles.has(Role::Secretary) {
            self.secretary = Some(line);
        }
        Ok(RosterRow {
            line,
            name: found.name.clone(),
            kind: if probationary { MemberKind::Probationary } else { MemberKind::Official },
            roles,
            no_phone: says(Mark::Phone(false)),
        })
    }
}

/// Without headings: the first field that is no word of rosters is the name.
fn by_words(cells: &[String]) -> Found {
    let mut found = Found::default();
    for cell in cells {
        let cell = without_number(cell);
        if cell.is_empty() || is_figure(cell) {
            continue;
        }
        if let Some(marks) = marks(cell) {
            found.marks.extend(marks);
        } else if found.name.is_empty() {
            found.name = name_of(cell);
        } else {
            found.unknown.get_or_insert_with(|| cell.to_owned());
        }
    }
    found
}

fn by_columns(columns: &[Column], cells: &[String]) -> Found {
    let mut found = Found::default();
    let (mut family, mut given) = (String::new(), String::new());
    for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        let known = match column {
            Column::Name => {
                found.name = name_of(without_number(cell));
                true
            }
            Column::FamilyName => {
                family.clone_from(cell);
                true
            }
            Column::GivenName => {
                given.clone_from(cell);
                true
            }
            Column::Ignored => true,
            Column::Words if is_figure(cell) => true,
            Column::Words => marks(cell).map(|marks| found.marks.extend(marks)).is_some(),
            Column::Phone => match yes_or_no(cell) {
                Some(has) => {
                    found.marks.push(Mark::Phone(has));
                    true
                }
                None => marks(cell).map(|marks| found.marks.extend(marks)).is_some(),
            },
            Column::Crossed(mark) => match (yes_or_no(cell), marks(cell)) {
                (Some(true), _) => {
                    found.marks.push(*mark);
                    true
                }
                (Some(false), _) => true,
                (None, Some(marks)) => {
                    found.marks.extend(marks);
                    true
                }
                (None, None) => false,
            },
        };
        if !known {
            found.unknown.get_or_insert_with(|| cell.clone());
        }
    }
    if found.name.is_empty() {
        found.name = name_of(&one_line(&format!("{family} {given}")));
    }
    found
}

/// The columns, if the cells are headings: one names people, and none is anything but a heading.
fn headings(cells: &[String]) -> Option<Vec<Column>> {
    let columns: Vec<Option<Column>> = cells.iter().map(|cell| column(cell)).collect();
    let named = columns.iter().flatten().any(|column| matches!(column, Column::Name | Column::GivenName));
    let known = columns.iter().flatten().count();
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    // A heading nobody knows ("Quê quán") does not spoil the others, a name on a line of its own does.
    (named && 2 * known >= filled)
        .then(|| columns.into_iter().map(|found| found.unwrap_or(Column::Ignored)).collect())
}

/// "DANH SÁCH ĐẢNG VIÊN CHI BỘ …" over the rows.
fn is_title(cells: &[String]) -> bool {
    let filled: Vec<&String> = cells.iter().filter(|cell| !cell.is_empty()).collect();
    let [only] = filled[..] else { return false };
    let key = fold(only);
    ["danh sach", "dang bo", "dang uy", "chi bo", "chi hoi", "dang cong san", "list of", "roster"].iter().any(
        |start| {
            key.strip_prefix(start)
                .is_some_and(|rest| rest.is_empty() || !rest.starts_with(char::is_alphanumeric))
        },
    )
}

/// The fields of a pasted line.
fn fields_of(line: &str) -> Vec<String> {
    let line = line.trim_matches(|c: char| c.is_whitespace() && c != '\t');
    let separator =
        ["\t", ";", "|", ",", " - ", " – ", " — "].into_iter().find(|separator| line.contains(separator));
    let whole = |field: &str| bracketed(field.trim());
    match separator {
        Some("\t") => line.split('\t').map(|field| field.trim().to_owned()).collect(),
        Some(separator) => line.split(separator).flat_map(whole).collect(),
        None => whole(line),
    }
}

/// "Lê Văn Bình (bí thư)" is a name and an office; "Nguyễn Văn An (tổ 2)" is a name.
fn bracketed(field: &str) -> Vec<String> {
    if let Some((before, inside)) = field.strip_suffix(')').and_then(|open| open.rsplit_once('('))
        && marks(inside).is_some()
    {
        return vec![before.trim().to_owned(), inside.trim().to_owned()];
    }
    vec![field.to_owned()]
}

/// Without `1.`, `1)`, `1/`, `-`, `•` before it.
fn without_number(field: &str) -> &str {
    let field = field.trim_start_matches(['-', '–', '*', '+', '•']).trim_start();
    let after = field.trim_start_matches(|c: char| c.is_ascii_digit());
    if after.len() < field.len() {
        let rest = after.trim_start().trim_start_matches(['.', ')', '/', '-', ':']);
        if rest.is_empty() || rest.len() < after.len() {
            return rest.trim_start();
        }
    }
    field
}

/// A number, a date, a phone number: nothing a roster keeps.
fn is_figure(field: &str) -> bool {
    field.chars().any(|c| c.is_ascii_digit()) && !field.chars().any(char::is_alphabetic)
}

/// The name without the form of address before it.
fn name_of(field: &str) -> String {
    let field = one_line(field);
    for address in ["đ/c", "đồng chí"] {
        let length = address.chars().count();
        let start: String = field.chars().take(length).collect();
        let rest: String = field.chars().skip(length).collect();
        if start.to_lowercase() == address && rest.starts_with([' ', '.', ':']) {
            return rest.trim_start_matches([' ', '.', ':']).to_owned();
        }
    }
    field.trim_end_matches(['.', ':', ' ']).to_owned()
}

#[cfg(test)]
mod tests;
