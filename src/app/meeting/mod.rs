//! The session: begun live or entered afterwards, and its card.

pub mod attendance;
pub mod ending;
pub mod reserving;

use super::asker::Asker;
use super::ballots::closing;
use super::decision::{Answer, Decision, Halt};
use super::invitation::answering;
use super::measures::own_topic;
use crate::domain::balloting;
use crate::domain::convening::{self, Beginning};
use crate::domain::ids::TopicId;
use crate::domain::meeting::Meeting;
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::spoken_date::{self, DateProblem};
use crate::domain::time::{instant, local};
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::{Person, Unit};
use crate::present::meeting as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};

fn card(topic: TopicId) -> CardRef {
    CardRef { kind: CardKind::Meeting, reference: topic.0 }
}

/// The session of a topic of the asker's unit.
async fn own_meeting(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<(Topic, Meeting), Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    let meeting = desk.find::<Meeting>(topic.id).await?.ok_or(Refusal::MeetingNotBegun)?;
    Ok((topic, meeting))
}

/// `/hop`, and the step: before the session how to begin it, then its card. Members see their invitation.
pub async fn command(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    if desk.find::<Meeting>(topic.id).await?.is_some() {
        asker.may(Act::SetAttendance, Some(&topic))?;
        return Ok(Decision::new().show(card(topic.id), 0));
    }
    if asker.may(Act::HoldMeeting, Some(&topic)).is_err() && topic.circulated_at.is_some() {
        return answering::open(desk, asker, topic.id).await;
    }
    asker.may(Act::HoldMeeting, Some(&topic))?;
    if topic.stage != Stage::Circulated {
        return Err(Refusal::MeetingTooEarly.into());
    }
    let message = wording::ask_begin(asker.texts(), &topic, asker.unit()?.zone, desk.now());
    Ok(Decision::new().say(message))
}

/// [Họp bắt đầu]; with a minute, when it was held. A consultation that is still open ends with it.
pub async fn begin(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    minute: Option<i64>,
) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    let officer = asker.may(Act::HoldMeeting, Some(&topic))?;
    let held_at = match minute {
        Some(minute) => Some(wording::of_minute(minute).ok_or(Refusal::ExpiredButton)?),
        None => None,
    };
    let members = lists::members(desk, topic.unit).await?;
    let answers = lists::attendance(desk, topic.id).await?;
    let event = convening::begin(&Beginning {
        topic: &topic,
        members: &members,
        answers: &answers,
        by: officer.id,
        held_at,
        zone: asker.unit()?.zone,
        now: desk.now(),
    })?;
    let mut decision = Decision::new();
    let ballots = lists::ballots(desk, topic.id).await?;
    if let Some(open) = balloting::open_one(&ballots) {
        decision = decision.event(closing::closed(desk, open).await?);
    }
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::MeetingHeldAt)).await?;
    Ok(decision.event(event).events(needless).show(card(topic.id), 0))
}

/// [Đã họp vào lúc khác].
pub async fn ask_when(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::HoldMeeting, Some(&topic))?;
    if topic.stage != Stage::Circulated {
        return Err(Refusal::ExpiredButton.into());
    }
    let prompt = asker.prompt(desk, Intent::MeetingHeldAt)?;
    Ok(Decision::new().ask(prompt, wording::write_when(asker.texts(), &topic)))
}

/// "24/12 19h30": echoed in full before it counts. An hour alone is that of the announced day.
pub async fn was_held(desk: &mut Desk, asker: &Asker, text: &str) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    asker.may(Act::HoldMeeting, Some(&topic))?;
    let zone = asker.unit()?.zone;
    let today = local(desk.now(), zone).date();
    let announced = topic.meeting_at.map(|at| local(at, zone));
    let said = spoken_date::parse_date_time(text, today);
    // "24/12" typed on the 25th means yesterday, not next year.
    let day = said.date.map(|day| if day > today { last_year(day).unwrap_or(day) } else { day });
    let date = day.or(announced.map(|at| at.date()));
    let time = said.time.or(announced.map(|at| at.time()));
    if let Some(problem) = said.problem {
        return Err(Refusal::NotADate(problem).into());
    }
    let (Some(date), Some(time), true) = (date, time, said.date.is_some() || said.time.is_some()) else {
        return Err(Refusal::NotADate(DateProblem::Unreadable).into());
    };
    let at = instant(date, time, zone);
    if at > desk.now() {
        return Err(Refusal::TimeImpossible.into());
    }
    Ok(Decision::new().say(wording::confirm_when(asker.texts(), &topic, at, zone)))
}

fn last_year(day: chrono::NaiveDate) -> Option<chrono::NaiveDate> {
    use chrono::Datelike;
    day.with_year(day.year() - 1)
}

/// Posts the card anew.
pub async fn show(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let (topic, _) = own_meeting(desk, asker, topic).await?;
    asker.may(Act::SetAttendance, Some(&topic))?;
    Ok(Decision::new().answer(Answer::Show(card(topic.id), 0)))
}

/// Turns the card to a page.
pub async fn turn(desk: &mut Desk, asker: &Asker, topic: TopicId, page: i64) -> Result<Decision, Halt> {
    let (topic, _) = own_meeting(desk, asker, topic).await?;
    asker.may(Act::SetAttendance, Some(&topic))?;
    Ok(Decision::new().turn(card(topic.id), page))
}

/// Draws the card of one officer.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    topic: TopicId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(topic) = desk.find::<Topic>(topic).await? else {
        return Ok(None);
    };
    let Some(meeting) = desk.find::<Meeting>(topic.id).await? else {
        return Ok(None);
    };
    let unit = desk.get::<Unit>(topic.unit).await?;
    let officer = desk.member_of(unit.id, person.id).await?;
    if !officer.is_some_and(|officer| allowed(&officer, Some(&topic), Act::SetAttendance)) {
        return Ok(None);
    }
    let members = lists::members(desk, unit.id).await?;
    let attendance = lists::attendance(desk, topic.id).await?;
    let ballots = lists::ballots(desk, topic.id).await?;
    let view = wording::MeetingView {
        topic: &topic,
        meeting: &meeting,
        members: &members,
        attendance: &attendance,
        ballots: &ballots,
        page,
        zone: unit.zone,
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::card(texts, &view)))
}
