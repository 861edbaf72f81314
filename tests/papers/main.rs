//! The two papers of a session: what is compiled into them, and what the files say.

mod compiled;
mod printed;
mod story;
