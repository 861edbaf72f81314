//! What the checker says of a plan (R10): advice, never a bar.

use chrono::{Datelike, NaiveDate};

use super::filling::{Ground, in_turn};
use super::history::{Session, Subject, index, repeated};
use super::{Slot, YearPlan, dates};
use crate::domain::catalogue::ContentGroup;
use crate::domain::ids::MemberId;

/// One thing worth a look before the plan goes to the committee.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Advice {
    /// No working day is left in this quarter.
    NoDayLeft { quarter: i64 },
    /// Topic, preparer or day of these quarters is missing.
    Unfilled { quarters: Vec<i64> },
    /// The topics of these quarters stand in no content group yet.
    NoGroup { quarters: Vec<i64> },
    /// No session of the obligatory group in the year (S5).
    NoObligatory { group: ContentGroup },
    /// The topic was taken up within two years.
    Repeated { quarter: i64, year: i64, of: i64 },
    /// One prepares more than once while others who could have no turn.
    Uneven { member: MemberId, times: usize },
    /// The meeting lies outside its quarter.
    OutsideQuarter { quarter: i64, day: NaiveDate },
    /// The meeting falls on a day off.
    OnDayOff { quarter: i64, day: NaiveDate },
    /// The day has passed, and nothing has begun.
    Passed { quarter: i64, day: NaiveDate },
    /// A quarter meets before the one before it, or a draft is due after its review or its meeting.
    OutOfOrder { quarter: i64 },
}

/// Everything there is to say, the most important first.
#[must_use]
pub fn advice(plan: &YearPlan, ground: &Ground<'_>) -> Vec<Advice> {
    let sessions = ground.sessions();
    let mut said = Vec::new();
    let open: Vec<&Slot> = plan.slots.iter().filter(|slot| slot.is_open()).collect();
    for slot in &open {
        if slot.meeting_on.is_none() && ground.proposed_day(slot.quarter).is_none() {
            said.push(Advice::NoDayLeft { quarter: slot.quarter });
        }
    }
    let unfilled: Vec<i64> = open
        .iter()
        .filter(|slot| slot.title.is_none() || slot.preparer.is_none() || slot.meeting_on.is_none())
        .map(|slot| slot.quarter)
        .filter(|quarter| !said.contains(&Advice::NoDayLeft { quarter: *quarter }))
        .collect();
    if !unfilled.is_empty() {
        said.push(Advice::Unfilled { quarters: unfilled });
    }
    let ungrouped = open.iter().filter(|slot| slot.title.is_some() && slot.group.is_none());
    let quarters: Vec<i64> = ungrouped.map(|slot| slot.quarter).collect();
    if !quarters.is_empty() {
        said.push(Advice::NoGroup { quarters });
    }
    said.extend(obligatory(plan, ground));
    said.extend(days(&open, plan.year, ground));
    said.extend(order(plan));
    said.extend(open.iter().filter_map(|slot| repeats(plan, slot, &sessions)));
    said.extend(load(plan, ground));
    said
}

fn obligatory(plan: &YearPlan, ground: &Ground<'_>) -> Option<Advice> {
    let group = ground.rules.obligatory_group?;
    let met = plan.slots.iter().any(|slot| slot.group == Some(group));
    (!met).then_some(Advice::NoObligatory { group })
}

fn days(open: &[&Slot], year: i64, ground: &Ground<'_>) -> Vec<Advice> {
    let mut said = Vec::new();
    for slot in open {
        let Some(day) = slot.meeting_on else { continue };
        let quarter = slot.quarter;
        if day <= ground.today {
            said.push(Advice::Passed { quarter, day });
        } else if !dates::is_within(day, year, quarter) {
            said.push(Advice::OutsideQuarter { quarter, day });
        } else if (ground.days_off)(day) {
            said.push(Advice::OnDayOff { quarter, day });
        }
    }
    said
}

fn order(plan: &YearPlan) -> Vec<Advice> {
    let within = |slot: &Slot| {
        let steps: Vec<NaiveDate> =
            [slot.draft_due, slot.review_due, slot.meeting_on].into_iter().flatten().collect();
        steps.is_sorted()
    };
    let mut said = Vec::new();
    let mut last: Option<NaiveDate> = None;
    for slot in &plan.slots {
        let after = slot.meeting_on.is_none_or(|day| last.is_none_or(|last| last < day));
        if !after || !within(slot) {
            said.push(Advice::OutOfOrder { quarter: slot.quarter });
        }
        last = last.max(slot.meeting_on);
    }
    said
}

/// Within the year too: an earlier quarter of the plan counts like one that was held.
fn repeats(plan: &YearPlan, slot: &Slot, sessions: &[Session]) -> Option<Advice> {
    let subject = Subject::of_slot(slot);
    let earlier = |other: &&Slot| other.quarter < slot.quarter && Subject::of_slot(other).is(&subject);
    if let Some(other) = plan.slots.iter().find(earlier) {
        return Some(Advice::Repeated { quarter: slot.quarter, year: plan.year, of: other.quarter });
    }
    let before = |session: &Session| index(session.year, session.quarter) < index(plan.year, 1);
    let session = repeated(sessions, &subject, plan.year, slot.quarter).filter(|session| before(session))?;
    Some(Advice::Repeated { quarter: slot.quarter, year: session.year, of: session.quarter })
}

fn load(plan: &YearPlan, ground: &Ground<'_>) -> Option<Advice> {
    let has = |member: MemberId| {
        plan.slots
            .iter()
            .filter(|slot| slot.preparer.as_ref().is_some_and(|who| who.member() == member))
            .count()
    };
    let able = in_turn(ground.members);
    let idle = able.iter().any(|member| has(member.id) == 0);
    let most = able.iter().max_by_key(|member| has(member.id))?;
    let times = has(most.id);
    (idle && times > 1).then_some(Advice::Uneven { member: most.id, times })
}

/// The year to plan on a day: this one while a quarter of it can still be planned, else the next.
#[must_use]
pub fn year_to_plan(today: NaiveDate, current_is_spoken_for: bool) -> i64 {
    let last_quarter = today.month() >= 10;
    i64::from(today.year()) + i64::from(last_quarter && current_is_spoken_for)
}

#[cfg(test)]
mod tests;
