//! What follows from what happens to ballots.

use serde_json::json;

use super::{raise_home, wake};
use crate::app::notices::{When, post_when};
use crate::domain::ballot::{Ballot, BallotKind, Vote};
use crate::domain::compile::CountedBallot;
use crate::domain::event::{BallotEvent, Cast, ResultTelling};
use crate::domain::ids::BallotId;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};
use crate::present::ballot_counting::told as entry_told;
use crate::present::ballot_results::{self as results, ResultView};
use crate::present::outgoing::{Lane, Place};
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: BallotEvent) {
    match event {
        BallotEvent::VoteCast(cast) => record_vote(desk, by, "vote_cast", cast),
        BallotEvent::VoteEntered { cast, told, not_before } => {
            let unit = desk.seen::<Unit>(&cast.vote.unit).cloned();
            if let (Some(to), Some(unit)) = (told, unit) {
                let message = entry_told(Texts::of(to.to.lang, unit.profile), &cast.vote);
                let when = When { not_before, ..When::default() };
                post_when(desk, Place::Private(to.to.person), Lane::Notice, message, when);
            }
            record_vote(desk, by, "vote_entered", cast);
        }
        BallotEvent::Opened { ballot, items, roll, voters } => {
            let facts = json!({
                "ballot": ballot.id, "topic": ballot.topic, "kind": ballot.kind, "way": ballot.way,
                "on_roll": ballot.on_roll, "items": ballot.items, "closes_at": ballot.closes_at,
                "pass": ballot.pass, "quorum": ballot.quorum,
            });
            desk.audit(ballot.unit, by, "ballot_opened", &facts, None);
            raise_home(desk, ballot.unit);
            raise_meeting(desk, &ballot);
            wake(desk, ballot.unit);
            let card = CardRef { kind: CardKind::Ballot, reference: ballot.id.0 };
            // The card is the notice: no message beside it.
            for person in voters {
                desk.show(Place::Private(person), card, 1);
            }
            desk.put(ballot);
            items.into_iter().for_each(|item| desk.put(item));
            roll.into_iter().for_each(|entry| desk.put(entry));
        }
        BallotEvent::HallCounted { item } => {
            let facts = json!({ "ballot": item.ballot, "measure": item.measure, "hall": item.hall });
            desk.audit(item.unit, by, "hall_counted", &facts, None);
            desk.raise(CardRef { kind: CardKind::Count, reference: item.ballot.0 });
            desk.put(item);
        }
        BallotEvent::Closed { topic, counted, answered, telling } => {
            close(desk, by, &topic, counted, answered, &telling);
        }
        BallotEvent::Extended { ballot } => {
            let facts = json!({ "ballot": ballot.id, "closes_at": ballot.closes_at });
            desk.audit(ballot.unit, by, "ballot_extended", &facts, None);
            wake(desk, ballot.unit);
            raise_all(desk, &ballot);
            desk.put(ballot);
        }
        BallotEvent::Cancelled { ballot } => {
            desk.audit(ballot.unit, by, "ballot_cancelled", &json!({ "ballot": ballot.id }), None);
            raise_all(desk, &ballot);
            desk.put(ballot);
        }
        BallotEvent::ConsultationSkipped { topic } => {
            desk.audit(topic.unit, by, "consultation_skipped", &json!({ "topic": topic.id }), None);
            raise_home(desk, topic.unit);
            desk.put(topic);
        }
    }
}

fn record_vote(desk: &mut Desk, by: Actor, kind: &'static str, cast: Cast) {
    let Cast { vote, entry, first } = cast;
    let Vote { ballot, measure, member, choice, entered_by, basis, .. } = &vote;
    let facts = match basis {
        None => json!({
            "ballot": ballot, "measure": measure, "member": member, "choice": choice, "first": first,
        }),
        Some(basis) => json!({
            "ballot": ballot, "measure": measure, "member": member, "choice": choice, "first": first,
            "entered_by": entered_by, "basis": basis,
        }),
    };
    desk.audit(vote.unit, by, kind, &facts, vote.words.as_deref());
    if first {
        // The home cards count those who have voted, not the choices.
        raise_home(desk, vote.unit);
    }
    desk.put(entry);
    desk.put(vote);
}

fn close(
    desk: &mut Desk,
    by: Actor,
    topic: &Topic,
    counted: CountedBallot,
    answered: i64,
    telling: &ResultTelling,
) {
    let ballot = &counted.ballot;
    let numbers: Vec<_> = counted
        .items
        .iter()
        .map(|item| {
            json!({ "measure": item.item.measure, "counts": item.item.result, "passed": item.outcome.passed })
        })
        .collect();
    let facts = json!({ "ballot": ballot.id, "answered": answered, "results": numbers });
    desk.audit(ballot.unit, by, "ballot_closed", &facts, None);
    raise_all(desk, ballot);
    tell(
        desk,
        by,
        &ResultView {
            unit: &telling.unit,
            topic,
            counted: &counted,
            answered,
            later: telling.not_before,
            now: desk.now(),
        },
        telling,
    );
    desk.put(counted.ballot);
    counted.items.into_iter().for_each(|item| desk.put(item.item));
}

fn tell(desk: &mut Desk, by: Actor, view: &ResultView<'_>, telling: &ResultTelling) {
    let unit = view.unit;
    // A number of ours stands for no other messages: ids are given once.
    let recall = Some(view.counted.ballot.id.0);
    let when = When { not_before: telling.not_before, recall, ..When::default() };
    for leader in &telling.leaders {
        // Whoever closed it is waiting, at whatever hour, and may let the others hear it now; the other leaders read it
        // when the members do.
        let waits = by == Actor::Member(leader.member);
        let (later, when) = if waits { (view.later, When::default()) } else { (None, when) };
        let view = ResultView { later, ..*view };
        let message = results::to_leaders(Texts::of(leader.to.lang, unit.profile), &view);
        post_when(desk, Place::Private(leader.to.person), Lane::Notice, message, when);
    }
    if view.counted.ballot.kind != BallotKind::Formal {
        return;
    }
    if unit.group.is_some() {
        let message = results::to_group(Texts::of(unit.lang, unit.profile), view);
        post_when(desk, Place::Group(unit.id), Lane::Notice, message, when);
    }
    // Leaders have just heard it.
    let leads = |member: &Addressee| telling.leaders.iter().any(|leader| leader.member == member.member);
    for member in telling.members.iter().filter(|member| !leads(member)) {
        let message = results::to_member(Texts::of(member.to.lang, unit.profile), view, &member.name);
        post_when(desk, Place::Private(member.to.person), Lane::Bulk, message, when);
    }
}

fn raise_all(desk: &mut Desk, ballot: &Ballot) {
    raise_home(desk, ballot.unit);
    raise_meeting(desk, ballot);
    raise_cards(desk, ballot.id);
}

fn raise_meeting(desk: &mut Desk, ballot: &Ballot) {
    desk.raise(CardRef { kind: CardKind::Meeting, reference: ballot.topic.0 });
}

fn raise_cards(desk: &mut Desk, ballot: BallotId) {
    for kind in [CardKind::Ballot, CardKind::Count, CardKind::VoteEntry] {
        desk.raise(CardRef { kind, reference: ballot.0 });
    }
}
