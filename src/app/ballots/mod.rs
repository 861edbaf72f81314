//! Voting by phone: one measure a card, one tap a vote. Opening, counting, closing and entering for members have
//! files of their own.

pub mod closing;
pub mod counting;
pub mod entering;
pub mod opening;

use super::asker::Asker;
use super::decision::{Answer, Decision, Halt};
use crate::domain::ballot::{Ballot, BallotItem, BallotKind, BallotState, Choice, RollEntry, Vote};
use crate::domain::compile::{self, CountedItem};
use crate::domain::event::BallotEvent;
use crate::domain::ids::{BallotId, MeasureId};
use crate::domain::paper::Votes;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::domain::visibility::{Item, Viewer, visible};
use crate::domain::voting::{self, Voter};
use crate::domain::{balloting, convening};
use crate::present::ballots as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

fn card(ballot: BallotId) -> CardRef {
    CardRef { kind: CardKind::Ballot, reference: ballot.0 }
}

/// The ballot, if it is one of the asker's unit: an id from another unit's button opens nothing.
async fn own_ballot(desk: &mut Desk, asker: &Asker, ballot: BallotId) -> Result<Ballot, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Ballot>(ballot).await?.filter(|ballot| ballot.unit == unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

/// One tap: the vote is recorded or changed, the same card shows it, a line confirms it.
pub async fn cast(
    desk: &mut Desk,
    asker: &Asker,
    ballot: BallotId,
    measure: MeasureId,
    choice: Choice,
) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    let item = desk.find::<BallotItem>((ballot.id, measure)).await?.ok_or(Refusal::ForeignButton)?;
    let member = asker.member()?;
    let entry = desk.find::<RollEntry>((ballot.id, member.id)).await?;
    let earlier = desk.find::<Vote>((ballot.id, measure, member.id)).await?;
    let voter = Voter { member, entry: entry.as_ref(), earlier: earlier.as_ref() };
    let cast = voting::cast(&ballot, &item, voter, choice, None, desk.now())?;
    asker.may(Act::CastVote, None)?;
    let left = ballot.items - cast.entry.answered;
    let receipt = wording::receipt(
        asker.texts(),
        &item,
        choice,
        ballot.closes_at,
        left,
        asker.unit()?.zone,
        desk.now(),
    );
    let event = BallotEvent::VoteCast(cast);
    Ok(Decision::new().event(event).toast(receipt).turn(card(ballot.id), item.position))
}

/// [Tán thành các biện pháp còn lại]: for every measure that the member has not answered and whose hands are not
/// counted. Each is a vote like any other, and can be changed alone.
pub async fn cast_rest(
    desk: &mut Desk,
    asker: &Asker,
    ballot: BallotId,
    position: i64,
) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    let member = asker.member()?;
    let items = lists::ballot_items(desk, ballot.id).await?;
    let answered = lists::votes_of(desk, ballot.id, member.id).await?;
    let is_open =
        |item: &&BallotItem| item.hall.is_none() && answered.iter().all(|vote| vote.measure != item.measure);
    let mut entry = desk.find::<RollEntry>((ballot.id, member.id)).await?;
    let mut decision = Decision::new();
    let mut count = 0;
    for item in items.iter().filter(is_open) {
        let voter = Voter { member, entry: entry.as_ref(), earlier: None };
        let cast = voting::cast(&ballot, item, voter, Choice::For, None, desk.now())?;
        asker.may(Act::CastVote, None)?;
        entry = Some(cast.entry.clone());
        decision = decision.event(BallotEvent::VoteCast(cast));
        count += 1;
    }
    if count == 0 {
        return Err(Refusal::ExpiredButton.into());
    }
    let zone = asker.unit()?.zone;
    let receipt = wording::receipt_of_rest(asker.texts(), count, ballot.closes_at, zone, desk.now());
    Ok(decision.toast(receipt).turn(card(ballot.id), position))
}

/// Turns the card to another measure.
pub async fn turn(desk: &mut Desk, asker: &Asker, ballot: BallotId, position: i64) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    let position = if (1..=ballot.items).contains(&position) { position } else { 1 };
    Ok(Decision::new().turn(card(ballot.id), position))
}

