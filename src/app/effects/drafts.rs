//! What follows from what happens to drafts and their review.

use serde_json::json;

use super::{raise_home, wake};
use crate::app::notices::{self, When};
use crate::domain::draft::{Draft, Reading};
use crate::domain::event::DraftEvent;
use crate::domain::ids::{TopicId, UnitId};
use crate::domain::time::Timestamp;
use crate::domain::unit::{Addressee, Profile, Unit};
use crate::present::outgoing::{Lane, Outgoing, Place};
use crate::present::texts::Texts;
use crate::present::{dates, drafts, reviews};
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: DraftEvent) {
    match event {
        DraftEvent::Begun { topic, draft, superseded } => {
            note(desk, by, "draft_begun", &draft);
            desk.put(topic);
            desk.put(draft);
            if let Some(superseded) = superseded {
                desk.put(superseded);
            }
        }
        DraftEvent::Written { draft, prompt } => {
            note(desk, by, "draft_written", &draft);
            desk.put(draft);
            if let Some(prompt) = prompt {
                desk.put(prompt);
            }
        }
        DraftEvent::Submitted { topic, draft, preparer, ask, due, at } => {
            note(desk, by, "draft_submitted", &draft);
            let due = due.zip(desk.seen::<Unit>(&topic.unit).map(|unit| unit.zone));
            let read_at = at.unwrap_or(desk.now());
            for one in &ask {
                tell(desk, topic.unit, one, at, |texts| {
                    let due = due.map(|(due, zone)| dates::deadline_read(texts, due, zone, read_at));
                    reviews::notice(texts, &topic, &draft, &one.name, preparer.as_ref(), due.as_deref())
                });
            }
            desk.put(topic);
            desk.put(draft);
        }
        DraftEvent::AloneAsked { draft, tell: leaders, at } => {
            for one in &leaders {
                tell(desk, draft.unit, one, at, |texts| reviews::ask_alone(texts, &draft));
            }
        }
        DraftEvent::Reviewed { topic, draft, review, words, tell: preparer, by: name, at } => {
            let facts = json!({
                "draft": draft.id, "number": draft.number, "member": review.member,
                "verdict": review.verdict,
            });
            desk.audit(draft.unit, by, "draft_reviewed", &facts, words.as_deref());
            if let Some(preparer) = &preparer {
                let said = words.as_deref().or(review.words.as_deref()).unwrap_or_default();
                tell(desk, draft.unit, preparer, at, |texts| {
                    reviews::verdict_told(texts, &draft, name.as_deref(), review.verdict, said)
                });
            }
            raise(desk, topic.unit, topic.id);
            desk.put(review);
        }
        DraftEvent::Approved { topic, draft, tell: leaders, at } => {
            let facts = json!({ "draft": draft.id, "number": draft.number, "approval": topic.approval });
            desk.audit(draft.unit, by, "draft_approved", &facts, None);
            for one in &leaders {
                tell(desk, topic.unit, one, at, |texts| reviews::approved(texts, &topic));
            }
            raise(desk, topic.unit, topic.id);
            desk.put(topic);
            desk.put(draft);
        }
        DraftEvent::Returned { topic, draft, tell: preparer, at } => {
            note(desk, by, "draft_returned", &draft);
            if let Some(preparer) = &preparer {
                tell(desk, topic.unit, preparer, at, |texts| reviews::returned(texts, &draft));
            }
            desk.put(topic);
            desk.put(draft);
        }
        DraftEvent::CameAfterApproval { topic, draft, tell: leaders, at } => {
            for one in &leaders {
                tell(desk, topic.unit, one, at, |texts| reviews::came_after(texts, &topic, &draft));
            }
        }
        DraftEvent::ApprovedKept { topic, draft } => {
            note(desk, by, "approved_draft_kept", &draft);
            desk.put(topic);
            desk.put(draft);
        }
        DraftEvent::DueExtended { topic, until, tell: preparer, at } => {
            let facts = json!({ "topic": topic.id, "until": until });
            desk.audit(topic.unit, by, "draft_due_extended", &facts, None);
            if let Some(preparer) = &preparer {
                tell(desk, topic.unit, preparer, at, |texts| drafts::extended(texts, &topic, until));
            }
            raise(desk, topic.unit, topic.id);
            wake(desk, topic.unit);
            desk.put(topic);
        }
        DraftEvent::PreparerTaken { topic, by: name, tell: earlier, at } => {
            let facts = json!({ "topic": topic.id, "preparer": topic.preparer });
            desk.audit(topic.unit, by, "preparer_taken", &facts, None);
            if let Some(earlier) = &earlier {
                tell(desk, topic.unit, earlier, at, |texts| drafts::preparer_taken(texts, &topic, &name));
            }
            raise(desk, topic.unit, topic.id);
            wake(desk, topic.unit);
            desk.put(topic);
        }
        DraftEvent::Opened { reading } => read(desk, by, "draft_opened", reading),
        DraftEvent::Read { reading } => read(desk, by, "draft_read", reading),
        DraftEvent::Agreed { reading } => read(desk, by, "draft_agreed_to", reading),
    }
}

/// Audits what was done to a version, with a hash of its words, and redraws what shows it.
fn note(desk: &mut Desk, by: Actor, kind: &'static str, draft: &Draft) {
    let facts = json!({
        "draft": draft.id, "topic": draft.topic, "number": draft.number, "source": draft.source,
        "state": draft.state, "measures": draft.outline.measures.len(), "file": draft.file,
    });
    let words = serde_json::to_string(&draft.outline).unwrap_or_default();
    desk.audit(draft.unit, by, kind, &facts, Some(&words));
    raise(desk, draft.unit, draft.topic);
}

fn raise(desk: &mut Desk, unit: UnitId, topic: TopicId) {
    raise_home(desk, unit);
    for kind in [CardKind::Draft, CardKind::Review] {
        desk.raise(CardRef { kind, reference: topic.0 });
    }
}

fn read(desk: &mut Desk, by: Actor, kind: &'static str, reading: Reading) {
    desk.audit(reading.unit, by, kind, &json!({ "topic": reading.topic, "member": reading.member }), None);
    raise_home(desk, reading.unit);
    desk.put(reading);
}

/// The vocabulary of a unit: its row is on the desk of every batch that concerns it.
pub(super) fn profile(desk: &Desk, unit: UnitId) -> Profile {
    desk.seen::<Unit>(&unit).map_or(Profile::Cell, |unit| unit.profile)
}

/// One notice, in the language of whoever reads it.
pub(super) fn tell(
    desk: &mut Desk,
    unit: UnitId,
    one: &Addressee,
    at: Option<Timestamp>,
    say: impl FnOnce(&Texts) -> Outgoing,
) {
    let texts = Texts::to(&one.to, profile(desk, unit));
    let when = When { not_before: at, ..When::default() };
    notices::post_when(desk, Place::Private(one.to.person), Lane::Notice, say(texts), when);
}
