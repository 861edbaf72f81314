//! What the home card and the officers' board are drawn from.

use crate::app::plan::{drawing, silence};
use crate::app::{broadcast, conclusions, drafts, tasks};
use crate::domain::ballot::{Ballot, BallotKind, BallotState, RollEntry};
use crate::domain::choosing;
use crate::domain::draft::{Draft, Reading};
use crate::domain::ids::BallotId;
use crate::domain::inviting;
use crate::domain::leaders;
use crate::domain::measure::MeasureState;
use crate::domain::meeting::{Attendance, Meeting};
use crate::domain::member::Member;
use crate::domain::next_step::{NextStep, Part, Situation, next_step};
use crate::domain::reminding;
use crate::domain::review::{reviewers, secretary_alone};
use crate::domain::rights::{Act, allowed};
use crate::domain::speaking::round_takes_comments;
use crate::domain::task::TaskCount;
use crate::domain::time::local;
use crate::domain::topic::{Named, Stage, Topic};
use crate::domain::turnout::{Turnout, turnout};
use crate::domain::unit::Unit;
use crate::present::home::Duties;
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;
use crate::store::rows::UnitRules;

/// Where a unit stands.
#[derive(Clone, Debug)]
pub struct Standings {
    /// The topic in hand, else the last one.
    pub topic: Option<Topic>,
    pub preparer: Option<Named>,
    /// There is a plan of this year, or of the next.
    pub planned: bool,
    pub next: NextStep,
    /// The open ballot, if there is one.
    pub ballot: Option<Ballot>,
    /// While a ballot by phone is open: how many have voted, of how many.
    pub voting: Option<(i64, i64)>,
    /// From circulation to the meeting.
    pub turnout: Option<Turnout>,
    /// The silent, the viewer left out, whom a reminder would reach.
    pub remindable: i64,
    /// The viewer is one whose verdict on the draft is awaited.
    pub reviews: bool,
    /// There are conclusions of past quarters.
    pub past: bool,
    /// How far the last conclusion is carried out.
    pub carried: Option<(Topic, TaskCount)>,
}

impl Standings {
    /// What the next step has to do with the viewer they were gathered for.
    #[must_use]
    pub fn part(&self, viewer: &Member) -> Part {
        let topic = self.topic.as_ref();
        Part {
            leads: allowed(viewer, topic, Act::ChooseTopic),
            prepares: topic.is_some_and(|topic| topic.preparer == Some(viewer.id)),
            reviews: self.reviews,
            remindable: self.remindable,
        }
    }
}

/// Gathers where a unit stands, for a viewer.
pub async fn gather(
    desk: &mut Desk,
    unit: &Unit,
    viewer: Option<&Member>,
) -> Result<Standings, store::Error> {
    let topic = match unit.current_topic.or(unit.last_topic) {
        Some(topic) => Some(desk.get::<Topic>(topic).await?),
        None => None,
    };
    let members = lists::members(desk, unit.id).await?;
    let rules = desk.get::<UnitRules>(unit.id).await?.rules;
    let mut ballots: Vec<Ballot> = Vec::new();
    let (mut waiting, mut listed) = (0, 0);
    let mut draft = None;
    let mut reviews = false;
    let mut alone = false;
    if let Some(topic) = &topic {
        ballots = lists::ballots(desk, topic.id).await?;
        for measure in lists::measures(desk, topic.id).await? {
            match measure.state {
                MeasureState::Proposed => waiting += 1,
                MeasureState::Listed => listed += 1,
                _ => {}
            }
        }
        draft = match topic.draft {
            Some(draft) => desk.find::<Draft>(draft).await?,
            None => None,
        };
        let asked = reviewers(&members, topic.preparer);
        alone = secretary_alone(&asked, leaders::secretary(&members));
        if let (Some(viewer), Some(draft), Stage::InReview) = (viewer, &draft, topic.stage) {
            let given = lists::reviews(desk, draft.id).await?;
            reviews = asked.contains(&viewer.id) && given.iter().all(|review| review.member != viewer.id);
        }
    }
    let ballot = ballots.iter().find(|ballot| ballot.state == BallotState::Open).cloned();
    let closed =
        |kind| ballots.iter().any(|ballot| ballot.kind == kind && ballot.state == BallotState::Closed);
    let skipped = topic.as_ref().is_some_and(|topic| topic.consultation_skipped_at.is_some());
    // A session that was ended without a vote is not asked for one again.
    let over = match &topic {
        Some(topic) => {
            desk.find::<Meeting>(topic.id).await?.is_some_and(|meeting| meeting.ended_at.is_some())
        }
        None => false,
    };
    let situation = Situation {
        topic: topic.as_ref(),
        draft: draft.as_ref(),
        secretary_alone: alone,
        waiting_proposals: waiting,
        listed_measures: listed,
        open_ballot: ballot.as_ref(),
        consulted: closed(BallotKind::Consultation) || skipped,
        decided: closed(BallotKind::Formal) || over,
        gaps: gaps(desk, topic.as_ref()).await?,
        plan_in_hand: drawing::waiting(desk, unit).await?.map(|plan| plan.year),
    };
    let next = next_step(&situation, &rules, unit.zone, desk.now());
    let voting = match &ballot {
        Some(ballot) if ballot.way.by_phone() => Some((voters(desk, ballot.id).await?, ballot.on_roll)),
        _ => None,
    };
    let (turnout, remindable) = match &topic {
        Some(topic) if topic.stage == Stage::Circulated => {
            let (turnout, remindable) = round(desk, unit, topic, &members, viewer).await?;
            (Some(turnout), remindable)
        }
        _ => (None, 0),
    };
    let preparer = match &topic {
        Some(topic) => drafts::named(desk, topic).await?,
        None => None,
    };
    let planned = is_planned(desk, unit).await?;
    let past = unit.last_topic.is_some() || topic.as_ref().is_some_and(choosing::is_over);
    let carried = tasks::home_count(desk, unit).await?;
    Ok(Standings {
        carried,
        preparer,
        planned,
        next,
        voting,
        ballot,
        turnout,
        remindable,
        reviews,
        past,
        topic,
    })
}

