//! Bytes of a text file to text: UTF-8, UTF-16 with or without its mark, Windows-1258 at last.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1258};
use thiserror::Error;

use crate::domain::words::nfc;

/// The bytes are no text in an encoding known here.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("the bytes are no text in a known encoding")]
pub struct NotText;

/// The text of a file, composed. Old Vietnamese fonts (TCVN3, VNI) look like another language's letters and
/// are not guessed at.
pub fn decode_text(bytes: &[u8]) -> Result<String, NotText> {
    let encoding = match bytes {
        [0xef, 0xbb, 0xbf, ..] => UTF_8,
        [0xff, 0xfe, ..] => UTF_16LE,
        [0xfe, 0xff, ..] => UTF_16BE,
        _ => return without_mark(bytes),
    };
    let (text, broken) = encoding.decode_with_bom_removal(bytes);
    if broken { Err(NotText) } else { readable(&text) }
}

fn without_mark(bytes: &[u8]) -> Result<String, NotText> {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    // Half of the letters of any Vietnamese text are ASCII: in UTF-16 their other byte is zero.
    let encoding = match (4 * zeros(0) > bytes.len() / 2, 4 * zeros(1) > bytes.len() / 2) {
        (false, true) => UTF_16LE,
        (true, false) => UTF_16BE,
        _ => {
            return match std::str::from_utf8(bytes) {
                Ok(text) => readable(text),
                Err(_) => windows_1258(bytes),
            };
        }
    };
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    if broken { Err(NotText) } else { readable(&text) }
}

/// The last resort: it takes any byte, so the result must look like Vietnamese.
fn windows_1258(bytes: &[u8]) -> Result<String, NotText> {
    let (text, broken) = WINDOWS_1258.decode_without_bom_handling(bytes);
    let text = readable(&text)?;
    let odd = text.chars().filter(|c| !c.is_ascii() && !is_vietnamese(*c)).count();
    if broken || odd > 0 { Err(NotText) } else { Ok(text) }
}

fn is_vietnamese(c: char) -> bool {
    c.to_lowercase().any(|c| {
        matches!(c, 'à'..='ã' | 'è'..='ê' | 'ì' | 'í' | 'ò'..='õ' | 'ù' | 'ú' | 'ý' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư'
            | '\u{1ea0}'..='\u{1ef9}' | '–' | '—' | '“' | '”' | '‘' | '’' | '…' | '•' | '\u{a0}')
    })
}

/// A text holds no zero bytes and few other control characters.
fn readable(text: &str) -> Result<String, NotText> {
    let control =
        text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{1a}'));
    if control { Err(NotText) } else { Ok(nfc(text)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    const TEXT: &str = "Họ và tên;Chức vụ\r\nLê Văn Bình;Bí thư\n";

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn one_text_is_read_in_every_encoding_a_spreadsheet_writes() {
        let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        let decomposed: String = TEXT.nfd().collect();
        let files = [
            TEXT.as_bytes().to_vec(),
            decomposed.into_bytes(),
            marked(&[0xef, 0xbb, 0xbf], TEXT.as_bytes().to_vec()),
            marked(&[0xff, 0xfe], utf16(TEXT, false)),
            marked(&[0xfe, 0xff], utf16(TEXT, true)),
            utf16(TEXT, false),
            utf16(TEXT, true),
        ];
        for file in files {
            assert_eq!(decode_text(&file).as_deref(), Ok(TEXT));
        }
    }

    #[test]
    fn windows_1258_is_the_last_resort() {
        // Lê Văn Bình: ê, ă and i with a combining grave.
        let bytes = b"L\xea V\xe3n Bi\xccnh";
        assert_eq!(decode_text(bytes).as_deref(), Ok("Lê Văn Bình"));
    }

    #[test]
    fn what_is_no_text_is_not_guessed_at() {
        assert_eq!(decode_text(b"PK\x03\x04\x14\x00\x06\x00"), Err(NotText));
        assert_eq!(decode_text(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), Err(NotText));
        assert_eq!(decode_text(&[0xff, 0xfe, 0x00, 0xd8]), Err(NotText), "half a surrogate pair");
        assert_eq!(decode_text(b"\xb5\xb6\xb7\xb8 \xa8\xbe"), Err(NotText), "a TCVN3 font");
        assert_eq!(decode_text(b"").as_deref(), Ok(""));
    }
}
