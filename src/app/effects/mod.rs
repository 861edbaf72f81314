//! What follows from an event: changed rows, audit entries, notices, cards. It is written here and nowhere else,
//! and it cannot fail: everything it needs came with the event.

mod ballots;
mod comments;

use crate::domain::event::Event;
use crate::domain::prompt::{Prompt, PromptState};
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

/// Does all that follows from an event. Only the runner calls it.
pub fn apply(desk: &mut Desk, by: Actor, event: Event) {
    match event {
        Event::CommentMade { .. }
        | Event::CommentReworded { .. }
        | Event::CommentWithdrawn { .. }
        | Event::CommentVisibilityChosen { .. } => comments::apply(desk, by, event),
        Event::VoteCast { .. } => ballots::apply(desk, by, event),
        Event::LangChosen { person } => {
            if let Some(unit) = person.current_unit {
                raise_home(desk, unit);
            }
            desk.put(person);
        }
        Event::WordsKept { prompt } => desk.put(prompt),
        Event::WordsPlaced { prompt } => desk.put(Prompt { state: PromptState::Answered, ..prompt }),
        Event::FileReceived { file } => desk.put(file),
    }
}

/// The home cards of a unit show something that has changed.
fn raise_home(desk: &mut Desk, unit: crate::domain::ids::UnitId) {
    desk.raise(CardRef { kind: CardKind::Home, reference: unit.0 });
}
