//! What happens to ballots.

use crate::domain::ballot::{RollEntry, Vote};

/// What happened to a ballot.
#[derive(Clone, PartialEq, Debug)]
pub enum BallotEvent {
    /// A named vote, new or changed. `first`: the member's first vote on this measure.
    VoteCast { vote: Vote, entry: RollEntry, first: bool },
}
