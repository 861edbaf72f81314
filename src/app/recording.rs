//! Comments that an officer records: `/ghi` under a member's message in the group, and *nhập thay*.

use super::asker::Asker;
use super::broadcast;
use super::comments::{self, Words};
use super::decision::{Answer, Decision, Halt};
use super::drafts::own_topic;
use super::files;
use super::incoming::ReplyTo;
use crate::domain::comment::{Channel, Comment, CommentKind, CommentState};
use crate::domain::event::{CommentEvent, Event, Piece};
use crate::domain::ids::{CommentId, MemberId, TopicId};
use crate::domain::member::{Member, Status};
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::speaking;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::outgoing::{Outgoing, Place};
use crate::present::recording as wording;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;
use crate::store::rows::CommentPiece;

fn card(topic: TopicId) -> CardRef {
    CardRef { kind: CardKind::OnBehalf, reference: topic.0 }
}

/// `/ghi`: in the group under a member's message; in private it opens *nhập thay*.
pub async fn record(desk: &mut Desk, asker: &Asker, reply: Option<&ReplyTo>) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    asker.may(Act::RecordComment, Some(&topic))?;
    speaking::round_takes_comments(&topic)?;
    if !asker.in_group() {
        return open_for_whom(desk, asker, topic.id).await;
    }
    let unit = asker.unit()?.clone();
    let reply = reply.ok_or(Refusal::RecordNeedsReply)?;
    let account = reply.author.as_ref().filter(|_| !reply.ours).ok_or(Refusal::RecordAuthorUnknown)?;
    let author = desk.member_of(unit.id, account.id).await?.ok_or(Refusal::RecordAuthorNoMember)?;
    if !rights::allowed(&author, Some(&topic), Act::Comment) {
        return Err(Refusal::RecordAuthorNoMember.into());
    }
    let place = Place::Group(unit.id);
    if let Some(piece) = desk.find::<CommentPiece>((place, reply.message)).await? {
        let comment = desk.get::<Comment>(piece.comment).await?;
        return Ok(Decision::new().say(wording::already(asker.texts(), &comment)));
    }
    if reply.text.trim().is_empty() && reply.file.is_none() {
        return Err(Refusal::NothingToRecord.into());
    }
    let words = Words { message: reply.message, body: &reply.text, file: reply.file.as_ref() };
    let (decision, comment) = make(desk, asker, &topic, &author, Channel::Group, place, words).await?;
    Ok(decision.say(wording::done(asker.texts(), &comment, &author.name)))
}

/// A comment in a member's name; the member is told, and can say that it is not what was meant.
async fn make(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    author: &Member,
    channel: Channel,
    place: Place,
    words: Words<'_>,
) -> Result<(Decision, Comment), Halt> {
    let unit = asker.unit()?.clone();
    let officer = asker.member()?;
    let now = desk.now();
    let mut decision = Decision::new();
    let file = match words.file {
        Some(attachment) => {
            let file = files::received(desk, unit.id, attachment)?;
            let id = file.id;
            decision = decision.event(Event::FileReceived(file));
            Some(id)
        }
        None => None,
    };
    let body = words.body.trim().to_owned();
    let comment = Comment {
        id: CommentId(desk.new_id()?),
        unit: topic.unit,
        topic: topic.id,
        number: 0,
        member: author.id,
        question: None,
        measure: None,
        kind: CommentKind::Supplement,
        visibility: asker.rules(desk).await?.rules.comment_visibility,
        state: CommentState::Live,
        channel,
        entered_by: Some(officer.id),
        late: false,
        versions: 1,
        body: body.clone(),
        file,
        created_at: now,
        updated_at: now,
    };
    let piece = Piece { place: place.to_text(), message: words.message, seq: 1, body };
    let tell = broadcast::addressee_of(desk, &unit, author.id).await?.filter(|one| one.member != officer.id);
    let at = asker.notice_hour(desk).await?;
    let event = speaking::record(topic, comment, piece, tell, officer.name.clone(), at)?;
    let CommentEvent::Recorded { comment, .. } = &event else {
        return Err(Refusal::TryAgain.into());
    };
    let comment = comment.clone();
    Ok((decision.event(event), comment))
}

