//! What happens to comments.

use crate::domain::comment::Comment;
use crate::domain::prompt::Prompt;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::Addressee;

/// A message a comment's words came in: where, which number, what it said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The private chat (`p…`) or group (`g…`) it stood in, as the store writes places.
    pub place: String,
    pub message: i64,
    pub seq: i64,
    pub body: String,
}

/// What happened to comments.
#[derive(Clone, PartialEq, Debug)]
pub enum CommentEvent {
    /// A new comment; the topic's counter is one higher.
    Made {
        topic: Topic,
        comment: Comment,
        piece: Option<Piece>,
    },
    /// An officer recorded a member's words: from the group, or entered on the member's behalf. `tell`: the
    /// author, who can say that it is not what was meant; `by`: the officer's name.
    Recorded {
        topic: Topic,
        comment: Comment,
        piece: Option<Piece>,
        tell: Option<Addressee>,
        by: String,
        at: Option<Timestamp>,
    },
    /// A comment's words changed: another message joined it, or one was edited.
    Reworded {
        comment: Comment,
        piece: Piece,
    },
    /// An officer wrote down the words of a voice or a picture. `tell`: the author, who can say that it is not what
    /// was meant; `by`: the officer's name.
    WrittenDown {
        comment: Comment,
        piece: Piece,
        tell: Option<Addressee>,
        by: String,
        at: Option<Timestamp>,
    },
    Withdrawn {
        comment: Comment,
    },
    VisibilityChosen {
        comment: Comment,
    },
    /// The author moved it to another question.
    Placed {
        comment: Comment,
    },
    /// Words came with nothing open; their writer is asked what they are.
    WordsKept {
        prompt: Prompt,
    },
}
