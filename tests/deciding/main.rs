//! Stories of measures, ballots and the meeting: from a member's proposal to the adopted minutes.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod consultation;
mod formal;
mod measures;
mod own_rules;
mod scene;
