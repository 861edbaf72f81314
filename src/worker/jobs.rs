//! Work outside the transaction: fetching files, rendering documents. What comes of it enters by the same door as
//! everything else.

use std::sync::Arc;

use chrono::Duration;
use sha2::{Digest, Sha256};

use super::Progress;
use crate::app::batch::Runner;
use crate::app::conclusions::rendering::{self, RenderError};
use crate::app::incoming::{Account, FetchOutcome, Incoming, Sender, What, Whence};
use crate::app::{App, menu, plan, year_report};
use crate::domain::file::{File, FilePurpose, Job, Work};
use crate::domain::ids::{FileId, PersonId};
use crate::domain::unit::Person;
use crate::store::desk::{Desk, hex};
use crate::store::{self, jobs};
use crate::telegram::failure::Failure;
use crate::telegram::gateway::{Gateway, MenuScope};

/// Largest file a bot may download (Bot API `getFile`): 20 MB.
const LARGEST: usize = 20 << 20;
/// After so many tries a file counts as not to be had.
const TRIES: i64 = 8;

/// Does the jobs, one after the other.
pub struct Jobs {
    app: App,
    gateway: Arc<Gateway>,
    runner: Runner,
}

impl Jobs {
    #[must_use]
    pub fn new(app: App, gateway: Arc<Gateway>) -> Self {
        let runner = Runner::for_jobs(app.clone());
        Self { app, gateway, runner }
    }

    /// Does the job that is due longest, if one is.
    pub async fn step(&mut self) -> Result<Progress, store::Error> {
        let now = self.app.clock.now();
        let Some(job) = jobs::due(&self.app.store, now).await? else {
            let until = jobs::next(&self.app.store).await?;
            return Ok(Progress::Idle { until, pending: false });
        };
        match job.work.clone() {
            Work::FetchFile { file, person, purpose } => self.fetch(&job, file, person, purpose).await?,
            Work::SetMenu { person } => self.set_menu(&job, person).await?,
            Work::RenderConclusion { conclusion } => {
                let made = rendering::render(&self.app, &job, conclusion).await;
                self.unless_made(&job, made).await?;
            }
            Work::RenderPlan { plan, member } => {
                let made = plan::paper::render(&self.app, &job, plan, member).await;
                self.unless_made(&job, made).await?;
            }
            Work::RenderYearReport { year, member } => {
                let made = year_report::rendering::render(&self.app, &job, year, member).await;
                self.unless_made(&job, made).await?;
            }
        }
        self.app.wake.all();
        Ok(Progress::Worked)
    }

    /// Papers that could not be made are tried again, later each time.
    async fn unless_made(&self, job: &Job, made: Result<(), RenderError>) -> Result<(), store::Error> {
        match made {
            Ok(()) => Ok(()),
            Err(RenderError::Store(error)) => Err(error),
            Err(RenderError::Document(error)) => {
                tracing::error!(%error, job = job.id.0, "the papers cannot be made");
                let later = self.app.clock.now() + Duration::minutes(1 << job.attempts.min(6));
                jobs::postpone(&self.app.store, job, later).await
            }
        }
    }

    /// Sets the list of commands of one chat. It is a convenience: what fails lastingly is let go.
    async fn set_menu(&self, job: &Job, person: PersonId) -> Result<(), store::Error> {
        let now = self.app.clock.now();
        let mut desk = Desk::reading(&self.app.store, now).await?;
        let entries = menu::of(&mut desk, person).await?;
        drop(desk);
        match self.gateway.set_menu(MenuScope::Chat(person.0), "", &entries).await {
            Err(Failure::Later(wait)) if job.attempts + 1 < TRIES => {
                let wait = Duration::from_std(wait).unwrap_or_default();
                jobs::postpone(&self.app.store, job, now + wait).await
            }
            Err(failure) => {
                tracing::debug!(%failure, person = person.0, "no list of commands");
                jobs::done(&self.app.store, job.id).await
            }
            Ok(()) => jobs::done(&self.app.store, job.id).await,
        }
    }

    async fn fetch(
        &mut self,
        job: &Job,
        file: FileId,
        person: PersonId,
        purpose: FilePurpose,
    ) -> Result<(), store::Error> {
        let now = self.app.clock.now();
        let mut desk = Desk::reading(&self.app.store, now).await?;
        let row = desk.get::<File>(file).await?;
        let name = desk.get::<Person>(person).await?.name;
        drop(desk);
        let fetched = match &row.remote {
            Some(remote) => self.gateway.download(remote, LARGEST).await,
            None => Err(Failure::Rejected("no reference to fetch it by".to_owned())),
        };
        let outcome = match fetched {
            Ok(bytes) => {
                jobs::keep_bytes(&self.app.store, file, &bytes, &hex(&Sha256::digest(&bytes))).await?;
                FetchOutcome::Here
            }
            Err(Failure::Later(wait)) if job.attempts + 1 < TRIES => {
                let wait = Duration::from_std(wait).unwrap_or_default() * (1 << job.attempts.min(5));
                return jobs::postpone(&self.app.store, job, now + wait).await;
            }
            Err(failure) => {
                tracing::warn!(%failure, file = file.0, "a file cannot be fetched");
                FetchOutcome::Unavailable
            }
        };
        let incoming = Incoming {
            // Our own updates count downwards, so that they never meet the messenger's.
            update: -job.id.0,
            at: now,
            sender: Sender::Person(Account { id: person, name }),
            whence: Whence::Private,
            what: What::Fetched { file, purpose, outcome },
        };
        self.runner.run(std::slice::from_ref(&incoming)).await?;
        jobs::done(&self.app.store, job.id).await
    }
}
