//! The plan of the year that is asked for, a day typed again, a place that is told.

use insta::assert_snapshot;

use super::{all_read, last, plan, told};
use crate::support::World;
use chuyende::domain::unit::{Lang, Profile};

#[tokio::test]
async fn the_year_that_is_named_is_shown_and_no_other_in_its_place() {
    let mut w = World::at_time("2026-12-10 08:00").await;
    let cell = w.cell(6, 1).await;
    let (secretary, member) = (cell.secretary(), cell.user(5));
    for (said, year) in [("/kehoach 2027", 2027), ("/kehoach năm nay", 2026), ("/kehoach abc", 2026)] {
        w.says(secretary, said).await;
        let read = w.reads(secretary);
        assert!(read.starts_with(&format!("Kế hoạch năm {year}, bản 1")), "{said}: {read}");
    }
    // What has passed is not drawn up, nor what lies too far ahead.
    for said in ["/kehoach 2025", "/kehoach 1999", "/kehoach 2028"] {
        w.says(secretary, said).await;
    }
    assert_snapshot!(w.reads(secretary), @"
    Chi bộ không có kế hoạch năm 2025. Đề nghị đồng chí xem kế hoạch hiện nay: /kehoach
    ---
    Chi bộ không có kế hoạch năm 1999. Đề nghị đồng chí xem kế hoạch hiện nay: /kehoach
    ---
    Chi bộ không có kế hoạch năm 2028. Đề nghị đồng chí xem kế hoạch hiện nay: /kehoach
    ");
    assert!(plan(&w, &cell, 2025).await.is_none());
    w.says(member, "/kehoach 2025").await;
    assert_snapshot!(w.reads(member), @"Chi bộ không có kế hoạch năm 2025. Đề nghị đồng chí xem kế hoạch hiện nay: /kehoach");
    w.finish().await;
}

#[tokio::test]
async fn the_same_in_an_english_association() {
    let mut w = World::at_time("2026-12-10 08:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    w.says(club.secretary(), "/plan next year").await;
    assert!(w.reads(club.secretary()).starts_with("Plan of 2027, version 1"));
    w.says(club.user(5), "/plan 2024").await;
    assert_snapshot!(w.reads(club.user(5)), @"The chapter has no plan of 2024. The present one: /plan");
    w.finish().await;
}

#[tokio::test]
async fn a_mistake_in_the_echo_of_a_day_is_typed_over() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý II").await;
    w.presses(secretary, "Đổi ngày họp").await;
    w.says(secretary, "20h ngày 10/5").await;
    w.says(secretary, "20h ngày 10/6").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Kế hoạch quý II/2027
    "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Ngày họp: 20 giờ, thứ Năm, ngày 10/06/2027. Có đúng không?
    [Đúng]
    [Chọn ngày khác]
    "#);
    w.presses(secretary, "Đúng").await;
    let planned = plan(&w, &cell, 2027).await.unwrap();
    assert_eq!(planned.slots[1].meeting_on.unwrap().to_string(), "2027-06-10");
    // Nothing waits any more: what comes next is no day.
    w.says(secretary, "Ngày 12/6 tôi đi họp phường").await;
    assert!(!w.reads(secretary).contains("Ngày họp"));
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), planned);
    w.finish().await;
}

#[tokio::test]
async fn who_prepares_is_told_the_place_and_the_form() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Gửi chi uỷ").await;
    for reviewer in [0, 1, 2] {
        w.presses(cell.user(reviewer), "Thông qua").await;
    }
    w.presses(secretary, "Quý II").await;
    w.presses(secretary, "Nơi họp").await;
    all_read(&w, &cell);
    w.says(secretary, "Nhà văn hoá <tổ 7>").await;
    assert_snapshot!(told(&w, &cell), @r#"
    == Lê Văn Bình
    Kế hoạch quý II/2027
    "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Nhóm nội dung: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    Người chuẩn bị: đồng chí Đỗ Quang Minh
    Dự thảo: 27/05; chi uỷ thông qua: 03/06
    Họp: 19 giờ 30, thứ Năm, ngày 17/06/2027, Nhà văn hoá <tổ 7>, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Chuyên đề đồng chí chuẩn bị cho quý II/2027 có thay đổi, nay là: "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Họp: 19 giờ 30, thứ Năm, ngày 17/06/2027, Nhà văn hoá <tổ 7>, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 27/05/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    "#);
    w.presses(secretary, "Chuyển: hội nghị riêng").await;
    w.telegram().read(secretary);
    assert_snapshot!(told(&w, &cell), @r#"
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Chuyên đề đồng chí chuẩn bị cho quý II/2027 có thay đổi, nay là: "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Họp: 19 giờ 30, thứ Năm, ngày 17/06/2027, Nhà văn hoá <tổ 7>, hội nghị riêng
    Dự thảo dự kiến đến hạn thứ Năm, ngày 27/05/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    "#);
    w.finish().await;
}
