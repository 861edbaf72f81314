//! The ways out of a committee that is silent about a plan: it is reminded, or what it decided at a meeting of its own
//! is recorded (ux 16, as for a draft).

use chrono::{Datelike, NaiveDate};

use super::approving::{approved_event, leaders, reached};
use super::card::show;
use super::{Gathered, own_plan};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::app::reminders;
use crate::domain::event::PlanEvent;
use crate::domain::ids::{MemberId, PlanId};
use crate::domain::leaders::secretary;
use crate::domain::plan::{PlanVersion, YearPlan, changing};
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::reminding::{self, Occasion};
use crate::domain::review::{self, ReviewOutcome};
use crate::domain::rights::Act;
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::ApprovalWay;
use crate::domain::unit::{Addressee, Unit};
use crate::present::action::Action;
use crate::present::broadcast as sending;
use crate::present::plan::{self as wording, PlanPage};
use crate::present::reviews::{self, Before};
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;

/// The plan that lies before the committee and waits for the verdicts of these: of this year or a coming one, the
/// nearest first. `None`: there is none, or what is left to do about it is the leaders'.
pub async fn awaiting(
    desk: &mut Desk,
    unit: &Unit,
) -> Result<Option<(YearPlan, Vec<MemberId>)>, store::Error> {
    let this = i64::from(local(desk.now(), unit.zone).year());
    let plans = lists::plans(desk, unit.id).await?;
    let Some(plan) = plans.into_iter().rev().find(|plan| plan.is_under_review() && plan.year >= this) else {
        return Ok(None);
    };
    let members = lists::members(desk, unit.id).await?;
    let reviewers = review::reviewers(&members, None);
    if review::secretary_alone(&reviewers, secretary(&members)) {
        return Ok(None);
    }
    let given = lists::plan_reviews(desk, plan.id, plan.version).await?;
    Ok(match changing::standing_of(&plan, &given, &reviewers) {
        ReviewOutcome::Waiting { silent, .. } if !silent.is_empty() => Some((plan, silent)),
        _ => None,
    })
}

/// When the version that lies before the committee came there.
pub async fn submitted_at(desk: &mut Desk, plan: &YearPlan) -> Result<Timestamp, store::Error> {
    // A version is written down last when it is submitted: what changes it later is another version.
    let version = desk.find::<PlanVersion>((plan.id, plan.version)).await?;
    Ok(version.map_or(plan.created_at, |version| version.at))
}

/// Those of the committee who have said nothing of the version that lies before them.
pub(super) async fn silent(
    desk: &mut Desk,
    whole: &Gathered,
    plan: &YearPlan,
) -> Result<Vec<MemberId>, store::Error> {
    let mut silent = review::reviewers(&whole.members, None);
    let given = lists::plan_reviews(desk, plan.id, plan.version).await?;
    silent.retain(|member| given.iter().all(|review| review.member != *member));
    Ok(silent)
}

async fn waiting(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    version: i64,
    act: Act,
) -> Result<YearPlan, Halt> {
    asker.may(act, None)?;
    let plan = own_plan(desk, asker, plan).await?;
    changing::waits(&plan, version)?;
    Ok(plan)
}

/// What a reminder would be: to whom, and what is noted of it.
struct Prepared {
    whole: Gathered,
    plan: YearPlan,
    to: Vec<Addressee>,
    given: Vec<String>,
}

