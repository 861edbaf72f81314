//! What follows from reminders.

use serde_json::json;

use super::raise_home;
use crate::app::notices::{When, post_when};
use crate::domain::event::{ReminderEvent, Reminding};
use crate::domain::ids::UnitId;
use crate::domain::reminding::Nudge;
use crate::present::outgoing::{Lane, Place};
use crate::present::reminders as wording;
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};
use crate::store::rows::Reminded;

pub(super) fn apply(desk: &mut Desk, by: Actor, event: ReminderEvent) {
    match event {
        ReminderEvent::Given(reminding) => give(desk, by, *reminding),
        ReminderEvent::Dropped { unit, nudges } => {
            let duties: Vec<_> = nudges.iter().map(|nudge| json!([nudge.member, nudge.duty])).collect();
            tracing::warn!(unit = unit.0, count = nudges.len(), "reminders came too late and are dropped");
            desk.audit(unit, by, "reminders_dropped", &json!({ "members": duties }), None);
            for nudge in nudges {
                note(desk, unit, nudge.key(), None);
            }
        }
        ReminderEvent::Muted { member } => {
            let facts = json!({ "member": member.id, "until": member.muted_until });
            desk.audit(member.unit, by, "reminders_paused", &facts, None);
            desk.raise(CardRef { kind: CardKind::Settings, reference: member.unit.0 });
            raise_home(desk, member.unit);
            desk.put(member);
        }
        ReminderEvent::TakenBack { unit, recall, given } => {
            for occasion in given {
                desk.remove::<Reminded>(occasion);
            }
            desk.audit(unit, by, "messages_taken_back", &json!({ "recall": recall }), None);
            desk.take_back(recall);
        }
        ReminderEvent::Hastened { unit, recall } => {
            desk.audit(unit, by, "messages_hastened", &json!({ "recall": recall }), None);
            desk.hasten(recall, desk.now());
        }
    }
}

fn give(desk: &mut Desk, by: Actor, reminding: Reminding) {
    let unit = &reminding.unit;
    let duties = |nudges: &[Nudge]| nudges.iter().map(|nudge| nudge.duty).collect::<Vec<_>>();
    let told = reminding.to.iter().map(|one| json!([one.to.member, duties(&one.message.nudges)]));
    let facts = json!({ "topic": reminding.topic.as_ref().map(|topic| topic.id), "members": told.collect::<Vec<_>>() });
    desk.audit(unit.id, by, "reminded", &facts, None);
    for reminder in &reminding.to {
        let nudges = &reminder.message.nudges;
        let own = nudges.iter().any(|nudge| nudge.duty.own());
        // A message is worth sending as long as anything in it is.
        let until =
            nudges.iter().map(|nudge| nudge.occasion.until).max_by_key(|until| (until.is_none(), *until));
        let when =
            When { not_before: reminding.not_before, expires_at: until.flatten(), recall: reminding.recall };
        let texts = Texts::to(&reminder.to.to, unit.profile);
        let message = wording::reminder(texts, &reminding, reminder, desk.now());
        let lane = if own { Lane::Notice } else { Lane::Bulk };
        post_when(desk, Place::Private(reminder.to.to.person), lane, message, when);
    }
    for occasion in reminding.given {
        note(desk, unit.id, occasion, reminding.recall);
    }
}

/// Notes that something was said, or need not be.
pub(super) fn note(desk: &mut Desk, unit: UnitId, occasion: String, recall: Option<i64>) {
    let at = desk.now();
    desk.put(Reminded { occasion, unit, at, recall });
}
