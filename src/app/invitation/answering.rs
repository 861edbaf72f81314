//! [Sẽ dự họp] and [Xin vắng mặt], by the member or, for one without a phone, by an officer.

use super::{answerable, answers_card, card};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::comments::Words;
use crate::app::decision::{Answer, Decision, Halt};
use crate::domain::event::{InvitationEvent, LeaveRequest};
use crate::domain::ids::{MemberId, TopicId};
use crate::domain::inviting::{self, LeaveReason};
use crate::domain::meeting::{Attendance, Presence};
use crate::domain::member::Member;
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::topic::Topic;
use crate::domain::unit::Addressee;
use crate::present::invitation::{self as wording, InvitationView};
use crate::present::meeting::minute_of;
use crate::present::texts::Texts;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// The invitation with one's own answer, posted anew.
pub async fn open(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = answerable(desk, asker, topic).await?;
    asker.may(Act::AnswerInvitation, Some(&topic))?;
    Ok(Decision::new().show(card(topic.id), 0))
}

/// The button is of an invitation to another day: says so, and shows the invitation that holds.
fn outdated(asker: &Asker, topic: &Topic, meeting: i64) -> Result<Option<Decision>, Halt> {
    if topic.meeting_at.map(minute_of) == Some(meeting) {
        return Ok(None);
    }
    let view = InvitationView { unit: asker.unit()?, topic, chair: None };
    let said = wording::another_day(asker.texts(), &view);
    let decision = Decision::new().answer(Answer::Alert(said));
    Ok(Some(shown(decision, asker, topic)))
}

/// The same for an answer that an officer enters: asks for the one to the meeting that holds.
fn outdated_for(
    asker: &Asker,
    topic: &Topic,
    member: &Member,
    meeting: i64,
) -> Result<Option<Decision>, Halt> {
    if topic.meeting_at.map(minute_of) == Some(meeting) {
        return Ok(None);
    }
    Ok(Some(asked_anew(asker, topic, member)?))
}

fn asked_anew(asker: &Asker, topic: &Topic, member: &Member) -> Result<Decision, Halt> {
    let view = InvitationView { unit: asker.unit()?, topic, chair: None };
    let said = wording::another_day_for(asker.texts(), &view);
    let again = wording::ask_answer(asker.texts(), &view, member);
    Ok(Decision::new().answer(Answer::Alert(said)).say(again))
}

/// The invitation where the button stood, or anew under words.
fn shown(decision: Decision, asker: &Asker, topic: &Topic) -> Decision {
    match asker.message {
        Some(_) => decision.turn(card(topic.id), 0),
        None => decision.show(card(topic.id), 0),
    }
}

/// [Sẽ dự họp].
pub async fn will_come(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    meeting: i64,
) -> Result<Decision, Halt> {
    let topic = answerable(desk, asker, topic).await?;
    let member = asker.may(Act::AnswerInvitation, Some(&topic))?.id;
    if let Some(decision) = outdated(asker, &topic, meeting)? {
        return Ok(decision);
    }
    let before = desk.find::<Attendance>((topic.id, member)).await?;
    let row = inviting::coming(&topic, member, before.as_ref(), desk.now());
    let event = row.map(|row| InvitationEvent::Answered { row, request: None });
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::LeaveReason { .. })).await?;
    let decision = Decision::new().events(event).events(needless).toast(wording::coming(asker.texts()));
    Ok(shown(decision, asker, &topic))
}

/// [Xin vắng mặt]: asks for the reason. Nothing is recorded before there is one.
pub async fn ask_leave(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    meeting: i64,
) -> Result<Decision, Halt> {
    let topic = answerable(desk, asker, topic).await?;
    let member = asker.may(Act::AnswerInvitation, Some(&topic))?.id;
    if let Some(decision) = outdated(asker, &topic, meeting)? {
        return Ok(decision);
    }
    let before = desk.find::<Attendance>((topic.id, member)).await?;
    if before.is_some_and(|row| row.presence == Presence::Excused) {
        return Err(Refusal::LeaveGranted.into());
    }
    let prompt = asker.prompt(desk, Intent::LeaveReason { member, meeting })?;
    Ok(Decision::new().ask(prompt, wording::ask_reason(asker.texts(), &topic, member, None)))
}

/// A usual reason, tapped. Kept in the unit's language, for the minutes are written in it.
pub async fn leave_for(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    meeting: i64,
    reason: LeaveReason,
) -> Result<Decision, Halt> {
    let unit = asker.unit()?;
    let reason = wording::reason(Texts::of(unit.lang, unit.profile), reason);
    let decision = leave(desk, asker, member, meeting, reason).await?;
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::LeaveReason { .. })).await?;
    Ok(decision.events(needless))
}

/// A reason in words.
pub async fn typed(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    meeting: i64,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let reason = inviting::reason(words.body)?;
    leave(desk, asker, member, meeting, reason).await
}

