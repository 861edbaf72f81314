//! A roster that is read meets the roster that is there: names that stand on it are updated, not doubled.

use super::ids::{MemberId, UnitId};
use super::member::{Member, MemberKind, Role, Roles, Status};
use super::roster::RosterRow;
use super::time::Timestamp;
use super::words::{fold, modern_tone};

/// What saving a roster changes.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Merged {
    /// New and changed rows.
    pub members: Vec<Member>,
    pub added: usize,
    pub changed: usize,
    /// The names of those who lose an office by it, or do not get the one that stands beside their name, because they
    /// are probationary.
    pub without_office: Vec<String>,
}

impl Merged {
    /// The row with the offices its kind may hold. The head's is handed over, never lost by a list.
    fn narrowed(&mut self, member: Member) -> Member {
        let head = member.roles.has(Role::Secretary);
        let open = member.roles.open_to(member.kind);
        let roles = if head { open.with(Role::Secretary) } else { open };
        if roles != member.roles {
            self.without_office.push(member.name.clone());
        }
        Member { roles, ..member }
    }
}

/// Two spellings of one name are the same; An and Ân are two people.
fn key(name: &str) -> String {
    modern_tone(name).to_lowercase()
}

/// The row of the roster that bears this name, exactly or, for an officer who typed it in a hurry, without its
/// tones, as long as only one such row is there.
#[must_use]
pub fn bearer<'a>(members: &'a [Member], name: &str) -> Option<&'a Member> {
    if let Some(exact) = members.iter().find(|member| key(&member.name) == key(name)) {
        return Some(exact);
    }
    let folded = fold(name);
    let mut alike = members.iter().filter(|member| member.search_key == folded);
    alike.next().filter(|_| alike.next().is_none())
}

/// Joins the rows to the roster. `ids` gives the number of each new row.
///
/// Nobody becomes the head by a list: that office comes by link or is handed over. A line that names no office
/// takes none away, unless it makes its bearer probationary; and none gives a probationary member the vote: a list that
/// is silent on the kind must not.
/// The head's own row is found without tones too, because the name was typed at the start.
pub fn merge<E>(
    unit: UnitId,
    existing: &[Member],
    rows: &[RosterRow],
    now: Timestamp,
    mut ids: impl FnMut() -> Result<MemberId, E>,
) -> Result<Merged, E> {
    let head = existing.iter().find(|member| member.roles.has(Role::Secretary));
    let mut merged = Merged::default();
    let mut met: Vec<MemberId> = Vec::new();
    for row in rows {
        let own = || head.filter(|head| !met.contains(&head.id) && head.search_key == fold(&row.name));
        let known = existing.iter().find(|member| key(&member.name) == key(&row.name)).or_else(own);
        let Some(member) = known else {
            merged.added += 1;
            let added = merged.narrowed(fresh(unit, row, now, ids()?));
            merged.members.push(added);
            continue;
        };
        met.push(member.id);
        let updated = merged.narrowed(update(member, row));
        if updated != *member {
            merged.changed += 1;
            merged.members.push(updated);
        }
    }
    Ok(merged)
}

fn fresh(unit: UnitId, row: &RosterRow, now: Timestamp, id: MemberId) -> Member {
    Member {
        no_phone: row.no_phone,
        kind: row.kind,
        roles: row.roles.without(Role::Secretary),
        ..new_member(id, unit, &row.name, now)
    }
}

/// A row with nothing but a name.
#[must_use]
pub fn new_member(id: MemberId, unit: UnitId, name: &str, now: Timestamp) -> Member {
    Member {
        id,
        unit,
        name: name.to_owned(),
        search_key: fold(name),
        kind: MemberKind::Official,
        status: Status::Active,
        roles: Roles::default(),
        no_phone: false,
        person: None,
        linked_at: None,
        consent_at: None,
        reached_at: None,
        muted_until: None,
        created_at: now,
    }
}

