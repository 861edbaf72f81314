//! What follows from what happens to ballots.

use serde_json::json;

use super::raise_home;
use crate::domain::event::BallotEvent;
use crate::store::desk::{Actor, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: BallotEvent) {
    match event {
        BallotEvent::VoteCast { vote, entry, first } => {
            let facts = json!({
                "ballot": vote.ballot, "measure": vote.measure, "member": vote.member, "choice": vote.choice,
                "first": first,
            });
            desk.audit(vote.unit, by, "vote_cast", &facts, vote.words.as_deref());
            if first {
                // The home cards count those who have voted, not the choices.
                raise_home(desk, vote.unit);
            }
            desk.put(entry);
            desk.put(vote);
        }
    }
}
