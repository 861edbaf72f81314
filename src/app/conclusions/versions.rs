//! New versions of a conclusion: compiled anew, or sent back as an edited file.

use super::{current_version, handed_back, own};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::files;
use crate::app::incoming::Attachment;
use crate::domain::concluding;
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::event::{ConclusionEvent, Event};
use crate::domain::file::{File, Medium, Work};
use crate::domain::ids::{ConclusionId, JobId};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::secrecy::{self, Secrecy};
use crate::domain::topic::{Stage, Topic};
use crate::present::conclusions as wording;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// The kinds of file a text can be edited in.
const EDITABLE: [&str; 4] = [".docx", ".doc", ".odt", ".rtf"];

/// The next version after `current`.
pub(super) fn next(desk: &Desk, current: &Conclusion) -> Result<ConclusionEvent, Halt> {
    let (id, job) = (ConclusionId(desk.new_id()?), JobId(desk.new_id()?));
    Ok(concluding::next_version(current, id, job, desk.now())?)
}

/// [Tạo bản mới].
pub async fn renew(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Decision, Halt> {
    let (topic, current) = own(desk, asker, id).await?;
    asker.may(Act::FillConclusion, Some(&topic))?;
    concluding::under_way(&topic)?;
    let event = next(desk, &current)?;
    let made = wording::being_made(asker.texts(), &topic, current.number + 1);
    Ok(Decision::new().event(event).say(made))
}

/// [Lập lại văn bản]: the papers of a version whose making was given up. A second tap finds them ordered, a later one
/// made.
pub async fn make_again(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Decision, Halt> {
    let (topic, conclusion) = own(desk, asker, id).await?;
    asker.may(Act::FillConclusion, Some(&topic))?;
    if conclusion.state == ConclusionState::Superseded {
        return Err(Refusal::ExpiredButton.into());
    }
    if !is_made(desk, &conclusion).await? {
        return ordered(desk, asker, &topic, &conclusion).await;
    }
    match conclusion.state {
        ConclusionState::Drafted => super::stand(desk, asker, &topic).await,
        _ => super::reading::open(desk, asker, id).await,
    }
}

/// Whether the papers are those of the version as it is: of an adopted one those without the draft's mark.
async fn is_made(desk: &mut Desk, conclusion: &Conclusion) -> Result<bool, store::Error> {
    let (true, Some(minutes)) = (conclusion.is_rendered(), conclusion.minutes) else { return Ok(false) };
    let minutes = desk.find::<File>(minutes).await?;
    Ok(minutes
        .is_some_and(|minutes| conclusion.adopted_at.is_none_or(|adopted| minutes.created_at >= adopted)))
}

/// The papers of a version are being made: ordered, if nobody makes them.
pub(super) async fn ordered(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    conclusion: &Conclusion,
) -> Result<Decision, Halt> {
    let work = Work::RenderConclusion { conclusion: conclusion.id };
    let under_way = lists::jobs(desk, topic.unit).await?.iter().any(|job| job.work == work);
    let order = match under_way {
        true => None,
        false => Some(concluding::rendering(conclusion, JobId(desk.new_id()?), desk.now())),
    };
    let said = match conclusion.state {
        ConclusionState::Adopted => wording::adopted_being_made(asker.texts(), topic),
        _ => wording::being_made(asker.texts(), topic, conclusion.number),
    };
    Ok(Decision::new().events(order.map(Event::JobOrdered)).say(said))
}

/// Whether a file that came in private is the conclusion, edited: from a leader, while it is being written.
pub async fn is_edited_conclusion(desk: &mut Desk, asker: &Asker, file: &Attachment) -> Result<bool, Halt> {
    let name = file.name.to_lowercase();
    if file.medium != Medium::Document || !EDITABLE.iter().any(|ending| name.ends_with(ending)) {
        return Ok(false);
    }
    let (Some(unit), Some(member)) = (&asker.unit, &asker.member) else {
        return Ok(false);
    };
    let Some(topic) = unit.current_topic else {
        return Ok(false);
    };
    let topic = desk.get::<Topic>(topic).await?;
    let leads = rights::allowed(member, Some(&topic), Act::FillConclusion);
    Ok(leads && topic.stage == Stage::Concluding && current_version(desk, topic.id).await?.is_some())
}

/// The edited file: the next version, kept as it came. The tables of a `.docx` are compared with the records.
pub async fn send_back(desk: &mut Desk, asker: &Asker, file: &Attachment) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    asker.may(Act::FillConclusion, Some(&topic))?;
    concluding::under_way(&topic)?;
    if secrecy::look_file_name(&file.name) == Secrecy::Marked {
        return Err(Refusal::SecrecyMark.into());
    }
    let current = current_version(desk, topic.id).await?.ok_or(Refusal::ConclusionNotReady)?;
    let (id, now) = (ConclusionId(desk.new_id()?), desk.now());
    let kept = files::received(desk, topic.unit, file)?;
    let event = concluding::send_back(&current, id, kept.id, now)?;
    let fetching = handed_back::fetching(desk, asker, &kept, id)?;
    let message = wording::sent_back(asker.texts(), topic.unit, id, &kept.name, current.number);
    let decision = Decision::new().event(Event::FileReceived(kept)).event(event);
    Ok(decision.events(fetching.map(Event::JobOrdered)).say(message))
}
