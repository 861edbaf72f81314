//! Messages that must reach somebody: in order per place and lane, not before their time, and settled once.

use chuyende::domain::ids::{FileId, PersonId, PromptId, UnitId};
use chuyende::domain::unit::{Person, Reach};
use chuyende::present::action::Action;
use chuyende::present::outgoing::{Lane, Outgoing, Place, Press};
use chuyende::store::lists;
use chuyende::store::outbox::{self, Due, Settlement};
use chuyende::store::rows::{OutboxRow, Reminded, SentMessage};

use super::samples::WORDS;
use super::{Base, moment};

fn private(person: i64) -> Place {
    Place::Private(PersonId(person))
}

fn message(place: Place, lane: Lane, words: &str) -> OutboxRow {
    OutboxRow {
        place,
        lane: lane as i64,
        unit: Some(UnitId(1)),
        body: Outgoing::new(UnitId(1), words),
        not_before: None,
        expires_at: None,
        recall: None,
        created_at: moment(0),
    }
}

async fn queue(base: &Base, rows: Vec<OutboxRow>) {
    let mut desk = base.desk().await;
    for row in rows {
        desk.send(row);
    }
    desk.commit().await.unwrap();
}

async fn due(base: &Base, after: i64) -> Vec<Due> {
    outbox::due(&base.store, moment(after), 100).await.unwrap().due
}

fn words(due: &[Due]) -> Vec<&str> {
    due.iter().map(|due| due.body.html.as_str()).collect()
}

async fn sent(base: &Base, due: &Due, prompt: Option<PromptId>) {
    let settlement = Settlement::Sent { seq: due.seq, place: due.place, message: due.seq, prompt };
    outbox::settle(&base.store, vec![settlement], moment(0)).await.unwrap();
}

#[tokio::test]
async fn a_message_comes_out_as_it_went_in() {
    let base = Base::furnished().await;
    let body = Outgoing {
        file: Some(FileId(1)),
        prompt: Some(PromptId(4)),
        ..Outgoing::new(UnitId(1), format!("{WORDS}{}", "ữ".repeat(20_000)))
            .button("Trang chủ", Action::Home)
            .link("Mở trò chuyện riêng", Press::OpenPrivate("abc".to_owned()))
            .protected()
    };
    let row = OutboxRow {
        body: body.clone(),
        not_before: Some(moment(0)),
        expires_at: Some(moment(9)),
        recall: Some(i64::MAX),
        ..message(Place::Elsewhere(i64::MIN), Lane::Bulk, "")
    };
    queue(&base, vec![row]).await;
    let due = due(&base, 0).await;
    assert_eq!(due.len(), 1);
    assert_eq!((due[0].place, due[0].lane, &due[0].body), (Place::Elsewhere(i64::MIN), 2, &body));
    assert_eq!(due[0].expires_at, Some(moment(9)));
    base.close().await;
}

#[tokio::test]
async fn urgent_first_and_in_order_within_a_place_and_lane() {
    let base = Base::furnished().await;
    queue(
        &base,
        vec![
            message(private(1), Lane::Bulk, "1 bulk a"),
            message(private(1), Lane::Notice, "1 notice a"),
            message(private(2), Lane::Notice, "2 notice a"),
            message(private(1), Lane::Notice, "1 notice b"),
            message(private(1), Lane::Reply, "1 reply a"),
            message(Place::Group(UnitId(1)), Lane::Bulk, "group bulk a"),
        ],
    )
    .await;
    let first = due(&base, 0).await;
    assert_eq!(words(&first), ["1 reply a", "1 notice a", "2 notice a", "1 bulk a", "group bulk a"]);
    assert_eq!(outbox::due(&base.store, moment(0), 2).await.unwrap().due, first[..2]);
    sent(&base, &first[1], None).await;
    assert_eq!(
        words(&due(&base, 0).await),
        ["1 reply a", "2 notice a", "1 notice b", "1 bulk a", "group bulk a"]
    );
    base.close().await;
}

