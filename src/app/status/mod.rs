//! `/tiendo`: where the year stands, who has yet to do what, whom nobody reaches, which voices wait to be written down.
//! For the leaders, in private; nothing of it is ever in the group.

mod gather;
pub mod voices;

use super::asker::Asker;
use super::decision::{Decision, Halt};
use crate::domain::board::{Listed, Turned};
use crate::domain::ids::UnitId;
use crate::domain::rights::{Act, allowed};
use crate::domain::unit::{Person, Unit};
use crate::present::outgoing::Outgoing;
use crate::present::status as wording;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};

fn card(unit: UnitId) -> CardRef {
    CardRef { kind: CardKind::Status, reference: unit.0 }
}

/// Posts the board.
pub fn show(asker: &Asker) -> Result<Decision, Halt> {
    asker.may(Act::SeeTurnout, None)?;
    if asker.is_out_of_reach() {
        return Ok(Decision::new().say(asker.outgoing("")));
    }
    Ok(Decision::new().show(card(asker.unit()?.id), 0))
}

/// Turns it to another page, in place.
pub fn turn(asker: &Asker, page: i64) -> Result<Decision, Halt> {
    asker.may(Act::SeeTurnout, None)?;
    Ok(Decision::new().turn(card(asker.unit()?.id), page))
}

/// Draws the board of one leader.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let member = desk.member_of(unit.id, person.id).await?;
    // Whoever leads no longer sees no names any more.
    let Some(member) = member.filter(|member| allowed(member, None, Act::SeeTurnout)) else {
        return Ok(None);
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let board = gather::board(desk, &unit, &member).await?;
    Ok(Some(match Turned::of(page) {
        Some(Turned { listed: Listed::Unreached, page }) => wording::unreached(texts, &board, page),
        Some(Turned { listed: Listed::Voices, page }) => wording::voices(texts, &board, page),
        Some(turned) => wording::names(texts, &board, turned),
        None => wording::year(texts, &board),
    }))
}
