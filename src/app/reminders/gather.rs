//! How a unit's topic and its tasks stand, as reminders see them.

use std::collections::BTreeSet;

use crate::app::plan::silence;
use crate::app::{broadcast, home, invitation};
use crate::domain::ballot::Ballot;
use crate::domain::choosing;
use crate::domain::draft::Draft;
use crate::domain::ids::{MemberId, TopicId};
use crate::domain::meeting::Meeting;
use crate::domain::member::Member;
use crate::domain::next_step::NextStep;
use crate::domain::plan::YearPlan;
use crate::domain::reminding::{self, Facts, PlanFacts, TaskFacts};
use crate::domain::review::{self, ReviewOutcome};
use crate::domain::rules::RuleProfile;
use crate::domain::task::Task;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Named, Stage, Topic};
use crate::domain::turnout;
use crate::domain::unit::{Person, Unit};
use crate::store::desk::Desk;
use crate::store::rows::UnitRules;
use crate::store::{self, lists};

/// Everything [`Facts`] refers to.
#[derive(Clone, Debug)]
pub struct Standing {
    pub topic: Topic,
    pub rules: RuleProfile,
    pub members: Vec<Member>,
    pub people: Vec<Person>,
    pub reached: BTreeSet<MemberId>,
    pub next: NextStep,
    pub draft: Option<Draft>,
    pub unreviewed: Vec<MemberId>,
    pub unread: Vec<MemberId>,
    pub silent: Vec<MemberId>,
    pub questions: Vec<i64>,
    pub ballot: Option<Ballot>,
    pub undecided: Vec<(MemberId, i64)>,
    pub unanswered: Option<BTreeSet<MemberId>>,
    pub ended_at: Option<Timestamp>,
}

impl Standing {
    /// The facts at `now`.
    #[must_use]
    pub fn facts(&self, unit: &Unit, now: Timestamp) -> Facts<'_> {
        Facts {
            topic: &self.topic,
            rules: &self.rules,
            zone: unit.zone,
            members: &self.members,
            reached: &self.reached,
            next: self.next,
            draft: self.draft.as_ref(),
            unreviewed: &self.unreviewed,
            unread: &self.unread,
            silent: &self.silent,
            questions: &self.questions,
            ballot: self.ballot.as_ref(),
            undecided: &self.undecided,
            unanswered: self.unanswered.as_ref(),
            ended_at: self.ended_at,
            now,
        }
    }

    /// Whoever prepares the topic, as others are told.
    #[must_use]
    pub fn preparer(&self) -> Option<Named> {
        let preparer = self.members.iter().find(|member| Some(member.id) == self.topic.preparer);
        preparer.map(|member| member.named(self.topic.party_group.clone()))
    }
}

/// How the unit's topic in hand stands; `None`: there is none, or it is over.
pub async fn standing(desk: &mut Desk, unit: &Unit) -> Result<Option<Standing>, store::Error> {
    if unit.current_topic.is_none() {
        return Ok(None);
    }
    let home::Standings { topic, next, ballot, .. } = home::gather(desk, unit, None).await?;
    let Some(topic) = topic.filter(|topic| !choosing::is_over(topic)) else { return Ok(None) };
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let draft = match topic.draft {
        Some(draft) => desk.find::<Draft>(draft).await?,
        None => None,
    };
    let unreviewed = match &draft {
        Some(draft) if topic.stage == Stage::InReview => unreviewed(desk, &topic, draft, &members).await?,
        _ => Vec::new(),
    };
    let (mut unread, mut silent, mut questions) = (Vec::new(), Vec::new(), Vec::new());
    if topic.stage == Stage::Circulated {
        let readings = lists::readings(desk, topic.id).await?;
        let comments = lists::comments(desk, topic.id).await?;
        let read: BTreeSet<MemberId> =
            readings.iter().filter(|row| row.read_at.is_some()).map(|row| row.member).collect();
        unread = reminding::silent(&members, &read).iter().map(|member| member.id).collect();
        let spoke = turnout::spoke(&readings, &comments);
        silent = reminding::silent(&members, &spoke).iter().map(|member| member.id).collect();
        questions = lists::questions(desk, topic.id).await?.iter().map(|question| question.number).collect();
    }
    let undecided = match &ballot {
        Some(ballot) => undecided(desk, ballot).await?,
        None => Vec::new(),
    };
    // The invitation goes out with the draft.
    let unanswered = match topic.stage {
        Stage::Circulated => Some(invitation::unanswered(desk, &topic).await?.into_iter().collect()),
        _ => None,
    };
    let ended_at = desk.find::<Meeting>(topic.id).await?.and_then(|meeting| meeting.ended_at);
    let rules = desk.get::<UnitRules>(unit.id).await?.rules;
    let mut members = members;
    // A rapporteur from outside is on no roster, and owes the draft all the same.
    if let Some(preparer) = topic.preparer
        && members.iter().all(|member| member.id != preparer)
    {
        members.push(desk.get::<Member>(preparer).await?);
    }
    let reached = broadcast::within_reach(unit, &members, &people);
    Ok(Some(Standing {
        topic,
        rules,
        members,
        people,
        reached,
        next,
        draft,
        unreviewed,
        unread,
        silent,
        questions,
        ballot,
        undecided,
        unanswered,
        ended_at,
    }))
}

