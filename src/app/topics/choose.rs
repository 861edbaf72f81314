//! The steps of the card: each button fills in one thing, and the card asks the next.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::{Showing, in_hand, may_turn_to, meant, meant_to_move, settle, show};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::catalogue::CatalogueTopic;
use crate::domain::choosing;
use crate::domain::event::TopicEvent;
use crate::domain::ids::{MemberId, TopicId};
use crate::domain::member::Member;
use crate::domain::next_step::Step;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::time::{local, quarter_of};
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::present::catalogue;
use crate::present::texts::Texts;
use crate::present::topics::{self as wording, Page};
use crate::store::desk::Desk;
use crate::store::lists;

/// `/chuyende` and [Đổi chuyên đề…] on the home card: the card anew. With words after the command: the title.
pub async fn open(desk: &mut Desk, asker: &Asker, words: &str) -> Result<Decision, Halt> {
    let topic = in_hand(desk, asker).await?;
    if asker.may(Act::ChooseTopic, topic.as_ref()).is_err() {
        // Members read what the topic is; choosing it is the leaders'.
        topic.as_ref().ok_or(Refusal::NoTopic)?;
        if !words.trim().is_empty() {
            return Err(Refusal::NotAllowed(Act::ChooseTopic).into());
        }
    } else if !words.trim().is_empty() {
        return super::title(desk, asker, words).await;
    }
    show(desk, asker, Decision::new(), topic.as_ref(), Page::Auto, Showing::Anew).await
}

/// The step of the home card: the card at what the step is about.
pub async fn begin(desk: &mut Desk, asker: &Asker, step: Step) -> Result<Decision, Halt> {
    let topic = in_hand(desk, asker).await?;
    asker.may(Act::ChooseTopic, topic.as_ref())?;
    let page = match (step, &topic) {
        (Step::SetMeeting, Some(topic)) if topic.title.is_some() && topic.meeting_at.is_none() => Page::Days,
        _ => Page::Auto,
    };
    show(desk, asker, Decision::new(), topic.as_ref(), page, Showing::Anew).await
}

/// `/phancong`: who prepares.
pub async fn assign(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = in_hand(desk, asker).await?.ok_or(Refusal::NoTopic)?;
    asker.may(Act::AssignPreparer, Some(&topic))?;
    choosing::may_still_change(&topic)?;
    let page = if topic.title.is_some() { Page::Preparers(0) } else { Page::Auto };
    show(desk, asker, Decision::new(), Some(&topic), page, Showing::Anew).await
}

/// A button of the home card that leads to one question of this card.
pub async fn open_at(desk: &mut Desk, asker: &Asker, page: i64) -> Result<Decision, Halt> {
    let topic = in_hand(desk, asker).await?;
    asker.may(Act::ChooseTopic, topic.as_ref())?;
    if let Some(topic) = &topic {
        choosing::may_still_change(topic)?;
    }
    show(desk, asker, Decision::new(), topic.as_ref(), Page::of(page), Showing::Anew).await
}

/// Turns the card to another question.
pub async fn turn(desk: &mut Desk, asker: &Asker, page: i64) -> Result<Decision, Halt> {
    let topic = in_hand(desk, asker).await?;
    asker.may(Act::ChooseTopic, topic.as_ref())?;
    let page = Page::of(page);
    if let Some(topic) = &topic {
        may_turn_to(topic, page)?;
    }
    show(desk, asker, Decision::new(), topic.as_ref(), page, Showing::InPlace).await
}

/// A title from the catalogue.
pub async fn pick(desk: &mut Desk, asker: &Asker, topic: TopicId, index: i64) -> Result<Decision, Halt> {
    asker.may(Act::ChooseTopic, None)?;
    let profile = asker.unit()?.profile;
    let offered = CatalogueTopic::at(index).filter(|topic| topic.profile() == profile);
    // The unit's language: the title is everybody's.
    let texts = Texts::of(asker.unit()?.lang, profile);
    let title = catalogue::title(texts, offered.ok_or(Refusal::ExpiredButton)?);
    if in_hand(desk, asker).await?.map_or(TopicId(0), |found| found.id) != topic {
        return Err(Refusal::ExpiredButton.into());
    }
    put_title(desk, asker, title, Showing::InPlace).await
}

/// A title, however it came.
pub(super) async fn put_title(
    desk: &mut Desk,
    asker: &Asker,
    title: String,
    showing: Showing,
) -> Result<Decision, Halt> {
    match in_hand(desk, asker).await? {
        Some(topic) if choosing::is_told(&topic) => settle::propose_title(desk, asker, &topic, title),
        Some(topic) => {
            // Another title is no longer what the plan proposes.
            let topic = Topic { title: Some(title), plan: None, ..topic };
            let decision = Decision::new().event(TopicEvent::Filled { topic: topic.clone() });
            show(desk, asker, decision, Some(&topic), Page::Auto, showing).await
        }
        None => {
            let topic = Topic { title: Some(title), ..new_topic(desk, asker)? };
            let unit = asker.unit()?.clone();
            let in_hand = match unit.current_topic {
                Some(topic) => Some(desk.get::<Topic>(topic).await?),
                None => None,
            };
            let last_topic = choosing::last_topic(&unit, in_hand.as_ref());
            let unit = Unit { current_topic: Some(topic.id), last_topic, ..unit };
            let decision = Decision::new().event(TopicEvent::Begun { unit, topic: topic.clone() });
            show(desk, asker, decision, Some(&topic), Page::Auto, showing).await
        }
    }
}

