//! Ballots: what is asked, of whom, how, and what was answered.

use serde::{Deserialize, Serialize};

use super::comment::Channel;
use super::ids::{BallotId, MeasureId, MemberId, TopicId, UnitId};
use super::rules::{PassRule, Quorum};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    /// What a ballot is worth. Elections, discipline, admission and confidence are not kinds of ballot here.
    pub enum BallotKind {
        /// lấy ý kiến: before the meeting; never "được thông qua".
        Consultation = "consultation",
        /// biểu quyết chính thức.
        Formal = "formal",
    }
}

text_enum! {
    /// How the votes of a ballot are gathered. A ballot has one way and decides alone.
    pub enum Way {
        /// On the phone, named.
        Phone = "phone",
        /// By show of hands, counted by an officer.
        Hall = "hall",
        /// On the phone, and the hall for those not recorded by phone.
        Mixed = "mixed",
        /// On the phone, secret.
        PhoneSecret = "phone_secret",
        /// On paper, counted by an officer.
        Paper = "paper",
    }
}

impl Way {
    /// Whether members vote on their phones.
    #[must_use]
    pub fn by_phone(self) -> bool {
        matches!(self, Self::Phone | Self::Mixed | Self::PhoneSecret)
    }
}

text_enum! {
    pub enum BallotState {
        Open = "open",
        Closed = "closed",
        /// Given up before it was closed; counts for nothing.
        Cancelled = "cancelled",
    }
}

text_enum! {
    /// The three answers of a ballot.
    pub enum Choice {
        /// tán thành.
        For = "for",
        /// không tán thành.
        Against = "against",
        /// ý kiến khác.
        Other = "other",
    }
}

text_enum! {
    /// Why a member of the unit is or is not on a roll.
    pub enum RollReason {
        /// Official and present, or able to vote by phone: counted.
        Counted = "counted",
        /// đảng viên dự bị: speaks, does not vote.
        Probationary = "probationary",
        Away = "away",
        /// miễn sinh hoạt and not present.
        Exempt = "exempt",
        Suspended = "suspended",
        /// Absent for the whole session for a reason the convenor accepted.
        ExcusedAbsence = "excused_absence",
        Moved = "moved",
        Deceased = "deceased",
    }
}

impl RollReason {
    /// Whether the member counts in the base and may vote.
    #[must_use]
    pub fn counts(self) -> bool {
        self == Self::Counted
    }
}

/// One member's place on the roll of one ballot, fixed when it opens.
#[derive(Clone, PartialEq, Debug)]
pub struct RollEntry {
    pub ballot: BallotId,
    pub member: MemberId,
    pub unit: UnitId,
    pub reason: RollReason,
    /// How many of the ballot's measures the member has answered.
    pub answered: i64,
}

/// Counts of one measure.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Counts {
    #[serde(rename = "for")]
    pub for_: i64,
    pub against: i64,
    pub other: i64,
}

impl Counts {
    #[must_use]
    pub fn total(self) -> i64 {
        self.for_ + self.against + self.other
    }

    #[must_use]
    pub fn plus(self, more: Self) -> Self {
        Self {
            for_: self.for_ + more.for_,
            against: self.against + more.against,
            other: self.other + more.other,
        }
    }

    pub fn add(&mut self, choice: Choice) {
        match choice {
            Choice::For => self.for_ += 1,
            Choice::Against => self.against += 1,
            Choice::Other => self.other += 1,
        }
    }
}

/// A ballot over a frozen list of measures.
#[derive(Clone, PartialEq, Debug)]
pub struct Ballot {
    pub id: BallotId,
    pub unit: UnitId,
    pub topic: TopicId,
    pub kind: BallotKind,
    pub way: Way,
    pub state: BallotState,
    /// The rules as they stood when the ballot opened.
    pub pass: PassRule,
    pub quorum: Quorum,
    /// How many members are counted on the roll.
    pub on_roll: i64,
    /// How many measures are asked about.
    pub items: i64,
    pub opened_at: Timestamp,
    pub closes_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
}

/// One measure as a ballot asks it. The text is frozen: a change means a new ballot.
#[derive(Clone, PartialEq, Debug)]
pub struct BallotItem {
    pub ballot: BallotId,
    pub measure: MeasureId,
    pub unit: UnitId,
    /// 1 for the first.
    pub position: i64,
    /// The number of `BP-…`.
    pub number: i64,
    pub text: String,
    /// What an officer counted in the hall or on paper, if anything.
    pub hall: Option<Counts>,
    /// The whole count, written when the ballot is closed.
    pub result: Option<Counts>,
}

/// A named vote: one current row per ballot, measure and member. Its history is the audit.
#[derive(Clone, PartialEq, Debug)]
pub struct Vote {
    pub ballot: BallotId,
    pub measure: MeasureId,
    pub member: MemberId,
    pub unit: UnitId,
    pub choice: Choice,
    /// A reason the member added of their own accord.
    pub words: Option<String>,
    /// The officer who entered it for the member.
    pub entered_by: Option<MemberId>,
    /// What the officer entered it from (nhập thay); `None` = the member's own tap.
    pub basis: Option<Channel>,
    pub at: Timestamp,
}
