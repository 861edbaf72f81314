//! What people do on their phones, and the updates that come of it: with privacy mode, as in real groups.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::state::{Author, BotPlace, Group, Message, Query, State, StoredFile, User};
use super::{BOT, Telegram, USERNAME};
use crate::domain::time::Timestamp;

/// The line that flashes over a chat, or must be tapped away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Toast {
    pub text: String,
    pub alert: bool,
}

/// Why a button cannot be pressed.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PressError {
    #[error("there is no such message")]
    NoMessage,
    #[error("the message has no button {0:?}")]
    NoButton(String),
}

impl Telegram {
    /// A new account.
    pub fn user(&self, name: &str, lang: &str) -> i64 {
        let mut state = self.state();
        let id = 100_000_000 + state.fresh();
        let user = User {
            name: name.to_owned(),
            lang: lang.to_owned(),
            started: false,
            blocked: false,
            deactivated: false,
        };
        state.users.insert(id, user);
        id
    }

    /// A new ordinary group with nobody in it.
    pub fn group(&self, title: &str) -> i64 {
        let mut state = self.state();
        let id = -(4_000_000_000 + state.fresh());
        let group = Group {
            title: title.to_owned(),
            supergroup: false,
            members: BTreeSet::new(),
            bot: BotPlace::Never,
            migrated_to: None,
        };
        state.groups.insert(id, group);
        id
    }

    pub fn join(&self, chat: i64, user: i64) {
        if let Some(group) = self.state().groups.get_mut(&chat) {
            group.members.insert(user);
        }
    }

    /// Presses Start without a word, quietly: as if it had been long ago.
    pub fn starts(&self, user: i64) {
        if let Some(user) = self.state().users.get_mut(&user) {
            user.started = true;
        }
    }

    /// Adds the bot to a group.
    pub fn add_bot(&self, chat: i64, by: i64) {
        self.set_bot(chat, by, BotPlace::In { admin: false }, "left", "member");
    }

    /// Throws the bot out of a group.
    pub fn remove_bot(&self, chat: i64, by: i64) {
        self.set_bot(chat, by, BotPlace::Kicked, "member", "kicked");
    }

    /// Makes the bot an administrator: from then on it sees everything.
    pub fn promote_bot(&self, chat: i64, by: i64) {
        self.set_bot(chat, by, BotPlace::In { admin: true }, "member", "administrator");
    }

    fn set_bot(&self, chat: i64, by: i64, place: BotPlace, old: &str, new: &str) {
        let now = self.now();
        let mut state = self.state();
        if let Some(group) = state.groups.get_mut(&chat) {
            group.bot = place;
        }
        let content = membership(&state, chat, by, old, new, now);
        state.enqueue("my_chat_member", content, now);
        self.shared.arrived.notify_waiters();
    }

    /// Turns a group into a supergroup with another address; the old message numbers are void.
    pub fn make_supergroup(&self, chat: i64) -> i64 {
        let now = self.now();
        let mut state = self.state();
        let new = -(1_000_000_000_000 + chat.abs());
        if let Some(group) = state.groups.get_mut(&chat) {
            let moved = Group { supergroup: true, ..group.clone() };
            group.migrated_to = Some(new);
            state.groups.insert(new, moved);
        }
        let mut note = json!({"message_id": 0, "date": now.timestamp(), "chat": state.chat_json(chat), "from": state.user_json(BOT)});
        note["migrate_to_chat_id"] = json!(new);
        state.enqueue("message", note, now);
        self.shared.arrived.notify_waiters();
        new
    }

    /// Blocks the bot.
    pub fn blocks(&self, user: i64) {
        self.set_blocked(user, true);
    }

    /// Unblocks it.
    pub fn unblocks(&self, user: i64) {
        self.set_blocked(user, false);
    }

    fn set_blocked(&self, id: i64, blocked: bool) {
        let now = self.now();
        let mut state = self.state();
        if let Some(user) = state.users.get_mut(&id) {
            user.blocked = blocked;
        }
        let (old, new) = if blocked { ("member", "kicked") } else { ("kicked", "member") };
        let content = membership(&state, id, id, old, new, now);
        state.enqueue("my_chat_member", content, now);
        self.shared.arrived.notify_waiters();
    }

    /// Closes the account.
    pub fn deactivates(&self, user: i64) {
        if let Some(user) = self.state().users.get_mut(&user) {
            user.deactivated = true;
        }
    }

