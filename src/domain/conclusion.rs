//! The conclusion draft and its versions.

use serde::{Deserialize, Serialize};

use super::blank::Blank;
use super::ids::{ConclusionId, FileId, MemberId, TopicId, UnitId};
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
    /// Blanks an officer chose to leave for the pen ([Để trống]): not asked again, still printed as blanks.
    #[serde(default)]
    pub left_blank: Vec<Blank>,
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
    /// The conclusion as a file: rendered, or sent back by an officer.
    pub document: Option<FileId>,
    /// The rendered minutes.
    pub minutes: Option<FileId>,
    /// The document is a file that an officer edited and sent back. It is kept as it came: never rendered over.
    pub edited: bool,
    /// When something was filled in that the files do not show yet.
    pub filled_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub adopted_at: Option<Timestamp>,
    /// Who adopted it: the secretary, or the deputy in the secretary's place.
    pub signed_by: Option<MemberId>,
}

impl Conclusion {
    /// Whether both files are there.
    #[must_use]
    pub fn is_rendered(&self) -> bool {
        self.document.is_some() && self.minutes.is_some()
    }
}
