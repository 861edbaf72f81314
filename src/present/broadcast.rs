//! Wording of what goes to many: the question before, the note after.

use chrono_tz::Tz;

use super::action::Action;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{dates, words};
use crate::domain::ids::UnitId;
use crate::domain::time::Timestamp;

/// What would be sent (HTML, may be empty) and to how many: \[Gửi\] [Chưa gửi].
#[must_use]
pub fn ask(texts: &Texts, unit: UnitId, what: &str, count: usize, send: Action) -> Outgoing {
    let question = format!("<b>{}</b>", words::send_to(texts, count));
    let html = if what.is_empty() { question } else { format!("{what}\n{question}") };
    Outgoing::new(unit, html)
        .button(label(texts, Label::Send), send)
        .button(label(texts, Label::NotYet), Action::NotNow)
}

/// "Đang gửi tới 17 đồng chí." [Thu lại]; outside the sending hours also when, and [Gửi ngay].
#[must_use]
pub fn on_its_way(
    texts: &Texts,
    unit: UnitId,
    count: usize,
    goes_out: Option<Timestamp>,
    zone: Tz,
    now: Timestamp,
    recall: i64,
) -> Outgoing {
    going(texts, unit, count, goes_out.map(|at| dates::soon(texts, at, zone, now)), recall)
        .button(label(texts, Label::TakeBack), Action::TakeBack { recall })
}

/// The same without [Thu lại], which is to undo more than the sending.
#[must_use]
pub fn going(texts: &Texts, unit: UnitId, count: usize, later: Option<String>, recall: i64) -> Outgoing {
    let going = texts.t().broadcast_going(words::people(texts, count));
    match later {
        Some(at) => Outgoing::new(unit, format!("{going}\n{}", words::sent_later(texts, &at)))
            .button(label(texts, Label::SendNow), Action::SendNow { recall }),
        None => Outgoing::new(unit, going),
    }
}

/// After [Thu lại].
#[must_use]
pub fn taken_back(texts: &Texts, unit: UnitId, count: i64) -> Outgoing {
    Outgoing::new(unit, texts.t().broadcast_taken_back(count)).button(label(texts, Label::Home), Action::Home)
}

/// The toast after [Gửi ngay].
#[must_use]
pub fn sent_now(texts: &Texts, count: i64) -> String {
    texts.t().broadcast_sent_now(count)
}

/// The toast after [Chưa gửi].
#[must_use]
pub fn not_sent(texts: &Texts) -> String {
    texts.t().broadcast_not_sent()
}
