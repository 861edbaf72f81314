//! What happens to topics: chosen, settled, changed.

use crate::domain::ids::MemberId;
use crate::domain::prompt::Prompt;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Named, Topic};
use crate::domain::unit::{Addressee, Unit};

/// Who prepares a topic, as others are told.
#[derive(Clone, PartialEq, Debug)]
pub struct Preparing {
    pub member: MemberId,
    pub named: Named,
    /// `None`: no message reaches the preparer.
    pub to: Option<Addressee>,
}

/// To whom the news of a topic goes, and when.
#[derive(Clone, PartialEq, Debug)]
pub struct Telling {
    pub unit: Unit,
    pub preparing: Preparing,
    /// Members told one by one; empty where the group is told.
    pub members: Vec<Addressee>,
    /// The start of the sending hours, if they have not begun.
    pub not_before: Option<Timestamp>,
    /// When the draft falls due.
    pub draft_due: Timestamp,
    /// Reminders that would only repeat this news.
    pub spent: Vec<String>,
}

/// What was changed after people had been told.
#[derive(Clone, PartialEq, Debug)]
pub enum TopicChange {
    Title,
    Meeting,
    /// `before`: who prepared until now, if a message reaches that member.
    Preparer {
        before: Option<Addressee>,
    },
}

/// What happened to a topic.
#[derive(Clone, PartialEq, Debug)]
pub enum TopicEvent {
    /// A quarter's topic was begun; the one before it follows up beside it.
    Begun { unit: Unit, topic: Topic },
    /// Something nobody has been told of yet was filled in.
    Filled { topic: Topic },
    /// Title, meeting, preparer and dates are settled and told.
    Settled { topic: Topic, telling: Telling },
    /// A new title or place waits for the officer's \[Đúng\].
    Proposed { prompt: Prompt },
    /// Changed after it had been told.
    Changed { topic: Topic, change: TopicChange, telling: Telling },
    /// The deadline for comments has passed; they are marked late from now on.
    RoundPassed { topic: Topic },
}
