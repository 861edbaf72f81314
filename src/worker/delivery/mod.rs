//! Delivery: the outbox and the cards, to the messenger. At least once: the messenger knows no key by which a
//! repeated message could be recognised, so after a kill what was under way is sent again.

mod outcome;
mod turns;

use std::sync::Arc;

use sha2::{Digest, Sha256};
use tokio::task::JoinSet;

use super::Progress;
use super::pace::Pace;
use crate::app::survival::{Lasting, caught, survive};
use crate::app::{App, cards};
use crate::domain::file::File;
use crate::domain::ids::FileId;
use crate::domain::time::Timestamp;
use crate::domain::unit::Unit;
use crate::present::outgoing::{Outgoing, Place, on_one_screen};
use crate::store::desk::{Desk, hex};
use crate::store::outbox::{self, Due, DueCard, Found, Settlement};
use crate::store::{self};
use crate::telegram::failure::Failure;
use crate::telegram::gateway::{Gateway, Upload};
use outcome::lasting;
use turns::{Open, in_turn};

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
    /// Of what nobody waits for, a message went out last: a card comes next.
    card_next: bool,
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
            card_next: false,
            unsettled: Vec::new(),
        }
    }

    /// Settles what has landed and sends what may be sent.
    pub async fn step(&mut self) -> Result<Progress, store::Error> {
        let settled = self.settle_landed().await?;
        let now = self.app.clock.now();
        self.pace.tidy(now);
        let mut until = outbox::next_due(&self.app.store, now).await?;
        let found = outbox::due(&self.app.store, now, LOOK_AHEAD).await?;
        let (outlived, mut messages): (Vec<Due>, Vec<Due>) =
            found.due.into_iter().partition(|due| due.expires_at.is_some_and(|expires| expires <= now));
        let Found { due: mut cards, broken } = outbox::due_cards(&self.app.store, LOOK_AHEAD).await?;
        let mut settlements: Vec<Settlement> = outlived.into_iter().map(dropped).collect();
        settlements.extend(found.broken.into_iter().chain(broken).map(put_aside));
        let mut is_free = |place: Place| match self.pace.earliest(place, now) {
            Some(at) if at > now => {
                until = Some(until.map_or(at, |until| until.min(at)));
                false
            }
            earliest => earliest.is_some(),
        };
        messages.retain(|due| is_free(due.place));
        cards.retain(|due| is_free(due.place));
        let sent = self.send(in_turn(messages, cards, self.card_next), now, &mut settlements).await?;
        let worked = settled || sent || !settlements.is_empty();
        self.settle(settlements).await?;
        if worked {
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

    /// Sends what may go, in this order. The cards are drawn from one view of the database until one of them has changed:
    /// then the pace closes behind it. Whether anything went out; what is not sent is settled.
    async fn send(
        &mut self,
        order: Vec<Open>,
        now: Timestamp,
        settlements: &mut Vec<Settlement>,
    ) -> Result<bool, store::Error> {
        let mut sent = false;
        let mut view = None;
        for open in order {
            // Asked again: something may just have been sent.
            let is_free = self.pace.earliest(open.place(), now).is_some_and(|at| at <= now);
            if !is_free || self.in_flight.len() >= self.capacity {
                continue;
            }
            let mut desk = match view.take() {
                Some(desk) => desk,
                None => Desk::reading(&self.app.store, now).await?,
            };
            let (awaited, is_card) = (open.is_awaited(), open.is_card());
            let settlement = match open {
                Open::Message(due) => self.send_message(&mut desk, due, now).await?,
                Open::Card(due) => self.send_card(&mut desk, due, now).await?,
            };
            match settlement {
                Some(settlement) => {
                    // What has met a broken row may have broken the view as well.
                    view = matches!(settlement, Settlement::Shown { .. }).then_some(desk);
                    settlements.push(settlement);
                }
                None => {
                    sent = true;
                    self.card_next = if awaited { self.card_next } else { !is_card };
                    view = Some(desk);
                }
            }
        }
        Ok(sent)
    }

    /// Sends a message, or tells what is to be noted of it instead.
    async fn send_message(
        &mut self,
        desk: &mut Desk,
        due: Due,
        now: Timestamp,
    ) -> Result<Option<Settlement>, store::Error> {
        let found = survive(async {
            let file = match due.body.file {
                Some(id) => desk.find::<File>(id).await?,
                None => None,
            };
            Ok(address(desk, due.place).await?.map(|address| (address, file)))
        });
        let (address, file) = match found.await? {
            Ok(Some(found)) => found,
            Ok(None) => return Ok(Some(Settlement::Dropped { seq: due.seq })),
            Err(Lasting(why)) => {
                tracing::error!(seq = due.seq, %why, "a message cannot be sent and is put aside");
                return Ok(Some(Settlement::Rejected { seq: due.seq, why }));
            }
        };
        self.pace.sent(due.place, now);
        let gateway = Arc::clone(&self.gateway);
        self.in_flight.spawn(async move {
            let outcome = outcome_of(post(&gateway, address, &due.body, file)).await;
            Landed { place: due.place, load: Load::Message(due), outcome }
        });
        Ok(None)
    }

    /// Sends one card, or tells what is to be noted of it instead.
    async fn send_card(
        &mut self,
        desk: &mut Desk,
        due: DueCard,
        now: Timestamp,
    ) -> Result<Option<Settlement>, store::Error> {
        let (place, card, wanted) = (due.place, due.card, due.wanted);
        let drawing = Box::pin(async {
            let drawn = cards::render(desk, place, card, due.page).await?;
            Ok(drawn.zip(address(desk, place).await?))
        });
        let (drawn, address) = match survive(drawing).await? {
            Ok(Some((drawn, address))) => (on_one_screen(drawn), address),
            Ok(None) => return Ok(Some(Settlement::CardDropped { place, card })),
            Err(Lasting(why)) => {
                // The others would wait for it, for good.
                tracing::error!(?place, ?card, %why, "a card cannot be drawn and is given up");
                return Ok(Some(Settlement::CardDropped { place, card }));
            }
        };
        let hash = hex(&Sha256::digest(serde_json::to_string(&drawn).unwrap_or_default()));
        if due.message.is_some() && due.shown_hash.as_ref() == Some(&hash) {
            return Ok(Some(Settlement::Shown { place, card, wanted, message: None, hash }));
        }
        self.pace.sent(place, now);
        let gateway = Arc::clone(&self.gateway);
        self.in_flight.spawn(async move {
            let sending = async {
                match due.message {
                    Some(message) => gateway
                        .edit(address, message, &drawn)
                        .await
                        .map(|()| Arrival { message: None, uploaded: None }),
                    None => post(&gateway, address, &drawn, None).await,
                }
            };
            let outcome = outcome_of(sending).await;
            Landed { place, load: Load::Card(due, hash), outcome }
        });
        Ok(None)
    }
}

/// A message that is not worth sending any more.
fn dropped(due: Due) -> Settlement {
    tracing::info!(seq = due.seq, "a message has outlived its use and is dropped");
    Settlement::Dropped { seq: due.seq }
}

/// A row that nobody can read: the others would wait for it, for good.
fn put_aside(broken: Settlement) -> Settlement {
    tracing::error!(?broken, "a row of what is to be sent cannot be read and is put aside");
    broken
}

/// What a sending comes to. Whatever happens in it, its chat is free again.
async fn outcome_of(sending: impl Future<Output = Result<Arrival, Failure>>) -> Result<Arrival, Failure> {
    caught(sending).await.unwrap_or_else(|Lasting(why)| Err(Failure::Rejected(why)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_sending_that_panics_comes_to_an_end_all_the_same() {
        let outcome = outcome_of(async { panic!("not so") }).await;
        assert!(matches!(outcome, Err(Failure::Rejected(why)) if why == "panicked: not so"));
    }
}
