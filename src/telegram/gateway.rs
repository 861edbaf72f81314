//! The only sender: what can be asked of Telegram, in our terms.

use std::time::Duration;

use serde::Serialize;
use serde_json::Value;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, DeleteWebhook, DeleteWebhookSetters, EditMessageText,
    EditMessageTextSetters, GetFile, GetMe, SendAudio, SendAudioSetters, SendDocument, SendDocumentSetters,
    SendMessage, SendMessageSetters, SendPhoto, SendPhotoSetters, SendVideo, SendVideoNote,
    SendVideoNoteSetters, SendVideoSetters, SendVoice, SendVoiceSetters, SetMyCommands, SetMyCommandsSetters,
};
use teloxide::requests::Payload;
use teloxide::types::{
    AllowedUpdate, BotCommand, BotCommandScope, CallbackQueryId, ChatId, FileId, InlineKeyboardMarkup,
    InputFile, LinkPreviewOptions, MessageId, ParseMode, ReplyMarkup,
};
use tokio::sync::OnceCell;

use super::Me;
use super::compose::{self, MOST_CAPTION, MOST_TEXT, MOST_TOAST, fitting};
use super::failure::{Failure, for_chat};
pub use super::wire::{BadConfig, GatewayConfig};
use super::wire::{Wire, broken};
use crate::domain::file::Medium;
use crate::present::outgoing::Outgoing;

/// Where Telegram itself answers.
pub const TELEGRAM: &str = "https://api.telegram.org";

const CALL: Duration = Duration::from_secs(30);
/// How much longer than the poll itself its answer may take.
const POLL_GRACE: Duration = Duration::from_secs(15);

/// A file of ours, for Telegram to keep.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    pub name: &'a str,
    pub mime: &'a str,
    pub bytes: &'a [u8],
}

/// A payload that sends a file, with what stands under the file.
macro_rules! captioned {
    ($payload:expr, $outgoing:expr, $caption:expr, $keyboard:expr) => {{
        let mut payload = $payload;
        if !$caption.is_empty() {
            payload = payload.caption($caption).parse_mode(ParseMode::Html);
        }
        if $outgoing.protect {
            payload = payload.protect_content(true);
        }
        if let Some(keyboard) = $keyboard {
            payload = payload.reply_markup(ReplyMarkup::InlineKeyboard(keyboard));
        }
        payload
    }};
}

/// Whose list of commands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MenuScope {
    /// Everybody for whom no other list is set.
    Default,
    PrivateChats,
    Groups,
    /// One chat, by Telegram's address; a person's id is the address of the private chat.
    Chat(i64),
}

/// The door to Telegram.
pub struct Gateway {
    wire: Wire,
    me: OnceCell<Me>,
}

impl std::fmt::Debug for Gateway {
    /// Shows nothing of the addresses: they hold the token.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Gateway").field("me", &self.me.get()).finish_non_exhaustive()
    }
}

/// `getUpdates` with an offset of 64 bits: teloxide's has 32.
#[derive(Serialize)]
struct GetUpdates {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    limit: u8,
    timeout: u32,
    allowed_updates: &'static [AllowedUpdate],
}

impl Payload for GetUpdates {
    type Output = Vec<Value>;
    const NAME: &'static str = "GetUpdates";
}

/// What intake understands. The server remembers the list, so it is named every time.
const WANTED: &[AllowedUpdate] = &[
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::CallbackQuery,
    AllowedUpdate::MyChatMember,
];

impl Gateway {
    /// A gateway; nothing is asked of Telegram yet.
    ///
    /// # Errors
    /// [`BadConfig`].
    pub fn new(config: GatewayConfig) -> Result<Self, BadConfig> {
        Ok(Self { wire: Wire::new(&config)?, me: OnceCell::new() })
    }

    /// The bot itself; asked once.
    ///
    /// # Errors
    /// [`Failure`]; `Unauthorized` for a wrong token.
    pub async fn me(&self) -> Result<Me, Failure> {
        self.known_me().await.cloned()
    }

    async fn known_me(&self) -> Result<&Me, Failure> {
        self.me
            .get_or_try_init(|| async {
                let me = self.wire.call(&GetMe::new(), CALL).await?;
                let id = me.get("id").and_then(Value::as_i64);
                let username = me.get("username").and_then(Value::as_str);
                let (Some(id), Some(username)) = (id, username) else { return Err(broken::<GetMe>()) };
                Ok(Me { id, username: username.to_owned() })
            })
            .await
    }

