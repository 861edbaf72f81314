//! The home card: where everything stands, and what is next.

mod gather;

pub use gather::{Standings, gather};

use super::asker::Asker;
use super::decision::{Decision, Halt};
use super::plan::guests;
use super::tasks;
use crate::domain::choosing;
use crate::domain::ids::UnitId;
use crate::domain::member::MemberKind;
use crate::domain::rights::{Act, allowed};
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
    if asker.is_out_of_reach() {
        return Ok(Decision::new().say(asker.outgoing("")));
    }
    Ok(Decision::new().show(card(asker.unit()?.id), 0))
}

/// Draws the home card where it stands.
pub fn turn(asker: &Asker) -> Result<Decision, Halt> {
    asker.member()?;
    Ok(Decision::new().turn(card(asker.unit()?.id), 0))
}

/// `/trogiup`: three lines for members, the commands for officers.
pub fn help(asker: &Asker) -> Result<Decision, Halt> {
    let member = asker.member()?;
    let leads = allowed(member, None, Act::ChooseTopic);
    Ok(Decision::new().say(wording::help(asker.texts(), asker.unit()?.id, leads)))
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
    desk.resolve(vec![person.id]).await?;
    let units = desk.units_of(person.id);
    let other = match units.iter().position(|id| *id == unit.id) {
        Some(at) if units.len() > 1 => {
            let next = (at + 1) % units.len();
            Some((units[next], desk.get::<Unit>(units[next]).await?.name))
        }
        _ => None,
    };
    let texts =
        Texts::addressed(person.lang.unwrap_or(unit.lang), unit.profile, member.kind == MemberKind::Guest);
    let standings = gather(desk, &unit, Some(&member)).await?;
    if member.kind == MemberKind::Guest && guests::part(desk, &unit, member.id).await? != guests::Part::Now {
        // A guest sees the one topic of the invitation, from its beginning to its end.
        let over = guests::part(desk, &unit, member.id).await? == guests::Part::Over;
        return Ok(Some(wording::guest(texts, &unit, over)));
    }
    let duties = gather::duties(desk, &unit, &member, &standings).await?;
    let own_tasks = tasks::own_open(desk, &unit, member.id).await?;
    let topic = standings.topic.as_ref();
    let guest = member.kind == MemberKind::Guest;
    let part = standings.part(&member);
    let view = wording::View {
        unit: &unit,
        other_unit: other,
        topic,
        preparer: standings.preparer.as_ref(),
        next: standings.next,
        leads: part.leads,
        prepares: part.prepares,
        reviews: part.reviews,
        settled: topic.is_some_and(choosing::is_told),
        turnout: standings.turnout.as_ref(),
        remindable: part.remindable,
        voting: standings.voting,
        ballot: standings.ballot.as_ref(),
        duties: &duties,
        past: standings.past && !guest,
        planned: standings.planned,
        carried: standings.carried.as_ref(),
        tasks: own_tasks.len(),
        now: desk.now(),
    };
    Ok(Some(wording::card(texts, &view)))
}
