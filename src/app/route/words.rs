//! Plain words in a private chat: to the prompt they answer, else to the open round, else asked about.

use super::open_prompt;
use crate::app::asker::Asker;
use crate::app::comments::{self, Words};
use crate::app::conclusions;
use crate::app::decision::{Decision, Halt};
use crate::app::incoming::{Attachment, Incoming, ReplyTo, What, Whence};
use crate::app::{
    ballots, drafts, invitation, measures, meeting, people, plan, recording, rules, status, topics, unplaced,
};
use crate::domain::event::Event;
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::unit::{Person, Unit};
use crate::store;
use crate::store::desk::Desk;

/// The prompt an update answers.
pub(super) struct Meant {
    pub prompt: Prompt,
    /// It waits no more: only a reply still names it.
    pub is_over: bool,
}

/// The prompt an update answers: the one it replies to, else the newest that waits.
pub(super) async fn prompt_meant(
    desk: &mut Desk,
    incoming: &Incoming,
    person: &Person,
) -> Result<Option<Meant>, store::Error> {
    if !matches!(incoming.whence, Whence::Private) {
        return Ok(None);
    }
    let reply = match &incoming.what {
        What::Text { reply, .. } | What::File { reply, .. } => reply.as_deref(),
        _ => return Ok(None),
    };
    if let Some(prompt) = replied_prompt(desk, reply, person).await? {
        return meant(desk, prompt).await.map(Some);
    }
    let Some(waiting) = person.waiting else { return Ok(None) };
    let Some(prompt) = open_prompt(desk, waiting).await? else { return Ok(None) };
    let meant = meant(desk, prompt).await?;
    Ok((!meant.is_over).then_some(meant))
}

async fn meant(desk: &mut Desk, prompt: Prompt) -> Result<Meant, store::Error> {
    let unit = desk.find::<Unit>(prompt.unit).await?;
    let is_over =
        prompt.is_over(unit.and_then(|unit| unit.current_topic)) || is_settled(desk, &prompt.intent).await?;
    Ok(Meant { prompt, is_over })
}

/// Whether it asks what should change in a version that is no longer before the committee.
async fn is_settled(desk: &mut Desk, intent: &Intent) -> Result<bool, store::Error> {
    Ok(match intent {
        Intent::ReviewWords(draft) => !drafts::review::is_open(desk, *draft).await?,
        Intent::PlanAmend { plan: of, version } => !plan::approving::is_open(desk, *of, *version).await?,
        _ => false,
    })
}

async fn replied_prompt(
    desk: &mut Desk,
    reply: Option<&ReplyTo>,
    person: &Person,
) -> Result<Option<Prompt>, store::Error> {
    let Some(reply) = reply.filter(|reply| reply.ours) else {
        return Ok(None);
    };
    let place = crate::present::outgoing::Place::Private(person.id);
    let id = match reply.prompt {
        Some(id) => Some(id),
        None => {
            desk.find::<store::rows::SentMessage>((place, reply.message)).await?.and_then(|sent| sent.prompt)
        }
    };
    match id {
        Some(id) => Ok(desk.find::<Prompt>(id).await?.filter(|prompt| prompt.person == person.id)),
        None => Ok(None),
    }
}

