//! What follows from a change of the rules: the row, the audit, the cards; nobody is told.

use serde_json::json;

use super::{raise_home, wake};
use crate::domain::event::RulesEvent;
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
    }
}
