//! Bảo lưu ý kiến: after a lost vote, into the minutes, never into the group.

use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::domain::ballot::{Ballot, BallotItem, BallotKind, RollEntry, Vote};
use crate::domain::balloting;
use crate::domain::convening;
use crate::domain::event::MeetingEvent;
use crate::domain::ids::{BallotId, MeasureId};
use crate::domain::measure::Measure;
use crate::domain::member::Member;
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::topic::Topic;
use crate::domain::unit::Addressee;
use crate::domain::visibility::{Item, Viewer, visible};
use crate::present::meeting as wording;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// [Bảo lưu ý kiến]: says what becomes of it, and asks for the words.
pub async fn ask(
    desk: &mut Desk,
    asker: &Asker,
    ballot: BallotId,
    measure: MeasureId,
) -> Result<Decision, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Ballot>(ballot).await?.filter(|ballot| ballot.unit == unit);
    let ballot = found.ok_or(Refusal::ForeignButton)?;
    let item = allowed_item(desk, asker, &ballot, measure).await?;
    let prompt = asker.prompt(desk, Intent::Reserve(measure))?;
    Ok(Decision::new().ask(prompt, wording::write_reservation(asker.texts(), &item)))
}

async fn allowed_item(
    desk: &mut Desk,
    asker: &Asker,
    ballot: &Ballot,
    measure: MeasureId,
) -> Result<BallotItem, Halt> {
    let topic = desk.get::<Topic>(ballot.topic).await?;
    let item = desk.find::<BallotItem>((ballot.id, measure)).await?.ok_or(Refusal::ForeignButton)?;
    let member = asker.may(Act::ReserveOpinion, Some(&topic))?.id;
    let entry = desk.find::<RollEntry>((ballot.id, member)).await?;
    let own = desk.find::<Vote>((ballot.id, measure, member)).await?;
    convening::may_reserve(&topic, ballot, &item, entry.as_ref(), own.as_ref())?;
    Ok(item)
}

/// The words. Saved when they arrive; sent again they take the place of the first ones.
pub async fn reserve(
    desk: &mut Desk,
    asker: &Asker,
    measure: MeasureId,
    text: &str,
) -> Result<Decision, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Measure>(measure).await?.filter(|measure| measure.unit == unit);
    let topic = desk.get::<Topic>(found.ok_or(Refusal::ForeignButton)?.topic).await?;
    let ballots = lists::ballots(desk, topic.id).await?;
    let formal = balloting::closed_of(&ballots, BallotKind::Formal).ok_or(Refusal::NothingToReserve)?;
    let item = allowed_item(desk, asker, formal, measure).await?;
    let author = asker.member()?;
    let reservation = convening::reservation(&topic, &item, author.id, text, desk.now())?;
    let told = keepers(desk, asker, &topic).await?;
    let not_before = broadcast::not_before(&asker.rules(desk).await?.rules, asker.unit()?.zone, desk.now());
    let said = wording::reserved(asker.texts(), &item, &reservation);
    let event = MeetingEvent::Reserved {
        reservation,
        author: author.name.clone(),
        number: item.number,
        told,
        not_before,
    };
    Ok(Decision::new().event(event).say(said))
}

/// Those who keep the minutes, without the author.
async fn keepers(desk: &mut Desk, asker: &Asker, topic: &Topic) -> Result<Vec<Addressee>, store::Error> {
    let (Ok(unit), Ok(author)) = (asker.unit(), asker.member()) else {
        return Ok(Vec::new());
    };
    let item = Item::ReservedOpinion { author: author.id };
    let mut keepers = Vec::new();
    for addressee in broadcast::addressees(desk, unit).await? {
        let member = desk.get::<Member>(addressee.member).await?;
        if member.id != author.id && visible(&item, &Viewer::of(&member, Some(topic))) {
            keepers.push(addressee);
        }
    }
    Ok(keepers)
}
