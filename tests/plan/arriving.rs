//! The plan of the next year arrives by itself, filled in, and the home card leads to it.

use insta::assert_snapshot;

use super::{all_read, plan, told};
use crate::support::World;

#[tokio::test]
async fn the_plan_of_the_next_year_arrives_in_december_and_is_only_submitted() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.woken(&cell).await;
    w.at("2026-12-01 06:59").await;
    assert_eq!(told(&w, &cell), "");
    w.at("2026-12-01 07:00").await;
    assert_snapshot!(told(&w, &cell), @"
    == Lê Văn Bình
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2026]
    [Về trang chủ]
    ");
    w.restart().await;
    w.at("2026-12-10 08:00").await;
    assert_eq!(told(&w, &cell), "");
    w.presses(secretary, "Gửi chi uỷ").await;
    assert!(plan(&w, &cell, 2027).await.unwrap().is_under_review());
    assert_snapshot!(told(&w, &cell), @"
    == Lê Văn Bình
    Kế hoạch năm 2027, bản 1: chi uỷ đang cho ý kiến, 0/4 thông qua
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    Chưa cho ý kiến: 4 đồng chí.
    [Thông qua]
    [Đề nghị sửa]
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Nhắc chi uỷ]
    [Ghi: chi uỷ đã thông qua tại cuộc họp]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2026]
    [Về trang chủ]
    == Phạm Thị Lan
    Kính gửi đồng chí Phạm Thị Lan,
    Bí thư gửi đồng chí kế hoạch sinh hoạt chuyên đề năm 2027, bản 1.
    Hạn: 17 giờ thứ Năm, ngày 17/12.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    == Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Bí thư gửi đồng chí kế hoạch sinh hoạt chuyên đề năm 2027, bản 1.
    Hạn: 17 giờ thứ Năm, ngày 17/12.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Bí thư gửi đồng chí kế hoạch sinh hoạt chuyên đề năm 2027, bản 1.
    Hạn: 17 giờ thứ Năm, ngày 17/12.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_plan_that_is_there_is_not_drawn_up_again_and_one_switched_off_does_not_come() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let (planned, without) = (w.cell(6, 1).await, w.cell(6, 1).await);
    w.says(planned.secretary(), "/kehoach 2027").await;
    w.says(without.secretary(), "/caidat").await;
    w.presses(without.secretary(), "Quy định của chi bộ").await;
    w.presses(without.secretary(), "Ngày nghỉ và nhịp nhắc việc").await;
    w.presses(without.secretary(), "Lập kế hoạch năm").await;
    let said = w.reads(without.secretary());
    assert_snapshot!(said.rsplit("---\n").next().unwrap(), @"
    Lập kế hoạch năm
    Hiện nay: 7 giờ, ngày 01/12 hằng năm
    Lần tới: 7 giờ, thứ Ba, ngày 01/12/2026
    Có thể viết biểu thức cron ngay tại đây (giây, phút, giờ, ngày, tháng, thứ), ví dụ: 0 30 7 * * MON
    [7 giờ, ngày 15/12 hằng năm]
    [không tự lập]
    [Quay lại]
    ");
    w.presses(without.secretary(), "không tự lập").await;
    w.presses(without.secretary(), "Đúng").await;
    w.reads(without.secretary());
    w.reads(planned.secretary());
    w.at("2026-12-02 08:00").await;
    assert_eq!((told(&w, &planned), told(&w, &without)), (String::new(), String::new()));
    w.finish().await;
}

#[tokio::test]
async fn after_a_standstill_it_comes_in_the_morning_and_after_a_long_one_it_is_left_to_the_secretary() {
    for (back, comes) in [("2026-12-05 22:00", true), ("2026-12-20 08:00", false)] {
        let mut w = World::at_time("2026-11-24 08:00").await;
        let cell = w.cell(6, 1).await;
        w.woken(&cell).await;
        w.stage.clock.advance_to(crate::support::moment(back));
        w.settle().await;
        assert!(plan(&w, &cell, 2027).await.is_none(), "not at night");
        w.at("2026-12-21 08:00").await;
        assert_eq!(plan(&w, &cell, 2027).await.is_some(), comes, "{back}");
        w.telegram().read(cell.secretary());
        all_read(&w, &cell);
        w.finish().await;
    }
}
