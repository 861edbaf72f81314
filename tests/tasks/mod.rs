//! Following up: what passed becomes tasks, their owners are asked, leaders decide about late ones, and the next
//! session looks back on them.

mod beside;
mod changed_rules;
mod closing;
mod departed;
mod details;
mod in_english;
mod merged;
mod older;
mod refused;
mod removed;
mod room;
mod slips;
mod voices;

use crate::conclusions::session::{Session, day, ended};
use crate::support::seed::Cell;
use crate::support::{World, moment};
use chuyende::domain::ids::TopicId;
use chuyende::domain::task::{Said, Task, TaskState};
use chuyende::domain::topic::{Stage, Topic};
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use insta::assert_snapshot;

async fn desk(w: &World) -> Desk {
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    Desk::reading(&w.stage.app.store, now).await.unwrap()
}

async fn tasks(w: &World, topic: TopicId) -> Vec<Task> {
    lists::tasks(&mut desk(w).await, topic).await.unwrap()
}

async fn stage(w: &World, topic: TopicId) -> Stage {
    desk(w).await.get::<Topic>(topic).await.unwrap().stage
}

fn forget(w: &World, cell: &Cell) {
    for member in &cell.members {
        w.telegram().read(member.user);
    }
    w.telegram().read(cell.group);
}

/// A session whose conclusion is adopted as it is; the second measure has neither owner nor date.
async fn adopted() -> (World, Cell, Session) {
    adopted_at("2026-12-25 08:00").await
}

