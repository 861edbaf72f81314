//! What follows from what happens to meetings and attendance.

use serde_json::json;

use super::raise_home;
use crate::app::notices::{When, post_when};
use crate::domain::event::MeetingEvent;
use crate::domain::ids::TopicId;
use crate::domain::unit::Unit;
use crate::present::meeting as wording;
use crate::present::outgoing::{Lane, Place};
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: MeetingEvent) {
    match event {
        MeetingEvent::Started { topic, meeting, attendance } => {
            let facts = json!({
                "topic": topic.id, "started_at": meeting.started_at, "chair": meeting.chair,
                "minute_taker": meeting.minute_taker,
            });
            desk.audit(topic.unit, by, "meeting_started", &facts, None);
            raise_home(desk, topic.unit);
            desk.put(topic);
            desk.put(meeting);
            attendance.into_iter().for_each(|row| desk.put(row));
        }
        MeetingEvent::Attended { row } => {
            let facts = json!({ "topic": row.topic, "member": row.member, "presence": row.presence });
            desk.audit(row.unit, by, "attendance_marked", &facts, row.reason.as_deref());
            raise_card(desk, row.topic);
            desk.put(row);
        }
        MeetingEvent::Led { meeting } => {
            let facts = json!({
                "topic": meeting.topic, "chair": meeting.chair, "minute_taker": meeting.minute_taker,
            });
            desk.audit(meeting.unit, by, "meeting_led", &facts, None);
            raise_card(desk, meeting.topic);
            desk.put(meeting);
        }
        MeetingEvent::Reserved { reservation, author, number, told, not_before } => {
            let facts = json!({
                "topic": reservation.topic, "measure": reservation.measure, "member": reservation.member,
            });
            desk.audit(reservation.unit, by, "opinion_reserved", &facts, Some(&reservation.words));
            if let Some(unit) = desk.seen::<Unit>(&reservation.unit).cloned() {
                for keeper in told {
                    let texts = Texts::of(keeper.to.lang, unit.profile);
                    let message =
                        wording::reservation_told(texts, unit.id, &author, number, &reservation.words);
                    let when = When { not_before, ..When::default() };
                    post_when(desk, Place::Private(keeper.to.person), Lane::Notice, message, when);
                }
            }
            raise_home(desk, reservation.unit);
            desk.put(reservation);
        }
        MeetingEvent::Ended { topic, meeting } => {
            let facts = json!({
                "topic": topic.id, "ended_at": meeting.ended_at, "agreed": meeting.agreed, "of": meeting.of,
            });
            desk.audit(topic.unit, by, "meeting_ended", &facts, None);
            raise_home(desk, topic.unit);
            raise_card(desk, topic.id);
            desk.put(topic);
            desk.put(meeting);
        }
    }
}

fn raise_card(desk: &mut Desk, topic: TopicId) {
    desk.raise(CardRef { kind: CardKind::Meeting, reference: topic.0 });
}
