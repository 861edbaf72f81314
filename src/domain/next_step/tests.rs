//! A quarter followed step by step, and the turns it can take.

use super::*;
use crate::domain::ballot::BallotState;
use crate::domain::draft::{DraftMeasure, DraftState, Outline};
use crate::domain::ids::{BallotId, DraftId, MemberId, TopicId, UnitId};
use crate::domain::sample::{at, day, topic};
use crate::domain::unit::Profile;

const ZONE: Tz = chrono_tz::Asia::Ho_Chi_Minh;

/// A quarter that is told line by line: what the home card would say at each moment.
struct Quarter {
    topic: Topic,
    draft: Option<Draft>,
    ballot: Option<Ballot>,
    rest: Situation<'static>,
    told: Vec<String>,
}

impl Quarter {
    fn new() -> Self {
        Self { topic: topic(), draft: None, ballot: None, rest: Situation::default(), told: Vec::new() }
    }

    /// Everything settled for 24 December, 19:30.
    fn settled() -> Self {
        let mut quarter = Self::new();
        let topic = &mut quarter.topic;
        topic.title = Some("Thực hành tiết kiệm".into());
        topic.meeting_at = Some(at("2026-12-24T12:30:00Z"));
        topic.place = Some("Nhà văn hoá Tổ dân phố 7".into());
        topic.preparer = Some(MemberId(4));
        topic.schedule = Some(schedule());
        topic.stage = Stage::Assigned;
        quarter
    }

    /// Circulated, comments open until 21 December, 17:00, six measures on the list.
    fn circulated() -> Self {
        let mut quarter = Self::settled();
        quarter.topic.stage = Stage::Circulated;
        quarter.topic.round = RoundState::Open;
        quarter.topic.comments_close_at = Some(at("2026-12-21T10:00:00Z"));
        quarter.rest.listed_measures = 6;
        quarter
    }

    fn frozen() -> Self {
        let mut quarter = Self::circulated();
        quarter.topic.round = RoundState::Late;
        quarter.topic.frozen_at = Some(at("2026-12-21T10:05:00Z"));
        quarter
    }

    fn now(&self, when: &str) -> NextStep {
        let situation = Situation {
            topic: Some(&self.topic),
            draft: self.draft.as_ref(),
            open_ballot: self.ballot.as_ref(),
            ..self.rest
        };
        next_step(&situation, &RuleProfile::of(Profile::Cell), ZONE, at(when))
    }

    fn step(&self, when: &str) -> Step {
        self.now(when).step
    }

    fn tell(&mut self, when: &str) {
        let next = self.now(when);
        let due = next.due.map_or_else(|| "-".into(), |due| due.format("%d/%m").to_string());
        let today = local(at(when), ZONE).date();
        self.told.push(format!(
            "{}  {:<18} {:<10} {due}",
            today.format("%d/%m"),
            next.step.as_str(),
            next.owner.as_str()
        ));
    }
}

fn schedule() -> Schedule {
    Schedule {
        draft_due: day("2026-12-03"),
        review_due: day("2026-12-10"),
        circulate_on: day("2026-12-14"),
        comments_close: day("2026-12-21"),
        digest_on: day("2026-12-23"),
        meeting_on: day("2026-12-24"),
        conclude_by: day("2026-12-27"),
        publish_by: day("2026-12-31"),
        follow_up_on: [day("2027-01-23"), day("2027-02-22"), day("2027-03-24")],
    }
}

fn draft(source: DraftSource, state: DraftState) -> Draft {
    Draft {
        id: DraftId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        number: 1,
        source,
        state,
        author: MemberId(4),
        file: None,
        outline: Outline::default(),
        created_at: at("2026-11-28T01:00:00Z"),
        submitted_at: None,
    }
}

fn ballot(kind: BallotKind, way: Way, closes_at: Option<&str>) -> Ballot {
    let rules = RuleProfile::of(Profile::Cell);
    Ballot {
        id: BallotId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        kind,
        way,
        state: BallotState::Open,
        pass: rules.pass,
        quorum: rules.quorum,
        on_roll: 17,
        items: 6,
        opened_at: at("2026-12-21T10:10:00Z"),
        closes_at: closes_at.map(at),
        closed_at: None,
    }
}

