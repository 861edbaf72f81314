//! Writing down the words of a voice or a picture, in its author's name, who is told.

use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::domain::comment::Comment;
use crate::domain::event::{CommentEvent, Event, Piece};
use crate::domain::ids::CommentId;
use crate::domain::member::Member;
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::speaking;
use crate::domain::topic::Topic;
use crate::present::status as wording;
use crate::store::desk::Desk;

async fn own_comment(desk: &mut Desk, asker: &Asker, comment: CommentId) -> Result<(Topic, Comment), Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Comment>(comment).await?.filter(|comment| comment.unit == unit);
    let comment = found.ok_or(Refusal::ForeignButton)?;
    let topic = desk.get::<Topic>(comment.topic).await?;
    asker.may(Act::SeeTurnout, Some(&topic))?;
    Ok((topic, comment))
}

/// [Chép lại Ý-01]: the voice comes with the question.
pub async fn ask(desk: &mut Desk, asker: &Asker, comment: CommentId) -> Result<Decision, Halt> {
    let (topic, comment) = own_comment(desk, asker, comment).await?;
    speaking::may_write_down(&topic, &comment)?;
    let author = desk.get::<Member>(comment.member).await?.name;
    let prompt = asker.prompt(desk, Intent::WordsOf(comment.id))?;
    Ok(Decision::new().ask(prompt, wording::ask_words(asker.texts(), &comment, &author)))
}

/// The words, as the author's.
pub async fn take(
    desk: &mut Desk,
    asker: &Asker,
    prompt: Prompt,
    comment: CommentId,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let (topic, comment) = own_comment(desk, asker, comment).await?;
    let body = words.body.trim().to_owned();
    if words.file.is_some() || body.is_empty() {
        return Err(Refusal::WordsNeeded.into());
    }
    let unit = asker.unit()?.clone();
    let officer = asker.member()?;
    let (place, message) = (asker.private().to_text(), words.message);
    let piece = Piece { place, message, seq: comment.versions + 1, body };
    let comment = speaking::write_down(&topic, &comment, &piece, desk.now())?;
    let tell = broadcast::addressee_of(desk, &unit, comment.member).await?;
    let tell = tell.filter(|one| one.member != officer.id);
    let said = wording::written(asker.texts(), &comment);
    let (by, at) = (officer.name.clone(), asker.notice_hour(desk).await?);
    let event = CommentEvent::WrittenDown { comment, piece, tell, by, at };
    Ok(Decision::new().event(event).event(Event::PromptAnswered(prompt)).say(said))
}
