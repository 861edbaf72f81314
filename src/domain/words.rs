//! Words as people type them: one composed form, a search key without tones, the place of the tone mark.
//!
//! Phones and file systems send the same Vietnamese word in different sequences of characters; whatever is
//! compared or kept passes through here first.

use unicode_normalization::UnicodeNormalization;

/// The five tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// The composed form (NFC) of a text: what is stored.
#[must_use]
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// What is kept of a text that arrived: composed, line ends as `\n`, other control characters, zero-width and
/// bidirectional marks dropped, tabs and no-break spaces as spaces, no blank space around it.
///
/// A name with an invisible mark in it would look equal to another and compare unequal; a bidirectional mark
/// turns the rest of a message around.
#[must_use]
pub fn clean(text: &str) -> String {
    let unix = text.replace("\r\n", "\n");
    let kept: String = unix
        .chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' | '\u{a0}' | '\u{202f}' => Some(' '),
            c if c.is_control() || is_invisible(c) => None,
            c => Some(c),
        })
        .nfc()
        .collect();
    kept.trim().to_owned()
}

/// [`clean`] on one line: every run of blank space, line ends included, is one space.
#[must_use]
pub fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The search key: lower case, no tones and no other marks, đ as d, single spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    let bare: String = text
        .nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c) && !is_invisible(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'đ' { 'd' } else { c })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Composed, with the tone mark on the last vowel of oa, oe, uy that end a syllable (hoà, khoẻ, uỷ).
///
/// Only there, and never after q: quý, hoàn, thuyết stay as they are.
#[must_use]
pub fn modern_tone(text: &str) -> String {
    let chars: Vec<char> = text.nfd().collect();
    let mut out: Vec<char> = Vec::with_capacity(chars.len());
    let mut at = 0;
    while at < chars.len() {
        if let [first, tone, last, ..] = chars[at..]
            && TONES.contains(&tone)
            && is_open_pair(first, last)
            && !chars.get(at + 3).is_some_and(|next| continues_syllable(*next))
            && !out.last().is_some_and(|before| before.eq_ignore_ascii_case(&'q'))
        {
            out.extend([first, last, tone]);
            at += 3;
        } else {
            out.push(chars[at]);
            at += 1;
        }
    }
    out.into_iter().nfc().collect()
}

/// Whether a text holds nothing that a person could see.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    clean(text).is_empty()
}

fn is_open_pair(first: char, last: char) -> bool {
    matches!((first.to_ascii_lowercase(), last.to_ascii_lowercase()), ('o', 'a' | 'e') | ('u', 'y'))
}

fn continues_syllable(next: char) -> bool {
    next.is_alphabetic() || unicode_normalization::char::is_combining_mark(next)
}

/// Characters without width that only steer layout.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{feff}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_pasted_from_a_mac_is_the_name_typed_on_a_phone() {
        let decomposed: String = "Nguyễn Thị Đào".nfd().collect();
        assert_ne!(decomposed, "Nguyễn Thị Đào");
        assert_eq!(nfc(&decomposed), "Nguyễn Thị Đào");
        assert_eq!(fold(&decomposed), "nguyen thi dao");
        assert_eq!(fold("  NGUYỄN \n Thị   đào "), "nguyen thi dao");
    }

    #[test]
    fn the_tone_mark_moves_only_where_the_two_spellings_differ() {
        let moved = [
            ("ủy", "uỷ"),
            ("thủy", "thuỷ"),
            ("tùy", "tuỳ"),
            ("đại úy", "đại uý"),
            ("hòa", "hoà"),
            ("khóa", "khoá"),
            ("khỏe", "khoẻ"),
            ("CẤP ỦY", "CẤP UỶ"),
            ("chi ủy, thủy lợi", "chi uỷ, thuỷ lợi"),
        ];
        for (old, new) in moved {
            assert_eq!(modern_tone(old), new);
            assert_eq!(fold(old), fold(new));
        }
        for kept in [
            "uỷ", "quý", "quỹ", "quỷ", "quỳ", "quà", "Quý", "hoàn", "toán", "thuyết", "tuyển", "huỳnh",
            "hoặc", "ngoài", "của", "mía",
        ] {
            assert_eq!(modern_tone(kept), kept);
        }
        let decomposed: String = "chi ủy khóa".nfd().collect();
        assert_eq!(modern_tone(&decomposed), "chi uỷ khoá");
    }

    #[test]
    fn what_cannot_be_seen_is_not_kept() {
        assert_eq!(clean("\u{feff}Lê\u{200b} Văn\u{202e} Bình\u{7}\r\nTổ\t2\u{a0}\n"), "Lê Văn Bình\nTổ 2");
        assert_eq!(one_line(" Lê \n Văn\r\nBình "), "Lê Văn Bình");
        assert!(is_blank(" \u{200b}\n\u{feff}\t"));
        assert!(!is_blank("."));
    }

    proptest! {
        #[test]
        fn keys_and_clean_texts_are_stable(text in "\\PC{0,40}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
            prop_assert_eq!(clean(&clean(&text)), clean(&text));
            prop_assert_eq!(modern_tone(&modern_tone(&text)), modern_tone(&text));
            prop_assert_eq!(fold(&modern_tone(&text)), fold(&text));
        }
    }
}
