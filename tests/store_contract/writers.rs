//! Several writers at once: changes of one unit are serial, ids never repeat.

use std::collections::HashSet;

use chuyende::domain::ids::{PersonId, TopicId, UnitId};
use chuyende::domain::topic::Topic;
use chuyende::domain::unit::Unit;
use chuyende::store::Store;
use chuyende::store::desk::Desk;
use chuyende::store::ids::Ids;

use super::{Base, moment, samples};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_writers_of_one_unit_lose_nothing() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(Topic { comments: 0, ..samples::topic() });
    desk.commit().await.unwrap();
    // Two processes: each has connections of its own.
    let other = Store::open(&base.database.url).await.unwrap();
    let mut writers = Vec::new();
    for store in [base.store.clone(), other.clone(), base.store.clone(), other.clone()] {
        writers.push(tokio::spawn(async move {
            for _ in 0..20 {
                let tx = store.begin_write().await.unwrap();
                let mut desk = Desk::new(tx, Ids::default(), String::new(), moment(0));
                desk.lock(&[UnitId(1)]).await.unwrap();
                let topic = desk.get::<Topic>(TopicId(1)).await.unwrap();
                tokio::task::yield_now().await;
                desk.put(Topic { comments: topic.comments + 1, ..topic });
                desk.commit().await.unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    let topic = base.reading().await.get::<Topic>(TopicId(1)).await.unwrap();
    assert_eq!(topic.comments, 80);
    other.close().await;
    base.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_units_are_locked_in_one_order_whatever_order_they_are_named_in() {
    let base = Base::new().await;
    let mut desk = base.desk().await;
    for id in 1..=150 {
        desk.put(Unit { id: UnitId(id), group: None, name: "0".to_owned(), ..samples::unit() });
    }
    desk.commit().await.unwrap();
    let mut writers = Vec::new();
    for writer in 0..4_usize {
        let store = base.store.clone();
        writers.push(tokio::spawn(async move {
            let mut units: Vec<UnitId> = (1..=150).map(UnitId).collect();
            units.rotate_left(writer * 37);
            if writer % 2 == 1 {
                units.reverse();
            }
            units.push(UnitId(1));
            for _ in 0..5 {
                let tx = store.begin_write().await.unwrap();
                let mut desk = Desk::new(tx, Ids::default(), String::new(), moment(0));
                desk.lock(&units).await.unwrap();
                desk.prefetch::<Unit>(units.iter().copied()).await.unwrap();
                for id in &units[..150] {
                    let unit = desk.get::<Unit>(*id).await.unwrap();
                    let count: i64 = unit.name.parse().unwrap();
                    desk.put(Unit { name: (count + 1).to_string(), ..unit });
                }
                desk.commit().await.unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    let units = chuyende::store::lists::units(&mut base.reading().await).await.unwrap();
    assert_eq!(units.len(), 150);
    assert!(units.iter().all(|unit| unit.name == "20"), "every change of every writer counts");
    base.close().await;
}

#[tokio::test]
async fn what_was_read_before_the_lock_is_read_again_behind_it() {
    // SQLite has one writer: nobody can have written.
    if crate::support::database::postgres().is_none() {
        return;
    }
    let base = Base::furnished().await;
    let mut waiting = base.desk().await;
    let before = waiting.get::<Unit>(UnitId(1)).await.unwrap();
    waiting.resolve(vec![PersonId(1)]).await.unwrap();
    let units = waiting.units_of(PersonId(1));
    let mut other = base.desk().await;
    other.lock(&[UnitId(1)]).await.unwrap();
    other.put(Unit { group: Some(-100_555), ..before });
    other.commit().await.unwrap();
    waiting.lock(&[UnitId(1)]).await.unwrap();
    assert_eq!(waiting.get::<Unit>(UnitId(1)).await.unwrap().group, Some(-100_555));
    assert_eq!(waiting.units_of(PersonId(1)), units, "who is who is known as before");
    drop(waiting);
    base.close().await;
}

#[tokio::test]
async fn no_units_are_locked_without_a_word() {
    let base = Base::new().await;
    let mut desk = base.desk().await;
    desk.lock(&[]).await.unwrap();
    assert_eq!(desk.statements(), 0);
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn ids_never_repeat_and_run_out_with_a_promise() {
    let base = Base::new().await;
    let other = Ids::default();
    other.refill(&base.store).await.unwrap();
    let first = base.desk().await;
    let mut seen = HashSet::new();
    let mut taken = 0;
    let error = loop {
        match first.new_id() {
            Ok(id) => assert!(seen.insert(id), "{id} twice"),
            Err(error) => break error,
        }
        taken += 1;
    };
    assert!(taken >= 4_096, "a block holds {taken}");
    assert!(error.is_transient(), "the batch is repeated with a new block: {error:?}");
    drop(first);
    let second = Desk::new(base.store.begin_write().await.unwrap(), other, String::new(), moment(0));
    for _ in 0..5_000 {
        assert!(seen.insert(second.new_id().unwrap()));
    }
    drop(second);
    base.ids.refill(&base.store).await.unwrap();
    let again = base.desk().await;
    for _ in 0..5_000 {
        assert!(seen.insert(again.new_id().unwrap()));
    }
    drop(again);
    base.close().await;
}
