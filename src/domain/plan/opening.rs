//! When a quarter of the plan becomes a topic: with everything proposed, for the secretary to settle in one tap.

use chrono::{Days, Duration, NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::dates::span;
use super::{Preparer, Slot, YearPlan};
use crate::domain::choosing;
use crate::domain::days_off::{day_off, notice_morning};
use crate::domain::ids::TopicId;
use crate::domain::rhythm;
use crate::domain::rules::RuleProfile;
use crate::domain::time::{Timestamp, instant, local};
use crate::domain::topic::Topic;

/// When a quarter of the plan is put before the secretary: at the quarter's opening in the rhythm of the unit, and
/// no later than the rules want it settled before its meeting. Not on the day the plan was drawn up, when it is still
/// being corrected, nor on a day off.
#[must_use]
pub fn opens_at(plan: &YearPlan, slot: &Slot, rules: &RuleProfile, zone: Tz) -> Option<Timestamp> {
    let ahead = Days::new(rules.chain.assign_before.max(0).unsigned_abs());
    let settled_by = instant(slot.meeting_on?.checked_sub_days(ahead)?, rules.send_from, zone);
    let (first, _) = span(plan.year, slot.quarter);
    let before = instant(first, NaiveTime::MIN, zone) - Duration::seconds(1);
    let recurring = rules.rhythm.open_quarter.as_deref();
    let opening = recurring.and_then(|expression| rhythm::next(expression, zone, before));
    let at = opening.map_or(settled_by, |at| at.min(settled_by));
    let day_after = local(plan.created_at, zone).date().checked_add_days(Days::new(1))?;
    let at = at.max(instant(day_after, rules.send_from, zone));
    let day = local(at, zone).date();
    Some(if day_off(day, rules, zone).is_some() { notice_morning(day, rules, zone) } else { at })
}

/// The quarter that is to be opened: the first that nothing has come of yet and whose meeting lies ahead; and when.
/// Nothing while another topic is in hand.
#[must_use]
pub fn next<'a>(
    plan: &'a YearPlan,
    in_hand: Option<&Topic>,
    rules: &RuleProfile,
    zone: Tz,
    today: NaiveDate,
) -> Option<(&'a Slot, Timestamp)> {
    if in_hand.is_some_and(|topic| !choosing::is_over(topic)) {
        return None;
    }
    let ahead = |slot: &&Slot| {
        slot.is_ahead() && slot.title.is_some() && slot.meeting_on.is_some_and(|day| day > today)
    };
    let slot = plan.slots.iter().find(ahead)?;
    Some((slot, opens_at(plan, slot, rules, zone)?))
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

    fn opens(today: &str, rules: &RuleProfile) -> Option<(i64, String)> {
        let plan = plan();
        let found = next(&plan, None, rules, Ho_Chi_Minh, day(today));
        found.map(|(slot, at)| (slot.quarter, local(at, Ho_Chi_Minh).format("%d/%m/%Y %H:%M").to_string()))
    }

    #[test]
    fn a_quarter_opens_with_its_first_morning() {
        let at = |text: &str| (4, text.to_owned());
        assert_eq!(opens("2026-11-24", &rules()), Some(at("01/10/2026 07:00")));
        let later = opens("2026-09-18", &rules());
        assert_eq!(later, Some(at("01/10/2026 07:00")), "the third went by without a session");
        assert_eq!(opens("2026-12-24", &rules()), None, "no day is left");
        // The first quarter begins on a holiday.
        assert_eq!(opens("2026-01-02", &rules()), Some((1, "02/01/2026 07:00".to_owned())));
    }

    #[test]
    fn without_a_rhythm_or_with_a_late_one_it_opens_a_month_before_its_meeting() {
        for rhythm in [None, Some("0 0 7 15 DEC *".to_owned())] {
            let mut rules = rules();
            rules.rhythm.open_quarter = rhythm;
            assert_eq!(opens("2026-11-01", &rules), Some((4, "24/11/2026 07:00".to_owned())));
        }
    }

    #[test]
    fn a_plan_of_today_is_corrected_before_it_opens_anything() {
        let late = YearPlan { created_at: at("2026-12-01T02:00:00Z"), ..plan() };
        let opens = opens_at(&late, &late.slots[3], &rules(), Ho_Chi_Minh).unwrap();
        assert_eq!(opens, at("2026-12-02T00:00:00Z"));
    }

    #[test]
    fn nothing_opens_while_a_topic_is_in_hand() {
        let plan = plan();
        let in_hand = |stage| {
            let mut topic = crate::domain::sample::topic();
            topic.stage = stage;
            next(&plan, Some(&topic), &rules(), Ho_Chi_Minh, day("2026-11-24")).is_some()
        };
        assert!(!in_hand(Stage::Planned) && !in_hand(Stage::Concluding) && !in_hand(Stage::Postponed));
        assert!(in_hand(Stage::Concluded) && in_hand(Stage::Cancelled));
    }

    #[test]
    fn what_was_given_up_is_not_offered_again_unasked() {
        let mut plan = plan();
        let next = |plan: &YearPlan| {
            next(plan, None, &rules(), Ho_Chi_Minh, day("2026-11-24")).map(|(slot, _)| slot.quarter)
        };
        assert_eq!(next(&plan), Some(4));
        plan.slots[3].given_up = true;
        assert_eq!(next(&plan), None);
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
