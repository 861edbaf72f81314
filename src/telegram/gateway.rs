//! The only sender. Posts teloxide's payloads with an HTTP client of our own and reads the answers itself,
//! because teloxide's requests sleep 10 s on every 5xx and throw the error code away.

use std::borrow::Cow;
use std::time::Duration;

use reqwest::multipart::{Form, Part};
use reqwest::{Client, Proxy, Response, Url, redirect};
use serde::Serialize;
use serde_json::Value;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, DeleteWebhook, DeleteWebhookSetters, EditMessageText,
    EditMessageTextSetters, GetFile, GetMe, SendDocument, SendDocumentSetters, SendMessage,
    SendMessageSetters, SetMyCommands, SetMyCommandsSetters,
};
use teloxide::requests::Payload;
use teloxide::types::{
    AllowedUpdate, BotCommand, BotCommandScope, CallbackQueryId, ChatId, FileId, InputFile,
    LinkPreviewOptions, MessageId, ParseMode, ReplyMarkup,
};
use tokio::sync::OnceCell;

use super::Me;
use super::compose::{self, MOST_CAPTION, MOST_TEXT, MOST_TOAST};
use super::failure::{
    AFTER_BROKEN_ANSWER, AFTER_NO_CONNECTION, AFTER_SERVER_ERROR, Failure, for_chat, read_answer,
};
use crate::present::outgoing::Outgoing;

/// Where Telegram itself answers.
pub const TELEGRAM: &str = "https://api.telegram.org";

const CONNECT: Duration = Duration::from_secs(10);
const CALL: Duration = Duration::from_secs(30);
/// Phones' networks are slow, but it is our server that uploads and downloads: up to 50 MB.
const TRANSFER: Duration = Duration::from_secs(180);
/// How much longer than the poll itself its answer may take.
const POLL_GRACE: Duration = Duration::from_secs(15);

/// How to reach Telegram.
#[derive(Clone)]
pub struct GatewayConfig {
    pub token: String,
    /// Scheme, host and perhaps a path before `/bot<token>/`; usually [`TELEGRAM`].
    pub api_url: String,
    /// `http`, `https`, `socks5` or `socks5h` address; without one the system's proxy settings count.
    pub proxy: Option<String>,
}

/// The configuration cannot be used. Says nothing of the token or of a password in the proxy's address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BadConfig {
    #[error("the bot's token is not of the form 123456:letters")]
    Token,
    #[error("the address of the Bot API is not a URL")]
    ApiUrl,
    #[error("the proxy's address is not an http, https or socks5 URL")]
    Proxy,
    #[error("the HTTP client cannot be set up")]
    Client,
}

