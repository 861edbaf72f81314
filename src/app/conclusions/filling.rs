//! Filling the blanks of a conclusion, one at a time: each answer is saved when it arrives, and the last one has
//! the papers made anew.

use chrono::{Duration, NaiveDate};

use super::gather::Gathered;
use super::{current_version, filling_card, own, results, versions};
use crate::app::asker::Asker;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::domain::blank::Blank;
use crate::domain::concluding::{self, GapKind, NewOwner};
use crate::domain::conclusion::Conclusion;
use crate::domain::event::{ConclusionEvent, Event};
use crate::domain::ids::{ConclusionId, MeasureId, MemberId};
use crate::domain::measure::Measure;
use crate::domain::meeting::{Meeting, Presence};
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::spoken_date;
use crate::domain::time::{instant, local};
use crate::domain::topic::Topic;
use crate::present::conclusions as wording;
use crate::store::desk::Desk;

/// A version being filled by somebody who may.
pub(super) struct Work {
    topic: Topic,
    pub(super) conclusion: Conclusion,
    pub(super) gathered: Gathered,
}

/// How the next question reaches the asker.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// The card with the button is redrawn.
    InPlace,
    /// The words stand below the card: it is posted anew.
    Anew,
}

pub(super) async fn work(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Work, Halt> {
    let (topic, conclusion) = own(desk, asker, id).await?;
    asker.may(Act::FillConclusion, Some(&topic))?;
    concluding::under_way(&topic)?;
    let gathered = Gathered::read(desk, &topic, Some(&conclusion)).await?;
    Ok(Work { topic, conclusion, gathered })
}

impl Work {
    pub(super) fn measure(&self, id: MeasureId) -> Result<&Measure, Refusal> {
        self.gathered.measures.iter().find(|measure| measure.id == id).ok_or(Refusal::ForeignButton)
    }

    fn member(&self, id: MemberId) -> Result<MemberId, Refusal> {
        let found = self.gathered.members.iter().find(|member| member.id == id);
        found.map(|member| member.id).ok_or(Refusal::ForeignButton)
    }

    fn meeting(&self) -> Result<&Meeting, Refusal> {
        self.gathered.meeting.as_ref().ok_or(Refusal::SessionNotEnded)
    }

    /// The local day of the session.
    pub(super) fn held_on(&self, desk: &Desk) -> NaiveDate {
        let held = self.gathered.meeting.as_ref().map(|meeting| meeting.started_at).or(self.topic.meeting_at);
        local(held.unwrap_or_else(|| desk.now()), self.gathered.unit.zone).date()
    }

    /// The blank a button means, if it is still to be filled.
    fn open(&self, gap: GapKind, measure: MeasureId) -> Result<Blank, Refusal> {
        let open = self.gathered.open_blanks();
        let blank = open.into_iter().find(|blank| concluding::kind_of(*blank) == Some((gap, measure)));
        let results = gap == GapKind::Results && !self.gathered.without_result().is_empty();
        blank.or(results.then_some(Blank::Results)).ok_or(Refusal::ExpiredButton)
    }

    /// Refuses a button whose question has been answered since, by somebody else or by another tap.
    fn still_open(&self, blank: Blank) -> Result<(), Refusal> {
        if self.gathered.open_blanks().contains(&blank) { Ok(()) } else { Err(Refusal::ExpiredButton) }
    }
}

/// [Điền N chỗ trống].
pub async fn start(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    ask_next(desk, asker, &work, Decision::new(), Turn::Anew)
}

/// Turns the list of members.
pub async fn turn(desk: &mut Desk, asker: &Asker, id: ConclusionId, page: i64) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    Ok(Decision::new().turn(filling_card(work.conclusion.id), page.max(0)))
}

/// Saves an answer, then asks the next question or has the papers made. A question of ours that still waits for
/// words is closed: what is typed next is no answer to it any more.
pub(super) async fn answered(
    desk: &mut Desk,
    asker: &Asker,
    mut work: Work,
    event: ConclusionEvent,
    turn: Turn,
) -> Result<Decision, Halt> {
    let waiting = match asker.person.waiting {
        Some(prompt) => desk.find::<Prompt>(prompt).await?.filter(|prompt| fills(&prompt.intent)),
        None => None,
    };
    work.gathered.foresee(&event);
    if let ConclusionEvent::Filled { conclusion, .. } | ConclusionEvent::LeftBlank { conclusion, .. } = &event
    {
        work.conclusion = conclusion.clone();
    }
    let decision = Decision::new().events(waiting.map(Event::PromptAnswered)).event(event);
    ask_next(desk, asker, &work, decision, turn)
}

