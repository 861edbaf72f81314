//! The committee's approval of a plan: asked one by one, settled by more than half (as a draft is).

use super::card::show;
use super::{Gathered, card_of, own_plan};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::domain::draft::Verdict;
use crate::domain::event::PlanEvent;
use crate::domain::ids::{MemberId, PlanId};
use crate::domain::leaders::{self, secretary};
use crate::domain::plan::{PlanReview, Preparer, Slot, YearPlan, changing};
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::reminding::verdicts_due;
use crate::domain::review::{self, ReviewOutcome};
use crate::domain::rights::Act;
use crate::domain::topic::ApprovalWay;
use crate::domain::unit::Addressee;
use crate::present::plan::{self as wording, PlanPage};
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;

pub(super) async fn reached(
    desk: &mut Desk,
    whole: &Gathered,
    of: impl Fn(MemberId) -> bool,
) -> Result<Vec<Addressee>, store::Error> {
    let mut found = Vec::new();
    for member in whole.members.iter().chain(&whole.guests).filter(|member| of(member.id)) {
        found.extend(broadcast::addressee_of(desk, &whole.unit, member.id).await?);
    }
    Ok(found)
}

/// [Gửi chi uỷ]: each is asked in private. A second tap on the same version finds it sent.
pub async fn submit(desk: &mut Desk, asker: &Asker, plan: PlanId, version: i64) -> Result<Decision, Halt> {
    let own = asker.may(Act::EditPlan, None)?.id;
    let plan = own_plan(desk, asker, plan).await?;
    if plan.version != version {
        return Err(Refusal::ExpiredButton.into());
    }
    if plan.is_under_review() {
        return show(desk, asker, Decision::new(), &plan, PlanPage::Whole, true).await;
    }
    let sent = changing::submit(&plan)?;
    let whole = Gathered::read(desk, plan.unit).await?;
    let reviewers = review::reviewers(&whole.members, None);
    let alone = review::secretary_alone(&reviewers, secretary(&whole.members));
    let ask = reached(desk, &whole, |member| !alone && member != own && reviewers.contains(&member)).await?;
    let (zone, now) = (whole.unit.zone, desk.now());
    let (at, due) =
        (broadcast::not_before(&whole.rules, zone, now), verdicts_due(&sent, &whole.rules, zone, now));
    let said = wording::submitted(asker.texts(), ask.len());
    let event = PlanEvent::Submitted { unit: whole.unit, plan: sent.clone(), ask, due, at };
    let decision = Decision::new().event(event).toast(said);
    show(desk, asker, decision, &sent, PlanPage::Whole, true).await
}

/// [Thông qua].
pub async fn approve(desk: &mut Desk, asker: &Asker, plan: PlanId, version: i64) -> Result<Decision, Halt> {
    let plan = own_plan(desk, asker, plan).await?;
    let said = wording::said_approve(asker.texts());
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::PlanAmend { .. })).await?;
    Ok(verdict(desk, asker, plan, version, Verdict::Approve, None).await?.events(needless).toast(said))
}

/// [Đề nghị sửa]: asks for the words.
pub async fn ask_words(desk: &mut Desk, asker: &Asker, plan: PlanId, version: i64) -> Result<Decision, Halt> {
    let plan = own_plan(desk, asker, plan).await?;
    let member = asker.may(Act::ReviewPlan, None)?.id;
    let members = lists::members(desk, plan.unit).await?;
    changing::may_review(&plan, version, member, &review::reviewers(&members, None))?;
    let prompt = asker.prompt(desk, Intent::PlanAmend { plan: plan.id, version })?;
    Ok(Decision::new().ask(prompt, wording::ask_words(asker.texts(), plan.unit)))
}

/// The words of an amendment; more of them are added, as for a draft.
pub async fn amend(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    version: i64,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    if words.body.trim().is_empty() {
        return Err(Refusal::WordsNeeded.into());
    }
    let plan = own_plan(desk, asker, plan).await?;
    let unit = plan.unit;
    let said = wording::said_amend(asker.texts(), unit);
    Ok(verdict(desk, asker, plan, version, Verdict::Amend, Some(words.body.trim())).await?.say(said))
}

/// Whether the version lies before the committee.
pub async fn is_open(desk: &mut Desk, plan: PlanId, version: i64) -> Result<bool, store::Error> {
    let plan = desk.find::<YearPlan>(plan).await?;
    Ok(plan.is_some_and(|plan| changing::waits(&plan, version).is_ok()))
}

