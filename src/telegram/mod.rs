//! Telegram, the only place that knows it: what arrives becomes an [`Incoming`], what is said goes out through
//! the [`gateway`]. The Bot API's facts are those of version 10.3; teloxide gives the payloads and names.
//!
//! [`Incoming`]: crate::app::incoming::Incoming

pub mod callback;
pub mod compose;
pub mod decode;
pub mod failure;
pub mod gateway;
pub mod intake;
mod wire;
pub mod words;

/// The bot itself, as Telegram knows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Me {
    pub id: i64,
    /// Without the `@`.
    pub username: String,
}
