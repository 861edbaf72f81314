//! The conclusion draft and its versions.

use serde::{Deserialize, Serialize};

use super::ids::{ConclusionId, FileId, TopicId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    pub enum ConclusionState {
        /// Compiled; waits for the secretary.
        Drafted = "drafted",
        /// chốt.
        Adopted = "adopted",
        /// A later version took its place.
        Superseded = "superseded",
    }
}

/// What only the secretary can add. Left empty it is printed as a marked blank; nothing is invented.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct SecretaryWords {
    /// The overall judgement at the head of part I.
    pub assessment: String,
    /// The number of the document, once given.
    pub document_number: String,
}

/// One version of the conclusion.
#[derive(Clone, PartialEq, Debug)]
pub struct Conclusion {
    pub id: ConclusionId,
    pub unit: UnitId,
    pub topic: TopicId,
    /// 1 for the first version.
    pub number: i64,
    pub state: ConclusionState,
    pub words: SecretaryWords,
    /// The rendered conclusion.
    pub document: Option<FileId>,
    /// The rendered minutes.
    pub minutes: Option<FileId>,
    pub created_at: Timestamp,
    pub adopted_at: Option<Timestamp>,
}
