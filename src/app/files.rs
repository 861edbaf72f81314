//! Rows for files: those received, which stay at the messenger until they are wanted, and those of our own making.

use sha2::{Digest as _, Sha256};

use super::incoming::Attachment;
use crate::domain::file::{File, Medium};
use crate::domain::ids::{FileId, UnitId};
use crate::domain::time::Timestamp;
use crate::store;
use crate::store::desk::{Desk, hex};

/// A file that was sent to us.
pub fn received(desk: &Desk, unit: UnitId, attachment: &Attachment) -> Result<File, store::Error> {
    Ok(File {
        id: FileId(desk.new_id()?),
        unit,
        name: attachment.name.clone(),
        mime: attachment.mime.clone(),
        medium: attachment.medium,
        size: attachment.size,
        remote: Some(attachment.remote.clone()),
        bytes: None,
        hash: None,
        created_at: desk.now(),
    })
}

/// A document of ours.
#[must_use]
pub fn made(id: FileId, unit: UnitId, name: String, mime: &str, bytes: Vec<u8>, now: Timestamp) -> File {
    File {
        id,
        unit,
        name,
        mime: mime.to_owned(),
        medium: Medium::Document,
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        remote: None,
        hash: Some(hex(&Sha256::digest(&bytes))),
        bytes: Some(bytes),
        created_at: now,
    }
}
