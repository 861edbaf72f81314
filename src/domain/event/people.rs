//! What happens to units, members and accounts.

use crate::domain::unit::Person;

/// What happened to people.
#[derive(Clone, PartialEq, Debug)]
pub enum PeopleEvent {
    LangChosen { person: Person },
}
