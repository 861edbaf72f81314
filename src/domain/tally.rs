//! The arithmetic of a vote: counts, the base, the fraction, the quorum, the hall. Integers throughout.
//!
//! Rule: Charter Art. 9(5), more than half of all official members on the roll; every number of it is data
//! ([`PassRule`], [`Quorum`]), so that an association can count otherwise.

use std::collections::{BTreeMap, BTreeSet};

use super::ballot::{Ballot, Counts, Vote};
use super::ids::{MeasureId, MemberId};
use super::rules::{Base, PassRule, Quorum};

/// How many votes the fraction of `rule` is measured against.
#[must_use]
pub fn base_of(rule: &PassRule, counts: Counts, on_roll: i64) -> i64 {
    match rule.base {
        Base::Roll => on_roll,
        Base::Cast => counts.total(),
        Base::ForAgainst => counts.for_ + counts.against,
    }
}

/// Whether a measure with these counts passes.
///
/// Nothing passes over an empty base, and nothing passes unless more are for it than against it: a tie is not
/// passed whatever the fraction, and there is no casting vote.
#[must_use]
pub fn passes(rule: &PassRule, counts: Counts, on_roll: i64) -> bool {
    let base = base_of(rule, counts, on_roll);
    if base <= 0 || rule.den <= 0 || counts.for_ <= counts.against {
        return false;
    }
    let reached = i128::from(counts.for_) * i128::from(rule.den);
    let wanted = i128::from(rule.num) * i128::from(base);
    if rule.strict { reached > wanted } else { reached >= wanted }
}

/// Whether enough of the roll took part: at least the fraction. An empty roll never meets it.
#[must_use]
pub fn quorum_met(quorum: &Quorum, took_part: i64, on_roll: i64) -> bool {
    on_roll > 0
        && i128::from(took_part) * i128::from(quorum.den) >= i128::from(quorum.num) * i128::from(on_roll)
}

/// What became of one measure, with every number the result sentence prints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    pub counts: Counts,
    pub on_roll: i64,
    /// What the votes for were measured against.
    pub base: i64,
    /// Reached the fraction (and the quorum, where that is binding). Only a formal ballot may call it
    /// "được thông qua"; a consultation says "đạt quá nửa số được lấy ý kiến".
    pub passed: bool,
    pub quorum_met: bool,
}

/// The outcome of one measure by the rules that the ballot took with it when it opened.
///
/// `took_part`: members recorded in the ballot at all, see [`took_part`].
#[must_use]
pub fn outcome(ballot: &Ballot, counts: Counts, took_part: i64) -> Outcome {
    let quorum_met = quorum_met(&ballot.quorum, took_part, ballot.on_roll);
    Outcome {
        counts,
        on_roll: ballot.on_roll,
        base: base_of(&ballot.pass, counts, ballot.on_roll),
        passed: passes(&ballot.pass, counts, ballot.on_roll) && (quorum_met || !ballot.quorum.binding),
        quorum_met,
    }
}

/// The named votes of a ballot, counted by measure. A measure nobody voted on is not in the map.
///
/// Expects the current votes: one row per measure and member.
#[must_use]
pub fn count(votes: &[Vote]) -> BTreeMap<MeasureId, Counts> {
    let mut counted: BTreeMap<MeasureId, Counts> = BTreeMap::new();
    for vote in votes {
        counted.entry(vote.measure).or_default().add(vote.choice);
    }
    counted
}

/// How many members took part in a ballot: whoever voted on any measure by phone, and the fullest count of the
/// hall (the same people raise their hands for each measure, so its counts are not added up).
#[must_use]
pub fn took_part(votes: &[Vote], hall: &[Counts]) -> i64 {
    let by_phone: BTreeSet<MemberId> = votes.iter().map(|vote| vote.member).collect();
    by_phone.len() as i64 + hall.iter().map(|counts| counts.total()).max().unwrap_or(0)
}

/// Why a count of hands cannot be right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HallProblem {
    /// A number below zero.
    Negative,
    /// More hands than there are members on the roll not recorded by phone.
    MoreThanRemain { entered: i64, remainder: i64 },
}

/// For how many members on the roll the hall may still be counted: those not recorded by phone on this measure.
#[must_use]
pub fn hall_remainder(on_roll: i64, recorded_by_phone: i64) -> i64 {
    (on_roll - recorded_by_phone).max(0)
}

/// Accepts an officer's count of hands on one measure, or says what is wrong with it. Fewer hands than remain
/// are right: a member on the roll may be absent or keep still, and silence is never counted.
pub fn check_hall(counts: Counts, remainder: i64) -> Result<Counts, HallProblem> {
    if counts.for_ < 0 || counts.against < 0 || counts.other < 0 {
        return Err(HallProblem::Negative);
    }
    let entered = counts.for_.saturating_add(counts.against).saturating_add(counts.other);
    if entered > remainder {
        return Err(HallProblem::MoreThanRemain { entered, remainder });
    }
    Ok(counts)
}

