//! Reply markup: inline keyboards, and the request for a reply.

use serde_json::{Value, json};

use super::args::{ApiError, bad_request};

/// What a button does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ButtonKind {
    /// Sends this data to the bot.
    Callback(String),
    /// Opens this link.
    Url(String),
}

/// A button under a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Button {
    pub(super) text: String,
    pub(super) kind: ButtonKind,
    /// As the bot sent it, with whatever else it said (`style` …).
    raw: Value,
}

/// What a message's `reply_markup` asks for.
#[derive(Debug, Default)]
pub(super) struct Markup {
    pub(super) keyboard: Vec<Vec<Button>>,
    pub(super) asks_reply: bool,
}

/// Reads `reply_markup`.
pub(super) fn parse(markup: Option<&Value>) -> Result<Markup, ApiError> {
    let Some(markup) = markup else { return Ok(Markup::default()) };
    if !markup.is_object() {
        return Err(bad_request("object expected as reply markup"));
    }
    let asks_reply = markup["force_reply"].as_bool() == Some(true);
    let Some(rows) = markup.get("inline_keyboard") else {
        return Ok(Markup { keyboard: Vec::new(), asks_reply });
    };
    let rows =
        rows.as_array().ok_or_else(|| bad_request("field \"inline_keyboard\" must be of type Array"))?;
    let mut keyboard = Vec::new();
    for row in rows {
        let row = row
            .as_array()
            .ok_or_else(|| bad_request("field \"inline_keyboard\" must be an Array of Arrays"))?;
        let buttons = row.iter().map(button).collect::<Result<Vec<Button>, ApiError>>()?;
        if !buttons.is_empty() {
            keyboard.push(buttons);
        }
    }
    if keyboard.iter().map(Vec::len).sum::<usize>() > 100 || keyboard.iter().any(|row| row.len() > 8) {
        return Err(bad_request("reply markup is too long"));
    }
    Ok(Markup { keyboard, asks_reply })
}

fn button(raw: &Value) -> Result<Button, ApiError> {
    let unreadable = |why: &str| bad_request(&format!("can't parse inline keyboard button: {why}"));
    if !raw.is_object() {
        return Err(bad_request(
            "can't parse inline keyboard button: InlineKeyboardButton must be an Object",
        ));
    }
    let text = match raw.get("text").map(Value::as_str) {
        None => return Err(unreadable("Can't find field \"text\"")),
        Some(None) => return Err(unreadable("Field \"text\" must be of type String")),
        Some(Some(text)) => text.trim(),
    };
    if text.is_empty() {
        return Err(bad_request("inline keyboard button text can't be empty"));
    }
    let filled = |name: &str| raw[name].as_str().filter(|value| !value.is_empty());
    let kind = match (filled("url"), filled("callback_data")) {
        (Some(url), _) => ButtonKind::Url(checked_url(url)?),
        (None, Some(data)) if data.len() > 64 => return Err(bad_request("BUTTON_DATA_INVALID")),
        (None, Some(data)) => ButtonKind::Callback(data.to_owned()),
        (None, None) => return Err(unreadable("Text buttons are unallowed in the inline keyboard")),
    };
    if raw
        .get("style")
        .is_some_and(|style| ![json!("danger"), json!("success"), json!("primary")].contains(style))
    {
        return Err(bad_request("BUTTON_STYLE_INVALID"));
    }
    Ok(Button { text: text.to_owned(), kind, raw: raw.clone() })
}

fn checked_url(url: &str) -> Result<String, ApiError> {
    let wrong = |why: &str| bad_request(&format!("inline keyboard button URL '{url}' is invalid: {why}"));
    match url.split_once("://") {
        Some(("tg", _)) => Ok(url.to_owned()),
        Some(("http" | "https", rest)) if rest.split('/').next().is_some_and(|host| host.contains('.')) => {
            Ok(url.to_owned())
        }
        Some(("http" | "https", _)) | None => Err(wrong("Wrong HTTP URL")),
        Some(_) => Err(wrong("Unsupported URL protocol")),
    }
}

/// A keyboard as the Bot API shows it.
pub(super) fn json(keyboard: &[Vec<Button>]) -> Value {
    let rows: Vec<Vec<&Value>> =
        keyboard.iter().map(|row| row.iter().map(|button| &button.raw).collect()).collect();
    json!({ "inline_keyboard": rows })
}
