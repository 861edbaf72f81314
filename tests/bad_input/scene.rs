//! A unit with a row of every kind that a button can name.

use std::collections::BTreeMap;

use chuyende::clock::Clock as _;
use chuyende::domain::ballot::{Ballot, BallotItem, BallotKind, BallotState, RollEntry, RollReason, Way};
use chuyende::domain::comment::Comment;
use chuyende::domain::conclusion::{Conclusion, ConclusionState, SecretaryWords};
use chuyende::domain::draft::{Draft, Question};
use chuyende::domain::ids::{BallotId, ConclusionId, MeasureId, PersonId, TopicId};
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::meeting::Meeting;
use chuyende::domain::member::Member;
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::Person;
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use chuyende::store::rows::AuditRow;

use crate::support::World;
use crate::support::seed::Cell;

/// The words of each name a button can carry, and the number it has in one unit.
pub type Ids = BTreeMap<&'static str, i64>;

/// Gives a unit a topic in its round of comments, with questions, a draft, a comment, a measure, an open ballot and a
/// prompt, and brings it to `stage`. `mark` stands in all its words.
pub async fn furnished(w: &mut World, cell: &Cell, mark: &str, stage: Stage) -> Ids {
    let topic = w.in_round(cell, 3).await;
    let draft = w.drafted(cell, topic, 2).await;
    w.settle().await;
    let mut desk = writing(w).await;
    let row = desk.get::<Topic>(topic).await.unwrap();
    desk.put(Topic { stage: Stage::Circulated, measures: 1, title: Some(format!("Tên {mark}")), ..row });
    desk.commit().await.unwrap();
    // A comment, and a prompt that waits.
    w.says(cell.user(5), &format!("Ý kiến {mark}")).await;
    w.presses(cell.user(5), "Rút lại").await;
    w.says(cell.user(5), &format!("Ý kiến khác {mark}")).await;
    w.says(cell.secretary(), "/gopy").await;
    let mut desk = writing(w).await;
    let (ballot, measure) = (BallotId(desk.new_id().unwrap()), MeasureId(desk.new_id().unwrap()));
    let text = format!("Biện pháp {mark}");
    desk.put(Measure {
        id: measure,
        unit: cell.unit,
        topic,
        number: 1,
        text: text.clone(),
        group: String::new(),
        state: MeasureState::Listed,
        proposed_by: None,
        from_comment: None,
        owner_text: String::new(),
        owner: None,
        co_owners: String::new(),
        expected: String::new(),
        due: None,
        created_at: desk.now(),
    });
    let rules = RuleProfile::of(chuyende::domain::unit::Profile::Cell);
    let opened_at = desk.now();
    desk.put(Ballot {
        id: ballot,
        unit: cell.unit,
        topic,
        kind: BallotKind::Consultation,
        way: Way::Mixed,
        state: BallotState::Open,
        pass: rules.pass,
        quorum: rules.quorum,
        on_roll: cell.members.len() as i64,
        items: 1,
        opened_at,
        closes_at: None,
        closed_at: None,
    });
    let item = BallotItem {
        ballot,
        measure,
        unit: cell.unit,
        position: 1,
        number: 1,
        text,
        hall: None,
        result: None,
    };
    desk.put(item);
    for seeded in &cell.members {
        let (unit, member) = (cell.unit, seeded.member);
        desk.put(RollEntry { ballot, member, unit, reason: RollReason::Counted, answered: 0 });
        let member = desk.get::<Member>(member).await.unwrap();
        desk.put(Member { name: format!("Người {mark}"), ..member });
    }
    for question in lists::questions(&mut desk, topic).await.unwrap() {
        desk.put(Question { text: format!("Câu hỏi {mark}?"), ..question });
    }
    let row = desk.get::<Draft>(draft).await.unwrap();
    let mut outline = row.outline.clone();
    outline.done = format!("Việc {mark}");
    desk.put(Draft { outline, ..row });
    let conclusion = concluded(&mut desk, cell, topic);
    if stage != Stage::Circulated {
        met(&mut desk, cell, topic, stage == Stage::Concluding);
    }
    let row = desk.get::<Topic>(topic).await.unwrap();
    desk.put(Topic { stage, ..row });
    desk.commit().await.unwrap();
    ids(w, cell, topic, conclusion).await
}

fn concluded(desk: &mut Desk, cell: &Cell, topic: TopicId) -> ConclusionId {
    let id = ConclusionId(desk.new_id().unwrap());
    desk.put(Conclusion {
        id,
        unit: cell.unit,
        topic,
        number: 1,
        state: ConclusionState::Drafted,
        words: SecretaryWords::default(),
        document: None,
        minutes: None,
        edited: false,
        filled_at: None,
        created_at: desk.now(),
        adopted_at: None,
        signed_by: None,
    });
    id
}

/// The session has begun, or ended.
fn met(desk: &mut Desk, cell: &Cell, topic: TopicId, is_over: bool) {
    let started_at = desk.now();
    desk.put(Meeting {
        topic,
        unit: cell.unit,
        started_at,
        ended_at: is_over.then_some(started_at),
        chair: cell.members[0].member,
        minute_taker: Some(cell.members[4].member),
        agreed: None,
        of: None,
    });
}

async fn ids(w: &World, cell: &Cell, topic: TopicId, conclusion: ConclusionId) -> Ids {
    let mut desk = reading(w).await;
    let topic = desk.get::<Topic>(topic).await.unwrap();
    let question: Vec<Question> = lists::questions(&mut desk, topic.id).await.unwrap();
    let comments: Vec<Comment> = lists::comments(&mut desk, topic.id).await.unwrap();
    let ballots = lists::ballots(&mut desk, topic.id).await.unwrap();
    let measures = lists::measures(&mut desk, topic.id).await.unwrap();
    let secretary = desk.get::<Person>(PersonId(cell.secretary())).await.unwrap();
    Ids::from([
        ("unit", cell.unit.0),
        ("topic", topic.id.0),
        ("draft", topic.draft.unwrap().0),
        ("question", question[0].id.0),
        ("comment", comments.last().unwrap().id.0),
        ("measure", measures[0].id.0),
        ("ballot", ballots[0].id.0),
        ("conclusion", conclusion.0),
        ("member", cell.members[5].member.0),
        ("person", cell.user(5)),
        ("prompt", secretary.waiting.unwrap().0),
    ])
}

pub async fn writing(w: &World) -> Desk {
    let app = &w.stage.app;
    app.ids.refill(&app.store).await.unwrap();
    let tx = app.store.begin_write().await.unwrap();
    Desk::new(tx, app.ids.clone(), String::new(), w.stage.clock.now())
}

pub async fn reading(w: &World) -> Desk {
    Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap()
}

/// How much has ever been done in a unit: nothing changes without a line in its audit.
pub async fn audited(w: &World, cell: &Cell) -> Vec<String> {
    let mut desk = reading(w).await;
    let mut kinds = Vec::new();
    while let Some(entry) = desk.find::<AuditRow>((cell.unit, kinds.len() as i64 + 1)).await.unwrap() {
        kinds.push(entry.kind);
    }
    kinds
}
