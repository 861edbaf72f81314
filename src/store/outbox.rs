//! Messages that must reach somebody, and the cards on people's screens: what is due, and what became of it.

use sqlx::any::AnyRow;

use super::desk::{CardKind, CardRef, Desk};
use super::record::{Record, field};
use super::rows::SentMessage;
use super::value::{Column, Value};
use super::{Error, Store, Tx};
use crate::domain::file::File;
use crate::domain::ids::FileId;
use crate::domain::ids::{PersonId, PromptId, UnitId};
use crate::domain::time::Timestamp;
use crate::domain::unit::Reach;
use crate::present::outgoing::{Outgoing, Place};

/// A message that may be sent now: the first of its place and lane.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    pub seq: i64,
    pub place: Place,
    pub lane: i64,
    pub body: Outgoing,
    pub expires_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

/// What there is to send. A row that cannot be read holds up nothing but itself: what is to be noted of it stands
/// beside the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<T> {
    pub due: Vec<T>,
    pub broken: Vec<Settlement>,
}

fn found<T>(
    rows: &[AnyRow],
    read: impl Fn(&AnyRow) -> Result<T, Error>,
    broken: impl Fn(&AnyRow, String) -> Result<Settlement, Error>,
) -> Result<Found<T>, Error> {
    let mut found = Found { due: Vec::new(), broken: Vec::new() };
    for row in rows {
        match read(row) {
            Ok(due) => found.due.push(due),
            Err(error) => found.broken.push(broken(row, error.to_string())?),
        }
    }
    Ok(found)
}

/// Of each place and lane the first message whose time has come, most urgent lane first, at most `limit`. What waits
/// for its time holds back nothing.
pub async fn due(store: &Store, now: Timestamp, limit: i64) -> Result<Found<Due>, Error> {
    let sql = "SELECT seq, place, lane, body, expires_at, created_at FROM outbox o \
               WHERE rejected IS NULL AND COALESCE(not_before, 0) <= $1 AND NOT EXISTS \
               (SELECT 1 FROM outbox e WHERE e.place = o.place AND e.lane = o.lane AND e.seq < o.seq \
               AND e.rejected IS NULL AND COALESCE(e.not_before, 0) <= $1) \
               ORDER BY lane, seq LIMIT $2";
    let rows = store.ask(sql, vec![now.put(), Value::Int(limit)]).await?;
    let read = |row: &AnyRow| {
        Ok(Due {
            seq: field(row, 0, "outbox")?,
            place: field(row, 1, "outbox")?,
            lane: field(row, 2, "outbox")?,
            body: field(row, 3, "outbox")?,
            expires_at: field(row, 4, "outbox")?,
            created_at: field(row, 5, "outbox")?,
        })
    };
    found(&rows, read, |row, why| Ok(Settlement::Rejected { seq: field(row, 0, "outbox")?, why }))
}

/// When the next message that waits for its time may be sent.
pub async fn next_due(store: &Store, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    let sql = "SELECT MIN(not_before) FROM outbox WHERE rejected IS NULL AND not_before > $1";
    match store.ask(sql, vec![now.put()]).await?.first() {
        Some(row) => field(row, 0, "outbox"),
        None => Ok(None),
    }
}

/// A card that differs from what its place shows.
#[derive(Debug, Clone, PartialEq)]
pub struct DueCard {
    pub place: Place,
    pub card: CardRef,
    pub page: i64,
    pub message: Option<i64>,
    pub wanted: i64,
    pub shown_hash: Option<String>,
    /// Somebody has asked for it and has not seen it yet.
    pub asked: bool,
    /// Since when it waits to be drawn.
    pub since: Timestamp,
}

