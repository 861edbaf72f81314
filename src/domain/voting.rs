//! Casting a named vote: by the voter's own tap, or entered by an officer (nhập thay).

use super::ballot::{Ballot, BallotItem, BallotState, Choice, RollEntry, RollReason, Vote, Way};
use super::comment::Channel;
use super::event::Cast;
use super::ids::MemberId;
use super::member::{Member, MemberKind};
use super::refusal::Refusal;
use super::time::Timestamp;

/// An officer's entry for a member: who enters it, and from what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    pub by: MemberId,
    pub basis: Channel,
}

/// Whose vote it is, as the rows know that member.
#[derive(Clone, Copy, Debug)]
pub struct Voter<'a> {
    pub member: &'a Member,
    /// The member's place on the roll.
    pub entry: Option<&'a RollEntry>,
    /// The vote the member has already cast on the measure.
    pub earlier: Option<&'a Vote>,
}

/// Casts or changes a vote. Changeable until the ballot is closed; only those on the roll vote (design: the roll
/// is fixed when the ballot opens). With `entry` an officer does it for the member, and never over a choice the
/// member has made in person.
pub fn cast(
    ballot: &Ballot,
    item: &BallotItem,
    voter: Voter<'_>,
    choice: Choice,
    entered: Option<Entry>,
    now: Timestamp,
) -> Result<Cast, Refusal> {
    takes_votes(ballot, now)?;
    let Voter { member, entry, earlier } = voter;
    let Some(entry) = entry.cloned().filter(|entry| entry.reason == RollReason::Counted) else {
        return Err(if member.kind == MemberKind::Probationary {
            Refusal::ProbationaryMayNotVote { number: item.number, measure: item.measure }
        } else {
            Refusal::NotOnRoll
        });
    };
    if entered.is_some() && earlier.is_some_and(|vote| vote.entered_by.is_none()) {
        return Err(Refusal::OwnVoteStands);
    }
    let first = earlier.is_none();
    if first && item.hall.is_some() {
        // Whoever raised a hand would be counted twice.
        return Err(Refusal::HandsCounted { number: item.number });
    }
    let vote = Vote {
        ballot: ballot.id,
        measure: item.measure,
        member: member.id,
        unit: ballot.unit,
        choice,
        words: earlier.and_then(|vote| vote.words.clone()),
        entered_by: entered.map(|entry| entry.by),
        basis: entered.map(|entry| entry.basis),
        at: now,
    };
    let entry = RollEntry { answered: entry.answered + i64::from(first), ..entry };
    Ok(Cast { vote, entry, first })
}

/// Whether a named vote can be recorded in this ballot now.
pub fn takes_votes(ballot: &Ballot, now: Timestamp) -> Result<(), Refusal> {
    if ballot.state != BallotState::Open || ballot.closes_at.is_some_and(|closes| now >= closes) {
        return Err(Refusal::BallotClosed);
    }
    if !matches!(ballot.way, Way::Phone | Way::Mixed) {
        return Err(Refusal::NotByPhone);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ballot::Counts;
    use crate::domain::sample::{at, ballot, item, member, on_roll, probationary};

    const NOW: &str = "2026-12-22T03:00:00Z";

    fn tap(ballot: &Ballot, earlier: Option<&Vote>, entered: Option<Entry>) -> Result<Cast, Refusal> {
        let voter = Voter { member: &member(3, &[]), entry: Some(&on_roll(3)), earlier };
        cast(ballot, &item(1), voter, Choice::For, entered, at(NOW))
    }

    #[test]
    fn the_first_vote_on_a_measure_is_counted_and_a_change_is_not() {
        let first = tap(&ballot(), None, None).unwrap();
        assert_eq!((first.first, first.entry.answered), (true, 1));
        let again = tap(&ballot(), Some(&first.vote), None).unwrap();
        assert_eq!((again.first, again.vote.choice), (false, Choice::For));
    }

    #[test]
    fn a_tap_at_the_deadline_or_after_the_close_changes_nothing() {
        let due = Ballot { closes_at: Some(at(NOW)), ..ballot() };
        assert_eq!(tap(&due, None, None), Err(Refusal::BallotClosed));
        let closed = Ballot { state: BallotState::Closed, ..ballot() };
        assert_eq!(tap(&closed, None, None), Err(Refusal::BallotClosed));
    }

    #[test]
    fn hands_are_not_raised_by_phone() {
        assert_eq!(tap(&Ballot { way: Way::Hall, ..ballot() }, None, None), Err(Refusal::NotByPhone));
    }

    #[test]
    fn once_the_hands_are_counted_nobody_is_counted_again_by_phone() {
        let mixed = Ballot { way: Way::Mixed, ..ballot() };
        let before = tap(&mixed, None, None).unwrap();
        let counted = BallotItem { hall: Some(Counts { for_: 4, against: 0, other: 0 }), ..item(1) };
        let after = |earlier| {
            let voter = Voter { member: &member(3, &[]), entry: Some(&on_roll(3)), earlier };
            cast(&mixed, &counted, voter, Choice::Against, None, at(NOW))
        };
        assert_eq!(after(None), Err(Refusal::HandsCounted { number: 1 }));
        assert!(after(Some(&before.vote)).is_ok(), "a vote that was not counted by hand can be changed");
    }

    #[test]
    fn only_who_is_on_the_roll_votes_and_a_probationary_member_is_told_why_not() {
        let refused = |member: &Member, entry: Option<RollEntry>| {
            let voter = Voter { member, entry: entry.as_ref(), earlier: None };
            cast(&ballot(), &item(1), voter, Choice::For, None, at(NOW)).unwrap_err()
        };
        assert_eq!(refused(&member(9, &[]), None), Refusal::NotOnRoll);
        let excused = RollEntry { reason: RollReason::ExcusedAbsence, ..on_roll(9) };
        assert_eq!(refused(&member(9, &[]), Some(excused)), Refusal::NotOnRoll);
        let listed = RollEntry { reason: RollReason::Probationary, ..on_roll(5) };
        assert!(matches!(
            refused(&probationary(5), Some(listed)),
            Refusal::ProbationaryMayNotVote { number: 1, .. }
        ));
    }

    #[test]
    fn an_officer_enters_a_vote_and_never_over_a_members_own() {
        let officer = Entry { by: MemberId(1), basis: Channel::Paper };
        let entered = tap(&ballot(), None, Some(officer)).unwrap();
        assert_eq!((entered.vote.entered_by, entered.vote.basis), (Some(MemberId(1)), Some(Channel::Paper)));
        let own = tap(&ballot(), Some(&entered.vote), None).unwrap();
        assert_eq!(own.vote.entered_by, None, "the member's own tap takes its place");
        assert_eq!(tap(&ballot(), Some(&own.vote), Some(officer)), Err(Refusal::OwnVoteStands));
    }
}