#[tokio::test]
async fn what_must_wait_holds_back_nothing() {
    let base = Base::furnished().await;
    queue(
        &base,
        vec![
            OutboxRow { not_before: Some(moment(50)), ..message(private(1), Lane::Notice, "later") },
            message(private(1), Lane::Notice, "behind it"),
            message(private(1), Lane::Notice, "and then"),
            OutboxRow { not_before: Some(moment(20)), ..message(private(2), Lane::Notice, "another place") },
        ],
    )
    .await;
    let first = due(&base, 0).await;
    assert_eq!(words(&first), ["behind it"]);
    assert_eq!(outbox::next_due(&base.store, moment(0)).await.unwrap(), Some(moment(20)));
    assert_eq!(outbox::next_due(&base.store, moment(20)).await.unwrap(), Some(moment(50)));
    assert_eq!(outbox::next_due(&base.store, moment(50)).await.unwrap(), None);
    sent(&base, &first[0], None).await;
    assert_eq!(words(&due(&base, 20).await), ["and then", "another place"]);
    let all = due(&base, 50).await;
    assert_eq!(words(&all), ["later", "another place"], "in order among those whose time has come");
    sent(&base, &all[0], None).await;
    assert_eq!(words(&due(&base, 50).await), ["and then", "another place"]);
    base.close().await;
}

#[tokio::test]
async fn a_refused_message_is_kept_and_lets_the_next_one_pass() {
    let base = Base::furnished().await;
    queue(&base, ["a", "b", "c"].map(|words| message(private(1), Lane::Notice, words)).to_vec()).await;
    let first = due(&base, 0).await.remove(0);
    let why = format!("Bad Request: {WORDS}");
    let refusal = Settlement::Rejected { seq: first.seq, why: why.clone() };
    outbox::settle(&base.store, vec![refusal], moment(0)).await.unwrap();
    let next = due(&base, 0).await;
    assert_eq!(words(&next), ["b"]);
    outbox::settle(&base.store, vec![Settlement::Dropped { seq: next[0].seq }], moment(0)).await.unwrap();
    assert_eq!(words(&due(&base, 0).await), ["c"]);
    let (refused, waiting) = outbox::refused(&base.store).await.unwrap();
    assert_eq!(refused, [outbox::Refused { seq: first.seq, place: private(1).to_text(), why }]);
    assert_eq!(waiting, 1);
    base.close().await;
}

#[tokio::test]
async fn a_message_that_cannot_be_read_is_kept_aside_and_the_others_go_out() {
    let base = Base::furnished().await;
    queue(
        &base,
        vec![
            message(private(1), Lane::Notice, "broken body"),
            message(private(1), Lane::Notice, "behind it"),
            message(private(2), Lane::Notice, "broken place"),
            message(private(3), Lane::Notice, "whole"),
        ],
    )
    .await;
    assert_eq!(base.sql("UPDATE outbox SET body = '{' WHERE body LIKE '%broken body%'").await, 1);
    assert_eq!(base.sql("UPDATE outbox SET place = 'nowhere' WHERE body LIKE '%broken place%'").await, 1);
    let found = outbox::due(&base.store, moment(0), 100).await.unwrap();
    assert_eq!(words(&found.due), ["whole"]);
    assert_eq!(found.broken.len(), 2);
    outbox::settle(&base.store, found.broken, moment(0)).await.unwrap();
    let found = outbox::due(&base.store, moment(0), 100).await.unwrap();
    assert_eq!((words(&found.due), found.broken), (vec!["behind it", "whole"], vec![]));
    // The operator sees them as they are written.
    let (refused, waiting) = outbox::refused(&base.store).await.unwrap();
    let places: Vec<&str> = refused.iter().map(|one| one.place.as_str()).collect();
    assert_eq!((places, waiting), (vec![private(1).to_text().as_str(), "nowhere"], 2));
    assert!(refused.iter().all(|one| one.why.contains("outbox")), "{refused:?}");
    base.close().await;
}

