//! What happens to meetings and attendance.

use crate::domain::meeting::{Attendance, Meeting, Reservation};
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::Addressee;

/// What happened to meetings and attendance.
#[derive(Clone, PartialEq, Debug)]
pub enum MeetingEvent {
    /// The session began, or was held and is entered now.
    Started { topic: Topic, meeting: Meeting, attendance: Vec<Attendance> },
    /// One member's attendance.
    Attended { row: Attendance },
    /// Who leads it or takes the minutes.
    Led { meeting: Meeting },
    /// An opinion was reserved, or its words changed. `told`: who keeps the minutes.
    Reserved {
        reservation: Reservation,
        author: String,
        number: i64,
        told: Vec<Addressee>,
        not_before: Option<Timestamp>,
    },
    /// The minutes are adopted and the session is over.
    Ended { topic: Topic, meeting: Meeting },
}
