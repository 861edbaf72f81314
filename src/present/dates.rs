//! Dates, hours, quarters and percentages as people write them. The words and their order stand in `locales/`.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use chrono_tz::Tz;

use super::texts::Texts;
use crate::domain::time::{Timestamp, local};

/// In full, the year always shown: "19 giờ 30, thứ Năm, ngày 24/12/2026".
#[must_use]
pub fn date_time(texts: &Texts, at: Timestamp, zone: Tz) -> String {
    let at = local(at, zone);
    texts.t().date_and_clock(clock_time(texts, at), date_in_full(texts, at.date()))
}

/// "thứ Năm, ngày 24/12"; with the year when it is not that of `today`.
#[must_use]
pub fn date(texts: &Texts, day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() {
        texts.t().date_of_this_year(weekday(texts, day), day_number(texts, day), month(texts, day))
    } else {
        date_in_full(texts, day)
    }
}

/// "thứ Năm, ngày 24/12/2026".
#[must_use]
pub fn date_in_full(texts: &Texts, day: NaiveDate) -> String {
    texts.t().date_with_year(weekday(texts, day), day_number(texts, day), month(texts, day), day.year())
}

/// "24/12"; with the year when it is not that of `today`.
#[must_use]
pub fn short_date(texts: &Texts, day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() {
        texts.t().date_short(day_number(texts, day), month(texts, day))
    } else {
        short_date_in_full(texts, day)
    }
}

/// "24/12/2026".
#[must_use]
pub fn short_date_in_full(texts: &Texts, day: NaiveDate) -> String {
    texts.t().date_short_with_year(day_number(texts, day), month(texts, day), day.year())
}

/// "17 giờ thứ Hai, ngày 21/12"; with the year when it is not that of `now`.
#[must_use]
pub fn deadline(texts: &Texts, at: Timestamp, zone: Tz, now: Timestamp) -> String {
    let at = local(at, zone);
    texts.t().date_deadline(clock_time(texts, at), date(texts, at.date(), local(now, zone).date()))
}

/// A deadline as it is read on a day: on its own "17 giờ hôm nay, thứ Hai, ngày 21/12", before that as [`deadline`].
#[must_use]
pub fn deadline_read(texts: &Texts, at: Timestamp, zone: Tz, read_at: Timestamp) -> String {
    let today = local(read_at, zone).date();
    let then = local(at, zone);
    if then.date() != today {
        return deadline(texts, at, zone, read_at);
    }
    texts.t().date_deadline_today(clock_time(texts, then), date(texts, today, today))
}

/// An hour that is near: "15 giờ hôm nay", "7 giờ sáng mai"; later ones as [`deadline`].
#[must_use]
pub fn soon(texts: &Texts, at: Timestamp, zone: Tz, now: Timestamp) -> String {
    let (then, today) = (local(at, zone), local(now, zone).date());
    if then.date() == today {
        texts.t().date_today_at(clock_time(texts, then))
    } else if Some(then.date()) == today.succ_opt() {
        texts.t().date_tomorrow_at(then.hour() < 11, clock_time(texts, then))
    } else {
        deadline(texts, at, zone, now)
    }
}

/// "19 giờ 30", "17 giờ"; "19:30", "17:00".
#[must_use]
pub fn clock(texts: &Texts, at: Timestamp, zone: Tz) -> String {
    clock_time(texts, local(at, zone))
}

/// "19 giờ 30", of an hour that has no day yet.
#[must_use]
pub fn clock_of(texts: &Texts, hour: NaiveTime) -> String {
    clock_time(texts, NaiveDate::MIN.and_time(hour))
}

/// "quý IV/2026", in the middle of a sentence.
#[must_use]
pub fn quarter(texts: &Texts, year: i32, quarter: u8) -> String {
    texts.t().date_quarter(roman(quarter), year)
}

/// "Quý IV/2026", at its beginning.
#[must_use]
pub fn quarter_heading(texts: &Texts, year: i32, quarter: u8) -> String {
    texts.t().date_quarter_heading(roman(quarter), year)
}

/// `part` of `whole` in percent, rounded half up to one decimal: "66,7%". Nothing of nothing is "0%".
///
/// Never to decide by: 50,04 % prints as "50%". Decisions are made and explained in whole numbers.
#[must_use]
pub fn percent(texts: &Texts, part: u32, whole: u32) -> String {
    let tenths = match u64::from(whole) {
        0 => 0,
        whole => (u64::from(part) * 2000 + whole) / (2 * whole),
    };
    texts.t().number_percent(tenths % 10, tenths / 10)
}

/// The same of an hour that belongs to no day.
pub(super) fn clock_time(texts: &Texts, at: impl Timelike) -> String {
    match at.minute() {
        0 => texts.t().date_full_hour(at.hour()),
        minute => texts.t().date_clock(at.hour(), format!("{minute:02}")),
    }
}

fn weekday(texts: &Texts, day: NaiveDate) -> String {
    texts.t().date_weekday(day.weekday().number_from_monday())
}

fn day_number(texts: &Texts, day: NaiveDate) -> String {
    texts.t().date_day_number(day.day())
}

fn month(texts: &Texts, day: NaiveDate) -> String {
    texts.t().date_month_name(day.month())
}

