//! A thumb slips: what was called done by mistake is put right on the same day; a change of the evening is read in the
//! morning, and is that day's message.

use chuyende::domain::task::TaskState;
use insta::assert_snapshot;

use super::refused::{first, looked_at};

#[tokio::test]
async fn done_by_mistake_is_put_right_on_the_same_day() {
    let (mut w, cell, session) = looked_at().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.presses(owner, "Đã xong").await;
    assert_eq!(first(&w, &session).await.state, TaskState::Done);
    assert_snapshot!(w.reads(owner), @"
    BP-01, quý IV/2026: đã xong
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: đã xong
    [Đang làm] [Chưa làm được]
    [Viết thêm]
    [Xem tất cả các việc]
    ");
    w.presses(owner, "Đang làm").await;
    assert_eq!(first(&w, &session).await.state, TaskState::Open);
    w.presses(owner, "Đã xong").await;
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Ghi chưa làm được").await;
    assert_eq!(first(&w, &session).await.state, TaskState::Open);

    // The day after it is done for good.
    w.says(owner, "/bienphap").await;
    w.presses(owner, "BP-01").await;
    w.presses(owner, "Đã xong").await;
    w.at("2027-01-24 09:00").await;
    w.says(owner, "/bienphap").await;
    w.presses(owner, "BP-01").await;
    w.reads(owner);
    assert!(!w.telegram().chat_view(owner, owner).last().unwrap().labels().contains(&"Đang làm"));
    w.reads(secretary);
    w.finish().await;
}

#[tokio::test]
async fn whoever_takes_over_in_the_evening_gets_one_message_in_the_morning() {
    let (mut w, cell, _) = looked_at().await;
    let (secretary, mai) = (cell.secretary(), cell.user(7));
    w.at("2027-01-30 21:00").await;
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Bùi Thị Mai").await;
    w.says(secretary, "Đồng chí Hoa đi vắng.").await;
    w.reads(mai);
    w.at("2027-01-31 08:00").await;
    assert_snapshot!(w.reads(mai), @r#"
    Kính gửi đồng chí Bùi Thị Mai,
    Nay đồng chí chủ trì việc sau theo kết luận quý IV/2026. BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Hạn: Chủ nhật, ngày 31/01.
    [Xem việc thực hiện]
    "#);
    for member in &cell.members {
        w.telegram().read(member.user);
    }
    w.finish().await;
}
