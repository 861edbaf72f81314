//! Who is told what and when: an example of each rule; [`nagging`] tries them all at once.

mod nagging;
mod plans;
mod tasks;

use std::collections::BTreeSet;

use chrono::Duration;
use chrono_tz::Asia::Ho_Chi_Minh;

use super::*;
use crate::domain::ballot::Ballot;
use crate::domain::draft::{Draft, DraftSource, DraftState, Outline};
use crate::domain::ids::{TopicId, UnitId};
use crate::domain::member::{Role, Status};
use crate::domain::next_step::{NextStep, Owner};
use crate::domain::rules::RuleProfile;
use crate::domain::sample::{at, ballot, being, day, member, probationary, topic};
use crate::domain::schedule;
use crate::domain::time::local;
use crate::domain::topic::{RoundState, Stage, Topic};
use crate::domain::unit::Profile;

fn rules() -> RuleProfile {
    RuleProfile::of(Profile::Cell)
}

fn settled() -> Topic {
    let schedule = schedule::chain(&rules().chain, day("2026-11-24"), day("2026-12-24")).ok();
    let meeting_at = Some(at("2026-12-24T12:30:00Z"));
    Topic { stage: Stage::Assigned, schedule, meeting_at, preparer: Some(MemberId(4)), ..topic() }
}

fn circulated(on: &str) -> Topic {
    Topic {
        stage: Stage::Circulated,
        round: RoundState::Open,
        circulated_at: Some(at(on)),
        comments_close_at: Some(at("2026-12-21T10:00:00Z")),
        ..settled()
    }
}

fn draft(submitted: Option<&str>) -> Draft {
    Draft {
        id: DraftId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        number: 1,
        source: DraftSource::Guided,
        state: DraftState::Submitted,
        author: MemberId(4),
        file: None,
        outline: Outline::default(),
        created_at: at("2026-11-25T01:00:00Z"),
        submitted_at: submitted.map(at),
    }
}

/// A cell of six: secretary, deputy, one of the committee, the preparer, two others. All are reached, all owe.
struct Cell {
    members: Vec<Member>,
    reached: BTreeSet<MemberId>,
    topic: Topic,
    draft: Option<Draft>,
    ballot: Option<Ballot>,
    open: Vec<MemberId>,
    next: NextStep,
}

impl Cell {
    fn of(topic: Topic, step: Step, owner: Owner, due: &str) -> Self {
        let members = vec![
            member(1, &[Role::Secretary]),
            member(2, &[Role::Deputy]),
            member(3, &[Role::Committee]),
            member(4, &[]),
            member(5, &[]),
            probationary(6),
        ];
        let open: Vec<MemberId> = members.iter().map(|member| member.id).collect();
        let next = NextStep { step, owner, due: Some(day(due)) };
        Self {
            reached: open.iter().copied().collect(),
            members,
            topic,
            draft: None,
            ballot: None,
            open,
            next,
        }
    }

    fn nudges(&self, now: Timestamp) -> Vec<Nudge> {
        self.with(now, nudges)
    }

