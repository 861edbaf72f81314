//! The draft: handed in as a file, sent back with a word from the committee, handed in again and approved.

use super::cast::{Cast, tap};
use crate::domain::next_step::Step;
use crate::present::action::Action;

pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    let sample = cast.sample;
    let (preparer, one) = (sample.word("preparer"), sample.word("committee"));
    cast.at("2026-12-01 09:00").await?;
    tap!(cast, preparer, Action::Next { step: Step::WriteDraft })?;
    hand_in(cast, 1).await?;
    // The plug is pulled while the draft lies before the committee.
    cast.restart().await?;

    cast.at("2026-12-04 20:00").await?;
    tap!(cast, one, Action::ReadDraft { .. })?;
    read_on(cast, one).await?;
    tap!(cast, one, Action::AmendDraft { .. })?;
    cast.says(one, sample.word("amendment")).await?;

    cast.at("2026-12-06 15:00").await?;
    hand_in(cast, 2).await?;
    cast.at("2026-12-07 19:00").await?;
    // One after the other, until more than half have approved.
    let others = sample.names().filter(|name| *name != one && *name != preparer);
    for who in [one].into_iter().chain(others.skip(1).chain([cast.secretary()])) {
        if cast.sees(cast.secretary(), |action| matches!(action, Action::Next { step: Step::Circulate })) {
            break;
        }
        tap!(cast, who, Action::ApproveDraft { .. })?;
    }
    Ok(())
}

/// Sends the file, confirms the measures that were read, hands the draft to the committee.
async fn hand_in(cast: &mut Cast, version: u32) -> anyhow::Result<()> {
    let (sample, preparer) = (cast.sample, cast.sample.word("preparer"));
    cast.sends(preparer, sample.word("file"), "text/plain", &sample.draft(version)).await?;
    tap!(cast, preparer, Action::OpenDraftCard { .. })?;
    tap!(cast, preparer, Action::SubmitDraft { .. })?;
    Ok(())
}

/// Turns the card of the draft to its last part.
pub(super) async fn read_on(cast: &mut Cast, who: &str) -> anyhow::Result<()> {
    for next in 2.. {
        if !cast.sees(who, |action| matches!(action, Action::TurnPart { part, .. } if *part == next)) {
            break;
        }
        tap!(cast, who, Action::TurnPart { part, .. } if *part == next)?;
    }
    Ok(())
}
