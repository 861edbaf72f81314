//! After the conclusion: those who lead a measure are asked before its date and a month and two after the session.

use super::cast::{Cast, tap};
use crate::domain::task::Said;
use crate::present::action::Action;

/// Before the year ends: the first date comes near, and its owner has kept it.
pub(super) async fn play_at_once(cast: &mut Cast) -> anyhow::Result<()> {
    cast.at("2026-12-28 19:00").await?;
    report(cast, cast.sample.word("diligent"), Said::Done).await
}

/// The looks of January and February: first most go on, then all is done.
pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    for (day, said) in [("2027-01-23 19:00", Said::GoingOn), ("2027-02-22 19:00", Said::Done)] {
        cast.at(day).await?;
        let everybody: Vec<&'static str> = cast.phones().map(|(name, _)| name).collect();
        for who in everybody {
            report(cast, who, said).await?;
        }
    }
    let secretary = cast.secretary();
    cast.says(secretary, cast.command("/tiendo nam", "/status year")).await?;
    tap!(cast, secretary, Action::YearPapers { .. })?;
    Ok(())
}

/// Answers the newest message, if it asks how a task stands.
async fn report(cast: &mut Cast, who: &'static str, answer: Said) -> anyhow::Result<()> {
    let tells = |action: &Action| matches!(action, Action::ReportTask { said, .. } if *said == answer);
    if cast.is_asked(who, tells) {
        cast.press(who, tells).await?;
    }
    Ok(())
}
