//! Text with formatting, as Telegram keeps it: plain text and entities counted in UTF-16 units.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A stretch of formatted text (Bot API: `MessageEntity`). Offset and length are in UTF-16 units.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// What it is: `bold`, `text_link`, `bot_command` …
    #[serde(rename = "type")]
    pub kind: String,
    /// Where it starts.
    pub offset: usize,
    /// How long it is.
    pub length: usize,
    /// Where a `text_link` leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Whom a `text_mention` names: a `User`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<Value>,
    /// The language of a `pre`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The instant of a `date_time`, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unix_time: Option<i64>,
}

impl Entity {
    pub(super) fn plain(kind: &str, offset: usize, length: usize) -> Self {
        Self { kind: kind.to_owned(), offset, length, url: None, user: None, language: None, unix_time: None }
    }
}

/// Plain text and its entities, in the order of their offsets.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Formatted {
    /// What is read.
    pub text: String,
    /// How it looks.
    pub entities: Vec<Entity>,
}

/// The length of `text` as Telegram counts it.
#[must_use]
pub fn utf16_len(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Formatted {
    /// What a person types: no formatting but the commands that the app itself recognises.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self { text: text.to_owned(), entities: commands_in(text) }
    }

    /// Without blanks at both ends, as the server keeps it.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        let without_start = self.text.trim_start();
        let cut = utf16_len(&self.text) - utf16_len(without_start);
        let text = without_start.trim_end().to_owned();
        let end = utf16_len(&text);
        for entity in &mut self.entities {
            let from = entity.offset.saturating_sub(cut).min(end);
            let to = (entity.offset + entity.length).saturating_sub(cut).min(end);
            (entity.offset, entity.length) = (from, to - from);
        }
        self.entities.retain(|entity| entity.length > 0);
        self.text = text;
        self
    }

    /// The text as HTML that `parse_html` would read back.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = String::new();
        let mut open: Vec<&Entity> = Vec::new();
        let mut waiting = self.entities.iter().peekable();
        let mut at = 0;
        for letter in self.text.chars() {
            close_ended(&mut html, &mut open, at);
            while let Some(entity) = waiting.next_if(|entity| entity.offset <= at) {
                html.push_str(&start_tag(entity));
                open.push(entity);
            }
            match letter {
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                '&' => html.push_str("&amp;"),
                other => html.push(other),
            }
            at += letter.len_utf16();
        }
        close_ended(&mut html, &mut open, usize::MAX);
        html
    }
}

fn close_ended(html: &mut String, open: &mut Vec<&Entity>, at: usize) {
    while let Some(last) = open.pop_if(|entity| entity.offset + entity.length <= at || at == usize::MAX) {
        if let Some(tag) = tag_of(&last.kind) {
            html.push_str(&format!("</{tag}>"));
        }
    }
}

fn tag_of(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "bold" => "b",
        "italic" => "i",
        "underline" => "u",
        "strikethrough" => "s",
        "spoiler" => "tg-spoiler",
        "code" => "code",
        "pre" => "pre",
        "blockquote" | "expandable_blockquote" => "blockquote",
        "text_link" | "text_mention" => "a",
        "date_time" => "tg-time",
        _ => return None,
    })
}

fn start_tag(entity: &Entity) -> String {
    let quoted = |value: &str| value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    match (entity.kind.as_str(), tag_of(&entity.kind)) {
        ("text_link", _) => format!("<a href=\"{}\">", quoted(entity.url.as_deref().unwrap_or_default())),
        ("text_mention", _) => format!("<a href=\"tg://user?id={}\">", mentioned(entity)),
        ("expandable_blockquote", _) => "<blockquote expandable>".to_owned(),
        ("date_time", _) => format!("<tg-time unix=\"{}\">", entity.unix_time.unwrap_or_default()),
        (_, Some(tag)) => format!("<{tag}>"),
        (_, None) => String::new(),
    }
}

/// The id of the user whom a `text_mention` names.
#[must_use]
pub fn mentioned(entity: &Entity) -> i64 {
    entity.user.as_ref().and_then(|user| user["id"].as_i64()).unwrap_or_default()
}

/// The `bot_command` entities of a plain text: `/word` or `/word@bot` after the start or a blank.
fn commands_in(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut previous = ' ';
    for (index, letter) in text.char_indices() {
        if letter == '/' && previous.is_whitespace() {
            let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '@';
            let word: usize = text[index + 1..].chars().take_while(|c| is_part(*c)).count();
            if word > 0 {
                found.push(Entity::plain("bot_command", at, word + 1));
            }
        }
        previous = letter;
        at += letter.len_utf16();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trimming_moves_the_entities_along() {
        let bold = |offset, length| Entity::plain("bold", offset, length);
        let text =
            Formatted { text: " \n😀 b  ".into(), entities: vec![bold(0, 4), bold(5, 3), bold(7, 1)] };
        let trimmed = text.trimmed();
        assert_eq!((trimmed.text.as_str(), trimmed.entities), ("😀 b", vec![bold(0, 2), bold(3, 1)]));
    }

    #[test]
    fn an_app_marks_commands_and_nothing_else() {
        let typed = Formatted::typed("/ghi@bot một/hai /ok / ế");
        let found: Vec<(usize, usize)> =
            typed.entities.iter().map(|entity| (entity.offset, entity.length)).collect();
        assert_eq!(found, [(0, 8), (17, 3)]);
    }
}
