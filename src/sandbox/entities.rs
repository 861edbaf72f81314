//! Telegram's HTML: to plain text and entities, offsets in UTF-16 units, with the real server's errors.

use serde_json::{Value, json};

/// Parses `html`; the error is the part after "Bad Request: ".
pub(super) fn parse(html: &str) -> Result<(String, Vec<Value>), String> {
    let mut text = String::new();
    let mut length = 0_usize;
    let mut entities = Vec::new();
    let mut open: Vec<(String, usize, Value)> = Vec::new();
    let mut at = 0;
    while let Some(c) = html[at..].chars().next() {
        let rest = &html[at..];
        match c {
            '<' => {
                let end = rest
                    .find('>')
                    .ok_or_else(|| format!("can't parse entities: Unclosed start tag at byte offset {at}"))?;
                let tag = &rest[1..end];
                if let Some(name) = tag.strip_prefix('/') {
                    close(name.trim(), at, length, &mut open, &mut entities)?;
                } else {
                    open.push(begin(tag, at, length)?);
                }
                at += end + 1;
            }
            '&' => {
                let (c, taken) = entity(rest);
                text.push(c);
                length += c.len_utf16();
                at += taken;
            }
            c => {
                text.push(c);
                length += c.len_utf16();
                at += c.len_utf8();
            }
        }
    }
    if let Some((name, start, _)) = open.last() {
        return Err(format!(
            "can't parse entities: Can't find end tag corresponding to start tag \"{name}\" at offset {start}"
        ));
    }
    entities.sort_by_key(|entity| entity["offset"].as_u64());
    Ok((text, entities))
}

fn begin(tag: &str, at: usize, length: usize) -> Result<(String, usize, Value), String> {
    let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let name = name.to_lowercase();
    let kind = match name.as_str() {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" | "ins" => "underline",
        "s" | "strike" | "del" => "strikethrough",
        "code" => "code",
        "pre" => "pre",
        "tg-spoiler" => "spoiler",
        "blockquote" if attributes.contains("expandable") => "expandable_blockquote",
        "blockquote" => "blockquote",
        "a" => "text_link",
        _ => {
            return Err(format!(
                "can't parse entities: Unsupported start tag \"{name}\" at byte offset {at}"
            ));
        }
    };
    let mut value = json!({"type": kind, "offset": length});
    if kind == "text_link" {
        let url = attributes.split_once("href=").map(|(_, url)| url.trim_matches(['"', '\'', ' ']));
        value["url"] = json!(url.unwrap_or_default());
    }
    Ok((name, length, value))
}

fn close(
    name: &str,
    at: usize,
    length: usize,
    open: &mut Vec<(String, usize, Value)>,
    entities: &mut Vec<Value>,
) -> Result<(), String> {
    let Some((begun, start, mut value)) = open.pop() else {
        return Err(format!("can't parse entities: Unexpected end tag at byte offset {at}"));
    };
    if begun != name.to_lowercase() {
        return Err(format!(
            "can't parse entities: Unmatched end tag at byte offset {at}, expected \"</{begun}>\", found \"</{name}>\""
        ));
    }
    if length > start {
        value["length"] = json!(length - start);
        entities.push(value);
    }
    Ok(())
}

/// The character an entity stands for, and how many bytes it takes; anything unknown is just an ampersand.
fn entity(rest: &str) -> (char, usize) {
    let Some(end) = rest.find(';').filter(|end| *end <= 10) else {
        return ('&', 1);
    };
    let c = match &rest[1..end] {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        name => name.strip_prefix('#').and_then(|number| match number.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16).ok().and_then(char::from_u32),
            None => number.parse().ok().and_then(char::from_u32),
        }),
    };
    c.map_or(('&', 1), |c| (c, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_utf16_units() {
        let (text, entities) = parse("😀 <b>chi uỷ</b> &lt;3").unwrap();
        assert_eq!(text, "😀 chi uỷ <3");
        assert_eq!(entities, [json!({"type": "bold", "offset": 3, "length": 6})]);
    }

    #[test]
    fn what_telegram_refuses_is_refused_in_its_words() {
        assert_eq!(
            parse("a <table>").unwrap_err(),
            "can't parse entities: Unsupported start tag \"table\" at byte offset 2"
        );
        assert!(parse("<b>x</i>").unwrap_err().contains("Unmatched end tag"));
        assert!(parse("<b>x").unwrap_err().contains("Can't find end tag"));
        assert!(parse("x</b>").unwrap_err().contains("Unexpected end tag"));
    }
}
