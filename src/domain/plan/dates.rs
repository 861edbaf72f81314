//! When a quarter of the plan meets: by rule, within its quarter, on a working day.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

use super::Slot;
use crate::domain::refusal::Refusal;
use crate::domain::rules::RuleProfile;
use crate::domain::schedule;
use crate::domain::time::{quarter_end, quarter_of};

/// Days on which nobody meets.
pub type DaysOff<'a> = dyn Fn(NaiveDate) -> bool + 'a;

/// How many days a card offers.
const OFFERED: usize = 5;

/// The first and the last day of a quarter.
#[must_use]
pub fn span(year: i64, quarter: i64) -> (NaiveDate, NaiveDate) {
    let (year, quarter) = (i32::try_from(year).unwrap_or(i32::MAX), u8::try_from(quarter).unwrap_or(4));
    let month = u32::from(quarter.clamp(1, 4)) * 3 - 2;
    (NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MAX), quarter_end(year, quarter))
}

/// Whether the day lies in this quarter of this year.
#[must_use]
pub fn is_within(day: NaiveDate, year: i64, quarter: i64) -> bool {
    i64::from(day.year()) == year && i64::from(quarter_of(day)) == quarter
}

/// The meeting day the rules propose: the last day of this weekday from which the result still goes out within the
/// quarter, moved a week earlier off a day off; else, late in the quarter, its last working day. `None`: no working
/// day is left after `today`.
#[must_use]
pub fn propose(
    year: i64,
    quarter: i64,
    weekday: Weekday,
    rules: &RuleProfile,
    today: NaiveDate,
    is_off: &DaysOff<'_>,
) -> Option<NaiveDate> {
    let (first, last) = span(year, quarter);
    let told_by = last - Days::new(rules.chain.publish_after.max(0).unsigned_abs());
    let free = |day: &NaiveDate| *day > today && !is_off(*day);
    let back_from = |from: NaiveDate| (0..92).map_while(move |days| from.checked_sub_days(Days::new(days)));
    let in_time =
        back_from(told_by).take_while(|day| *day >= first).find(|day| day.weekday() == weekday && free(day));
    in_time
        .or_else(|| back_from(last).take_while(|day| *day >= first).find(|day| is_working(*day) && free(day)))
}

fn is_working(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Days worth offering on a card: those of the weekday around the proposed one.
#[must_use]
pub fn to_offer(
    year: i64,
    quarter: i64,
    weekday: Weekday,
    rules: &RuleProfile,
    today: NaiveDate,
    is_off: &DaysOff<'_>,
) -> Vec<NaiveDate> {
    let (first, last) = span(year, quarter);
    let Some(ideal) = propose(year, quarter, weekday, rules, today, is_off) else { return Vec::new() };
    let mut days: Vec<NaiveDate> = first
        .iter_days()
        .take_while(|day| *day <= last)
        .filter(|day| *day > today && day.weekday() == ideal.weekday() && !is_off(*day))
        .collect();
    days.sort_by_key(|day| (*day - ideal).num_days().abs());
    days.truncate(OFFERED);
    days.sort_unstable();
    days
}

/// The slot with its meeting, and the dates that lead to it from `today`.
///
/// # Errors
/// A meeting today or before it.
pub fn with_meeting(
    slot: &Slot,
    day: NaiveDate,
    hour: Option<NaiveTime>,
    rules: &RuleProfile,
    today: NaiveDate,
) -> Result<Slot, Refusal> {
    let chain = schedule::chain(&rules.chain, today, day).map_err(|_| Refusal::MeetingTooSoon)?;
    Ok(Slot {
        meeting_on: Some(day),
        hour: hour.or(slot.hour),
        draft_due: Some(chain.draft_due),
        review_due: Some(chain.review_due),
        ..slot.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::day;
    use crate::domain::topic::Mode;
    use crate::domain::unit::Profile;

    fn rules() -> RuleProfile {
        RuleProfile::of(Profile::Cell)
    }

    fn proposed(year: i64, quarter: i64, today: &str, off: &[&str]) -> Option<String> {
        let off: Vec<NaiveDate> = off.iter().map(|text| day(text)).collect();
        propose(year, quarter, Weekday::Thu, &rules(), day(today), &|day| off.contains(&day))
            .map(|day| day.to_string())
    }

    #[test]
    fn the_result_goes_out_before_the_quarter_ends() {
        assert_eq!(proposed(2026, 4, "2026-01-05", &[]).unwrap(), "2026-12-24");
        assert_eq!(proposed(2027, 1, "2026-11-24", &[]).unwrap(), "2027-03-18");
        assert_eq!(proposed(2027, 2, "2026-11-24", &[]).unwrap(), "2027-06-17");
    }

    #[test]
    fn a_day_off_moves_it_a_week_earlier() {
        assert_eq!(proposed(2026, 4, "2026-01-05", &["2026-12-24"]).unwrap(), "2026-12-17");
        assert_eq!(proposed(2026, 4, "2026-01-05", &["2026-12-24", "2026-12-17"]).unwrap(), "2026-12-10");
    }

    #[test]
    fn late_in_a_quarter_the_last_working_day_is_left_and_then_none() {
        assert_eq!(proposed(2026, 4, "2026-12-24", &[]).unwrap(), "2026-12-31");
        assert_eq!(proposed(2026, 4, "2026-12-29", &["2026-12-31"]).unwrap(), "2026-12-30");
        assert_eq!(proposed(2026, 4, "2026-12-31", &[]), None);
        assert_eq!(proposed(2026, 4, "2026-12-30", &["2026-12-31"]), None);
        // 31 July 2027 is no end of a quarter; 30 September is a Thursday, and 2 January 2028 lies outside.
        assert_eq!(proposed(2027, 4, "2028-01-02", &[]), None);
    }

    #[test]
    fn the_days_offered_lie_within_the_quarter_and_ahead() {
        let days = to_offer(2026, 4, Weekday::Thu, &rules(), day("2026-11-24"), &|_| false);
        let days: Vec<String> = days.iter().map(ToString::to_string).collect();
        assert_eq!(days, ["2026-12-03", "2026-12-10", "2026-12-17", "2026-12-24", "2026-12-31"]);
        assert!(to_offer(2026, 4, Weekday::Thu, &rules(), day("2026-12-31"), &|_| false).is_empty());
    }

    #[test]
    fn a_meeting_brings_its_dates_and_is_never_past() {
        let slot = Slot::empty(4, Mode::Separate);
        let put = |on| with_meeting(&slot, day(on), None, &rules(), day("2026-11-24"));
        let set = put("2026-12-24").unwrap();
        assert_eq!((set.draft_due, set.review_due), (Some(day("2026-12-03")), Some(day("2026-12-10"))));
        assert_eq!(put("2026-11-24"), Err(Refusal::MeetingTooSoon));
        assert_eq!(put("2026-10-01"), Err(Refusal::MeetingTooSoon));
        assert!(is_within(day("2026-12-24"), 2026, 4) && !is_within(day("2027-01-07"), 2026, 4));
    }
}
