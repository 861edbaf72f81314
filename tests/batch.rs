//! What the runner promises: a hundred votes are a handful of statements and one commit, one broken update does not
//! take the others with it, and nothing is dealt with twice or lost.

use std::sync::Arc;

use crate::support::database::TestDatabase;
use chuyende::app::App;
use chuyende::app::batch::Runner;
use chuyende::app::incoming::{Account, Incoming, Pressed, Sender, What, Whence};
use chuyende::clock::{Clock as _, ManualClock};
use chuyende::domain::ballot::{
    Ballot, BallotItem, BallotKind, BallotState, Choice, RollEntry, RollReason, Vote, Way,
};
use chuyende::domain::ids::{BallotId, MeasureId, MemberId, PersonId, TopicId, UnitId};
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::member::{Member, MemberKind, Roles, Status};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::time::Timestamp;
use chuyende::domain::topic::{RoundState, Stage, Topic};
use chuyende::domain::unit::{Lang, Person, Profile, Reach, Unit};
use chuyende::present::action::Action;
use chuyende::present::outgoing::Place;
use chuyende::store::desk::{CardKind, CardRef, Desk};
use chuyende::store::rows::UnitRules;
use chuyende::store::{Store, inbox, lists, outbox};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _};

/// A statement here is a trip to the database: what the speed of the program is made of.
const MOST_STATEMENTS: u64 = 25;
/// Person 1 000 belongs to the first unit, 1 001 to the second …
const FIRST_PERSON: i64 = 1_000;

fn now() -> Timestamp {
    Timestamp::from_timestamp_millis(1_795_482_000_000).unwrap()
}

/// The program over a database, without any messenger.
struct Office {
    database: TestDatabase,
    clock: Arc<ManualClock>,
    app: App,
    desks: Vec<Voter>,
}

/// A unit with an open ballot and one member who can vote in it, card on screen.
#[derive(Clone, Copy, Debug)]
struct Voter {
    unit: UnitId,
    person: PersonId,
    member: MemberId,
    ballot: BallotId,
    measure: MeasureId,
}

