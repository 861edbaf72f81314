//! Dates and hours as people type them, with or without tones, in Vietnamese and English (ux 6).
//!
//! Weeks start on Monday and "thứ 2" is Monday. A weekday alone is the next such day after today; "tuần sau" is
//! the next calendar week. The reader guesses little: whatever it finds is echoed in full before it counts.

use chrono::{Datelike, Duration, NaiveDate, NaiveTime, Weekday};
use thiserror::Error;

use super::spoken_time;
use super::spoken_tokens::{Piece, Tokens};

/// Why a typed date or hour was not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum DateProblem {
    #[error("no date or hour in the text")]
    Unreadable,
    /// 31/2, 25 giờ.
    #[error("no calendar or clock shows it")]
    Impossible,
    /// 29/2 of a year that has none.
    #[error("{day}/{month} is no day of {year}")]
    NotInYear { day: u32, month: u32, year: i32 },
    /// "thứ 5, 25/12" when that day is a Friday.
    #[error("{date} is another day of the week")]
    WeekdayDiffers { date: NaiveDate },
}

/// What a sentence says of a day and an hour; either may be missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Spoken {
    pub date: Option<NaiveDate>,
    pub time: Option<NaiveTime>,
    /// A date or hour was named that cannot be; the other one may still be there.
    pub problem: Option<DateProblem>,
}

/// The date a text names. Day and month without a year are the next such date from `today` on, of this year or the
/// coming one; a date with its year, or a day of this week, may lie in the past.
pub fn parse_date(text: &str, today: NaiveDate) -> Result<NaiveDate, DateProblem> {
    let mut tokens = Tokens::of(text);
    // An hour beside the date is none of the date's numbers.
    let _ = spoken_time::find(&mut tokens);
    find(&mut tokens, today).unwrap_or(Err(DateProblem::Unreadable))
}

/// The hour a text names.
pub fn parse_time(text: &str) -> Result<NaiveTime, DateProblem> {
    spoken_time::find_alone(&mut Tokens::of(text)).unwrap_or(Err(DateProblem::Unreadable))
}

/// Day, hour or both in one sentence: "19h30 thứ 5 tuần sau".
#[must_use]
pub fn parse_date_time(text: &str, today: NaiveDate) -> Spoken {
    let mut tokens = Tokens::of(text);
    let time = spoken_time::find(&mut tokens);
    let date = find(&mut tokens, today);
    let problem = [date.and_then(Result::err), time.and_then(Result::err)].into_iter().flatten().next();
    Spoken { date: date.and_then(Result::ok), time: time.and_then(Result::ok), problem }
}

/// The date of a text that says nothing but a date ("trước ngày 31/12/2026"), so that reading it loses no word.
#[must_use]
pub fn whole_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    const AROUND: [&str; 13] =
        ["ngay", "truoc", "den", "het", "cham", "nhat", "xong", "vao", "hoan", "thanh", "by", "before", "on"];
    let mut tokens = Tokens::of(text);
    let date = find(&mut tokens, today)?.ok()?;
    let nothing_else = tokens.left_over().all(|piece| match piece {
        Piece::Number { .. } => false,
        Piece::Word { key, .. } => AROUND.contains(&key.as_str()),
        Piece::Sign(_) => true,
    });
    nothing_else.then_some(date)
}

const WEEKDAY_NUMBERS: [(&str, Weekday); 7] = [
    ("hai", Weekday::Mon),
    ("ba", Weekday::Tue),
    ("tu", Weekday::Wed),
    ("bon", Weekday::Wed),
    ("nam", Weekday::Thu),
    ("sau", Weekday::Fri),
    ("bay", Weekday::Sat),
];

const WEEKDAY_WORDS: [(&str, Weekday); 17] = [
    ("chu nhat", Weekday::Sun),
    ("chua nhat", Weekday::Sun),
    ("cn", Weekday::Sun),
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
    ("mon", Weekday::Mon),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
];

const WEEKS: [(&str, i64); 6] = [
    ("tuan sau nua", 2),
    ("tuan sau", 1),
    ("tuan toi", 1),
    ("tuan nay", 0),
    ("next week", 1),
    ("this week", 0),
];

const DAYS: [(&str, i64); 12] = [
    ("day after tomorrow", 2),
    ("hom nay", 0),
    ("hom qua", -1),
    ("ngay mai", 1),
    ("ngay kia", 2),
    ("ngay mot", 2),
    ("mai", 1),
    ("nay", 0),
    ("today", 0),
    ("tonight", 0),
    ("tomorrow", 1),
    ("yesterday", -1),
];

const MONTH_WORDS: [(&str, u32); 14] = [
    ("muoi hai", 12),
    ("muoi mot", 11),
    ("muoi", 10),
    ("gieng", 1),
    ("mot", 1),
    ("hai", 2),
    ("ba", 3),
    ("tu", 4),
    ("bon", 4),
    ("nam", 5),
    ("sau", 6),
    ("bay", 7),
    ("tam", 8),
    ("chin", 9),
];

