//! Where these stories begin, and what they look at.

use chuyende::clock::Clock as _;
use chuyende::domain::ballot::Ballot;
use chuyende::domain::ids::{BallotId, MeasureId, TopicId};
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::meeting::{Attendance, Presence};
use chuyende::domain::topic::{RoundState, Topic};
use chuyende::store::desk::Desk;
use chuyende::store::lists;

use crate::support::seed::Cell;
use crate::support::{World, moment};

/// The approved draft goes out, and with it the invitation.
pub async fn invited(w: &mut World, cell: &Cell) -> TopicId {
    let topic = w.assigned(cell, 5).await;
    w.drafted(cell, topic, 2).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    for reviewer in [0, 1, 2] {
        w.presses(cell.user(reviewer), "Thông qua").await;
    }
    w.presses(cell.secretary(), "Gửi đảng viên").await;
    for member in &cell.members {
        w.reads(member.user);
    }
    w.reads(cell.group);
    w.presses(cell.secretary(), "Gửi").await;
    topic
}

/// The same, and everybody has read it.
pub async fn read_by_all(w: &mut World, cell: &Cell) -> TopicId {
    let topic = invited(w, cell).await;
    for member in &cell.members {
        w.reads(member.user);
    }
    w.reads(cell.group);
    topic
}

pub async fn answers(w: &World, topic: TopicId) -> Vec<Attendance> {
    let mut desk = Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap();
    lists::attendance(&mut desk, topic).await.unwrap()
}

pub async fn answer(
    w: &World,
    cell: &Cell,
    topic: TopicId,
    member: usize,
) -> Option<(Presence, Option<String>)> {
    let id = cell.members[member].member;
    answers(w, topic).await.into_iter().find(|row| row.member == id).map(|row| (row.presence, row.reason))
}

/// The last message of what somebody reads.
pub fn last(said: &str) -> String {
    said.rsplit("\n---\n").next().unwrap_or_default().to_owned()
}

/// Presses a button that lies on the phone, whatever stands there now.
pub async fn presses_old(w: &mut World, user: i64, data: &str) -> String {
    w.telegram().presses_data(user, user, 1, data);
    w.settle().await;
    w.telegram().toasts(user).into_iter().map(|toast| toast.text).collect::<Vec<_>>().join("\n")
}

/// A consultation is open on a frozen list; the round of comments has closed.
pub async fn consulted(w: &mut World, cell: &Cell) -> (TopicId, BallotId) {
    let id = w.in_round(cell, 2).await;
    let app = &w.stage.app;
    let now = w.stage.clock.now();
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let topic = desk.get::<Topic>(id).await.unwrap();
    desk.put(Topic {
        round: RoundState::Late,
        frozen_at: Some(moment("2026-12-21 17:00")),
        measures: 1,
        ..topic
    });
    desk.put(Measure {
        id: MeasureId(desk.new_id().unwrap()),
        unit: cell.unit,
        topic: id,
        number: 1,
        text: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.".to_owned(),
        group: String::new(),
        state: MeasureState::Listed,
        proposed_by: None,
        from_comment: None,
        owner_text: String::new(),
        owner: None,
        co_owners: String::new(),
        expected: String::new(),
        due: None,
        created_at: now,
    });
    desk.commit().await.unwrap();
    w.says(cell.secretary(), "/trangchu").await;
    w.presses(cell.secretary(), "Lấy ý kiến về các biện pháp").await;
    w.presses(cell.secretary(), "Mở lấy ý kiến").await;
    for member in &cell.members {
        w.reads(member.user);
    }
    let ballot = ballots(w, id).await.pop().unwrap().id;
    (id, ballot)
}

/// The ballots of a topic.
pub async fn ballots(w: &World, topic: TopicId) -> Vec<Ballot> {
    let mut desk = Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap();
    lists::ballots(&mut desk, topic).await.unwrap()
}

/// A number as buttons write it.
pub fn base36(mut number: i64) -> String {
    let mut digits = Vec::new();
    while number > 0 {
        digits.push(char::from(b"0123456789abcdefghijklmnopqrstuvwxyz"[(number % 36) as usize]));
        number /= 36;
    }
    digits.iter().rev().collect()
}
