//! The table of holidays against the sky, and what moves where.

use std::f64::consts::PI;

use chrono::{Datelike, Duration, NaiveDate};
use chrono_tz::Asia::Ho_Chi_Minh;
use chrono_tz::Europe::Berlin;
use proptest::prelude::*;

use super::*;
use crate::domain::schedule::next_sending_time;
use crate::domain::time::local;
use crate::domain::unit::Profile;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn rules() -> RuleProfile {
    RuleProfile::of(Profile::Cell)
}

/// Julian day of the `k`-th new moon since 1 January 1900 (Meeus, Astronomical Algorithms 1991, ch. 47, main terms).
fn new_moon(k: f64) -> f64 {
    let t = k / 1236.85;
    let rad = PI / 180.0;
    let mean = 2_415_020.759_33 + 29.530_588_68 * k + 0.000_117_8 * t * t - 0.000_000_155 * t * t * t
        + 0.000_33 * ((166.56 + 132.87 * t - 0.009_173 * t * t) * rad).sin();
    let sun = (359.2242 + 29.105_356_08 * k - 0.000_033_3 * t * t) * rad;
    let moon = (306.0253 + 385.816_918_06 * k + 0.010_730_6 * t * t) * rad;
    let node = (21.2964 + 390.670_506_46 * k - 0.001_652_8 * t * t) * rad;
    let correction = (0.1734 - 0.000_393 * t) * sun.sin() + 0.0021 * (2.0 * sun).sin() - 0.4068 * moon.sin()
        + 0.0161 * (2.0 * moon).sin()
        - 0.0004 * (3.0 * moon).sin()
        + 0.0104 * (2.0 * node).sin()
        - 0.0051 * (sun + moon).sin()
        - 0.0074 * (sun - moon).sin()
        + 0.0004 * (2.0 * node + sun).sin()
        - 0.0004 * (2.0 * node - sun).sin()
        - 0.0006 * (2.0 * node + moon).sin()
        + 0.0010 * (2.0 * node - moon).sin()
        + 0.0005 * (2.0 * moon + sun).sin();
    // Terrestrial time runs ahead of the clocks by some 70 seconds in these years.
    mean + correction - 70.0 / 86_400.0
}

/// The date in Viet Nam (UTC+7) of a Julian day.
fn date_of(julian: f64, hours: f64) -> NaiveDate {
    let days = (julian + 0.5 + hours / 24.0).floor() as i64 - 2_440_588;
    NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + Duration::days(days)
}

/// The twelfth of the zodiac (0 = from the spring equinox) in which the sun stands as a day begins.
fn zodiac(date: NaiveDate, hours: f64) -> i64 {
    let days = (date - NaiveDate::from_ymd_opt(2000, 1, 1).unwrap()).num_days() as f64;
    let t = (days - 0.5 - hours / 24.0) / 36_525.0;
    let rad = PI / 180.0;
    let anomaly = (357.529_10 + 35_999.050_30 * t - 0.000_155_9 * t * t) * rad;
    let mean = 280.466_45 + 36_000.769_83 * t + 0.000_303_2 * t * t;
    let centre = (1.914_600 - 0.004_817 * t) * anomaly.sin()
        + (0.019_993 - 0.000_101 * t) * (2.0 * anomaly).sin()
        + 0.000_290 * (3.0 * anomaly).sin();
    ((mean + centre).rem_euclid(360.0) / 30.0).floor() as i64
}

/// The first days of the lunar months around a year, with the months' numbers; a leap month has none of its own.
fn months(year: i32, hours: f64) -> Vec<(NaiveDate, i64)> {
    let around = ((f64::from(year) - 1900.0) * 12.3685).floor();
    let firsts: Vec<NaiveDate> =
        (-16..18).map(|offset| date_of(new_moon(around + f64::from(offset)), hours)).collect();
    // The eleventh month holds the winter solstice: the sun enters the tenth twelfth in it.
    let eleventh = |of: i32| {
        let solstice = (15..28)
            .filter_map(|day| NaiveDate::from_ymd_opt(of, 12, day))
            .take_while(|day| zodiac(*day + Duration::days(1), hours) < 9)
            .last()
            .unwrap()
            + Duration::days(1);
        firsts.iter().rposition(|first| *first <= solstice).unwrap()
    };
    let (begin, end) = (eleventh(year - 1), eleventh(year));
    let mut leap_taken = end - begin != 13;
    let mut number = 11;
    let mut named = vec![(firsts[begin], 11)];
    for at in begin + 1..end {
        let no_term = zodiac(firsts[at], hours) == zodiac(firsts[at + 1], hours);
        if !leap_taken && no_term {
            leap_taken = true;
            named.push((firsts[at], 0));
            continue;
        }
        number = number % 12 + 1;
        named.push((firsts[at], number));
    }
    named
}

fn first_of(month: i64, year: i32, hours: f64) -> NaiveDate {
    months(year, hours).into_iter().find(|(_, number)| *number == month).unwrap().0
}

#[test]
fn the_table_agrees_with_the_sun_and_the_moon_over_viet_nam() {
    assert_eq!(LUNAR.map(|row| row.0).to_vec(), (2024..=2035).collect::<Vec<_>>());
    for (year, month, of, kings_month, kings_day) in LUNAR {
        let date = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        assert_eq!(first_of(1, year, 7.0), date(month, of), "Tết {year}");
        assert_eq!(first_of(3, year, 7.0) + Duration::days(9), date(kings_month, kings_day), "Giỗ Tổ {year}");
    }
}

