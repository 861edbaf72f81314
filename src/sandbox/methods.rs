//! The methods of the Bot API that the bot uses, strict where the real server is.

use chrono::Duration;
use serde_json::{Value, json};

use super::server::Upload;
use super::state::{Author, BotPlace, Message, State, StoredFile};
use super::{BOT, Telegram, Toast, entities};
use crate::domain::time::Timestamp;

/// Largest file handed out (`Client.h`: 20 MB).
const LARGEST: i64 = 20 << 20;

/// What the server answers instead of a result.
#[derive(Debug)]
pub(super) struct Refused {
    pub code: u16,
    pub description: String,
    pub parameters: Value,
}

impl Refused {
    pub fn new(code: u16, description: impl Into<String>) -> Self {
        Self { code, description: description.into(), parameters: Value::Null }
    }

    fn bad(description: &str) -> Self {
        Self::new(400, format!("Bad Request: {description}"))
    }
}

type Outcome = Result<Value, Refused>;

/// A number, also where it came as text in a form.
pub(super) fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

pub(super) fn call(telegram: &Telegram, method: &str, parameters: &Value, upload: Option<Upload>) -> Outcome {
    let now = telegram.now();
    let mut state = telegram.state();
    match method {
        "getme" => {
            let mut me = state.user_json(BOT);
            me["can_join_groups"] = json!(true);
            me["can_read_all_group_messages"] = json!(false);
            me["supports_inline_queries"] = json!(false);
            Ok(me)
        }
        "sendmessage" => send_message(&mut state, parameters, now),
        "senddocument" => send_document(&mut state, parameters, upload, now),
        "editmessagetext" => edit(&mut state, parameters, now, true),
        "editmessagereplymarkup" => edit(&mut state, parameters, now, false),
        "deletemessage" => delete(&mut state, parameters),
        "answercallbackquery" => answer_query(&mut state, parameters, now),
        "getfile" => get_file(&state, parameters),
        "setmycommands" => {
            state.menus.push(parameters.clone());
            Ok(json!(true))
        }
        "deletewebhook" | "pinchatmessage" | "leavechat" => Ok(json!(true)),
        "getchat" => Ok(state.chat_json(chat_id(parameters)?)),
        _ => Err(Refused::new(404, "Not Found")),
    }
}

fn chat_id(parameters: &Value) -> Result<i64, Refused> {
    parameters.get("chat_id").and_then(number).ok_or_else(|| Refused::bad("chat_id is empty"))
}

/// The chat, if the bot may write there.
fn writable(state: &State, parameters: &Value) -> Result<i64, Refused> {
    let chat = chat_id(parameters)?;
    if let Some(group) = state.groups.get(&chat) {
        if let Some(to) = group.migrated_to {
            let mut refused = Refused::bad("group chat was upgraded to a supergroup chat");
            refused.parameters = json!({"migrate_to_chat_id": to});
            return Err(refused);
        }
        let kind = if group.supergroup { "supergroup" } else { "group" };
        return match group.bot {
            BotPlace::In { .. } => Ok(chat),
            BotPlace::Kicked => {
                Err(Refused::new(403, format!("Forbidden: bot was kicked from the {kind} chat")))
            }
            BotPlace::Never => {
                Err(Refused::new(403, format!("Forbidden: bot is not a member of the {kind} chat")))
            }
        };
    }
    match state.users.get(&chat) {
        None => Err(Refused::bad("chat not found")),
        Some(user) if user.deactivated => Err(Refused::new(403, "Forbidden: user is deactivated")),
        Some(user) if !user.started => {
            Err(Refused::new(403, "Forbidden: bot can't initiate conversation with a user"))
        }
        Some(user) if user.blocked => Err(Refused::new(403, "Forbidden: bot was blocked by the user")),
        Some(_) => Ok(chat),
    }
}