impl Office {
    async fn with_units(count: usize) -> Self {
        let database = TestDatabase::new().await;
        let clock = Arc::new(ManualClock::new(now()));
        let store = Store::open(&database.url).await.unwrap();
        let app = App::new(store, clock.clone()).await.unwrap();
        app.ids.refill(&app.store).await.unwrap();
        let tx = app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now());
        let desks = (0..count).map(|index| seed(&mut desk, FIRST_PERSON + index as i64)).collect();
        desk.commit().await.unwrap();
        let mut office = Self { database, clock, app, desks };
        office.show_cards().await;
        office
    }

    /// Every card is on its screen and up to date.
    async fn show_cards(&mut self) {
        let due = outbox::due_cards(&self.app.store, 10_000).await.unwrap().due;
        let shown = due.into_iter().enumerate().map(|(index, card)| outbox::Settlement::Shown {
            place: card.place,
            card: card.card,
            wanted: card.wanted,
            message: Some(index as i64 + 1),
            hash: String::new(),
        });
        outbox::settle(&self.app.store, shown.collect(), now()).await.unwrap();
    }

    /// The program starts anew on the same database.
    async fn restart(&mut self) {
        self.app.store.close().await;
        let store = Store::open(&self.database.url).await.unwrap();
        self.app = App::new(store, self.clock.clone()).await.unwrap();
    }

    async fn votes(&self) -> Vec<Vote> {
        let mut desk = Desk::reading(&self.app.store, now()).await.unwrap();
        let mut all = Vec::new();
        for voter in &self.desks {
            all.extend(lists::votes(&mut desk, voter.ballot).await.unwrap());
        }
        all
    }

    async fn parked(&self) -> Vec<i64> {
        inbox::parked(&self.app.store).await.unwrap().into_iter().map(|parked| parked.update_id).collect()
    }

    /// A change that no code of ours would make.
    async fn damage(&self, sql: String) {
        sqlx::any::install_default_drivers();
        let mut connection = sqlx::AnyConnection::connect(&self.database.url).await.unwrap();
        let done = connection.execute(sqlx::query(AssertSqlSafe(sql))).await.unwrap();
        assert_eq!(done.rows_affected(), 1);
        connection.close().await.unwrap();
    }

    /// From now on there is no room for a comment.
    async fn fill_disk(&self) {
        // The last number there is has been given away: SQLite says that the disk is full.
        const SQLITE: &[&str] = &[
            "CREATE TABLE disk (id INTEGER PRIMARY KEY AUTOINCREMENT)",
            "INSERT INTO disk (id) VALUES (9223372036854775807)",
            "CREATE TRIGGER full BEFORE INSERT ON comment BEGIN INSERT INTO disk (id) VALUES (NULL); END",
        ];
        const POSTGRES: &[&str] = &[
            "CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = 'disk_full'; END $$",
            "CREATE TRIGGER disk BEFORE INSERT ON comment FOR EACH ROW EXECUTE FUNCTION disk_is_full()",
        ];
        self.alter(if self.is_sqlite() { SQLITE } else { POSTGRES }).await;
    }

    async fn empty_disk(&self) {
        self.alter(if self.is_sqlite() { &["DROP TRIGGER full"] } else { &["DROP TRIGGER disk ON comment"] })
            .await;
    }

    fn is_sqlite(&self) -> bool {
        self.database.url.starts_with("sqlite:")
    }

    async fn alter(&self, statements: &[&'static str]) {
        self.database.spoil();
        let mut connection = sqlx::AnyConnection::connect(&self.database.url).await.unwrap();
        for statement in statements {
            connection.execute(*statement).await.unwrap();
        }
        connection.close().await.unwrap();
    }

    async fn close(self) {
        self.app.store.close().await;
        self.database.drop().await;
    }
}

fn seed(desk: &mut Desk, person: i64) -> Voter {
    let id = || desk.new_id().unwrap();
    let voter = Voter {
        unit: UnitId(id()),
        person: PersonId(person),
        member: MemberId(id()),
        ballot: BallotId(id()),
        measure: MeasureId(id()),
    };
    let Voter { unit, person, member, ballot, measure } = voter;
    let topic = TopicId(id());
    let rules = RuleProfile::of(Profile::Cell);
    let text = "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.".to_owned();
    desk.put(Unit { current_topic: Some(topic), ..unit_row(unit) });
    desk.put(UnitRules { unit, rules: rules.clone() });
    desk.put(Person {
        id: person,
        name: "Nguyễn Văn An".to_owned(),
        lang: None,
        reach: Reach::Active,
        current_unit: None,
        waiting: None,
        created_at: now(),
    });
    desk.put(Member {
        id: member,
        unit,
        name: "Nguyễn Văn An".to_owned(),
        search_key: "nguyen van an".to_owned(),
        kind: MemberKind::Official,
        status: Status::Active,
        roles: Roles::default(),
        no_phone: false,
        person: Some(person),
        linked_at: Some(now()),
        consent_at: Some(now()),
        reached_at: Some(now()),
        muted_until: None,
        created_at: now(),
    });
    desk.put(Topic {
        title: Some("Thực hành tiết kiệm, chống lãng phí".to_owned()),
        stage: Stage::Circulated,
        round: RoundState::Open,
        measures: 1,
        ..Topic::planned(topic, unit, 2026, 4, now())
    });
    desk.put(Measure {
        id: measure,
        unit,
        topic,
        number: 1,
        text: text.clone(),
        group: String::new(),
        state: MeasureState::Listed,
        proposed_by: None,
        from_comment: None,
        owner_text: String::new(),
        co_owners: String::new(),
        expected: String::new(),
        owner: None,
        due: None,
        created_at: now(),
    });
    desk.put(Ballot {
        id: ballot,
        unit,
        topic,
        kind: BallotKind::Consultation,
        way: Way::Phone,
        state: BallotState::Open,
        pass: rules.pass,
        quorum: rules.quorum,
        on_roll: 1,
        items: 1,
        opened_at: now(),
        closes_at: None,
        closed_at: None,
    });
    desk.put(BallotItem { ballot, measure, unit, position: 1, number: 1, text, hall: None, result: None });
    desk.put(RollEntry { ballot, member, unit, reason: RollReason::Counted, answered: 0 });
    let place = Place::Private(person);
    desk.show(place, CardRef { kind: CardKind::Ballot, reference: ballot.0 }, 1);
    desk.show(place, CardRef { kind: CardKind::Home, reference: unit.0 }, 0);
    voter
}

