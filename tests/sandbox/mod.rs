//! The sandbox Telegram held against what the real one does: every strict point that the bot has to survive.

mod bot;
mod looking;
mod receiving;
mod trouble;
mod writing;
