//! What is to come of the measures that passed, and who helps: one question for all, which can be left.

use super::filling::{Work, work};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::concluding;
use crate::domain::event::ConclusionEvent;
use crate::domain::ids::{ConclusionId, MeasureId};
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::time::Timestamp;
use crate::present::conclusions::filling as wording;
use crate::store::desk::Desk;

/// One of the measures, or [Kết quả cần đạt] of the one that is read: its result is written.
pub async fn ask(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    measure: MeasureId,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    concluding::still_drafted(&work.conclusion)?;
    passed(&work, measure)?;
    let prompt = asker.prompt(desk, Intent::MeasureResult(measure))?;
    let message = wording::ask_result(asker.texts(), &work.conclusion, work.measure(measure)?);
    Ok(Decision::new().ask(prompt, message))
}

/// The words that were typed.
pub(super) fn named(
    work: &Work,
    measure: MeasureId,
    typed: &str,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    passed(work, measure)?;
    concluding::name_result(&work.conclusion, work.measure(measure)?, typed, now)
}

/// Refuses what is not carried out.
fn passed(work: &Work, measure: MeasureId) -> Result<(), Refusal> {
    let there = work.gathered.conclusion().tasks().any(|line| line.id == measure);
    if there { Ok(()) } else { Err(Refusal::ExpiredButton) }
}
