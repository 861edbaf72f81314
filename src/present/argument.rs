//! The numbers a button can carry: ids, words by their position, days.

use chrono::{Datelike, NaiveDate};

use crate::domain::ballot::{Choice, Way};
use crate::domain::catalogue::ContentGroup;
use crate::domain::comment::Channel;
use crate::domain::concluding::GapKind;
use crate::domain::draft::Part;
use crate::domain::ids::{
    BallotId, CommentId, ConclusionId, DraftId, MeasureId, MemberId, PersonId, PlanId, PromptId, QuestionId,
    TaskId, TopicId, UnitId,
};
use crate::domain::inviting::LeaveReason;
use crate::domain::meeting::Presence;
use crate::domain::member::{MemberKind, Role, Status};
use crate::domain::next_step::Step;
use crate::domain::reminding::Duty;
use crate::domain::rules_editing::Rule;
use crate::domain::task::{Detail, Said};
use crate::domain::topic::Mode;
use crate::domain::unit::Lang;

/// A number a button can carry.
pub trait Argument: Sized {
    fn to_number(&self) -> i64;
    fn from_number(number: i64) -> Option<Self>;
}

macro_rules! id_arguments {
    ($($id:ident),* $(,)?) => {$(
        impl Argument for $id {
            fn to_number(&self) -> i64 { self.0 }
            fn from_number(number: i64) -> Option<Self> { Some(Self(number)) }
        }
    )*};
}

macro_rules! enum_arguments {
    ($($name:ident),* $(,)?) => {$(
        impl Argument for $name {
            fn to_number(&self) -> i64 { self.index() }
            fn from_number(number: i64) -> Option<Self> { Self::at(number) }
        }
    )*};
}

id_arguments!(
    BallotId,
    CommentId,
    ConclusionId,
    DraftId,
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
enum_arguments!(
    GapKind,
    Step,
    Duty,
    ContentGroup,
    Mode,
    Choice,
    Way,
    Channel,
    Part,
    Presence,
    MemberKind,
    Role,
    Status,
    Lang,
    LeaveReason,
    Rule,
    Said,
    Detail,
);

impl Argument for i64 {
    fn to_number(&self) -> i64 {
        *self
    }
    fn from_number(number: i64) -> Option<Self> {
        Some(number)
    }
}

impl Argument for NaiveDate {
    fn to_number(&self) -> i64 {
        i64::from(self.num_days_from_ce())
    }
    fn from_number(number: i64) -> Option<Self> {
        Self::from_num_days_from_ce_opt(i32::try_from(number).ok()?)
    }
}