async fn verdict(
    desk: &mut Desk,
    asker: &Asker,
    plan: YearPlan,
    version: i64,
    verdict: Verdict,
    words: Option<&str>,
) -> Result<Decision, Halt> {
    let member = asker.may(Act::ReviewPlan, None)?.clone();
    let whole = Gathered::read(desk, plan.unit).await?;
    let reviewers = review::reviewers(&whole.members, None);
    changing::may_review(&plan, version, member.id, &reviewers)?;
    let earlier = desk.find::<PlanReview>((plan.id, version, member.id)).await?;
    let before = earlier.as_ref().and_then(|review| review.words.as_deref());
    let changes_mind = before.is_some() && earlier.as_ref().is_some_and(|earlier| earlier.verdict != verdict);
    let now = desk.now();
    let given = PlanReview {
        plan: plan.id,
        version,
        member: member.id,
        unit: plan.unit,
        verdict,
        words: review::all_words(before, words),
        at: now,
    };
    let mut reviews = lists::plan_reviews(desk, plan.id, version).await?;
    reviews.retain(|review| review.member != member.id);
    reviews.push(given.clone());
    let leaders = leaders(desk, &whole, member.id).await?;
    let tell = if words.is_some() || changes_mind { leaders.clone() } else { Vec::new() };
    let event = PlanEvent::Reviewed {
        plan: plan.clone(),
        review: given,
        words: words.map(str::to_owned),
        by: member.name.clone(),
        tell,
        at: broadcast::not_before(&whole.rules, whole.unit.zone, now),
    };
    let decision = Decision::new().event(event);
    match changing::standing_of(&plan, &reviews, &reviewers) {
        ReviewOutcome::Approved { approved, of } => {
            let approved = changing::approve(&plan, ApprovalWay::Committee, whole.today, (approved, of));
            let event = approved_event(desk, &whole, approved, leaders, member.id).await?;
            Ok(decision.event(event))
        }
        ReviewOutcome::Waiting { .. } | ReviewOutcome::ReturnAsked { .. } | ReviewOutcome::Nobody => {
            Ok(decision)
        }
    }
}

/// [Bí thư tự duyệt]: only where nobody else could approve.
pub async fn alone(desk: &mut Desk, asker: &Asker, plan: PlanId, version: i64) -> Result<Decision, Halt> {
    let own = asker.may(Act::ApproveAlone, None)?.id;
    let plan = own_plan(desk, asker, plan).await?;
    if plan.version != version {
        return Err(Refusal::ExpiredButton.into());
    }
    if plan.is_approved() {
        return Err(Refusal::PlanApproved.into());
    }
    let whole = Gathered::read(desk, plan.unit).await?;
    let reviewers = review::reviewers(&whole.members, None);
    if !review::secretary_alone(&reviewers, secretary(&whole.members)) {
        return Err(Refusal::NotAlone.into());
    }
    changing::submit(&plan)?;
    let approved = changing::approve(&plan, ApprovalWay::SecretaryAlone, whole.today, (1, 1));
    let event = approved_event(desk, &whole, approved.clone(), Vec::new(), own).await?;
    let decision = Decision::new().event(event).toast(wording::said_approve(asker.texts()));
    show(desk, asker, decision, &approved, PlanPage::Whole, true).await
}

/// The leaders who hear of the plan: the secretary, or the deputies where no message reaches a secretary. Never `but`,
/// who knows, and who needs no stand-in.
pub(super) async fn leaders(
    desk: &mut Desk,
    whole: &Gathered,
    but: MemberId,
) -> Result<Vec<Addressee>, Halt> {
    let people = lists::people(desk, whole.unit.id).await?;
    let within_reach = broadcast::within_reach(&whole.unit, &whole.members, &people);
    let acting = leaders::acting(&whole.members, |one| one.id == but || within_reach.contains(&one.id));
    let who: Vec<MemberId> = acting.iter().map(|leader| leader.id).filter(|leader| *leader != but).collect();
    Ok(reached(desk, whole, |member| who.contains(&member)).await?)
}

/// The event of an approval: who prepares an open quarter hears of it, once; and the leaders.
pub(super) async fn approved_event(
    desk: &mut Desk,
    whole: &Gathered,
    plan: YearPlan,
    tell: Vec<Addressee>,
    but: MemberId,
) -> Result<PlanEvent, Halt> {
    let live = whole.live(&plan);
    let preparing = |slot: &Slot| slot.preparer.as_ref().map(Preparer::member).filter(|_| slot.is_open());
    let to = reached(desk, whole, |member| {
        member != but && live.slots.iter().any(|slot| preparing(slot) == Some(member))
    })
    .await?;
    let mut duties = Vec::new();
    for one in to {
        // One message a person: of several quarters the nearest is named.
        let first = live.slots.iter().find(|slot| preparing(slot) == Some(one.member));
        duties.extend(first.map(|slot| (one, slot.clone())));
    }
    let at = broadcast::not_before(&whole.rules, whole.unit.zone, desk.now());
    Ok(PlanEvent::Approved { plan, duties, tell, at })
}

/// A reviewer's view of the plan: the card, posted anew.
pub async fn read(desk: &mut Desk, asker: &Asker, plan: PlanId) -> Result<Decision, Halt> {
    let plan = own_plan(desk, asker, plan).await?;
    asker.member()?;
    Ok(Decision::new().show(card_of(plan.id), PlanPage::Whole.number()))
}
