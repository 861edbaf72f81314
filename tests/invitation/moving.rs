//! The meeting gets another day, another place, or none; the topic is given up.

use chuyende::domain::ballot::{Ballot, BallotState};
use chuyende::domain::ids::TopicId;
use chuyende::domain::meeting::Presence;
use chuyende::domain::topic::{RoundState, Stage};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::present::meeting::minute_of;
use insta::assert_snapshot;

use crate::scene::{answer, answers, ballots, base36, consulted, last, presses_old, read_by_all};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// [Đổi ngày hoặc nơi họp] on the topic's card.
async fn changes_day(w: &mut World, officer: i64) {
    w.says(officer, "/chuyende").await;
    w.presses(officer, "Đổi ngày hoặc nơi họp").await;
    w.reads(officer);
}

async fn moves_to(w: &mut World, officer: i64, when: &str) {
    changes_day(w, officer).await;
    w.says(officer, when).await;
    w.presses(officer, "Đúng").await;
}

/// The data of [Sẽ dự họp] for a meeting at that time.
fn come(cell: &Cell, topic: TopicId, at: &str) -> String {
    format!("1.{}.jc.{}.{}", base36(cell.unit.0), base36(topic.0), base36(minute_of(moment(at))))
}

#[tokio::test]
async fn a_meeting_that_is_moved_asks_everybody_again() {
    let mut w = World::new().await;
    let cell = w.cell(6, 1).await;
    let topic = read_by_all(&mut w, &cell).await;
    let (secretary, thu) = (cell.secretary(), cell.user(4));
    w.presses(thu, "Sẽ dự họp").await;
    w.presses(cell.user(3), "Xin vắng mặt").await;
    w.presses(cell.user(3), "Việc gia đình").await;
    w.presses(secretary, "Chấp nhận").await;
    for member in &cell.members {
        w.reads(member.user);
    }
    moves_to(&mut w, secretary, "19h30 28/12").await;
    assert_snapshot!(last(&w.reads(secretary)), @"");
    assert_eq!(answers(&w, topic).await.len(), 2, "nothing has happened yet");
    assert_snapshot!(w.presses(secretary, "Chuyển và báo").await, @"");
    assert_snapshot!(w.reads(secretary), @"");
    assert_snapshot!(w.reads(thu), @"");
    assert_snapshot!(w.reads(cell.group), @"");
    assert!(answers(&w, topic).await.is_empty(), "what was answered was answered for the old day");
    let moved = w.topic(topic).await;
    assert_eq!(moved.meeting_at, Some(moment("2026-12-28 19:30")));
    assert_eq!(moved.comments_close_at, Some(moment("2026-12-25 17:00")));

    // The button of the old invitation answers for no new day.
    let old = come(&cell, topic, "2026-12-24 19:30");
    assert_snapshot!(presses_old(&mut w, thu, &old).await, @"");
    assert!(answers(&w, topic).await.is_empty());
    w.presses(thu, "Sẽ dự họp").await;
    assert_eq!(answer(&w, &cell, topic, 4).await, Some((Presence::Coming, None)));
    // A second tap on [Chuyển và báo] finds it done.
    w.reads(thu);
    w.reads(cell.group);
    let again =
        format!("1.{}.tn.{}.{}.{}", base36(cell.unit.0), base36(topic.0), base36(739_978), base36(1170));
    presses_old(&mut w, secretary, &again).await;
    assert_eq!((w.reads(thu), w.reads(cell.group)), (String::new(), String::new()));
    assert_eq!(answer(&w, &cell, topic, 4).await, Some((Presence::Coming, None)));

    // The eve of the old day brings nothing, that of the new one does.
    w.at("2026-12-24 12:00").await;
    assert_eq!(w.reads(cell.user(2)).matches("Ngày mai").count(), 0);
    w.at("2026-12-27 12:00").await;
    assert!(w.reads(cell.user(2)).contains("Ngày mai chi bộ họp"));
    w.finish().await;
}

