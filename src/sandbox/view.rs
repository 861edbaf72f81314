//! A chat as a person sees it.

use super::keyboard::ButtonKind;
use super::state::{Body, Chat, ChatId, Medium, Message, MessageId, Sender, UserId, World};
use crate::domain::time::Timestamp;

/// A message on a screen. Service messages (joined, pinned …) are left out.
#[derive(Debug, Clone, PartialEq)]
pub struct MessageView {
    /// Its number in the chat.
    pub message_id: MessageId,
    /// The bot wrote it.
    pub from_bot: bool,
    /// The viewer wrote it.
    pub mine: bool,
    /// Who wrote it.
    pub sender_name: String,
    /// The words without formatting, or the caption.
    pub text: String,
    /// The words with formatting, in the tags of Telegram's HTML.
    pub html: String,
    /// The buttons under it, row by row.
    pub buttons: Vec<Vec<ButtonView>>,
    /// The file it carries.
    pub document: Option<DocumentView>,
    /// What else it carries.
    pub media: Option<MediaView>,
    /// It was changed after it was sent.
    pub edited: bool,
    /// What it answers.
    pub reply_to: Option<MessageId>,
    /// When it was sent.
    pub at: Timestamp,
    /// It cannot be forwarded or saved.
    pub protect_content: bool,
    /// The app opens a reply to it.
    pub asks_reply: bool,
}

/// A button on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ButtonView {
    /// Its words.
    pub text: String,
    /// What it does.
    pub kind: ButtonKind,
}

impl ButtonView {
    /// What it sends to the bot, or the link it opens.
    #[must_use]
    pub fn data(&self) -> &str {
        match &self.kind {
            ButtonKind::Callback(data) => data,
            ButtonKind::Url(url) => url,
        }
    }
}

/// A file in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentView {
    /// Its name.
    pub file_name: String,
    /// Its size in bytes.
    pub bytes_len: usize,
    /// For [`super::Telegram::file_bytes`].
    pub file_id: String,
}

/// What a message carries that is neither words nor a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaView {
    /// A voice message of so many seconds.
    Voice(u32),
    /// Music or a video.
    Recording,
    /// A picture.
    Photo,
    /// A sticker.
    Sticker,
}

impl MessageView {
    /// The words on its buttons, in reading order.
    #[must_use]
    pub fn labels(&self) -> Vec<&str> {
        self.buttons.iter().flatten().map(|button| button.text.as_str()).collect()
    }
}

impl World {
    /// The messages of a chat that `wanted` picks, oldest first.
    pub(super) fn views(
        &self,
        chat: ChatId,
        viewer: UserId,
        wanted: impl Fn(&Message) -> bool,
    ) -> Vec<MessageView> {
        let Some(chat) = self.chats.get(&chat) else { return Vec::new() };
        let is_shown = |message: &&Message| !matches!(message.body, Body::Service(_)) && wanted(message);
        chat.messages.values().filter(is_shown).map(|message| self.view(chat, message, viewer)).collect()
    }

    fn view(&self, chat: &Chat, message: &Message, viewer: UserId) -> MessageView {
        let sender_name = match &message.sender {
            Sender::Bot => self.bot_name.clone(),
            Sender::Person(user) => {
                self.people.get(user).map(|person| person.name.clone()).unwrap_or_default()
            }
            Sender::AnonymousAdmin => chat.title.clone(),
            Sender::Channel { title, .. } => title.clone(),
        };
        let words = message.body.words().cloned().unwrap_or_default();
        let button = |button: &super::keyboard::Button| ButtonView {
            text: button.text.clone(),
            kind: button.kind.clone(),
        };
        MessageView {
            message_id: message.id,
            from_bot: message.sender == Sender::Bot,
            mine: message.sender == Sender::Person(viewer),
            sender_name,
            html: words.html(),
            text: words.text,
            buttons: message.keyboard.iter().map(|row| row.iter().map(button).collect()).collect(),
            document: self.document(&message.body),
            media: self.media(&message.body),
            edited: message.edited.is_some(),
            reply_to: message.reply_to,
            at: message.at,
            protect_content: message.protect,
            asks_reply: message.asks_reply,
        }
    }

    fn media(&self, body: &Body) -> Option<MediaView> {
        let (Body::File { file, .. } | Body::Sticker { file }) = body else { return None };
        match self.files.get(file)?.medium {
            Medium::Document => None,
            Medium::Photo => Some(MediaView::Photo),
            Medium::Voice(seconds) => Some(MediaView::Voice(seconds)),
            Medium::Audio | Medium::Video | Medium::VideoNote => Some(MediaView::Recording),
            Medium::Sticker => Some(MediaView::Sticker),
        }
    }

    fn document(&self, body: &Body) -> Option<DocumentView> {
        let Body::File { file, .. } = body else { return None };
        let found = self.files.get(file).filter(|found| found.medium == Medium::Document)?;
        Some(DocumentView {
            file_name: found.name.clone(),
            bytes_len: found.bytes.len(),
            file_id: file.clone(),
        })
    }
}