#[tokio::test]
async fn an_announcement_is_taken_back_as_far_as_it_has_not_gone_out() {
    let base = Base::furnished().await;
    let rows = (1..=5).map(|person| OutboxRow {
        recall: Some(if person == 5 { 2 } else { 1 }),
        ..message(private(person), Lane::Bulk, "Lịch họp")
    });
    queue(&base, rows.collect()).await;
    let gone = due(&base, 0).await.remove(0);
    sent(&base, &gone, None).await;
    let mut desk = base.desk().await;
    // Queued in this very transaction, and taken back with the others.
    desk.send(OutboxRow { recall: Some(1), ..message(private(9), Lane::Bulk, "Lịch họp") });
    assert_eq!(lists::waiting_under(&mut desk, UnitId(1), 1).await.unwrap(), 4);
    assert_eq!(lists::waiting_under(&mut desk, UnitId(2), 1).await.unwrap(), 0);
    desk.take_back(1);
    desk.commit().await.unwrap();
    let left = due(&base, 0).await;
    assert_eq!(left.iter().map(|due| due.place).collect::<Vec<_>>(), [private(5)]);
    base.close().await;
}

#[tokio::test]
async fn an_announcement_that_waits_can_be_hastened() {
    let base = Base::furnished().await;
    let rows = [(1, 1), (2, 1), (3, 2)].map(|(person, recall)| OutboxRow {
        recall: Some(recall),
        not_before: Some(moment(30)),
        ..message(private(person), Lane::Bulk, "Lịch họp")
    });
    queue(&base, rows.to_vec()).await;
    let mut desk = base.desk().await;
    assert_eq!(outbox::held(&mut desk, 1).await.unwrap(), 2);
    desk.hasten(1, moment(0));
    assert_eq!(outbox::held(&mut desk, 1).await.unwrap(), 0);
    desk.commit().await.unwrap();
    let ready = due(&base, 0).await;
    assert_eq!(ready.iter().map(|due| due.place).collect::<Vec<_>>(), [private(1), private(2)]);
    base.close().await;
}

#[tokio::test]
async fn what_waits_for_an_answer_is_remembered_and_nothing_else() {
    let base = Base::furnished().await;
    queue(&base, vec![message(private(1), Lane::Reply, "hỏi"), message(private(1), Lane::Reply, "nói")])
        .await;
    let question = due(&base, 0).await.remove(0);
    sent(&base, &question, Some(PromptId(4))).await;
    let statement = due(&base, 0).await.remove(0);
    sent(&base, &statement, None).await;
    let mut desk = base.reading().await;
    let note = desk.find::<SentMessage>((private(1), question.seq)).await.unwrap();
    let expected =
        SentMessage { place: private(1), message: question.seq, prompt: Some(PromptId(4)), at: moment(0) };
    assert_eq!(note, Some(expected));
    assert_eq!(desk.find::<SentMessage>((private(1), statement.seq)).await.unwrap(), None);
    assert_eq!(outbox::refused(&base.store).await.unwrap(), (Vec::new(), 0));
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn a_blocked_person_a_moved_group_and_an_uploaded_file_are_noted() {
    let base = Base::furnished().await;
    let settlements = vec![
        Settlement::Unreachable { person: PersonId(1), reach: Reach::Blocked },
        Settlement::Moved { unit: UnitId(1), address: -100_999 },
        Settlement::Uploaded { file: FileId(1), remote: "mới".to_owned() },
    ];
    outbox::settle(&base.store, settlements, moment(0)).await.unwrap();
    outbox::settle(&base.store, Vec::new(), moment(0)).await.unwrap();
    let mut desk = base.reading().await;
    assert_eq!(desk.get::<Person>(PersonId(1)).await.unwrap().reach, Reach::Blocked);
    let unit = lists::unit_of_group(&mut desk, -100_999).await.unwrap();
    assert_eq!(unit.map(|unit| unit.id), Some(UnitId(1)));
    let file = desk.get::<chuyende::domain::file::File>(FileId(1)).await.unwrap();
    assert_eq!(file.remote.as_deref(), Some("mới"));
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn old_reminders_are_forgotten() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    for (occasion, at) in [("old", moment(1)), ("new", moment(5))] {
        desk.put(Reminded { occasion: occasion.to_owned(), unit: UnitId(1), at, recall: None });
    }
    desk.commit().await.unwrap();
    assert_eq!(outbox::forget_reminders(&base.store, moment(5)).await.unwrap(), 1);
    let mut desk = base.reading().await;
    assert!(desk.find::<Reminded>("new".to_owned()).await.unwrap().is_some());
    assert!(desk.find::<Reminded>("old".to_owned()).await.unwrap().is_none());
    drop(desk);
    base.close().await;
}
