//! The plan of a year: four quarters, each with its topic, who prepares it and when it meets (S3, S13–S16).
//!
//! It arrives filled in ([`filling`]), is looked over ([`checking`]), changed and approved ([`changing`]), and each
//! of its quarters becomes a topic when its time comes ([`opening`]).

mod asking;
pub mod changing;
pub mod checking;
pub mod dates;
pub mod filling;
pub mod history;
pub mod opening;
pub mod paper;

pub use asking::asked;

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::catalogue::{CatalogueTopic, ContentGroup};
use super::draft::Verdict;
use super::ids::{FileId, MemberId, PlanId, TopicId, UnitId};
use super::time::Timestamp;
use super::topic::{ApprovalWay, Mode};

/// Who prepares a topic: one of the three kinds of S16.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preparer {
    /// A member of the unit.
    Member(MemberId),
    /// A rapporteur from outside (báo cáo viên): a row of the roster that takes part in this topic only.
    Guest(MemberId),
    /// A party group (tổ đảng), through a member who answers for it.
    Group { name: String, through: MemberId },
}

impl Preparer {
    /// Whose duty it is.
    #[must_use]
    pub fn member(&self) -> MemberId {
        match self {
            Self::Member(member) | Self::Guest(member) => *member,
            Self::Group { through, .. } => *through,
        }
    }

    /// The party group that stands behind that member.
    #[must_use]
    pub fn group(&self) -> Option<&str> {
        match self {
            Self::Group { name, .. } => Some(name),
            Self::Member(_) | Self::Guest(_) => None,
        }
    }
}

/// One quarter of the plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Slot {
    /// 1 to 4.
    pub quarter: i64,
    /// The quarter's topic, once it has begun: what holds stands in its row from then on.
    pub topic: Option<TopicId>,
    /// The quarter was over, without a session, when the plan was drawn up.
    pub missed: bool,
    /// Its topic was begun and given up: nobody is offered it again unasked, until the quarter is corrected.
    #[serde(default)]
    pub given_up: bool,
    pub title: Option<String>,
    /// The title's place in the catalogue, if it came from there.
    pub catalogue: Option<CatalogueTopic>,
    pub group: Option<ContentGroup>,
    pub preparer: Option<Preparer>,
    pub meeting_on: Option<NaiveDate>,
    pub hour: Option<NaiveTime>,
    pub place: Option<String>,
    pub draft_due: Option<NaiveDate>,
    pub review_due: Option<NaiveDate>,
    pub mode: Mode,
}

impl Slot {
    /// A quarter of which nothing is said yet.
    #[must_use]
    pub fn empty(quarter: i64, mode: Mode) -> Self {
        Self {
            quarter,
            topic: None,
            missed: false,
            given_up: false,
            title: None,
            catalogue: None,
            group: None,
            preparer: None,
            meeting_on: None,
            hour: None,
            place: None,
            draft_due: None,
            review_due: None,
            mode,
        }
    }

    /// Whether the plan still says what this quarter will be.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.topic.is_none() && !self.missed
    }

    /// Whether it is still to begin by itself.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        self.is_open() && !self.given_up
    }
}

/// How a version of the plan came to be approved.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PlanApproval {
    pub version: i64,
    pub way: ApprovalWay,
    pub on: NaiveDate,
    pub approved_by: i64,
    pub of: i64,
}

/// The plan of a unit for a year.
#[derive(Clone, PartialEq, Debug)]
pub struct YearPlan {
    pub id: PlanId,
    pub unit: UnitId,
    pub year: i64,
    /// Raised by the first change after others have seen a version.
    pub version: i64,
    pub slots: [Slot; 4],
    /// The version that lies, or lay last, before the committee.
    pub submitted: Option<i64>,
    /// The last approval; of an earlier version, if the plan was changed since.
    pub approval: Option<PlanApproval>,
    /// The paper of the newest version, once it has been made.
    pub file: Option<FileId>,
    pub created_at: Timestamp,
}

impl YearPlan {
    /// The quarter's part of the plan.
    #[must_use]
    pub fn slot(&self, quarter: i64) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.quarter == quarter)
    }

    /// The plan with this quarter's part in place of the old one.
    #[must_use]
    pub fn with(mut self, slot: Slot) -> Self {
        for old in &mut self.slots {
            if old.quarter == slot.quarter {
                *old = slot.clone();
            }
        }
        self
    }

    /// The newest version is before the committee.
    #[must_use]
    pub fn is_under_review(&self) -> bool {
        self.submitted == Some(self.version) && !self.is_approved()
    }

    /// The newest version is approved.
    #[must_use]
    pub fn is_approved(&self) -> bool {
        self.approval.as_ref().is_some_and(|approval| approval.version == self.version)
    }

    /// Some version was approved: people know of the plan, and what changes is told to them.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.approval.is_some()
    }
}

/// The plan that only its leaders have seen: never submitted nor approved, its year not over. The earliest of them.
#[must_use]
pub fn in_hand(plans: &[YearPlan], today: NaiveDate) -> Option<&YearPlan> {
    let unseen = |plan: &&YearPlan| plan.submitted.is_none() && plan.approval.is_none();
    let to_come = |plan: &&YearPlan| plan.year >= i64::from(today.year());
    plans.iter().filter(unseen).filter(to_come).min_by_key(|plan| plan.year)
}

/// A version as others saw it.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanVersion {
    pub plan: PlanId,
    pub number: i64,
    pub unit: UnitId,
    pub slots: [Slot; 4],
    pub at: Timestamp,
}

impl PlanVersion {
    /// The plan as it stands now.
    #[must_use]
    pub fn of(plan: &YearPlan, at: Timestamp) -> Self {
        Self { plan: plan.id, number: plan.version, unit: plan.unit, slots: plan.slots.clone(), at }
    }
}

/// One committee member's verdict on one version of the plan.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanReview {
    pub plan: PlanId,
    pub version: i64,
    pub member: MemberId,
    pub unit: UnitId,
    pub verdict: Verdict,
    pub words: Option<String>,
    pub at: Timestamp,
}
