//! Whoever chooses a day that is off is told so, and may choose it all the same.

use chuyende::domain::days_off::DaysOff;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use chuyende::store::rows::UnitRules;
use insta::assert_snapshot;

use crate::invitation::moving::changes_day;
use crate::invitation::scene::{last, read_by_all};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// The unit is off from the 28th to the 30th of December, for a reason of its own.
async fn own_days_off(w: &World, cell: &Cell) {
    let app = &w.stage.app;
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let mut row = desk.get::<UnitRules>(cell.unit).await.unwrap();
    let day = |text: &str| text.parse().unwrap();
    row.rules.days_off = vec![DaysOff { from: day("2026-12-28"), to: day("2026-12-30") }];
    desk.put(row);
    desk.commit().await.unwrap();
}

#[tokio::test]
async fn a_typed_day_within_tet_is_echoed_as_that() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(4, 0).await;
    let secretary = cell.secretary();
    w.says(secretary, "/topic Giữ sạch ngõ phố").await;
    w.says(secretary, "7/2").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Quý I/2027: chuyên đề
    "Giữ sạch ngõ phố"
    Lưu ý: ngày này nằm trong dịp Tết Nguyên đán.
    Ngày họp: Chủ nhật, ngày 07/02/2027. Có đúng không?
    [Đúng]
    [Chọn ngày khác]
    "#);
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Quý I/2027: chuyên đề
    "Giữ sạch ngõ phố"
    Lưu ý: ngày này nằm trong dịp Tết Nguyên đán.
    Ngày họp: Chủ nhật, ngày 07/02/2027.
    Họp lúc mấy giờ? Đồng chí bấm chọn, hoặc viết, ví dụ: 19h30.
    [7 giờ 30] [14 giờ] [19 giờ]
    [19 giờ 30] [20 giờ]
    [Chọn ngày khác]
    "#);
    w.says(secretary, "19h30").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Quý I/2027: chuyên đề
    "Giữ sạch ngõ phố"
    Lưu ý: ngày này nằm trong dịp Tết Nguyên đán.
    Họp lúc 19 giờ 30, Chủ nhật, ngày 07/02/2027. Có đúng không?
    [Đúng]
    [Chọn ngày khác]
    "#);
    w.presses(secretary, "Đúng").await;
    assert_eq!(w.topic(w.current(&cell).await).await.meeting_at, Some(moment("2027-02-07 19:30")));

    let other = w.unit(Profile::Association, Lang::En, "Hoa Sen", 4, 0).await;
    w.says(other.secretary(), "/topic Clean lanes").await;
    w.says(other.secretary(), "19:30 16/4").await;
    assert_snapshot!(last(&w.reads(other.secretary())), @"
    Quarter I/2027: the topic
    “Clean lanes”
    Please note: this day is the Hùng Kings' holiday.
    The meeting is at 19:30, Friday 16 April 2027. Is that right?
    [Yes]
    [Choose another day]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_meeting_is_moved_to_a_day_off_with_open_eyes() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    read_by_all(&mut w, &cell).await;
    own_days_off(&w, &cell).await;
    let secretary = cell.secretary();
    changes_day(&mut w, secretary).await;
    w.says(secretary, "19h30 29/12").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Lưu ý: ngày này là ngày nghỉ riêng của chi bộ.
    Họp lúc 19 giờ 30, thứ Ba, ngày 29/12/2026. Có đúng không?
    [Đúng]
    [Chọn ngày khác]
    "#);
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Chuyển hội nghị sang 19 giờ 30, thứ Ba, ngày 29/12/2026?
    Lưu ý: ngày này là ngày nghỉ riêng của chi bộ.
    Nhận góp ý đến 17 giờ thứ Bảy, ngày 26/12.
    Các trả lời cũ hết hiệu lực; Trợ lý mời lại từng đồng chí.
    Gửi tới 6 đồng chí và báo trong nhóm?
    [Chuyển và báo]
    [Chọn ngày khác]
    [Không chuyển, giữ như cũ]
    ");
    w.speaks(secretary, Lang::En).await;
    w.presses(secretary, "Chọn ngày khác").await;
    w.says(secretary, "19h30 1/1").await;
    w.presses(secretary, "Yes").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Move the meeting to 19:30, Friday 1 January 2027?
    Please note: this day is New Year's Day.
    Comments until 17:00 on Tuesday 29 December.
    Answers given so far no longer hold; each of the comrades is invited again.
    Send to 6 comrades and post in the group?
    [Move and tell]
    [Choose another day]
    [Do not move, leave it as it is]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_day_off_is_named_in_the_plan_of_the_year_too() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 0).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    w.speaks(deputy, Lang::En).await;
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý III").await;
    w.presses(secretary, "Đổi ngày họp").await;
    w.says(secretary, "2/9").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Kế hoạch quý III/2027
    "Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?"
    Lưu ý: ngày này là ngày nghỉ lễ Quốc khánh.
    Ngày họp: thứ Năm, ngày 02/09/2027. Có đúng không?
    [Đúng]
    [Chọn ngày khác]
    "#);
    w.says(deputy, "/plan").await;
    w.presses(deputy, "Quarter IV").await;
    w.presses(deputy, "Another day").await;
    w.says(deputy, "1/1").await;
    assert_snapshot!(last(&w.reads(deputy)), @"
    Plan of quarter IV/2027
    “Thực hiện dân chủ ở cơ sở: những việc dân cần biết, được bàn và được kiểm tra”
    Please note: this day is New Year's Day.
    Meeting: Saturday 1 January 2028. This day lies outside quarter IV/2027. Choose it all the same?
    [Yes]
    [Choose another day]
    ");
    w.finish().await;
}
