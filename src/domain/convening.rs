//! The session itself: beginning, attendance, reserved opinions, the end (ux 22).

use chrono::{Duration, NaiveTime};
use chrono_tz::Tz;

use super::ballot::{Ballot, BallotItem, BallotState, Choice, RollEntry, Vote};
use super::balloting;
use super::event::MeetingEvent;
use super::ids::MemberId;
use super::inviting;
use super::meeting::{Attendance, Meeting, Presence, Reservation};
use super::member::{Member, Role, Status};
use super::refusal::Refusal;
use super::roll::came;
use super::spoken_date;
use super::time::{Timestamp, instant, local};
use super::topic::{RoundState, Stage, Topic};
use super::words;

/// What a session is begun from.
#[derive(Clone, Copy, Debug)]
pub struct Beginning<'a> {
    pub topic: &'a Topic,
    pub members: &'a [Member],
    /// The answers to the invitation.
    pub answers: &'a [Attendance],
    /// Who presses the button.
    pub by: MemberId,
    /// When it began; `None` = now, on the day of the meeting.
    pub held_at: Option<Timestamp>,
    pub zone: Tz,
    pub now: Timestamp,
}

/// [Họp bắt đầu], or "đã diễn ra" with its hour. The secretary leads; the unit's minute-taker takes the minutes.
pub fn begin(beginning: &Beginning<'_>) -> Result<MeetingEvent, Refusal> {
    let Beginning { topic, members, answers, by, held_at, zone, now } = *beginning;
    match topic.stage {
        Stage::Circulated => {}
        Stage::Meeting | Stage::Concluding | Stage::Concluded | Stage::FollowingUp | Stage::Closed => {
            return Err(Refusal::ExpiredButton);
        }
        _ => return Err(Refusal::MeetingTooEarly),
    }
    let started_at = held_at.unwrap_or(now);
    let announced = topic.meeting_at.map(|at| local(at, zone).date());
    if started_at > now || topic.circulated_at.is_some_and(|circulated| started_at < circulated) {
        return Err(Refusal::TimeImpossible);
    }
    if held_at.is_none() && announced.is_some_and(|day| local(now, zone).date() < day) {
        return Err(Refusal::MeetingTooEarly);
    }
    let chair = inviting::chair(members).map_or(by, |member| member.id);
    let taker = members.iter().find(|member| active(member) && member.roles.has(Role::MinuteTaker));
    let meeting = Meeting {
        topic: topic.id,
        unit: topic.unit,
        started_at,
        ended_at: None,
        chair,
        minute_taker: taker.map(|member| member.id),
        agreed: None,
        of: None,
    };
    let attendance = members.iter().filter_map(|member| first_mark(topic, member, answers, now)).collect();
    // Held at another time than announced, it is that time which results and papers name.
    let meeting_at = held_at.or(topic.meeting_at);
    let topic = Topic { stage: Stage::Meeting, meeting_at, ..topic.clone() };
    Ok(MeetingEvent::Started { topic, meeting, attendance })
}

fn active(member: &Member) -> bool {
    member.status == Status::Active
}

/// Everybody is present but those who asked for leave, and those who are away or exempt and have not said that
/// they come. Who left the unit or is suspended has no mark.
fn first_mark(topic: &Topic, member: &Member, answers: &[Attendance], now: Timestamp) -> Option<Attendance> {
    let answer = answers.iter().find(|row| row.member == member.id);
    let presence = match (member.status, answer.map(|row| row.presence)) {
        (Status::Moved | Status::Deceased | Status::Suspended, _) => return None,
        (_, Some(Presence::Coming)) => Presence::Present,
        (_, Some(said)) => said,
        (Status::Active, None) => Presence::Present,
        (Status::Away | Status::Exempt, None) => Presence::Absent,
    };
    Some(Attendance {
        topic: topic.id,
        member: member.id,
        unit: topic.unit,
        presence,
        reason: answer.and_then(|row| row.reason.clone()),
        at: now,
    })
}

/// One tap on a name: có mặt, vắng có lý do được chấp nhận, vắng không lý do, and round again.
#[must_use]
pub fn next_mark(presence: Presence) -> Presence {
    match presence {
        Presence::Present | Presence::Coming | Presence::AsksLeave => Presence::Excused,
        Presence::Excused => Presence::Absent,
        Presence::Absent => Presence::Present,
    }
}

/// Changes one member's mark. Once a formal ballot has taken its roll from the attendance, none changes: the
/// minutes would show other people than those who were counted.
pub fn mark(
    meeting: &Meeting,
    row: &Attendance,
    ballots: &[Ballot],
    now: Timestamp,
) -> Result<MeetingEvent, Refusal> {
    running(meeting)?;
    if formal_stands(ballots) {
        return Err(Refusal::RollFixed);
    }
    let row = Attendance { presence: next_mark(row.presence), at: now, ..row.clone() };
    Ok(MeetingEvent::Attended { row })
}

/// Whether a formal ballot is open or closed.
#[must_use]
pub fn formal_stands(ballots: &[Ballot]) -> bool {
    ballots.iter().any(|ballot| {
        ballot.kind == super::ballot::BallotKind::Formal && ballot.state != BallotState::Cancelled
    })
}

