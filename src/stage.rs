//! The whole program on one stage, with the sandbox for a Telegram and a clock that stands still: for the demo and
//! the tests. Production code does not know it.

use std::sync::Arc;

use chrono::Duration;

use crate::app::App;
use crate::clock::{Clock as _, ManualClock};
use crate::domain::time::Timestamp;
use crate::sandbox::Telegram;
use crate::store::Store;
use crate::telegram::gateway::{Gateway, GatewayConfig};
use crate::worker::Progress;
use crate::worker::engine::Engine;

/// Waits this short are sat through while things settle: the pace of sending, a request for patience, the time in
/// which something can be taken back.
const SHORT: Duration = Duration::seconds(100);
/// More steps than any honest batch of work needs: beyond them something goes round in circles.
const MOST_STEPS: usize = 20_000;

/// The program, its Telegram and its clock.
pub struct Stage {
    pub telegram: Telegram,
    pub clock: Arc<ManualClock>,
    pub app: App,
    engine: Engine,
    database: String,
    restless: Option<usize>,
}

impl Stage {
    /// Sets the stage: a database at `url`, a fresh Telegram, the clock at `now`.
    pub async fn set(url: &str, now: Timestamp) -> anyhow::Result<Self> {
        let clock = Arc::new(ManualClock::new(now));
        let telegram = Telegram::start(clock.clone()).await?;
        let (app, engine) = boot(url, &telegram, &clock).await?;
        Ok(Self { telegram, clock, app, engine, database: url.to_owned(), restless: None })
    }

    /// Ends the program in the middle of whatever it does and starts it anew on the same database.
    pub async fn restart(&mut self) -> anyhow::Result<()> {
        self.app.store.close().await;
        let (app, engine) = boot(&self.database, &self.telegram, &self.clock).await?;
        self.app = app;
        self.engine = engine;
        Ok(())
    }

    /// From now on the program is ended once in whatever follows from each step of the story, and started anew: after
    /// the first thing it does, the next time after the second, then after the third, and so on in turn.
    pub fn restart_at_every_step(&mut self) {
        self.restless = Some(0);
    }

    /// Lets everything that can happen now happen, short waits included.
    pub async fn settle(&mut self) -> anyhow::Result<()> {
        let end = self.clock.now() + SHORT;
        self.run_until(end, false).await
    }

    /// Lets time pass until `to`, and everything that is due on the way happen.
    pub async fn at(&mut self, to: Timestamp) -> anyhow::Result<()> {
        self.run_until(to, true).await
    }

    /// One step of the machine, for tests that look between two.
    pub async fn step(&mut self) -> anyhow::Result<Progress> {
        Ok(self.engine.step().await?)
    }

    /// SQL statements and commits of the last batch.
    #[must_use]
    pub fn last_batch(&self) -> (u64, u64) {
        let last = self.engine.receive.last();
        (last.statements, last.commits)
    }

    async fn run_until(&mut self, end: Timestamp, to_the_end: bool) -> anyhow::Result<()> {
        let mut left = self.restless.map(|turn| turn % 3);
        self.restless = self.restless.map(|turn| turn + 1);
        for _ in 0..MOST_STEPS {
            match self.engine.step().await? {
                Progress::Worked if left == Some(0) => {
                    left = None;
                    self.restart().await?;
                }
                Progress::Worked => left = left.map(|left| left - 1),
                Progress::Idle { until: Some(until), .. } if until <= end => {
                    let now = self.clock.now();
                    anyhow::ensure!(until > now, "something waits for a time that has passed");
                    self.clock.advance_to(until);
                }
                Progress::Idle { .. } => {
                    if to_the_end {
                        self.clock.advance_to(end);
                        // What is due exactly at the end belongs to it.
                        while self.engine.step().await? == Progress::Worked {}
                    }
                    return Ok(());
                }
            }
        }
        anyhow::bail!("things do not come to rest")
    }
}

async fn boot(url: &str, telegram: &Telegram, clock: &Arc<ManualClock>) -> anyhow::Result<(App, Engine)> {
    let store = Store::open(url).await?;
    let app = App::new(store, clock.clone()).await?;
    let config = GatewayConfig { token: telegram.token().to_owned(), api_url: telegram.url(), proxy: None };
    let gateway = Arc::new(Gateway::new(config)?);
    let engine = Engine::new(app.clone(), gateway, 30);
    Ok((app, engine))
}
