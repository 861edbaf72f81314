//! What people do in their chats. Every act makes the update that Telegram would send, if the bot may see it.

use super::Telegram;
use super::entities::{Formatted, utf16_len};
use super::state::{Body, ChatId, Medium, Message, MessageId, Sender, Standing, Toast, UserId, World};

impl Telegram {
    /// A person writes. The app cuts a text over 4096 units into several messages and sends nothing for blanks;
    /// nothing is sent either by somebody who is not in the chat, has blocked the bot or is gone.
    pub fn says(&self, user: UserId, chat: ChatId, text: &str) -> Vec<MessageId> {
        self.world().says(&Sender::Person(user), chat, None, text)
    }

    /// A person answers a message.
    pub fn replies(&self, user: UserId, chat: ChatId, to: MessageId, text: &str) -> Vec<MessageId> {
        self.world().says(&Sender::Person(user), chat, Some(to), text)
    }

    /// An administrator writes in the name of the group.
    pub fn says_anonymously(&self, chat: ChatId, text: &str) -> Vec<MessageId> {
        self.world().says(&Sender::AnonymousAdmin, chat, None, text)
    }

    /// Somebody writes in the name of a channel.
    pub fn says_as_channel(&self, chat: ChatId, channel: &str, text: &str) -> Vec<MessageId> {
        let sender = Sender::Channel { id: -1_001_000_000_001, title: channel.to_owned() };
        self.world().says(&sender, chat, None, text)
    }

    /// A person changes the words of a message of theirs. False if there is no such message.
    pub fn edits(&self, user: UserId, chat: ChatId, message: MessageId, text: &str) -> bool {
        let mut world = self.world();
        let (now, change) = (world.now(), world.next_change());
        let found = world.chats.get_mut(&chat).and_then(|chat| chat.messages.get_mut(&message));
        let Some(found) = found.filter(|found| found.sender == Sender::Person(user)) else { return false };
        let words = Formatted::typed(text).trimmed();
        match &mut found.body {
            Body::Text(text) => *text = words,
            Body::File { caption, .. } => *caption = words,
            Body::Sticker { .. } | Body::Service(_) => return false,
        }
        found.edited = Some(now);
        found.changed = change;
        let found = found.clone();
        world.push_message("edited_message", chat, &found);
        true
    }

    /// A person takes a message back. Telegram sends the bot nothing.
    pub fn deletes(&self, chat: ChatId, message: MessageId) {
        if let Some(chat) = self.world().chats.get_mut(&chat) {
            chat.messages.remove(&message);
        }
    }

    /// A person sends a file.
    pub fn sends_file(
        &self,
        user: UserId,
        chat: ChatId,
        name: &str,
        mime: &str,
        bytes: impl Into<Vec<u8>>,
        caption: &str,
    ) -> Option<MessageId> {
        self.world().sends(user, chat, None, |world| Body::File {
            file: world.add_file(Medium::Document, name, mime, bytes.into()),
            caption: Formatted::typed(caption).trimmed(),
        })
    }

    /// A person answers a message with a file; its type follows from the name.
    pub fn replies_file(
        &self,
        user: UserId,
        chat: ChatId,
        to: MessageId,
        name: &str,
        bytes: Vec<u8>,
        caption: &str,
    ) -> Option<MessageId> {
        self.world().sends(user, chat, Some(to), |world| Body::File {
            file: world.add_file(Medium::Document, name, mime_of(name), bytes),
            caption: Formatted::typed(caption).trimmed(),
        })
    }

    /// A person sends a voice message.
    pub fn sends_voice(&self, user: UserId, chat: ChatId, seconds: u32) -> Option<MessageId> {
        self.world().sends(user, chat, None, |world| world.spoken(Medium::Voice(seconds), "audio/ogg"))
    }

    /// A person answers a message with a voice message.
    pub fn replies_voice(
        &self,
        user: UserId,
        chat: ChatId,
        to: MessageId,
        seconds: u32,
    ) -> Option<MessageId> {
        self.world().sends(user, chat, Some(to), |world| world.spoken(Medium::Voice(seconds), "audio/ogg"))
    }

    /// A person sends a video in a circle.
    pub fn sends_video_note(&self, user: UserId, chat: ChatId) -> Option<MessageId> {
        self.world().sends(user, chat, None, |world| world.spoken(Medium::VideoNote, "video/mp4"))
    }

    /// A person sends a photo.
    pub fn sends_photo(&self, user: UserId, chat: ChatId, caption: &str) -> Option<MessageId> {
        self.world().sends(user, chat, None, |world| Body::File {
            file: world.small_file(Medium::Photo, "image/jpeg"),
            caption: Formatted::typed(caption).trimmed(),
        })
    }