    fn with<T>(&self, now: Timestamp, ask: impl Fn(&Facts<'_>) -> T) -> T {
        let committee: Vec<MemberId> =
            self.open.iter().copied().filter(|member| (1..=3).contains(&member.0)).collect();
        let undecided: Vec<(MemberId, i64)> =
            self.open.iter().filter(|member| member.0 != 6).map(|member| (*member, 6)).collect();
        ask(&Facts {
            topic: &self.topic,
            rules: &rules(),
            zone: Ho_Chi_Minh,
            members: &self.members,
            reached: &self.reached,
            next: self.next,
            draft: self.draft.as_ref(),
            unreviewed: &committee,
            unread: &[],
            silent: &self.open,
            questions: &[1, 2, 3],
            ballot: self.ballot.as_ref(),
            undecided: &undecided,
            unanswered: None,
            ended_at: None,
            now,
        })
    }

    /// Whom the calendar tells what, and when, if nothing is done about anything.
    fn told(&self) -> Vec<String> {
        let mut list: Vec<(Timestamp, String)> = self
            .nudges(at("2026-11-24T01:00:00Z"))
            .iter()
            .map(|nudge| {
                let when = local(nudge.occasion.at, Ho_Chi_Minh).format("%d/%m %H:%M");
                (nudge.occasion.at, format!("{when} {} {}", nudge.member.0, nudge.duty.as_str()))
            })
            .collect();
        list.sort();
        list.into_iter().map(|(_, line)| line).filter(|line| !line.ends_with("meeting")).collect()
    }
}

fn now(text: &str) -> Timestamp {
    at(text)
}

#[test]
fn the_preparer_is_told_twice_then_the_secretary_then_the_deputy() {
    let cell = Cell::of(settled(), Step::WriteDraft, Owner::Preparer, "2026-12-03");
    assert_eq!(
        cell.told(),
        [
            "02/12 07:00 4 draft",
            "03/12 07:00 4 draft",
            "04/12 07:00 1 draft_late",
            "05/12 07:00 2 draft_late"
        ]
    );
}

#[test]
fn what_is_due_at_tet_is_spoken_of_before_it_and_what_is_late_after_it() {
    // Mồng 1 Tết is 6 February 2027; the days off are the fifth to the tenth.
    let schedule = schedule::chain(&rules().chain, day("2027-01-20"), day("2027-03-02")).unwrap();
    assert_eq!(schedule.draft_due, day("2027-02-09"), "it stays on a day off");
    let meeting_at = Some(at("2027-03-02T12:30:00Z"));
    let cell = Cell::of(
        Topic { schedule: Some(schedule), meeting_at, ..settled() },
        Step::WriteDraft,
        Owner::Preparer,
        "2027-02-09",
    );
    assert_eq!(cell.told(), ["04/02 07:00 4 draft", "11/02 07:00 1 draft_late", "12/02 07:00 2 draft_late"]);
}

#[test]
fn a_secretary_who_prepares_is_not_told_of_oneself_and_one_out_of_reach_is_passed_over() {
    let own = Topic { preparer: Some(MemberId(1)), ..settled() };
    let cell = Cell::of(own, Step::WriteDraft, Owner::Preparer, "2026-12-03");
    assert_eq!(cell.told(), ["02/12 07:00 1 draft", "03/12 07:00 1 draft", "04/12 07:00 2 draft_late"]);
    let mut cell = Cell::of(settled(), Step::WriteDraft, Owner::Preparer, "2026-12-03");
    cell.reached.remove(&MemberId(1));
    assert_eq!(cell.told(), ["02/12 07:00 4 draft", "03/12 07:00 4 draft", "04/12 07:00 2 draft_late"]);
}

#[test]
fn the_committee_is_told_twice_and_a_version_of_the_same_day_not_at_all() {
    let mut cell = Cell::of(
        Topic { stage: Stage::InReview, ..settled() },
        Step::AwaitReview,
        Owner::Committee,
        "2026-12-10",
    );
    cell.open = vec![MemberId(2)];
    cell.draft = Some(draft(Some("2026-12-03T02:00:00Z")));
    assert_eq!(
        cell.told(),
        [
            "09/12 07:00 2 review",
            "10/12 07:00 2 review",
            "11/12 07:00 1 review_late",
            "12/12 07:00 2 review_late"
        ]
    );
    // A version that comes after the day gives the committee a day at least.
    cell.draft = Some(draft(Some("2026-12-11T02:00:00Z")));
    assert_eq!(
        cell.told(),
        ["12/12 07:00 2 review", "13/12 07:00 1 review_late", "14/12 07:00 2 review_late"]
    );
}

#[test]
fn a_step_of_the_leaders_goes_to_the_secretary_and_after_two_days_to_the_deputy() {
    let cell = Cell::of(
        Topic { stage: Stage::Approved, ..settled() },
        Step::Circulate,
        Owner::Secretary,
        "2026-12-14",
    );
    assert_eq!(cell.told(), ["14/12 07:00 1 lead", "15/12 07:00 1 lead", "16/12 07:00 2 lead"]);
    let held = Topic { stage: Stage::Circulated, ..settled() };
    let cell = Cell::of(held, Step::HoldMeeting, Owner::Secretary, "2026-12-24");
    assert_eq!(
        cell.told(),
        ["25/12 07:00 1 lead", "26/12 07:00 1 lead", "27/12 07:00 2 lead"],
        "on the day of the meeting they are at the meeting"
    );
}

#[test]
fn members_are_told_a_day_before_the_round_closes_and_on_the_day_the_ballot_does() {
    let mut cell =
        Cell::of(circulated("2026-12-14T02:00:00Z"), Step::AwaitComments, Owner::Members, "2026-12-21");
    cell.open = vec![MemberId(5)];
    assert_eq!(cell.told(), ["20/12 07:00 5 comments"]);
    cell.topic.round = RoundState::Late;
    assert!(cell.told().is_empty());
    cell.topic = circulated("2026-12-20T10:00:00Z");
    assert!(cell.told().is_empty(), "what came the same day");
    cell.ballot = Some(ballot());
    assert_eq!(cell.told(), ["23/12 07:00 5 votes"]);
}

#[test]
fn everybody_is_told_of_the_meeting_or_only_who_has_not_answered() {
    let cell = Cell::of(settled(), Step::Done, Owner::Secretary, "2026-12-24");
    let meeting = |facts: &Facts<'_>| owed_of(facts, Duty::Meeting);
    assert_eq!(cell.with(now("2026-12-20T02:00:00Z"), meeting).len(), 6);
    let one = BTreeSet::from([MemberId(5)]);
    let asked = cell.with(now("2026-12-20T02:00:00Z"), |facts| {
        owed_of(&Facts { unanswered: Some(&one), ..facts.clone() }, Duty::Meeting)
    });
    assert_eq!(asked, [(MemberId(5), Missing::Coming { asked: true })]);
}

#[test]
fn a_pause_spares_all_but_own_duties() {
    let mut cell = Cell::of(settled(), Step::WriteDraft, Owner::Preparer, "2026-12-03");
    for member in &mut cell.members {
        member.muted_until = Some(for_good());
    }
    let duties: BTreeSet<Duty> =
        cell.nudges(now("2026-12-01T02:00:00Z")).iter().map(|nudge| nudge.duty).collect();
    assert_eq!(duties.into_iter().collect::<Vec<_>>(), [Duty::Draft, Duty::DraftLate]);
    assert!(hears_own_only(&cell.members[0]));
    let until = Member { muted_until: Some(at("2026-12-21T10:00:00Z")), ..member(1, &[]) };
    assert!(!listens(&until, at("2026-12-20T00:00:00Z")) && !hears_own_only(&until));
    assert!(listens(&until, at("2026-12-21T10:00:00Z")), "a pause ends");
}

#[test]
fn only_those_who_may_speak_and_have_not_are_silent() {
    let members = [member(1, &[]), member(2, &[]), probationary(3), being(Status::Moved, member(4, &[]))];
    let ids: Vec<i64> =
        silent(&members, &BTreeSet::from([MemberId(2)])).iter().map(|member| member.id.0).collect();
    assert_eq!(ids, [1, 3]);
}

#[test]
fn what_has_begun_when_the_date_is_set_is_not_repeated_and_a_moved_meeting_is_another() {
    let keys = |topic: &Topic, at: &str| -> Vec<String> {
        begun(topic, &rules(), Ho_Chi_Minh, now(at)).iter().map(Occasion::key).collect()
    };
    assert_eq!(keys(&settled(), "2026-12-02T09:00:00Z"), ["1:draft:2026-12-03:1"]);
    assert_eq!(keys(&circulated("2026-12-14T02:00:00Z"), "2026-12-23T09:00:00Z"), ["1:meeting:2026-12-24:2"]);
    let moved = Topic { meeting_at: Some(at("2026-12-26T12:30:00Z")), ..circulated("2026-12-14T02:00:00Z") };
    assert_eq!(keys(&moved, "2026-12-25T09:00:00Z"), ["1:meeting:2026-12-26:2"]);
}

fn look(now: Timestamp, rules: &RuleProfile) -> Look<'_> {
    Look { unit: UnitId(1), rules, zone: Ho_Chi_Minh, now }
}