#[test]
fn a_whole_quarter_by_the_suggested_button() {
    let mut q = Quarter::new();
    q.tell("2026-11-20T01:00:00Z");
    q.topic.title = Some("Thực hành tiết kiệm".into());
    q.tell("2026-11-20T01:01:00Z");
    q.topic.meeting_at = Some(at("2026-12-24T12:30:00Z"));
    q.tell("2026-11-20T01:02:00Z");
    q.topic.place = Some("Nhà văn hoá".into());
    q.tell("2026-11-20T01:03:00Z");
    q.topic.preparer = Some(MemberId(4));
    q.tell("2026-11-20T01:04:00Z");
    q.topic.schedule = Some(schedule());
    q.topic.stage = Stage::Assigned;
    q.tell("2026-11-20T01:05:00Z");
    q.topic.stage = Stage::Drafting;
    q.draft = Some(draft(DraftSource::Guided, DraftState::Open));
    q.tell("2026-11-28T01:00:00Z");
    q.draft.as_mut().unwrap().outline.measures.push(DraftMeasure::default());
    q.tell("2026-11-30T01:00:00Z");
    q.topic.stage = Stage::InReview;
    q.draft.as_mut().unwrap().state = DraftState::Submitted;
    q.tell("2026-11-30T01:01:00Z");
    q.topic.stage = Stage::Revising;
    q.draft.as_mut().unwrap().state = DraftState::Returned;
    q.tell("2026-12-05T01:00:00Z");
    q.draft.as_mut().unwrap().state = DraftState::Open;
    q.tell("2026-12-06T01:00:00Z");
    q.topic.stage = Stage::InReview;
    q.draft.as_mut().unwrap().state = DraftState::Submitted;
    q.tell("2026-12-06T01:01:00Z");
    q.topic.stage = Stage::Approved;
    q.tell("2026-12-09T01:00:00Z");
    q.topic.stage = Stage::Circulated;
    q.topic.round = RoundState::Open;
    q.topic.comments_close_at = Some(at("2026-12-21T10:00:00Z"));
    q.rest.listed_measures = 5;
    q.tell("2026-12-14T01:00:00Z");
    q.rest.waiting_proposals = 1;
    q.tell("2026-12-21T09:59:00Z");
    q.topic.round = RoundState::Late;
    q.tell("2026-12-21T10:00:00Z");
    q.rest.waiting_proposals = 0;
    q.rest.listed_measures = 6;
    q.tell("2026-12-21T10:03:00Z");
    q.topic.frozen_at = Some(at("2026-12-21T10:05:00Z"));
    q.tell("2026-12-21T10:05:00Z");
    q.ballot = Some(ballot(BallotKind::Consultation, Way::Phone, Some("2026-12-23T10:00:00Z")));
    q.tell("2026-12-21T10:10:00Z");
    q.ballot = None;
    q.rest.consulted = true;
    q.tell("2026-12-23T10:00:00Z");
    q.topic.stage = Stage::Meeting;
    q.tell("2026-12-24T12:31:00Z");
    q.ballot = Some(ballot(BallotKind::Formal, Way::Mixed, None));
    q.tell("2026-12-24T13:40:00Z");
    q.ballot = None;
    q.rest.decided = true;
    q.tell("2026-12-24T13:50:00Z");
    q.topic.stage = Stage::Concluding;
    q.rest.gaps = 3;
    q.tell("2026-12-24T14:10:00Z");
    q.rest.gaps = 0;
    q.tell("2026-12-26T01:00:00Z");
    q.topic.stage = Stage::Concluded;
    q.tell("2026-12-26T01:05:00Z");
    q.tell("2027-01-01T01:00:00Z");
    insta::assert_snapshot!(q.told.join("\n"), @r"
    20/11  choose_topic       secretary  01/12
    20/11  set_meeting        secretary  01/12
    20/11  set_meeting        secretary  24/11
    20/11  assign_preparer    secretary  24/11
    20/11  keep_schedule      secretary  24/11
    20/11  write_draft        preparer   03/12
    28/11  write_draft        preparer   03/12
    30/11  submit_draft       preparer   03/12
    30/11  await_review       committee  10/12
    05/12  write_draft        preparer   10/12
    06/12  submit_draft       preparer   10/12
    06/12  await_review       committee  10/12
    09/12  circulate          secretary  14/12
    14/12  await_comments     members    21/12
    21/12  await_comments     members    21/12
    21/12  curate_measures    secretary  21/12
    21/12  freeze_measures    secretary  21/12
    21/12  open_consultation  secretary  23/12
    21/12  await_votes        members    23/12
    23/12  hold_meeting       secretary  24/12
    24/12  open_formal        secretary  24/12
    24/12  close_formal       secretary  24/12
    24/12  end_meeting        secretary  24/12
    24/12  fill_gaps          secretary  27/12
    26/12  adopt_conclusion   secretary  27/12
    26/12  done               secretary  -
    01/01  choose_topic       secretary  01/03
    ");
}

#[test]
fn a_unit_without_any_topic_is_asked_for_one_and_never_for_yesterday() {
    let rules = RuleProfile::of(Profile::Cell);
    let early = next_step(&Situation::default(), &rules, ZONE, at("2026-10-05T01:00:00Z"));
    assert_eq!(
        early,
        NextStep { step: Step::ChooseTopic, owner: Owner::Secretary, due: Some(day("2026-12-01")) }
    );
    let late = next_step(&Situation::default(), &rules, ZONE, at("2026-12-20T01:00:00Z"));
    assert_eq!(late.due, Some(day("2026-12-20")), "a quarter may be started on any of its days");
}

#[test]
fn the_day_is_the_units_not_greenwichs() {
    let next = Quarter::settled().now("2026-12-03T16:59:00Z");
    assert_eq!(next.due, Some(day("2026-12-03")));
    assert!(!next.overdue(local(at("2026-12-03T16:59:00Z"), ZONE).date()), "23:59 in Hà Nội");
    assert!(next.overdue(local(at("2026-12-03T17:00:00Z"), ZONE).date()), "midnight in Hà Nội");
}

#[test]
fn a_preparer_who_is_taken_off_is_replaced_before_anybody_writes() {
    let mut q = Quarter::settled();
    q.topic.stage = Stage::Drafting;
    q.topic.preparer = None;
    assert_eq!(q.step("2026-11-25T01:00:00Z"), Step::AssignPreparer);
}

#[test]
fn a_file_is_ready_as_it_comes() {
    let mut q = Quarter::settled();
    q.draft = Some(draft(DraftSource::KeptFile, DraftState::Open));
    assert_eq!(q.step("2026-11-28T01:00:00Z"), Step::SubmitDraft);
}

#[test]
fn a_secretary_with_nobody_to_ask_approves_alone() {
    let mut q = Quarter::settled();
    q.topic.stage = Stage::InReview;
    assert_eq!(q.now("2026-12-01T01:00:00Z").owner, Owner::Committee);
    q.rest.secretary_alone = true;
    let next = q.now("2026-12-01T01:00:00Z");
    assert_eq!((next.step, next.owner), (Step::ApproveAlone, Owner::Secretary));
}

#[test]
fn comments_are_over_at_the_hour_even_before_anybody_has_noticed() {
    let q = Quarter::circulated();
    assert_eq!(q.step("2026-12-21T09:59:59Z"), Step::AwaitComments);
    assert_eq!(q.step("2026-12-21T10:00:00Z"), Step::FreezeMeasures);
}

#[test]
fn the_consultation_is_offered_until_the_day_of_the_meeting_and_may_be_skipped() {
    let mut q = Quarter::frozen();
    assert_eq!(q.step("2026-12-23T16:59:00Z"), Step::OpenConsultation);
    assert_eq!(q.step("2026-12-23T17:00:00Z"), Step::HoldMeeting, "it is the 24th in Hà Nội");
    q.rest.consulted = true;
    assert_eq!(q.step("2026-12-22T01:00:00Z"), Step::HoldMeeting);
    q.rest.consulted = false;
    q.rest.listed_measures = 0;
    assert_eq!(q.step("2026-12-22T01:00:00Z"), Step::HoldMeeting, "nothing to ask about");
}

#[test]
fn the_meeting_waits_neither_for_comments_nor_for_a_consultation() {
    let mut q = Quarter::frozen();
    q.topic.round = RoundState::Open;
    q.topic.comments_close_at = None;
    q.ballot = Some(ballot(BallotKind::Consultation, Way::Phone, Some("2026-12-24T13:00:00Z")));
    assert_eq!(q.step("2026-12-24T12:29:00Z"), Step::AwaitVotes);
    assert_eq!(q.step("2026-12-24T12:30:00Z"), Step::HoldMeeting);
    q.topic.stage = Stage::Meeting;
    assert_eq!(q.step("2026-12-24T12:31:00Z"), Step::OpenFormal);
}

#[test]
fn a_list_forgotten_before_the_meeting_is_frozen_in_it() {
    let mut q = Quarter::circulated();
    q.topic.stage = Stage::Meeting;
    q.rest.waiting_proposals = 2;
    assert_eq!(q.step("2026-12-24T12:31:00Z"), Step::CurateMeasures);
    q.rest.waiting_proposals = 0;
    assert_eq!(q.step("2026-12-24T12:31:00Z"), Step::FreezeMeasures);
}

#[test]
fn a_session_without_measures_decides_nothing() {
    let mut q = Quarter::circulated();
    q.rest.listed_measures = 0;
    q.topic.stage = Stage::Meeting;
    assert_eq!(q.step("2026-12-24T12:31:00Z"), Step::EndMeeting);
}

#[test]
fn a_meeting_entered_afterwards_still_gets_its_decision() {
    let mut q = Quarter::frozen();
    q.topic.stage = Stage::Concluding;
    q.rest.gaps = 2;
    assert_eq!(q.step("2026-12-25T01:00:00Z"), Step::OpenFormal);
    q.ballot = Some(ballot(BallotKind::Formal, Way::Hall, None));
    assert_eq!(q.step("2026-12-25T01:00:00Z"), Step::CloseFormal);
    q.ballot = Some(ballot(BallotKind::Formal, Way::Phone, Some("2026-12-26T10:00:00Z")));
    let next = q.now("2026-12-25T01:00:00Z");
    assert_eq!((next.step, next.due), (Step::AwaitVotes, Some(day("2026-12-26"))));
    q.ballot = None;
    q.rest.decided = true;
    assert_eq!(q.step("2026-12-25T01:00:00Z"), Step::FillGaps);
}

#[test]
fn put_off_asks_for_a_new_day_and_given_up_for_a_new_topic() {
    let mut q = Quarter::settled();
    q.topic.stage = Stage::Postponed;
    assert_eq!(q.step("2026-12-20T01:00:00Z"), Step::SetMeeting);
    q.topic.stage = Stage::Cancelled;
    assert_eq!(q.step("2026-12-20T01:00:00Z"), Step::ChooseTopic);
}
