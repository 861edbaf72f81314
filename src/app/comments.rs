//! Comments: nothing stands between a member's words and the database.

use super::asker::Asker;
use super::decision::{Answer, Decision, Halt};
use super::files;
use super::incoming::Attachment;
use crate::domain::comment::{Channel, Comment, CommentKind, CommentState, Visibility};
use crate::domain::draft::Question;
use crate::domain::event::{Event, Piece};
use crate::domain::ids::{CommentId, FileId, MeasureId, QuestionId, TopicId};
use crate::domain::measure::Measure;
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::speaking;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::comments as wording;
use crate::present::outgoing::{Outgoing, Place};
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;
use crate::store::rows::CommentPiece;

/// What a member said in one message.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub message: i64,
    pub body: &'a str,
    pub file: Option<&'a Attachment>,
}

/// The page of a receipt that asks which question the words answer.
const CHOOSING: i64 = 1;

/// What a comment is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Subject {
    question: Option<QuestionId>,
    measure: Option<MeasureId>,
}

/// What was said, its file received.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'a> {
    /// 0: under no message of the private chat that an edit could change.
    pub message: i64,
    pub body: &'a str,
    pub file: Option<FileId>,
}

pub(super) fn receipt(comment: CommentId) -> CardRef {
    CardRef { kind: CardKind::Receipt, reference: comment.0 }
}

/// Words under a focus question.
pub async fn answer_question(
    desk: &mut Desk,
    asker: &Asker,
    question: QuestionId,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let question = desk.get::<Question>(question).await?;
    let topic = desk.get::<Topic>(question.topic).await?;
    record(desk, asker, &topic, Subject { question: Some(question.id), measure: None }, words).await
}

/// Words on the topic as a whole.
pub async fn free(desk: &mut Desk, asker: &Asker, words: Words<'_>) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    record(desk, asker, &topic, Subject::default(), words).await
}

/// Words on one measure: linked to it by themselves.
pub async fn on_measure(
    desk: &mut Desk,
    asker: &Asker,
    measure: MeasureId,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let measure = desk.get::<Measure>(measure).await?;
    let topic = desk.get::<Topic>(measure.topic).await?;
    record(desk, asker, &topic, Subject { question: None, measure: Some(measure.id) }, words).await
}

/// `/gopy`, or [Góp ý]: the first focus question, or a free comment where there is none.
pub async fn ask_free(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    if lists::questions(desk, topic.id).await?.is_empty() {
        asker.may(Act::Comment, Some(&topic))?;
        speaking::round_takes_comments(&topic)?;
        let prompt = asker.prompt(desk, Intent::FreeComment)?;
        return Ok(Decision::new().ask(prompt, wording::free_prompt(asker.texts(), &topic)));
    }
    ask_question(desk, asker, topic.id, 1).await
}

/// Asks focus question `number`.
pub async fn ask_question(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    number: i64,
) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::Comment, Some(&topic))?;
    speaking::round_takes_comments(&topic)?;
    let questions = lists::questions(desk, topic.id).await?;
    let Some(question) = questions.iter().find(|question| question.number == number) else {
        return Ok(Decision::new().say(wording::questions_done(asker.texts(), &topic)));
    };
    let rules = asker.rules(desk).await?.rules;
    let prompt = asker.prompt(desk, Intent::AnswerQuestion(question.id))?;
    let message =
        wording::question(asker.texts(), &topic, question, questions.len(), rules.comment_visibility);
    Ok(Decision::new().ask(prompt, message))
}

/// [Góp ý về BP-…]: the words that follow are linked to the measure.
pub async fn ask_on_measure(desk: &mut Desk, asker: &Asker, measure: MeasureId) -> Result<Decision, Halt> {
    let measure = desk.find::<Measure>(measure).await?.ok_or(Refusal::ForeignButton)?;
    let topic = own_topic(desk, asker, measure.topic).await?;
    asker.may(Act::Comment, Some(&topic))?;
    speaking::round_takes_comments(&topic)?;
    let prompt = asker.prompt(desk, Intent::CommentOnMeasure(measure.id))?;
    Ok(Decision::new().ask(prompt, wording::on_measure(asker.texts(), &measure)))
}

