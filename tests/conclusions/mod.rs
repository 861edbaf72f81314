//! The conclusion: made when the session ends, filled in, read, adopted, told to everybody.

mod adopting;
mod filling;
mod given_up;
mod guarded;
mod handed_back;
mod in_english;
mod results;
pub mod session;
