//! What happens to the day of a meeting members know of: moved, put off, given up.

use crate::domain::ids::MemberId;
use crate::domain::refusal::Refusal;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};

/// Whom it is told to, and what of the old day ends.
#[derive(Clone, PartialEq, Debug)]
pub struct DayTelling {
    pub unit: Unit,
    /// Who leads the meeting.
    pub chair: Option<String>,
    /// Members told one by one; the group is told beside them.
    pub members: Vec<Addressee>,
    /// The start of the sending hours, if they have not begun.
    pub not_before: Option<Timestamp>,
    /// Names the messages, so that an officer can let them go before the sending hours.
    pub recall: i64,
    /// Whose answers to the invitation end with the old day.
    pub answers: Vec<MemberId>,
    /// Who ordered it, to be told when it has to wait for the sending hours.
    pub by: Option<Addressee>,
    /// Reminders that would only repeat this news.
    pub spent: Vec<String>,
}

/// What happened to the day of a meeting.
#[derive(Clone, PartialEq, Debug)]
pub enum ReschedulingEvent {
    /// Ordered, and not made yet; without one pending, taken back.
    Ordered { topic: Topic },
    /// Its time came, and it could not be made any more. `why`: for who ordered it.
    Dropped { topic: Topic, by: Option<Addressee>, why: Refusal },
    /// Another day or hour; with `asks_again` false only another place, and the answers stand.
    Moved { topic: Topic, asks_again: bool, telling: DayTelling },
    /// No day for now; `was`: the day until now.
    Postponed { topic: Topic, was: Option<Timestamp>, telling: DayTelling },
    /// Given up.
    GivenUp { topic: Topic, was: Option<Timestamp>, telling: DayTelling },
}
