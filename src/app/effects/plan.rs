//! What follows from what happens to the plan of a year.

use serde_json::json;

use super::drafts::{self, tell};
use super::reminders::note;
use super::{raise_home, wake};
use crate::app::notices::{self, When};
use crate::domain::event::{PlanChange, PlanEvent, PlanTelling};
use crate::domain::file::Job;
use crate::domain::ids::UnitId;
use crate::domain::plan::{PlanVersion, YearPlan};
use crate::domain::unit::Addressee;
use crate::present::outgoing::{Lane, Place};
use crate::present::texts::Texts;
use crate::present::{dates, plan as wording};
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: PlanEvent) {
    match event {
        PlanEvent::Drawn { plan, to } => {
            record(desk, by, "plan_drawn", &plan, 0);
            for person in to {
                desk.show(Place::Private(person), CardRef { kind: CardKind::Plan, reference: plan.id.0 }, 0);
            }
            keep(desk, plan);
        }
        PlanEvent::Changed { plan, quarter, change, guest, telling } => {
            record(desk, by, changed_kind(change), &plan, quarter);
            if let Some(guest) = guest {
                desk.audit(plan.unit, by, "guest_named", &json!({ "member": guest.id }), Some(&guest.name));
                desk.put(guest);
            }
            if let Some(telling) = telling {
                tell_change(desk, &plan, &telling, change);
            }
            keep(desk, plan);
        }
        PlanEvent::Redrawn { plan, to, at, recall } => {
            record(desk, by, "plan_redrawn", &plan, 0);
            let when = When { not_before: at, expires_at: None, recall: Some(recall) };
            for (one, redrawn) in &to {
                let texts = texts_of(desk, plan.unit, one);
                let message = wording::redrawn(texts, &plan, &one.name, redrawn.as_ref());
                notices::post_when(desk, Place::Private(one.to.person), Lane::Notice, message, when);
            }
            keep(desk, plan);
        }
        PlanEvent::RedrawingTakenBack { plan, dropped, recall } => {
            record(desk, by, "plan_redrawing_taken_back", &plan, 0);
            desk.take_back(recall);
            desk.remove::<PlanVersion>((plan.id, dropped));
            wake(desk, plan.unit);
            // The version it is again stays as it was written down: it may lie before the committee since then.
            desk.put(plan);
        }
        PlanEvent::Reminded { unit, plan, to, due, given, at, recall } => {
            let members: Vec<_> = to.iter().map(|one| one.member).collect();
            let facts = json!({ "plan": plan.id, "version": plan.version, "members": members });
            desk.audit(plan.unit, by, "plan_reminded", &facts, None);
            let when = When { not_before: at, expires_at: None, recall: Some(recall) };
            for one in &to {
                let texts = texts_of(desk, plan.unit, one);
                let due = dates::deadline(texts, due, unit.zone, desk.now());
                let message = wording::review_reminder(texts, &plan, &one.name, &due);
                notices::post_when(desk, Place::Private(one.to.person), Lane::Notice, message, when);
            }
            for occasion in given {
                note(desk, plan.unit, occasion, Some(recall));
            }
        }
        PlanEvent::Submitted { unit, plan, ask, due, at } => {
            let now = desk.now();
            record(desk, by, "plan_submitted", &plan, 0);
            for one in &ask {
                tell(desk, plan.unit, one, at, |texts| {
                    let due = dates::deadline(texts, due, unit.zone, now);
                    wording::review_notice(texts, &plan, &one.name, &due)
                });
            }
            keep(desk, plan);
        }
        PlanEvent::Reviewed { plan, review, words, by: name, tell: leaders, at } => {
            let facts = json!({
                "plan": plan.id, "version": review.version, "member": review.member,
                "verdict": review.verdict,
            });
            desk.audit(plan.unit, by, "plan_reviewed", &facts, words.as_deref());
            let said = words.as_deref().or(review.words.as_deref()).unwrap_or_default();
            for one in &leaders {
                tell(desk, plan.unit, one, at, |texts| {
                    wording::verdict_told(texts, &plan, &name, review.verdict, said)
                });
            }
            raise(desk, plan.unit, &plan);
            desk.put(review);
        }
        PlanEvent::Approved { plan, duties, tell: leaders, at } => {
            record(desk, by, "plan_approved", &plan, 0);
            for one in &leaders {
                tell(desk, plan.unit, one, at, |texts| wording::approved(texts, &plan));
            }
            for (one, slot) in &duties {
                tell(desk, plan.unit, one, at, |texts| {
                    wording::duty_notice(texts, &plan, slot, &one.name, wording::Duty::Approved)
                });
            }
            keep(desk, plan);
        }
        PlanEvent::Opened { unit, plan, topic, to } => {
            let facts = json!({ "topic": topic.id, "year": topic.year, "quarter": topic.quarter, "plan": topic.plan });
            desk.audit(unit.id, by, "quarter_opened", &facts, topic.title.as_deref());
            raise_home(desk, unit.id);
            for person in to {
                desk.show(Place::Private(person), CardRef { kind: CardKind::Home, reference: unit.id.0 }, 0);
            }
            desk.raise(CardRef { kind: CardKind::Plan, reference: plan.id.0 });
            desk.put(plan);
            desk.put(unit);
            desk.put(topic);
        }
        PlanEvent::PaperMade { plan, file, to, job } => {
            desk.audit(plan.unit, by, "plan_printed", &json!({ "plan": plan.id, "file": file.id }), None);
            if let Some(to) = to {
                let texts = Texts::to(&to.to, drafts::profile(desk, plan.unit));
                let message = wording::paper(texts, &plan, file.id);
                notices::post(desk, Place::Private(to.to.person), Lane::Reply, message);
            }
            desk.put(file);
            desk.remove::<Job>(job);
            desk.put(plan);
        }
    }
}

