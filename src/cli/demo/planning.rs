//! The plan of the next year: it arrives filled in, the committee approves it, it is printed, and on its day the quarter
//! opens by itself.

use super::cast::{Cast, tap};
use crate::present::action::Action;

pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    cast.at("2026-12-29 19:30").await?;
    cast.says(secretary, cast.command("/kehoach 2027", "/plan 2027")).await?;
    tap!(cast, secretary, Action::SubmitPlan { .. })?;
    cast.at("2026-12-30 19:00").await?;
    let committee: Vec<&'static str> = cast.phones().map(|(name, _)| name).collect();
    for who in committee {
        if cast.is_asked(who, |action| matches!(action, Action::ApprovePlan { .. })) {
            tap!(cast, who, Action::ApprovePlan { .. })?;
        }
    }
    tap!(cast, secretary, Action::PlanPaper { .. })?;
    // The first day of the quarter is a holiday: what opens then waits for the first working morning.
    cast.at("2027-01-04 09:00").await?;
    tap!(cast, secretary, Action::KeepProposed { .. })?;
    Ok(())
}
