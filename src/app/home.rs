//! The home card: where everything stands, and what is next.

use super::asker::Asker;
use super::decision::{Decision, Halt};
use crate::domain::ids::UnitId;
use crate::domain::unit::{Person, Unit};
use crate::present::home as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};

fn card(unit: UnitId) -> CardRef {
    CardRef { kind: CardKind::Home, reference: unit.0 }
}

/// Posts the home card anew.
pub fn show(asker: &Asker) -> Result<Decision, Halt> {
    asker.member()?;
    Ok(Decision::new().show(card(asker.unit()?.id), 0))
}

/// Draws the home card where it stands.
pub fn turn(asker: &Asker) -> Result<Decision, Halt> {
    asker.member()?;
    Ok(Decision::new().turn(card(asker.unit()?.id), 0))
}

/// Draws the home card of one person.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else {
        return Ok(None);
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::card(texts, &unit, &member)))
}
