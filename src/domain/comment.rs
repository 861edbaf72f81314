//! Members' comments (Ý-01, Ý-02, …).

use super::ids::{CommentId, FileId, MeasureId, MemberId, QuestionId, TopicId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    /// Who may know whose words these are.
    pub enum Visibility {
        /// ghi tên: named in the minutes and the list of comments.
        Named = "named",
        /// Chỉ chi uỷ biết tên.
        CommitteeOnly = "committee_only",
    }
}

text_enum! {
    /// What a comment does. Members are never asked; officers may set it.
    pub enum CommentKind {
        /// góp ý bổ sung.
        Supplement = "supplement",
        /// phản biện.
        Counter = "counter",
    }
}

text_enum! {
    pub enum CommentState {
        Live = "live",
        /// Withdrawn by its author; the number is not given again.
        Withdrawn = "withdrawn",
    }
}

text_enum! {
    /// Where the words came from.
    pub enum Channel {
        /// The member's private chat.
        Private = "private",
        /// Recorded from the group with `/ghi`.
        Group = "group",
        /// Entered by an officer: from paper.
        Paper = "paper",
        /// Entered by an officer: by telephone.
        Telephone = "telephone",
        /// Entered by an officer: spoken at the meeting.
        Meeting = "meeting",
    }
}

/// One member's comment on a topic. Its words live in pieces (one per message) and in versions.
#[derive(Clone, PartialEq, Debug)]
pub struct Comment {
    pub id: CommentId,
    pub unit: UnitId,
    pub topic: TopicId,
    /// The number of `Ý-…` within the topic.
    pub number: i64,
    pub member: MemberId,
    pub question: Option<QuestionId>,
    pub measure: Option<MeasureId>,
    pub kind: CommentKind,
    pub visibility: Visibility,
    pub state: CommentState,
    pub channel: Channel,
    /// The officer who entered it for the member.
    pub entered_by: Option<MemberId>,
    /// Came after the deadline ("gửi sau hạn").
    pub late: bool,
    /// How many versions of its words there have been.
    pub versions: i64,
    /// The words as they stand now; empty when the comment is only a voice note or a picture.
    pub body: String,
    /// A voice note or picture kept by reference.
    pub file: Option<FileId>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}
