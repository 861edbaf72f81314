//! The committee's review of a draft (S18): who is asked, and when the answers settle it.
//!
//! More than half of the committee without the preparer approves. What nobody can settle here – a silent
//! committee, or none – has its recorded ways out: [`super::topic::ApprovalWay`].

use chrono::{Datelike, NaiveDate};

use super::draft::{Review, Verdict};
use super::ids::MemberId;
use super::member::{Member, MemberKind, Status};
use super::refusal::Refusal;
use super::spoken_date;
use super::time::Timestamp;

/// Whose approval a draft needs: the committee's active members but the preparer. The secretary and the deputy
/// are of the committee, so a unit without one asks those two; and perhaps nobody is left.
#[must_use]
pub fn reviewers(members: &[Member], preparer: Option<MemberId>) -> Vec<MemberId> {
    members
        .iter()
        .filter(|member| {
            member.roles.in_committee()
                && member.kind == MemberKind::Official
                && member.status == Status::Active
                && Some(member.id) != preparer
        })
        .map(|member| member.id)
        .collect()
}

/// Whether nobody but the secretary could approve. Then approval is the recorded act "bí thư tự duyệt", not a
/// verdict among others.
#[must_use]
pub fn secretary_alone(reviewers: &[MemberId], secretary: Option<MemberId>) -> bool {
    reviewers.iter().all(|reviewer| Some(*reviewer) == secretary)
}

/// Where the review of one version stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReviewOutcome {
    /// There is nobody to ask: "bí thư tự duyệt".
    Nobody,
    /// Not settled. `needed` approvals `of` all reviewers settle it; `silent` have said nothing yet.
    Waiting { approved: i64, amend: i64, needed: i64, of: i64, silent: Vec<MemberId> },
    /// More than half approve.
    Approved { approved: i64, of: i64 },
    /// So many ask for changes that no majority can come about.
    ReturnAsked { approved: i64, amend: i64, of: i64 },
}

/// Where the review stands after these verdicts on one version. Verdicts of others than the reviewers (an
/// officer who has left since, say) count for nothing; of two by the same member the later one holds.
#[must_use]
pub fn standing_of(reviews: &[Review], reviewers: &[MemberId]) -> ReviewOutcome {
    standing(reviews.iter().map(|review| (review.member, review.verdict, review.at)), reviewers)
}

/// The same of anything a committee gives verdicts on.
#[must_use]
pub fn standing(
    verdicts: impl IntoIterator<Item = (MemberId, Verdict, Timestamp)>,
    reviewers: &[MemberId],
) -> ReviewOutcome {
    let verdicts: Vec<(MemberId, Verdict, Timestamp)> = verdicts.into_iter().collect();
    let of = reviewers.len() as i64;
    if of == 0 {
        return ReviewOutcome::Nobody;
    }
    let needed = of / 2 + 1;
    let (mut approved, mut amend, mut silent) = (0, 0, Vec::new());
    for reviewer in reviewers {
        let own = verdicts.iter().filter(|(member, ..)| member == reviewer);
        match own.max_by_key(|(.., at)| *at).map(|(_, verdict, _)| *verdict) {
            Some(Verdict::Approve) => approved += 1,
            Some(Verdict::Amend) => amend += 1,
            None => silent.push(*reviewer),
        }
    }
    if approved >= needed {
        ReviewOutcome::Approved { approved, of }
    } else if of - amend < needed {
        ReviewOutcome::ReturnAsked { approved, amend, of }
    } else {
        ReviewOutcome::Waiting { approved, amend, needed, of, silent }
    }
}

/// The words of one member on one version: those of an earlier verdict, and those said now. What was once written
/// stays, whichever verdict stands.
#[must_use]
pub fn all_words(before: Option<&str>, now: Option<&str>) -> Option<String> {
    match (before, now) {
        (Some(before), Some(now)) => Some(format!("{before}\n{now}")),
        (before, now) => before.or(now).map(str::to_owned),
    }
}