fn within_limits(state: &mut State, chat: i64, now: Timestamp) -> Result<(), Refused> {
    state.limits.take(chat, now).map_err(|wait| Refused {
        code: 429,
        description: format!("Too Many Requests: retry after {wait}"),
        parameters: json!({"retry_after": wait}),
    })
}

/// Text and entities as the parse mode says, within `limit` UTF-16 units.
fn formatted(
    parameters: &Value,
    field: &str,
    limit: usize,
    too_long: &str,
) -> Result<(String, Vec<Value>), Refused> {
    let raw = parameters.get(field).and_then(Value::as_str).unwrap_or_default();
    let html = parameters
        .get("parse_mode")
        .and_then(Value::as_str)
        .is_some_and(|mode| mode.eq_ignore_ascii_case("html"));
    let (text, list) = if html {
        entities::parse(raw).map_err(|why| Refused::bad(&why))?
    } else {
        (raw.to_owned(), Vec::new())
    };
    if text.encode_utf16().count() > limit {
        return Err(Refused::bad(too_long));
    }
    Ok((text, list))
}

fn keyboard(parameters: &Value) -> Result<Vec<Vec<Value>>, Refused> {
    let rows = parameters.get("reply_markup").and_then(|markup| markup.get("inline_keyboard"));
    let mut keyboard = Vec::new();
    for row in rows.and_then(Value::as_array).into_iter().flatten() {
        let row: Vec<Value> = row.as_array().cloned().unwrap_or_default();
        for button in &row {
            if button["text"].as_str().is_none_or(|text| text.trim().is_empty()) {
                return Err(Refused::bad(
                    "can't parse inline keyboard button: Field \"text\" must be of type String",
                ));
            }
            match (button["callback_data"].as_str(), button["url"].as_str()) {
                (Some(data), _) if data.is_empty() || data.len() > 64 => {
                    return Err(Refused::bad("BUTTON_DATA_INVALID"));
                }
                (None, None) => {
                    return Err(Refused::bad(
                        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
                    ));
                }
                _ => {}
            }
        }
        keyboard.push(row);
    }
    Ok(keyboard)
}

