//! What follows from what happens to topics.

use crate::domain::event::TopicEvent;
use crate::store::desk::{Actor, Desk};

pub(super) fn apply(_desk: &mut Desk, _by: Actor, event: TopicEvent) {
    match event {}
}
