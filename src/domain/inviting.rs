//! The invitation: who is asked to come, what is answered, and what leave does to the roll (R8, ux 21).

use super::ballot::BallotKind;
use super::ids::MemberId;
use super::leaders;
use super::meeting::{Attendance, Presence};
use super::member::{Member, Status};
use super::refusal::Refusal;
use super::rights::{Act, allowed};
use super::roll;
use super::rules::RuleProfile;
use super::text_enum::text_enum;
use super::time::Timestamp;
use super::topic::{Mode, Stage, Topic};
use super::words::one_line;

/// The longest reason of an absence, in characters: it is printed beside the name in the minutes.
pub const REASON_LIMIT: usize = 200;

text_enum! {
    /// The usual reasons of an absence, one tap each.
    pub enum LeaveReason {
        /// Ill, or at the doctor's.
        Illness = "illness",
        /// On a journey, for work or otherwise.
        Journey = "journey",
        /// A matter of the family.
        Family = "family",
        /// At work at that hour.
        Shift = "shift",
    }
}

/// Who leads the meeting unless another is chosen: the secretary, else the deputy, whoever takes part now.
#[must_use]
pub fn chair(members: &[Member]) -> Option<&Member> {
    leaders::acting(members, |member| member.status == Status::Active).into_iter().next()
}

/// What the form of the session is advised by (S23): all members, probationary ones too, against the number of the
/// rules. Advice, never a rule (S24).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ModeAdvice {
    /// Who belongs to the unit.
    pub members: i64,
    /// From so many on the session is to be held apart.
    pub separate_from: i64,
}

impl ModeAdvice {
    /// The advice for a unit with these members.
    #[must_use]
    pub fn of(members: &[Member], rules: &RuleProfile) -> Self {
        let belongs = |member: &&Member| !matches!(member.status, Status::Moved | Status::Deceased);
        Self { members: members.iter().filter(belongs).count() as i64, separate_from: rules.separate_from }
    }

    /// Whether the session may be joined to a regular meeting.
    #[must_use]
    pub fn may_join(self) -> bool {
        self.members < self.separate_from
    }
}

/// The form of a session: apart, unless the officers chose to join it.
#[must_use]
pub fn mode_of(topic: &Topic) -> Mode {
    topic.mode.unwrap_or(Mode::Separate)
}

/// Whether the form can still be chosen: until the members have the invitation that names it.
pub fn may_choose_mode(topic: &Topic) -> Result<(), Refusal> {
    super::rescheduling::may_move(topic)?;
    if topic.circulated_at.is_some() { Err(Refusal::AlreadyCirculated) } else { Ok(()) }
}

/// Whether the invitation is out and can be answered.
pub fn may_answer(topic: &Topic, now: Timestamp) -> Result<(), Refusal> {
    match topic.stage {
        Stage::Circulated => {}
        Stage::Postponed => return Err(Refusal::MeetingPostponed),
        Stage::Meeting | Stage::Concluding | Stage::Concluded | Stage::FollowingUp | Stage::Closed => {
            return Err(Refusal::AnswerTooLate);
        }
        Stage::Cancelled => return Err(Refusal::TopicCancelled),
        _ => return Err(Refusal::ExpiredButton),
    }
    if topic.meeting_at.is_some_and(|meeting| now >= meeting) {
        return Err(Refusal::AnswerTooLate);
    }
    Ok(())
}

/// A reason as it is kept.
pub fn reason(text: &str) -> Result<String, Refusal> {
    let reason = one_line(text);
    if reason.is_empty() {
        return Err(Refusal::WordsNeeded);
    }
    if reason.chars().count() > REASON_LIMIT {
        return Err(Refusal::ReasonTooLong);
    }
    Ok(reason)
}

fn row(
    topic: &Topic,
    member: MemberId,
    presence: Presence,
    reason: Option<String>,
    at: Timestamp,
) -> Attendance {
    Attendance { topic: topic.id, member, unit: topic.unit, presence, reason, at }
}

/// [Sẽ dự họp]. `None`: that was the answer already.
#[must_use]
pub fn coming(
    topic: &Topic,
    member: MemberId,
    before: Option<&Attendance>,
    now: Timestamp,
) -> Option<Attendance> {
    let said = before.is_some_and(|row| row.presence == Presence::Coming);
    (!said).then(|| row(topic, member, Presence::Coming, None, now))
}

/// [Xin vắng mặt] with its reason. Leave that was granted stays granted; one that was refused can be asked for
/// again, and another reason takes the place of the first.
pub fn asks_leave(
    topic: &Topic,
    member: MemberId,
    before: Option<&Attendance>,
    reason: String,
    now: Timestamp,
) -> Result<Option<Attendance>, Refusal> {
    if before.is_some_and(|row| row.presence == Presence::Excused) {
        return Err(Refusal::LeaveGranted);
    }
    let same = |row: &Attendance| {
        row.presence == Presence::AsksLeave && row.reason.as_deref() == Some(reason.as_str())
    };
    if before.is_some_and(same) {
        return Ok(None);
    }
    Ok(Some(row(topic, member, Presence::AsksLeave, Some(reason), now)))
}

