//! Concluding a session: the versions of its conclusion, the blanks an officer fills, adoption.

use chrono::NaiveDate;

use super::ballot::{Ballot, BallotState};
use super::blank::Blank;
use super::conclusion::{Conclusion, ConclusionState, SecretaryWords};
use super::event::{Announcement, ConclusionEvent, Filling};
use super::file::{Job, Work};
use super::ids::{ConclusionId, FileId, JobId, MemberId};
use super::measure::Measure;
use super::meeting::{Attendance, Meeting, Presence};
use super::paper::ConclusionPaper;
use super::refusal::Refusal;
use super::task::DETAIL_LIMIT;
use super::text_enum::text_enum;
use super::time::Timestamp;
use super::topic::{Stage, Topic};
use super::unit::Unit;

text_enum! {
    /// The kinds of blanks that can be asked about in the chat.
    pub enum GapKind {
        Assessment = "assessment",
        Owner = "owner",
        Due = "due",
        Attendance = "attendance",
        MinuteTaker = "minute_taker",
        ClosingTime = "closing_time",
        Agreed = "agreed",
        Results = "results",
    }
}

/// How much a conclusion sums up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Figures {
    pub comments: i64,
    /// Measures with a formal vote.
    pub voted: i64,
    pub passed: i64,
}

impl Figures {
    /// The figures of a compiled paper.
    #[must_use]
    pub fn of(paper: &ConclusionPaper) -> Self {
        let passed = paper.tasks().count() as i64;
        let voted = passed + paper.rejected.len() as i64;
        Self { comments: paper.comments.len() as i64, voted, passed }
    }
}

/// Whether the topic's conclusion can be worked on: the session has ended and nothing is adopted.
pub fn under_way(topic: &Topic) -> Result<(), Refusal> {
    match topic.stage {
        Stage::Concluding => Ok(()),
        Stage::Concluded | Stage::FollowingUp | Stage::Closed => Err(Refusal::ConclusionAdopted),
        _ => Err(Refusal::SessionNotEnded),
    }
}

/// The papers of a version are to be made.
#[must_use]
pub fn rendering(conclusion: &Conclusion, job: JobId, not_before: Timestamp) -> Job {
    let work = Work::RenderConclusion { conclusion: conclusion.id };
    Job { id: job, unit: conclusion.unit, work, not_before, attempts: 0 }
}

/// The first version, begun when the session ends.
#[must_use]
pub fn first_version(topic: &Topic, id: ConclusionId, job: JobId, now: Timestamp) -> ConclusionEvent {
    let conclusion = Conclusion {
        id,
        unit: topic.unit,
        topic: topic.id,
        number: 1,
        state: ConclusionState::Drafted,
        words: SecretaryWords::default(),
        document: None,
        minutes: None,
        edited: false,
        filled_at: None,
        created_at: now,
        adopted_at: None,
        signed_by: None,
    };
    let job = rendering(&conclusion, job, now);
    ConclusionEvent::Drafted { conclusion, superseded: None, job }
}

/// The next version, compiled anew from everything that is known now.
pub fn next_version(
    current: &Conclusion,
    id: ConclusionId,
    job: JobId,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    still_drafted(current)?;
    let conclusion = Conclusion {
        id,
        number: current.number + 1,
        document: None,
        minutes: None,
        edited: false,
        filled_at: None,
        created_at: now,
        ..current.clone()
    };
    let job = rendering(&conclusion, job, now);
    Ok(ConclusionEvent::Drafted { conclusion, superseded: Some(superseded(current)), job })
}

/// An officer sends the document back, edited: it is the next version as it came. The minutes stay those compiled.
pub fn send_back(
    current: &Conclusion,
    id: ConclusionId,
    document: FileId,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    still_drafted(current)?;
    if !current.is_rendered() {
        return Err(Refusal::ConclusionNotReady);
    }
    let conclusion = Conclusion {
        id,
        number: current.number + 1,
        document: Some(document),
        edited: true,
        created_at: now,
        ..current.clone()
    };
    Ok(ConclusionEvent::SentBack { conclusion, superseded: superseded(current) })
}

fn superseded(current: &Conclusion) -> Conclusion {
    Conclusion { state: ConclusionState::Superseded, ..current.clone() }
}

/// Refuses a version that is adopted or has given way to another.
pub fn still_drafted(current: &Conclusion) -> Result<(), Refusal> {
    match current.state {
        ConclusionState::Drafted => Ok(()),
        ConclusionState::Adopted => Err(Refusal::ConclusionAdopted),
        ConclusionState::Superseded => Err(Refusal::ExpiredButton),
    }
}

fn filled(current: &Conclusion, blank: Blank, now: Timestamp) -> Result<Conclusion, Refusal> {
    still_drafted(current)?;
    let mut conclusion = Conclusion { filled_at: Some(now), ..current.clone() };
    conclusion.words.left_blank.retain(|left| *left != blank);
    Ok(conclusion)
}

/// The secretary's overall judgement, in the secretary's own words.
pub fn assess(current: &Conclusion, words: &str, now: Timestamp) -> Result<ConclusionEvent, Refusal> {
    let words = words.trim();
    if words.is_empty() {
        return Err(Refusal::ConclusionNeedsWords);
    }
    let mut conclusion = filled(current, Blank::Assessment, now)?;
    conclusion.words.assessment = words.to_owned();
    Ok(ConclusionEvent::Filled { conclusion, blank: Blank::Assessment, filling: Filling::Words })
}

/// Who leads a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NewOwner {
    Member(MemberId),
    Words(String),
}

