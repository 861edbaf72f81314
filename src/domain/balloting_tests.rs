//! Stories of a ballot from its opening to its count.

use super::*;
use crate::domain::ballot::Choice;
use crate::domain::meeting::Presence;
use crate::domain::sample::{at, attends, ballot, day, item, measure, member, on_roll, probationary, topic};
use crate::domain::topic::Schedule;
use crate::domain::unit::Profile;
use chrono_tz::Asia::Ho_Chi_Minh as VN;

const NOW: &str = "2026-12-21T11:00:00Z";

fn frozen() -> Topic {
    Topic {
        stage: Stage::Circulated,
        frozen_at: Some(at("2026-12-21T10:00:00Z")),
        meeting_at: Some(at("2026-12-24T12:30:00Z")),
        schedule: Some(Schedule {
            draft_due: day("2026-12-03"),
            review_due: day("2026-12-10"),
            circulate_on: day("2026-12-14"),
            comments_close: day("2026-12-21"),
            digest_on: day("2026-12-23"),
            meeting_on: day("2026-12-24"),
            conclude_by: day("2026-12-27"),
            publish_by: day("2026-12-31"),
            follow_up_on: [day("2027-01-23"), day("2027-02-22"), day("2027-03-24")],
        }),
        ..topic()
    }
}

fn in_session() -> Topic {
    Topic { stage: Stage::Meeting, ..frozen() }
}

fn opened(topic: &Topic, kind: BallotKind, ballots: &[Ballot]) -> Result<Opened, Refusal> {
    let members = [member(1, &[]), member(2, &[]), member(3, &[]), probationary(4)];
    open(&Opening {
        id: BallotId(1),
        topic,
        kind,
        way: Way::Phone,
        rules: &RuleProfile::of(Profile::Cell),
        members: &members,
        attendance: &[attends(2, Presence::Excused), attends(1, Presence::Present)],
        measures: &[measure(1), Measure { state: MeasureState::Declined, ..measure(2) }, measure(3)],
        ballots,
        closes_at: None,
        now: at(NOW),
    })
}

#[test]
fn opening_fixes_the_roll_copies_the_rules_and_freezes_the_texts() {
    let Opened { ballot, items, roll } = opened(&frozen(), BallotKind::Consultation, &[]).unwrap();
    assert_eq!((ballot.on_roll, ballot.items), (3, 2));
    assert_eq!(ballot.pass, RuleProfile::of(Profile::Cell).pass);
    let asked: Vec<(i64, i64)> = items.iter().map(|item| (item.position, item.number)).collect();
    assert_eq!(asked, [(1, 1), (2, 3)], "what was declined is not asked");
    assert_eq!(roll.len(), 4, "also who does not count stands on the roll, with the reason");
}

#[test]
fn at_the_meeting_the_roll_comes_from_the_attendance() {
    let formal = opened(&in_session(), BallotKind::Formal, &[]).unwrap();
    assert_eq!(formal.ballot.on_roll, 2, "an accepted absence leaves it, an unknown one does not");
}

#[test]
fn a_ballot_is_opened_once_in_its_time_and_after_the_freeze() {
    use BallotKind::{Consultation, Formal};
    let refused = |topic: &Topic, kind, ballots: &[Ballot]| opened(topic, kind, ballots).unwrap_err();
    let closed = Ballot { state: BallotState::Closed, ..ballot() };
    let decided = Ballot { kind: Formal, ..closed.clone() };
    let unfrozen = Topic { frozen_at: None, ..frozen() };
    assert_eq!(refused(&frozen(), Consultation, &[ballot()]), Refusal::BallotOpenAlready);
    assert_eq!(refused(&frozen(), Consultation, std::slice::from_ref(&closed)), Refusal::ExpiredButton);
    assert_eq!(refused(&in_session(), Consultation, &[]), Refusal::ExpiredButton);
    assert_eq!(refused(&frozen(), Formal, &[]), Refusal::MeetingNotBegun);
    assert_eq!(refused(&in_session(), Formal, &[decided]), Refusal::AlreadyDecided);
    assert_eq!(refused(&unfrozen, Consultation, &[]), Refusal::ListNotFrozen);
    let given_up = Ballot { state: BallotState::Cancelled, ..ballot() };
    assert!(opened(&frozen(), Consultation, &[given_up]).is_ok(), "one given up counts for nothing");
    assert!(opened(&in_session(), Formal, &[closed]).is_ok());
}

