//! The rules of following up.

use chrono::Duration;

use super::*;
use crate::domain::member::Role;
use crate::domain::rules::RuleProfile;
use crate::domain::sample::{at, day, member, task, topic};
use crate::domain::schedule;
use crate::domain::task::{TaskCount, TaskStanding};
use crate::domain::unit::Profile;

const NOW: &str = "2027-01-20T03:00:00Z";

fn followed() -> Topic {
    let rules = RuleProfile::of(Profile::Cell);
    let schedule = schedule::chain(&rules.chain, day("2026-11-24"), day("2026-12-24")).ok();
    Topic { stage: Stage::FollowingUp, schedule, ..topic() }
}

fn cell() -> [Member; 3] {
    [member(1, &[Role::Secretary]), member(2, &[Role::Deputy]), member(3, &[])]
}

fn own() -> Reporter {
    Reporter::of(&task(3), MemberId(3), false).unwrap()
}

#[test]
fn only_the_owner_and_officers_have_a_word_in_it() {
    assert_eq!(own(), Reporter { member: Some(MemberId(3)), entered_by: None });
    assert_eq!(
        Reporter::of(&task(3), MemberId(1), true),
        Ok(Reporter { member: Some(MemberId(3)), entered_by: Some(MemberId(1)) })
    );
    assert_eq!(Reporter::of(&task(3), MemberId(4), false), Err(Refusal::NotYourTask { number: 3 }));
}

