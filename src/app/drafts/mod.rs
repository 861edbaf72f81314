//! The draft: writing it, handing it to the committee, the committee's verdict, a preparer who is late.

pub mod approval;
pub mod files;
pub mod late;
pub mod review;
pub mod writing;

use chrono::Duration;

use super::asker::Asker;
use super::comments::Words;
use super::decision::{Decision, Halt};
use super::unplaced;
use crate::domain::draft::{Draft, DraftSource, DraftState};
use crate::domain::drafting;
use crate::domain::file::File;
use crate::domain::ids::{DraftId, TopicId};
use crate::domain::member::{Member, MemberKind};
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::topic::{Named, Topic};
use crate::domain::unit::{Person, Unit};
use crate::present::drafts as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};

/// The draft's card of a topic.
#[must_use]
pub fn card(topic: TopicId) -> CardRef {
    CardRef { kind: CardKind::Draft, reference: topic.0 }
}

/// The topic, if it is one of the asker's unit: an id from another unit's button opens nothing.
pub(super) async fn own_topic(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Topic, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Topic>(topic).await?.filter(|topic| topic.unit == unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

/// The version with its topic, if they are of the asker's unit.
pub(super) async fn own_draft(
    desk: &mut Desk,
    asker: &Asker,
    draft: DraftId,
) -> Result<(Topic, Draft), Halt> {
    let unit = asker.unit()?.id;
    let draft = desk.find::<Draft>(draft).await?.filter(|draft| draft.unit == unit);
    let draft = draft.ok_or(Refusal::ForeignButton)?;
    Ok((desk.get::<Topic>(draft.topic).await?, draft))
}

/// The version being written or under review.
pub(super) async fn in_hand(desk: &mut Desk, topic: &Topic) -> Result<Option<Draft>, store::Error> {
    match topic.draft {
        Some(draft) => desk.find::<Draft>(draft).await,
        None => Ok(None),
    }
}

/// Who prepares the topic, as others are told; `None` while nobody does.
pub(super) async fn named(desk: &mut Desk, topic: &Topic) -> Result<Option<Named>, store::Error> {
    let Some(preparer) = topic.preparer else { return Ok(None) };
    let member = desk.get::<Member>(preparer).await?;
    Ok(Some(member.named(topic.party_group.clone())))
}

/// Draws the draft's card for one of those who prepare it.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    topic: TopicId,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(topic) = desk.find::<Topic>(topic).await? else { return Ok(None) };
    let unit = desk.get::<Unit>(topic.unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else { return Ok(None) };
    if !rights::allowed(&member, Some(&topic), Act::WriteDraft) {
        return Ok(None);
    }
    let draft = in_hand(desk, &topic).await?;
    let file = match draft.as_ref().and_then(|draft| draft.file) {
        Some(file) => desk.find::<File>(file).await?.map(|file| file.name),
        None => None,
    };
    let leads = rights::allowed(&member, Some(&topic), Act::AssignPreparer);
    let view = wording::DraftView {
        topic: &topic,
        draft: draft.as_ref(),
        file: file.as_deref(),
        over_the_preparer: leads && topic.preparer != Some(member.id),
        leads,
        zone: unit.zone,
        now: desk.now(),
    };
    let texts =
        Texts::addressed(person.lang.unwrap_or(unit.lang), unit.profile, member.kind == MemberKind::Guest);
    Ok(Some(wording::card(texts, &view)))
}

/// How long words still go on from those before them. Later ones are something new: their writer is asked what.
const GOES_ON: Duration = Duration::minutes(10);

/// Words under a prompt about the draft. Once they can no longer be used there, they are taken as any others: a
/// prompt stays open so that the pieces of a long message find it.
pub async fn take_words(
    desk: &mut Desk,
    asker: &Asker,
    prompt: Option<Prompt>,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let Some(prompt) = prompt else { return unplaced::unprompted(desk, asker, words).await };
    let now = desk.now();
    match prompt.intent {
        Intent::DraftPart(part) => writing::write(desk, asker, &prompt, part, false, words).await,
        Intent::DraftPartMore(part) if now - prompt.created_at <= GOES_ON => {
            writing::write(desk, asker, &prompt, part, true, words).await
        }
        Intent::ApprovalDate(draft) => approval::typed_day(desk, asker, &prompt, draft, words.body).await,
        _ => unplaced::unprompted(desk, asker, words).await,
    }
}

/// What a version that is written further starts from, and whether that is a new version.
fn to_write_in(draft: Option<Draft>) -> (Option<Draft>, drafting::Contents) {
    match draft {
        Some(draft) if draft.state == DraftState::Open => {
            let contents = drafting::Contents::of(&draft);
            (Some(draft), contents)
        }
        // Handed in already: what is written now is the next version, beginning as that one ends.
        Some(draft) => (None, drafting::Contents::of(&draft)),
        None => (None, drafting::Contents::blank()),
    }
}

/// Whether only lists are asked beside the file.
fn is_kept_file(draft: Option<&Draft>) -> bool {
    draft.is_some_and(|draft| draft.source == DraftSource::KeptFile)
}
