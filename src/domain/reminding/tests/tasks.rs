//! What is asked about tasks, when and of whom.

use std::collections::BTreeSet;

use chrono_tz::Asia::Ho_Chi_Minh;

use crate::domain::following::{Ownerless, ownerless};
use crate::domain::ids::MemberId;
use crate::domain::member::{Member, Role, Status};
use crate::domain::reminding::{Duty, Missing, Nudge, TaskFacts, owners_on_word, task_nudges};
use crate::domain::rules::RuleProfile;
use crate::domain::sample::{at, being, day, member, task, topic};
use crate::domain::schedule;
use crate::domain::task::{Said, Task, TaskState};
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::Profile;

fn followed() -> Topic {
    let rules = RuleProfile::of(Profile::Cell);
    let schedule = schedule::chain(&rules.chain, day("2026-11-24"), day("2026-12-24")).ok();
    Topic { stage: Stage::FollowingUp, schedule, ..topic() }
}

fn cell() -> [Member; 3] {
    [member(1, &[Role::Secretary]), member(2, &[Role::Deputy]), member(3, &[])]
}

fn with<T>(
    tasks: &[Task],
    members: &[Member],
    reached: impl Fn(MemberId) -> bool,
    ask: impl Fn(&TaskFacts<'_>) -> T,
) -> T {
    let rules = RuleProfile::of(Profile::Cell);
    let topics = [followed()];
    let reached: BTreeSet<MemberId> =
        members.iter().map(|member| member.id).filter(|id| reached(*id)).collect();
    ask(&TaskFacts {
        rules: &rules,
        zone: Ho_Chi_Minh,
        topics: &topics,
        tasks,
        members,
        reached: &reached,
        now: at("2027-01-30T03:00:00Z"),
    })
}

/// What is asked, in order of time: "31/01 look →2".
fn asked(tasks: &[Task], members: &[Member], reached: impl Fn(MemberId) -> bool) -> Vec<String> {
    let mut list = with(tasks, members, reached, task_nudges);
    list.sort_by_key(|nudge| nudge.occasion.at);
    list.iter().map(said).collect()
}

fn said(nudge: &Nudge) -> String {
    let on = local(nudge.occasion.at, Ho_Chi_Minh);
    let to = if nudge.duty == Duty::Tasks { "leader" } else { "owner" };
    let Missing::Task(asked) = &nudge.missing else { unreachable!("about a task") };
    format!("{} {:?} {to} {}", on.format("%d/%m/%Y %H:%M"), asked.why, nudge.member.0)
}

/// What would fall on 7 February, within the holidays of the lunar new year, waits for their end.
#[test]
fn the_owner_is_asked_at_each_look_before_the_date_and_after_it_then_the_leaders() {
    let one = Task { due: Some(day("2027-01-31")), ..task(3) };
    assert_eq!(
        asked(std::slice::from_ref(&one), &cell(), |_| true),
        [
            "23/01/2027 07:00 Look owner 3",
            "28/01/2027 07:00 Soon owner 3",
            "01/02/2027 07:00 Late owner 3",
            "03/02/2027 07:00 Late leader 1",
            "11/02/2027 07:00 Late leader 2",
            "22/02/2027 07:00 Look owner 3",
            "24/03/2027 07:00 Look owner 3",
        ]
    );
    let done = Task { state: TaskState::Done, ..one };
    assert!(asked(&[done], &cell(), |_| true).is_empty());
}

#[test]
fn a_fresh_report_answers_the_look_and_the_date_but_not_that_it_is_late() {
    let said_at = Some(at("2027-01-29T03:00:00Z"));
    let one = Task { due: Some(day("2027-01-31")), said: Some(Said::GoingOn), said_at, ..task(3) };
    let list = asked(&[one], &cell(), |_| true);
    assert!(!list.iter().any(|ask| ask.contains("Soon") || ask.starts_with("23/01")), "{list:?}");
    assert!(list.contains(&"01/02/2027 07:00 Late owner 3".to_owned()), "{list:?}");
}

#[test]
fn for_whoever_no_message_reaches_the_leader_is_asked() {
    let outside =
        Task { owner: None, owner_text: "Red Cross".into(), due: Some(day("2027-01-31")), ..task(3) };
    let list = asked(&[outside], &cell(), |_| true);
    assert_eq!(list[0], "23/01/2027 07:00 Look leader 1");
    assert!(!list.iter().any(|ask| ask.contains("Soon")), "{list:?}");
    let paper = Task { due: Some(day("2027-01-31")), ..task(3) };
    let list = asked(std::slice::from_ref(&paper), &cell(), |member| member != MemberId(3));
    assert_eq!(list[0], "23/01/2027 07:00 Look leader 1");
    let nobody = asked(&[paper], &cell(), |member| member == MemberId(2));
    assert_eq!(nobody[0], "23/01/2027 07:00 Look leader 2", "the deputy where no secretary is reached");
}

#[test]
fn a_task_without_a_date_or_without_anybody_is_put_right_first() {
    let undated = task(3);
    assert_eq!(asked(&[undated], &cell(), |_| true)[0], "28/12/2026 07:00 NoDue leader 1");
    let members = [member(1, &[Role::Secretary]), being(Status::Moved, member(3, &[]))];
    let left = Task { due: Some(day("2027-01-31")), ..task(3) };
    // Late is late all the same.
    let told = ["28/12/2026 07:00 NoOwner leader 1", "03/02/2027 07:00 Late leader 1"];
    assert_eq!(asked(std::slice::from_ref(&left), &members, |_| true), told);
    assert_eq!(ownerless(&left, &members), Some(Ownerless::Left(MemberId(3))));
    let nobody = Task { owner: None, ..left };
    assert_eq!(ownerless(&nobody, &members), Some(Ownerless::Nobody));
}

#[test]
fn an_extended_task_is_another_occasion() {
    let keys = |due: &str| -> BTreeSet<String> {
        let one = Task { due: Some(day(due)), ..task(3) };
        let list = with(&[one], &cell(), |_| true, task_nudges);
        list.iter().map(Nudge::key).filter(|key| !key.contains("look")).collect()
    };
    let words = |due: &str| -> BTreeSet<String> {
        let word = |what: &str| format!("task:3:{what}");
        BTreeSet::from([
            word(&format!("due:{due}:1:m3")),
            word(&format!("due:{due}:2:m3")),
            word(&format!("late:{due}:1:m1")),
            word(&format!("late:{due}:1:m2")),
        ])
    };
    assert_eq!(keys("2027-01-31"), words("2027-01-31"), "the owner twice, each leader once");
    assert_eq!(keys("2027-03-31"), words("2027-03-31"));
}

#[test]
fn no_turn_outlives_the_next_one_and_days_off_are_left_in_peace() {
    // The new year's holidays of 2027 are from 5 to 9 February.
    let one = Task { due: Some(day("2027-02-08")), ..task(3) };
    let list = with(&[one], &cell(), |_| true, task_nudges);
    let mut owner: Vec<_> = list.iter().filter(|nudge| nudge.duty == Duty::Report).collect();
    owner.retain(|nudge| nudge.occasion.occurrence.contains("due"));
    let spans: Vec<(Timestamp, Option<Timestamp>)> =
        owner.iter().map(|nudge| (nudge.occasion.at, nudge.occasion.until)).collect();
    assert_eq!(spans.len(), 2);
    assert_eq!(spans[0].1, Some(spans[1].0));
    let off = |at: Timestamp| {
        let rules = RuleProfile::of(Profile::Cell);
        crate::domain::days_off::day_off(local(at, Ho_Chi_Minh).date(), &rules, Ho_Chi_Minh)
    };
    assert!(list.iter().all(|nudge| off(nudge.occasion.at).is_none()), "{list:?}");
}

#[test]
fn on_an_officers_word_those_are_reminded_who_have_not_just_reported() {
    let named = |number: i64, owner: i64| Task {
        owner: Some(MemberId(owner)),
        due: Some(day("2027-01-31")),
        ..task(number)
    };
    let told = Task { said: Some(Said::GoingOn), said_at: Some(at("2027-01-29T03:00:00Z")), ..named(2, 3) };
    let outside = Task { owner: None, owner_text: "Red Cross".into(), ..named(4, 3) };
    let done = Task { state: TaskState::Done, ..named(5, 3) };
    let tasks = [named(1, 3), told, named(3, 1), outside, done];
    let list = with(&tasks, &cell(), |_| true, |facts| owners_on_word(facts, MemberId(1)));
    let keys: Vec<String> = list.iter().map(Nudge::key).collect();
    assert_eq!(keys, ["task:1:due:2027-01-31:1:m3"], "one turn is shared with the calendar");
}
