//! Reminders: who owes which step, when that is said, and when no more (R1, R2, ux 5 to 7 and 16).
//!
//! A *nudge* is one duty of one member at one time. Nudges are worked out anew from how things stand whenever the
//! calendar looks: what is done leaves none. Nobody is nudged more than twice about one occurrence of a duty, by the
//! calendar and by hand together, for there are only two turns; and everything a member owes on a day comes in one
//! message ([`plan`]).

mod leading;
mod occasions;
mod owing;
mod planning;
mod plans;
mod tasks;
#[cfg(test)]
mod tests;

pub use leading::leaders_in_turn;
pub use occasions::{Occasion, begun, comments, drafting, meeting, review, review_due, votes};
pub use owing::{Facts, awaited, nudges, on_word, owed_of};
pub use planning::{
    Look, Message, NotAgain, Outage, Plan, by_hand, day_key, plan, turn_left, words_about, words_of,
};
pub use plans::{PlanFacts, plan_nudges, verdicts_due};
pub use tasks::{TaskAsked, TaskFacts, Why, owners_on_word, task_nudges};

use std::collections::BTreeSet;

use super::ballot::BallotKind;
use super::ids::{BallotId, DraftId, MemberId, PlanId};
use super::member::Member;
use super::next_step::Step;
use super::rights::{Act, allowed};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    /// What somebody is reminded of.
    pub enum Duty {
        /// The preparer writes the draft, or hands it in.
        Draft = "draft",
        /// The draft is overdue: a leader decides what becomes of it.
        DraftLate = "draft_late",
        /// A member of the committee gives a verdict.
        Review = "review",
        /// The review is overdue: a leader decides what becomes of it.
        ReviewLate = "review_late",
        /// A member of the committee gives a verdict on the plan of a year.
        Plan = "plan",
        /// That review is overdue: a leader decides what becomes of the plan.
        PlanLate = "plan_late",
        /// A leader takes the next step.
        Lead = "lead",
        /// A member reads the draft; only on an officer's word.
        Read = "read",
        /// A member comments, or says to agree with the draft.
        Comment = "comments",
        /// A member votes by phone.
        Vote = "votes",
        /// A member comes to the meeting, or says whether to come.
        Meeting = "meeting",
        /// Whoever leads a task says how it goes.
        Report = "report",
        /// A leader sees to tasks that are late, or that want an owner or a date.
        Tasks = "tasks",
    }
}

impl Duty {
    /// A duty of one's own is announced to whoever paused the reminders, too.
    #[must_use]
    pub fn own(self) -> bool {
        match self {
            Self::Draft | Self::DraftLate | Self::Review | Self::ReviewLate | Self::Lead => true,
            Self::Plan | Self::PlanLate | Self::Report | Self::Tasks => true,
            Self::Read | Self::Comment | Self::Vote | Self::Meeting => false,
        }
    }
}

/// What is missing, so that the reminder can say it and carry the button that does it.
#[derive(Clone, PartialEq, Debug)]
pub enum Missing {
    /// The step itself: of the preparer, or of a leader.
    Step(Step),
    /// The preparer's draft; whoever is told decides.
    Overdue { preparer: MemberId },
    /// A verdict on this version.
    Verdict { draft: DraftId, number: i64 },
    /// The verdicts of so many on this version.
    Verdicts { number: i64, count: usize },
    /// A verdict on this version of the plan of a year.
    PlanVerdict { plan: PlanId, year: i64, version: i64 },
    /// The verdicts of so many on it.
    PlanVerdicts { year: i64, version: i64, count: usize },
    /// The reading of the draft.
    Reading,
    /// Answers to these focus questions.
    Answers(Vec<i64>),
    /// The choice on so many measures.
    Choices { ballot: BallotId, kind: BallotKind, left: i64 },
    /// Whether the member comes; `asked`: the invitation is unanswered.
    Coming { asked: bool },
    /// A word about this task: of whoever leads it, or of a leader.
    Task(Box<TaskAsked>),
}

/// One duty of one member at one time.
#[derive(Clone, PartialEq, Debug)]
pub struct Nudge {
    pub duty: Duty,
    pub member: MemberId,
    pub missing: Missing,
    pub occasion: Occasion,
}

impl Nudge {
    /// The word under which it is noted that this was said to this member.
    #[must_use]
    pub fn key(&self) -> String {
        self.occasion.key_of(self.member)
    }
}

/// Those who have neither commented nor said that they agree with the draft.
#[must_use]
pub fn silent<'a>(members: &'a [Member], spoke: &BTreeSet<MemberId>) -> Vec<&'a Member> {
    members
        .iter()
        .filter(|member| allowed(member, None, Act::Comment) && !spoke.contains(&member.id))
        .collect()
}

/// Whether a member takes reminders of what is not a duty of their own ("Tạm dừng nhắc").
#[must_use]
pub fn listens(member: &Member, now: Timestamp) -> bool {
    member.muted_until.is_none_or(|until| until <= now)
}

/// "Chỉ nhắc việc của tôi": a pause that only the member ends. The last day the database can hold.
#[must_use]
pub fn for_good() -> Timestamp {
    Timestamp::from_timestamp_millis(253_402_214_400_000).unwrap_or(Timestamp::MAX_UTC)
}

/// Whether a member chose to hear of duties of their own only.
#[must_use]
pub fn hears_own_only(member: &Member) -> bool {
    member.muted_until.is_some_and(|until| until >= for_good())
}
