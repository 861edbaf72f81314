//! Sending the approved draft to the members: first what and to how many, then 30 seconds to take it back
//! (S18, S19, ux 5 and 17).

use super::asker::Asker;
use super::broadcast;
use super::decision::{Answer, Decision, Halt};
use super::drafts::{named, own_draft, own_topic};
use super::invitation;
use crate::domain::circulating;
use crate::domain::draft::Draft;
use crate::domain::event::CirculationEvent;
use crate::domain::ids::{DraftId, TopicId};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::{Person, Unit};
use crate::present::circulation as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;
use crate::store::outbox;
use crate::store::rows::UnitRules;

fn card(draft: DraftId) -> CardRef {
    CardRef { kind: CardKind::Circulation, reference: draft.0 }
}

/// The step Circulate: what would go out, of the version that was approved.
pub async fn begin(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    let approval = topic.approval.as_ref().ok_or(Refusal::NotApproved)?;
    open(desk, asker, approval.draft).await
}

/// The card, posted anew.
pub async fn open(desk: &mut Desk, asker: &Asker, draft: DraftId) -> Result<Decision, Halt> {
    let (topic, draft) = own_draft(desk, asker, draft).await?;
    asker.may(Act::Circulate, Some(&topic))?;
    circulating::gate(&topic, &draft)?;
    Ok(Decision::new().answer(Answer::Show(card(draft.id), 0)))
}

/// Leaves a question out, or takes it back in.
pub async fn choose(desk: &mut Desk, asker: &Asker, draft: DraftId, left_out: i64) -> Result<Decision, Halt> {
    let (topic, draft) = own_draft(desk, asker, draft).await?;
    asker.may(Act::Circulate, Some(&topic))?;
    circulating::gate(&topic, &draft)?;
    Ok(Decision::new().turn(card(draft.id), left_out))
}

/// The questions an officer can choose from, in the unit's language: they are the same for everybody.
fn candidates(unit: &Unit, draft: &Draft) -> Vec<String> {
    let texts = Texts::of(unit.lang, unit.profile);
    circulating::candidates(wording::standard_questions(texts), &draft.outline)
}

/// \[Gửi\]: questions and measures are made, the round opens, everybody is written to.
pub async fn send(desk: &mut Desk, asker: &Asker, draft: DraftId, left_out: i64) -> Result<Decision, Halt> {
    let (topic, draft) = own_draft(desk, asker, draft).await?;
    asker.may(Act::Circulate, Some(&topic))?;
    circulating::gate(&topic, &draft)?;
    let unit = asker.unit()?.clone();
    let rules = asker.rules(desk).await?.rules;
    let now = desk.now();
    let audience = broadcast::audience(desk, &unit, &topic).await?;
    let members = lists::members(desk, unit.id).await?;
    let texts = circulating::chosen(&candidates(&unit, &draft), left_out);
    let ids = new_ids(desk, texts.len())?;
    let questions = circulating::questions(&topic, texts, ids);
    let ids = new_ids(desk, draft.outline.measures.len())?;
    let measures = circulating::measures(&topic, &draft.outline.measures, &members, ids, now);
    let closes_at = circulating::closes_at(&topic, &rules, unit.zone, now);
    let topic = circulating::circulate(&topic, &measures, closes_at, now);
    let preparer = named(desk, &topic).await?;
    let chair = invitation::chair_name(desk, &unit).await?;
    let at = broadcast::release(&rules, unit.zone, now);
    let later = broadcast::not_before(&rules, unit.zone, now).map(|at| (at, unit.zone, now));
    let recall = desk.new_id()?;
    let count = audience.reached.len();
    let said = wording::sent(asker.texts(), &topic, count, rules.take_back_seconds, later, recall);
    let event = CirculationEvent::Circulated {
        topic,
        draft: Box::new(draft.clone()),
        preparer,
        questions,
        measures,
        tell: audience.reached,
        chair,
        at,
        recall,
    };
    Ok(Decision::new().event(event).turn(card(draft.id), left_out).say(said))
}

fn new_ids(desk: &Desk, count: usize) -> Result<Vec<i64>, store::Error> {
    (0..count).map(|_| desk.new_id()).collect()
}

/// [Gửi ngay]: outside the sending hours, on an officer's word.
pub async fn hasten(desk: &mut Desk, asker: &Asker, topic: TopicId, recall: i64) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::Circulate, Some(&topic))?;
    if topic.stage != Stage::Circulated || outbox::held(desk, recall).await? == 0 {
        return Err(Refusal::ExpiredButton.into());
    }
    let rules = asker.rules(desk).await?.rules;
    let at = desk.now() + chrono::Duration::seconds(rules.take_back_seconds);
    let event = CirculationEvent::Hastened { topic, recall, at };
    Ok(Decision::new().event(event).toast(wording::hastened(asker.texts())))
}

/// [Thu lại]: while nothing has gone out, everything is as it was after the approval.
pub async fn take_back(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    recall: i64,
) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::Circulate, Some(&topic))?;
    let measures = lists::measures(desk, topic.id).await?;
    let held = outbox::held(desk, recall).await?;
    let topic = circulating::take_back(&topic, &measures, held)?;
    let questions = lists::questions(desk, topic.id).await?.into_iter().map(|q| q.id).collect();
    let measures = measures.into_iter().map(|measure| measure.id).collect();
    let approved = topic.approval.as_ref().map(|approval| approval.draft);
    let event = CirculationEvent::TakenBack { topic, questions, measures, recall };
    let decision = Decision::new().event(event).toast(wording::taken_back(asker.texts()));
    Ok(match approved {
        Some(draft) => decision.answer(Answer::Show(card(draft), 0)),
        None => decision,
    })
}

/// Draws the card for a leader; `left_out`: a bit for each question that is not asked.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    draft: DraftId,
    left_out: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(draft) = desk.find::<Draft>(draft).await? else { return Ok(None) };
    let topic = desk.get::<Topic>(draft.topic).await?;
    let unit = desk.get::<Unit>(draft.unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else { return Ok(None) };
    if !rights::allowed(&member, Some(&topic), Act::Circulate) {
        return Ok(None);
    }
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    if circulating::gate(&topic, &draft).is_err() {
        return Ok(Some(wording::card_sent(texts, &unit)));
    }
    let rules = desk.get::<UnitRules>(unit.id).await?.rules;
    let audience = broadcast::audience(desk, &unit, &topic).await?;
    let now = desk.now();
    let candidates = candidates(&unit, &draft);
    let view = wording::CirculationView {
        unit: &unit,
        draft: &draft,
        candidates: &candidates,
        left_out,
        reached: audience.reached.len(),
        unreached: audience.unreached.len(),
        closes_at: circulating::closes_at(&topic, &rules, unit.zone, now),
        at: broadcast::not_before(&rules, unit.zone, now),
        now,
    };
    Ok(Some(wording::card(texts, &view)))
}
