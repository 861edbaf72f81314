//! Stories of a session from its beginning to the adopted minutes.

use super::*;
use crate::domain::ballot::{BallotKind, Counts};
use crate::domain::sample::{at, attends, ballot, being, item, member, on_roll, probationary, topic};
use chrono_tz::Asia::Ho_Chi_Minh as VN;

/// 19:30 on the 24th.
const BEGUN: &str = "2026-12-24T12:30:00Z";

fn circulated() -> Topic {
    Topic {
        stage: Stage::Circulated,
        circulated_at: Some(at("2026-12-14T01:00:00Z")),
        meeting_at: Some(at(BEGUN)),
        ..topic()
    }
}

fn begun(held_at: Option<&str>, now: &str) -> Result<(Topic, Meeting, Vec<Attendance>), Refusal> {
    let members = [
        member(1, &[Role::Secretary]),
        member(2, &[Role::MinuteTaker]),
        member(3, &[]),
        probationary(4),
        being(Status::Exempt, member(5, &[])),
        being(Status::Exempt, member(6, &[])),
        being(Status::Suspended, member(7, &[])),
    ];
    let answers = [attends(3, Presence::AsksLeave), attends(5, Presence::Coming)];
    let event = begin(&Beginning {
        topic: &circulated(),
        members: &members,
        answers: &answers,
        by: MemberId(3),
        held_at: held_at.map(at),
        zone: VN,
        now: at(now),
    })?;
    match event {
        MeetingEvent::Started { topic, meeting, attendance } => Ok((topic, meeting, attendance)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn everybody_is_there_but_who_asked_for_leave_or_seldom_comes() {
    let (topic, meeting, attendance) = begun(None, BEGUN).unwrap();
    assert_eq!(topic.stage, Stage::Meeting);
    assert_eq!((meeting.chair, meeting.minute_taker), (MemberId(1), Some(MemberId(2))));
    let marks: Vec<String> =
        attendance.iter().map(|row| format!("{} {}", row.member.0, row.presence.as_str())).collect();
    assert_eq!(marks, ["1 present", "2 present", "3 asks_leave", "4 present", "5 present", "6 absent"]);
    assert_eq!(present(&attendance), 4);
}

#[test]
fn a_session_is_not_begun_before_its_day_nor_entered_before_it_was() {
    assert_eq!(begun(None, "2026-12-23T12:30:00Z").unwrap_err(), Refusal::MeetingTooEarly);
    assert!(begun(None, "2026-12-24T00:30:00Z").is_ok(), "earlier on the same day");
    let (_, meeting, _) = begun(Some("2026-12-22T12:30:00Z"), "2026-12-23T02:00:00Z").unwrap();
    assert_eq!(meeting.started_at, at("2026-12-22T12:30:00Z"), "it was held earlier than announced");
    assert_eq!(begun(Some(BEGUN), "2026-12-23T02:00:00Z").unwrap_err(), Refusal::TimeImpossible);
    assert_eq!(begun(Some("2026-12-01T02:00:00Z"), BEGUN).unwrap_err(), Refusal::TimeImpossible);
}

#[test]
fn a_session_begins_once_and_not_without_a_circulated_draft() {
    let again = |stage| {
        let topic = Topic { stage, ..circulated() };
        begin(&Beginning {
            topic: &topic,
            members: &[],
            answers: &[],
            by: MemberId(1),
            held_at: None,
            zone: VN,
            now: at(BEGUN),
        })
        .unwrap_err()
    };
    assert_eq!(again(Stage::Meeting), Refusal::ExpiredButton);
    assert_eq!(again(Stage::Approved), Refusal::MeetingTooEarly);
}

#[test]
fn a_tap_on_a_name_goes_round() {
    let mut presence = Presence::Present;
    let round: Vec<&str> = (0..3)
        .map(|_| {
            presence = next_mark(presence);
            presence.as_str()
        })
        .collect();
    assert_eq!(round, ["excused", "absent", "present"]);
}

#[test]
fn the_attendance_rests_once_the_roll_is_taken_from_it() {
    let (_, meeting, rows) = begun(None, BEGUN).unwrap();
    assert!(mark(&meeting, &rows[0], &[ballot()], at(BEGUN)).is_ok(), "a consultation takes no roll from it");
    let formal = Ballot { kind: BallotKind::Formal, ..ballot() };
    let marked = |ballots: &[Ballot]| mark(&meeting, &rows[0], ballots, at(BEGUN));
    assert_eq!(marked(std::slice::from_ref(&formal)), Err(Refusal::RollFixed));
    assert!(marked(&[Ballot { state: BallotState::Cancelled, ..formal }]).is_ok());
    let over = Meeting { ended_at: Some(at(BEGUN)), ..meeting.clone() };
    assert_eq!(mark(&over, &rows[0], &[], at(BEGUN)), Err(Refusal::MeetingOver));
}

#[test]
fn agreement_and_hour_are_read_as_they_are_said() {
    let (_, meeting, _) = begun(None, BEGUN).unwrap();
    let now = at("2026-12-24T14:20:00Z");
    let read = |text: &str| {
        read_adoption(text, &meeting, VN, now)
            .map(|adoption| (adoption.agreed, adoption.of, local(adoption.ended_at, VN).to_string()))
    };
    let at_quarter_past = || Ok((17, 17, "2026-12-24 21:15:00".to_owned()));
    assert_eq!(read("17/17 21h15"), at_quarter_past());
    assert_eq!(read("nhất trí 17 / 17, 21 giờ 15"), at_quarter_past());
    assert_eq!(read("21h15, 17/17"), at_quarter_past());
    assert_eq!(read("16/17"), Ok((16, 17, "2026-12-24 21:20:00".to_owned())), "without an hour: now");
    assert_eq!(read("17/17 0h10"), Ok((17, 17, "2026-12-25 00:10:00".to_owned())), "after midnight");
    for nonsense in ["", "nhất trí cả", "17 21h15", "17/", "17/17 99h"] {
        assert_eq!(read(nonsense), Err(Refusal::AgreementUnreadable), "{nonsense}");
    }
}

fn ended(agreed: i64, of: i64, when: &str, ballots: &[Ballot]) -> Result<MeetingEvent, Refusal> {
    let (topic, meeting, attendance) = begun(None, BEGUN).unwrap();
    let adoption = Adoption { agreed, of, ended_at: at(when) };
    end(&topic, &meeting, ballots, &attendance, adoption, at("2026-12-24T14:20:00Z"))
}

#[test]
fn the_end_closes_the_round_and_begins_the_conclusion() {
    let Ok(MeetingEvent::Ended { topic, meeting }) = ended(4, 4, "2026-12-24T14:15:00Z", &[]) else {
        panic!("refused")
    };
    assert_eq!((topic.stage, topic.round), (Stage::Concluding, RoundState::Closed));
    assert_eq!((meeting.agreed, meeting.of), (Some(4), Some(4)));
}

#[test]
fn the_end_takes_no_numbers_that_cannot_be() {
    const HOUR: &str = "2026-12-24T14:15:00Z";
    let more = |agreed, of| Err(Refusal::MoreThanPresent { agreed, of, present: 4 });
    assert_eq!(ended(5, 5, HOUR, &[]), more(5, 5));
    assert_eq!(ended(4, 3, HOUR, &[]), more(4, 3));
    assert_eq!(ended(4, 4, "2026-12-24T16:00:00Z", &[]), Err(Refusal::TimeImpossible));
    assert_eq!(ended(4, 4, HOUR, &[ballot()]), Err(Refusal::BallotStillOpen));
}

#[test]
fn only_who_lost_reserves_an_opinion() {
    let formal = Ballot { kind: BallotKind::Formal, state: BallotState::Closed, on_roll: 3, ..ballot() };
    let passed = BallotItem { result: Some(Counts { for_: 2, against: 1, other: 0 }), ..item(1) };
    let in_session = Topic { stage: Stage::Meeting, ..circulated() };
    let own = |choice| Vote {
        ballot: formal.id,
        measure: passed.measure,
        member: MemberId(3),
        unit: formal.unit,
        choice,
        words: None,
        entered_by: None,
        basis: None,
        at: at(BEGUN),
    };
    let may = |vote: Option<&Vote>| may_reserve(&in_session, &formal, &passed, Some(&on_roll(3)), vote);
    assert_eq!(may(Some(&own(Choice::Against))), Ok(()));
    assert_eq!(may(Some(&own(Choice::Other))), Ok(()));
    assert_eq!(may(None), Ok(()), "a raised hand has no name");
    assert_eq!(may(Some(&own(Choice::For))), Err(Refusal::NothingToReserve));
    assert_eq!(may_reserve(&in_session, &formal, &passed, None, None), Err(Refusal::NotOnRoll));
    let adopted = Topic { stage: Stage::Concluded, ..circulated() };
    let late = may_reserve(&adopted, &formal, &passed, Some(&on_roll(3)), None);
    assert_eq!(late, Err(Refusal::NothingToReserve));
    let open = Ballot { state: BallotState::Open, ..formal.clone() };
    let early = may_reserve(&in_session, &open, &passed, Some(&on_roll(3)), None);
    assert_eq!(early, Err(Refusal::NothingToReserve));
}