fn update(member: &Member, row: &RosterRow) -> Member {
    let head = member.roles.has(Role::Secretary);
    let named = row.roles.without(Role::Secretary);
    let roles = if named == Roles::default() { member.roles.clone() } else { named };
    Member {
        name: row.name.clone(),
        search_key: fold(&row.name),
        kind: if row.kind == MemberKind::Official { member.kind } else { row.kind },
        roles: if head { roles.with(Role::Secretary) } else { roles },
        // An account that is attached speaks louder than a list.
        no_phone: member.person.is_none() && (row.no_phone || member.no_phone),
        ..member.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::domain::ids::PersonId;
    use crate::domain::roster::read_lines;
    use crate::domain::sample::at;

    fn named(id: i64, name: &str) -> Member {
        new_member(MemberId(id), UnitId(1), name, at("2026-11-01T00:00:00Z"))
    }

    fn save(existing: &[Member], text: &str) -> Merged {
        let mut next = 100;
        let rows = read_lines(text).rows;
        let ids = || {
            next += 1;
            Ok::<_, Infallible>(MemberId(next))
        };
        merge(UnitId(1), existing, &rows, at("2026-11-24T00:00:00Z"), ids).unwrap()
    }

    #[test]
    fn a_second_list_doubles_nobody() {
        let first = save(&[], "Nguyễn Văn An\nNguyễn Văn Ân; dự bị\nTrần Thị Hoà; chi uỷ viên");
        assert_eq!((first.added, first.changed), (3, 0));
        let again = save(&first.members, "Nguyễn Văn An\nNguyễn Văn Ân; dự bị\nTrần Thị Hòa; thư ký");
        assert_eq!((again.added, again.changed), (0, 1));
        assert_eq!(again.members[0].roles, Roles::new([Role::MinuteTaker]));
    }

    #[test]
    fn a_list_makes_no_secretary_and_unmakes_none() {
        let head = Member { roles: Roles::new([Role::Secretary]), ..named(1, "Le Van Binh") };
        let merged = save(&[head], "Lê Văn Bình\nPhạm Văn Cường; bí thư");
        assert_eq!((merged.added, merged.changed), (1, 1));
        assert_eq!(merged.members[0].name, "Lê Văn Bình");
        assert!(merged.members[0].roles.has(Role::Secretary));
        assert!(!merged.members[1].roles.has(Role::Secretary));
    }

    #[test]
    fn a_list_gives_nobody_the_vote() {
        let new = Member { kind: MemberKind::Probationary, ..named(2, "Nguyễn Văn An") };
        assert_eq!(save(std::slice::from_ref(&new), "Nguyễn Văn An").members, []);
        let merged = save(&[named(2, "Nguyễn Văn An")], "Nguyễn Văn An; dự bị");
        assert_eq!(merged.members[0].kind, MemberKind::Probationary);
    }

    #[test]
    fn whoever_becomes_probationary_by_a_list_keeps_no_office_of_the_committee() {
        let roles = Roles::new([Role::Deputy, Role::MinuteTaker]);
        let deputy = Member { roles, ..named(2, "Nguyễn Văn An") };
        let new = Member { kind: MemberKind::Probationary, ..named(3, "Trần Thị Hoa") };
        let list = "Nguyễn Văn An; dự bị\nTrần Thị Hoa; chi uỷ viên\nVũ Thị Thu; dự bị; phó bí thư\nLý Văn Dũng; dự bị";
        let merged = save(&[deputy, new], list);
        assert_eq!(merged.without_office, ["Nguyễn Văn An", "Trần Thị Hoa", "Vũ Thị Thu"]);
        assert_eq!(merged.members[0].roles, Roles::new([Role::MinuteTaker]));
        assert!(merged.members.iter().all(|member| !member.roles.in_committee()));
        assert_eq!((merged.added, merged.changed), (2, 1));
    }

    #[test]
    fn a_list_cuts_no_account_off() {
        let linked = Member { person: Some(PersonId(5)), ..named(2, "Nguyễn Văn An") };
        let merged = save(std::slice::from_ref(&linked), "Nguyễn Văn An; không dùng điện thoại");
        assert_eq!(merged.members, []);
    }

    #[test]
    fn a_name_without_tones_finds_its_row_if_there_is_but_one() {
        let roster = [named(1, "Lê Văn Bình"), named(2, "Nguyễn Văn An"), named(3, "Nguyễn Văn Ân")];
        assert_eq!(bearer(&roster, "le van binh").map(|member| member.id), Some(MemberId(1)));
        assert_eq!(bearer(&roster, "nguyen van an"), None);
        assert_eq!(bearer(&roster, "Nguyễn Văn Ân").map(|member| member.id), Some(MemberId(3)));
    }
}