#[tokio::test]
async fn comments_that_had_closed_open_again_and_a_consultation_runs_on() {
    let mut w = World::at_time("2026-12-22 08:00").await;
    let cell = w.cell(6, 0).await;
    let (topic, ballot) = consulted(&mut w, &cell).await;
    let secretary = cell.secretary();
    moves_to(&mut w, secretary, "19h30 31/12").await;
    assert_snapshot!(last(&w.reads(secretary)), @"");
    w.presses(secretary, "Chuyển và báo").await;
    let moved = w.topic(topic).await;
    assert_eq!((moved.round, moved.comments_close_at), (RoundState::Open, Some(moment("2026-12-29 17:00"))));
    let open = ballots(&w, topic).await.into_iter().find(|one| one.id == ballot).unwrap();
    assert_eq!((open.state, open.closes_at), (BallotState::Open, Some(moment("2026-12-30 17:00"))));
    w.reads(cell.user(4));
    w.says(cell.user(4), "Nên ghi rõ ai kiểm tra.").await;
    assert!(w.reads(cell.user(4)).contains("Ý-"));
    assert_eq!(w.topic(topic).await.comments, 1);
    w.finish().await;
}

#[tokio::test]
async fn a_move_in_the_evening_waits_for_the_morning_and_never_expires() {
    let mut w = World::at_time("2026-12-22 21:00").await;
    let cell = w.cell(6, 0).await;
    w.in_round(&cell, 2).await;
    let secretary = cell.secretary();
    moves_to(&mut w, secretary, "19h30 26/12").await;
    assert_snapshot!(last(&w.reads(secretary)), @"");
    assert_snapshot!(w.presses(secretary, "Chuyển và báo").await, @"");
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(w.reads(cell.user(4)), "");
    assert!(w.reads(cell.group).contains("chuyển sang ngày, giờ mới"));
    w.restart().await;
    w.at("2026-12-23 07:05").await;
    assert!(w.reads(cell.user(4)).contains("chuyển sang ngày, giờ mới"));
    w.finish().await;
}

#[tokio::test]
async fn another_place_leaves_the_answers_as_they_are() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let (secretary, thu) = (cell.secretary(), cell.user(4));
    w.presses(thu, "Sẽ dự họp").await;
    w.reads(thu);
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Giữ ngày họp, đổi nơi họp").await;
    w.says(secretary, "Hội trường phường").await;
    w.reads(secretary);
    assert_snapshot!(w.presses(secretary, "Đúng").await, @"");
    assert_snapshot!(last(&w.reads(thu)), @"");
    assert_eq!(answer(&w, &cell, topic, 4).await, Some((Presence::Coming, None)));
    w.finish().await;
}

#[tokio::test]
async fn no_day_that_cannot_be_is_taken() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let before = w.topic(topic).await;
    let secretary = cell.secretary();
    changes_day(&mut w, secretary).await;
    for impossible in ["31/2", "hôm qua", "hôm nay", "24/12/2030", "hôm nào cũng được"] {
        w.says(secretary, impossible).await;
        assert_ne!(w.reads(secretary), "", "{impossible}");
    }
    assert_eq!(w.topic(topic).await, before);
    // A confirmation that lay there until its day had come.
    w.says(secretary, "19h30 27/12").await;
    w.presses(secretary, "Đúng").await;
    w.reads(secretary);
    let message = w.newest_with(secretary, secretary, "Chuyển và báo");
    w.at("2026-12-22 08:00").await;
    w.says(cell.deputy(), "/chuyende").await;
    w.presses(cell.deputy(), "Đổi ngày hoặc nơi họp").await;
    w.says(cell.deputy(), "19h30 23/12").await;
    w.presses(cell.deputy(), "Đúng").await;
    w.presses(cell.deputy(), "Chuyển và báo").await;
    w.at("2026-12-27 08:00").await;
    w.telegram().presses(secretary, secretary, message, "Chuyển và báo").ok();
    w.settle().await;
    assert_eq!(w.topic(topic).await.meeting_at, Some(moment("2026-12-23 19:30")));
    w.finish().await;
}

