//! Reminders: who owes is told once, in the sending hours, and nobody else; and the cards that count.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

mod support;

use chuyende::app::effects;
use chuyende::domain::draft::{Question, Reading};
use chuyende::domain::ids::{QuestionId, TopicId};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::schedule::chain;
use chuyende::domain::topic::{RoundState, Stage, Topic};
use chuyende::domain::unit::{Lang, Profile, Unit};
use chuyende::store::desk::Desk;
use insta::assert_snapshot;
use support::seed::Cell;
use support::{World, moment};

async fn desk(w: &World) -> Desk {
    let app = &w.stage.app;
    app.ids.refill(&app.store).await.unwrap();
    let tx = app.store.begin_write().await.unwrap();
    Desk::new(tx, app.ids.clone(), String::new(), chuyende::clock::Clock::now(&*w.stage.clock))
}

/// A settled topic, prepared by the third member, for the meeting on Thursday, 24 December.
async fn assigned(w: &World, cell: &Cell, stage: Stage) -> TopicId {
    let mut desk = desk(w).await;
    let id = TopicId(desk.new_id().unwrap());
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    let rules = RuleProfile::of(unit.profile);
    let day = |text: &str| text.parse().unwrap();
    desk.put(Unit { current_topic: Some(id), ..unit });
    desk.put(Topic {
        title: Some("Thực hành tiết kiệm, chống lãng phí ở khu dân cư".to_owned()),
        stage,
        meeting_at: Some(moment("2026-12-24 19:30")),
        place: Some("Nhà văn hoá Tổ dân phố 7".to_owned()),
        preparer: Some(cell.members[2].member),
        schedule: chain(&rules.chain, day("2026-11-24"), day("2026-12-24")).ok(),
        ..Topic::planned(id, cell.unit, 2026, 4, moment("2026-11-24 08:00"))
    });
    effects::wake(&mut desk, cell.unit);
    desk.commit().await.unwrap();
    id
}

/// The same topic with its members, since the fourteenth, with three focus questions.
async fn circulated(w: &World, cell: &Cell) -> TopicId {
    let id = assigned(w, cell, Stage::Circulated).await;
    let mut desk = desk(w).await;
    let topic = desk.get::<Topic>(id).await.unwrap();
    desk.put(Topic {
        round: RoundState::Open,
        circulated_at: Some(moment("2026-12-14 08:00")),
        comments_close_at: Some(moment("2026-12-21 17:00")),
        ..topic
    });
    for number in 1..=3 {
        let question = QuestionId(desk.new_id().unwrap());
        let text = format!("Câu hỏi gợi mở thứ {number}?");
        desk.put(Question { id: question, unit: cell.unit, topic: id, number, text });
    }
    desk.commit().await.unwrap();
    id
}

/// [Tôi đã đọc], and perhaps [Nhất trí với dự thảo].
async fn read(w: &World, cell: &Cell, topic: TopicId, member: usize, agreed: bool) {
    let mut desk = desk(w).await;
    let now = Some(desk.now());
    desk.put(Reading {
        topic,
        member: cell.members[member].member,
        unit: cell.unit,
        read_at: now,
        agreed_at: now.filter(|_| agreed),
        opened_at: None,
    });
    desk.commit().await.unwrap();
}

async fn round(w: &World, topic: TopicId) -> RoundState {
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let mut desk = Desk::reading(&w.stage.app.store, now).await.unwrap();
    desk.get::<Topic>(topic).await.unwrap().round
}

#[tokio::test]
async fn the_preparer_is_reminded_the_day_before_and_on_the_day_and_nobody_else() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    assigned(&w, &cell, Stage::Drafting).await;
    w.at("2026-12-02 06:59").await;
    assert_eq!(w.reads(cell.user(2)), "");
    w.at("2026-12-02 07:01").await;
    assert_snapshot!(w.reads(cell.user(2)), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Trợ lý nhắc đồng chí về dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Hạn: 17 giờ thứ Năm, ngày 03/12.
    Đồng chí viết từng phần ngay tại đây, hoặc gửi tệp.
    [Viết hoặc gửi dự thảo]
    "#);
    w.restart().await;
    w.at("2026-12-02 23:00").await;
    assert_eq!(w.reads(cell.user(2)), "", "once");
    w.at("2026-12-03 07:01").await;
    assert_eq!(w.reads(cell.user(2)).matches("Trợ lý nhắc").count(), 1);
    w.at("2026-12-22 12:00").await;
    for index in 0..6 {
        assert_eq!(w.reads(cell.user(index)), "");
    }
    w.finish().await;
}