/// "IV".
pub(crate) fn roman(quarter: u8) -> &'static str {
    match quarter {
        1 => "I",
        2 => "II",
        3 => "III",
        _ => "IV",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::instant;
    use crate::domain::unit::{Lang, Profile};
    use chrono_tz::Asia::Ho_Chi_Minh as VN;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn at(date: NaiveDate, hour: u32, minute: u32) -> Timestamp {
        instant(date, NaiveTime::from_hms_opt(hour, minute, 0).unwrap(), VN)
    }

    fn in_both(say: impl Fn(&Texts) -> String) -> [String; 2] {
        [Lang::Vi, Lang::En].map(|lang| say(Texts::of(lang, Profile::Cell)))
    }

    #[test]
    fn the_meeting_is_announced_in_full() {
        let meeting = at(day(2026, 12, 24), 19, 30);
        assert_eq!(
            in_both(|texts| date_time(texts, meeting, VN)),
            ["19 giờ 30, thứ Năm, ngày 24/12/2026", "19:30, Thursday 24 December 2026"]
        );
    }

    #[test]
    fn a_deadline_names_the_hour_first_and_the_year_only_if_it_is_another() {
        let (now, due) = (at(day(2026, 11, 24), 8, 0), at(day(2026, 12, 21), 17, 0));
        assert_eq!(
            in_both(|texts| deadline(texts, due, VN, now)),
            ["17 giờ thứ Hai, ngày 21/12", "17:00 on Monday 21 December"]
        );
        let next_year = at(day(2027, 1, 3), 17, 5);
        assert_eq!(
            in_both(|texts| deadline(texts, next_year, VN, now)),
            ["17 giờ 05 Chủ nhật, ngày 03/01/2027", "17:05 on Sunday 3 January 2027"]
        );
    }

    #[test]
    fn a_deadline_read_on_its_day_is_today() {
        let (eve, day, due) =
            (at(day(2026, 12, 20), 7, 0), at(day(2026, 12, 21), 7, 0), at(day(2026, 12, 21), 17, 0));
        assert_eq!(
            in_both(|texts| deadline_read(texts, due, VN, day)),
            ["17 giờ hôm nay, thứ Hai, ngày 21/12", "17:00 today, Monday 21 December"]
        );
        assert_eq!(in_both(|texts| deadline_read(texts, due, VN, eve))[0], "17 giờ thứ Hai, ngày 21/12");
    }

    #[test]
    fn the_date_is_that_of_the_unit_and_not_of_greenwich() {
        let just_after_midnight = at(day(2026, 12, 25), 0, 30);
        assert_eq!(just_after_midnight.date_naive(), day(2026, 12, 24));
        assert_eq!(
            in_both(|texts| date_time(texts, just_after_midnight, VN)),
            ["0 giờ 30, thứ Sáu, ngày 25/12/2026", "0:30, Friday 25 December 2026"]
        );
    }

    #[test]
    fn the_week_begins_with_the_second_day() {
        let vi = Texts::of(Lang::Vi, Profile::Cell);
        let week: Vec<String> = (21..28)
            .map(|n| date(vi, day(2026, 12, n), day(2026, 1, 1)))
            .map(|said| said[..said.find(',').unwrap()].to_owned())
            .collect();
        assert_eq!(week, ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]);
    }

    #[test]
    fn short_dates() {
        let today = day(2026, 11, 24);
        assert_eq!(in_both(|texts| short_date(texts, day(2026, 12, 4), today)), ["04/12", "4 December"]);
        assert_eq!(
            in_both(|texts| short_date(texts, day(2027, 2, 4), today)),
            ["04/02/2027", "4 February 2027"]
        );
    }

    #[test]
    fn an_hour_that_is_near_is_said_as_people_say_it() {
        let now = at(day(2026, 12, 31), 21, 0);
        let near = |when: Timestamp| in_both(|texts| soon(texts, when, VN, now));
        assert_eq!(near(at(day(2026, 12, 31), 22, 0)), ["22 giờ hôm nay", "22:00 today"]);
        assert_eq!(near(at(day(2027, 1, 1), 7, 0)), ["7 giờ sáng mai", "7:00 tomorrow morning"]);
        assert_eq!(near(at(day(2027, 1, 1), 19, 30)), ["19 giờ 30 ngày mai", "19:30 tomorrow"]);
        assert_eq!(near(at(day(2027, 1, 2), 7, 0))[0], "7 giờ thứ Bảy, ngày 02/01/2027");
    }

    #[test]
    fn quarters_are_roman() {
        assert_eq!(in_both(|texts| quarter(texts, 2026, 4)), ["quý IV/2026", "quarter IV/2026"]);
        assert_eq!(in_both(|texts| quarter_heading(texts, 2026, 1)), ["Quý I/2026", "Quarter I/2026"]);
    }

    #[test]
    fn percentages_round_half_up_and_drop_a_useless_zero() {
        assert_eq!(in_both(|texts| percent(texts, 2, 3)), ["66,7%", "66.7%"]);
        let vi = |part, whole| percent(Texts::of(Lang::Vi, Profile::Cell), part, whole);
        assert_eq!(
            [vi(17, 17), vi(0, 0), vi(1, 2000), vi(1, 40), vi(1, 16)],
            ["100%", "0%", "0,1%", "2,5%", "6,3%"]
        );
    }
}