fn new_topic(desk: &Desk, asker: &Asker) -> Result<Topic, Halt> {
    let unit = asker.unit()?;
    let today = local(desk.now(), unit.zone).date();
    let (year, quarter) = (i64::from(today.year()), i64::from(quarter_of(today)));
    Ok(Topic::planned(TopicId(desk.new_id()?), unit.id, year, quarter, desk.now()))
}

/// Day and hour of the meeting. Once people have been told, the new dates are asked before they are told.
pub async fn put_meeting(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    day: NaiveDate,
    minute: i64,
) -> Result<Decision, Halt> {
    let topic = meant_to_move(desk, asker, topic).await?;
    let unit = asker.unit()?;
    let (zone, rules) = (unit.zone, asker.rules(desk).await?.rules);
    let (at, _) = choosing::meeting(day, clock(minute)?, &rules, zone, desk.now())?;
    if choosing::is_told(&topic) {
        let page = Page::Moved(day, minute);
        return show(desk, asker, Decision::new(), Some(&topic), page, Showing::InPlace).await;
    }
    let topic = choosing::with_meeting(&topic, at, zone);
    let decision = Decision::new().event(TopicEvent::Filled { topic: topic.clone() });
    show(desk, asker, decision, Some(&topic), Page::Auto, Showing::InPlace).await
}

/// The hour a button's minute stands for.
pub fn clock(minute: i64) -> Result<NaiveTime, Refusal> {
    let seconds = u32::try_from(minute).ok().and_then(|minute| minute.checked_mul(60));
    seconds
        .and_then(|seconds| NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0))
        .ok_or(Refusal::ExpiredButton)
}

/// A place from those offered.
pub async fn put_place(desk: &mut Desk, asker: &Asker, topic: TopicId, index: i64) -> Result<Decision, Halt> {
    let topic = meant_to_move(desk, asker, topic).await?;
    let places = places(desk, asker.texts(), asker.unit()?).await?;
    let place = usize::try_from(index).ok().and_then(|at| places.get(at).cloned());
    let place = place.ok_or(Refusal::ExpiredButton)?;
    fill_place(desk, asker, topic, place, Showing::InPlace).await
}

/// A place, however it came.
pub(super) async fn fill_place(
    desk: &mut Desk,
    asker: &Asker,
    topic: Topic,
    place: String,
    showing: Showing,
) -> Result<Decision, Halt> {
    if choosing::is_told(&topic) {
        return settle::propose_place(desk, asker, &topic, place);
    }
    let topic = Topic { place: Some(place), ..topic };
    let decision = Decision::new().event(TopicEvent::Filled { topic: topic.clone() });
    show(desk, asker, decision, Some(&topic), Page::Auto, showing).await
}

/// The places offered: where the unit met before, and its group.
pub(super) async fn places(
    desk: &mut Desk,
    texts: &Texts,
    unit: &Unit,
) -> Result<Vec<String>, crate::store::Error> {
    let mut places: Vec<String> = Vec::new();
    for place in lists::topics(desk, unit.id).await?.into_iter().filter_map(|topic| topic.place) {
        if !places.contains(&place) && places.len() < 3 {
            places.push(place);
        }
    }
    let online = wording::online(texts);
    if unit.group.is_some() && !places.contains(&online) {
        places.push(online);
    }
    Ok(places)
}

/// Who prepares. Once people have been told, another name is asked first.
pub async fn put_preparer(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
) -> Result<Decision, Halt> {
    let topic = meant(desk, asker, topic).await?;
    let member = candidate(desk, asker, member).await?;
    if choosing::is_told(&topic) {
        let same = topic.preparer == Some(member.id);
        let page = if same { Page::Auto } else { Page::ConfirmPreparer(member.id) };
        return show(desk, asker, Decision::new(), Some(&topic), page, Showing::InPlace).await;
    }
    let topic = Topic { preparer: Some(member.id), party_group: None, ..topic };
    let decision = Decision::new().event(TopicEvent::Filled { topic: topic.clone() });
    show(desk, asker, decision, Some(&topic), Page::Auto, Showing::InPlace).await
}

/// The member, if of the asker's unit and able to prepare.
pub async fn candidate(desk: &mut Desk, asker: &Asker, member: MemberId) -> Result<Member, Halt> {
    let unit = asker.unit()?.id;
    let member = desk.find::<Member>(member).await?.filter(|member| member.unit == unit);
    let member = member.ok_or(Refusal::ForeignButton)?;
    if allowed(&member, None, Act::Comment) { Ok(member) } else { Err(Refusal::ExpiredButton.into()) }
}
