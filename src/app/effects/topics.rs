//! What follows from what happens to topics.

use serde_json::json;

use super::reminders::note;
use super::{raise_home, wake};
use crate::app::notices::{When, post, post_when};
use crate::domain::event::{Telling, TopicChange, TopicEvent};
use crate::domain::ids::UnitId;
use crate::domain::topic::Topic;
use crate::domain::unit::Addressee;
use crate::present::outgoing::{Lane, Outgoing, Place};
use crate::present::texts::Texts;
use crate::present::topics as wording;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: TopicEvent) {
    match event {
        TopicEvent::Begun { unit, topic } => {
            record(desk, by, "topic_begun", &topic);
            desk.put(unit);
            desk.put(topic);
        }
        TopicEvent::Filled { topic } => {
            record(desk, by, "topic_filled", &topic);
            desk.put(topic);
        }
        TopicEvent::Proposed { prompt } => desk.put(prompt),
        TopicEvent::Settled { topic, telling } => {
            record(desk, by, "topic_settled", &topic);
            tell_all(desk, &topic, &telling, false);
            if let Some(to) = &telling.preparing.to {
                tell_preparer(desk, &topic, &telling, to, false);
            }
            settle(desk, topic, telling);
        }
        TopicEvent::Changed { topic, change, telling } => {
            record(desk, by, changed_kind(&change), &topic);
            tell_change(desk, &topic, &telling, &change);
            settle(desk, topic, telling);
        }
        TopicEvent::RoundPassed { topic } => {
            record(desk, by, "comment_deadline_passed", &topic);
            desk.put(topic);
        }
    }
}

fn changed_kind(change: &TopicChange) -> &'static str {
    match change {
        TopicChange::Title => "topic_title_changed",
        TopicChange::Meeting => "topic_meeting_changed",
        TopicChange::Preparer { .. } => "topic_preparer_changed",
    }
}

fn record(desk: &mut Desk, by: Actor, kind: &'static str, topic: &Topic) {
    let facts = json!({
        "topic": topic.id, "year": topic.year, "quarter": topic.quarter, "stage": topic.stage,
        "meeting_at": topic.meeting_at, "preparer": topic.preparer, "round": topic.round,
    });
    desk.audit(topic.unit, by, kind, &facts, topic.title.as_deref());
    raise_home(desk, topic.unit);
    raise_wizard(desk, topic.unit);
}

fn raise_wizard(desk: &mut Desk, unit: UnitId) {
    desk.raise(CardRef { kind: CardKind::TopicWizard, reference: unit.0 });
}

/// The row as it now stands, the reminders it makes superfluous, and the calendar looks at it.
fn settle(desk: &mut Desk, topic: Topic, telling: Telling) {
    for occasion in telling.spent {
        note(desk, topic.unit, occasion, None);
    }
    wake(desk, topic.unit);
    desk.put(topic);
}

/// The group at once; members of a unit without one within the sending hours.
fn tell_all(desk: &mut Desk, topic: &Topic, telling: &Telling, changed: bool) {
    let (unit, now) = (&telling.unit, desk.now());
    if unit.group.is_some() {
        let texts = Texts::of(unit.lang, unit.profile);
        let say = if changed { wording::group_changed } else { wording::group_post };
        let message = say(texts, unit, topic, &telling.preparing.named, now);
        post(desk, Place::Group(unit.id), Lane::Notice, message);
    }
    for to in &telling.members {
        let texts = Texts::to(&to.to, unit.profile);
        let named = &telling.preparing.named;
        let message = wording::member_notice(texts, unit, topic, &to.name, named, changed, now);
        post_to(desk, to, Lane::Bulk, message, telling);
    }
}

fn tell_preparer(desk: &mut Desk, topic: &Topic, telling: &Telling, to: &Addressee, changed: bool) {
    let texts = Texts::to(&to.to, telling.unit.profile);
    let message = wording::preparer_notice(
        texts,
        &telling.unit,
        topic,
        &to.name,
        telling.draft_due,
        changed,
        desk.now(),
    );
    post_to(desk, to, Lane::Notice, message, telling);
}

fn post_to(desk: &mut Desk, to: &Addressee, lane: Lane, message: Outgoing, telling: &Telling) {
    let when = When { not_before: telling.not_before, ..When::default() };
    post_when(desk, Place::Private(to.to.person), lane, message, when);
}

/// A new title or date concerns everybody; another preparer the two concerned.
fn tell_change(desk: &mut Desk, topic: &Topic, telling: &Telling, change: &TopicChange) {
    let preparer = telling.preparing.to.as_ref();
    if let TopicChange::Preparer { before } = change {
        if let Some(before) = before {
            let texts = Texts::to(&before.to, telling.unit.profile);
            let after = &telling.preparing.named;
            let message = wording::no_longer_preparing(texts, &telling.unit, topic, &before.name, after);
            post_to(desk, before, Lane::Notice, message, telling);
        }
    } else {
        tell_all(desk, topic, telling, true);
    }
    if let Some(to) = preparer {
        tell_preparer(desk, topic, telling, to, !matches!(change, TopicChange::Preparer { .. }));
    }
}
