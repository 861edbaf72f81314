//! A prompt: a message of ours that waits for a person's words. Rows, not dialogues: a restart forgets nothing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::draft::Part;
use super::ids::{
    CommentId, DraftId, FileId, MeasureId, MemberId, PersonId, PlanId, PromptId, QuestionId, TaskId, TopicId,
    UnitId,
};
use super::roster::RosterReading;
use super::rules_editing::Rule;
use super::task::Detail;
use super::text_enum::text_enum;
use super::time::Timestamp;

/// What the words will be used for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// A comment on the topic, under no question.
    FreeComment,
    /// The answer to a focus question.
    AnswerQuestion(QuestionId),
    /// A comment on one measure.
    CommentOnMeasure(MeasureId),
    /// What arrived with nothing open, or for a question that is over: kept here until its writer says what it is.
    Unplaced {
        body: String,
        message: i64,
        #[serde(default)]
        file: Option<FileId>,
    },
    /// Roster lines or a roster file; with what has been read of it, waiting to be saved.
    Roster {
        read: RosterReading,
        /// The last message was as long as messages get: the next one goes on where it stopped.
        cut: bool,
    },
    /// The name under which a newly linked officer stands on the roster.
    OwnName {
        invite: String,
    },
    TopicTitle,
    MeetingDate,
    /// The hour of a meeting on a day that is chosen.
    MeetingTime(NaiveDate),
    MeetingPlace,
    /// A title for a topic of which people have been told: kept here until the officer confirms it.
    NewTitle(String),
    /// A place, likewise.
    NewPlace(String),
    /// The words of a part of the draft, in place of what stands there.
    DraftPart(Part),
    /// More words of a part: the messenger cuts long messages, and people press "send" after every breath.
    DraftPartMore(Part),
    /// The day on which the committee passed a version at a meeting of its own.
    ApprovalDate(DraftId),
    /// What a committee member wants changed.
    ReviewWords(DraftId),
    /// A measure proposed by a member.
    ProposeMeasure,
    /// The new wording of a measure.
    EditMeasure(MeasureId),
    /// A comment entered for a member.
    CommentFor {
        member: MemberId,
        channel: super::comment::Channel,
    },
    /// The words of a comment that is only a voice or a picture.
    WordsOf(CommentId),
    /// Counts of a show of hands: "15 1 1".
    HallCount(MeasureId),
    /// Reason for a member's absence from the meeting at this minute (since 1970).
    LeaveReason {
        member: MemberId,
        meeting: i64,
    },
    /// Why the meeting is put off, or the topic given up.
    CallOffReason {
        gives_up: bool,
    },
    /// The same with its reason: kept here until the officer confirms it.
    CallOff {
        gives_up: bool,
        reason: String,
    },
    /// An opinion to be reserved.
    Reserve(MeasureId),
    /// The overall judgement at the head of the conclusion.
    Assessment,
    /// Who leads a measure, in words.
    MeasureOwner(MeasureId),
    /// The deadline of a measure.
    MeasureDue(MeasureId),
    /// What is to come of a measure, and who helps.
    MeasureResult(MeasureId),
    /// Words to the last report on a task: why not yet, or for what reason it was changed.
    TaskWords(TaskId),
    /// The new deadline of a task.
    TaskDue(TaskId),
    /// Who leads a task, in words.
    TaskOwner(TaskId),
    /// The words of a voice that came with this report on a task.
    TaskVoice {
        task: TaskId,
        report: i64,
    },
    /// Who helps with a task, or what is to come of it.
    TaskDetail {
        task: TaskId,
        detail: Detail,
    },
    /// Who helped with a task, or what was to come of it, until it was removed: kept here to be put back.
    RemovedDetail {
        task: TaskId,
        detail: Detail,
        words: String,
    },
    /// Why a task is given up.
    DropTask(TaskId),
    /// When the session ended, for the minutes.
    ClosingTime,
    /// How many agreed with the minutes.
    MinutesAgreed,
    /// When the meeting was held, if not at the announced time.
    MeetingHeldAt,
    /// "nhất trí x/y" and the closing time.
    MinutesAdopted,
    /// Name of the superior body and of the place, for the head of documents.
    Letterhead,
    /// A title for a quarter of a plan.
    PlanTitle {
        plan: PlanId,
        quarter: i64,
    },
    /// The day on which it meets.
    PlanMeeting {
        plan: PlanId,
        quarter: i64,
    },
    /// Where it meets.
    PlanPlace {
        plan: PlanId,
        quarter: i64,
    },
    /// The name of a rapporteur from outside.
    PlanGuest {
        plan: PlanId,
        quarter: i64,
    },
    /// The name of the party group that prepares it through this member.
    PlanGroup {
        plan: PlanId,
        quarter: i64,
        through: MemberId,
    },
    /// What a committee member wants changed in a version of a plan.
    PlanAmend {
        plan: PlanId,
        version: i64,
    },
    /// The day on which the committee passed a version of a plan at a meeting of its own.
    PlanApprovalDate {
        plan: PlanId,
        version: i64,
    },
    /// What a rule is to be, in words.
    Rule(Rule),
    /// What a rule is to be (`None`: as at first): kept here until the officer confirms it.
    NewRule {
        rule: Rule,
        text: Option<String>,
    },
}

