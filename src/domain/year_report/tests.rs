//! A year counted: what was due, held, said, decided and carried out.

use super::*;
use crate::domain::comment::{Channel, Comment, CommentKind, CommentState, Visibility};
use crate::domain::ids::{CommentId, MemberId, TopicId, UnitId};
use crate::domain::meeting::{Attendance, Presence};
use crate::domain::member::Member;
use crate::domain::sample::{at, attends, day, member, task, topic};
use crate::domain::task::TaskState;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::{Lang, Profile, Unit};

fn unit(founded: &str) -> Unit {
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
        current_topic: None,
        last_topic: None,
        created_at: at(founded),
    }
}

fn session(quarter: i64, stage: Stage) -> Session {
    Session {
        topic: Topic { id: TopicId(quarter), quarter, stage, ..topic() },
        group: None,
        meeting: None,
        attendance: Vec::new(),
        comments: Vec::new(),
        verdicts: Verdicts::default(),
        tasks: Vec::new(),
    }
}

fn comment(number: i64, by: i64, state: CommentState) -> Comment {
    Comment {
        id: CommentId(number),
        unit: UnitId(1),
        topic: TopicId(1),
        number,
        member: MemberId(by),
        question: None,
        measure: None,
        kind: CommentKind::Supplement,
        visibility: Visibility::Named,
        state,
        channel: Channel::Private,
        entered_by: None,
        late: false,
        versions: 1,
        body: "Nhất trí".to_owned(),
        file: None,
        created_at: at("2026-12-15T01:00:00Z"),
        updated_at: at("2026-12-15T01:00:00Z"),
    }
}

fn report(founded: &str, sessions: &[Session], now: &str) -> YearReport {
    let members: Vec<Member> = (1..=6).map(|id| member(id, &[])).collect();
    let now: Timestamp = at(now);
    let unit = unit(founded);
    compile(&Sources {
        unit: &unit,
        year: 2026,
        obligatory: Some(ContentGroup::HoChiMinh),
        members: &members,
        sessions,
        carried: &[],
        now,
    })
}

fn standings(report: &YearReport) -> Vec<QuarterStanding> {
    report.quarters.iter().map(|quarter| quarter.standing).collect()
}

#[test]
fn a_quarter_is_due_when_it_is_over_and_held_when_it_was_held() {
    use QuarterStanding::{Ahead, Held, Missed, UnderWay};
    let sessions = [session(1, Stage::Closed), session(3, Stage::Circulated)];
    let half = report("2025-01-01T01:00:00Z", &sessions, "2026-06-30T01:00:00Z");
    assert_eq!(standings(&half), [Held, Ahead, UnderWay, Ahead]);
    assert_eq!((half.held, half.whole), (Share { part: 1, whole: 1 }, false));
    let end = report("2025-01-01T01:00:00Z", &sessions, "2027-01-05T01:00:00Z");
    assert_eq!(standings(&end), [Held, Missed, UnderWay, Missed]);
    assert_eq!((end.held, end.whole), (Share { part: 1, whole: 4 }, true));
    assert_eq!(end.missed(), [2, 4]);
}

#[test]
fn the_last_day_of_a_quarter_is_that_of_the_unit() {
    // Half past midnight on 1 April in Viet Nam, 31 March in Greenwich.
    let new_quarter = report("2025-01-01T01:00:00Z", &[], "2026-03-31T17:30:00Z");
    assert_eq!(standings(&new_quarter)[0], QuarterStanding::Missed);
    let before = report("2025-01-01T01:00:00Z", &[], "2026-03-31T16:30:00Z");
    assert_eq!(standings(&before)[0], QuarterStanding::Ahead);
}

#[test]
fn nothing_is_said_of_what_was_before_the_unit_was_founded_here() {
    use QuarterStanding::{Ahead, Held, Unknown};
    let young = report("2026-11-05T01:00:00Z", &[], "2026-11-20T01:00:00Z");
    assert_eq!(standings(&young), [Unknown, Unknown, Unknown, Ahead]);
    assert_eq!((young.held, young.since), (Share::default(), Some(day("2026-11-05"))));
    let held = report("2026-11-05T01:00:00Z", &[session(4, Stage::Concluded)], "2026-12-30T01:00:00Z");
    assert_eq!(standings(&held), [Unknown, Unknown, Unknown, Held]);
    assert_eq!(held.held, Share { part: 1, whole: 1 });
}

