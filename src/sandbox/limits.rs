//! How much a bot may send (core.telegram.org/bots/faq): about one message a second in a chat with short bursts, 20
//! a minute in a group, edits included, 30 a second in all.

use std::collections::HashMap;

use chrono::Duration;

use crate::domain::time::Timestamp;

pub(super) struct Limits {
    on: bool,
    all: Vec<Timestamp>,
    chats: HashMap<i64, Vec<Timestamp>>,
}

impl Limits {
    pub fn new() -> Self {
        Self { on: true, all: Vec::new(), chats: HashMap::new() }
    }

    pub fn set(&mut self, on: bool) {
        self.on = on;
    }

    /// Counts a message to a chat; `Err`: seconds to wait.
    pub fn take(&mut self, chat: i64, now: Timestamp) -> Result<(), i64> {
        if !self.on {
            return Ok(());
        }
        let list = self.chats.entry(chat).or_default();
        let (most, window) = if chat < 0 { (20, Duration::seconds(60)) } else { (5, Duration::seconds(3)) };
        list.retain(|at| now - *at < window);
        self.all.retain(|at| now - *at < Duration::seconds(1));
        if let Some(wait) = wait(list, most, window, now) {
            return Err(wait);
        }
        if let Some(wait) = wait(&self.all, 30, Duration::seconds(1), now) {
            return Err(wait);
        }
        list.push(now);
        self.all.push(now);
        Ok(())
    }
}

fn wait(list: &[Timestamp], most: usize, window: Duration, now: Timestamp) -> Option<i64> {
    if list.len() < most {
        return None;
    }
    let oldest = list[list.len() - most];
    Some(((oldest + window - now).num_milliseconds() + 999).max(1000) / 1000)
}
