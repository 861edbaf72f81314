//! A draft that comes as a file: text files are fetched and read, every other file is kept and circulated as it
//! is, and only the list of measures is asked (ux 15).

use super::writing::told_of_newer;
use super::{in_hand, own_topic};
use crate::app::asker::Asker;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::app::files;
use crate::app::incoming::{Attachment, Command, FetchOutcome, ReplyTo, What};
use crate::documents::plain_text::decode_text;
use crate::domain::draft::{Draft, DraftSource, Outline, Part};
use crate::domain::draft_reading::read_draft;
use crate::domain::drafting::{self, Contents};
use crate::domain::event::{DraftEvent, Event};
use crate::domain::file::{File, FilePurpose, Job, Medium, Work};
use crate::domain::ids::{DraftId, FileId, JobId, TopicId};
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::secrecy::{Secrecy, look, look_file_name};
use crate::domain::time::local;
use crate::domain::topic::{Stage, Topic};
use crate::present::drafts::{self as wording, Unread};
use crate::store::desk::Desk;

/// The most a bot may download (Bot API, `getFile`).
const MOST_BYTES: i64 = 20 * 1024 * 1024;

/// Refuses a text or a file name that carries a secrecy mark; nothing of it is stored (ux 24).
pub(super) fn refuse_marks(text: &str, name: Option<&str>) -> Result<(), Refusal> {
    let marked =
        look(text) == Secrecy::Marked || name.is_some_and(|name| look_file_name(name) == Secrecy::Marked);
    if marked { Err(Refusal::SecrecyMark) } else { Ok(()) }
}

/// A file sent in private: the draft, if its caption says so, or if the topic waits for one and nothing else
/// asked for a file.
pub async fn unasked(
    desk: &mut Desk,
    asker: &Asker,
    prompt: Option<&Prompt>,
    words: Words<'_>,
) -> Result<Option<Decision>, Halt> {
    let Some(file) = words.file else { return Ok(None) };
    let free = prompt.is_none_or(|prompt| {
        use Intent::{AnswerQuestion, CommentOnMeasure, FreeComment, Unplaced};
        matches!(prompt.intent, FreeComment | AnswerQuestion(_) | CommentOnMeasure(_) | Unplaced { .. })
    });
    let named = says_draft(words.body);
    if named || (free && is_awaited(desk, asker, file).await?) {
        return take(desk, asker, file).await.map(Some);
    }
    Ok(None)
}

/// In a group: a file with `/duthao` under it.
pub async fn in_group(desk: &mut Desk, asker: &Asker, what: &What) -> Result<Option<Decision>, Halt> {
    match what {
        What::File { file, caption, .. } if says_draft(caption) => take(desk, asker, file).await.map(Some),
        _ => Ok(None),
    }
}

/// `/duthao` or `/draft`, perhaps with the bot's name, as the caption of a file: captions are no commands to the
/// messenger, but to whoever writes them.
fn says_draft(caption: &str) -> bool {
    let word = caption.split_whitespace().next().and_then(|word| word.strip_prefix('/'));
    let name = word.map(|word| word.split('@').next().unwrap_or(word));
    name.and_then(Command::parse) == Some(Command::Draft)
}

/// Whether a file sent in private, with nothing asked, is the draft that the topic waits for.
async fn is_awaited(desk: &mut Desk, asker: &Asker, file: &Attachment) -> Result<bool, Halt> {
    let topic = match asker.current_topic(desk).await {
        Ok(topic) => topic,
        Err(Halt::Refused(_)) => return Ok(false),
        Err(other) => return Err(other),
    };
    let Ok(member) = asker.may(Act::WriteDraft, Some(&topic)) else { return Ok(false) };
    let its_preparer = topic.preparer == Some(member.id);
    // A photograph of the pages counts when it comes from the preparer; a voice note never does.
    let a_draft = match file.medium {
        Medium::Document => true,
        Medium::Photo => its_preparer,
        Medium::Voice | Medium::Audio | Medium::RoundVideo | Medium::Video => false,
    };
    Ok(a_draft && drafting::open_to_writing(&topic).is_ok())
}

/// A file where words of a part were asked.
pub(super) async fn instead_of_words(
    desk: &mut Desk,
    asker: &Asker,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    match words.file {
        Some(file) if !file.medium.is_spoken() => take(desk, asker, file).await,
        _ => Err(Refusal::DraftNeedsWords.into()),
    }
}

/// `/duthao` as a reply to a file.
pub async fn from_reply(desk: &mut Desk, asker: &Asker, reply: &ReplyTo) -> Result<Decision, Halt> {
    match &reply.file {
        Some(file) if !file.medium.is_spoken() => take(desk, asker, file).await,
        _ => super::writing::open(desk, asker).await,
    }
}

