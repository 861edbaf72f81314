//! Bot API methods that write: messages, edits, deletions, answers to button presses.

use serde_json::{Value, json};

use super::args::{Answer, ApiError, Args, bad_request, error, forbidden, too_many_requests};
use super::entities::{Formatted, utf16_len};
use super::html::parse_html;
use super::keyboard;
use super::state::{Body, Chat, ChatId, Kind, Medium, Message, MessageId, Sender, Standing, Toast, World};

const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly \
                            the same as a current content and reply markup of the message";
const QUERY_GONE: &str = "query is too old and response timeout expired or query ID is invalid";
/// The largest file a bot may upload, in bytes.
const UPLOAD_MOST: usize = 50 << 20;

impl World {
    /// Carries out a method, named in lower case.
    pub(super) fn call(&mut self, method: &str, args: &Args) -> Answer {
        match method {
            "getme" => Ok(self.get_me()),
            "sendmessage" => self.send_message(args),
            "senddocument" => self.send_file(args, Medium::Document),
            "sendphoto" => self.send_file(args, Medium::Photo),
            "sendvoice" => self.send_file(args, Medium::Voice(0)),
            "sendaudio" => self.send_file(args, Medium::Audio),
            "sendvideo" => self.send_file(args, Medium::Video),
            "sendvideonote" => self.send_file(args, Medium::VideoNote),
            "editmessagetext" => self.edit_message_text(args),
            "editmessagereplymarkup" => self.edit_message_reply_markup(args),
            "deletemessage" => self.delete_message(args),
            "answercallbackquery" => self.answer_callback_query(args),
            "getfile" => self.get_file(args),
            "getchat" => self.get_chat(args),
            "getchatmember" => self.get_chat_member(args),
            "getchatadministrators" => self.get_chat_administrators(args),
            "pinchatmessage" => self.pin_chat_message(args),
            "leavechat" => self.leave_chat(args),
            "setmycommands" => self.set_my_commands(args),
            "deletemycommands" => self.delete_my_commands(args),
            "getmycommands" => self.get_my_commands(args),
            "deletewebhook" => Ok(self.delete_webhook(args)),
            "getwebhookinfo" => Ok(self.get_webhook_info()),
            _ => Err(error(404, "Not Found")),
        }
    }

    fn get_me(&self) -> Value {
        let mut me = self.bot_json();
        me["can_join_groups"] = json!(true);
        me["can_read_all_group_messages"] = json!(!self.privacy);
        for unused in ["supports_inline_queries", "can_connect_to_business", "has_main_web_app"] {
            me[unused] = json!(false);
        }
        me
    }

    /// The chat of a call, if the bot knows it and it has not become a supergroup.
    pub(super) fn known_chat(&self, args: &Args) -> Result<&Chat, ApiError> {
        let id = args
            .text("chat_id")
            .filter(|id| !id.is_empty())
            .ok_or_else(|| bad_request("chat_id is empty"))?;
        let unknown = || bad_request("chat not found");
        let chat = self.chats.get(&id.parse().map_err(|_| unknown())?).ok_or_else(unknown)?;
        if let Some(new) = chat.moved_to {
            return Err(ApiError {
                parameters: Some(json!({ "migrate_to_chat_id": new })),
                ..bad_request("group chat was upgraded to a supergroup chat")
            });
        }
        if chat.kind == Kind::Private {
            return Ok(chat);
        }
        match chat.bot {
            Standing::Stranger => Err(unknown()),
            Standing::Kicked => Err(forbidden(&format!("bot was kicked from the {} chat", chat.kind.name()))),
            Standing::Left => {
                Err(forbidden(&format!("bot is not a member of the {} chat", chat.kind.name())))
            }
            Standing::Member | Standing::Admin => Ok(chat),
        }
    }

    /// The chat of a call that sends something new.
    fn open_chat(&self, args: &Args) -> Result<ChatId, ApiError> {
        let chat = self.known_chat(args)?;
        if chat.kind == Kind::Private {
            if self.people.get(&chat.id).is_some_and(|person| person.deactivated) {
                return Err(forbidden("user is deactivated"));
            }
            match chat.bot {
                Standing::Stranger => return Err(forbidden("bot can't initiate conversation with a user")),
                Standing::Kicked => return Err(forbidden("bot was blocked by the user")),
                Standing::Member | Standing::Admin | Standing::Left => {}
            }
        }
        Ok(chat.id)
    }

