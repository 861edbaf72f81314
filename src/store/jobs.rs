//! Work outside the transaction, as rows.

use super::desk::Desk;
use super::record::{Record, field};
use super::value::{Column, Value};
use super::{Error, Store, bulk};
use crate::domain::file::Job;
use crate::domain::ids::{FileId, JobId};
use crate::domain::time::Timestamp;

/// The job that is due longest.
pub async fn due(store: &Store, now: Timestamp) -> Result<Option<Job>, Error> {
    let mut desk = Desk::reading(store, now).await?;
    let list = desk.list::<Job>("not_before <= $1 ORDER BY not_before, id LIMIT 1", vec![now.put()]).await?;
    Ok(list.into_iter().next())
}

/// When the next job is due.
pub async fn next(store: &Store) -> Result<Option<Timestamp>, Error> {
    let mut tx = store.begin_read().await?;
    match tx.fetch("SELECT MIN(not_before) FROM job", Vec::new()).await?.first() {
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

/// A job is tried again later.
pub async fn postpone(store: &Store, job: &Job, until: Timestamp) -> Result<(), Error> {
    let mut tx = store.begin_write().await?;
    let job = Job { not_before: until, attempts: job.attempts + 1, ..job.clone() };
    bulk::write(&mut tx, &Job::TABLE, vec![job.values()], bulk::OnConflict::Replace).await?;
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
