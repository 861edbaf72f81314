//! Who counts in a ballot and why somebody does not: the roll, fixed when the ballot opens.
//!
//! Rule: QĐ 24-QĐ/TW 2021, 9.3.2: all official members, minus those who live elsewhere for a time, the exempt who
//! do not come, the suspended, and those absent from the whole session for a reason the convenor accepted.

use std::collections::BTreeSet;

use super::ballot::{BallotKind, RollReason};
use super::ids::MemberId;
use super::meeting::{Attendance, Presence};
use super::member::{Member, MemberKind, Status};

/// Whether somebody with this mark sits in the hall. [Sẽ dự họp] counts until an officer taps the exception:
/// the attendance starts from the answers to the invitation.
#[must_use]
pub fn came(presence: Presence) -> bool {
    matches!(presence, Presence::Present | Presence::Coming)
}

/// The roll of a ballot: every member of the roster, in the roster's order, with the reason for counting or not.
///
/// `attendance` is that of the session, for a formal ballot held at the meeting. A consultation asks every
/// official member who takes part in the unit's life now, whoever comes later; so does a formal ballot by phone
/// that has no session (`None`).
#[must_use]
pub fn fix_roll(
    members: &[Member],
    attendance: Option<&[Attendance]>,
    kind: BallotKind,
) -> Vec<(MemberId, RollReason)> {
    let attendance = attendance.filter(|_| kind == BallotKind::Formal);
    members.iter().map(|member| (member.id, reason_of(member, presence_of(member.id, attendance)))).collect()
}

/// How many of a roll count.
#[must_use]
pub fn on_roll(roll: &[(MemberId, RollReason)]) -> i64 {
    roll.iter().filter(|(_, reason)| reason.counts()).count() as i64
}

/// How many members on the roll sit in the hall and are not recorded by phone: the hands that can be raised.
#[must_use]
pub fn in_hall(
    roll: &[(MemberId, RollReason)],
    attendance: &[Attendance],
    recorded_by_phone: &BTreeSet<MemberId>,
) -> i64 {
    roll.iter()
        .filter(|(member, reason)| {
            reason.counts()
                && !recorded_by_phone.contains(member)
                && presence_of(*member, Some(attendance)).is_some_and(came)
        })
        .count() as i64
}

fn presence_of(member: MemberId, attendance: Option<&[Attendance]>) -> Option<Presence> {
    attendance?.iter().find(|row| row.member == member).map(|row| row.presence)
}

/// Being gone for good is told before being probationary, and that before a state that may end: the reason is
/// printed beside the name.
fn reason_of(member: &Member, presence: Option<Presence>) -> RollReason {
    match member.status {
        Status::Deceased => RollReason::Deceased,
        Status::Moved => RollReason::Moved,
        _ if member.kind == MemberKind::Probationary => RollReason::Probationary,
        Status::Suspended => RollReason::Suspended,
        Status::Away => RollReason::Away,
        Status::Exempt if presence.is_some_and(came) => RollReason::Counted,
        Status::Exempt => RollReason::Exempt,
        Status::Active if presence == Some(Presence::Excused) => RollReason::ExcusedAbsence,
        Status::Active => RollReason::Counted,
    }
}
