//! The list of measures before it is frozen: proposing, putting on the list, rewording, freezing (ux 18).

use super::event::MeasureEvent;
use super::ids::{CommentId, MeasureId, MemberId};
use super::measure::{Measure, MeasureState};
use super::refusal::Refusal;
use super::time::Timestamp;
use super::topic::{RoundState, Stage, Topic};
use super::unit::Addressee;
use super::words;

/// The longest wording of a measure, in characters: it must stand on one ballot card with its buttons (ux 7).
pub const LONGEST: usize = 500;

/// Whether measures can be proposed and curated now: the members have the draft, and the list is not frozen.
pub fn list_is_open(topic: &Topic) -> Result<(), Refusal> {
    if topic.frozen_at.is_some() {
        return Err(Refusal::ListFrozen);
    }
    match topic.stage {
        Stage::Circulated | Stage::Meeting | Stage::Concluding => Ok(()),
        _ => Err(Refusal::RoundNotOpen),
    }
}

/// A new proposal. It gets its number at once, and numbers are never given twice.
pub fn propose(
    topic: &Topic,
    id: MeasureId,
    member: MemberId,
    text: &str,
    from_comment: Option<CommentId>,
    now: Timestamp,
) -> Result<MeasureEvent, Refusal> {
    list_is_open(topic)?;
    let topic = Topic { measures: topic.measures + 1, ..topic.clone() };
    let measure = Measure {
        id,
        unit: topic.unit,
        topic: topic.id,
        number: topic.measures,
        text: wording(text)?,
        group: String::new(),
        state: MeasureState::Proposed,
        proposed_by: Some(member),
        from_comment,
        owner_text: String::new(),
        co_owners: String::new(),
        expected: String::new(),
        owner: None,
        due: None,
        created_at: now,
    };
    Ok(MeasureEvent::Proposed { topic, measure })
}

/// [Đưa vào danh sách] or [Không đưa vào]. What was decided can be decided otherwise until the list is frozen;
/// the same once more is a stale button.
pub fn curate(
    topic: &Topic,
    measure: &Measure,
    listed: bool,
    told: Option<Addressee>,
    not_before: Option<Timestamp>,
) -> Result<MeasureEvent, Refusal> {
    list_is_open(topic)?;
    let state = if listed { MeasureState::Listed } else { MeasureState::Declined };
    if measure.state == state {
        return Err(Refusal::ExpiredButton);
    }
    Ok(MeasureEvent::Curated { measure: Measure { state, ..measure.clone() }, told, not_before })
}

/// [Sửa câu chữ].
pub fn reword(topic: &Topic, measure: &Measure, text: &str) -> Result<MeasureEvent, Refusal> {
    list_is_open(topic)?;
    Ok(MeasureEvent::Reworded { measure: Measure { text: wording(text)?, ..measure.clone() } })
}

/// Freezes the list. No proposal may be waiting: leaving it off is the secretary's to say, never silence's.
pub fn freeze(topic: &Topic, measures: &[Measure], now: Timestamp) -> Result<MeasureEvent, Refusal> {
    if topic.frozen_at.is_some() {
        return Err(Refusal::ListFrozen);
    }
    list_is_open(topic)?;
    let waiting = of_state(measures, MeasureState::Proposed);
    if waiting > 0 {
        return Err(Refusal::ProposalsWaiting { count: waiting });
    }
    let topic = Topic { frozen_at: Some(now), ..topic.clone() };
    Ok(MeasureEvent::ListFrozen { topic, listed: of_state(measures, MeasureState::Listed) })
}

/// Whether the calendar may freeze the list by itself: the comments' deadline has passed and nothing waits.
#[must_use]
pub fn freezes_by_itself(topic: &Topic, measures: &[Measure], now: Timestamp) -> bool {
    topic.stage == Stage::Circulated
        && topic.frozen_at.is_none()
        && topic.round == RoundState::Late
        && topic.comments_close_at.is_some_and(|close| now >= close)
        && of_state(measures, MeasureState::Listed) > 0
        && of_state(measures, MeasureState::Proposed) == 0
}

