//! Who is next: the one pace of the bot is shared by answers and broadcasts, messages and cards.

use crate::present::outgoing::{Lane, Place};
use crate::store::outbox::{Due, DueCard};

/// A message or a card that may go out.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Open {
    Message(Due),
    Card(DueCard),
}

impl Open {
    pub(super) fn place(&self) -> Place {
        match self {
            Self::Message(due) => due.place,
            Self::Card(due) => due.place,
        }
    }

    pub(super) fn is_card(&self) -> bool {
        matches!(self, Self::Card(_))
    }

    /// Whether somebody waits for it.
    pub(super) fn is_awaited(&self) -> bool {
        match self {
            Self::Message(due) => due.lane == Lane::Reply as i64,
            Self::Card(due) => due.asked,
        }
    }
}

/// The order of sending. First what somebody waits for, a reply or a card that was asked for, whoever waits longest;
/// then notices before what goes to many, in turn with the cards that have changed by themselves: neither a broadcast
/// nor a busy ballot keeps the other from going on. `card_next`: whose turn it is.
pub(super) fn in_turn(messages: Vec<Due>, cards: Vec<DueCard>, card_next: bool) -> Vec<Open> {
    let (mut order, messages): (Vec<Open>, Vec<Open>) =
        messages.into_iter().map(Open::Message).partition(Open::is_awaited);
    let (asked, cards): (Vec<Open>, Vec<Open>) =
        cards.into_iter().map(Open::Card).partition(Open::is_awaited);
    order.extend(asked);
    // What is said at once with a card stands before it.
    order.sort_by_key(|open| match open {
        Open::Message(due) => (due.created_at, due.seq),
        Open::Card(due) => (due.since, i64::MAX),
    });
    let (mut messages, mut cards) = (messages.into_iter(), cards.into_iter());
    loop {
        let pair = match card_next {
            true => [cards.next(), messages.next()],
            false => [messages.next(), cards.next()],
        };
        let before = order.len();
        order.extend(pair.into_iter().flatten());
        if order.len() == before {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{PersonId, UnitId};
    use crate::domain::time::Timestamp;
    use crate::present::outgoing::Outgoing;
    use crate::store::desk::{CardKind, CardRef};

    fn at(second: i64) -> Timestamp {
        Timestamp::from_timestamp_millis(second * 1000).unwrap()
    }

    fn message(seq: i64, lane: Lane, second: i64) -> Due {
        Due {
            seq,
            place: Place::Private(PersonId(seq)),
            lane: lane as i64,
            body: Outgoing::new(UnitId(1), ""),
            expires_at: None,
            created_at: at(second),
        }
    }

    fn card(person: i64, asked: bool, second: i64) -> DueCard {
        DueCard {
            place: Place::Private(PersonId(person)),
            card: CardRef { kind: CardKind::Home, reference: 1 },
            page: 0,
            message: None,
            wanted: 1,
            shown_hash: None,
            asked,
            since: at(second),
        }
    }

    fn people(order: &[Open]) -> Vec<i64> {
        let person = |open: &Open| match open.place() {
            Place::Private(PersonId(id)) => id,
            _ => 0,
        };
        order.iter().map(person).collect()
    }

    #[test]
    fn who_waits_longest_comes_first_and_those_who_did_not_ask_come_last() {
        let messages =
            vec![message(1, Lane::Reply, 5), message(2, Lane::Notice, 0), message(3, Lane::Bulk, 0)];
        let cards = vec![card(11, true, 4), card(12, true, 5), card(13, false, 0)];
        let order = in_turn(messages, cards, false);
        assert_eq!(people(&order), [11, 1, 12, 2, 13, 3], "of two things said at once the words come first");
    }

    #[test]
    fn a_broadcast_and_changed_cards_take_turns() {
        let messages: Vec<Due> = (1..=4).map(|seq| message(seq, Lane::Bulk, 0)).collect();
        let cards: Vec<DueCard> = (11..=12).map(|person| card(person, false, 9)).collect();
        assert_eq!(people(&in_turn(messages.clone(), cards.clone(), false)), [1, 11, 2, 12, 3, 4]);
        assert_eq!(people(&in_turn(messages, cards.clone(), true)), [11, 1, 12, 2, 3, 4]);
        assert_eq!(people(&in_turn(Vec::new(), cards, false)), [11, 12]);
    }
}
