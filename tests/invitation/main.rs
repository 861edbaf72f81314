//! Stories of the invitation: answered, asked leave of, moved to another day, called off.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod answering;
mod moving;
mod ordering;
mod scene;
