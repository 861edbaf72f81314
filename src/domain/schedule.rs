//! The chain of dates that leads to a meeting, and the hours of a unit's day (R1, ux 5, 6 and 14).

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use thiserror::Error;

use super::days_off::on_or_after;
use super::rules::{Chain, RuleProfile};
use super::time::{Timestamp, instant, local};
use super::topic::Schedule;

/// Why there is no chain of dates.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum ScheduleProblem {
    /// The meeting is today or past: there is no day left on which members could read the draft.
    #[error("the meeting is not after today")]
    MeetingNotAhead,
}

/// How many dates lie between choosing the topic and the meeting.
const STEPS: usize = 5;

/// The dates that lead to a meeting on `meeting` when the topic is settled on `today`.
///
/// With the days the chain wants, its own dates; with fewer, the same dates drawn together in proportion: the
/// order is kept, a day a step as long as the days suffice, circulation on the day before the meeting at the
/// latest, and nothing due today unless the meeting is tomorrow.
pub fn chain(chain: &Chain, today: NaiveDate, meeting: NaiveDate) -> Result<Schedule, ScheduleProblem> {
    let remaining = (meeting - today).num_days();
    if remaining < 1 {
        return Err(ScheduleProblem::MeetingNotAhead);
    }
    let [draft, review, circulate, comments, digest] = distances(chain, remaining);
    Ok(Schedule {
        draft_due: before(meeting, draft),
        review_due: before(meeting, review),
        circulate_on: before(meeting, circulate),
        comments_close: before(meeting, comments),
        digest_on: before(meeting, digest),
        meeting_on: meeting,
        conclude_by: after(meeting, chain.conclude_after),
        publish_by: after(meeting, chain.publish_after),
        follow_up_on: chain.follow_up_after.map(|days| after(meeting, days)),
    })
}

/// Days before the meeting of draft, review, circulation, end of comments and digest, in this order.
fn distances(chain: &Chain, remaining: i64) -> [i64; STEPS] {
    let wanted = [
        chain.draft_before,
        chain.review_before,
        chain.circulate_before,
        chain.comments_before,
        chain.digest_before,
    ];
    // The farthest a step may lie: tomorrow, or today when the meeting is tomorrow.
    let farthest = (remaining - 1).max(1);
    let mut found = if remaining >= chain.assign_before {
        wanted
    } else if farthest >= STEPS as i64 {
        drawn_together(wanted, chain.assign_before, remaining, farthest)
    } else {
        shared(farthest)
    };
    // The chain is data: whatever it says, no step may lie after the next one or after the eve of the meeting.
    let mut least = 1;
    for days in found.iter_mut().rev() {
        *days = (*days).max(least).min(farthest);
        least = *days;
    }
    found
}

/// In proportion, every step on a day of its own.
fn drawn_together(wanted: [i64; STEPS], full: i64, remaining: i64, farthest: i64) -> [i64; STEPS] {
    let mut found = wanted.map(|days| (2 * days * remaining + full) / (2 * full));
    let mut least = 1;
    for days in found.iter_mut().rev() {
        *days = (*days).max(least);
        least = *days + 1;
    }
    let mut most = farthest;
    for days in &mut found {
        *days = (*days).min(most);
        most = *days - 1;
    }
    found
}

/// Fewer days than steps: what the committee does shares the first days, the members keep the days between
/// circulation and the end of comments.
fn shared(farthest: i64) -> [i64; STEPS] {
    let part = |fifths: i64| (fifths * farthest + 4) / 5;
    [farthest, part(4), part(3), 2 * farthest / 5, 1]
}

fn before(date: NaiveDate, days: i64) -> NaiveDate {
    date.checked_sub_days(Days::new(days.unsigned_abs())).unwrap_or(NaiveDate::MIN)
}

fn after(date: NaiveDate, days: i64) -> NaiveDate {
    date.checked_add_days(Days::new(days.max(0).unsigned_abs())).unwrap_or(NaiveDate::MAX)
}