#[tokio::test]
async fn a_meeting_is_postponed_with_a_reason_and_resumed_where_it_was() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let (secretary, thu) = (cell.secretary(), cell.user(4));
    w.says(thu, "Nên ghi rõ ai kiểm tra.").await;
    w.reads(thu);
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Hoãn, chưa định ngày").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.telegram().sends_sticker(secretary, secretary);
    w.settle().await;
    w.says(secretary, &"mưa bão ".repeat(250)).await;
    assert_snapshot!(w.reads(secretary), @"");
    w.says(secretary, "Bão số 9, nhà văn hoá bị ngập").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(w.topic(topic).await.stage, Stage::Circulated, "nothing has happened yet");
    assert_snapshot!(w.presses(secretary, "Hoãn và báo").await, @"");
    assert_snapshot!(w.reads(secretary), @"");
    assert_snapshot!(w.reads(thu), @"");
    assert_snapshot!(w.reads(cell.group), @"");
    let off = w.topic(topic).await;
    assert_eq!((off.stage, off.meeting_at), (Stage::Postponed, None));
    let old = come(&cell, topic, "2026-12-24 19:30");
    assert_snapshot!(presses_old(&mut w, thu, &old).await, @"");
    w.restart().await;
    w.at("2026-12-26 12:00").await;
    assert_eq!(w.reads(cell.user(3)).matches("Ngày mai").count(), 0, "no reminder of a day that is none");
    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Đặt ngày, giờ, nơi họp").await;
    assert_snapshot!(last(&w.reads(secretary)), @"");
    w.says(secretary, "19h30 7/1/2027").await;
    w.presses(secretary, "Đúng").await;
    w.reads(secretary);
    w.presses(secretary, "Chuyển và báo").await;
    assert_snapshot!(last(&w.reads(thu)), @"");
    let back = w.topic(topic).await;
    assert_eq!((back.stage, back.comments, back.round), (Stage::Circulated, 1, RoundState::Open));
    assert_eq!(back.approval, off.approval);
    assert_eq!(back.reason, None);
    w.finish().await;
}

#[tokio::test]
async fn a_topic_being_drafted_is_postponed_and_goes_on_from_there() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 1).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Hoãn, chưa định ngày").await;
    w.says(secretary, "Chờ hướng dẫn của cấp trên").await;
    assert_snapshot!(last(&w.reads(secretary)), @"");
    w.presses(secretary, "Hoãn và báo").await;
    assert_snapshot!(w.reads(an), @"");
    w.says(an, "/duthao").await;
    assert_snapshot!(w.reads(an), @"");
    assert_eq!(w.reads(cell.user(4)), "", "the group has heard it");
    w.at("2026-12-05 09:00").await;
    assert_eq!(w.reads(an), "", "nobody is reminded of a draft that has no day");
    changes_day_of_postponed(&mut w, secretary).await;
    w.says(secretary, "19h30 29/12").await;
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(last(&w.reads(secretary)), @"");
    w.presses(secretary, "Giữ lịch này").await;
    assert_snapshot!(w.reads(an), @"");
    let back = w.topic(topic).await;
    assert_eq!((back.stage, back.drafts), (Stage::Drafting, 1));
    w.finish().await;
}

async fn changes_day_of_postponed(w: &mut World, officer: i64) {
    w.says(officer, "/chuyende").await;
    w.reads(officer);
}

