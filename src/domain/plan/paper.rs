//! What the paper of a plan prints, as plain data (form D of the papers of a session).

use chrono::{NaiveDate, NaiveTime};

use super::{PlanApproval, Slot, YearPlan};
use crate::domain::catalogue::ContentGroup;
use crate::domain::ids::MemberId;
use crate::domain::paper::{Head, Signer};
use crate::domain::topic::{Mode, Named};

/// One quarter, a line of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanRow {
    pub quarter: i64,
    pub title: Option<String>,
    pub group: Option<ContentGroup>,
    /// It is the session every year must hold (S5).
    pub obligatory: bool,
    pub preparer: Option<Named>,
    pub draft_due: Option<NaiveDate>,
    pub review_due: Option<NaiveDate>,
    pub meeting_on: Option<NaiveDate>,
    pub hour: Option<NaiveTime>,
    pub mode: Mode,
    /// The quarter went by without a session before the plan was made.
    pub missed: bool,
}

/// The plan of a year as it is printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanPaper {
    pub head: Head,
    pub year: i64,
    pub version: i64,
    pub rows: Vec<PlanRow>,
    pub approval: Option<PlanApproval>,
    /// The unit's own; none = the vocabulary's.
    pub recipients: Vec<String>,
    pub signed_for: Option<String>,
    pub signer: Option<Signer>,
}

/// The lines of the table. `named`: how a preparer is called.
#[must_use]
pub fn rows(
    plan: &YearPlan,
    obligatory: Option<ContentGroup>,
    named: impl Fn(MemberId, Option<&str>) -> Option<Named>,
) -> Vec<PlanRow> {
    let row = |slot: &Slot| PlanRow {
        quarter: slot.quarter,
        title: slot.title.clone(),
        group: slot.group,
        obligatory: obligatory.is_some() && slot.group == obligatory,
        preparer: slot.preparer.as_ref().and_then(|who| named(who.member(), who.group())),
        draft_due: slot.draft_due,
        review_due: slot.review_due,
        meeting_on: slot.meeting_on,
        hour: slot.hour,
        mode: slot.mode,
        missed: slot.missed,
    };
    plan.slots.iter().map(row).collect()
}