fn ask_next(
    desk: &Desk,
    asker: &Asker,
    work: &Work,
    decision: Decision,
    turn: Turn,
) -> Result<Decision, Halt> {
    let (texts, card) = (asker.texts(), filling_card(work.conclusion.id));
    let open = work.gathered.open_blanks();
    match open.first() {
        None if work.gathered.without_result().is_empty() => finish(desk, asker, work, decision, turn),
        Some(Blank::Assessment) => {
            let prompt = asker.prompt(desk, Intent::Assessment)?;
            let message = wording::ask_assessment(texts, &work.conclusion, open.len());
            Ok(decision.ask(prompt, message))
        }
        _ if turn == Turn::InPlace => Ok(decision.turn(card, 0)),
        _ => Ok(decision.show(card, 0)),
    }
}

/// Nothing is left to ask: what was filled in is put into the papers.
fn finish(desk: &Desk, asker: &Asker, work: &Work, decision: Decision, turn: Turn) -> Result<Decision, Halt> {
    let (texts, current) = (asker.texts(), &work.conclusion);
    let decision = match turn {
        Turn::InPlace => decision.turn(filling_card(current.id), 0),
        Turn::Anew => decision,
    };
    if current.edited || current.filled_at.is_none() {
        return Ok(decision.say(wording::nothing_open(texts, current)));
    }
    let event = versions::next(desk, current)?;
    let made = wording::being_made(texts, &work.topic, current.number + 1);
    Ok(decision.event(event).say(made))
}

/// [Để trống].
pub async fn leave_blank(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    gap: GapKind,
    measure: MeasureId,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    let event = concluding::leave_blank(&work.conclusion, work.open(gap, measure)?)?;
    let turn = if gap == GapKind::Assessment { Turn::Anew } else { Turn::InPlace };
    answered(desk, asker, work, event, turn).await
}

/// [Sửa người chủ trì], [Sửa thời hạn].
pub async fn reopen(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    gap: GapKind,
    measure: MeasureId,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    let event = concluding::reopen(&work.conclusion, work.measure(measure)?, gap, desk.now())?;
    answered(desk, asker, work, event, Turn::Anew).await
}

/// This member leads the measure.
pub async fn owner_is(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    measure: MeasureId,
    member: MemberId,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    let row = work.measure(measure)?;
    work.still_open(Blank::Owner { measure: row.id, number: row.number })?;
    let owner = NewOwner::Member(work.member(member)?);
    let event = concluding::name_owner(&work.conclusion, row, owner, desk.now())?;
    answered(desk, asker, work, event, Turn::InPlace).await
}

/// This is the deadline of the measure.
pub async fn due_is(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    measure: MeasureId,
    due: NaiveDate,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    let row = work.measure(measure)?;
    work.still_open(Blank::Due { measure: row.id, number: row.number })?;
    let event = concluding::set_due(&work.conclusion, row, due, work.held_on(desk), desk.now())?;
    answered(desk, asker, work, event, Turn::InPlace).await
}

/// This member took the minutes.
pub async fn minute_taker_is(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    member: MemberId,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    work.still_open(Blank::MinuteTaker)?;
    let member = work.member(member)?;
    let event = concluding::name_minute_taker(&work.conclusion, work.meeting()?, member, desk.now())?;
    answered(desk, asker, work, event, Turn::InPlace).await
}

/// The session took so many minutes.
pub async fn closed_after(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    minutes: i64,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    work.still_open(Blank::ClosingTime)?;
    let meeting = work.meeting()?;
    let ended = meeting.started_at + Duration::minutes(minutes.clamp(1, 24 * 60));
    let event = concluding::set_closing_time(&work.conclusion, meeting, ended, desk.now())?;
    answered(desk, asker, work, event, Turn::InPlace).await
}

/// So many of those present agreed with the minutes.
pub async fn agreed_by(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    agreed: i64,
    of: i64,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    work.still_open(Blank::Agreed)?;
    let event = concluding::set_agreed(&work.conclusion, work.meeting()?, agreed, of, desk.now())?;
    answered(desk, asker, work, event, Turn::InPlace).await
}

