//! Cards: raised by events, drawn by delivery, never left behind what is wanted.

use chuyende::domain::ids::{PersonId, UnitId};
use chuyende::present::outgoing::Place;
use chuyende::store::desk::{CardKind, CardRef};
use chuyende::store::outbox::{self, DueCard, Settlement};

use super::{Base, moment};

const HOME: CardRef = CardRef { kind: CardKind::Home, reference: 1 };
const BALLOT: CardRef = CardRef { kind: CardKind::Ballot, reference: 1 };

fn private(person: i64) -> Place {
    Place::Private(PersonId(person))
}

async fn due(base: &Base) -> Vec<DueCard> {
    outbox::due_cards(&base.store, 100).await.unwrap().due
}

async fn settle(base: &Base, settlement: Settlement) {
    outbox::settle(&base.store, vec![settlement], moment(0)).await.unwrap();
}

async fn shown(base: &Base, card: &DueCard, message: i64) {
    let DueCard { place, card, wanted, .. } = *card;
    let hash = format!("hash of {wanted}");
    settle(base, Settlement::Shown { place, card, wanted, message: Some(message), hash }).await;
}

/// A database with the home card and a ballot on the screens of two people.
async fn with_cards() -> Base {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    for person in [1, 2] {
        desk.show(private(person), HOME, 0);
        desk.show(private(person), BALLOT, 1);
    }
    desk.commit().await.unwrap();
    assert_eq!(due(&base).await.len(), 4);
    for (index, card) in due(&base).await.iter().enumerate() {
        assert_eq!(card.message, None, "posted as a new message");
        shown(&base, card, index as i64 + 100).await;
    }
    assert_eq!(due(&base).await, []);
    base
}

#[tokio::test]
async fn every_kind_of_card_can_be_shown() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    for kind in CardKind::ALL {
        desk.show(Place::Group(UnitId(1)), CardRef { kind: *kind, reference: i64::MAX }, 3);
    }
    desk.commit().await.unwrap();
    let mut kinds: Vec<CardKind> = due(&base).await.iter().map(|due| due.card.kind).collect();
    kinds.sort_unstable();
    let mut all = CardKind::ALL.to_vec();
    all.sort_unstable();
    assert_eq!(kinds, all);
    base.close().await;
}

#[tokio::test]
async fn a_card_whose_row_cannot_be_read_is_given_up_and_the_others_are_drawn() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    for person in 1..=4 {
        desk.show(private(person), HOME, 0);
    }
    desk.commit().await.unwrap();
    let place = |person: i64| private(person).to_text();
    assert_eq!(place(1), "p1");
    assert_eq!(base.sql("UPDATE card SET kind = 'of a later program' WHERE place = 'p1'").await, 1);
    assert_eq!(base.sql("UPDATE card SET place = 'nowhere' WHERE place = 'p2'").await, 1);
    assert_eq!(base.sql("UPDATE card SET since = 9223372036854775807 WHERE place = 'p3'").await, 1);
    let found = outbox::due_cards(&base.store, 100).await.unwrap();
    assert_eq!(found.due.iter().map(|due| due.place).collect::<Vec<_>>(), [private(4)]);
    assert_eq!(found.broken.len(), 3);
    outbox::settle(&base.store, found.broken, moment(0)).await.unwrap();
    let found = outbox::due_cards(&base.store, 100).await.unwrap();
    assert_eq!((found.due.len(), found.broken), (1, vec![]));
    base.close().await;
}

#[tokio::test]
async fn a_raised_card_is_drawn_anew_wherever_it_is_shown() {
    let base = with_cards().await;
    let mut desk = base.desk().await;
    desk.raise(HOME);
    desk.raise(HOME);
    desk.raise(CardRef { kind: CardKind::Home, reference: 2 });
    desk.commit().await.unwrap();
    let raised = due(&base).await;
    assert_eq!(
        raised.iter().map(|due| (due.place, due.card)).collect::<Vec<_>>(),
        [(private(1), HOME), (private(2), HOME)]
    );
    assert!(raised.iter().all(|due| due.message.is_some() && due.shown_hash.is_some() && due.page == 0));
    base.close().await;
}

#[tokio::test]
async fn what_was_raised_while_it_was_drawn_is_drawn_again() {
    let base = with_cards().await;
    let mut desk = base.desk().await;
    desk.raise(BALLOT);
    desk.commit().await.unwrap();
    let drawing = due(&base).await.remove(0);
    let mut desk = base.desk().await;
    desk.raise(BALLOT);
    desk.commit().await.unwrap();
    shown(&base, &drawing, 100).await;
    let again = due(&base).await.remove(0);
    assert_eq!((again.place, again.card), (drawing.place, drawing.card));
    assert!(again.wanted > drawing.wanted);
    shown(&base, &again, 100).await;
    assert!(due(&base).await.iter().all(|due| due.place != drawing.place));
    base.close().await;
}

