//! [Lập lại kế hoạch]: by the rules, as last year; and once people know the plan.

use insta::assert_snapshot;

use super::{all_read, plan, told};
use crate::support::World;

#[tokio::test]
async fn after_the_approval_the_remaining_quarters_are_drawn_up_anew_and_those_concerned_are_told() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý III").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Vũ Thị Thu").await;
    w.presses(secretary, "Về kế hoạch").await;
    w.presses(secretary, "Gửi chi uỷ").await;
    w.presses(secretary, "Ghi: chi uỷ đã thông qua tại cuộc họp").await;
    w.presses(secretary, "Hôm nay").await;
    let approved = plan(&w, &cell, 2027).await.unwrap();
    assert!(approved.is_approved());
    all_read(&w, &cell);

    w.presses(secretary, "Lập lại kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chi uỷ đã thông qua
    Lập lại các quý chưa bắt đầu? Những gì đã sửa ở các quý đó sẽ được thay.
    Đề nghị đồng chí chọn cách lập.
    [Trợ lý đề xuất]
    [Quay lại]
    ");
    w.presses(secretary, "Trợ lý đề xuất").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027 nếu lập lại
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    Gửi tới 4 đồng chí?
    [Lập lại và báo]
    [Quay lại]
    ");
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), approved, "shown first");
    w.presses(secretary, "Quay lại").await;
    w.presses(secretary, "Lập lại kế hoạch").await;
    w.presses(secretary, "Trợ lý đề xuất").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Lập lại và báo").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 2: sửa sau khi chi uỷ thông qua bản 1
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    ---
    Đang gửi tới 4 đồng chí.
    [Thu lại]
    ");
    assert_snapshot!(told(&w, &cell), @r#"
    == Phạm Thị Lan
    Kính gửi đồng chí Phạm Thị Lan,
    Kế hoạch sinh hoạt chuyên đề năm 2027 được lập lại, nay là bản 2.
    Đồng chí chuẩn bị chuyên đề quý III/2027: "Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?"
    Dự thảo dự kiến đến hạn thứ Năm, ngày 02/09/2027. Trợ lý sẽ nhắc khi đến quý.
    [Xem kế hoạch năm 2027]
    == Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Kế hoạch sinh hoạt chuyên đề năm 2027 được lập lại, nay là bản 2.
    [Xem kế hoạch năm 2027]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Kế hoạch sinh hoạt chuyên đề năm 2027 được lập lại, nay là bản 2.
    [Xem kế hoạch năm 2027]
    == Vũ Thị Thu
    Kính gửi đồng chí Vũ Thị Thu,
    Kế hoạch sinh hoạt chuyên đề năm 2027 được lập lại, nay là bản 2.
    Việc chuẩn bị chuyên đề quý III/2027 nay giao người khác.
    [Xem kế hoạch năm 2027]
    "#);
    let redrawn = plan(&w, &cell, 2027).await.unwrap();
    assert_eq!((redrawn.version, redrawn.is_approved(), redrawn.is_told()), (2, false, true));
    assert_eq!(redrawn.slots[0], approved.slots[0], "what did not change is as it was");
    w.finish().await;
}
