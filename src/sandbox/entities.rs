//! Text with formatting, as Telegram keeps it: plain text and entities counted in UTF-16 units.
//!
//! [`parse_html`] is as strict as the real server and fails with its words, so that a stray `<` in a member's
//! comment is found here and not by the members.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

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
    fn plain(kind: &str, offset: usize, length: usize) -> Self {
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

    /// The text as HTML that [`parse_html`] would read back.
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

/// Reads `parse_mode=HTML` text.
///
/// # Errors
/// The reason in Telegram's words, without the `Bad Request: can't parse entities: ` before it.
pub fn parse_html(html: &str) -> Result<Formatted, String> {
    let mut reader =
        Reader { html, at: 0, text: String::new(), units: 0, open: Vec::new(), entities: Vec::new() };
    while let Some(letter) = reader.peek() {
        match letter {
            '<' if html[reader.at..].starts_with("</") => reader.end_tag()?,
            '<' => reader.start_tag()?,
            '&' => reader.character_reference(),
            other => {
                reader.at += other.len_utf8();
                reader.put(other);
            }
        }
    }
    if let Some(left) = reader.open.last() {
        return Err(format!("Can't find end tag corresponding to start tag \"{}\"", left.tag));
    }
    let mut entities = reader.entities;
    entities.sort_by(|a, b| a.offset.cmp(&b.offset).then(b.length.cmp(&a.length)));
    Ok(Formatted { text: reader.text, entities })
}

struct Open {
    tag: String,
    attributes: Vec<(String, String)>,
    offset: usize,
    start: usize,
}

struct Reader<'a> {
    html: &'a str,
    at: usize,
    text: String,
    units: usize,
    open: Vec<Open>,
    entities: Vec<Entity>,
}

const TAGS: [&str; 17] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "tg-time",
    "span",
    "pre",
    "code",
    "blockquote",
];

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.html[self.at..].chars().next()
    }

    fn put(&mut self, letter: char) {
        self.text.push(letter);
        self.units += letter.len_utf16();
    }

    fn skip(&mut self, wanted: impl Fn(char) -> bool) -> &str {
        let rest = &self.html[self.at..];
        let length = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn character_reference(&mut self) {
        let (letter, length) = decode_reference(&self.html[self.at..]).unwrap_or(('&', 1));
        self.at += length;
        self.put(letter);
    }

    fn start_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        self.at += 1;
        let tag = self.skip(|c| !c.is_ascii_whitespace() && c != '>').to_lowercase();
        if self.peek().is_none() {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        if !TAGS.contains(&tag.as_str()) {
            return Err(format!("Unsupported start tag \"{tag}\" at byte offset {begin}"));
        }
        let mut attributes = Vec::new();
        loop {
            self.skip(|c| c.is_ascii_whitespace());
            match self.peek() {
                None => return Err(format!("Unclosed start tag \"{tag}\" at byte offset {begin}")),
                Some('>') => break,
                Some(_) => attributes.push(self.attribute(&tag, begin)?),
            }
        }
        self.at += 1;
        if tag == "span" && !attributes.iter().any(|(name, value)| name == "class" && value == "tg-spoiler") {
            return Err(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"));
        }
        self.open.push(Open { tag, attributes, offset: self.units, start: self.text.len() });
        Ok(())
    }

    fn attribute(&mut self, tag: &str, begin: usize) -> Result<(String, String), String> {
        let name = self.skip(|c| !c.is_ascii_whitespace() && !"=>/\"'".contains(c)).to_lowercase();
        if name.is_empty() {
            return Err(format!("Empty attribute name in the tag \"{tag}\" at byte offset {begin}"));
        }
        self.skip(|c| c.is_ascii_whitespace());
        if self.peek() != Some('=') {
            return Ok((name, String::new()));
        }
        self.at += 1;
        self.skip(|c| c.is_ascii_whitespace());
        let quote = match self.peek() {
            None => return Err(format!("Unclosed start tag \"{tag}\" at byte offset {begin}")),
            Some(quote @ ('"' | '\'')) => quote,
            Some(_) => {
                let value = self.skip(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-').to_lowercase();
                return match self.peek() {
                    Some(c) if c.is_ascii_whitespace() || c == '>' => Ok((name, value)),
                    _ => Err(format!("Unexpected end of name token at byte offset {begin}")),
                };
            }
        };
        self.at += 1;
        let mut value = String::new();
        while let Some(letter) = self.peek() {
            let (letter, length) = match letter {
                c if c == quote => {
                    self.at += 1;
                    return Ok((name, value));
                }
                '&' => decode_reference(&self.html[self.at..]).unwrap_or(('&', 1)),
                other => (other, other.len_utf8()),
            };
            self.at += length;
            value.push(letter);
        }
        Err(format!("Unclosed start tag at byte offset {begin}"))
    }

    fn end_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        let Some(open) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        self.at += 2;
        let found = self.skip(|c| !c.is_ascii_whitespace() && c != '>').to_lowercase();
        self.skip(|c| c.is_ascii_whitespace());
        if self.peek() != Some('>') {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        let tag = &open.tag;
        if !found.is_empty() && found != *tag {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{tag}>\", found \"</{found}>\""
            ));
        }
        let length = self.units - open.offset;
        if length > 0 {
            self.entities.extend(entity_of(&open, length, &self.text[open.start..]));
        }
        Ok(())
    }
}

fn entity_of(open: &Open, length: usize, inside: &str) -> Option<Entity> {
    let attribute =
        |name: &str| open.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    let mut entity = Entity::plain("", open.offset, length);
    entity.kind = match open.tag.as_str() {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "s" | "strike" | "del" => "strikethrough",
        "u" | "ins" => "underline",
        "tg-spoiler" | "span" => "spoiler",
        "blockquote" if attribute("expandable").is_some() => "expandable_blockquote",
        "blockquote" => "blockquote",
        "code" => "code",
        "pre" => "pre",
        "tg-time" => {
            entity.unix_time = Some(attribute("unix")?.parse().ok()?);
            "date_time"
        }
        "a" => {
            let url = attribute("href").filter(|url| !url.is_empty()).unwrap_or(inside);
            if let Some(id) = url.strip_prefix("tg://user?id=").and_then(|id| id.parse::<i64>().ok()) {
                entity.user = Some(json!({ "id": id }));
                "text_mention"
            } else {
                entity.url = Some(link(url)?);
                "text_link"
            }
        }
        _ => return None,
    }
    .to_owned();
    Some(entity)
}

/// A link as Telegram keeps it, or nothing where it would show plain text.
fn link(url: &str) -> Option<String> {
    if url.starts_with("tg://") {
        return Some(url.to_owned());
    }
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let known = ["http", "https", "ton", "tonsite"].contains(&scheme.to_lowercase().as_str());
    let is_link = known && host.contains('.') && !host.contains(char::is_whitespace);
    is_link.then(|| {
        if rest.len() == host.len() { format!("{scheme}://{rest}/") } else { format!("{scheme}://{rest}") }
    })
}

fn decode_reference(rest: &str) -> Option<(char, usize)> {
    let end = rest.find(';').filter(|end| *end <= 10);
    let name = &rest[1..end.unwrap_or(1)];
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| *c != '\0').map(|c| (c, name.len() + 2));
    }
    let letter = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        _ => return None,
    };
    Some((letter, name.len() + 2))
}
