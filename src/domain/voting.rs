//! Casting a named vote.

use super::ballot::{Ballot, BallotItem, BallotState, Choice, RollEntry, RollReason, Vote, Way};
use super::event::BallotEvent;
use super::member::{Member, MemberKind};
use super::refusal::Refusal;
use super::time::Timestamp;

/// Casts or changes a vote. Changeable until the ballot is closed; only those on the roll vote (design: the roll
/// is fixed when the ballot opens).
pub fn cast(
    ballot: &Ballot,
    item: &BallotItem,
    member: &Member,
    entry: Option<RollEntry>,
    earlier: Option<&Vote>,
    choice: Choice,
    now: Timestamp,
) -> Result<BallotEvent, Refusal> {
    if ballot.state != BallotState::Open || ballot.closes_at.is_some_and(|closes| now >= closes) {
        return Err(Refusal::BallotClosed);
    }
    if !matches!(ballot.way, Way::Phone | Way::Mixed) {
        return Err(Refusal::NotByPhone);
    }
    let Some(entry) = entry.filter(|entry| entry.reason == RollReason::Counted) else {
        return Err(if member.kind == MemberKind::Probationary {
            Refusal::ProbationaryMayNotVote { number: item.number, measure: item.measure }
        } else {
            Refusal::NotOnRoll
        });
    };
    let first = earlier.is_none();
    let vote = Vote {
        ballot: ballot.id,
        measure: item.measure,
        member: member.id,
        unit: ballot.unit,
        choice,
        words: earlier.and_then(|vote| vote.words.clone()),
        entered_by: None,
        at: now,
    };
    let entry = RollEntry { answered: entry.answered + i64::from(first), ..entry };
    Ok(BallotEvent::VoteCast { vote, entry, first })
}
