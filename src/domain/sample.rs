//! People and topics for the tests of the rules: plain values to change with `..` and closures.

use chrono::{DateTime, NaiveDate};

use super::ids::{MemberId, TopicId, UnitId};
use super::meeting::{Attendance, Presence};
use super::member::{Member, MemberKind, Role, Roles, Status};
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
