//! From Telegram's raw update to our neutral [`Incoming`]. Pure.

use chrono::DateTime;
use serde_json::Value;

use super::decode::{self, CallbackQuery, Chat, ChatKind, Message, MyChatMember, RemoteFile, User};
use super::words::{Beginning, beginning, clean_name, clean_text, names_a_bot};
use super::{Me, callback, compose};
use crate::app::incoming::{
    Account, Attachment, CommandName, Incoming, Pressed, ReplyTo, Sender, What, Whence,
};
use crate::domain::file::Medium;
use crate::domain::ids::PersonId;
use crate::domain::time::Timestamp;

/// The account behind which anonymous administrators of a group write (GroupAnonymousBot).
const ANONYMOUS_ADMIN: i64 = 1_087_968_824;
/// The account behind which channels write in groups (Channel_Bot).
const CHANNEL_BOT: i64 = 136_817_688;

/// What became of an update. Either way it is confirmed.
#[derive(Clone, PartialEq, Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly every update is an incoming: a box would cost more than it saves"
)]
pub enum Taken {
    Incoming(Incoming),
    /// Nothing in it concerns us.
    Ignored {
        update: i64,
    },
}

impl Taken {
    /// The number of the update.
    #[must_use]
    pub fn update(&self) -> i64 {
        match self {
            Self::Incoming(incoming) => incoming.update,
            Self::Ignored { update } => *update,
        }
    }
}

/// Takes one update. `now` is the time of a press, which has none of its own, and the latest that anything else
/// can have happened. `None` only without an `update_id`: then there is nothing that could be confirmed.
#[must_use]
pub fn intake(raw: &Value, me: &Me, now: Timestamp) -> Option<Taken> {
    let update = decode::update_id(raw)?;
    let parts = if let Some(query) = decode::callback_query(raw) {
        press(query)
    } else if let Some(message) = decode::message(raw, "message") {
        written(message, me)
    } else if let Some(message) = decode::message(raw, "edited_message") {
        edited(message, me)
    } else if let Some(change) = decode::my_chat_member(raw) {
        membership(change)
    } else {
        None
    };
    Some(match parts {
        None => Taken::Ignored { update },
        Some(Parts { seconds, sender, whence, what }) => {
            let said = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
            let at = said.map_or(now, |said| said.min(now));
            Taken::Incoming(Incoming { update, at, sender, whence, what })
        }
    })
}

/// An [`Incoming`] in the making.
struct Parts {
    /// Since 1970.
    seconds: Option<i64>,
    sender: Sender,
    whence: Whence,
    what: What,
}

fn written(message: Message<'_>, me: &Me) -> Option<Parts> {
    let id = message.id()?;
    let whence = whence(message.chat()?)?;
    if let Some(to) = message.migrate_to() {
        return Some(Parts {
            seconds: message.date(),
            sender: Sender::Nobody,
            whence,
            what: What::Migrated { to },
        });
    }
    let sender = sender(message)?;
    let reply = || reply_to(message, me).map(Box::new);
    let file = attachment(message);
    // What cannot be kept may still come with words, and they are kept.
    let words = message.text().or_else(|| message.caption().filter(|_| file.is_none()));
    let body = words.map(clean_text);
    let what = if let Some(file) = file {
        let caption = message.caption().map(clean_text).unwrap_or_default();
        What::File { message: id, file, caption, reply: reply() }
    } else if let Some(body) = body.filter(|body| !body.is_empty() || whence == Whence::Private) {
        match beginning(&body, marked_command(message), &me.username) {
            Beginning::Talk => What::Text { message: id, body, reply: reply() },
            // In a group what nobody is named in may be meant for anybody.
            Beginning::Command(CommandName::Unknown(_), _)
                if whence != Whence::Private && !names_a_bot(&body) =>
            {
                return None;
            }
            Beginning::Command(name, arguments) => {
                What::Command { message: id, name, arguments, reply: reply() }
            }
            Beginning::ForAnother => return None,
        }
    } else if whence == Whence::Private && !is_service(message) {
        let sticker = ["sticker", "dice"].into_iter().any(|kind| message.has(kind));
        What::Unkeepable { message: id, sticker }
    } else {
        return None;
    };
    Some(Parts { seconds: message.date(), sender, whence, what })
}

fn edited(message: Message<'_>, me: &Me) -> Option<Parts> {
    let id = message.id()?;
    let whence = whence(message.chat()?)?;
    let sender = sender(message)?;
    let body = clean_text(message.text().or_else(|| message.caption())?);
    // A comment that was made by a command is the words after it, also when it is changed.
    let body = match beginning(&body, marked_command(message), &me.username) {
        Beginning::Talk => body,
        Beginning::Command(_, arguments) => arguments,
        Beginning::ForAnother => return None,
    };
    if body.is_empty() {
        return None;
    }
    Some(Parts { seconds: message.date(), sender, whence, what: What::Edited { message: id, body } })
}

fn press(query: CallbackQuery<'_>) -> Option<Parts> {
    let account = account(query.from()?)?;
    let message = query.message();
    let whence = match message.and_then(Message::chat) {
        Some(chat) => whence(chat)?,
        None => Whence::Private,
    };
    let pressed = query.data().and_then(callback::decode).map(|(unit, action)| Pressed { unit, action });
    let what = What::Press { query: query.id()?.to_owned(), message: message.and_then(Message::id), pressed };
    Some(Parts { seconds: None, sender: Sender::Person(account), whence, what })
}

