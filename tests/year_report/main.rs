//! The year's report to the body above: the leaders' card, and the two files.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod card;
mod papers;
mod scene;