/// [Nhập thay]: for whom.
pub async fn open_for_whom(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = entering(desk, asker, topic).await?;
    Ok(Decision::new().answer(Answer::Show(card(topic.id), 0)))
}

/// Another page of that list, in place.
pub async fn turn_for_whom(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    page: i64,
) -> Result<Decision, Halt> {
    let topic = entering(desk, asker, topic).await?;
    Ok(Decision::new().turn(card(topic.id), page))
}

async fn entering(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Topic, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::EnterOnBehalf, Some(&topic))?;
    speaking::round_takes_comments(&topic)?;
    Ok(topic)
}

async fn own_member(desk: &mut Desk, asker: &Asker, member: MemberId) -> Result<Member, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Member>(member).await?.filter(|member| member.unit == unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

/// For this member: where the words come from.
pub async fn ask_from_where(desk: &mut Desk, asker: &Asker, member: MemberId) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?.id;
    let topic = entering(desk, asker, topic).await?;
    let member = own_member(desk, asker, member).await?;
    Ok(Decision::new().say(wording::from_where(asker.texts(), topic.unit, &member)))
}

/// For this member, from there: asks for the words.
pub async fn ask_words(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    channel: Channel,
) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?.id;
    let topic = entering(desk, asker, topic).await?;
    let member = own_member(desk, asker, member).await?;
    if !matches!(channel, Channel::Paper | Channel::Telephone | Channel::Meeting) {
        return Err(Refusal::ExpiredButton.into());
    }
    let prompt = asker.prompt(desk, Intent::CommentFor { member: member.id, channel })?;
    Ok(Decision::new().ask(prompt, wording::ask_words(asker.texts(), topic.unit, &member, channel)))
}

/// A member's words, entered by an officer. A long text comes in several messages: they are joined.
pub async fn enter(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    channel: Channel,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?.id;
    let topic = entering(desk, asker, topic).await?;
    let author = own_member(desk, asker, member).await?;
    let officer = asker.member()?.id;
    let now = desk.now();
    if words.file.is_none() {
        let earlier = lists::latest_entered(desk, topic.id, author.id, officer).await?;
        let earlier = earlier.filter(|earlier| earlier.channel == channel && earlier.file.is_none());
        if let Some(earlier) = earlier {
            let pieces = comments::pieces(desk, &earlier).await?;
            if speaking::joins(&earlier, &pieces, true, now) {
                let piece = Piece {
                    place: asker.private().to_text(),
                    message: words.message,
                    seq: earlier.versions + 1,
                    body: words.body.trim().to_owned(),
                };
                return Ok(Decision::new().event(speaking::extend(&earlier, &pieces, piece, now)));
            }
        }
    }
    let (decision, comment) = make(desk, asker, &topic, &author, channel, asker.private(), words).await?;
    Ok(decision.say(wording::entered(asker.texts(), &comment, &author.name)))
}

/// Draws the list of members for an officer: those nobody can write to stand first.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    topic: TopicId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(topic) = desk.find::<Topic>(topic).await? else { return Ok(None) };
    let unit = desk.get::<Unit>(topic.unit).await?;
    let Some(officer) = desk.member_of(unit.id, person.id).await? else { return Ok(None) };
    if !rights::allowed(&officer, Some(&topic), Act::EnterOnBehalf) {
        return Ok(None);
    }
    let mut members = lists::members(desk, unit.id).await?;
    members.retain(|member| {
        member.id != officer.id && !matches!(member.status, Status::Moved | Status::Deceased)
    });
    members.sort_by_key(|member| (member.is_reachable(), member.id));
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::for_whom(texts, &topic, &members, page)))
}
