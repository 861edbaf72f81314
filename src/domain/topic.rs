//! The topic: the quarter's chuyên đề and the root of everything that happens around it.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::ids::{DraftId, MemberId, PlanId, TopicId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    /// Where a topic stands. A stage is skipped only by an explicit, recorded act.
    pub enum Stage {
        /// Has a quarter; perhaps a title.
        Planned = "planned",
        /// Title, meeting and preparer are settled and told.
        Assigned = "assigned",
        /// The preparer has begun.
        Drafting = "drafting",
        /// A draft lies before the committee.
        InReview = "in_review",
        /// The committee asked for changes.
        Revising = "revising",
        /// The committee approved a version (S18).
        Approved = "approved",
        /// The members have it.
        Circulated = "circulated",
        /// The meeting is on.
        Meeting = "meeting",
        /// The meeting is over; the conclusion is being written.
        Concluding = "concluding",
        /// The conclusion is adopted.
        Concluded = "concluded",
        /// Its measures are being carried out.
        FollowingUp = "following_up",
        /// Done with.
        Closed = "closed",
        /// Put off, with a reason.
        Postponed = "postponed",
        /// Given up, with a reason.
        Cancelled = "cancelled",
    }
}

text_enum! {
    /// Whether members can comment now.
    pub enum RoundState {
        /// Not yet circulated.
        NotOpen = "not_open",
        /// Comments are taken.
        Open = "open",
        /// The deadline has passed; comments are still taken until the meeting, marked late.
        Late = "late",
        /// The meeting is over.
        Closed = "closed",
    }
}

text_enum! {
    /// How the session is held (S23, S24). The minutes are separate in either case.
    pub enum Mode {
        /// A conference of its own.
        Separate = "separate",
        /// Joined to a regular meeting.
        Joined = "joined",
    }
}

/// The dates that lead to a meeting and away from it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Schedule {
    pub draft_due: NaiveDate,
    pub review_due: NaiveDate,
    pub circulate_on: NaiveDate,
    pub comments_close: NaiveDate,
    pub digest_on: NaiveDate,
    pub meeting_on: NaiveDate,
    pub conclude_by: NaiveDate,
    pub publish_by: NaiveDate,
    pub follow_up_on: [NaiveDate; 3],
}

text_enum! {
    /// How a draft came to be approved.
    pub enum ApprovalWay {
        /// More than half of the committee without the preparer, in the bot.
        Committee = "committee",
        /// Recorded by an officer: the committee passed it at a meeting of its own.
        Recorded = "recorded",
        /// Recorded: the secretary alone approved it.
        SecretaryAlone = "secretary_alone",
    }
}

/// The committee's approval of one version of the draft: the gate of S18.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Approval {
    pub draft: DraftId,
    pub number: i64,
    pub way: ApprovalWay,
    /// The day the committee passed it.
    pub on: NaiveDate,
    pub approved_by: i64,
    pub of: i64,
}

/// How a preparer is called where others read it: by name, as one from outside, or as the party group behind it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    pub name: String,
    /// A rapporteur from outside (báo cáo viên).
    pub guest: bool,
    /// The party group (tổ đảng) for which this member answers.
    pub party_group: Option<String>,
}

/// What is to become of the day or the place of a meeting members know of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayChange {
    Move {
        day: NaiveDate,
        time: NaiveTime,
    },
    Place {
        place: String,
    },
    /// No day for now.
    Postpone {
        reason: String,
    },
    /// Given up.
    GiveUp {
        reason: String,
    },
}

/// A change that was ordered and can still be taken back (ux 5): until `due` nothing is changed and nobody is told.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PendingDay {
    pub due: Timestamp,
    pub by: MemberId,
    pub change: DayChange,
}

/// The quarter's thematic session.
#[derive(Clone, PartialEq, Debug)]
pub struct Topic {
    pub id: TopicId,
    pub unit: UnitId,
    pub year: i64,
    /// 1 to 4.
    pub quarter: i64,
    pub title: Option<String>,
    pub stage: Stage,
    /// The stage a postponed topic had, and has again with a new day.
    pub postponed_from: Option<Stage>,
    /// Why it was postponed or cancelled, or a stage skipped.
    pub reason: Option<String>,
    pub mode: Option<Mode>,
    pub meeting_at: Option<Timestamp>,
    pub place: Option<String>,
    pub preparer: Option<MemberId>,
    /// The party group (tổ đảng) for which the preparer answers, by its name.
    pub party_group: Option<String>,
    /// The year's plan, while the topic is as it proposes.
    pub plan: Option<PlanId>,
    pub schedule: Option<Schedule>,
    /// How many versions of the draft there have been: the next is one more.
    pub drafts: i64,
    /// How many comments have been numbered: the next is `Ý-{n+1}`.
    pub comments: i64,
    /// How many measures have been numbered: the next is `BP-{n+1}`.
    pub measures: i64,
    /// The version being written, or under review.
    pub draft: Option<DraftId>,
    pub approval: Option<Approval>,
    pub round: RoundState,
    pub circulated_at: Option<Timestamp>,
    pub comments_close_at: Option<Timestamp>,
    /// When the list of measures was frozen.
    pub frozen_at: Option<Timestamp>,
    /// When an officer left out the consultation before the meeting.
    pub consultation_skipped_at: Option<Timestamp>,
    pub pending: Option<PendingDay>,
    pub created_at: Timestamp,
}

impl Topic {
    /// Whether people know of it and its meeting has not begun.
    #[must_use]
    pub fn awaits_meeting(&self) -> bool {
        matches!(
            self.stage,
            Stage::Assigned
                | Stage::Drafting
                | Stage::InReview
                | Stage::Revising
                | Stage::Approved
                | Stage::Circulated
        )
    }

    /// The first thing a topic is: a quarter of a unit.
    #[must_use]
    pub fn planned(id: TopicId, unit: UnitId, year: i64, quarter: i64, now: Timestamp) -> Self {
        Self {
            id,
            unit,
            year,
            quarter,
            title: None,
            stage: Stage::Planned,
            postponed_from: None,
            reason: None,
            mode: None,
            meeting_at: None,
            place: None,
            preparer: None,
            party_group: None,
            plan: None,
            schedule: None,
            drafts: 0,
            comments: 0,
            measures: 0,
            draft: None,
            approval: None,
            round: RoundState::NotOpen,
            circulated_at: None,
            comments_close_at: None,
            frozen_at: None,
            consultation_skipped_at: None,
            pending: None,
            created_at: now,
        }
    }
}
