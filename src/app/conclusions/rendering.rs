//! Making the papers: compiled from a snapshot outside the transaction, then kept and announced in one commit.

use super::gather::Gathered;
use crate::app::{App, broadcast, effects, files};
use crate::documents::DocumentError;
use crate::documents::conclusion::conclusion_docx;
use crate::documents::minutes::minutes_docx;
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::event::{ConclusionEvent, Keeper};
use crate::domain::file::Job;
use crate::domain::ids::{ConclusionId, FileId};
use crate::domain::leaders;
use crate::domain::member::{Member, Role};
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::conclusions as wording;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{Actor, Desk};

/// Media type of `.docx` (ECMA-376).
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Why papers were not made.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error(transparent)]
    Store(#[from] store::Error),
    /// No other try will do better.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

/// What was made of one state of a conclusion.
struct Rendered {
    conclusion: Conclusion,
    gathered: Gathered,
    /// None where an officer's own file stands.
    document: Option<(String, Vec<u8>)>,
    minutes: (String, Vec<u8>),
}

/// Makes the papers of a version and tells its keeper. Ends the job in the same commit; does nothing if the job is
/// gone, and leaves it to be done again if the version changed meanwhile.
pub async fn render(app: &App, job: &Job, conclusion: ConclusionId) -> Result<(), RenderError> {
    let rendered = compile(app, conclusion).await?;
    app.ids.refill(&app.store).await?;
    let mut tx = app.store.begin_write().await?;
    tx.lock(&[job.unit]).await?;
    let (ids, salt) = (app.ids.clone(), app.installation.salt.clone());
    let mut desk = Desk::new(tx, ids, salt, app.clock.now());
    if desk.find::<Job>(job.id).await?.is_none() {
        return Ok(());
    }
    let current = desk.get::<Conclusion>(conclusion).await?;
    if current.state == ConclusionState::Superseded {
        desk.remove::<Job>(job.id);
        desk.commit().await?;
        return Ok(());
    }
    if current != rendered.conclusion {
        return Ok(());
    }
    let event = keep(&mut desk, job, rendered).await?;
    effects::apply(&mut desk, Actor::Calendar, event.into());
    desk.commit().await?;
    Ok(())
}

async fn compile(app: &App, conclusion: ConclusionId) -> Result<Rendered, RenderError> {
    let mut desk = Desk::reading(&app.store, app.clock.now()).await?;
    let conclusion = desk.get::<Conclusion>(conclusion).await?;
    let topic = desk.get::<Topic>(conclusion.topic).await?;
    let gathered = Gathered::read(&mut desk, &topic, Some(&conclusion)).await?;
    // The transaction of the snapshot ends before the slow part begins.
    drop(desk);
    let texts = Texts::of(gathered.unit.lang, gathered.unit.profile);
    let (name, minutes_name) = wording::file_names(texts, &topic, &conclusion);
    let document = match conclusion.edited {
        true => None,
        false => Some((name, conclusion_docx(&gathered.conclusion(), texts)?)),
    };
    let minutes = (minutes_name, minutes_docx(&gathered.minutes(), texts)?);
    Ok(Rendered { conclusion, gathered, document, minutes })
}

/// The event that keeps both files and says whom to tell.
async fn keep(desk: &mut Desk, job: &Job, rendered: Rendered) -> Result<ConclusionEvent, store::Error> {
    let Rendered { conclusion, gathered, document, minutes } = rendered;
    let now = desk.now();
    let file = |id: FileId, (name, bytes): (String, Vec<u8>)| {
        files::made(id, gathered.unit.id, name, DOCX, bytes, now)
    };
    let document = match document {
        Some(content) => Some(file(FileId(desk.new_id()?), content)),
        None => None,
    };
    let minutes = file(FileId(desk.new_id()?), minutes);
    let conclusion = Conclusion {
        document: document.as_ref().map(|file| file.id).or(conclusion.document),
        minutes: Some(minutes.id),
        filled_at: None,
        ..conclusion
    };
    let to = keepers(desk, &gathered.unit, &gathered.members).await?;
    Ok(ConclusionEvent::Rendered {
        report: gathered.report(),
        unit: gathered.unit,
        topic: gathered.topic,
        conclusion,
        document,
        minutes,
        to,
        job: job.id,
    })
}

/// Who gets the papers: the secretary; the deputy, if no secretary can be written to. Nobody else.
pub async fn keepers(desk: &mut Desk, unit: &Unit, members: &[Member]) -> Result<Vec<Keeper>, store::Error> {
    let mut people = Vec::new();
    for member in members.iter().filter(|member| member.roles.leads()) {
        if let Some(person) = member.person {
            people.extend(desk.find::<Person>(person).await?);
        }
    }
    let reached = broadcast::within_reach(unit, members, &people);
    let keepers = leaders::acting(members, |member| reached.contains(&member.id)).into_iter();
    let keeper = |member: &Member| {
        let addressee = broadcast::addressee(unit, member, &people)?;
        Some(Keeper { addressee, secretary: member.roles.has(Role::Secretary) })
    };
    Ok(keepers.filter_map(keeper).collect())
}
