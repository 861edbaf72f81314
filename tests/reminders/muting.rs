//! [Tạm dừng nhắc] on the reminder itself: all but one's own duties, and the way back in sight.

use chuyende::domain::topic::{Stage, Topic};
use insta::assert_snapshot;

use crate::reminders::scene::{circulated, desk};
use crate::support::World;

#[tokio::test]
async fn a_pause_holds_until_the_round_ends_and_can_be_ended_before() {
    let mut w = World::at_time("2026-12-19 08:00").await;
    let cell = w.cell(6, 0).await;
    circulated(&w, &cell).await;
    let (thu, an) = (cell.user(4), cell.user(5));
    w.says(cell.secretary(), "/nhacviec").await;
    w.presses(cell.secretary(), "Gửi").await;
    for user in [thu, an] {
        w.telegram().read(user);
        w.presses(user, "Tạm dừng nhắc").await;
    }
    assert_snapshot!(w.reads(thu), @"
    Trợ lý tạm dừng nhắc đồng chí đến 17 giờ thứ Hai, ngày 21/12.
    Việc giao riêng cho đồng chí vẫn được nhắc.
    [Nhắc như thường]
    ");
    w.says(thu, "/caidat").await;
    assert!(w.reads(thu).contains("[Nhắc như thường]"), "the way back is seen in the settings, too");
    w.telegram().read(an);
    assert_snapshot!(w.presses(an, "Nhắc như thường").await, @"Trợ lý lại nhắc đồng chí như thường.");
    w.telegram().read(an);
    w.at("2026-12-20 07:05").await;
    assert_eq!(w.reads(thu), "", "paused");
    assert!(w.reads(an).contains("còn chờ ý kiến của đồng chí"), "as usual again");
    w.finish().await;
}

#[tokio::test]
async fn what_is_given_to_somebody_alone_is_announced_all_the_same() {
    let mut w = World::at_time("2026-12-19 08:00").await;
    let cell = w.cell(6, 0).await;
    let topic = circulated(&w, &cell).await;
    let hoa = cell.user(2);
    w.says(hoa, "/caidat").await;
    w.presses(hoa, "Chỉ nhắc việc của tôi").await;
    w.telegram().read(hoa);
    // The preparer has to write the draft once more.
    let mut desk = desk(&w).await;
    let row = desk.get::<Topic>(topic).await.unwrap();
    desk.put(Topic {
        stage: Stage::Drafting,
        schedule: row.schedule.clone().map(|days| chuyende::domain::topic::Schedule {
            draft_due: "2026-12-21".parse().unwrap(),
            ..days
        }),
        ..row
    });
    chuyende::app::effects::wake(&mut desk, cell.unit);
    desk.commit().await.unwrap();
    w.at("2026-12-20 07:05").await;
    assert_snapshot!(w.reads(hoa), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Trợ lý nhắc đồng chí về dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Hạn: 17 giờ thứ Hai, ngày 21/12.
    Đồng chí viết từng phần ngay tại đây, hoặc gửi tệp.
    [Viết hoặc gửi dự thảo]
    "#);
    w.finish().await;
}
