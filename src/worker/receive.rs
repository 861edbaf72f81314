//! Receiving by long polling: fetch, deal with, commit, and only then confirm by asking for what comes after.

use std::sync::Arc;

use chrono::Duration;
use serde_json::Value;
use tokio::task::JoinSet;

use super::Progress;
use crate::app::App;
use crate::app::batch::{Done, Runner, Toast};
use crate::app::incoming::Incoming;
use crate::store;
use crate::telegram::failure::Failure;
use crate::telegram::gateway::Gateway;
use crate::telegram::intake::{Taken, intake};

/// Updates fetched at once (Bot API `getUpdates`: 1–100).
const LIMIT: u8 = 100;
/// After a passing trouble. The same offset asked for sooner makes the messenger hand out one update at a time.
const PATIENCE: Duration = Duration::seconds(3);

/// The only poller of a token.
pub struct Receive {
    app: App,
    gateway: Arc<Gateway>,
    runner: Runner,
    /// What to ask for next: asking for it confirms everything before it.
    offset: Option<i64>,
    answers: JoinSet<()>,
    last: Done,
}

/// What asking brought.
#[derive(Debug)]
pub enum Fetched {
    Updates(Vec<Taken>),
    /// Nothing has come, or Telegram cannot be asked just now.
    Nothing(Progress),
}

/// Why receiving cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    #[error("Telegram does not know this token")]
    Unauthorized,
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Receive {
    #[must_use]
    pub fn new(app: App, gateway: Arc<Gateway>) -> Self {
        let runner = Runner::new(app.clone());
        Self { app, gateway, runner, offset: None, answers: JoinSet::new(), last: Done::default() }
    }

    /// Fetches and deals with one batch; waits up to `patience` seconds for something to come.
    pub async fn step(&mut self, patience: u32) -> Result<Progress, Stop> {
        match self.fetch(patience).await? {
            Fetched::Nothing(progress) => Ok(progress),
            Fetched::Updates(taken) => Ok(self.take(taken).await),
        }
    }

    /// Asks for what has come. It may be given up at any moment: nothing of it has been dealt with.
    pub async fn fetch(&mut self, patience: u32) -> Result<Fetched, Stop> {
        while self.answers.try_join_next().is_some() {}
        let me = match self.gateway.me().await {
            Ok(me) => me,
            Err(failure) => return self.wait_after(&failure).map(Fetched::Nothing),
        };
        let raw = match self.gateway.updates(self.offset, LIMIT, patience).await {
            Ok(raw) => raw,
            Err(failure) => return self.wait_after(&failure).map(Fetched::Nothing),
        };
        let now = self.app.clock.now();
        let mut taken: Vec<Taken> =
            raw.iter().filter_map(|update: &Value| intake(update, &me, now)).collect();
        taken.sort_by_key(Taken::update);
        if taken.is_empty() {
            return Ok(Fetched::Nothing(Progress::Idle { until: None, pending: !self.answers.is_empty() }));
        }
        Ok(Fetched::Updates(taken))
    }

    /// Deals with what was fetched, to the end.
    pub async fn take(&mut self, taken: Vec<Taken>) -> Progress {
        let last = taken.last().map(Taken::update);
        let batch: Vec<Incoming> = taken
            .into_iter()
            .filter_map(|taken| match taken {
                Taken::Incoming(incoming) => Some(incoming),
                Taken::Ignored { .. } => None,
            })
            .collect();
        match self.runner.run(&batch).await {
            Ok(done) => {
                self.offset = last.map(|last| last + 1);
                for toast in &done.toasts {
                    self.answer(toast.clone());
                }
                self.last = done;
                self.app.wake.all();
                Progress::Worked
            }
            Err(error) => {
                tracing::error!(%error, "nothing is confirmed; the same updates will be asked for again");
                Progress::Idle { until: Some(self.app.clock.now() + PATIENCE), pending: false }
            }
        }
    }

    /// Figures of the last batch.
    #[must_use]
    pub fn last(&self) -> &Done {
        &self.last
    }

    /// Whether answers to buttons are under way.
    #[must_use]
    pub fn is_answering(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Waits for the answers to buttons that are under way.
    pub async fn answered(&mut self) {
        while self.answers.join_next().await.is_some() {}
    }

    /// Answers a button at once and beside everything else: seconds matter, and a loss is harmless.
    fn answer(&mut self, toast: Toast) {
        let gateway = Arc::clone(&self.gateway);
        self.answers.spawn(async move {
            if let Err(failure) = gateway.answer(&toast.query, toast.text.as_deref(), toast.alert).await {
                tracing::debug!(%failure, "a button was not answered");
            }
        });
    }

    fn wait_after(&self, failure: &Failure) -> Result<Progress, Stop> {
        let now = self.app.clock.now();
        let wait = match failure {
            Failure::Unauthorized => return Err(Stop::Unauthorized),
            Failure::Later(wait) => Duration::from_std(*wait).unwrap_or(PATIENCE).max(PATIENCE),
            Failure::Conflict(what) => {
                tracing::error!(%what, "another program receives this bot's updates: stop one of the two");
                Duration::seconds(15)
            }
            other => {
                tracing::error!(%other, "updates cannot be fetched");
                Duration::seconds(15)
            }
        };
        tracing::warn!(%failure, seconds = wait.num_seconds(), "waiting before asking again");
        Ok(Progress::Idle { until: Some(now + wait), pending: false })
    }
}