fn unit_row(id: UnitId) -> Unit {
    Unit {
        id,
        name: format!("Tổ dân phố {}", id.0),
        superior: String::new(),
        locality: String::new(),
        profile: Profile::Cell,
        lang: Lang::Vi,
        zone: chrono_tz::Asia::Ho_Chi_Minh,
        group: None,
        group_title: String::new(),
        current_topic: None,
        last_topic: None,
        created_at: now(),
    }
}

fn press(update: i64, voter: Voter, choice: Choice) -> Incoming {
    let action = Action::CastVote { ballot: voter.ballot, measure: voter.measure, choice };
    Incoming {
        update,
        at: now(),
        sender: Sender::Person(Account { id: voter.person, name: "Nguyễn Văn An".to_owned() }),
        whence: Whence::Private,
        what: What::Press {
            query: format!("q{update}"),
            message: Some(1),
            pressed: Some(Pressed { unit: Some(voter.unit), action }),
        },
    }
}

fn presses(office: &Office, first_update: i64, choice: Choice) -> Vec<Incoming> {
    let numbered = office.desks.iter().zip(first_update..);
    numbered.map(|(voter, update)| press(update, *voter, choice)).collect()
}

#[tokio::test]
async fn a_hundred_votes_of_a_hundred_units_are_few_statements_and_one_commit() {
    let office = Office::with_units(100).await;
    let mut runner = Runner::new(office.app.clone());
    let first = runner.run(&presses(&office, 1, Choice::For)).await.unwrap();
    let changed = runner.run(&presses(&office, 101, Choice::Other)).await.unwrap();
    let figures = |done: &chuyende::app::batch::Done| (done.statements, done.commits, done.toasts.len());
    println!(
        "100 votes: {:?}, changed: {:?} (statements, commits, toasts)",
        figures(&first),
        figures(&changed)
    );
    for done in [&first, &changed] {
        assert!(done.statements <= MOST_STATEMENTS, "{} statements", done.statements);
        assert_eq!((done.commits, done.toasts.len()), (1, 100));
    }
    let votes = office.votes().await;
    assert_eq!(votes.len(), 100);
    assert!(votes.iter().all(|vote| vote.choice == Choice::Other));
    office.close().await;
}

#[tokio::test]
async fn a_hundred_words_of_a_hundred_members_are_kept_in_one_commit() {
    let office = Office::with_units(100).await;
    let said: Vec<Incoming> = presses(&office, 1, Choice::For)
        .into_iter()
        .map(|press| Incoming {
            what: What::Text {
                message: press.update,
                body: format!("Ý kiến số {}", press.update),
                reply: None,
            },
            ..press
        })
        .collect();
    let done = Runner::new(office.app.clone()).run(&said).await.unwrap();
    println!("100 comments: {} statements, {} commits", done.statements, done.commits);
    assert_eq!(done.commits, 1);
    let mut desk = Desk::reading(&office.app.store, now()).await.unwrap();
    let mut kept = Vec::new();
    for voter in &office.desks {
        let unit = desk.get::<Unit>(voter.unit).await.unwrap();
        let comments = lists::comments(&mut desk, unit.current_topic.unwrap()).await.unwrap();
        kept.extend(comments.into_iter().map(|comment| comment.body));
    }
    let expected: Vec<String> = (1..=100).map(|n| format!("Ý kiến số {n}")).collect();
    assert_eq!(kept, expected);
    drop(desk);
    office.close().await;
}