/// How many measures are in a state.
#[must_use]
pub fn of_state(measures: &[Measure], state: MeasureState) -> i64 {
    measures.iter().filter(|measure| measure.state == state).count() as i64
}

fn wording(text: &str) -> Result<String, Refusal> {
    let text = words::one_line(text);
    if text.is_empty() {
        return Err(Refusal::NothingToRecord);
    }
    let length = text.chars().count();
    if length > LONGEST {
        return Err(Refusal::MeasureTooLong { length: length as i64 });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{at, topic};

    fn circulated() -> Topic {
        Topic { stage: Stage::Circulated, round: RoundState::Open, measures: 4, ..topic() }
    }

    fn proposed(topic: &Topic, text: &str) -> Result<Measure, Refusal> {
        let event = propose(topic, MeasureId(9), MemberId(3), text, None, at("2026-12-16T01:00:00Z"))?;
        match event {
            MeasureEvent::Proposed { measure, .. } => Ok(measure),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_proposal_takes_the_next_number_and_waits() {
        let measure = proposed(&circulated(), "  Mỗi hộ\nmột vòi nước khoá  ").unwrap();
        assert_eq!((measure.number, measure.state), (5, MeasureState::Proposed));
        assert_eq!(measure.text, "Mỗi hộ một vòi nước khoá");
    }

    #[test]
    fn nothing_is_proposed_before_circulation_after_the_freeze_or_without_words() {
        assert_eq!(proposed(&topic(), "x"), Err(Refusal::RoundNotOpen));
        let frozen = Topic { frozen_at: Some(at("2026-12-21T10:00:00Z")), ..circulated() };
        assert_eq!(proposed(&frozen, "x"), Err(Refusal::ListFrozen));
        assert_eq!(proposed(&circulated(), " \n "), Err(Refusal::NothingToRecord));
        let long = "x".repeat(LONGEST + 1);
        assert_eq!(proposed(&circulated(), &long), Err(Refusal::MeasureTooLong { length: 501 }));
    }

    #[test]
    fn a_decision_about_a_proposal_can_be_turned_around_and_is_not_made_twice() {
        let waiting = proposed(&circulated(), "x").unwrap();
        let Ok(MeasureEvent::Curated { measure: listed, .. }) =
            curate(&circulated(), &waiting, true, None, None)
        else {
            panic!("refused")
        };
        assert_eq!(listed.state, MeasureState::Listed);
        assert_eq!(curate(&circulated(), &listed, true, None, None), Err(Refusal::ExpiredButton));
        assert!(curate(&circulated(), &listed, false, None, None).is_ok());
    }

    #[test]
    fn silence_leaves_no_proposal_off_the_list() {
        let waiting = proposed(&circulated(), "x").unwrap();
        let now = at("2026-12-21T10:00:00Z");
        assert_eq!(
            freeze(&circulated(), std::slice::from_ref(&waiting), now),
            Err(Refusal::ProposalsWaiting { count: 1 })
        );
        let declined = Measure { state: MeasureState::Declined, ..waiting };
        let Ok(MeasureEvent::ListFrozen { topic, listed, .. }) = freeze(&circulated(), &[declined], now)
        else {
            panic!("refused")
        };
        assert_eq!((topic.frozen_at, listed), (Some(now), 0));
        assert_eq!(freeze(&topic, &[], now), Err(Refusal::ListFrozen), "pressed twice");
    }

    #[test]
    fn the_calendar_freezes_only_after_the_deadline_and_only_what_is_settled() {
        let now = at("2026-12-21T10:00:00Z");
        let due = Topic { comments_close_at: Some(now), round: RoundState::Late, ..circulated() };
        let waiting = proposed(&circulated(), "x").unwrap();
        let listed = Measure { state: MeasureState::Listed, ..waiting.clone() };
        assert!(freezes_by_itself(&due, std::slice::from_ref(&listed), now));
        assert!(!freezes_by_itself(&due, std::slice::from_ref(&listed), now - chrono::Duration::minutes(1)));
        assert!(!freezes_by_itself(&due, &[listed, waiting], now));
        assert!(!freezes_by_itself(&due, &[], now));
    }
}
