//! What the board is drawn from.

use std::collections::BTreeSet;

use chrono::Datelike as _;

use crate::app::{broadcast, home, plan, reminders};
use crate::domain::board::{Count, Listed, quarter, without_words};
use crate::domain::ids::MemberId;
use crate::domain::leaders;
use crate::domain::member::Member;
use crate::domain::reminding;
use crate::domain::review::reviewers;
use crate::domain::rights::{Act, allowed};
use crate::domain::time::local;
use crate::domain::topic::Stage;
use crate::domain::unit::Unit;
use crate::present::status::{Board, Counted, Silent, Voice};
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// The board of a unit, for one of its leaders.
pub(super) async fn board(desk: &mut Desk, unit: &Unit, viewer: &Member) -> Result<Board, store::Error> {
    let now = desk.now();
    let standings = home::gather(desk, unit, Some(viewer)).await?;
    let topics = lists::topics(desk, unit.id).await?;
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let year = i64::from(local(now, unit.zone).year());
    let whole = plan::Gathered::read(desk, unit.id).await?;
    let live = whole.plan(year).map(|plan| whole.live(plan));
    let quarters = (1..=4).map(|number| quarter(&topics, live.as_ref(), year, number, unit.zone)).collect();
    let reached = broadcast::within_reach(unit, &members, &people);
    let reach_of = |member: &Member| {
        let person = people.iter().find(|person| Some(person.id) == member.person);
        person.map(|person| person.reach)
    };
    let silent = |member: &&Member| allowed(member, None, Act::Comment) && !reached.contains(&member.id);
    let unreached = members
        .iter()
        .filter(silent)
        .map(|member| Silent {
            member: member.clone(),
            reach: reach_of(member),
            link: !member.no_phone && member.id != viewer.id,
        })
        .collect();
    let counted = counted(desk, unit, viewer, &members).await?;
    let voices = match &standings.topic {
        Some(topic) => voices(desk, topic.id, &members).await?,
        None => Vec::new(),
    };
    let preparer = standings.preparer.map(|named| named.name);
    let secretary = leaders::head(&members).map(|member| member.name.clone());
    let names = members.into_iter().map(|member| (member.id, member.name)).collect();
    Ok(Board {
        unit: unit.id,
        zone: unit.zone,
        now,
        year,
        quarters,
        next: standings.next,
        preparer,
        secretary,
        counted,
        names,
        unreached,
        voices,
    })
}

/// Who has done what is asked just now, and how many of the others a reminder would reach.
async fn counted(
    desk: &mut Desk,
    unit: &Unit,
    viewer: &Member,
    members: &[Member],
) -> Result<Vec<Counted>, store::Error> {
    let Some(standing) = reminders::standing(desk, unit).await? else { return Ok(Vec::new()) };
    let facts = standing.facts(unit, desk.now());
    let roster: Vec<MemberId> =
        members.iter().filter(|member| allowed(member, None, Act::Comment)).map(|member| member.id).collect();
    let set = |list: &[MemberId]| list.iter().copied().collect::<BTreeSet<_>>();
    let ballot = standing.ballot.as_ref().map(|ballot| ballot.kind);
    let mut list = Vec::new();
    let mut add = |listed: Listed, count: Count| {
        let duty = listed.duty();
        let remindable = duty.map_or(0, |duty| reminding::on_word(&facts, duty, viewer.id).len());
        list.push(Counted { listed, ballot, count, remindable });
    };
    if standing.topic.stage == Stage::InReview {
        let asked = reviewers(members, standing.topic.preparer);
        add(Listed::Reviewed, Count::of(asked, &set(&standing.unreviewed)));
    }
    if standing.topic.stage == Stage::Circulated {
        add(Listed::Read, Count::of(roster.iter().copied(), &set(&standing.unread)));
        add(Listed::Spoke, Count::of(roster.iter().copied(), &set(&standing.silent)));
    }
    if let Some(ballot) = &standing.ballot {
        let roll = lists::roll(desk, ballot.id).await?;
        let asked = roll.iter().filter(|entry| entry.reason.counts()).map(|entry| entry.member);
        let missing = standing.undecided.iter().map(|(member, _)| *member).collect();
        add(Listed::Voted, Count::of(asked, &missing));
    }
    if let Some(unanswered) = &standing.unanswered {
        add(Listed::Answered, Count::of(roster.iter().copied(), unanswered));
    }
    Ok(list)
}

/// The comments of which nobody has written down the words.
async fn voices(
    desk: &mut Desk,
    topic: crate::domain::ids::TopicId,
    members: &[Member],
) -> Result<Vec<Voice>, store::Error> {
    let comments = lists::comments(desk, topic).await?;
    let name_of =
        |id: MemberId| members.iter().find(|member| member.id == id).map(|member| member.name.clone());
    let waiting = comments.into_iter().filter(without_words);
    Ok(waiting
        .map(|comment| Voice {
            comment: comment.id,
            number: comment.number,
            author: name_of(comment.member).unwrap_or_default(),
        })
        .collect())
}
