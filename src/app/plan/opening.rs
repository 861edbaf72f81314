//! The time of a quarter has come: what the plan says becomes the unit's topic, for the secretary to settle.

use super::Gathered;
use crate::app::agenda::{Due, UnitDay};
use crate::domain::choosing;
use crate::domain::event::{Event, PlanEvent};
use crate::domain::ids::{PersonId, TopicId};
use crate::domain::member::Role;
use crate::domain::plan::{Slot, YearPlan, opening};
use crate::domain::schedule::next_sending_time;
use crate::domain::unit::{Person, Reach, Unit};
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
        let open = opening::unopened(stored, &live);
        let (slot, at) = opening::next(&open, in_hand, rules, unit.zone, whole.today)?;
        Some((live, slot.clone(), at))
    });
    let Some((plan, slot, at)) = next else { return Ok(()) };
    let now = desk.now();
    let at = next_sending_time(now.max(at), rules, unit.zone);
    if now < at {
        due.at(at);
        return Ok(());
    }
    due.events.push(open_quarter(desk, &whole, &plan, &slot)?);
    due.at(next_sending_time(now + chrono::Duration::hours(12), rules, unit.zone));
    Ok(())
}

/// The quarter as the unit's topic: planned, everything proposed. Its home card is shown to who settles it.
fn open_quarter(desk: &Desk, whole: &Gathered, plan: &YearPlan, slot: &Slot) -> Result<Event, store::Error> {
    let unit = &whole.unit;
    let topic = opening::topic(plan, slot, TopicId(desk.new_id()?), unit.zone, desk.now());
    let last_topic = unit.current_topic.or(unit.last_topic);
    let unit = Unit { current_topic: Some(topic.id), last_topic, ..unit.clone() };
    let reached = |role: Role| -> Vec<PersonId> {
        let holders = whole.members.iter().filter(|member| member.roles.has(role) && member.is_reachable());
        let people = holders.filter_map(|member| member.person);
        people.filter(|id| is_reached(desk, *id)).collect()
    };
    let mut to = reached(Role::Secretary);
    if to.is_empty() {
        to = reached(Role::Deputy);
    }
    // From now on the quarter is what its topic says.
    let begun = Slot { topic: Some(topic.id), ..slot.clone() };
    let plan = plan.clone().with(begun);
    Ok(Event::from(PlanEvent::Opened { unit, plan, topic, to }))
}

/// Whether a card can be put on this screen.
fn is_reached(desk: &Desk, person: PersonId) -> bool {
    desk.seen::<Person>(&person).is_none_or(|person| person.reach == Reach::Active)
}