/// The convenor's word on a request. Granted it leaves the roll; refused it stays, as absence without leave until
/// the member says [Sẽ dự họp]. One's own request is the other leader's to decide, if there is one.
pub fn decide(
    topic: &Topic,
    row: &Attendance,
    members: &[Member],
    by: MemberId,
    granted: bool,
    now: Timestamp,
) -> Result<Attendance, Refusal> {
    if topic.stage != Stage::Circulated {
        return Err(Refusal::ExpiredButton);
    }
    if row.presence != Presence::AsksLeave {
        return Err(Refusal::LeaveDecided);
    }
    let other_leader =
        members.iter().any(|member| member.id != by && allowed(member, Some(topic), Act::DecideAbsence));
    if row.member == by && other_leader {
        return Err(Refusal::OwnLeave);
    }
    let presence = if granted { Presence::Excused } else { Presence::Absent };
    Ok(Attendance { presence, at: now, ..row.clone() })
}

/// The requests that wait for a decision, the oldest first.
#[must_use]
pub fn waiting(answers: &[Attendance]) -> Vec<&Attendance> {
    let mut list: Vec<&Attendance> =
        answers.iter().filter(|row| row.presence == Presence::AsksLeave).collect();
    list.sort_by_key(|row| (row.at, row.member));
    list
}

/// What granting a request does to the roll of the formal vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RollEffect {
    /// The member no longer counts: the roll has so many then.
    Leaves { then: i64 },
    /// The member does not count in either case (probationary, exempt, away …).
    None,
}

/// See [`RollEffect`].
#[must_use]
pub fn effect(members: &[Member], answers: &[Attendance], member: MemberId) -> RollEffect {
    let now = summoned(members, answers);
    let granted: Vec<Attendance> = answers
        .iter()
        .map(|row| match row.member == member {
            true => Attendance { presence: Presence::Excused, ..row.clone() },
            false => row.clone(),
        })
        .collect();
    let then = summoned(members, &granted);
    if then < now { RollEffect::Leaves { then } } else { RollEffect::None }
}

/// How many count as summoned by the answers so far (QĐ 24-QĐ/TW 2021, 9.3.2).
#[must_use]
pub fn summoned(members: &[Member], answers: &[Attendance]) -> i64 {
    roll::on_roll(&roll::fix_roll(members, Some(answers), BallotKind::Formal))
}

/// Who is asked to come.
#[must_use]
pub fn invited(members: &[Member]) -> Vec<&Member> {
    members.iter().filter(|member| allowed(member, None, Act::AnswerInvitation)).collect()
}

