//! What works by itself: receiving, delivery, the calendar, jobs. Each is a single `step()`; in production a loop
//! repeats it, in tests and the demo a director calls it until none has anything to do.

pub mod agenda;
pub mod delivery;
pub mod engine;
pub mod jobs;
pub mod pace;
pub mod receive;

use crate::domain::time::Timestamp;

/// What a step came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// Something was done; there may be more.
    Worked,
    /// Nothing to do before `until` (or before something new comes). `pending`: requests are under way.
    Idle { until: Option<Timestamp>, pending: bool },
}
