//! What follows from what happens to conclusions.

use crate::domain::event::ConclusionEvent;
use crate::store::desk::{Actor, Desk};

pub(super) fn apply(_desk: &mut Desk, _by: Actor, event: ConclusionEvent) {
    match event {}
}
