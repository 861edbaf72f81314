//! How the types of the domain fit into columns: ids and times as numbers, enums as words, lumps as JSON.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::value::{Column, Kind, Value};
use crate::domain::ballot::{BallotKind, BallotState, Choice, Counts, RollReason, Way};
use crate::domain::comment::{Channel, CommentKind, CommentState, Visibility};
use crate::domain::conclusion::{ConclusionState, SecretaryWords};
use crate::domain::draft::{DraftSource, DraftState, Outline, Verdict};
use crate::domain::file::Medium;
use crate::domain::ids::{
    BallotId, CommentId, ConclusionId, DraftId, FileId, JobId, MeasureId, MemberId, PersonId, PlanId,
    PromptId, QuestionId, TaskId, TopicId, UnitId,
};
use crate::domain::measure::MeasureState;
use crate::domain::meeting::Presence;
use crate::domain::member::{EnrolmentState, InvitePurpose, MemberKind, Roles, Status};
use crate::domain::plan::{PlanApproval, Slot};
use crate::domain::prompt::{Intent, PromptState};
use crate::domain::rules::{PassRule, Quorum, RuleProfile};
use crate::domain::task::{Said, TaskState};
use crate::domain::time::Timestamp;
use crate::domain::topic::{Approval, Mode, RoundState, Schedule, Stage};
use crate::domain::unit::{Lang, Profile, Reach};
use crate::present::outgoing::{Outgoing, Place};

macro_rules! id_columns {
    ($($id:ident),* $(,)?) => {$(
        impl Column for $id {
            const KIND: Kind = Kind::Int;
            fn put(&self) -> Value { Value::Int(self.0) }
            fn take(value: Value) -> Result<Self, String> { i64::take(value).map(Self) }
        }
    )*};
}

macro_rules! word_columns {
    ($($name:ident),* $(,)?) => {$(
        impl Column for $name {
            const KIND: Kind = Kind::Text;
            fn put(&self) -> Value { Value::Text(self.as_str().to_owned()) }
            fn take(value: Value) -> Result<Self, String> {
                let word = String::take(value)?;
                Self::parse(&word).ok_or_else(|| format!("unknown word {word:?}"))
            }
        }
    )*};
}

macro_rules! json_columns {
    ($($name:ty),* $(,)?) => {$(
        impl Column for $name {
            const KIND: Kind = Kind::Text;
            fn put(&self) -> Value {
                // Plain data without maps of odd keys: serialising it cannot fail.
                Value::Text(serde_json::to_string(self).unwrap_or_default())
            }
            fn take(value: Value) -> Result<Self, String> {
                serde_json::from_str(&String::take(value)?).map_err(|error| error.to_string())
            }
        }
    )*};
}

id_columns!(
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
);
word_columns!(
    BallotKind,
    BallotState,
    Channel,
    Choice,
    CommentKind,
    CommentState,
    ConclusionState,
    DraftSource,
    DraftState,
    EnrolmentState,
    InvitePurpose,
    Lang,
    MeasureState,
    MemberKind,
    Mode,
    Presence,
    Profile,
    Medium,
    PromptState,
    Reach,
    RollReason,
    RoundState,
    Said,
    Stage,
    Status,
    TaskState,
    Verdict,
    Visibility,
    Way,
);
json_columns!(
    Approval,
    Counts,
    Intent,
    Outgoing,
    Outline,
    PassRule,
    PlanApproval,
    Quorum,
    Roles,
    RuleProfile,
    Schedule,
    SecretaryWords,
    [Slot; 4],
    crate::domain::topic::PendingDay,
);

impl Column for Timestamp {
    const KIND: Kind = Kind::Int;
    fn put(&self) -> Value {
        Value::Int(self.timestamp_millis())
    }
    fn take(value: Value) -> Result<Self, String> {
        let millis = i64::take(value)?;
        Self::from_timestamp_millis(millis).ok_or_else(|| format!("no such time {millis}"))
    }
}

impl Column for NaiveDate {
    const KIND: Kind = Kind::Text;
    fn put(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn take(value: Value) -> Result<Self, String> {
        String::take(value)?.parse().map_err(|error: chrono::ParseError| error.to_string())
    }
}

impl Column for Tz {
    const KIND: Kind = Kind::Text;
    fn put(&self) -> Value {
        Value::Text(self.name().to_owned())
    }
    fn take(value: Value) -> Result<Self, String> {
        String::take(value)?.parse().map_err(|error: chrono_tz::ParseError| error.to_string())
    }
}

impl Column for Place {
    const KIND: Kind = Kind::Text;
    fn put(&self) -> Value {
        Value::Text(self.to_text())
    }
    fn take(value: Value) -> Result<Self, String> {
        let text = String::take(value)?;
        Self::parse(&text).ok_or_else(|| format!("unknown place {text:?}"))
    }
}
