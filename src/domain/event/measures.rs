//! What happens to measures.

use crate::domain::measure::Measure;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::Addressee;

/// What happened to measures.
#[derive(Clone, PartialEq, Debug)]
pub enum MeasureEvent {
    /// A member, or an officer from a comment, proposed one; the topic's counter is one higher.
    Proposed { topic: Topic, measure: Measure },
    /// Put on the list or left off it. `told`: who proposed it, if a message reaches that member.
    Curated { measure: Measure, told: Option<Addressee>, not_before: Option<Timestamp> },
    /// Its wording was changed before the list was frozen.
    Reworded { measure: Measure },
    /// The list was frozen; nothing of it changes any more.
    ListFrozen { topic: Topic, listed: i64 },
}