async fn prepared(desk: &mut Desk, asker: &Asker, plan: PlanId, version: i64) -> Result<Prepared, Halt> {
    let plan = waiting(desk, asker, plan, version, Act::Remind).await?;
    let own = asker.member()?.id;
    let whole = Gathered::read(desk, plan.unit).await?;
    let silent = silent(desk, &whole, &plan).await?;
    let reachable = reached(desk, &whole, |member| member != own && silent.contains(&member)).await?;
    let now = desk.now();
    let occasion = Occasion::of_plan(plan.id, version, now);
    // At night the message is of the next day.
    let day = local(broadcast::release(&whole.rules, whole.unit.zone, now), whole.unit.zone).date();
    let words = |one: &Addressee| reminding::words_about(plan.unit, one.member, &occasion, day);
    let noted = reminders::given(desk, reachable.iter().flat_map(words).collect()).await?;
    let (mut to, mut given, mut why) = (Vec::new(), Vec::new(), Refusal::NobodyToRemind);
    for one in reachable {
        match reminding::turn_left(plan.unit, one.member, &occasion, &noted, day) {
            Ok(occasion) => {
                given.push(occasion.key_of(one.member));
                given.push(reminding::day_key(plan.unit, one.member, day));
                to.push(one);
            }
            Err(again) => why = again.into(),
        }
    }
    if to.is_empty() { Err(why.into()) } else { Ok(Prepared { whole, plan, to, given }) }
}

/// [Nhắc chi uỷ]: what and to how many, \[Gửi\] [Chưa gửi].
pub async fn ask(desk: &mut Desk, asker: &Asker, plan: PlanId, version: i64) -> Result<Decision, Halt> {
    let Prepared { plan, to, .. } = prepared(desk, asker, plan, version).await?;
    let what = wording::what_reminded(asker.texts(), &plan);
    let send = Action::RemindOfPlan { plan: plan.id, version };
    Ok(Decision::new().say(sending::ask(asker.texts(), plan.unit, &what, to.len(), send)))
}

/// \[Gửi\].
pub async fn send(desk: &mut Desk, asker: &Asker, plan: PlanId, version: i64) -> Result<Decision, Halt> {
    let Prepared { whole, plan, to, given } = prepared(desk, asker, plan, version).await?;
    let (now, zone, unit) = (desk.now(), whole.unit.zone, whole.unit.id);
    let due = reminding::verdicts_due(&plan, &whole.rules, zone, submitted_at(desk, &plan).await?);
    let recall = desk.new_id()?;
    let at = broadcast::when(&whole.rules, zone, now, recall).not_before;
    let later = broadcast::not_before(&whole.rules, zone, now);
    let said = sending::on_its_way(asker.texts(), unit, to.len(), later, zone, now, recall);
    let event = PlanEvent::Reminded { unit: whole.unit, plan, to, due, given, at, recall };
    Ok(Decision::new().event(event).say(said))
}

/// [Ghi: chi uỷ đã thông qua tại cuộc họp]: asks for the day.
pub async fn ask_day(desk: &mut Desk, asker: &Asker, plan: PlanId, version: i64) -> Result<Decision, Halt> {
    let plan = waiting(desk, asker, plan, version, Act::RecordApproval).await?;
    let today = local(desk.now(), asker.unit()?.zone).date();
    let prompt = asker.prompt(desk, Intent::PlanApprovalDate { plan: plan.id, version })?;
    Ok(Decision::new().ask(prompt, reviews::ask_day(asker.texts(), Before::plan(&plan), today)))
}

/// A typed day: echoed in full before it is used.
pub async fn typed_day(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    version: i64,
    typed: &str,
) -> Result<Decision, Halt> {
    let plan = waiting(desk, asker, plan, version, Act::RecordApproval).await?;
    let today = local(desk.now(), asker.unit()?.zone).date();
    let day = review::held_on(typed, today)?;
    Ok(Decision::new().say(reviews::day_right(asker.texts(), Before::plan(&plan), day)))
}

/// The committee passed it at a meeting of its own: recorded, with the day.
pub async fn record(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    version: i64,
    on: NaiveDate,
) -> Result<Decision, Halt> {
    let plan = waiting(desk, asker, plan, version, Act::RecordApproval).await?;
    let own = asker.member()?.id;
    let whole = Gathered::read(desk, plan.unit).await?;
    review::has_been(on, whole.today)?;
    let of = review::reviewers(&whole.members, None).len() as i64;
    let approved = changing::approve(&plan, ApprovalWay::Recorded, on, (0, of));
    let leaders = leaders(desk, &whole, own).await?;
    let event = approved_event(desk, &whole, approved.clone(), leaders, own).await?;
    show(desk, asker, Decision::new().event(event), &approved, PlanPage::Whole, false).await
}
