//! When a quarter of the plan becomes a topic: with everything proposed, for the secretary to settle in one tap.

use chrono::{Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::{Preparer, Slot, YearPlan};
use crate::domain::choosing;
use crate::domain::ids::TopicId;
use crate::domain::rules::RuleProfile;
use crate::domain::time::{Timestamp, instant};
use crate::domain::topic::Topic;

/// The day on which a quarter of the plan is due to be settled: as long before its meeting as the rules want.
#[must_use]
pub fn opens_on(slot: &Slot, rules: &RuleProfile) -> Option<NaiveDate> {
    let ahead = Days::new(rules.chain.assign_before.max(0).unsigned_abs());
    slot.meeting_on?.checked_sub_days(ahead)
}

/// The quarter that is to be opened: the first that nothing has come of yet and whose meeting lies ahead; and the day
/// on which to do it. Nothing while another topic is in hand.
#[must_use]
pub fn next<'a>(
    plan: &'a YearPlan,
    in_hand: Option<&Topic>,
    rules: &RuleProfile,
    today: NaiveDate,
) -> Option<(&'a Slot, NaiveDate)> {
    if in_hand.is_some_and(|topic| !choosing::is_over(topic)) {
        return None;
    }
    let ahead = |slot: &&Slot| {
        slot.is_open() && slot.title.is_some() && slot.meeting_on.is_some_and(|day| day > today)
    };
    let slot = plan.slots.iter().find(ahead)?;
    Some((slot, opens_on(slot, rules)?))
}

/// The topic a quarter becomes: planned, everything proposed, nothing told.
#[must_use]
pub fn topic(plan: &YearPlan, slot: &Slot, id: TopicId, zone: Tz, now: Timestamp) -> Topic {
    let hour = slot.hour.or(NaiveTime::from_hms_opt(19, 30, 0)).unwrap_or_default();
    let bare = Topic {
        title: slot.title.clone(),
        place: slot.place.clone(),
        preparer: slot.preparer.as_ref().map(Preparer::member),
        party_group: slot.preparer.as_ref().and_then(Preparer::group).map(str::to_owned),
        mode: Some(slot.mode),
        plan: Some(plan.id),
        ..Topic::planned(id, plan.unit, plan.year, slot.quarter, now)
    };
    // The quarter stays the plan's, even if the meeting was put into the next one's first days.
    Topic { meeting_at: slot.meeting_on.map(|day| instant(day, hour, zone)), ..bare }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{MemberId, PlanId, UnitId};
    use crate::domain::sample::{at, day};
    use crate::domain::topic::{Mode, Stage};
    use crate::domain::unit::Profile;
    use chrono_tz::Asia::Ho_Chi_Minh;

    fn plan() -> YearPlan {
        let meets = ["2026-03-19", "2026-06-18", "2026-09-17", "2026-12-24"];
        YearPlan {
            id: PlanId(9),
            unit: UnitId(1),
            year: 2026,
            version: 1,
            slots: [1, 2, 3, 4].map(|quarter: i64| Slot {
                title: Some(format!("Chuyên đề {quarter}")),
                preparer: Some(Preparer::Group {
                    name: "Tổ đảng số 1".to_owned(), through: MemberId(3)
                }),
                meeting_on: Some(day(meets[quarter as usize - 1])),
                ..Slot::empty(quarter, Mode::Joined)
            }),
            submitted: None,
            approval: None,
            file: None,
            created_at: at("2025-12-24T01:00:00Z"),
        }
    }

    fn rules() -> RuleProfile {
        RuleProfile::of(Profile::Cell)
    }

    #[test]
    fn a_quarter_opens_a_month_before_its_meeting() {
        let plan = plan();
        let next = |today| next(&plan, None, &rules(), day(today)).map(|(slot, on)| (slot.quarter, on));
        assert_eq!(next("2026-11-24"), Some((4, day("2026-11-24"))));
        assert_eq!(next("2026-09-18"), Some((4, day("2026-11-24"))), "the third went by without a session");
        assert_eq!(next("2026-12-20"), Some((4, day("2026-11-24"))), "late, and still worth proposing");
        assert_eq!(next("2026-12-24"), None, "no day is left");
    }

    #[test]
    fn nothing_opens_while_a_topic_is_in_hand() {
        let plan = plan();
        let in_hand = |stage| {
            let mut topic = crate::domain::sample::topic();
            topic.stage = stage;
            next(&plan, Some(&topic), &rules(), day("2026-11-24")).is_some()
        };
        assert!(!in_hand(Stage::Planned) && !in_hand(Stage::Concluding) && !in_hand(Stage::Postponed));
        assert!(in_hand(Stage::Concluded) && in_hand(Stage::Cancelled));
    }

    #[test]
    fn the_topic_holds_everything_the_plan_proposes() {
        let plan = plan();
        let topic = topic(&plan, &plan.slots[3], TopicId(5), Ho_Chi_Minh, at("2026-11-24T00:00:00Z"));
        assert_eq!((topic.year, topic.quarter, topic.stage), (2026, 4, Stage::Planned));
        assert_eq!(topic.meeting_at, Some(at("2026-12-24T12:30:00Z")));
        assert_eq!((topic.preparer, topic.party_group.as_deref()), (Some(MemberId(3)), Some("Tổ đảng số 1")));
        assert_eq!((topic.plan, topic.mode), (Some(PlanId(9)), Some(Mode::Joined)));
    }
}
