//! Reminders and the officers' board: who owes something is told in private, once a day at most, in the sending hours;
//! and nobody else.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

#[path = "../support/many.rs"]
mod many;
#[path = "../support/mod.rs"]
mod support;

mod board;
mod by_hand;
mod calendar;
mod downtime;
mod escalation;
mod many_units;
mod muting;
mod scene;

use support::database;
