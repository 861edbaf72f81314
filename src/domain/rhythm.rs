//! What recurs by itself: cron expressions in the unit's zone.
//!
//! An expression has six fields: second, minute, hour, day of the month, month, day of the week
//! (`0 30 7 * * MON`: Mondays at half past seven). Five fields leave the second out, as crontab does. Days of the
//! week are written as names, because numbers mean different days to different programs.

use std::str::FromStr;

use chrono::{Datelike, Duration, NaiveDate, Utc};
use chrono_tz::Tz;
use cron::Schedule;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::choosing;
use super::days_off::{notice_morning, on_or_after};
use super::ids::UnitId;
use super::rules::RuleProfile;
use super::text_enum::text_enum;
use super::time::{Timestamp, local, quarter_end, quarter_of};
use super::topic::{Stage, Topic};

/// Whoever is told of an alarm, one after the other.
const TURNS: usize = 2;

/// An expression has to come true within so many days.
const HORIZON: i64 = 2 * 366;

/// When what recurs does so; `None`: never.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Rhythm {
    /// The quarter is opened: the plan's topic is put before the secretary.
    pub open_quarter: Option<String>,
    /// The secretary gets the digest of the week.
    pub weekly_digest: Option<String>,
    /// The plan of a year is drawn up and put before the secretary (S15).
    pub plan_year: Option<String>,
}

impl Default for Rhythm {
    fn default() -> Self {
        Self {
            open_quarter: Some("0 0 7 1 JAN,APR,JUL,OCT *".to_owned()),
            weekly_digest: Some("0 30 7 * * MON".to_owned()),
            plan_year: Some("0 0 7 1 DEC *".to_owned()),
        }
    }
}

impl Rhythm {
    /// All expressions there are.
    pub fn expressions(&self) -> impl Iterator<Item = &str> {
        [&self.open_quarter, &self.weekly_digest, &self.plan_year].into_iter().filter_map(Option::as_deref)
    }
}

/// The year that is planned on a day on which [`Rhythm::plan_year`] comes round: from July on the next one.
#[must_use]
pub fn year_to_draw(day: NaiveDate) -> i64 {
    i64::from(day.year()) + i64::from(day.month() > 6)
}

/// What happens in a quarter in which nothing happens: days counted from its first (day 1).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Alarm {
    /// No session has a date by the end of this day.
    pub undated: i64,
    /// No session has been held by the end of this day.
    pub unheld: i64,
}

impl Default for Alarm {
    fn default() -> Self {
        Self { undated: 45, unheld: 75 }
    }
}

text_enum! {
    /// What is missing in a quarter.
    pub enum Lack {
        /// No session has a date.
        Undated = "undated",
        /// No session has been held.
        Unheld = "unheld",
    }
}

/// An alarm of a quarter: who is told in turn (0 = the secretary, 1 = the deputy a day later), and when.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Alarmed {
    pub lack: Lack,
    pub year: i32,
    pub quarter: u8,
    /// The day of the quarter by whose end it should have been otherwise.
    pub day: i64,
    pub turn: usize,
    pub at: Timestamp,
}

impl Alarmed {
    /// The word under which it is noted that it was given.
    #[must_use]
    pub fn key(&self, unit: UnitId) -> String {
        format!("u{}:{}:{}-{}:{}", unit.0, self.lack.as_str(), self.year, self.quarter, self.turn)
    }

    /// The turn before it.
    #[must_use]
    pub fn earlier(&self) -> Option<Self> {
        self.turn.checked_sub(1).map(|turn| Self { turn, ..*self })
    }

    /// Whether a topic is what was missing.
    #[must_use]
    pub fn is_answered_by(&self, topic: &Topic) -> bool {
        let of_quarter = (topic.year, topic.quarter) == (i64::from(self.year), i64::from(self.quarter));
        let dated = topic.meeting_at.is_some() && choosing::is_told(topic);
        let held = matches!(
            topic.stage,
            Stage::Meeting | Stage::Concluding | Stage::Concluded | Stage::FollowingUp | Stage::Closed
        );
        // A session that is to come is the secretary's to keep; the deputy is told where there is none in sight.
        let in_sight = dated && topic.meeting_at.is_some_and(|at| at > self.at);
        let enough = match self.lack {
            Lack::Undated => dated,
            Lack::Unheld => held || (self.turn > 0 && in_sight),
        };
        of_quarter && enough && topic.stage != Stage::Cancelled
    }
}

