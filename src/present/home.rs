//! Wording of the home card.

use super::html::escape;
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::words;
use crate::domain::member::Member;
use crate::domain::unit::Unit;

/// Where everything stands, for one member.
#[must_use]
pub fn card(texts: &Texts, unit: &Unit, member: &Member) -> Outgoing {
    let html = format!(
        "<b>{}</b>\n{}\n{}",
        words::unit_named(texts, &escape(&unit.name)),
        words::named_person(texts, &escape(&member.name)),
        words::nothing_due(texts),
    );
    Outgoing::new(unit.id, html)
}
