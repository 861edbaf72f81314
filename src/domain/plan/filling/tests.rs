//! Plans of units with and without a past, as the rules propose them.

use super::*;
use crate::domain::ids::{PlanId, TopicId, UnitId};
use crate::domain::sample::{at, being, day, member, probationary};
use crate::domain::topic::Stage;
use chrono_tz::Asia::Ho_Chi_Minh;

fn title(topic: CatalogueTopic) -> String {
    format!("Về {}", topic.as_str())
}

/// A cell of six with a committee of four.
fn people() -> Vec<Member> {
    vec![
        member(1, &[Role::Secretary]),
        member(2, &[Role::Deputy]),
        member(3, &[Role::Committee]),
        member(4, &[Role::Committee]),
        member(5, &[]),
        probationary(6),
    ]
}

fn held(id: i64, year: i64, quarter: i64, subject: CatalogueTopic, preparer: i64) -> Topic {
    Topic {
        stage: Stage::Concluded,
        title: Some(title(subject)),
        preparer: Some(MemberId(preparer)),
        place: Some("Nhà văn hoá".to_owned()),
        meeting_at: Some(at(&format!("{year}-{:02}-19T01:30:00Z", quarter * 3))),
        ..Topic::planned(TopicId(id), UnitId(1), year, quarter, at("2025-01-01T00:00:00Z"))
    }
}

struct Cell {
    rules: RuleProfile,
    members: Vec<Member>,
    topics: Vec<Topic>,
    plans: Vec<YearPlan>,
}

impl Cell {
    fn new() -> Self {
        let rules = RuleProfile::of(Profile::Cell);
        Self { rules, members: people(), topics: Vec::new(), plans: Vec::new() }
    }

    fn ground(&self, year: i64, today: &str) -> Ground<'_> {
        Ground {
            year,
            today: day(today),
            zone: Ho_Chi_Minh,
            profile: Profile::Cell,
            rules: &self.rules,
            members: &self.members,
            topics: &self.topics,
            plans: &self.plans,
            days_off: &|_| false,
            titles: &title,
        }
    }
}

fn preparers(slots: &[Slot; 4]) -> Vec<i64> {
    slots.iter().filter_map(|slot| slot.preparer.as_ref()).map(|preparer| preparer.member().0).collect()
}

#[test]
fn a_new_unit_gets_a_whole_year() {
    let cell = Cell::new();
    let slots = fill(&cell.ground(2027, "2026-11-24"));
    let days: Vec<String> =
        slots.iter().filter_map(|slot| slot.meeting_on).map(|day| day.to_string()).collect();
    assert_eq!(days, ["2027-03-18", "2027-06-17", "2027-09-23", "2027-12-23"]);
    assert_eq!(preparers(&slots), [3, 4, 2, 1], "the committee first, its head last");
    assert_eq!(slots[1].group, Some(ContentGroup::HoChiMinh), "near the birthday of 19 May");
    let mut groups: Vec<_> = slots.iter().map(|slot| slot.group).collect();
    groups.sort_unstable();
    groups.dedup();
    assert_eq!(groups.len(), 4, "no group twice before each had its turn");
    assert!(slots.iter().all(|slot| slot.mode == Mode::Joined && slot.hour.is_some()), "six members (S23)");
}

#[test]
fn the_weekday_the_hour_and_the_place_are_those_of_the_last_meeting() {
    let mut cell = Cell::new();
    // Saturday 19 September 2026, 8:30 in Viet Nam.
    cell.topics = vec![held(1, 2026, 3, CatalogueTopic::CellThrift, 3)];
    let slots = fill(&cell.ground(2027, "2026-11-24"));
    assert_eq!(slots[0].meeting_on, Some(day("2027-03-20")));
    assert_eq!(slots[0].hour, NaiveTime::from_hms_opt(8, 30, 0));
    assert_eq!(slots[0].place.as_deref(), Some("Nhà văn hoá"));
}

#[test]
fn who_prepared_last_year_waits_for_the_others() {
    let mut cell = Cell::new();
    cell.topics = vec![
        held(1, 2026, 1, CatalogueTopic::CellThrift, 3),
        held(2, 2026, 2, CatalogueTopic::CellExample, 4),
    ];
    assert_eq!(preparers(&fill(&cell.ground(2027, "2026-11-24"))), [2, 1, 5, 6]);
    cell.members.truncate(2);
    assert_eq!(preparers(&fill(&cell.ground(2027, "2026-11-24"))), [2, 1, 2, 1], "in turn");
}

