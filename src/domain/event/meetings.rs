//! What happens to meetings and attendance.

/// What happened to meetings and attendance.
#[derive(Clone, PartialEq, Debug)]
pub enum MeetingEvent {}
