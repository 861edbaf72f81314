//! Which commands a person's chat offers, and when to set them anew.

use crate::domain::event::Event;
use crate::domain::file::{Job, Work};
use crate::domain::ids::{JobId, PersonId, UnitId};
use crate::domain::member::Member;
use crate::domain::unit::{Lang, Person, Profile, Unit};
use crate::present::menu::{Entry, entries};
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::Desk;

/// Orders a person's list of commands to be set anew: the language, the unit or the office has changed.
pub fn ordered(desk: &Desk, unit: UnitId, person: PersonId) -> Result<Event, store::Error> {
    let id = JobId(desk.new_id()?);
    Ok(Event::JobOrdered(Job {
        id,
        unit,
        work: Work::SetMenu { person },
        not_before: desk.now(),
        attempts: 0,
    }))
}

/// The list for a person, in the person's language and the vocabulary of the unit worked in.
pub async fn of(desk: &mut Desk, person: PersonId) -> Result<Vec<Entry>, store::Error> {
    let person = desk.get::<Person>(person).await?;
    desk.resolve(vec![person.id]).await?;
    let units = desk.units_of(person.id);
    let mut leads = false;
    for unit in &units {
        let member: Option<Member> = desk.member_of(*unit, person.id).await?;
        leads |= member.is_some_and(|member| member.roles.leads());
    }
    let unit = match person.current_unit.or(units.first().copied()) {
        Some(unit) => desk.find::<Unit>(unit).await?,
        None => None,
    };
    let lang = person.lang.or(unit.as_ref().map(|unit| unit.lang)).unwrap_or(Lang::Vi);
    let profile = unit.map_or(Profile::Cell, |unit| unit.profile);
    Ok(entries(Texts::of(lang, profile), leads))
}
