//! The officers' card of an open ballot, and the count of the hall.

use std::collections::BTreeSet;

use super::own_ballot;
use crate::app::asker::Asker;
use crate::app::decision::{Answer, Decision, Halt};
use crate::domain::ballot::{Ballot, BallotItem, Choice, Counts, Vote};
use crate::domain::balloting::{self, counts_hands};
use crate::domain::event::BallotEvent;
use crate::domain::ids::{BallotId, MeasureId};
use crate::domain::measure::Measure;
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::tally::{self, HallProblem};
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::ballot_counting as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};

pub(super) fn card(ballot: BallotId) -> CardRef {
    CardRef { kind: CardKind::Count, reference: ballot.0 }
}

/// Posts the officers' card anew, at the first measure whose hands are not counted.
pub async fn show(desk: &mut Desk, asker: &Asker, ballot: BallotId) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    asker.may(Act::EnterHallCount, None)?;
    let items = lists::ballot_items(desk, ballot.id).await?;
    let first = items.iter().find(|item| item.hall.is_none()).map_or(1, |item| item.position);
    Ok(Decision::new().show(card(ballot.id), first))
}

/// Turns it to another measure.
pub async fn turn(desk: &mut Desk, asker: &Asker, ballot: BallotId, position: i64) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    asker.may(Act::EnterHallCount, None)?;
    Ok(Decision::new().turn(card(ballot.id), position))
}

/// An open ballot that counts hands, and one of its measures.
async fn counted_item(
    desk: &mut Desk,
    asker: &Asker,
    ballot: BallotId,
    measure: MeasureId,
) -> Result<(Ballot, BallotItem), Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    asker.may(Act::EnterHallCount, None)?;
    let item = desk.find::<BallotItem>((ballot.id, measure)).await?.ok_or(Refusal::ForeignButton)?;
    if !counts_hands(ballot.way) {
        return Err(Refusal::NoHallCount.into());
    }
    Ok((ballot, item))
}

/// [Tất cả nhất trí]: everybody who sits there and is not recorded by phone.
pub async fn all_for(
    desk: &mut Desk,
    asker: &Asker,
    ballot: BallotId,
    measure: MeasureId,
) -> Result<Decision, Halt> {
    let (ballot, item) = counted_item(desk, asker, ballot, measure).await?;
    let votes = lists::votes(desk, ballot.id).await?;
    let in_hall = in_hall(desk, &ballot, &votes, measure).await?;
    let counts = tally::all_for_but(in_hall, 0, 0).map_err(|problem| refused(problem, &ballot, 0))?;
    let decision = record(asker, &ballot, &item, counts, &votes)?;
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::HallCount(_))).await?;
    Ok(decision.events(needless))
}

/// [Tất cả nhất trí …] for every measure whose hands are not counted yet; then only exceptions are tapped.
pub async fn all_for_all(desk: &mut Desk, asker: &Asker, ballot: BallotId) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    asker.may(Act::EnterHallCount, None)?;
    if !counts_hands(ballot.way) {
        return Err(Refusal::NoHallCount.into());
    }
    let votes = lists::votes(desk, ballot.id).await?;
    let items = lists::ballot_items(desk, ballot.id).await?;
    let mut decision = Decision::new();
    let mut count = 0;
    for item in items.iter().filter(|item| item.hall.is_none()) {
        let by_phone = balloting::recorded_by_phone(&votes, item.measure).len() as i64;
        let in_hall = in_hall(desk, &ballot, &votes, item.measure).await?;
        let counts = tally::all_for_but(in_hall, 0, 0).map_err(|problem| refused(problem, &ballot, 0))?;
        let item = balloting::count_hall(&ballot, item, counts, by_phone)?;
        decision = decision.event(BallotEvent::HallCounted { item });
        count += 1;
    }
    if count == 0 {
        return Err(Refusal::ExpiredButton.into());
    }
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::HallCount(_))).await?;
    let line = wording::all_recorded(asker.texts(), count);
    Ok(decision.events(needless).toast(line).turn(card(ballot.id), 1))
}

/// One of those counted for is against, or of another opinion.
pub async fn one_less(
    desk: &mut Desk,
    asker: &Asker,
    ballot: BallotId,
    measure: MeasureId,
    choice: Choice,
) -> Result<Decision, Halt> {
    let (ballot, item) = counted_item(desk, asker, ballot, measure).await?;
    let Some(mut counts) = item.hall.filter(|hall| hall.for_ > 0 && choice != Choice::For) else {
        return Err(Refusal::ExpiredButton.into());
    };
    counts.for_ -= 1;
    counts.add(choice);
    let votes = lists::votes(desk, ballot.id).await?;
    let decision = record(asker, &ballot, &item, counts, &votes)?;
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::HallCount(_))).await?;
    Ok(decision.events(needless))
}