/// Those who take part and have not answered. Who is away or exempt is invited and not asked twice.
#[must_use]
pub fn unanswered<'a>(members: &'a [Member], answers: &[Attendance]) -> Vec<&'a Member> {
    let mut list = invited(members);
    list.retain(|member| {
        member.status == Status::Active && answers.iter().all(|row| row.member != member.id)
    });
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::member::Role;
    use crate::domain::sample::{at, attends, being, member, probationary, topic};
    use crate::domain::unit::Profile;

    fn circulated() -> Topic {
        Topic { stage: Stage::Circulated, meeting_at: Some(at("2026-12-24T12:30:00Z")), ..topic() }
    }

    fn cell() -> Vec<Member> {
        vec![
            member(1, &[Role::Secretary]),
            member(2, &[Role::Deputy]),
            member(3, &[]),
            probationary(4),
            being(Status::Exempt, member(5, &[])),
            being(Status::Moved, member(6, &[])),
        ]
    }

    #[test]
    fn an_invitation_is_answered_from_circulation_to_the_hour_of_the_meeting() {
        let before = at("2026-12-24T12:29:59Z");
        assert_eq!(may_answer(&circulated(), before), Ok(()));
        assert_eq!(may_answer(&circulated(), at("2026-12-24T12:30:00Z")), Err(Refusal::AnswerTooLate));
        for (stage, refusal) in [
            (Stage::Approved, Refusal::ExpiredButton),
            (Stage::Postponed, Refusal::MeetingPostponed),
            (Stage::Cancelled, Refusal::TopicCancelled),
            (Stage::Meeting, Refusal::AnswerTooLate),
            (Stage::Closed, Refusal::AnswerTooLate),
        ] {
            assert_eq!(may_answer(&Topic { stage, ..circulated() }, before), Err(refusal), "{stage:?}");
        }
    }

    #[test]
    fn the_same_answer_twice_is_one_answer() {
        let now = at("2026-12-15T01:00:00Z");
        let first = coming(&circulated(), MemberId(3), None, now).unwrap();
        assert_eq!(first.presence, Presence::Coming);
        assert_eq!(coming(&circulated(), MemberId(3), Some(&first), now), None);
        let leave =
            asks_leave(&circulated(), MemberId(3), Some(&first), "ốm".to_owned(), now).unwrap().unwrap();
        assert_eq!((leave.presence, leave.reason.as_deref()), (Presence::AsksLeave, Some("ốm")));
        assert_eq!(asks_leave(&circulated(), MemberId(3), Some(&leave), "ốm".to_owned(), now), Ok(None));
        let granted = Attendance { presence: Presence::Excused, ..leave };
        assert_eq!(
            asks_leave(&circulated(), MemberId(3), Some(&granted), "bận".to_owned(), now),
            Err(Refusal::LeaveGranted)
        );
        let back = coming(&circulated(), MemberId(3), Some(&granted), now).unwrap();
        assert_eq!((back.presence, back.reason), (Presence::Coming, None));
    }

    #[test]
    fn a_reason_is_one_line_of_words() {
        assert_eq!(reason("  đi khám \n bệnh "), Ok("đi khám bệnh".to_owned()));
        assert_eq!(reason(" \n"), Err(Refusal::WordsNeeded));
        assert_eq!(reason(&"đ".repeat(2000)), Err(Refusal::ReasonTooLong));
        assert!(reason(&"đ".repeat(REASON_LIMIT)).is_ok());
    }

    #[test]
    fn leave_is_decided_once_and_by_somebody_else() {
        let now = at("2026-12-15T01:00:00Z");
        let asks = attends(3, Presence::AsksLeave);
        let by =
            |row: &Attendance, by, granted| decide(&circulated(), row, &cell(), MemberId(by), granted, now);
        assert_eq!(by(&asks, 1, true).unwrap().presence, Presence::Excused);
        assert_eq!(by(&asks, 2, false).unwrap().presence, Presence::Absent);
        assert_eq!(by(&attends(3, Presence::Excused), 1, false), Err(Refusal::LeaveDecided));
        assert_eq!(by(&attends(3, Presence::Coming), 1, true), Err(Refusal::LeaveDecided));
        assert_eq!(by(&attends(1, Presence::AsksLeave), 1, true), Err(Refusal::OwnLeave));
        assert!(by(&attends(1, Presence::AsksLeave), 2, true).is_ok());
        let alone = [member(1, &[Role::Secretary]), member(3, &[])];
        assert!(
            decide(&circulated(), &attends(1, Presence::AsksLeave), &alone, MemberId(1), true, now).is_ok()
        );
        let begun = Topic { stage: Stage::Meeting, ..circulated() };
        assert_eq!(decide(&begun, &asks, &cell(), MemberId(1), true, now), Err(Refusal::ExpiredButton));
    }

    #[test]
    fn granted_leave_leaves_the_roll_and_refused_leave_does_not() {
        let answers = [attends(3, Presence::AsksLeave), attends(4, Presence::AsksLeave)];
        assert_eq!(summoned(&cell(), &answers), 3);
        assert_eq!(effect(&cell(), &answers, MemberId(3)), RollEffect::Leaves { then: 2 });
        assert_eq!(
            effect(&cell(), &answers, MemberId(4)),
            RollEffect::None,
            "a probationary member never counts"
        );
        let refused = [attends(3, Presence::Absent)];
        assert_eq!(summoned(&cell(), &refused), 3);
        let granted = [attends(3, Presence::Excused)];
        assert_eq!(summoned(&cell(), &granted), 2);
    }

    #[test]
    fn only_those_who_take_part_and_are_silent_are_asked_again() {
        let answers = [attends(1, Presence::Coming), attends(3, Presence::AsksLeave)];
        let ids = |list: Vec<&Member>| list.iter().map(|member| member.id.0).collect::<Vec<_>>();
        assert_eq!(ids(unanswered(&cell(), &answers)), [2, 4]);
        assert_eq!(ids(invited(&cell())), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn the_oldest_request_stands_first() {
        let mut early = attends(9, Presence::AsksLeave);
        early.at = at("2026-12-14T12:30:00Z");
        let answers = [attends(3, Presence::AsksLeave), attends(4, Presence::Coming), early];
        assert_eq!(waiting(&answers).iter().map(|row| row.member.0).collect::<Vec<_>>(), [9, 3]);
    }

    #[test]
    fn the_form_is_advised_by_all_members() {
        let rules = RuleProfile::of(Profile::Cell);
        let many = |official: i64| -> Vec<Member> {
            (1..=official).map(|id| member(id, &[])).chain([probationary(90)]).collect()
        };
        assert!(ModeAdvice::of(&many(13), &rules).may_join(), "14 members");
        assert!(!ModeAdvice::of(&many(14), &rules).may_join(), "15 members, one of them probationary");
        assert_eq!(ModeAdvice::of(&cell(), &rules).members, 5, "who moved away is no member");
        assert_eq!(mode_of(&topic()), Mode::Separate);
    }

    #[test]
    fn the_deputy_leads_where_there_is_no_secretary() {
        assert_eq!(chair(&cell()).map(|member| member.id.0), Some(1));
        assert_eq!(chair(&cell()[1..]).map(|member| member.id.0), Some(2));
        assert_eq!(chair(&cell()[2..]), None);
    }
}
