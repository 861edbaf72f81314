//! The meeting: who came, who led it, how it ended.

use super::ids::{MemberId, TopicId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;

text_enum! {
    /// A member's answer to the invitation, and then the attendance itself.
    pub enum Presence {
        /// [Sẽ dự họp].
        Coming = "coming",
        /// [Xin vắng mặt]: the reason is yet to be accepted.
        AsksLeave = "asks_leave",
        /// Absence accepted by the convenor: leaves the roll (QĐ 24-QĐ/TW 2021, 9.3.2).
        Excused = "excused",
        /// Absent without an accepted reason: stays on the roll.
        Absent = "absent",
        /// Was there.
        Present = "present",
    }
}

/// One member's attendance of one session.
#[derive(Clone, PartialEq, Debug)]
pub struct Attendance {
    pub topic: TopicId,
    pub member: MemberId,
    pub unit: UnitId,
    pub presence: Presence,
    pub reason: Option<String>,
    pub at: Timestamp,
}

/// The session as it was held. One per topic.
#[derive(Clone, PartialEq, Debug)]
pub struct Meeting {
    pub topic: TopicId,
    pub unit: UnitId,
    pub started_at: Timestamp,
    pub ended_at: Option<Timestamp>,
    pub chair: MemberId,
    pub minute_taker: Option<MemberId>,
    /// "Biên bản đã đọc thông qua, {agreed}/{of} nhất trí".
    pub agreed: Option<i64>,
    pub of: Option<i64>,
}

/// An opinion reserved after a lost vote. Goes into the minutes, never into the group.
#[derive(Clone, PartialEq, Debug)]
pub struct Reservation {
    pub topic: TopicId,
    pub measure: super::ids::MeasureId,
    pub member: MemberId,
    pub unit: UnitId,
    pub words: String,
    pub at: Timestamp,
}
