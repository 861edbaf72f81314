//! Stories of measures, ballots and the meeting: from a member's proposal to the adopted minutes.

mod consultation;
mod formal;
mod measures;
mod own_rules;
pub(crate) mod scene;
