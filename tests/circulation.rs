//! The approved draft goes to the members: shown first, taken back, read, agreed to.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

mod support;

use chrono::Duration;
use chuyende::clock::Clock as _;
use chuyende::domain::ids::TopicId;
use chuyende::domain::topic::{RoundState, Stage};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use insta::assert_snapshot;
use support::World;
use support::seed::Cell;

/// The version is approved by the committee, and everybody has looked at their phone.
async fn approved(w: &mut World, cell: &Cell, measures: usize) -> TopicId {
    let topic = w.assigned(cell, 5).await;
    w.drafted(cell, topic, measures).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    for reviewer in [0, 1, 2] {
        w.presses(cell.user(reviewer), "Thông qua").await;
    }
    for member in &cell.members {
        w.reads(member.user);
    }
    topic
}

async fn desk(w: &World) -> Desk {
    Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap()
}

/// Presses, and lets only two seconds pass: what can be taken back has not gone out.
async fn presses_and_waits_briefly(w: &mut World, user: i64, label: &str) {
    let message = w.newest_with(user, user, label);
    w.telegram().presses(user, user, message, label).unwrap();
    let soon = w.stage.clock.now() + Duration::seconds(2);
    w.stage.at(soon).await.unwrap();
}

#[tokio::test]
async fn the_members_get_the_draft_with_its_questions_and_the_group_a_line() {
    let mut w = World::new().await;
    let cell = w.cell(6, 1).await;
    let topic = approved(&mut w, &cell, 2).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.presses(secretary, "Gửi đảng viên").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Hỏi: Theo đồng chí, nguyên nhân chủ quan nào là chính?").await;
    assert_snapshot!(w.reads(secretary), @"");
    presses_and_waits_briefly(&mut w, secretary, "Gửi").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(w.reads(an), "", "nothing goes out while it can be taken back");
    w.settle().await;
    assert_snapshot!(w.reads(an), @"");
    assert_snapshot!(w.reads(cell.group), @"");
    assert_snapshot!(w.presses(secretary, "Thu lại").await, @"");
    let sent = w.topic(topic).await;
    assert_eq!((sent.stage, sent.round, sent.measures), (Stage::Circulated, RoundState::Open, 2));
    let questions = lists::questions(&mut desk(&w).await, topic).await.unwrap();
    assert_eq!(questions.iter().map(|q| q.number).collect::<Vec<_>>(), [1, 2, 3]);
    w.finish().await;
}

#[tokio::test]
async fn it_is_taken_back_within_thirty_seconds_and_nobody_hears_of_it() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = approved(&mut w, &cell, 2).await;
    let before = w.topic(topic).await;
    let secretary = cell.secretary();
    w.presses(secretary, "Gửi đảng viên").await;
    presses_and_waits_briefly(&mut w, secretary, "Gửi").await;
    w.reads(secretary);
    presses_and_waits_briefly(&mut w, secretary, "Thu lại").await;
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(w.topic(topic).await, before);
    assert_eq!((w.reads(cell.user(4)), w.reads(cell.group)), (String::new(), String::new()));
    assert!(lists::measures(&mut desk(&w).await, topic).await.unwrap().is_empty());
    assert!(lists::questions(&mut desk(&w).await, topic).await.unwrap().is_empty());
    w.presses(secretary, "Gửi").await;
    assert_eq!(w.topic(topic).await.stage, Stage::Circulated, "and sent after all");
    assert!(w.reads(cell.user(4)).contains("Đọc dự thảo"));
    w.finish().await;
}

#[tokio::test]
async fn two_officers_at_once_send_it_once() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = approved(&mut w, &cell, 2).await;
    for officer in [cell.secretary(), cell.deputy()] {
        w.says(officer, "/trangchu").await;
        let data = format!("1.{}.n.{}", cell.unit.0, chuyende::domain::next_step::Step::Circulate.index());
        w.telegram().presses_data(officer, officer, 1, &data);
        w.settle().await;
    }
    for officer in [cell.secretary(), cell.deputy()] {
        let message = w.newest_with(officer, officer, "Gửi");
        w.telegram().presses(officer, officer, message, "Gửi").unwrap();
    }
    w.settle().await;
    let told = w.reads(cell.user(4)).matches("Kính gửi").count();
    assert_eq!((told, w.topic(topic).await.measures), (1, 2));
    w.finish().await;
}

