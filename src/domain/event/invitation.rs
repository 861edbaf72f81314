//! What happens to the invitation: answers, leave, the form of the session.

use crate::domain::inviting::RollEffect;
use crate::domain::meeting::Attendance;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};

/// A request for leave, as the leaders are told of it.
#[derive(Clone, PartialEq, Debug)]
pub struct LeaveRequest {
    pub unit: Unit,
    pub topic: Topic,
    /// Who asks.
    pub name: String,
    pub effect: RollEffect,
    pub to: Vec<Addressee>,
    /// The start of the sending hours, if they have not begun.
    pub not_before: Option<Timestamp>,
}

/// What happened to the invitation.
#[derive(Clone, PartialEq, Debug)]
pub enum InvitationEvent {
    /// A member's answer, or one an officer entered. `request`: the first that waits for a decision; those after it
    /// stand on the same card.
    Answered { row: Attendance, request: Option<Box<LeaveRequest>> },
    /// Leave was granted or not. `told`: its author, if a message reaches that member.
    Decided {
        row: Attendance,
        unit: Unit,
        topic: Topic,
        by: String,
        told: Option<Addressee>,
        not_before: Option<Timestamp>,
    },
    /// [Họp riêng] or [Kết hợp họp thường kỳ].
    ModeChosen { topic: Topic },
}
