//! Writing the draft part by part: every part is saved when it arrives, and can be written again.

use super::{card, in_hand, is_kept_file, named, own_draft, own_topic, to_write_in};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::domain::draft::{Draft, Part};
use crate::domain::draft_reading::{read_measures, read_questions};
use crate::domain::drafting::{self, PartWords};
use crate::domain::event::DraftEvent;
use crate::domain::ids::{DraftId, TopicId};
use crate::domain::leaders::{self, secretary};
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::reminding;
use crate::domain::review;
use crate::domain::rights::Act;
use crate::domain::time::local;
use crate::domain::topic::Topic;
use crate::present::{drafts as wording, reviews};
use crate::store::desk::Desk;
use crate::store::lists;

/// The steps WriteDraft and SubmitDraft, and `/duthao`: the draft's card.
pub async fn open(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let topic = asker.current_topic(desk).await?;
    open_topic(desk, asker, topic.id).await
}

/// The card of one topic, posted anew; who does not prepare it reads the draft instead.
pub async fn open_topic(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    if asker.may(Act::WriteDraft, Some(&topic)).is_err() || drafting::open_to_writing(&topic).is_err() {
        return crate::app::reading::open(desk, asker, topic.id, 1).await;
    }
    Ok(Decision::new().show(card(topic.id), 0))
}

/// The same card in place.
pub async fn turn(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::WriteDraft, Some(&topic))?;
    Ok(Decision::new().turn(card(topic.id), 0))
}

/// Asks for the words of one part.
pub async fn ask_part(desk: &mut Desk, asker: &Asker, topic: TopicId, part: Part) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::WriteDraft, Some(&topic))?;
    drafting::open_to_writing(&topic)?;
    let draft = in_hand(desk, &topic).await?;
    let replaces = draft.as_ref().is_some_and(|draft| drafting::filled(&draft.outline, part));
    if is_kept_file(draft.as_ref()) && !matches!(part, Part::Measures | Part::Questions) {
        return Err(Refusal::ExpiredButton.into());
    }
    let prompt = Prompt { topic: Some(topic.id), ..asker.prompt(desk, Intent::DraftPart(part))? };
    Ok(Decision::new().ask(prompt, wording::ask_part(asker.texts(), &topic, part, replaces)))
}

/// [Gửi lại danh sách].
pub async fn ask_measures(desk: &mut Desk, asker: &Asker, draft: DraftId) -> Result<Decision, Halt> {
    let (topic, draft) = own_draft(desk, asker, draft).await?;
    asker.may(Act::WriteDraft, Some(&topic))?;
    drafting::open_to_writing(&topic)?;
    let prompt = asker.prompt(desk, Intent::DraftPart(Part::Measures))?;
    let prompt = Prompt { topic: Some(topic.id), ..prompt };
    Ok(Decision::new().ask(prompt, wording::ask_measures(asker.texts(), &draft)))
}

/// Words for a part. The prompt stays open: what comes next under it goes on where this ends.
pub async fn write(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    part: Part,
    more: bool,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    if words.file.is_some() {
        return super::files::instead_of_words(desk, asker, words).await;
    }
    let topic = own_topic(desk, asker, prompt.topic.ok_or(Refusal::ExpiredButton)?).await?;
    let author = asker.may(Act::WriteDraft, Some(&topic))?.id;
    drafting::open_to_writing(&topic)?;
    super::files::refuse_marks(words.body, None)?;
    let (open, contents) = to_write_in(in_hand(desk, &topic).await?);
    let mut decision = Decision::new();
    let (topic, draft) = match open {
        Some(draft) => (topic, draft),
        None => {
            let id = DraftId(desk.new_id()?);
            let earlier = in_hand(desk, &topic).await?;
            let (topic, draft, event) =
                drafting::begin(&topic, earlier.as_ref(), id, author, contents, desk.now());
            decision = decision.event(event);
            (topic, draft)
        }
    };
    let draft = drafting::write(&draft, part, read_words(desk, asker, part, words.body)?, more);
    // The prompt's time is that of its newest words: what comes long after them is something else.
    let waiting = Prompt { intent: Intent::DraftPartMore(part), created_at: desk.now(), ..prompt.clone() };
    decision = decision.event(DraftEvent::Written { draft: draft.clone(), prompt: Some(waiting) });
    if topic.stage == crate::domain::topic::Stage::Approved && !more {
        decision = decision.events(told_of_newer(desk, asker, &topic, &draft).await?);
    }
    let said = match part {
        Part::Measures => wording::measures_read(asker.texts(), &draft),
        _ => wording::saved(asker.texts(), &draft, part),
    };
    // The parts of one long message are saved one by one; only the first is answered, a list always.
    Ok(if more && part != Part::Measures { decision } else { decision.say(said) })
}