/// Cards to be drawn: those that somebody waits for, then the others, each in the order in which they began to wait.
pub async fn due_cards(store: &Store, limit: i64) -> Result<Found<DueCard>, Error> {
    let sql = "SELECT place, kind, ref, page, message, wanted, shown_hash, asked - shown, since FROM card \
               WHERE wanted > shown \
               ORDER BY CASE WHEN asked > shown THEN 0 ELSE 1 END, since, place, kind, ref LIMIT $1";
    let rows = store.ask(sql, vec![Value::Int(limit)]).await?;
    let read = |row: &AnyRow| {
        let kind: String = field(row, 1, "card")?;
        let Some(kind) = CardKind::parse(&kind) else {
            return Err(Error::Corrupt { table: "card", id: 0, why: format!("unknown kind {kind:?}") });
        };
        Ok(DueCard {
            place: field(row, 0, "card")?,
            card: CardRef { kind, reference: field(row, 2, "card")? },
            page: field(row, 3, "card")?,
            message: field(row, 4, "card")?,
            wanted: field(row, 5, "card")?,
            shown_hash: field(row, 6, "card")?,
            asked: field::<i64>(row, 7, "card")? > 0,
            since: field(row, 8, "card")?,
        })
    };
    found(&rows, read, |row, why| {
        let (place, kind, reference) =
            (field(row, 0, "card")?, field(row, 1, "card")?, field(row, 2, "card")?);
        Ok(Settlement::CardBroken { place, kind, reference, why })
    })
}

/// What became of a sending.
#[derive(Debug, Clone, PartialEq)]
pub enum Settlement {
    /// A message reached its place.
    Sent { seq: i64, place: Place, message: i64, prompt: Option<PromptId> },
    /// A message is dropped: its hour has passed, or its place is gone.
    Dropped { seq: i64 },
    /// A message was refused for good; it stays, for a person to look at.
    Rejected { seq: i64, why: String },
    /// A card shows version `wanted`, in `message`.
    Shown { place: Place, card: CardRef, wanted: i64, message: Option<i64>, hash: String },
    /// The message a card lived in is gone: it will be posted anew.
    CardLost { place: Place, card: CardRef },
    /// A card has nowhere to be shown.
    CardDropped { place: Place, card: CardRef },
    /// The row of a card cannot be read: it is given up, under the words its key is written in.
    CardBroken { place: String, kind: String, reference: i64, why: String },
    /// A person cannot be reached.
    Unreachable { person: PersonId, reach: Reach },
    /// A group moved to another address; the old message numbers are void.
    Moved { unit: UnitId, address: i64 },
    /// A file of ours now has the messenger's own reference.
    Uploaded { file: FileId, remote: String },
}

/// Writes down a number of settlements, in one commit.
pub async fn settle(store: &Store, settlements: Vec<Settlement>, now: Timestamp) -> Result<(), Error> {
    if settlements.is_empty() {
        return Ok(());
    }
    let mut tx = store.begin_write().await?;
    for settlement in settlements {
        settle_one(&mut tx, settlement, now).await?;
    }
    tx.commit().await
}

