//! A unit's year as it stands in the database: sessions that were held, and what became of their measures.

use chrono::{Datelike as _, NaiveDate};
use chuyende::app::effects;
use chuyende::domain::ballot::{Ballot, BallotItem, BallotKind, BallotState, Counts, Way};
use chuyende::domain::comment::{Channel, Comment, CommentKind, CommentState, Visibility};
use chuyende::domain::ids::{BallotId, CommentId, MeasureId, TaskId, TopicId};
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::meeting::{Attendance, Meeting, Presence};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::task::{Task, TaskState};
use chuyende::domain::time::Timestamp;
use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::Unit;
use chuyende::store::desk::Desk;

use crate::support::seed::Cell;
use crate::support::{World, moment};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A session that was held.
pub struct Past<'a> {
    pub quarter: i64,
    pub title: &'a str,
    /// The evening it was held, "2026-03-25".
    pub on: &'a str,
    /// So many members were there; the next one is excused, the rest is missing.
    pub present: usize,
    /// So many of the first members commented, the first of them twice.
    pub commented: usize,
    /// The votes for each measure; five on the roll pass it.
    pub measures: &'a [i64],
}

async fn desk(w: &World) -> Desk {
    let app = &w.stage.app;
    app.ids.refill(&app.store).await.unwrap();
    let tx = app.store.begin_write().await.unwrap();
    Desk::new(tx, app.ids.clone(), String::new(), chuyende::clock::Clock::now(&*w.stage.clock))
}

/// The unit was founded here on that day.
pub async fn founded(w: &World, cell: &Cell, on: &str) {
    let mut desk = desk(w).await;
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    desk.put(Unit { created_at: moment(&format!("{on} 08:00")), ..unit });
    desk.commit().await.unwrap();
}

/// Holds a session; gives its topic.
pub async fn held(w: &World, cell: &Cell, past: &Past<'_>) -> TopicId {
    let mut desk = desk(w).await;
    let id = TopicId(desk.new_id().unwrap());
    let started_at = moment(&format!("{} 19:30", past.on));
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    desk.put(Unit { last_topic: Some(id), ..unit });
    desk.put(Topic {
        title: Some(past.title.to_owned()),
        stage: Stage::Concluded,
        meeting_at: Some(started_at),
        preparer: Some(cell.members[2].member),
        ..Topic::planned(id, cell.unit, i64::from(day(past.on).year()), past.quarter, started_at)
    });
    desk.put(Meeting {
        topic: id,
        unit: cell.unit,
        started_at,
        ended_at: Some(started_at + chrono::Duration::hours(2)),
        chair: cell.members[0].member,
        minute_taker: None,
        agreed: None,
        of: None,
    });
    for (index, member) in cell.members.iter().enumerate() {
        let presence = match index {
            index if index < past.present => Presence::Present,
            index if index == past.present => Presence::Excused,
            _ => Presence::Absent,
        };
        let (member, unit) = (member.member, cell.unit);
        desk.put(Attendance { topic: id, member, unit, presence, reason: None, at: started_at });
    }
    comments(&mut desk, cell, id, past.commented, started_at);
    measures(&mut desk, cell, id, past.measures, started_at);
    effects::wake(&mut desk, cell.unit);
    desk.commit().await.unwrap();
    id
}

fn comments(desk: &mut Desk, cell: &Cell, topic: TopicId, commented: usize, at: Timestamp) {
    let first = cell.members.first().filter(|_| commented > 0);
    let authors = cell.members.iter().take(commented).chain(first);
    for (number, author) in (1..).zip(authors) {
        desk.put(Comment {
            id: CommentId(desk.new_id().unwrap()),
            unit: cell.unit,
            topic,
            number,
            member: author.member,
            question: None,
            measure: None,
            kind: CommentKind::Supplement,
            visibility: Visibility::Named,
            state: CommentState::Live,
            channel: Channel::Private,
            entered_by: None,
            late: false,
            versions: 1,
            body: "Cần ghi rõ ai kiểm tra.".to_owned(),
            file: None,
            created_at: at,
            updated_at: at,
        });
    }
}