/// The words of whoever is told.
fn texts_of(desk: &Desk, unit: UnitId, one: &Addressee) -> &'static Texts {
    Texts::to(&one.to, drafts::profile(desk, unit))
}

fn changed_kind(change: PlanChange) -> &'static str {
    match change {
        PlanChange::Title => "plan_title_changed",
        PlanChange::Group => "plan_group_changed",
        PlanChange::Preparer => "plan_preparer_changed",
        PlanChange::Meeting => "plan_meeting_changed",
        PlanChange::Mode => "plan_mode_changed",
        PlanChange::Place => "plan_place_changed",
        PlanChange::Filled => "plan_filled",
    }
}

/// Ids and numbers of the plan; its words only as a hash.
fn record(desk: &mut Desk, by: Actor, kind: &'static str, plan: &YearPlan, quarter: i64) {
    let facts = json!({
        "plan": plan.id, "year": plan.year, "version": plan.version, "quarter": quarter,
        "submitted": plan.submitted, "approved": plan.approval.as_ref().map(|approval| approval.version),
    });
    let words = serde_json::to_string(&plan.slots).unwrap_or_default();
    desk.audit(plan.unit, by, kind, &facts, Some(&words));
    raise(desk, plan.unit, plan);
}

fn raise(desk: &mut Desk, unit: UnitId, plan: &YearPlan) {
    desk.raise(CardRef { kind: CardKind::Plan, reference: plan.id.0 });
    raise_home(desk, unit);
}

/// The plan and its numbered version as they now stand; the calendar looks at its dates.
fn keep(desk: &mut Desk, plan: YearPlan) {
    let at = desk.now();
    desk.put(PlanVersion::of(&plan, at));
    wake(desk, plan.unit);
    desk.put(plan);
}

fn tell_change(desk: &mut Desk, plan: &YearPlan, telling: &PlanTelling, change: PlanChange) {
    let PlanTelling { slot, preparer, before, others, at } = telling;
    if let Some(one) = before {
        tell(desk, plan.unit, one, *at, |texts| wording::no_longer(texts, plan, slot, &one.name));
    }
    // A new place or form concerns who prepares; another group or place in the catalogue nobody.
    let concerns = !matches!(change, PlanChange::Group);
    if let Some(one) = preparer.as_ref().filter(|_| concerns) {
        let duty = if before.is_some() || change == PlanChange::Preparer {
            wording::Duty::Given
        } else {
            wording::Duty::Changed
        };
        tell(desk, plan.unit, one, *at, |texts| wording::duty_notice(texts, plan, slot, &one.name, duty));
    }
    for one in others {
        tell(desk, plan.unit, one, *at, |texts| wording::moved(texts, plan, slot, &one.name));
    }
}