async fn settle_one(tx: &mut Tx, settlement: Settlement, now: Timestamp) -> Result<(), Error> {
    let card_key = |place: Place, card: CardRef| {
        [place.put(), Value::from(card.kind.as_str()), Value::Int(card.reference)]
    };
    match settlement {
        Settlement::Sent { seq, place, message, prompt } => {
            tx.execute("DELETE FROM outbox WHERE seq = $1", vec![Value::Int(seq)]).await?;
            if prompt.is_some() {
                let row = SentMessage { place, message, prompt, at: now };
                super::bulk::write(
                    tx,
                    &SentMessage::TABLE,
                    vec![row.values()],
                    super::bulk::OnConflict::Replace,
                )
                .await?;
            }
        }
        Settlement::Dropped { seq } => {
            tx.execute("DELETE FROM outbox WHERE seq = $1", vec![Value::Int(seq)]).await?;
        }
        Settlement::Rejected { seq, why } => {
            let sql = "UPDATE outbox SET rejected = $1 WHERE seq = $2";
            tx.execute(sql, vec![why.into(), Value::Int(seq)]).await?;
        }
        Settlement::Shown { place, card, wanted, message, hash } => {
            let [place, kind, reference] = card_key(place, card);
            let sql = "UPDATE card SET shown = $1, message = COALESCE($2, message), shown_hash = $3 \
                       WHERE place = $4 AND kind = $5 AND ref = $6";
            let values = vec![Value::Int(wanted), message.put(), hash.into(), place, kind, reference];
            tx.execute(sql, values).await?;
        }
        Settlement::CardLost { place, card } => {
            let sql = "UPDATE card SET message = NULL, shown_hash = NULL, wanted = wanted + 1 \
                       WHERE place = $1 AND kind = $2 AND ref = $3";
            tx.execute(sql, card_key(place, card).to_vec()).await?;
        }
        Settlement::CardDropped { place, card } => drop_card(tx, card_key(place, card)).await?,
        Settlement::CardBroken { place, kind, reference, why: _ } => {
            drop_card(tx, [place.into(), kind.into(), Value::Int(reference)]).await?;
        }
        Settlement::Unreachable { person, reach } => {
            let sql = "UPDATE person SET reach = $1 WHERE id = $2";
            tx.execute(sql, vec![reach.put(), person.put()]).await?;
        }
        Settlement::Moved { unit, address } => {
            tx.execute("UPDATE unit SET \"group\" = $1 WHERE id = $2", vec![Value::Int(address), unit.put()])
                .await?;
            let sql =
                "UPDATE card SET message = NULL, shown_hash = NULL, wanted = wanted + 1 WHERE place = $1";
            tx.execute(sql, vec![Place::Group(unit).put()]).await?;
        }
        Settlement::Uploaded { file, remote } => {
            tx.execute("UPDATE file SET remote = $1 WHERE id = $2", vec![remote.into(), file.put()]).await?;
        }
    }
    Ok(())
}

async fn drop_card(tx: &mut Tx, key: [Value; 3]) -> Result<(), Error> {
    let sql = "DELETE FROM card WHERE place = $1 AND kind = $2 AND ref = $3";
    tx.execute(sql, key.to_vec()).await.map(|_| ())
}

/// A file with its bytes, or the messenger's reference to them.
pub async fn file(store: &Store, id: FileId, now: Timestamp) -> Result<Option<File>, Error> {
    Desk::reading(store, now).await?.find::<File>(id).await
}

/// How many of the messages queued under `recall` have not been released yet: all or none, for they share their
/// time.
pub async fn held(desk: &mut Desk, recall: i64) -> Result<i64, Error> {
    let now = desk.now();
    let sql = "SELECT COUNT(*) FROM outbox WHERE recall = $1 AND not_before > $2";
    desk.number(sql, vec![Value::Int(recall), now.put()]).await
}

/// Forgets which reminders were given before `before`: none of them can come again.
pub async fn forget_reminders(store: &Store, before: Timestamp) -> Result<u64, Error> {
    let mut tx = store.begin_write().await?;
    let gone = tx.execute("DELETE FROM reminded WHERE at < $1", vec![before.put()]).await?;
    tx.commit().await?;
    Ok(gone)
}

/// A message the messenger refused, for the operator.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    pub seq: i64,
    /// As it is written: it may be what cannot be read.
    pub place: String,
    pub why: String,
}

/// Messages that were refused for good, and how many wait to be sent.
pub async fn refused(store: &Store) -> Result<(Vec<Refused>, i64), Error> {
    let mut tx = store.begin_read().await?;
    let sql = "SELECT seq, place, rejected FROM outbox WHERE rejected IS NOT NULL ORDER BY seq";
    let mut list = Vec::new();
    for row in tx.fetch(sql, Vec::new()).await? {
        list.push(Refused {
            seq: field(&row, 0, "outbox")?,
            place: field(&row, 1, "outbox")?,
            why: field(&row, 2, "outbox")?,
        });
    }
    let sql = "SELECT COUNT(*) FROM outbox WHERE rejected IS NULL";
    let waiting = match tx.fetch(sql, Vec::new()).await?.first() {
        Some(row) => field(row, 0, "outbox")?,
        None => 0,
    };
    Ok((list, waiting))
}