#[tokio::test]
async fn a_turned_card_keeps_its_message_and_a_shown_one_gets_a_new_one() {
    let base = with_cards().await;
    let mut desk = base.desk().await;
    desk.turn(private(1), BALLOT, 3, None);
    // Known from the button that was pressed: the card lives in another message than we thought.
    desk.turn(private(2), BALLOT, 4, Some(777));
    desk.turn(private(2), BALLOT, 5, None);
    desk.commit().await.unwrap();
    let turned = due(&base).await;
    assert_eq!(turned.iter().map(|due| due.page).collect::<Vec<_>>(), [3, 5]);
    assert!(turned[0].message.is_some_and(|message| message >= 100));
    assert_eq!(turned[1].message, Some(777));
    let mut desk = base.desk().await;
    desk.show(private(1), BALLOT, 1);
    desk.turn(private(3), BALLOT, 2, Some(5));
    desk.commit().await.unwrap();
    let cards = due(&base).await;
    assert_eq!((cards[0].page, cards[0].message, cards[0].shown_hash.as_deref()), (1, None, None));
    assert_eq!(
        (cards[2].place, cards[2].page, cards[2].message),
        (private(3), 2, Some(5)),
        "a card that was unknown"
    );
    base.close().await;
}

#[tokio::test]
async fn who_asked_comes_first_and_who_waits_longest_before_the_others() {
    let base = with_cards().await;
    let place = |due: Vec<DueCard>| due.iter().map(|due| (due.place, due.asked)).collect::<Vec<_>>();
    // Raised one after the other, the second again and again.
    for (after, card) in [(1, BALLOT), (2, HOME), (3, HOME), (4, BALLOT)] {
        let mut desk = base.desk_at(moment(after)).await;
        desk.raise(card);
        desk.commit().await.unwrap();
    }
    let kinds: Vec<CardKind> = due(&base).await.iter().map(|due| due.card.kind).collect();
    assert_eq!(kinds, [CardKind::Ballot, CardKind::Ballot, CardKind::Home, CardKind::Home]);
    for (after, person) in [(5, 2), (6, 1), (7, 2)] {
        let mut desk = base.desk_at(moment(after)).await;
        desk.turn(private(person), HOME, 0, None);
        desk.awaited(private(person));
        desk.commit().await.unwrap();
    }
    let order = due(&base).await;
    assert_eq!(
        place(order.clone()),
        [(private(2), true), (private(1), true), (private(1), false), (private(2), false)]
    );
    // Seen: whatever changes it now, nobody waits for it.
    shown(&base, &order[0], 100).await;
    let mut desk = base.desk_at(moment(8)).await;
    desk.raise(HOME);
    desk.show(private(2), BALLOT, 1);
    desk.commit().await.unwrap();
    assert_eq!(
        place(due(&base).await),
        [(private(1), true), (private(1), false), (private(2), false), (private(2), false)]
    );
    base.close().await;
}

#[tokio::test]
async fn a_lost_card_is_posted_anew_and_a_dropped_one_is_forgotten() {
    let base = with_cards().await;
    settle(&base, Settlement::CardLost { place: private(1), card: HOME }).await;
    let lost = due(&base).await;
    assert_eq!((lost.len(), lost[0].message, lost[0].shown_hash.as_deref()), (1, None, None));
    settle(&base, Settlement::CardDropped { place: private(1), card: HOME }).await;
    assert_eq!(due(&base).await, []);
    let mut desk = base.desk().await;
    desk.raise(HOME);
    desk.commit().await.unwrap();
    assert_eq!(due(&base).await.len(), 1, "only the other person's");
    base.close().await;
}

#[tokio::test]
async fn a_group_that_moved_gets_its_cards_as_new_messages() {
    let base = with_cards().await;
    let group = Place::Group(UnitId(1));
    let card = CardRef { kind: CardKind::Topic, reference: 1 };
    let mut desk = base.desk().await;
    desk.show(group, card, 0);
    desk.commit().await.unwrap();
    let topic = due(&base).await.remove(0);
    shown(&base, &topic, 55).await;
    settle(&base, Settlement::Moved { unit: UnitId(1), address: -100_777 }).await;
    let anew = due(&base).await;
    assert_eq!(anew.iter().map(|due| (due.place, due.message)).collect::<Vec<_>>(), [(group, None)]);
    base.close().await;
}
