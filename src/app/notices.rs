//! Putting messages into the outbox.

use crate::domain::time::Timestamp;
use crate::present::outgoing::{Lane, Outgoing, Place, parts};
use crate::store::desk::Desk;
use crate::store::rows::OutboxRow;

/// When a message may go out, and until when it is worth sending.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct When {
    /// Not before: sending hours, or the time within which it can be taken back.
    pub not_before: Option<Timestamp>,
    /// After this nobody needs it any more. A moved meeting has none.
    pub expires_at: Option<Timestamp>,
    /// Names the messages that can be taken back together.
    pub recall: Option<i64>,
}

/// Sends `message` to `place` as soon as may be.
pub fn post(desk: &mut Desk, place: Place, lane: Lane, message: Outgoing) {
    post_when(desk, place, lane, message, When::default());
}

/// Sends `message` to `place`, within `when`.
pub fn post_when(desk: &mut Desk, place: Place, lane: Lane, message: Outgoing, when: When) {
    let created_at = desk.now();
    // The parts of one message share a lane, so that nothing comes between them.
    for body in parts(message) {
        desk.send(OutboxRow {
            place,
            lane: lane as i64,
            unit: body.unit,
            body,
            not_before: when.not_before,
            expires_at: when.expires_at,
            recall: when.recall,
            created_at,
        });
    }
}
