//! What arrived: claimed once, tried a few times, parked whole.

use std::collections::HashSet;

use chuyende::store::inbox::{self, Parked};

use super::{Base, moment};

#[tokio::test]
async fn an_update_is_claimed_once() {
    let base = Base::new().await;
    let mut tx = base.store.begin_write().await.unwrap();
    let updates: Vec<i64> = (1..=100).chain([50, 7, i64::MAX]).collect();
    let claimed = inbox::claim(&mut tx, &updates, moment(0)).await.unwrap();
    assert_eq!(claimed, (1..=100).chain([i64::MAX]).collect::<HashSet<i64>>());
    tx.commit().await.unwrap();
    let mut tx = base.store.begin_write().await.unwrap();
    let claimed = inbox::claim(&mut tx, &[99, 100, 101, 101], moment(1)).await.unwrap();
    assert_eq!(claimed, HashSet::from([101]));
    // Not committed: 101 is still to be dealt with.
    drop(tx);
    let mut tx = base.store.begin_write().await.unwrap();
    assert_eq!(inbox::claim(&mut tx, &[101], moment(2)).await.unwrap(), HashSet::from([101]));
    assert_eq!(inbox::claim(&mut tx, &[], moment(2)).await.unwrap(), HashSet::new());
    tx.commit().await.unwrap();
    base.close().await;
}

#[tokio::test]
async fn what_is_old_is_forgotten() {
    let base = Base::new().await;
    for (update, at) in [(1, 0), (2, 10), (3, 20)] {
        let mut tx = base.store.begin_write().await.unwrap();
        inbox::claim(&mut tx, &[update], moment(at)).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(inbox::forget(&base.store, moment(20)).await.unwrap(), 2);
    let mut tx = base.store.begin_write().await.unwrap();
    assert_eq!(inbox::claim(&mut tx, &[1, 2, 3], moment(30)).await.unwrap(), HashSet::from([1, 2]));
    drop(tx);
    base.close().await;
}

#[tokio::test]
async fn tries_are_counted_until_the_update_is_done() {
    let base = Base::new().await;
    for n in 1..=3 {
        assert_eq!(inbox::attempt(&base.store, 5).await.unwrap(), n);
    }
    inbox::forgive(&base.store, 5).await.unwrap();
    assert_eq!(
        inbox::attempt(&base.store, 5).await.unwrap(),
        3,
        "the try that was outlived counts for nothing"
    );
    assert_eq!(inbox::attempt(&base.store, 6).await.unwrap(), 1);
    let mut tx = base.store.begin_write().await.unwrap();
    inbox::claim(&mut tx, &[6], moment(0)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(inbox::attempt(&base.store, 6).await.unwrap(), 0, "dealt with");
    inbox::forget(&base.store, moment(1)).await.unwrap();
    assert_eq!(inbox::attempt(&base.store, 5).await.unwrap(), 1, "counted anew after the numbers start anew");
    base.close().await;
}

#[tokio::test]
async fn what_is_parked_waits_whole_and_counts_as_seen() {
    let base = Base::new().await;
    let parked = |update_id, after, why: &str| Parked {
        update_id,
        at: moment(after),
        incoming: format!("{{\"body\":\"{}\"}}", super::samples::WORDS),
        why: why.to_owned(),
    };
    inbox::park(&base.store, &parked(9, 1, "một")).await.unwrap();
    inbox::park(&base.store, &parked(8, 0, "hai")).await.unwrap();
    inbox::park(&base.store, &parked(9, 2, "ba")).await.unwrap();
    let list = inbox::parked(&base.store).await.unwrap();
    assert_eq!(list, [parked(8, 0, "hai"), parked(9, 2, "ba")]);
    let mut tx = base.store.begin_write().await.unwrap();
    assert_eq!(inbox::claim(&mut tx, &[8, 9, 10], moment(3)).await.unwrap(), HashSet::from([10]));
    drop(tx);
    base.close().await;
}

#[tokio::test]
async fn the_installation_keeps_its_salt_and_knows_how_it_stopped() {
    let base = Base::new().await;
    let first = inbox::installation(&base.store).await.unwrap();
    assert_eq!((first.salt.len(), first.clean, first.last_heard), (32, true, None));
    inbox::mark_clean(&base.store, false).await.unwrap();
    let mut tx = base.store.begin_write().await.unwrap();
    inbox::heard(&mut tx, moment(5)).await.unwrap();
    tx.commit().await.unwrap();
    let second = inbox::installation(&base.store).await.unwrap();
    assert_eq!((second.clean, second.last_heard), (false, Some(moment(5))));
    assert_eq!(second.salt, first.salt);
    inbox::mark_clean(&base.store, true).await.unwrap();
    assert!(inbox::installation(&base.store).await.unwrap().clean);
    base.close().await;
}
