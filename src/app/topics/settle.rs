//! Settling the topic and telling it; and what changes afterwards, told to those concerned.

use chrono::NaiveDate;

use super::choose::{candidate, clock};
use super::{Showing, in_hand, meant, meant_to_move, show};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::app::drafts::named;
use crate::app::home;
use crate::app::invitation::moving;
use crate::domain::choosing;
use crate::domain::event::{Event, Preparing, Telling, TopicChange, TopicEvent};
use crate::domain::ids::{MemberId, PromptId, TopicId};
use crate::domain::prompt::{Intent, Prompt, PromptState};
use crate::domain::refusal::Refusal;
use crate::domain::reminding;
use crate::domain::rescheduling;
use crate::domain::rights::Act;
use crate::domain::schedule;
use crate::domain::topic::Topic;
use crate::present::topics::{self as wording, Page};
use crate::present::{dates, words};
use crate::store::desk::Desk;

/// [Giữ lịch này]: settled, posted in the group at once, the preparer told. A second tap finds it done.
pub async fn keep(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = meant(desk, asker, topic).await?;
    if choosing::is_told(&topic) && topic.schedule.is_some() {
        return show(desk, asker, Decision::new(), Some(&topic), Page::Auto, Showing::InPlace).await;
    }
    let (topic, decision) = settled(desk, asker, topic).await?;
    show(desk, asker, decision, Some(&topic), Page::Auto, Showing::InPlace).await
}

/// [Chốt như đề xuất] on the home card: the same in one tap, and the home card shows it.
pub async fn keep_proposed(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = meant(desk, asker, topic).await?;
    if choosing::is_told(&topic) && topic.schedule.is_some() {
        return home::turn(asker);
    }
    let (_, decision) = settled(desk, asker, topic).await?;
    let mut home = home::turn(asker)?;
    let mut decision = decision;
    decision.answers.append(&mut home.answers);
    Ok(decision)
}

async fn settled(desk: &mut Desk, asker: &Asker, topic: Topic) -> Result<(Topic, Decision), Halt> {
    let rules = asker.rules(desk).await?.rules;
    let topic = choosing::keep(&topic, &rules, asker.unit()?.zone, desk.now())?;
    let telling = telling(desk, asker, &topic).await?;
    let (zone, now) = (asker.unit()?.zone, desk.now());
    let later = telling.not_before.map(|at| dates::soon(asker.texts(), at, zone, now));
    let later = later.map(|when| words::sent_later(asker.texts(), &when));
    let said = wording::kept(asker.texts(), asker.unit()?.group.is_some(), later);
    let decision = Decision::new().event(TopicEvent::Settled { topic: topic.clone(), telling }).toast(said);
    Ok((topic, decision))
}

/// The topic prepared by another, told to both if people know of it: the event.
pub async fn handed_over(desk: &mut Desk, asker: &Asker, topic: &Topic, by: MemberId) -> Result<Event, Halt> {
    choosing::may_still_change(topic)?;
    let before = match topic.preparer {
        Some(before) => broadcast::addressee_of(desk, asker.unit()?, before).await?,
        None => None,
    };
    // A party group keeps its duty, through another of its people.
    let topic = Topic { preparer: Some(by), ..topic.clone() };
    if !choosing::is_told(&topic) {
        return Ok(Event::from(TopicEvent::Filled { topic }));
    }
    let telling = telling(desk, asker, &topic).await?;
    Ok(Event::from(TopicEvent::Changed { topic, change: TopicChange::Preparer { before }, telling }))
}

/// [Chuyển sang lịch này]: a meeting moved to another day.
pub async fn move_meeting(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    day: NaiveDate,
    minute: i64,
) -> Result<Decision, Halt> {
    let topic = meant_to_move(desk, asker, topic).await?;
    if rescheduling::is_invited(&topic) {
        return moving::move_to(desk, asker, &topic, day, clock(minute)?).await;
    }
    let (zone, rules) = (asker.unit()?.zone, asker.rules(desk).await?.rules);
    let (at, schedule) = choosing::meeting(day, clock(minute)?, &rules, zone, desk.now())?;
    let moved = rescheduling::resumed(&topic, at, schedule, zone);
    if moved == topic {
        return show(desk, asker, Decision::new(), Some(&topic), Page::Auto, Showing::InPlace).await;
    }
    changed(desk, asker, moved, TopicChange::Meeting).await
}

/// \[Đúng\] to another preparer: both are told.
pub async fn change_preparer(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
) -> Result<Decision, Halt> {
    let topic = meant(desk, asker, topic).await?;
    let member = candidate(desk, asker, member).await?;
    if topic.preparer == Some(member.id) || !choosing::is_told(&topic) {
        return show(desk, asker, Decision::new(), Some(&topic), Page::Auto, Showing::InPlace).await;
    }
    let before = match topic.preparer {
        Some(before) => broadcast::addressee_of(desk, asker.unit()?, before).await?,
        None => None,
    };
    let topic = Topic { preparer: Some(member.id), party_group: None, ..topic };
    changed(desk, asker, topic, TopicChange::Preparer { before }).await
}

