//! Correcting one quarter of a plan: by a button, or by words.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::card::show;
use super::{Gathered, own_plan};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::app::topics;
use crate::domain::catalogue::{CatalogueTopic, ContentGroup};
use crate::domain::choosing;
use crate::domain::event::{PlanChange, PlanEvent, PlanTelling};
use crate::domain::ids::{MemberId, PlanId};
use crate::domain::member::Member;
use crate::domain::plan::{Preparer, Slot, YearPlan, changing, dates, filling, history};
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::spoken_date::{DateProblem, parse_date_time};
use crate::domain::topic::Mode;
use crate::present::catalogue;
use crate::present::plan::{self as wording, NO_HOUR, PlanPage};
use crate::present::texts::Texts;
use crate::store::desk::Desk;

/// A plan with one of its quarters that can still be changed.
struct Open {
    whole: Gathered,
    plan: YearPlan,
    slot: Slot,
}

async fn open(desk: &mut Desk, asker: &Asker, plan: PlanId, quarter: i64) -> Result<Open, Halt> {
    opened(desk, asker, plan, |plan| changing::open_slot(plan, quarter)).await
}

async fn opened(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    slot: impl Fn(&YearPlan) -> Result<&Slot, Refusal>,
) -> Result<Open, Halt> {
    asker.may(Act::EditPlan, None)?;
    let stored = own_plan(desk, asker, plan).await?;
    let whole = Gathered::read(desk, stored.unit).await?;
    let plan = whole.live(&stored);
    let slot = slot(&plan)?.clone();
    Ok(Open { whole, plan, slot })
}

/// The quarter as it is from now on; those concerned are told, once the plan has been approved.
async fn put(
    desk: &mut Desk,
    asker: &Asker,
    open: Open,
    slot: Slot,
    change: PlanChange,
    guest: Option<Member>,
    in_place: bool,
) -> Result<Decision, Halt> {
    let Open { whole, plan, slot: before } = open;
    // A title that stands in no catalogue says nothing of its group: that is asked next.
    let asks_group = change == PlanChange::Title && slot.group.is_none();
    let page = if asks_group { PlanPage::Groups(slot.quarter) } else { PlanPage::Quarter(slot.quarter) };
    // Who corrects a quarter that was given up wants it.
    let slot = Slot { given_up: false, ..slot };
    if slot == before {
        // A second tap finds it done.
        return show(desk, asker, Decision::new(), &plan, page, in_place).await;
    }
    let telling = match plan.is_told() {
        true => Some(telling(desk, asker, &whole, &before, &slot, change).await?),
        false => None,
    };
    let said = match (&telling, &slot.preparer) {
        (Some(_), _) => wording::changed_and_told(asker.texts()),
        (None, _) => wording::changed(asker.texts()),
    };
    let quarter = slot.quarter;
    let changed = changing::changed(&plan, plan.clone().with(slot).slots);
    let event = PlanEvent::Changed { plan: changed.clone(), quarter, change, guest, telling };
    let decision = Decision::new().event(event);
    let decision = if in_place { decision.toast(said) } else { decision };
    show(desk, asker, decision, &changed, page, in_place).await
}

/// Old and new preparer; the committee as well when a date has moved. Never the asker, who knows.
async fn telling(
    desk: &mut Desk,
    asker: &Asker,
    whole: &Gathered,
    before: &Slot,
    after: &Slot,
    change: PlanChange,
) -> Result<PlanTelling, Halt> {
    let own = asker.member()?.id;
    let mut reached = Vec::new();
    for member in whole.members.iter().chain(&whole.guests) {
        reached.extend(broadcast::addressee_of(desk, &whole.unit, member.id).await?);
    }
    let find = |who: Option<&Preparer>| {
        let id = who.map(Preparer::member)?;
        reached.iter().find(|to| to.member == id && to.member != own).cloned()
    };
    let preparer = find(after.preparer.as_ref());
    let left =
        before.preparer.as_ref().map(Preparer::member) != after.preparer.as_ref().map(Preparer::member);
    let committee = whole.members.iter().filter(|member| member.roles.in_committee()).map(|member| member.id);
    let committee: Vec<MemberId> =
        committee.filter(|id| change == PlanChange::Meeting && *id != own).collect();
    let others = reached.iter().filter(|to| committee.contains(&to.member));
    let others =
        others.filter(|to| preparer.as_ref().is_none_or(|who| who.member != to.member)).cloned().collect();
    let at = broadcast::not_before(&whole.rules, whole.unit.zone, desk.now());
    let before = left.then(|| find(before.preparer.as_ref())).flatten();
    Ok(PlanTelling { slot: after.clone(), preparer, before, others, at })
}

