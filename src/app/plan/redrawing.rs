//! [Lập lại kế hoạch]: the open quarters anew, by the rules or as last year. Once people know the plan it is shown
//! first, with to how many it goes, and can be taken back from the way (ux 5).

use super::approving::reached;
use super::card::show;
use super::{Gathered, own_plan, turned};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::domain::event::{PlanChange, PlanEvent};
use crate::domain::ids::{MemberId, PlanId};
use crate::domain::plan::changing::{self, Redrawn};
use crate::domain::plan::filling::{copy, fill};
use crate::domain::plan::{PlanVersion, Slot, YearPlan};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::unit::Addressee;
use crate::present::dates;
use crate::present::plan::{self as wording, PlanPage};
use crate::store;
use crate::store::desk::Desk;

/// From here on a way of filling is the second tap, which does it.
const SURE: i64 = 2;

fn filled(whole: &Gathered, year: i64, as_last_year: bool) -> Result<[Slot; 4], Refusal> {
    if as_last_year {
        whole.over(year, copy).ok_or(Refusal::NothingToCopy)
    } else {
        Ok(whole.over(year, fill))
    }
}

/// The plan drawn up anew, not kept yet. `None`: there is nothing to copy.
pub(super) fn proposed(whole: &Gathered, plan: &YearPlan, as_last_year: bool) -> Option<YearPlan> {
    filled(whole, plan.year, as_last_year).ok().map(|slots| changing::redrawn(plan, slots))
}

/// Those whose quarters are no longer what they were, and the committee; never `but`, who knows.
pub(super) async fn concerned(
    desk: &mut Desk,
    whole: &Gathered,
    (before, after): (&YearPlan, &YearPlan),
    but: MemberId,
) -> Result<Vec<(Addressee, Option<Redrawn>)>, store::Error> {
    let mut own = changing::concerned(before, after);
    let committee =
        |member: MemberId| whole.members.iter().any(|one| one.id == member && one.roles.in_committee());
    let to = reached(desk, whole, |member| {
        member != but && (committee(member) || own.iter().any(|one| one.member == member))
    })
    .await?;
    let with = |one: Addressee| {
        let at = own.iter().position(|redrawn| redrawn.member == one.member);
        (one, at.map(|at| own.swap_remove(at)))
    };
    Ok(to.into_iter().map(with).collect())
}

/// [Trợ lý đề xuất], [Như năm trước]. Of a plan that people know, first what it would be and to how many it goes.
pub async fn refill(desk: &mut Desk, asker: &Asker, plan: PlanId, way: i64) -> Result<Decision, Halt> {
    let own = asker.may(Act::EditPlan, None)?.id;
    let stored = own_plan(desk, asker, plan).await?;
    let whole = Gathered::read(desk, stored.unit).await?;
    let (sure, as_last_year) = (way >= SURE, way % SURE == 1);
    let slots = filled(&whole, stored.year, as_last_year)?;
    if !stored.is_told() {
        let next = changing::changed(&stored, slots);
        let change = PlanChange::Filled;
        let event = PlanEvent::Changed { plan: next, quarter: 0, change, guest: None, telling: None };
        return turned(Decision::new().event(event), plan, PlanPage::Whole);
    }
    if !sure {
        return turned(Decision::new(), plan, PlanPage::Redraw(way));
    }
    let next = changing::redrawn(&stored, slots);
    let before = whole.live(&stored);
    let to = concerned(desk, &whole, (&before, &whole.live(&next)), own).await?;
    let (now, zone) = (desk.now(), whole.unit.zone);
    let recall = desk.new_id()?;
    let at = broadcast::when(&whole.rules, zone, now, recall).not_before;
    let later = broadcast::not_before(&whole.rules, zone, now);
    let later = later.map(|at| dates::soon(asker.texts(), at, zone, now));
    let said = wording::redrawing(asker.texts(), &next, to.len(), later, now, recall);
    let some = !to.is_empty();
    let event = PlanEvent::Redrawn { plan: next.clone(), to, at, recall };
    let decision = Decision::new().event(event);
    let decision = if some { decision.say(said) } else { decision };
    show(desk, asker, decision, &next, PlanPage::Whole, true).await
}

/// [Thu lại]: the plan as it was before it was drawn up anew, and nobody is told. Refused once somebody has been, and
/// when the plan has changed again since `at`.
pub async fn take_back(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    at: i64,
    recall: i64,
) -> Result<Decision, Halt> {
    asker.may(Act::EditPlan, None)?;
    let plan = own_plan(desk, asker, plan).await?;
    broadcast::waiting(desk, asker, recall).await?;
    let written = desk.find::<PlanVersion>((plan.id, plan.version)).await?;
    let before = desk.find::<PlanVersion>((plan.id, plan.version - 1)).await?;
    let untouched = written.is_some_and(|version| version.at.timestamp_millis() == at);
    let before = before.filter(|_| untouched).ok_or(Refusal::PlanCorrectedSince)?;
    let restored = changing::taken_back(&plan, &before);
    let said = wording::redrawing_taken_back(asker.texts(), &restored);
    let event = PlanEvent::RedrawingTakenBack { plan: restored, dropped: plan.version, recall };
    Ok(Decision::new().event(event).say(said))
}
