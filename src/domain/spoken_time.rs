//! Hours as people type them: `19h30`, `19:30`, `19 giờ 30`, `7 giờ rưỡi tối`, `7pm`.

use chrono::NaiveTime;

use super::spoken_date::DateProblem;
use super::spoken_tokens::Tokens;

/// The part of the day an hour is said with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum DayPart {
    Am,
    Pm,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}

const DAY_PARTS: [(&str, DayPart); 9] = [
    ("sang", DayPart::Morning),
    ("trua", DayPart::Noon),
    ("chieu", DayPart::Afternoon),
    ("toi", DayPart::Evening),
    ("dem", DayPart::Night),
    ("am", DayPart::Am),
    ("pm", DayPart::Pm),
    ("morning", DayPart::Morning),
    ("evening", DayPart::Evening),
];

/// Hours spelt out, as in "bảy giờ tối"; the longer ones first.
const HOUR_WORDS: [(&str, u32); 12] = [
    ("muoi hai", 12),
    ("muoi mot", 11),
    ("muoi", 10),
    ("mot", 1),
    ("hai", 2),
    ("ba", 3),
    ("bon", 4),
    ("nam", 5),
    ("sau", 6),
    ("bay", 7),
    ("tam", 8),
    ("chin", 9),
];

/// Finds the first hour of a text and marks every hour as used ("19h30-21h" begins at 19:30).
pub(super) fn find(tokens: &mut Tokens) -> Option<Result<NaiveTime, DateProblem>> {
    let mut first = None;
    for at in 0..tokens.len() {
        if let Some((hour, minute, count)) = clock_at(tokens, at) {
            tokens.take(at, count);
            let part = day_part(tokens, at + count, first.is_none());
            first = first.or(Some((hour, minute, part)));
        }
    }
    first.map(|(hour, minute, part)| time_of(hour, minute, part))
}

/// The answer to "at what hour?": also a bare `19`, and `19.30`, which elsewhere would be a date.
pub(super) fn find_alone(tokens: &mut Tokens) -> Option<Result<NaiveTime, DateProblem>> {
    if let Some(found) = find(tokens) {
        return Some(found);
    }
    let (hour, digits) = tokens.number(0)?;
    let minute = (tokens.sign(1) == Some('.')).then(|| tokens.number(2)).flatten();
    let count = if minute.is_some() { 3 } else { 1 };
    if digits > 2 || minute.is_some_and(|(_, digits)| digits != 2) {
        return None;
    }
    tokens.take(0, count);
    let part = day_part(tokens, count, true);
    (tokens.left_over().next().is_none()).then(|| time_of(hour, minute.map_or(0, |(value, _)| value), part))
}

/// An hour that starts at a place: hour, minute, and how many pieces it takes.
fn clock_at(tokens: &Tokens, at: usize) -> Option<(u32, u32, usize)> {
    if let Some((hour, digits)) = tokens.number(at) {
        if digits > 2 {
            return None;
        }
        if tokens.sign(at + 1) == Some(':') && tokens.is_glued(at + 1) {
            let (minute, _) = tokens.number(at + 2)?;
            let seconds = (tokens.sign(at + 3) == Some(':')).then(|| tokens.number(at + 4)).flatten();
            return Some((hour, minute, if seconds.is_some() { 5 } else { 3 }));
        }
        if tokens.sign(at + 1) == Some('.')
            && let Some((minute, 2)) = tokens.number(at + 2)
            && let Some(unit @ ("h" | "g" | "gio" | "am" | "pm")) = tokens.word(at + 3)
        {
            // "19.30h", "7.30 pm": the word after it tells it from a date.
            return Some((hour, minute, if matches!(unit, "am" | "pm") { 3 } else { 4 }));
        }
        let (minute, count) = minutes_after_hour(tokens, at + 1)?;
        return Some((hour, minute.unwrap_or(0), 1 + count)).map(|found| less(tokens, at, found));
    }
    let (hour, words) = tokens.any(at, &HOUR_WORDS)?;
    // Spelt out, only the full word "giờ" makes it an hour: "ba" alone is a Tuesday or a name.
    tokens.phrase(at + words, "gio")?;
    let (minute, count) = minutes_after_hour(tokens, at + words)?;
    Some((hour, minute.unwrap_or(0), words + count))
}

/// After an hour's number: the word for hour, and the minutes if there are any.
fn minutes_after_hour(tokens: &Tokens, at: usize) -> Option<(Option<u32>, usize)> {
    let unit = tokens.word(at)?;
    if matches!(unit, "am" | "pm") {
        // Left for the part of the day.
        return Some((None, 0));
    }
    if !matches!(unit, "h" | "g" | "gio" | "hour" | "hours") {
        return None;
    }
    if tokens.word(at + 1) == Some("ruoi") {
        return Some((Some(30), 2));
    }
    let Some((minute, digits)) = tokens.number(at + 1) else { return Some((None, 1)) };
    if digits > 2 || (!tokens.is_glued(at + 1) && begins_a_date(tokens, at + 1)) {
        return Some((None, 1));
    }
    let unit = matches!(tokens.word(at + 2), Some("phut" | "p" | "ph")) || tokens.sign(at + 2) == Some('\'');
    Some((Some(minute), if unit { 3 } else { 2 }))
}

