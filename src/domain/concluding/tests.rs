//! What becomes of a conclusion, told by its rules.

use chrono::Duration;

use super::*;
use crate::domain::ballot::{Ballot, BallotKind, BallotState, Way};
use crate::domain::event::Announcement;
use crate::domain::ids::{BallotId, MeasureId, TopicId, UnitId};
use crate::domain::unit::Unit;

use crate::domain::member::Status;
use crate::domain::paper::Gap;
use crate::domain::rules::{Base, PassRule, Quorum};
use crate::domain::sample::{at, attends, being, day, member, topic};
use crate::domain::unit::{Lang, Profile};
use proptest::prelude::*;

const NOW: &str = "2026-12-25T02:00:00Z";

fn ended() -> Topic {
    Topic { stage: Stage::Concluding, ..topic() }
}

fn version(number: i64) -> Conclusion {
    let begun = first_version(&ended(), ConclusionId(number), JobId(1), at(NOW));
    let ConclusionEvent::Drafted { conclusion, .. } = begun else { unreachable!("begins a draft") };
    let file = Some(FileId(5));
    Conclusion { number, document: file, minutes: file, ..conclusion }
}

fn measure() -> Measure {
    Measure {
        id: MeasureId(12),
        unit: UnitId(1),
        topic: TopicId(1),
        number: 2,
        text: "Kiểm tra điện, nước công cộng".to_owned(),
        group: String::new(),
        state: crate::domain::measure::MeasureState::Listed,
        proposed_by: None,
        from_comment: None,
        owner_text: String::new(),
        co_owners: String::new(),
        expected: String::new(),
        owner: None,
        due: None,
        created_at: at(NOW),
    }
}

fn meeting() -> Meeting {
    Meeting {
        topic: TopicId(1),
        unit: UnitId(1),
        started_at: at("2026-12-24T12:30:00Z"),
        ended_at: None,
        chair: MemberId(1),
        minute_taker: None,
        agreed: None,
        of: None,
    }
}

fn unit() -> Unit {
    Unit {
        id: UnitId(1),
        name: "Tổ dân phố 7".to_owned(),
        superior: String::new(),
        locality: String::new(),
        profile: Profile::Cell,
        lang: Lang::Vi,
        zone: chrono_tz::Asia::Ho_Chi_Minh,
        group: None,
        group_title: String::new(),
        current_topic: Some(TopicId(1)),
        last_topic: Some(TopicId(9)),
        created_at: at(NOW),
    }
}

fn ballot(state: BallotState) -> Ballot {
    Ballot {
        id: BallotId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        kind: BallotKind::Formal,
        way: Way::Hall,
        state,
        pass: PassRule { num: 1, den: 2, strict: true, base: Base::Roll },
        quorum: Quorum { num: 2, den: 3, binding: false },
        on_roll: 17,
        items: 1,
        opened_at: at(NOW),
        closes_at: None,
        closed_at: None,
    }
}

fn of_event(event: ConclusionEvent) -> Conclusion {
    match event {
        ConclusionEvent::Drafted { conclusion, .. }
        | ConclusionEvent::SentBack { conclusion, .. }
        | ConclusionEvent::Filled { conclusion, .. }
        | ConclusionEvent::LeftBlank { conclusion, .. }
        | ConclusionEvent::Rendered { conclusion, .. }
        | ConclusionEvent::Adopted { conclusion, .. }
        | ConclusionEvent::TakenBack { conclusion, .. } => conclusion,
    }
}

fn gap(blank: Blank) -> Gap {
    Gap { blank, in_conclusion: true, in_minutes: false }
}

