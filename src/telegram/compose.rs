//! The neutral message in Telegram's form: text, buttons, lengths. Pure.

use reqwest::Url;
use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};

use super::callback;
use crate::domain::ids::PromptId;
use crate::present::html::{plain, utf16_len};
use crate::present::outgoing::{Outgoing, Press};

/// The longest text, in UTF-16 units after the markup is read (Bot API, sendMessage).
pub const MOST_TEXT: usize = 4096;
/// The longest caption, likewise (sendDocument).
pub const MOST_CAPTION: usize = 1024;
/// The longest answer to a button, in characters (answerCallbackQuery).
pub const MOST_TOAST: usize = 200;
/// The character under the link of a prompt: takes no room and is no space that Telegram would trim.
pub const MARK: char = '\u{2060}';
/// The longest word a link can hand over to the bot.
const MOST_PAYLOAD: usize = 64;

/// The text to send: the message's own, begun by the mark of its prompt.
///
/// The mark is a link over one character that is not seen. Telegram gives it back with every reply to the
/// message, so a reply is understood even if a crash cost us the number of the message.
#[must_use]
pub fn text(outgoing: &Outgoing, username: &str) -> String {
    let mut text = match outgoing.prompt {
        None => outgoing.html.clone(),
        Some(PromptId(id)) => {
            format!("<a href=\"https://t.me/{username}?start=q{id}\">{MARK}</a>{}", outgoing.html)
        }
    };
    if let Some(word) = &outgoing.address {
        text.push_str(&format!("\nhttps://t.me/{username}?start={word}"));
    }
    text
}

/// The prompt a link of [`text`] names. The bot's name is not compared: it may have been changed since.
#[must_use]
pub fn prompt_of_link(url: &str) -> Option<PromptId> {
    let (address, word) = url.split_once("?start=q")?;
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    host.get(..5).filter(|host| host.eq_ignore_ascii_case("t.me/"))?;
    word.parse().ok().map(PromptId)
}

/// The rows of buttons; `None` if there are none.
///
/// # Errors
/// Says which button cannot be sent, and why.
pub fn keyboard(outgoing: &Outgoing, username: &str) -> Result<Option<InlineKeyboardMarkup>, String> {
    if outgoing.buttons.is_empty() {
        return Ok(None);
    }
    let mut rows = Vec::with_capacity(outgoing.buttons.len());
    for row in &outgoing.buttons {
        let mut buttons = Vec::with_capacity(row.len());
        for button in row {
            let label = button.label.as_str();
            buttons.push(match &button.press {
                Press::Act(action) => {
                    let data = callback::encode(outgoing.unit, action).map_err(|error| error.to_string())?;
                    InlineKeyboardButton::callback(label, data)
                }
                Press::OpenPrivate(word) => {
                    InlineKeyboardButton::url(label, bot_link(username, "start", word)?)
                }
                Press::AddToGroup(word) => {
                    InlineKeyboardButton::url(label, bot_link(username, "startgroup", word)?)
                }
            });
        }
        rows.push(buttons);
    }
    Ok(Some(InlineKeyboardMarkup::new(rows)))
}

/// A link to the bot that hands over `word`.
fn bot_link(username: &str, way: &str, word: &str) -> Result<Url, String> {
    let fits = word.len() <= MOST_PAYLOAD
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if !fits {
        return Err("the word of a link is too long or has letters that Telegram does not take".to_owned());
    }
    Url::parse(&format!("https://t.me/{username}?{way}={word}")).map_err(|error| error.to_string())
}

/// `html`, if Telegram takes a text of its length: UTF-16 units of what is seen, without tags.
///
/// # Errors
/// Says how long it is and how long it may be.
pub fn fitting(html: String, most: usize) -> Result<String, String> {
    let length = utf16_len(&plain(&html));
    if length > most {
        return Err(format!("the text has {length} units, Telegram takes {most}"));
    }
    Ok(html)
}

/// `text` in at most `most` characters, cut between words where it can be.
#[must_use]
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    // One character is for the ellipsis.
    let end = text.char_indices().nth(most.saturating_sub(1)).map_or(text.len(), |(at, _)| at);
    let kept = &text[..end];
    let whole_words = if text[end..].starts_with(char::is_whitespace) {
        kept
    } else {
        kept.rfind(char::is_whitespace).filter(|at| *at > 0).map_or(kept, |at| &kept[..at])
    };
    format!("{}…", whole_words.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::UnitId;
    use crate::present::action::Action;

    #[test]
    fn a_prompt_is_found_again_in_its_own_link() {
        let outgoing =
            Outgoing { prompt: Some(PromptId(905)), ..Outgoing::plain("Đồng chí trả lời tin này.") };
        let text = text(&outgoing, "chuyende_bot");
        insta::assert_snapshot!(text.replace(MARK, "[mark]"), @r#"<a href="https://t.me/chuyende_bot?start=q905">[mark]</a>Đồng chí trả lời tin này."#);
        let url = text.split('"').nth(1).unwrap();
        assert_eq!(prompt_of_link(url), Some(PromptId(905)));
        // As Telegram may write it back.
        assert_eq!(prompt_of_link("http://T.me/other_bot?start=q905"), Some(PromptId(905)));
        for other in ["https://t.me/chuyende_bot?start=u905", "https://example.org/?start=q905", "q905", ""] {
            assert_eq!(prompt_of_link(other), None, "{other}");
        }
    }

    #[test]
    fn buttons_carry_actions_or_open_the_bot() {
        let outgoing = Outgoing::new(UnitId(9), "…")
            .button("A", Action::Home)
            .link("B", Press::OpenPrivate("m_5-x".to_owned()))
            .link("C", Press::AddToGroup("g1".to_owned()));
        let keyboard = keyboard(&outgoing, "chuyende_bot").unwrap();
        insta::assert_snapshot!(serde_json::to_string(&keyboard).unwrap(), @r#"{"inline_keyboard":[[{"text":"A","callback_data":"1.9.h"}],[{"text":"B","url":"https://t.me/chuyende_bot?start=m_5-x"}],[{"text":"C","url":"https://t.me/chuyende_bot?startgroup=g1"}]]}"#);
    }

    #[test]
    fn a_word_that_telegram_would_drop_is_not_sent() {
        for word in ["có dấu", "a&b", &"x".repeat(65)] {
            let outgoing = Outgoing::plain("…").link("B", Press::OpenPrivate(word.to_owned()));
            assert!(keyboard(&outgoing, "chuyende_bot").is_err(), "{word}");
        }
    }

    #[test]
    fn long_answers_are_cut_between_words() {
        assert_eq!(cut("Đã ghi nhận.", 200), "Đã ghi nhận.");
        assert_eq!(cut("Đã ghi nhận ý kiến.", 16), "Đã ghi nhận ý…");
        assert_eq!(cut("Đã ghi nhận ý kiến.", 12), "Đã ghi nhận…");
        assert_eq!(cut(&"x".repeat(300), 200).chars().count(), 200);
    }
}
