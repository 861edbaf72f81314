//! How often a bot may write: 30 messages a second in all, one a second in a chat with short bursts, 20 a minute
//! in a group with edits counted (Bot FAQ, "My bot is hitting limits").
//!
//! Telegram does not say how it counts; these are sliding windows, a little shorter than a full second or minute
//! so that a bot that keeps the pace exactly is not refused for the jitter of the network.

use std::collections::{BTreeMap, VecDeque};

use chrono::Duration;

use super::state::ChatId;
use crate::domain::time::Timestamp;

/// At most `most` events in any `span`.
#[derive(Debug)]
struct Window {
    span: Duration,
    most: usize,
    times: VecDeque<Timestamp>,
}

impl Window {
    fn new(span_ms: i64, most: usize) -> Self {
        Self { span: Duration::milliseconds(span_ms), most, times: VecDeque::new() }
    }

    /// How long until one more is allowed.
    fn wait(&mut self, now: Timestamp) -> Option<Duration> {
        while self.times.front().is_some_and(|first| *first + self.span <= now) {
            self.times.pop_front();
        }
        let first = self.times.front()?;
        (self.times.len() >= self.most).then(|| *first + self.span - now)
    }
}

/// What has been written lately.
#[derive(Debug)]
pub(super) struct Limits {
    pub(super) on: bool,
    everywhere: Window,
    chats: BTreeMap<ChatId, Window>,
    groups: BTreeMap<ChatId, Window>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { on: true, everywhere: Window::new(980, 30), chats: BTreeMap::new(), groups: BTreeMap::new() }
    }
}

impl Limits {
    /// Counts one message or edit, or says after how many seconds to try again.
    ///
    /// An edit in a private chat counts only towards the whole.
    pub(super) fn spend(&mut self, chat: ChatId, is_edit: bool, now: Timestamp) -> Result<(), i64> {
        if !self.on {
            return Ok(());
        }
        let is_group = chat < 0;
        let mut windows = vec![&mut self.everywhere];
        if !is_edit || is_group {
            windows.push(self.chats.entry(chat).or_insert_with(|| Window::new(4_900, 5)));
        }
        if is_group {
            windows.push(self.groups.entry(chat).or_insert_with(|| Window::new(59_000, 20)));
        }
        if let Some(wait) = windows.iter_mut().filter_map(|window| window.wait(now)).max() {
            return Err((wait.num_milliseconds() + 999) / 1000);
        }
        for window in windows {
            window.times.push_back(now);
        }
        Ok(())
    }
}