pub(super) async fn decide(desk: &mut Desk, asker: &Asker, incoming: &Incoming) -> Result<Decision, Halt> {
    // Loose talk in a group is not heard, also where the messenger lets us see it.
    if asker.in_group() {
        return match drafts::files::in_group(desk, asker, &incoming.what).await? {
            Some(decision) => Ok(decision),
            None => unplaced::in_group(desk, asker, &incoming.what).await,
        };
    }
    let (message, body, file): (i64, &str, Option<&Attachment>) = match &incoming.what {
        What::Text { message, body, .. } => (*message, body, None),
        What::File { message, file, caption, .. } => (*message, caption, Some(file)),
        What::Edited { message, body } => return comments::reword(desk, asker, *message, body).await,
        _ => {
            return Err(match waiting(desk, asker).await?.map(|prompt| prompt.intent) {
                Some(intent) if intent.needs_words() => Refusal::WordsNeeded,
                Some(Intent::Roster { .. }) => Refusal::NotARosterFile,
                _ if matches!(incoming.what, What::Unkeepable { sticker: false, .. }) => {
                    Refusal::CannotKeepKind
                }
                _ => Refusal::CannotKeepSticker,
            }
            .into());
        }
    };
    if body.trim().is_empty() && file.is_none() {
        let needs_words = waiting(desk, asker).await?.is_some_and(|prompt| prompt.intent.needs_words());
        return Err(if needs_words { Refusal::WordsNeeded } else { Refusal::NothingToRecord }.into());
    }
    if is_guest(asker) {
        plan::guests::may_enter(desk, asker).await?;
    }
    let words = Words { message, body, file };
    // An edited conclusion comes back with no question open, or while another one waits.
    if let Some(file) = file
        && conclusions::versions::is_edited_conclusion(desk, asker, file).await?
    {
        return conclusions::versions::send_back(desk, asker, file).await;
    }
    let meant = prompt_meant(desk, incoming, &asker.person).await?;
    let replied_too_late = meant.as_ref().is_some_and(|meant| meant.is_over);
    let prompt = meant.filter(|meant| !meant.is_over).map(|meant| meant.prompt);
    if let Some(decision) = drafts::files::unasked(desk, asker, prompt.as_ref(), words).await? {
        return Ok(decision);
    }
    if replied_too_late {
        return unplaced::question_over(desk, asker, words);
    }
    let needs_words = prompt.as_ref().is_some_and(|prompt| prompt.intent.needs_words());
    if needs_words && body.trim().is_empty() {
        return Err(Refusal::WordsNeeded.into());
    }
    match (answer(desk, asker, prompt.clone(), words).await, prompt) {
        (Err(Halt::Refused(refusal)), Some(prompt)) if refusal.is_too_late() => {
            unplaced::too_late(desk, asker, prompt, words, &refusal).await
        }
        (decided, _) => decided,
    }
}

/// The question that waits for words, if one does.
async fn waiting(desk: &mut Desk, asker: &Asker) -> Result<Option<Prompt>, store::Error> {
    match asker.person.waiting {
        Some(prompt) => open_prompt(desk, prompt).await,
        None => Ok(None),
    }
}

