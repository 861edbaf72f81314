//! What follows from what happens to meetings and attendance.

use crate::domain::event::MeetingEvent;
use crate::store::desk::{Actor, Desk};

pub(super) fn apply(_desk: &mut Desk, _by: Actor, event: MeetingEvent) {
    match event {}
}
