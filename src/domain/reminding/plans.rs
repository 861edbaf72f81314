//! The plan of a year that lies before the committee: its members are asked, then the leaders hear of their silence,
//! as for a draft.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;

use super::leading::leaders_among;
use super::occasions::{Calendar, Occasion, Occurrence, name_of_plan};
use super::{Duty, Missing, Nudge};
use crate::domain::ids::MemberId;
use crate::domain::member::Member;
use crate::domain::plan::YearPlan;
use crate::domain::rules::RuleProfile;
use crate::domain::time::Timestamp;

/// How long a word about it stays worth saying when nothing else ends it.
const WORTH: i64 = 14;

/// A plan under review, as reminders see it.
#[derive(Clone, Copy, Debug)]
pub struct PlanFacts<'a> {
    pub plan: &'a YearPlan,
    /// When this version came before the committee.
    pub submitted_at: Timestamp,
    pub rules: &'a RuleProfile,
    pub zone: Tz,
    pub members: &'a [Member],
    /// Those whom a message reaches.
    pub reached: &'a BTreeSet<MemberId>,
    /// Those of the committee who have said nothing of it.
    pub unanswered: &'a [MemberId],
}

/// The committee has as many days as it has for a draft, counted from the day the version came; fewer where the plan
/// has a meeting before that.
fn due_day(plan: &YearPlan, rules: &RuleProfile, came: NaiveDate) -> NaiveDate {
    let usual = after(came, (rules.chain.draft_before - rules.chain.review_before).max(1));
    let meetings = plan.slots.iter().filter_map(|slot| slot.meeting_on).filter(|day| *day > came);
    let eve = meetings.min().map_or(usual, |first| after(first, -1));
    usual.min(eve).max(after(came, 1))
}

/// By when the committee is to answer a version of a plan that came before it then.
#[must_use]
pub fn verdicts_due(plan: &YearPlan, rules: &RuleProfile, zone: Tz, submitted_at: Timestamp) -> Timestamp {
    let calendar = Calendar { rules, zone };
    calendar.deadline(due_day(plan, rules, calendar.day(submitted_at)))
}

/// Every nudge there is to be about a plan under review, past and coming turns included: the silent on the day before
/// their verdict is due and on the day, the first leader a day after it, the others two.
#[must_use]
pub fn plan_nudges(facts: &PlanFacts<'_>) -> Vec<Nudge> {
    if facts.unanswered.is_empty() {
        return Vec::new();
    }
    let (plan, version) = (facts.plan, facts.plan.version);
    let calendar = Calendar { rules: facts.rules, zone: facts.zone };
    let came = calendar.day(facts.submitted_at);
    let day = due_day(plan, facts.rules, came);
    let deadline = Some(verdicts_due(plan, facts.rules, facts.zone, facts.submitted_at));
    let until = Some(calendar.morning(after(day, WORTH), deadline));
    let name = name_of_plan(plan.id, version);
    let review = Occurrence { name: name.clone(), deadline, until };
    let late = Occurrence { name: format!("{name}:late"), deadline, until };
    let nudge = |duty: Duty, member: MemberId, missing: &Missing, occasions: Vec<Occasion>| -> Vec<Nudge> {
        let one = |occasion| Nudge { duty, member, missing: missing.clone(), occasion };
        occasions.into_iter().map(one).collect()
    };
    let mut list = Vec::new();
    let verdict = Missing::PlanVerdict { plan: plan.id, year: plan.year, version };
    for member in facts.unanswered.iter().filter(|member| facts.reached.contains(member)) {
        let turns = calendar.turns(&review, &[(1, after(day, -1)), (2, day)], Some(came));
        list.extend(nudge(Duty::Plan, *member, &verdict, turns));
    }
    let verdicts = Missing::PlanVerdicts { year: plan.year, version, count: facts.unanswered.len() };
    for (index, leader) in leaders_among(facts.members, facts.reached).into_iter().enumerate() {
        let told = after(day, if index == 0 { 1 } else { 2 });
        list.extend(nudge(Duty::PlanLate, leader, &verdicts, calendar.turns(&late, &[(1, told)], None)));
    }
    list
}

fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day + Duration::days(days)
}
