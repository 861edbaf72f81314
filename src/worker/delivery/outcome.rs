//! What a failure that will not pass means.

use super::Load;
use crate::domain::unit::Reach;
use crate::present::outgoing::Place;
use crate::store::outbox::Settlement;
use crate::telegram::failure::{Failure, GoneKind};

/// What it means for the message, the card, the person, the group.
pub(super) fn lasting(place: Place, load: Load, failure: Failure) -> Vec<Settlement> {
    let dropped = match &load {
        Load::Message(due) => Settlement::Dropped { seq: due.seq },
        Load::Card(due, _) => Settlement::CardDropped { place, card: due.card },
    };
    match (failure, place) {
        (Failure::Moved(address), Place::Group(unit)) => vec![Settlement::Moved { unit, address }],
        (Failure::MessageLost, _) => match load {
            Load::Message(_) => vec![dropped],
            Load::Card(due, _) => vec![Settlement::CardLost { place, card: due.card }],
        },
        (Failure::Gone(kind), Place::Private(person)) => {
            let reach = match kind {
                GoneKind::Blocked => Reach::Blocked,
                GoneKind::NeverStarted => Reach::Never,
                GoneKind::Deactivated | GoneKind::NotInGroup => Reach::Gone,
            };
            tracing::info!(person = person.0, %kind, "a person cannot be reached");
            vec![Settlement::Unreachable { person, reach }, dropped]
        }
        (failure, _) => {
            tracing::error!(?place, %failure, "the messenger refused a message for good");
            match load {
                Load::Message(due) => vec![Settlement::Rejected { seq: due.seq, why: failure.to_string() }],
                Load::Card(..) => vec![dropped],
            }
        }
    }
}
