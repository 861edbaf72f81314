//! Identities: one newtype for each kind of thing, so that a measure is never taken for a comment.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);
    )*};
}

ids! {
    /// A chi bộ or chi hội.
    UnitId;
    /// A messenger account; the number is the messenger's own.
    PersonId;
    /// A row of a unit's roster.
    MemberId;
    /// A one-time link.
    InviteId;
    /// A request to be recognised as a member.
    EnrolmentId;
    /// A quarter's chuyên đề.
    TopicId;
    /// One version of the draft of a topic.
    DraftId;
    /// A focus question (câu hỏi gợi mở).
    QuestionId;
    /// A member's comment (Ý-…).
    CommentId;
    /// A measure (BP-…).
    MeasureId;
    /// A measure being carried out.
    TaskId;
    /// A ballot over a list of measures.
    BallotId;
    /// One version of the conclusion.
    ConclusionId;
    /// A file: received, or made by us.
    FileId;
    /// A message that waits for words.
    PromptId;
    /// The plan of a year.
    PlanId;
    /// A piece of work to be done outside the transaction.
    JobId;
}
