//! Open tasks of earlier quarters behind those of the last: numbers begin anew with every topic, so each names its quarter.

use chuyende::domain::ids::{TaskId, TopicId};
use chuyende::domain::task::Task;
use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::{Lang, Profile, Unit};
use chuyende::present::texts::Texts;
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use insta::assert_snapshot;

use super::{adopted, desk, forget, tasks};
use crate::conclusions::session::{Session, day};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// A task left open by the quarter before.
async fn left_open(w: &World, cell: &Cell, session: &Session) {
    let like = tasks(w, session.topic).await.remove(0);
    let app = &w.stage.app;
    app.ids.refill(&app.store).await.unwrap();
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let topic = TopicId(desk.new_id().unwrap());
    let id = TaskId(desk.new_id().unwrap());
    desk.put(Topic {
        title: Some("Giữ gìn vệ sinh ngõ phố".to_owned()),
        stage: Stage::Closed,
        ..Topic::planned(topic, cell.unit, 2026, 3, moment("2026-08-20 08:00"))
    });
    let text = "Kẻ lại vạch để xe trước Nhà văn hoá.".to_owned();
    desk.put(Task { id, topic, text, due: Some(day("2026-12-31")), ..like });
    desk.commit().await.unwrap();
}

#[tokio::test]
async fn numbers_of_older_quarters_are_named_with_their_quarter() {
    let (mut w, cell, session) = adopted().await;
    w.at("2027-01-10 09:00").await;
    left_open(&w, &cell, &session).await;
    forget(&w, &cell);
    w.says(cell.secretary(), "/bienphap").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    Thực hiện kết luận quý IV/2026
    Đã xong 0/3 việc, quá hạn 1 việc
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện,…: đang thực hiện
    BP-02. Công khai hoá đơn điện, nước hằng tháng tại…: đang thực hiện
    BP-01 (quý III/2026). Kẻ lại vạch để xe trước Nhà văn hoá.: quá hạn
    [BP-01] [BP-02]
    [BP-01 (quý III/2026)]
    [Về trang chủ]
    ");
    w.presses(cell.secretary(), "BP-01 (quý III/2026)").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    BP-01, quý III/2026: quá hạn
    Kẻ lại vạch để xe trước Nhà văn hoá.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/12/2026
    Ghi theo lời đồng chí Trần Thị Hoa:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Xem tất cả các việc]
    ");
    let mut reading = desk(&w).await;
    let unit = reading.get::<Unit>(cell.unit).await.unwrap();
    let members = lists::members(&mut reading, cell.unit).await.unwrap();
    let next = Topic::planned(TopicId(i64::MAX), cell.unit, 2027, 1, moment("2027-02-01 08:00"));
    let at = moment("2027-02-20 19:30");
    let seen =
        chuyende::app::tasks::carried_over(&mut reading, &unit, &next, &members, at).await.unwrap().unwrap();
    let texts = Texts::of(Lang::Vi, Profile::Cell);
    assert_snapshot!(chuyende::present::tasks::review(texts, &seen), @"
    Đã xong 0/3 việc, quá hạn 2 việc
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng. (đồng chí Trần Thị Hoa): quá hạn
    BP-02. Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá. (…): đang thực hiện
    BP-01 (quý III/2026). Kẻ lại vạch để xe trước Nhà văn hoá. (đồng chí Trần Thị Hoa): quá hạn
    ");
    let texts = Texts::of(Lang::En, Profile::Association);
    assert_snapshot!(chuyende::present::tasks::review(texts, &seen), @"
    0 of 3 done, 2 overdue
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng. (Trần Thị Hoa): overdue
    BP-02. Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá. (…): under way
    BP-01 (quarter III/2026). Kẻ lại vạch để xe trước Nhà văn hoá. (Trần Thị Hoa): overdue
    ");
    drop(reading);
    w.finish().await;
}
