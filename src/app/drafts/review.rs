//! The committee's verdict on a version, and where the review stands.

use super::writing::leaders;
use super::{in_hand, own_draft, own_topic};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::domain::draft::{Draft, Review, Verdict};
use crate::domain::drafting;
use crate::domain::event::{DraftEvent, Event};
use crate::domain::ids::{DraftId, TopicId};
use crate::domain::leaders::secretary;
use crate::domain::member::Member;
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::review::{self, ReviewOutcome};
use crate::domain::rights::{self, Act};
use crate::domain::time::local;
use crate::domain::topic::{ApprovalWay, Topic};
use crate::domain::unit::{Addressee, Person, Unit};
use crate::present::outgoing::Outgoing;
use crate::present::reviews as wording;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

/// The leaders' card of a review.
#[must_use]
pub fn card(topic: TopicId) -> CardRef {
    CardRef { kind: CardKind::Review, reference: topic.0 }
}

/// The steps AwaitReview and ApproveAlone, and `/duyet`: the leaders see where it stands; a reviewer reads.
pub async fn open(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    if asker.may(Act::RecordApproval, Some(&topic)).is_ok() {
        if in_hand(desk, &topic).await?.is_none() {
            return Err(Refusal::NoDraftYet.into());
        }
        return Ok(Decision::new().show(card(topic.id), 0));
    }
    crate::app::reading::open(desk, asker, topic.id, 1).await
}

/// The same card in place.
pub async fn turn(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::RecordApproval, Some(&topic))?;
    Ok(Decision::new().turn(card(topic.id), 0))
}

/// Whose verdict on the topic's draft counts.
pub(super) async fn reviewing(
    desk: &mut Desk,
    topic: &Topic,
) -> Result<(Vec<Member>, Vec<crate::domain::ids::MemberId>), store::Error> {
    let members = lists::members(desk, topic.unit).await?;
    let reviewers = review::reviewers(&members, topic.preparer);
    Ok((members, reviewers))
}

/// [Thông qua].
pub async fn approve(desk: &mut Desk, asker: &Asker, draft: DraftId) -> Result<Decision, Halt> {
    let (topic, draft) = own_draft(desk, asker, draft).await?;
    let said = wording::said_approve(asker.texts(), &draft);
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::ReviewWords(_))).await?;
    let decision = verdict(desk, asker, topic, draft, Verdict::Approve, None).await?;
    Ok(decision.events(needless).toast(said))
}

/// [Đề nghị sửa]: asks for the words.
pub async fn ask_words(desk: &mut Desk, asker: &Asker, draft: DraftId) -> Result<Decision, Halt> {
    let (topic, draft) = own_draft(desk, asker, draft).await?;
    reviewer(desk, asker, &topic, &draft).await?;
    let prompt = asker.prompt(desk, Intent::ReviewWords(draft.id))?;
    Ok(Decision::new().ask(prompt, wording::ask_words(asker.texts(), &draft)))
}

/// The words of an amendment. More words under the same prompt are added: nothing stands between them and the
/// preparer, and a long message comes in several.
pub async fn amend(
    desk: &mut Desk,
    asker: &Asker,
    draft: DraftId,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    if words.body.trim().is_empty() {
        return Err(Refusal::NothingToRecord.into());
    }
    let (topic, draft) = own_draft(desk, asker, draft).await?;
    let said = wording::said_amend(asker.texts(), &draft);
    let decision = verdict(desk, asker, topic, draft, Verdict::Amend, Some(words.body.trim())).await?;
    Ok(decision.say(said))
}

/// Whether the version lies before the committee.
pub async fn is_open(desk: &mut Desk, draft: DraftId) -> Result<bool, store::Error> {
    let Some(draft) = desk.find::<Draft>(draft).await? else { return Ok(false) };
    let topic = desk.find::<Topic>(draft.topic).await?;
    Ok(topic.is_some_and(|topic| drafting::under_review(&topic, &draft).is_ok()))
}

async fn reviewer(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    draft: &Draft,
) -> Result<(Vec<Member>, Vec<crate::domain::ids::MemberId>), Halt> {
    let member = asker.may(Act::ReviewDraft, Some(topic))?;
    drafting::under_review(topic, draft)?;
    let (members, reviewers) = reviewing(desk, topic).await?;
    if !reviewers.contains(&member.id) {
        return Err(Refusal::NotReviewer.into());
    }
    Ok((members, reviewers))
}

