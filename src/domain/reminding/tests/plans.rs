//! The plan of a year before the committee: who is asked when, and who hears of the silence.

use std::collections::BTreeSet;

use chrono_tz::Asia::Ho_Chi_Minh;

use crate::domain::ids::{MemberId, PlanId, UnitId};
use crate::domain::member::{Member, Role};
use crate::domain::plan::{Slot, YearPlan};
use crate::domain::reminding::{Duty, Missing, Nudge, PlanFacts, plan_nudges, verdicts_due};
use crate::domain::rules::RuleProfile;
use crate::domain::sample::{at, day, member};
use crate::domain::time::local;
use crate::domain::topic::Mode;
use crate::domain::unit::Profile;

/// It came before the committee on Tuesday morning.
const CAME: &str = "2026-12-01T02:00:00Z";

fn rules() -> RuleProfile {
    RuleProfile::of(Profile::Cell)
}

fn plan() -> YearPlan {
    YearPlan {
        id: PlanId(1),
        unit: UnitId(1),
        year: 2027,
        version: 2,
        slots: [1, 2, 3, 4].map(|quarter| Slot::empty(quarter, Mode::Separate)),
        submitted: Some(2),
        approval: None,
        file: None,
        created_at: at("2026-11-24T01:00:00Z"),
    }
}

fn meeting_on(date: &str) -> YearPlan {
    let first = Slot { meeting_on: Some(day(date)), ..Slot::empty(1, Mode::Separate) };
    plan().with(first)
}

/// The secretary, the deputy, one of the committee, one who is none of it.
fn cell() -> [Member; 4] {
    [member(1, &[Role::Secretary]), member(2, &[Role::Deputy]), member(3, &[Role::Committee]), member(4, &[])]
}

fn nudges(plan: &YearPlan, came: &str, unanswered: &[i64], reached: &[i64]) -> Vec<Nudge> {
    let ids = |ids: &[i64]| ids.iter().map(|id| MemberId(*id)).collect::<Vec<_>>();
    let reached: BTreeSet<MemberId> = ids(reached).into_iter().collect();
    let mut list = plan_nudges(&PlanFacts {
        plan,
        submitted_at: at(came),
        rules: &rules(),
        zone: Ho_Chi_Minh,
        members: &cell(),
        reached: &reached,
        unanswered: &ids(unanswered),
    });
    list.sort_by_key(|nudge| (nudge.occasion.at, nudge.member));
    list
}

/// "07/12 07:00 plan 1 →3": the turn and whom.
fn said(nudge: &Nudge) -> String {
    let on = local(nudge.occasion.at, Ho_Chi_Minh).format("%d/%m %H:%M");
    format!("{on} {} {} →{}", nudge.duty.as_str(), nudge.occasion.turn, nudge.member.0)
}

fn asked(plan: &YearPlan, unanswered: &[i64], reached: &[i64]) -> Vec<String> {
    nudges(plan, CAME, unanswered, reached).iter().map(said).collect()
}

#[test]
fn the_silent_are_asked_on_the_eve_and_on_the_day_then_the_secretary_and_the_deputy_hear() {
    assert_eq!(
        asked(&plan(), &[1, 3], &[1, 2, 3, 4]),
        [
            "07/12 07:00 plan 1 →1",
            "07/12 07:00 plan 1 →3",
            "08/12 07:00 plan 2 →1",
            "08/12 07:00 plan 2 →3",
            "09/12 07:00 plan_late 1 →1",
            "10/12 07:00 plan_late 1 →2",
        ]
    );
}

#[test]
fn whoever_has_answered_is_not_asked_and_once_all_have_nobody_is() {
    let left = nudges(&plan(), CAME, &[3], &[1, 2, 3, 4]);
    let asked: Vec<i64> =
        left.iter().filter(|nudge| nudge.duty == Duty::Plan).map(|nudge| nudge.member.0).collect();
    assert_eq!(asked, [3, 3]);
    let counted = left.iter().find(|nudge| nudge.duty == Duty::PlanLate).map(|nudge| nudge.missing.clone());
    assert_eq!(counted, Some(Missing::PlanVerdicts { year: 2027, version: 2, count: 1 }));
    assert_eq!(nudges(&plan(), CAME, &[], &[1, 2, 3, 4]), Vec::new());
}

#[test]
fn whom_no_message_reaches_is_not_asked_and_the_next_leader_hears_in_their_place() {
    assert_eq!(
        asked(&plan(), &[1, 3], &[2, 3]),
        ["07/12 07:00 plan 1 →3", "08/12 07:00 plan 2 →3", "09/12 07:00 plan_late 1 →2"]
    );
}

#[test]
fn everything_ends_by_itself_and_another_version_is_another_thing() {
    let list = nudges(&plan(), CAME, &[3], &[1, 2, 3]);
    let later = at("2026-12-22T00:00:00Z");
    assert!(list.iter().all(|nudge| nudge.occasion.is_on(nudge.occasion.at)));
    assert!(list.iter().all(|nudge| !nudge.occasion.is_on(later)), "two weeks after the day");
    let first = &list[0].occasion;
    assert_eq!(first.until, Some(at("2026-12-08T00:00:00Z")), "the second turn speaks from then on");
    assert_eq!(first.deadline, Some(at("2026-12-08T10:00:00Z")));
    let next = YearPlan { version: 3, submitted: Some(3), ..plan() };
    let again = nudges(&next, CAME, &[3], &[1, 2, 3]);
    assert!(list.iter().all(|nudge| again.iter().all(|other| other.key() != nudge.key())));
}

#[test]
fn the_committee_has_as_long_as_for_a_draft_but_not_into_the_first_meeting() {
    let due = |plan: &YearPlan, came: &str| {
        local(verdicts_due(plan, &rules(), Ho_Chi_Minh, at(came)), Ho_Chi_Minh).to_string()
    };
    assert_eq!(due(&plan(), CAME), "2026-12-08 17:00:00");
    assert_eq!(due(&meeting_on("2026-12-05"), CAME), "2026-12-04 17:00:00");
    assert_eq!(due(&meeting_on("2026-12-02"), CAME), "2026-12-02 17:00:00", "a day at the least");
    assert_eq!(
        due(&meeting_on("2026-11-30"), CAME),
        "2026-12-08 17:00:00",
        "one that is over decides nothing"
    );
}

/// With a day for it, the eve is the day it came: that needs no reminder.
#[test]
fn what_came_today_is_not_asked_for_today() {
    assert_eq!(
        asked(&meeting_on("2026-12-03"), &[3], &[1, 2, 3]),
        ["02/12 07:00 plan 2 →3", "03/12 07:00 plan_late 1 →1", "04/12 07:00 plan_late 1 →2"]
    );
}