#[tokio::test]
async fn whoever_is_silent_is_reminded_once_a_day_before_the_round_closes() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 1).await;
    let topic = circulated(&w, &cell).await;
    read(&w, &cell, topic, 1, true).await;
    read(&w, &cell, topic, 4, false).await;
    w.says(cell.user(5), "Cần ghi rõ ai kiểm tra điện, nước công cộng.").await;
    w.telegram().read(cell.user(5));
    w.at("2026-12-20 06:59").await;
    assert_eq!(w.reads(cell.user(4)), "");
    w.at("2026-12-20 07:05").await;
    assert_snapshot!(w.reads(cell.user(4)), @r#"
    Kính gửi đồng chí Vũ Thị Thu,
    Chuyên đề quý IV/2026 còn chờ ý kiến của đồng chí ở câu 1, câu 2 và câu 3.
    Hạn: 17 giờ thứ Hai, ngày 21/12.
    Nếu nhất trí với dự thảo, đồng chí chỉ cần bấm "Nhất trí với dự thảo".
    [Trả lời câu 1]
    [Nhất trí với dự thảo]
    [Tạm dừng nhắc]
    "#);
    assert_eq!(w.reads(cell.user(5)), "", "has commented");
    assert_eq!(w.reads(cell.user(1)), "", "has agreed");
    assert!(w.reads(cell.user(6)).contains("Kính gửi"), "a probationary member speaks, too");
    assert_eq!(w.reads(cell.group), "", "never in the group");
    let toast = w.presses(cell.user(4), "Tạm dừng nhắc").await;
    assert_snapshot!(toast, @"Trợ lý tạm dừng nhắc đồng chí đến 17 giờ thứ Hai, ngày 21/12.");
    assert_eq!(round(&w, topic).await, RoundState::Open);
    w.at("2026-12-21 17:01").await;
    assert_eq!(round(&w, topic).await, RoundState::Late);
    assert_eq!(w.reads(cell.user(4)), "");
    w.at("2026-12-23 07:05").await;
    assert_snapshot!(w.reads(cell.user(4)), @r#"
    Kính gửi đồng chí Vũ Thị Thu,
    Ngày mai chi bộ họp về chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Trân trọng mời đồng chí đến dự đúng giờ.
    [Xem chuyên đề]
    "#);
    assert!(w.reads(cell.user(1)).contains("Ngày mai"));
    w.at("2026-12-25 12:00").await;
    assert_eq!(w.reads(cell.user(4)), "");
    w.finish().await;
}

#[tokio::test]
async fn a_late_start_gives_no_reminder_that_is_worth_nothing() {
    let mut w = World::at_time("2026-12-20 21:00").await;
    let cell = w.cell(4, 0).await;
    circulated(&w, &cell).await;
    // The bot was away in the morning: the reminder waits for the next sending hours, and is not given twice.
    w.settle().await;
    assert_eq!(w.reads(cell.user(3)), "");
    w.at("2026-12-21 07:05").await;
    assert_eq!(w.reads(cell.user(3)).matches("Kính gửi").count(), 1);
    w.finish().await;
}

#[tokio::test]
async fn the_officers_card_counts_and_its_button_reminds_once_a_day() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 1).await;
    let topic = circulated(&w, &cell).await;
    let secretary = cell.secretary();
    read(&w, &cell, topic, 1, true).await;
    read(&w, &cell, topic, 4, false).await;
    w.says(cell.user(5), "Cần ghi rõ ai kiểm tra điện, nước công cộng.").await;
    w.telegram().blocks(cell.user(3));
    w.settle().await;
    w.says(secretary, "/trangchu").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã đọc 2/7, đã góp ý 1/7 đồng chí (1 ý kiến)
    Chưa góp ý: 5 đồng chí, trong đó 1 đồng chí không liên lạc được qua Telegram
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    [Nhắc riêng 3 đồng chí]
    [Đọc dự thảo]
    [Nhập thay 1 đồng chí]
    "#);
    w.says(secretary, "/tiendo").await;
    assert_snapshot!(w.reads(secretary), @"
    Quý IV/2026: tiến độ
    Chưa đọc (5): Lê Văn Bình, Trần Thị Hoa, Đỗ Quang Minh, Nguyễn Văn An, Hoàng Văn Sơn
    Chưa góp ý (5): Lê Văn Bình, Trần Thị Hoa, Đỗ Quang Minh, Vũ Thị Thu, Hoàng Văn Sơn
    Không liên lạc được qua Telegram (1): Đỗ Quang Minh
    [Nhắc riêng]
    [Về trang chủ]
    ");
    w.says(cell.user(4), "/home").await;
    assert_snapshot!(w.reads(cell.user(4)), @r#"
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc của đồng chí: trả lời 3 câu hỏi gợi mở
    [Góp ý]
    [Đọc lại dự thảo]
    "#);
    w.says(cell.user(5), "/home").await;
    assert_snapshot!(w.reads(cell.user(5)), @r#"
    Đã ghi nhận Ý-01
    "Cần ghi rõ ai kiểm tra điện, nước công cộng."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Rút lại]
    ---
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc của đồng chí: đọc dự thảo
    [Đọc dự thảo]
    [Góp ý thêm]
    [Ý kiến của tôi (1)]
    "#);
    w.says(secretary, "/nhacviec").await;
    assert_snapshot!(w.reads(secretary), @"
    Nhắc riêng những người chưa góp ý và chưa nhất trí với dự thảo, hạn 17 giờ thứ Hai, ngày 21/12.
    Gửi tới 3 đồng chí?
    [Gửi]
    [Chưa gửi]
    ");
    let toast = w.presses(secretary, "Chưa gửi").await;
    assert_snapshot!(toast, @"Chưa gửi gì.");
    let message = w.newest_with(secretary, secretary, "Gửi");
    w.telegram().presses(secretary, secretary, message, "Gửi").unwrap();
    w.telegram().presses(secretary, secretary, message, "Gửi").unwrap();
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Đang gửi tới 3 đồng chí.
    [Thu lại]
    ");
    assert_eq!(w.reads(cell.user(4)).matches("Kính gửi").count(), 1);
    assert_eq!(w.reads(cell.user(5)), "");
    w.says(secretary, "/nhacviec").await;
    assert_snapshot!(w.reads(secretary), @"Hôm nay đã nhắc rồi. Mỗi ngày Trợ lý chỉ nhắc một lần.");
    w.finish().await;
}

#[tokio::test]
async fn reminders_of_the_night_wait_for_the_morning_unless_taken_back_or_hurried() {
    let mut w = World::at_time("2026-12-15 21:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 4, 0).await;
    circulated(&w, &cell).await;
    let head = cell.secretary();
    w.says(head, "/remind").await;
    assert_snapshot!(w.reads(head), @"
    A reminder to those who have neither commented nor agreed with the draft, due 17:00 on Monday 21 December.
    Send to 3 members?
    [Send]
    [Not yet]
    ");
    w.presses(head, "Send").await;
    assert_snapshot!(w.reads(head), @"
    On its way to 3 members.
    It will be sent at 7:00 tomorrow morning.
    [Send now]
    [Take back]
    ");
    assert_eq!(w.reads(cell.user(3)), "");
    w.presses(head, "Take back").await;
    assert_snapshot!(w.reads(head), @"
    3 messages that had not been sent are taken back.
    [Home]
    ");
    let late = w.presses(head, "Send now").await;
    assert_snapshot!(late, @"The messages have gone out and cannot be taken back.");
    w.says(head, "/remind").await;
    assert!(w.reads(head).contains("Send to 3 members?"), "what was taken back can be sent after all");
    w.at("2026-12-16 08:00").await;
    assert_eq!(w.reads(cell.user(3)), "", "taken back");
    w.at("2026-12-16 21:00").await;
    w.says(head, "/remind").await;
    w.presses(head, "Send").await;
    w.presses(head, "Send now").await;
    assert_snapshot!(w.reads(cell.user(3)), @"
    Dear Đỗ Quang Minh,
    The topic of quarter IV/2026 still awaits your answer to question 1, question 2 and question 3.
    Due: 17:00 on Monday 21 December.
    If you agree with the draft, simply tap “I agree with the draft”.
    [Answer question 1]
    [I agree with the draft]
    [Pause reminders]
    ");
    w.presses(cell.user(3), "Pause reminders").await;
    w.says(head, "/status").await;
    w.says(head, "/home").await;
    w.says(head, "/help").await;
    w.telegram().read(head);
    w.at("2026-12-20 12:00").await;
    assert_eq!(w.reads(cell.user(3)), "", "paused");
    assert!(w.reads(cell.user(1)).contains("Dear"));
    w.at("2026-12-23 08:00").await;
    assert_snapshot!(w.reads(cell.user(3)), @"
    Dear Đỗ Quang Minh,
    Tomorrow the chapter meets on the topic “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”.
    Meeting: 19:30, Thursday 24 December 2026, Nhà văn hoá Tổ dân phố 7
    You are kindly asked to come in time.
    [See the topic]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_meeting_told_of_in_the_night_before_is_today_when_it_is_read() {
    let mut w = World::at_time("2026-12-23 21:00").await;
    let cell = w.cell(4, 0).await;
    let topic = circulated(&w, &cell).await;
    for member in 0..4 {
        read(&w, &cell, topic, member, true).await;
    }
    w.at("2026-12-24 07:05").await;
    assert!(w.reads(cell.user(3)).contains("Hôm nay chi bộ họp"));
    w.finish().await;
}

#[tokio::test]
async fn the_calendar_of_one_unit_that_broke_does_not_hold_up_the_others() {
    let mut w = World::new().await;
    let broken = w.cell(3, 0).await;
    assigned(&w, &broken, Stage::Drafting).await;
    let mut desk = desk(&w).await;
    let unit = desk.get::<Unit>(broken.unit).await.unwrap();
    desk.put(Unit { current_topic: Some(TopicId(987_654_321)), ..unit });
    effects::wake(&mut desk, broken.unit);
    desk.commit().await.unwrap();
    let sound = w.unit(Profile::Association, Lang::Vi, "Hoa Sen", 3, 0).await;
    assigned(&w, &sound, Stage::Drafting).await;
    w.at("2026-12-02 07:05").await;
    assert!(w.reads(sound.user(2)).contains("dự thảo"));
    assert_eq!(w.reads(broken.user(2)), "");
    w.finish().await;
}
