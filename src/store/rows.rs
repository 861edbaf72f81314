//! Which table holds which type, and the rows that exist for the machinery alone.

use super::record::{record, single_keys};
use super::value::Column;
use crate::domain::ballot::{Ballot, BallotItem, RollEntry, Vote};
use crate::domain::comment::Comment;
use crate::domain::conclusion::Conclusion;
use crate::domain::draft::{Draft, Question, Reading, Review};
use crate::domain::file::{File, Job, Work};
use crate::domain::ids::{
    BallotId, CommentId, ConclusionId, DraftId, FileId, JobId, MeasureId, MemberId, PersonId, PlanId,
    PromptId, QuestionId, TaskId, TopicId, UnitId,
};
use crate::domain::measure::Measure;
use crate::domain::meeting::{Attendance, Meeting, Reservation};
use crate::domain::member::{Enrolment, Invite, Member};
use crate::domain::plan::{PlanReview, PlanVersion, YearPlan};
use crate::domain::prompt::Prompt;
use crate::domain::rules::RuleProfile;
use crate::domain::task::{Task, TaskReport};
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::outgoing::{Outgoing, Place};

use super::record::Key;

single_keys!(
    BallotId,
    CommentId,
    ConclusionId,
    DraftId,
    FileId,
    JobId,
    MeasureId,
    MemberId,
    PersonId,
    PlanId,
    PromptId,
    QuestionId,
    TaskId,
    TopicId,
    UnitId,
    Place,
    String,
    i64,
);

/// The rules of a unit as a row.
#[derive(Clone, PartialEq, Debug)]
pub struct UnitRules {
    pub unit: UnitId,
    pub rules: RuleProfile,
}

/// The last link of a unit's audit chain.
#[derive(Clone, PartialEq, Debug)]
pub struct AuditHead {
    pub unit: UnitId,
    pub seq: i64,
    pub hash: String,
}

/// One entry of the audit: what was done, by whom, with which numbers. Never text or names.
#[derive(Clone, PartialEq, Debug)]
pub struct AuditRow {
    pub unit: UnitId,
    pub seq: i64,
    pub at: Timestamp,
    /// The member; 0 = the calendar, -1 = the operator, -2 = a person who is no member (yet).
    pub actor: i64,
    pub kind: String,
    /// Ids and numbers, as JSON.
    pub facts: String,
    /// Salted hash of the free text concerned, if any.
    pub text_hash: Option<String>,
    pub hash: String,
}

/// A message that must reach somebody.
#[derive(Clone, PartialEq, Debug)]
pub struct OutboxRow {
    pub place: Place,
    /// `Lane` as a number.
    pub lane: i64,
    pub unit: Option<UnitId>,
    pub body: Outgoing,
    pub not_before: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    /// Names a group of messages that can be taken back together.
    pub recall: Option<i64>,
    pub created_at: Timestamp,
}

/// A comment's words as one message brought them; an edited message changes its piece.
#[derive(Clone, PartialEq, Debug)]
pub struct CommentPiece {
    pub place: Place,
    pub message: i64,
    pub comment: CommentId,
    pub seq: i64,
    pub body: String,
}

/// A comment's words as they once stood. The row can be erased; the audit keeps only its hash.
#[derive(Clone, PartialEq, Debug)]
pub struct CommentVersion {
    pub comment: CommentId,
    pub number: i64,
    pub body: String,
    pub at: Timestamp,
}

/// What a message of ours on somebody's screen was.
#[derive(Clone, PartialEq, Debug)]
pub struct SentMessage {
    pub place: Place,
    pub message: i64,
    pub prompt: Option<PromptId>,
    pub at: Timestamp,
}

impl Column for Work {
    const KIND: super::value::Kind = super::value::Kind::Text;
    fn put(&self) -> super::value::Value {
        super::value::Value::Text(serde_json::to_string(self).unwrap_or_default())
    }
    fn take(value: super::value::Value) -> Result<Self, String> {
        serde_json::from_str(&String::take(value)?).map_err(|error| error.to_string())
    }
}

/// When the calendar next has something to do for a unit. `None`: nothing in sight.
#[derive(Clone, PartialEq, Debug)]
pub struct Agenda {
    pub unit: UnitId,
    pub due: Option<Timestamp>,
}

/// A reminder that has been given, by its occasion: none is given twice.
#[derive(Clone, PartialEq, Debug)]
pub struct Reminded {
    /// What was said, to whom and of which day, in one word.
    pub occasion: String,
    pub unit: UnitId,
    pub at: Timestamp,
    /// The messages that said it can be taken back under this number.
    pub recall: Option<i64>,
}

