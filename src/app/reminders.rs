//! Reminders: three a quarter, each only to those who owe, each once; and one by hand.

use std::collections::BTreeSet;

use super::agenda::Due;
use super::asker::Asker;
use super::broadcast;
use super::decision::{Decision, Halt};
use crate::domain::event::{Event, Reminder, Reminding, TopicEvent};
use crate::domain::ids::{MemberId, TopicId};
use crate::domain::member::Member;
use crate::domain::refusal::Refusal;
use crate::domain::reminding::{self, Occasion, ReminderKind};
use crate::domain::rights::Act;
use crate::domain::rules::RuleProfile;
use crate::domain::schedule::deadline;
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::{RoundState, Stage, Topic};
use crate::domain::turnout;
use crate::domain::unit::Unit;
use crate::present::broadcast as asking;
use crate::present::reminders as wording;
use crate::store::desk::Desk;
use crate::store::rows::Reminded;
use crate::store::{self, lists};

/// The reminders of a topic that are due now, and when the next one is.
pub async fn due(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    rules: &RuleProfile,
    due: &mut Due,
) -> Result<(), store::Error> {
    let now = desk.now();
    for occasion in reminding::occasions(topic, rules, unit.zone) {
        if now < occasion.at {
            due.at(occasion.at);
            continue;
        }
        let key = occasion.key(topic.id, unit.zone);
        if now >= occasion.until || desk.find::<Reminded>(key.clone()).await?.is_some() {
            continue;
        }
        let to = owing(desk, unit, topic, occasion.kind).await?;
        due.events.push(Event::from(TopicEvent::Reminded(Reminding {
            kind: occasion.kind,
            unit: unit.clone(),
            topic: topic.clone(),
            until: occasion.until,
            to,
            not_before: broadcast::not_before(rules, unit.zone, now),
            recall: None,
            occasion: key,
        })));
    }
    Ok(())
}

/// The round of comments closes at its hour; what comes later is taken and marked late.
pub fn deadlines(now: Timestamp, topic: &Topic, due: &mut Due) {
    let (Stage::Circulated, RoundState::Open, Some(close)) =
        (topic.stage, topic.round, topic.comments_close_at)
    else {
        return;
    };
    if now < close {
        due.at(close);
    } else {
        let topic = Topic { round: RoundState::Late, ..topic.clone() };
        due.events.push(Event::from(TopicEvent::RoundPassed { topic }));
    }
}

/// Those who owe what a reminder asks for and whom a message reaches.
async fn owing(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    kind: ReminderKind,
) -> Result<Vec<Reminder>, store::Error> {
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let now = desk.now();
    let owing: Vec<&Member> = match kind {
        // An own duty is announced to whoever paused the reminders, too.
        ReminderKind::DraftSoon | ReminderKind::DraftToday => {
            members.iter().filter(|member| Some(member.id) == topic.preparer).collect()
        }
        ReminderKind::Meeting => members.iter().filter(|member| reminding::listens(member, now)).collect(),
        ReminderKind::Comments | ReminderKind::ByHand => {
            let spoke = spoke(desk, topic.id).await?;
            let mut silent = reminding::silent(&members, &spoke);
            silent.retain(|member| reminding::listens(member, now));
            silent
        }
    };
    let questions: Vec<i64> = match kind {
        ReminderKind::Comments | ReminderKind::ByHand => {
            lists::questions(desk, topic.id).await?.iter().map(|question| question.number).collect()
        }
        _ => Vec::new(),
    };
    let addressees = owing.into_iter().filter_map(|member| broadcast::addressee(unit, member, &people));
    Ok(addressees.map(|to| Reminder { to, questions: questions.clone() }).collect())
}

async fn spoke(desk: &mut Desk, topic: TopicId) -> Result<BTreeSet<MemberId>, store::Error> {
    let readings = lists::readings(desk, topic).await?;
    let comments = lists::comments(desk, topic).await?;
    Ok(turnout::spoke(&readings, &comments))
}

