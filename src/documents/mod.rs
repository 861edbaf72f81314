//! Files in and out: the papers of a session as `.docx` bytes, and the tables and texts people send. Pure: no
//! clock, no database; every word that is written comes from the wording.

pub mod conclusion;
pub mod minutes;
pub mod plain_text;
pub mod plan;
pub mod tables;
pub mod word_tables;
pub mod year_report;
pub mod year_sheets;

mod docx;
mod letterhead;
mod review;
mod wording;

use thiserror::Error;

/// A document could not be written.
#[derive(Debug, Error)]
pub enum DocumentError {
    /// The archive that a `.docx` is could not be put together.
    #[error("the document could not be packed: {0}")]
    Pack(String),
}
