//! Work outside the transaction: fetching files, rendering documents. What comes of it enters by the same door as
//! everything else.

use std::sync::Arc;

use chrono::Duration;
use sha2::{Digest, Sha256};

use super::Progress;
use crate::app::batch::Runner;
use crate::app::conclusions::rendering::{self, RenderError};
use crate::app::incoming::{Account, FetchOutcome, Incoming, Sender, What, Whence};
use crate::app::survival::{Lasting, survive};
use crate::app::{App, jobs as giving_up, menu, plan, year_report};
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
        let until = jobs::next(&self.app.store).await?;
        if until.is_none_or(|until| until > now) {
            return Ok(Progress::Idle { until, pending: false });
        }
        match jobs::due(&self.app.store, now).await? {
            // Taken back meanwhile.
            None => return Ok(Progress::Worked),
            Some(Ok(job)) => {
                let done = survive(self.work(&job)).await?;
                if let Err(why) = done.flatten() {
                    self.give_up(&job, why).await?;
                }
            }
            Some(Err(unreadable)) => {
                tracing::error!(job = -unreadable.update_id, why = unreadable.why, "a job cannot be read");
                jobs::park(&self.app.store, &unreadable).await?;
            }
        }
        self.app.wake.all();
        Ok(Progress::Worked)
    }

    async fn work(&mut self, job: &Job) -> Result<Result<(), Lasting>, store::Error> {
        let made = match job.work.clone() {
            Work::FetchFile { file, person, purpose } => {
                return self.fetch(job, file, person, purpose).await.map(Ok);
            }
            Work::SetMenu { person } => return self.set_menu(job, person).await.map(Ok),
            Work::RenderConclusion { conclusion } => rendering::render(&self.app, job, conclusion).await,
            Work::RenderPlan { plan, member } => plan::paper::render(&self.app, job, plan, member).await,
            Work::RenderYearReport { year, member } => {
                year_report::rendering::render(&self.app, job, year, member).await
            }
        };
        match made {
            Ok(()) => Ok(Ok(())),
            Err(RenderError::Store(error)) => Err(error),
            Err(RenderError::Document(error)) => Ok(Err(Lasting(error.to_string()))),
        }
    }

    /// A job that will never succeed is put aside and no other waits for it. Whoever waits for its outcome is told, unless
    /// it is that very row which cannot be read.
    async fn give_up(&self, job: &Job, why: Lasting) -> Result<(), store::Error> {
        tracing::error!(job = job.id.0, %why, "a job is given up");
        if let Err(untold) = survive(giving_up::give_up(&self.app, job, &why)).await? {
            tracing::error!(job = job.id.0, %untold, "nobody is told that a job was given up");
            let parked = jobs::parked(job, why.to_string(), self.app.clock.now());
            jobs::park(&self.app.store, &parked).await?;
        }
        Ok(())
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
