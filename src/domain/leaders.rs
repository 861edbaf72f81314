//! Who leads a unit: the secretary, else the deputy. Everybody who asks is answered here, so that no two places
//! differ.
//!
//! Three questions, and each place asks one of them. *All who lead, in turn* ([`in_turn`]): whoever hears of what the
//! one before let pass. *Who is told or shows up first* ([`acting`]): the secretary, and the deputies only where no
//! secretary can; what "can" means the place says, that a message reaches them or that they are there to chair.
//! *Who signs* ([`head`]): the office alone.

use super::ids::MemberId;
use super::member::{Member, Role};
use super::rights::{Standing, standings};

/// Those who lead, each once: the secretary, then the deputies, in the order of the roster. An office of somebody who
/// has left, is suspended or may hold none is no office.
#[must_use]
pub fn in_turn(members: &[Member]) -> Vec<&Member> {
    let holding =
        |office: Standing| members.iter().filter(move |member| standings(member, None).contains(&office));
    let mut list: Vec<&Member> = Vec::new();
    for member in holding(Standing::Secretary).chain(holding(Standing::Deputy)) {
        if list.iter().all(|known| known.id != member.id) {
            list.push(member);
        }
    }
    list
}

/// The secretary or, where no secretary can, the deputies who can.
pub fn acting(members: &[Member], can: impl Fn(&Member) -> bool) -> Vec<&Member> {
    let able: Vec<&Member> = in_turn(members).into_iter().filter(|member| can(member)).collect();
    let heads: Vec<&Member> =
        able.iter().copied().filter(|member| member.roles.has(Role::Secretary)).collect();
    if heads.is_empty() { able } else { heads }
}

/// Who stands at the head: the secretary, else the deputy.
#[must_use]
pub fn head(members: &[Member]) -> Option<&Member> {
    in_turn(members).into_iter().next()
}

/// The secretary, if there is one.
#[must_use]
pub fn secretary(members: &[Member]) -> Option<MemberId> {
    head(members).filter(|head| head.roles.has(Role::Secretary)).map(|head| head.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::member::{MemberKind, Roles, Status};
    use crate::domain::sample::{being, member};

    fn ids(members: Vec<&Member>) -> Vec<i64> {
        members.iter().map(|member| member.id.0).collect()
    }

    /// The deputies stand before the secretary on the roster.
    fn unit() -> [Member; 5] {
        [
            member(1, &[Role::Deputy]),
            member(2, &[Role::Committee]),
            member(3, &[Role::Secretary]),
            member(4, &[Role::Deputy]),
            member(5, &[Role::MinuteTaker]),
        ]
    }

    #[test]
    fn the_secretary_comes_first_wherever_the_roster_has_the_row() {
        assert_eq!(ids(in_turn(&unit())), [3, 1, 4]);
        assert_eq!(head(&unit()).map(|head| head.id.0), Some(3));
        assert_eq!(secretary(&unit()), Some(MemberId(3)));
        let both = [member(1, &[Role::Secretary, Role::Deputy])];
        assert_eq!(ids(in_turn(&both)), [1], "once");
    }

    #[test]
    fn without_a_secretary_the_deputy_leads() {
        let unit: Vec<Member> = unit().into_iter().filter(|member| member.id.0 != 3).collect();
        assert_eq!(ids(in_turn(&unit)), [1, 4]);
        assert_eq!((head(&unit).map(|head| head.id.0), secretary(&unit)), (Some(1), None));
        assert_eq!(in_turn(&unit[1..2]), Vec::<&Member>::new());
    }

    #[test]
    fn whoever_has_left_or_may_hold_no_office_leads_nothing() {
        for status in [Status::Moved, Status::Deceased, Status::Suspended] {
            let mut unit = unit();
            unit[2] = being(status, unit[2].clone());
            assert_eq!((ids(in_turn(&unit)), secretary(&unit)), (vec![1, 4], None), "{status:?}");
        }
        let roles = Roles::new([Role::Secretary]);
        let probationary = Member { kind: MemberKind::Probationary, roles, ..member(1, &[]) };
        assert_eq!(in_turn(&[probationary]), Vec::<&Member>::new());
    }

    #[test]
    fn the_deputies_act_where_no_secretary_can() {
        assert_eq!(ids(acting(&unit(), |_| true)), [3]);
        assert_eq!(ids(acting(&unit(), |member| member.id.0 != 3)), [1, 4]);
        assert_eq!(ids(acting(&unit(), |member| member.id.0 == 4)), [4]);
        assert_eq!(ids(acting(&unit(), |_| false)), Vec::<i64>::new());
    }
}
