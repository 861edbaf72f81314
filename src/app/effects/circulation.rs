//! What follows when the draft goes to the members, or is taken back.

use serde_json::json;

use super::drafts::profile;
use super::{invitation, raise_home, wake};
use crate::app::notices::{self, When};
use crate::domain::draft::Question;
use crate::domain::event::CirculationEvent;
use crate::domain::measure::Measure;
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::present::circulation as wording;
use crate::present::outgoing::{Lane, Place};
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: CirculationEvent) {
    match event {
        CirculationEvent::Circulated {
            topic,
            draft,
            preparer,
            questions,
            measures,
            tell,
            chair,
            at,
            recall,
        } => {
            let facts = json!({
                "topic": topic.id, "draft": draft.id, "number": draft.number, "told": tell.len(),
                "questions": questions.len(), "measures": measures.len(), "at": at,
            });
            desk.audit(topic.unit, by, "circulated", &facts, None);
            let when = When { not_before: Some(at), expires_at: None, recall: Some(recall) };
            let unit = desk.seen::<Unit>(&topic.unit).cloned();
            let view = wording::NoticeView {
                topic: &topic,
                draft: &draft,
                preparer: preparer.as_ref(),
                questions: questions.len(),
                zone: unit.as_ref().map_or(chrono_tz::Asia::Ho_Chi_Minh, |unit| unit.zone),
                now: desk.now(),
            };
            // The invitation first: what takes longer to answer is to lie nearest to the thumb.
            if let Some(unit) = &unit {
                let when = When { recall: Some(invitation::recall(&topic)), ..when };
                invitation::invite(desk, unit, &topic, chair.as_deref(), &tell, when);
            }
            for one in &tell {
                let texts = Texts::to(&one.to, profile(desk, topic.unit));
                let message = wording::notice(texts, &view, one);
                notices::post_when(desk, Place::Private(one.to.person), Lane::Bulk, message, when);
            }
            if let Some(unit) = unit.as_ref().filter(|unit| unit.group.is_some()) {
                let message = wording::group_post(Texts::of(unit.lang, unit.profile), unit, &view);
                notices::post_when(desk, Place::Group(unit.id), Lane::Bulk, message, when);
            }
            questions.into_iter().for_each(|question| desk.put(question));
            measures.into_iter().for_each(|measure| desk.put(measure));
            raise(desk, &topic);
            wake(desk, topic.unit);
            desk.put(topic);
        }
        CirculationEvent::Hastened { topic, recall, at } => {
            desk.audit(topic.unit, by, "circulation_hastened", &json!({ "topic": topic.id }), None);
            desk.hasten(recall, at);
            desk.hasten(invitation::recall(&topic), at);
        }
        CirculationEvent::TakenBack { topic, questions, measures, recall } => {
            desk.audit(topic.unit, by, "circulation_taken_back", &json!({ "topic": topic.id }), None);
            desk.take_back(recall);
            desk.take_back(invitation::recall(&topic));
            questions.into_iter().for_each(|question| desk.remove::<Question>(question));
            measures.into_iter().for_each(|measure| desk.remove::<Measure>(measure));
            raise(desk, &topic);
            wake(desk, topic.unit);
            desk.put(topic);
        }
    }
}

fn raise(desk: &mut Desk, topic: &Topic) {
    raise_home(desk, topic.unit);
    for kind in [CardKind::Draft, CardKind::Review, CardKind::Reading] {
        desk.raise(CardRef { kind, reference: topic.id.0 });
    }
    if let Some(approval) = &topic.approval {
        desk.raise(CardRef { kind: CardKind::Circulation, reference: approval.draft.0 });
    }
}