/// A meeting that members know of, as an alarm sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InSight {
    /// To come, in the quarter.
    InQuarter,
    /// To come, after the quarter has ended.
    AfterQuarter,
    /// Its hour has passed, and nobody has said that it was held.
    Passed,
}

impl Alarmed {
    /// Where the meeting of a topic lies, if members know of one and it has not begun.
    #[must_use]
    pub fn in_sight(&self, topic: &Topic, zone: Tz, now: Timestamp) -> Option<InSight> {
        let earlier = (topic.year, topic.quarter) < (i64::from(self.year), i64::from(self.quarter));
        let at = topic.meeting_at.filter(|_| !earlier && topic.awaits_meeting())?;
        Some(if at <= now {
            InSight::Passed
        } else if local(at, zone).date() > quarter_end(self.year, self.quarter) {
            InSight::AfterQuarter
        } else {
            InSight::InQuarter
        })
    }
}

/// The alarms of the quarter that holds `now`, in order of time: each on the first sending morning after its day.
#[must_use]
pub fn alarms(rules: &RuleProfile, zone: Tz, now: Timestamp) -> Vec<Alarmed> {
    let today = local(now, zone).date();
    let (year, quarter) = (today.year(), quarter_of(today));
    let month = u32::from(quarter) * 3 - 2;
    let Some(first) = NaiveDate::from_ymd_opt(year, month, 1) else { return Vec::new() };
    let of = |(lack, day): (Lack, i64)| {
        (0..TURNS).map(move |turn| {
            let morning = on_or_after(first + Duration::days(day), rules, zone) + Duration::days(turn as i64);
            Alarmed { lack, year, quarter, day, turn, at: notice_morning(morning, rules, zone) }
        })
    };
    [(Lack::Undated, rules.alarm.undated), (Lack::Unheld, rules.alarm.unheld)]
        .into_iter()
        .flat_map(of)
        .collect()
}

/// Whether a digest would say anything new: something `happened` since the one before it, or the next step is due
/// before the one after it. Nobody is told every week that all stands as it stood.
pub fn is_worth_telling(
    between: (Timestamp, Timestamp),
    happened: impl IntoIterator<Item = Timestamp>,
    due: Option<NaiveDate>,
    zone: Tz,
) -> bool {
    let (before, after) = between;
    due.is_some_and(|day| day <= local(after, zone).date()) || happened.into_iter().any(|at| at >= before)
}

/// Why an expression is not kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum CronProblem {
    #[error("this is no cron expression")]
    Unreadable,
    #[error("a day of the week is written as a name")]
    NumberedWeekday,
    #[error("the expression does not come true within two years")]
    NeverFires,
    /// Second, minute and hour are not one number each: it could come true any number of times a day.
    #[error("the expression comes true more than once a day")]
    TooOften,
}

/// The expression as it is kept, with six fields.
pub fn checked(text: &str, zone: Tz, now: Timestamp) -> Result<String, CronProblem> {
    let fields: Vec<String> = text.split_whitespace().map(str::to_uppercase).collect();
    let fields = match fields.len() {
        5 => [vec!["0".to_owned()], fields].concat(),
        6 => fields,
        _ => return Err(CronProblem::Unreadable),
    };
    if fields.last().is_some_and(|field| field.chars().any(|letter| letter.is_ascii_digit())) {
        return Err(CronProblem::NumberedWeekday);
    }
    let expression = fields.join(" ");
    Schedule::from_str(&expression).map_err(|_| CronProblem::Unreadable)?;
    let is_one = |field: &str| field.chars().all(|letter| letter.is_ascii_digit());
    if !expression.split(' ').take(3).all(is_one) {
        return Err(CronProblem::TooOften);
    }
    match next(&expression, zone, now) {
        Some(at) if (at - now).num_days() <= HORIZON => Ok(expression),
        _ => Err(CronProblem::NeverFires),
    }
}

