//! Days on which a unit is left in peace: the holidays of Viet Nam, and days of its own.
//!
//! The rule: **a reminder of a deadline moves to the last sending morning before the days off; any other notice to
//! the first sending moment after them; a deadline never moves silently.** What somebody is waiting for — an answer,
//! a receipt, what an officer sends with \[Gửi ngay\] — is never held back. A deadline that falls on a day off
//! stays where it is, and the card on which its date is chosen says so in words.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::rules::RuleProfile;
use super::text_enum::text_enum;
use super::time::{Timestamp, instant};

/// Days of the unit's own, the first and the last included.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct DaysOff {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl DaysOff {
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

text_enum! {
    /// Whose national holidays a unit keeps.
    pub enum Holidays {
        /// Those of Viet Nam where the clocks are those of Viet Nam, else none.
        ByZone = "by_zone",
        VietNam = "viet_nam",
        None = "none",
    }
}

impl Holidays {
    /// Whether the holidays of Viet Nam count for a unit in `zone`.
    #[must_use]
    pub fn are_kept(self, zone: Tz) -> bool {
        match self {
            Self::ByZone => matches!(zone, Tz::Asia__Ho_Chi_Minh | Tz::Asia__Saigon),
            Self::VietNam => true,
            Self::None => false,
        }
    }
}

text_enum! {
    /// Why a day is off.
    pub enum DayOff {
        NewYear = "new_year",
        /// From the last day of tháng Chạp to mồng 5.
        Tet = "tet",
        /// Giỗ Tổ Hùng Vương, mồng 10 tháng Ba âm lịch.
        HungKings = "hung_kings",
        /// 30 April.
        Reunification = "reunification",
        /// 1 May.
        Labour = "labour",
        /// 2 September and the day beside it.
        National = "national",
        /// A day of the unit's own.
        Own = "own",
    }
}

/// Mồng 1 Tết and Giỗ Tổ by the Vietnamese lunar calendar (new moons at UTC+7), as (year, month, day, month, day).
const LUNAR: [(i32, u32, u32, u32, u32); 12] = [
    (2024, 2, 10, 4, 18),
    (2025, 1, 29, 4, 7),
    (2026, 2, 17, 4, 26),
    (2027, 2, 6, 4, 16),
    (2028, 1, 26, 4, 4),
    (2029, 2, 13, 4, 23),
    (2030, 2, 2, 4, 12),
    (2031, 1, 23, 4, 1),
    (2032, 2, 11, 4, 19),
    (2033, 1, 31, 4, 9),
    (2034, 2, 19, 4, 28),
    (2035, 2, 8, 4, 17),
];

/// The longest run of days off that is looked past: a unit that is off for ever would otherwise never be told
/// anything.
const LONGEST_PAUSE: u64 = 60;

/// The national holiday that falls on a day. Tết and Giỗ Tổ are known from 2024 to 2035.
#[must_use]
pub fn holiday(day: NaiveDate) -> Option<DayOff> {
    let lunar = LUNAR.iter().find(|row| row.0 == day.year());
    let date = |month, of| NaiveDate::from_ymd_opt(day.year(), month, of);
    if let Some(&(_, month, of, kings_month, kings_day)) = lunar {
        let since = date(month, of).map(|tet| (day - tet).num_days());
        if since.is_some_and(|days| (-1..=4).contains(&days)) {
            return Some(DayOff::Tet);
        }
        if date(kings_month, kings_day) == Some(day) {
            return Some(DayOff::HungKings);
        }
    }
    match (day.month(), day.day()) {
        (1, 1) => Some(DayOff::NewYear),
        (4, 30) => Some(DayOff::Reunification),
        (5, 1) => Some(DayOff::Labour),
        (9, 2) => Some(DayOff::National),
        _ if beside_national_day(day.year()) == Some(day) => Some(DayOff::National),
        _ => None,
    }
}

/// The second day of the national holiday. The Government names it each year; it has always been the side on which
/// fewer working days stand alone. Where it decides otherwise, the unit's own days put it right.
fn beside_national_day(year: i32) -> Option<NaiveDate> {
    let second = NaiveDate::from_ymd_opt(year, 9, 2)?;
    match second.weekday() {
        Weekday::Mon | Weekday::Thu | Weekday::Sun => second.succ_opt(),
        _ => second.pred_opt(),
    }
}

/// Why a unit is left in peace on a day, if it is.
#[must_use]
pub fn day_off(day: NaiveDate, rules: &RuleProfile, zone: Tz) -> Option<DayOff> {
    if rules.holidays.are_kept(zone)
        && let Some(holiday) = holiday(day)
    {
        return Some(holiday);
    }
    rules.days_off.iter().any(|days| days.holds(day)).then_some(DayOff::Own)
}

/// `day` itself if it is a working day, else the first one after it.
#[must_use]
pub fn on_or_after(day: NaiveDate, rules: &RuleProfile, zone: Tz) -> NaiveDate {
    working(day, rules, zone, |day, count| day.checked_add_days(Days::new(count)))
}

/// `day` itself if it is a working day, else the last one before it.
#[must_use]
pub fn on_or_before(day: NaiveDate, rules: &RuleProfile, zone: Tz) -> NaiveDate {
    working(day, rules, zone, |day, count| day.checked_sub_days(Days::new(count)))
}

fn working(
    day: NaiveDate,
    rules: &RuleProfile,
    zone: Tz,
    step: impl Fn(NaiveDate, u64) -> Option<NaiveDate>,
) -> NaiveDate {
    (0..=LONGEST_PAUSE)
        .filter_map(|count| step(day, count))
        .find(|day| day_off(*day, rules, zone).is_none())
        .unwrap_or(day)
}

/// When a reminder meant for the morning of `day` is given: at the start of that day's sending hours, or of the last
/// working day's before it.
#[must_use]
pub fn reminder_morning(day: NaiveDate, rules: &RuleProfile, zone: Tz) -> Timestamp {
    instant(on_or_before(day, rules, zone), rules.send_from, zone)
}

/// When what is meant for the morning of `day`, and is no reminder of a deadline, is given: at the start of that
/// day's sending hours, or of the first working day's after it.
#[must_use]
pub fn notice_morning(day: NaiveDate, rules: &RuleProfile, zone: Tz) -> Timestamp {
    instant(on_or_after(day, rules, zone), rules.send_from, zone)
}

#[cfg(test)]
#[path = "days_off_tests.rs"]
mod tests;
