//! What arrived: seen updates, tries after an unclean stop, what could not be dealt with, and when the
//! messenger was last heard.

use std::collections::HashSet;

use super::desk::hex;
use super::record::{Record as _, Table, field, record};
use super::value::{Column, Value};
use super::{Error, Store, Tx, bulk};
use crate::domain::time::Timestamp;

const INBOX: Table =
    Table { name: "inbox", order: 0, key: &["update_id"], columns: &["update_id", "received_at"] };

/// Claims updates; gives those that were not there yet. What is there has been dealt with.
pub async fn claim(tx: &mut Tx, updates: &[i64], now: Timestamp) -> Result<HashSet<i64>, Error> {
    let mut sorted = updates.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let rows = sorted.iter().map(|id| vec![Value::Int(*id), now.put()]).collect();
    let claimed = bulk::insert_new(tx, &INBOX, rows, "update_id").await?;
    claimed.iter().map(|row| field(row, 0, "inbox")).collect()
}

/// Forgets updates received before `before`.
pub async fn forget(store: &Store, before: Timestamp) -> Result<u64, Error> {
    let mut tx = store.begin_write().await?;
    let gone = tx.execute("DELETE FROM inbox WHERE received_at < $1", vec![before.put()]).await?;
    tx.execute("DELETE FROM attempt", Vec::new()).await?;
    tx.commit().await?;
    Ok(gone)
}

/// Notes a try at an update, in a commit of its own, and gives its number: an update that aborts the process
/// is thus not tried for ever. 0: it has been dealt with, and only the messenger does not know yet.
pub async fn attempt(store: &Store, update: i64) -> Result<i64, Error> {
    let mut tx = store.begin_write().await?;
    let sql = "INSERT INTO attempt (update_id, n) \
               SELECT $1, 1 WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE update_id = $1) \
               ON CONFLICT (update_id) DO UPDATE SET n = attempt.n + 1 RETURNING n";
    let rows = tx.fetch(sql, vec![Value::Int(update)]).await?;
    let n = match rows.first() {
        Some(row) => field(row, 0, "attempt")?,
        None => 0,
    };
    tx.commit().await?;
    Ok(n)
}

/// Takes back the note of a try that the program has outlived.
pub async fn forgive(store: &Store, update: i64) -> Result<(), Error> {
    let mut tx = store.begin_write().await?;
    tx.execute("UPDATE attempt SET n = n - 1 WHERE update_id = $1", vec![Value::Int(update)]).await?;
    tx.commit().await
}

/// One update that could not be dealt with.
#[derive(Debug, Clone, PartialEq)]
pub struct Parked {
    /// Our own, from jobs, count downwards.
    pub update_id: i64,
    pub at: Timestamp,
    /// The update as it was understood, as JSON.
    pub incoming: String,
    pub why: String,
}

record!(Parked, "quarantine", 18, i64, [update_id], [at, incoming, why]);

/// Parks an update: it counts as seen, and waits for a person to look at it.
pub async fn park(store: &Store, parked: &Parked) -> Result<(), Error> {
    let mut tx = store.begin_write().await?;
    claim(&mut tx, &[parked.update_id], parked.at).await?;
    bulk::write(&mut tx, &Parked::TABLE, vec![parked.values()], bulk::OnConflict::Replace).await?;
    tx.commit().await
}

/// Everything that is parked, oldest first.
pub async fn parked(store: &Store) -> Result<Vec<Parked>, Error> {
    let sql = "SELECT update_id, at, incoming, why FROM quarantine ORDER BY at, update_id";
    store.ask(sql, Vec::new()).await?.iter().map(Parked::read).collect()
}

/// What is known of this installation when the program starts.
#[derive(Debug, Clone, PartialEq)]
pub struct Installation {
    /// Secret that salts the hashes of free text in the audit.
    pub salt: String,
    /// Whether the last run ended in good order.
    pub clean: bool,
    /// When the messenger was last heard.
    pub last_heard: Option<Timestamp>,
}

/// Reads the installation's row, making it at the first start.
pub async fn installation(store: &Store) -> Result<Installation, Error> {
    let mut tx = store.begin_write().await?;
    let mut salt = [0_u8; 16];
    getrandom::fill(&mut salt).map_err(|error| Error::Transient(error.to_string()))?;
    let sql = "INSERT INTO installation (id, salt, clean, last_heard) VALUES (1, $1, 1, NULL) \
               ON CONFLICT (id) DO UPDATE SET id = 1 RETURNING salt, clean, last_heard";
    let rows = tx.fetch(sql, vec![Value::Text(hex(&salt))]).await?;
    let row =
        rows.first().ok_or(Error::Corrupt { table: "installation", id: 1, why: "no row".to_owned() })?;
    let installation = Installation {
        salt: field(row, 0, "installation")?,
        clean: field(row, 1, "installation")?,
        last_heard: field(row, 2, "installation")?,
    };
    tx.commit().await?;
    Ok(installation)
}

/// Notes whether a run is under way (`false`) or ended in good order (`true`).
pub async fn mark_clean(store: &Store, clean: bool) -> Result<(), Error> {
    let mut tx = store.begin_write().await?;
    tx.execute("UPDATE installation SET clean = $1", vec![clean.put()]).await?;
    tx.commit().await
}

/// Notes, as part of a transaction, that the messenger was heard.
pub async fn heard(tx: &mut Tx, at: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE installation SET last_heard = $1", vec![at.put()]).await.map(|_| ())
}