/// The first occurrence after `at`.
#[must_use]
pub fn next(expression: &str, zone: Tz, at: Timestamp) -> Option<Timestamp> {
    let schedule = Schedule::from_str(expression).ok()?;
    schedule.after(&at.with_timezone(&zone)).next().map(|found| found.with_timezone(&Utc))
}

/// The last occurrence at or before `at`.
#[must_use]
pub fn latest(expression: &str, zone: Tz, at: Timestamp) -> Option<Timestamp> {
    let schedule = Schedule::from_str(expression).ok()?;
    // The crate looks strictly before the moment it is given.
    let after = (at + Duration::seconds(1)).with_timezone(&zone);
    schedule.after(&after).next_back().map(|found| found.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::at;
    use chrono_tz::Asia::Ho_Chi_Minh;
    use chrono_tz::Europe::Berlin;

    fn said(text: &str) -> Result<String, CronProblem> {
        checked(text, Ho_Chi_Minh, at("2026-11-24T01:00:00Z"))
    }

    #[test]
    fn expressions_are_kept_with_six_fields() {
        assert_eq!(said("30 7 * * mon").as_deref(), Ok("0 30 7 * * MON"));
        assert_eq!(said(" 0  30 7 * * MON-FRI ").as_deref(), Ok("0 30 7 * * MON-FRI"));
        let rhythm = Rhythm::default();
        assert_eq!(rhythm.expressions().count(), 3);
        for expression in rhythm.expressions() {
            assert_eq!(said(expression).as_deref(), Ok(expression));
        }
    }

    #[test]
    fn what_is_none_or_never_comes_is_refused() {
        assert_eq!(said("hằng tuần"), Err(CronProblem::Unreadable));
        assert_eq!(said("0 61 7 * * MON"), Err(CronProblem::Unreadable));
        assert_eq!(said("0 30 7 * * 1"), Err(CronProblem::NumberedWeekday));
        for often in ["* * * * * *", "*/5 * * * *", "0 0 7-9 * * MON", "0 0,30 7 * * MON"] {
            assert_eq!(said(often), Err(CronProblem::TooOften), "{often}");
        }
        assert_eq!(said("0 0 7 31 FEB *"), Err(CronProblem::NeverFires));
        assert_eq!(said("0 0 7 29 FEB *"), Ok("0 0 7 29 FEB *".to_owned()), "2028");
        let after_it = checked("0 0 7 29 FEB *", Ho_Chi_Minh, at("2028-03-01T00:00:00Z"));
        assert_eq!(after_it, Err(CronProblem::NeverFires), "not before 2032");
    }

    #[test]
    fn occurrences_are_counted_in_the_zone_of_the_unit() {
        let mondays = "0 30 7 * * MON";
        let now = at("2026-11-24T01:00:00Z");
        assert_eq!(latest(mondays, Ho_Chi_Minh, now), Some(at("2026-11-23T00:30:00Z")));
        assert_eq!(next(mondays, Ho_Chi_Minh, now), Some(at("2026-11-30T00:30:00Z")));
        assert_eq!(next(mondays, Berlin, now), Some(at("2026-11-30T06:30:00Z")));
        // The moment itself is the latest, and the next is another.
        let itself = at("2026-11-30T00:30:00Z");
        assert_eq!(latest(mondays, Ho_Chi_Minh, itself), Some(itself));
        assert_eq!(next(mondays, Ho_Chi_Minh, itself), Some(at("2026-12-07T00:30:00Z")));
        // The clocks of Berlin went back on 25 October: half past seven stays half past seven.
        assert_eq!(
            latest("0 30 7 * * *", Berlin, at("2026-10-24T12:00:00Z")),
            Some(at("2026-10-24T05:30:00Z"))
        );
        assert_eq!(
            latest("0 30 7 * * *", Berlin, at("2026-10-25T12:00:00Z")),
            Some(at("2026-10-25T06:30:00Z"))
        );
    }

    #[test]
    fn a_week_in_which_nothing_happened_and_nothing_is_due_is_not_told() {
        let week = (at("2026-11-23T00:30:00Z"), at("2026-12-07T00:30:00Z"));
        let told = |happened: &[&str], due: Option<&str>| {
            let due = due.map(|day| day.parse().unwrap());
            is_worth_telling(week, happened.iter().map(|moment| at(moment)), due, Ho_Chi_Minh)
        };
        assert!(!told(&["2026-11-22T12:00:00Z"], Some("2026-12-08")));
        assert!(told(&["2026-11-22T12:00:00Z", "2026-11-24T12:00:00Z"], None), "something was said");
        assert!(told(&[], Some("2026-12-07")), "due on the day of the next digest");
        assert!(told(&[], Some("2026-11-01")), "late");
        assert!(!told(&[], None));
    }

    #[test]
    fn a_quarter_in_which_nothing_happens_is_spoken_of_after_its_days() {
        use crate::domain::unit::Profile;
        let rules = RuleProfile::of(Profile::Cell);
        let said = |now: &str| -> Vec<String> {
            alarms(&rules, Ho_Chi_Minh, at(now))
                .iter()
                .map(|one| format!("{} {} {}", local(one.at, Ho_Chi_Minh), one.lack.as_str(), one.turn))
                .collect()
        };
        assert_eq!(
            said("2026-10-01T01:00:00Z"),
            [
                "2026-11-15 07:00:00 undated 0",
                "2026-11-16 07:00:00 undated 1",
                "2026-12-15 07:00:00 unheld 0",
                "2026-12-16 07:00:00 unheld 1",
            ]
        );
        // Day 45 of 2026 is the fourteenth of February; Tết is from the sixteenth to the twenty-first.
        assert_eq!(
            said("2026-01-05T01:00:00Z")[..2],
            ["2026-02-15 07:00:00 undated 0", "2026-02-22 07:00:00 undated 1"]
        );
    }

    #[test]
    fn a_date_that_was_told_answers_the_first_alarm_and_a_session_held_the_second() {
        use crate::domain::sample::topic;
        let rules = RuleProfile::of(crate::domain::unit::Profile::Cell);
        let all = alarms(&rules, Ho_Chi_Minh, at("2026-11-24T01:00:00Z"));
        let of = |stage, meeting_at| Topic { year: 2026, quarter: 4, stage, meeting_at, ..topic() };
        let meeting = Some(at("2026-12-24T12:30:00Z"));
        let answered = |topic: &Topic| [all[0].is_answered_by(topic), all[2].is_answered_by(topic)];
        assert_eq!(answered(&of(Stage::Planned, meeting)), [false, false], "nobody knows of it");
        assert_eq!(answered(&of(Stage::Assigned, meeting)), [true, false]);
        assert_eq!(answered(&of(Stage::Concluding, meeting)), [true, true]);
        assert_eq!(answered(&of(Stage::Cancelled, meeting)), [false, false]);
        assert_eq!(answered(&Topic { quarter: 3, ..of(Stage::Concluding, meeting) }), [false, false]);
    }

    #[test]
    fn an_alarm_knows_a_meeting_to_come_one_after_the_quarter_and_one_nobody_spoke_of() {
        use crate::domain::sample::topic;
        let rules = RuleProfile::of(crate::domain::unit::Profile::Cell);
        let alarm = alarms(&rules, Ho_Chi_Minh, at("2026-12-15T01:00:00Z"))[2];
        let seen = |stage, meeting: &str, now: &str| {
            let topic = Topic { year: 2026, quarter: 4, stage, meeting_at: Some(at(meeting)), ..topic() };
            alarm.in_sight(&topic, Ho_Chi_Minh, at(now))
        };
        let (morning, evening) = ("2026-12-15T01:00:00Z", "2026-12-24T13:00:00Z");
        assert_eq!(seen(Stage::Assigned, "2026-12-24T12:30:00Z", morning), Some(InSight::InQuarter));
        assert_eq!(seen(Stage::Circulated, "2026-12-24T12:30:00Z", evening), Some(InSight::Passed));
        // New Year in the unit's zone is still the old year elsewhere.
        assert_eq!(seen(Stage::Circulated, "2026-12-31T17:30:00Z", morning), Some(InSight::AfterQuarter));
        assert_eq!(seen(Stage::Planned, "2026-12-24T12:30:00Z", morning), None, "nobody knows of it");
        assert_eq!(seen(Stage::Cancelled, "2026-12-24T12:30:00Z", morning), None);
    }
}
