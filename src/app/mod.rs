//! What people do with the bot: one file per story, and the runner that carries decisions out.
//!
//! A use case loads from the desk, asks the domain, and returns a [`decision::Decision`]. It never writes;
//! [`effects`] says what follows from an event, and only [`batch`] has it done.

pub mod agenda;
pub mod asker;
pub mod ballots;
pub mod batch;
pub mod broadcast;
pub mod cards;
pub mod circulation;
pub mod comment_list;
pub mod comments;
pub mod conclusions;
pub mod decision;
pub mod drafts;
pub mod effects;
pub mod files;
pub mod home;
pub mod incoming;
pub mod invitation;
pub mod jobs;
pub mod measures;
pub mod meeting;
pub mod menu;
pub mod notices;
pub mod people;
pub mod plan;
pub mod reading;
pub mod recording;
pub mod reminders;
pub mod route;
pub mod rules;
pub mod status;
pub mod survival;
pub mod tasks;
pub mod topics;
pub mod unplaced;
pub mod year_report;

use std::sync::Arc;

use tokio::sync::Notify;

use crate::clock::Clock;
use crate::store::ids::Ids;
use crate::store::inbox::Installation;
use crate::store::{self, Store, inbox};

/// What every part of the running program shares.
#[derive(Clone)]
pub struct App {
    pub store: Store,
    pub ids: Ids,
    pub clock: Arc<dyn Clock>,
    pub installation: Installation,
    pub wake: Arc<Wake>,
}

/// Calls to those who rest: there may be something to do.
#[derive(Debug, Default)]
pub struct Wake {
    pub delivery: Notify,
    pub agenda: Notify,
    pub jobs: Notify,
}

impl Wake {
    /// Something was committed; it may concern any of them.
    pub fn all(&self) {
        self.delivery.notify_one();
        self.agenda.notify_one();
        self.jobs.notify_one();
    }
}

impl App {
    /// The program over an open database.
    pub async fn new(store: Store, clock: Arc<dyn Clock>) -> Result<Self, store::Error> {
        let installation = inbox::installation(&store).await?;
        Ok(Self { store, ids: Ids::default(), clock, installation, wake: Arc::default() })
    }
}
