//! The card: for the leaders, in private, at most six lines.

use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::scene::{Past, founded, held, year};
use crate::support::World;

#[tokio::test]
async fn the_year_is_reported_in_six_lines() {
    let mut w = World::at_time("2026-12-20 08:00").await;
    let cell = w.cell(7, 1).await;
    year(&w, &cell).await;
    w.says(cell.secretary(), "/tiendo nam").await;
    assert_snapshot!(w.reads(cell.secretary()), @"");
    w.presses(cell.secretary(), "Báo cáo năm 2025").await;
    assert_snapshot!(w.reads(cell.secretary()), @"");
    w.says(cell.deputy(), "/status 2026").await;
    assert!(w.reads(cell.deputy()).contains("Báo cáo năm 2026"), "the deputy may, too");
    w.finish().await;
}

#[tokio::test]
async fn an_association_reads_its_own_words_and_in_english() {
    let mut w = World::at_time("2026-12-20 08:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Riverside", 8, 0).await;
    year(&w, &club).await;
    w.says(club.secretary(), "/status year").await;
    assert_snapshot!(w.reads(club.secretary()), @"");
    w.finish().await;
}

#[tokio::test]
async fn after_the_last_session_the_home_card_offers_the_report() {
    let mut w = World::at_time("2026-12-20 08:00").await;
    let cell = w.cell(7, 1).await;
    year(&w, &cell).await;
    w.says(cell.secretary(), "/trangchu").await;
    w.presses(cell.secretary(), "Báo cáo năm 2026").await;
    assert!(w.reads(cell.secretary()).contains("Đã tổ chức"));
    w.finish().await;
}

#[tokio::test]
async fn a_year_with_nothing_and_a_unit_of_november_say_so() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(5, 0).await;
    founded(&w, &cell, "2026-11-05").await;
    w.says(cell.secretary(), "/tiendo nam").await;
    assert_snapshot!(w.reads(cell.secretary()), @"");
    founded(&w, &cell, "2025-03-01").await;
    w.says(cell.secretary(), "/tiendo nam 2026").await;
    assert_snapshot!(w.reads(cell.secretary()), @"");
    let first = Past {
        quarter: 4,
        title: "Chuyên đề đầu tiên",
        on: "2026-11-20",
        present: 5,
        commented: 0,
        measures: &[],
    };
    founded(&w, &cell, "2026-11-05").await;
    held(&w, &cell, &first).await;
    w.says(cell.secretary(), "/tiendo nam").await;
    assert_snapshot!(w.reads(cell.secretary()), @"");
    w.finish().await;
}

#[tokio::test]
async fn a_year_that_cannot_be_reported_is_refused() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(5, 0).await;
    w.says(cell.secretary(), "/tiendo 2027").await;
    assert_snapshot!(w.reads(cell.secretary()), @"Năm này chưa bắt đầu nên chưa có gì để báo cáo.");
    w.says(cell.secretary(), "/tiendo nam 2025").await;
    assert_snapshot!(w.reads(cell.secretary()), @"Năm này chi bộ chưa dùng Trợ lý nên không có số liệu để báo cáo.");
    w.says(cell.user(4), "/tiendo nam").await;
    let refused = w.reads(cell.user(4));
    assert!(!refused.contains("Báo cáo") && !refused.is_empty(), "not for members: {refused}");
    w.finish().await;
}

#[tokio::test]
async fn in_january_it_is_last_year_that_is_meant() {
    let mut w = World::at_time("2027-01-12 08:00").await;
    let cell = w.cell(7, 1).await;
    year(&w, &cell).await;
    w.says(cell.secretary(), "/tiendo nam").await;
    let said = w.reads(cell.secretary());
    assert!(said.starts_with("Báo cáo năm 2026\n"), "the whole year: {said}");
    w.finish().await;
}
