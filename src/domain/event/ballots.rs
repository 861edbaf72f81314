//! What happens to ballots.

use crate::domain::ballot::{Ballot, BallotItem, RollEntry, Vote};
use crate::domain::compile::CountedBallot;
use crate::domain::ids::PersonId;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};

/// A named vote with what it changes on the roll.
#[derive(Clone, PartialEq, Debug)]
pub struct Cast {
    pub vote: Vote,
    pub entry: RollEntry,
    /// The member's first vote on this measure.
    pub first: bool,
}

/// Whom the result of a ballot is told to.
#[derive(Clone, PartialEq, Debug)]
pub struct ResultTelling {
    pub unit: Unit,
    /// The leaders, each in private.
    pub leaders: Vec<Addressee>,
    /// The members one by one, of a formal ballot in a unit without a group.
    pub members: Vec<Addressee>,
    /// The start of the sending hours, if they have not begun.
    pub not_before: Option<Timestamp>,
}

/// What happened to a ballot.
#[derive(Clone, PartialEq, Debug)]
pub enum BallotEvent {
    /// A named vote by its voter's own tap, new or changed.
    VoteCast(Cast),
    /// A named vote entered by an officer. `told`: its voter, if a message reaches that member.
    VoteEntered { cast: Cast, told: Option<Addressee>, not_before: Option<Timestamp> },
    /// The roll is fixed, the questions are frozen. `voters`: who gets the ballot card.
    Opened { ballot: Ballot, items: Vec<BallotItem>, roll: Vec<RollEntry>, voters: Vec<PersonId> },
    /// An officer's count of the hall on one measure.
    HallCounted { item: BallotItem },
    /// Counted and done; the items carry their results.
    Closed { topic: Topic, counted: CountedBallot, answered: i64, telling: ResultTelling },
    /// No tap could arrive for a while: it runs longer.
    Extended { ballot: Ballot },
    /// Given up before it was closed; it counts for nothing.
    Cancelled { ballot: Ballot },
    /// The consultation before the meeting is left out.
    ConsultationSkipped { topic: Topic },
}
