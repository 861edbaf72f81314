//! The world of the sandbox: people, chats, messages and files, and what the bot may do where.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;
use tokio::sync::Notify;

use super::entities::Formatted;
use super::faults::Faults;
use super::keyboard::Button;
use super::limits::Limits;
use super::queue::Queue;
use super::server::Log;
use crate::clock::Clock;
use crate::domain::time::Timestamp;

/// A person's Telegram id; also the id of the private chat with the bot.
pub type UserId = i64;
/// A chat: positive = a person's private chat, negative = a group.
pub type ChatId = i64;
/// A message's number. Private chats and groups share one sequence; every supergroup counts from 1 for itself.
pub type MessageId = i64;

pub(super) const BOT_ID: UserId = 7_200_000_001;
pub(super) const BOT_USERNAME: &str = "chuyende_sandbox_bot";
/// `GroupAnonymousBot`, the sender of an anonymous administrator's messages.
pub(super) const ANONYMOUS_ADMIN: UserId = 1_087_968_824;
/// `Channel_Bot`, the sender of what is written in the name of a channel.
pub(super) const CHANNEL_BOT: UserId = 136_817_688;

#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) language: String,
    pub(super) deactivated: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Private,
    Group,
    Supergroup,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    Owner,
    Admin,
    Member,
}

/// How the bot stands in a chat. In a private chat `Member` = started and `Kicked` = blocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Stranger,
    Member,
    Admin,
    Kicked,
    Left,
}