/// What can be reminded of by hand now: the draft while it is awaited, comments while they are taken.
fn by_hand(topic: &Topic, rules: &RuleProfile, unit: &Unit) -> Option<Occasion> {
    let (kind, until) = match topic.stage {
        Stage::Assigned | Stage::Drafting | Stage::Revising => {
            let days = topic.schedule.as_ref()?;
            let day = if topic.stage == Stage::Revising { days.review_due } else { days.draft_due };
            (ReminderKind::DraftToday, deadline(day, rules, unit.zone))
        }
        Stage::Circulated => {
            let close = topic.comments_close_at.filter(|_| topic.round == RoundState::Open);
            (ReminderKind::ByHand, close.or(topic.meeting_at)?)
        }
        _ => return None,
    };
    Some(Occasion { kind, at: until, until })
}

/// What a reminder by hand would be: of what, to whom. Refused when nobody owes anything, or today's was given.
async fn prepared(desk: &mut Desk, asker: &Asker) -> Result<Reminding, Halt> {
    let topic = asker.current_topic(desk).await?;
    asker.may(Act::Remind, Some(&topic))?;
    let unit = asker.unit()?.clone();
    let rules = asker.rules(desk).await?.rules;
    let now = desk.now();
    let occasion = by_hand(&topic, &rules, &unit).ok_or(Refusal::NobodyToRemind)?;
    let today = local(now, unit.zone).date();
    let key = reminding::key(topic.id, ReminderKind::ByHand, today);
    if desk.find::<Reminded>(key.clone()).await?.is_some() {
        return Err(Refusal::RemindedToday.into());
    }
    let own = asker.member()?.id;
    let mut to = owing(desk, &unit, &topic, occasion.kind).await?;
    to.retain(|reminder| reminder.to.member != own);
    if to.is_empty() {
        return Err(Refusal::NobodyToRemind.into());
    }
    // A reminder of a day that has passed still asks; it only expires with the meeting.
    let until = occasion.until.max(topic.meeting_at.unwrap_or(occasion.until));
    let until = if occasion.until > now { occasion.until } else { until };
    Ok(Reminding {
        kind: occasion.kind,
        unit,
        topic,
        until,
        to,
        not_before: None,
        recall: None,
        occasion: key,
    })
}

/// `/nhacviec`, [Nhắc riêng 6 đồng chí]: what and to how many, \[Gửi\] [Chưa gửi].
pub async fn ask(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let reminding = prepared(desk, asker).await?;
    let what = wording::what(asker.texts(), &reminding, desk.now());
    let send = crate::present::action::Action::RemindNow { topic: reminding.topic.id };
    let message = asking::ask(asker.texts(), reminding.unit.id, &what, reminding.to.len(), send);
    Ok(Decision::new().say(message))
}

/// \[Gửi\].
pub async fn send(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let mut reminding = prepared(desk, asker).await?;
    if reminding.topic.id != topic {
        return Err(Refusal::ExpiredButton.into());
    }
    let rules = asker.rules(desk).await?.rules;
    let (now, zone, unit) = (desk.now(), reminding.unit.zone, reminding.unit.id);
    let recall = desk.new_id()?;
    reminding.not_before = broadcast::when(&rules, zone, now, recall).not_before;
    reminding.recall = Some(recall);
    let later = broadcast::not_before(&rules, zone, now);
    let said = asking::on_its_way(asker.texts(), unit, reminding.to.len(), later, zone, now, recall);
    Ok(Decision::new().event(TopicEvent::Reminded(reminding)).say(said))
}

/// [Chưa gửi].
#[must_use]
pub fn not_now(asker: &Asker) -> Decision {
    Decision::new().toast(asking::not_sent(asker.texts()))
}

/// [Tạm dừng nhắc]: until the round closes. Duties of one's own are still announced.
pub async fn pause(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let member = asker.member()?.clone();
    let topic = desk.find::<Topic>(topic).await?.filter(|topic| topic.unit == member.unit);
    let topic = topic.ok_or(Refusal::ForeignButton)?;
    let until = topic.comments_close_at.or(topic.meeting_at).filter(|until| *until > desk.now());
    let until = until.ok_or(Refusal::ExpiredButton)?;
    let text = wording::paused(asker.texts(), until, asker.unit()?.zone, desk.now());
    let member = Member { muted_until: Some(until), ..member };
    Ok(Decision::new().event(TopicEvent::RemindersPaused { member }).toast(text))
}