/// Names who leads a measure.
pub fn name_owner(
    current: &Conclusion,
    measure: &Measure,
    owner: NewOwner,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    let blank = Blank::Owner { measure: measure.id, number: measure.number };
    let (owner, owner_text) = match owner {
        NewOwner::Member(member) => (Some(member), String::new()),
        NewOwner::Words(words) if words.trim().is_empty() => return Err(Refusal::ConclusionNeedsWords),
        NewOwner::Words(words) if words.trim().chars().count() > DETAIL_LIMIT => {
            return Err(Refusal::TaskWordsTooLong { limit: DETAIL_LIMIT });
        }
        NewOwner::Words(words) => (None, words.trim().to_owned()),
    };
    let conclusion = filled(current, blank, now)?;
    let measure = Measure { owner, owner_text, ..measure.clone() };
    Ok(ConclusionEvent::Filled { conclusion, blank, filling: Filling::Measure(measure) })
}

/// Sets by when a measure is to be carried out: not before the day it was decided.
pub fn set_due(
    current: &Conclusion,
    measure: &Measure,
    due: NaiveDate,
    held_on: NaiveDate,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    if due < held_on {
        return Err(Refusal::DueBeforeSession);
    }
    let blank = Blank::Due { measure: measure.id, number: measure.number };
    let conclusion = filled(current, blank, now)?;
    let measure = Measure { due: Some(due), ..measure.clone() };
    Ok(ConclusionEvent::Filled { conclusion, blank, filling: Filling::Measure(measure) })
}

/// Names who took the minutes.
pub fn name_minute_taker(
    current: &Conclusion,
    meeting: &Meeting,
    member: MemberId,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    let conclusion = filled(current, Blank::MinuteTaker, now)?;
    let meeting = Meeting { minute_taker: Some(member), ..meeting.clone() };
    Ok(ConclusionEvent::Filled { conclusion, blank: Blank::MinuteTaker, filling: Filling::Meeting(meeting) })
}

/// Sets when the session ended: after it began, and not in the future.
pub fn set_closing_time(
    current: &Conclusion,
    meeting: &Meeting,
    ended_at: Timestamp,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    if ended_at <= meeting.started_at || ended_at > now {
        return Err(Refusal::NotAClosingTime);
    }
    let conclusion = filled(current, Blank::ClosingTime, now)?;
    let meeting = Meeting { ended_at: Some(ended_at), ..meeting.clone() };
    Ok(ConclusionEvent::Filled { conclusion, blank: Blank::ClosingTime, filling: Filling::Meeting(meeting) })
}

/// "{agreed}/{of} nhất trí" with the minutes read aloud.
pub fn set_agreed(
    current: &Conclusion,
    meeting: &Meeting,
    agreed: i64,
    of: i64,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    if of <= 0 || !(0..=of).contains(&agreed) {
        return Err(Refusal::NotACount);
    }
    let conclusion = filled(current, Blank::Agreed, now)?;
    let meeting = Meeting { agreed: Some(agreed), of: Some(of), ..meeting.clone() };
    Ok(ConclusionEvent::Filled { conclusion, blank: Blank::Agreed, filling: Filling::Meeting(meeting) })
}

/// Records, after the session, who was there and who was not.
pub fn take_attendance(
    current: &Conclusion,
    of: &[MemberId],
    presence: Presence,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    let conclusion = filled(current, Blank::Attendance, now)?;
    let rows = of.iter().map(|member| Attendance {
        topic: current.topic,
        member: *member,
        unit: current.unit,
        presence,
        reason: None,
        at: now,
    });
    let filling = Filling::Attendance(rows.collect());
    Ok(ConclusionEvent::Filled { conclusion, blank: Blank::Attendance, filling })
}

/// [Để trống]: printed as a blank, not asked again.
pub fn leave_blank(current: &Conclusion, blank: Blank) -> Result<ConclusionEvent, Refusal> {
    still_drafted(current)?;
    let mut conclusion = current.clone();
    if !conclusion.words.left_blank.contains(&blank) {
        conclusion.words.left_blank.push(blank);
    }
    Ok(ConclusionEvent::LeftBlank { conclusion, blank })
}

/// \[Sửa\]: what was filled in for a measure is a blank again, and asked.
pub fn reopen(
    current: &Conclusion,
    measure: &Measure,
    kind: GapKind,
    now: Timestamp,
) -> Result<ConclusionEvent, Refusal> {
    let number = measure.number;
    let (blank, measure) = match kind {
        GapKind::Owner => (
            Blank::Owner { measure: measure.id, number },
            Measure { owner: None, owner_text: String::new(), ..measure.clone() },
        ),
        GapKind::Due => {
            (Blank::Due { measure: measure.id, number }, Measure { due: None, ..measure.clone() })
        }
        _ => return Err(Refusal::ExpiredButton),
    };
    let conclusion = filled(current, blank, now)?;
    Ok(ConclusionEvent::Filled { conclusion, blank, filling: Filling::Measure(measure) })
}

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

/// chốt: the version is the conclusion, and the unit is free for the next one. The last
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
    let topic = Topic { stage: Stage::Concluded, ..topic.clone() };
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
    pub before: Option<super::ids::TopicId>,
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
    if now >= adopted.release || unit.current_topic.is_some() || topic.stage != Stage::Concluded {
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

mod answers;
mod results;
#[cfg(test)]
mod tests;

pub use answers::{days_to_choose, kind_of, open_blanks, present, read_agreed, unrecorded, without_result};
pub use results::{name_result, take_from_file};