/// A topic of the catalogue.
pub async fn pick(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    index: i64,
) -> Result<Decision, Halt> {
    let open = open(desk, asker, plan, quarter).await?;
    let profile = open.whole.unit.profile;
    let topic = CatalogueTopic::at(index).filter(|topic| topic.profile() == profile);
    let topic = topic.ok_or(Refusal::ExpiredButton)?;
    // The unit's language: the title is everybody's.
    let title = Some(catalogue::title(Texts::of(open.whole.unit.lang, profile), topic));
    let slot = Slot { title, catalogue: Some(topic), group: Some(topic.group()), ..open.slot.clone() };
    put(desk, asker, open, slot, PlanChange::Title, None, true).await
}

/// A typed title.
pub async fn title(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    words: &str,
) -> Result<Decision, Halt> {
    let open = open(desk, asker, plan, quarter).await?;
    let typed = choosing::title(words)?;
    let slot = open
        .whole
        .over(open.plan.year, |ground| history::retitled(&open.slot, typed, ground.profile, ground.titles));
    put(desk, asker, open, slot, PlanChange::Title, None, false).await
}

pub async fn group(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    group: ContentGroup,
) -> Result<Decision, Halt> {
    let open = opened(desk, asker, plan, |plan| changing::titled_slot(plan, quarter)).await?;
    let slot = Slot { group: Some(group), ..open.slot.clone() };
    put(desk, asker, open, slot, PlanChange::Group, None, true).await
}

pub async fn mode(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    mode: Mode,
) -> Result<Decision, Halt> {
    let open = open(desk, asker, plan, quarter).await?;
    let slot = Slot { mode, ..open.slot.clone() };
    put(desk, asker, open, slot, PlanChange::Mode, None, true).await
}

/// A member prepares.
pub async fn preparer(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    member: MemberId,
) -> Result<Decision, Halt> {
    let open = open(desk, asker, plan, quarter).await?;
    let member = topics::candidate(desk, asker, member).await?;
    let slot = Slot { preparer: Some(Preparer::Member(member.id)), ..open.slot.clone() };
    put(desk, asker, open, slot, PlanChange::Preparer, None, true).await
}

/// Through this member a party group prepares: asks for its name.
pub async fn ask_party_group(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    through: MemberId,
) -> Result<Decision, Halt> {
    open(desk, asker, plan, quarter).await?;
    let member = topics::candidate(desk, asker, through).await?;
    let prompt = asker.prompt(desk, Intent::PlanGroup { plan, quarter, through })?;
    Ok(Decision::new().ask(prompt, wording::ask_party_group(asker.texts(), asker.unit()?.id, &member.name)))
}

/// The name of the party group.
pub async fn party_group(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    through: MemberId,
    words: &str,
) -> Result<Decision, Halt> {
    let open = open(desk, asker, plan, quarter).await?;
    let through = topics::candidate(desk, asker, through).await?.id;
    let name = choosing::place(words)?;
    let slot = Slot { preparer: Some(Preparer::Group { name, through }), ..open.slot.clone() };
    put(desk, asker, open, slot, PlanChange::Preparer, None, false).await
}

/// The name of a rapporteur from outside: a guest of this one topic.
pub async fn guest(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    words: &str,
) -> Result<Decision, Halt> {
    let open = open(desk, asker, plan, quarter).await?;
    let guest = super::guests::named(desk, open.whole.unit.id, words)?;
    let slot = Slot { preparer: Some(Preparer::Guest(guest.id)), ..open.slot.clone() };
    put(desk, asker, open, slot, PlanChange::Preparer, Some(guest), false).await
}

