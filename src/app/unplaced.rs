//! What comes with nothing open, or for a question that is over: kept, and its writer asked what it is.

use super::asker::Asker;
use super::comments::{self, Said, Words};
use super::decision::{Decision, Halt};
use super::incoming::What;
use crate::domain::event::{CommentEvent, Event};
use crate::domain::ids::PromptId;
use crate::domain::prompt::{Intent, Prompt, PromptState};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::speaking;
use crate::present::comments::{self as wording, Unclear};
use crate::present::refusals;
use crate::store::desk::Desk;

/// Words with nothing open: a comment if a round is open; else kept, and their writer asked what they are.
pub async fn unprompted(desk: &mut Desk, asker: &Asker, words: Words<'_>) -> Result<Decision, Halt> {
    asker.member()?;
    if round_is_open(desk, asker).await? {
        return comments::free(desk, asker, words).await;
    }
    ask(desk, asker, words, &Unclear::NothingOpen)
}

/// A reply to a question that is over: whatever is open now, it was not meant for that.
pub fn question_over(desk: &Desk, asker: &Asker, words: Words<'_>) -> Result<Decision, Halt> {
    asker.member()?;
    ask(desk, asker, words, &Unclear::QuestionOver)
}

/// Words for a question whose time has passed: why, and what else they may be. The question waits no more.
pub async fn too_late(
    desk: &mut Desk,
    asker: &Asker,
    prompt: Prompt,
    words: Words<'_>,
    refusal: &Refusal,
) -> Result<Decision, Halt> {
    let why = refusals::refusal(asker.texts(), refusal);
    let decision = if round_is_open(desk, asker).await? {
        ask(desk, asker, words, &Unclear::Refused(why))?
    } else {
        Decision::new().say(asker.outgoing(why))
    };
    Ok(decision.event(Event::PromptAnswered(prompt)))
}

/// In a group only a reply to something of ours is heard: whoever gave it takes it for recorded.
pub async fn in_group(desk: &mut Desk, asker: &Asker, what: &What) -> Result<Decision, Halt> {
    let (body, file, reply) = match what {
        What::Text { body, reply, .. } => (body, None, reply),
        What::File { file, caption, reply, .. } => (caption, Some(file), reply),
        _ => return Ok(Decision::new()),
    };
    let ours = reply.as_ref().is_some_and(|reply| reply.ours);
    if !ours || asker.member.is_none() || !round_is_open(desk, asker).await? {
        return Ok(Decision::new());
    }
    // No message of the private chat: an edit in the group changes nothing.
    ask(desk, asker, Words { message: 0, body, file }, &Unclear::SaidInGroup)
}

async fn round_is_open(desk: &mut Desk, asker: &Asker) -> Result<bool, Halt> {
    let topic = match asker.current_topic(desk).await {
        Ok(topic) => topic,
        Err(Halt::Refused(_)) => return Ok(false),
        Err(other) => return Err(other),
    };
    Ok(speaking::round_takes_comments(&topic).is_ok() && asker.may(Act::Comment, Some(&topic)).is_ok())
}

fn ask(desk: &Desk, asker: &Asker, words: Words<'_>, why: &Unclear) -> Result<Decision, Halt> {
    let (received, file) = comments::received(desk, asker, words.file)?;
    let intent = Intent::Unplaced { body: words.body.to_owned(), message: words.message, file };
    let prompt = asker.prompt(desk, intent)?;
    let message = wording::what_is_this(asker.texts(), asker.unit()?.id, prompt.id, why);
    // Kept as a row but not waited for: the next words are not its answer.
    Ok(Decision::new().events(received).event(CommentEvent::WordsKept { prompt }).say(message))
}

/// [Ghi là ý kiến].
pub async fn place(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Decision, Halt> {
    let prompt = kept(desk, asker, prompt).await?;
    let Intent::Unplaced { body, message, file } = &prompt.intent else {
        return Err(Refusal::ExpiredButton.into());
    };
    let said = Said { message: *message, body, file: *file };
    let decision = comments::keep_free(desk, asker, said).await?;
    Ok(decision.event(Event::PromptAnswered(prompt.clone())))
}

/// \[Không\].
pub async fn drop(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Decision, Halt> {
    let prompt = kept(desk, asker, prompt).await?;
    let text = wording::not_recorded(asker.texts());
    Ok(Decision::new().event(Event::PromptAnswered(prompt)).toast(text))
}

async fn kept(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Prompt, Halt> {
    let prompt = desk.find::<Prompt>(prompt).await?;
    let own = |prompt: &Prompt| prompt.person == asker.person.id && prompt.state == PromptState::Open;
    Ok(prompt.filter(own).ok_or(Refusal::ExpiredButton)?)
}
