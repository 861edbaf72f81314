//! An officer enters the answer of a member without a phone: for the meeting the question was about, and no other.

use chuyende::domain::ids::TopicId;
use chuyende::domain::member::Member;
use chuyende::domain::unit::Lang;
use chuyende::present::meeting::minute_of;
use insta::assert_snapshot;

use crate::invitation::moving::moves_to;
use crate::invitation::scene::{answer, answers, base36, last, presses_old};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// The data of a button that enters an answer of the last member for the meeting on the 24th.
fn entering(cell: &Cell, topic: TopicId, code: &str) -> String {
    let minute = base36(minute_of(moment("2026-12-24 19:30")));
    format!("{}.{minute}", undated(cell, topic, code))
}

/// The same from before such buttons said which meeting they are about.
fn undated(cell: &Cell, topic: TopicId, code: &str) -> String {
    let (unit, topic, member) = (cell.unit.0, topic.0, cell.members[5].member.0);
    format!("1.{}.{code}.{}.{}", base36(unit), base36(topic), base36(member))
}

/// Nguyễn Văn An has no phone; the deputy reads English. The meeting is on the 24th.
async fn with_a_member_without_a_phone(w: &mut World) -> (Cell, TopicId) {
    let cell = w.cell(6, 0).await;
    w.speaks(cell.deputy(), Lang::En).await;
    w.member(&cell, 5, |member| Member { no_phone: true, person: None, ..member }).await;
    let topic = w.in_round(&cell, 2).await;
    (cell, topic)
}

#[tokio::test]
async fn a_button_from_before_the_meeting_was_moved_enters_nothing_for_the_new_day() {
    let mut w = World::new().await;
    let (cell, topic) = with_a_member_without_a_phone(&mut w).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    moves_to(&mut w, secretary, "19h30 28/12").await;
    w.presses(secretary, "Chuyển và báo").await;
    w.reads(secretary);
    w.reads(deputy);

    let comes = entering(&cell, topic, "jy");
    assert_snapshot!(presses_old(&mut w, secretary, &comes).await, @"Hội nghị họp lúc 19 giờ 30, thứ Hai, ngày 28/12/2026. Nút cũ không còn dùng, chưa ghi gì; đề nghị đồng chí hỏi lại rồi chọn.");
    assert_snapshot!(w.reads(secretary), @"
    Đồng chí Nguyễn Văn An trả lời thế nào?
    [Sẽ dự họp]
    [Xin vắng mặt]
    [Thôi, không đổi]
    ");
    let leave = entering(&cell, topic, "jv");
    assert_snapshot!(presses_old(&mut w, deputy, &leave).await, @"The meeting is at 19:30, Monday 28 December 2026. The old button no longer holds and nothing was entered; please ask again, then choose.");
    assert_snapshot!(w.reads(deputy), @"
    What did Comrade Nguyễn Văn An answer?
    [I will come]
    [Ask for leave]
    [No change]
    ");
    assert!(answers(&w, topic).await.is_empty());

    // Asked again, the answer is for the day that holds.
    w.presses(secretary, "Sẽ dự họp").await;
    assert!(answer(&w, &cell, topic, 5).await.is_some());
    w.finish().await;
}

#[tokio::test]
async fn a_reason_asked_for_the_old_day_is_none_for_the_new_one() {
    let mut w = World::new().await;
    let (cell, topic) = with_a_member_without_a_phone(&mut w).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    let leave = entering(&cell, topic, "jv");
    presses_old(&mut w, deputy, &leave).await;
    moves_to(&mut w, secretary, "19h30 28/12").await;
    w.presses(secretary, "Chuyển và báo").await;
    w.reads(deputy);
    w.says(deputy, "His leg hurts").await;
    assert_snapshot!(w.reads(deputy), @"
    The meeting is at 19:30, Monday 28 December 2026. The old button no longer holds and nothing was entered; please ask again, then choose.
    ---
    What did Comrade Nguyễn Văn An answer?
    [I will come]
    [Ask for leave]
    [No change]
    ");
    assert!(answers(&w, topic).await.is_empty());
    w.finish().await;
}

#[tokio::test]
async fn a_button_that_names_no_meeting_asks_anew() {
    let mut w = World::new().await;
    let (cell, topic) = with_a_member_without_a_phone(&mut w).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    let comes = undated(&cell, topic, "je");
    assert_snapshot!(presses_old(&mut w, secretary, &comes).await, @"Hội nghị họp lúc 19 giờ 30, thứ Năm, ngày 24/12/2026. Nút cũ không còn dùng, chưa ghi gì; đề nghị đồng chí hỏi lại rồi chọn.");
    assert_snapshot!(last(&w.reads(secretary)), @"
    Đồng chí Nguyễn Văn An trả lời thế nào?
    [Sẽ dự họp]
    [Xin vắng mặt]
    [Thôi, không đổi]
    ");
    let leave = undated(&cell, topic, "jw");
    assert_snapshot!(presses_old(&mut w, deputy, &leave).await, @"The meeting is at 19:30, Thursday 24 December 2026. The old button no longer holds and nothing was entered; please ask again, then choose.");
    assert_snapshot!(last(&w.reads(deputy)), @"
    What did Comrade Nguyễn Văn An answer?
    [I will come]
    [Ask for leave]
    [No change]
    ");
    assert!(answers(&w, topic).await.is_empty());
    w.presses(secretary, "Sẽ dự họp").await;
    assert!(answer(&w, &cell, topic, 5).await.is_some());
    w.finish().await;
}
