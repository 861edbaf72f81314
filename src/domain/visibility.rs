//! Who sees what. Everything that could leak – messages, cards, lists, documents – asks [`visible`] first.
//!
//! The group is a viewer of its own and the poorest one: whatever stands there is seen by all its members, by
//! whoever else is in it, and for good.

use super::ballot::{BallotKind, BallotState};
use super::comment::Visibility;
use super::ids::MemberId;
use super::member::Member;
use super::rights::{Standing, standings};
use super::topic::Topic;

/// Something that can be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item {
    /// That there is a topic: title, date, place, preparer.
    Announcement,
    /// The draft of the topic.
    Draft { circulated: bool },
    /// A committee member's verdict on the draft, with its words.
    Review,
    /// The words of a comment. Who may read them without its author's name reads "một đồng chí".
    CommentText { author: MemberId, withdrawn: bool },
    /// Whose comment it is.
    CommentAuthor { author: MemberId, visibility: Visibility },
    /// How many have read, commented, voted.
    Turnout,
    /// That this member has yet to read, comment or vote; also, of a named ballot, that the member has voted.
    Owing { member: MemberId },
    /// That this member took part in a secret ballot. How is not kept at all.
    SecretVoteCast { voter: MemberId, state: BallotState },
    /// What this member chose.
    VoteChoice { voter: MemberId, state: BallotState },
    /// The counts of a ballot.
    Tally { kind: BallotKind, state: BallotState },
    /// Ý kiến bảo lưu.
    ReservedOpinion { author: MemberId },
    /// Why a member asks for leave.
    AbsenceReason { member: MemberId },
    /// Somebody's request to be recognised, with the name the account shows.
    Enrolment,
    /// The conclusion itself, without its annex of comments.
    Conclusion { adopted: bool },
    /// The minutes: they hold the reserved opinions and the reasons of absence.
    Minutes,
}

/// Who would see it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Viewer {
    /// The unit's group chat.
    Group,
    /// Somebody in private.
    Member { id: MemberId, standings: Vec<Standing> },
    /// Anybody without a row in the roster, and no guest.
    Stranger,
}

impl Viewer {
    /// A member in private, as that member stands before the topic.
    #[must_use]
    pub fn of(member: &Member, topic: Option<&Topic>) -> Self {
        Self::Member { id: member.id, standings: standings(member, topic) }
    }

    fn is(&self, member: MemberId) -> bool {
        matches!(self, Self::Member { id, .. } if *id == member)
    }

    fn has(&self, wanted: impl Fn(Standing) -> bool) -> bool {
        matches!(self, Self::Member { standings, .. } if standings.iter().copied().any(wanted))
    }

    fn leads(&self) -> bool {
        self.has(Standing::leads)
    }

    fn in_committee(&self) -> bool {
        self.has(Standing::in_committee)
    }

    fn on_roster(&self) -> bool {
        self.has(Standing::on_roster)
    }

    fn prepares(&self) -> bool {
        self.has(|standing| standing == Standing::Preparer)
    }

    fn keeps_the_minutes(&self) -> bool {
        self.leads() || self.has(|standing| standing == Standing::MinuteTaker)
    }

    fn is_guest(&self) -> bool {
        self.has(|standing| standing == Standing::Guest)
    }
}