/// Gives the words to the use case that asked for them.
async fn answer(
    desk: &mut Desk,
    asker: &Asker,
    prompt: Option<Prompt>,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let body = words.body;
    match prompt.as_ref().map(|prompt| prompt.intent.clone()) {
        Some(Intent::AnswerQuestion(question)) => {
            comments::answer_question(desk, asker, question, words).await
        }
        Some(Intent::FreeComment) => comments::free(desk, asker, words).await,
        Some(Intent::CommentOnMeasure(measure)) => comments::on_measure(desk, asker, measure, words).await,
        // --- people
        Some(Intent::OwnName { invite }) => {
            let prompt = prompt.ok_or(Refusal::ExpiredButton)?;
            people::joining::own_name(desk, asker, prompt, &invite, words).await
        }
        Some(Intent::Roster { .. }) => {
            let prompt = prompt.ok_or(Refusal::ExpiredButton)?;
            people::roster::take(desk, asker, prompt, words).await
        }
        Some(Intent::Letterhead) => {
            let prompt = prompt.ok_or(Refusal::ExpiredButton)?;
            people::set_up::letterhead(asker, prompt, words)
        }
        Some(Intent::Rule(rule)) => rules::typed(desk, asker, rule, words).await,

        // --- topic
        Some(Intent::TopicTitle) => topics::title(desk, asker, body).await,
        Some(Intent::MeetingDate) => topics::date(desk, asker, body).await,
        Some(Intent::MeetingTime(day)) => topics::hour(desk, asker, day, body).await,
        Some(Intent::MeetingPlace) => topics::place(desk, asker, body).await,

        // --- plan
        Some(
            intent @ (Intent::PlanTitle { .. }
            | Intent::PlanMeeting { .. }
            | Intent::PlanPlace { .. }
            | Intent::PlanGuest { .. }
            | Intent::PlanGroup { .. }
            | Intent::PlanApprovalDate { .. }),
        ) => {
            let decision = Box::pin(super::planning::words(desk, asker, intent, words)).await?;
            Ok(answered(decision, prompt))
        }

        // --- draft
        Some(Intent::DraftPart(_) | Intent::DraftPartMore(_) | Intent::ApprovalDate(_)) => {
            drafts::take_words(desk, asker, prompt, words).await
        }
        // Their questions stay open: a long message comes in several, and people press "send" after every breath.
        Some(Intent::ReviewWords(draft)) => drafts::review::amend(desk, asker, draft, words).await,
        Some(Intent::PlanAmend { plan: of, version }) => {
            Box::pin(plan::approving::amend(desk, asker, of, version, words)).await
        }
        Some(Intent::CommentFor { member, channel }) => {
            recording::enter(desk, asker, member, channel, words).await
        }

        Some(Intent::WordsOf(comment)) => {
            let prompt = prompt.ok_or(Refusal::ExpiredButton)?;
            status::voices::take(desk, asker, prompt, comment, words).await
        }

        // --- measures
        Some(Intent::ProposeMeasure) => {
            let decision = measures::propose(desk, asker, words.body).await?;
            Ok(answered(decision, prompt))
        }
        Some(Intent::EditMeasure(measure)) => {
            let decision = measures::reword(desk, asker, measure, words.body).await?;
            Ok(answered(decision, prompt))
        }

        // --- ballots, meeting
        Some(Intent::HallCount(measure)) => {
            let decision = ballots::counting::take_counts(desk, asker, measure, words.body).await?;
            Ok(answered(decision, prompt))
        }
        Some(Intent::Reserve(measure)) => {
            let decision = meeting::reserving::reserve(desk, asker, measure, words.body).await?;
            Ok(answered(decision, prompt))
        }
        Some(Intent::MeetingHeldAt) => {
            let decision = meeting::was_held(desk, asker, words.body).await?;
            Ok(answered(decision, prompt))
        }
        Some(Intent::MinutesAdopted) => {
            let decision = meeting::ending::adopt(desk, asker, words.body).await?;
            Ok(answered(decision, prompt))
        }

        // --- invitation
        Some(Intent::LeaveReason { member, meeting: at }) => {
            let decision = invitation::answering::typed(desk, asker, member, at, words).await?;
            Ok(answered(decision, prompt))
        }

        Some(Intent::CallOffReason { gives_up }) => {
            let decision = invitation::moving::propose(desk, asker, words.body, gives_up).await?;
            Ok(answered(decision, prompt))
        }

        // --- conclusion
        Some(
            Intent::Assessment
            | Intent::MeasureOwner(_)
            | Intent::MeasureDue(_)
            | Intent::MeasureResult(_)
            | Intent::ClosingTime
            | Intent::MinutesAgreed,
        ) => {
            let prompt = prompt.ok_or(Refusal::ExpiredButton)?;
            conclusions::filling::typed(desk, asker, &prompt, words).await
        }
        // --- tasks
        Some(
            Intent::TaskWords(_)
            | Intent::TaskDue(_)
            | Intent::TaskOwner(_)
            | Intent::TaskDetail { .. }
            | Intent::TaskVoice { .. }
            | Intent::DropTask(_),
        ) => {
            let prompt = prompt.ok_or(Refusal::ExpiredButton)?;
            super::tasks::typed(desk, asker, &prompt, words).await
        }
        Some(_) | None if is_guest(asker) => Err(Refusal::GuestOfOneTopic.into()),
        Some(_) | None => unplaced::unprompted(desk, asker, words).await,
    }
}

/// A guest of one topic says nothing but its draft.
fn is_guest(asker: &Asker) -> bool {
    asker.is_guest()
}

/// The prompt has its words. A refusal leaves it open, so that the next words try again.
fn answered(decision: Decision, prompt: Option<Prompt>) -> Decision {
    decision.events(prompt.map(Event::PromptAnswered))
}
