//! How many have read, spoken and voted: counts for the officers' card. Never a list of names in a group.

use std::collections::BTreeSet;

use super::comment::{Comment, CommentState};
use super::draft::Reading;
use super::ids::MemberId;
use super::member::Member;
use super::reminding::silent;
use super::rights::{Act, allowed};

/// Where a round of comments stands.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Turnout {
    /// Everybody who may speak.
    pub members: i64,
    pub read: i64,
    /// Members with at least one comment.
    pub commented: i64,
    /// Live comments.
    pub comments: i64,
    /// Members who said that they agree with the draft.
    pub agreed: i64,
    /// Members who did neither.
    pub silent: Vec<MemberId>,
    /// Of the silent: those no message reaches.
    pub out_of_reach: i64,
}

/// Those who have spoken: with a comment, or by saying that they agree.
#[must_use]
pub fn spoke(readings: &[Reading], comments: &[Comment]) -> BTreeSet<MemberId> {
    let agreed = readings.iter().filter(|reading| reading.agreed_at.is_some()).map(|reading| reading.member);
    live(comments).map(|comment| comment.member).chain(agreed).collect()
}

fn live(comments: &[Comment]) -> impl Iterator<Item = &Comment> {
    comments.iter().filter(|comment| comment.state == CommentState::Live)
}

/// Counts a round. `reached`: the members a message can reach; `preparer`: has read the draft, and owes no opinion
/// on it.
#[must_use]
pub fn turnout(
    members: &[Member],
    reached: &BTreeSet<MemberId>,
    readings: &[Reading],
    comments: &[Comment],
    preparer: Option<MemberId>,
) -> Turnout {
    let on_roster: BTreeSet<MemberId> =
        members.iter().filter(|member| allowed(member, None, Act::Comment)).map(|member| member.id).collect();
    let count = |of: BTreeSet<MemberId>| of.intersection(&on_roster).count() as i64;
    let mut silent: Vec<MemberId> =
        silent(members, &spoke(readings, comments)).iter().map(|member| member.id).collect();
    silent.retain(|member| Some(*member) != preparer);
    let read = readings.iter().filter(|row| row.read_at.is_some()).map(|row| row.member).chain(preparer);
    Turnout {
        members: on_roster.len() as i64,
        read: count(read.collect()),
        commented: count(live(comments).map(|comment| comment.member).collect()),
        comments: live(comments).count() as i64,
        agreed: count(readings.iter().filter(|row| row.agreed_at.is_some()).map(|row| row.member).collect()),
        out_of_reach: silent.iter().filter(|member| !reached.contains(member)).count() as i64,
        silent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::comment::{Channel, CommentKind, Visibility};
    use crate::domain::ids::{CommentId, TopicId, UnitId};
    use crate::domain::member::Status;
    use crate::domain::sample::{at, being, member};

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

    fn reading(by: i64, agreed: bool) -> Reading {
        let when = at("2026-12-15T01:00:00Z");
        Reading {
            topic: TopicId(1),
            member: MemberId(by),
            unit: UnitId(1),
            read_at: Some(when),
            agreed_at: agreed.then_some(when),
            opened_at: None,
        }
    }

    #[test]
    fn a_withdrawn_comment_is_silence_again_and_agreement_is_not() {
        let members = [
            member(1, &[]),
            member(2, &[]),
            member(3, &[]),
            member(4, &[]),
            being(Status::Moved, member(5, &[])),
        ];
        let comments = [
            comment(1, 1, CommentState::Live),
            comment(2, 1, CommentState::Live),
            comment(3, 2, CommentState::Withdrawn),
            comment(4, 5, CommentState::Live),
        ];
        let readings = [reading(2, false), reading(3, true), reading(5, true)];
        let reached = BTreeSet::from([MemberId(2)]);
        let own = turnout(&members, &reached, &readings, &comments, Some(MemberId(4)));
        assert_eq!((own.read, own.silent), (3, vec![MemberId(2)]), "nobody is silent about their own draft");
        let counted = turnout(&members, &reached, &readings, &comments, None);
        assert_eq!(
            counted,
            Turnout {
                members: 4,
                read: 2,
                commented: 1,
                comments: 3,
                agreed: 1,
                silent: vec![MemberId(2), MemberId(4)],
                out_of_reach: 1,
            }
        );
    }
}
