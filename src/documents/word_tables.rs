//! The tables of a `.docx` as people send it back from Word: the words of each cell, within limits.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;
use thiserror::Error;

use crate::domain::words::nfc;

/// Rows of cells.
pub type WordTable = Vec<Vec<String>>;

/// The most that is read of a text after unpacking, in bytes: a small file can be packed to swell.
const UNPACKED_LIMIT: u64 = 32 * 1024 * 1024;

/// Not a `.docx`, broken, or too large.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("the file is no Word document that can be read")]
pub struct NotAWordDocument;

/// Every table, in the order of the text. What stands in a table inside a cell is words of that cell.
pub fn word_tables(bytes: &[u8]) -> Result<Vec<WordTable>, NotAWordDocument> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotAWordDocument)?;
    let text = archive.by_name("word/document.xml").map_err(|_| NotAWordDocument)?;
    let mut xml = String::new();
    let read = text.take(UNPACKED_LIMIT).read_to_string(&mut xml).map_err(|_| NotAWordDocument)?;
    if read as u64 == UNPACKED_LIMIT {
        return Err(NotAWordDocument);
    }
    tables_of(&xml)
}

fn tables_of(xml: &str) -> Result<Vec<WordTable>, NotAWordDocument> {
    let mut reader = Reader::from_str(xml);
    let (mut tables, mut depth, mut in_text) = (Vec::<WordTable>::new(), 0_usize, false);
    loop {
        let event = reader.read_event().map_err(|_| NotAWordDocument)?;
        match event {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "tbl" => {
                    depth += 1;
                    if depth == 1 {
                        tables.push(Vec::new());
                    }
                }
                "tr" if depth == 1 => tables.last_mut().into_iter().for_each(|table| table.push(Vec::new())),
                "tc" if depth == 1 => {
                    tables
                        .last_mut()
                        .and_then(|table| table.last_mut())
                        .into_iter()
                        .for_each(|row| row.push(String::new()));
                }
                // Deleted words of a tracked change stand in tags of another name.
                "t" => in_text = true,
                _ => {}
            },
            Event::Empty(tag) if matches!(tag.local_name().as_ref(), "br" | "cr" | "tab") => {
                put(&mut tables, depth, " ");
            }
            Event::Text(words) if in_text => put(&mut tables, depth, &words.xml10_content()),
            Event::GeneralRef(name) if in_text => {
                if let Ok(Some(letter)) = name.resolve_char_ref() {
                    put(&mut tables, depth, letter.encode_utf8(&mut [0; 4]));
                } else if let Some(letter) = resolve_xml_entity(&name.xml10_content()) {
                    put(&mut tables, depth, letter);
                }
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "tbl" => depth = depth.saturating_sub(1),
                "t" => in_text = false,
                "p" => put(&mut tables, depth, "\n"),
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    for cell in tables.iter_mut().flatten().flatten() {
        *cell = nfc(cell.trim());
    }
    Ok(tables)
}

/// Adds to the cell that is being read; words outside tables are passed over.
fn put(tables: &mut [WordTable], depth: usize, words: &str) {
    if depth > 0
        && let Some(cell) =
            tables.last_mut().and_then(|table| table.last_mut()).and_then(|row| row.last_mut())
    {
        cell.push_str(words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Vec<WordTable> {
        tables_of(&format!("<w:document><w:body>{body}</w:body></w:document>")).unwrap()
    }

    #[test]
    fn cells_keep_their_words_however_word_has_cut_them() {
        let table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>BP-</w:t></w:r><w:r><w:t xml:space=\"preserve\">01. Đèn &amp; nước</w:t>\
                     </w:r></w:p><w:p><w:r><w:t>hai</w:t><w:br/><w:t>d&#242;ng</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>\
                     </w:tbl><w:p><w:r><w:t>ngoài bảng</w:t></w:r></w:p>";
        assert_eq!(read(table), [vec![vec!["BP-01. Đèn & nước\nhai dòng".to_owned(), String::new()]]]);
    }

    #[test]
    fn deleted_words_are_gone_and_a_table_in_a_cell_belongs_to_it() {
        let table = "<w:tbl><w:tr><w:tc><w:p><w:del><w:r><w:delText>31/01</w:delText></w:r></w:del><w:ins><w:r><w:t>28/02\
                     </w:t></w:r></w:ins></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
                     </w:tc></w:tr></w:tbl>";
        assert_eq!(read(table), [vec![vec!["28/02\ntrong".to_owned()]]]);
    }

    #[test]
    fn what_is_no_word_document_is_refused() {
        assert_eq!(word_tables(b"PK-edited"), Err(NotAWordDocument));
        assert_eq!(word_tables(b""), Err(NotAWordDocument));
        assert_eq!(tables_of("<w:tbl><w:tr></w:tbl>"), Err(NotAWordDocument));
    }
}
