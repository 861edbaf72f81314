//! A session that has just ended: three measures voted on, two comments, three blanks left.

use chrono::NaiveDate;
use chuyende::domain::ballot::{Ballot, BallotItem, BallotKind, BallotState, Counts, Way};
use chuyende::domain::comment::{Channel, Comment, CommentKind, CommentState, Visibility};
use chuyende::domain::conclusion::Conclusion;
use chuyende::domain::draft::{Draft, DraftSource, DraftState, Outline};
use chuyende::domain::ids::{BallotId, CommentId, DraftId, MeasureId, TopicId};
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::meeting::{Attendance, Meeting, Presence};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::time::Timestamp;
use chuyende::domain::topic::{Approval, ApprovalWay, Mode, RoundState, Schedule, Stage, Topic};
use chuyende::domain::unit::Unit;
use chuyende::store::desk::Desk;
use chuyende::store::lists;

use crate::support::seed::Cell;
use crate::support::{World, moment};

pub const MORNING: &str = "2026-12-25 08:00";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The seeded topic and its measures.
pub struct Session {
    pub topic: TopicId,
    pub measures: Vec<MeasureId>,
}

/// Which session: that of the fourth quarter, or the same so many days later in another quarter.
#[derive(Clone, Copy)]
pub struct When {
    pub year: i64,
    pub quarter: i64,
    pub later: i64,
}

pub const FOURTH: When = When { year: 2026, quarter: 4, later: 0 };

impl When {
    fn moment(self, text: &str) -> Timestamp {
        moment(text) + chrono::Duration::days(self.later)
    }

    fn day(self, text: &str) -> NaiveDate {
        day(text) + chrono::Duration::days(self.later)
    }
}

/// Puts the rows of the session before `w`; nothing is concluded yet.
pub async fn ended(w: &World, cell: &Cell) -> Session {
    ended_in(w, cell, FOURTH).await
}

/// The same, at another time.
pub async fn ended_in(w: &World, cell: &Cell, when: When) -> Session {
    let app = &w.stage.app;
    app.ids.refill(&app.store).await.unwrap();
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), when.moment(MORNING));
    let topic = TopicId(desk.new_id().unwrap());
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    let rules = RuleProfile::of(unit.profile);
    desk.put(Unit { current_topic: Some(topic), ..unit });
    desk.put(held_topic(cell, topic, when));
    desk.put(presented(cell, topic, when));
    let on_roll = cell.members.len() as i64;
    let ballot = BallotId(desk.new_id().unwrap());
    desk.put(Ballot {
        id: ballot,
        unit: cell.unit,
        topic,
        kind: BallotKind::Formal,
        way: Way::Hall,
        state: BallotState::Closed,
        pass: rules.pass,
        quorum: rules.quorum,
        on_roll,
        items: 3,
        opened_at: when.moment("2026-12-24 20:30"),
        closes_at: None,
        closed_at: Some(when.moment("2026-12-24 20:50")),
    });
    let texts = [
        ("Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.", 1),
        ("Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.", 2),
        ("Tắt toàn bộ đèn ngõ sau 22 giờ.", 6),
    ];
    let mut measures = Vec::new();
    for (number, (text, against)) in (1..).zip(texts) {
        let id = MeasureId(desk.new_id().unwrap());
        let first = number == 1;
        desk.put(Measure {
            id,
            unit: cell.unit,
            topic,
            number,
            text: text.to_owned(),
            group: String::new(),
            state: MeasureState::Listed,
            proposed_by: None,
            from_comment: None,
            owner_text: String::new(),
            co_owners: String::new(),
            expected: String::new(),
            owner: first.then_some(cell.members[2].member),
            due: first.then(|| when.day("2027-01-31")),
            created_at: when.moment("2026-12-01 08:00"),
        });
        let hands = Counts { for_: on_roll - against, against, other: 0 };
        desk.put(BallotItem {
            ballot,
            measure: id,
            unit: cell.unit,
            position: number,
            number,
            text: text.to_owned(),
            hall: Some(hands),
            result: Some(hands),
        });
        measures.push(id);
    }
    for (index, member) in cell.members.iter().enumerate() {
        desk.put(Attendance {
            topic,
            member: member.member,
            unit: cell.unit,
            presence: Presence::Present,
            reason: None,
            at: when.moment("2026-12-24 19:30"),
        });
        if index < 2 {
            let id = CommentId(desk.new_id().unwrap());
            let about = measures[index];
            desk.put(said(cell, topic, id, index, about, when));
        }
    }
    desk.put(Meeting {
        topic,
        unit: cell.unit,
        started_at: when.moment("2026-12-24 19:30"),
        ended_at: Some(when.moment("2026-12-24 21:10")),
        chair: cell.members[0].member,
        minute_taker: Some(cell.members[4].member),
        agreed: Some(on_roll),
        of: Some(on_roll),
    });
    desk.commit().await.unwrap();
    Session { topic, measures }
}

