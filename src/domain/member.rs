//! The roster: who belongs to a unit, in what capacity, and on which account.

use serde::{Deserialize, Serialize};

use super::ids::{MemberId, PersonId, UnitId};
use super::text_enum::text_enum;
use super::time::Timestamp;
use super::topic::Named;

text_enum! {
    /// The kind of membership. Probationary members speak and never vote (Charter, Art. 3).
    pub enum MemberKind {
        /// đảng viên chính thức; hội viên.
        Official = "official",
        /// đảng viên dự bị.
        Probationary = "probationary",
        /// No member: a rapporteur from outside (báo cáo viên), who takes part in the one topic he or she prepares.
        Guest = "guest",
    }
}

text_enum! {
    /// Whether a member counts now. Everything but `Active` leaves the roll of a ballot.
    pub enum Status {
        /// Takes part.
        Active = "active",
        /// Lives elsewhere for a time.
        Away = "away",
        /// miễn sinh hoạt.
        Exempt = "exempt",
        /// Suspended.
        Suspended = "suspended",
        /// chuyển đi.
        Moved = "moved",
        /// từ trần.
        Deceased = "deceased",
    }
}

text_enum! {
    /// An office or duty a member holds in the unit. Preparing a topic is a duty of one topic, not a role here.
    pub enum Role {
        /// bí thư: the head. Never "thư ký".
        Secretary = "secretary",
        /// phó bí thư.
        Deputy = "deputy",
        /// chi uỷ viên.
        Committee = "committee",
        /// thư ký hội nghị: takes the minutes.
        MinuteTaker = "minute_taker",
    }
}

/// The offices a member holds. A secretary or deputy always counts as of the committee.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Roles(Vec<Role>);

impl Roles {
    /// The set of the given roles.
    pub fn new(roles: impl IntoIterator<Item = Role>) -> Self {
        let mut set: Vec<Role> = roles.into_iter().collect();
        set.sort_unstable();
        set.dedup();
        Self(set)
    }

    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.0.contains(&role)
    }

    /// Secretary, deputy or committee member.
    #[must_use]
    pub fn in_committee(&self) -> bool {
        self.has(Role::Secretary) || self.has(Role::Deputy) || self.has(Role::Committee)
    }

    /// Secretary or deputy: the two who may run the cycle.
    #[must_use]
    pub fn leads(&self) -> bool {
        self.has(Role::Secretary) || self.has(Role::Deputy)
    }

    pub fn iter(&self) -> impl Iterator<Item = Role> + '_ {
        self.0.iter().copied()
    }

    #[must_use]
    pub fn with(&self, role: Role) -> Self {
        Self::new(self.iter().chain([role]))
    }

    #[must_use]
    pub fn without(&self, role: Role) -> Self {
        Self::new(self.iter().filter(|held| *held != role))
    }

    /// Of these, what a member of that kind may hold: whoever does not vote has no office of the committee.
    #[must_use]
    pub fn open_to(&self, kind: MemberKind) -> Self {
        match kind {
            MemberKind::Official => self.clone(),
            MemberKind::Probationary | MemberKind::Guest => {
                Self::new(self.iter().filter(|role| *role == Role::MinuteTaker))
            }
        }
    }
}

/// One row of the roster.
#[derive(Clone, PartialEq, Debug)]
pub struct Member {
    pub id: MemberId,
    pub unit: UnitId,
    pub name: String,
    /// The name folded for search: no tones, lower case.
    pub search_key: String,
    pub kind: MemberKind,
    pub status: Status,
    pub roles: Roles,
    /// Takes part on paper only; nothing is ever sent.
    pub no_phone: bool,
    /// The one live account attached to the row.
    pub person: Option<PersonId>,
    pub linked_at: Option<Timestamp>,
    /// When the member agreed to what is kept, the banner (no official channel, nothing classified) in sight.
    pub consent_at: Option<Timestamp>,
    /// When the member proved to have received a message.
    pub reached_at: Option<Timestamp>,
    /// Until when only own duties are announced ("Tạm dừng nhắc").
    pub muted_until: Option<Timestamp>,
    pub created_at: Timestamp,
}

impl Member {
    /// Whether the member can be on the roll of a ballot at all.
    #[must_use]
    pub fn may_vote(&self) -> bool {
        self.kind == MemberKind::Official && self.status == Status::Active
    }

    /// How others read of this member as the preparer of a topic; `party_group`: the one behind the member.
    #[must_use]
    pub fn named(&self, party_group: Option<String>) -> Named {
        Named { name: self.name.clone(), guest: self.kind == MemberKind::Guest, party_group }
    }

    /// Whether notices go to this member.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.person.is_some() && !self.no_phone && !matches!(self.status, Status::Moved | Status::Deceased)
    }
}

text_enum! {
    /// What a one-time link opens.
    pub enum InvitePurpose {
        /// Makes whoever opens it the secretary of the unit. Printed by the operator only.
        Secretary = "secretary",
        /// Binds the group in which it is used to the unit.
        Group = "group",
        /// Leads members of the bound group to the choice of their own name. May be used many times.
        Enrol = "enrol",
        /// Attaches an account to one member.
        Personal = "personal",
        /// Attaches an account to the guest of one topic.
        Guest = "guest",
    }
}

/// A link with a secret in it. Only the hash of the secret is stored.
#[derive(Clone, PartialEq, Debug)]
pub struct Invite {
    /// SHA-256 of the secret, in hexadecimal.
    pub hash: String,
    pub unit: UnitId,
    pub purpose: InvitePurpose,
    pub member: Option<MemberId>,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
    pub used_by: Option<PersonId>,
}

text_enum! {
    /// What became of a request to be recognised.
    pub enum EnrolmentState {
        /// The person has yet to agree to what is kept.
        Asked = "asked",
        /// Agreed; the person has yet to choose a name.
        Consented = "consented",
        /// The officers have yet to decide.
        Waiting = "waiting",
        /// Recognised.
        Approved = "approved",
        /// Not recognised.
        Declined = "declined",
        /// The person did not agree, or gave up.
        Refused = "refused",
    }
}

/// A person's request to be recognised as a member of a unit. One per unit and person.
#[derive(Clone, PartialEq, Debug)]
pub struct Enrolment {
    pub unit: UnitId,
    pub person: PersonId,
    pub state: EnrolmentState,
    /// The row of the roster the person says to be.
    pub member: Option<MemberId>,
    /// The link that led here.
    pub invite: String,
    pub consent_at: Option<Timestamp>,
    pub asked_at: Timestamp,
    pub decided_at: Option<Timestamp>,
}