const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn find(tokens: &mut Tokens, today: NaiveDate) -> Option<Result<NaiveDate, DateProblem>> {
    let named = take_weekday(tokens);
    let week = take_week(tokens).or(named.and_then(|(_, week)| week));
    let weekday = named.map(|(weekday, _)| weekday);
    let day = take_calendar_day(tokens, today)
        .or_else(|| take_near_day(tokens).and_then(|days| shifted(today, days)));
    match (day, weekday) {
        (Some(Ok(date)), Some(weekday)) if date.weekday() != weekday => {
            Some(Err(DateProblem::WeekdayDiffers { date }))
        }
        (Some(found), _) => Some(found),
        (None, Some(weekday)) => {
            let since_monday = i64::from(today.weekday().num_days_from_monday());
            let wanted = i64::from(weekday.num_days_from_monday());
            shifted(
                today,
                match week {
                    Some(weeks) => 7 * weeks + wanted - since_monday,
                    None if wanted > since_monday => wanted - since_monday,
                    None => wanted - since_monday + 7,
                },
            )
        }
        (None, None) => None,
    }
}

fn shifted(today: NaiveDate, days: i64) -> Option<Result<NaiveDate, DateProblem>> {
    Some(today.checked_add_signed(Duration::days(days)).ok_or(DateProblem::Impossible))
}

/// A day of the week, and the week an English "next" or "this" before it names.
fn take_weekday(tokens: &mut Tokens) -> Option<(Weekday, Option<i64>)> {
    for at in 0..tokens.len() {
        let Some((weekday, count)) = weekday_at(tokens, at) else { continue };
        let before = at.checked_sub(1);
        let week = match before.and_then(|before| tokens.word(before)) {
            Some("next") => Some(1),
            Some("this") => Some(0),
            _ => None,
        };
        if let (Some(before), Some(_)) = (before, week) {
            tokens.take(before, 1);
        }
        // "thứ 5 này", "thứ 5 tới": the next one, as without the word.
        let pointed = matches!(tokens.word(at + count), Some("nay" | "toi" | "sau"));
        tokens.take(at, count + usize::from(pointed));
        return Some((weekday, week));
    }
    None
}

fn weekday_at(tokens: &Tokens, at: usize) -> Option<(Weekday, usize)> {
    let word = tokens.word(at)?;
    let short = word == "t" && tokens.is_glued(at + 1);
    if word == "thu" || short {
        if let Some((number @ 2..=7, 1)) = tokens.number(at + 1)
            && english_month(tokens, at + 2).is_none()
        {
            return WEEKDAY_NUMBERS_BY_DIGIT.get(number as usize - 2).map(|weekday| (*weekday, 2));
        }
        if let Some((weekday, count)) = tokens.any(at + 1, &WEEKDAY_NUMBERS) {
            return Some((weekday, 1 + count));
        }
    }
    let (weekday, count) = tokens.any(at, &WEEKDAY_WORDS)?;
    // "môn", "sắt", "thứ": only the bare letters are English.
    let toned = count == 1 && tokens.raw(at).is_none_or(|raw| !raw.is_ascii());
    (!toned).then_some((weekday, count))
}

const WEEKDAY_NUMBERS_BY_DIGIT: [Weekday; 6] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat];

fn take_week(tokens: &mut Tokens) -> Option<i64> {
    let (at, weeks, count) =
        (0..tokens.len()).find_map(|at| tokens.any(at, &WEEKS).map(|(w, count)| (at, w, count)))?;
    tokens.take(at, count);
    Some(weeks)
}

/// Today, tomorrow and their like, in days from today.
fn take_near_day(tokens: &mut Tokens) -> Option<i64> {
    for at in 0..tokens.len() {
        let found = tokens.any(at, &DAYS).or_else(|| (tokens.raw(at) == Some("mốt")).then_some((2, 1)));
        let Some((days, count)) = found else { continue };
        // "mãi" and "này" fold to the same letters.
        if count == 1 && tokens.raw(at).is_some_and(|raw| !raw.is_ascii() && raw != "mốt") {
            continue;
        }
        tokens.take(at, count);
        return Some(days);
    }
    None
}

/// A day of the calendar: 24/12, ngày 24 tháng 12 năm 2026, 24 dec, or only "ngày 24".
fn take_calendar_day(tokens: &mut Tokens, today: NaiveDate) -> Option<Result<NaiveDate, DateProblem>> {
    let readers = [numeric_date, vietnamese_date, english_date];
    let found = (0..tokens.len()).find_map(|at| {
        readers.iter().find_map(|reader| reader(tokens, at, today)).map(|(day, count)| (at, day, count))
    });
    if let Some((at, day, count)) = found {
        tokens.take(at, count);
        return Some(resolve(day, today));
    }
    let at = (0..tokens.len()).find(|at| {
        matches!(tokens.word(*at), Some("ngay" | "mung" | "mong")) && tokens.number(*at + 1).is_some()
    })?;
    let (day, digits) = tokens.number(at + 1)?;
    if digits > 2 {
        return None;
    }
    tokens.take(at, 2);
    let on = (0..)
        .map_while(|days| today.checked_add_signed(Duration::days(days)))
        .take(62)
        .find(|date| date.day() == day);
    Some(on.ok_or(DateProblem::Impossible))
}