fn membership(change: MyChatMember<'_>) -> Option<Parts> {
    let chat = change.chat()?;
    let present = change.is_present()?;
    let what = match chat.kind()? {
        ChatKind::Private => What::Blocked { blocked: !present },
        // A change of our rights alone.
        ChatKind::Group if change.was_present() == Some(present) => return None,
        ChatKind::Group => What::GroupMembership { present },
    };
    let from = change.from();
    let sender = if from.and_then(User::id) == Some(ANONYMOUS_ADMIN) {
        Sender::AnonymousAdmin
    } else {
        from.and_then(account).map_or(Sender::Nobody, Sender::Person)
    };
    Some(Parts { seconds: change.date(), sender, whence: whence(chat)?, what })
}

fn whence(chat: Chat<'_>) -> Option<Whence> {
    Some(match chat.kind()? {
        ChatKind::Private => Whence::Private,
        ChatKind::Group => Whence::Group { address: chat.id()?, title: clean_name(chat.title()) },
    })
}

/// `None`: another bot, or nobody.
fn sender(message: Message<'_>) -> Option<Sender> {
    let from = message.from();
    let from_id = from.and_then(User::id);
    let here = message.chat().and_then(Chat::id);
    match message.sender_chat() {
        Some(behind) if Some(behind) == here => return Some(Sender::AnonymousAdmin),
        None if from_id == Some(ANONYMOUS_ADMIN) => return Some(Sender::AnonymousAdmin),
        Some(_) => return Some(Sender::Channel),
        None if from_id == Some(CHANNEL_BOT) => return Some(Sender::Channel),
        None => {}
    }
    from.and_then(account).map(Sender::Person)
}

/// `None` for bots.
fn account(user: User<'_>) -> Option<Account> {
    let id = user.id().filter(|_| !user.is_bot())?;
    let mut name = clean_name(&format!("{} {}", user.first_name(), user.last_name()));
    if name.is_empty() {
        name = user.username().map_or_else(|| id.to_string(), str::to_owned);
    }
    Some(Account { id: PersonId(id), name })
}

/// The length of Telegram's mark of a command at the very beginning, in bytes: a marked command is ASCII.
fn marked_command(message: Message<'_>) -> Option<usize> {
    let mark = message
        .entities()
        .find(|entity| entity.kind() == Some("bot_command") && entity.offset() == Some(0))?;
    usize::try_from(mark.length()?).ok()
}

fn reply_to(message: Message<'_>, me: &Me) -> Option<ReplyTo> {
    let replied = message.reply_to()?;
    // In a forum everything "replies" to the notice that opened its topic.
    if replied.has("forum_topic_created") {
        return None;
    }
    let ours = replied.from().and_then(User::id) == Some(me.id);
    let author = match replied.sender_chat() {
        None => replied.from().and_then(account),
        Some(_) => None,
    };
    let mut links = replied.entities().filter(|entity| entity.kind() == Some("text_link"));
    Some(ReplyTo {
        message: replied.id()?,
        author,
        text: replied.text().or_else(|| replied.caption()).map(without_mark).unwrap_or_default(),
        file: attachment(replied),
        prompt: if ours { links.find_map(|link| compose::prompt_of_link(link.url()?)) } else { None },
        ours,
    })
}

fn without_mark(text: &str) -> String {
    clean_text(text.trim_start_matches(compose::MARK))
}

fn attachment(message: Message<'_>) -> Option<Attachment> {
    use Medium::{Audio, Document, Photo, RoundVideo, Video, Voice};
    const KINDS: [(&str, Medium, &str, &str); 5] = [
        ("document", Document, "document", "application/octet-stream"),
        ("voice", Voice, "voice.ogg", "audio/ogg"),
        ("audio", Audio, "audio.mp3", "audio/mpeg"),
        ("video_note", RoundVideo, "video.mp4", "video/mp4"),
        ("video", Video, "video.mp4", "video/mp4"),
    ];
    let found = KINDS
        .into_iter()
        .find_map(|(key, medium, name, mime)| Some((message.file(key)?, medium, name, mime)));
    let (file, medium, name, mime) =
        found.or_else(|| Some((message.photo()?, Photo, "photo.jpg", "image/jpeg")))?;
    attached(file, medium, name, mime)
}

fn attached(file: RemoteFile<'_>, medium: Medium, name: &str, mime: &str) -> Option<Attachment> {
    let given = file.name().map(clean_name).filter(|given| !given.is_empty());
    Some(Attachment {
        remote: file.id()?.to_owned(),
        name: given.unwrap_or_else(|| name.to_owned()),
        mime: file.mime().unwrap_or(mime).to_owned(),
        size: file.size().unwrap_or(0).max(0),
        medium,
    })
}

/// Whether the message is Telegram's note of an event and nothing a person wrote.
fn is_service(message: Message<'_>) -> bool {
    [
        "pinned_message",
        "message_auto_delete_timer_changed",
        "chat_background_set",
        "users_shared",
        "chat_shared",
        "write_access_allowed",
        "connected_website",
        "web_app_data",
        "boost_added",
        "proximity_alert_triggered",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "successful_payment",
        "refunded_payment",
        "gift",
        "unique_gift",
        "suggested_post_info",
    ]
    .into_iter()
    .any(|key| message.has(key))
}

#[cfg(test)]
#[path = "intake_tests.rs"]
mod tests;