#[test]
fn only_what_has_a_place_is_asked_and_what_was_left_blank_is_not_asked_again() {
    let owner = Blank::Owner { measure: MeasureId(12), number: 2 };
    let gaps = [gap(Blank::Assessment), gap(Blank::Done), gap(owner), gap(Blank::Purpose)];
    let current = version(1);
    assert_eq!(open_blanks(&gaps, &current.words), [Blank::Assessment, owner]);
    let left = of_event(leave_blank(&current, Blank::Assessment).unwrap());
    assert_eq!(open_blanks(&gaps, &left.words), [owner]);
    let twice = of_event(leave_blank(&left, Blank::Assessment).unwrap());
    assert_eq!(twice, left);
    // Whoever changes their mind and writes it after all has filled it.
    let filled = of_event(assess(&left, " Nghiêm túc. ", at(NOW)).unwrap());
    assert_eq!((filled.words.assessment.as_str(), filled.words.left_blank.len()), ("Nghiêm túc.", 0));
}

#[test]
fn every_blank_that_can_be_asked_has_a_kind_of_its_own() {
    let measure = MeasureId(12);
    let askable = [
        Blank::Assessment,
        Blank::Owner { measure, number: 2 },
        Blank::Due { measure, number: 2 },
        Blank::Attendance,
        Blank::MinuteTaker,
        Blank::ClosingTime,
        Blank::Agreed,
    ];
    let kinds: Vec<GapKind> = askable
        .iter()
        .chain([&Blank::Results])
        .filter_map(|blank| kind_of(*blank))
        .map(|(kind, _)| kind)
        .collect();
    assert_eq!(kinds, GapKind::ALL);
    assert!(askable.iter().all(|blank| blank.can_be_asked()));
    assert!(!Blank::Results.can_be_asked(), "asked about, but no gap");
    assert!(kind_of(Blank::Guests).is_none() && !Blank::Guests.can_be_asked());
}

#[test]
fn a_new_version_keeps_the_words_and_takes_the_place_of_the_old() {
    let mut current = version(1);
    current.words.assessment = "Nghiêm túc.".to_owned();
    current.filled_at = Some(at(NOW));
    let event = next_version(&current, ConclusionId(8), JobId(3), at(NOW)).unwrap();
    let ConclusionEvent::Drafted { conclusion, superseded, job } = event else { unreachable!() };
    assert_eq!((conclusion.number, conclusion.is_rendered(), conclusion.filled_at), (2, false, None));
    assert_eq!(conclusion.words, current.words);
    assert_eq!(superseded.map(|old| old.state), Some(ConclusionState::Superseded));
    assert_eq!(job.work, Work::RenderConclusion { conclusion: ConclusionId(8) });
}

#[test]
fn an_edited_file_is_the_next_version_and_stays_as_it_came() {
    let event = send_back(&version(1), ConclusionId(8), FileId(77), at(NOW)).unwrap();
    let sent = of_event(event);
    assert_eq!((sent.number, sent.document, sent.minutes), (2, Some(FileId(77)), Some(FileId(5))));
    assert!(sent.edited && sent.is_rendered());
    let early = Conclusion { minutes: None, ..version(1) };
    let refused = send_back(&early, ConclusionId(8), FileId(77), at(NOW));
    assert_eq!(refused, Err(Refusal::ConclusionNotReady));
}

#[test]
fn nothing_is_filled_into_what_is_adopted_or_replaced() {
    let adopted = Conclusion { state: ConclusionState::Adopted, ..version(1) };
    let replaced = Conclusion { state: ConclusionState::Superseded, ..version(1) };
    assert_eq!(assess(&adopted, "a", at(NOW)), Err(Refusal::ConclusionAdopted));
    assert_eq!(assess(&replaced, "a", at(NOW)), Err(Refusal::ExpiredButton));
    let again = next_version(&replaced, ConclusionId(8), JobId(3), at(NOW));
    assert_eq!(again, Err(Refusal::ExpiredButton), "a second tap makes no second version");
}

