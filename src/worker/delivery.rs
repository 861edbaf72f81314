//! Delivery: the outbox and the cards, to the messenger. At least once: the messenger knows no key by which a
//! repeated message could be recognised, so after a kill what was under way is sent again.

use std::sync::Arc;

use sha2::{Digest, Sha256};
use tokio::task::JoinSet;

use super::Progress;
use super::pace::Pace;
use crate::app::{App, cards};
use crate::domain::file::File;
use crate::domain::ids::FileId;
use crate::domain::time::Timestamp;
use crate::domain::unit::{Reach, Unit};
use crate::present::outgoing::{Outgoing, Place};
use crate::store::desk::{Desk, hex};
use crate::store::outbox::{self, Due, DueCard, Settlement};
use crate::store::{self};
use crate::telegram::failure::{Failure, GoneKind};
use crate::telegram::gateway::{Gateway, Upload};

/// How many open messages and cards are looked at in one step.
const LOOK_AHEAD: i64 = 256;

/// The only sender of a token.
pub struct Delivery {
    app: App,
    gateway: Arc<Gateway>,
    pace: Pace,
    /// How many requests may be under way: rate × round trip, and never few.
    capacity: usize,
    in_flight: JoinSet<Landed>,
    /// What has landed and is not written down yet: the database was away. Nothing is sent before it is, for it would
    /// be sent again.
    unsettled: Vec<Settlement>,
}

/// What is to be sent.
#[derive(Debug, Clone)]
enum Load {
    Message(Due),
    Card(DueCard, String),
}

/// What became of it.
#[derive(Debug)]
struct Landed {
    place: Place,
    load: Load,
    outcome: Result<Arrival, Failure>,
}

#[derive(Debug)]
struct Arrival {
    /// The number of a new message; `None` for an edit.
    message: Option<i64>,
    /// A file that now has the messenger's reference.
    uploaded: Option<(FileId, String)>,
}

impl Delivery {
    /// `rate`: messages a second, see [`Pace`].
    #[must_use]
    pub fn new(app: App, gateway: Arc<Gateway>, rate: u32) -> Self {
        let capacity = usize::try_from(rate).unwrap_or(30).max(16);
        Self {
            app,
            gateway,
            pace: Pace::new(rate),
            capacity,
            in_flight: JoinSet::new(),
            unsettled: Vec::new(),
        }
    }

    /// Settles what has landed and sends what may be sent.
    pub async fn step(&mut self) -> Result<Progress, store::Error> {
        let settled = self.settle_landed().await?;
        let now = self.app.clock.now();
        self.pace.tidy(now);
        let mut worked = settled;
        let mut until = outbox::next_due(&self.app.store, now).await?;
        let mut soonest = |at: Timestamp| until = Some(until.map_or(at, |until| until.min(at)));
        let messages = outbox::due(&self.app.store, now, LOOK_AHEAD).await?;
        for due in messages {
            if due.expires_at.is_some_and(|expires| expires <= now) {
                tracing::info!(seq = due.seq, "a message has outlived its use and is dropped");
                self.settle(vec![Settlement::Dropped { seq: due.seq }]).await?;
                worked = true;
                continue;
            }
            match self.pace.earliest(due.place, now) {
                Some(at) if at <= now && self.in_flight.len() < self.capacity => {
                    worked = true;
                    self.send_message(due, now).await?;
                }
                Some(at) if at > now => soonest(at),
                _ => {}
            }
        }
        let mut cards = Vec::new();
        for due in outbox::due_cards(&self.app.store, LOOK_AHEAD).await? {
            match self.pace.earliest(due.place, now) {
                Some(at) if at > now => soonest(at),
                earliest => cards.extend(earliest.map(|_| due)),
            }
        }
        if worked | self.send_cards(cards, now).await? {
            return Ok(Progress::Worked);
        }
        Ok(Progress::Idle { until, pending: !self.in_flight.is_empty() })
    }

    /// Waits until one of the requests under way has landed; at once if none is.
    pub async fn landed(&mut self) -> Result<(), store::Error> {
        match self.in_flight.join_next().await {
            Some(Ok(landed)) => self.note(vec![landed]).await,
            Some(Err(_)) | None => Ok(()),
        }
    }

