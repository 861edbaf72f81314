//! Choosing the quarter's topic: its title, its meeting, who prepares it, and the dates that follow (S3, S14–S16).

use chrono::{Datelike, Duration, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;

use super::ids::TopicId;
use super::inviting;
use super::member::Member;
use super::refusal::Refusal;
use super::rights::{Act, allowed};
use super::rules::RuleProfile;
use super::schedule;
use super::secrecy::{self, Secrecy};
use super::time::{Timestamp, instant, local, quarter_end, quarter_of};
use super::topic::{Schedule, Stage, Topic};
use super::unit::Unit;
use super::words::one_line;

/// The longest title, in characters: a card must hold it whole.
pub const TITLE_LIMIT: usize = 150;

/// The longest name of a place, in characters.
pub const PLACE_LIMIT: usize = 80;

/// How many days a card offers.
const DAYS_OFFERED: usize = 5;

/// A title as it is kept.
pub fn title(text: &str) -> Result<String, Refusal> {
    let title = one_line(text);
    if title.is_empty() {
        return Err(Refusal::NothingToRecord);
    }
    if title.chars().count() > TITLE_LIMIT {
        return Err(Refusal::TitleTooLong);
    }
    // Marks are refused, never subjects; running words that only mention one are no mark.
    if secrecy::look(text) == Secrecy::Marked {
        return Err(Refusal::TitleHasSecrecyMark);
    }
    Ok(title)
}

/// A place as it is kept.
pub fn place(text: &str) -> Result<String, Refusal> {
    let place = one_line(text);
    if place.is_empty() {
        return Err(Refusal::NothingToRecord);
    }
    if place.chars().count() > PLACE_LIMIT {
        return Err(Refusal::PlaceTooLong);
    }
    Ok(place)
}

/// Whether a topic is over, so that the next one can be chosen.
#[must_use]
pub fn is_over(topic: &Topic) -> bool {
    matches!(topic.stage, Stage::Concluded | Stage::FollowingUp | Stage::Closed | Stage::Cancelled)
}

/// What is a unit's last topic once another is begun: the one that was in hand, unless it was given up. Only what was
/// held is followed up.
#[must_use]
pub fn last_topic(unit: &Unit, in_hand: Option<&Topic>) -> Option<TopicId> {
    in_hand.filter(|topic| topic.stage != Stage::Cancelled).map(|topic| topic.id).or(unit.last_topic)
}

/// Whether people have been told of the topic: what changes from now on is told to them too.
#[must_use]
pub fn is_told(topic: &Topic) -> bool {
    topic.stage != Stage::Planned
}

/// Title, date and preparer can be changed until the members have the draft.
pub fn may_still_change(topic: &Topic) -> Result<(), Refusal> {
    match topic.stage {
        Stage::Planned
        | Stage::Assigned
        | Stage::Drafting
        | Stage::InReview
        | Stage::Revising
        | Stage::Approved => Ok(()),
        Stage::Postponed => Err(Refusal::MeetingPostponed),
        Stage::Cancelled => Err(Refusal::TopicCancelled),
        _ => Err(Refusal::AlreadyCirculated),
    }
}

/// The meeting on `day` at `time`, and the dates that lead to it from today. Refused: a meeting today or before,
/// for then nobody could read the draft; and one more than a year ahead, which is a slip of the pen.
pub fn meeting(
    day: NaiveDate,
    time: NaiveTime,
    rules: &RuleProfile,
    zone: Tz,
    now: Timestamp,
) -> Result<(Timestamp, Schedule), Refusal> {
    let today = local(now, zone).date();
    if day > today + Duration::days(366) {
        return Err(Refusal::MeetingTooFar);
    }
    let schedule = schedule::chain(&rules.chain, today, day).map_err(|_| Refusal::MeetingTooSoon)?;
    Ok((instant(day, time, zone), schedule))
}

/// The topic with its meeting; the quarter is the one the meeting lies in.
#[must_use]
pub fn with_meeting(topic: &Topic, at: Timestamp, zone: Tz) -> Topic {
    let day = local(at, zone).date();
    Topic {
        meeting_at: Some(at),
        year: i64::from(day.year()),
        quarter: i64::from(quarter_of(day)),
        ..topic.clone()
    }
}

/// [Giữ lịch này]: the topic as it is told. Refused while something is missing, or when the dates no longer fit.
pub fn keep(topic: &Topic, rules: &RuleProfile, zone: Tz, now: Timestamp) -> Result<Topic, Refusal> {
    may_still_change(topic)?;
    let (Some(_), Some(at), Some(_), Some(_)) =
        (&topic.title, topic.meeting_at, &topic.place, topic.preparer)
    else {
        return Err(Refusal::TopicIncomplete);
    };
    let meeting_at = local(at, zone);
    let (_, schedule) = meeting(meeting_at.date(), meeting_at.time(), rules, zone, now)?;
    let stage = if is_told(topic) { topic.stage } else { Stage::Assigned };
    let mode = Some(inviting::mode_of(topic));
    Ok(Topic { schedule: Some(schedule), stage, mode, ..topic.clone() })
}

/// Who can be asked to prepare: everybody who takes part in the unit's life, the committee first.
#[must_use]
pub fn preparers(members: &[Member]) -> Vec<&Member> {
    let mut list: Vec<&Member> =
        members.iter().filter(|member| allowed(member, None, Act::Comment)).collect();
    list.sort_by_key(|member| !member.roles.in_committee());
    list
}

/// Days worth offering for the meeting, in order: the weekday of the last one (else Thursday) in the weeks around
/// the distance the chain of dates wants, and the last such day of the quarter. Late in a quarter, those of the
/// next one.
#[must_use]
pub fn days_to_offer(today: NaiveDate, rules: &RuleProfile, last: Option<NaiveDate>) -> Vec<NaiveDate> {
    let weekday = last.map_or(Weekday::Thu, |day| day.weekday());
    let ideal = today + Duration::days(rules.chain.assign_before);
    let mut end = quarter_end(today.year(), quarter_of(today));
    if end < today + Duration::days(14) {
        let next = end + Duration::days(1);
        end = quarter_end(next.year(), quarter_of(next));
    }
    let mut days: Vec<NaiveDate> = (7..)
        .map(|ahead| today + Duration::days(ahead))
        .take_while(|day| *day <= end)
        .filter(|day| day.weekday() == weekday)
        .collect();
    let last_of_quarter = days.last().copied();
    days.sort_by_key(|day| (*day - ideal).num_days().abs());
    days.truncate(DAYS_OFFERED);
    if let Some(day) = last_of_quarter.filter(|day| !days.contains(day)) {
        days.pop();
        days.push(day);
    }
    days.sort_unstable();
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::MemberId;
    use crate::domain::member::{Role, Status};
    use crate::domain::sample::{at, being, day, member, probationary, topic};
    use crate::domain::unit::Profile;
    use chrono_tz::Asia::Ho_Chi_Minh;

    fn rules() -> RuleProfile {
        RuleProfile::of(Profile::Cell)
    }

    fn evening() -> NaiveTime {
        NaiveTime::from_hms_opt(19, 30, 0).unwrap()
    }

    fn said(days: &[NaiveDate]) -> String {
        days.iter().map(|day| day.format("%a %d/%m").to_string()).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_title_is_one_line_and_fits_on_a_card() {
        assert_eq!(title("  Tiết kiệm\n điện, nước ").unwrap(), "Tiết kiệm điện, nước");
        assert_eq!(title(" \n "), Err(Refusal::NothingToRecord));
        assert!(title(&"a".repeat(TITLE_LIMIT)).is_ok());
        assert_eq!(title(&"a".repeat(TITLE_LIMIT + 1)), Err(Refusal::TitleTooLong));
        assert_eq!(title("TÀI LIỆU MẬT"), Err(Refusal::TitleHasSecrecyMark));
        assert!(title("Bảo vệ bí mật nhà nước trong tình hình mới").is_ok());
        assert_eq!(place(&"a".repeat(PLACE_LIMIT + 1)), Err(Refusal::PlaceTooLong));
    }

    #[test]
    fn a_meeting_lies_between_tomorrow_and_a_year_from_now() {
        // 23:30 in Viet Nam: still the 24th there.
        let now = at("2026-11-24T16:30:00Z");
        let on = |text| meeting(day(text), evening(), &rules(), Ho_Chi_Minh, now).map(|(at, _)| at);
        assert_eq!(on("2026-12-24"), Ok(at("2026-12-24T12:30:00Z")));
        assert!(on("2026-11-25").is_ok());
        assert_eq!(on("2026-11-24"), Err(Refusal::MeetingTooSoon));
        assert_eq!(on("2026-10-01"), Err(Refusal::MeetingTooSoon));
        assert_eq!(on("2028-01-01"), Err(Refusal::MeetingTooFar));
    }

    #[test]
    fn the_quarter_is_that_of_the_meeting() {
        let moved = with_meeting(&topic(), at("2027-01-07T12:30:00Z"), Ho_Chi_Minh);
        assert_eq!((moved.year, moved.quarter), (2027, 1));
    }

    #[test]
    fn a_schedule_is_kept_only_when_nothing_is_missing() {
        let now = at("2026-11-24T01:00:00Z");
        let whole = Topic {
            title: Some("Tiết kiệm".to_owned()),
            meeting_at: Some(at("2026-12-24T12:30:00Z")),
            place: Some("Nhà văn hoá".to_owned()),
            preparer: Some(MemberId(3)),
            ..topic()
        };
        let kept = keep(&whole, &rules(), Ho_Chi_Minh, now).unwrap();
        assert_eq!(kept.stage, Stage::Assigned);
        assert_eq!(kept.schedule.unwrap().draft_due, day("2026-12-03"));
        for incomplete in [
            Topic { title: None, ..whole.clone() },
            Topic { meeting_at: None, ..whole.clone() },
            Topic { place: None, ..whole.clone() },
            Topic { preparer: None, ..whole.clone() },
        ] {
            assert_eq!(keep(&incomplete, &rules(), Ho_Chi_Minh, now), Err(Refusal::TopicIncomplete));
        }
        let later = at("2026-12-25T01:00:00Z");
        assert_eq!(keep(&whole, &rules(), Ho_Chi_Minh, later), Err(Refusal::MeetingTooSoon));
        let told = Topic { stage: Stage::Drafting, ..whole.clone() };
        assert_eq!(keep(&told, &rules(), Ho_Chi_Minh, now).unwrap().stage, Stage::Drafting);
        let gone = Topic { stage: Stage::Circulated, ..whole };
        assert_eq!(keep(&gone, &rules(), Ho_Chi_Minh, now), Err(Refusal::AlreadyCirculated));
    }

    #[test]
    fn the_committee_stands_first_among_those_who_can_prepare() {
        let members = [
            member(1, &[]),
            member(2, &[Role::Committee]),
            probationary(3),
            being(Status::Suspended, member(4, &[])),
            member(5, &[Role::Secretary]),
        ];
        let ids: Vec<i64> = preparers(&members).iter().map(|member| member.id.0).collect();
        assert_eq!(ids, [2, 5, 1, 3]);
    }

    #[test]
    fn days_are_offered_around_a_month_ahead_and_at_the_end_of_the_quarter() {
        let offered = |today, last| said(&days_to_offer(day(today), &rules(), last));
        assert_eq!(offered("2026-11-24", None), "Thu 03/12, Thu 10/12, Thu 17/12, Thu 24/12, Thu 31/12");
        assert_eq!(offered("2026-10-05", None), "Thu 22/10, Thu 29/10, Thu 05/11, Thu 12/11, Thu 31/12");
        assert_eq!(
            offered("2026-11-24", Some(day("2026-09-19"))),
            "Sat 05/12, Sat 12/12, Sat 19/12, Sat 26/12"
        );
    }

    #[test]
    fn late_in_a_quarter_the_days_of_the_next_one_are_offered() {
        let days = days_to_offer(day("2026-12-20"), &rules(), None);
        assert!(days.iter().all(|day| *day > self::day("2026-12-26")));
        assert_eq!(days.last(), Some(&day("2027-03-25")));
    }
}
