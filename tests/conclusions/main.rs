//! The conclusion: made when the session ends, filled in, read, adopted, told to everybody.
#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod adopting;
mod filling;
mod guarded;
mod in_english;
mod session;
