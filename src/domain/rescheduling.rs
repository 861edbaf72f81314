//! Moving the meeting to another day, postponing it without one, giving it up (ux 21).
//!
//! Nothing that was done is lost by it: draft, approval, comments and measures stay. What was said of the old day
//! ends with it: the answers to the invitation, the reminders, the end of the round and of a consultation.

use chrono_tz::Tz;

use super::ballot::{Ballot, BallotKind};
use super::balloting;
use super::choosing;
use super::circulating;
use super::refusal::Refusal;
use super::rules::RuleProfile;
use super::time::Timestamp;
use super::topic::{RoundState, Schedule, Stage, Topic};

/// Whether the meeting can get another day or none: until it begins.
pub fn may_move(topic: &Topic) -> Result<(), Refusal> {
    match topic.stage {
        Stage::Planned
        | Stage::Assigned
        | Stage::Drafting
        | Stage::InReview
        | Stage::Revising
        | Stage::Approved
        | Stage::Circulated
        | Stage::Postponed => Ok(()),
        Stage::Meeting => Err(Refusal::MeetingHasBegun),
        Stage::Concluding | Stage::Concluded | Stage::FollowingUp | Stage::Closed => {
            Err(Refusal::MeetingOver)
        }
        Stage::Cancelled => Err(Refusal::TopicCancelled),
    }
}

/// Whether members hold an invitation, or held one when the meeting was postponed: what changes is told to each.
#[must_use]
pub fn is_invited(topic: &Topic) -> bool {
    topic.circulated_at.is_some() && matches!(topic.stage, Stage::Circulated | Stage::Postponed)
}

/// What becomes of an open consultation: it runs until the end the new day gives it; a day that leaves it no time
/// ends it at once, and what was said counts.
#[derive(Clone, PartialEq, Debug)]
pub enum Consultation {
    RunsUntil(Ballot),
    Ends(Ballot),
}

/// A meeting that has another day.
#[derive(Clone, PartialEq, Debug)]
pub struct Moved {
    pub topic: Topic,
    /// Comments had closed and are taken again.
    pub reopens: bool,
    pub consultation: Option<Consultation>,
}

/// The topic at the stage it had, with the day it has now. Until members are invited the quarter is that of the
/// meeting; afterwards it stays the one they know.
#[must_use]
pub fn resumed(topic: &Topic, at: Timestamp, schedule: Schedule, zone: Tz) -> Topic {
    let stage = match topic.stage {
        Stage::Postponed => topic.postponed_from.unwrap_or(Stage::Assigned),
        stage => stage,
    };
    let dated = if topic.circulated_at.is_some() {
        Topic { meeting_at: Some(at), ..topic.clone() }
    } else {
        choosing::with_meeting(topic, at, zone)
    };
    let reason = topic.reason.clone().filter(|_| topic.stage != Stage::Postponed);
    Topic { stage, postponed_from: None, reason, schedule: Some(schedule), ..dated }
}

/// Moves a meeting members are invited to: the round closes by the new chain of dates, and opens again if it had
/// closed.
pub fn move_to(
    topic: &Topic,
    at: Timestamp,
    schedule: Schedule,
    ballots: &[Ballot],
    rules: &RuleProfile,
    zone: Tz,
    now: Timestamp,
) -> Result<Moved, Refusal> {
    may_move(topic)?;
    let dated = resumed(topic, at, schedule, zone);
    let close = circulating::closes_at(&dated, rules, zone, now);
    let moved = Topic { round: RoundState::Open, comments_close_at: Some(close), ..dated };
    let open = open_consultation(ballots).cloned();
    let consultation = open.map(|ballot| match balloting::consultation_ends(&moved, rules, zone, now) {
        Ok(end) => Consultation::RunsUntil(Ballot { closes_at: Some(end), ..ballot }),
        Err(_) => Consultation::Ends(ballot),
    });
    Ok(Moved { reopens: topic.round == RoundState::Late, topic: moved, consultation })
}

/// The consultation that is open, if one is.
#[must_use]
pub fn open_consultation(ballots: &[Ballot]) -> Option<&Ballot> {
    balloting::open_one(ballots).filter(|ballot| ballot.kind == BallotKind::Consultation)
}

/// Puts the meeting off without a day. The stage is kept and comes back with one.
pub fn postpone(topic: &Topic, reason: String) -> Result<Topic, Refusal> {
    may_move(topic)?;
    match topic.stage {
        Stage::Postponed => return Err(Refusal::MeetingPostponed),
        Stage::Planned => return Err(Refusal::ExpiredButton),
        _ => {}
    }
    Ok(Topic {
        stage: Stage::Postponed,
        postponed_from: Some(topic.stage),
        reason: Some(reason),
        meeting_at: None,
        schedule: None,
        comments_close_at: None,
        ..topic.clone()
    })
}

