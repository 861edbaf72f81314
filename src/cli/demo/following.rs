//! After the conclusion: those who lead a measure are asked before its date and one, two and three months after the
//! session. Meanwhile the next quarter begins: what its members read opens with what became of the last one's tasks.

use anyhow::Context as _;

use super::cast::{Cast, tap};
use crate::domain::next_step::Step;
use crate::domain::task::Said;
use crate::present::action::Action;
use crate::present::tasks::task_on;
use crate::present::texts::Texts;

/// Before the year ends: the first date comes near, and its owner has kept it.
pub(super) async fn play_at_once(cast: &mut Cast) -> anyhow::Result<()> {
    cast.at("2026-12-28 19:00").await?;
    report(cast, cast.sample.word("diligent"), Said::Done).await
}

/// The looks of January and February: first most go on, then all is done but one; the last look, in March, finds that
/// done too.
pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    look(cast, "2027-01-23 19:00", |_| Said::GoingOn).await?;
    let last = cast.sample.word("owner");
    look(cast, "2027-02-22 19:00", |who| if who == last { Said::GoingOn } else { Said::Done }).await?;
    next_quarter(cast).await?;
    look(cast, "2027-03-24 19:00", |_| Said::Done).await?;
    cast.at("2027-03-25 08:00").await?;
    let secretary = cast.secretary();
    cast.says(secretary, cast.command("/tiendo nam 2026", "/status year 2026")).await?;
    tap!(cast, secretary, Action::YearPapers { .. })?;
    Ok(())
}

/// A day on which people are asked how their tasks stand.
async fn look(cast: &mut Cast, day: &str, answer: impl Fn(&str) -> Said) -> anyhow::Result<()> {
    cast.at(day).await?;
    for who in everybody(cast) {
        report(cast, who, answer(who)).await?;
    }
    Ok(())
}

/// The draft of the next quarter is handed in, approved and sent to the members, one of whom reads it.
async fn next_quarter(cast: &mut Cast) -> anyhow::Result<()> {
    cast.at("2027-03-09 19:00").await?;
    let writes = |action: &Action| matches!(action, Action::Next { step: Step::WriteDraft });
    let preparer = everybody(cast).into_iter().find(|who| cast.is_asked(who, writes));
    let preparer = preparer.context("nobody is asked for the draft")?;
    cast.sends(preparer, cast.sample.word("next-file"), "text/plain", cast.sample.next_draft()).await?;
    tap!(cast, preparer, Action::OpenDraftCard { .. })?;
    tap!(cast, preparer, Action::SubmitDraft { .. })?;
    cast.at("2027-03-11 19:00").await?;
    let secretary = cast.secretary();
    for who in everybody(cast) {
        if cast.is_asked(secretary, |action| matches!(action, Action::Next { step: Step::Circulate })) {
            break;
        }
        if cast.is_asked(who, |action| matches!(action, Action::ApproveDraft { .. })) {
            tap!(cast, who, Action::ApproveDraft { .. })?;
        }
    }
    cast.at("2027-03-21 08:00").await?;
    tap!(cast, secretary, Action::Next { step: Step::Circulate })?;
    tap!(cast, secretary, Action::Circulate { .. })?;
    cast.at("2027-03-21 09:00").await?;
    let reader = cast.sample.word("diligent");
    tap!(cast, reader, Action::ReadDraft { .. })?;
    Ok(())
}

fn everybody(cast: &Cast) -> Vec<&'static str> {
    cast.phones().map(|(name, _)| name).collect()
}

/// Answers the newest message, if it asks how one's own tasks stand: one after the other.
async fn report(cast: &mut Cast, who: &'static str, answer: Said) -> anyhow::Result<()> {
    let tells = |action: &Action| matches!(action, Action::ReportTask { said, .. } if *said == answer);
    let opens = |action: &Action| matches!(action, Action::OpenTask { .. });
    if cast.offers(who, &Texts::of(cast.lang, cast.profile).t().task_report()) {
        cast.press(who, opens).await?;
    }
    let next = |action: &Action| matches!(action, Action::TurnTasks { page } if task_on(*page).is_some());
    // A card of a task that is done bears no [Đã xong].
    let asks = |action: &Action| matches!(action, Action::ReportTask { said: Said::Done, .. });
    while cast.is_asked(who, asks) {
        cast.press(who, tells).await?;
        if !cast.is_asked(who, next) {
            break;
        }
        cast.press(who, next).await?;
    }
    Ok(())
}
