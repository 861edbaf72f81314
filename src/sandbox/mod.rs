//! A small Telegram on loopback: stateful, and strict where Telegram is. The demo, the tests and the benches run the
//! real program against it; the program knows nothing of it but a URL.
//!
//! Behaviour and error strings follow the real server (tdlib/telegram-bot-api, `Client.cpp`) and the Bot API 10.3.

mod entities;
mod limits;
mod methods;
mod people;
mod server;
mod state;
mod updates;
pub mod view;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::clock::Clock;
pub use people::{PressError, Toast};
use state::State;
pub use state::{CallRecord, Fault};
pub use view::{ButtonView, DocumentView, MessageView};

/// The bot's token here.
const TOKEN: &str = "7000000001:SANDBOX-token-for-loopback-only";
/// The bot's number here.
const BOT: i64 = 7_000_000_001;
/// The bot's account name here.
const USERNAME: &str = "chuyende_thu_bot";

/// A Telegram; cheap to clone, all clones are the same one.
#[derive(Clone)]
pub struct Telegram {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    clock: Arc<dyn Clock>,
    /// Something joined the queue of updates.
    arrived: Notify,
    port: u16,
}

impl Telegram {
    /// Starts a Telegram on a free port of the loopback.
    pub async fn start(clock: Arc<dyn Clock>) -> std::io::Result<Self> {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let state = Mutex::new(State::new());
        let telegram = Self { shared: Arc::new(Shared { state, clock, arrived: Notify::new(), port }) };
        server::serve(listener, telegram.clone());
        Ok(telegram)
    }

    /// Where the bot finds it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.shared.port)
    }

    #[must_use]
    pub fn token(&self) -> &'static str {
        TOKEN
    }

    #[must_use]
    pub fn bot_username(&self) -> &'static str {
        USERNAME
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> crate::domain::time::Timestamp {
        self.shared.clock.now()
    }

    /// Makes the next call of a method go wrong.
    pub fn fails_next(&self, method: &str, fault: Fault) {
        self.state().faults.push((method.to_lowercase(), None, fault));
    }

    /// Makes the next call of a method that concerns a chat go wrong.
    pub fn fails_next_to(&self, chat: i64, method: &str, fault: Fault) {
        self.state().faults.push((method.to_lowercase(), Some(chat), fault));
    }

    /// Cuts (or mends) every connection.
    pub fn unreachable(&self, cut: bool) {
        self.state().unreachable = cut;
    }

    /// Switches the limits of sending on or off.
    pub fn set_rate_limits(&self, on: bool) {
        self.state().limits.set(on);
    }

    /// Every call so far.
    #[must_use]
    pub fn log(&self) -> Vec<CallRecord> {
        self.state().log.clone()
    }

    /// How often a method was called.
    #[must_use]
    pub fn calls(&self, method: &str) -> usize {
        self.state().log.iter().filter(|call| call.method.eq_ignore_ascii_case(method)).count()
    }

    /// Updates the bot has not confirmed.
    #[must_use]
    pub fn pending_updates(&self) -> usize {
        self.state().updates.len()
    }

    /// The content of a file by its reference.
    #[must_use]
    pub fn file_bytes(&self, file_id: &str) -> Option<Vec<u8>> {
        self.state().files.get(file_id).map(|file| file.bytes.clone())
    }
}
