//! Views of Telegram's raw JSON. Each part is looked at by itself, when it is asked for: an unknown kind, entity
//! or field, or one of a wrong type, is not there, and costs nothing of the rest. (teloxide's `Message` turns
//! empty at one unknown entity.)

use serde_json::Value;

/// A person, bot or group that something is from.
#[derive(Clone, Copy, Debug)]
pub struct User<'a>(&'a Value);

/// A chat.
#[derive(Clone, Copy, Debug)]
pub struct Chat<'a>(&'a Value);

/// A message, perhaps an inaccessible one (`chat` and `message_id` alone).
#[derive(Clone, Copy, Debug)]
pub struct Message<'a>(&'a Value);

/// A pressed button.
#[derive(Clone, Copy, Debug)]
pub struct CallbackQuery<'a>(&'a Value);

/// A change of our own membership.
#[derive(Clone, Copy, Debug)]
pub struct MyChatMember<'a>(&'a Value);

/// A marked part of a text.
#[derive(Clone, Copy, Debug)]
pub struct Entity<'a>(&'a Value);

/// A file of any kind.
#[derive(Clone, Copy, Debug)]
pub struct RemoteFile<'a>(&'a Value);

/// The kinds of chat that concern us.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChatKind {
    Private,
    Group,
}

fn object<'a>(value: &'a Value, key: &str) -> Option<&'a Value> {
    value.get(key).filter(|part| part.is_object())
}

fn number(value: &Value, key: &str) -> Option<i64> {
    value.get(key).and_then(Value::as_i64)
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}

fn is_true(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// The number of the update.
#[must_use]
pub fn update_id(update: &Value) -> Option<i64> {
    number(update, "update_id")
}

/// The part `key` of an update, if it holds a message.
#[must_use]
pub fn message<'a>(update: &'a Value, key: &str) -> Option<Message<'a>> {
    object(update, key).map(Message)
}

/// The pressed button of an update.
#[must_use]
pub fn callback_query(update: &Value) -> Option<CallbackQuery<'_>> {
    object(update, "callback_query").map(CallbackQuery)
}

/// The change of our membership in an update.
#[must_use]
pub fn my_chat_member(update: &Value) -> Option<MyChatMember<'_>> {
    object(update, "my_chat_member").map(MyChatMember)
}

impl<'a> User<'a> {
    #[must_use]
    pub fn id(self) -> Option<i64> {
        number(self.0, "id")
    }
    #[must_use]
    pub fn is_bot(self) -> bool {
        is_true(self.0, "is_bot")
    }
    #[must_use]
    pub fn first_name(self) -> &'a str {
        text(self.0, "first_name").unwrap_or_default()
    }
    #[must_use]
    pub fn last_name(self) -> &'a str {
        text(self.0, "last_name").unwrap_or_default()
    }
    #[must_use]
    pub fn username(self) -> Option<&'a str> {
        text(self.0, "username")
    }
}

impl<'a> Chat<'a> {
    #[must_use]
    pub fn id(self) -> Option<i64> {
        number(self.0, "id")
    }
    #[must_use]
    pub fn title(self) -> &'a str {
        text(self.0, "title").unwrap_or_default()
    }
    /// `None` for channels and kinds to come.
    #[must_use]
    pub fn kind(self) -> Option<ChatKind> {
        match text(self.0, "type")? {
            "private" => Some(ChatKind::Private),
            "group" | "supergroup" => Some(ChatKind::Group),
            _ => None,
        }
    }
}