/// Whether this viewer may see this item.
#[must_use]
pub fn visible(item: &Item, viewer: &Viewer) -> bool {
    let group = *viewer == Viewer::Group;
    match *item {
        Item::Announcement => group || viewer.on_roster() || viewer.is_guest(),

        // Circulated in private only: the group may hold people who are not on the roster.
        Item::Draft { circulated: true } => viewer.on_roster() || viewer.is_guest(),
        Item::Draft { circulated: false } | Item::Review => viewer.in_committee() || viewer.prepares(),

        Item::CommentText { author, withdrawn } => viewer.is(author) || (!withdrawn && viewer.on_roster()),
        Item::CommentAuthor { author, visibility: Visibility::Named } => {
            viewer.is(author) || viewer.on_roster()
        }
        // A preparer or minute-taker outside the committee reads the words without the name.
        Item::CommentAuthor { author, visibility: Visibility::CommitteeOnly } => {
            viewer.is(author) || viewer.in_committee()
        }

        Item::Turnout => group || viewer.on_roster(),
        // A list of those who owe would shame them in the group; the leaders need it to remind and to help.
        Item::Owing { member } => viewer.is(member) || viewer.leads(),
        // Whoever could watch a secret ballot fill name by name could pair it with the count at its end.
        Item::SecretVoteCast { voter, state } => {
            viewer.is(voter) || (state == BallotState::Closed && viewer.leads())
        }
        Item::VoteChoice { voter, .. } => viewer.is(voter),

        // Hidden from everybody, the secretary first of all, until the ballot is closed; then the group hears
        // only what decides, or a consultation would be taken for the decision.
        Item::Tally { state: BallotState::Open | BallotState::Cancelled, .. } => false,
        Item::Tally { state: BallotState::Closed, kind } => {
            viewer.on_roster() || (group && kind == BallotKind::Formal)
        }

        Item::ReservedOpinion { author } => viewer.is(author) || viewer.keeps_the_minutes(),
        Item::AbsenceReason { member } => viewer.is(member) || viewer.keeps_the_minutes(),
        Item::Enrolment => viewer.leads(),
        Item::Conclusion { adopted: true } => group || viewer.on_roster(),
        Item::Conclusion { adopted: false } | Item::Minutes => viewer.keeps_the_minutes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::member::{Role, Status};
    use crate::domain::sample::{being, member, probationary, topic};

    /// The member the items are about.
    const SELF: MemberId = MemberId(50);

    /// Every item there is, with every answer that makes a difference.
    fn items() -> Vec<Item> {
        let mut items = vec![Item::Announcement, Item::Review, Item::Turnout, Item::Enrolment, Item::Minutes];
        for yes in [false, true] {
            items.push(Item::Draft { circulated: yes });
            items.push(Item::CommentText { author: SELF, withdrawn: yes });
            items.push(Item::Conclusion { adopted: yes });
        }
        items.extend(
            Visibility::ALL
                .iter()
                .map(|visibility| Item::CommentAuthor { author: SELF, visibility: *visibility }),
        );
        items.push(Item::Owing { member: SELF });
        for state in BallotState::ALL {
            items.push(Item::SecretVoteCast { voter: SELF, state: *state });
            items.push(Item::VoteChoice { voter: SELF, state: *state });
            items.extend(BallotKind::ALL.iter().map(|kind| Item::Tally { kind: *kind, state: *state }));
        }
        items.push(Item::ReservedOpinion { author: SELF });
        items.push(Item::AbsenceReason { member: SELF });
        items.sort_by_key(|item| format!("{item:?}"));
        items
    }

    /// One viewer of each kind; nobody but the first is the member the items are about.
    fn viewers() -> Vec<(&'static str, Viewer)> {
        let mut theirs = topic();
        theirs.preparer = Some(MemberId(4));
        let of = |member: &Member| Viewer::of(member, Some(&theirs));
        vec![
            ("self", of(&member(50, &[]))),
            ("sec", of(&member(1, &[Role::Secretary]))),
            ("dep", of(&member(2, &[Role::Deputy]))),
            ("com", of(&member(3, &[Role::Committee]))),
            ("pre", of(&member(4, &[]))),
            ("min", of(&member(5, &[Role::MinuteTaker]))),
            ("mem", of(&member(6, &[]))),
            ("pro", of(&probationary(7))),
            ("left", of(&being(Status::Moved, member(8, &[Role::Secretary])))),
            ("gue", Viewer::Member { id: MemberId(9), standings: vec![Standing::Guest] }),
            ("GRP", Viewer::Group),
            ("str", Viewer::Stranger),
        ]
    }

    #[test]
    fn the_whole_table() {
        let viewers = viewers();
        let mut table = String::new();
        for (name, _) in &viewers {
            table.push_str(&format!("{name:<5}"));
        }
        for item in items() {
            table.push('\n');
            for (_, viewer) in &viewers {
                table.push_str(if visible(&item, viewer) { "x    " } else { ".    " });
            }
            table.push_str(&format!("{item:?}").replace("MemberId(50)", "self"));
        }
        let table = table.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(table, @r"
        self sec  dep  com  pre  min  mem  pro  left gue  GRP  str
        x    x    x    .    .    x    .    .    .    .    .    .    AbsenceReason { member: self }
        x    x    x    x    x    x    x    x    .    x    x    .    Announcement
        x    x    x    x    .    .    .    .    .    .    .    .    CommentAuthor { author: self, visibility: CommitteeOnly }
        x    x    x    x    x    x    x    x    .    .    .    .    CommentAuthor { author: self, visibility: Named }
        x    x    x    x    x    x    x    x    .    .    .    .    CommentText { author: self, withdrawn: false }
        x    .    .    .    .    .    .    .    .    .    .    .    CommentText { author: self, withdrawn: true }
        .    x    x    .    .    x    .    .    .    .    .    .    Conclusion { adopted: false }
        x    x    x    x    x    x    x    x    .    .    x    .    Conclusion { adopted: true }
        .    x    x    x    x    .    .    .    .    .    .    .    Draft { circulated: false }
        x    x    x    x    x    x    x    x    .    x    .    .    Draft { circulated: true }
        .    x    x    .    .    .    .    .    .    .    .    .    Enrolment
        .    x    x    .    .    x    .    .    .    .    .    .    Minutes
        x    x    x    .    .    .    .    .    .    .    .    .    Owing { member: self }
        x    x    x    .    .    x    .    .    .    .    .    .    ReservedOpinion { author: self }
        .    x    x    x    x    .    .    .    .    .    .    .    Review
        x    .    .    .    .    .    .    .    .    .    .    .    SecretVoteCast { voter: self, state: Cancelled }
        x    x    x    .    .    .    .    .    .    .    .    .    SecretVoteCast { voter: self, state: Closed }
        x    .    .    .    .    .    .    .    .    .    .    .    SecretVoteCast { voter: self, state: Open }
        .    .    .    .    .    .    .    .    .    .    .    .    Tally { kind: Consultation, state: Cancelled }
        x    x    x    x    x    x    x    x    .    .    .    .    Tally { kind: Consultation, state: Closed }
        .    .    .    .    .    .    .    .    .    .    .    .    Tally { kind: Consultation, state: Open }
        .    .    .    .    .    .    .    .    .    .    .    .    Tally { kind: Formal, state: Cancelled }
        x    x    x    x    x    x    x    x    .    .    x    .    Tally { kind: Formal, state: Closed }
        .    .    .    .    .    .    .    .    .    .    .    .    Tally { kind: Formal, state: Open }
        x    x    x    x    x    x    x    x    .    .    x    .    Turnout
        x    .    .    .    .    .    .    .    .    .    .    .    VoteChoice { voter: self, state: Cancelled }
        x    .    .    .    .    .    .    .    .    .    .    .    VoteChoice { voter: self, state: Closed }
        x    .    .    .    .    .    .    .    .    .    .    .    VoteChoice { voter: self, state: Open }
        ");
    }

    #[test]
    fn nobody_sees_a_result_before_the_close_and_nobody_but_the_voter_a_choice() {
        for (name, viewer) in viewers() {
            for kind in BallotKind::ALL {
                assert!(!visible(&Item::Tally { kind: *kind, state: BallotState::Open }, &viewer), "{name}");
            }
            for state in BallotState::ALL {
                let seen = visible(&Item::VoteChoice { voter: SELF, state: *state }, &viewer);
                assert_eq!(seen, name == "self", "{name} {state:?}");
            }
        }
    }

    #[test]
    fn the_group_never_hears_anything_about_one_person() {
        for item in items() {
            let personal = format!("{item:?}").contains("MemberId");
            assert!(!(personal && visible(&item, &Viewer::Group)), "{item:?}");
        }
    }

    #[test]
    fn a_preparer_outside_the_committee_reads_the_words_without_the_name() {
        let mut theirs = topic();
        theirs.preparer = Some(MemberId(4));
        let outside = Viewer::of(&member(4, &[]), Some(&theirs));
        let inside = Viewer::of(&member(4, &[Role::Committee]), Some(&theirs));
        let words = Item::CommentText { author: SELF, withdrawn: false };
        let name = Item::CommentAuthor { author: SELF, visibility: Visibility::CommitteeOnly };
        assert!(visible(&words, &outside) && !visible(&name, &outside));
        assert!(visible(&words, &inside) && visible(&name, &inside));
    }

    #[test]
    fn who_left_the_unit_keeps_only_what_is_their_own() {
        let left = Viewer::of(&being(Status::Moved, member(50, &[Role::Secretary])), Some(&topic()));
        for item in items() {
            let own = format!("{item:?}").contains("MemberId");
            assert_eq!(visible(&item, &left), own, "{item:?}");
        }
    }

    #[test]
    fn a_stranger_sees_nothing() {
        assert!(items().iter().all(|item| !visible(item, &Viewer::Stranger)));
    }
}
