//! What happened, in the past tense. An event carries the new images of the rows it changes and whom to tell;
//! what follows from it is written once, in `app/effects`.

use super::ballot::{RollEntry, Vote};
use super::comment::Comment;
use super::topic::Topic;

/// A message a comment's words came in: where, which number, what it said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The private chat (`p…`) or group (`g…`) it stood in, as the store writes places.
    pub place: String,
    pub message: i64,
    pub seq: i64,
    pub body: String,
}

/// What happened.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    // --- comments
    /// A new comment; the topic's counter is one higher.
    CommentMade {
        topic: Topic,
        comment: Comment,
        piece: Option<Piece>,
    },
    /// A comment's words changed: another message joined it, or one was edited.
    CommentReworded {
        comment: Comment,
        piece: Piece,
    },
    CommentWithdrawn {
        comment: Comment,
    },
    CommentVisibilityChosen {
        comment: Comment,
    },

    // --- ballots
    /// A named vote, new or changed. `first`: the member's first vote on this measure.
    VoteCast {
        vote: Vote,
        entry: RollEntry,
        first: bool,
    },
}
