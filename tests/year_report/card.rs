//! The card: for the leaders, in private, at most six lines.

use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::support::World;
use crate::year_report::scene::{Past, founded, held, year};

#[tokio::test]
async fn the_year_is_reported_in_six_lines() {
    let mut w = World::at_time("2026-12-20 08:00").await;
    let cell = w.cell(7, 1).await;
    year(&w, &cell).await;
    w.says(cell.secretary(), "/tiendo nam").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    Báo cáo năm 2026, tính đến 20/12/2026
    Đã tổ chức sinh hoạt chuyên đề 3/4 quý, thiếu quý II
    Dự họp đạt 87,5% (21/24 lượt); góp ý đạt 62,5% (15/24 lượt)
    Biện pháp được thông qua: 5/6; đã thực hiện xong 2/5, quá hạn 2
    Chưa có chuyên đề bắt buộc trong năm: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    [Nhận tệp Word và Excel]
    [Báo cáo năm 2025]
    [Về trang chủ]
    ");
    w.presses(cell.secretary(), "Báo cáo năm 2025").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    Báo cáo năm 2025
    Đã tổ chức sinh hoạt chuyên đề 1/4 quý, thiếu quý I, II, III
    Dự họp đạt 75% (6/8 lượt); góp ý đạt 25% (2/8 lượt)
    Biện pháp được thông qua: 2/2; đã thực hiện xong 1/2, quá hạn 1
    Không tổ chức chuyên đề bắt buộc trong năm: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    Trợ lý có số liệu từ ngày 03/02/2025
    [Nhận tệp Word và Excel]
    [Về trang chủ]
    ");
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
    assert_snapshot!(w.reads(club.secretary()), @"
    Report for 2026, as of 20 December 2026
    Thematic sessions held in 3 of 4 quarters; none in quarter II
    Attendance 87.5% (21 of 24); commented 62.5% (15 of 24)
    Measures passed: 5 of 6; carried out: 2 of 5, overdue: 2
    [Get the Word and Excel files]
    [Report for 2025]
    [Home]
    ");
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
    assert_snapshot!(w.reads(cell.secretary()), @"
    Báo cáo năm 2026, tính đến 24/11/2026
    Chưa có buổi sinh hoạt chuyên đề nào được ghi nhận
    Chưa có chuyên đề bắt buộc trong năm: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    Trợ lý có số liệu từ ngày 05/11/2026
    [Nhận tệp Word và Excel]
    [Về trang chủ]
    ");
    founded(&w, &cell, "2025-03-01").await;
    w.says(cell.secretary(), "/tiendo nam 2026").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    Báo cáo năm 2026, tính đến 24/11/2026
    Chưa tổ chức buổi sinh hoạt chuyên đề nào trong 3 quý đã qua
    Chưa có chuyên đề bắt buộc trong năm: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    [Nhận tệp Word và Excel]
    [Báo cáo năm 2025]
    [Về trang chủ]
    ");
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
    assert_snapshot!(w.reads(cell.secretary()), @"
    Báo cáo năm 2026, tính đến 24/11/2026
    Đã tổ chức sinh hoạt chuyên đề 1/1 quý
    Dự họp đạt 100% (5/5 lượt); góp ý đạt 0% (0/5 lượt)
    Chưa ghi nhận biện pháp nào được biểu quyết
    Chưa có chuyên đề bắt buộc trong năm: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    Trợ lý có số liệu từ ngày 05/11/2026
    [Nhận tệp Word và Excel]
    [Về trang chủ]
    ");
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
    w.says(cell.secretary(), "/tiendo năm hai nghìn không trăm hai mươi sáu").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    Trợ lý chưa đọc được năm cần báo cáo.
    Đề nghị viết như sau: /tiendo nam 2026
    ");
    w.says(cell.secretary(), "/status 20266").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    Trợ lý chưa đọc được năm cần báo cáo.
    Đề nghị viết như sau: /tiendo nam 2026
    ");
    w.says(cell.secretary(), "/tiendo năm ngoái").await;
    assert_snapshot!(w.reads(cell.secretary()), @"Năm này chi bộ chưa dùng Trợ lý nên không có số liệu để báo cáo.");
    w.says(cell.user(4), "/tiendo nam").await;
    assert_snapshot!(w.reads(cell.user(4)), @"
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    let bot = w.telegram().bot_username();
    w.says_in(cell.secretary(), cell.group, &format!("/tiendo@{bot} nam")).await;
    assert!(!w.reads(cell.group).contains("Báo cáo"), "never in the group");
    let said = w.reads(cell.secretary());
    assert!(said.contains("Báo cáo năm 2026"), "but to whoever asked: {said}");
    w.finish().await;
}

#[tokio::test]
async fn in_january_it_is_last_year_that_is_meant() {
    let mut w = World::at_time("2027-01-12 08:00").await;
    let cell = w.cell(7, 1).await;
    year(&w, &cell).await;
    w.says(cell.secretary(), "/tiendo nam").await;
    let said = w.reads(cell.secretary());
    assert!(said.contains("Báo cáo năm 2026\n"), "the whole year: {said}");
    w.finish().await;
}