/// This member was absent; the rest is asked again.
pub async fn was_absent(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    member: MemberId,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    asker.may(Act::SetAttendance, Some(&work.topic))?;
    work.still_open(Blank::Attendance)?;
    let member = work.member(member)?;
    let event = concluding::take_attendance(&work.conclusion, &[member], Presence::Absent, desk.now())?;
    answered(desk, asker, work, event, Turn::InPlace).await
}

/// Everybody of whom nothing is recorded was there: the officer says so.
pub async fn rest_was_present(desk: &mut Desk, asker: &Asker, id: ConclusionId) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    asker.may(Act::SetAttendance, Some(&work.topic))?;
    work.still_open(Blank::Attendance)?;
    let rest: Vec<MemberId> = concluding::unrecorded(&work.gathered.members, &work.gathered.attendance)
        .map(|member| member.id)
        .collect();
    let event = concluding::take_attendance(&work.conclusion, &rest, Presence::Present, desk.now())?;
    answered(desk, asker, work, event, Turn::InPlace).await
}

/// [Viết …]: what the buttons do not offer is typed.
pub async fn ask_words(
    desk: &mut Desk,
    asker: &Asker,
    id: ConclusionId,
    gap: GapKind,
    measure: MeasureId,
) -> Result<Decision, Halt> {
    let work = work(desk, asker, id).await?;
    let blank = work.open(gap, measure)?;
    let intent = match gap {
        GapKind::Owner => Intent::MeasureOwner(measure),
        GapKind::Due => Intent::MeasureDue(measure),
        GapKind::ClosingTime => Intent::ClosingTime,
        GapKind::Agreed => Intent::MinutesAgreed,
        _ => return Err(Refusal::ExpiredButton.into()),
    };
    let prompt = asker.prompt(desk, intent)?;
    Ok(Decision::new().ask(prompt, wording::ask_words(asker.texts(), &work.conclusion, blank)))
}

/// The words a question of ours waited for.
pub async fn typed(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let topic = prompt.topic.ok_or(Refusal::ExpiredButton)?;
    let current = current_version(desk, topic).await?.ok_or(Refusal::ExpiredButton)?;
    let work = work(desk, asker, current.id).await?;
    if words.file.is_some() || words.body.trim().is_empty() {
        return Err(Refusal::ConclusionNeedsWords.into());
    }
    let (current, now, zone) = (&work.conclusion, desk.now(), work.gathered.unit.zone);
    let event = match &prompt.intent {
        Intent::Assessment => concluding::assess(current, words.body, now)?,
        Intent::MeasureOwner(measure) => {
            let owner = NewOwner::Words(crate::domain::words::one_line(words.body));
            concluding::name_owner(current, work.measure(*measure)?, owner, now)?
        }
        Intent::MeasureDue(measure) => {
            let today = local(now, zone).date();
            let due = spoken_date::parse_date(words.body, today).map_err(Refusal::NotADate)?;
            concluding::set_due(current, work.measure(*measure)?, due, work.held_on(desk), now)?
        }
        Intent::ClosingTime => {
            let meeting = work.meeting()?;
            let time = spoken_date::parse_time(words.body).map_err(|_| Refusal::NotAClosingTime)?;
            let ended = instant(local(meeting.started_at, zone).date(), time, zone);
            concluding::set_closing_time(current, meeting, ended, now)?
        }
        Intent::MinutesAgreed => {
            let present = concluding::present(&work.gathered.attendance);
            let read = concluding::read_agreed(words.body, present);
            let (agreed, of) = read.ok_or(Refusal::NotACount)?;
            concluding::set_agreed(current, work.meeting()?, agreed, of, now)?
        }
        Intent::MeasureResult(measure) => results::named(&work, *measure, words.body, now)?,
        _ => return Err(Refusal::ExpiredButton.into()),
    };
    // The prompt that was replied to need not be the one that waits.
    let decision = answered(desk, asker, work, event, Turn::Anew).await?;
    let closed = Decision::new().event(Event::PromptAnswered(prompt.clone())).events(decision.events);
    Ok(Decision { answers: decision.answers, ..closed })
}

/// Whether the words a prompt waits for fill a blank of the conclusion.
fn fills(intent: &Intent) -> bool {
    matches!(
        intent,
        Intent::Assessment
            | Intent::MeasureOwner(_)
            | Intent::MeasureDue(_)
            | Intent::MeasureResult(_)
            | Intent::ClosingTime
            | Intent::MinutesAgreed
    )
}
