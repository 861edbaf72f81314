//! Very many units that are set up already, without any messenger: for counting what the calendar costs.

use std::sync::Arc;

use chuyende::app::App;
use chuyende::clock::ManualClock;
use chuyende::domain::draft::{Draft, DraftSource, DraftState, Outline};
use chuyende::domain::ids::{DraftId, MemberId, PersonId, QuestionId, TopicId, UnitId};
use chuyende::domain::member::{Member, MemberKind, Role, Roles, Status};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::schedule::chain;
use chuyende::domain::time::Timestamp;
use chuyende::domain::topic::{RoundState, Stage, Topic};
use chuyende::domain::unit::{Lang, Person, Profile, Reach, Unit};
use chuyende::store::Store;
use chuyende::store::desk::Desk;
use chuyende::store::rows::{Agenda, UnitRules};

use super::database::TestDatabase;

/// Members of each unit; the first leads it, the third and fourth are of the committee.
pub const MEMBERS: usize = 9;
/// Units put into the database in one go.
const AT_ONCE: usize = 500;

/// Half past seven on the morning of 2 December 2026, in Viet Nam: the draft is due on the next day.
pub fn morning() -> Timestamp {
    "2026-12-02T00:30:00Z".parse().unwrap()
}

/// The program over a database of its own.
pub struct Many {
    pub database: TestDatabase,
    pub app: App,
    next_person: i64,
}

impl Many {
    pub async fn new() -> Self {
        let database = TestDatabase::new().await;
        let clock = Arc::new(ManualClock::new(morning()));
        let store = Store::open(&database.url).await.unwrap();
        let app = App::new(store, clock).await.unwrap();
        Self { database, app, next_person: 1 }
    }

    pub async fn desk(&self) -> Desk {
        self.app.ids.refill(&self.app.store).await.unwrap();
        let tx = self.app.store.begin_write().await.unwrap();
        Desk::new(tx, self.app.ids.clone(), String::new(), morning())
    }

    /// Founds units, each with a topic under way, at which the calendar is to look at `due`. Their stages take turns.
    pub async fn found(&mut self, count: usize, due: Timestamp) {
        for from in (0..count).step_by(AT_ONCE) {
            let mut desk = self.desk().await;
            for index in from..count.min(from + AT_ONCE) {
                let stage = [Stage::Drafting, Stage::InReview, Stage::Circulated][index % 3];
                self.unit(&mut desk, stage, due);
            }
            desk.commit().await.unwrap();
        }
    }

    fn unit(&mut self, desk: &mut Desk, stage: Stage, due: Timestamp) {
        let unit = UnitId(desk.new_id().unwrap());
        let topic = TopicId(desk.new_id().unwrap());
        let now = desk.now();
        let rules = RuleProfile::of(Profile::Cell);
        let day = |text: &str| text.parse().unwrap();
        desk.put(Unit {
            id: unit,
            name: format!("Tổ dân phố {}", unit.0),
            superior: "Đảng uỷ phường Hoà Bình".to_owned(),
            locality: "Hoà Bình".to_owned(),
            profile: Profile::Cell,
            lang: Lang::Vi,
            zone: chrono_tz::Asia::Ho_Chi_Minh,
            group: None,
            group_title: String::new(),
            current_topic: Some(topic),
            last_topic: None,
            created_at: now,
        });
        let members: Vec<MemberId> = (0..MEMBERS).map(|index| self.member(desk, unit, index)).collect();
        desk.put(Topic {
            title: Some("Thực hành tiết kiệm, chống lãng phí ở khu dân cư".to_owned()),
            stage,
            meeting_at: Some("2026-12-24T12:30:00Z".parse().unwrap()),
            place: Some("Nhà văn hoá".to_owned()),
            preparer: Some(members[1]),
            schedule: chain(&rules.chain, day("2026-11-24"), day("2026-12-24")).ok(),
            ..Topic::planned(topic, unit, 2026, 4, now)
        });
        let review = stage == Stage::InReview;
        if review || stage == Stage::Circulated {
            self.draft(desk, topic, members[1], review);
        }
        desk.put(UnitRules { unit, rules });
        desk.put(Agenda { unit, due: Some(due) });
    }

    /// The draft before the committee, or before the members, who have until tomorrow.
    fn draft(&self, desk: &mut Desk, topic: TopicId, author: MemberId, review: bool) {
        let id = DraftId(desk.new_id().unwrap());
        let now = desk.now();
        let row = desk.seen::<Topic>(&topic).unwrap().clone();
        desk.put(Draft {
            id,
            unit: row.unit,
            topic,
            number: 1,
            source: DraftSource::Guided,
            state: if review { DraftState::Submitted } else { DraftState::Approved },
            author,
            file: None,
            outline: Outline::default(),
            created_at: now,
            submitted_at: Some(now),
        });
        if review {
            desk.put(Topic { draft: Some(id), drafts: 1, ..row });
            return;
        }
        for number in 1..=3 {
            desk.put(chuyende::domain::draft::Question {
                id: QuestionId(desk.new_id().unwrap()),
                unit: row.unit,
                topic,
                number,
                text: format!("Câu hỏi gợi mở thứ {number}?"),
            });
        }
        desk.put(Topic {
            draft: Some(id),
            drafts: 1,
            round: RoundState::Open,
            circulated_at: Some(now - chrono::Duration::days(5)),
            comments_close_at: Some("2026-12-03T10:00:00Z".parse().unwrap()),
            ..row
        });
    }

    fn member(&mut self, desk: &mut Desk, unit: UnitId, index: usize) -> MemberId {
        let member = MemberId(desk.new_id().unwrap());
        let person = PersonId(self.next_person);
        self.next_person += 1;
        let now = desk.now();
        let name = format!("Nguyễn Văn {index}");
        desk.put(Person {
            id: person,
            name: name.clone(),
            lang: None,
            reach: Reach::Active,
            current_unit: None,
            waiting: None,
            created_at: now,
        });
        desk.put(Member {
            id: member,
            unit,
            search_key: name.to_lowercase(),
            name,
            kind: MemberKind::Official,
            status: Status::Active,
            roles: match index {
                0 => Roles::new([Role::Secretary]),
                2 | 3 => Roles::new([Role::Committee]),
                _ => Roles::default(),
            },
            no_phone: false,
            person: Some(person),
            linked_at: Some(now),
            consent_at: Some(now),
            reached_at: Some(now),
            muted_until: None,
            created_at: now,
        });
        member
    }

    pub async fn close(self) {
        self.app.store.close().await;
        self.database.drop().await;
    }
}