    /// A person answers a message with a photo.
    pub fn replies_photo(
        &self,
        user: UserId,
        chat: ChatId,
        to: MessageId,
        caption: &str,
    ) -> Option<MessageId> {
        self.world().sends(user, chat, Some(to), |world| Body::File {
            file: world.small_file(Medium::Photo, "image/jpeg"),
            caption: Formatted::typed(caption).trimmed(),
        })
    }

    /// A person sends a sticker.
    pub fn sends_sticker(&self, user: UserId, chat: ChatId) -> Option<MessageId> {
        self.world().sends(user, chat, None, |world| Body::Sticker {
            file: world.small_file(Medium::Sticker, "image/webp"),
        })
    }

    /// A person blocks the bot.
    pub fn blocks(&self, user: UserId) {
        self.world().set_standing(user, user, Standing::Kicked);
    }

    /// A person lets the bot write again.
    pub fn unblocks(&self, user: UserId) {
        let mut world = self.world();
        if world.chats.get(&user).is_some_and(|chat| chat.bot == Standing::Kicked) {
            world.set_standing(user, user, Standing::Member);
        }
    }

    /// A person's account is gone. Telegram sends the bot nothing.
    pub fn deactivates(&self, user: UserId) {
        if let Some(person) = self.world().people.get_mut(&user) {
            person.deactivated = true;
        }
    }

    /// What the bot showed above the chat since the last look.
    #[must_use]
    pub fn toasts(&self, user: UserId) -> Vec<Toast> {
        self.world().toasts.remove(&user).unwrap_or_default()
    }

    /// Presses of a person that still wait for their answer: the button keeps turning.
    #[must_use]
    pub fn unanswered_presses(&self, user: UserId) -> usize {
        self.world().queries.values().filter(|query| query.user == user).count()
    }
}

impl World {
    pub(super) fn says(
        &mut self,
        sender: &Sender,
        chat: ChatId,
        reply_to: Option<MessageId>,
        text: &str,
    ) -> Vec<MessageId> {
        let mut sent = Vec::new();
        for part in split(text) {
            let reply_to = reply_to.filter(|_| sent.is_empty());
            let body = Body::Text(Formatted::typed(&part));
            sent.extend(self.utter(sender.clone(), chat, reply_to, |_| body));
        }
        sent
    }

    fn sends(
        &mut self,
        user: UserId,
        chat: ChatId,
        reply_to: Option<MessageId>,
        body: impl FnOnce(&mut Self) -> Body,
    ) -> Option<MessageId> {
        self.utter(Sender::Person(user), chat, reply_to, body)
    }

    fn utter(
        &mut self,
        sender: Sender,
        chat: ChatId,
        reply_to: Option<MessageId>,
        body: impl FnOnce(&mut Self) -> Body,
    ) -> Option<MessageId> {
        if let Sender::Person(user) = sender {
            if !self.is_in(user, chat) {
                return None;
            }
            self.starts(user, chat);
        }
        let found = self.chats.get(&chat)?;
        if found.moved_to.is_some() || (chat > 0 && found.bot == Standing::Kicked) {
            return None;
        }
        let reply_to = reply_to.filter(|id| found.messages.contains_key(id));
        let body = body(self);
        let message = self.post(chat, Message::new(sender, self.now(), body, reply_to))?;
        self.push_message("message", chat, &message);
        Some(message.id)
    }

    /// Whoever writes to the bot has pressed Start. Telegram does not announce it.
    fn starts(&mut self, user: UserId, chat: ChatId) {
        if let Some(private) = self.chats.get_mut(&chat).filter(|private| private.id == user)
            && private.bot == Standing::Stranger
        {
            private.bot = Standing::Member;
        }
    }

    fn small_file(&mut self, medium: Medium, mime: &str) -> String {
        self.add_file(medium, "", mime, vec![0; 64])
    }

    fn spoken(&mut self, medium: Medium, mime: &str) -> Body {
        Body::File { file: self.small_file(medium, mime), caption: Formatted::default() }
    }
}

/// Cuts a text as the apps do: at the last line end, else the last blank, that keeps a part within 4096 units.
fn split(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while utf16_len(rest) > 4096 {
        let mut units = 0;
        let fits = |(_, letter): &(usize, char)| {
            units += letter.len_utf16();
            units <= 4096
        };
        let end = rest.char_indices().take_while(fits).last().map_or(rest.len(), |(at, c)| at + c.len_utf8());
        let head = &rest[..end];
        let cut = head.rfind('\n').or_else(|| head.rfind(' ')).filter(|cut| *cut > 0).unwrap_or(end);
        parts.push(rest[..cut].trim_end().to_owned());
        rest = rest[cut..].trim_start();
    }
    if !rest.is_empty() {
        parts.push(rest.to_owned());
    }
    parts
}

fn mime_of(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default().to_lowercase().as_str() {
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pdf" => "application/pdf",
        "csv" => "text/csv",
        "txt" | "md" => "text/plain",
        _ => "application/octet-stream",
    }
}
