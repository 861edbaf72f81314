//! The comments on a topic as its readers may see them, and a reader's own.

use super::asker::Asker;
use super::decision::{Answer, Decision, Halt};
use super::drafts::own_topic;
use crate::domain::comment::{Comment, CommentState};
use crate::domain::ids::{CommentId, TopicId};
use crate::domain::member::Member;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::domain::visibility::{Item, Viewer, visible};
use crate::present::comment_list as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

fn card(topic: TopicId, own: bool) -> CardRef {
    let kind = if own { CardKind::OwnComments } else { CardKind::Comments };
    CardRef { kind, reference: topic.0 }
}

/// The list of the current topic: `/thaoluan`.
pub async fn open_current(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    open(desk, asker, topic.id, false).await
}

/// The list, posted anew.
pub async fn open(desk: &mut Desk, asker: &Asker, topic: TopicId, own: bool) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::ReadTopic, Some(&topic))?;
    Ok(Decision::new().answer(Answer::Show(card(topic.id, own), 0)))
}

/// Another page, in place.
pub async fn turn(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    page: i64,
    own: bool,
) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::ReadTopic, Some(&topic))?;
    Ok(Decision::new().turn(card(topic.id, own), page))
}

/// The whole words of one comment.
pub async fn read(desk: &mut Desk, asker: &Asker, comment: CommentId) -> Result<Decision, Halt> {
    let unit = asker.unit()?.id;
    let comment = desk.find::<Comment>(comment).await?.filter(|comment| comment.unit == unit);
    let comment = comment.ok_or(Refusal::ForeignButton)?;
    let topic = desk.get::<Topic>(comment.topic).await?;
    let viewer = Viewer::of(asker.may(Act::ReadTopic, Some(&topic))?, Some(&topic));
    if !visible(&text_of(&comment), &viewer) {
        return Err(Refusal::CommentWithdrawn.into());
    }
    let author = desk.get::<Member>(comment.member).await?;
    let author = visible(&author_of(&comment), &viewer).then_some(author.name);
    let line = wording::Line { comment: &comment, author: author.as_deref() };
    Ok(Decision::new().say(wording::whole(asker.texts(), &line)))
}

/// The receipt of one's own comment, posted anew.
pub async fn open_receipt(desk: &mut Desk, asker: &Asker, comment: CommentId) -> Result<Decision, Halt> {
    let member = asker.member()?.id;
    let comment = desk.find::<Comment>(comment).await?.filter(|comment| comment.member == member);
    let comment = comment.ok_or(Refusal::ForeignButton)?;
    Ok(Decision::new().show(super::comments::receipt(comment.id), 0))
}

fn text_of(comment: &Comment) -> Item {
    Item::CommentText { author: comment.member, withdrawn: comment.state == CommentState::Withdrawn }
}

fn author_of(comment: &Comment) -> Item {
    Item::CommentAuthor { author: comment.member, visibility: comment.visibility }
}

/// Draws a page of the list for one person.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    topic: TopicId,
    page: i64,
    own: bool,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(topic) = desk.find::<Topic>(topic).await? else { return Ok(None) };
    let unit = desk.get::<Unit>(topic.unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else { return Ok(None) };
    let viewer = Viewer::of(&member, Some(&topic));
    let mut comments = lists::comments(desk, topic.id).await?;
    comments.retain(|comment| {
        let wanted = if own { comment.member == member.id } else { comment.state == CommentState::Live };
        wanted && visible(&text_of(comment), &viewer)
    });
    let members = lists::members(desk, unit.id).await?;
    let name_of = |comment: &Comment| {
        let author = members.iter().find(|member| member.id == comment.member);
        author.filter(|_| visible(&author_of(comment), &viewer)).map(|author| author.name.as_str())
    };
    let lines: Vec<wording::Line<'_>> =
        comments.iter().map(|comment| wording::Line { comment, author: name_of(comment) }).collect();
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::card(texts, &topic, &lines, page, own)))
}