#[test]
fn all_of_a_day_comes_in_one_message_and_not_twice() {
    let mut cell =
        Cell::of(circulated("2026-12-14T02:00:00Z"), Step::AwaitVotes, Owner::Members, "2026-12-23");
    cell.open = vec![MemberId(5)];
    cell.reached = BTreeSet::from([MemberId(5)]);
    cell.ballot = Some(ballot());
    cell.topic.round = RoundState::Late;
    let (morning, rules) = (now("2026-12-23T00:00:00Z"), rules());
    let first = plan(look(morning, &rules), cell.nudges(morning), &BTreeSet::new(), None);
    let duties: Vec<Duty> = first.messages[0].nudges.iter().map(|nudge| nudge.duty).collect();
    assert_eq!((first.messages.len(), duties), (1, vec![Duty::Vote, Duty::Meeting]));
    let given = first.messages[0].keys(UnitId(1), day("2026-12-23")).into_iter().collect();
    assert!(plan(look(morning, &rules), cell.nudges(morning), &given, None).messages.is_empty());
}

#[test]
fn what_is_late_says_so_and_what_is_pointless_is_dropped() {
    let mut cell =
        Cell::of(circulated("2026-12-14T02:00:00Z"), Step::AwaitComments, Owner::Members, "2026-12-21");
    cell.reached = BTreeSet::from([MemberId(5)]);
    let rules = rules();
    let (due, heard) = (now("2026-12-20T00:00:00Z"), Some(now("2026-12-19T15:00:00Z")));
    let back = now("2026-12-21T02:00:00Z");
    let outage = Outage::between(due, heard, back);
    assert_eq!(outage, Some(Outage { from: heard.unwrap(), to: back }));
    let late = plan(look(back, &rules), cell.nudges(back), &BTreeSet::new(), outage);
    assert_eq!((late.messages.len(), late.messages[0].late, late.dropped.len()), (1, outage, 0));

    let back = now("2026-12-21T11:00:00Z");
    let outage = Outage::between(due, heard, back);
    let gone = plan(look(back, &rules), cell.nudges(back), &BTreeSet::new(), outage);
    assert!(gone.messages.is_empty());
    assert_eq!(gone.dropped.iter().map(|nudge| nudge.duty).collect::<Vec<_>>(), [Duty::Comment]);
    assert!(Outage::between(due, None, due + Duration::minutes(20)).is_none(), "a slow morning is no outage");
}

