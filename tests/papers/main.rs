//! The two papers of a session: what is compiled into them, and what the files say.
#![expect(clippy::unwrap_used, reason = "a story that cannot be told fails at once")]

mod association;
mod cell;
mod compiled;
mod in_english;
mod in_vietnamese;
mod printed;
mod story;
