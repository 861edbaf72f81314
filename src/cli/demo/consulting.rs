//! The list of measures: one more is proposed and taken in, the list is frozen, everybody is asked before the
//! meeting.

use super::cast::{Cast, tap};
use super::sample::Round;
use crate::domain::ballot::Choice;
use crate::domain::next_step::Step;
use crate::present::action::Action;

pub(super) async fn play(cast: &mut Cast) -> anyhow::Result<()> {
    let (secretary, proposer) = (cast.secretary(), cast.sample.word("proposer"));
    cast.says(proposer, cast.command("/bienphap", "/measure")).await?;
    tap!(cast, proposer, Action::ProposeMeasure { .. })?;
    cast.says(proposer, cast.sample.word("proposal")).await?;

    cast.at("2026-12-21 17:05").await?;
    tap!(cast, secretary, Action::Next { step: Step::CurateMeasures })?;
    tap!(cast, secretary, Action::ListMeasure { .. })?;
    tap!(cast, secretary, Action::Next { step: Step::FreezeMeasures })?;
    tap!(cast, secretary, Action::FreezeMeasures { .. })?;
    tap!(cast, secretary, Action::Next { step: Step::OpenConsultation })?;
    tap!(cast, secretary, Action::OpenConsultation { .. })?;

    cast.at("2026-12-22 19:00").await?;
    let votes = cast.sample.votes(Round::Consultation)?;
    for (at, voter) in votes.iter().enumerate() {
        vote(cast, voter.who, &voter.choices).await?;
        if at == 5 {
            cast.restart().await?;
        }
    }
    // It closes by itself.
    cast.at("2026-12-23 17:05").await
}

/// Goes through the card of a ballot by phone as far as something is not agreed to; the rest in one tap.
pub(super) async fn vote(cast: &mut Cast, who: &str, choices: &[Option<Choice>]) -> anyhow::Result<()> {
    let last = choices.iter().rposition(|choice| *choice != Some(Choice::For));
    let mut shown = 1;
    for (at, wanted) in choices.iter().enumerate().take(last.map_or(0, |last| last + 1)) {
        let Some(wanted) = wanted.filter(|choice| *choice != Choice::For) else { continue };
        while shown <= at {
            shown += 1;
            let next = i64::try_from(shown)?;
            tap!(cast, who, Action::TurnBallot { position, .. } if *position == next)?;
        }
        tap!(cast, who, Action::CastVote { choice, .. } if *choice == wanted)?;
    }
    tap!(cast, who, Action::CastRest { .. })?;
    Ok(())
}