fn reported(event: TaskEvent) -> (Task, TaskReport) {
    match event {
        TaskEvent::Reported { task, report, .. } => (task, report),
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn what_is_done_is_closed_and_a_slip_of_the_thumb_can_be_put_right_that_day() {
    let (today, now) = (day("2027-01-20"), at(NOW));
    let (done, report_) = reported(report(&task(3), own(), Said::Done, today, now).unwrap());
    assert_eq!(
        (done.state, done.done_on, done.reports, report_.number),
        (TaskState::Done, Some(today), 1, 1)
    );
    let (again, _) = reported(report(&done, own(), Said::GoingOn, today, now).unwrap());
    assert_eq!((again.state, again.done_on, again.reports), (TaskState::Open, None, 2));
    let later = report(&done, own(), Said::NotYet, day("2027-01-21"), now + Duration::days(1));
    assert_eq!(later, Err(Refusal::TaskDone { number: 3 }));
    assert_eq!(report(&done, own(), Said::Done, today, now), Err(Refusal::TaskDone { number: 3 }));
    assert_eq!(report(&task(3), own(), Said::Extended, today, now), Err(Refusal::ExpiredButton));
}

#[test]
fn words_go_to_the_last_report_of_whoever_made_it() {
    let (late, said) = reported(report(&task(3), own(), Said::NotYet, day("2027-01-20"), at(NOW)).unwrap());
    let explained = |last: &TaskReport, words: &str| match explain(&late, last, MemberId(3), words, None) {
        Ok(TaskEvent::Explained { report, .. }) => report,
        other => unreachable!("{other:?}"),
    };
    let first = explained(&said, " Chưa có kinh phí. ");
    assert_eq!(first.words.as_deref(), Some("Chưa có kinh phí."));
    let more = explained(&first, "Xin đến 31/3.");
    assert_eq!(more.words.as_deref(), Some("Chưa có kinh phí.\nXin đến 31/3."));
    assert_eq!(explain(&late, &said, MemberId(4), "x", None), Err(Refusal::NotYourTask { number: 3 }));
    assert_eq!(explain(&late, &said, MemberId(3), "  ", None), Err(Refusal::NothingToRecord));
    let long = "á".repeat(WORDS_LIMIT + 1);
    let refused = explain(&late, &said, MemberId(3), &long, None);
    assert_eq!(refused, Err(Refusal::TaskWordsTooLong { limit: WORDS_LIMIT }));
}

#[test]
fn leaders_move_the_date_name_another_or_give_it_up_with_a_reason() {
    let (today, now, leader) = (day("2027-01-20"), at(NOW), MemberId(1));
    let dated = Task { due: Some(day("2027-01-31")), ..task(3) };
    let due = |on: &str| extend(&dated, leader, day(on), today, now);
    assert_eq!(reported(due("2027-03-31").unwrap()).0.due, Some(day("2027-03-31")));
    assert_eq!(due("2027-01-20"), Err(Refusal::TaskDueImpossible));
    assert_eq!(due("2037-01-20"), Err(Refusal::TaskDueImpossible));
    assert_eq!(due("2027-01-31"), Err(Refusal::TaskUnchanged { number: 3 }), "the same day once more");
    let (named, _) = reported(reassign(&dated, leader, Some(MemberId(2)), "", now).unwrap());
    assert_eq!((named.owner, named.owner_text.as_str()), (Some(MemberId(2)), ""));
    assert_eq!(
        reassign(&dated, leader, Some(MemberId(3)), "", now),
        Err(Refusal::TaskUnchanged { number: 3 })
    );
    assert_eq!(drop(&dated, leader, " ", now), Err(Refusal::NothingToRecord));
    let (given_up, why) = reported(drop(&dated, leader, "Phường đã làm", now).unwrap());
    assert_eq!((given_up.state, why.words.as_deref()), (TaskState::Dropped, Some("Phường đã làm")));
    assert_eq!(
        extend(&given_up, leader, day("2027-03-31"), today, now),
        Err(Refusal::TaskDropped { number: 3 })
    );
}

#[test]
fn the_topic_is_done_with_after_the_last_look_when_nothing_is_open() {
    let topic = followed();
    let of_others = Task { topic: crate::domain::ids::TopicId(9), ..task(3) };
    assert_eq!(close(&topic, &[], day("2027-03-24")), None, "the day of the last look");
    assert_eq!(close(&topic, &[of_others.clone(), task(2)], day("2027-03-25")), None);
    let Some(TaskEvent::Closed { topic }) = close(&topic, &[of_others], day("2027-03-25")) else {
        unreachable!("is over");
    };
    assert_eq!(topic.stage, Stage::Closed);
    assert_eq!(closing_day(&topic), None, "once");
}

#[test]
fn the_review_keeps_the_numbers_of_the_quarter_that_decided() {
    let last = Topic { title: Some("Tiết kiệm".into()), ..followed() };
    let older = Topic { id: crate::domain::ids::TopicId(7), quarter: 3, ..followed() };
    let tasks = [
        Task { state: TaskState::Done, done_on: Some(day("2027-01-10")), ..task(1) },
        Task { due: Some(day("2027-01-31")), owner: None, owner_text: "Tổ liên gia".into(), ..task(2) },
        Task { topic: older.id, ..task(5) },
    ];
    let (changed, mut said) = reported(
        report(
            &tasks[1],
            Reporter { member: None, entered_by: Some(MemberId(1)) },
            Said::NotYet,
            day("2027-02-01"),
            at(NOW),
        )
        .unwrap(),
    );
    said.words = Some("Chưa có kinh phí".into());
    let tasks = [tasks[0].clone(), changed, tasks[2].clone()];
    let seen =
        carried_over(&last, &[last.clone(), older], &tasks, &[said], &cell(), day("2027-02-10")).unwrap();
    assert_eq!(seen.count, TaskCount { total: 3, done: 1, done_late: 0, going: 1, late: 1, dropped: 0 });
    let lines: Vec<_> = seen
        .lines
        .iter()
        .map(|line| (line.quarter, line.number, line.standing, line.words.as_str()))
        .collect();
    assert_eq!(
        lines,
        [
            (None, 1, TaskStanding::Done, ""),
            (None, 2, TaskStanding::Late, "Chưa có kinh phí"),
            (Some((2026, 3)), 5, TaskStanding::Going, ""),
        ]
    );
    assert_eq!(carried_over(&last, &[], &[], &[], &cell(), day("2027-02-10")), None);
}

#[test]
fn an_owner_in_words_fits_on_the_card() {
    let named = |words: &str| reassign(&task(3), MemberId(1), None, words, at(NOW)).map(drop_event);
    assert_eq!(named(&"á".repeat(DETAIL_LIMIT)), Ok(()));
    let refused = Refusal::TaskWordsTooLong { limit: DETAIL_LIMIT };
    assert_eq!(named(&"á".repeat(DETAIL_LIMIT + 1)), Err(refused));
}

fn drop_event(_: TaskEvent) {}
