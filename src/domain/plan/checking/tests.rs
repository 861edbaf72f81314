//! What the checker says of plans that lack something, and of those that do not.

use super::*;
use crate::domain::catalogue::CatalogueTopic;
use crate::domain::ids::{PlanId, TopicId, UnitId};
use crate::domain::member::{Member, Role};
use crate::domain::plan::Preparer;
use crate::domain::plan::filling::fill;
use crate::domain::rules::RuleProfile;
use crate::domain::sample::{at, day, member};
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::Profile;
use chrono_tz::Asia::Ho_Chi_Minh;

fn title(topic: CatalogueTopic) -> String {
    format!("Về {}", topic.as_str())
}

fn people() -> Vec<Member> {
    (1..=6).map(|id| member(id, if id < 4 { &[Role::Committee] } else { &[] })).collect()
}

/// What is said of the year 2027, changed and seen from a day, with these topics behind it.
fn said(today: &str, topics: &[Topic], change: impl Fn(&mut YearPlan)) -> Vec<Advice> {
    let (rules, members) = (RuleProfile::of(Profile::Cell), people());
    let ground = |today: &str| Ground {
        year: 2027,
        today: day(today),
        zone: Ho_Chi_Minh,
        profile: Profile::Cell,
        rules: &rules,
        members: &members,
        topics,
        plans: &[],
        days_off: &|day: NaiveDate| day == crate::domain::sample::day("2027-09-02"),
        titles: &title,
    };
    let mut plan = YearPlan {
        id: PlanId(1),
        unit: UnitId(1),
        year: 2027,
        version: 1,
        slots: fill(&ground("2026-11-24")),
        submitted: None,
        approval: None,
        file: None,
        created_at: at("2026-11-24T00:00:00Z"),
    };
    change(&mut plan);
    advice(&plan, &ground(today))
}

#[test]
fn what_the_rules_propose_needs_no_advice() {
    assert_eq!(said("2026-11-24", &[], |_| {}), []);
}

#[test]
fn what_is_missing_is_named() {
    let found = said("2026-11-24", &[], |plan| {
        plan.slots[0].title = None;
        plan.slots[3].preparer = None;
    });
    assert_eq!(found, [Advice::Unfilled { quarters: vec![1, 4] }]);
}

#[test]
fn a_topic_without_a_content_group_is_seen() {
    let found = said("2026-11-24", &[], |plan| {
        plan.slots[0].group = None;
        plan.slots[2].group = None;
        // Without a topic there is no group to miss.
        plan.slots[3].title = None;
        plan.slots[3].group = None;
    });
    assert_eq!(found, [Advice::Unfilled { quarters: vec![4] }, Advice::NoGroup { quarters: vec![1, 3] }]);
}

#[test]
fn a_year_without_the_obligatory_group_is_seen() {
    let found = said("2026-11-24", &[], |plan| plan.slots[1].group = Some(ContentGroup::Tasks));
    assert_eq!(found, [Advice::NoObligatory { group: ContentGroup::HoChiMinh }]);
}

#[test]
fn a_topic_of_the_last_two_years_is_seen_by_its_key_and_by_its_words() {
    let held = |year, quarter, title: &str| Topic {
        stage: Stage::Concluded,
        title: Some(title.to_owned()),
        ..Topic::planned(TopicId(4), UnitId(1), year, quarter, at("2025-01-01T00:00:00Z"))
    };
    let again = |plan: &mut YearPlan| {
        plan.slots[0].title = Some("giữ SẠCH đường làng".to_owned());
        plan.slots[0].catalogue = None;
    };
    let words = "Giữ sạch đường làng";
    let repeated = Advice::Repeated { quarter: 1, year: 2025, of: 1 };
    assert_eq!(said("2026-11-24", &[held(2025, 1, words)], again), [repeated]);
    assert_eq!(said("2026-11-24", &[held(2024, 4, words)], again), [], "more than two years ago");
    let twice = said("2026-11-24", &[], |plan| {
        plan.slots[3].title = Some("Nói cách khác".to_owned());
        plan.slots[3].catalogue = plan.slots[0].catalogue;
    });
    assert_eq!(twice, [Advice::Repeated { quarter: 4, year: 2027, of: 1 }]);
}

#[test]
fn one_who_prepares_twice_while_others_rest_is_seen() {
    let found = said("2026-11-24", &[], |plan| {
        for slot in &mut plan.slots[..2] {
            slot.preparer = Some(Preparer::Member(MemberId(2)));
        }
    });
    assert_eq!(found, [Advice::Uneven { member: MemberId(2), times: 2 }]);
}

#[test]
fn days_that_cannot_be_or_stand_out_of_order_are_seen() {
    let meets = |at: usize, on: &'static str| {
        said("2026-11-24", &[], move |plan| {
            plan.slots[at].meeting_on = Some(day(on));
            (plan.slots[at].draft_due, plan.slots[at].review_due) = (None, None);
        })
    };
    assert_eq!(meets(2, "2027-09-02"), [Advice::OnDayOff { quarter: 3, day: day("2027-09-02") }]);
    assert_eq!(meets(0, "2027-04-01"), [Advice::OutsideQuarter { quarter: 1, day: day("2027-04-01") }]);
    assert_eq!(meets(0, "2026-11-01"), [Advice::Passed { quarter: 1, day: day("2026-11-01") }]);
    assert_eq!(
        meets(0, "2027-08-01"),
        [Advice::OutsideQuarter { quarter: 1, day: day("2027-08-01") }, Advice::OutOfOrder { quarter: 2 }]
    );
    let late_draft = said("2026-11-24", &[], |plan| plan.slots[0].draft_due = Some(day("2027-03-30")));
    assert_eq!(late_draft, [Advice::OutOfOrder { quarter: 1 }]);
}

#[test]
fn a_quarter_in_which_no_working_day_is_left_is_said_so() {
    let found = said("2027-12-31", &[], |plan| {
        for slot in &mut plan.slots[..3] {
            slot.topic = Some(TopicId(1));
        }
        plan.slots[3].meeting_on = None;
    });
    assert_eq!(found, [Advice::NoDayLeft { quarter: 4 }]);
}

#[test]
fn the_next_year_is_planned_in_the_last_quarter_of_a_year_that_is_spoken_for() {
    assert_eq!(year_to_plan(day("2026-11-24"), true), 2027);
    assert_eq!(year_to_plan(day("2026-11-24"), false), 2026);
    assert_eq!(year_to_plan(day("2026-08-24"), true), 2026);
}
