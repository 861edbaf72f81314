//! Topics as far as the stories of reminders need them.

use chuyende::app::effects;
use chuyende::domain::draft::{Question, Reading};
use chuyende::domain::ids::{QuestionId, TopicId};
use chuyende::domain::rhythm::Alarm;
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::schedule::chain;
use chuyende::domain::topic::{RoundState, Stage, Topic};
use chuyende::domain::unit::Unit;
use chuyende::store::desk::Desk;
use chuyende::store::rows::UnitRules;

use crate::support::seed::Cell;
use crate::support::{World, moment};

pub async fn desk(w: &World) -> Desk {
    let app = &w.stage.app;
    app.ids.refill(&app.store).await.unwrap();
    let tx = app.store.begin_write().await.unwrap();
    Desk::new(tx, app.ids.clone(), String::new(), chuyende::clock::Clock::now(&*w.stage.clock))
}

/// A settled topic, prepared by the third member, for the meeting on Thursday, 24 December.
pub async fn assigned(w: &World, cell: &Cell, stage: Stage) -> TopicId {
    let mut desk = desk(w).await;
    let id = TopicId(desk.new_id().unwrap());
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    // What recurs has its own stories: here it would only come between.
    let mut rules = RuleProfile::of(unit.profile);
    rules.rhythm.weekly_digest = None;
    rules.alarm = Alarm { undated: 92, unheld: 92 };
    desk.put(UnitRules { unit: cell.unit, rules: rules.clone() });
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
pub async fn circulated(w: &World, cell: &Cell) -> TopicId {
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
pub async fn read(w: &World, cell: &Cell, topic: TopicId, member: usize, agreed: bool) {
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

pub async fn round(w: &World, topic: TopicId) -> RoundState {
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let mut desk = Desk::reading(&w.stage.app.store, now).await.unwrap();
    desk.get::<Topic>(topic).await.unwrap().round
}
