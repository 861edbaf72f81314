//! The two files, read back.

use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::support::World;
use crate::support::seed::Cell;
use crate::year_report::scene::{founded, year};

/// What the officer receives: caption and bytes of each file.
async fn ordered(w: &mut World, cell: &Cell, button: &str) -> Vec<(String, Vec<u8>)> {
    w.presses(cell.secretary(), button).await;
    let telegram = w.telegram();
    let view = telegram.chat_view(cell.secretary(), cell.secretary());
    let files = view.iter().filter_map(|message| {
        let file = message.document.as_ref()?;
        Some((file.file_name.clone(), telegram.file_bytes(&file.file_id).unwrap()))
    });
    files.collect()
}

fn paragraphs(file: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut xml = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let mut text = String::new();
    for tag in xml.split('<').skip(1) {
        let (name, words) = tag.split_once('>').unwrap();
        match name {
            "/w:p" | "/w:tr" if !text.ends_with('\n') => text.push('\n'),
            "/w:tc" if text.ends_with('\n') => {
                text.pop();
                text.push_str(" | ");
            }
            _ if name == "w:t" || name.starts_with("w:t ") => text.push_str(words),
            _ => {}
        }
    }
    let lines = text.lines().map(|line| line.trim_end_matches(" | ").trim()).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// The day a spreadsheet means by a number.
fn day_of(number: f64) -> chrono::NaiveDate {
    crate::year_report::scene::day("1899-12-30") + chrono::Duration::days(number as i64)
}

/// A sheet as text: a line a row, numbers and dates as what they are.
fn sheet(book: &mut Xlsx<Cursor<Vec<u8>>>, at: usize) -> String {
    let (name, range) = book.worksheets().into_iter().nth(at).unwrap();
    let cell = |data: &Data| match data {
        Data::Empty => String::new(),
        Data::Float(number) => format!("#{number:.3}"),
        Data::DateTime(at) => format!("@{}", day_of(at.as_f64())),
        other => other.to_string(),
    };
    let rows = range.rows().map(|row| row.iter().map(cell).collect::<Vec<_>>().join("|"));
    format!("[{name}]\n{}", rows.collect::<Vec<_>>().join("\n"))
}

#[tokio::test]
async fn the_report_is_a_paper_and_a_book_of_figures() {
    let mut w = World::at_time("2026-12-20 08:00").await;
    let cell = w.cell(7, 1).await;
    year(&w, &cell).await;
    w.says(cell.secretary(), "/tiendo nam").await;
    let files = ordered(&mut w, &cell, "Nhận tệp Word và Excel").await;
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["bao-cao-nam-2026.docx", "so-lieu-nam-2026.xlsx"]);
    assert_snapshot!("paper", paragraphs(&files[0].1));
    let mut book = Xlsx::new(Cursor::new(files[1].1.clone())).unwrap();
    assert_snapshot!("sessions", sheet(&mut book, 0));
    assert_snapshot!("tasks", sheet(&mut book, 1));
    for user in (1..8).map(|index| cell.user(index)).chain([cell.group]) {
        assert!(!w.reads(user).contains(".docx"), "only whoever asked");
    }
    w.finish().await;
}

#[tokio::test]
async fn an_association_has_the_state_form_in_english() {
    let mut w = World::at_time("2026-12-20 08:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Riverside", 8, 0).await;
    year(&w, &club).await;
    w.says(club.secretary(), "/status year").await;
    let files = ordered(&mut w, &club, "Get the Word and Excel files").await;
    assert_snapshot!("paper_in_english", paragraphs(&files[0].1));
    let mut book = Xlsx::new(Cursor::new(files[1].1.clone())).unwrap();
    assert_snapshot!("sessions_in_english", sheet(&mut book, 0));
    w.finish().await;
}

#[tokio::test]
async fn the_papers_of_a_unit_of_november_leave_room_for_what_was_before() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(5, 0).await;
    founded(&w, &cell, "2026-11-05").await;
    w.says(cell.secretary(), "/tiendo nam").await;
    let files = ordered(&mut w, &cell, "Nhận tệp Word và Excel").await;
    let paper = paragraphs(&files[0].1);
    assert_eq!(paper.matches("[bí thư bổ sung: kết quả quý này]").count(), 3, "{paper}");
    assert!(paper.contains("Số liệu ghi nhận từ ngày 05/11/2026"), "{paper}");
    let mut book = Xlsx::new(Cursor::new(files[1].1.clone())).unwrap();
    assert_eq!(sheet(&mut book, 0).matches("Trước khi dùng Trợ lý").count(), 3);
    w.finish().await;
}

#[tokio::test]
async fn a_year_without_a_session_is_reported_as_it_was() {
    let mut w = World::at_time("2027-01-12 08:00").await;
    let cell = w.cell(5, 1).await;
    founded(&w, &cell, "2025-03-01").await;
    w.says(cell.secretary(), "/tiendo nam").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    Báo cáo năm 2026
    Chưa tổ chức buổi sinh hoạt chuyên đề nào trong 4 quý đã qua
    Không tổ chức chuyên đề bắt buộc trong năm: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    [Nhận tệp Word và Excel]
    [Báo cáo năm 2025]
    [Về trang chủ]
    ");
    let files = ordered(&mut w, &cell, "Nhận tệp Word và Excel").await;
    assert_snapshot!("paper_of_nothing", paragraphs(&files[0].1));
    let mut book = Xlsx::new(Cursor::new(files[1].1.clone())).unwrap();
    assert_snapshot!("sessions_of_nothing", sheet(&mut book, 0));
    w.finish().await;
}

#[tokio::test]
async fn two_taps_and_a_restart_make_one_pair_of_files() {
    let mut w = World::at_time("2026-12-20 08:00").await;
    let cell = w.cell(7, 1).await;
    year(&w, &cell).await;
    w.says(cell.secretary(), "/tiendo nam").await;
    let message = w.newest_with(cell.secretary(), cell.secretary(), "Nhận tệp Word và Excel");
    for _ in 0..2 {
        let telegram = w.telegram();
        telegram.presses(cell.secretary(), cell.secretary(), message, "Nhận tệp Word và Excel").unwrap();
    }
    w.restart().await;
    w.settle().await;
    let view = w.telegram().chat_view(cell.secretary(), cell.secretary());
    assert_eq!(view.iter().filter(|message| message.document.is_some()).count(), 2);
    w.finish().await;
}
