//! The queue of updates, as `getUpdates` sees it: confirmed by a higher offset, gone after a while.

use std::collections::VecDeque;

use chrono::Duration;
use serde_json::{Value, json};

use crate::domain::time::Timestamp;

/// How long a tap waits to be fetched; other updates wait a day.
const TAP_LIFE: Duration = Duration::seconds(150);
const UPDATE_LIFE: Duration = Duration::hours(24);
/// Updates that are only sent when asked for (Bot API, `getUpdates.allowed_updates`).
const NOT_BY_DEFAULT: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

#[derive(Debug)]
struct Update {
    id: i64,
    kind: &'static str,
    body: Value,
    expires: Timestamp,
}

#[derive(Debug)]
pub(super) struct Queue {
    updates: VecDeque<Update>,
    /// When the first of them expires.
    first_expiry: Option<Timestamp>,
    /// The id of the next update.
    pub(super) next_id: i64,
    /// Kinds that the bot wants; empty = all but the three above.
    allowed: Vec<String>,
    /// The last poll's offset and time, for the rule about asking again too soon.
    last_poll: Option<(i64, Timestamp)>,
    pub(super) punishes_repeats: bool,
    /// The poll that may go on; an earlier one ends with 409.
    pub(super) poll: u64,
    /// Until when the present poll sleeps.
    pub(super) sleeps_until: Option<Timestamp>,
}

impl Default for Queue {
    fn default() -> Self {
        Self {
            updates: VecDeque::new(),
            first_expiry: None,
            next_id: 700_000_001,
            allowed: Vec::new(),
            last_poll: None,
            punishes_repeats: false,
            poll: 0,
            sleeps_until: None,
        }
    }
}

impl Queue {
    /// Queues an update, if the bot wants its kind.
    pub(super) fn push(&mut self, kind: &'static str, body: Value, now: Timestamp) -> bool {
        let is_wanted = if self.allowed.is_empty() {
            !NOT_BY_DEFAULT.contains(&kind)
        } else {
            self.allowed.iter().any(|allowed| allowed == kind)
        };
        if !is_wanted {
            return false;
        }
        let life = if kind == "callback_query" { TAP_LIFE } else { UPDATE_LIFE };
        let expires = now + life;
        self.first_expiry = Some(self.first_expiry.map_or(expires, |first| first.min(expires)));
        self.updates.push_back(Update { id: self.next_id, kind, body, expires });
        self.next_id += 1;
        true
    }

    pub(super) fn allow(&mut self, kinds: Vec<String>) {
        self.allowed = kinds;
    }

    pub(super) fn clear(&mut self) {
        self.updates.clear();
    }

    /// How many updates wait.
    pub(super) fn len(&mut self, now: Timestamp) -> usize {
        if self.first_expiry.is_some_and(|first| first <= now) {
            self.updates.retain(|update| update.expires > now);
            self.first_expiry = self.updates.iter().map(|update| update.expires).min();
        }
        self.updates.len()
    }

    /// Begins a poll: confirms what lies before `offset`, and says how long this poll may wait (seconds) and how
    /// many updates it gets.
    ///
    /// An offset beyond the queue confirms nothing and is taken as its head; a negative one counts from the end.
    /// Asking again with the same offset within 3 s waits at least 3 s, within 0.5 s it gets one update
    /// (tdlib/telegram-bot-api, Client.cpp).
    pub(super) fn begin(&mut self, offset: i64, limit: usize, timeout: i64, now: Timestamp) -> (usize, i64) {
        let first_wanted = if offset < 0 { self.next_id + offset } else { offset };
        if first_wanted <= self.next_id {
            while self.updates.front().is_some_and(|update| update.id < first_wanted) {
                self.updates.pop_front();
            }
        }
        self.poll += 1;
        self.sleeps_until = None;
        let again = self.last_poll.filter(|(last, _)| *last == offset && self.punishes_repeats);
        self.last_poll = Some((offset, now));
        match again.map(|(_, at)| now - at) {
            Some(since) if since < Duration::milliseconds(500) => (1, timeout.max(3)),
            Some(since) if since < Duration::seconds(3) => (limit, timeout.max(3)),
            _ => (limit, timeout),
        }
    }

    /// The first updates, which stay until they are confirmed.
    pub(super) fn head(&mut self, limit: usize, now: Timestamp) -> Vec<Value> {
        self.len(now);
        let shown = |update: &Update| {
            let mut shown = json!({ "update_id": update.id });
            shown[update.kind] = update.body.clone();
            shown
        };
        self.updates.iter().take(limit).map(shown).collect()
    }

    /// Whether a poll sleeps that nothing will wake before the clock moves.
    pub(super) fn is_asleep(&mut self, now: Timestamp) -> bool {
        self.sleeps_until.is_some_and(|until| until > now) && self.len(now) == 0
    }
}