record!(
    Unit,
    "unit",
    1,
    UnitId,
    [id],
    [
        name,
        superior,
        locality,
        profile,
        lang,
        zone,
        group,
        group_title,
        current_topic,
        last_topic,
        created_at,
    ]
);
record!(UnitRules, "unit_rules", 2, UnitId, [unit], [rules]);
record!(Person, "person", 0, PersonId, [id], [name, lang, reach, current_unit, waiting, created_at]);
record!(
    Member,
    "member",
    3,
    MemberId,
    [id],
    [
        unit,
        name,
        search_key,
        kind,
        status,
        roles,
        no_phone,
        person,
        linked_at,
        consent_at,
        reached_at,
        muted_until,
        created_at,
    ]
);
record!(Invite, "invite", 4, String, [hash], [unit, purpose, member, expires_at, used_at, used_by]);
record!(
    Enrolment,
    "enrolment",
    5,
    (UnitId, PersonId),
    [unit, person],
    [state, member, invite, consent_at, asked_at, decided_at,]
);
record!(
    Topic,
    "topic",
    6,
    TopicId,
    [id],
    [
        unit,
        year,
        quarter,
        title,
        stage,
        reason,
        mode,
        meeting_at,
        place,
        preparer,
        party_group,
        plan,
        schedule,
        drafts,
        comments,
        measures,
        draft,
        approval,
        round,
        circulated_at,
        comments_close_at,
        frozen_at,
        consultation_skipped_at,
        created_at,
        postponed_from,
        pending,
    ]
);
record!(File, "file", 7, FileId, [id], [unit, name, mime, medium, size, remote, bytes, hash, created_at]);
record!(
    Draft,
    "draft",
    8,
    DraftId,
    [id],
    [unit, topic, number, source, state, author, file, outline, created_at, submitted_at,]
);
record!(Review, "review", 9, (DraftId, MemberId), [draft, member], [unit, verdict, words, at]);
record!(Question, "question", 9, QuestionId, [id], [unit, topic, number, text]);
record!(Reading, "reading", 9, (TopicId, MemberId), [topic, member], [unit, read_at, agreed_at, opened_at]);
record!(
    Measure,
    "measure",
    10,
    MeasureId,
    [id],
    [
        unit,
        topic,
        number,
        text,
        group,
        state,
        proposed_by,
        from_comment,
        owner_text,
        co_owners,
        expected,
        owner,
        due,
        created_at,
    ]
);
record!(
    Comment,
    "comment",
    11,
    CommentId,
    [id],
    [
        unit, topic, number, member, question, measure, kind, visibility, state, channel, entered_by, late,
        versions, body, file, created_at, updated_at,
    ]
);
record!(CommentPiece, "comment_piece", 12, (Place, i64), [place, message], [comment, seq, body]);
record!(CommentVersion, "comment_version", 12, (CommentId, i64), [comment, number], [body, at]);
record!(
    Ballot,
    "ballot",
    13,
    BallotId,
    [id],
    [unit, topic, kind, way, state, pass, quorum, on_roll, items, opened_at, closes_at, closed_at,]
);
record!(
    BallotItem,
    "ballot_item",
    14,
    (BallotId, MeasureId),
    [ballot, measure],
    [unit, position, number, text, hall, result,]
);
record!(RollEntry, "roll_entry", 14, (BallotId, MemberId), [ballot, member], [unit, reason, answered]);
record!(
    Vote,
    "vote",
    15,
    (BallotId, MeasureId, MemberId),
    [ballot, measure, member],
    [unit, choice, words, entered_by, basis, at,]
);
record!(Attendance, "attendance", 15, (TopicId, MemberId), [topic, member], [unit, presence, reason, at]);
record!(
    Meeting,
    "meeting",
    15,
    TopicId,
    [topic],
    [unit, started_at, ended_at, chair, minute_taker, agreed, of,]
);
record!(Reservation, "reservation", 15, (MeasureId, MemberId), [measure, member], [topic, unit, words, at]);
record!(
    Conclusion,
    "conclusion",
    16,
    ConclusionId,
    [id],
    [
        unit, topic, number, state, words, document, minutes, edited, filled_at, created_at, adopted_at,
        signed_by,
    ]
);
record!(
    YearPlan,
    "year_plan",
    16,
    PlanId,
    [id],
    [unit, year, version, slots, submitted, approval, file, created_at]
);
record!(PlanVersion, "plan_version", 17, (PlanId, i64), [plan, number], [unit, slots, at]);
record!(
    PlanReview,
    "plan_review",
    17,
    (PlanId, i64, MemberId),
    [plan, version, member],
    [unit, verdict, words, at]
);
record!(
    Task,
    "task",
    16,
    TaskId,
    [id],
    [
        unit, topic, measure, number, text, owner, owner_text, co_owners, expected, due, state, reports,
        said, said_at, done_on, created_at,
    ]
);
record!(
    TaskReport,
    "task_report",
    17,
    (TaskId, i64),
    [task, number],
    [unit, member, entered_by, said, words, file, at]
);
record!(Prompt, "prompt", 17, PromptId, [id], [unit, topic, person, intent, state, created_at]);
record!(Job, "job", 18, JobId, [id], [unit, work, not_before, attempts]);
record!(Agenda, "agenda", 18, UnitId, [unit], [due]);
record!(Reminded, "reminded", 18, String, [occasion], [unit, at, recall]);
record!(SentMessage, "sent_message", 18, (Place, i64), [place, message], [prompt, at]);
record!(AuditHead, "audit_head", 19, UnitId, [unit], [seq, hash]);
record!(AuditRow, "audit", 20, (UnitId, i64), [unit, seq], [at, actor, kind, facts, text_hash, hash]);
record!(
    OutboxRow,
    "outbox",
    21,
    Place,
    [place],
    [lane, unit, body, not_before, expires_at, recall, created_at,]
);
