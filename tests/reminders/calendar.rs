//! What the calendar reminds of by itself.

use chuyende::app::effects;
use chuyende::domain::ids::TopicId;
use chuyende::domain::topic::{RoundState, Stage};
use chuyende::domain::unit::{Lang, Profile, Unit};
use insta::assert_snapshot;

use crate::reminders::scene::{assigned, circulated, desk, read, round};
use crate::support::{World, moment};

#[tokio::test]
async fn the_preparer_is_reminded_the_day_before_and_on_the_day_and_nobody_else() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    assigned(&w, &cell, Stage::Drafting).await;
    w.at("2026-12-02 06:59").await;
    assert_eq!(w.reads(cell.user(2)), "");
    // The plan of the next year has come.
    w.telegram().read(cell.secretary());
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
    w.at("2026-12-03 23:00").await;
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
    w.presses(cell.user(4), "Tạm dừng nhắc").await;
    assert_snapshot!(w.reads(cell.user(4)), @"
    Trợ lý tạm dừng nhắc đồng chí đến 17 giờ thứ Hai, ngày 21/12.
    Việc giao riêng cho đồng chí vẫn được nhắc.
    [Nhắc như thường]
    ");
    assert_eq!(round(&w, topic).await, RoundState::Open);
    w.at("2026-12-21 17:01").await;
    assert_eq!(round(&w, topic).await, RoundState::Late);
    assert_eq!(w.reads(cell.user(4)), "");
    w.at("2026-12-23 07:05").await;
    assert_snapshot!(w.reads(cell.user(4)), @r#"
    Kính gửi đồng chí Vũ Thị Thu,
    Ngày mai chi bộ họp về chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đề nghị đồng chí cho biết có dự họp được không.
    [Sẽ dự họp]
    [Xin vắng mặt]
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

#[tokio::test]
async fn a_bug_that_one_unit_brings_out_leaves_its_calendar_alone_for_an_hour() {
    /// The last millisecond that can be written down: no clock of any zone can show it.
    const BEYOND: i64 = 8_210_266_876_799_999;
    let mut w = World::at_time("2026-12-20 06:00").await;
    let broken = w.cell(3, 0).await;
    let topic = circulated(&w, &broken).await;
    let closes = |at: i64| format!("UPDATE topic SET comments_close_at = {at} WHERE id = {}", topic.0);
    w.damage(closes(BEYOND)).await;
    let sound = w.unit(Profile::Association, Lang::Vi, "Hoa Sen", 3, 0).await;
    circulated(&w, &sound).await;
    w.at("2026-12-20 07:05").await;
    assert!(w.reads(sound.user(1)).contains("còn chờ ý kiến"));
    assert_eq!(w.reads(broken.user(1)), "");
    w.damage(closes(moment("2026-12-21 17:00").timestamp_millis())).await;
    w.at("2026-12-20 08:05").await;
    assert!(w.reads(broken.user(1)).contains("còn chờ ý kiến"));
    w.finish().await;
}