#[derive(Debug)]
pub(super) struct Chat {
    pub(super) id: ChatId,
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) members: BTreeMap<UserId, Rank>,
    pub(super) bot: Standing,
    pub(super) moved_to: Option<ChatId>,
    /// The last bot that posted here was ours: only then does it hear bare commands.
    pub(super) is_last_bot: bool,
    pub(super) messages: BTreeMap<MessageId, Message>,
    pub(super) read_up_to: u64,
    pub(super) pinned: BTreeSet<MessageId>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Sender {
    Bot,
    Person(UserId),
    AnonymousAdmin,
    Channel { id: ChatId, title: String },
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Body {
    Text(Formatted),
    File { file: String, caption: Formatted },
    Sticker { file: String },
    Service(Value),
}

impl Body {
    /// The words in it: text or caption.
    pub(super) fn words(&self) -> Option<&Formatted> {
        match self {
            Self::Text(text) => Some(text),
            Self::File { caption, .. } => Some(caption),
            Self::Sticker { .. } | Self::Service(_) => None,
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct Message {
    pub(super) id: MessageId,
    pub(super) sender: Sender,
    pub(super) at: Timestamp,
    pub(super) edited: Option<Timestamp>,
    pub(super) body: Body,
    pub(super) reply_to: Option<MessageId>,
    pub(super) keyboard: Vec<Vec<Button>>,
    pub(super) asks_reply: bool,
    pub(super) protect: bool,
    /// When it last changed, in the world's count of changes.
    pub(super) changed: u64,
}

impl Message {
    pub(super) fn new(sender: Sender, at: Timestamp, body: Body, reply_to: Option<MessageId>) -> Self {
        Self {
            id: 0,
            sender,
            at,
            edited: None,
            body,
            reply_to,
            keyboard: Vec::new(),
            asks_reply: false,
            protect: false,
            changed: 0,
        }
    }
}

/// What a file was sent as; by its reference it can be sent on as nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Medium {
    Document,
    Photo,
    /// So many seconds.
    Voice(u32),
    Audio,
    Video,
    VideoNote,
    Sticker,
}

impl Medium {
    /// What Telegram's fields call it.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Photo => "photo",
            Self::Voice(_) => "voice",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::VideoNote => "video_note",
            Self::Sticker => "sticker",
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct File {
    pub(super) medium: Medium,
    pub(super) name: String,
    pub(super) mime: String,
    pub(super) bytes: Arc<[u8]>,
    /// The number in its path.
    pub(super) number: u64,
}

/// A press of a button that waits for its one answer.
#[derive(Debug)]
pub(super) struct Query {
    pub(super) user: UserId,
    pub(super) at: Timestamp,
}

/// What the bot says above the chat when a button was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// What it says.
    pub text: String,
    /// A box that must be closed, not a line that passes.
    pub alert: bool,
}

pub(super) struct World {
    pub(super) clock: Arc<dyn Clock>,
    /// Rung when an update is queued or the line is cut, for whoever polls.
    pub(super) news: Arc<Notify>,
    pub(super) bot_name: String,
    pub(super) privacy: bool,
    pub(super) people: BTreeMap<UserId, Person>,
    pub(super) chats: BTreeMap<ChatId, Chat>,
    pub(super) files: BTreeMap<String, File>,
    pub(super) queries: BTreeMap<String, Query>,
    pub(super) toasts: BTreeMap<UserId, Vec<Toast>>,
    /// Command menus by (scope as JSON, language).
    pub(super) menus: BTreeMap<(String, String), Vec<(String, String)>>,
    pub(super) queue: Queue,
    pub(super) limits: Limits,
    pub(super) faults: Faults,
    pub(super) log: Log,
    changes: u64,
    last_message: MessageId,
    last_number: u64,
}

impl World {
    pub(super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            news: Arc::new(Notify::new()),
            bot_name: BOT_USERNAME.to_owned(),
            privacy: true,
            people: BTreeMap::new(),
            chats: BTreeMap::new(),
            files: BTreeMap::new(),
            queries: BTreeMap::new(),
            toasts: BTreeMap::new(),
            menus: BTreeMap::new(),
            queue: Queue::default(),
            limits: Limits::default(),
            faults: Faults::default(),
            log: Log::default(),
            changes: 0,
            last_message: 0,
            last_number: 0,
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The next of a sequence that serves people, groups, files and queries alike.
    pub(super) fn number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    pub(super) fn next_change(&mut self) -> u64 {
        self.changes += 1;
        self.changes
    }

    pub(super) fn changes(&self) -> u64 {
        self.changes
    }

    pub(super) fn add_person(&mut self, name: &str, language: &str) -> UserId {
        let id = 100_000 + i64::try_from(self.number()).unwrap_or_default();
        let person = Person { name: name.to_owned(), language: language.to_owned(), deactivated: false };
        self.people.insert(id, person);
        self.add_chat(id, Kind::Private, name);
        id
    }

    pub(super) fn add_chat(&mut self, id: ChatId, kind: Kind, title: &str) {
        let chat = Chat {
            id,
            kind,
            title: title.to_owned(),
            members: BTreeMap::new(),
            bot: Standing::Stranger,
            moved_to: None,
            is_last_bot: false,
            messages: BTreeMap::new(),
            read_up_to: 0,
            pinned: BTreeSet::new(),
        };
        self.chats.insert(id, chat);
    }

    pub(super) fn add_file(&mut self, medium: Medium, name: &str, mime: &str, bytes: Vec<u8>) -> String {
        let number = self.number();
        let id = format!("BQACAgUAAxkBAAI{number:08}");
        let file = File { medium, name: name.to_owned(), mime: mime.to_owned(), bytes: bytes.into(), number };
        self.files.insert(id.clone(), file);
        id
    }

    /// Puts a message into a chat and gives it its number.
    pub(super) fn post(&mut self, chat: ChatId, mut message: Message) -> Option<Message> {
        message.changed = self.next_change();
        let last_shared = self.last_message;
        let chat = self.chats.get_mut(&chat)?;
        message.id = if chat.kind == Kind::Supergroup {
            chat.messages.last_key_value().map_or(0, |(id, _)| *id) + 1
        } else {
            last_shared + 1
        };
        if chat.kind != Kind::Supergroup {
            self.last_message = message.id;
        }
        if message.sender == Sender::Bot {
            chat.is_last_bot = true;
        }
        chat.messages.insert(message.id, message.clone());
        Some(message)
    }

    /// Whether `user` can read and write in `chat`.
    pub(super) fn is_in(&self, user: UserId, chat: ChatId) -> bool {
        let is_alive = self.people.get(&user).is_some_and(|person| !person.deactivated);
        is_alive
            && (user == chat || self.chats.get(&chat).is_some_and(|chat| chat.members.contains_key(&user)))
    }
}