    /// Waits up to `timeout_seconds` (Telegram: at most 50) for up to `limit` (at most 100) updates. Asking from
    /// `offset` on confirms all below it.
    ///
    /// # Errors
    /// [`Failure`]; `Conflict` if somebody else receives them.
    pub async fn updates(
        &self,
        offset: Option<i64>,
        limit: u8,
        timeout_seconds: u32,
    ) -> Result<Vec<Value>, Failure> {
        let payload = GetUpdates { offset, limit, timeout: timeout_seconds, allowed_updates: WANTED };
        let patience = Duration::from_secs(timeout_seconds.into()) + POLL_GRACE;
        match self.wire.call(&payload, patience).await? {
            Value::Array(updates) => Ok(updates),
            _ => Err(broken::<GetUpdates>()),
        }
    }

    /// Sends a text and returns the number of the message. `outgoing.file` is not looked at.
    ///
    /// # Errors
    /// [`Failure`]; `Rejected` without asking Telegram if the text is over 4096 units or a button does not fit.
    pub async fn send(&self, chat: i64, outgoing: &Outgoing) -> Result<i64, Failure> {
        let username = &self.known_me().await?.username;
        let text = fitting(compose::text(outgoing, username), MOST_TEXT).map_err(Failure::Rejected)?;
        let mut payload = SendMessage::new(ChatId(chat), text)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        if outgoing.protect {
            payload = payload.protect_content(true);
        }
        if let Some(keyboard) = compose::keyboard(outgoing, username).map_err(Failure::Rejected)? {
            payload = payload.reply_markup(ReplyMarkup::InlineKeyboard(keyboard));
        }
        let message = self.wire.call(&payload, CALL).await.map_err(|failure| for_chat(chat, failure))?;
        message_id(&message).ok_or_else(broken::<SendMessage>)
    }

    /// Replaces text and buttons of a message of ours. That nothing changes is success.
    ///
    /// # Errors
    /// [`Failure`]; `MessageLost` if the message must be posted anew.
    pub async fn edit(&self, chat: i64, message: i64, outgoing: &Outgoing) -> Result<(), Failure> {
        let username = &self.known_me().await?.username;
        let text = fitting(compose::text(outgoing, username), MOST_TEXT).map_err(Failure::Rejected)?;
        let Ok(message) = i32::try_from(message) else { return Err(Failure::MessageLost) };
        let mut payload = EditMessageText::new(ChatId(chat), MessageId(message), text)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        if let Some(keyboard) = compose::keyboard(outgoing, username).map_err(Failure::Rejected)? {
            payload = payload.reply_markup(keyboard);
        }
        match self.wire.call(&payload, CALL).await {
            Ok(_) | Err(Failure::NotModified) => Ok(()),
            Err(failure) => Err(for_chat(chat, failure)),
        }
    }

    /// Uploads a file of ours under `name` with the text as caption. Returns the number of the message and Telegram's
    /// reference to the file, with which it need not be uploaded again.
    ///
    /// # Errors
    /// [`Failure`]; `Rejected` without asking Telegram if the caption is over 1024 units.
    pub async fn upload(
        &self,
        chat: i64,
        file: Upload<'_>,
        outgoing: &Outgoing,
    ) -> Result<(i64, Option<String>), Failure> {
        let (caption, keyboard) = self.under_a_file(outgoing).await?;
        let unnamed = InputFile::file_id(FileId(String::new()));
        let payload = captioned!(SendDocument::new(ChatId(chat), unnamed), outgoing, caption, keyboard);
        let sent = self.wire.upload(&payload, "document", file.name, file.bytes, file.mime).await;
        let message = sent.map_err(|failure| for_chat(chat, failure))?;
        let reference = message.pointer("/document/file_id").and_then(Value::as_str).map(str::to_owned);
        Ok((message_id(&message).ok_or_else(broken::<SendDocument>)?, reference))
    }

