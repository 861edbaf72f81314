//! What the leaders owe: their own steps, and what others have left undone (ux 16).
//!
//! The secretary hears first. What a day has passed over without effect goes to the deputy.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};

use super::occasions::{Calendar, Occasion, Occurrence, draft_day, name, review_day};
use super::owing::Facts;
use super::{Duty, Missing, Nudge};
use crate::domain::ids::MemberId;
use crate::domain::leaders;
use crate::domain::member::Member;
use crate::domain::next_step::{Owner, Step};
use crate::domain::time::quarter_end;
use crate::domain::topic::Stage;

/// The leaders whom a message reaches: the secretary, then the deputies.
#[must_use]
pub fn leaders_in_turn(facts: &Facts<'_>) -> Vec<MemberId> {
    leaders_among(facts.members, facts.reached)
}

/// The same, of these members.
pub(super) fn leaders_among(members: &[Member], reached: &BTreeSet<MemberId>) -> Vec<MemberId> {
    leaders::in_turn(members).iter().map(|leader| leader.id).filter(|id| reached.contains(id)).collect()
}

pub(super) fn step_occurrence(facts: &Facts<'_>) -> Option<(Occurrence, NaiveDate)> {
    let calendar = Calendar { rules: facts.rules, zone: facts.zone };
    let step = facts.next.step;
    let day = due_day(facts).filter(|_| facts.next.owner == Owner::Secretary)?;
    let name = format!("{}:{}", name(facts.topic.id, Duty::Lead.as_str(), day), step.as_str());
    // What prepares the meeting is pointless once it has begun.
    let until = facts.topic.meeting_at.filter(|_| prepares_meeting(step));
    Some((Occurrence { name, deadline: Some(calendar.deadline(day)), until }, day))
}

/// A leader's own step: the first leader on the day it is due and on the next, the others the day after that.
pub(super) fn steps(facts: &Facts<'_>) -> Vec<Nudge> {
    let calendar = Calendar { rules: facts.rules, zone: facts.zone };
    let Some((occurrence, day)) = step_occurrence(facts) else { return Vec::new() };
    let days = |first: bool| {
        if first { vec![(1, day), (2, after(day, 1))] } else { vec![(1, after(day, 2))] }
    };
    in_turn(facts, None, Duty::Lead, &Missing::Step(facts.next.step), |first| {
        calendar.turns(&occurrence, &days(first), None)
    })
}

fn prepares_meeting(step: Step) -> bool {
    matches!(step, Step::ApproveAlone | Step::Circulate | Step::OpenConsultation)
}

/// The day a leader's step is due; never the day it first could be taken.
fn due_day(facts: &Facts<'_>) -> Option<NaiveDate> {
    let calendar = Calendar { rules: facts.rules, zone: facts.zone };
    let (topic, due) = (facts.topic, facts.next.due);
    let later = |due: Option<NaiveDate>, came: Option<NaiveDate>| {
        let came = came.map(|came| after(came, 1));
        match (due, came) {
            (Some(due), Some(came)) => Some(due.max(came)),
            (due, came) => due.or(came),
        }
    };
    match facts.next.step {
        // A topic that is begun and not settled; whether there is one at all is the quarter's alarm.
        Step::ChooseTopic | Step::SetMeeting | Step::AssignPreparer | Step::KeepSchedule => {
            let begun = calendar.day(topic.created_at);
            (topic.stage == Stage::Planned).then(|| settle_day(facts).max(after(begun, 1)))
        }
        Step::ApproveAlone => facts.draft.and_then(|draft| review_day(topic, draft, facts.zone)),
        Step::Circulate => later(due, topic.approval.as_ref().map(|approval| approval.on)),
        Step::CurateMeasures | Step::FreezeMeasures | Step::OpenConsultation => {
            later(due, topic.frozen_at.or(topic.comments_close_at).map(|at| calendar.day(at)))
        }
        // On the day itself people are at the meeting.
        Step::HoldMeeting | Step::OpenFormal | Step::CloseFormal | Step::EndMeeting => {
            due.map(|day| after(day, 1))
        }
        Step::FillGaps | Step::AdoptConclusion => later(due, facts.ended_at.map(|at| calendar.day(at))),
        _ => None,
    }
}

/// The profile's distance before the meeting or, with none yet, before the end of the quarter.
fn settle_day(facts: &Facts<'_>) -> NaiveDate {
    let calendar = Calendar { rules: facts.rules, zone: facts.zone };
    let topic = facts.topic;
    let quarter = u8::try_from(topic.quarter).unwrap_or(4);
    let year = i32::try_from(topic.year).unwrap_or(i32::MAX);
    let last = topic.meeting_at.map_or_else(|| quarter_end(year, quarter), |at| calendar.day(at));
    last - Duration::days(facts.rules.chain.assign_before)
}

/// What others have left undone when its day has passed: the first leader a day after it, the others two days.
pub(super) fn late(facts: &Facts<'_>) -> Vec<Nudge> {
    let (topic, zone) = (facts.topic, facts.zone);
    let calendar = Calendar { rules: facts.rules, zone };
    let mut list = Vec::new();
    let mut tell = |duty: Duty, day: NaiveDate, besides: Option<MemberId>, what: String, missing: Missing| {
        let deadline = Some(calendar.deadline(day));
        let occurrence = Occurrence { name: what, deadline, until: topic.meeting_at };
        list.extend(in_turn(facts, besides, duty, &missing, |first| {
            calendar.turns(&occurrence, &[(1, after(day, if first { 1 } else { 2 }))], None)
        }));
    };
    if let (Some(day), Some(preparer)) = (draft_day(topic), topic.preparer) {
        let what = name(topic.id, Duty::DraftLate.as_str(), day);
        tell(Duty::DraftLate, day, Some(preparer), what, Missing::Overdue { preparer });
    }
    if let Some(draft) = facts.draft.filter(|_| facts.next.step == Step::AwaitReview)
        && let Some(day) = review_day(topic, draft, zone)
    {
        let what = format!("{}:v{}", name(topic.id, Duty::ReviewLate.as_str(), day), draft.number);
        let missing = Missing::Verdicts { number: draft.number, count: facts.unreviewed.len() };
        tell(Duty::ReviewLate, day, None, what, missing);
    }
    list
}

/// The occasions of the first leader and of the others. `besides`: who is not told what that member owes.
fn in_turn(
    facts: &Facts<'_>,
    besides: Option<MemberId>,
    duty: Duty,
    missing: &Missing,
    occasions: impl Fn(bool) -> Vec<Occasion>,
) -> Vec<Nudge> {
    let leaders = leaders_in_turn(facts).into_iter().filter(|leader| Some(*leader) != besides);
    leaders
        .enumerate()
        .flat_map(|(index, member)| {
            let nudge = move |occasion| Nudge { duty, member, missing: missing.clone(), occasion };
            occasions(index == 0).into_iter().map(nudge).collect::<Vec<_>>()
        })
        .collect()
}

fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day + Duration::days(days)
}
