//! What follows from what happens to measures.

use crate::domain::event::MeasureEvent;
use crate::store::desk::{Actor, Desk};

pub(super) fn apply(_desk: &mut Desk, _by: Actor, event: MeasureEvent) {
    match event {}
}
