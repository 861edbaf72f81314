//! Whoever has a duty is not removed before another has it: for the topic in hand and for the quarters of a plan.

use super::Gathered;
use super::changing::stand_ins;
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::app::topics;
use crate::domain::choosing;
use crate::domain::event::{Event, PlanChange, PlanEvent, PlanTelling};
use crate::domain::ids::MemberId;
use crate::domain::member::Member;
use crate::domain::plan::{Preparer, Slot, changing};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::topic::Topic;
use crate::present::plan as wording;
use crate::store::desk::Desk;

/// Names on one page.
const NAMES: usize = 6;

/// The duties of a member: the topic in hand, and quarters of plans by year and number.
struct Duties {
    topic: Option<Topic>,
    quarters: Vec<(i64, i64)>,
}

fn duties(whole: &Gathered, member: MemberId) -> Duties {
    let current = whole.topics.iter().find(|topic| Some(topic.id) == whole.unit.current_topic);
    let own = |topic: &&Topic| {
        topic.preparer == Some(member)
            && !choosing::is_over(topic)
            && choosing::may_still_change(topic).is_ok()
    };
    let of_plan = |plan| {
        let live = whole.live(plan);
        changing::duties(&live, member).into_iter().map(move |quarter| (live.year, quarter))
    };
    Duties { topic: current.filter(own).cloned(), quarters: whole.plans.iter().flat_map(of_plan).collect() }
}

/// Asks for another first, if the member has a duty. Nothing is changed until then.
pub async fn asked_first(desk: &mut Desk, asker: &Asker, member: &Member) -> Result<Option<Decision>, Halt> {
    asked(desk, asker, member, 0).await
}

async fn asked(desk: &mut Desk, asker: &Asker, member: &Member, page: i64) -> Result<Option<Decision>, Halt> {
    let whole = Gathered::read(desk, member.unit).await?;
    let Duties { topic, quarters } = duties(&whole, member.id);
    let mut all: Vec<(i64, i64)> = topic.iter().map(|topic| (topic.year, topic.quarter)).collect();
    all.extend(quarters);
    if all.is_empty() {
        return Ok(None);
    }
    let others = stand_ins(&whole.members, member.id);
    let pages = others.len().div_ceil(NAMES).max(1);
    let at = usize::try_from(page).unwrap_or(0) % pages;
    let names: Vec<&Member> = others.iter().skip(at * NAMES).take(NAMES).copied().collect();
    let more = (pages > 1).then_some(((at + 1) % pages) as i64);
    let message = wording::ask_stand_in(asker.texts(), whole.unit.id, member, &all, &names, more);
    Ok(Some(Decision::new().say(message)))
}

async fn own_member(desk: &mut Desk, asker: &Asker, member: MemberId) -> Result<Member, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Member>(member).await?.filter(|member| member.unit == unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

/// [Xem thêm]: other names.
pub async fn more(desk: &mut Desk, asker: &Asker, member: MemberId, page: i64) -> Result<Decision, Halt> {
    asker.may(Act::AssignPreparer, None)?;
    let member = own_member(desk, asker, member).await?;
    Ok(asked(desk, asker, &member, page).await?.ok_or(Refusal::ExpiredButton)?)
}

/// This one takes every duty of that one over; all concerned are told.
pub async fn replace(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    by: MemberId,
) -> Result<Decision, Halt> {
    let own = asker.may(Act::AssignPreparer, None)?.id;
    let member = own_member(desk, asker, member).await?;
    let by = topics::candidate(desk, asker, by).await?;
    let whole = Gathered::read(desk, member.unit).await?;
    let Duties { topic, quarters } = duties(&whole, member.id);
    if topic.is_none() && quarters.is_empty() || by.id == member.id {
        return Err(Refusal::ExpiredButton.into());
    }
    let mut events: Vec<Event> = Vec::new();
    if let Some(topic) = &topic {
        events.push(topics::handed_over(desk, asker, topic, by.id).await?);
    }
    let reach = |to: Option<crate::domain::unit::Addressee>| to.filter(|to| to.member != own);
    let after = reach(broadcast::addressee_of(desk, &whole.unit, by.id).await?);
    let before = reach(broadcast::addressee_of(desk, &whole.unit, member.id).await?);
    let at = broadcast::not_before(&whole.rules, whole.unit.zone, desk.now());
    for stored in &whole.plans {
        let mut plan = whole.live(stored);
        let of_year = plan.year;
        for (_, quarter) in quarters.iter().filter(|(year, _)| *year == of_year) {
            let Some(slot) = plan.slot(*quarter).cloned() else { continue };
            let preparer = match slot.preparer.clone() {
                // The party group keeps its duty, through another of its people.
                Some(Preparer::Group { name, .. }) => Preparer::Group { name, through: by.id },
                _ => Preparer::Member(by.id),
            };
            let slot = Slot { preparer: Some(preparer), ..slot };
            let told = plan.is_told();
            let telling = told.then(|| PlanTelling {
                slot: slot.clone(),
                preparer: after.clone(),
                before: before.clone(),
                others: Vec::new(),
                at,
            });
            plan = changing::changed(&plan, plan.clone().with(slot).slots);
            events.push(Event::from(PlanEvent::Changed {
                plan: plan.clone(),
                quarter: *quarter,
                change: PlanChange::Preparer,
                guest: None,
                telling,
            }));
        }
    }
    let said = wording::stood_in(asker.texts(), whole.unit.id, &member, &by.name);
    Ok(Decision::new().events(events).say(said))
}
