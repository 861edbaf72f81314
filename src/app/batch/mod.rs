//! The runner: one batch of updates, one transaction.
//!
//! claim → resolve → lock → load → per update: decide, apply → flush → commit. What the messenger sent counts
//! as received only after the commit. A batch that breaks is dropped whole and repeated one update at a time;
//! what still breaks alone is parked in the quarantine. A passing trouble of the database confirms nothing.

mod handling;
mod preparing;

use super::App;
use super::incoming::{Account, Incoming, Sender};
use super::survival::{Lasting, survive};
use crate::store::desk::Desk;
use crate::store::inbox::Parked;
use crate::store::{self, inbox};

/// An answer to a button, to be given at once: it is worth nothing a few seconds later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    pub query: String,
    /// Empty: only stop the little clock on the button.
    pub text: Option<String>,
    pub alert: bool,
}

/// What a run of the batch did.
#[derive(Debug, Default)]
pub struct Done {
    pub toasts: Vec<Toast>,
    /// SQL statements of all transactions; a figure to watch.
    pub statements: u64,
    pub commits: u64,
}

/// Runs batches.
pub struct Runner {
    app: App,
    /// After an unclean stop the first batch goes one by one, each try noted before it is made.
    careful: bool,
    /// The update whose try is noted and that the program has outlived: the same try is not noted again.
    outlived: Option<i64>,
}

impl Runner {
    #[must_use]
    pub fn new(app: App) -> Self {
        let careful = !app.installation.clean;
        Self { app, careful, outlived: None }
    }

    /// A runner for updates of our own making, which no crash can have left half done.
    #[must_use]
    pub fn for_jobs(app: App) -> Self {
        Self { app, careful: false, outlived: None }
    }

    /// Deals with a batch. An error means that nothing may be confirmed and the same is to be tried again.
    pub async fn run(&mut self, batch: &[Incoming]) -> Result<Done, store::Error> {
        let mut done = Done::default();
        self.app.ids.refill(&self.app.store).await?;
        if self.careful {
            self.run_singly(batch, &mut done).await?;
            self.careful = false;
            return Ok(done);
        }
        match self.transact(batch, &mut done).await? {
            Ok(()) => {}
            Err(Lasting(why)) if batch.len() == 1 => self.park(&batch[0], &why).await?,
            Err(Lasting(why)) => {
                tracing::warn!(%why, updates = batch.len(), "a batch broke; it is repeated one by one");
                self.run_singly(batch, &mut done).await?;
            }
        }
        Ok(done)
    }

    async fn run_singly(&mut self, batch: &[Incoming], done: &mut Done) -> Result<(), store::Error> {
        for incoming in batch {
            if self.careful && !self.may_try(incoming.update).await? {
                self.park(incoming, "tried twice, and the program did not live to see the end").await?;
                continue;
            }
            match self.transact(std::slice::from_ref(incoming), done).await {
                Ok(Ok(())) => {}
                Ok(Err(Lasting(why))) => self.park(incoming, &why).await?,
                Err(passing) => {
                    self.outlive(incoming.update).await;
                    return Err(passing);
                }
            }
        }
        Ok(())
    }

    /// Notes that an update is about to be tried. `false`: two tries of it ended the program.
    async fn may_try(&mut self, update: i64) -> Result<bool, store::Error> {
        if self.outlived.take() == Some(update) {
            return Ok(true);
        }
        Ok(inbox::attempt(&self.app.store, update).await? <= 2)
    }

    /// The program has outlived a try that came to nothing, so it counts for nothing.
    async fn outlive(&mut self, update: i64) {
        if self.careful && inbox::forgive(&self.app.store, update).await.is_err() {
            // The database is still away.
            self.outlived = Some(update);
        }
    }

    async fn park(&self, incoming: &Incoming, why: &str) -> Result<(), store::Error> {
        tracing::error!(update = incoming.update, %why, "an update is parked in the quarantine");
        let parked = Parked {
            update_id: incoming.update,
            at: self.app.clock.now(),
            incoming: serde_json::to_string(incoming).unwrap_or_default(),
            why: why.to_owned(),
        };
        inbox::park(&self.app.store, &parked).await
    }

    /// Deals with a batch as a whole, or not at all.
    async fn transact(
        &self,
        batch: &[Incoming],
        done: &mut Done,
    ) -> Result<Result<(), Lasting>, store::Error> {
        survive(self.commit_all(batch, done)).await
    }

    async fn commit_all(&self, batch: &[Incoming], done: &mut Done) -> Result<(), store::Error> {
        let now = self.app.clock.now();
        let mut tx = self.app.store.begin_write().await?;
        let numbers: Vec<i64> = batch.iter().map(|incoming| incoming.update).collect();
        let mut claimed = inbox::claim(&mut tx, &numbers, now).await?;
        inbox::heard(&mut tx, now).await?;
        // Taken out as it goes: a number that stands twice in the batch is dealt with once.
        let fresh: Vec<&Incoming> =
            batch.iter().filter(|incoming| claimed.remove(&incoming.update)).collect();
        let mut desk = Desk::new(tx, self.app.ids.clone(), self.app.installation.salt.clone(), now);
        let toasts = handle_all(&mut desk, &fresh).await?;
        let statements = desk.commit().await?;
        done.toasts.extend(toasts);
        done.statements += statements;
        done.commits += 1;
        Ok(())
    }
}

async fn handle_all(desk: &mut Desk, batch: &[&Incoming]) -> Result<Vec<Toast>, store::Error> {
    preparing::prepare(desk, batch).await?;
    let mut toasts = Vec::new();
    for incoming in batch {
        handling::handle(desk, incoming, &mut toasts).await?;
    }
    Ok(toasts)
}

fn account(incoming: &Incoming) -> Option<&Account> {
    match &incoming.sender {
        Sender::Person(account) => Some(account),
        Sender::AnonymousAdmin | Sender::Channel | Sender::Nobody => None,
    }
}