async fn adopted_at(now: &str) -> (World, Cell, Session) {
    let mut w = World::at_time(now).await;
    let cell = w.cell(10, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.presses(secretary, "Chốt bản này").await;
    w.presses(secretary, "Chốt và gửi").await;
    (w, cell, session)
}

#[tokio::test]
async fn what_passed_becomes_tasks_when_nothing_can_be_taken_back() {
    // At night it can be taken back until the morning.
    let (mut w, cell, session) = adopted_at("2026-12-25 21:00").await;
    assert!(tasks(&w, session.topic).await.is_empty());
    assert_eq!(stage(&w, session.topic).await, Stage::Concluded);
    w.presses(cell.secretary(), "Thu lại").await;
    assert_eq!(stage(&w, session.topic).await, Stage::Concluding);
    w.at("2026-12-26 06:00").await;
    w.presses(cell.secretary(), "Chốt bản này").await;
    w.presses(cell.secretary(), "Chốt và gửi").await;
    w.at("2026-12-26 06:59").await;
    assert!(tasks(&w, session.topic).await.is_empty());
    w.at("2026-12-26 07:05").await;
    assert_eq!(stage(&w, session.topic).await, Stage::FollowingUp);
    let made = tasks(&w, session.topic).await;
    let numbers: Vec<_> = made.iter().map(|task| (task.number, task.due)).collect();
    assert_eq!(numbers, [(1, Some(day("2027-01-31"))), (2, None)], "what passed, and nothing else");
    w.restart().await;
    w.at("2026-12-27 09:00").await;
    assert_eq!(tasks(&w, session.topic).await.len(), 2, "once");
    w.finish().await;
}

#[tokio::test]
async fn the_owner_is_asked_and_answers_and_the_secretary_puts_the_gaps_right() {
    let (mut w, cell, session) = adopted().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.at("2026-12-25 12:00").await;
    forget(&w, &cell);
    w.at("2026-12-26 07:05").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-02: chưa có người chủ trì
    [Xem từng việc]
    ");
    w.presses(secretary, "Xem từng việc").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-02, quý IV/2026: đang thực hiện
    Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.
    Chủ trì: chưa có
    Hạn: chưa có
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Đặt thời hạn] [Chọn người chủ trì]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Xem tất cả các việc]
    ");
    w.presses(secretary, "Chọn người chủ trì").await;
    assert_snapshot!(w.reads(secretary), @"
    Ai chủ trì BP-02?
    [Lê Văn Bình]
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    [Bùi Thị Mai]
    [Xem tiếp danh sách (1/2)]
    [Viết tên khác]
    ");
    w.presses(secretary, "Bùi Thị Mai").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-02, quý IV/2026: đang thực hiện
    Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.
    Chủ trì: đồng chí Bùi Thị Mai
    Hạn: chưa có
    Ngày 26/12: đổi người chủ trì
    Ghi theo lời đồng chí Bùi Thị Mai:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Đặt thời hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Viết thêm]
    [Xem tất cả các việc]
    ---
    BP-02 nay do đồng chí Bùi Thị Mai chủ trì.
    Đề nghị đồng chí viết lý do ngay tại đây.
    ");
    w.says(secretary, "Đồng chí Mai ở gần Nhà văn hoá.").await;
    assert_snapshot!(w.reads(secretary), @r#"
    BP-02, quý IV/2026: đang thực hiện
    Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.
    Chủ trì: đồng chí Bùi Thị Mai
    Hạn: chưa có
    Ngày 26/12: đổi người chủ trì. "Đồng chí Mai ở gần Nhà văn hoá."
    Ghi theo lời đồng chí Bùi Thị Mai:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Đặt thời hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Viết thêm]
    [Xem tất cả các việc]
    ---
    Đã ghi thêm vào BP-02.
    "#);
    assert_snapshot!(w.reads(cell.user(7)), @r#"
    Kính gửi đồng chí Bùi Thị Mai,
    Nay đồng chí chủ trì việc sau theo kết luận quý IV/2026. BP-02: "Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá."
    [Xem việc thực hiện]
    "#);
    assert_eq!(tasks(&w, session.topic).await[1].owner, Some(cell.members[7].member));
    // The look a month after the session.
    w.at("2027-01-23 06:59").await;
    assert_eq!(w.reads(owner), "");
    w.at("2027-01-23 07:05").await;
    assert_snapshot!(w.reads(owner), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kết luận quý IV/2026, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Hạn: Chủ nhật, ngày 31/01.
    Đã 30 ngày kể từ hội nghị.
    Đề nghị đồng chí cho biết kết quả đến nay.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    "#);
    assert_eq!(w.reads(cell.group), "", "never in the group");
    let toast = w.presses(owner, "Chưa làm được").await;
    assert_snapshot!(toast, @"Đã ghi nhận BP-01: chưa làm được.");
    assert_snapshot!(w.reads(owner), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: chưa làm được
    Đến nay việc này thế nào?
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    [Viết thêm]
    [Xem tất cả các việc]
    ---
    Đã ghi BP-01 chưa làm được.
    Đề nghị đồng chí cho biết vướng mắc và dự kiến khi nào xong. Có thể viết hoặc nói.
    ");
    w.says(owner, "Chưa có kinh phí mua đèn, xin đến 15/2.").await;
    assert_snapshot!(w.reads(owner), @r#"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: chưa làm được. "Chưa có kinh phí mua đèn, xin đến 15/2."
    Đến nay việc này thế nào?
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    [Viết thêm]
    [Xem tất cả các việc]
    ---
    Đã ghi thêm vào BP-01.
    "#);
    w.presses(owner, "Đang làm").await;
    let one = tasks(&w, session.topic).await.remove(0);
    assert_eq!((one.state, one.said, one.reports), (TaskState::Open, Some(Said::GoingOn), 2));
    // Twice the same changes nothing.
    w.presses(owner, "Đang làm").await;
    assert_eq!(tasks(&w, session.topic).await[0].reports, 2);
    w.restart().await;
    forget(&w, &cell);
    w.at("2027-01-24 12:00").await;
    assert_eq!(w.reads(owner), "", "asked once");
    // Before the date, after it, then the leaders.
    w.at("2027-01-28 07:05").await;
    assert!(w.reads(owner).contains("BP-01"), "three days before");
    w.at("2027-02-01 07:05").await;
    assert!(w.reads(owner).contains("quá hạn"));
    forget(&w, &cell);
    w.at("2027-02-03 07:05").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-01 (đồng chí Trần Thị Hoa): quá hạn từ 31/01
    [Xem từng việc]
    ");
    w.finish().await;
}

#[tokio::test]
async fn others_cannot_report_and_old_buttons_change_nothing() {
    let (mut w, cell, session) = adopted().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.at("2027-01-23 07:05").await;
    forget(&w, &cell);
    w.says(cell.user(7), "/bienphap").await;
    assert_snapshot!(w.reads(cell.user(7)), @"
    Thực hiện kết luận quý IV/2026
    Đã xong 0/2 việc
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện,…: đang thực hiện
    BP-02. Công khai hoá đơn điện, nước hằng tháng tại…: đang thực hiện
    [BP-01] [BP-02]
    [Về trang chủ]
    ");
    w.presses(cell.user(7), "BP-01").await;
    assert_snapshot!(w.reads(cell.user(7)), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    [Xem tất cả các việc]
    ");
    assert!(!w.offers(cell.user(7), "Đã xong"), "nobody reports for somebody else");
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.reads(secretary);
    w.presses(secretary, "Gia hạn").await;
    w.presses(secretary, "Viết ngày khác").await;
    w.reads(secretary);
    w.says(secretary, "31/13").await;
    assert!(!w.reads(secretary).is_empty());
    w.says(secretary, "1/1/2020").await;
    assert_snapshot!(w.reads(secretary), @"
    Thời hạn phải sau hôm nay và không quá ba năm, chưa có gì thay đổi.
    Đề nghị đồng chí viết ngày khác, ví dụ: 31/3.
    ");
    assert_eq!(tasks(&w, session.topic).await[0].due, Some(day("2027-01-31")), "unchanged");
    w.says(secretary, "31/3/2027").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/03/2027
    Ngày 23/01: gia hạn
    Ghi theo lời đồng chí Trần Thị Hoa:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Viết thêm]
    [Việc sau]
    [Xem tất cả các việc]
    ---
    Thời hạn của BP-01 nay là thứ Tư, ngày 31/03/2027.
    Đề nghị đồng chí viết lý do ngay tại đây.
    ");
    assert_eq!(tasks(&w, session.topic).await[0].due, Some(day("2027-03-31")));
    w.says(secretary, "Chờ phường cấp đèn.").await;
    w.presses(owner, "Đã xong").await;
    let one = tasks(&w, session.topic).await.remove(0);
    assert_eq!((one.state, one.done_on), (TaskState::Done, Some(day("2027-01-23"))));
    w.at("2027-01-24 09:00").await;
    forget(&w, &cell);
    let message = w.newest_with(owner, owner, "Xem tất cả các việc");
    w.telegram().presses(owner, owner, message, "Xem tất cả các việc").unwrap();
    w.settle().await;
    assert_snapshot!(w.reads(owner), @"
    Thực hiện kết luận quý IV/2026
    Đã xong 1/2 việc
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện,…: đã xong
    BP-02. Công khai hoá đơn điện, nước hằng tháng tại…: đang thực hiện
    [BP-01] [BP-02]
    [Về trang chủ]
    ");
    w.finish().await;
}

#[tokio::test]
async fn the_next_session_reads_first_what_became_of_the_last() {
    let (mut w, cell, session) = adopted().await;
    w.at("2027-01-23 07:05").await;
    w.presses(cell.user(2), "Đã xong").await;
    forget(&w, &cell);
    w.says(cell.secretary(), "/trangchu").await;
    assert_snapshot!(w.reads(cell.secretary()), @r#"
    Quý IV/2026: đã chốt kết luận
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Thực hiện kết luận quý IV/2026: xong 1/2
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Hai, ngày 01/03
    [Chọn chuyên đề]
    [Lập kế hoạch năm]
    [Xem việc thực hiện]
    "#);
    let mut reading = desk(&w).await;
    let unit = reading.get::<chuyende::domain::unit::Unit>(cell.unit).await.unwrap();
    let members = lists::members(&mut reading, cell.unit).await.unwrap();
    let next = Topic::planned(TopicId(i64::MAX), cell.unit, 2027, 1, moment("2027-02-01 08:00"));
    let at = moment("2027-02-20 19:30");
    let seen =
        chuyende::app::tasks::carried_over(&mut reading, &unit, &next, &members, at).await.unwrap().unwrap();
    assert_eq!((seen.year, seen.quarter, seen.count.done, seen.count.total), (2026, 4, 1, 2));
    assert_eq!(
        seen.lines.iter().map(|line| line.number).collect::<Vec<_>>(),
        [1, 2],
        "the numbers of that quarter"
    );
    let before = Topic { id: TopicId(0), quarter: 3, year: 2026, ..next };
    let none = chuyende::app::tasks::carried_over(&mut reading, &unit, &before, &members, at).await.unwrap();
    assert_eq!(none, None);
    drop(reading);
    assert_eq!(stage(&w, session.topic).await, Stage::FollowingUp);
    w.finish().await;
}