/// The instant at which a deadline on `date` falls: the profile's hour, not midnight.
#[must_use]
pub fn deadline(date: NaiveDate, rules: &RuleProfile, zone: Tz) -> Timestamp {
    instant(date, rules.deadline_hour, zone)
}

/// `at` itself if it lies in the sending hours of a working day of the unit, else the next time they begin.
///
/// For notices; what somebody waits for is not asked here, and reminders of a deadline move the other way
/// ([`super::days_off`]).
#[must_use]
pub fn next_sending_time(at: Timestamp, rules: &RuleProfile, zone: Tz) -> Timestamp {
    let at = next_sending_hour(at, rules, zone);
    let today = local(at, zone).date();
    let day = on_or_after(today, rules, zone);
    if day == today { at } else { instant(day, rules.send_from, zone) }
}

/// The same for what would be worthless at `until`: if the days off last longer, it goes out within them.
#[must_use]
pub fn next_sending_time_before(until: Timestamp, at: Timestamp, rules: &RuleProfile, zone: Tz) -> Timestamp {
    let sent = next_sending_time(at, rules, zone);
    if sent < until { sent } else { next_sending_hour(at, rules, zone) }
}

/// The next moment within the sending hours, days off or not.
fn next_sending_hour(at: Timestamp, rules: &RuleProfile, zone: Tz) -> Timestamp {
    if rules.send_from > rules.send_until {
        // A window that is none would hold everything back for ever.
        return at;
    }
    let now = local(at, zone);
    let day = match now.time() {
        time if time < rules.send_from => now.date(),
        time if time > rules.send_until => after(now.date(), 1),
        _ => return at,
    };
    instant(day, rules.send_from, zone).max(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::days_off::day_off;
    use crate::domain::unit::Profile;
    use chrono::{Duration, NaiveTime};
    use chrono_tz::Asia::Ho_Chi_Minh;
    use proptest::prelude::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn rules() -> RuleProfile {
        RuleProfile::of(Profile::Cell)
    }

    fn steps(schedule: &Schedule) -> [NaiveDate; STEPS] {
        [
            schedule.draft_due,
            schedule.review_due,
            schedule.circulate_on,
            schedule.comments_close,
            schedule.digest_on,
        ]
    }

    fn distances_of(days: i64) -> [i64; STEPS] {
        let schedule = chain(&rules().chain, day(3, 1), day(3, 1) + Duration::days(days)).unwrap();
        steps(&schedule).map(|step| (schedule.meeting_on - step).num_days())
    }

    #[test]
    fn a_topic_set_a_month_ahead_keeps_the_dates_of_the_rules() {
        let schedule = chain(&rules().chain, day(11, 24), day(12, 24)).unwrap();
        assert_eq!(steps(&schedule), [day(12, 3), day(12, 10), day(12, 14), day(12, 21), day(12, 23)]);
        assert_eq!(schedule.conclude_by, day(12, 27));
        assert_eq!(schedule.publish_by, day(12, 31));
        assert_eq!(schedule.follow_up_on[2], day(12, 24) + Duration::days(90));
    }

    #[test]
    fn a_late_start_draws_the_dates_together() {
        assert_eq!(distances_of(60), [21, 14, 10, 3, 1]);
        assert_eq!(distances_of(15), [11, 7, 5, 2, 1]);
        assert_eq!(distances_of(10), [7, 5, 3, 2, 1]);
        assert_eq!(distances_of(6), [5, 4, 3, 2, 1]);
        assert_eq!(distances_of(5), [4, 4, 3, 1, 1]);
        assert_eq!(distances_of(3), [2, 2, 2, 1, 1]);
        assert_eq!(distances_of(2), [1, 1, 1, 1, 1]);
        assert_eq!(distances_of(1), [1, 1, 1, 1, 1]);
    }

    #[test]
    fn a_meeting_today_or_past_has_no_chain() {
        let rules = rules();
        for meeting in [day(11, 24), day(11, 23), day(1, 1)] {
            assert_eq!(chain(&rules.chain, day(11, 24), meeting), Err(ScheduleProblem::MeetingNotAhead));
        }
    }

    #[test]
    fn deadlines_fall_at_five_and_notices_wait_for_the_morning() {
        let rules = rules();
        let at = |date, hour, minute| {
            instant(date, NaiveTime::from_hms_opt(hour, minute, 0).unwrap(), Ho_Chi_Minh)
        };
        assert_eq!(deadline(day(12, 21), &rules, Ho_Chi_Minh), at(day(12, 21), 17, 0));
        let next = |from| next_sending_time(from, &rules, Ho_Chi_Minh);
        assert_eq!(next(at(day(12, 21), 6, 59)), at(day(12, 21), 7, 0));
        assert_eq!(next(at(day(12, 21), 7, 0)), at(day(12, 21), 7, 0));
        assert_eq!(next(at(day(12, 21), 20, 30)), at(day(12, 21), 20, 30));
        assert_eq!(next(at(day(12, 21), 20, 31)), at(day(12, 22), 7, 0));
        assert_eq!(
            next(at(day(12, 31), 23, 59)),
            at(day(12, 31) + Duration::days(2), 7, 0),
            "not on New Year"
        );
    }

    #[test]
    fn what_cannot_wait_for_the_end_of_tet_goes_out_within_it() {
        let rules = rules();
        let morning = |month, of| {
            instant(NaiveDate::from_ymd_opt(2027, month, of).unwrap(), rules.send_from, Ho_Chi_Minh)
        };
        let late = morning(2, 6) + Duration::hours(15);
        let sent = |until| next_sending_time_before(until, late, &rules, Ho_Chi_Minh);
        assert_eq!(sent(morning(2, 20)), morning(2, 11));
        assert_eq!(sent(morning(2, 10)), morning(2, 7));
    }

    #[test]
    fn every_distance_keeps_order_and_bounds() {
        let chain_of = rules().chain;
        for offset in 0..400 {
            let today = day(1, 1) + Duration::days(offset);
            for distance in 1..=60 {
                let meeting = today + Duration::days(distance);
                let dates = steps(&chain(&chain_of, today, meeting).unwrap());
                assert!(dates.is_sorted(), "{distance}: {dates:?}");
                assert!(dates[4] < meeting && dates[0] >= today, "{distance}: {dates:?}");
                assert!(distance == 1 || dates[0] > today, "{distance}: nothing is due on the first day");
                if distance > STEPS as i64 {
                    assert!(dates.windows(2).all(|pair| pair[0] < pair[1]), "{distance}: {dates:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn even_a_muddled_chain_stays_in_order(days in prop::array::uniform6(-5i64..60), remaining in 1i64..90) {
            let [assign_before, draft_before, review_before, circulate_before, comments_before, digest_before] = days;
            let muddled = Chain {
                assign_before, draft_before, review_before, circulate_before, comments_before, digest_before,
                ..rules().chain
            };
            let meeting = day(3, 1) + Duration::days(remaining);
            let dates = steps(&chain(&muddled, day(3, 1), meeting).unwrap());
            prop_assert!(dates.is_sorted() && dates[0] >= day(3, 1) && dates[4] < meeting);
        }

        #[test]
        fn a_sending_time_lies_in_the_window_and_is_the_first_such(minutes in 0i64..600_000) {
            let rules = rules();
            let at = instant(day(1, 1), NaiveTime::MIN, Ho_Chi_Minh) + Duration::minutes(minutes);
            let sent = next_sending_time(at, &rules, Ho_Chi_Minh);
            let time = local(sent, Ho_Chi_Minh).time();
            prop_assert!(sent >= at && next_sending_hour(at, &rules, Ho_Chi_Minh) - at < Duration::hours(11));
            prop_assert_eq!(day_off(local(sent, Ho_Chi_Minh).date(), &rules, Ho_Chi_Minh), None);
            prop_assert!(time >= rules.send_from && time <= rules.send_until);
            prop_assert_eq!(next_sending_time(sent, &rules, Ho_Chi_Minh), sent);
        }
    }
}
