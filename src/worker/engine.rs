//! The whole machine: four steps, repeated.

use std::sync::Arc;

use tokio::sync::watch;

use super::Progress;
use super::agenda::Agenda;
use super::delivery::Delivery;
use super::jobs::Jobs;
use super::receive::{Fetched, Receive, Stop};
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::store::{self, inbox};
use crate::telegram::gateway::Gateway;

/// How long a poll waits for something to come (Bot API: the server cuts it to 50 s).
const POLL_SECONDS: u32 = 50;

/// Receiving, delivery, calendar and jobs over one database and one token.
pub struct Engine {
    app: App,
    pub receive: Receive,
    pub delivery: Delivery,
    pub agenda: Agenda,
    pub jobs: Jobs,
}

impl Engine {
    /// `rate`: messages a second the messenger lets us send.
    #[must_use]
    pub fn new(app: App, gateway: Arc<Gateway>, rate: u32) -> Self {
        Self {
            receive: Receive::new(app.clone(), Arc::clone(&gateway)),
            delivery: Delivery::new(app.clone(), Arc::clone(&gateway), rate),
            agenda: Agenda::new(app.clone()),
            jobs: Jobs::new(app.clone(), gateway),
            app,
        }
    }

    /// Takes every step once. `Worked` if any did something; else the earliest time at which one will.
    pub async fn step(&mut self) -> Result<Progress, Stop> {
        let mut steps = vec![self.receive.step(0).await?];
        self.receive.answered().await;
        steps.push(self.agenda.step().await?);
        steps.push(self.jobs.step().await?);
        steps.push(self.delivery.step().await?);
        while self.delivery.is_sending() {
            self.delivery.landed().await?;
        }
        if steps.contains(&Progress::Worked) {
            return Ok(Progress::Worked);
        }
        let until: Option<Timestamp> = steps
            .into_iter()
            .filter_map(|step| match step {
                Progress::Idle { until, .. } => until,
                Progress::Worked => None,
            })
            .min();
        Ok(Progress::Idle { until, pending: false })
    }

    /// Repeats the steps until `stop` says so; then finishes what is in hand.
    pub async fn run(self, stop: watch::Receiver<bool>) -> Result<(), Stop> {
        inbox::mark_clean(&self.app.store, false).await?;
        let Self { app, mut receive, mut delivery, mut agenda, mut jobs } = self;
        let receiving = async {
            let mut stop = stop.clone();
            while !*stop.borrow() {
                // A poll is given up when the program stops: nothing of it has been confirmed. The batch in hand is
                // finished, with its answers.
                let fetched = tokio::select! {
                    fetched = receive.fetch(POLL_SECONDS) => fetched?,
                    _ = stop.changed() => break,
                };
                let step = match fetched {
                    Fetched::Nothing(progress) => progress,
                    Fetched::Updates(taken) => receive.take(taken).await,
                };
                if let Progress::Idle { until: Some(until), .. } = step {
                    rest(&app, &mut stop, Some(until), &tokio::sync::Notify::new()).await;
                }
            }
            receive.answered().await;
            Ok::<(), Stop>(())
        };
        let delivering = async {
            let mut stop = stop.clone();
            while !*stop.borrow() {
                match delivery.step().await {
                    Ok(Progress::Worked) => {}
                    Ok(Progress::Idle { until, pending }) => {
                        let landed = tokio::select! {
                            landed = delivery.landed(), if pending => landed,
                            () = rest(&app, &mut stop, until, &app.wake.delivery) => Ok(()),
                        };
                        if let Err(error) = landed {
                            after_trouble(&app, &mut stop, &error).await;
                        }
                    }
                    Err(error) => after_trouble(&app, &mut stop, &error).await,
                }
            }
            while delivery.is_sending() {
                delivery.landed().await?;
            }
            Ok::<(), Stop>(())
        };
        let watching = async {
            let mut stop = stop.clone();
            while !*stop.borrow() {
                match agenda.step().await {
                    Ok(Progress::Worked) => {}
                    Ok(Progress::Idle { until, .. }) => {
                        let soon = app.clock.now() + chrono::Duration::minutes(1);
                        rest(&app, &mut stop, Some(until.map_or(soon, |at| at.min(soon))), &app.wake.agenda)
                            .await;
                        if let Err(error) = heard(&app).await {
                            after_trouble(&app, &mut stop, &error).await;
                        }
                    }
                    Err(error) => after_trouble(&app, &mut stop, &error).await,
                }
            }
            Ok::<(), Stop>(())
        };
        let working = async {
            let mut stop = stop.clone();
            while !*stop.borrow() {
                match jobs.step().await {
                    Ok(Progress::Worked) => {}
                    Ok(Progress::Idle { until, .. }) => rest(&app, &mut stop, until, &app.wake.jobs).await,
                    Err(error) => after_trouble(&app, &mut stop, &error).await,
                }
            }
            Ok::<(), Stop>(())
        };
        tokio::try_join!(receiving, delivering, watching, working)?;
        inbox::mark_clean(&app.store, true).await?;
        Ok(())
    }
}

/// Rests until a time, a call, or the end of the program.
async fn rest(
    app: &App,
    stop: &mut watch::Receiver<bool>,
    until: Option<Timestamp>,
    call: &tokio::sync::Notify,
) {
    let timer = async {
        match until {
            Some(until) => app.clock.sleep_until(until).await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        () = timer => {}
        () = call.notified() => {}
        _ = stop.changed() => {}
    }
}

/// Trouble with the database is waited out, loudly: what cannot be done now is done when it can.
async fn after_trouble(app: &App, stop: &mut watch::Receiver<bool>, error: &store::Error) {
    tracing::error!(%error, "the database cannot be used; trying again in a moment");
    let until = app.clock.now() + chrono::Duration::seconds(3);
    rest(app, stop, Some(until), &tokio::sync::Notify::new()).await;
}

/// Notes once a minute that the machine is alive, so that a gap can be told from a quiet day.
async fn heard(app: &App) -> Result<(), store::Error> {
    let mut tx = app.store.begin_write().await?;
    inbox::heard(&mut tx, app.clock.now()).await?;
    tx.commit().await
}