    fn spend(&mut self, chat: ChatId, is_edit: bool) -> Result<(), ApiError> {
        let now = self.now();
        self.limits.spend(chat, is_edit, now).map_err(too_many_requests)
    }

    fn send_message(&mut self, args: &Args) -> Answer {
        let text = formatted(args, "text", "entities")?;
        if text.text.is_empty() {
            return Err(bad_request("message text is empty"));
        }
        if utf16_len(&text.text) > 4096 {
            return Err(bad_request("message is too long"));
        }
        self.send(args, |_| Ok(Body::Text(text)))
    }

    /// A file, uploaded or by its reference: then it goes on as what it is, and as nothing else.
    fn send_file(&mut self, args: &Args, medium: Medium) -> Answer {
        let caption = formatted(args, "caption", "caption_entities")?;
        if utf16_len(&caption.text) > 1024 {
            return Err(bad_request("message caption is too long"));
        }
        let key = medium.key();
        let given = args.text(key).unwrap_or_default();
        let upload = args.files.get(given.strip_prefix("attach://").unwrap_or(key));
        match upload {
            None if given.is_empty() => {
                return Err(bad_request(&format!("there is no {key} in the request")));
            }
            None => match self.files.get(&given).map(|file| file.medium.key()) {
                None => return Err(bad_request("wrong file identifier/HTTP URL specified")),
                Some(other) if other != key => {
                    return Err(bad_request(&format!("can't use file of type {other} as {key}")));
                }
                Some(_) => {}
            },
            Some(upload) if upload.bytes.is_empty() => return Err(bad_request("file must be non-empty")),
            Some(upload) if upload.bytes.len() > UPLOAD_MOST => {
                return Err(error(413, "Request Entity Too Large"));
            }
            Some(_) => {}
        }
        self.send(args, |world| {
            let file = match upload {
                Some(upload) => world.add_file(medium, &upload.name, &upload.mime, upload.bytes.to_vec()),
                None => given,
            };
            Ok(Body::File { file, caption })
        })
    }

    fn send(&mut self, args: &Args, body: impl FnOnce(&mut Self) -> Result<Body, ApiError>) -> Answer {
        let markup = keyboard::parse(args.structure("reply_markup").as_ref())?;
        let chat = self.open_chat(args)?;
        let reply_to = self.answered(args, chat)?;
        self.spend(chat, false)?;
        let body = body(self)?;
        let mut message = Message::new(Sender::Bot, self.now(), body, reply_to);
        message.keyboard = markup.keyboard;
        message.asks_reply = markup.asks_reply;
        message.protect = args.flag("protect_content");
        let sent = self.post(chat, message).ok_or_else(|| bad_request("chat not found"))?;
        Ok(self.shown(chat, &sent))
    }

    fn shown(&self, chat: ChatId, message: &Message) -> Value {
        self.chats.get(&chat).map(|chat| self.message_json(chat, message)).unwrap_or_default()
    }

    /// The message that a new one answers.
    fn answered(&self, args: &Args, chat: ChatId) -> Result<Option<MessageId>, ApiError> {
        let parameters = args.structure("reply_parameters");
        let wanted = match &parameters {
            Some(parameters) => Some(
                parameters["message_id"]
                    .as_i64()
                    .ok_or_else(|| bad_request("message identifier is not specified"))?,
            ),
            None => args.number("reply_to_message_id"),
        };
        let Some(wanted) = wanted else { return Ok(None) };
        if self.chats.get(&chat).is_some_and(|chat| chat.messages.contains_key(&wanted)) {
            return Ok(Some(wanted));
        }
        let may_go_without =
            parameters.is_some_and(|parameters| parameters["allow_sending_without_reply"] == json!(true));
        if may_go_without { Ok(None) } else { Err(bad_request("message to be replied not found")) }
    }

    /// The bot's own message that a call wants to change.
    fn own_message(&self, args: &Args) -> Result<(ChatId, Message), ApiError> {
        let chat = self.known_chat(args)?;
        let id =
            args.number("message_id").ok_or_else(|| bad_request("message identifier is not specified"))?;
        let message = chat.messages.get(&id).ok_or_else(|| bad_request("message to edit not found"))?;
        if message.sender != Sender::Bot {
            return Err(bad_request("message can't be edited"));
        }
        Ok((chat.id, message.clone()))
    }

