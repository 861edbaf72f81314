//! The two papers of a session: what is compiled into them, and what the files say.

mod association;
mod cell;
mod compiled;
mod in_english;
mod in_vietnamese;
mod printed;
mod story;
