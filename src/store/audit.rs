//! The audit: who did what, chained by hash.

use sha2::{Digest as _, Sha256};

use super::rows::AuditRow;
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::time::Timestamp;

/// Who did what is audited.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Actor {
    Member(MemberId),
    /// Somebody who is no member (yet).
    Person,
    Calendar,
    Operator,
}

impl Actor {
    pub(super) fn number(self) -> i64 {
        match self {
            Self::Member(id) => id.0,
            Self::Calendar => 0,
            Self::Operator => -1,
            Self::Person => -2,
        }
    }
}

/// An entry that has yet to find its place in the chain.
#[derive(Debug)]
pub(super) struct Entry {
    pub unit: UnitId,
    pub actor: Actor,
    pub kind: &'static str,
    pub facts: String,
    pub text_hash: Option<String>,
    pub at: Timestamp,
}

/// The hash that chains an audit entry to the one before it.
#[must_use]
pub fn chain_hash(previous: &str, row: &AuditRow) -> String {
    let text = format!(
        "{previous}\n{}\n{}\n{}\n{}\n{}\n{}\n{}",
        row.unit.0,
        row.seq,
        row.at.timestamp_millis(),
        row.actor,
        row.kind,
        row.facts,
        row.text_hash.as_deref().unwrap_or("-"),
    );
    hex(&Sha256::digest(text))
}

/// Bytes in hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let digits = b"0123456789abcdef";
        text.push(char::from(digits[usize::from(byte >> 4)]));
        text.push(char::from(digits[usize::from(byte & 15)]));
        text
    })
}
