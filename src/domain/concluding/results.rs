//! What is to come of the measures and who helps, written in the chat or read from an edited file.

use super::still_drafted;
use crate::domain::blank::Blank;
use crate::domain::conclusion::Conclusion;
use crate::domain::event::{ConclusionEvent, Filling};
use crate::domain::handed_back::Difference;
use crate::domain::measure::Measure;
use crate::domain::refusal::Refusal;
use crate::domain::task::DETAIL_LIMIT;
use crate::domain::time::Timestamp;
use crate::domain::typed_result::result_and_helpers;

/// What is to come of a measure, and who helps; what is not typed stays as it was.
pub fn name_result(
    current: &Conclusion,
    measure: &Measure,
    typed: &str,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    still_drafted(current)?;
    let (expected, co_owners) = result_and_helpers(typed);
    let kept = |new: String, old: &str| if new.is_empty() { old.to_owned() } else { new };
    let (expected, co_owners) = (kept(expected, &measure.expected), kept(co_owners, &measure.co_owners));
    if [&expected, &co_owners].into_iter().any(|words| words.chars().count() > DETAIL_LIMIT) {
        return Err(Refusal::TaskWordsTooLong { limit: DETAIL_LIMIT });
    }
    if (&expected, &co_owners) == (&measure.expected, &measure.co_owners) {
        return Err(Refusal::TaskUnchanged { number: measure.number });
    }
    let conclusion = Conclusion { filled_at: Some(now), ..current.clone() };
    let measure = Measure { expected, co_owners, ..measure.clone() };
    Ok(ConclusionEvent::Filled { conclusion, blank: Blank::Results, filling: Filling::Measure(measure) })
}

/// What an edited file says of a measure goes into the records.
#[must_use]
pub fn take_from_file(current: &Conclusion, found: &Difference, now: Timestamp) -> ConclusionEvent {
    let conclusion = Conclusion { filled_at: Some(now), ..current.clone() };
    let filling = Filling::Measure(found.after.clone());
    ConclusionEvent::Filled { conclusion, blank: Blank::Results, filling }
}
