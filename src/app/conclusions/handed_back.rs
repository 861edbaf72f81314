//! An edited file is here: what its table of assignments says otherwise than the records is asked, and taken or left
//! (ux 23). The file itself stays as it came.

use super::filling::{Work, work};
use super::{current_version, own};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::incoming::FetchOutcome;
use crate::documents::word_tables::word_tables;
use crate::domain::concluding;
use crate::domain::event::Event;
use crate::domain::file::{File, FilePurpose, Job, Work as Doing};
use crate::domain::handed_back::{Difference, assignments, differences};
use crate::domain::ids::{ConclusionId, JobId};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::time::local;
use crate::present::conclusions::handed_back as wording;
use crate::store::desk::Desk;

/// The most a bot may download (Bot API, `getFile`).
const MOST_BYTES: i64 = 20 * 1024 * 1024;

/// Has the file fetched, if it is of the kind whose tables can be read.
pub(super) fn fetching(
    desk: &Desk,
    asker: &Asker,
    file: &File,
    conclusion: ConclusionId,
) -> Result<Option<Job>, Halt> {
    if !file.name.to_lowercase().ends_with(".docx") || file.size > MOST_BYTES {
        return Ok(None);
    }
    let purpose = FilePurpose::Conclusion { conclusion };
    Ok(Some(Job {
        id: JobId(desk.new_id()?),
        unit: file.unit,
        work: Doing::FetchFile { file: file.id, person: asker.person.id, purpose },
        not_before: desk.now(),
        attempts: 0,
    }))
}

/// What the file of a version says otherwise; nothing where it cannot be read.
async fn compared(desk: &mut Desk, work: &Work) -> Result<Vec<Difference>, Halt> {
    let file = match work.conclusion.document {
        Some(file) if work.conclusion.edited => desk.find::<File>(file).await?,
        _ => None,
    };
    let Some(tables) = file.and_then(|file| file.bytes).and_then(|bytes| word_tables(&bytes).ok()) else {
        return Ok(Vec::new());
    };
    let gathered = &work.gathered;
    let today = local(desk.now(), gathered.unit.zone).date();
    let passed: Vec<_> = gathered.conclusion().tasks().map(|line| line.id).collect();
    let read = assignments(&tables, today);
    Ok(differences(&read, &passed, &gathered.measures, &gathered.members, work.held_on(desk)))
}

/// The bytes are here. What agrees with the records, or cannot be read, is no news.
pub async fn fetched(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    outcome: FetchOutcome,
) -> Result<Decision, Halt> {
    let silent = || Ok(Decision::new());
    if outcome != FetchOutcome::Here {
        return silent();
    }
    let work = match to_compare(desk, asker, id).await {
        Ok(work) => work,
        // Adopted, replaced, or the sender leads no longer: nobody waits for an answer.
        Err(Halt::Refused(_)) => return silent(),
        Err(other) => return Err(other),
    };
    let found = compared(desk, &work).await?;
    if found.is_empty() {
        return silent();
    }
    let message = wording::ask(asker.texts(), &work.conclusion, &found, &work.gathered.members);
    Ok(Decision::new().say(message))
}

async fn to_compare(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Work, Halt> {
    let work = work(desk, asker, id).await?;
    concluding::still_drafted(&work.conclusion)?;
    Ok(work)
}

/// [Lấy theo tệp]: what the file says goes into the records.
pub async fn take(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Decision, Halt> {
    let work = to_compare(desk, asker, id).await?;
    let found = compared(desk, &work).await?;
    if found.is_empty() {
        return Err(Refusal::ExpiredButton.into());
    }
    let now = desk.now();
    let events = found.iter().map(|found| concluding::take_from_file(&work.conclusion, found, now).into());
    let decision = Decision::new().events(events.collect::<Vec<Event>>());
    Ok(decision.say(wording::taken(asker.texts(), &work.conclusion, found.len())))
}

/// [Giữ theo sổ].
pub async fn keep(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Decision, Halt> {
    let (topic, conclusion) = own(desk, asker, id).await?;
    asker.may(Act::FillConclusion, Some(&topic))?;
    let current = current_version(desk, topic.id).await?.unwrap_or(conclusion);
    Ok(Decision::new().say(wording::kept(asker.texts(), &current)))
}