impl Intent {
    /// Whether it asks something of the topic under way, and asks nothing once the unit has gone on to the next.
    #[must_use]
    pub fn ends_with_its_topic(&self) -> bool {
        matches!(
            self,
            Self::FreeComment
                | Self::AnswerQuestion(_)
                | Self::CommentOnMeasure(_)
                | Self::CommentFor { .. }
                | Self::DraftPart(_)
                | Self::DraftPartMore(_)
                | Self::ApprovalDate(_)
                | Self::ReviewWords(_)
                | Self::ProposeMeasure
                | Self::EditMeasure(_)
                | Self::HallCount(_)
                | Self::LeaveReason { .. }
                | Self::CallOffReason { .. }
                | Self::WordsOf(_)
                | Self::Reserve(_)
                | Self::MeetingHeldAt
                | Self::MinutesAdopted
        )
    }

    /// Whether only words will do: a voice note or a picture cannot be read.
    #[must_use]
    pub fn needs_words(&self) -> bool {
        matches!(
            self,
            Self::OwnName { .. }
                | Self::Letterhead
                | Self::Rule(_)
                | Self::LeaveReason { .. }
                | Self::CallOffReason { .. }
                | Self::TopicTitle
                | Self::MeetingDate
                | Self::MeetingTime(_)
                | Self::MeetingPlace
                | Self::ApprovalDate(_)
                | Self::ProposeMeasure
                | Self::EditMeasure(_)
                | Self::HallCount(_)
                | Self::Reserve(_)
                | Self::TaskDue(_)
                | Self::TaskOwner(_)
                | Self::DropTask(_)
                | Self::TaskDetail { .. }
                | Self::TaskVoice { .. }
                | Self::MeetingHeldAt
                | Self::MinutesAdopted
                | Self::PlanTitle { .. }
                | Self::PlanMeeting { .. }
                | Self::PlanPlace { .. }
                | Self::PlanGuest { .. }
                | Self::PlanGroup { .. }
                | Self::PlanAmend { .. }
                | Self::PlanApprovalDate { .. }
        )
    }
}

text_enum! {
    pub enum PromptState {
        Open = "open",
        /// Has its words.
        Answered = "answered",
    }
}

/// One waiting prompt.
#[derive(Clone, PartialEq, Debug)]
pub struct Prompt {
    pub id: PromptId,
    pub unit: UnitId,
    pub topic: Option<TopicId>,
    pub person: PersonId,
    pub intent: Intent,
    pub state: PromptState,
    pub created_at: Timestamp,
}

impl Prompt {
    /// Whether it waits no more: it has its words, or the unit has gone on from the topic it asked about to `current`.
    #[must_use]
    pub fn is_over(&self, current: Option<TopicId>) -> bool {
        let elsewhere = self.topic.is_some() && self.topic != current;
        self.state == PromptState::Answered || (elsewhere && self.intent.ends_with_its_topic())
    }
}
