//! The pieces of a typed date or hour: numbers, words and signs, each of which can be used once.

use super::words::{fold, nfc};

/// One piece of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Piece {
    /// Digits: their value, and how many there are (a year has four).
    Number { value: u32, digits: usize },
    /// A word, folded, and as it was typed in lower case: "tối" and "tới" fold alike.
    Word { key: String, raw: String },
    /// Anything else that can be seen.
    Sign(char),
}

/// A piece with its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub piece: Piece,
    /// Nothing stands between this piece and the one before.
    pub glued: bool,
    /// Already understood as part of something.
    pub used: bool,
}

/// The text in pieces.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Tokens(pub Vec<Token>);

impl Tokens {
    pub fn of(text: &str) -> Self {
        let text = nfc(text).to_lowercase();
        let mut tokens: Vec<Token> = Vec::new();
        let mut glued = false;
        let mut rest = text.as_str();
        while let Some(first) = rest.chars().next() {
            let run = |belongs: fn(char) -> bool| rest.find(|c| !belongs(c)).unwrap_or(rest.len());
            let length = if first.is_ascii_digit() {
                run(|c| c.is_ascii_digit())
            } else if first.is_alphabetic() {
                run(char::is_alphabetic)
            } else {
                first.len_utf8()
            };
            let (raw, after) = rest.split_at(length);
            rest = after;
            if first.is_whitespace() {
                glued = false;
                continue;
            }
            let piece = if first.is_ascii_digit() {
                // Nine digits and more are no number anybody means here; they stay out of reach of any rule.
                Piece::Number { value: raw.parse().unwrap_or(u32::MAX), digits: raw.len() }
            } else if first.is_alphabetic() {
                Piece::Word { key: fold(raw), raw: raw.to_owned() }
            } else {
                Piece::Sign(if matches!(first, '–' | '—' | '−') { '-' } else { first })
            };
            tokens.push(Token { piece, glued, used: false });
            glued = true;
        }
        Self(tokens)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    fn unused(&self, at: usize) -> Option<&Token> {
        self.0.get(at).filter(|token| !token.used)
    }

    /// The number at a place, and how many digits it has.
    pub fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.unused(at)?.piece {
            Piece::Number { value, digits } => Some((value, digits)),
            _ => None,
        }
    }

    /// The folded word at a place.
    pub fn word(&self, at: usize) -> Option<&str> {
        match &self.unused(at)?.piece {
            Piece::Word { key, .. } => Some(key),
            _ => None,
        }
    }

    /// The word at a place as it was typed, in lower case.
    pub fn raw(&self, at: usize) -> Option<&str> {
        match &self.unused(at)?.piece {
            Piece::Word { raw, .. } => Some(raw),
            _ => None,
        }
    }

    pub fn sign(&self, at: usize) -> Option<char> {
        match self.unused(at)?.piece {
            Piece::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    pub fn is_glued(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(|token| token.glued)
    }

    /// Whether the words of `phrase` (folded, single spaces) stand at a place; how many there are.
    pub fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut count = 0;
        for wanted in phrase.split(' ') {
            if self.word(at + count) != Some(wanted) {
                return None;
            }
            count += 1;
        }
        Some(count)
    }

    /// The first of several phrases that stands at a place, and what it stands for. Longer ones come first.
    pub fn any<T: Copy>(&self, at: usize, phrases: &[(&str, T)]) -> Option<(T, usize)> {
        phrases.iter().find_map(|(phrase, meaning)| self.phrase(at, phrase).map(|count| (*meaning, count)))
    }

    pub fn take(&mut self, at: usize, count: usize) {
        for token in self.0.iter_mut().skip(at).take(count) {
            token.used = true;
        }
    }

    /// The words and numbers nothing has used.
    pub fn left_over(&self) -> impl Iterator<Item = &Piece> {
        self.0.iter().filter(|token| !token.used).map(|token| &token.piece)
    }
}
