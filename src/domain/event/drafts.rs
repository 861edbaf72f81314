//! What happens to drafts, their review, and the reading of them.

use chrono::NaiveDate;

use crate::domain::draft::{Draft, Reading, Review};
use crate::domain::prompt::Prompt;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Named, Topic};
use crate::domain::unit::Addressee;

/// What happened to drafts and their review. `at`: when notices may go out; `None` = at once.
#[derive(Clone, PartialEq, Debug)]
pub enum DraftEvent {
    /// A new version, which takes the place of the one in hand.
    Begun { topic: Topic, draft: Draft, superseded: Option<Draft> },
    /// Words were saved in a version; `prompt`: goes on waiting for more of them.
    Written { draft: Draft, prompt: Option<Prompt> },
    /// A version lies before the committee. `ask`: those whose verdict counts.
    Submitted {
        topic: Topic,
        draft: Draft,
        preparer: Option<Named>,
        ask: Vec<Addressee>,
        /// By when they are asked for, if the topic has a day.
        due: Option<Timestamp>,
        at: Option<Timestamp>,
    },
    /// Nobody but the secretary can approve it. `tell`: the secretary.
    AloneAsked { draft: Draft, tell: Vec<Addressee>, at: Option<Timestamp> },
    /// A member of the committee gave a verdict. `tell`: the preparer, if changes are asked for, or are no longer;
    /// `words`: those just said; `by`: the name the preparer may know.
    Reviewed {
        topic: Topic,
        draft: Draft,
        review: Review,
        words: Option<String>,
        tell: Option<Addressee>,
        by: Option<String>,
        at: Option<Timestamp>,
    },
    /// A version is approved. `tell`: the leaders, who circulate it.
    Approved { topic: Topic, draft: Draft, tell: Vec<Addressee>, at: Option<Timestamp> },
    /// No majority can come about: the version goes back. `tell`: the preparer.
    Returned { topic: Topic, draft: Draft, tell: Option<Addressee>, at: Option<Timestamp> },
    /// A version came after the approval. `tell`: the leaders, who choose.
    CameAfterApproval { topic: Topic, draft: Draft, tell: Vec<Addressee>, at: Option<Timestamp> },
    /// The newer version is laid aside.
    ApprovedKept { topic: Topic, draft: Draft },
    /// The draft is due later. `tell`: the preparer.
    DueExtended { topic: Topic, until: NaiveDate, tell: Option<Addressee>, at: Option<Timestamp> },
    /// An officer prepares the topic. `tell`: who prepared it until then.
    PreparerTaken { topic: Topic, by: String, tell: Option<Addressee>, at: Option<Timestamp> },
    /// A member of the committee opened the draft under review.
    Opened { reading: Reading },
    /// [Tôi đã đọc].
    Read { reading: Reading },
    /// [Nhất trí với dự thảo]: a statement made.
    Agreed { reading: Reading },
}
