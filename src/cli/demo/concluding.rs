//! The conclusion: the blanks are filled by tapping, both documents come, the secretary adopts, the result is
//! published.

use super::cast::{Cast, tap};
use crate::domain::concluding::GapKind;
use crate::domain::unit::Profile;
use crate::present::action::Action;

/// More blanks than any conclusion has.
const MOST: usize = 20;

pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    let secretary = cast.secretary();
    cast.at("2026-12-25 08:00").await?;
    tap!(cast, secretary, Action::FillGaps { .. })?;
    cast.says(secretary, cast.sample.word("assessment")).await?;
    for _ in 0..MOST {
        if !fill(cast, secretary).await? {
            break;
        }
    }
    cast.restart().await?;
    cast.at(if cast.profile == Profile::Cell { "2026-12-26 19:00" } else { "2026-12-26 09:00" }).await?;
    tap!(cast, secretary, Action::AskAdoption { .. })?;
    tap!(cast, secretary, Action::Adopt { .. })?;
    cast.at("2026-12-28 08:00").await?;
    tap!(cast, cast.sample.word("quiet"), Action::OpenConclusion { .. })?;
    Ok(())
}

/// Answers the blank that is asked about; false when none is.
async fn fill(cast: &mut Cast, secretary: &'static str) -> anyhow::Result<bool> {
    let owner = cast.sample.word("owner");
    let owns = |action: &Action| matches!(action, Action::OwnerIs { .. });
    if cast.sees(secretary, owns) {
        if cast.sees_named(secretary, owner, owns) {
            cast.press_named(secretary, owner, owns).await?;
        } else {
            tap!(cast, secretary, Action::TurnFilling { .. })?;
        }
        return Ok(true);
    }
    let writer = cast.sample.word("minutes");
    let writes = |action: &Action| matches!(action, Action::MinuteTakerIs { .. });
    if cast.sees_named(secretary, writer, writes) {
        cast.press_named(secretary, writer, writes).await?;
        return Ok(true);
    }
    let any = |action: &Action| {
        matches!(
            action,
            Action::DueIs { .. }
                | Action::ClosedAfter { .. }
                | Action::RestWasPresent { .. }
                | Action::AgreedBy { .. }
                // What the draft does not say of results is left so.
                | Action::LeaveBlank { gap: GapKind::Results, .. }
        )
    };
    if cast.sees(secretary, any) {
        cast.press(secretary, any).await?;
        return Ok(true);
    }
    Ok(false)
}
