//! Changing a plan, and having it approved: versions, who is asked, what settles it.

use chrono::NaiveDate;

use super::{PlanApproval, PlanReview, PlanVersion, Preparer, Slot, YearPlan};
use crate::domain::ids::MemberId;
use crate::domain::refusal::Refusal;
use crate::domain::review::{ReviewOutcome, standing};
use crate::domain::topic::ApprovalWay;

/// The quarter, if the plan still says what it will be. What has begun is changed on the topic itself.
pub fn open_slot(plan: &YearPlan, quarter: i64) -> Result<&Slot, Refusal> {
    let slot = plan.slot(quarter).ok_or(Refusal::ExpiredButton)?;
    if slot.is_open() { Ok(slot) } else { Err(Refusal::QuarterBegun) }
}

/// The quarter, if it has a topic whose content group can be said: of one that has begun as well, for its title may
/// have been typed since.
pub fn titled_slot(plan: &YearPlan, quarter: i64) -> Result<&Slot, Refusal> {
    plan.slot(quarter).filter(|slot| !slot.missed && slot.title.is_some()).ok_or(Refusal::ExpiredButton)
}

/// The plan with this part changed; a version that others have seen becomes the next one, which the committee has
/// yet to see.
#[must_use]
pub fn changed(plan: &YearPlan, slots: [Slot; 4]) -> YearPlan {
    let seen = plan.submitted == Some(plan.version) || plan.is_approved();
    YearPlan { version: plan.version + i64::from(seen), slots, file: None, ..plan.clone() }
}

/// A plan that people know, drawn up anew: always the next version, so that the one before stays to go back to.
#[must_use]
pub fn redrawn(plan: &YearPlan, slots: [Slot; 4]) -> YearPlan {
    YearPlan { version: plan.version + 1, slots, file: None, ..plan.clone() }
}

/// [Thu lại] of a plan that was drawn up anew: the version before it. A quarter that has begun meanwhile has begun.
#[must_use]
pub fn taken_back(plan: &YearPlan, before: &PlanVersion) -> YearPlan {
    let begun = |old: &Slot| match plan.slot(old.quarter) {
        Some(slot) => Slot { topic: slot.topic, missed: slot.missed, ..old.clone() },
        None => old.clone(),
    };
    let slots = before.slots.each_ref().map(begun);
    YearPlan { version: before.number, slots, file: None, ..plan.clone() }
}

/// [Gửi chi uỷ].
pub fn submit(plan: &YearPlan) -> Result<YearPlan, Refusal> {
    if plan.is_approved() {
        return Err(Refusal::PlanApproved);
    }
    if plan.slots.iter().all(|slot| slot.title.is_none()) {
        return Err(Refusal::PlanEmpty);
    }
    Ok(YearPlan { submitted: Some(plan.version), ..plan.clone() })
}

/// A verdict is given on the version that lies before the committee, by one of those who are asked.
pub fn may_review(
    plan: &YearPlan,
    version: i64,
    member: MemberId,
    reviewers: &[MemberId],
) -> Result<(), Refusal> {
    waits(plan, version)?;
    if reviewers.contains(&member) { Ok(()) } else { Err(Refusal::NotReviewer) }
}

/// The version lies before the committee.
pub fn waits(plan: &YearPlan, version: i64) -> Result<(), Refusal> {
    if plan.version == version && plan.is_under_review() { Ok(()) } else { Err(Refusal::PlanReviewOver) }
}

/// Where the review of the newest version stands.
#[must_use]
pub fn standing_of(plan: &YearPlan, reviews: &[PlanReview], reviewers: &[MemberId]) -> ReviewOutcome {
    let verdicts = reviews.iter().filter(|review| review.version == plan.version);
    standing(verdicts.map(|review| (review.member, review.verdict, review.at)), reviewers)
}

/// The newest version, approved.
#[must_use]
pub fn approve(plan: &YearPlan, way: ApprovalWay, on: NaiveDate, (approved_by, of): (i64, i64)) -> YearPlan {
    let approval = PlanApproval { version: plan.version, way, on, approved_by, of };
    YearPlan { submitted: Some(plan.version), approval: Some(approval), ..plan.clone() }
}

/// The quarters in which a member has a duty of the plan.
#[must_use]
pub fn duties(plan: &YearPlan, member: MemberId) -> Vec<i64> {
    let own = |slot: &&Slot| {
        slot.is_open() && slot.preparer.as_ref().is_some_and(|preparer| preparer.member() == member)
    };
    plan.slots.iter().filter(own).map(|slot| slot.quarter).collect()
}

/// What a plan drawn up anew means for one of those who prepare.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Redrawn {
    pub member: MemberId,
    /// The quarters this member prepares that are new or no longer what they were, as they are now.
    pub prepares: Vec<Slot>,
    /// The quarters another prepares from now on.
    pub left: Vec<i64>,
}

