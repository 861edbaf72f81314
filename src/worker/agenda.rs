//! The calendar: what is due by the clock alone, and the housekeeping.

use std::str::FromStr;

use chrono::Duration;
use cron::Schedule;

use super::Progress;
use crate::app::App;
use crate::app::agenda::agenda_step;
use crate::domain::time::Timestamp;
use crate::store::{self, inbox, outbox};

/// When to forget updates that are dealt with: at night, in Viet Nam.
const TIDY: &str = "0 30 19 * * *";
/// How long an update that was dealt with is remembered: its number may come again after a week, not sooner.
const REMEMBERED: Duration = Duration::days(3);

/// How long a reminder is remembered: longer than anything it speaks of can last.
const NOTED: Duration = Duration::days(400);

/// Does what is due.
pub struct Agenda {
    app: App,
    tidy: Option<Schedule>,
    next_tidy: Option<Timestamp>,
}

impl Agenda {
    #[must_use]
    pub fn new(app: App) -> Self {
        let tidy = Schedule::from_str(TIDY).ok();
        let next_tidy = tidy.as_ref().and_then(|tidy| tidy.after(&app.clock.now()).next());
        Self { app, tidy, next_tidy }
    }

    /// Does what is due now; says when something will be due again.
    pub async fn step(&mut self) -> Result<Progress, store::Error> {
        let now = self.app.clock.now();
        if self.next_tidy.is_some_and(|due| due <= now) {
            let gone = inbox::forget(&self.app.store, now - REMEMBERED).await?;
            let noted = outbox::forget_reminders(&self.app.store, now - NOTED).await?;
            tracing::debug!(gone, noted, "forgot updates that were dealt with, and old reminders");
            self.next_tidy = self.tidy.as_ref().and_then(|tidy| tidy.after(&now).next());
        }
        let outcome = agenda_step(&self.app).await?;
        if outcome.did > 0 {
            self.app.wake.all();
            return Ok(Progress::Worked);
        }
        // The tidying alone is no reason to wake: it happens at the first step after its time.
        Ok(Progress::Idle { until: outcome.next, pending: false })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tidying_has_a_time() {
        assert!(Schedule::from_str(TIDY).is_ok());
    }
}
