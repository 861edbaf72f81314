//! Reading the draft in parts, and what a reader says of it: read, agreed.

use super::asker::Asker;
use super::decision::{Answer, Decision, Halt};
use super::drafts::{named, own_topic};
use super::tasks;
use crate::domain::draft::{Draft, DraftState, Reading};
use crate::domain::drafting;
use crate::domain::event::DraftEvent;
use crate::domain::file::File;
use crate::domain::ids::TopicId;
use crate::domain::member::{Member, MemberKind};
use crate::domain::refusal::Refusal;
use crate::domain::review;
use crate::domain::rights::{self, Act};
use crate::domain::speaking;
use crate::domain::topic::{RoundState, Topic};
use crate::domain::unit::{Person, Unit};
use crate::domain::visibility::{Item, Viewer, visible};
use crate::present::outgoing::Outgoing;
use crate::present::reading::{self as wording, Reader};
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

fn card(topic: TopicId) -> CardRef {
    CardRef { kind: CardKind::Reading, reference: topic.0 }
}

/// The version this member may read: the circulated one, or the one in hand for those who prepare and review it.
async fn readable(desk: &mut Desk, topic: &Topic, member: &Member) -> Result<Option<Draft>, store::Error> {
    let viewer = Viewer::of(member, Some(topic));
    let circulated = topic.circulated_at.is_some();
    if !visible(&Item::Draft { circulated }, &viewer) {
        return Ok(None);
    }
    let id = if circulated { topic.approval.as_ref().map(|approval| approval.draft) } else { topic.draft };
    let Some(id) = id else { return Ok(None) };
    let draft = desk.find::<Draft>(id).await?;
    // What is still being written is nobody's but those who write it.
    let writes = rights::allowed(member, Some(topic), Act::WriteDraft);
    Ok(draft.filter(|draft| draft.state != DraftState::Open || writes))
}

/// What stands under the last part for this member.
async fn reader(
    desk: &mut Desk,
    topic: &Topic,
    draft: &Draft,
    member: &Member,
) -> Result<Reader, store::Error> {
    if topic.circulated_at.is_some() {
        let agreeable = speaking::round_takes_comments(topic).is_ok()
            && rights::allowed(member, Some(topic), Act::Comment);
        let questions = !lists::questions(desk, topic.id).await?.is_empty();
        return Ok(Reader::Member { agreeable, questions });
    }
    if drafting::under_review(topic, draft).is_ok() {
        let members = lists::members(desk, topic.unit).await?;
        if review::reviewers(&members, topic.preparer).contains(&member.id) {
            return Ok(Reader::Reviewer);
        }
    }
    let submits = draft.state == DraftState::Open
        && drafting::open_to_writing(topic).is_ok()
        && rights::allowed(member, Some(topic), Act::SubmitDraft);
    Ok(Reader::Preparer { submits })
}

/// [Đọc dự thảo]: the card, posted anew at a part.
pub async fn open(desk: &mut Desk, asker: &Asker, topic: TopicId, part: i64) -> Result<Decision, Halt> {
    let (topic, _) = own_readable(desk, asker, topic).await?;
    let decision = opened(desk, asker, &topic).await?;
    Ok(decision.answer(Answer::Show(card(topic.id), part.max(1))))
}

/// Another part, in place.
pub async fn turn(desk: &mut Desk, asker: &Asker, topic: TopicId, part: i64) -> Result<Decision, Halt> {
    let (topic, _) = own_readable(desk, asker, topic).await?;
    Ok(Decision::new().turn(card(topic.id), part.max(1)))
}

async fn own_readable(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<(Topic, Draft), Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    let member = asker.may(Act::ReadTopic, Some(&topic))?;
    let draft = readable(desk, &topic, member).await?;
    Ok((topic, draft.ok_or(Refusal::NoDraftYet)?))
}