#[tokio::test]
async fn at_night_it_waits_for_the_morning_unless_an_officer_says_otherwise() {
    let mut w = World::at_time("2026-12-10 21:00").await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 1).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    assert_eq!(w.reads(cell.user(2)), "", "the committee sleeps too");
    let secretary = cell.secretary();
    w.says(secretary, "/duyet").await;
    w.presses(secretary, "Ghi: chi uỷ đã thông qua tại cuộc họp").await;
    w.presses(secretary, "Hôm nay").await;
    w.presses(secretary, "Gửi đảng viên").await;
    w.reads(secretary);
    w.presses(secretary, "Gửi").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(w.reads(cell.user(4)), "");
    assert_snapshot!(w.presses(secretary, "Gửi ngay").await, @"");
    w.settle().await;
    assert!(w.reads(cell.user(4)).contains("Đọc dự thảo"));
    w.at("2026-12-11 08:00").await;
    w.finish().await;
}

#[tokio::test]
async fn a_member_reads_part_by_part_and_says_so() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = approved(&mut w, &cell, 2).await;
    w.presses(cell.secretary(), "Gửi đảng viên").await;
    w.presses(cell.secretary(), "Gửi").await;
    let thu = cell.user(4);
    w.reads(thu);
    w.presses(thu, "Đọc dự thảo").await;
    assert_snapshot!(w.reads(thu), @"");
    for _ in 0..6 {
        w.presses(thu, "Phần sau").await;
    }
    assert_snapshot!(w.reads(thu), @"");
    w.presses(thu, "Phần sau").await;
    assert_snapshot!(w.presses(thu, "Tôi đã đọc").await, @"");
    assert_snapshot!(w.reads(thu), @"");
    assert_snapshot!(w.presses(thu, "Nhất trí với dự thảo").await, @"");
    assert_snapshot!(w.reads(thu), @"");
    w.presses(thu, "Trả lời câu hỏi").await;
    assert_snapshot!(w.reads(thu), @"");
    let readings = lists::readings(&mut desk(&w).await, topic).await.unwrap();
    let own = readings.iter().find(|reading| reading.member == cell.members[4].member).unwrap();
    assert!(own.read_at.is_some() && own.agreed_at.is_some());
    w.finish().await;
}

#[tokio::test]
async fn nothing_is_circulated_before_the_committee_approved_it() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    let draft = w.drafted(&cell, topic, 1).await;
    let secretary = cell.secretary();
    for data in [format!("1.{}.f.{}", cell.unit.0, draft.0), format!("1.{}.fg.{}.0", cell.unit.0, draft.0)] {
        w.telegram().presses_data(secretary, secretary, 1, &data);
        w.settle().await;
    }
    let toasts = w.telegram().toasts(secretary);
    assert_snapshot!(toasts.last().unwrap().text, @"");
    assert_eq!(w.topic(topic).await.stage, Stage::Drafting);
    w.finish().await;
}

#[tokio::test]
async fn the_same_in_an_english_association() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 2).await;
    w.says(cell.user(5), "/draft").await;
    w.presses(cell.user(5), "Send to the executive committee").await;
    for reviewer in [0, 1, 2] {
        w.presses(cell.user(reviewer), "Approve").await;
    }
    let head = cell.secretary();
    w.reads(head);
    w.presses(head, "Send to the members").await;
    assert_snapshot!(w.reads(head), @"");
    w.presses(head, "Send").await;
    assert_snapshot!(w.reads(head), @"");
    let member = cell.user(4);
    assert_snapshot!(w.reads(member), @"");
    assert_snapshot!(w.reads(cell.group), @"");
    w.presses(member, "Read the draft").await;
    w.presses(member, "Next part").await;
    assert_snapshot!(w.reads(member), @"");
    w.finish().await;
}