    /// Sends on a file that Telegram has, as what it is, with the text as caption; a video in a circle bears none, so
    /// the text follows it. Returns the number of the message with the text.
    ///
    /// # Errors
    /// [`Failure`]; `Rejected` without asking Telegram if the caption is over 1024 units.
    pub async fn send_on(
        &self,
        chat: i64,
        medium: Medium,
        reference: &str,
        outgoing: &Outgoing,
    ) -> Result<i64, Failure> {
        let (text, keyboard) = self.under_a_file(outgoing).await?;
        let (to, file) = (ChatId(chat), InputFile::file_id(FileId(reference.to_owned())));
        macro_rules! sent {
            ($payload:expr) => {
                self.wire.call(&captioned!($payload, outgoing, text, keyboard), CALL).await
            };
        }
        let sent = match medium {
            Medium::Document => sent!(SendDocument::new(to, file)),
            Medium::Photo => sent!(SendPhoto::new(to, file)),
            Medium::Voice => sent!(SendVoice::new(to, file)),
            Medium::Audio => sent!(SendAudio::new(to, file)),
            Medium::Video => sent!(SendVideo::new(to, file)),
            Medium::RoundVideo => {
                let payload = SendVideoNote::new(to, file).protect_content(outgoing.protect);
                let seen = self.wire.call(&payload, CALL).await;
                if !text.is_empty() {
                    seen.map_err(|failure| for_chat(chat, failure))?;
                    return self.send(chat, outgoing).await;
                }
                seen
            }
        };
        let message = sent.map_err(|failure| for_chat(chat, failure))?;
        message_id(&message).ok_or_else(broken::<SendDocument>)
    }

    /// The caption and the buttons of a file.
    async fn under_a_file(
        &self,
        outgoing: &Outgoing,
    ) -> Result<(String, Option<InlineKeyboardMarkup>), Failure> {
        let username = &self.known_me().await?.username;
        let caption = fitting(compose::text(outgoing, username), MOST_CAPTION).map_err(Failure::Rejected)?;
        Ok((caption, compose::keyboard(outgoing, username).map_err(Failure::Rejected)?))
    }

    /// Ends the waiting of a pressed button, with a short text (cut to 200 characters) in passing or, with
    /// `alert`, in a window to be closed.
    ///
    /// # Errors
    /// [`Failure`]; harmless: the press itself is in the database by then.
    pub async fn answer(&self, query: &str, text: Option<&str>, alert: bool) -> Result<(), Failure> {
        let mut payload = AnswerCallbackQuery::new(CallbackQueryId(query.to_owned()));
        if let Some(text) = text {
            payload = payload.text(compose::cut(text, MOST_TOAST));
        }
        if alert {
            payload = payload.show_alert(true);
        }
        self.wire.call(&payload, CALL).await.map(drop)
    }

    /// The bytes of a file that a person sent, at most `limit` of them (Telegram itself stops at 20 MB).
    ///
    /// # Errors
    /// [`Failure`]; `Rejected` if the file is larger or no longer there.
    pub async fn download(&self, remote: &str, limit: usize) -> Result<Vec<u8>, Failure> {
        let file = self.wire.call(&GetFile::new(FileId(remote.to_owned())), CALL).await?;
        let too_big = || Failure::Rejected(format!("file is larger than {limit} bytes"));
        if file.get("file_size").and_then(Value::as_u64).is_some_and(|size| size > limit as u64) {
            return Err(too_big());
        }
        let Some(path) = file.get("file_path").and_then(Value::as_str) else {
            return Err(Failure::Rejected("file has no path".to_owned()));
        };
        self.wire.fetch(path, limit).await?.ok_or_else(too_big)
    }

    /// Sets the list of commands (name, description) that phones of the language `lang` show; an empty `lang`
    /// stands for every language that has no list of its own.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn set_menu(
        &self,
        scope: MenuScope,
        lang: &str,
        commands: &[(String, String)],
    ) -> Result<(), Failure> {
        let scope = match scope {
            MenuScope::Default => BotCommandScope::Default,
            MenuScope::PrivateChats => BotCommandScope::AllPrivateChats,
            MenuScope::Groups => BotCommandScope::AllGroupChats,
            MenuScope::Chat(chat) => BotCommandScope::Chat { chat_id: ChatId(chat).into() },
        };
        let commands = commands.iter().map(|(name, description)| BotCommand::new(name, description));
        let mut payload = SetMyCommands::new(commands).scope(scope);
        if !lang.is_empty() {
            payload = payload.language_code(lang);
        }
        self.wire.call(&payload, CALL).await.map(drop)
    }

    /// Ends a webhook that may be set, so that polling works; what waits for it stays.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn leave_webhook(&self) -> Result<(), Failure> {
        self.wire.call(&DeleteWebhook::new().drop_pending_updates(false), CALL).await.map(drop)
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn message_id(message: &Value) -> Option<i64> {
    message.get("message_id").and_then(Value::as_i64)
}

#[cfg(test)]
#[path = "gateway_tests.rs"]
mod tests;