/// What a document is sent from.
#[derive(Clone, Copy, Debug)]
pub enum DocumentSource<'a> {
    /// Telegram's own reference to a file it has.
    Remote(&'a str),
    Bytes(&'a [u8]),
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
    client: Client,
    /// `{api_url}/bot{token}/`: secret.
    methods: String,
    /// `{api_url}/file/bot{token}/`: secret.
    files: String,
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
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'_' | b'-');
        if config.token.is_empty() || !config.token.bytes().all(fits) {
            return Err(BadConfig::Token);
        }
        let api_url = config.api_url.trim_end_matches('/');
        let parsed = Url::parse(api_url).map_err(|_| BadConfig::ApiUrl)?;
        // A redirect would carry the token to wherever it points.
        let mut builder = Client::builder()
            .connect_timeout(CONNECT)
            .tcp_keepalive(Duration::from_secs(30))
            .redirect(redirect::Policy::none());
        if let Some(address) = &config.proxy {
            let known = ["http://", "https://", "socks5://", "socks5h://"];
            if !known.iter().any(|scheme| address.starts_with(scheme)) {
                return Err(BadConfig::Proxy);
            }
            builder = builder.proxy(Proxy::all(address).map_err(|_| BadConfig::Proxy)?);
        } else if matches!(parsed.host_str(), Some("localhost" | "127.0.0.1" | "[::1]")) {
            builder = builder.no_proxy();
        }
        Ok(Self {
            client: builder.build().map_err(|_| BadConfig::Client)?,
            methods: format!("{api_url}/bot{}/", config.token),
            files: format!("{api_url}/file/bot{}/", config.token),
            me: OnceCell::new(),
        })
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
                let me = self.call(&GetMe::new(), CALL).await?;
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
        match self.call(&payload, patience).await? {
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
        let text = fitting(compose::text(outgoing, username), MOST_TEXT)?;
        let mut payload = SendMessage::new(ChatId(chat), text)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        if outgoing.protect {
            payload = payload.protect_content(true);
        }
        if let Some(keyboard) = compose::keyboard(outgoing, username).map_err(Failure::Rejected)? {
            payload = payload.reply_markup(ReplyMarkup::InlineKeyboard(keyboard));
        }
        let message = self.call(&payload, CALL).await.map_err(|failure| for_chat(chat, failure))?;
        message_id(&message).ok_or_else(broken::<SendMessage>)
    }

    /// Replaces text and buttons of a message of ours. That nothing changes is success.
    ///
    /// # Errors
    /// [`Failure`]; `MessageLost` if the message must be posted anew.
    pub async fn edit(&self, chat: i64, message: i64, outgoing: &Outgoing) -> Result<(), Failure> {
        let username = &self.known_me().await?.username;
        let text = fitting(compose::text(outgoing, username), MOST_TEXT)?;
        let Ok(message) = i32::try_from(message) else { return Err(Failure::MessageLost) };
        let mut payload = EditMessageText::new(ChatId(chat), MessageId(message), text)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        if let Some(keyboard) = compose::keyboard(outgoing, username).map_err(Failure::Rejected)? {
            payload = payload.reply_markup(keyboard);
        }
        match self.call(&payload, CALL).await {
            Ok(_) | Err(Failure::NotModified) => Ok(()),
            Err(failure) => Err(for_chat(chat, failure)),
        }
    }

    /// Sends a file under `name` with the text as caption. Returns the number of the message and Telegram's
    /// reference to the file, with which it need not be uploaded again.
    ///
    /// # Errors
    /// [`Failure`]; `Rejected` without asking Telegram if the caption is over 1024 units.
    pub async fn send_document(
        &self,
        chat: i64,
        name: &str,
        source: DocumentSource<'_>,
        mime: &str,
        outgoing: &Outgoing,
    ) -> Result<(i64, Option<String>), Failure> {
        let username = &self.known_me().await?.username;
        let caption = fitting(compose::text(outgoing, username), MOST_CAPTION)?;
        let reference = match source {
            DocumentSource::Remote(reference) => reference,
            DocumentSource::Bytes(_) => "",
        };
        let document = InputFile::file_id(FileId(reference.to_owned()));
        let mut payload = SendDocument::new(ChatId(chat), document);
        if !caption.is_empty() {
            payload = payload.caption(caption).parse_mode(ParseMode::Html);
        }
        if outgoing.protect {
            payload = payload.protect_content(true);
        }
        if let Some(keyboard) = compose::keyboard(outgoing, username).map_err(Failure::Rejected)? {
            payload = payload.reply_markup(ReplyMarkup::InlineKeyboard(keyboard));
        }
        let sent = match source {
            DocumentSource::Remote(_) => self.call(&payload, CALL).await,
            DocumentSource::Bytes(bytes) => self.upload(&payload, "document", name, bytes, mime).await,
        };
        let message = sent.map_err(|failure| for_chat(chat, failure))?;
        let file = message.pointer("/document/file_id").and_then(Value::as_str).map(str::to_owned);
        Ok((message_id(&message).ok_or_else(broken::<SendDocument>)?, file))
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
        self.call(&payload, CALL).await.map(drop)
    }

    /// The bytes of a file that a person sent, at most `limit` of them (Telegram itself stops at 20 MB).
    ///
    /// # Errors
    /// [`Failure`]; `Rejected` if the file is larger or no longer there.
    pub async fn download(&self, remote: &str, limit: usize) -> Result<Vec<u8>, Failure> {
        let file = self.call(&GetFile::new(FileId(remote.to_owned())), CALL).await?;
        let too_big = || Failure::Rejected(format!("file is larger than {limit} bytes"));
        if file.get("file_size").and_then(Value::as_u64).is_some_and(|size| size > limit as u64) {
            return Err(too_big());
        }
        let Some(path) = file.get("file_path").and_then(Value::as_str) else {
            return Err(Failure::Rejected("file has no path".to_owned()));
        };
        let request = self.client.get(format!("{}{path}", self.files)).timeout(TRANSFER);
        let mut response = request.send().await.map_err(no_connection::<GetFile>)?;
        match response.status().as_u16() {
            200 => {}
            status @ (429 | 500..) => {
                tracing::debug!(status, "the file is not handed out just now");
                return Err(Failure::Later(AFTER_SERVER_ERROR));
            }
            status => return Err(Failure::Rejected(format!("file is not handed out ({status})"))),
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(no_connection::<GetFile>)? {
            if bytes.len() + chunk.len() > limit {
                return Err(too_big());
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
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
        self.call(&payload, CALL).await.map(drop)
    }

    /// Ends a webhook that may be set, so that polling works; what waits for it stays.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn leave_webhook(&self) -> Result<(), Failure> {
        self.call(&DeleteWebhook::new().drop_pending_updates(false), CALL).await.map(drop)
    }

    async fn call<P: Payload + Serialize>(&self, payload: &P, patience: Duration) -> Result<Value, Failure> {
        let request = self.client.post(self.address::<P>()).json(payload).timeout(patience);
        outcome::<P>(request.send().await).await
    }

    /// [`Self::call`] as multipart, the field `field` being the file.
    async fn upload<P: Payload + Serialize>(
        &self,
        payload: &P,
        field: &'static str,
        name: &str,
        bytes: &[u8],
        mime: &str,
    ) -> Result<Value, Failure> {
        let Ok(Value::Object(parameters)) = serde_json::to_value(payload) else { return Err(broken::<P>()) };
        let mut form = Form::new();
        for (key, value) in parameters {
            if key != field && !value.is_null() {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                form = form.text(key, value);
            }
        }
        let file = Part::bytes(bytes.to_vec()).file_name(name.to_owned());
        let file = file.mime_str(mime).map_err(|_| Failure::Rejected("not a media type".to_owned()))?;
        let form = form.part(Cow::Borrowed(field), file);
        let request = self.client.post(self.address::<P>()).multipart(form).timeout(TRANSFER);
        outcome::<P>(request.send().await).await
    }

    /// teloxide writes `SendMessage`, Telegram's own pages `sendMessage`; both are taken.
    fn address<P: Payload>(&self) -> String {
        let (first, rest) = P::NAME.split_at(1);
        format!("{}{}{rest}", self.methods, first.to_ascii_lowercase())
    }
}

async fn outcome<P: Payload>(response: reqwest::Result<Response>) -> Result<Value, Failure> {
    let response = response.map_err(no_connection::<P>)?;
    let status = response.status().as_u16();
    let body = response.bytes().await.map_err(no_connection::<P>)?;
    read_answer(status, &body).inspect_err(|failure| {
        tracing::debug!(method = P::NAME, status, %failure, "Telegram did not do it");
    })
}

/// The connection failed. The reason goes to the log, without the address: it holds the token.
fn no_connection<P: Payload>(error: reqwest::Error) -> Failure {
    let error = error.without_url();
    tracing::debug!(method = P::NAME, error = ?error, "Telegram cannot be reached");
    Failure::Later(AFTER_NO_CONNECTION)
}

/// Telegram said "done" and gave something else than it promises.
fn broken<P: Payload>() -> Failure {
    tracing::warn!(method = P::NAME, "the answer is not of the promised form");
    Failure::Later(AFTER_BROKEN_ANSWER)
}

fn fitting(text: String, most: usize) -> Result<String, Failure> {
    let length = compose::visible_length(&text);
    if length > most {
        return Err(Failure::Rejected(format!("the text has {length} units, Telegram takes {most}")));
    }
    Ok(text)
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
