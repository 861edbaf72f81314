//! The short names people use: `Ý-07` for a comment, `BP-02` for a measure; written one way, read in many.

/// What a code names, with its number within the topic.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Code {
    Comment(i64),
    Measure(i64),
}

/// `Ý-07`. At least two digits, so that lists stand in line.
#[must_use]
pub fn comment_code(number: i64) -> String {
    format!("Ý-{number:02}")
}

/// `BP-02`.
#[must_use]
pub fn measure_code(number: i64) -> String {
    format!("BP-{number:02}")
}

/// `BP-02, BP-05`.
#[must_use]
pub fn measure_codes(numbers: &[i64]) -> String {
    numbers.iter().map(|number| measure_code(*number)).collect::<Vec<_>>().join(", ")
}

/// Reads a code as somebody typed it: without the tone mark, in small letters, with any dash, a space or nothing
/// between (`y-7`, `ý 07`, `bp2`, `BP – 02`). `None` if it is not a code, or numbers nothing (zero).
#[must_use]
pub fn read_code(typed: &str) -> Option<Code> {
    let folded = typed.trim().to_lowercase();
    // The tone mark may come as a letter of its own: an iPhone pastes decomposed text.
    let (rest, named): (&str, fn(i64) -> Code) = if let Some(rest) = folded.strip_prefix("bp") {
        (rest, Code::Measure)
    } else if let Some(rest) = ["ý", "y\u{301}", "y"].iter().find_map(|letter| folded.strip_prefix(letter)) {
        (rest, Code::Comment)
    } else {
        return None;
    };
    let digits = rest.trim_start_matches(is_separator);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|number| *number > 0).map(named)
}

/// Hyphen-minus, the dashes a keyboard puts in its place, dot, underscore, `#`, spaces.
fn is_separator(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '_' | '#')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn codes_stand_in_line_and_grow_past_99() {
        assert_eq!(comment_code(7), "Ý-07");
        assert_eq!(comment_code(123), "Ý-123");
        assert_eq!(measure_code(2), "BP-02");
    }

    #[test]
    fn what_an_old_hand_types_is_understood() {
        for typed in ["Ý-07", "y-7", "ý 07", "Y7", " Ý–7 ", "y\u{301}-07", "Y\u{301} 7", "ý.7", "y_007"]
        {
            assert_eq!(read_code(typed), Some(Code::Comment(7)), "{typed}");
        }
        for typed in ["BP-02", "bp2", "Bp 2", "BP – 02", "bp#2", "bp.2", "BP\u{a0}2"] {
            assert_eq!(read_code(typed), Some(Code::Measure(2)), "{typed}");
        }
    }

    #[test]
    fn what_is_not_a_code_is_left_alone() {
        for typed in
            ["", "7", "ý", "bp", "y-0", "bp00", "bp-2a", "ý kiến 7", "b2", "y 7 8", "bp-99999999999999999999"]
        {
            assert_eq!(read_code(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(number in 1..=i64::MAX) {
            prop_assert_eq!(read_code(&comment_code(number)), Some(Code::Comment(number)));
            prop_assert_eq!(read_code(&measure_code(number)), Some(Code::Measure(number)));
        }

        #[test]
        fn no_text_breaks_the_reading(typed in "\\PC*") {
            if let Some(Code::Comment(number) | Code::Measure(number)) = read_code(&typed) {
                prop_assert!(number > 0);
            }
        }
    }
}