#[test]
fn a_session_that_was_given_up_is_none() {
    let sessions = [session(1, Stage::Cancelled), session(2, Stage::Postponed), session(3, Stage::Planned)];
    let none = report("2025-01-01T01:00:00Z", &sessions, "2027-01-05T01:00:00Z");
    assert_eq!(none.missed(), [1, 2, 3, 4]);
    assert_eq!(none.total, Figures::default());
}

#[test]
fn who_was_to_come_who_came_and_who_spoke() {
    let presences = [
        (1, Presence::Present),
        (2, Presence::Present),
        (3, Presence::Excused),
        (4, Presence::Absent),
        (5, Presence::Coming),
    ];
    let attendance: Vec<Attendance> = presences.map(|(id, presence)| attends(id, presence)).to_vec();
    let comments = vec![
        comment(1, 1, CommentState::Live),
        comment(2, 1, CommentState::Live),
        comment(3, 2, CommentState::Withdrawn),
        comment(4, 9, CommentState::Live),
    ];
    let held = Session { attendance, comments, ..session(1, Stage::Concluded) };
    let silent = session(2, Stage::Concluding);
    let report = report("2025-01-01T01:00:00Z", &[silent, held], "2026-08-01T01:00:00Z");
    let of: Vec<Figures> = report.sessions().map(|(_, session)| session.figures).collect();
    assert_eq!(of[0].attendance, Share { part: 2, whole: 4 });
    assert_eq!((of[0].excused, of[0].comments), (1, 3));
    // Five were asked, and one who is on no list spoke all the same.
    assert_eq!(of[0].commented, Share { part: 2, whole: 6 });
    assert_eq!(of[1].attendance, Share::default());
    assert_eq!(of[1].commented, Share { part: 0, whole: 6 });
    assert_eq!(report.total.commented, Share { part: 2, whole: 12 });
}

#[test]
fn measures_tasks_and_the_obligatory_session_are_counted() {
    let done = |number, on: &str| Task {
        due: Some(day("2026-04-30")),
        state: TaskState::Done,
        done_on: Some(day(on)),
        owner: Some(MemberId(2)),
        ..task(number)
    };
    let open = |number| Task { due: Some(day("2026-05-31")), owner: None, ..task(number) };
    let first = Session {
        group: Some(ContentGroup::HoChiMinh),
        verdicts: Verdicts { passed: 3, rejected: 1 },
        tasks: vec![done(1, "2026-04-30"), done(2, "2026-05-02"), open(3)],
        ..session(1, Stage::FollowingUp)
    };
    let second = Session {
        group: Some(ContentGroup::Integrity),
        verdicts: Verdicts { passed: 2, rejected: 0 },
        ..session(2, Stage::Concluded)
    };
    let report = report("2025-01-01T01:00:00Z", &[first, second], "2026-07-01T01:00:00Z");
    assert_eq!(report.total.passed, Share { part: 5, whole: 6 });
    assert_eq!((report.total.tasks.done, report.total.tasks.done_late, report.total.tasks.late), (2, 1, 1));
    assert_eq!(report.obligatory_in(), [1]);
    let standings: Vec<TaskStanding> = report.tasks.iter().map(|line| line.standing).collect();
    assert_eq!(standings, [TaskStanding::Done, TaskStanding::DoneLate, TaskStanding::Late]);
    assert_eq!(report.tasks[0].owner, "Nguyễn Văn 2");
}

#[test]
fn in_january_it_is_last_year_that_is_reported() {
    assert_eq!(year_to_report(day("2027-01-10"), 2026), 2026);
    assert_eq!(year_to_report(day("2027-03-01"), 2026), 2027);
    assert_eq!(year_to_report(day("2027-01-10"), 2027), 2027, "there was no last year");
}
