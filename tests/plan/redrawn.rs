//! [Lập lại kế hoạch]: by the rules, as last year; and once people know the plan.

use chuyende::domain::unit::Lang;
use insta::assert_snapshot;

use super::{all_read, last, plan, told};
use crate::support::World;
use crate::support::seed::Cell;

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

/// A plan that the committee has approved is drawn up anew at nine in the evening: nobody hears before the morning.
async fn redrawn_in_the_evening() -> (World, Cell) {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    for pressed in ["Quý III", "Đổi người", "Vũ Thị Thu", "Về kế hoạch", "Gửi chi uỷ"] {
        w.presses(secretary, pressed).await;
    }
    w.presses(secretary, "Ghi: chi uỷ đã thông qua tại cuộc họp").await;
    w.presses(secretary, "Hôm nay").await;
    w.at("2027-01-05 21:00").await;
    for pressed in ["Lập lại kế hoạch", "Trợ lý đề xuất"] {
        w.presses(secretary, pressed).await;
    }
    all_read(&w, &cell);
    (w, cell)
}

#[tokio::test]
async fn taken_back_the_plan_is_as_it_was_and_nobody_is_told() {
    let (mut w, cell) = redrawn_in_the_evening().await;
    let secretary = cell.secretary();
    let approved = plan(&w, &cell, 2027).await.unwrap();
    w.presses(secretary, "Lập lại và báo").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Đang gửi tới 4 đồng chí.
    Sẽ gửi lúc 7 giờ sáng mai.
    [Gửi ngay]
    [Thu lại]
    ");
    assert_ne!(plan(&w, &cell, 2027).await.unwrap().slots, approved.slots);
    w.presses(secretary, "Thu lại").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chi uỷ đã thông qua
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Vũ Thị Thu; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    ---
    Đã thu lại. Kế hoạch năm 2027 trở lại bản 1 như trước khi lập lại, chưa ai được báo.
    [Xem kế hoạch năm 2027]
    ");
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), approved);
    w.at("2027-01-06 08:00").await;
    assert!(!told(&w, &cell).contains("được lập lại"));
    let begun = plan(&w, &cell, 2027).await.unwrap();

    // In English; and a second tap finds it done.
    w.at("2027-01-06 21:00").await;
    for pressed in ["Lập lại kế hoạch", "Trợ lý đề xuất", "Lập lại và báo"] {
        w.presses(secretary, pressed).await;
    }
    w.speaks(secretary, Lang::En).await;
    all_read(&w, &cell);
    w.presses(secretary, "Thu lại").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Taken back. The plan of 2027 is version 1 again, as it was before, and nobody has been told.
    [See the plan of 2027]
    ");
    assert_snapshot!(w.presses(secretary, "Thu lại").await, @"The messages have gone out and cannot be taken back.");
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), begun);
    w.finish().await;
}

#[tokio::test]
async fn a_plan_that_was_corrected_since_is_not_taken_back() {
    let (mut w, cell) = redrawn_in_the_evening().await;
    let secretary = cell.secretary();
    w.presses(secretary, "Lập lại và báo").await;
    for pressed in ["Quý II", "Đổi người", "Nguyễn Văn An"] {
        w.presses(secretary, pressed).await;
    }
    let corrected = plan(&w, &cell, 2027).await.unwrap();
    assert_snapshot!(w.presses(secretary, "Thu lại").await, @"Kế hoạch đã được sửa tiếp hoặc gửi chi uỷ sau khi lập lại nên không thu lại được. Đề nghị đồng chí sửa ở từng quý.");
    w.speaks(secretary, Lang::En).await;
    assert_snapshot!(w.presses(secretary, "Thu lại").await, @"The plan has been corrected or sent to the cell committee since it was drawn up anew, so it cannot be taken back. Please correct it quarter by quarter.");
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), corrected);
    w.at("2027-01-06 08:00").await;
    assert!(told(&w, &cell).contains("được lập lại, nay là bản 2"), "the words stay on their way");
    assert_snapshot!(w.presses(secretary, "Thu lại").await, @"The messages have gone out and cannot be taken back.");
    w.finish().await;
}
