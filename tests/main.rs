//! All tests in one program: the world of the stories is compiled once and linked once, and both cores are busy to the
//! end. One subject of stories: `cargo test --test stories annual::`.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a story that cannot go on has failed")]

mod alarm;
mod annual;
mod architecture;
mod bad_input;
mod batch;
mod calendar;
mod circulation;
mod conclusions;
mod days_off;
mod deciding;
mod delivery;
mod drafts;
mod first_thread;
mod invitation;
mod migrations;
mod papers;
mod people;
mod plan;
mod preparers;
mod quarter;
mod recording;
mod reminders;
mod sandbox;
mod sending_hours;
mod store_contract;
mod support;
mod tasks;
mod topics;
mod verdicts;
mod year_report;