/// Gives the topic up: it stays in the books, and the quarter is free for another.
pub fn give_up(topic: &Topic, reason: String) -> Result<Topic, Refusal> {
    may_move(topic)?;
    let round = if topic.circulated_at.is_some() { RoundState::Closed } else { topic.round };
    Ok(Topic { stage: Stage::Cancelled, reason: Some(reason), round, ..topic.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ballot::BallotState;
    use crate::domain::sample::{at, ballot, day, topic};
    use crate::domain::schedule;
    use crate::domain::unit::Profile;
    use chrono_tz::Asia::Ho_Chi_Minh as VN;

    fn rules() -> RuleProfile {
        RuleProfile::of(Profile::Cell)
    }

    fn chain(today: &str, meeting: &str) -> Schedule {
        schedule::chain(&rules().chain, day(today), day(meeting)).unwrap()
    }

    fn circulated() -> Topic {
        Topic {
            stage: Stage::Circulated,
            meeting_at: Some(at("2026-12-24T12:30:00Z")),
            schedule: Some(chain("2026-11-24", "2026-12-24")),
            round: RoundState::Open,
            circulated_at: Some(at("2026-12-14T01:00:00Z")),
            comments_close_at: Some(at("2026-12-21T10:00:00Z")),
            comments: 7,
            ..topic()
        }
    }

    fn moved(topic: &Topic, ballots: &[Ballot], today: &str, now: &str, meeting: &str) -> Moved {
        let to = at(&format!("{meeting}T12:30:00Z"));
        move_to(topic, to, chain(today, meeting), ballots, &rules(), VN, at(now)).unwrap()
    }

    #[test]
    fn a_meeting_is_moved_until_it_begins() {
        for (stage, refusal) in [
            (Stage::Meeting, Refusal::MeetingHasBegun),
            (Stage::Concluding, Refusal::MeetingOver),
            (Stage::Closed, Refusal::MeetingOver),
            (Stage::Cancelled, Refusal::TopicCancelled),
        ] {
            assert_eq!(may_move(&Topic { stage, ..circulated() }), Err(refusal), "{stage:?}");
        }
        assert_eq!(may_move(&circulated()), Ok(()));
    }

    #[test]
    fn the_round_closes_by_the_new_chain_and_opens_again_if_it_had_closed() {
        let later = moved(&circulated(), &[], "2026-12-16", "2026-12-16T01:00:00Z", "2026-12-31");
        assert_eq!(later.topic.comments_close_at, Some(at("2026-12-29T10:00:00Z")));
        assert_eq!((later.topic.round, later.reopens, later.topic.comments), (RoundState::Open, false, 7));
        let late = Topic { round: RoundState::Late, ..circulated() };
        let again = moved(&late, &[], "2026-12-22", "2026-12-22T01:00:00Z", "2026-12-26");
        assert!(again.reopens);
        assert_eq!(again.topic.round, RoundState::Open);
        assert_eq!(again.topic.comments_close_at, Some(at("2026-12-25T10:00:00Z")));
        let tomorrow = moved(&late, &[], "2026-12-22", "2026-12-22T11:00:00Z", "2026-12-23");
        assert_eq!(tomorrow.topic.comments_close_at, Some(at("2026-12-23T12:30:00Z")), "until the meeting");
    }

    #[test]
    fn a_consultation_runs_to_the_end_the_new_day_gives_it_or_ends() {
        let late = Topic { round: RoundState::Late, ..circulated() };
        let later = moved(&late, &[ballot()], "2026-12-22", "2026-12-22T01:00:00Z", "2026-12-31");
        let Some(Consultation::RunsUntil(runs)) = later.consultation else { panic!("{later:?}") };
        assert_eq!(runs.closes_at, Some(at("2026-12-30T10:00:00Z")));
        let meeting = at("2026-12-22T12:30:00Z");
        let tonight = move_to(
            &late,
            meeting,
            chain("2026-12-21", "2026-12-22"),
            &[ballot()],
            &rules(),
            VN,
            at("2026-12-22T11:00:00Z"),
        );
        assert_eq!(tonight.unwrap().consultation, Some(Consultation::Ends(ballot())));
        let closed = Ballot { state: BallotState::Closed, ..ballot() };
        assert_eq!(
            moved(&late, &[closed], "2026-12-22", "2026-12-22T01:00:00Z", "2026-12-31").consultation,
            None
        );
    }

    #[test]
    fn postponed_without_a_day_and_then_resumed_where_it_was() {
        for stage in [Stage::Assigned, Stage::Drafting, Stage::InReview, Stage::Revising, Stage::Approved] {
            let before = Topic { stage, circulated_at: None, round: RoundState::NotOpen, ..circulated() };
            let off = postpone(&before, "mưa bão".to_owned()).unwrap();
            assert_eq!(
                (off.stage, off.meeting_at, off.reason.as_deref()),
                (Stage::Postponed, None, Some("mưa bão"))
            );
            assert!(off.schedule.is_none() && off.comments_close_at.is_none());
            assert_eq!(postpone(&off, "nữa".to_owned()), Err(Refusal::MeetingPostponed));
            let back = resumed(&off, at("2027-01-07T12:30:00Z"), chain("2026-12-22", "2027-01-07"), VN);
            assert_eq!((back.stage, back.postponed_from, back.reason), (stage, None, None));
            assert_eq!((back.year, back.quarter), (2027, 1), "nobody knows it by its quarter yet");
        }
        let off = postpone(&circulated(), "mưa bão".to_owned()).unwrap();
        assert!(is_invited(&off) && off.comments == 7);
        let back = moved(&off, &[], "2026-12-22", "2026-12-22T01:00:00Z", "2027-01-07").topic;
        assert_eq!((back.stage, back.quarter), (Stage::Circulated, 4), "it stays what members know");
        assert_eq!(postpone(&topic(), "chưa".to_owned()), Err(Refusal::ExpiredButton));
    }

    #[test]
    fn what_is_given_up_takes_no_comments_and_leaves_the_quarter_free() {
        let gone = give_up(&circulated(), "gộp với quý sau".to_owned()).unwrap();
        assert_eq!((gone.stage, gone.round), (Stage::Cancelled, RoundState::Closed));
        assert!(choosing::is_over(&gone));
        assert_eq!(give_up(&gone, "lại".to_owned()), Err(Refusal::TopicCancelled));
    }
}
