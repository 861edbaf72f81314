//! Long words reach those they are meant for, in as many messages as they need.

use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::support::World;

/// About six thousand letters in sixty paragraphs, each of which names itself.
fn long_amendment(words: &str) -> String {
    let lines = (1..=60).map(|number| format!("{number}. {}", words.repeat(4).trim_end()));
    lines.collect::<Vec<_>>().join("\n")
}

/// The numbers of the paragraphs that can be read in a chat, and every other line as it stands.
fn numbers_and_other_lines(read: &str) -> (Vec<u32>, String) {
    let mut numbers = Vec::new();
    let mut others = Vec::new();
    for line in read.lines() {
        match line.split_once(". ").and_then(|(number, _)| number.parse().ok()) {
            Some(number) => numbers.push(number),
            None => others.push(line),
        }
    }
    (numbers, others.join("\n"))
}

#[tokio::test]
async fn a_long_amendment_of_a_draft_reaches_who_prepares_it() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 2).await;
    let (minh, an) = (cell.user(3), cell.user(5));
    w.says(an, "/duthao").await;
    w.presses(an, "Gửi chi uỷ").await;
    w.presses(minh, "Đề nghị sửa").await;
    w.reads(an);
    w.says(minh, &long_amendment("Cần nêu số liệu điện, nước. ")).await;
    let (numbers, others) = numbers_and_other_lines(&w.reads(an));
    assert_eq!(numbers, (1..=60).collect::<Vec<_>>());
    assert_snapshot!(others, @"
    Một chi uỷ viên đề nghị sửa dự thảo bản 1:
    ---
    [Sửa dự thảo]
    ---
    Một chi uỷ viên đề nghị sửa dự thảo bản 1:
    [Sửa dự thảo]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_long_amendment_of_the_plan_reaches_the_secretary() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 6, 1).await;
    let (secretary, minh) = (cell.secretary(), cell.user(3));
    w.says(secretary, "/plan").await;
    w.presses(secretary, "Send to the executive committee").await;
    w.presses(minh, "Ask for changes").await;
    w.reads(secretary);
    let amendment = long_amendment("Move it to May. ");
    assert!(amendment.len() < 4096 && amendment.len() > 4000);
    w.says(minh, &amendment).await;
    let (numbers, others) = numbers_and_other_lines(&w.reads(secretary));
    assert_eq!(numbers, (1..=60).collect::<Vec<_>>());
    assert!(
        others.ends_with("Đỗ Quang Minh asks for changes in the plan of 2027:\n---\n[See the plan of 2027]")
    );
    w.finish().await;
}

#[tokio::test]
async fn the_long_words_of_a_voice_are_read_with_it() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 0).await;
    w.in_round(&cell, 2).await;
    let (secretary, hoa, an) = (cell.secretary(), cell.user(2), cell.user(5));
    w.telegram().sends_voice(an, an, 200).unwrap();
    w.settle().await;
    w.says(secretary, "/tiendo").await;
    w.presses(secretary, "Chờ chép thành chữ: 1").await;
    w.presses(secretary, "Chép lại Ý-01").await;
    let words = long_amendment("Nên khoá van. ");
    assert!(words.chars().count() > 3_000, "a voice bears no more than a thousand under it");
    w.says(secretary, &words).await;
    w.says(hoa, "/thaoluan").await;
    w.reads(hoa);
    w.presses(hoa, "Ý-01").await;
    let (numbers, others) = numbers_and_other_lines(&w.reads(hoa));
    assert_eq!(numbers, (1..=60).collect::<Vec<_>>());
    assert_snapshot!(others, @"
    Ý-01, Nguyễn Văn An
    ---
    ---
    ---
    ");
    let view = w.telegram().chat_view(hoa, hoa);
    assert!(view.last().unwrap().media.is_some(), "the voice comes with the last of them");
    w.finish().await;
}
