//! What happens to the plan of a year.

use crate::domain::file::File;
use crate::domain::ids::{JobId, PersonId};
use crate::domain::member::Member;
use crate::domain::plan::changing::Redrawn;
use crate::domain::plan::{PlanReview, Slot, YearPlan};
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};

/// What of a quarter was changed; the audit's word for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PlanChange {
    Title,
    Group,
    Preparer,
    Meeting,
    Mode,
    Place,
    /// All four quarters were proposed anew, or copied.
    Filled,
}

/// Whom a change of an approved plan concerns.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanTelling {
    /// The quarter as it is now.
    pub slot: Slot,
    /// Who prepares it now.
    pub preparer: Option<Addressee>,
    /// Who prepared it until now, if that is another.
    pub before: Option<Addressee>,
    /// The committee, when a date has moved.
    pub others: Vec<Addressee>,
    pub at: Option<Timestamp>,
}

/// What happened to the plan of a year. `at`: when notices may go out; `None` = at once.
#[derive(Clone, PartialEq, Debug)]
pub enum PlanEvent {
    /// Drawn up, filled in by the rules. `to`: who gets to see it without having asked.
    Drawn { plan: YearPlan, to: Vec<PersonId> },
    /// Some of it was changed. `guest`: a rapporteur from outside who is new to the unit.
    Changed {
        plan: YearPlan,
        quarter: i64,
        change: PlanChange,
        guest: Option<Member>,
        telling: Option<PlanTelling>,
    },
    /// The open quarters of a plan that people know were drawn up anew. `to`: those whose quarters are no longer what
    /// they were, and the committee (`None`); `recall` names the messages that can be taken back.
    Redrawn { plan: YearPlan, to: Vec<(Addressee, Option<Redrawn>)>, at: Option<Timestamp>, recall: i64 },
    /// That was taken back before anybody was told. `dropped`: the version that is no more.
    RedrawingTakenBack { plan: YearPlan, dropped: i64, recall: i64 },
    /// The silent of the committee were reminded on an officer's word. `given`: noted, so that it is not said again.
    Reminded {
        unit: Unit,
        plan: YearPlan,
        to: Vec<Addressee>,
        due: Timestamp,
        given: Vec<String>,
        at: Option<Timestamp>,
        recall: i64,
    },
    /// A version lies before the committee. `ask`: those whose verdict counts, by `due`.
    Submitted { unit: Unit, plan: YearPlan, ask: Vec<Addressee>, due: Timestamp, at: Option<Timestamp> },
    /// A member of the committee gave a verdict. `tell`: the leaders, if changes are asked for, or are no longer;
    /// `words`: those just said.
    Reviewed {
        plan: YearPlan,
        review: PlanReview,
        words: Option<String>,
        by: String,
        tell: Vec<Addressee>,
        at: Option<Timestamp>,
    },
    /// A version is approved. `duties`: those who prepare its open quarters; `tell`: the leaders.
    Approved { plan: YearPlan, duties: Vec<(Addressee, Slot)>, tell: Vec<Addressee>, at: Option<Timestamp> },
    /// The time of a quarter has come: it is the unit's topic now, everything proposed, nothing told. `to`: whose
    /// home card shows it.
    Opened { unit: Unit, plan: YearPlan, topic: Topic, to: Vec<PersonId> },
    /// The paper of a version is made.
    PaperMade { plan: YearPlan, file: File, to: Option<Addressee>, job: JobId },
}