/// The measures with their formal vote; what passed is a task that nobody has reported on.
fn measures(desk: &mut Desk, cell: &Cell, topic: TopicId, votes: &[i64], at: Timestamp) {
    let rules = RuleProfile::of(chuyende::domain::unit::Profile::Cell);
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
        items: votes.len() as i64,
        opened_at: at,
        closes_at: None,
        closed_at: Some(at),
    });
    for (number, in_favour) in (1..).zip(votes) {
        let measure = MeasureId(desk.new_id().unwrap());
        let text = format!("Biện pháp thứ {number} của buổi sinh hoạt: kiểm tra điện, nước công cộng.");
        let due = Some(at.date_naive() + chrono::Duration::days(30 * number));
        desk.put(Measure {
            id: measure,
            unit: cell.unit,
            topic,
            number,
            text: text.clone(),
            group: String::new(),
            state: MeasureState::Listed,
            proposed_by: None,
            from_comment: None,
            owner_text: "Tổ liên gia số 2".to_owned(),
            co_owners: "Chi đoàn".to_owned(),
            expected: "Giảm 10% tiền điện".to_owned(),
            owner: None,
            due,
            created_at: at,
        });
        desk.put(BallotItem {
            ballot,
            measure,
            unit: cell.unit,
            position: number,
            number,
            text: text.clone(),
            hall: None,
            result: Some(Counts { for_: *in_favour, against: on_roll - in_favour, other: 0 }),
        });
        if 2 * in_favour <= on_roll {
            continue;
        }
        desk.put(Task {
            id: TaskId(desk.new_id().unwrap()),
            unit: cell.unit,
            topic,
            measure,
            number,
            text,
            owner: (number == 1).then(|| cell.members[5].member),
            owner_text: "Tổ liên gia số 2".to_owned(),
            co_owners: "Chi đoàn".to_owned(),
            expected: "Giảm 10% tiền điện".to_owned(),
            due,
            state: TaskState::Open,
            reports: 0,
            said: None,
            said_at: None,
            done_on: None,
            created_at: at,
        });
    }
}

/// The task was done on that day.
pub async fn done(w: &World, topic: TopicId, number: i64, on: &str) {
    let mut desk = desk(w).await;
    let tasks = chuyende::store::lists::tasks(&mut desk, topic).await.unwrap();
    let task = tasks.into_iter().find(|task| task.number == number).unwrap();
    desk.put(Task { state: TaskState::Done, done_on: Some(day(on)), ..task });
    desk.commit().await.unwrap();
}

/// A year of three sessions: the second quarter went by without one.
pub async fn year(w: &World, cell: &Cell) {
    founded(w, cell, "2025-02-03").await;
    let before = Past {
        quarter: 4,
        title: "Chuyên đề năm trước",
        on: "2025-12-20",
        present: 6,
        commented: 2,
        measures: &[6, 6],
    };
    let last_year = held(w, cell, &before).await;
    done(w, last_year, 1, "2025-12-30").await;
    let first = Past {
        quarter: 1,
        title: "Học tập và làm theo Bác: mỗi đảng viên một việc làm nêu gương cụ thể",
        on: "2026-03-25",
        present: 7,
        commented: 5,
        measures: &[7, 6, 2],
    };
    let topic = held(w, cell, &first).await;
    done(w, topic, 1, "2026-04-20").await;
    done(w, topic, 2, "2026-07-15").await;
    let third = Past {
        quarter: 3,
        title: "Thực hành tiết kiệm, chống lãng phí ở khu dân cư",
        on: "2026-09-24",
        present: 8,
        commented: 6,
        measures: &[8, 8],
    };
    held(w, cell, &third).await;
    let fourth = Past {
        quarter: 4,
        title: "Đổi mới sinh hoạt chi bộ thường kỳ",
        on: "2026-12-10",
        present: 6,
        commented: 4,
        measures: &[5],
    };
    held(w, cell, &fourth).await;
}
