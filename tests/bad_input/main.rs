//! What nobody should do and somebody always does: each gets a clear sentence, nothing is lost and nothing changes.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod database;
mod foreign;
mod program;
mod scene;
mod talk;
