//! A circulated topic with its measures, where these stories begin.

use chrono::NaiveDate;
use chuyende::clock::Clock;
use chuyende::domain::ballot::{Ballot, BallotItem, Vote};
use chuyende::domain::ids::{MeasureId, TopicId};
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::topic::{RoundState, Schedule, Stage, Topic};
use chuyende::domain::unit::Unit;
use chuyende::store::desk::Desk;
use chuyende::store::lists;

use crate::support::seed::Cell;
use crate::support::{World, moment};

/// What the draft of the stories proposes.
pub const TEXTS: [&str; 2] = [
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.",
    "Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn chủ trì.",
];

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// A topic that the members have had since the 14th, with two measures, meeting on the 24th. `frozen`: its list is.
pub async fn circulated(w: &World, cell: &Cell, frozen: bool) -> TopicId {
    let app = &w.stage.app;
    let now = w.stage.clock.now();
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let topic = TopicId(desk.new_id().unwrap());
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    desk.put(Unit { current_topic: Some(topic), ..unit });
    desk.put(Topic {
        title: Some("Thực hành tiết kiệm, chống lãng phí ở khu dân cư".to_owned()),
        stage: Stage::Circulated,
        round: if frozen { RoundState::Late } else { RoundState::Open },
        meeting_at: Some(moment("2026-12-24 19:30")),
        place: Some("Nhà văn hoá Tổ dân phố 7".to_owned()),
        preparer: Some(cell.members[2].member),
        circulated_at: Some(moment("2026-12-14 08:00")),
        comments_close_at: Some(moment("2026-12-21 17:00")),
        frozen_at: frozen.then(|| moment("2026-12-21 17:00")),
        measures: 2,
        schedule: Some(Schedule {
            draft_due: day(12, 3),
            review_due: day(12, 10),
            circulate_on: day(12, 14),
            comments_close: day(12, 21),
            digest_on: day(12, 23),
            meeting_on: day(12, 24),
            conclude_by: day(12, 27),
            publish_by: day(12, 31),
            follow_up_on: [day(12, 31), day(12, 31), day(12, 31)],
        }),
        ..Topic::planned(topic, cell.unit, 2026, 4, now)
    });
    for (text, number) in TEXTS.iter().zip(1..) {
        desk.put(Measure {
            id: MeasureId(desk.new_id().unwrap()),
            unit: cell.unit,
            topic,
            number,
            text: (*text).to_owned(),
            group: String::new(),
            state: MeasureState::Listed,
            proposed_by: None,
            from_comment: None,
            owner_text: String::new(),
            co_owners: String::new(),
            expected: String::new(),
            owner: None,
            due: None,
            created_at: now,
        });
    }
    desk.commit().await.unwrap();
    topic
}

/// Reads something from the database.
pub async fn topic(w: &World, id: TopicId) -> Topic {
    let mut desk = Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap();
    desk.get::<Topic>(id).await.unwrap()
}

/// The measures of a topic.
pub async fn measures(w: &World, id: TopicId) -> Vec<Measure> {
    let mut desk = Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap();
    lists::measures(&mut desk, id).await.unwrap()
}

/// The newest ballot of a topic, with its questions and votes.
pub async fn ballot(w: &World, id: TopicId) -> (Ballot, Vec<BallotItem>, Vec<Vote>) {
    let mut desk = Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap();
    let ballot = lists::ballots(&mut desk, id).await.unwrap().pop().unwrap();
    let items = lists::ballot_items(&mut desk, ballot.id).await.unwrap();
    let votes = lists::votes(&mut desk, ballot.id).await.unwrap();
    (ballot, items, votes)
}
