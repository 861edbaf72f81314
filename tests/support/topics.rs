//! Topics that have come some way, for stories about what comes next.

use chuyende::domain::draft::{Draft, DraftMeasure, DraftSource, DraftState, Outline, Question};
use chuyende::domain::ids::{DraftId, PersonId, QuestionId, TopicId};
use chuyende::domain::member::Member;
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::schedule;
use chuyende::domain::time::local;
use chuyende::domain::topic::{RoundState, Stage, Topic};
use chuyende::domain::unit::{Lang, Person, Unit};
use chuyende::store::desk::Desk;

use super::seed::Cell;
use super::{World, ZONE, moment};

pub const TITLE: &str = "Thực hành tiết kiệm, chống lãng phí ở khu dân cư";

impl World {
    /// A topic told to everybody: meeting on 24 December, prepared by the member at `preparer`.
    pub async fn assigned(&mut self, cell: &Cell, preparer: usize) -> TopicId {
        self.seed_topic(cell, preparer, |_| {}).await
    }

    /// The calendar looks at the unit, and goes on from here.
    pub async fn woken(&mut self, cell: &Cell) {
        let app = &self.stage.app;
        app.ids.refill(&app.store).await.unwrap();
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let tx = app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
        chuyende::app::effects::wake(&mut desk, cell.unit);
        desk.commit().await.unwrap();
        self.settle().await;
    }

    /// The same topic in its round of comments, with two focus questions.
    pub async fn in_round(&mut self, cell: &Cell, preparer: usize) -> TopicId {
        self.seed_topic(cell, preparer, |topic| {
            topic.stage = Stage::Circulated;
            topic.round = RoundState::Open;
            topic.circulated_at = Some(moment("2026-12-14 08:00"));
            topic.comments_close_at = Some(moment("2026-12-21 17:00"));
        })
        .await
    }

    async fn seed_topic(&mut self, cell: &Cell, preparer: usize, change: impl Fn(&mut Topic)) -> TopicId {
        let app = &self.stage.app;
        app.ids.refill(&app.store).await.unwrap();
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let tx = app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
        let unit = desk.get::<Unit>(cell.unit).await.unwrap();
        let rules = RuleProfile::of(unit.profile);
        let id = TopicId(desk.new_id().unwrap());
        let meeting = moment("2026-12-24 19:30");
        let days = (local(now, ZONE).date(), local(meeting, ZONE).date());
        let mut topic = Topic {
            title: Some(TITLE.to_owned()),
            stage: Stage::Assigned,
            meeting_at: Some(meeting),
            place: Some("Nhà văn hoá Tổ dân phố 7".to_owned()),
            preparer: Some(cell.members[preparer].member),
            schedule: schedule::chain(&rules.chain, days.0, days.1).ok(),
            ..Topic::planned(id, cell.unit, 2026, 4, now)
        };
        change(&mut topic);
        for number in 1..=2 {
            if topic.stage == Stage::Circulated {
                let question = QuestionId(desk.new_id().unwrap());
                let text = format!("Câu hỏi gợi mở thứ {number} của chuyên đề?");
                desk.put(Question { id: question, unit: cell.unit, topic: id, number, text });
            }
        }
        desk.put(Unit { current_topic: Some(id), ..unit });
        desk.put(topic);
        desk.commit().await.unwrap();
        id
    }

    /// A version in hand with every part written, one measure and one question.
    pub async fn drafted(&mut self, cell: &Cell, topic: TopicId, measures: usize) -> DraftId {
        let app = &self.stage.app;
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let tx = app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
        let topic = desk.get::<Topic>(topic).await.unwrap();
        let id = DraftId(desk.new_id().unwrap());
        let measure = |number: usize| DraftMeasure {
            text: format!("Biện pháp số {number}: kiểm tra điện, nước công cộng"),
            owner: "tổ trưởng".to_owned(),
            due: "2027-01-31".parse().ok(),
            ..DraftMeasure::default()
        };
        desk.put(Draft {
            id,
            unit: cell.unit,
            topic: topic.id,
            number: 1,
            source: DraftSource::Guided,
            state: DraftState::Open,
            author: topic.preparer.unwrap(),
            file: None,
            outline: Outline {
                done: "Điện chiếu sáng đã tắt đúng giờ.".to_owned(),
                not_done: "Nước tưới cây còn để chảy qua đêm.".to_owned(),
                objective_causes: "Đường ống cũ.".to_owned(),
                subjective_causes: "Chưa phân công người kiểm tra.".to_owned(),
                orientation: "Giảm một phần mười tiền điện, nước.".to_owned(),
                measures: (1..=measures).map(measure).collect(),
                questions: vec!["Nên giao việc kiểm tra cho ai?".to_owned()],
                rest: String::new(),
            },
            created_at: now,
            submitted_at: None,
        });
        desk.put(Topic { drafts: 1, draft: Some(id), stage: Stage::Drafting, ..topic });
        desk.commit().await.unwrap();
        id
    }

    /// The unit's topic in hand.
    pub async fn current(&self, cell: &Cell) -> TopicId {
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let mut desk = Desk::reading(&self.stage.app.store, now).await.unwrap();
        desk.get::<Unit>(cell.unit).await.unwrap().current_topic.unwrap()
    }

    /// A member's row, changed.
    pub async fn member(&mut self, cell: &Cell, index: usize, change: impl Fn(Member) -> Member) {
        let app = &self.stage.app;
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let tx = app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
        let member = desk.get::<Member>(cell.members[index].member).await.unwrap();
        desk.put(change(member));
        desk.commit().await.unwrap();
    }

    /// Somebody chooses a language.
    pub async fn speaks(&mut self, user: i64, lang: Lang) {
        let app = &self.stage.app;
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let tx = app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
        let person = desk.get::<Person>(PersonId(user)).await.unwrap();
        desk.put(Person { lang: Some(lang), ..person });
        desk.commit().await.unwrap();
    }

    /// A topic's row, changed.
    pub async fn topic_becomes(&mut self, topic: TopicId, change: impl Fn(Topic) -> Topic) {
        let app = &self.stage.app;
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let tx = app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
        let topic = desk.get::<Topic>(topic).await.unwrap();
        desk.put(change(topic));
        desk.commit().await.unwrap();
    }

    /// A topic as the database has it.
    pub async fn topic(&self, topic: TopicId) -> Topic {
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let mut desk = Desk::reading(&self.stage.app.store, now).await.unwrap();
        desk.get::<Topic>(topic).await.unwrap()
    }
}
