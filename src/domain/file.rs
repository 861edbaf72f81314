//! Files, and the work on them that is done outside the transaction.

use serde::{Deserialize, Serialize};

use super::ids::{ConclusionId, FileId, JobId, MemberId, PersonId, PlanId, PromptId, TopicId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    /// What a file is to the messenger, which shows each kind in its own way and lets none be sent on as another
    /// (Bot API, "Sending files": the type cannot be changed when a file is sent again by its reference).
    pub enum Medium {
        Document = "document",
        Photo = "photo",
        Voice = "voice",
        Audio = "audio",
        /// A video in a circle, which bears no words under it.
        RoundVideo = "round_video",
        Video = "video",
    }
}

impl Medium {
    /// Whether it is somebody speaking, to be listened to and written down.
    #[must_use]
    pub const fn is_spoken(self) -> bool {
        matches!(self, Self::Voice | Self::Audio | Self::RoundVideo | Self::Video)
    }
}

/// A file: one that was received (kept by the messenger's reference until fetched), or one we made.
#[derive(Clone, PartialEq, Debug)]
pub struct File {
    pub id: FileId,
    pub unit: UnitId,
    pub name: String,
    pub mime: String,
    pub medium: Medium,
    /// Bytes.
    pub size: i64,
    /// The messenger's own reference, reused for every further sending.
    pub remote: Option<String>,
    pub bytes: Option<Vec<u8>>,
    /// SHA-256 of the bytes, in hexadecimal.
    pub hash: Option<String>,
    pub created_at: Timestamp,
}

/// Work to be done outside the transaction.
#[derive(Clone, PartialEq, Debug)]
pub struct Job {
    pub id: JobId,
    pub unit: UnitId,
    pub work: Work,
    pub not_before: Timestamp,
    pub attempts: i64,
}

/// The kinds of work outside the transaction.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// Fetch a received file, then hand it to the use case that waits for it.
    FetchFile { file: FileId, person: PersonId, purpose: FilePurpose },
    /// Set the list of commands a person's chat offers.
    SetMenu { person: PersonId },
    /// Render the documents of a version of the conclusion.
    RenderConclusion { conclusion: ConclusionId },
    /// Render the paper of a plan, for the member who asked for it.
    RenderPlan { plan: PlanId, member: MemberId },
    /// Make the papers of a year's report, for the leader who asked.
    RenderYearReport { year: i64, member: MemberId },
}

/// What a fetched file is for.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FilePurpose {
    /// A roster, for the prompt that asked for it.
    Roster { prompt: PromptId },
    /// A draft of a topic.
    Draft { topic: TopicId },
    /// A version of a conclusion that came back edited.
    Conclusion { conclusion: ConclusionId },
}
