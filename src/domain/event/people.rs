//! What happens to units, members and accounts.

use crate::domain::member::{Enrolment, Invite, Member};
use crate::domain::prompt::Prompt;
use crate::domain::rules::RuleProfile;
use crate::domain::time::Timestamp;
use crate::domain::unit::{Person, Recipient, Unit};

/// What was changed on a row of the roster; the audit's word for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MemberChange {
    Kind,
    Status,
    Roles,
    /// Takes part on paper, or by phone again.
    Phone,
}

/// An account that is attached to a row from now on, with the request that led to it.
#[derive(Clone, PartialEq, Debug)]
pub struct Attached {
    pub member: Member,
    pub who: Recipient,
    pub enrolment: Enrolment,
}

/// Who is told, and not before when (sending hours).
#[derive(Clone, PartialEq, Debug)]
pub struct Audience {
    pub to: Vec<Recipient>,
    pub not_before: Timestamp,
}

/// What happened to people.
#[derive(Clone, PartialEq, Debug)]
pub enum PeopleEvent {
    LangChosen {
        person: Person,
    },
    /// A person who serves in several units works in another one now.
    UnitChosen {
        person: Person,
    },
    /// The operator added a unit, with the first link for its secretary.
    UnitAdded {
        unit: Unit,
        rules: RuleProfile,
        invite: Invite,
    },
    /// The operator issued a new link for the secretary; the committee is told.
    SecretaryLinkIssued {
        unit: Unit,
        invite: Invite,
        voided: Vec<Invite>,
        to: Audience,
    },
    LetterheadSet {
        unit: Unit,
    },
    /// A link was made that binds a group.
    UnitLinkIssued {
        invite: Invite,
    },
    /// The enrolment button goes into the group; `word` is the secret of its link, which no row keeps.
    EnrolmentPosted {
        unit: Unit,
        invite: Invite,
        word: String,
        not_before: Timestamp,
        recall: i64,
    },
    GroupBound {
        unit: Unit,
        invite: Invite,
    },
    /// The group got another address.
    GroupMoved {
        unit: Unit,
    },
    /// We were put out of the group.
    GroupLost {
        unit: Unit,
        title: String,
        to: Audience,
    },
    /// Roster lines were read and wait to be saved.
    RosterRead {
        prompt: Prompt,
    },
    RosterSaved {
        unit: Unit,
        members: Vec<Member>,
        added: usize,
        changed: usize,
    },
    /// A personal link was made; whoever was attached before is cut off, and older links are void.
    PersonalLinkIssued {
        unit: Unit,
        member: Member,
        invite: Invite,
        voided: Vec<Invite>,
        was: Option<Recipient>,
    },
    MemberChanged {
        member: Member,
        change: MemberChange,
    },
    /// Somebody opened a link and is asked to agree to what is kept.
    LinkOpened {
        enrolment: Enrolment,
    },
    /// A personal link was opened a second time, by another account.
    LinkMisused {
        unit: Unit,
        member: Member,
        account: String,
        to: Audience,
    },
    /// Whoever opened a personal link says to be somebody else.
    NotThisMember {
        unit: Unit,
        member: Member,
        enrolment: Enrolment,
        account: String,
        to: Audience,
    },
    Consented {
        enrolment: Enrolment,
    },
    /// No consent: a member who is known takes part on paper.
    ConsentRefused {
        unit: Unit,
        enrolment: Enrolment,
        member: Option<Member>,
        to: Audience,
    },
    /// The head is attached. `former`: whoever was head before, now without that office.
    SecretaryAttached {
        unit: Unit,
        attached: Attached,
        /// The account that was attached to the row before.
        was: Option<Recipient>,
        former: Vec<Member>,
        invite: Invite,
    },
    /// A member is attached by a personal link; the officers are told and can undo it.
    MemberAttached {
        unit: Unit,
        attached: Attached,
        invite: Invite,
        account: String,
        to: Audience,
    },
    /// Somebody says to be a member. `first`: nobody else was waiting, so the officers get a new card.
    NameClaimed {
        unit: Unit,
        enrolment: Enrolment,
        to: Vec<Recipient>,
        first: bool,
    },
    /// The officers recognised these people.
    Approved {
        unit: Unit,
        attached: Vec<Attached>,
        not_before: Timestamp,
    },
    Declined {
        unit: Unit,
        enrolment: Enrolment,
        /// The name asked for.
        name: String,
        who: Recipient,
        not_before: Timestamp,
    },
    /// A member's account is cut off.
    Detached {
        unit: Unit,
        member: Member,
        was: Option<Recipient>,
    },
    /// A message has demonstrably reached the member.
    Reached {
        member: Member,
    },
}