/// "7 giờ 24/12" is seven o'clock on a day, not 7:24.
fn begins_a_date(tokens: &Tokens, at: usize) -> bool {
    let sign = matches!(tokens.sign(at + 1), Some('/' | '-' | '.')) && tokens.number(at + 2).is_some();
    sign || tokens.word(at + 1) == Some("thang")
}

/// "8 giờ kém 15" is 7:45.
fn less(tokens: &Tokens, at: usize, found: (u32, u32, usize)) -> (u32, u32, usize) {
    let (hour, minute, count) = found;
    match (tokens.word(at + count), tokens.number(at + count + 1)) {
        (Some("kem"), Some((less @ 1..=59, _))) if minute == 0 && hour > 0 => {
            (hour - 1, 60 - less, count + 2)
        }
        _ => found,
    }
}

/// The part of the day said right after the hour, or else anywhere ("chiều thứ 5, 3 giờ").
fn day_part(tokens: &mut Tokens, after: usize, anywhere: bool) -> Option<DayPart> {
    let places = std::iter::once(after).chain((0..tokens.len()).filter(|_| anywhere));
    for at in places {
        let Some((part, count)) = tokens.any(at, &DAY_PARTS) else { continue };
        if part == DayPart::Evening && !means_evening(tokens, at, at == after) {
            continue;
        }
        tokens.take(at, count);
        return Some(part);
    }
    None
}

/// "toi" without tones is the evening (tối), the coming one (tới), or I (tôi).
fn means_evening(tokens: &Tokens, at: usize, right_after_hour: bool) -> bool {
    match tokens.raw(at) {
        Some("toi") => right_after_hour || at == 0,
        Some(raw) => raw != "tới" && raw != "tôi",
        None => false,
    }
}

fn time_of(hour: u32, minute: u32, part: Option<DayPart>) -> Result<NaiveTime, DateProblem> {
    let hour = match (part, hour) {
        (Some(DayPart::Am | DayPart::Night | DayPart::Evening), 12) => 0,
        (Some(DayPart::Pm | DayPart::Afternoon | DayPart::Evening), 1..=11) => hour + 12,
        (Some(DayPart::Noon), 1..=3) => hour + 12,
        (Some(DayPart::Night), 7..=11) => hour + 12,
        _ => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or(DateProblem::Impossible)
}

#[cfg(test)]
mod tests {
    use super::super::spoken_date::{DateProblem, parse_time};

    #[test]
    fn an_hour_is_understood_in_every_usual_writing() {
        let cases = [
            ("19h30", "19:30"),
            ("19H30", "19:30"),
            ("19:30", "19:30"),
            ("19 giờ 30", "19:30"),
            ("19 gio 30", "19:30"),
            ("19g30", "19:30"),
            ("19 giờ 30 phút", "19:30"),
            ("19h", "19:00"),
            ("7h tối", "19:00"),
            ("7h toi", "19:00"),
            ("7 giờ sáng", "07:00"),
            ("7 gio sang", "07:00"),
            ("7pm", "19:00"),
            ("7 PM", "19:00"),
            ("7:30pm", "19:30"),
            ("7:30 am", "07:30"),
            ("12am", "00:00"),
            ("12pm", "12:00"),
            ("7 giờ rưỡi tối", "19:30"),
            ("8h kém 15", "07:45"),
            ("2h chiều", "14:00"),
            ("11h trưa", "11:00"),
            ("1h trưa", "13:00"),
            ("12h trưa", "12:00"),
            ("lúc 7 giờ tối", "19:00"),
            ("tối, 7 giờ", "19:00"),
            ("bảy giờ tối", "19:00"),
            ("19h30 - 21h", "19:30"),
            ("19", "19:00"),
            ("19.30", "19:30"),
            ("7 tối", "19:00"),
            ("10h đêm", "22:00"),
            ("19:30:00", "19:30"),
        ];
        for (typed, meant) in cases {
            let read = parse_time(typed).map(|time| time.format("%H:%M").to_string());
            assert_eq!(read.as_deref(), Ok(meant), "{typed}");
        }
    }

    #[test]
    fn an_hour_that_no_clock_shows_is_impossible_and_other_words_are_unreadable() {
        for typed in ["25h", "19h75", "24:00", "19:61", "33"] {
            assert_eq!(parse_time(typed), Err(DateProblem::Impossible), "{typed}");
        }
        for typed in ["", "tối", "chưa biết", "2026", "24/12", "19.3.2026", "3 ý kiến"] {
            assert_eq!(parse_time(typed), Err(DateProblem::Unreadable), "{typed}");
        }
    }
}
