//! A plan drawn up when there is hardly anything left of the year.

use insta::assert_snapshot;

use super::{all_read, plan};
use crate::support::World;

#[tokio::test]
async fn a_quarter_without_a_working_day_is_said_to_be_one_and_nothing_is_invented() {
    let mut w = World::at_time("2026-12-31 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2026, bản 1: chưa gửi chi uỷ
    Quý I: không tổ chức
    Quý II: không tổ chức
    Quý III: không tổ chức
    Quý IV: Học tập và làm theo Bác…; Trần Thị Hoa
    Lưu ý: quý IV không còn ngày làm việc nào để họp
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2027]
    [Về trang chủ]
    ");
    w.presses(secretary, "Quý IV").await;
    w.presses(secretary, "Đổi ngày họp").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý IV/2026
    "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Quý này không còn ngày làm việc nào để họp.
    Đồng chí có thể viết một ngày khác ngay tại đây, ví dụ: 24/6.
    [Quay lại]
    "#);
    let before = plan(&w, &cell, 2026).await.unwrap();
    assert_eq!(before.slots[3].meeting_on, None);
    for typed in ["31/12", "30/12", "29/2/2027", "32/1"] {
        w.says(secretary, typed).await;
    }
    assert_snapshot!(w.reads(secretary), @"
    Ngày họp phải từ ngày mai trở đi, để đảng viên kịp đọc dự thảo.
    Đề nghị đồng chí chọn ngày khác; lịch cũ không thay đổi.
    ---
    Ngày này không thuộc năm của kế hoạch nên Trợ lý chưa ghi.
    Đề nghị đồng chí xem lại năm rồi gửi lại; kế hoạch không thay đổi.
    ---
    Năm 2027 không có ngày 29/2, nên chưa ghi được.
    Đề nghị đồng chí viết ngày khác, ví dụ: 28/2 hoặc 1/3.
    ---
    Trên lịch hoặc đồng hồ không có ngày, giờ này.
    Đề nghị đồng chí viết lại, ví dụ: 24/12 hoặc 19h30.
    ");
    assert_eq!(plan(&w, &cell, 2026).await.unwrap(), before);
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn the_board_shows_what_the_plan_says_of_quarters_that_have_not_begun() {
    let mut w = World::at_time("2026-07-06 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/tiendo").await;
    assert_snapshot!(w.reads(secretary), @"
    Tiến độ năm 2026
    Quý I/2026: chưa có chuyên đề
    Quý II/2026: chưa có chuyên đề
    Quý III/2026: chưa có chuyên đề
    Quý IV/2026: chưa có chuyên đề
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Hai, ngày 31/08. Người phụ trách: Lê Văn Bình.
    [Báo cáo năm 2026]
    [Về trang chủ]
    ");
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý IV").await;
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "Giữ sạch đường làng, ngõ xóm và ao làng").await;
    w.telegram().read(secretary);
    w.says(secretary, "/tiendo").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Tiến độ năm 2026
    Quý I/2026: không tổ chức
    Quý II/2026: không tổ chức
    Quý III/2026: dự kiến "Học tập và làm theo Bác…", họp 17/09
    Quý IV/2026: dự kiến "Giữ sạch đường làng, ngõ…", họp 24/12
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Hai, ngày 31/08. Người phụ trách: Lê Văn Bình.
    [Báo cáo năm 2026]
    [Về trang chủ]
    "#);
    w.at("2026-07-07 08:00").await;
    all_read(&w, &cell);
    w.says(secretary, "/tiendo").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Tiến độ năm 2026
    Quý I/2026: không tổ chức
    Quý II/2026: không tổ chức
    Quý III/2026: đã có trong kế hoạch, họp 17/09
    Quý IV/2026: dự kiến "Giữ sạch đường làng, ngõ…", họp 24/12
    Việc tiếp theo: đặt ngày, giờ, nơi họp, chậm nhất thứ Ba, ngày 18/08. Người phụ trách: Lê Văn Bình.
    [Báo cáo năm 2026]
    [Về trang chủ]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn a_plan_of_the_last_days_is_answered_before_its_meeting() {
    let mut w = World::at_time("2026-12-29 08:00").await;
    let cell = w.cell(6, 1).await;
    w.says(cell.secretary(), "/kehoach").await;
    w.presses(cell.secretary(), "Gửi chi uỷ").await;
    let asked = w.reads(cell.user(2));
    assert!(asked.contains("Hạn: 17 giờ thứ Tư, ngày 30/12."), "the meeting is on the last day: {asked}");
    all_read(&w, &cell);
    w.finish().await;
}
