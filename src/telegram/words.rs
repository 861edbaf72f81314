//! The words people write, made clean: normal form, no invisible control characters, commands told from talk.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::app::incoming::{Command, CommandName};

/// `text` in NFC, without spaces around it and without control characters other than line breaks and tabs
/// (PostgreSQL keeps no NUL; Telegram lets none through, a stand-in for it may).
#[must_use]
pub fn clean_text(text: &str) -> String {
    let kept = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
    let kept: Cow<str> = if text.chars().all(|letter| kept(&letter)) {
        text.into()
    } else {
        text.chars().filter(kept).collect()
    };
    // Marks that nobody sees are no words; within words they join letters and emoji, and stay.
    if kept.chars().all(is_blank) {
        return String::new();
    }
    let kept = kept.trim();
    if is_nfc(kept) { kept.to_owned() } else { kept.nfc().collect() }
}

/// A name on one line: [`clean_text`] without line breaks and without the characters that turn the direction of
/// writing, with which one name can be made to look like another.
#[must_use]
pub fn clean_name(name: &str) -> String {
    let straight = name
        .chars()
        .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
        .filter(|letter| !turns_writing(*letter))
        .collect::<String>();
    clean_text(&straight)
}

/// Unicode's bidirectional marks, embeddings, overrides and isolates.
fn turns_writing(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a letter leaves no mark: white space, and Unicode's characters of no width and fillers.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace()
        || turns_writing(letter)
        || matches!(
            letter,
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200d}'
        )
        || matches!(letter, '\u{2060}'..='\u{2064}' | '\u{2800}' | '\u{3164}' | '\u{fe0e}' | '\u{fe0f}')
        || matches!(letter, '\u{feff}' | '\u{ffa0}')
}

/// What the beginning of a text is.
#[derive(Clone, PartialEq, Debug)]
pub enum Beginning {
    /// No command.
    Talk,
    /// A command meant for us, and the words after it.
    Command(CommandName, String),
    /// A command meant for another bot.
    ForAnother,
}

/// Whether a command names the bot it is meant for.
#[must_use]
pub fn names_a_bot(text: &str) -> bool {
    text.split_whitespace().next().is_some_and(|command| command.contains('@'))
}

/// Looks for a command at the beginning of `text` (clean). `marked`: the length of Telegram's own mark of a
/// command there; without one a `/` and a word are enough, for words with tones (`/góp`) are not marked.
#[must_use]
pub fn beginning(text: &str, marked: Option<usize>, username: &str) -> Beginning {
    let Some(after_slash) = text.strip_prefix('/') else { return Beginning::Talk };
    let word_end = marked
        .and_then(|length| length.checked_sub(1))
        .filter(|length| after_slash.is_char_boundary(*length))
        .or_else(|| after_slash.find(char::is_whitespace))
        .unwrap_or(after_slash.len());
    let (word, arguments) = after_slash.split_at(word_end);
    let (name, bot) = match word.split_once('@') {
        Some((name, bot)) => (name, Some(bot)),
        None => (word, None),
    };
    if name.is_empty() || !name.chars().all(|letter| letter.is_alphanumeric() || letter == '_') {
        return Beginning::Talk;
    }
    if bot.is_some_and(|bot| !bot.eq_ignore_ascii_case(username)) {
        return Beginning::ForAnother;
    }
    let name = if name.eq_ignore_ascii_case("start") {
        CommandName::Start
    } else {
        Command::parse(name).map_or_else(|| CommandName::Unknown(name.to_owned()), CommandName::Known)
    };
    let arguments = if arguments.chars().all(is_blank) { "" } else { arguments.trim() };
    Beginning::Command(name, arguments.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_in_one_normal_form() {
        // "uỷ" written with combining marks.
        assert_eq!(clean_text("chi u\u{309}y\u{0}  \n"), "chi ủy");
        assert_eq!(clean_text(" một\r\nhai\tba "), "một\nhai\tba");
        assert_eq!(clean_text(" \u{200b}\u{2060}\u{feff}\n\u{3164}"), "");
        assert_eq!(clean_text("gia đình 👨\u{200d}👩"), "gia đình 👨\u{200d}👩");
    }

    #[test]
    fn a_name_cannot_pretend_by_turning_the_writing() {
        assert_eq!(clean_name("\u{202e}Lan\u{202c} \nNguye\u{302}\u{303}n\u{7}"), "Lan  Nguyễn");
    }

    #[test]
    fn commands_are_told_from_talk() {
        let command = |name, arguments: &str| Beginning::Command(name, arguments.to_owned());
        let known = CommandName::Known;
        for (text, expected) in [
            ("/gopy Tôi nhất trí", command(known(Command::Comment), "Tôi nhất trí")),
            ("/COMMENT@Chuyende_Bot\nhai dòng\nnữa", command(known(Command::Comment), "hai dòng\nnữa")),
            ("/start m_abc-1", command(CommandName::Start, "m_abc-1")),
            ("/start", command(CommandName::Start, "")),
            ("/góp ý", command(CommandName::Unknown("góp".to_owned()), "ý")),
            ("/gopy@other_bot x", Beginning::ForAnother),
            ("/ ba ý", Beginning::Talk),
            ("/etc/hosts", Beginning::Talk),
            ("và/hoặc", Beginning::Talk),
            ("", Beginning::Talk),
        ] {
            assert_eq!(beginning(text, None, "chuyende_bot"), expected, "{text}");
        }
        let marked = beginning("/gopy. Tôi nhất trí", Some(5), "chuyende_bot");
        assert_eq!(marked, command(known(Command::Comment), ". Tôi nhất trí"));
    }
}