    /// Whether requests are under way.
    #[must_use]
    pub fn is_sending(&self) -> bool {
        !self.in_flight.is_empty()
    }

    async fn settle_landed(&mut self) -> Result<bool, store::Error> {
        let mut landed = Vec::new();
        while let Some(one) = self.in_flight.try_join_next() {
            landed.extend(one.ok());
        }
        let any = !landed.is_empty() || !self.unsettled.is_empty();
        self.note(landed).await?;
        Ok(any)
    }

    async fn settle(&self, settlements: Vec<Settlement>) -> Result<(), store::Error> {
        outbox::settle(&self.app.store, settlements, self.app.clock.now()).await
    }

    async fn note(&mut self, landed: Vec<Landed>) -> Result<(), store::Error> {
        let now = self.app.clock.now();
        let mut settlements = Vec::new();
        for Landed { place, load, outcome } in landed {
            match outcome {
                Ok(arrival) => {
                    self.pace.through(place);
                    settlements
                        .extend(arrival.uploaded.map(|(file, remote)| Settlement::Uploaded { file, remote }));
                    settlements.push(match load {
                        Load::Message(due) => Settlement::Sent {
                            seq: due.seq,
                            place,
                            message: arrival.message.unwrap_or_default(),
                            prompt: due.body.prompt,
                        },
                        Load::Card(due, hash) => Settlement::Shown {
                            place,
                            card: due.card,
                            wanted: due.wanted,
                            message: arrival.message,
                            hash,
                        },
                    });
                }
                Err(Failure::NotModified) => {
                    self.pace.through(place);
                    if let Load::Card(due, hash) = load {
                        let (card, wanted) = (due.card, due.wanted);
                        settlements.push(Settlement::Shown { place, card, wanted, message: None, hash });
                    }
                }
                Err(Failure::Later(wait)) => {
                    tracing::debug!(?place, ?wait, "held back");
                    self.pace.hold(place, wait, now);
                }
                Err(Failure::Conflict(_) | Failure::Unauthorized) => {
                    self.pace.hold(place, std::time::Duration::from_secs(30), now);
                }
                Err(failure) => {
                    self.pace.through(place);
                    settlements.extend(lasting(place, load, failure));
                }
            }
        }
        self.unsettled.extend(settlements);
        if !self.unsettled.is_empty() {
            self.settle(self.unsettled.clone()).await?;
            self.unsettled.clear();
        }
        Ok(())
    }

    async fn send_message(&mut self, due: Due, now: Timestamp) -> Result<(), store::Error> {
        let found = address(&mut Desk::reading(&self.app.store, now).await?, due.place).await?;
        let Some(address) = found else {
            return self.settle(vec![Settlement::Dropped { seq: due.seq }]).await;
        };
        let file = match due.body.file {
            Some(id) => outbox::file(&self.app.store, id, now).await?,
            None => None,
        };
        self.pace.sent(due.place, now);
        let gateway = Arc::clone(&self.gateway);
        self.in_flight.spawn(async move {
            let outcome = post(&gateway, address, &due.body, file).await;
            Landed { place: due.place, load: Load::Message(due), outcome }
        });
        Ok(())
    }

    /// Draws the cards from one view of the database and sends those that look other than they stand. Whether there was
    /// anything to do.
    async fn send_cards(&mut self, cards: Vec<DueCard>, now: Timestamp) -> Result<bool, store::Error> {
        if cards.is_empty() {
            return Ok(false);
        }
        let mut worked = false;
        let mut settlements = Vec::new();
        let mut desk = Desk::reading(&self.app.store, now).await?;
        for due in cards {
            // Asked again: a card of the same place may just have been sent.
            let free = self.pace.earliest(due.place, now).is_some_and(|at| at <= now);
            if free && self.in_flight.len() < self.capacity {
                worked = true;
                settlements.extend(self.send_card(&mut desk, due, now).await?);
            }
        }
        drop(desk);
        self.settle(settlements).await?;
        Ok(worked)
    }