async fn leave(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    meeting: i64,
    reason: String,
) -> Result<Decision, Halt> {
    let current = asker.current_topic(desk).await?;
    let topic = answerable(desk, asker, current.id).await?;
    let own = asker.may(Act::AnswerInvitation, Some(&topic))?.id;
    let author = author(desk, asker, &topic, member).await?;
    let outdated = if member == own {
        outdated(asker, &topic, meeting)?
    } else {
        outdated_for(asker, &topic, &author, meeting)?
    };
    if let Some(decision) = outdated {
        return Ok(decision);
    }
    let before = desk.find::<Attendance>((topic.id, member)).await?;
    let row = inviting::asks_leave(&topic, member, before.as_ref(), reason, desk.now())?;
    let mut decision = Decision::new();
    if let Some(row) = row {
        let request = request(desk, asker, &topic, &author, &row).await?;
        decision = decision.event(InvitationEvent::Answered { row, request });
    }
    if member != own {
        // Whoever decides sees the request at once; whoever does not, the answers.
        let page = i64::from(asker.may(Act::DecideAbsence, Some(&topic)).is_ok());
        return Ok(decision.show(answers_card(topic.id), page));
    }
    Ok(shown(decision.toast(wording::leave_asked(asker.texts())), asker, &topic))
}

/// Whose answer it is: one's own, or that of a member of the unit for whom an officer may enter it.
async fn author(desk: &mut Desk, asker: &Asker, topic: &Topic, member: MemberId) -> Result<Member, Halt> {
    let own = asker.member()?;
    if own.id == member {
        return Ok(own.clone());
    }
    asker.may(Act::SetAttendance, Some(topic))?;
    let found = desk.find::<Member>(member).await?.filter(|found| found.unit == topic.unit);
    let found = found.ok_or(Refusal::ForeignButton)?;
    if allowed(&found, Some(topic), Act::AnswerInvitation) {
        Ok(found)
    } else {
        Err(Refusal::ExpiredButton.into())
    }
}

/// What is told to the leaders before whom no request of another lies yet.
async fn request(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    author: &Member,
    row: &Attendance,
) -> Result<Option<Box<LeaveRequest>>, Halt> {
    let mut answers = lists::attendance(desk, topic.id).await?;
    let mut to = leaders(desk, asker, topic, author).await?;
    // Their own request was told to the others: they have heard of none.
    to.retain(|leader| inviting::waiting(&answers).iter().all(|other| other.member == leader.member));
    if to.is_empty() {
        return Ok(None);
    }
    answers.retain(|other| other.member != row.member);
    answers.push(row.clone());
    let unit = asker.unit()?.clone();
    let rules = asker.rules(desk).await?.rules;
    let members = lists::members(desk, unit.id).await?;
    Ok(Some(Box::new(LeaveRequest {
        topic: topic.clone(),
        name: author.name.clone(),
        effect: inviting::effect(&members, &answers, row.member),
        to,
        not_before: broadcast::not_before(&rules, unit.zone, desk.now()),
        unit,
    })))
}

/// Those who decide on leave, without the author and whoever is entering it.
async fn leaders(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    author: &Member,
) -> Result<Vec<Addressee>, store::Error> {
    let Ok(unit) = asker.unit() else { return Ok(Vec::new()) };
    let mut leaders = Vec::new();
    for addressee in broadcast::addressees(desk, unit).await? {
        let member = desk.get::<Member>(addressee.member).await?;
        let asks = member.id == author.id || member.person == Some(asker.person.id);
        if !asks && allowed(&member, Some(topic), Act::DecideAbsence) {
            leaders.push(addressee);
        }
    }
    Ok(leaders)
}

/// [Nhập thay], then a name: what did the member answer?
pub async fn ask_answer_for(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
) -> Result<Decision, Halt> {
    let topic = answerable(desk, asker, topic).await?;
    let member = author(desk, asker, &topic, member).await?;
    let view = InvitationView { unit: asker.unit()?, topic: &topic, chair: None };
    Ok(Decision::new().say(wording::ask_answer(asker.texts(), &view, &member)))
}

/// The member will come.
pub async fn will_come_for(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
    meeting: i64,
) -> Result<Decision, Halt> {
    let topic = answerable(desk, asker, topic).await?;
    let author = author(desk, asker, &topic, member).await?;
    if let Some(decision) = outdated_for(asker, &topic, &author, meeting)? {
        return Ok(decision);
    }
    let before = desk.find::<Attendance>((topic.id, member)).await?;
    let row = inviting::coming(&topic, member, before.as_ref(), desk.now());
    let event = row.map(|row| InvitationEvent::Answered { row, request: None });
    let said = wording::entered(asker.texts(), &author.name);
    Ok(Decision::new().events(event).toast(said).turn(answers_card(topic.id), 0))
}

/// The member asks for leave: why?
pub async fn ask_leave_for(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
    meeting: i64,
) -> Result<Decision, Halt> {
    let topic = answerable(desk, asker, topic).await?;
    let author = author(desk, asker, &topic, member).await?;
    if let Some(decision) = outdated_for(asker, &topic, &author, meeting)? {
        return Ok(decision);
    }
    let prompt = asker.prompt(desk, Intent::LeaveReason { member, meeting })?;
    let message = wording::ask_reason(asker.texts(), &topic, member, Some(&author.name));
    Ok(Decision::new().ask(prompt, message))
}

/// A button from before it said which meeting it is about: asks anew.
pub async fn ask_which_meeting(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
) -> Result<Decision, Halt> {
    let topic = answerable(desk, asker, topic).await?;
    let author = author(desk, asker, &topic, member).await?;
    asked_anew(asker, &topic, &author)
}
