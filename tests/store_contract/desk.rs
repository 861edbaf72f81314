//! The desk: what is put on it is seen at once, written once, and nothing stays of what was not committed.

use chuyende::domain::ballot::{Choice, RollEntry, Vote};
use chuyende::domain::ids::{BallotId, MeasureId, MemberId, PersonId, TopicId, UnitId};
use chuyende::domain::member::{Member, Status};
use chuyende::domain::unit::{Person, Unit};
use chuyende::store::desk::Owner;
use chuyende::store::{Error, lists};

use super::samples;
use super::{Base, moment};

#[tokio::test]
async fn what_is_on_the_desk_is_what_is_found() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    let changed = Member { name: "Tên mới".to_owned(), ..samples::member() };
    desk.put(Member { name: "Tên cũ".to_owned(), ..samples::member() });
    desk.put(changed.clone());
    assert_eq!(desk.find::<Member>(MemberId(1)).await.unwrap(), Some(changed.clone()));
    assert_eq!(desk.seen::<Member>(&MemberId(1)), Some(&changed));
    // A list goes to the database and still shows what is only on the desk.
    assert_eq!(lists::members(&mut desk, UnitId(1)).await.unwrap(), std::slice::from_ref(&changed));
    assert_eq!(desk.member_of(UnitId(1), PersonId(1)).await.unwrap(), Some(changed));
    desk.commit().await.unwrap();
    base.close().await;
}

#[tokio::test]
async fn the_same_key_twice_is_one_row_with_the_last_image() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    for answered in 0..5 {
        desk.put(RollEntry { answered, ..samples::roll_entry() });
    }
    desk.commit().await.unwrap();
    let mut desk = base.reading().await;
    let roll = lists::roll(&mut desk, BallotId(1)).await.unwrap();
    assert_eq!(roll, [RollEntry { answered: 4, ..samples::roll_entry() }]);
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn three_hundred_keys_are_few_statements_and_the_missing_are_known_to_be_missing() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    let people: Vec<Person> =
        (1..=300).map(|id| Person { id: PersonId(id * 7), ..samples::person() }).collect();
    for person in &people {
        desk.put(person.clone());
    }
    let written = desk.commit().await.unwrap();
    assert!(written <= 8, "{written} statements for 300 rows");
    let mut desk = base.reading().await;
    // Every second one is not there; some are asked for twice.
    let keys = people.iter().flat_map(|person| [person.id, PersonId(person.id.0 + 1), person.id]);
    desk.prefetch::<Person>(keys).await.unwrap();
    let asked = desk.statements();
    assert!(asked <= 5, "{asked} statements for 600 keys");
    for person in &people {
        assert_eq!(desk.find::<Person>(person.id).await.unwrap().as_ref(), Some(person));
        assert_eq!(desk.find::<Person>(PersonId(person.id.0 + 1)).await.unwrap(), None);
    }
    assert_eq!(desk.statements(), asked, "nothing is asked for again");
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn keys_of_two_and_three_columns_are_told_apart() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(Member { id: MemberId(2), person: None, ..samples::member() });
    desk.put(chuyende::domain::measure::Measure { id: MeasureId(2), number: 2, ..samples::measure() });
    let vote = |measure, member, choice| Vote {
        measure: MeasureId(measure),
        member: MemberId(member),
        choice,
        ..samples::vote()
    };
    let all = [vote(1, 1, Choice::For), vote(1, 2, Choice::Against), vote(2, 1, Choice::Other)];
    for vote in &all {
        desk.put(vote.clone());
    }
    desk.commit().await.unwrap();
    let mut desk = base.reading().await;
    let key = |measure, member| (BallotId(1), MeasureId(measure), MemberId(member));
    desk.prefetch::<Vote>([key(1, 1), key(2, 1), key(2, 2)]).await.unwrap();
    assert_eq!(desk.seen::<Vote>(&key(1, 1)), Some(&all[0]));
    assert_eq!(desk.seen::<Vote>(&key(2, 1)), Some(&all[2]));
    assert_eq!(desk.seen::<Vote>(&key(2, 2)), None);
    assert_eq!(desk.find::<Vote>(key(1, 2)).await.unwrap().as_ref(), Some(&all[1]));
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn what_is_not_committed_has_not_happened() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(Member { name: "Tên mới".to_owned(), ..samples::member() });
    desk.put(Person { id: PersonId(2), ..samples::person() });
    desk.flush().await.unwrap();
    drop(desk);
    let mut desk = base.desk().await;
    assert_eq!(desk.get::<Member>(MemberId(1)).await.unwrap(), samples::member());
    assert_eq!(desk.find::<Person>(PersonId(2)).await.unwrap(), None);
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn a_reading_desk_sees_one_state_and_changes_nothing() {
    let base = Base::furnished().await;
    let mut reading = base.reading().await;
    assert_eq!(lists::units(&mut reading).await.unwrap().len(), 1);
    let mut desk = base.desk().await;
    desk.put(Unit { id: UnitId(2), group: None, ..samples::unit() });
    desk.commit().await.unwrap();
    assert_eq!(lists::units(&mut reading).await.unwrap().len(), 1, "as it was when the reading began");
    drop(reading);
    assert_eq!(lists::units(&mut base.reading().await).await.unwrap().len(), 2);
    base.close().await;
}

