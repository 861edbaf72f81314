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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{attends, being, member, probationary};

    /// A small cell: 1–4 take part, 5 is probationary, the others left the roll in one way or another.
    fn cell() -> Vec<Member> {
        vec![
            member(1, &[]),
            member(2, &[]),
            member(3, &[]),
            member(4, &[]),
            probationary(5),
            being(Status::Exempt, member(6, &[])),
            being(Status::Away, member(7, &[])),
            being(Status::Suspended, member(8, &[])),
            being(Status::Moved, member(9, &[])),
            being(Status::Deceased, member(10, &[])),
        ]
    }

    fn told(roll: &[(MemberId, RollReason)]) -> String {
        roll.iter()
            .map(|(member, reason)| format!("{} {}", member.0, reason.as_str()))
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn a_consultation_asks_every_official_member_who_takes_part() {
        let roll = fix_roll(&cell(), None, BallotKind::Consultation);
        insta::assert_snapshot!(told(&roll), @r"
        1 counted
        2 counted
        3 counted
        4 counted
        5 probationary
        6 exempt
        7 away
        8 suspended
        9 moved
        10 deceased
        ");
        assert_eq!(on_roll(&roll), 4);
    }

    #[test]
    fn a_consultation_does_not_care_who_will_come() {
        let answers = [attends(1, Presence::Excused), attends(6, Presence::Coming)];
        assert_eq!(
            fix_roll(&cell(), Some(&answers), BallotKind::Consultation),
            fix_roll(&cell(), None, BallotKind::Consultation)
        );
    }

    #[test]
    fn at_the_meeting_accepted_absence_leaves_the_roll_and_other_absence_does_not() {
        let attendance = [
            attends(1, Presence::Present),
            attends(2, Presence::Excused),
            attends(3, Presence::Absent),
            attends(5, Presence::Present),
            attends(6, Presence::Present),
            attends(7, Presence::Present),
            attends(8, Presence::Present),
        ];
        let roll = fix_roll(&cell(), Some(&attendance), BallotKind::Formal);
        insta::assert_snapshot!(told(&roll), @r"
        1 counted
        2 excused_absence
        3 counted
        4 counted
        5 probationary
        6 counted
        7 away
        8 suspended
        9 moved
        10 deceased
        ");
        assert_eq!(on_roll(&roll), 4);
    }

    #[test]
    fn asking_for_leave_is_not_leave_and_no_answer_is_not_absence_with_leave() {
        let roll = fix_roll(&cell()[..2], Some(&[attends(1, Presence::AsksLeave)]), BallotKind::Formal);
        assert_eq!(on_roll(&roll), 2);
    }

    #[test]
    fn an_exempt_member_counts_only_by_coming() {
        for (presence, reason) in [
            (Presence::Present, RollReason::Counted),
            (Presence::Coming, RollReason::Counted),
            (Presence::Absent, RollReason::Exempt),
            (Presence::Excused, RollReason::Exempt),
            (Presence::AsksLeave, RollReason::Exempt),
        ] {
            let roll = fix_roll(&cell()[5..6], Some(&[attends(6, presence)]), BallotKind::Formal);
            assert_eq!(roll, [(MemberId(6), reason)], "{presence:?}");
        }
    }

    #[test]
    fn a_probationary_member_never_counts_whatever_else_holds() {
        for status in Status::ALL {
            let members = [being(*status, probationary(5))];
            let roll = fix_roll(&members, Some(&[attends(5, Presence::Present)]), BallotKind::Formal);
            assert_eq!(on_roll(&roll), 0, "{status:?}");
        }
    }

    #[test]
    fn hands_are_counted_of_those_who_sit_there_and_have_not_voted_by_phone() {
        let attendance = [
            attends(1, Presence::Present),
            attends(2, Presence::Coming),
            attends(3, Presence::Absent),
            attends(4, Presence::Present),
            attends(5, Presence::Present),
        ];
        let roll = fix_roll(&cell(), Some(&attendance), BallotKind::Formal);
        let by_phone = BTreeSet::from([MemberId(4)]);
        assert_eq!(in_hall(&roll, &attendance, &by_phone), 2, "1 and 2; 3 stayed away, 5 does not vote");
    }
}