/// Refuses what can only be done while the session lasts.
pub fn running(meeting: &Meeting) -> Result<(), Refusal> {
    if meeting.ended_at.is_some() { Err(Refusal::MeetingOver) } else { Ok(()) }
}

/// How many were there, probationary members with them: they hear the minutes too.
#[must_use]
pub fn present(attendance: &[Attendance]) -> i64 {
    attendance.iter().filter(|row| came(row.presence)).count() as i64
}

/// The adoption of the minutes: how many of how many agreed, and when the session ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Adoption {
    pub agreed: i64,
    pub of: i64,
    pub ended_at: Timestamp,
}

/// "17/17 21h15", "nhất trí 17/17, 21 giờ 15", "17/17": without an hour it is now.
pub fn read_adoption(text: &str, meeting: &Meeting, zone: Tz, now: Timestamp) -> Result<Adoption, Refusal> {
    let (agreed, of, rest) = share(text).ok_or(Refusal::AgreementUnreadable)?;
    let ended_at = match spoken_date::parse_time(&rest) {
        Ok(time) => closing(meeting, time, zone),
        Err(_) if rest.chars().any(|c| c.is_ascii_digit()) => return Err(Refusal::AgreementUnreadable),
        Err(_) => now,
    };
    Ok(Adoption { agreed, of, ended_at })
}

/// The first "x/y" of a text, and the text without it.
fn share(text: &str) -> Option<(i64, i64, String)> {
    let at = text.find('/')?;
    let (before, after) = (text[..at].trim_end(), text[at + 1..].trim_start());
    let head = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let tail = after.trim_start_matches(|c: char| c.is_ascii_digit());
    let agreed = before[head.len()..].parse().ok()?;
    let of = after[..after.len() - tail.len()].parse().ok()?;
    Some((agreed, of, format!("{head} {tail}")))
}

/// The hour on the day of the session, or after midnight if that is earlier than its beginning.
fn closing(meeting: &Meeting, time: NaiveTime, zone: Tz) -> Timestamp {
    let day = local(meeting.started_at, zone).date();
    let same_day = instant(day, time, zone);
    if same_day >= meeting.started_at {
        same_day
    } else {
        day.succ_opt().map_or(same_day, |next| instant(next, time, zone))
    }
}

/// Ends the session with the adopted minutes: comments are over, the conclusion is being written.
pub fn end(
    topic: &Topic,
    meeting: &Meeting,
    ballots: &[Ballot],
    attendance: &[Attendance],
    adoption: Adoption,
    now: Timestamp,
) -> Result<MeetingEvent, Refusal> {
    may_end(topic, meeting, ballots)?;
    let Adoption { agreed, of, ended_at } = adoption;
    let present = present(attendance);
    if agreed > of || of > present {
        return Err(Refusal::MoreThanPresent { agreed, of, present });
    }
    // The hour is often told a little before it strikes.
    if ended_at > now + Duration::hours(1) || ended_at < meeting.started_at {
        return Err(Refusal::TimeImpossible);
    }
    let topic = Topic { stage: Stage::Concluding, round: RoundState::Closed, ..topic.clone() };
    let meeting = Meeting { ended_at: Some(ended_at), agreed: Some(agreed), of: Some(of), ..meeting.clone() };
    Ok(MeetingEvent::Ended { topic, meeting })
}

/// Whether the session can be ended now.
pub fn may_end(topic: &Topic, meeting: &Meeting, ballots: &[Ballot]) -> Result<(), Refusal> {
    running(meeting)?;
    if topic.stage != Stage::Meeting {
        return Err(Refusal::ExpiredButton);
    }
    if balloting::open_one(ballots).is_some() { Err(Refusal::BallotStillOpen) } else { Ok(()) }
}

/// Whether a member may reserve an opinion on a measure: the formal vote is closed, the member was on its roll,
/// the conclusion is not adopted, and the member's recorded choice, if there is one, is not the decision.
pub fn may_reserve(
    topic: &Topic,
    ballot: &Ballot,
    item: &BallotItem,
    entry: Option<&RollEntry>,
    own: Option<&Vote>,
) -> Result<(), Refusal> {
    let decided = ballot.kind == super::ballot::BallotKind::Formal && ballot.state == BallotState::Closed;
    let in_time = matches!(topic.stage, Stage::Meeting | Stage::Concluding);
    if !decided || !in_time {
        return Err(Refusal::NothingToReserve);
    }
    if entry.is_none_or(|entry| !entry.reason.counts()) {
        return Err(Refusal::NotOnRoll);
    }
    let passed = balloting::outcome_of(ballot, item).passed;
    match own.map(|vote| vote.choice) {
        Some(Choice::For) if passed => Err(Refusal::NothingToReserve),
        Some(Choice::Against) if !passed => Err(Refusal::NothingToReserve),
        _ => Ok(()),
    }
}

/// The words of a reserved opinion. Sent again they take the place of the first ones.
pub fn reservation(
    topic: &Topic,
    item: &BallotItem,
    member: MemberId,
    text: &str,
    now: Timestamp,
) -> Result<Reservation, Refusal> {
    let words = words::clean(text);
    if words.is_empty() {
        return Err(Refusal::NothingToRecord);
    }
    let (measure, unit) = (item.measure, topic.unit);
    Ok(Reservation { topic: topic.id, measure, member, unit, words, at: now })
}

#[cfg(test)]
#[path = "convening_tests.rs"]
mod tests;