#[tokio::test]
async fn a_row_that_must_be_there_and_is_not_is_named() {
    let base = Base::furnished().await;
    let error = base.reading().await.get::<chuyende::domain::topic::Topic>(TopicId(99)).await.unwrap_err();
    assert!(matches!(error, Error::Corrupt { table: "topic", id: 99, .. }), "{error:?}");
    assert!(!error.is_transient());
    base.close().await;
}

#[tokio::test]
async fn a_word_the_program_does_not_know_is_named_with_its_row() {
    let base = Base::furnished().await;
    assert_eq!(base.sql("UPDATE member SET status = 'klingon' WHERE id = 1").await, 1);
    let error = base.reading().await.find::<Member>(MemberId(1)).await.unwrap_err();
    assert!(
        matches!(&error, Error::Corrupt { table: "member", id: 1, why } if why.contains("klingon")),
        "{error:?}"
    );
    base.close().await;
}

#[tokio::test]
async fn a_row_without_its_parent_is_refused_for_good() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(Member { id: MemberId(2), unit: UnitId(99), ..samples::member() });
    let error = desk.commit().await.unwrap_err();
    assert!(matches!(error, Error::Constraint(_)), "{error:?}");
    base.close().await;
}

#[tokio::test]
async fn a_person_is_resolved_in_every_unit() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(Unit { id: UnitId(2), group: None, ..samples::unit() });
    desk.put(Member { id: MemberId(2), unit: UnitId(2), status: Status::Away, ..samples::member() });
    desk.put(Member { id: MemberId(3), unit: UnitId(2), person: None, ..samples::member() });
    desk.commit().await.unwrap();
    let mut desk = base.desk().await;
    desk.resolve(vec![PersonId(1), PersonId(5)]).await.unwrap();
    assert_eq!(desk.units_of(PersonId(1)), [UnitId(1), UnitId(2)]);
    assert_eq!(desk.units_of(PersonId(5)), []);
    let asked = desk.statements();
    let member = desk.member_of(UnitId(2), PersonId(1)).await.unwrap().unwrap();
    assert_eq!((member.id, desk.statements()), (MemberId(2), asked), "known without asking");
    // Put off the row in this very transaction: no longer a member.
    desk.put(Member { person: None, ..member });
    assert_eq!(desk.member_of(UnitId(2), PersonId(1)).await.unwrap(), None);
    assert_eq!(desk.member_of(UnitId(1), PersonId(5)).await.unwrap(), None);
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn a_removed_row_is_gone_and_can_be_put_again() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(RollEntry { answered: 3, ..samples::roll_entry() });
    desk.commit().await.unwrap();
    let key = (BallotId(1), MemberId(1));
    let mut desk = base.desk().await;
    desk.remove::<RollEntry>(key);
    assert_eq!(desk.find::<RollEntry>(key).await.unwrap(), None);
    assert_eq!(lists::roll(&mut desk, BallotId(1)).await.unwrap(), []);
    desk.put(samples::roll_entry());
    desk.commit().await.unwrap();
    assert_eq!(lists::roll(&mut base.reading().await, BallotId(1)).await.unwrap(), [samples::roll_entry()]);
    base.close().await;
}

#[tokio::test]
async fn a_desk_has_its_time_and_numbers() {
    let base = Base::new().await;
    let desk = base.desk_at(moment(77)).await;
    assert_eq!(desk.now(), moment(77));
    let first = desk.new_id().unwrap();
    assert_eq!((first, desk.new_id().unwrap()), (1, 2), "tests begin at 1");
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn a_list_that_was_read_for_many_is_read_anew_once_something_was_written() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(Unit { id: UnitId(2), group: None, ..samples::unit() });
    desk.together(Owner::Unit, [1, 2]);
    assert_eq!(lists::members(&mut desk, UnitId(2)).await.unwrap(), []);
    let asked = desk.statements();
    assert_eq!(lists::members(&mut desk, UnitId(1)).await.unwrap(), [samples::member()]);
    assert_eq!(lists::people(&mut desk, UnitId(1)).await.unwrap(), [samples::person()]);
    assert_eq!(lists::people(&mut desk, UnitId(2)).await.unwrap(), []);
    assert_eq!(desk.statements(), asked + 1, "one statement a list");
    let joined = Member { id: MemberId(2), unit: UnitId(2), ..samples::member() };
    desk.put(joined.clone());
    assert_eq!(lists::members(&mut desk, UnitId(2)).await.unwrap(), [joined]);
    assert_eq!(lists::people(&mut desk, UnitId(2)).await.unwrap(), [samples::person()]);
    desk.commit().await.unwrap();
    base.close().await;
}