fn read_words(desk: &Desk, asker: &Asker, part: Part, body: &str) -> Result<PartWords, Halt> {
    let today = local(desk.now(), asker.unit()?.zone).date();
    Ok(match part {
        Part::Measures => PartWords::Measures(read_measures(body, today)),
        Part::Questions => PartWords::Questions(read_questions(body)),
        _ => PartWords::Text(body.trim().to_owned()),
    })
}

/// What the leaders hear when a version is begun beside the approved one.
pub(super) async fn told_of_newer(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    draft: &Draft,
) -> Result<Option<DraftEvent>, Halt> {
    if !drafting::beside_the_approved(topic) || topic.drafts != draft.number {
        return Ok(None);
    }
    let tell = leaders(desk, asker, Some(asker.member()?.id)).await?;
    let at = asker.notice_hour(desk).await?;
    Ok(Some(DraftEvent::CameAfterApproval { topic: topic.clone(), draft: draft.clone(), tell, at }))
}

/// The leaders who can be written to, but for `without`.
pub(super) async fn leaders(
    desk: &mut Desk,
    asker: &Asker,
    without: Option<crate::domain::ids::MemberId>,
) -> Result<Vec<crate::domain::unit::Addressee>, Halt> {
    let unit = asker.unit()?.clone();
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let reached = broadcast::within_reach(&unit, &members, &people);
    // The secretary runs the cycle; the deputy hears of it where there is no secretary to hear.
    let acting = leaders::acting(&members, |one| Some(one.id) == without || reached.contains(&one.id));
    let told = acting.into_iter().filter(|leader| Some(leader.id) != without);
    Ok(told.filter_map(|leader| broadcast::addressee(&unit, leader, &people)).collect())
}

/// [Gửi chi uỷ]: always works, whatever the draft lacks.
pub async fn submit(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    let author = asker.may(Act::SubmitDraft, Some(&topic))?.id;
    drafting::open_to_writing(&topic)?;
    let draft = in_hand(desk, &topic).await?.ok_or(Refusal::DraftEmpty)?;
    let unit = asker.unit()?.clone();
    let mut decision = Decision::new();
    let (topic, draft) = if draft.state == crate::domain::draft::DraftState::Returned {
        // Sent again as it was: a new version all the same, or the old verdicts would count at once.
        let id = DraftId(desk.new_id()?);
        let contents = drafting::Contents::of(&draft);
        let (topic, next, event) = drafting::begin(&topic, Some(&draft), id, author, contents, desk.now());
        decision = decision.event(event);
        (topic, next)
    } else {
        (topic, draft)
    };
    let (topic, draft) = drafting::submit(&topic, &draft, desk.now())?;
    let members = lists::members(desk, unit.id).await?;
    let reviewers = review::reviewers(&members, topic.preparer);
    let alone = review::secretary_alone(&reviewers, secretary(&members));
    let mut ask = Vec::new();
    for member in members.iter().filter(|member| !alone && reviewers.contains(&member.id)) {
        ask.extend(broadcast::addressee_of(desk, &unit, member.id).await?);
    }
    let rules = asker.rules(desk).await?.rules;
    let due = reminding::review_due(&topic, &draft, &rules, unit.zone);
    let at = broadcast::not_before(&rules, unit.zone, desk.now());
    let preparer = named(desk, &topic).await?;
    let asked = if alone { 0 } else { reviewers.len() };
    let said = reviews::submitted(asker.texts(), &draft, asked);
    if alone {
        let without = Some(asker.member()?.id);
        decision = decision.event(DraftEvent::AloneAsked {
            draft: draft.clone(),
            tell: leaders(desk, asker, without).await?,
            at,
        });
    }
    let decision = decision
        .event(DraftEvent::Submitted { topic: topic.clone(), draft, preparer, ask, due, at })
        .turn(card(topic.id), 0);
    Ok(if alone && asker.may(Act::ApproveAlone, Some(&topic)).is_ok() {
        decision.show(super::review::card(topic.id), 0)
    } else {
        decision.say(asker.outgoing(said))
    })
}
