//! What follows from what happens to drafts and their review.

use crate::domain::event::DraftEvent;
use crate::store::desk::{Actor, Desk};

pub(super) fn apply(_desk: &mut Desk, _by: Actor, event: DraftEvent) {
    match event {}
}
