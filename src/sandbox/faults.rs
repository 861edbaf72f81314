//! What can go wrong between a bot and Telegram, as data: each fault is set beforehand and strikes once.

use std::collections::{BTreeMap, VecDeque};

use super::state::ChatId;

/// A fault that strikes one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// 429, with the seconds to wait.
    TooManyRequests {
        /// Seconds.
        retry_after: i64,
    },
    /// A 5xx status with a page of HTML, as the proxies before Telegram give it.
    Server(u16),
    /// The connection breaks and nothing was done.
    CutBefore,
    /// It was done, then the connection breaks: the answer is lost.
    CutAfter,
}

#[derive(Debug, Default)]
pub(super) struct Faults {
    pub(super) unreachable: bool,
    by_method: BTreeMap<String, VecDeque<Fault>>,
    by_chat: BTreeMap<ChatId, VecDeque<Fault>>,
}

impl Faults {
    pub(super) fn set_for_method(&mut self, method: &str, fault: Fault) {
        self.by_method.entry(method.to_lowercase()).or_default().push_back(fault);
    }

    pub(super) fn set_for_chat(&mut self, chat: ChatId, fault: Fault) {
        self.by_chat.entry(chat).or_default().push_back(fault);
    }

    /// The fault that strikes this request, if any.
    pub(super) fn strike(&mut self, method: &str, chat: Option<ChatId>) -> Option<Fault> {
        if self.unreachable {
            return Some(Fault::CutBefore);
        }
        let by_method = self.by_method.get_mut(method).and_then(VecDeque::pop_front);
        by_method.or_else(|| self.by_chat.get_mut(&chat?).and_then(VecDeque::pop_front))
    }
}