#[test]
fn an_hour_farther_east_the_year_2030_begins_a_day_later() {
    assert_eq!(first_of(1, 2030, 7.0), day("2030-02-02"));
    assert_eq!(first_of(1, 2030, 8.0), day("2030-02-03"));
    // And the reckoning is not made for the table: two years about which the calendars are known to differ.
    assert_eq!((first_of(1, 1985, 7.0), first_of(1, 1985, 8.0)), (day("1985-01-21"), day("1985-02-20")));
    assert_eq!((first_of(1, 2007, 7.0), first_of(1, 2007, 8.0)), (day("2007-02-17"), day("2007-02-18")));
}

#[test]
fn the_days_of_a_year() {
    let of = |year: i32| -> Vec<String> {
        NaiveDate::from_ymd_opt(year, 1, 1)
            .unwrap()
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter_map(|day| Some(format!("{} {}", day.format("%d/%m"), holiday(day)?.as_str())))
            .collect()
    };
    assert_eq!(
        of(2027),
        [
            "01/01 new_year",
            "05/02 tet",
            "06/02 tet",
            "07/02 tet",
            "08/02 tet",
            "09/02 tet",
            "10/02 tet",
            "16/04 hung_kings",
            "30/04 reunification",
            "01/05 labour",
            "02/09 national",
            "03/09 national",
        ]
    );
    // The days the Government named.
    for beside in ["2021-09-03", "2022-09-01", "2023-09-01", "2024-09-03", "2025-09-01", "2026-09-01"] {
        assert_eq!(holiday(day(beside)), Some(DayOff::National), "{beside}");
    }
}

#[test]
fn holidays_go_by_the_zone_unless_the_unit_says_otherwise() {
    let tet = day("2027-02-06");
    let of = |holidays, zone| day_off(tet, &RuleProfile { holidays, ..rules() }, zone);
    assert_eq!(of(Holidays::ByZone, Ho_Chi_Minh), Some(DayOff::Tet));
    assert_eq!(of(Holidays::ByZone, Berlin), None);
    assert_eq!(of(Holidays::VietNam, Berlin), Some(DayOff::Tet));
    assert_eq!(of(Holidays::None, Ho_Chi_Minh), None);
}

#[test]
fn own_days_count_with_both_ends() {
    let own = DaysOff { from: day("2026-10-10"), to: day("2026-10-12") };
    let rules = RuleProfile { days_off: vec![own], ..rules() };
    let off = |text| day_off(day(text), &rules, Berlin);
    assert_eq!(off("2026-10-09"), None);
    assert_eq!((off("2026-10-10"), off("2026-10-12")), (Some(DayOff::Own), Some(DayOff::Own)));
    assert_eq!(off("2026-10-13"), None);
}

#[test]
fn reminders_move_before_tet_and_notices_after_it() {
    let rules = rules();
    let morning = |text| instant(day(text), rules.send_from, Ho_Chi_Minh);
    assert_eq!(reminder_morning(day("2027-02-08"), &rules, Ho_Chi_Minh), morning("2027-02-04"));
    assert_eq!(reminder_morning(day("2027-02-11"), &rules, Ho_Chi_Minh), morning("2027-02-11"));
    let noon = morning("2027-02-07") + Duration::hours(5);
    assert_eq!(next_sending_time(noon, &rules, Ho_Chi_Minh), morning("2027-02-11"));
    // The evening before counts as the night: the next morning is a holiday.
    let evening = morning("2027-02-04") + Duration::hours(14);
    assert_eq!(next_sending_time(evening, &rules, Ho_Chi_Minh), morning("2027-02-11"));
}

#[test]
fn who_is_off_for_ever_is_still_told() {
    let always = DaysOff { from: day("2000-01-01"), to: day("2100-01-01") };
    let rules = RuleProfile { days_off: vec![always], ..rules() };
    let at = instant(day("2026-11-24"), rules.send_from, Ho_Chi_Minh);
    assert_eq!(next_sending_time(at, &rules, Ho_Chi_Minh), at);
    assert_eq!(reminder_morning(day("2026-11-24"), &rules, Ho_Chi_Minh), at);
}

proptest! {
    #[test]
    fn nothing_moves_past_a_working_day(offset in 0i64..4380, own in 0i64..4380, length in 0i64..20) {
        let from = day("2024-01-01") + Duration::days(own);
        let rules = RuleProfile {
            days_off: vec![DaysOff { from, to: from + Duration::days(length) }],
            ..rules()
        };
        let asked = day("2024-01-01") + Duration::days(offset);
        let (before, after) = (on_or_before(asked, &rules, Ho_Chi_Minh), on_or_after(asked, &rules, Ho_Chi_Minh));
        prop_assert!(before <= asked && asked <= after);
        for found in [before, after] {
            prop_assert_eq!(day_off(found, &rules, Ho_Chi_Minh), None);
        }
        let between = before.iter_days().skip(1).take_while(|day| *day < after);
        if before != after {
            for skipped in between {
                prop_assert!(day_off(skipped, &rules, Ho_Chi_Minh).is_some());
            }
        }
        let sent = next_sending_time(instant(asked, rules.send_until, Ho_Chi_Minh), &rules, Ho_Chi_Minh);
        prop_assert_eq!(local(sent, Ho_Chi_Minh).date(), after);
    }
}
