//! Plain words in a private chat: to the prompt they answer, else to the open round, else asked about.

use super::open_prompt;
use crate::app::asker::Asker;
use crate::app::comments::{self, Words};
use crate::app::conclusions;
use crate::app::decision::{Decision, Halt};
use crate::app::incoming::{Attachment, Incoming, ReplyTo, What, Whence};
use crate::app::{ballots, drafts, invitation, measures, meeting, people, recording, rules, status, topics};
use crate::domain::event::Event;
use crate::domain::member::MemberKind;
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::unit::Person;
use crate::store;
use crate::store::desk::Desk;

/// The prompt an update answers: the one it replies to, else the newest that waits.
pub(super) async fn prompt_meant(
    desk: &mut Desk,
    incoming: &Incoming,
    person: &Person,
) -> Result<Option<Prompt>, store::Error> {
    if !matches!(incoming.whence, Whence::Private) {
        return Ok(None);
    }
    let reply = match &incoming.what {
        What::Text { reply, .. } | What::File { reply, .. } => reply.as_deref(),
        _ => return Ok(None),
    };
    if let Some(prompt) = replied_prompt(desk, reply, person).await? {
        return Ok(Some(prompt));
    }
    match person.waiting {
        Some(prompt) => open_prompt(desk, prompt).await,
        None => Ok(None),
    }
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
        Some(id) => Ok(open_prompt(desk, id).await?.filter(|prompt| prompt.person == person.id)),
        None => Ok(None),
    }
}

pub(super) async fn decide(desk: &mut Desk, asker: &Asker, incoming: &Incoming) -> Result<Decision, Halt> {
    // Loose talk in a group is not heard, also where the messenger lets us see it.
    if asker.in_group() {
        return drafts::files::in_group(desk, asker, &incoming.what).await;
    }
    let (message, body, file): (i64, &str, Option<&Attachment>) = match &incoming.what {
        What::Text { message, body, .. } => (*message, body, None),
        What::File { message, file, caption, .. } => (*message, caption, Some(file)),
        What::Edited { message, body } => return comments::reword(desk, asker, *message, body).await,
        _ => {
            let waiting = match asker.person.waiting {
                Some(prompt) => open_prompt(desk, prompt).await?,
                None => None,
            };
            return Err(match waiting.map(|prompt| prompt.intent) {
                Some(
                    Intent::OwnName { .. }
                    | Intent::Letterhead
                    | Intent::Rule(_)
                    | Intent::LeaveReason { .. }
                    | Intent::CallOffReason { .. },
                ) => Refusal::WordsNeeded,
                Some(Intent::Roster { .. }) => Refusal::NotARosterFile,
                _ => Refusal::CannotKeepSticker,
            }
            .into());
        }
    };
    if body.trim().is_empty() && file.is_none() {
        return Err(Refusal::NothingToRecord.into());
    }
    let words = Words { message, body, file };
    // An edited conclusion comes back with no question open, or while another one waits.
    if let Some(file) = file
        && conclusions::versions::is_edited_conclusion(desk, asker, file).await?
    {
        return conclusions::versions::send_back(desk, asker, file).await;
    }
    let prompt = prompt_meant(desk, incoming, &asker.person).await?;
    if let Some(decision) = drafts::files::unasked(desk, asker, prompt.as_ref(), words).await? {
        return Ok(decision);
    }
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
            | Intent::PlanAmend { .. }),
        ) => {
            if words.file.is_some() && body.trim().is_empty() {
                return Err(Refusal::WordsNeeded.into());
            }
            let decision = Box::pin(super::planning::words(desk, asker, intent, words)).await?;
            Ok(answered(decision, prompt))
        }

        // --- draft
        Some(
            Intent::DraftPart(_)
            | Intent::DraftPartMore(_)
            | Intent::ReviewWords(_)
            | Intent::ApprovalDate(_),
        ) => drafts::take_words(desk, asker, prompt, words).await,
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
            | Intent::ClosingTime
            | Intent::MinutesAgreed,
        ) => {
            let prompt = prompt.ok_or(Refusal::ExpiredButton)?;
            conclusions::filling::typed(desk, asker, &prompt, words).await
        }
        // --- tasks
        Some(Intent::TaskWords(_) | Intent::TaskDue(_) | Intent::TaskOwner(_) | Intent::DropTask(_)) => {
            let prompt = prompt.ok_or(Refusal::ExpiredButton)?;
            super::tasks::typed(desk, asker, &prompt, words).await
        }
        Some(_) | None if is_guest(asker) => Err(Refusal::GuestOfOneTopic.into()),
        Some(_) | None => comments::unprompted(desk, asker, words).await,
    }
}

/// A guest of one topic says nothing but its draft.
fn is_guest(asker: &Asker) -> bool {
    asker.member.as_ref().is_some_and(|member| member.kind == MemberKind::Guest)
}

/// The prompt has its words. A refusal leaves it open, so that the next words try again.
fn answered(decision: Decision, prompt: Option<Prompt>) -> Decision {
    decision.events(prompt.map(Event::PromptAnswered))
}