/// A reviewer has opened the draft: noted once.
async fn opened(desk: &mut Desk, asker: &Asker, topic: &Topic) -> Result<Decision, Halt> {
    let member = asker.member()?;
    if topic.circulated_at.is_some() || asker.may(Act::ReviewDraft, Some(topic)).is_err() {
        return Ok(Decision::new());
    }
    let reading = own_reading(desk, topic, member).await?;
    if reading.opened_at.is_some() {
        return Ok(Decision::new());
    }
    let reading = Reading { opened_at: Some(desk.now()), ..reading };
    Ok(Decision::new().event(DraftEvent::Opened { reading }))
}

async fn own_reading(desk: &mut Desk, topic: &Topic, member: &Member) -> Result<Reading, store::Error> {
    let found = desk.find::<Reading>((topic.id, member.id)).await?;
    Ok(found.unwrap_or(Reading {
        topic: topic.id,
        member: member.id,
        unit: topic.unit,
        read_at: None,
        agreed_at: None,
        opened_at: None,
    }))
}

/// [Tôi đã đọc].
pub async fn mark_read(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let (topic, _) = circulated(desk, asker, topic).await?;
    let reading = own_reading(desk, &topic, asker.member()?).await?;
    let decision = Decision::new().toast(wording::marked(asker.texts())).turn(card(topic.id), i64::MAX);
    if reading.read_at.is_some() {
        return Ok(decision);
    }
    let reading = Reading { read_at: Some(desk.now()), ..reading };
    Ok(decision.event(DraftEvent::Read { reading }))
}

/// [Nhất trí với dự thảo]: a statement made, so it counts as having read too. Silence never is one. `on_card`: it
/// was pressed on the card of the draft, which then shows it.
pub async fn agree(desk: &mut Desk, asker: &Asker, topic: TopicId, on_card: bool) -> Result<Decision, Halt> {
    let (topic, _) = circulated(desk, asker, topic).await?;
    asker.may(Act::Comment, Some(&topic))?;
    let reading = own_reading(desk, &topic, asker.member()?).await?;
    let said = Decision::new().toast(wording::agreed(asker.texts()));
    let decision = if on_card { said.turn(card(topic.id), i64::MAX) } else { said };
    if reading.agreed_at.is_some() {
        return Ok(decision);
    }
    speaking::round_takes_comments(&topic)?;
    let now = desk.now();
    let reading = Reading { agreed_at: Some(now), read_at: reading.read_at.or(Some(now)), ..reading };
    Ok(decision.event(DraftEvent::Agreed { reading }))
}

async fn circulated(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<(Topic, Draft), Halt> {
    let (topic, draft) = own_readable(desk, asker, topic).await?;
    if topic.round == RoundState::NotOpen {
        return Err(Refusal::RoundNotOpen.into());
    }
    Ok((topic, draft))
}

/// [Nhận tệp].
pub async fn send_file(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let (topic, draft) = own_readable(desk, asker, topic).await?;
    let file = draft.file.ok_or(Refusal::ExpiredButton)?;
    Ok(Decision::new().say(wording::file(asker.texts(), &topic, &draft, file)))
}

/// Draws one part for one person.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    topic: TopicId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(topic) = desk.find::<Topic>(topic).await? else { return Ok(None) };
    let unit = desk.get::<Unit>(topic.unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else { return Ok(None) };
    let Some(draft) = readable(desk, &topic, &member).await? else { return Ok(None) };
    let preparer = named(desk, &topic).await?;
    let file = match draft.file {
        Some(file) => desk.find::<File>(file).await?.map(|file| file.name),
        None => None,
    };
    let reader = reader(desk, &topic, &draft, &member).await?;
    let reading = desk.find::<Reading>((topic.id, member.id)).await?;
    let members = lists::members(desk, unit.id).await?;
    let review = tasks::carried_over(desk, &unit, &topic, &members, desk.now()).await?;
    let texts =
        Texts::addressed(person.lang.unwrap_or(unit.lang), unit.profile, member.kind == MemberKind::Guest);
    let view = wording::ReadingView {
        topic: &topic,
        draft: &draft,
        preparer: preparer.as_ref(),
        file: file.as_deref(),
        reader,
        reading: reading.as_ref(),
        review: review.as_ref(),
    };
    Ok(Some(wording::card(texts, &view, page)))
}