async fn is_planned(desk: &mut Desk, unit: &Unit) -> Result<bool, store::Error> {
    let year = i64::from(chrono::Datelike::year(&local(desk.now(), unit.zone).date()));
    Ok(lists::plans(desk, unit.id).await?.iter().any(|plan| plan.year >= year))
}

/// How many have voted on at least one measure.
async fn voters(desk: &mut Desk, ballot: BallotId) -> Result<i64, store::Error> {
    let roll = lists::roll(desk, ballot).await?;
    Ok(roll.iter().filter(|entry| entry.answered > 0).count() as i64)
}

/// Blanks of the conclusion that an officer can fill.
async fn gaps(desk: &mut Desk, topic: Option<&Topic>) -> Result<i64, store::Error> {
    match topic {
        Some(topic) => conclusions::open_gaps(desk, topic).await,
        None => Ok(0),
    }
}

/// The turnout of the round, and how many of the silent a reminder would reach.
async fn round(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    members: &[Member],
    viewer: Option<&Member>,
) -> Result<(Turnout, i64), store::Error> {
    let people = lists::people(desk, unit.id).await?;
    let reached = broadcast::within_reach(unit, members, &people);
    let readings = lists::readings(desk, topic.id).await?;
    let comments = lists::comments(desk, topic.id).await?;
    let counted = turnout(members, &reached, &readings, &comments, topic.preparer);
    let now = desk.now();
    let remindable = members.iter().filter(|member| {
        viewer.is_none_or(|viewer| viewer.id != member.id)
            && counted.silent.contains(&member.id)
            && reached.contains(&member.id)
            && reminding::listens(member, now)
    });
    let remindable = remindable.count() as i64;
    Ok((counted, remindable))
}

/// What a member owes now.
pub(super) async fn duties(
    desk: &mut Desk,
    unit: &Unit,
    member: &Member,
    standings: &Standings,
) -> Result<Duties, store::Error> {
    let awaited = silence::awaiting(desk, unit).await?.filter(|(_, silent)| silent.contains(&member.id));
    let plan = awaited.map(|(plan, _)| plan.year);
    let Some(topic) = &standings.topic else { return Ok(Duties { plan, ..Duties::default() }) };
    let mut duties = Duties { topic: Some(topic.id), plan, ..Duties::default() };
    if !allowed(member, Some(topic), Act::Comment) {
        return Ok(duties);
    }
    let reading = desk.find::<Reading>((topic.id, member.id)).await?;
    duties.readable = topic.circulated_at.is_some();
    duties.read = reading.as_ref().is_some_and(|reading| reading.read_at.is_some());
    duties.agreed = reading.as_ref().is_some_and(|reading| reading.agreed_at.is_some());
    duties.may_comment = round_takes_comments(topic).is_ok();
    if duties.readable {
        duties.comments = lists::comments_of(desk, topic.id, member.id).await?.len() as i64;
    }
    if inviting::may_answer(topic, desk.now()).is_ok() && allowed(member, Some(topic), Act::AnswerInvitation)
    {
        duties.to_answer = desk.find::<Attendance>((topic.id, member.id)).await?.is_none();
    }
    if duties.may_comment {
        duties.questions = lists::questions(desk, topic.id).await?.len() as i64;
    }
    if let Some(ballot) = &standings.ballot {
        let entry = desk.find::<RollEntry>((ballot.id, member.id)).await?;
        let counted = entry.filter(|entry| entry.reason.counts() && ballot.way.by_phone());
        duties.ballot = counted.map(|entry| (ballot.id, ballot.kind, (ballot.items - entry.answered).max(0)));
    }
    Ok(duties)
}
