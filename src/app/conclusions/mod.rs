//! The conclusion of a session: compiled by itself when the session ends, filled in, read, adopted.

pub mod adopting;
pub mod filling;
pub mod filling_card;
pub mod gather;
pub mod handed_back;
pub mod reading;
pub mod rendering;
pub mod results;
pub mod versions;

use super::asker::Asker;
use super::decision::{Decision, Halt};
use crate::domain::concluding;
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::event::Event;
use crate::domain::ids::{ConclusionId, JobId, TopicId, UnitId};
use crate::domain::measure::Measure;
use crate::domain::paper::ConclusionPaper;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::topic::{Stage, Topic};
use crate::present::conclusions as wording;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};
pub use adopting::release as released;
use gather::Gathered;

fn card(conclusion: ConclusionId) -> CardRef {
    CardRef { kind: CardKind::Conclusion, reference: conclusion.0 }
}

fn filling_card(conclusion: ConclusionId) -> CardRef {
    CardRef { kind: CardKind::Filling, reference: conclusion.0 }
}

fn past_card(unit: UnitId) -> CardRef {
    CardRef { kind: CardKind::PastConclusions, reference: unit.0 }
}

/// The version of a topic's conclusion that counts now.
pub async fn current_version(desk: &mut Desk, topic: TopicId) -> Result<Option<Conclusion>, store::Error> {
    let versions = lists::conclusions(desk, topic).await?;
    Ok(versions.into_iter().rev().find(|version| version.state != ConclusionState::Superseded))
}

/// The session has ended: begins the first version of its conclusion. Nothing, if there is one already.
///
/// The topic may be given as it will be after the event that ends the session.
pub async fn begin(desk: &mut Desk, topic: &Topic) -> Result<Vec<Event>, store::Error> {
    if current_version(desk, topic.id).await?.is_some() {
        return Ok(Vec::new());
    }
    let (id, job) = (ConclusionId(desk.new_id()?), JobId(desk.new_id()?));
    Ok(vec![concluding::first_version(topic, id, job, desk.now()).into()])
}

/// The paper of an adopted version, and the measures it is made of.
pub async fn adopted_paper(
    desk: &mut Desk,
    topic: &Topic,
    version: &Conclusion,
) -> Result<(ConclusionPaper, Vec<Measure>), store::Error> {
    let gathered = Gathered::read(desk, topic, Some(version)).await?;
    Ok((gathered.conclusion(), gathered.measures))
}

/// How many blanks of the topic's conclusion an officer can still fill in the chat; 0 where the conclusion is
/// not being written. Whoever sends an edited file back has filled them there.
pub async fn open_gaps(desk: &mut Desk, topic: &Topic) -> Result<i64, store::Error> {
    if topic.stage != Stage::Concluding {
        return Ok(0);
    }
    let current = current_version(desk, topic.id).await?;
    if current.as_ref().is_some_and(|version| version.edited) {
        return Ok(0);
    }
    Ok(Gathered::read(desk, topic, current.as_ref()).await?.open_blanks().len() as i64)
}

/// The version a button names, if it is one of the asker's unit, with its topic.
async fn own(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<(Topic, Conclusion), Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Conclusion>(id).await?.filter(|conclusion| conclusion.unit == unit);
    let conclusion = found.ok_or(Refusal::ForeignButton)?;
    Ok((desk.get::<Topic>(conclusion.topic).await?, conclusion))
}

/// `/ketluan`: to the leaders, where the conclusion stands and what can be done; to everybody else, and when
/// nothing is being concluded, the conclusions adopted so far.
pub async fn show(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let member = asker.member()?;
    let leads = rights::allowed(member, None, Act::FillConclusion);
    let topic = match asker.unit()?.current_topic {
        Some(topic) if leads => Some(desk.get::<Topic>(topic).await?),
        _ => None,
    };
    match topic {
        Some(topic) if topic.stage == Stage::Concluding => stand(desk, asker, &topic).await,
        _ if !lists::adopted_conclusions(desk, member.unit).await?.is_empty() => reading::past(asker),
        Some(_) => Err(Refusal::SessionNotEnded.into()),
        None => Err(Refusal::NoConclusionYet.into()),
    }
}

/// Where the conclusion stands; begins it if nobody has.
async fn stand(desk: &mut Desk, asker: &Asker, topic: &Topic) -> Result<Decision, Halt> {
    let member = asker.may(Act::FillConclusion, Some(topic))?.clone();
    let Some(current) = current_version(desk, topic.id).await? else {
        let events = begin(desk, topic).await?;
        return Ok(Decision::new().events(events).say(wording::being_made(asker.texts(), topic, 1)));
    };
    if !current.is_rendered() {
        return versions::ordered(desk, asker, topic, &current).await;
    }
    let gathered = Gathered::read(desk, topic, Some(&current)).await?;
    let secretary = member.roles.has(crate::domain::member::Role::Secretary);
    let reader = wording::Reader { name: &member.name, secretary };
    let message = wording::report(asker.texts(), &current, &gathered.report(), reader);
    Ok(Decision::new().say(message))
}

/// The step "fill the gaps" of the home card: the first question.
pub async fn fill_step(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    concluding::under_way(&topic)?;
    match current_version(desk, topic.id).await? {
        Some(current) => filling::start(desk, asker, current.id).await,
        None => stand(desk, asker, &topic).await,
    }
}

/// The step "adopt the conclusion" of the home card: what will happen, and the button.
pub async fn adopt_step(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    concluding::under_way(&topic)?;
    match current_version(desk, topic.id).await? {
        Some(current) => adopting::ask(desk, asker, current.id).await,
        None => stand(desk, asker, &topic).await,
    }
}
