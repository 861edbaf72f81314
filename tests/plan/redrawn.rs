//! [Lập lại kế hoạch]: by the rules, as last year; and once people know the plan.

use insta::assert_snapshot;

use crate::support::World;
use crate::{all_read, plan, told};

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
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Trợ lý đề xuất").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), approved, "shown first");
    w.presses(secretary, "Quay lại").await;
    w.presses(secretary, "Lập lại kế hoạch").await;
    w.presses(secretary, "Trợ lý đề xuất").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Lập lại và báo").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(told(&w, &cell), "", "half a minute to take it back");
    w.at("2027-01-05 08:02").await;
    assert_snapshot!(told(&w, &cell), @"");
    let redrawn = plan(&w, &cell, 2027).await.unwrap();
    assert_eq!((redrawn.version, redrawn.is_approved(), redrawn.is_told()), (2, false, true));
    assert_eq!(redrawn.slots[0], approved.slots[0], "what did not change is as it was");
    w.finish().await;
}
