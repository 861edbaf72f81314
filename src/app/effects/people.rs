//! What follows from what happens to units, members and accounts.

use super::raise_home;
use crate::domain::event::PeopleEvent;
use crate::store::desk::{Actor, Desk};

pub(super) fn apply(desk: &mut Desk, _by: Actor, event: PeopleEvent) {
    match event {
        PeopleEvent::LangChosen { person } => {
            if let Some(unit) = person.current_unit {
                raise_home(desk, unit);
            }
            desk.put(person);
        }
    }
}
