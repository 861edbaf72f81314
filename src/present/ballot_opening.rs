//! Wording of what comes before a ballot: what is asked, of how many, until when, in which way.

use chrono_tz::Tz;

use super::action::Action;
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{dates, words};
use crate::domain::ballot::{Ballot, BallotKind, RollReason, Way};
use crate::domain::ids::MemberId;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;

/// The card of defaults of a consultation.
#[derive(Clone, Copy, Debug)]
pub struct ConsultationView<'a> {
    pub topic: &'a Topic,
    pub measures: i64,
    pub on_roll: i64,
    /// Of those on the roll, who gets the ballot card.
    pub reached: usize,
    pub until: Timestamp,
    /// The next start of the sending hours, outside of them.
    pub later: Option<Timestamp>,
    pub zone: Tz,
    pub now: Timestamp,
}

/// What would be asked: [Mở lấy ý kiến] [Bỏ qua bước này] \[Chưa\].
#[must_use]
pub fn consultation(texts: &Texts, view: &ConsultationView<'_>) -> Outgoing {
    let t = texts.t();
    let topic = view.topic.id;
    let mut lines = vec![
        format!("<b>{}</b>", t.ballot_ask_consultation(view.measures)),
        t.ballot_ask_whom(words::people(texts, count(view.on_roll)), view.reached),
        t.ballot_ask_until(dates::deadline(texts, view.until, view.zone, view.now)),
        t.ballot_ask_not_deciding(),
    ];
    let open = match view.later {
        Some(at) => {
            lines.push(t.ballot_ask_later(dates::soon(texts, at, view.zone, view.now)));
            (t.ballot_open_now(), Action::OpenConsultation { topic, at_once: 1 })
        }
        None => (t.ballot_open(), Action::OpenConsultation { topic, at_once: 0 }),
    };
    Outgoing::new(view.topic.unit, lines.join("\n"))
        .button(open.0, open.1)
        .button(t.ballot_skip(), Action::SkipConsultation { topic })
        .button(t.ballot_not_yet(), Action::BackHome)
}

/// The line after [Bỏ qua bước này].
#[must_use]
pub fn skipped(texts: &Texts) -> String {
    texts.t().ballot_skipped()
}

/// How the formal vote is to be held, with the roll it would have.
#[must_use]
pub fn formal(
    texts: &Texts,
    topic: &Topic,
    measures: i64,
    roll: &[(MemberId, RollReason)],
    present: i64,
) -> Outgoing {
    let t = texts.t();
    let on_roll = roll.iter().filter(|(_, reason)| reason.counts()).count();
    let mut lines = vec![
        format!("<b>{}</b>", t.ballot_ask_formal(measures)),
        t.ballot_ask_roll(words::people(texts, on_roll), present),
    ];
    let reasons = reasons(texts, roll);
    if !reasons.is_empty() {
        lines.push(t.ballot_ask_not_counted(reasons));
    }
    lines.push(t.ballot_ask_way());
    let open = |way| Action::OpenFormal { topic: topic.id, way };
    Outgoing::new(topic.unit, lines.join("\n"))
        .button(t.ballot_way_hall(), open(Way::Hall))
        .button(t.ballot_way_phone(), open(Way::Phone))
        .button(t.ballot_way_mixed(), open(Way::Mixed))
        .button(t.ballot_not_yet(), Action::BackHome)
}

/// "dự bị 1, vắng có lý do 2": who of the unit is not on the roll. Who left the unit is not spoken of.
fn reasons(texts: &Texts, roll: &[(MemberId, RollReason)]) -> String {
    let t = texts.t();
    let said: Vec<String> = RollReason::ALL
        .iter()
        .filter_map(|reason| {
            let count = roll.iter().filter(|(_, held)| held == reason).count();
            let said = match reason {
                _ if count == 0 => return None,
                RollReason::Counted | RollReason::Moved | RollReason::Deceased => return None,
                RollReason::Probationary => t.ballot_reason_probationary(count),
                RollReason::Away => t.ballot_reason_away(count),
                RollReason::Exempt => t.ballot_reason_exempt(count),
                RollReason::Suspended => t.ballot_reason_suspended(count),
                RollReason::ExcusedAbsence => t.ballot_reason_excused(count),
            };
            Some(said)
        })
        .collect();
    said.join(", ")
}

/// The line after opening: to how many the ballot card goes.
#[must_use]
pub fn opened(texts: &Texts, ballot: &Ballot, reached: usize, zone: Tz, now: Timestamp) -> String {
    let t = texts.t();
    let people = words::people(texts, reached);
    match (ballot.kind, ballot.closes_at) {
        (BallotKind::Consultation, Some(until)) => {
            t.ballot_opened_consultation(people, dates::deadline(texts, until, zone, now))
        }
        _ => t.ballot_opened_formal(people),
    }
}

fn count(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}