/// Day, month, and the year if it was said.
type Day = (u32, u32, Option<u32>);

fn numeric_date(tokens: &Tokens, at: usize, _: NaiveDate) -> Option<(Day, usize)> {
    let sign = tokens.sign(at + 1).filter(|sign| matches!(sign, '/' | '-' | '.'))?;
    // "thứ 5 - 24/12" and "19 giờ. 24 tháng 12": a dash or stop with space around it separates.
    let joined = |sign_at| sign == '/' || (tokens.is_glued(sign_at) && tokens.is_glued(sign_at + 1));
    let ((first, first_digits), (second, second_digits)) = (tokens.number(at)?, tokens.number(at + 2)?);
    if !joined(at + 1) || second_digits > 2 {
        return None;
    }
    let third = tokens.number(at + 4).filter(|_| tokens.sign(at + 3) == Some(sign) && joined(at + 3));
    match (first_digits, third) {
        (4, Some((day, 1 | 2))) => Some(((day, second, Some(first)), 5)),
        (1 | 2, Some((year, 4))) => Some(((first, second, Some(year)), 5)),
        (1 | 2, Some((year, 2))) => Some(((first, second, Some(2000 + year)), 5)),
        (1 | 2, None) => Some(((first, second, None), 3)),
        _ => None,
    }
}

fn vietnamese_date(tokens: &Tokens, at: usize, today: NaiveDate) -> Option<(Day, usize)> {
    let (day, 1 | 2) = tokens.number(at)? else { return None };
    let mut next = at + 1 + tokens.phrase(at + 1, "thang")?;
    let (month, mut year) = match (tokens.number(next), tokens.word(next)) {
        (Some((month, 1 | 2)), _) => (month, None),
        (_, Some("nay")) => (today.month(), u32::try_from(today.year()).ok()),
        // "tháng sau" is the next month; "tháng sáu", with its tone, June.
        (_, Some("sau" | "toi")) if tokens.raw(next) != Some("sáu") => {
            let december = today.month() == 12;
            let year = today.year() + i32::from(december);
            (if december { 1 } else { today.month() + 1 }, u32::try_from(year).ok())
        }
        _ => {
            let (month, count) = tokens.any(next, &MONTH_WORDS)?;
            next += count - 1;
            (month, None)
        }
    };
    next += 1;
    let lead = match (tokens.word(next), tokens.sign(next)) {
        (Some("nam"), _) | (_, Some('/' | '-' | ',' | '.')) => 1,
        _ => 0,
    };
    if let Some((said, 4)) = tokens.number(next + lead) {
        year = Some(said);
        next += lead + 1;
    }
    Some(((day, month, year), next - at))
}

fn english_date(tokens: &Tokens, at: usize, _: NaiveDate) -> Option<(Day, usize)> {
    let (day, month, mut next) = if let Some((day, 1 | 2)) = tokens.number(at) {
        let ordinal = ordinal(tokens, at + 1);
        let of = usize::from(tokens.word(at + 1 + ordinal) == Some("of"));
        let month_at = at + 1 + ordinal + of;
        (day, english_month(tokens, month_at)?, month_at + 1)
    } else {
        let month = english_month(tokens, at)?;
        let stop = usize::from(tokens.sign(at + 1) == Some('.'));
        let (day, 1 | 2) = tokens.number(at + 1 + stop)? else { return None };
        (day, month, at + 2 + stop + ordinal(tokens, at + 2 + stop))
    };
    let comma = usize::from(matches!(tokens.sign(next), Some(',' | '.')));
    let year = tokens.number(next + comma).filter(|(_, digits)| *digits == 4);
    if year.is_some() {
        next += comma + 1;
    }
    Some(((day, month, year.map(|(year, _)| year)), next - at))
}

fn ordinal(tokens: &Tokens, at: usize) -> usize {
    usize::from(tokens.is_glued(at) && matches!(tokens.word(at), Some("st" | "nd" | "rd" | "th")))
}

fn english_month(tokens: &Tokens, at: usize) -> Option<u32> {
    let word = tokens.word(at)?;
    if word.len() < 3 || tokens.raw(at) != Some(word) {
        return None;
    }
    let short = word.len() == 3 || word == "sept";
    let at = ENGLISH_MONTHS.iter().position(|month| *month == word || (short && month.starts_with(word)))?;
    u32::try_from(at + 1).ok()
}

fn resolve((day, month, year): Day, today: NaiveDate) -> Result<NaiveDate, DateProblem> {
    let year = match year.map(i32::try_from) {
        Some(said) => said.ok().filter(|year| (1900..=2200).contains(year)).ok_or(DateProblem::Impossible)?,
        None => today.year() + i32::from((month, day) < (today.month(), today.day())),
    };
    let of = |year| NaiveDate::from_ymd_opt(year, month, day);
    of(year).ok_or(match of(LEAP_YEAR) {
        Some(_) => DateProblem::NotInYear { day, month, year },
        None => DateProblem::Impossible,
    })
}

/// Any year that has every day there is.
const LEAP_YEAR: i32 = 2000;

#[cfg(test)]
mod tests;
