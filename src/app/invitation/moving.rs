//! A meeting that members are invited to gets another day, another place, or none; a topic is given up. Each is
//! shown first, with what follows and to how many.

use chrono::{NaiveDate, NaiveTime};

use super::{chair_name, ordering};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::app::drafts::own_topic;
use crate::domain::ballot::Ballot;
use crate::domain::choosing;
use crate::domain::days_off::day_off;
use crate::domain::event::{Event, TopicEvent};
use crate::domain::ids::{PromptId, TopicId};
use crate::domain::inviting;
use crate::domain::prompt::{Intent, Prompt, PromptState};
use crate::domain::refusal::Refusal;
use crate::domain::rescheduling::{self, Moved};
use crate::domain::rights::Act;
use crate::domain::rules::RuleProfile;
use crate::domain::topic::{DayChange, Topic};
use crate::domain::unit::{Addressee, Unit};
use crate::present::action::Action;
use crate::present::invitation::InvitationView;
use crate::present::invitation::moving::{self as wording, Reach};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::topics::Page;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::rows::UnitRules;
use crate::store::{self, lists};

/// What is asked before a move: drawn on the topic's card. `None`: the day no longer fits.
pub async fn confirm(
    desk: &mut Desk,
    texts: &Texts,
    unit: &Unit,
    topic: &Topic,
    day: NaiveDate,
    time: NaiveTime,
    action: Action,
) -> Result<Option<Outgoing>, store::Error> {
    let rules = desk.get::<UnitRules>(unit.id).await?.rules;
    let ballots = lists::ballots(desk, topic.id).await?;
    let Ok(moved) = moved(topic, &ballots, day, time, &rules, unit, desk.now()) else { return Ok(None) };
    let chair = chair_name(desk, unit).await?;
    let count = broadcast::audience(desk, unit, topic).await?.reached.len();
    let reach = reach(desk, &rules, unit, count);
    let view = InvitationView { unit, topic: &moved.topic, chair: chair.as_deref() };
    let off = day_off(day, &rules, unit.zone);
    Ok(Some(wording::confirm_move(texts, &view, &moved, off, reach, action)))
}

pub(super) fn moved(
    topic: &Topic,
    ballots: &[Ballot],
    day: NaiveDate,
    time: NaiveTime,
    rules: &RuleProfile,
    unit: &Unit,
    now: crate::domain::time::Timestamp,
) -> Result<Moved, Refusal> {
    let (at, schedule) = choosing::meeting(day, time, rules, unit.zone, now)?;
    rescheduling::move_to(topic, at, schedule, ballots, rules, unit.zone, now)
}

fn reach(desk: &Desk, rules: &RuleProfile, unit: &Unit, count: usize) -> Reach {
    Reach { count, later: broadcast::not_before(rules, unit.zone, desk.now()), now: desk.now() }
}

/// [Chuyển và báo].
pub async fn move_to(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    day: NaiveDate,
    time: NaiveTime,
) -> Result<Decision, Halt> {
    let unit = asker.unit()?.clone();
    let rules = asker.rules(desk).await?.rules;
    let ballots = lists::ballots(desk, topic.id).await?;
    let moved = moved(topic, &ballots, day, time, &rules, &unit, desk.now())?;
    if moved.topic == *topic {
        return Ok(Decision::new().turn(wizard(&unit), Page::Auto.number()));
    }
    ordering::order(desk, asker, topic, DayChange::Move { day, time }).await
}

/// Another place for a meeting members are invited to: told to each, and the answers stand.
pub async fn put_place(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    place: String,
) -> Result<Decision, Halt> {
    rescheduling::may_move(topic)?;
    ordering::order(desk, asker, topic, DayChange::Place { place }).await
}

pub(super) fn wizard(unit: &Unit) -> CardRef {
    CardRef { kind: CardKind::TopicWizard, reference: unit.id.0 }
}

/// Everybody who holds an invitation; before there is one, the preparer, and where there is no group everybody.
pub(super) async fn members(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
) -> Result<Vec<Addressee>, store::Error> {
    let mut reached = broadcast::audience(desk, unit, topic).await?.reached;
    if topic.circulated_at.is_none() && unit.group.is_some() {
        reached.retain(|one| Some(one.member) == topic.preparer);
    }
    // A rapporteur from outside is on no roster, and prepares all the same.
    if let Some(preparer) = topic.preparer.filter(|who| reached.iter().all(|one| one.member != *who)) {
        let guest = broadcast::addressee_of(desk, unit, preparer).await?.filter(|one| one.to.guest);
        reached.extend(guest);
    }
    Ok(reached)
}

/// [Hoãn, chưa định ngày], [Huỷ, không họp chuyên đề này]: asks why.
pub async fn ask_reason(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    gives_up: bool,
) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::SetMeeting, Some(&topic))?;
    called_off(&topic, String::new(), gives_up)?;
    let prompt = asker.prompt(desk, Intent::CallOffReason { gives_up })?;
    Ok(Decision::new().ask(prompt, wording::ask_reason(asker.texts(), &topic, gives_up)))
}

pub(super) fn called_off(topic: &Topic, reason: String, gives_up: bool) -> Result<Topic, Refusal> {
    if gives_up { rescheduling::give_up(topic, reason) } else { rescheduling::postpone(topic, reason) }
}

/// The reason: shown with what follows from it, before anybody is told.
pub async fn propose(desk: &mut Desk, asker: &Asker, text: &str, gives_up: bool) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    asker.may(Act::SetMeeting, Some(&topic))?;
    let reason = inviting::reason(text)?;
    called_off(&topic, reason.clone(), gives_up)?;
    let unit = asker.unit()?.clone();
    let rules = asker.rules(desk).await?.rules;
    let ballots = lists::ballots(desk, topic.id).await?;
    let count = members(desk, &unit, &topic).await?.len();
    let reach = reach(desk, &rules, &unit, count);
    let prompt = asker.prompt(desk, Intent::CallOff { gives_up, reason: reason.clone() })?;
    let view = InvitationView { unit: &unit, topic: &topic, chair: None };
    let consulting = rescheduling::open_consultation(&ballots).is_some();
    let message =
        wording::confirm_call_off(asker.texts(), &view, prompt.id, &reason, gives_up, consulting, reach);
    // Kept as a row but not waited for: the next words are not its answer.
    Ok(Decision::new().event(TopicEvent::Proposed { prompt }).say(message))
}

/// [Hoãn và báo], [Huỷ và báo].
pub async fn call_off(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Decision, Halt> {
    let prompt = desk.find::<Prompt>(prompt).await?;
    let open = |prompt: &Prompt| prompt.person == asker.person.id && prompt.state == PromptState::Open;
    let prompt = prompt.filter(open).ok_or(Refusal::ExpiredButton)?;
    let Intent::CallOff { gives_up, reason } = prompt.intent.clone() else {
        return Err(Refusal::ExpiredButton.into());
    };
    let before = own_topic(desk, asker, prompt.topic.ok_or(Refusal::ExpiredButton)?).await?;
    asker.may(Act::SetMeeting, Some(&before))?;
    called_off(&before, reason.clone(), gives_up)?;
    let change = if gives_up { DayChange::GiveUp { reason } } else { DayChange::Postpone { reason } };
    let decision = ordering::order(desk, asker, &before, change).await?;
    Ok(decision.event(Event::PromptAnswered(prompt)))
}
