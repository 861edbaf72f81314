//! The plan of a year arrives: on its day it is drawn up by rule and put before whoever leads the unit, who only
//! corrects it (S15, ux 14).

use chrono::Duration;

use super::{Gathered, card_of, drawn, leaders_to_show};
use crate::app::agenda::{Due, UnitDay};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::event::PlanEvent;
use crate::domain::plan::{YearPlan, in_hand};
use crate::domain::refusal::Refusal;
use crate::domain::rhythm;
use crate::domain::rights::Act;
use crate::domain::schedule::next_sending_time;
use crate::domain::time::local;
use crate::domain::unit::Unit;
use crate::present::plan::PlanPage;
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;

/// After so long nobody waits for it any more: whoever wants a plan opens one.
const STALE: Duration = Duration::days(14);

/// Draws up the plan whose day has come, unless there is one, or says when the next day will be.
pub async fn due(desk: &mut Desk, day: &UnitDay, due: &mut Due) -> Result<(), store::Error> {
    let (unit, rules, now) = (&day.unit, &day.rules, desk.now());
    let Some(expression) = rules.rhythm.plan_year.as_deref() else { return Ok(()) };
    if let Some(next) = rhythm::next(expression, unit.zone, now) {
        due.at(next);
    }
    let Some(latest) = rhythm::latest(expression, unit.zone, now) else { return Ok(()) };
    let first = next_sending_time(latest, rules, unit.zone);
    if latest < unit.created_at || now - first > STALE {
        return Ok(());
    }
    let at = next_sending_time(now.max(first), rules, unit.zone);
    let year = rhythm::year_to_draw(local(latest, unit.zone).date());
    if lists::plans(desk, unit.id).await?.iter().any(|plan| plan.year == year) {
        return Ok(());
    }
    if now < at {
        due.at(at);
        return Ok(());
    }
    let whole = Gathered::read(desk, unit.id).await?;
    let to = leaders_to_show(desk, &whole).await?;
    if to.is_empty() {
        // It is not drawn up behind everybody's back.
        due.at(next_sending_time(now + Duration::days(1), rules, unit.zone));
        return Ok(());
    }
    let plan = drawn(desk, &whole, year)?;
    due.events.push(PlanEvent::Drawn { plan, to }.into());
    Ok(())
}

/// The plan that is still in the hands of whoever leads the unit: never submitted, its year not over.
pub async fn waiting(desk: &mut Desk, unit: &Unit) -> Result<Option<YearPlan>, store::Error> {
    let today = local(desk.now(), unit.zone).date();
    let plans = lists::plans(desk, unit.id).await?;
    Ok(in_hand(&plans, today).cloned())
}

/// The step of the home card: that plan.
pub async fn open_waiting(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    asker.may(Act::EditPlan, None)?;
    let unit = asker.unit()?.clone();
    let plan = waiting(desk, &unit).await?.ok_or(Refusal::ExpiredButton)?;
    Ok(Decision::new().show(card_of(plan.id), PlanPage::Whole.number()))
}
