//! Tasks beside other duties: by hand, and on one morning with a draft.

use chuyende::domain::ids::TopicId;
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::schedule::chain;
use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::{Profile, Unit};
use chuyende::store::desk::Desk;
use insta::assert_snapshot;

use super::{adopted, forget, tasks};
use crate::conclusions::session::day;
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// The topic of the next quarter in hand, its draft due from the owner of BP-01 on 29 January.
async fn next_topic(w: &mut World, cell: &Cell) {
    let app = &w.stage.app;
    app.ids.refill(&app.store).await.unwrap();
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    let rules = RuleProfile::of(Profile::Cell);
    let id = TopicId(desk.new_id().unwrap());
    desk.put(Topic {
        title: Some("Giữ gìn vệ sinh ngõ phố".to_owned()),
        stage: Stage::Drafting,
        meeting_at: Some(moment("2027-02-19 19:30")),
        place: Some("Nhà văn hoá".to_owned()),
        preparer: Some(cell.members[2].member),
        schedule: chain(&rules.chain, day("2027-01-19"), day("2027-02-19")).ok(),
        ..Topic::planned(id, cell.unit, 2027, 1, now)
    });
    desk.put(Unit { current_topic: Some(id), ..unit });
    chuyende::app::effects::wake(&mut desk, cell.unit);
    desk.commit().await.unwrap();
    w.settle().await;
}

#[tokio::test]
async fn by_hand_those_who_lead_open_tasks_are_reminded() {
    let (mut w, cell, session) = adopted().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.at("2027-01-24 09:00").await;
    forget(&w, &cell);
    w.says(cell.user(7), "/nhacviec").await;
    assert_snapshot!(w.reads(cell.user(7)), @"
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    w.says(secretary, "/nhacviec").await;
    assert_snapshot!(w.reads(secretary), @"
    Nhắc riêng những người chủ trì việc theo kết luận chưa báo kết quả.
    Gửi tới 1 đồng chí?
    [Gửi]
    [Chưa gửi]
    ");
    w.presses(secretary, "Gửi").await;
    assert_snapshot!(w.reads(secretary), @"
    Đang gửi tới 1 đồng chí.
    [Thu lại]
    ");
    w.at("2027-01-24 09:01").await;
    assert_snapshot!(w.reads(owner), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kết luận quý IV/2026, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Còn 7 ngày là đến hạn: Chủ nhật, ngày 31/01.
    Đề nghị đồng chí cho biết kết quả đến nay.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    "#);
    w.says(secretary, "/nhacviec").await;
    assert_snapshot!(w.reads(secretary), @"Hôm nay đã nhắc rồi. Mỗi ngày Trợ lý chỉ nhắc một lần.");
    w.presses(owner, "Đang làm").await;
    w.reads(owner);
    assert_eq!(tasks(&w, session.topic).await[0].reports, 1);
    // Whoever has just answered is not asked again.
    w.at("2027-01-25 09:00").await;
    w.reads(secretary);
    w.says(secretary, "/nhacviec").await;
    assert_snapshot!(w.reads(secretary), @"Hiện không có ai cần nhắc, hoặc Trợ lý không nhắn được cho người cần nhắc.");
    w.finish().await;
}

#[tokio::test]
async fn a_draft_and_a_task_on_one_morning_come_in_one_message() {
    let (mut w, cell, session) = adopted().await;
    let owner = cell.user(2);
    w.at("2027-01-24 12:00").await;
    next_topic(&mut w, &cell).await;
    w.at("2027-01-27 12:00").await;
    forget(&w, &cell);
    w.at("2027-01-28 12:00").await;
    assert_eq!(w.telegram().unread(owner).len(), 1, "one message");
    assert_snapshot!(w.reads(owner), @"
    Kính gửi đồng chí Trần Thị Hoa,
    Đồng chí còn 2 việc:
    – viết dự thảo, hạn 17 giờ thứ Sáu, ngày 29/01
    – báo kết quả 1 việc theo kết luận: BP-01
    [Viết hoặc gửi dự thảo]
    [Báo kết quả]
    ");
    w.presses(owner, "Báo kết quả").await;
    assert_snapshot!(w.reads(owner), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Đến nay việc này thế nào?
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    [Xem tất cả các việc]
    ");
    w.presses(owner, "Đang làm").await;
    assert_eq!(tasks(&w, session.topic).await[0].reports, 1);
    w.reads(owner);
    w.at("2027-01-29 12:00").await;
    assert_snapshot!(w.reads(owner), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Trợ lý nhắc đồng chí về dự thảo chuyên đề "Giữ gìn vệ sinh ngõ phố".
    Hạn: 17 giờ hôm nay, thứ Sáu, ngày 29/01.
    Đồng chí viết từng phần ngay tại đây, hoặc gửi tệp.
    [Viết hoặc gửi dự thảo]
    "#);
    w.finish().await;
}