/// A title for a topic that has been told: asked first.
pub(super) fn propose_title(
    desk: &Desk,
    asker: &Asker,
    topic: &Topic,
    title: String,
) -> Result<Decision, Halt> {
    choosing::may_still_change(topic)?;
    let prompt = asker.prompt(desk, Intent::NewTitle(title.clone()))?;
    let message = wording::confirm_new_title(asker.texts(), topic.unit, prompt.id, &title);
    // Kept as a row but not waited for: the next words are not its answer.
    Ok(Decision::new().event(TopicEvent::Proposed { prompt }).say(message))
}

/// A place for a topic that has been told: asked first.
pub(super) fn propose_place(
    desk: &Desk,
    asker: &Asker,
    topic: &Topic,
    place: String,
) -> Result<Decision, Halt> {
    rescheduling::may_move(topic)?;
    let prompt = asker.prompt(desk, Intent::NewPlace(place.clone()))?;
    let message = wording::confirm_new_place(asker.texts(), topic.unit, prompt.id, &place);
    Ok(Decision::new().event(TopicEvent::Proposed { prompt }).say(message))
}

/// \[Đúng\] to a new title or place.
pub async fn put_proposed(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Decision, Halt> {
    asker.may(Act::ChooseTopic, None)?;
    let prompt = desk.find::<Prompt>(prompt).await?;
    let open = |prompt: &Prompt| prompt.person == asker.person.id && prompt.state == PromptState::Open;
    let prompt = prompt.filter(open).ok_or(Refusal::ExpiredButton)?;
    let topic = in_hand(desk, asker).await?.filter(|topic| Some(topic.id) == prompt.topic);
    let topic = topic.ok_or(Refusal::ExpiredButton)?;
    let (topic, change) = match &prompt.intent {
        Intent::NewTitle(title) => {
            choosing::may_still_change(&topic)?;
            (Topic { title: Some(title.clone()), ..topic }, TopicChange::Title)
        }
        Intent::NewPlace(place) if rescheduling::is_invited(&topic) => {
            let decision = moving::put_place(desk, asker, &topic, place.clone()).await?;
            return Ok(decision.event(Event::PromptAnswered(prompt)));
        }
        Intent::NewPlace(place) => {
            choosing::may_still_change(&topic)?;
            (Topic { place: Some(place.clone()), ..topic }, TopicChange::Meeting)
        }
        _ => return Err(Refusal::ExpiredButton.into()),
    };
    let decision = changed(desk, asker, topic, change).await?;
    Ok(decision.event(Event::PromptAnswered(prompt)))
}

/// The topic as it is now, told to those concerned.
async fn changed(
    desk: &mut Desk,
    asker: &Asker,
    topic: Topic,
    change: TopicChange,
) -> Result<Decision, Halt> {
    let telling = telling(desk, asker, &topic).await?;
    let said = wording::changed(asker.texts());
    let event = TopicEvent::Changed { topic: topic.clone(), change, telling };
    let decision = Decision::new().event(event).toast(said);
    show(desk, asker, decision, Some(&topic), Page::Auto, Showing::InPlace).await
}

/// Whom the news of a topic goes to: the group, else each member; the preparer; never the asker, who knows.
async fn telling(desk: &mut Desk, asker: &Asker, topic: &Topic) -> Result<Telling, Halt> {
    let unit = asker.unit()?.clone();
    let rules = asker.rules(desk).await?.rules;
    let preparer = topic.preparer.ok_or(Refusal::TopicIncomplete)?;
    let named = named(desk, topic).await?.ok_or(Refusal::TopicIncomplete)?;
    let own = asker.member()?.id;
    let to = broadcast::addressee_of(desk, &unit, preparer).await?.filter(|to| to.member != own);
    let members = match unit.group {
        Some(_) => Vec::new(),
        None => {
            let mut members = broadcast::addressees(desk, &unit).await?;
            members.retain(|to| to.member != own && to.member != preparer);
            members
        }
    };
    let days = topic.schedule.as_ref().ok_or(Refusal::TopicIncomplete)?;
    let draft_due = schedule::deadline(days.draft_due, &rules, unit.zone);
    let now = desk.now();
    let spent = reminding::begun(topic, &rules, unit.zone, now);
    Ok(Telling {
        preparing: Preparing { member: preparer, named, to },
        members,
        not_before: broadcast::not_before(&rules, unit.zone, now),
        draft_due,
        spent: spent.iter().map(reminding::Occasion::key).collect(),
        unit,
    })
}