/// Posts the card anew, at the first measure the member has not answered.
pub async fn open_card(desk: &mut Desk, asker: &Asker, ballot: BallotId) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    let member = asker.member()?;
    let answered = lists::votes_of(desk, ballot.id, member.id).await?;
    let items = lists::ballot_items(desk, ballot.id).await?;
    let open = items.iter().find(|item| answered.iter().all(|vote| vote.measure != item.measure));
    let position = open.map_or(1, |item| item.position);
    Ok(Decision::new().answer(Answer::Show(card(ballot.id), position)))
}

/// `/bieuquyet`, and the step of a ballot that is open: the officer's card for officers, the ballot card for
/// members; with none open, the opening of the one that is next, for officers, or the results of the last one.
pub async fn command(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    let member = asker.member()?;
    let ballots = lists::ballots(desk, topic.id).await?;
    let Some(ballot) = balloting::open_one(&ballots) else {
        let opens = |kind| balloting::may_open(&topic, kind, &ballots).is_ok();
        if allowed(member, Some(&topic), Act::OpenBallot) {
            if opens(BallotKind::Formal) {
                return opening::ask_formal(desk, asker, topic.id).await;
            }
            if opens(BallotKind::Consultation) && topic.consultation_skipped_at.is_none() {
                return opening::ask_consultation(desk, asker).await;
            }
        }
        let closed = ballots.iter().rev().find(|ballot| ballot.state == BallotState::Closed);
        return match closed {
            Some(ballot) => open_card(desk, asker, ballot.id).await,
            None => Ok(Decision::new().say(asker.outgoing(wording::none(asker.texts())))),
        };
    };
    if allowed(member, Some(&topic), Act::EnterHallCount) {
        return counting::show(desk, asker, ballot.id).await;
    }
    open_card(desk, asker, ballot.id).await
}

/// [Xem kết quả từng biện pháp] in the group: `/start` with this word opens the card in private, for a member of
/// the ballot's unit in whichever unit that person is working now.
pub async fn open_from_link(desk: &mut Desk, asker: &Asker, word: &str) -> Result<Option<Decision>, Halt> {
    let number = word.strip_prefix(wording::LINK_WORD).and_then(|number| number.parse().ok());
    let Some(ballot) = number.map(BallotId) else {
        return Ok(None);
    };
    let ballot = desk.find::<Ballot>(ballot).await?.ok_or(Refusal::ExpiredButton)?;
    let unit = desk.get::<Unit>(ballot.unit).await?;
    let member = desk.member_of(unit.id, asker.person.id).await?;
    let there = Asker { unit: Some(unit), member, ..asker.clone() };
    open_card(desk, &there, ballot.id).await.map(Some)
}

/// Draws the ballot card of one person.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    ballot: BallotId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(ballot) = desk.find::<Ballot>(ballot).await? else {
        return Ok(None);
    };
    let unit = desk.get::<Unit>(ballot.unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else {
        return Ok(None);
    };
    let items = lists::ballot_items(desk, ballot.id).await?;
    let Some(item) = items.iter().find(|item| item.position == page).or(items.first()) else {
        return Ok(None);
    };
    let own = desk.find::<Vote>((ballot.id, item.measure, member.id)).await?;
    let entry = desk.find::<RollEntry>((ballot.id, member.id)).await?;
    let topic = desk.get::<Topic>(ballot.topic).await?;
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let may_reserve = convening::may_reserve(&topic, &ballot, item, entry.as_ref(), own.as_ref());
    let left = match &entry {
        Some(entry) if entry.reason.counts() => ballot.items - entry.answered,
        _ => 0,
    };
    let tally = Item::Tally { kind: ballot.kind, state: ballot.state };
    let seen = visible(&tally, &Viewer::of(&member, Some(&topic)));
    let votes = seen.then(|| votes_of(&ballot, item));
    let view = wording::BallotView {
        ballot: &ballot,
        item,
        own: own.as_ref(),
        on_roll: entry.is_some_and(|entry| entry.reason.counts()),
        votes: votes.as_ref(),
        may_reserve: may_reserve.is_ok(),
        left,
        meeting_at: topic.meeting_at,
        zone: unit.zone,
        now: desk.now(),
    };
    Ok(Some(wording::card(texts, &view)))
}

/// One measure's counted votes, of a closed ballot.
fn votes_of(ballot: &Ballot, item: &BallotItem) -> Votes {
    let outcome = balloting::outcome_of(ballot, item);
    compile::votes(ballot, &CountedItem { item: item.clone(), outcome })
}