/// The day of a meeting of the committee's own, as it was typed. What is recorded has happened: "5/12" in November is
/// a day of last year.
pub fn held_on(typed: &str, today: NaiveDate) -> Result<NaiveDate, Refusal> {
    let day = spoken_date::parse_date(typed, today).map_err(|_| Refusal::NoSuchDate)?;
    let day = if day > today { day.with_year(day.year() - 1) } else { Some(day) };
    day.filter(|day| has_been(*day, today).is_ok()).ok_or(Refusal::NoSuchDate)
}

/// A meeting that is recorded is not ahead.
pub fn has_been(day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if day > today { Err(Refusal::NoSuchDate) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::ids::{DraftId, UnitId};
    use crate::domain::member::Role;
    use crate::domain::sample::{at, being, day, member, probationary};

    fn ids(numbers: &[i64]) -> Vec<MemberId> {
        numbers.iter().copied().map(MemberId).collect()
    }

    /// Verdicts in the order they came.
    fn said(verdicts: &[(i64, Verdict)]) -> Vec<Review> {
        let mut time = at("2026-12-05T08:00:00Z");
        verdicts
            .iter()
            .map(|(who, verdict)| {
                time += Duration::minutes(1);
                Review {
                    draft: DraftId(1),
                    member: MemberId(*who),
                    unit: UnitId(1),
                    verdict: *verdict,
                    words: None,
                    at: time,
                }
            })
            .collect()
    }

    #[test]
    fn the_committee_without_the_preparer_is_asked() {
        let unit = [
            member(1, &[Role::Secretary]),
            member(2, &[Role::Deputy]),
            member(3, &[Role::Committee]),
            member(4, &[Role::Committee]),
            being(Status::Away, member(5, &[Role::Committee])),
            Member { roles: member(0, &[Role::Committee]).roles, ..probationary(6) },
            member(7, &[Role::MinuteTaker]),
            member(8, &[]),
        ];
        assert_eq!(reviewers(&unit, Some(MemberId(8))), ids(&[1, 2, 3, 4]));
        assert_eq!(reviewers(&unit, Some(MemberId(3))), ids(&[1, 2, 4]));
        assert_eq!(reviewers(&unit, None), ids(&[1, 2, 3, 4]));
    }

    #[test]
    fn without_a_committee_the_secretary_and_the_deputy_are_asked() {
        let unit = [member(1, &[Role::Secretary]), member(2, &[Role::Deputy]), member(3, &[])];
        let asked = reviewers(&unit, Some(MemberId(3)));
        assert_eq!(asked, ids(&[1, 2]));
        assert!(!secretary_alone(&asked, Some(MemberId(1))));
    }

    #[test]
    fn a_secretary_alone_or_preparing_approves_by_a_recorded_act() {
        let alone = [member(1, &[Role::Secretary]), member(2, &[])];
        assert!(secretary_alone(&reviewers(&alone, Some(MemberId(2))), Some(MemberId(1))));

        let preparing = reviewers(&alone, Some(MemberId(1)));
        assert!(preparing.is_empty() && secretary_alone(&preparing, Some(MemberId(1))));
        assert_eq!(standing_of(&[], &preparing), ReviewOutcome::Nobody);

        let with_deputy = [member(1, &[Role::Secretary]), member(2, &[Role::Deputy])];
        let asked = reviewers(&with_deputy, Some(MemberId(1)));
        assert_eq!(asked, ids(&[2]));
        assert!(!secretary_alone(&asked, Some(MemberId(1))), "the deputy reviews the secretary's draft");
    }

    #[test]
    fn words_once_written_stay() {
        assert_eq!(all_words(None, Some("số liệu")).as_deref(), Some("số liệu"));
        assert_eq!(all_words(Some("số liệu"), Some("ai làm")).as_deref(), Some("số liệu\nai làm"));
        assert_eq!(all_words(Some("số liệu"), None).as_deref(), Some("số liệu"));
        assert_eq!(all_words(None, None), None);
    }

    #[test]
    fn a_meeting_that_is_recorded_has_been() {
        let today = day("2026-11-10");
        assert_eq!(held_on("5/11", today), Ok(day("2026-11-05")));
        assert_eq!(held_on("5/12", today), Ok(day("2025-12-05")));
        assert_eq!(held_on("10/11", today), Ok(today));
        assert_eq!(held_on("30/2", today), Err(Refusal::NoSuchDate));
        assert_eq!(has_been(day("2026-11-11"), today), Err(Refusal::NoSuchDate));
    }

    #[test]
    fn three_of_five_settle_it_and_two_do_not() {
        let five = ids(&[1, 2, 3, 4, 5]);
        let two = said(&[(1, Verdict::Approve), (2, Verdict::Approve), (3, Verdict::Amend)]);
        assert_eq!(
            standing_of(&two, &five),
            ReviewOutcome::Waiting { approved: 2, amend: 1, needed: 3, of: 5, silent: ids(&[4, 5]) }
        );
        let three =
            said(&[(1, Verdict::Approve), (2, Verdict::Approve), (3, Verdict::Amend), (4, Verdict::Approve)]);
        assert_eq!(standing_of(&three, &five), ReviewOutcome::Approved { approved: 3, of: 5 });
    }

    #[test]
    fn half_of_an_even_committee_is_no_majority() {
        let four = ids(&[1, 2, 3, 4]);
        let split = said(&[(1, Verdict::Approve), (2, Verdict::Approve), (3, Verdict::Amend)]);
        assert!(matches!(standing_of(&split, &four), ReviewOutcome::Waiting { .. }), "the fourth decides");
        let halves =
            said(&[(1, Verdict::Approve), (2, Verdict::Approve), (3, Verdict::Amend), (4, Verdict::Amend)]);
        assert_eq!(standing_of(&halves, &four), ReviewOutcome::ReturnAsked { approved: 2, amend: 2, of: 4 });
    }

    #[test]
    fn the_draft_goes_back_as_soon_as_no_majority_can_come() {
        let asked = said(&[(1, Verdict::Amend), (2, Verdict::Amend)]);
        assert_eq!(
            standing_of(&asked, &ids(&[1, 2, 3])),
            ReviewOutcome::ReturnAsked { approved: 0, amend: 2, of: 3 }
        );
    }

    #[test]
    fn a_change_of_mind_holds_and_a_stranger_to_the_review_does_not() {
        let three = ids(&[1, 2, 3]);
        let verdicts =
            said(&[(1, Verdict::Amend), (1, Verdict::Approve), (2, Verdict::Approve), (9, Verdict::Amend)]);
        assert_eq!(standing_of(&verdicts, &three), ReviewOutcome::Approved { approved: 2, of: 3 });
    }

    proptest! {
        /// Oracle: play every way the silent could still answer. Settled means that all of them end alike.
        #[test]
        fn it_is_settled_exactly_when_the_silent_cannot_change_it(
            answers in prop::collection::vec(prop::option::of(any::<bool>()), 1..9),
        ) {
            let all: Vec<MemberId> = (1..=answers.len() as i64).map(MemberId).collect();
            let verdict = |yes: bool| if yes { Verdict::Approve } else { Verdict::Amend };
            let given: Vec<(i64, Verdict)> = answers.iter().enumerate()
                .filter_map(|(at, answer)| answer.map(|yes| (at as i64 + 1, verdict(yes)))).collect();
            let silent: Vec<usize> = (0..answers.len()).filter(|at| answers[*at].is_none()).collect();
            let ends: Vec<bool> = (0..1_u32 << silent.len()).map(|play| {
                let yes = answers.iter().filter(|answer| **answer == Some(true)).count()
                    + play.count_ones() as usize;
                yes > answers.len() - yes
            }).collect();
            let outcome = standing_of(&said(&given), &all);
            if ends.iter().all(|approved| *approved) {
                prop_assert!(matches!(outcome, ReviewOutcome::Approved { .. }), "{:?}", outcome);
            } else if ends.iter().all(|approved| !approved) {
                prop_assert!(matches!(outcome, ReviewOutcome::ReturnAsked { .. }), "{:?}", outcome);
            } else {
                prop_assert!(matches!(outcome, ReviewOutcome::Waiting { .. }), "{:?}", outcome);
            }
        }
    }
}
