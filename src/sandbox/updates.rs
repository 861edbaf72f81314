//! The queue of updates: how long things live in it, how they are fetched and confirmed.

use chrono::Duration;
use serde_json::{Value, json};

use super::Telegram;
use super::state::{Queued, State};
use crate::domain::time::Timestamp;

/// A tap that nobody fetched (`Client.cpp`: callback queries expire after 150 s).
const TAP_LIVES: Duration = Duration::seconds(150);
/// Everything else.
const REST_LIVES: Duration = Duration::hours(24);

impl State {
    /// Puts an update of a kind into the queue.
    pub fn enqueue(&mut self, kind: &str, content: Value, now: Timestamp) {
        let id = self.next_update;
        self.next_update += 1;
        let mut value = json!({"update_id": id});
        value[kind] = content;
        self.updates.push_back(Queued { id, at: now, callback: kind == "callback_query", value });
    }

    fn drop_expired(&mut self, now: Timestamp) {
        self.updates.retain(|update| now - update.at <= if update.callback { TAP_LIVES } else { REST_LIVES });
    }

    /// Confirms everything below `offset` and gives what comes next. An offset outside the queue means its head.
    fn fetch(&mut self, offset: i64, limit: usize, now: Timestamp) -> Vec<Value> {
        self.drop_expired(now);
        if offset > 0 {
            while self.updates.front().is_some_and(|update| update.id < offset) {
                self.updates.pop_front();
            }
        }
        self.updates.iter().take(limit).map(|update| update.value.clone()).collect()
    }
}

/// `getUpdates`.
pub(super) async fn get_updates(telegram: &Telegram, parameters: &Value) -> Result<Value, (u16, String)> {
    let number = |name: &str| parameters.get(name).and_then(Value::as_i64).unwrap_or(0);
    let limit = match number("limit") {
        0 => 100,
        limit => usize::try_from(limit.clamp(1, 100)).unwrap_or(100),
    };
    let patience = number("timeout").clamp(0, 50);
    {
        let mut state = telegram.state();
        if state.polling {
            let why = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
            return Err((409, why.to_owned()));
        }
        state.polling = true;
    }
    let deadline = telegram.now() + Duration::seconds(patience);
    // Whatever ends the poll, also the client going away, makes room for the next one.
    let _room = Room(telegram);
    loop {
        let arrived = telegram.shared.arrived.notified();
        let found = telegram.state().fetch(number("offset"), limit, telegram.now());
        if !found.is_empty() || telegram.now() >= deadline {
            return Ok(Value::Array(found));
        }
        tokio::select! {
            () = arrived => {}
            () = telegram.shared.clock.sleep_until(deadline) => {}
        }
    }
}

struct Room<'a>(&'a Telegram);

impl Drop for Room<'_> {
    fn drop(&mut self) {
        self.0.state().polling = false;
    }
}
