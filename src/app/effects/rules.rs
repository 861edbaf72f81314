//! What follows from a change of the rules (the row, the audit, the cards; nobody is told), and from what recurs.

use serde_json::json;

use super::reminders::note;
use super::{raise_home, wake};
use crate::app::notices::{When, post_when};
use crate::domain::event::RulesEvent;
use crate::domain::schedule::next_sending_time;
use crate::domain::time::Timestamp;
use crate::domain::unit::{Addressee, Unit};
use crate::present::outgoing::{Lane, Place};
use crate::present::rules as wording;
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};
use crate::store::rows::UnitRules;

pub(super) fn apply(desk: &mut Desk, by: Actor, event: RulesEvent) {
    match event {
        RulesEvent::Proposed { prompt } => desk.put(prompt),
        RulesEvent::Changed { unit, rules, rule, said } => {
            let facts = json!({ "rule": rule, "reset": said.is_none() });
            desk.audit(unit.id, by, "rule_changed", &facts, said.as_deref());
            desk.raise(CardRef { kind: CardKind::Rules, reference: unit.id.0 });
            raise_home(desk, unit.id);
            // Hours, days off and what recurs may all be others now.
            wake(desk, unit.id);
            desk.put(UnitRules { unit: unit.id, rules });
            desk.put(unit);
        }
        RulesEvent::DigestGiven(digest) => {
            let facts = json!({ "topic": digest.topic.id, "member": digest.to.member });
            desk.audit(digest.unit.id, by, "digest_given", &facts, None);
            let message = wording::digest(texts_for(&digest.to, &digest.unit), &digest, desk.now());
            let not_before = broadcast_hour(desk, &digest.unit);
            let when = When { not_before, expires_at: digest.until, ..When::default() };
            post_when(desk, Place::Private(digest.to.to.person), Lane::Notice, message, when);
            for key in digest.keys {
                note(desk, digest.unit.id, key, None);
            }
        }
        RulesEvent::DigestDropped { unit, occasion } => {
            tracing::warn!(unit = unit.id.0, "a digest came too late and is dropped");
            desk.audit(unit.id, by, "digest_dropped", &json!({}), None);
            note(desk, unit.id, occasion, None);
        }
        RulesEvent::Alarmed(alarm) => {
            let alarmed = &alarm.alarmed;
            let facts = json!({
                "lack": alarmed.lack, "year": alarmed.year, "quarter": alarmed.quarter,
                "member": alarm.to.member,
            });
            desk.audit(alarm.unit.id, by, "quarter_alarm", &facts, None);
            let message = wording::alarm(texts_for(&alarm.to, &alarm.unit), &alarm, desk.now());
            let not_before = broadcast_hour(desk, &alarm.unit);
            let when = When { not_before, ..When::default() };
            post_when(desk, Place::Private(alarm.to.to.person), Lane::Notice, message, when);
            for key in alarm.keys {
                note(desk, alarm.unit.id, key, None);
            }
        }
    }
}

fn texts_for(to: &Addressee, unit: &Unit) -> &'static Texts {
    Texts::of(to.to.lang, unit.profile)
}

/// After a time without the calendar the look may come at night.
fn broadcast_hour(desk: &Desk, unit: &Unit) -> Option<Timestamp> {
    let rules = &desk.seen::<UnitRules>(&unit.id)?.rules;
    Some(next_sending_time(desk.now(), rules, unit.zone))
}
