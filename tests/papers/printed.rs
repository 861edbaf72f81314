//! What the files say, read back from the archive.

use std::io::{Cursor, Read};
use std::path::Path;

use chuyende::documents::conclusion::conclusion_docx;
use chuyende::documents::minutes::minutes_docx;
use chuyende::domain::compile::{conclusion, minutes};
use chuyende::present::texts::Texts;

use crate::story::{Session, association, cell};

fn files(session: &Session) -> (Vec<u8>, Vec<u8>) {
    let texts = Texts::of(session.unit.lang, session.unit.profile);
    let sources = session.sources();
    (conclusion_docx(&conclusion(&sources), texts).unwrap(), minutes_docx(&minutes(&sources), texts).unwrap())
}

fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut xml = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
    xml
}

/// The text of a file, a line for each paragraph that has any.
fn text(file: &[u8]) -> String {
    let xml = part(file, "word/document.xml");
    let mut lines = Vec::new();
    for paragraph in xml.split("</w:p>") {
        let line: String = paragraph
            .split("<w:t ")
            .chain(paragraph.split("<w:t>").skip(1))
            .skip(1)
            .filter_map(|run| run.split_once('>').map(|(_, rest)| rest).or(Some(run)))
            .filter_map(|run| run.split_once("</w:t>").map(|(text, _)| text))
            .collect();
        if !line.trim().is_empty() {
            lines.push(
                line.replace("&quot;", "\"")
                    .replace("&apos;", "'")
                    .replace("&lt;", "<")
                    .replace("&amp;", "&"),
            );
        }
    }
    lines.join("\n")
}

/// Leaves the papers of both stories in a directory, to be opened and looked at.
#[test]
#[ignore = "writes files to look at: PAPERS_DIR=… cargo test --test papers -- --ignored"]
fn leave_the_papers() {
    let into = option_env!("PAPERS_DIR").map(Path::new).unwrap_or_else(|| Path::new("."));
    for (name, session) in [("cell", cell()), ("association", association())] {
        let (conclusion, minutes) = files(&session);
        std::fs::write(into.join(format!("{name}-conclusion.docx")), conclusion).unwrap();
        std::fs::write(into.join(format!("{name}-minutes.docx")), minutes).unwrap();
    }
}