/// Everything [`TaskFacts`] refers to.
#[derive(Clone, Debug)]
pub struct Following {
    /// The topics whose conclusions are carried out, the last one first.
    pub topics: Vec<Topic>,
    /// The open tasks.
    pub tasks: Vec<Task>,
    pub rules: RuleProfile,
    pub members: Vec<Member>,
    pub people: Vec<Person>,
    pub reached: BTreeSet<MemberId>,
}

impl Following {
    /// The facts at `now`.
    #[must_use]
    pub fn facts(&self, unit: &Unit, now: Timestamp) -> TaskFacts<'_> {
        TaskFacts {
            rules: &self.rules,
            zone: unit.zone,
            topics: &self.topics,
            tasks: &self.tasks,
            members: &self.members,
            reached: &self.reached,
            now,
        }
    }
}

/// What the unit still has to carry out; `None`: nothing.
pub async fn following(desk: &mut Desk, unit: &Unit) -> Result<Option<Following>, store::Error> {
    let tasks = lists::open_tasks(desk, unit.id).await?;
    if tasks.is_empty() {
        return Ok(None);
    }
    let ids: BTreeSet<TopicId> = tasks.iter().map(|task| task.topic).chain(unit.last_topic).collect();
    let mut topics = Vec::with_capacity(ids.len());
    for topic in ids {
        topics.push(desk.get::<Topic>(topic).await?);
    }
    topics.sort_by_key(|topic| std::cmp::Reverse((topic.year, topic.quarter, topic.id)));
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let rules = desk.get::<UnitRules>(unit.id).await?.rules;
    let reached = broadcast::within_reach(unit, &members, &people);
    Ok(Some(Following { topics, tasks, rules, members, people, reached }))
}

/// Everything [`PlanFacts`] refers to.
#[derive(Clone, Debug)]
pub struct UnderReview {
    pub plan: YearPlan,
    pub submitted_at: Timestamp,
    pub rules: RuleProfile,
    pub members: Vec<Member>,
    pub people: Vec<Person>,
    pub reached: BTreeSet<MemberId>,
    pub unanswered: Vec<MemberId>,
}

impl UnderReview {
    /// The facts.
    #[must_use]
    pub fn facts(&self, unit: &Unit) -> PlanFacts<'_> {
        PlanFacts {
            plan: &self.plan,
            submitted_at: self.submitted_at,
            rules: &self.rules,
            zone: unit.zone,
            members: &self.members,
            reached: &self.reached,
            unanswered: &self.unanswered,
        }
    }
}

/// The plan of a year for which the committee is waited; `None`: there is none.
pub async fn under_review(desk: &mut Desk, unit: &Unit) -> Result<Option<UnderReview>, store::Error> {
    let Some((plan, unanswered)) = silence::awaiting(desk, unit).await? else { return Ok(None) };
    let submitted_at = silence::submitted_at(desk, &plan).await?;
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let rules = desk.get::<UnitRules>(unit.id).await?.rules;
    let reached = broadcast::within_reach(unit, &members, &people);
    Ok(Some(UnderReview { plan, submitted_at, rules, members, people, reached, unanswered }))
}

/// Those of the committee whose verdict on a version is awaited.
async fn unreviewed(
    desk: &mut Desk,
    topic: &Topic,
    draft: &Draft,
    members: &[Member],
) -> Result<Vec<MemberId>, store::Error> {
    let reviewers = review::reviewers(members, topic.preparer);
    let given = lists::reviews(desk, draft.id).await?;
    Ok(match review::standing_of(&given, &reviewers) {
        ReviewOutcome::Waiting { silent, .. } => silent,
        _ => Vec::new(),
    })
}

/// Those on the roll of a ballot with measures left, and how many.
async fn undecided(desk: &mut Desk, ballot: &Ballot) -> Result<Vec<(MemberId, i64)>, store::Error> {
    let roll = lists::roll(desk, ballot.id).await?;
    let waits = roll.iter().filter(|entry| entry.reason.counts() && entry.answered < ballot.items);
    Ok(waits.map(|entry| (entry.member, ballot.items - entry.answered)).collect())
}