#[tokio::test]
async fn an_update_that_breaks_is_parked_and_the_others_go_through() {
    let office = Office::with_units(10).await;
    let broken = office.desks[4];
    office.damage(format!("UPDATE unit SET lang = 'klingon' WHERE id = {}", broken.unit.0)).await;
    let mut runner = Runner::new(office.app.clone());
    let done = runner.run(&presses(&office, 1, Choice::For)).await.unwrap();
    assert_eq!(done.toasts.len(), 9);
    let parked = inbox::parked(&office.app.store).await.unwrap();
    assert_eq!(parked.iter().map(|parked| parked.update_id).collect::<Vec<_>>(), [5]);
    assert!(parked[0].why.contains("klingon"), "{}", parked[0].why);
    let kept: Incoming = serde_json::from_str(&parked[0].incoming).unwrap();
    assert_eq!(kept, press(5, broken, Choice::For), "what was parked can be read again");
    // It is done with: the messenger may send it again as often as it likes.
    let again = runner.run(&presses(&office, 1, Choice::Against)).await.unwrap();
    assert_eq!((again.toasts.len(), office.parked().await), (0, vec![5]));
    office.damage(format!("UPDATE unit SET lang = 'vi' WHERE id = {}", broken.unit.0)).await;
    let votes = office.votes().await;
    assert_eq!(votes.len(), 9);
    assert!(votes.iter().all(|vote| vote.member != broken.member && vote.choice == Choice::For));
    office.close().await;
}

#[tokio::test]
async fn a_database_that_is_away_confirms_nothing_and_loses_nothing() {
    let mut office = Office::with_units(3).await;
    let mut runner = Runner::new(office.app.clone());
    let batch = presses(&office, 1, Choice::For);
    office.app.store.close().await;
    let error = runner.run(&batch).await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    office.restart().await;
    assert!(office.votes().await.is_empty() && office.parked().await.is_empty());
    let done = Runner::new(office.app.clone()).run(&batch).await.unwrap();
    assert_eq!((done.toasts.len(), office.votes().await.len()), (3, 3));
    office.close().await;
}

#[tokio::test]
async fn after_an_unclean_stop_updates_go_singly_and_the_third_try_is_not_made() {
    let mut office = Office::with_units(3).await;
    inbox::mark_clean(&office.app.store, false).await.unwrap();
    // The second update took the program with it, twice.
    assert_eq!(inbox::attempt(&office.app.store, 2).await.unwrap(), 1);
    assert_eq!(inbox::attempt(&office.app.store, 2).await.unwrap(), 2);
    office.restart().await;
    let batch = presses(&office, 1, Choice::For);
    let mut runner = Runner::new(office.app.clone());
    let done = runner.run(&batch).await.unwrap();
    assert_eq!((done.commits, done.toasts.len()), (2, 2), "one by one, without the second");
    assert_eq!(office.parked().await, [2]);
    let voted: Vec<MemberId> = office.votes().await.into_iter().map(|vote| vote.member).collect();
    assert_eq!(voted, [office.desks[0].member, office.desks[2].member]);
    // The next batch goes as a whole again.
    let done = runner.run(&presses(&office, 11, Choice::Other)).await.unwrap();
    assert_eq!((done.commits, done.toasts.len()), (1, 3));
    office.close().await;
}

