//! The draft of a topic, its versions, the committee's review, and the focus questions.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{DraftId, FileId, MemberId, QuestionId, TopicId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;

/// A measure as the draft proposes it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct DraftMeasure {
    pub text: String,
    /// The group of measures (nhóm giải pháp) it stands in; may be empty.
    pub group: String,
    /// Who is to lead it, in the draft's own words; may be empty.
    pub owner: String,
    /// Who is to help, likewise.
    #[serde(default)]
    pub co_owners: String,
    /// What is to come of it (kết quả cần đạt), likewise.
    #[serde(default)]
    pub expected: String,
    pub due: Option<NaiveDate>,
}

/// The guided parts of a draft (S10–S12, S19). Each is the preparer's own text; any may be empty.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Outline {
    /// Mặt đã làm được.
    pub done: String,
    /// Mặt chưa làm được.
    pub not_done: String,
    /// Nguyên nhân khách quan.
    pub objective_causes: String,
    /// Nguyên nhân chủ quan (S11).
    pub subjective_causes: String,
    /// Định hướng (S12).
    pub orientation: String,
    pub measures: Vec<DraftMeasure>,
    /// Câu hỏi gợi mở (S19).
    pub questions: Vec<String>,
    /// What the reader could not place under any part, kept whole.
    pub rest: String,
}

text_enum! {
    /// The parts of an outline, in the order they are asked.
    pub enum Part {
        Done = "done",
        NotDone = "not_done",
        ObjectiveCauses = "objective_causes",
        SubjectiveCauses = "subjective_causes",
        Orientation = "orientation",
        Measures = "measures",
        Questions = "questions",
    }
}

text_enum! {
    /// How the draft was handed in.
    pub enum DraftSource {
        /// Part by part, in the chat.
        Guided = "guided",
        /// A text file that was read (`.txt`, `.md`).
        ReadFile = "read_file",
        /// A file that is kept and circulated as it is.
        KeptFile = "kept_file",
    }
}

text_enum! {
    /// Where a version stands.
    pub enum DraftState {
        /// Being written.
        Open = "open",
        /// Before the committee.
        Submitted = "submitted",
        /// The committee asked for changes.
        Returned = "returned",
        /// Approved.
        Approved = "approved",
        /// A later version took its place.
        Superseded = "superseded",
    }
}

/// One version of the draft. Its text lives beside it, in a row that can be erased.
#[derive(Clone, PartialEq, Debug)]
pub struct Draft {
    pub id: DraftId,
    pub unit: UnitId,
    pub topic: TopicId,
    /// 1 for the first version.
    pub number: i64,
    pub source: DraftSource,
    pub state: DraftState,
    pub author: MemberId,
    /// The file that is circulated, if the draft is one.
    pub file: Option<FileId>,
    pub outline: Outline,
    pub created_at: Timestamp,
    pub submitted_at: Option<Timestamp>,
}

text_enum! {
    /// What a member of the committee says of a draft.
    pub enum Verdict {
        /// Thông qua.
        Approve = "approve",
        /// Đề nghị sửa.
        Amend = "amend",
    }
}

/// One committee member's verdict on one version. The words of an amendment are the member's own.
#[derive(Clone, PartialEq, Debug)]
pub struct Review {
    pub draft: DraftId,
    pub member: MemberId,
    pub unit: UnitId,
    pub verdict: Verdict,
    pub words: Option<String>,
    pub at: Timestamp,
}

/// A focus question put to the members.
#[derive(Clone, PartialEq, Debug)]
pub struct Question {
    pub id: QuestionId,
    pub unit: UnitId,
    pub topic: TopicId,
    /// 1 for the first.
    pub number: i64,
    pub text: String,
}

/// How far a member has come with the topic: what was opened, read, agreed to.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    pub topic: TopicId,
    pub member: MemberId,
    pub unit: UnitId,
    /// Pressed [Tôi đã đọc].
    pub read_at: Option<Timestamp>,
    /// Pressed [Nhất trí với dự thảo]: a statement made. Silence never is one.
    pub agreed_at: Option<Timestamp>,
    /// When the committee member opened the draft under review.
    pub opened_at: Option<Timestamp>,
}
