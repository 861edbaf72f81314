//! A whole quarter from the operator's command to the published conclusion, as `chuyende demo` plays it: both kinds
//! of unit, both languages, the budgets of ux.md, the papers, and the chats of the group and of one member.

use std::io::Read as _;

use chuyende::cli::demo::{self, Played};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::sandbox::render_text;
use insta::assert_snapshot;
use tempfile::TempDir;

const ZONE: chrono_tz::Tz = chrono_tz::Asia::Ho_Chi_Minh;

async fn quarter(lang: Lang, profile: Profile) -> Played {
    let folder = TempDir::new().unwrap();
    let url = format!("sqlite:{}", folder.path().join("quarter.db").display());
    let played = demo::play(lang, profile, &url).await.unwrap();
    // Among the faults: wrong counts, lost comments, what was not sent, long messages, more taps than ux.md allows.
    assert_eq!(played.faults, Vec::<String>::new());
    played
}

/// The text of the newest paper whose name begins so.
fn paper(played: &Played, name: &str) -> String {
    let (_, bytes) = played.documents.iter().rfind(|(file, _)| file.starts_with(name)).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    xml.replace("</w:p>", "\n")
        .split('<')
        .filter_map(|piece| piece.split_once('>'))
        .map(|(_, text)| text)
        .collect()
}

fn holds(paper: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert!(paper.contains(sentence), "{sentence:?} is not in:\n{paper}");
    }
}

/// A whole chat as the terminal shows it.
fn chat(played: &Played, who: &str) -> String {
    let name = played.sample.word(who);
    let (title, messages) = played.chats.iter().find(|(title, _)| title.contains(name)).unwrap();
    render_text(messages, title, ZONE)
}

#[tokio::test]
async fn a_cell_in_vietnamese() {
    let played = quarter(Lang::Vi, Profile::Cell).await;
    let conclusion = paper(&played, "ket-luan");
    holds(
        &conclusion,
        &[
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "Thực hành tiết kiệm, chống lãng phí ở khu dân cư",
            played.sample.word("assessment"),
            "13",
            "Lắp thiết bị hẹn giờ cho 14 đèn",
        ],
    );
    let minutes = paper(&played, "bien-ban");
    holds(&minutes, &["BIÊN BẢN", played.sample.word("reservation"), "Dương Văn Tuấn", "Lê Văn Bình"]);
    assert_snapshot!(chat(&played, "group"));
    assert_snapshot!(chat(&played, "diligent"));
}

#[tokio::test]
async fn a_cell_whose_program_is_started_anew_after_every_step() {
    let folder = TempDir::new().unwrap();
    let url = format!("sqlite:{}", folder.path().join("quarter.db").display());
    let mut stage = demo::stage(&url).await.unwrap();
    stage.restart_at_every_step();
    let played = demo::play_on(stage, Lang::Vi, Profile::Cell).await.unwrap();
    assert_eq!(played.faults, Vec::<String>::new());
    let calm = quarter(Lang::Vi, Profile::Cell).await;
    for (restless, calm) in played.chats.iter().zip(&calm.chats) {
        let said = |(title, messages): &(String, Vec<chuyende::sandbox::MessageView>)| {
            // The word of a link is drawn by lot.
            let text = |text: &str| match text.split_once("?start=") {
                Some((before, rest)) => [before, rest.split_once('\n').map_or("", |(_, rest)| rest)].concat(),
                None => text.to_owned(),
            };
            let texts = messages.iter().map(|message| (message.mine, text(&message.text)));
            (title.clone(), texts.collect::<Vec<_>>())
        };
        let (restless, calm) = (said(restless), said(calm));
        for (one, other) in restless.1.iter().zip(&calm.1) {
            assert_eq!(one, other, "in the chat {}", calm.0);
        }
        assert_eq!(restless.1.len(), calm.1.len(), "nothing is lost or doubled in the chat {}", calm.0);
    }
    assert_eq!(played.documents.len(), calm.documents.len());
}

#[tokio::test]
async fn an_association_in_vietnamese() {
    let played = quarter(Lang::Vi, Profile::Association).await;
    let conclusion = paper(&played, "ket-luan");
    holds(&conclusion, &["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", played.sample.word("title")]);
    assert!(!conclusion.contains("ĐẢNG CỘNG SẢN"), "an association has the head of the state");
    assert_snapshot!(chat(&played, "group"));
    assert_snapshot!(chat(&played, "diligent"));
}

#[tokio::test]
async fn a_cell_in_english() {
    let played = quarter(Lang::En, Profile::Cell).await;
    assert!(played.documents.len() >= 2);
    assert_snapshot!(chat(&played, "group"));
    assert_snapshot!(chat(&played, "diligent"));
}

#[tokio::test]
async fn an_association_in_english() {
    let played = quarter(Lang::En, Profile::Association).await;
    assert!(played.documents.len() >= 2);
    assert_snapshot!(chat(&played, "group"));
    assert_snapshot!(chat(&played, "diligent"));
}