#[test]
fn a_turn_that_gave_way_to_the_next_is_not_lost() {
    let cell = Cell::of(settled(), Step::WriteDraft, Owner::Preparer, "2026-12-03");
    let (back, rules) = (now("2026-12-03T03:00:00Z"), rules());
    let outage = Outage::between(now("2026-12-02T00:00:00Z"), None, back);
    let late = plan(look(back, &rules), cell.nudges(back), &BTreeSet::new(), outage);
    assert_eq!((late.messages.len(), late.dropped.len()), (1, 0));
    assert_eq!(late.messages[0].nudges[0].occasion.turn, 2);
}

#[test]
fn an_officer_has_two_turns_less_those_of_the_calendar() {
    let mut cell =
        Cell::of(circulated("2026-12-14T02:00:00Z"), Step::AwaitComments, Owner::Members, "2026-12-21");
    cell.open = vec![MemberId(5)];
    let mut given = BTreeSet::new();
    let mut press = |on: &str| {
        let at = now(&format!("{on}T03:00:00Z"));
        let nudges = cell.with(at, |facts| on_word(facts, Duty::Comment, MemberId(1)));
        let messages = by_hand(UnitId(1), nudges, &given, day(on))?;
        given.extend(messages[0].keys(UnitId(1), day(on)));
        Ok::<u8, NotAgain>(messages[0].nudges[0].occasion.turn)
    };
    assert_eq!(press("2026-12-15"), Ok(1));
    assert_eq!(press("2026-12-15"), Err(NotAgain::Today));
    assert_eq!(press("2026-12-16"), Ok(2));
    assert_eq!(press("2026-12-17"), Err(NotAgain::Twice));
    let (eve, rules) = (now("2026-12-20T00:00:00Z"), rules());
    assert!(plan(look(eve, &rules), cell.nudges(eve), &given, None).messages.is_empty(), "twice is enough");
}
