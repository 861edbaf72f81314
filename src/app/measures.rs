//! The list of measures: members propose, the secretary curates, the list is frozen.

use super::agenda::Due;
use super::asker::Asker;
use super::broadcast;
use super::decision::{Answer, Decision, Halt};
use crate::domain::comment::{Comment, CommentState};
use crate::domain::event::{Event, MeasureEvent};
use crate::domain::ids::{CommentId, MeasureId, TopicId};
use crate::domain::measure::{Measure, MeasureState};
use crate::domain::measuring;
use crate::domain::member::Member;
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::speaking;
use crate::domain::time::local;
use crate::domain::topic::{RoundState, Topic};
use crate::domain::unit::{Person, Unit};
use crate::domain::visibility::{Item, Viewer, visible};
use crate::present::measures as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};

fn list_card(topic: TopicId) -> CardRef {
    CardRef { kind: CardKind::Measures, reference: topic.0 }
}

fn card(measure: MeasureId) -> CardRef {
    CardRef { kind: CardKind::Measure, reference: measure.0 }
}

/// The topic, if it is one of the asker's unit.
pub(super) async fn own_topic(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Topic, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Topic>(topic).await?.filter(|topic| topic.unit == unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

async fn own_measure(desk: &mut Desk, asker: &Asker, measure: MeasureId) -> Result<(Topic, Measure), Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Measure>(measure).await?.filter(|measure| measure.unit == unit);
    let measure = found.ok_or(Refusal::ForeignButton)?;
    Ok((desk.get::<Topic>(measure.topic).await?, measure))
}

/// Whether this member may read the measures now: they come from the draft.
fn readable(topic: &Topic, member: &Member) -> bool {
    let item = Item::Draft { circulated: topic.circulated_at.is_some() };
    visible(&item, &Viewer::of(member, Some(topic)))
}

/// Whether the unit has a topic whose measures the asker may read now.
pub async fn on_the_way(desk: &mut Desk, asker: &Asker) -> Result<bool, Halt> {
    let Some(topic) = asker.unit()?.current_topic else { return Ok(false) };
    let topic = desk.get::<Topic>(topic).await?;
    Ok(readable(&topic, asker.member()?))
}

/// Posts the list anew.
pub async fn show(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    if !readable(&topic, asker.member()?) {
        return Err(Refusal::RoundNotOpen.into());
    }
    Ok(Decision::new().show(list_card(topic.id), 1))
}

/// Turns the list to a page.
pub async fn turn(desk: &mut Desk, asker: &Asker, topic: TopicId, page: i64) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    Ok(Decision::new().turn(list_card(topic.id), page))
}

/// Opens the card of one measure.
pub async fn open(desk: &mut Desk, asker: &Asker, measure: MeasureId) -> Result<Decision, Halt> {
    let (topic, measure) = own_measure(desk, asker, measure).await?;
    if !readable(&topic, asker.member()?) {
        return Err(Refusal::RoundNotOpen.into());
    }
    Ok(Decision::new().show(card(measure.id), 0))
}

/// The step that leads through the waiting proposals: the first of them, else the list.
pub async fn next_waiting(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    asker.may(Act::CurateMeasures, Some(&topic))?;
    let measures = lists::measures(desk, topic.id).await?;
    let waiting = measures.iter().find(|measure| measure.state == MeasureState::Proposed);
    Ok(match waiting {
        Some(measure) => Decision::new().show(card(measure.id), 0),
        None => Decision::new().show(list_card(topic.id), 1),
    })
}

/// [Đề xuất biện pháp].
pub async fn ask_proposal(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::ProposeMeasure, Some(&topic))?;
    measuring::list_is_open(&topic)?;
    let prompt = asker.prompt(desk, Intent::ProposeMeasure)?;
    Ok(Decision::new().ask(prompt, wording::write(asker.texts(), &topic)))
}