/// [Tất cả nhất trí], then the exceptions: of `in_hall` members everybody is for but those named.
///
/// `in_hall` is who sits there and is not recorded by phone ([`super::roll::in_hall`]), at most the
/// [`hall_remainder`]. Taking the remainder itself would count the absent as agreeing.
pub fn all_for_but(in_hall: i64, against: i64, other: i64) -> Result<Counts, HallProblem> {
    let exceptions = check_hall(Counts { for_: 0, against, other }, in_hall)?;
    Ok(Counts { for_: in_hall - exceptions.total(), ..exceptions })
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::ballot::{BallotKind, BallotState, Choice, Way};
    use crate::domain::ids::{BallotId, TopicId, UnitId};

    const CELL: PassRule = PassRule { num: 1, den: 2, strict: true, base: Base::Roll };

    fn hands(for_: i64, against: i64, other: i64) -> Counts {
        Counts { for_, against, other }
    }

    fn formal(on_roll: i64, quorum: Quorum) -> Ballot {
        Ballot {
            id: BallotId(1),
            unit: UnitId(1),
            topic: TopicId(1),
            kind: BallotKind::Formal,
            way: Way::Mixed,
            state: BallotState::Open,
            pass: CELL,
            quorum,
            on_roll,
            items: 2,
            opened_at: DateTime::UNIX_EPOCH,
            closes_at: None,
            closed_at: None,
        }
    }

    fn vote(measure: i64, member: i64, choice: Choice) -> Vote {
        Vote {
            ballot: BallotId(1),
            measure: MeasureId(measure),
            member: MemberId(member),
            unit: UnitId(1),
            choice,
            words: None,
            entered_by: None,
            basis: None,
            at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_cell_needs_more_than_half_of_the_roll_not_of_those_present() {
        assert!(!passes(&CELL, hands(8, 0, 0), 17), "8 of 17, nobody against: not more than half");
        assert!(passes(&CELL, hands(9, 8, 0), 17));
        assert!(!passes(&CELL, hands(8, 0, 0), 16), "half is not more than half");
    }

    #[test]
    fn an_association_counts_those_who_cast_a_vote() {
        let cast = PassRule { base: Base::Cast, ..CELL };
        assert!(passes(&cast, hands(5, 3, 1), 40));
        assert!(!passes(&cast, hands(5, 3, 2), 40), "other opinions stand in the base");
        let decided = PassRule { base: Base::ForAgainst, ..CELL };
        assert!(passes(&decided, hands(5, 3, 20), 40), "and here they do not");
    }

    #[test]
    fn two_thirds_may_be_reached_exactly_where_the_rule_says_at_least() {
        let at_least = PassRule { num: 2, den: 3, strict: false, base: Base::Roll };
        assert!(passes(&at_least, hands(12, 6, 0), 18));
        assert!(!passes(&at_least, hands(11, 7, 0), 18));
        assert!(!passes(&PassRule { strict: true, ..at_least }, hands(12, 6, 0), 18));
    }

    #[test]
    fn a_tie_and_an_empty_base_never_pass() {
        let lenient = PassRule { num: 1, den: 2, strict: false, base: Base::ForAgainst };
        assert!(!passes(&lenient, hands(4, 4, 0), 8));
        assert!(!passes(&lenient, hands(0, 0, 3), 8), "nobody for or against");
        assert!(!passes(&PassRule { num: 0, ..lenient }, hands(0, 0, 0), 0));
        assert!(!passes(&CELL, hands(1, 0, 0), 0));
    }

    #[test]
    fn a_binding_quorum_voids_what_a_soft_one_only_remarks_on() {
        let soft = Quorum { num: 2, den: 3, binding: false };
        let few = outcome(&formal(17, soft), hands(10, 1, 0), 11);
        assert_eq!(
            few,
            Outcome { counts: hands(10, 1, 0), on_roll: 17, base: 17, passed: true, quorum_met: false }
        );
        let voided = outcome(&formal(17, Quorum { binding: true, ..soft }), hands(10, 1, 0), 11);
        assert!(!voided.passed && !voided.quorum_met);
        assert!(outcome(&formal(18, soft), hands(10, 2, 0), 12).quorum_met, "two thirds exactly are enough");
        assert!(!quorum_met(&soft, 0, 0));
    }

    #[test]
    fn votes_are_counted_by_measure_and_people_only_once() {
        let votes = [
            vote(1, 1, Choice::For),
            vote(1, 2, Choice::Against),
            vote(2, 1, Choice::Other),
            vote(2, 3, Choice::For),
        ];
        let counted = count(&votes);
        assert_eq!(counted.get(&MeasureId(1)), Some(&hands(1, 1, 0)));
        assert_eq!(counted.get(&MeasureId(2)), Some(&hands(1, 0, 1)));
        assert_eq!(counted.get(&MeasureId(3)), None);
        assert_eq!(took_part(&votes, &[hands(4, 1, 0), hands(6, 0, 0)]), 3 + 6);
    }

    #[test]
    fn the_hall_is_counted_only_for_those_the_phone_did_not_record() {
        let remainder = hall_remainder(17, 11);
        assert_eq!(remainder, 6);
        assert_eq!(check_hall(hands(5, 1, 0), remainder), Ok(hands(5, 1, 0)));
        assert_eq!(check_hall(hands(3, 0, 0), remainder), Ok(hands(3, 0, 0)), "some kept still");
        assert_eq!(
            check_hall(hands(6, 1, 0), remainder),
            Err(HallProblem::MoreThanRemain { entered: 7, remainder: 6 })
        );
        assert_eq!(check_hall(hands(7, -1, 0), remainder), Err(HallProblem::Negative));
        assert_eq!(hall_remainder(3, 4), 0);
    }

    #[test]
    fn all_agree_is_said_first_and_the_exceptions_are_taken_off() {
        assert_eq!(all_for_but(6, 0, 0), Ok(hands(6, 0, 0)));
        assert_eq!(all_for_but(6, 1, 2), Ok(hands(3, 1, 2)));
        assert!(matches!(all_for_but(6, 4, 3), Err(HallProblem::MoreThanRemain { .. })));
    }

    /// The slow oracle: each vote for puts down `den` pebbles, each one of the base `num`; one pebble is taken
    /// from both heaps until a heap is empty. Who has pebbles left has more.
    fn by_pebbles(rule: &PassRule, counts: Counts, on_roll: i64) -> bool {
        let mut people = vec!["for"; counts.for_ as usize];
        people.extend(vec!["against"; counts.against as usize]);
        people.extend(vec!["other"; counts.other as usize]);
        let base = match rule.base {
            Base::Roll => on_roll,
            Base::Cast => people.len() as i64,
            Base::ForAgainst => people.iter().filter(|said| **said != "other").count() as i64,
        };
        let mut reached: Vec<()> =
            people.iter().filter(|said| **said == "for").flat_map(|_| vec![(); rule.den as usize]).collect();
        let mut wanted: Vec<()> = (0..base).flat_map(|_| vec![(); rule.num as usize]).collect();
        while !reached.is_empty() && !wanted.is_empty() {
            reached.pop();
            wanted.pop();
        }
        let far_enough = if rule.strict { !reached.is_empty() } else { wanted.is_empty() };
        far_enough && base > 0 && counts.for_ > counts.against
    }

    fn rules() -> impl Strategy<Value = PassRule> {
        (1..5_i64, 1..5_i64, any::<bool>(), 0..3_u8).prop_map(|(a, b, strict, base)| PassRule {
            num: a.min(b),
            den: a.max(b),
            strict,
            base: [Base::Roll, Base::Cast, Base::ForAgainst][usize::from(base)],
        })
    }

    /// A roll and an answer, or none, of each member on it.
    fn sessions() -> impl Strategy<Value = (i64, Counts)> {
        prop::collection::vec(0..4_u8, 0..40).prop_map(|answers| {
            let mut counts = Counts::default();
            for answer in &answers {
                if let Some(choice) = Choice::at(i64::from(*answer)) {
                    counts.add(choice);
                }
            }
            (answers.len() as i64, counts)
        })
    }

    proptest! {
            #[test]
            fn the_pebbles_agree(rule in rules(), (on_roll, counts) in sessions()) {
                prop_assert_eq!(passes(&rule, counts, on_roll), by_pebbles(&rule, counts, on_roll));
            }

            #[test]
            fn one_more_vote_for_never_hurts(rule in rules(), (on_roll, counts) in sessions()) {
                let more = Counts { for_: counts.for_ + 1, ..counts };
                prop_assert!(!passes(&rule, counts, on_roll) || passes(&rule, more, on_roll));
            }

            #[test]
            fn the_quorum_is_the_least_number_that_is_no_less_than_the_fraction(
                num in 0..5_i64, den in 1..5_i64, on_roll in 1..60_i64,
            ) {
                let quorum = Quorum { num, den, binding: true };
    let needed = (num * on_roll + den - 1) / den;
                for took_part in 0..=on_roll {
                    prop_assert_eq!(quorum_met(&quorum, took_part, on_roll), took_part >= needed);
                }
            }

            #[test]
            fn a_hall_count_that_is_accepted_never_outgrows_the_roll(
                on_roll in 0..50_i64, phone in 0..50_i64, for_ in -3..50_i64, against in -3..50_i64, other in -3..50_i64,
            ) {
                prop_assume!(phone <= on_roll);
                let entered = hands(for_, against, other);
                if let Ok(taken) = check_hall(entered, hall_remainder(on_roll, phone)) {
                    prop_assert_eq!(taken, entered);
                    prop_assert!(taken.total() + phone <= on_roll);
                    prop_assert!(for_ >= 0 && against >= 0 && other >= 0);
                }
            }
        }
}