fn post(
    state: &mut State,
    chat: i64,
    parameters: &Value,
    (text, entities): (String, Vec<Value>),
    media: Option<(&'static str, Value)>,
    now: Timestamp,
) -> Outcome {
    let keyboard = keyboard(parameters)?;
    let reply_to =
        parameters.get("reply_parameters").and_then(|reply| reply.get("message_id")).and_then(number);
    if reply_to.is_some_and(|id| state.message(chat, id).is_none()) {
        return Err(Refused::bad("message to be replied not found"));
    }
    within_limits(state, chat, now)?;
    let protect = parameters
        .get("protect_content")
        .is_some_and(|protect| *protect == json!(true) || *protect == json!("true"));
    let message = Message {
        id: 0,
        author: Author::Bot,
        at: now,
        text,
        entities,
        keyboard,
        media,
        reply_to,
        edited_at: None,
        protect,
        version: 0,
    };
    let id = state.post(chat, message);
    let posted = state.message(chat, id).cloned();
    Ok(posted.map_or(Value::Null, |posted| state.message_json(chat, &posted, true)))
}

fn send_message(state: &mut State, parameters: &Value, now: Timestamp) -> Outcome {
    let chat = writable(state, parameters)?;
    let content = formatted(parameters, "text", 4096, "message is too long")?;
    if content.0.trim().is_empty() {
        return Err(Refused::bad("message text is empty"));
    }
    post(state, chat, parameters, content, None, now)
}

fn send_document(state: &mut State, parameters: &Value, upload: Option<Upload>, now: Timestamp) -> Outcome {
    let chat = writable(state, parameters)?;
    let caption = formatted(parameters, "caption", 1024, "message caption is too long")?;
    let given = parameters.get("document").and_then(Value::as_str).map(str::to_owned);
    let id = match (upload, given) {
        (Some(upload), _) => {
            let id = format!("file-{}", state.fresh());
            let size = i64::try_from(upload.bytes.len()).unwrap_or(i64::MAX);
            state.files.insert(id.clone(), StoredFile { name: upload.name, bytes: upload.bytes, size });
            id
        }
        (None, Some(id)) if state.files.contains_key(&id) => id,
        (None, Some(_)) => return Err(Refused::bad("wrong file identifier/HTTP URL specified")),
        (None, None) => return Err(Refused::bad("there is no document in the request")),
    };
    let file = &state.files[&id];
    let media = json!({"file_id": id, "file_unique_id": id, "file_name": file.name, "file_size": file.size});
    post(state, chat, parameters, caption, Some(("document", media)), now)
}

fn edit(state: &mut State, parameters: &Value, now: Timestamp, text_too: bool) -> Outcome {
    let chat = writable(state, parameters)?;
    let id = parameters
        .get("message_id")
        .and_then(number)
        .ok_or_else(|| Refused::bad("message identifier is not specified"))?;
    let keyboard = keyboard(parameters)?;
    let found = state.message(chat, id).cloned().ok_or_else(|| Refused::bad("message to edit not found"))?;
    if found.author != Author::Bot {
        return Err(Refused::bad("message can't be edited"));
    }
    let (text, entities) = if text_too {
        if found.media.is_some() {
            return Err(Refused::bad("there is no text in the message to edit"));
        }
        let content = formatted(parameters, "text", 4096, "message is too long")?;
        if content.0.trim().is_empty() {
            return Err(Refused::bad("message text is empty"));
        }
        content
    } else {
        (found.text.clone(), found.entities.clone())
    };
    if (&text, &entities, &keyboard) == (&found.text, &found.entities, &found.keyboard) {
        return Err(Refused::bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
        ));
    }
    within_limits(state, chat, now)?;
    state.version += 1;
    let version = state.version;
    if let Some(message) = state.message_mut(chat, id) {
        *message = Message { text, entities, keyboard, edited_at: Some(now), version, ..found };
    }
    let edited = state.message(chat, id).cloned();
    Ok(edited.map_or(Value::Null, |edited| state.message_json(chat, &edited, true)))
}

fn delete(state: &mut State, parameters: &Value) -> Outcome {
    let chat = writable(state, parameters)?;
    let id = parameters.get("message_id").and_then(number).unwrap_or_default();
    let list = state.messages.entry(chat).or_default();
    let before = list.len();
    list.retain(|message| message.id != id);
    if list.len() == before {
        return Err(Refused::bad("message to delete not found"));
    }
    Ok(json!(true))
}

fn answer_query(state: &mut State, parameters: &Value, now: Timestamp) -> Outcome {
    let too_old = || Refused::bad("query is too old and response timeout expired or query ID is invalid");
    let id = parameters.get("callback_query_id").and_then(Value::as_str).ok_or_else(too_old)?.to_owned();
    let text = parameters.get("text").and_then(Value::as_str).unwrap_or_default().to_owned();
    if text.encode_utf16().count() > 200 {
        return Err(Refused::bad("MESSAGE_TOO_LONG"));
    }
    let query =
        state.queries.get_mut(&id).filter(|query| !query.answered && now - query.at <= Duration::minutes(15));
    let query = query.ok_or_else(too_old)?;
    query.answered = true;
    let user = query.user;
    if !text.is_empty() {
        let alert = parameters.get("show_alert").is_some_and(|alert| *alert == json!(true));
        state.toasts.entry(user).or_default().push(Toast { text, alert });
    }
    Ok(json!(true))
}

fn get_file(state: &State, parameters: &Value) -> Outcome {
    let id = parameters.get("file_id").and_then(Value::as_str).unwrap_or_default();
    let file = state
        .files
        .get(id)
        .ok_or_else(|| Refused::bad("wrong file_id or the file is temporarily unavailable"))?;
    if file.size > LARGEST {
        return Err(Refused::bad("file is too big"));
    }
    Ok(json!({"file_id": id, "file_unique_id": id, "file_size": file.size, "file_path": id}))
}
