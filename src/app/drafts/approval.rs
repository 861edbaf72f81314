//! The ways out of a silent committee besides reminding it: record what it decided elsewhere, approve alone (ux 16).

use chrono::NaiveDate;

use super::own_draft;
use super::review::{approved_event, card, reviewing};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::draft::Draft;
use crate::domain::drafting;
use crate::domain::event::{DraftEvent, Event};
use crate::domain::ids::DraftId;
use crate::domain::leaders::secretary;
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::review;
use crate::domain::rights::Act;
use crate::domain::time::local;
use crate::domain::topic::{ApprovalWay, Topic};
use crate::present::reviews as wording;
use crate::store::desk::Desk;

async fn waiting(desk: &mut Desk, asker: &Asker, draft: DraftId, act: Act) -> Result<(Topic, Draft), Halt> {
    let (topic, draft) = own_draft(desk, asker, draft).await?;
    asker.may(act, Some(&topic))?;
    drafting::under_review(&topic, &draft)?;
    Ok((topic, draft))
}

/// [Ghi: chi uỷ đã thông qua tại cuộc họp]: asks for the day.
pub async fn ask_day(desk: &mut Desk, asker: &Asker, draft: DraftId) -> Result<Decision, Halt> {
    let (_, draft) = waiting(desk, asker, draft, Act::RecordApproval).await?;
    let today = local(desk.now(), asker.unit()?.zone).date();
    let prompt = asker.prompt(desk, Intent::ApprovalDate(draft.id))?;
    Ok(Decision::new().ask(prompt, wording::ask_day(asker.texts(), wording::Before::draft(&draft), today)))
}

/// A typed day: echoed in full before it is used.
pub async fn typed_day(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    draft: DraftId,
    typed: &str,
) -> Result<Decision, Halt> {
    let (_, draft) = waiting(desk, asker, draft, Act::RecordApproval).await?;
    let today = local(desk.now(), asker.unit()?.zone).date();
    let day = review::held_on(typed, today)?;
    let said = wording::day_right(asker.texts(), wording::Before::draft(&draft), day);
    Ok(Decision::new().event(Event::PromptAnswered(prompt.clone())).say(said))
}

/// The committee passed it at a meeting of its own: recorded, with the day.
pub async fn record(desk: &mut Desk, asker: &Asker, draft: DraftId, on: NaiveDate) -> Result<Decision, Halt> {
    let (topic, draft) = waiting(desk, asker, draft, Act::RecordApproval).await?;
    let today = local(desk.now(), asker.unit()?.zone).date();
    review::has_been(on, today)?;
    let (_, reviewers) = reviewing(desk, &topic).await?;
    let of = reviewers.len() as i64;
    let (topic, draft) = drafting::approve(&topic, &draft, ApprovalWay::Recorded, on, (0, of));
    settled(desk, asker, topic, draft).await
}

/// [Bí thư tự duyệt]: only where nobody else could approve.
pub async fn alone(desk: &mut Desk, asker: &Asker, draft: DraftId) -> Result<Decision, Halt> {
    let (topic, draft) = waiting(desk, asker, draft, Act::ApproveAlone).await?;
    let (members, reviewers) = reviewing(desk, &topic).await?;
    if !review::secretary_alone(&reviewers, secretary(&members)) {
        return Err(Refusal::NotAlone.into());
    }
    let today = local(desk.now(), asker.unit()?.zone).date();
    let (topic, draft) = drafting::approve(&topic, &draft, ApprovalWay::SecretaryAlone, today, (1, 1));
    settled(desk, asker, topic, draft).await
}

/// Who recorded it is answered at once and not told again.
async fn settled(desk: &mut Desk, asker: &Asker, topic: Topic, draft: Draft) -> Result<Decision, Halt> {
    let id = topic.id;
    let mut event = approved_event(desk, asker, topic, draft).await?;
    if let Event::Draft(DraftEvent::Approved { tell, .. }) = &mut event {
        tell.retain(|addressee| addressee.to.person != asker.person.id);
    }
    Ok(Decision::new().event(event).show(card(id), 0))
}

/// [Giữ bản đã duyệt].
pub async fn keep(desk: &mut Desk, asker: &Asker, draft: DraftId) -> Result<Decision, Halt> {
    let (topic, newer) = own_draft(desk, asker, draft).await?;
    asker.may(Act::RecordApproval, Some(&topic))?;
    let (topic, draft) = drafting::keep_approved(&topic, &newer)?;
    let said = wording::kept(asker.texts());
    Ok(Decision::new().event(DraftEvent::ApprovedKept { topic, draft }).toast(said))
}