    /// Writes something; long texts become several messages, as the apps send them.
    pub fn says(&self, user: i64, chat: i64, text: &str) -> Vec<i64> {
        split(text).iter().map(|part| self.writes(Author::User(user), chat, part, None, None)).collect()
    }

    /// Writes in reply to a message.
    pub fn replies(&self, user: i64, chat: i64, to: i64, text: &str) -> i64 {
        self.writes(Author::User(user), chat, text, None, Some(to))
    }

    /// Writes as an administrator who hides behind the group.
    pub fn says_anonymously(&self, chat: i64, text: &str) -> i64 {
        self.writes(Author::Anonymous, chat, text, None, None)
    }

    /// Writes in the name of a channel.
    pub fn says_as_channel(&self, chat: i64, text: &str) -> i64 {
        self.writes(Author::Channel, chat, text, None, None)
    }

    /// Sends a document.
    pub fn sends_file(
        &self,
        user: i64,
        chat: i64,
        name: &str,
        mime: &str,
        bytes: &[u8],
        caption: &str,
    ) -> i64 {
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        self.sends_sized_file(user, chat, name, mime, bytes, size, caption)
    }

    /// Sends a document that says to be of another size than it is (nobody wants 20 MB in a test).
    #[expect(clippy::too_many_arguments, reason = "each is one property of the file")]
    pub fn sends_sized_file(
        &self,
        user: i64,
        chat: i64,
        name: &str,
        mime: &str,
        bytes: &[u8],
        size: i64,
        caption: &str,
    ) -> i64 {
        let file = self.keep(name, bytes, size);
        let media = json!({"file_id": file, "file_unique_id": file, "file_name": name, "mime_type": mime, "file_size": size});
        self.writes(Author::User(user), chat, caption, Some(("document", media)), None)
    }

    /// Sends a voice note.
    pub fn sends_voice(&self, user: i64, chat: i64, seconds: u32) -> i64 {
        let file = self.keep("voice.ogg", b"OggS", 4);
        let media = json!({"file_id": file, "file_unique_id": file, "duration": seconds, "mime_type": "audio/ogg", "file_size": 4});
        self.writes(Author::User(user), chat, "", Some(("voice", media)), None)
    }

    /// Sends a photo.
    pub fn sends_photo(&self, user: i64, chat: i64, caption: &str) -> i64 {
        let file = self.keep("photo.jpg", b"\xff\xd8", 2);
        let media =
            json!([{"file_id": file, "file_unique_id": file, "width": 90, "height": 90, "file_size": 2}]);
        self.writes(Author::User(user), chat, caption, Some(("photo", media)), None)
    }

    /// Sends a sticker.
    pub fn sends_sticker(&self, user: i64, chat: i64) -> i64 {
        let media = json!({"file_id": "sticker", "file_unique_id": "sticker", "type": "regular", "width": 512, "height": 512, "is_animated": false, "is_video": false});
        self.writes(Author::User(user), chat, "", Some(("sticker", media)), None)
    }

    /// Changes what was written.
    pub fn edits(&self, user: i64, chat: i64, message: i64, text: &str) {
        let now = self.now();
        let mut state = self.state();
        let Some(found) = state.message_mut(chat, message).filter(|found| found.author == Author::User(user))
        else {
            return;
        };
        text.clone_into(&mut found.text);
        found.edited_at = Some(now);
        let found = found.clone();
        if sees(&state, chat, &found) {
            let content = state.message_json(chat, &found, true);
            state.enqueue("edited_message", content, now);
        }
        self.shared.arrived.notify_waiters();
    }

    /// Presses the button with this label under a message.
    pub fn presses(&self, user: i64, chat: i64, message: i64, label: &str) -> Result<(), PressError> {
        let button = {
            let state = self.state();
            let found = state.message(chat, message).ok_or(PressError::NoMessage)?;
            found.keyboard.iter().flatten().find(|button| button["text"] == label).cloned()
        };
        let button = button.ok_or_else(|| PressError::NoButton(label.to_owned()))?;
        if let Some(url) = button["url"].as_str() {
            self.opens_link(user, url);
        } else if let Some(data) = button["callback_data"].as_str() {
            self.presses_data(user, chat, message, data);
        }
        Ok(())
    }

    /// Sends a button's data, whether such a button exists or not.
    pub fn presses_data(&self, user: i64, chat: i64, message: i64, data: &str) {
        let now = self.now();
        let mut state = self.state();
        let id = format!("{}", 9_000_000_000 + state.fresh());
        state.queries.insert(id.clone(), Query { user, at: now, answered: false });
        let shown = state.message(chat, message).map(|found| state.message_json(chat, found, false));
        let mut content = json!({"id": id, "from": state.user_json(user), "chat_instance": format!("{chat}"), "data": data});
        if let Some(shown) = shown {
            content["message"] = shown;
        }
        state.enqueue("callback_query", content, now);
        self.shared.arrived.notify_waiters();
    }

