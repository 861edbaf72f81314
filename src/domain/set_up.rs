//! How far the setting up of a unit has come, and what is best done next.

use super::member::{Member, Role, Status};
use super::text_enum::text_enum;
use super::unit::Unit;

text_enum! {
    /// A part of setting up, in the order that is suggested.
    pub enum SetUpStep {
        /// A group is bound.
        Group = "group",
        /// The roster is there.
        Roster = "roster",
        /// Members are attached to their accounts.
        Enrolment = "enrolment",
        /// Somebody besides the head holds an office.
        Offices = "offices",
    }
}

/// What has been done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
    pub group: bool,
    /// Rows of the roster that count.
    pub members: usize,
    /// Of these, who could be on a phone.
    pub with_phone: usize,
    /// Of these, who is.
    pub linked: usize,
    /// Whether the enrolment button has been posted.
    pub posted: bool,
    pub offices: bool,
}

/// Looks at what there is. `posted`: a link for enrolment is open.
#[must_use]
pub fn progress(unit: &Unit, members: &[Member], posted: bool) -> Progress {
    let about: Vec<&Member> =
        members.iter().filter(|member| !matches!(member.status, Status::Moved | Status::Deceased)).collect();
    let offices = |member: &&&Member| member.roles.iter().any(|role| role != Role::Secretary);
    Progress {
        group: unit.group.is_some(),
        members: about.len(),
        with_phone: about.iter().filter(|member| !member.no_phone).count(),
        linked: about.iter().filter(|member| !member.no_phone && member.person.is_some()).count(),
        posted,
        offices: about.iter().find(offices).is_some(),
    }
}

impl Progress {
    /// The head alone is no roster.
    #[must_use]
    pub fn has_roster(&self) -> bool {
        self.members > 1
    }

    #[must_use]
    pub fn is_done(&self, step: SetUpStep) -> bool {
        match step {
            SetUpStep::Group => self.group,
            SetUpStep::Roster => self.has_roster(),
            SetUpStep::Enrolment => self.has_roster() && (self.posted || self.linked == self.with_phone),
            SetUpStep::Offices => self.offices,
        }
    }

    /// The first part that is not done; `None`: all is set up.
    #[must_use]
    pub fn next(&self) -> Option<SetUpStep> {
        SetUpStep::ALL.iter().copied().find(|step| !self.is_done(*step))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::PersonId;
    use crate::domain::ids::UnitId;
    use crate::domain::sample::{at, member};
    use crate::domain::unit::{Lang, Profile};

    fn unit(group: Option<i64>) -> Unit {
        Unit {
            id: UnitId(1),
            name: "Tổ dân phố 7".to_owned(),
            superior: String::new(),
            locality: String::new(),
            profile: Profile::Cell,
            lang: Lang::Vi,
            zone: chrono_tz::Asia::Ho_Chi_Minh,
            group,
            group_title: String::new(),
            current_topic: None,
            last_topic: None,
            created_at: at("2026-11-01T00:00:00Z"),
        }
    }

    #[test]
    fn one_thing_is_suggested_after_the_other() {
        let linked = |id, roles: &[Role]| Member { person: Some(PersonId(id)), ..member(id, roles) };
        let head = linked(1, &[Role::Secretary]);
        let next = |group, members: &[Member], posted| progress(&unit(group), members, posted).next();
        assert_eq!(next(None, std::slice::from_ref(&head), false), Some(SetUpStep::Group));
        assert_eq!(next(Some(-7), std::slice::from_ref(&head), false), Some(SetUpStep::Roster));
        let two = [head.clone(), member(2, &[])];
        assert_eq!(next(Some(-7), &two, false), Some(SetUpStep::Enrolment));
        assert_eq!(next(Some(-7), &two, true), Some(SetUpStep::Offices));
        let all = [head, linked(2, &[Role::Deputy])];
        assert_eq!(next(Some(-7), &all, false), None);
    }

    #[test]
    fn who_uses_no_phone_is_not_waited_for() {
        let head = Member { person: Some(PersonId(1)), ..member(1, &[Role::Secretary]) };
        let paper = Member { no_phone: true, ..member(2, &[Role::Committee]) };
        assert_eq!(progress(&unit(Some(-7)), &[head, paper], false).next(), None);
    }
}
