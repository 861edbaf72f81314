//! What is read out of words typed for a rule: numbers, hours, days, names.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::{TZ_VARIANTS, Tz};
use unicode_normalization::UnicodeNormalization;

use super::days_off::DaysOff;
use super::rhythm;
use super::rules::Base;
use super::rules_checking::RuleProblem;
use super::spoken_date::{parse_date, parse_time};
use super::time::Timestamp;
use super::words::{fold, one_line};

/// The most lines of a list, and letters of a line, that a paper takes.
const LINES: usize = 8;
const LINE: usize = 200;

/// The whole numbers of a text, a minus before one counted, unless it stands between two ("30-60-90"). The digits of
/// other keyboards are digits too.
fn numbers(text: &str) -> Vec<i64> {
    let mut found = Vec::new();
    let mut digits = String::new();
    let (mut last, mut before) = (' ', ' ');
    for letter in text.nfkc().chain([' ']) {
        if letter.is_ascii_digit() {
            if digits.is_empty() && last == '-' && !before.is_ascii_digit() {
                digits.push('-');
            }
            digits.push(letter);
        } else if !digits.is_empty() {
            found.push(digits.parse().unwrap_or(i64::MAX));
            digits.clear();
        }
        (before, last) = (last, letter);
    }
    found
}

pub(super) fn several<const N: usize>(text: &str) -> Result<[i64; N], RuleProblem> {
    <[i64; N]>::try_from(numbers(text)).map_err(|_| RuleProblem::NotNumbers(N))
}

pub(super) fn number(text: &str) -> Result<i64, RuleProblem> {
    several::<1>(text).map(|[number]| number)
}

pub(super) fn fraction(text: &str) -> Result<[i64; 2], RuleProblem> {
    several(text).map_err(|_| RuleProblem::NotAFraction)
}

pub(super) fn hour(text: &str) -> Result<NaiveTime, RuleProblem> {
    parse_time(text).map_err(|_| RuleProblem::NotAnHour)
}

/// By its name in the IANA list, in any case.
pub(super) fn zone(text: &str) -> Result<Tz, RuleProblem> {
    let known = TZ_VARIANTS.iter().find(|zone| zone.name().eq_ignore_ascii_case(text.trim()));
    known.copied().ok_or(RuleProblem::NoSuchZone)
}

pub(super) fn base(text: &str) -> Result<Base, RuleProblem> {
    match text {
        "roll" => Ok(Base::Roll),
        "cast" => Ok(Base::Cast),
        "for_against" => Ok(Base::ForAgainst),
        _ => Err(RuleProblem::Unclear),
    }
}

pub(super) fn yes(text: &str) -> Result<bool, RuleProblem> {
    match fold(text).trim() {
        "yes" | "co" | "dung" => Ok(true),
        "no" | "khong" => Ok(false),
        _ => Err(RuleProblem::Unclear),
    }
}

pub(super) fn is_none(text: &str) -> bool {
    matches!(fold(text).trim(), "none" | "khong" | "khong co" | "tat" | "off" | "never")
}

pub(super) fn cron(text: &str, zone: Tz, now: Timestamp) -> Result<Option<String>, RuleProblem> {
    if is_none(text) {
        return Ok(None);
    }
    Ok(Some(rhythm::checked(text, zone, now)?))
}

/// Lines of a day, or of two with "-" or "đến" between them.
pub(super) fn days(text: &str, today: NaiveDate) -> Result<Vec<DaysOff>, RuleProblem> {
    if is_none(text) {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for line in text.split(['\n', ';', ',']).map(str::trim).filter(|line| !line.is_empty()) {
        let line = fold(line);
        let ends = [" - ", "–", " den ", " to ", "-"].iter().find_map(|sign| line.split_once(sign));
        let (from, to) = ends.unwrap_or((&line, &line));
        let from = parse_date(from, today).map_err(|_| RuleProblem::NotADay)?;
        let to = parse_date(to, from).map_err(|_| RuleProblem::NotADay)?;
        found.push(DaysOff { from, to });
    }
    found.sort_unstable();
    Ok(found)
}

pub(super) fn lines(text: &str) -> Result<Vec<String>, RuleProblem> {
    let lines: Vec<String> = text.lines().map(one_line).filter(|line| !line.is_empty()).collect();
    let fits = (1..=LINES).contains(&lines.len()) && lines.iter().all(|line| line.chars().count() <= LINE);
    if fits { Ok(lines) } else { Err(RuleProblem::TooLong { lines: LINES, letters: LINE }) }
}

pub(super) fn name(text: &str) -> Result<String, RuleProblem> {
    let name = one_line(text);
    let fits = (1..=LINE / 2).contains(&name.chars().count());
    if fits { Ok(name) } else { Err(RuleProblem::TooLong { lines: 1, letters: LINE / 2 }) }
}