fn held_topic(cell: &Cell, topic: TopicId, when: When) -> Topic {
    Topic {
        title: Some("Thực hành tiết kiệm, chống lãng phí ở khu dân cư".to_owned()),
        stage: Stage::Concluding,
        mode: Some(Mode::Separate),
        meeting_at: Some(when.moment("2026-12-24 19:30")),
        place: Some("Nhà văn hoá Tổ dân phố 7".to_owned()),
        preparer: Some(cell.members[2].member),
        schedule: Some(Schedule {
            draft_due: when.day("2026-12-03"),
            review_due: when.day("2026-12-10"),
            circulate_on: when.day("2026-12-14"),
            comments_close: when.day("2026-12-21"),
            digest_on: when.day("2026-12-23"),
            meeting_on: when.day("2026-12-24"),
            conclude_by: when.day("2026-12-27"),
            publish_by: when.day("2026-12-31"),
            follow_up_on: [when.day("2027-01-23"), when.day("2027-02-22"), when.day("2027-03-24")],
        }),
        approval: Some(Approval {
            draft: DraftId(topic.0),
            number: 1,
            way: ApprovalWay::Committee,
            on: when.day("2026-12-09"),
            approved_by: 2,
            of: 3,
        }),
        round: RoundState::Closed,
        measures: 3,
        comments: 2,
        frozen_at: Some(when.moment("2026-12-21 17:00")),
        ..Topic::planned(topic, cell.unit, when.year, when.quarter, when.moment("2026-11-24 08:00"))
    }
}

fn presented(cell: &Cell, topic: TopicId, when: When) -> Draft {
    Draft {
        id: DraftId(topic.0),
        unit: cell.unit,
        topic,
        number: 1,
        source: DraftSource::Guided,
        state: DraftState::Approved,
        author: cell.members[2].member,
        file: None,
        outline: Outline {
            done: "Các hộ đã thay đèn tiết kiệm điện.".to_owned(),
            not_done: "Điện công cộng còn bật ban ngày.".to_owned(),
            objective_causes: "Lưới điện cũ.".to_owned(),
            subjective_causes: "Chưa phân công người kiểm tra.".to_owned(),
            orientation: "Giảm một phần mười tiền điện công cộng.".to_owned(),
            ..Outline::default()
        },
        created_at: when.moment("2026-12-02 08:00"),
        submitted_at: None,
    }
}

fn said(cell: &Cell, topic: TopicId, id: CommentId, index: usize, about: MeasureId, when: When) -> Comment {
    let at = when.moment("2026-12-18 20:00");
    Comment {
        id,
        unit: cell.unit,
        topic,
        number: index as i64 + 1,
        member: cell.members[index + 5].member,
        question: None,
        measure: Some(about),
        kind: CommentKind::Supplement,
        visibility: Visibility::Named,
        state: CommentState::Live,
        channel: Channel::Private,
        entered_by: None,
        late: false,
        versions: 1,
        body: "Nên phân công theo tuần.".to_owned(),
        file: None,
        created_at: at,
        updated_at: at,
    }
}

/// What the database says.
pub async fn desk(w: &World) -> Desk {
    Desk::reading(&w.stage.app.store, moment(MORNING)).await.unwrap()
}

/// Every version of the conclusion.
pub async fn versions(w: &World, session: &Session) -> Vec<Conclusion> {
    lists::conclusions(&mut desk(w).await, session.topic).await.unwrap()
}

/// The text of a `.docx`, its tags taken out.
pub fn text_of(docx: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(docx)).unwrap();
    let mut xml = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("word/document.xml").unwrap(), &mut xml).unwrap();
    chuyende::present::html::plain(&xml.replace("</w:p>", "\n"))
}
