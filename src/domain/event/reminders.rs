//! The reminders given, and what people choose about them.

use crate::domain::ids::UnitId;
use crate::domain::member::Member;
use crate::domain::reminding::{Message, Nudge};
use crate::domain::time::Timestamp;
use crate::domain::topic::{Named, Topic};
use crate::domain::unit::{Addressee, Unit};

/// What one member is told.
#[derive(Clone, PartialEq, Debug)]
pub struct Reminder {
    pub to: Addressee,
    pub message: Message,
    /// The person serves in several units: the message names this one.
    pub several_units: bool,
}

/// A round of reminders.
#[derive(Clone, PartialEq, Debug)]
pub struct Reminding {
    pub unit: Unit,
    /// The topic under way; without one, the last one that is followed up, if any.
    pub topic: Option<Topic>,
    /// Who prepares the topic.
    pub preparer: Option<Named>,
    pub to: Vec<Reminder>,
    pub not_before: Option<Timestamp>,
    /// Names the messages that can be taken back.
    pub recall: Option<i64>,
    /// Noted, so that nothing is said again.
    pub given: Vec<String>,
}

/// What happened to reminders, and to other messages to many that wait to go out.
#[derive(Clone, PartialEq, Debug)]
pub enum ReminderEvent {
    Given(Box<Reminding>),
    /// What nobody could say in time and would be pointless now.
    Dropped {
        unit: UnitId,
        nudges: Vec<Nudge>,
    },
    /// [Tạm dừng nhắc], "Chỉ nhắc việc của tôi" and back.
    Muted {
        member: Member,
    },
    /// Messages that had not gone out were taken back; what they said may be said again.
    TakenBack {
        unit: UnitId,
        recall: i64,
        given: Vec<String>,
    },
    /// Messages that waited for the sending hours go out now.
    Hastened {
        unit: UnitId,
        recall: i64,
    },
}
