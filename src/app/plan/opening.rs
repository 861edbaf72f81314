//! The time of a quarter has come: what the plan says becomes the unit's topic, for the secretary to settle.

use super::{Gathered, leaders_to_show};
use crate::app::agenda::{Due, UnitDay};
use crate::domain::choosing;
use crate::domain::event::{Event, PlanEvent};
use crate::domain::ids::TopicId;
use crate::domain::plan::{Slot, YearPlan, opening};
use crate::domain::schedule::next_sending_time;
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;

/// Opens the quarter that is due, or says when the next one will be.
pub async fn due(desk: &mut Desk, day: &UnitDay, due: &mut Due) -> Result<(), store::Error> {
    let (unit, rules, in_hand) = (&day.unit, &day.rules, day.topic.as_ref());
    if in_hand.is_some_and(|topic| !choosing::is_over(topic)) {
        return Ok(());
    }
    if lists::plans(desk, unit.id).await?.is_empty() {
        return Ok(());
    }
    let whole = Gathered::read(desk, unit.id).await?;
    // The first meeting of a year may have to be prepared in the last weeks of the year before.
    let next = whole.plans.iter().rev().find_map(|stored| {
        let live = whole.live(stored);
        let (slot, at) = opening::next(&live, in_hand, rules, unit.zone, whole.today)?;
        let slot = slot.clone();
        Some((live, slot, at))
    });
    let Some((plan, slot, at)) = next else { return Ok(()) };
    let now = desk.now();
    let at = next_sending_time(now.max(at), rules, unit.zone);
    if now < at {
        due.at(at);
        return Ok(());
    }
    due.events.push(open_quarter(desk, &whole, in_hand, (&plan, &slot)).await?);
    due.at(next_sending_time(now + chrono::Duration::hours(12), rules, unit.zone));
    Ok(())
}

/// The quarter as the unit's topic: planned, everything proposed. Its home card is shown to who settles it.
async fn open_quarter(
    desk: &mut Desk,
    whole: &Gathered,
    in_hand: Option<&Topic>,
    (plan, slot): (&YearPlan, &Slot),
) -> Result<Event, store::Error> {
    let unit = &whole.unit;
    let topic = opening::topic(plan, slot, TopicId(desk.new_id()?), unit.zone, desk.now());
    let last_topic = choosing::last_topic(unit, in_hand);
    let unit = Unit { current_topic: Some(topic.id), last_topic, ..unit.clone() };
    let to = leaders_to_show(desk, whole).await?;
    // From now on the quarter is what its topic says.
    let begun = Slot { topic: Some(topic.id), ..slot.clone() };
    let plan = plan.clone().with(begun);
    Ok(Event::from(PlanEvent::Opened { unit, plan, topic, to }))
}