/// The day of the meeting, with another hour if one was said.
pub async fn meeting(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    day: NaiveDate,
    minute: i64,
) -> Result<Decision, Halt> {
    let open = open(desk, asker, plan, quarter).await?;
    let hour = match minute {
        NO_HOUR => None,
        minute => Some(topics::clock(minute)?),
    };
    possible(&open, day)?;
    let slot = dates::with_meeting(&open.slot, day, hour, &open.whole.rules, open.whole.today)?;
    put(desk, asker, open, slot, PlanChange::Meeting, None, true).await
}

/// A day ahead, of the plan's year or the weeks after it.
fn possible(open: &Open, day: NaiveDate) -> Result<(), Refusal> {
    if day <= open.whole.today {
        return Err(Refusal::MeetingTooSoon);
    }
    let (_, last) = dates::span(open.plan.year, 4);
    if day > last + chrono::Duration::days(92) { Err(Refusal::OutsidePlan) } else { Ok(()) }
}

/// A typed day, echoed in full before it counts; a day outside the quarter is said to be one.
pub async fn typed_day(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    words: &str,
) -> Result<Decision, Halt> {
    let open = open(desk, asker, plan, quarter).await?;
    // "24/12" in the plan of next year is a day of next year.
    let (first, _) = dates::span(open.plan.year, quarter);
    let spoken = parse_date_time(words, open.whole.today.max(first));
    // "29/2" is a day of the plan's year or of none.
    let (year_begins, _) = dates::span(open.plan.year, 1);
    let of_year = parse_date_time(words, year_begins).problem;
    let not_in_year = of_year.filter(|problem| matches!(problem, DateProblem::NotInYear { .. }));
    if let Some(problem) = not_in_year.or(spoken.problem) {
        return Err(Refusal::NotADate(problem).into());
    }
    let day = spoken.date.ok_or(Refusal::NotADate(DateProblem::Unreadable))?;
    possible(&open, day)?;
    let minute = spoken.time.map_or(NO_HOUR, minute_of);
    let page = PlanPage::ConfirmDay(quarter, day, minute);
    let plan = open.plan;
    show(desk, asker, Decision::new(), &plan, page, false).await
}

fn minute_of(time: NaiveTime) -> i64 {
    i64::from(time.hour() * 60 + time.minute())
}

/// [Nơi họp]: asks for it.
pub async fn ask_place(desk: &mut Desk, asker: &Asker, plan: PlanId, quarter: i64) -> Result<Decision, Halt> {
    open(desk, asker, plan, quarter).await?;
    let prompt = asker.prompt(desk, Intent::PlanPlace { plan, quarter })?;
    Ok(Decision::new().ask(prompt, wording::ask_place(asker.texts(), asker.unit()?.id)))
}

/// The place, of this quarter and of those that have none yet.
pub async fn place(
    desk: &mut Desk,
    asker: &Asker,
    plan: PlanId,
    quarter: i64,
    words: &str,
) -> Result<Decision, Halt> {
    let mut open = open(desk, asker, plan, quarter).await?;
    let place = Some(choosing::place(words)?);
    for slot in open.plan.slots.iter_mut().filter(|slot| slot.is_open() && slot.place.is_none()) {
        slot.place.clone_from(&place);
    }
    let slot = Slot { place, ..open.slot.clone() };
    put(desk, asker, open, slot, PlanChange::Place, None, false).await
}

/// [Báo cáo viên]: asks for the name.
pub async fn ask_guest(desk: &mut Desk, asker: &Asker, plan: PlanId, quarter: i64) -> Result<Decision, Halt> {
    open(desk, asker, plan, quarter).await?;
    let prompt = asker.prompt(desk, Intent::PlanGuest { plan, quarter })?;
    Ok(Decision::new().ask(prompt, wording::ask_guest(asker.texts(), asker.unit()?.id)))
}

/// Who takes a duty over is a member of the unit, who takes part now.
pub(super) fn stand_ins(members: &[Member], instead_of: MemberId) -> Vec<&Member> {
    filling::in_turn(members).into_iter().filter(|member| member.id != instead_of).collect()
}