/// [Nhập số].
pub async fn ask_counts(
    desk: &mut Desk,
    asker: &Asker,
    ballot: BallotId,
    measure: MeasureId,
) -> Result<Decision, Halt> {
    let (ballot, item) = counted_item(desk, asker, ballot, measure).await?;
    let votes = lists::votes(desk, ballot.id).await?;
    let by_phone = balloting::recorded_by_phone(&votes, measure).len() as i64;
    let remainder = tally::hall_remainder(ballot.on_roll, by_phone);
    let prompt = asker.prompt(desk, Intent::HallCount(measure))?;
    Ok(Decision::new().ask(prompt, wording::write_counts(asker.texts(), &item, remainder)))
}

/// "15 1 1".
pub async fn take_counts(
    desk: &mut Desk,
    asker: &Asker,
    measure: MeasureId,
    text: &str,
) -> Result<Decision, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Measure>(measure).await?.filter(|measure| measure.unit == unit);
    let topic = found.ok_or(Refusal::ForeignButton)?.topic;
    let ballots = lists::ballots(desk, topic).await?;
    let open = balloting::open_one(&ballots).ok_or(Refusal::BallotClosed)?;
    let (ballot, item) = counted_item(desk, asker, open.id, measure).await?;
    let votes = lists::votes(desk, ballot.id).await?;
    let decision = record(asker, &ballot, &item, balloting::read_counts(text)?, &votes)?;
    // The card was turned where it stands; after typed words it belongs under them.
    let answers = vec![Answer::Show(card(ballot.id), item.position)];
    Ok(Decision { answers, ..decision })
}

fn record(
    asker: &Asker,
    ballot: &Ballot,
    item: &BallotItem,
    counts: Counts,
    votes: &[Vote],
) -> Result<Decision, Halt> {
    let by_phone = balloting::recorded_by_phone(votes, item.measure).len() as i64;
    let item = balloting::count_hall(ballot, item, counts, by_phone)?;
    let line = wording::hands_recorded(asker.texts(), &item);
    let position = item.position;
    let event = BallotEvent::HallCounted { item };
    Ok(Decision::new().event(event).toast(line).turn(card(ballot.id), position))
}

fn refused(problem: HallProblem, ballot: &Ballot, by_phone: i64) -> Refusal {
    match problem {
        HallProblem::Negative => Refusal::HallUnreadable,
        HallProblem::MoreThanRemain { entered, remainder } => {
            Refusal::MoreHandsThanRemain { entered, remainder, on_roll: ballot.on_roll, by_phone }
        }
    }
}

/// Who sits there, is on the roll, and is not recorded by phone on the measure.
async fn in_hall(
    desk: &mut Desk,
    ballot: &Ballot,
    votes: &[Vote],
    measure: MeasureId,
) -> Result<i64, store::Error> {
    let roll = lists::roll(desk, ballot.id).await?;
    let attendance = lists::attendance(desk, ballot.topic).await?;
    Ok(balloting::hands_on(&roll, &attendance, votes, measure))
}

/// Draws the officers' card.
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
    let topic = desk.get::<Topic>(ballot.topic).await?;
    let member = desk.member_of(unit.id, person.id).await?;
    let officer = |member| allowed(member, Some(&topic), Act::EnterHallCount);
    if !member.as_ref().is_some_and(officer) {
        return Ok(None);
    }
    let items = lists::ballot_items(desk, ballot.id).await?;
    let Some(item) = items.iter().find(|item| item.position == page).or(items.first()) else {
        return Ok(None);
    };
    let votes = lists::votes(desk, ballot.id).await?;
    let by_phone = balloting::recorded_by_phone(&votes, item.measure).len() as i64;
    let in_hall =
        if counts_hands(ballot.way) { in_hall(desk, &ballot, &votes, item.measure).await? } else { 0 };
    let missing: Vec<i64> = items.iter().filter(|item| item.hall.is_none()).map(|item| item.number).collect();
    let answered: BTreeSet<_> = votes.iter().map(|vote| vote.member).collect();
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let view = wording::CountView {
        ballot: &ballot,
        item,
        answered: answered.len() as i64,
        by_phone,
        in_hall,
        missing: &missing,
        items: &items,
        zone: unit.zone,
        now: desk.now(),
    };
    Ok(Some(wording::card(texts, &view)))
}
