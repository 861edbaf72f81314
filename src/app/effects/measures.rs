//! What follows from what happens to measures.

use serde_json::json;

use super::raise_home;
use crate::app::notices::{When, post_when};
use crate::domain::event::MeasureEvent;
use crate::domain::ids::TopicId;
use crate::domain::measure::Measure;
use crate::domain::unit::Unit;
use crate::present::measures as wording;
use crate::present::outgoing::{Lane, Place};
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: MeasureEvent) {
    match event {
        MeasureEvent::Proposed { topic, measure } => {
            record(desk, by, "measure_proposed", &measure);
            desk.put(topic);
            desk.put(measure);
        }
        MeasureEvent::Curated { measure, told, not_before } => {
            record(desk, by, "measure_curated", &measure);
            let unit = desk.seen::<Unit>(&measure.unit).cloned();
            if let (Some(to), Some(unit)) = (told, unit) {
                let message = wording::told(Texts::of(to.to.lang, unit.profile), &measure);
                let when = When { not_before, ..When::default() };
                post_when(desk, Place::Private(to.to.person), Lane::Notice, message, when);
            }
            desk.put(measure);
        }
        MeasureEvent::Reworded { measure } => {
            record(desk, by, "measure_reworded", &measure);
            desk.put(measure);
        }
        MeasureEvent::ListFrozen { topic, listed } => {
            desk.audit(topic.unit, by, "list_frozen", &json!({ "topic": topic.id, "listed": listed }), None);
            raise_home(desk, topic.unit);
            raise_list(desk, topic.id);
            desk.put(topic);
        }
    }
}

fn record(desk: &mut Desk, by: Actor, kind: &'static str, measure: &Measure) {
    let facts = json!({
        "measure": measure.id, "topic": measure.topic, "number": measure.number, "state": measure.state,
        "proposed_by": measure.proposed_by, "from_comment": measure.from_comment,
    });
    desk.audit(measure.unit, by, kind, &facts, Some(&measure.text));
    raise_home(desk, measure.unit);
    raise_list(desk, measure.topic);
    desk.raise(CardRef { kind: CardKind::Measure, reference: measure.id.0 });
}

fn raise_list(desk: &mut Desk, topic: TopicId) {
    desk.raise(CardRef { kind: CardKind::Measures, reference: topic.0 });
}