#[test]
fn a_consultation_ends_the_day_before_or_an_hour_before_the_meeting() {
    let rules = RuleProfile::of(Profile::Cell);
    let ends = |now: &str| consultation_ends(&frozen(), &rules, VN, at(now));
    assert_eq!(ends(NOW), Ok(at("2026-12-23T10:00:00Z")), "17:00 on the 23rd");
    assert_eq!(ends("2026-12-23T09:30:00Z"), Ok(at("2026-12-24T11:30:00Z")), "half an hour is too short");
    assert_eq!(ends("2026-12-24T11:00:00Z"), Err(Refusal::TooLateToConsult));
}

fn votes(choices: &[(i64, Choice)]) -> Vec<Vote> {
    let by = |(measure, choice): &(i64, Choice), member: i64| Vote {
        ballot: BallotId(1),
        measure: MeasureId(*measure),
        member: MemberId(member),
        unit: crate::domain::ids::UnitId(1),
        choice: *choice,
        words: None,
        entered_by: None,
        basis: None,
        at: at(NOW),
    };
    choices.iter().zip(1..).map(|(vote, member)| by(vote, member)).collect()
}

#[test]
fn hands_are_taken_only_of_those_the_phone_did_not_record() {
    let mixed = Ballot { kind: BallotKind::Formal, way: Way::Mixed, closes_at: None, ..ballot() };
    let hands = read_counts("5 1 0").unwrap();
    assert_eq!(count_hall(&mixed, &item(1), hands, 11).unwrap().hall, Some(hands));
    assert_eq!(
        count_hall(&mixed, &item(1), hands, 12),
        Err(Refusal::MoreHandsThanRemain { entered: 6, remainder: 5, on_roll: 17, by_phone: 12 })
    );
    assert_eq!(count_hall(&ballot(), &item(1), hands, 0), Err(Refusal::NoHallCount));
    let closed = Ballot { state: BallotState::Closed, ..mixed };
    assert_eq!(count_hall(&closed, &item(1), hands, 0), Err(Refusal::BallotClosed));
}

#[test]
fn a_count_is_read_as_people_say_it() {
    let counts = |for_, against, other| Ok(Counts { for_, against, other });
    assert_eq!(read_counts("15 1 1"), counts(15, 1, 1));
    assert_eq!(read_counts("15/1/1"), counts(15, 1, 1));
    assert_eq!(read_counts("15 tán thành, 2 không"), counts(15, 2, 0));
    assert_eq!(read_counts("17"), counts(17, 0, 0));
    for nonsense in ["", "tất cả", "1 2 3 4", "99999999999999999999"] {
        assert_eq!(read_counts(nonsense), Err(Refusal::HallUnreadable), "{nonsense}");
    }
}

#[test]
fn the_absent_are_on_the_roll_and_raise_no_hand() {
    let roll: Vec<RollEntry> = (1..=4).map(on_roll).collect();
    let attendance =
        [attends(1, Presence::Present), attends(2, Presence::Present), attends(3, Presence::Absent)];
    assert_eq!(hands_on(&roll, &attendance, &votes(&[(1, Choice::For)]), MeasureId(1)), 1);
    assert_eq!(hands_on(&roll, &attendance, &[], MeasureId(1)), 2);
}

#[test]
fn closing_adds_phone_and_hall_and_names_what_is_not_counted() {
    let mixed = Ballot { kind: BallotKind::Formal, way: Way::Mixed, on_roll: 4, items: 2, ..ballot() };
    let phone = votes(&[(1, Choice::For), (1, Choice::For), (2, Choice::Against)]);
    let missing = [item(1), item(2)];
    assert_eq!(close(&mixed, &missing, &phone, at(NOW)), Err(Refusal::HallMissing { numbers: vec![1, 2] }));
    let hall =
        |item: BallotItem, for_| BallotItem { hall: Some(Counts { for_, against: 0, other: 0 }), ..item };
    let done = close(&mixed, &[hall(item(1), 1), hall(item(2), 2)], &phone, at(NOW)).unwrap();
    let passed: Vec<(i64, bool)> =
        done.items.iter().map(|item| (item.outcome.counts.for_, item.outcome.passed)).collect();
    assert_eq!(passed, [(3, true), (2, false)], "two of four on the roll are not more than half");
    assert_eq!((done.ballot.state, done.ballot.closed_at), (BallotState::Closed, Some(at(NOW))));
    assert_eq!(close(&done.ballot, &[], &phone, at(NOW)), Err(Refusal::BallotClosed), "pressed twice");
}

#[test]
fn where_all_are_recorded_by_phone_no_hands_need_counting() {
    let mixed = Ballot { kind: BallotKind::Formal, way: Way::Mixed, on_roll: 2, items: 1, ..ballot() };
    let phone = votes(&[(1, Choice::For), (1, Choice::Against)]);
    let done = close(&mixed, &[item(1)], &phone, at(NOW)).unwrap();
    assert!(!done.items[0].outcome.passed, "a tie is not passed");
}
