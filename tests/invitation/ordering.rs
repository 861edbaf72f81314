//! A change of the day can be taken back for a moment; until then nothing is changed and nobody is told.

use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::Lang;
use chuyende::store::desk::Desk;
use chuyende::store::rows::UnitRules;
use insta::assert_snapshot;

use crate::invitation::moving::{changes_day, moves_to};
use crate::invitation::scene::{answer, last, read_by_all};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// So many seconds instead of thirty, so that the story can look on.
async fn unhurried(w: &World, cell: &Cell, seconds: i64) {
    let app = &w.stage.app;
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let mut row = desk.get::<UnitRules>(cell.unit).await.unwrap();
    row.rules.take_back_seconds = seconds;
    desk.put(row);
    desk.commit().await.unwrap();
}

fn all_read(w: &World, cell: &Cell) {
    for member in &cell.members {
        w.telegram().read(member.user);
    }
    w.telegram().read(cell.group);
}

/// How many have been told something.
fn told(w: &World, cell: &Cell) -> usize {
    let members = cell.members.iter().map(|member| w.reads(member.user));
    members.chain([w.reads(cell.group)]).filter(|said| said.contains("Kính gửi")).count()
}

#[tokio::test]
async fn a_move_is_taken_back_before_anybody_knows_and_made_by_the_calendar_after() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    unhurried(&w, &cell, 300).await;
    let (secretary, thu) = (cell.secretary(), cell.user(4));
    w.presses(thu, "Sẽ dự họp").await;
    let before = w.topic(topic).await;
    moves_to(&mut w, cell.deputy(), "19h30 29/12").await;
    moves_to(&mut w, secretary, "19h30 28/12").await;
    all_read(&w, &cell);
    w.presses(secretary, "Chuyển và báo").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Nguyễn Văn An
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng
    [Đổi ngày hoặc nơi họp]
    [Về trang chủ]
    ---
    Hội nghị chuyển sang 19 giờ 30, thứ Hai, ngày 28/12/2026.
    Trợ lý báo 6 đồng chí sau 300 giây; trước đó có thể thu lại.
    [Thu lại]
    "#);
    assert_eq!(w.topic(topic).await.meeting_at, before.meeting_at, "not yet");
    // Another change waits until this one is made or taken back.
    assert_snapshot!(w.presses(cell.deputy(), "Chuyển và báo").await, @"Một thay đổi về hội nghị vừa được bấm và sắp được báo. Đề nghị đồng chí chờ một phút, hoặc thu lại trước.");
    w.presses(secretary, "Thu lại").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Đã thu lại. Ngày, giờ và nơi họp không thay đổi, chưa ai được báo.
    [Về trang chủ]
    ");
    w.at("2026-11-24 08:30").await;
    assert_eq!(w.topic(topic).await, before);
    assert_eq!(told(&w, &cell), 0);

    // Not taken back, it is made once, whatever happens to the program.
    moves_to(&mut w, secretary, "19h30 28/12").await;
    w.presses(secretary, "Chuyển và báo").await;
    all_read(&w, &cell);
    w.restart().await;
    w.at("2026-11-24 09:00").await;
    let moved = w.topic(topic).await;
    assert_ne!(moved.meeting_at, before.meeting_at);
    assert_eq!(moved.pending, None);
    assert_eq!(answer(&w, &cell, topic, 4).await, None, "asked again");
    assert_eq!(told(&w, &cell), 7, "each of the six, and the group");
    assert_snapshot!(w.presses(secretary, "Thu lại").await, @"Tin đã gửi đi nên không thu lại được.");
    w.finish().await;
}