    fn edit_message_text(&mut self, args: &Args) -> Answer {
        let text = formatted(args, "text", "entities")?;
        if text.text.is_empty() {
            return Err(bad_request("message text is empty"));
        }
        if utf16_len(&text.text) > 4096 {
            return Err(bad_request("message is too long"));
        }
        let (chat, mut message) = self.own_message(args)?;
        if !matches!(message.body, Body::Text(_)) {
            return Err(bad_request("there is no text in the message to edit"));
        }
        message.body = Body::Text(text);
        self.replace(args, chat, message)
    }

    fn edit_message_reply_markup(&mut self, args: &Args) -> Answer {
        let (chat, message) = self.own_message(args)?;
        self.replace(args, chat, message)
    }

    /// Puts a changed message, with the keyboard of this call, in the place of the old one.
    fn replace(&mut self, args: &Args, chat: ChatId, mut message: Message) -> Answer {
        message.keyboard = keyboard::parse(args.structure("reply_markup").as_ref())?.keyboard;
        let old = self.chats.get(&chat).and_then(|chat| chat.messages.get(&message.id));
        if old.is_some_and(|old| old.body == message.body && old.keyboard == message.keyboard) {
            return Err(bad_request(NOT_MODIFIED));
        }
        self.spend(chat, true)?;
        message.edited = Some(self.now());
        message.changed = self.next_change();
        if let Some(chat) = self.chats.get_mut(&chat) {
            chat.messages.insert(message.id, message.clone());
        }
        Ok(self.shown(chat, &message))
    }

    fn delete_message(&mut self, args: &Args) -> Answer {
        let now = self.now();
        let chat = self.known_chat(args)?;
        let id =
            args.number("message_id").ok_or_else(|| bad_request("message identifier is not specified"))?;
        let message = chat.messages.get(&id).ok_or_else(|| bad_request("message to delete not found"))?;
        let is_allowed =
            message.sender == Sender::Bot || chat.kind == Kind::Private || chat.bot == Standing::Admin;
        if !is_allowed || message.at + chrono::Duration::hours(48) <= now {
            return Err(bad_request("message can't be deleted"));
        }
        let chat = chat.id;
        if let Some(chat) = self.chats.get_mut(&chat) {
            chat.messages.remove(&id);
        }
        Ok(json!(true))
    }

    /// One answer per press, within the life of the press.
    fn answer_callback_query(&mut self, args: &Args) -> Answer {
        let id = args.text("callback_query_id").unwrap_or_default();
        let text = args.text("text").unwrap_or_default();
        let now = self.now();
        let life = chrono::Duration::seconds(150);
        if self.queries.get(&id).is_none_or(|query| query.at + life <= now) {
            return Err(bad_request(QUERY_GONE));
        }
        if utf16_len(&text) > 200 {
            return Err(bad_request("MESSAGE_TOO_LONG"));
        }
        if let Some(query) = self.queries.remove(&id).filter(|_| !text.is_empty()) {
            let toast = Toast { text, alert: args.flag("show_alert") };
            self.toasts.entry(query.user).or_default().push(toast);
        }
        Ok(json!(true))
    }
}

/// The text of a call with its formatting, trimmed as the server keeps it.
fn formatted(args: &Args, text: &str, entities: &str) -> Result<Formatted, ApiError> {
    let raw = args.text(text).unwrap_or_default();
    let mode = args.text("parse_mode").unwrap_or_default().to_lowercase();
    let read = match mode.as_str() {
        "html" => parse_html(&raw).map_err(|why| bad_request(&format!("can't parse entities: {why}")))?,
        "" => {
            let listed = args.structure(entities).map(serde_json::from_value).transpose();
            let entities = listed.map_err(|_| bad_request("can't parse MessageEntity: wrong fields"))?;
            match entities {
                Some(entities) => Formatted { text: raw, entities },
                None => Formatted::typed(&raw),
            }
        }
        _ => return Err(bad_request("unsupported parse_mode")),
    };
    Ok(read.trimmed())
}