#[tokio::test]
async fn a_full_disk_after_an_unclean_stop_counts_as_no_try() {
    let mut office = Office::with_units(1).await;
    inbox::mark_clean(&office.app.store, false).await.unwrap();
    office.restart().await;
    let said = Incoming {
        what: What::Text { message: 1, body: "Ý kiến số 1".to_owned(), reply: None },
        ..press(1, office.desks[0], Choice::For)
    };
    let topic = topic_of(&office, office.desks[0]).await;
    office.fill_disk().await;
    let mut runner = Runner::new(office.app.clone());
    for _ in 0..2 {
        let error = runner.run(std::slice::from_ref(&said)).await.unwrap_err();
        assert!(error.is_transient(), "{error}");
    }
    // Ended in despair, and as uncleanly as before.
    office.restart().await;
    let mut runner = Runner::new(office.app.clone());
    for _ in 0..2 {
        runner.run(std::slice::from_ref(&said)).await.unwrap_err();
    }
    office.empty_disk().await;
    runner.run(std::slice::from_ref(&said)).await.unwrap();
    assert!(office.parked().await.is_empty());
    let mut desk = Desk::reading(&office.app.store, now()).await.unwrap();
    let kept = lists::comments(&mut desk, topic).await.unwrap();
    assert_eq!(kept.into_iter().map(|comment| comment.body).collect::<Vec<_>>(), ["Ý kiến số 1"]);
    drop(desk);
    office.close().await;
}

async fn topic_of(office: &Office, voter: Voter) -> TopicId {
    let mut desk = Desk::reading(&office.app.store, now()).await.unwrap();
    desk.get::<Unit>(voter.unit).await.unwrap().current_topic.unwrap()
}

#[tokio::test]
async fn what_is_done_is_not_parked_however_often_the_program_dies_afterwards() {
    let mut office = Office::with_units(1).await;
    let batch = presses(&office, 1, Choice::For);
    Runner::new(office.app.clone()).run(&batch).await.unwrap();
    for _ in 0..4 {
        // Killed after the commit, before the messenger was told.
        inbox::mark_clean(&office.app.store, false).await.unwrap();
        office.restart().await;
        Runner::new(office.app.clone()).run(&batch).await.unwrap();
    }
    assert!(office.parked().await.is_empty());
    assert_eq!(office.votes().await.len(), 1);
    office.close().await;
}

#[tokio::test]
async fn an_update_delivered_twice_is_dealt_with_once() {
    let office = Office::with_units(1).await;
    let mut runner = Runner::new(office.app.clone());
    let once = press(7, office.desks[0], Choice::For);
    let other = press(7, office.desks[0], Choice::Against);
    let in_one_batch = runner.run(&[once.clone(), other.clone()]).await.unwrap();
    assert_eq!(in_one_batch.toasts.len(), 1);
    let in_another = runner.run(&[other]).await.unwrap();
    assert!(in_another.toasts.is_empty());
    let votes = office.votes().await;
    assert_eq!(votes.iter().map(|vote| vote.choice).collect::<Vec<_>>(), [Choice::For]);
    office.close().await;
}

#[tokio::test]
async fn a_double_tap_is_one_vote_and_one_line_in_the_audit_each() {
    let office = Office::with_units(1).await;
    let voter = office.desks[0];
    let mut runner = Runner::new(office.app.clone());
    let done = runner.run(&[press(1, voter, Choice::For), press(2, voter, Choice::Other)]).await.unwrap();
    assert_eq!((done.commits, done.toasts.len()), (1, 2));
    let votes = office.votes().await;
    assert_eq!(
        votes.iter().map(|vote| vote.choice).collect::<Vec<_>>(),
        [Choice::Other],
        "the last tap holds"
    );
    let mut desk = Desk::reading(&office.app.store, office.clock.now()).await.unwrap();
    let entry = desk.get::<RollEntry>((voter.ballot, voter.member)).await.unwrap();
    assert_eq!(entry.answered, 1, "one measure answered, however often");
    drop(desk);
    office.close().await;
}