/// The words of a proposal: recorded, numbered, waiting for the secretary.
pub async fn propose(desk: &mut Desk, asker: &Asker, text: &str) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    let member = asker.may(Act::ProposeMeasure, Some(&topic))?;
    let id = MeasureId(desk.new_id()?);
    let event = measuring::propose(&topic, id, member.id, text, None, desk.now())?;
    let MeasureEvent::Proposed { measure, .. } = &event else {
        return Err(Refusal::TryAgain.into());
    };
    let receipt = wording::recorded(asker.texts(), measure);
    Ok(Decision::new().event(event).say(receipt))
}

/// [Đề xuất thành biện pháp], by an officer under a comment: its words become a proposal in its author's name.
pub async fn from_comment(desk: &mut Desk, asker: &Asker, comment: CommentId) -> Result<Decision, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Comment>(comment).await?;
    let comment = found.filter(|comment| comment.unit == unit).ok_or(Refusal::ForeignButton)?;
    if comment.state == CommentState::Withdrawn {
        return Err(Refusal::CommentWithdrawn.into());
    }
    let topic = desk.get::<Topic>(comment.topic).await?;
    asker.may(Act::CurateMeasures, Some(&topic))?;
    let known = lists::measures(desk, topic.id).await?;
    if let Some(known) = known.iter().find(|measure| measure.from_comment == Some(comment.id)) {
        // Pressed twice: the one that was made.
        return Ok(Decision::new().show(card(known.id), 0));
    }
    let id = MeasureId(desk.new_id()?);
    let event = measuring::propose(&topic, id, comment.member, &comment.body, Some(comment.id), desk.now())?;
    Ok(Decision::new().event(event).show(card(id), 0))
}

/// [Đưa vào danh sách], [Không đưa vào].
pub async fn curate(
    desk: &mut Desk,
    asker: &Asker,
    measure: MeasureId,
    listed: bool,
) -> Result<Decision, Halt> {
    let (topic, measure) = own_measure(desk, asker, measure).await?;
    let officer = asker.may(Act::CurateMeasures, Some(&topic))?;
    let told = match measure.proposed_by.filter(|by| *by != officer.id) {
        Some(by) => broadcast::addressee_of(desk, asker.unit()?, by).await?,
        None => None,
    };
    let not_before = broadcast::not_before(&asker.rules(desk).await?.rules, asker.unit()?.zone, desk.now());
    let event = measuring::curate(&topic, &measure, listed, told, not_before)?;
    let MeasureEvent::Curated { measure, .. } = &event else {
        return Err(Refusal::TryAgain.into());
    };
    let (line, id) = (wording::curated(asker.texts(), measure), measure.id);
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::EditMeasure(_))).await?;
    Ok(Decision::new().event(event).events(needless).toast(line).turn(card(id), 0))
}

/// [Sửa câu chữ].
pub async fn ask_words(desk: &mut Desk, asker: &Asker, measure: MeasureId) -> Result<Decision, Halt> {
    let (topic, measure) = own_measure(desk, asker, measure).await?;
    asker.may(Act::CurateMeasures, Some(&topic))?;
    measuring::list_is_open(&topic)?;
    let prompt = asker.prompt(desk, Intent::EditMeasure(measure.id))?;
    Ok(Decision::new().ask(prompt, wording::write_anew(asker.texts(), &measure)))
}

/// The new wording.
pub async fn reword(
    desk: &mut Desk,
    asker: &Asker,
    measure: MeasureId,
    text: &str,
) -> Result<Decision, Halt> {
    let (topic, measure) = own_measure(desk, asker, measure).await?;
    asker.may(Act::CurateMeasures, Some(&topic))?;
    let event = measuring::reword(&topic, &measure, text)?;
    Ok(Decision::new().event(event).answer(Answer::Show(card(measure.id), 0)))
}

