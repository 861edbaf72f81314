//! Measures proposed for the conclusion (BP-01, BP-02, …).

use chrono::NaiveDate;

use super::ids::{CommentId, MeasureId, MemberId, TopicId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    pub enum MeasureState {
        /// A member's proposal that the secretary has yet to look at.
        Proposed = "proposed",
        /// On the list that will be voted on.
        Listed = "listed",
        /// Left off the list, with a reason.
        Declined = "declined",
    }
}

/// One measure.
#[derive(Clone, PartialEq, Debug)]
pub struct Measure {
    pub id: MeasureId,
    pub unit: UnitId,
    pub topic: TopicId,
    /// The number of `BP-…` within the topic.
    pub number: i64,
    pub text: String,
    /// The group of measures it stands in; may be empty.
    pub group: String,
    pub state: MeasureState,
    /// The member who proposed it; `None` = the draft.
    pub proposed_by: Option<MemberId>,
    /// The comment it grew out of.
    pub from_comment: Option<CommentId>,
    /// Who leads it, in the draft's words; may be empty.
    pub owner_text: String,
    /// Who helps, in the draft's words; may be empty.
    pub co_owners: String,
    /// What is to come of it, in the draft's words; may be empty.
    pub expected: String,
    pub owner: Option<MemberId>,
    pub due: Option<NaiveDate>,
    pub created_at: Timestamp,
}

impl Measure {
    /// Whether the conclusion still lacks somebody who leads it.
    #[must_use]
    pub fn lacks_owner(&self) -> bool {
        self.owner.is_none() && self.owner_text.is_empty()
    }
}