/// Takes a file as the draft of the current topic.
pub async fn take(desk: &mut Desk, asker: &Asker, attachment: &Attachment) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    asker.may(Act::WriteDraft, Some(&topic)).map_err(|_| Refusal::NotPreparer)?;
    drafting::open_to_writing(&topic)?;
    refuse_marks("", Some(&attachment.name))?;
    let file = files::received(desk, topic.unit, attachment)?;
    let big = attachment.size > MOST_BYTES;
    if is_text(&attachment.name) && !big {
        let said = wording::file_reading(asker.texts(), &topic, &file.name);
        let job = Job {
            id: JobId(desk.new_id()?),
            unit: topic.unit,
            work: Work::FetchFile {
                file: file.id,
                person: asker.person.id,
                purpose: FilePurpose::Draft { topic: topic.id },
            },
            not_before: desk.now(),
            attempts: 0,
        };
        let decision = Decision::new().event(Event::FileReceived(file)).event(Event::JobOrdered(job));
        return Ok(decision.say(said));
    }
    let unread = if big { Unread::Size } else { Unread::Kind };
    let decision = Decision::new().event(Event::FileReceived(file.clone()));
    keep(desk, asker, decision, &topic, &file, unread).await
}

/// The files that are read: by their names, for phones say anything about the kind.
fn is_text(name: &str) -> bool {
    let name = name.to_lowercase();
    [".txt", ".md"].iter().any(|ending| name.ends_with(ending))
}

/// The file is circulated as it is; the measures are asked.
async fn keep(
    desk: &mut Desk,
    asker: &Asker,
    decision: Decision,
    topic: &Topic,
    file: &File,
    unread: Unread,
) -> Result<Decision, Halt> {
    let earlier = in_hand(desk, topic).await?;
    // The lists that were asked beside an earlier file hold until new ones come.
    let outline = earlier.as_ref().map(|draft| lists_of(&draft.outline)).unwrap_or_default();
    let contents = Contents { source: DraftSource::KeptFile, file: Some(file.id), outline };
    let (decision, topic, draft) = version(desk, asker, decision, topic, contents).await?;
    let said = wording::file_kept(asker.texts(), &draft, &file.name, unread);
    if !draft.outline.measures.is_empty() {
        return Ok(decision.say(said));
    }
    let prompt = asker.prompt(desk, Intent::DraftPart(Part::Measures))?;
    Ok(decision.ask(Prompt { topic: Some(topic.id), ..prompt }, said))
}

fn lists_of(outline: &Outline) -> Outline {
    Outline { measures: outline.measures.clone(), questions: outline.questions.clone(), ..Outline::default() }
}

/// Puts the contents into the open version if they bury nothing there, else into the next one.
async fn version(
    desk: &mut Desk,
    asker: &Asker,
    mut decision: Decision,
    topic: &Topic,
    contents: Contents,
) -> Result<(Decision, Topic, Draft), Halt> {
    let author = asker.member()?.id;
    let earlier = in_hand(desk, topic).await?;
    let open = earlier.clone().filter(|draft| drafting::takes_file(Some(draft)));
    let (topic, draft) = match open {
        Some(draft) => {
            let Contents { source, file, outline } = contents;
            let draft = Draft { source, file, outline, ..draft };
            decision = decision.event(DraftEvent::Written { draft: draft.clone(), prompt: None });
            (topic.clone(), draft)
        }
        None => {
            let id = DraftId(desk.new_id()?);
            let (topic, draft, event) =
                drafting::begin(topic, earlier.as_ref(), id, author, contents, desk.now());
            decision = decision.event(event);
            (topic, draft)
        }
    };
    if topic.stage == Stage::Approved {
        decision = decision.events(told_of_newer(desk, asker, &topic, &draft).await?);
    }
    Ok((decision, topic, draft))
}

/// A text file is here: it is read, and what was read is confirmed before it is used.
pub async fn fetched(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    file: FileId,
    outcome: FetchOutcome,
) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::WriteDraft, Some(&topic))?;
    drafting::open_to_writing(&topic)?;
    let unit = asker.unit()?;
    let file = desk.find::<File>(file).await?.filter(|file| file.unit == unit.id);
    let file = file.ok_or(Refusal::ForeignButton)?;
    let text = match (outcome, &file.bytes) {
        (FetchOutcome::Here, Some(bytes)) => decode_text(bytes).ok(),
        _ => None,
    };
    let Some(text) = text else {
        return keep(desk, asker, Decision::new(), &topic, &file, Unread::Broken).await;
    };
    if refuse_marks(&text, None).is_err() {
        // Refused and not stored: neither its bytes nor the way to them.
        let empty = File { name: String::new(), size: 0, remote: None, bytes: None, hash: None, ..file };
        let said = crate::present::refusals::refusal(asker.texts(), &Refusal::SecrecyMark);
        return Ok(Decision::new().event(Event::FileReceived(empty)).say(asker.outgoing(said)));
    }
    let today = local(desk.now(), unit.zone).date();
    let contents =
        Contents { source: DraftSource::ReadFile, file: Some(file.id), outline: read_draft(&text, today) };
    let (decision, _, draft) = version(desk, asker, Decision::new(), &topic, contents).await?;
    Ok(decision.say(wording::file_read(asker.texts(), &draft, &file.name)))
}