#[test]
fn who_is_away_or_suspended_has_no_turn() {
    let mut cell = Cell::new();
    cell.members[2] = being(Status::Suspended, cell.members[2].clone());
    cell.members[3] = being(Status::Exempt, cell.members[3].clone());
    assert_eq!(preparers(&fill(&cell.ground(2027, "2026-11-24"))), [2, 1, 5, 6]);
    cell.members.clear();
    assert!(preparers(&fill(&cell.ground(2027, "2026-11-24"))).is_empty());
}

#[test]
fn no_topic_comes_again_within_two_years() {
    let mut cell = Cell::new();
    let subjects: Vec<CatalogueTopic> = CatalogueTopic::of(Profile::Cell).collect();
    cell.topics =
        (0..8).map(|at| held(at + 1, 2025 + at / 4, at % 4 + 1, subjects[at as usize], 3)).collect();
    let slots = fill(&cell.ground(2027, "2026-12-25"));
    let chosen: Vec<CatalogueTopic> = slots.iter().filter_map(|slot| slot.catalogue).collect();
    assert_eq!(chosen.len(), 4);
    for (slot, topic) in slots.iter().zip(&chosen) {
        let before = subjects.iter().take(8).position(|known| known == topic);
        let fresh = before.is_none_or(|at| history::index(2027, slot.quarter) - (2025 * 4 + at as i64) > 8);
        assert!(fresh, "{topic:?} in quarter {}", slot.quarter);
    }
}

#[test]
fn begun_in_the_middle_of_a_year_the_past_is_history() {
    let mut cell = Cell::new();
    cell.topics = vec![held(7, 2026, 1, CatalogueTopic::CellExample, 3)];
    let slots = fill(&cell.ground(2026, "2026-08-10"));
    assert_eq!(slots[0].topic, Some(TopicId(7)));
    assert_eq!(slots[0].group, Some(ContentGroup::HoChiMinh));
    assert!(slots[1].missed && slots[1].title.is_none(), "nothing was held in the second quarter");
    assert!(slots[2].is_open() && slots[3].is_open());
    assert!(slots[2..].iter().all(|slot| slot.group != Some(ContentGroup::HoChiMinh)), "S5 is met already");
    assert_eq!(preparers(&slots), [3, 4, 2]);
}

#[test]
fn the_last_year_is_copied_with_its_dates_moved() {
    let mut cell = Cell::new();
    assert_eq!(copy(&cell.ground(2027, "2026-11-24")), None, "there is nothing to copy");
    cell.topics = vec![
        held(1, 2026, 1, CatalogueTopic::CellThrift, 5),
        held(2, 2026, 2, CatalogueTopic::CellExample, 9),
    ];
    let mut slots = fill(&cell.ground(2026, "2026-07-01"));
    slots[2].title = Some("Giữ sạch đường làng".to_owned());
    slots[2].catalogue = None;
    cell.plans = vec![YearPlan {
        id: PlanId(1),
        unit: UnitId(1),
        year: 2026,
        version: 1,
        slots,
        submitted: None,
        approval: None,
        file: None,
        created_at: at("2026-07-01T00:00:00Z"),
    }];
    let copied = copy(&cell.ground(2027, "2026-11-24")).unwrap();
    assert_eq!(copied[0].catalogue, Some(CatalogueTopic::CellThrift));
    assert_eq!(copied[0].preparer, Some(Preparer::Member(MemberId(5))));
    assert_ne!(copied[1].preparer, Some(Preparer::Guest(MemberId(9))), "a guest came for one topic");
    assert!(copied[1].preparer.is_some());
    assert_eq!(copied[2].title.as_deref(), Some("Giữ sạch đường làng"));
    assert!(copied.iter().all(|slot| slot.is_open() && slot.meeting_on.is_some()));
    assert!(copied.iter().all(|slot| dates::is_within(slot.meeting_on.unwrap(), 2027, slot.quarter)));
}

#[test]
fn from_fifteen_members_on_the_session_stands_alone() {
    let rules = RuleProfile::of(Profile::Cell);
    let many = |count: i64| (1..=count).map(|id| member(id, &[])).collect::<Vec<_>>();
    assert_eq!(mode(&many(14), &rules), Mode::Joined);
    assert_eq!(mode(&many(15), &rules), Mode::Separate);
    let mut left = many(15);
    left[0] = being(Status::Moved, left[0].clone());
    assert_eq!(mode(&left, &rules), Mode::Joined);
}
