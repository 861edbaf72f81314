//! What follows from answers to the invitation.

use serde_json::json;

use super::raise_home;
use crate::app::notices::{When, post_when};
use crate::domain::event::{InvitationEvent, LeaveRequest};
use crate::domain::ids::{TopicId, UnitId};
use crate::domain::meeting::Attendance;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};
use crate::present::invitation::{self as wording, InvitationView, RequestView};
use crate::present::outgoing::{Lane, Place};
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: InvitationEvent) {
    match event {
        InvitationEvent::Answered { row, request } => {
            let facts = json!({ "topic": row.topic, "member": row.member, "presence": row.presence });
            desk.audit(row.unit, by, "invitation_answered", &facts, row.reason.as_deref());
            if let Some(request) = request {
                tell_leaders(desk, &row, &request);
            }
            raise(desk, row.unit, row.topic);
            desk.put(row);
        }
        InvitationEvent::Decided { row, unit, topic, by: officer, told, not_before } => {
            let facts = json!({ "topic": row.topic, "member": row.member, "presence": row.presence });
            desk.audit(row.unit, by, "leave_decided", &facts, None);
            if let Some(to) = told {
                let view = InvitationView { unit: &unit, topic: &topic, chair: None };
                let texts = Texts::of(to.to.lang, unit.profile);
                let message = wording::decided(texts, &view, &to.name, &officer, row.presence);
                let when = When { not_before, expires_at: topic.meeting_at, recall: None };
                post_when(desk, Place::Private(to.to.person), Lane::Notice, message, when);
            }
            raise(desk, row.unit, row.topic);
            desk.put(row);
        }
        InvitationEvent::ModeChosen { topic } => {
            let facts = json!({ "topic": topic.id, "mode": topic.mode });
            desk.audit(topic.unit, by, "mode_chosen", &facts, None);
            desk.raise(CardRef { kind: CardKind::TopicWizard, reference: topic.unit.0 });
            desk.put(topic);
        }
    }
}

/// The first request that waits comes as a message; what is asked after it shows when that one is decided.
fn tell_leaders(desk: &mut Desk, row: &Attendance, request: &LeaveRequest) {
    for leader in &request.to {
        let texts = Texts::of(leader.to.lang, request.unit.profile);
        let view = RequestView {
            invitation: InvitationView { unit: &request.unit, topic: &request.topic, chair: None },
            row,
            name: &request.name,
            effect: request.effect,
            waiting: 1,
            next: None,
        };
        let message = wording::request(texts, &view);
        let when = When { not_before: request.not_before, ..When::default() };
        post_when(desk, Place::Private(leader.to.person), Lane::Notice, message, when);
    }
}

/// Names the invitations of a topic that have not gone out: a meeting that is moved takes them back. A number of
/// ours stands for no other messages: ids are given once.
pub(super) fn recall(topic: &Topic) -> i64 {
    topic.id.0
}

/// The invitation, to each and to the group.
pub(super) fn invite(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    chair: Option<&str>,
    to: &[Addressee],
    when: When,
) {
    let view = InvitationView { unit, topic, chair };
    for one in to {
        let message = wording::invitation(Texts::of(one.to.lang, unit.profile), &view, &one.name, None);
        post_when(desk, Place::Private(one.to.person), Lane::Bulk, message, when);
    }
    if unit.group.is_some() {
        let message = wording::group_post(Texts::of(unit.lang, unit.profile), &view);
        post_when(desk, Place::Group(unit.id), Lane::Bulk, message, when);
    }
}

/// The cards that show answers.
pub(super) fn raise(desk: &mut Desk, unit: UnitId, topic: TopicId) {
    raise_home(desk, unit);
    for kind in [CardKind::Invitation, CardKind::Answers] {
        desk.raise(CardRef { kind, reference: topic.0 });
    }
}
