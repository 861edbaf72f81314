//! `parse_mode=HTML`, as strict as the real server and with its words (tdlib, `parse_html`): a stray `<` in a
//! member's comment is to be found here and not by the members.

use serde_json::json;

use super::entities::{Entity, Formatted};

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
                let token = self.at;
                let value = self.skip(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-').to_lowercase();
                return match self.peek() {
                    Some(c) if c.is_ascii_whitespace() || c == '>' => Ok((name, value)),
                    _ => Err(format!("Unexpected end of name token at byte offset {token}")),
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn refusal(html: &str) -> String {
        parse_html(html).expect_err(html)
    }

    #[test]
    fn broken_markup_is_refused_in_telegrams_words() {
        assert_eq!(refusal("ế <x>a</x>"), "Unsupported start tag \"x\" at byte offset 4");
        assert_eq!(refusal("a < b"), "Unsupported start tag \"\" at byte offset 2");
        assert_eq!(refusal("<b"), "Unclosed start tag at byte offset 0");
        assert_eq!(refusal("<b "), "Unclosed start tag \"b\" at byte offset 0");
        assert_eq!(refusal("<b>a"), "Can't find end tag corresponding to start tag \"b\"");
        assert_eq!(refusal("a</b>"), "Unexpected end tag at byte offset 1");
        assert_eq!(refusal("<b>a</b  "), "Unclosed end tag at byte offset 4");
        assert_eq!(
            refusal("<i>a</em>"),
            "Unmatched end tag at byte offset 4, expected \"</i>\", found \"</em>\""
        );
        assert_eq!(refusal("<a =x>"), "Empty attribute name in the tag \"a\" at byte offset 0");
        assert_eq!(refusal("<a href=x_>"), "Unexpected end of name token at byte offset 8");
        assert_eq!(refusal("<a href=\"x>"), "Unclosed start tag at byte offset 0");
        assert_eq!(refusal("<span>x</span>"), "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0");
        assert_eq!(refusal("<h1>x</h1>"), "Unsupported start tag \"h1\" at byte offset 0");
    }

    #[test]
    fn markup_becomes_entities_in_utf16_units() {
        let read = parse_html(
            "😀<b>ế<i>a</i></b> &lt;&amp;&#8203;&nbsp; <a href='https://t.me/x?a=1&amp;b=2'>đây</a>",
        )
        .unwrap();
        assert_eq!(read.text, "😀ếa <&\u{200b}&nbsp; đây");
        let shown: Vec<(&str, usize, usize)> =
            read.entities.iter().map(|entity| (entity.kind.as_str(), entity.offset, entity.length)).collect();
        assert_eq!(shown, [("bold", 2, 2), ("italic", 3, 1), ("text_link", 15, 3)]);
        assert_eq!(read.entities[2].url.as_deref(), Some("https://t.me/x?a=1&b=2"));
    }

    #[test]
    fn links_that_lead_nowhere_are_plain_text() {
        assert!(parse_html("<a href=\"nowhere\">x</a>").unwrap().entities.is_empty());
        assert!(parse_html("<a href=\"javascript://a.b\">x</a>").unwrap().entities.is_empty());
        assert_eq!(
            parse_html("<a>kehoach.vn</a>").unwrap().entities[0].url.as_deref(),
            Some("http://kehoach.vn/")
        );
        let mention = parse_html("<a href=\"tg://user?id=7\">An</a>").unwrap();
        assert_eq!(
            (mention.entities[0].kind.as_str(), crate::sandbox::entities::mentioned(&mention.entities[0])),
            ("text_mention", 7)
        );
    }

    #[test]
    fn what_is_read_can_be_written_again() {
        let html = "<b>a<i>b</i></b> <blockquote expandable>c &lt;d&gt;</blockquote><a href=\"https://x.vn/?a&amp;b\">e</a>";
        assert_eq!(parse_html(html).unwrap().html(), html);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_stumble(text in "[<>/&;=\"' a-cốề😀]{0,40}") {
            if let Ok(read) = parse_html(&text) {
                let again = parse_html(&read.html()).map(|again| again.text);
                prop_assert_eq!(again, Ok(read.text));
            }
        }

        #[test]
        fn escaped_text_comes_through_unchanged(text in any::<String>()) {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let read = parse_html(&escaped);
            prop_assert_eq!(read, Ok(Formatted { text, entities: Vec::new() }));
        }
    }
}
