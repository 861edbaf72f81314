//! How an account comes to a row of the roster: one-time links, consent, the officers' approval (ux 9, 10).

use chrono::Duration;

use super::ids::{MemberId, PersonId};
use super::member::{Enrolment, EnrolmentState, Invite, InvitePurpose, Member, Status};
use super::refusal::Refusal;
use super::time::Timestamp;

/// How long a link of this kind opens anything.
#[must_use]
pub fn lifetime(purpose: InvitePurpose) -> Duration {
    match purpose {
        InvitePurpose::Secretary => Duration::days(7),
        InvitePurpose::Personal | InvitePurpose::Guest => Duration::days(14),
        InvitePurpose::Group => Duration::days(1),
        InvitePurpose::Enrol => Duration::days(60),
    }
}

/// The letter that begins the word of a link of this kind, before its secret.
#[must_use]
pub fn letter(purpose: InvitePurpose) -> char {
    match purpose {
        InvitePurpose::Secretary => 's',
        InvitePurpose::Personal => 'm',
        InvitePurpose::Group => 'g',
        InvitePurpose::Enrol => 'e',
        InvitePurpose::Guest => 'k',
    }
}

/// Whether a link still opens what it is for. Whoever used it before is told apart by the caller: to that person
/// a second tap is no offence.
pub fn usable(invite: &Invite, now: Timestamp) -> Result<(), Refusal> {
    if invite.used_at.is_some() && invite.purpose != InvitePurpose::Enrol {
        return Err(Refusal::LinkUsed);
    }
    if invite.expires_at <= now {
        return Err(Refusal::LinkExpired);
    }
    Ok(())
}

/// The row with the account attached. Whoever comes by phone does use one.
#[must_use]
pub fn linked(member: Member, person: PersonId, consent_at: Timestamp, now: Timestamp) -> Member {
    Member {
        person: Some(person),
        linked_at: Some(now),
        consent_at: Some(consent_at),
        reached_at: None,
        no_phone: false,
        ..member
    }
}

/// The row with its account cut off. Votes, comments and duties belong to the row and stay.
#[must_use]
pub fn cut_off(member: Member) -> Member {
    Member { person: None, linked_at: None, reached_at: None, ..member }
}

/// Whether a name is offered to somebody who enrols: nobody is attached to it, and its bearer is about.
#[must_use]
pub fn is_offered(member: &Member) -> bool {
    member.person.is_none() && !matches!(member.status, Status::Moved | Status::Deceased)
}

/// A request that waits for the officers.
#[derive(Clone, PartialEq, Debug)]
pub struct Claim {
    pub enrolment: Enrolment,
    pub member: Member,
    /// Somebody else asks for the same name: it is decided person by person.
    pub contested: bool,
}

/// The requests that wait for the officers, in the order they came. One for a name that has meanwhile found its
/// account is left out.
#[must_use]
pub fn claims(enrolments: &[Enrolment], members: &[Member]) -> Vec<Claim> {
    let waiting: Vec<(&Enrolment, MemberId)> = enrolments
        .iter()
        .filter(|enrolment| enrolment.state == EnrolmentState::Waiting)
        .filter_map(|enrolment| enrolment.member.map(|member| (enrolment, member)))
        .collect();
    let mut list: Vec<Claim> = waiting
        .iter()
        .filter_map(|(enrolment, id)| {
            let member = members.iter().find(|member| member.id == *id && is_offered(member))?;
            let contested = waiting.iter().filter(|(_, other)| other == id).count() > 1;
            Some(Claim { enrolment: (*enrolment).clone(), member: member.clone(), contested })
        })
        .collect();
    list.sort_by_key(|claim| (claim.enrolment.asked_at, claim.enrolment.person));
    list
}

/// Those one tap may approve: they had come by `until`, when the card was drawn, and nobody else asks for the
/// name.
#[must_use]
pub fn approvable(claims: Vec<Claim>, until: Timestamp) -> Vec<Claim> {
    claims.into_iter().filter(|claim| !claim.contested && claim.enrolment.asked_at <= until).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::UnitId;
    use crate::domain::sample::{at, being, member};

    fn invite(purpose: InvitePurpose) -> Invite {
        Invite {
            hash: "h".to_owned(),
            unit: UnitId(1),
            purpose,
            member: None,
            expires_at: at("2026-12-01T00:00:00Z"),
            used_at: None,
            used_by: None,
        }
    }

    fn asks(person: i64, member: i64, when: &str) -> Enrolment {
        Enrolment {
            unit: UnitId(1),
            person: PersonId(person),
            state: EnrolmentState::Waiting,
            member: Some(MemberId(member)),
            invite: "h".to_owned(),
            consent_at: Some(at(when)),
            asked_at: at(when),
            decided_at: None,
        }
    }

    #[test]
    fn a_link_opens_once_and_not_for_ever() {
        let now = at("2026-11-24T00:00:00Z");
        let used = |purpose| Invite { used_at: Some(now), ..invite(purpose) };
        assert_eq!(usable(&invite(InvitePurpose::Personal), now), Ok(()));
        assert_eq!(usable(&used(InvitePurpose::Personal), now), Err(Refusal::LinkUsed));
        assert_eq!(usable(&used(InvitePurpose::Secretary), now), Err(Refusal::LinkUsed));
        assert_eq!(usable(&used(InvitePurpose::Enrol), now), Ok(()), "the group's link serves everybody");
        let late = at("2026-12-01T00:00:00Z");
        assert_eq!(usable(&invite(InvitePurpose::Enrol), late), Err(Refusal::LinkExpired));
    }

    #[test]
    fn two_who_want_one_name_are_decided_apart() {
        let members = [member(1, &[]), member(2, &[]), being(Status::Moved, member(3, &[]))];
        let asked = [
            asks(11, 1, "2026-11-24T01:00:00Z"),
            asks(12, 2, "2026-11-24T02:00:00Z"),
            asks(13, 1, "2026-11-24T03:00:00Z"),
            asks(14, 3, "2026-11-24T03:00:00Z"),
        ];
        let found = claims(&asked, &members);
        let shown: Vec<(i64, bool)> =
            found.iter().map(|claim| (claim.enrolment.person.0, claim.contested)).collect();
        assert_eq!(shown, [(11, true), (12, false), (13, true)]);
        assert_eq!(approvable(found.clone(), at("2026-11-24T05:00:00Z")).len(), 1);
        assert_eq!(approvable(found, at("2026-11-24T01:30:00Z")).len(), 0, "came after the card was drawn");
    }

    #[test]
    fn a_new_account_must_prove_anew_that_it_is_reached() {
        let now = at("2026-11-24T00:00:00Z");
        let first = Member { reached_at: Some(now), ..linked(member(1, &[]), PersonId(7), now, now) };
        let second = linked(cut_off(first), PersonId(8), now, now);
        assert_eq!((second.person, second.reached_at), (Some(PersonId(8)), None));
    }
}