/// Whom the open quarters of `after` concern that are no longer those of `before`.
#[must_use]
pub fn concerned(before: &YearPlan, after: &YearPlan) -> Vec<Redrawn> {
    let preparer = |slot: &Slot| slot.preparer.as_ref().map(Preparer::member);
    let told =
        |slot: &Slot| (slot.title.clone(), slot.preparer.clone(), slot.meeting_on, slot.hour, slot.draft_due);
    let mut list: Vec<Redrawn> = Vec::new();
    let mut of = |member: MemberId, note: &mut dyn FnMut(&mut Redrawn)| {
        let at = list.iter().position(|one| one.member == member).unwrap_or_else(|| {
            list.push(Redrawn { member, prepares: Vec::new(), left: Vec::new() });
            list.len() - 1
        });
        note(&mut list[at]);
    };
    for (old, new) in before.slots.iter().zip(&after.slots).filter(|(old, _)| old.is_open()) {
        if told(old) == told(new) {
            continue;
        }
        if let Some(member) = preparer(new) {
            of(member, &mut |one| one.prepares.push(new.clone()));
        }
        if let Some(member) = preparer(old).filter(|member| preparer(new) != Some(*member)) {
            of(member, &mut |one| one.left.push(old.quarter));
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::Verdict;
    use crate::domain::ids::{PlanId, TopicId, UnitId};
    use crate::domain::sample::{at, day};
    use crate::domain::topic::Mode;

    pub fn plan() -> YearPlan {
        YearPlan {
            id: PlanId(1),
            unit: UnitId(1),
            year: 2027,
            version: 1,
            slots: [1, 2, 3, 4].map(|quarter| Slot {
                title: Some(format!("Chuyên đề {quarter}")),
                preparer: Some(Preparer::Member(MemberId(quarter))),
                ..Slot::empty(quarter, Mode::Separate)
            }),
            submitted: None,
            approval: None,
            file: None,
            created_at: at("2026-11-24T01:00:00Z"),
        }
    }

    fn said(member: i64, version: i64, verdict: Verdict) -> PlanReview {
        PlanReview {
            plan: PlanId(1),
            version,
            member: MemberId(member),
            unit: UnitId(1),
            verdict,
            words: None,
            at: at("2026-11-25T01:00:00Z"),
        }
    }

    #[test]
    fn drawn_up_anew_and_taken_back_it_is_what_it_was_but_for_what_has_begun() {
        let before = plan();
        let version = PlanVersion::of(&before, at("2026-12-01T01:00:00Z"));
        let slots = [1, 2, 3, 4].map(|quarter| Slot::empty(quarter, Mode::Joined));
        let anew = redrawn(&before, slots);
        assert_eq!(anew.version, 2, "the version before it stays to go back to, seen or not");
        assert_eq!(taken_back(&anew, &version), before);
        let begun = anew.with(Slot { topic: Some(TopicId(9)), ..Slot::empty(1, Mode::Joined) });
        let back = taken_back(&begun, &version);
        assert_eq!(back, before.clone().with(Slot { topic: Some(TopicId(9)), ..before.slots[0].clone() }));
    }

    #[test]
    fn a_version_that_others_saw_is_never_changed() {
        let drawn = plan();
        assert_eq!(changed(&drawn, drawn.slots.clone()).version, 1, "nobody has seen it");
        let sent = submit(&drawn).unwrap();
        assert!(sent.is_under_review());
        let second = changed(&sent, sent.slots.clone());
        assert_eq!((second.version, second.is_under_review()), (2, false));
        assert_eq!(changed(&second, second.slots.clone()).version, 2);
        let approved = approve(&submit(&second).unwrap(), ApprovalWay::Committee, day("2026-11-26"), (2, 3));
        assert!(approved.is_approved() && approved.is_told());
        assert_eq!(submit(&approved), Err(Refusal::PlanApproved));
        let third = changed(&approved, approved.slots.clone());
        assert_eq!((third.version, third.is_approved(), third.is_told()), (3, false, true));
    }

    #[test]
    fn verdicts_on_an_earlier_version_count_for_nothing() {
        let second = submit(&YearPlan { version: 2, ..plan() }).unwrap();
        let three = [MemberId(1), MemberId(2), MemberId(3)];
        let reviews = [said(1, 1, Verdict::Approve), said(2, 2, Verdict::Approve)];
        assert!(matches!(standing_of(&second, &reviews, &three), ReviewOutcome::Waiting { approved: 1, .. }));
        let reviews = [said(1, 2, Verdict::Approve), said(2, 2, Verdict::Approve)];
        assert_eq!(standing_of(&second, &reviews, &three), ReviewOutcome::Approved { approved: 2, of: 3 });
        assert_eq!(may_review(&second, 1, MemberId(1), &three), Err(Refusal::PlanReviewOver));
        assert_eq!(may_review(&second, 2, MemberId(9), &three), Err(Refusal::NotReviewer));
        assert_eq!(may_review(&second, 2, MemberId(3), &three), Ok(()));
    }

    #[test]
    fn a_plan_drawn_up_anew_concerns_those_whose_quarters_change() {
        let before = plan();
        let mut after = before.clone();
        after.slots[1].preparer = Some(Preparer::Member(MemberId(4)));
        after.slots[2].meeting_on = Some(day("2027-09-16"));
        let concerned = concerned(&before, &after);
        let said: Vec<(i64, Vec<i64>, Vec<i64>)> = concerned
            .iter()
            .map(|one| {
                let prepares = one.prepares.iter().map(|slot| slot.quarter).collect();
                (one.member.0, prepares, one.left.clone())
            })
            .collect();
        assert_eq!(said, [(4, vec![2], vec![]), (2, vec![], vec![2]), (3, vec![3], vec![])]);
        assert!(super::concerned(&before, &before).is_empty());
    }

    #[test]
    fn a_quarter_that_has_begun_is_no_longer_the_plans() {
        let mut begun = plan();
        begun.slots[0].topic = Some(TopicId(7));
        assert_eq!(open_slot(&begun, 1), Err(Refusal::QuarterBegun));
        assert_eq!(open_slot(&begun, 5), Err(Refusal::ExpiredButton));
        assert!(open_slot(&begun, 2).is_ok());
        assert_eq!((duties(&begun, MemberId(1)), duties(&begun, MemberId(2))), (vec![], vec![2]));
        let mut blank = plan();
        blank.slots.iter_mut().for_each(|slot| slot.title = None);
        assert_eq!(submit(&blank), Err(Refusal::PlanEmpty));
    }
}
