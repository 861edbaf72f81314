//! The sandbox Telegram held against what the real one does: every strict point that the bot has to survive.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails with it")]

mod bot;
mod looking;
mod receiving;
mod trouble;
mod writing;
