//! `chuyende`: a Telegram bot that runs a small organisation's quarterly thematic session.
//!
//! The shape of the program, and a vote followed from the tap to the receipt: `ARCHITECTURE.md`.

pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod documents;
pub mod domain;
pub mod present;
pub mod sandbox;
pub mod stage;
pub mod store;
pub mod telegram;
pub mod worker;
