//! What this Telegram knows: people, chats, messages, files, the queue of updates.

use std::collections::{BTreeSet, HashMap, VecDeque};

use serde_json::{Value, json};

use super::limits::Limits;
use super::{BOT, USERNAME};
use crate::domain::time::Timestamp;

/// How a call goes wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// 429 with `retry_after` seconds.
    TooManyRequests { retry_after: u32 },
    /// A server error with a page in HTML for a body.
    Server(u16),
    /// The connection is cut before anything was done.
    CutBefore,
    /// Everything is done, and the connection cut before the answer.
    CutAfter,
}

/// One call of a method.
#[derive(Clone, PartialEq, Debug)]
pub struct CallRecord {
    pub method: String,
    pub chat: Option<i64>,
    pub at: Timestamp,
    /// `None` = it went well; else the description of the error.
    pub error: Option<String>,
}

#[derive(Clone, Debug)]
pub(super) struct User {
    pub name: String,
    pub lang: String,
    pub started: bool,
    pub blocked: bool,
    pub deactivated: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum BotPlace {
    Never,
    In { admin: bool },
    Kicked,
}

#[derive(Clone, Debug)]
pub(super) struct Group {
    pub title: String,
    pub supergroup: bool,
    pub members: BTreeSet<i64>,
    pub bot: BotPlace,
    pub migrated_to: Option<i64>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Author {
    Bot,
    User(i64),
    Anonymous,
    Channel,
}

#[derive(Clone, Debug)]
pub(super) struct Message {
    pub id: i64,
    pub author: Author,
    pub at: Timestamp,
    pub text: String,
    pub entities: Vec<Value>,
    /// Rows of buttons as the bot gave them.
    pub keyboard: Vec<Vec<Value>>,
    /// `document`, `voice`, `photo`, `sticker` with its content.
    pub media: Option<(&'static str, Value)>,
    pub reply_to: Option<i64>,
    pub edited_at: Option<Timestamp>,
    pub protect: bool,
    /// Grows with every message and edit of the whole Telegram: what is above the last look is unread.
    pub version: u64,
}

#[derive(Clone, Debug)]
pub(super) struct StoredFile {
    pub name: String,
    pub bytes: Vec<u8>,
    /// As declared; larger than the bytes for files that only pretend.
    pub size: i64,
}

#[derive(Debug)]
pub(super) struct Queued {
    pub id: i64,
    pub at: Timestamp,
    pub callback: bool,
    pub value: Value,
}

#[derive(Debug)]
pub(super) struct Query {
    pub user: i64,
    pub at: Timestamp,
    pub answered: bool,
}

pub(super) struct State {
    next: i64,
    pub version: u64,
    pub users: HashMap<i64, User>,
    pub groups: HashMap<i64, Group>,
    pub messages: HashMap<i64, Vec<Message>>,
    pub files: HashMap<String, StoredFile>,
    pub updates: VecDeque<Queued>,
    pub next_update: i64,
    pub queries: HashMap<String, Query>,
    pub toasts: HashMap<i64, Vec<super::Toast>>,
    pub read: HashMap<i64, u64>,
    pub log: Vec<CallRecord>,
    pub faults: Vec<(String, Option<i64>, Fault)>,
    pub unreachable: bool,
    pub limits: Limits,
    pub polling: bool,
    pub menus: Vec<Value>,
}

impl State {
    pub fn new() -> Self {
        Self {
            next: 1000,
            version: 0,
            users: HashMap::new(),
            groups: HashMap::new(),
            messages: HashMap::new(),
            files: HashMap::new(),
            updates: VecDeque::new(),
            next_update: 700_000_000,
            queries: HashMap::new(),
            toasts: HashMap::new(),
            read: HashMap::new(),
            log: Vec::new(),
            faults: Vec::new(),
            unreachable: false,
            limits: Limits::new(),
            polling: false,
            menus: Vec::new(),
        }
    }

    /// A number nobody has yet.
    pub fn fresh(&mut self) -> i64 {
        self.next += 1;
        self.next
    }

    /// Puts a message into a chat; gives its number there.
    pub fn post(&mut self, chat: i64, message: Message) -> i64 {
        self.version += 1;
        let list = self.messages.entry(chat).or_default();
        let id = list.last().map_or(1, |last| last.id + 1);
        list.push(Message { id, version: self.version, ..message });
        id
    }

    pub fn message(&self, chat: i64, id: i64) -> Option<&Message> {
        self.messages.get(&chat)?.iter().find(|message| message.id == id)
    }

    pub fn message_mut(&mut self, chat: i64, id: i64) -> Option<&mut Message> {
        self.messages.get_mut(&chat)?.iter_mut().find(|message| message.id == id)
    }

    pub fn user_json(&self, id: i64) -> Value {
        if id == BOT {
            return json!({"id": BOT, "is_bot": true, "first_name": "Chuyên đề", "username": USERNAME});
        }
        let user = self.users.get(&id);
        let (first, last) = user
            .map(|user| user.name.split_once(' ').unwrap_or((user.name.as_str(), "")))
            .unwrap_or(("Unknown", ""));
        let mut json = json!({"id": id, "is_bot": false, "first_name": first});
        if !last.is_empty() {
            json["last_name"] = json!(last);
        }
        if let Some(user) = user {
            json["language_code"] = json!(user.lang);
        }
        json
    }

    pub fn chat_json(&self, chat: i64) -> Value {
        match self.groups.get(&chat) {
            Some(group) => {
                let kind = if group.supergroup { "supergroup" } else { "group" };
                json!({"id": chat, "type": kind, "title": group.title})
            }
            None => {
                let mut json = self.user_json(chat);
                json["type"] = json!("private");
                json
            }
        }
    }

    /// A message as the Bot API shows it.
    pub fn message_json(&self, chat: i64, message: &Message, with_reply: bool) -> Value {
        let mut json = json!({
            "message_id": message.id, "date": message.at.timestamp(), "chat": self.chat_json(chat),
        });
        match message.author {
            Author::Bot => json["from"] = self.user_json(BOT),
            Author::User(user) => json["from"] = self.user_json(user),
            Author::Anonymous => {
                json["from"] = json!({"id": 1_087_968_824_i64, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"});
                json["sender_chat"] = self.chat_json(chat);
            }
            Author::Channel => {
                json["from"] = json!({"id": 136_817_688_i64, "is_bot": true, "first_name": "Channel", "username": "Channel_Bot"});
                json["sender_chat"] =
                    json!({"id": -1_001_999_999_999_i64, "type": "channel", "title": "Kênh"});
            }
        }
        let (text, entities) =
            if message.media.is_some() { ("caption", "caption_entities") } else { ("text", "entities") };
        if !message.text.is_empty() {
            json[text] = json!(message.text);
        }
        if !message.entities.is_empty() {
            json[entities] = json!(message.entities);
        }
        if let Some((kind, media)) = &message.media {
            json[*kind] = media.clone();
        }
        if let Some(at) = message.edited_at {
            json["edit_date"] = json!(at.timestamp());
        }
        if !message.keyboard.is_empty() {
            json["reply_markup"] = json!({"inline_keyboard": message.keyboard});
        }
        if let Some(original) = message.reply_to.filter(|_| with_reply).and_then(|id| self.message(chat, id))
        {
            json["reply_to_message"] = self.message_json(chat, original, false);
        }
        json
    }
}
