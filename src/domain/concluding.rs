//! Concluding a session: the versions of its conclusion, the blanks an officer fills, adoption.

mod adoption;

use chrono::{Datelike, Duration, NaiveDate};

use super::blank::Blank;
use super::conclusion::{Conclusion, ConclusionState, SecretaryWords};
use super::event::{ConclusionEvent, Filling};
use super::file::{Job, Work};
use super::ids::{ConclusionId, FileId, JobId, MeasureId, MemberId};
use super::measure::Measure;
use super::meeting::{Attendance, Meeting, Presence};
use super::member::{Member, Status};
use super::paper::{ConclusionPaper, Gap};
use super::refusal::Refusal;
use super::text_enum::text_enum;
use super::time::{Timestamp, quarter_end, quarter_of};
use super::topic::{Stage, Topic};

pub use self::adoption::{Adopted, Adopting, adopt, adoptable, take_back};

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

/// The blanks an officer can still fill in the chat: those with a place for the answer, but for those left blank
/// on purpose.
#[must_use]
pub fn open_blanks(gaps: &[Gap], words: &SecretaryWords) -> Vec<Blank> {
    let asked = gaps.iter().map(|gap| gap.blank).filter(|blank| blank.can_be_asked());
    asked.filter(|blank| !words.left_blank.contains(blank)).collect()
}

/// The kind of a blank that can be asked about, with its measure.
#[must_use]
pub fn kind_of(blank: Blank) -> Option<(GapKind, MeasureId)> {
    Some(match blank {
        Blank::Assessment => (GapKind::Assessment, MeasureId(0)),
        Blank::Owner { measure, .. } => (GapKind::Owner, measure),
        Blank::Due { measure, .. } => (GapKind::Due, measure),
        Blank::Attendance => (GapKind::Attendance, MeasureId(0)),
        Blank::MinuteTaker => (GapKind::MinuteTaker, MeasureId(0)),
        Blank::ClosingTime => (GapKind::ClosingTime, MeasureId(0)),
        Blank::Agreed => (GapKind::Agreed, MeasureId(0)),
        _ => return None,
    })
}

/// Whether the topic's conclusion can be worked on: the session has ended and nothing is adopted.
pub fn under_way(topic: &Topic) -> Result<(), Refusal> {
    match topic.stage {
        Stage::Concluding => Ok(()),
        Stage::Concluded | Stage::FollowingUp | Stage::Closed => Err(Refusal::ConclusionAdopted),
        _ => Err(Refusal::SessionNotEnded),
    }
}

fn rendering(conclusion: &Conclusion, job: JobId, not_before: Timestamp) -> Job {
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

fn still_drafted(current: &Conclusion) -> Result<(), Refusal> {
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

/// [Sửa]: what was filled in for a measure is a blank again, and asked.
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

/// The days offered as deadlines: the ends of the month, of the quarter and of the next one, and 30, 60 and 90
/// days after the session; those that lie ahead, each once.
#[must_use]
pub fn days_to_choose(held_on: NaiveDate, today: NaiveDate) -> Vec<NaiveDate> {
    let next_month =
        if today.month() == 12 { (today.year() + 1, 1) } else { (today.year(), today.month() + 1) };
    let month_end = NaiveDate::from_ymd_opt(next_month.0, next_month.1, 1).and_then(|first| first.pred_opt());
    let this_quarter = quarter_end(today.year(), quarter_of(today));
    let next_quarter = this_quarter.succ_opt().map(|first| quarter_end(first.year(), quarter_of(first)));
    let mut days: Vec<NaiveDate> = [30, 60, 90].map(|after| held_on + Duration::days(after)).to_vec();
    days.extend(month_end);
    days.push(this_quarter);
    days.extend(next_quarter);
    days.retain(|day| *day > today);
    days.sort_unstable();
    days.dedup();
    days
}

/// The members expected at the session of whom nobody has said whether they were there.
pub fn unrecorded<'a>(
    members: &'a [Member],
    attendance: &'a [Attendance],
) -> impl Iterator<Item = &'a Member> {
    members.iter().filter(|member| {
        let presence = attendance.iter().find(|row| row.member == member.id).map(|row| row.presence);
        member.status == Status::Active && matches!(presence, None | Some(Presence::Coming))
    })
}

/// How many were there.
#[must_use]
pub fn present(attendance: &[Attendance]) -> i64 {
    attendance.iter().filter(|row| row.presence == Presence::Present).count() as i64
}

/// "16/17", "16 trên 17", "16": how many agreed, of how many.
#[must_use]
pub fn read_agreed(typed: &str, present: i64) -> Option<(i64, i64)> {
    let numbers: Vec<i64> = typed
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map_while(|digits| digits.parse().ok())
        .collect();
    match numbers.as_slice() {
        [agreed] => Some((*agreed, present.max(*agreed))),
        [agreed, of] => Some((*agreed, *of)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