async fn verdict(
    desk: &mut Desk,
    asker: &Asker,
    topic: Topic,
    draft: Draft,
    verdict: Verdict,
    words: Option<&str>,
) -> Result<Decision, Halt> {
    let (members, reviewers) = reviewer(desk, asker, &topic, &draft).await?;
    let member = asker.member()?;
    let unit = asker.unit()?.clone();
    let earlier = desk.find::<Review>((draft.id, member.id)).await?;
    let before = earlier.as_ref().and_then(|review| review.words.as_deref());
    let joined = review::all_words(before, words);
    let changes_mind = before.is_some() && earlier.as_ref().is_some_and(|earlier| earlier.verdict != verdict);
    let now = desk.now();
    let given = Review { draft: draft.id, member: member.id, unit: unit.id, verdict, words: joined, at: now };
    let mut reviews = lists::reviews(desk, draft.id).await?;
    reviews.retain(|review| review.member != member.id);
    reviews.push(given.clone());
    let preparer = preparer(desk, &unit, &topic).await?;
    let inside = members.iter().any(|m| Some(m.id) == topic.preparer && m.roles.in_committee());
    let by = inside.then(|| member.name.clone());
    let tell = preparer.clone().filter(|_| words.is_some() || changes_mind);
    let at = asker.notice_hour(desk).await?;
    // What is told is what was just said; the row holds all of it.
    let review = given.clone();
    let said = DraftEvent::Reviewed {
        topic: topic.clone(),
        draft: draft.clone(),
        review,
        words: words.map(str::to_owned),
        tell,
        by,
        at,
    };
    let decision = Decision::new().event(said);
    Ok(match review::standing_of(&reviews, &reviewers) {
        ReviewOutcome::Approved { approved, of } => {
            let today = local(now, unit.zone).date();
            let (topic, draft) =
                drafting::approve(&topic, &draft, ApprovalWay::Committee, today, (approved, of));
            decision.event(approved_event(desk, asker, topic, draft).await?)
        }
        ReviewOutcome::ReturnAsked { .. } => {
            let (topic, draft) = drafting::send_back(&topic, &draft);
            decision.event(DraftEvent::Returned { topic, draft, tell: preparer, at })
        }
        ReviewOutcome::Waiting { .. } | ReviewOutcome::Nobody => decision,
    })
}

/// The event of an approval, with those who circulate next.
pub(super) async fn approved_event(
    desk: &mut Desk,
    asker: &Asker,
    topic: Topic,
    draft: Draft,
) -> Result<Event, Halt> {
    let at = asker.notice_hour(desk).await?;
    let tell = leaders(desk, asker, None).await?;
    Ok(Event::Draft(DraftEvent::Approved { topic, draft, tell, at }))
}

/// Who prepares the topic, if that member can be written to.
pub(super) async fn preparer(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
) -> Result<Option<Addressee>, store::Error> {
    match topic.preparer {
        Some(preparer) => {
            let member = desk.get::<Member>(preparer).await?;
            broadcast::addressee_of(desk, unit, member.id).await
        }
        None => Ok(None),
    }
}

/// Draws the leaders' card.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    topic: TopicId,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(topic) = desk.find::<Topic>(topic).await? else { return Ok(None) };
    let unit = desk.get::<Unit>(topic.unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else { return Ok(None) };
    let Some(draft) = in_hand(desk, &topic).await? else { return Ok(None) };
    if !rights::allowed(&member, Some(&topic), Act::RecordApproval) {
        return Ok(None);
    }
    let (members, reviewers) = reviewing(desk, &topic).await?;
    let reviews = lists::reviews(desk, draft.id).await?;
    let mut view = wording::ReviewView {
        topic: &topic,
        draft: &draft,
        open: drafting::under_review(&topic, &draft).is_ok(),
        approved: 0,
        amend: 0,
        needed: 0,
        of: reviewers.len() as i64,
        silent: Vec::new(),
        alone: review::secretary_alone(&reviewers, secretary(&members)),
    };
    if let ReviewOutcome::Waiting { approved, amend, needed, silent, .. } =
        review::standing_of(&reviews, &reviewers)
    {
        (view.approved, view.amend, view.needed) = (approved, amend, needed);
        let names = members.iter().filter(|member| silent.contains(&member.id));
        view.silent = names.map(|member| member.name.clone()).collect();
    }
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::board(texts, &view)))
}