#[tokio::test]
async fn a_topic_is_given_up_and_the_quarter_is_free_again() {
    let mut w = World::at_time("2026-12-22 08:00").await;
    let cell = w.cell(6, 0).await;
    let (topic, ballot) = consulted(&mut w, &cell).await;
    let (secretary, deputy, thu) = (cell.secretary(), cell.deputy(), cell.user(4));
    for officer in [secretary, deputy] {
        changes_day(&mut w, officer).await;
        w.presses(officer, "Huỷ, không họp chuyên đề này").await;
        w.says(officer, "Gộp với chuyên đề quý sau").await;
    }
    assert_snapshot!(last(&w.reads(secretary)), @"");
    for officer in [secretary, deputy] {
        let message = w.newest_with(officer, officer, "Huỷ và báo");
        w.telegram().presses(officer, officer, message, "Huỷ và báo").unwrap();
    }
    w.settle().await;
    let toasts = w.telegram().toasts(deputy);
    assert_snapshot!(toasts.last().unwrap().text, @"");
    let said = w.reads(thu);
    assert_eq!(said.matches("Kính gửi").count(), 1, "{said}");
    assert_snapshot!(last(&said), @"");
    assert_eq!(w.reads(cell.group).matches("Kính gửi").count(), 1);
    let gone = w.topic(topic).await;
    assert_eq!((gone.stage, gone.reason.as_deref()), (Stage::Cancelled, Some("Gộp với chuyên đề quý sau")));
    let voided: Vec<Ballot> = ballots(&w, topic).await;
    assert_eq!(voided.iter().find(|one| one.id == ballot).unwrap().state, BallotState::Cancelled);
    w.says(thu, "Nên ghi rõ ai kiểm tra.").await;
    assert_eq!(w.topic(topic).await.comments, 0, "what is given up takes no comments");
    w.at("2026-12-24 20:00").await;
    w.reads(thu);
    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Chọn chuyên đề").await;
    w.says(secretary, "Chuyển đổi số").await;
    assert_ne!(w.current(&cell).await, topic, "another can be chosen");
    assert_eq!(w.topic(topic).await.stage, Stage::Cancelled, "and this one stays in the books");
    w.finish().await;
}

#[tokio::test]
async fn a_meeting_that_has_begun_is_not_moved() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let secretary = cell.secretary();
    w.at("2026-12-24 19:30").await;
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Hoãn, chưa định ngày").await;
    w.says(secretary, "Mất điện").await;
    w.says(cell.deputy(), "/hop").await;
    w.presses(cell.deputy(), "Họp bắt đầu").await;
    assert_snapshot!(w.presses(secretary, "Hoãn và báo").await, @"");
    assert_eq!(w.topic(topic).await.stage, Stage::Meeting);
    w.finish().await;
}

#[tokio::test]
async fn the_same_in_an_english_association() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    w.in_round(&cell, 2).await;
    let (head, member) = (cell.secretary(), cell.user(4));
    w.says(head, "/topic").await;
    w.presses(head, "Another day or place").await;
    w.says(head, "19:30 28/12").await;
    w.presses(head, "Yes").await;
    assert_snapshot!(last(&w.reads(head)), @"");
    assert_snapshot!(w.presses(head, "Move and tell").await, @"");
    assert_snapshot!(w.reads(member), @"");
    assert_snapshot!(w.reads(cell.group), @"");
    w.says(head, "/topic").await;
    w.presses(head, "Another day or place").await;
    w.presses(head, "Postpone, no day yet").await;
    w.says(head, "The hall is flooded").await;
    assert_snapshot!(last(&w.reads(head)), @"");
    w.presses(head, "Postpone and tell").await;
    assert_snapshot!(w.reads(member), @"");
    assert_snapshot!(w.reads(cell.group), @"");
    w.says(head, "/topic").await;
    w.presses(head, "Cancel, do not hold it").await;
    w.says(head, "Joined with the next quarter").await;
    assert_snapshot!(last(&w.reads(head)), @"");
    w.presses(head, "Cancel and tell").await;
    assert_snapshot!(w.reads(member), @"");
    assert_snapshot!(w.reads(cell.group), @"");
    w.finish().await;
}
