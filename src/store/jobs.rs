//! Work outside the transaction, as rows.

use super::inbox::Parked;
use super::record::{Record, field};
use super::value::{Column, Value};
use super::{Error, Store, bulk};
use crate::domain::file::Job;
use crate::domain::ids::{FileId, JobId};
use crate::domain::time::Timestamp;

/// The job that is due longest; where its row cannot be read, the row, to be put aside.
pub async fn due(store: &Store, now: Timestamp) -> Result<Option<Result<Job, Parked>>, Error> {
    let sql = "SELECT id, unit, work, not_before, attempts FROM job WHERE not_before <= $1 \
               ORDER BY not_before, id LIMIT 1";
    let rows = store.ask(sql, vec![now.put()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    Ok(Some(match Job::read(row) {
        Ok(job) => Ok(job),
        Err(error) => Err(Parked {
            update_id: -field::<i64>(row, 0, "job")?,
            at: now,
            incoming: field(row, 2, "job")?,
            why: error.to_string(),
        }),
    }))
}

/// A job as it is put aside, beside the updates that could not be dealt with.
#[must_use]
pub fn parked(job: &Job, why: String, at: Timestamp) -> Parked {
    let incoming = serde_json::to_string(&job.work).unwrap_or_default();
    Parked { update_id: -job.id.0, at, incoming, why }
}

/// Puts a job aside.
pub async fn park(store: &Store, parked: &Parked) -> Result<(), Error> {
    let mut tx = store.begin_write().await?;
    tx.execute("DELETE FROM job WHERE id = $1", vec![Value::Int(-parked.update_id)]).await?;
    bulk::write(&mut tx, &Parked::TABLE, vec![parked.values()], bulk::OnConflict::Replace).await?;
    tx.commit().await
}

/// When the next job is due.
pub async fn next(store: &Store) -> Result<Option<Timestamp>, Error> {
    match store.ask("SELECT MIN(not_before) FROM job", Vec::new()).await?.first() {
        Some(row) => field(row, 0, "job"),
        None => Ok(None),
    }
}

/// A job is done.
pub async fn done(store: &Store, id: JobId) -> Result<(), Error> {
    let mut tx = store.begin_write().await?;
    tx.execute("DELETE FROM job WHERE id = $1", vec![id.put()]).await?;
    tx.commit().await
}

/// A job is tried again later, unless it was taken back meanwhile.
pub async fn postpone(store: &Store, job: &Job, until: Timestamp) -> Result<(), Error> {
    let mut tx = store.begin_write().await?;
    let sql = "UPDATE job SET not_before = $1, attempts = $2 WHERE id = $3";
    tx.execute(sql, vec![until.put(), Value::Int(job.attempts + 1), job.id.put()]).await?;
    tx.commit().await
}

/// Keeps the content of a file that was fetched.
pub async fn keep_bytes(store: &Store, file: FileId, bytes: &[u8], hash: &str) -> Result<(), Error> {
    let mut tx = store.begin_write().await?;
    let sql = "UPDATE file SET bytes = $1, hash = $2, size = $3 WHERE id = $4";
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    tx.execute(sql, vec![Value::Blob(bytes.to_vec()), hash.into(), Value::Int(size), file.put()]).await?;
    tx.commit().await
}
