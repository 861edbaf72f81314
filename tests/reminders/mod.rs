//! Reminders and the officers' board: who owes something is told in private, once a day at most, in the sending hours;
//! and nobody else.

mod board;
mod by_hand;
mod calendar;
mod downtime;
mod escalation;
mod many_units;
mod muting;
mod scene;
