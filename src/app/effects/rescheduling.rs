//! What follows when a meeting is moved, put off or given up.

use serde_json::json;

use super::drafts::profile;
use super::{invitation, raise_home, wake};
use crate::app::notices::{When, post, post_when};
use crate::domain::event::{DayTelling, ReschedulingEvent};
use crate::domain::meeting::Attendance;
use crate::domain::topic::Topic;
use crate::domain::unit::Addressee;
use crate::present::invitation::{InvitationView, moving as wording};
use crate::present::outgoing::{Lane, Outgoing, Place};
use crate::present::refusals;
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};
use crate::store::rows::Reminded;

pub(super) fn apply(desk: &mut Desk, by: Actor, event: ReschedulingEvent) {
    let now = desk.now();
    match event {
        ReschedulingEvent::Ordered { topic } => {
            let facts = json!({ "topic": topic.id, "pending": topic.pending.is_some() });
            desk.audit(topic.unit, by, "meeting_change_ordered", &facts, None);
            wake(desk, topic.unit);
            desk.put(topic);
        }
        ReschedulingEvent::Dropped { topic, by: officer, why } => {
            desk.audit(topic.unit, by, "meeting_change_dropped", &json!({ "topic": topic.id }), None);
            if let Some(officer) = officer {
                let texts = Texts::to(&officer.to, profile(desk, topic.unit));
                let message = Outgoing::new(topic.unit, refusals::refusal(texts, &why));
                post(desk, Place::Private(officer.to.person), Lane::Notice, message);
            }
            desk.put(topic);
        }
        ReschedulingEvent::Moved { topic, asks_again, telling } => {
            record(desk, by, "meeting_moved", &topic);
            let view = view(&telling, &topic);
            tell(
                desk,
                &telling,
                |texts, one| wording::moved(texts, &view, &one.name, asks_again, one.to.guest, now),
                |texts| wording::group_moved(texts, &view, asks_again),
            );
            end(desk, topic, &telling);
        }
        ReschedulingEvent::Postponed { topic, was, telling } => {
            record(desk, by, "meeting_postponed", &topic);
            let view = view(&telling, &topic);
            tell(
                desk,
                &telling,
                |texts, one| wording::postponed(texts, &view, was, &one.name),
                |texts| wording::group_postponed(texts, &view, was),
            );
            end(desk, topic, &telling);
        }
        ReschedulingEvent::GivenUp { topic, was, telling } => {
            record(desk, by, "topic_given_up", &topic);
            let view = view(&telling, &topic);
            tell(
                desk,
                &telling,
                |texts, one| wording::given_up(texts, &view, was, &one.name),
                |texts| wording::group_given_up(texts, &view, was),
            );
            end(desk, topic, &telling);
        }
    }
}

fn view<'a>(telling: &'a DayTelling, topic: &'a Topic) -> InvitationView<'a> {
    InvitationView { unit: &telling.unit, topic, chair: telling.chair.as_deref() }
}

fn record(desk: &mut Desk, by: Actor, kind: &'static str, topic: &Topic) {
    let facts = json!({
        "topic": topic.id, "stage": topic.stage, "from": topic.postponed_from, "meeting_at": topic.meeting_at,
        "comments_close_at": topic.comments_close_at, "round": topic.round,
    });
    desk.audit(topic.unit, by, kind, &facts, topic.reason.as_deref());
}

/// Each in private within the sending hours, the group at once. It never expires: who comes back from a week
/// without a phone must not go to the old day.
fn tell(
    desk: &mut Desk,
    telling: &DayTelling,
    to_member: impl Fn(&Texts, &Addressee) -> Outgoing,
    to_group: impl Fn(&Texts) -> Outgoing,
) {
    let unit = &telling.unit;
    let when = When { not_before: telling.not_before, expires_at: None, recall: Some(telling.recall) };
    for one in &telling.members {
        let message = to_member(Texts::to(&one.to, unit.profile), one);
        post_when(desk, Place::Private(one.to.person), Lane::Notice, message, when);
    }
    // Who ordered it may let it go before the sending hours.
    if let (Some(at), Some(officer)) = (telling.not_before, &telling.by) {
        let texts = Texts::to(&officer.to, unit.profile);
        let now = desk.now();
        if let Some(waits) = wording::waits(texts, unit, telling.members.len(), at, now, telling.recall) {
            post(desk, Place::Private(officer.to.person), Lane::Reply, waits);
        }
    }
    if unit.group.is_some() {
        let message = to_group(Texts::of(unit.lang, unit.profile));
        post(desk, Place::Group(unit.id), Lane::Notice, message);
    }
}

/// What was said of the old day ends with it.
fn end(desk: &mut Desk, topic: Topic, telling: &DayTelling) {
    desk.take_back(invitation::recall(&topic));
    for member in &telling.answers {
        desk.remove::<Attendance>((topic.id, *member));
    }
    for occasion in &telling.spent {
        let row = Reminded { occasion: occasion.clone(), unit: topic.unit, recall: None, at: desk.now() };
        desk.put(row);
    }
    wake(desk, topic.unit);
    invitation::raise(desk, topic.unit, topic.id);
    raise_home(desk, topic.unit);
    desk.raise(CardRef { kind: CardKind::TopicWizard, reference: topic.unit.0 });
    for kind in [CardKind::Draft, CardKind::Review, CardKind::Reading] {
        desk.raise(CardRef { kind, reference: topic.id.0 });
    }
    desk.put(topic);
}