    /// Sends one card, or tells what is to be noted of it instead.
    async fn send_card(
        &mut self,
        desk: &mut Desk,
        due: DueCard,
        now: Timestamp,
    ) -> Result<Option<Settlement>, store::Error> {
        let (place, card, wanted) = (due.place, due.card, due.wanted);
        let drawn = match cards::render(desk, place, card, due.page).await {
            Err(error @ store::Error::Corrupt { .. }) => {
                // The others would wait for it, for good.
                tracing::error!(?place, ?card, %error, "a card cannot be drawn and is given up");
                None
            }
            drawn => drawn?,
        };
        let (Some(drawn), Some(address)) = (drawn, address(desk, place).await?) else {
            return Ok(Some(Settlement::CardDropped { place, card }));
        };
        let hash = hex(&Sha256::digest(serde_json::to_string(&drawn).unwrap_or_default()));
        if due.message.is_some() && due.shown_hash.as_ref() == Some(&hash) {
            return Ok(Some(Settlement::Shown { place, card, wanted, message: None, hash }));
        }
        self.pace.sent(place, now);
        let gateway = Arc::clone(&self.gateway);
        self.in_flight.spawn(async move {
            let outcome = match due.message {
                Some(message) => gateway
                    .edit(address, message, &drawn)
                    .await
                    .map(|()| Arrival { message: None, uploaded: None }),
                None => post(&gateway, address, &drawn, None).await,
            };
            Landed { place, load: Load::Card(due, hash), outcome }
        });
        Ok(None)
    }
}

/// The messenger's address of a place; `None` where there is nobody any more.
async fn address(desk: &mut Desk, place: Place) -> Result<Option<i64>, store::Error> {
    Ok(match place {
        Place::Private(person) => Some(person.0),
        Place::Elsewhere(address) => Some(address),
        Place::Group(unit) => desk.find::<Unit>(unit).await?.and_then(|unit| unit.group),
    })
}

async fn post(
    gateway: &Gateway,
    address: i64,
    body: &Outgoing,
    file: Option<File>,
) -> Result<Arrival, Failure> {
    let Some(file) = file else {
        let message = gateway.send(address, body).await?;
        return Ok(Arrival { message: Some(message), uploaded: None });
    };
    match (&file.remote, &file.bytes) {
        (Some(remote), _) => {
            let message = gateway.send_on(address, file.medium, remote, body).await?;
            Ok(Arrival { message: Some(message), uploaded: None })
        }
        (None, Some(bytes)) => {
            let upload = Upload { name: &file.name, mime: &file.mime, bytes };
            let (message, remote) = gateway.upload(address, upload, body).await?;
            Ok(Arrival { message: Some(message), uploaded: remote.map(|remote| (file.id, remote)) })
        }
        (None, None) => Err(Failure::Rejected("the file has no content".to_owned())),
    }
}

/// What a failure that will not pass means for the message, the card, the person, the group.
fn lasting(place: Place, load: Load, failure: Failure) -> Vec<Settlement> {
    let dropped = match &load {
        Load::Message(due) => Settlement::Dropped { seq: due.seq },
        Load::Card(due, _) => Settlement::CardDropped { place, card: due.card },
    };
    match (failure, place) {
        (Failure::Moved(address), Place::Group(unit)) => vec![Settlement::Moved { unit, address }],
        (Failure::MessageLost, _) => match load {
            Load::Message(_) => vec![dropped],
            Load::Card(due, _) => vec![Settlement::CardLost { place, card: due.card }],
        },
        (Failure::Gone(kind), Place::Private(person)) => {
            let reach = match kind {
                GoneKind::Blocked => Reach::Blocked,
                GoneKind::NeverStarted => Reach::Never,
                GoneKind::Deactivated | GoneKind::NotInGroup => Reach::Gone,
            };
            tracing::info!(person = person.0, %kind, "a person cannot be reached");
            vec![Settlement::Unreachable { person, reach }, dropped]
        }
        (failure, _) => {
            tracing::error!(?place, %failure, "the messenger refused a message for good");
            match load {
                Load::Message(due) => vec![Settlement::Rejected { seq: due.seq, why: failure.to_string() }],
                Load::Card(..) => vec![dropped],
            }
        }
    }
}
