//! chốt: a version becomes the conclusion, and, as long as nobody was told, can be taken back.

use super::{rendering, still_drafted, under_way};
use crate::domain::ballot::{Ballot, BallotState};
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::event::{Announcement, ConclusionEvent};
use crate::domain::ids::{JobId, MemberId, TopicId};
use crate::domain::refusal::Refusal;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::Unit;

/// Whether a version can be adopted now.
pub fn adoptable(current: &Conclusion, topic: &Topic, ballots: &[Ballot]) -> Result<(), Refusal> {
    still_drafted(current)?;
    under_way(topic)?;
    if ballots.iter().any(|ballot| ballot.state == BallotState::Open) {
        return Err(Refusal::VoteNotClosed);
    }
    if current.is_rendered() { Ok(()) } else { Err(Refusal::ConclusionNotReady) }
}

/// What is adopted.
#[derive(Clone, Copy, Debug)]
pub struct Adopting<'a> {
    pub unit: &'a Unit,
    pub topic: &'a Topic,
    pub conclusion: &'a Conclusion,
    pub ballots: &'a [Ballot],
}

/// chốt: the version is the conclusion, the topic follows up, and the unit is free for the next one. The last
/// rendering waits until `settled`, when the adoption can be taken back no longer without anybody noticing.
pub fn adopt(
    adopting: Adopting<'_>,
    by: MemberId,
    announcement: Announcement,
    job: JobId,
    now: Timestamp,
    settled: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    let Adopting { unit, topic, conclusion, ballots } = adopting;
    adoptable(conclusion, topic, ballots)?;
    let conclusion = Conclusion {
        state: ConclusionState::Adopted,
        adopted_at: Some(now),
        signed_by: Some(by),
        ..conclusion.clone()
    };
    let job = rendering(&conclusion, job, settled);
    let topic = Topic { stage: Stage::FollowingUp, ..topic.clone() };
    let unit = Unit { current_topic: None, last_topic: Some(topic.id), ..unit.clone() };
    Ok(ConclusionEvent::Adopted { unit, topic, conclusion, announcement, job })
}

/// What was adopted, when it is taken back.
#[derive(Clone, Copy, Debug)]
pub struct Adopted<'a> {
    pub unit: &'a Unit,
    pub topic: &'a Topic,
    pub conclusion: &'a Conclusion,
    /// The number of the last rendering.
    pub job: JobId,
    /// The topic that followed up before.
    pub before: Option<TopicId>,
    /// When the last rendering begins.
    pub settled: Timestamp,
    /// When the messages go out.
    pub release: Timestamp,
}

/// [Thu lại]: as long as nobody has been told.
pub fn take_back(adopted: Adopted<'_>, again: JobId, now: Timestamp) -> Result<ConclusionEvent, Refusal> {
    let Adopted { unit, topic, conclusion, .. } = adopted;
    if conclusion.state != ConclusionState::Adopted {
        return Err(Refusal::ExpiredButton);
    }
    if now >= adopted.release || unit.current_topic.is_some() || topic.stage != Stage::FollowingUp {
        return Err(Refusal::TooLateToTakeBack);
    }
    let conclusion = Conclusion {
        state: ConclusionState::Drafted,
        adopted_at: None,
        signed_by: None,
        ..conclusion.clone()
    };
    let again = (now >= adopted.settled).then(|| rendering(&conclusion, again, now));
    Ok(ConclusionEvent::TakenBack {
        unit: Unit { current_topic: Some(topic.id), last_topic: adopted.before, ..unit.clone() },
        topic: Topic { stage: Stage::Concluding, ..topic.clone() },
        conclusion,
        job: adopted.job,
        again,
    })
}