impl<'a> Message<'a> {
    #[must_use]
    pub fn id(self) -> Option<i64> {
        number(self.0, "message_id")
    }
    /// Seconds since 1970; of the last change, if it was changed.
    #[must_use]
    pub fn date(self) -> Option<i64> {
        number(self.0, "edit_date").or_else(|| number(self.0, "date"))
    }
    #[must_use]
    pub fn chat(self) -> Option<Chat<'a>> {
        object(self.0, "chat").map(Chat)
    }
    #[must_use]
    pub fn from(self) -> Option<User<'a>> {
        object(self.0, "from").map(User)
    }
    /// The id of the group or channel that speaks in place of a person.
    #[must_use]
    pub fn sender_chat(self) -> Option<i64> {
        object(self.0, "sender_chat").and_then(|chat| number(chat, "id"))
    }
    #[must_use]
    pub fn text(self) -> Option<&'a str> {
        text(self.0, "text")
    }
    #[must_use]
    pub fn caption(self) -> Option<&'a str> {
        text(self.0, "caption")
    }
    /// The marked parts of the text and of the caption.
    pub fn entities(self) -> impl Iterator<Item = Entity<'a>> {
        ["entities", "caption_entities"]
            .into_iter()
            .filter_map(move |key| self.0.get(key)?.as_array())
            .flatten()
            .map(Entity)
    }
    #[must_use]
    pub fn reply_to(self) -> Option<Message<'a>> {
        object(self.0, "reply_to_message").map(Message)
    }
    #[must_use]
    pub fn migrate_to(self) -> Option<i64> {
        number(self.0, "migrate_to_chat_id")
    }
    /// Whether there is a field of this name.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        self.0.get(key).is_some_and(|part| !part.is_null())
    }
    /// The file under `key`.
    #[must_use]
    pub fn file(self, key: &str) -> Option<RemoteFile<'a>> {
        object(self.0, key).map(RemoteFile)
    }
    /// The largest size of the photo.
    #[must_use]
    pub fn photo(self) -> Option<RemoteFile<'a>> {
        let sizes = self.0.get("photo")?.as_array()?;
        let readable = sizes.iter().filter(|size| text(size, "file_id").is_some());
        readable.max_by_key(|size| number(size, "width").unwrap_or(0)).map(RemoteFile)
    }
}

impl<'a> CallbackQuery<'a> {
    #[must_use]
    pub fn id(self) -> Option<&'a str> {
        text(self.0, "id")
    }
    #[must_use]
    pub fn from(self) -> Option<User<'a>> {
        object(self.0, "from").map(User)
    }
    #[must_use]
    pub fn message(self) -> Option<Message<'a>> {
        object(self.0, "message").map(Message)
    }
    #[must_use]
    pub fn data(self) -> Option<&'a str> {
        text(self.0, "data")
    }
}

impl<'a> MyChatMember<'a> {
    #[must_use]
    pub fn chat(self) -> Option<Chat<'a>> {
        object(self.0, "chat").map(Chat)
    }
    #[must_use]
    pub fn from(self) -> Option<User<'a>> {
        object(self.0, "from").map(User)
    }
    #[must_use]
    pub fn date(self) -> Option<i64> {
        number(self.0, "date")
    }
    /// Whether we were in the chat.
    #[must_use]
    pub fn was_present(self) -> Option<bool> {
        present(object(self.0, "old_chat_member")?)
    }
    /// Whether we are in the chat.
    #[must_use]
    pub fn is_present(self) -> Option<bool> {
        present(object(self.0, "new_chat_member")?)
    }
}

fn present(member: &Value) -> Option<bool> {
    match text(member, "status")? {
        "creator" | "administrator" | "member" => Some(true),
        "restricted" => Some(is_true(member, "is_member")),
        "left" | "kicked" => Some(false),
        _ => None,
    }
}

impl<'a> Entity<'a> {
    #[must_use]
    pub fn kind(self) -> Option<&'a str> {
        text(self.0, "type")
    }
    /// In UTF-16 units, like [`Self::length`].
    #[must_use]
    pub fn offset(self) -> Option<i64> {
        number(self.0, "offset")
    }
    #[must_use]
    pub fn length(self) -> Option<i64> {
        number(self.0, "length")
    }
    #[must_use]
    pub fn url(self) -> Option<&'a str> {
        text(self.0, "url")
    }
}

impl<'a> RemoteFile<'a> {
    #[must_use]
    pub fn id(self) -> Option<&'a str> {
        text(self.0, "file_id")
    }
    #[must_use]
    pub fn name(self) -> Option<&'a str> {
        text(self.0, "file_name")
    }
    #[must_use]
    pub fn mime(self) -> Option<&'a str> {
        text(self.0, "mime_type")
    }
    #[must_use]
    pub fn size(self) -> Option<i64> {
        number(self.0, "file_size")
    }
}