#[test]
fn an_owner_is_a_member_or_words_never_nothing() {
    let current = version(1);
    let named = name_owner(&current, &measure(), NewOwner::Member(MemberId(4)), at(NOW)).unwrap();
    let ConclusionEvent::Filled { filling: Filling::Measure(named), .. } = named else { unreachable!() };
    assert_eq!((named.owner, named.owner_text.as_str()), (Some(MemberId(4)), ""));
    let words = NewOwner::Words(" Tổ liên gia số 2 ".to_owned());
    let worded = name_owner(&current, &named, words, at(NOW)).unwrap();
    let ConclusionEvent::Filled { filling: Filling::Measure(worded), .. } = worded else { unreachable!() };
    assert_eq!((worded.owner, worded.owner_text.as_str()), (None, "Tổ liên gia số 2"));
    let nothing = name_owner(&current, &measure(), NewOwner::Words("  ".to_owned()), at(NOW));
    assert_eq!(nothing, Err(Refusal::ConclusionNeedsWords));
}

#[test]
fn a_measure_is_never_due_before_it_was_decided() {
    let held = day("2026-12-24");
    let set = |due| set_due(&version(1), &measure(), day(due), held, at(NOW));
    assert_eq!(set("2026-12-23"), Err(Refusal::DueBeforeSession));
    assert!(set("2026-12-24").is_ok());
}

#[test]
fn a_session_ends_after_it_began_and_not_in_the_future() {
    let set = |ended| set_closing_time(&version(1), &meeting(), at(ended), at(NOW));
    assert_eq!(set("2026-12-24T12:30:00Z"), Err(Refusal::NotAClosingTime));
    assert_eq!(set("2026-12-25T02:00:01Z"), Err(Refusal::NotAClosingTime));
    assert!(set("2026-12-24T14:10:00Z").is_ok());
}

#[test]
fn no_more_agree_than_there_are() {
    let set = |agreed, of| set_agreed(&version(1), &meeting(), agreed, of, at(NOW)).is_ok();
    assert!(set(16, 17) && set(17, 17) && set(0, 17));
    assert!(!set(18, 17) && !set(0, 0) && !set(-1, 17));
}

#[test]
fn counts_of_agreement_are_read_as_people_write_them() {
    assert_eq!(read_agreed("16/17", 0), Some((16, 17)));
    assert_eq!(read_agreed("nhất trí 16 trên 17", 0), Some((16, 17)));
    assert_eq!(read_agreed("16", 17), Some((16, 17)));
    for typed in ["", "tất cả", "1/2/3", "99999999999999999999/1"] {
        assert_eq!(read_agreed(typed, 17), None, "{typed}");
    }
}

#[test]
fn only_those_expected_of_whom_nothing_is_known_are_asked_about() {
    let members = [
        member(1, &[]),
        member(2, &[]),
        member(3, &[]),
        being(Status::Away, member(4, &[])),
        being(Status::Exempt, member(5, &[])),
    ];
    let attendance = [attends(1, Presence::Present), attends(2, Presence::Coming)];
    let asked: Vec<i64> = unrecorded(&members, &attendance).map(|member| member.id.0).collect();
    assert_eq!(asked, [2, 3], "to have said 'I shall come' is not to have been there");
    assert_eq!(present(&attendance), 1);
}

#[test]
fn the_days_offered_lie_ahead_each_once() {
    let days = days_to_choose(day("2026-12-24"), day("2026-12-25"));
    let days: Vec<String> = days.iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-12-31", "2027-01-23", "2027-02-22", "2027-03-24", "2027-03-31"]);
}

proptest! {
    #[test]
    fn no_day_offered_has_passed_whenever_it_is_asked(held in 0_i64..800, later in 0_i64..400) {
        let held_on = day("2025-01-01") + Duration::days(held);
        let today = held_on + Duration::days(later);
        let days = days_to_choose(held_on, today);
        prop_assert!(!days.is_empty());
        prop_assert!(days.iter().all(|offered| *offered > today));
        prop_assert!(days.windows(2).all(|pair| pair[0] < pair[1]));
    }
}

fn announcement() -> Announcement {
    Announcement {
        figures: Figures::default(),
        to: Vec::new(),
        guest: None,
        release: at(NOW) + Duration::seconds(30),
    }
}