async fn own_topic(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Topic, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Topic>(topic).await?.filter(|topic| topic.unit == unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

/// [Đúng như dự thảo đã nêu]: a statement made, recorded as such in the member's name.
pub async fn agree_with_draft(
    desk: &mut Desk,
    asker: &Asker,
    question: QuestionId,
) -> Result<Decision, Halt> {
    let question = desk.find::<Question>(question).await?.ok_or(Refusal::ForeignButton)?;
    let topic = own_topic(desk, asker, question.topic).await?;
    let body = wording::agrees_with_draft(asker.texts());
    let subject = Subject { question: Some(question.id), measure: None };
    let words = Words { message: 0, body: &body, file: None };
    record(desk, asker, &topic, subject, words).await
}

/// Makes a comment of the words, or adds them to the one they continue.
async fn record(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    subject: Subject,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let (events, file) = received(desk, asker, words.file)?;
    let said = Said { message: words.message, body: words.body, file };
    let decision = keep(desk, asker, topic, subject, said).await?;
    Ok(Decision { events: events.into_iter().chain(decision.events).collect(), ..decision })
}

/// The same for what has been kept for a while: on the topic as a whole.
pub(super) async fn keep_free(desk: &mut Desk, asker: &Asker, said: Said<'_>) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    keep(desk, asker, &topic, Subject::default(), said).await
}

async fn keep(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    subject: Subject,
    said: Said<'_>,
) -> Result<Decision, Halt> {
    let member = asker.may(Act::Comment, Some(topic))?;
    if topic.unit != member.unit {
        return Err(Refusal::ForeignButton.into());
    }
    speaking::round_takes_comments(topic)?;
    let now = desk.now();
    let piece = |seq| Piece {
        place: asker.private().to_text(),
        message: said.message,
        seq,
        body: said.body.trim().to_owned(),
    };
    let earlier = lists::latest_comment(desk, topic.id, member.id).await?;
    if let Some(earlier) =
        earlier.filter(|earlier| said.file.is_none() && said.message != 0 && earlier.file.is_none())
    {
        let same = (earlier.question, earlier.measure) == (subject.question, subject.measure);
        let pieces = pieces(desk, &earlier).await?;
        if speaking::joins(&earlier, &pieces, same, now) {
            let piece = piece(earlier.versions + 1);
            return Ok(Decision::new().event(speaking::extend(&earlier, &pieces, piece, now)));
        }
    }
    let rules = asker.rules(desk).await?.rules;
    let comment = Comment {
        id: CommentId(desk.new_id()?),
        unit: topic.unit,
        topic: topic.id,
        number: 0,
        member: member.id,
        question: subject.question,
        measure: subject.measure,
        kind: CommentKind::Supplement,
        visibility: rules.comment_visibility,
        state: CommentState::Live,
        channel: Channel::Private,
        entered_by: None,
        late: false,
        versions: 1,
        body: said.body.trim().to_owned(),
        file: said.file,
        created_at: now,
        updated_at: now,
    };
    let id = comment.id;
    let event = speaking::make(topic, comment, (said.message != 0).then(|| piece(1)))?;
    Ok(Decision::new().event(event).answer(Answer::Show(receipt(id), 0)))
}

/// An edited message changes the comment it belongs to.
pub async fn reword(desk: &mut Desk, asker: &Asker, message: i64, body: &str) -> Result<Decision, Halt> {
    let Some(piece) = desk.find::<CommentPiece>((asker.private(), message)).await? else {
        return Ok(Decision::new());
    };
    let comment = desk.get::<Comment>(piece.comment).await?;
    let topic = desk.get::<Topic>(comment.topic).await?;
    let pieces = pieces(desk, &comment).await?;
    let edited = Piece { body: body.trim().to_owned(), ..to_piece(piece) };
    Ok(Decision::new().event(speaking::reword(&topic, &comment, &pieces, edited, desk.now())?))
}

/// The messages a comment's words came in, in order.
pub(super) async fn pieces(desk: &mut Desk, comment: &Comment) -> Result<Vec<Piece>, store::Error> {
    Ok(lists::pieces(desk, comment.id).await?.into_iter().map(to_piece).collect())
}

fn to_piece(piece: CommentPiece) -> Piece {
    Piece { place: piece.place.to_text(), message: piece.message, seq: piece.seq, body: piece.body }
}

/// [Rút lại].
pub async fn withdraw(desk: &mut Desk, asker: &Asker, comment: CommentId) -> Result<Decision, Halt> {
    let (topic, comment) = own_comment(desk, asker, comment).await?;
    let event = speaking::withdraw(&topic, &comment, asker.member()?.id, desk.now())?;
    let text = wording::withdrawn(asker.texts(), &comment);
    Ok(Decision::new().event(event).toast(text).turn(receipt(comment.id), 0))
}

/// [Chỉ để chi uỷ biết tên tôi] and back.
pub async fn choose_visibility(
    desk: &mut Desk,
    asker: &Asker,
    comment: CommentId,
    hide: bool,
) -> Result<Decision, Halt> {
    let (topic, comment) = own_comment(desk, asker, comment).await?;
    let visibility = if hide { Visibility::CommitteeOnly } else { Visibility::Named };
    let event = speaking::choose_visibility(&topic, &comment, asker.member()?.id, visibility)?;
    Ok(Decision::new().event(event).turn(receipt(comment.id), 0))
}

/// [Chuyển sang câu khác], and back to the receipt.
pub async fn turn_receipt(
    desk: &mut Desk,
    asker: &Asker,
    comment: CommentId,
    page: i64,
) -> Result<Decision, Halt> {
    let (topic, comment) = own_comment(desk, asker, comment).await?;
    speaking::place(&topic, &comment, asker.member()?.id, comment.question)?;
    Ok(Decision::new().turn(receipt(comment.id), page))
}

/// The words answer question `number`; 0: none of them.
pub async fn move_to(
    desk: &mut Desk,
    asker: &Asker,
    comment: CommentId,
    number: i64,
) -> Result<Decision, Halt> {
    let (topic, comment) = own_comment(desk, asker, comment).await?;
    let questions = lists::questions(desk, topic.id).await?;
    let question = questions.iter().find(|question| question.number == number).map(|question| question.id);
    if question.is_none() && number != 0 {
        return Err(Refusal::ForeignButton.into());
    }
    let event = speaking::place(&topic, &comment, asker.member()?.id, question)?;
    Ok(Decision::new().event(event).turn(receipt(comment.id), 0))
}

async fn own_comment(desk: &mut Desk, asker: &Asker, comment: CommentId) -> Result<(Topic, Comment), Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Comment>(comment).await?.filter(|comment| comment.unit == unit);
    let comment = found.ok_or(Refusal::ForeignButton)?;
    Ok((desk.get::<Topic>(comment.topic).await?, comment))
}

/// What was attached, as a row: the event that keeps it, and its number.
pub(super) fn received(
    desk: &Desk,
    asker: &Asker,
    attachment: Option<&Attachment>,
) -> Result<(Option<Event>, Option<FileId>), Halt> {
    let Some(attachment) = attachment else { return Ok((None, None)) };
    let file = files::received(desk, asker.unit()?.id, attachment)?;
    let id = file.id;
    Ok((Some(Event::FileReceived(file)), Some(id)))
}

/// Draws the receipt of a comment: one message, edited as the comment changes.
pub async fn render(
    desk: &mut Desk,
    place: Place,
    comment: CommentId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let (Some(comment), Place::Private(person)) = (desk.find::<Comment>(comment).await?, place) else {
        return Ok(None);
    };
    let unit = desk.get::<Unit>(comment.unit).await?;
    let person = desk.get::<Person>(person).await?;
    let questions = lists::questions(desk, comment.topic).await?;
    let measure = match comment.measure {
        Some(measure) => desk.find::<Measure>(measure).await?,
        None => None,
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    if page == CHOOSING {
        return Ok(Some(wording::which_question(texts, &comment, &questions)));
    }
    Ok(Some(wording::receipt(texts, &comment, &questions, measure.as_ref())))
}
