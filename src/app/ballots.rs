//! Voting by phone: one measure a card, one tap a vote.

use super::asker::Asker;
use super::decision::{Answer, Decision, Halt};
use crate::domain::ballot::{Ballot, BallotItem, Choice, RollEntry, Vote};
use crate::domain::event::BallotEvent;
use crate::domain::ids::{BallotId, MeasureId};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::unit::{Person, Unit};
use crate::domain::voting;
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
    let event = voting::cast(&ballot, &item, member, entry, earlier.as_ref(), choice, desk.now())?;
    asker.may(Act::CastVote, None)?;
    let BallotEvent::VoteCast { entry, .. } = &event;
    let left = ballot.items - entry.answered;
    let receipt = wording::receipt(
        asker.texts(),
        &item,
        choice,
        ballot.closes_at,
        left,
        asker.unit()?.zone,
        desk.now(),
    );
    Ok(Decision::new().event(event).toast(receipt).turn(card(ballot.id), item.position))
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
    let on_roll =
        desk.find::<RollEntry>((ballot.id, member.id)).await?.is_some_and(|entry| entry.reason.counts());
    let topic = desk.get::<crate::domain::topic::Topic>(ballot.topic).await?;
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let view = wording::BallotView {
        ballot: &ballot,
        item,
        own: own.as_ref(),
        on_roll,
        meeting_at: topic.meeting_at,
        zone: unit.zone,
        now: desk.now(),
    };
    Ok(Some(wording::card(texts, &view)))
}