#[test]
fn adopting_frees_the_unit_for_the_next_topic_and_taking_back_undoes_it() {
    let (unit, topic, current) = (unit(), ended(), version(2));
    let settled = at(NOW) + Duration::seconds(30);
    let closed = [ballot(BallotState::Closed)];
    let adopting = Adopting { unit: &unit, topic: &topic, conclusion: &current, ballots: &closed };
    let event = adopt(adopting, MemberId(1), announcement(), JobId(9), at(NOW), settled).unwrap();
    let ConclusionEvent::Adopted { unit: after, topic: followed, conclusion, job, .. } = event else {
        unreachable!("adopts")
    };
    assert_eq!((after.current_topic, after.last_topic), (None, Some(TopicId(1))));
    assert_eq!((followed.stage, conclusion.signed_by), (Stage::Concluded, Some(MemberId(1))));
    assert_eq!(job.not_before, settled, "nothing final is printed while it can be taken back");
    let adopted = Adopted {
        unit: &after,
        topic: &followed,
        conclusion: &conclusion,
        job: job.id,
        before: Some(TopicId(9)),
        settled,
        release: settled,
    };
    let event = take_back(adopted, JobId(10), at(NOW)).unwrap();
    let ConclusionEvent::TakenBack { unit: back, topic: again, conclusion: draft, again: None, .. } = event
    else {
        unreachable!("takes back, and the papers are still those of the draft")
    };
    assert_eq!((back, again, draft), (unit, topic, current));
    let late = take_back(adopted, JobId(10), settled);
    assert_eq!(late, Err(Refusal::TooLateToTakeBack));
}

#[test]
fn an_adoption_held_back_over_night_can_be_taken_back_and_prints_a_draft_again() {
    let held = Conclusion { state: ConclusionState::Adopted, ..version(2) };
    let (unit, topic) = (
        Unit { current_topic: None, last_topic: Some(TopicId(1)), ..unit() },
        Topic { stage: Stage::Concluded, ..topic() },
    );
    let adopted = Adopted {
        unit: &unit,
        topic: &topic,
        conclusion: &held,
        job: JobId(9),
        before: None,
        settled: at(NOW),
        release: at(NOW) + Duration::hours(9),
    };
    let event = take_back(adopted, JobId(10), at(NOW) + Duration::hours(1)).unwrap();
    let ConclusionEvent::TakenBack { again, .. } = event else { unreachable!("takes back") };
    assert_eq!(again.map(|job| job.id), Some(JobId(10)));
    let busy = Unit { current_topic: Some(TopicId(2)), ..unit.clone() };
    let refused = take_back(Adopted { unit: &busy, ..adopted }, JobId(10), at(NOW));
    assert_eq!(refused, Err(Refusal::TooLateToTakeBack), "the next topic has begun");
}

#[test]
fn a_conclusion_is_adopted_once_and_not_before_the_votes_are_in() {
    let (current, open) = (version(1), [ballot(BallotState::Open)]);
    assert_eq!(adoptable(&current, &ended(), &open), Err(Refusal::VoteNotClosed));
    assert_eq!(adoptable(&current, &ended(), &[]), Ok(()));
    let unmade = Conclusion { minutes: None, ..current.clone() };
    assert_eq!(adoptable(&unmade, &ended(), &[]), Err(Refusal::ConclusionNotReady));
    let adopted = Conclusion { state: ConclusionState::Adopted, ..current.clone() };
    assert_eq!(adoptable(&adopted, &ended(), &[]), Err(Refusal::ConclusionAdopted));
    let early = Topic { stage: Stage::Meeting, ..topic() };
    assert_eq!(adoptable(&current, &early, &[]), Err(Refusal::SessionNotEnded));
}

#[test]
fn what_was_filled_in_can_be_asked_again() {
    let named = Measure { owner: Some(MemberId(4)), due: Some(day("2027-01-23")), ..measure() };
    let event = reopen(&version(1), &named, GapKind::Owner, at(NOW)).unwrap();
    let ConclusionEvent::Filled { filling: Filling::Measure(asked), .. } = event else { unreachable!() };
    assert!(asked.lacks_owner() && asked.due.is_some());
    let other = reopen(&version(1), &named, GapKind::Agreed, at(NOW));
    assert_eq!(other, Err(Refusal::ExpiredButton));
}
