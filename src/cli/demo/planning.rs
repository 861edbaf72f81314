//! The plan of the next year: it has arrived filled in, one quarter is corrected, the committee approves it, it is
//! printed, and on its day the quarter opens by itself.

use super::cast::{Cast, tap};
use crate::domain::catalogue::ContentGroup;
use crate::domain::next_step::Step;
use crate::present::action::Action;
use crate::present::plan::PlanPage;

pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    cast.at("2026-12-29 19:30").await?;
    cast.says(secretary, cast.command("/trangchu", "/home")).await?;
    tap!(cast, secretary, Action::Next { step: Step::SubmitPlan })?;
    turn(cast, PlanPage::Quarter(1)).await?;
    turn(cast, PlanPage::Titles(1, 0)).await?;
    cast.says(secretary, cast.sample.word("next-title")).await?;
    // The title stands in no catalogue: the card asks for its group.
    tap!(cast, secretary, Action::PutPlanGroup { group: ContentGroup::Community, .. })?;
    turn(cast, PlanPage::Days(1)).await?;
    cast.says(secretary, cast.sample.word("next-meeting")).await?;
    tap!(cast, secretary, Action::PutPlanMeeting { .. })?;
    turn(cast, PlanPage::Whole).await?;
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

/// Turns the card of the plan to a page.
async fn turn(cast: &mut Cast, to: PlanPage) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    tap!(cast, secretary, Action::TurnPlan { page, .. } if *page == to.number())?;
    Ok(())
}
