//! People and topics for the tests of the rules: plain values to change with `..` and closures.

use chrono::{DateTime, NaiveDate};

use super::ballot::{Ballot, BallotItem, BallotKind, BallotState, RollEntry, RollReason, Way};
use super::ids::{BallotId, MeasureId, MemberId, TaskId, TopicId, UnitId};
use super::measure::{Measure, MeasureState};
use super::meeting::{Attendance, Presence};
use super::member::{Member, MemberKind, Role, Roles, Status};
use super::rules::{Base, PassRule, Quorum};
use super::task::{Task, TaskState};
use super::time::Timestamp;
use super::topic::Topic;

/// An official member who takes part and holds these offices.
pub fn member(id: i64, roles: &[Role]) -> Member {
    Member {
        id: MemberId(id),
        unit: UnitId(1),
        name: format!("Nguyễn Văn {id}"),
        search_key: format!("nguyen van {id}"),
        kind: MemberKind::Official,
        status: Status::Active,
        roles: Roles::new(roles.iter().copied()),
        no_phone: false,
        person: None,
        linked_at: None,
        consent_at: None,
        reached_at: None,
        muted_until: None,
        created_at: at("2026-11-01T00:00:00Z"),
    }
}

/// A member with another status.
pub fn being(status: Status, member: Member) -> Member {
    Member { status, ..member }
}

/// đảng viên dự bị.
pub fn probationary(id: i64) -> Member {
    Member { kind: MemberKind::Probationary, ..member(id, &[]) }
}

/// The fourth quarter of 2026, nothing settled yet.
pub fn topic() -> Topic {
    Topic::planned(TopicId(1), UnitId(1), 2026, 4, at("2026-11-20T01:00:00Z"))
}

pub fn attends(id: i64, presence: Presence) -> Attendance {
    Attendance {
        topic: TopicId(1),
        member: MemberId(id),
        unit: UnitId(1),
        presence,
        reason: None,
        at: at("2026-12-24T12:30:00Z"),
    }
}

/// An instant in RFC 3339.
pub fn at(text: &str) -> Timestamp {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// A day in ISO 8601.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A consultation by phone over six measures among seventeen, open since the 21st.
pub fn ballot() -> Ballot {
    Ballot {
        id: BallotId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        kind: BallotKind::Consultation,
        way: Way::Phone,
        state: BallotState::Open,
        pass: PassRule { num: 1, den: 2, strict: true, base: Base::Roll },
        quorum: Quorum { num: 2, den: 3, binding: false },
        on_roll: 17,
        items: 6,
        opened_at: at("2026-12-21T11:00:00Z"),
        closes_at: Some(at("2026-12-23T10:00:00Z")),
        closed_at: None,
    }
}

/// A measure as that ballot asks it.
pub fn item(number: i64) -> BallotItem {
    BallotItem {
        ballot: BallotId(1),
        measure: MeasureId(number),
        unit: UnitId(1),
        position: number,
        number,
        text: format!("Biện pháp thứ {number}"),
        hall: None,
        result: None,
    }
}

/// A member's place on its roll.
pub fn on_roll(member: i64) -> RollEntry {
    RollEntry {
        ballot: BallotId(1),
        member: MemberId(member),
        unit: UnitId(1),
        reason: RollReason::Counted,
        answered: 0,
    }
}

/// A listed measure.
pub fn measure(number: i64) -> Measure {
    Measure {
        id: MeasureId(number),
        unit: UnitId(1),
        topic: TopicId(1),
        number,
        text: format!("Biện pháp thứ {number}"),
        group: String::new(),
        state: MeasureState::Listed,
        proposed_by: None,
        from_comment: None,
        owner_text: String::new(),
        co_owners: String::new(),
        expected: String::new(),
        owner: None,
        due: None,
        created_at: at("2026-12-14T01:00:00Z"),
    }
}

/// A task that nobody has reported on, led by the member of its number.
pub fn task(number: i64) -> Task {
    Task {
        id: TaskId(number),
        unit: UnitId(1),
        topic: TopicId(1),
        measure: MeasureId(number),
        number,
        text: format!("Biện pháp thứ {number}"),
        owner: Some(MemberId(number)),
        owner_text: String::new(),
        co_owners: String::new(),
        expected: String::new(),
        due: None,
        state: TaskState::Open,
        reports: 0,
        said: None,
        said_at: None,
        done_on: None,
        created_at: at("2026-12-27T02:00:00Z"),
    }
}