/// Shows what would be frozen.
pub async fn ask_freeze(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::FreezeMeasures, Some(&topic))?;
    let measures = lists::measures(desk, topic.id).await?;
    measuring::freeze(&topic, &measures, desk.now())?;
    let listed = measuring::of_state(&measures, MeasureState::Listed);
    Ok(Decision::new().say(wording::ask_freeze(asker.texts(), &topic, listed)))
}

/// [Chốt danh sách].
pub async fn freeze(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::FreezeMeasures, Some(&topic))?;
    let measures = lists::measures(desk, topic.id).await?;
    let event = measuring::freeze(&topic, &measures, desk.now())?;
    let listed = measuring::of_state(&measures, MeasureState::Listed);
    Ok(Decision::new().event(event).say(wording::frozen(asker.texts(), &topic, listed)))
}

/// For the calendar: freezes the list of a topic whose deadline has passed with no proposal waiting.
pub async fn due(desk: &mut Desk, topic: &Topic, due: &mut Due) -> Result<(), store::Error> {
    if topic.frozen_at.is_some() {
        return Ok(());
    }
    let measures = lists::measures(desk, topic.id).await?;
    let now = desk.now();
    if measuring::freezes_by_itself(topic, &measures, now) {
        due.events.extend(measuring::freeze(topic, &measures, now).map(Event::from));
    } else if topic.round == RoundState::Open
        && let Some(close) = topic.comments_close_at
    {
        // Marking the round late comes first: both change the topic, and one image would undo the other.
        due.at(close.max(now));
    }
    Ok(())
}

/// Draws the list of one person.
pub async fn render_list(
    desk: &mut Desk,
    person: &Person,
    topic: TopicId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(topic) = desk.find::<Topic>(topic).await? else {
        return Ok(None);
    };
    let unit = desk.get::<Unit>(topic.unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else {
        return Ok(None);
    };
    if !readable(&topic, &member) {
        return Ok(None);
    }
    let curates = allowed(&member, Some(&topic), Act::CurateMeasures);
    let mut measures = lists::measures(desk, topic.id).await?;
    measures.retain(|measure| curates || measure.state != MeasureState::Declined);
    let day = |at| local(at, unit.zone).date();
    let view = wording::ListView {
        topic: &topic,
        measures: &measures,
        page,
        open: measuring::list_is_open(&topic).is_ok(),
        curates,
        frozen_on: topic.frozen_at.map(day),
        today: day(desk.now()),
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::list(texts, &view)))
}

/// Draws the card of one measure for one person.
pub async fn render_one(
    desk: &mut Desk,
    person: &Person,
    measure: MeasureId,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(measure) = desk.find::<Measure>(measure).await? else {
        return Ok(None);
    };
    let topic = desk.get::<Topic>(measure.topic).await?;
    let unit = desk.get::<Unit>(measure.unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else {
        return Ok(None);
    };
    if !readable(&topic, &member) {
        return Ok(None);
    }
    let curates = allowed(&member, Some(&topic), Act::CurateMeasures);
    let proposer = match measure.proposed_by.filter(|_| curates) {
        Some(by) => Some(desk.get::<Member>(by).await?),
        None => None,
    };
    let comments = lists::comments(desk, topic.id).await?;
    let about: Vec<&Comment> = comments
        .iter()
        .filter(|comment| comment.state == CommentState::Live)
        .filter(|comment| comment.measure == Some(measure.id) || measure.from_comment == Some(comment.id))
        .collect();
    let measures = lists::measures(desk, topic.id).await?;
    let view = wording::OneView {
        measure: &measure,
        open: measuring::list_is_open(&topic).is_ok(),
        curates,
        comments: speaking::round_takes_comments(&topic).is_ok(),
        by: proposer.as_ref().map(|member| member.name.as_str()),
        about: &about,
        next: measures.iter().find(|other| other.id != measure.id && other.state == MeasureState::Proposed),
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::one(texts, &view)))
}