    /// Opens a `t.me/<bot>?start=WORD` link: Start is pressed and the word handed over.
    pub fn opens_link(&self, user: i64, url: &str) {
        let word = url.split_once("?start=").map_or("", |(_, word)| word);
        self.says(user, user, format!("/start {word}").trim_end());
    }

    /// Opens a `?startgroup=WORD` link and chooses a group.
    pub fn opens_group_link(&self, user: i64, chat: i64, url: &str) {
        let word = url.split_once("?startgroup=").map_or("", |(_, word)| word);
        let word = word.split('&').next().unwrap_or(word);
        if !matches!(self.state().groups.get(&chat).map(|group| group.bot), Some(BotPlace::In { .. })) {
            self.add_bot(chat, user);
        }
        self.says(user, chat, &format!("/start@{USERNAME} {word}"));
    }

    /// The lines that flashed over somebody's chats since the last look.
    pub fn toasts(&self, user: i64) -> Vec<Toast> {
        self.state().toasts.remove(&user).unwrap_or_default()
    }

    fn keep(&self, name: &str, bytes: &[u8], size: i64) -> String {
        let mut state = self.state();
        let id = format!("file-{}", state.fresh());
        state.files.insert(id.clone(), StoredFile { name: name.to_owned(), bytes: bytes.to_vec(), size });
        id
    }

    fn writes(
        &self,
        author: Author,
        chat: i64,
        text: &str,
        media: Option<(&'static str, Value)>,
        reply_to: Option<i64>,
    ) -> i64 {
        let now = self.now();
        let mut state = self.state();
        if let Author::User(user) = author
            && chat == user
            && let Some(user) = state.users.get_mut(&user)
        {
            user.started = true;
            user.blocked = false;
        }
        let message = Message {
            id: 0,
            author,
            at: now,
            text: text.to_owned(),
            entities: command_entity(text),
            keyboard: Vec::new(),
            media,
            reply_to,
            edited_at: None,
            protect: false,
            version: 0,
        };
        // The last-bot rule looks at what stood there before.
        let seen = sees(&state, chat, &message);
        let id = state.post(chat, message);
        if seen {
            let posted = state.message(chat, id).cloned();
            if let Some(posted) = posted {
                let content = state.message_json(chat, &posted, true);
                state.enqueue("message", content, now);
            }
        }
        self.shared.arrived.notify_waiters();
        id
    }
}

/// Whether the bot is shown a message: everything in private and as an administrator; in a group commands meant
/// for it (a bare one only if it posted last among bots), and replies to it.
fn sees(state: &State, chat: i64, message: &Message) -> bool {
    let Some(group) = state.groups.get(&chat) else {
        return true;
    };
    let BotPlace::In { admin } = group.bot else {
        return false;
    };
    if admin {
        return true;
    }
    let replied = message.reply_to.and_then(|id| state.message(chat, id));
    if replied.is_some_and(|original| original.author == Author::Bot) {
        return true;
    }
    let Some(command) = message.text.strip_prefix('/') else {
        return false;
    };
    match command.split_whitespace().next().unwrap_or_default().split_once('@') {
        Some((_, bot)) => bot.eq_ignore_ascii_case(USERNAME),
        None => state
            .messages
            .get(&chat)
            .is_some_and(|list| list.iter().any(|earlier| earlier.author == Author::Bot)),
    }
}

fn command_entity(text: &str) -> Vec<Value> {
    if !text.starts_with('/') {
        return Vec::new();
    }
    let length = text.split_whitespace().next().map_or(0, |word| word.encode_utf16().count());
    vec![json!({"type": "bot_command", "offset": 0, "length": length})]
}

fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut length = 0;
    for c in text.chars() {
        if length + c.len_utf16() > 4096 {
            parts.push(String::new());
            length = 0;
        }
        length += c.len_utf16();
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

fn membership(state: &State, chat: i64, by: i64, old: &str, new: &str, now: Timestamp) -> Value {
    json!({
        "chat": state.chat_json(chat), "from": state.user_json(by), "date": now.timestamp(),
        "old_chat_member": {"user": state.user_json(BOT), "status": old},
        "new_chat_member": {"user": state.user_json(BOT), "status": new},
    })
}