#[tokio::test]
async fn ordered_just_before_a_standstill_the_move_is_told_and_the_old_day_is_not() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    unhurried(&w, &cell, 300).await;
    let (secretary, minh, thu) = (cell.secretary(), cell.user(3), cell.user(4));
    w.speaks(thu, Lang::En).await;
    w.at("2026-12-22 20:00").await;
    moves_to(&mut w, secretary, "19h30 28/12").await;
    w.presses(secretary, "Chuyển và báo").await;
    all_read(&w, &cell);
    // Nobody looks at the calendar until after the hour at which the eve of the 24th is spoken of.
    w.stage.clock.advance_to(moment("2026-12-23 08:05"));
    w.restart().await;
    w.settle().await;
    assert_snapshot!(w.reads(minh), @"
    Kính gửi đồng chí Đỗ Quang Minh,
    Hội nghị chuyên đề quý IV/2026 chuyển sang ngày, giờ mới. Trân trọng mời đồng chí dự họp.
    Thời gian: 19 giờ 30, thứ Hai, ngày 28/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Nhận góp ý đến 17 giờ Chủ nhật, ngày 27/12. Đề nghị đồng chí trả lời lại lời mời.
    [Sẽ dự họp]
    [Xin vắng mặt]
    ");
    assert_snapshot!(w.reads(thu), @"
    Dear Comrade Vũ Thị Thu,
    The thematic session of quarter IV/2026 has a new day and hour. You are invited to come.
    Time: 19:30, Monday 28 December 2026
    Place: Nhà văn hoá Tổ dân phố 7
    Form: a meeting of its own. Chair: Comrade Lê Văn Bình
    Comments until 17:00 on Sunday 27 December. Please answer the invitation again.
    [I will come]
    [Ask for leave]
    ");
    assert_eq!(w.topic(topic).await.pending, None);
    w.at("2026-12-26 12:00").await;
    assert_eq!((w.reads(minh).matches("Ngày mai").count(), w.reads(thu).matches("tomorrow").count()), (0, 0));
    w.at("2026-12-27 12:00").await;
    assert!(w.reads(minh).contains("Ngày mai chi bộ họp"));
    w.finish().await;
}

#[tokio::test]
async fn nobody_is_reminded_of_a_day_while_another_is_on_its_way() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    read_by_all(&mut w, &cell).await;
    unhurried(&w, &cell, 900).await;
    let (secretary, deputy, minh) = (cell.secretary(), cell.deputy(), cell.user(3));
    w.speaks(deputy, Lang::En).await;
    w.at("2026-12-23 06:50").await;
    moves_to(&mut w, secretary, "19h30 28/12").await;
    w.presses(secretary, "Chuyển và báo").await;
    all_read(&w, &cell);
    w.at("2026-12-23 07:01").await;
    assert_eq!(w.reads(minh), "", "the eve of a meeting that is being moved");
    w.says(deputy, "/remind").await;
    assert_snapshot!(last(&w.reads(deputy)), @"A change of the meeting was ordered a moment ago and is about to be told. Please wait a minute, or take it back first.");
    // Taken back, the day stands, and everybody hears of it.
    w.presses(secretary, "Thu lại").await;
    assert!(w.reads(minh).contains("Ngày mai chi bộ họp"));
    w.finish().await;
}

#[tokio::test]
async fn postponing_and_cancelling_can_be_taken_back_too() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    unhurried(&w, &cell, 300).await;
    let secretary = cell.secretary();
    let before = w.topic(topic).await;
    for (ask, sure) in
        [("Hoãn, chưa định ngày", "Hoãn và báo"), ("Huỷ, không họp chuyên đề này", "Huỷ và báo")]
    {
        changes_day(&mut w, secretary).await;
        w.presses(secretary, ask).await;
        w.says(secretary, "Bão số 9").await;
        w.presses(secretary, sure).await;
        w.presses(secretary, "Thu lại").await;
    }
    all_read(&w, &cell);
    w.at("2026-11-24 08:30").await;
    assert_eq!((w.topic(topic).await, told(&w, &cell)), (before, 0));

    // A topic that was begun meanwhile is not moved under the meeting.
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Hoãn, chưa định ngày").await;
    w.says(secretary, "Bão số 9").await;
    w.presses(secretary, "Hoãn và báo").await;
    let app = &w.stage.app;
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let row = desk.get::<Topic>(topic).await.unwrap();
    desk.put(Topic { stage: Stage::Meeting, ..row });
    desk.commit().await.unwrap();
    all_read(&w, &cell);
    w.at("2026-11-24 09:00").await;
    assert_snapshot!(w.reads(secretary), @"Hội nghị đang họp nên không đổi ngày, hoãn hay huỷ được nữa.");
    assert_eq!(w.topic(topic).await.stage, Stage::Meeting);
    w.finish().await;
}

#[tokio::test]
async fn while_the_meeting_has_no_day_nothing_is_handed_in_and_nothing_is_lost() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 2).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.says(an, "/duthao").await;
    assert!(w.reads(an).contains("[Gửi chi uỷ]"));
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Hoãn, chưa định ngày").await;
    w.says(secretary, "Bão số 9").await;
    w.presses(secretary, "Hoãn và báo").await;
    // The card that lies on the preparer's phone is drawn anew, and the way to it offers no more than it does.
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 7/7 phần: 2 biện pháp, 1 câu hỏi gợi mở.
    Dự thảo đủ các phần.
    Hội nghị đang hoãn, chưa định ngày. Lý do: "Bão số 9"
    [Xem thử]
    [Về trang chủ]
    ---
    Kính gửi đồng chí Nguyễn Văn An,
    Hội nghị chuyên đề quý IV/2026 (dự kiến 19 giờ 30, thứ Năm, ngày 24/12/2026) hoãn, chưa định ngày mới.
    Lý do: "Bão số 9"
    Dự thảo và các ý kiến được giữ nguyên. Khi có ngày mới, Trợ lý sẽ báo lại.
    [Về trang chủ]
    "#);
    w.says(an, "/duthao").await;
    let said = w.reads(an);
    assert!(said.contains("Biện pháp số 1") && !said.contains("Gửi chi uỷ"), "{said}");
    all_read(&w, &cell);
    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Đặt ngày, giờ, nơi họp").await;
    w.says(secretary, "19h30 28/12").await;
    w.presses(secretary, "Đúng").await;
    w.presses(secretary, "Giữ lịch này").await;
    all_read(&w, &cell);
    w.says(an, "/duthao").await;
    assert!(w.reads(an).contains("[Gửi chi uỷ]"), "it goes on where it stood");
    w.finish().await;
}
