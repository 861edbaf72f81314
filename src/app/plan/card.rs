//! Drawing the card of a plan, and turning it to one of its questions.

use std::collections::BTreeSet;

use super::{Gathered, card_of, own_plan, redrawing, silence};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Answer, Decision, Halt};
use crate::domain::catalogue::CatalogueTopic;
use crate::domain::choosing;
use crate::domain::days_off::day_off;
use crate::domain::event::Event;
use crate::domain::ids::{MemberId, PlanId};
use crate::domain::leaders;
use crate::domain::plan::{YearPlan, changing, checking, dates as planning, history};
use crate::domain::prompt::{Intent, Prompt, PromptState};
use crate::domain::review::{self, ReviewOutcome};
use crate::domain::rights::{Act, allowed};
use crate::domain::unit::Person;
use crate::domain::words::fold;
use crate::present::outgoing::Outgoing;
use crate::present::plan::{self as wording, PlanPage, View};
use crate::present::texts::Texts;
use crate::present::topics::Offer;
use crate::present::{catalogue, dates};
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;

/// Titles on one page of the catalogue.
const TITLES: usize = 3;
/// Names on one page of the roster.
const NAMES: usize = 8;

/// Turns the card, and waits for the words its page takes besides the buttons.
pub async fn turn(desk: &mut Desk, asker: &Asker, plan: PlanId, page: i64) -> Result<Decision, Halt> {
    let plan = own_plan(desk, asker, plan).await?;
    let page = PlanPage::of(page);
    if page != PlanPage::Whole {
        asker.may(Act::EditPlan, None)?;
    }
    asker.member()?;
    show(desk, asker, Decision::new(), &plan, page, true).await
}

/// Shows a page of the card: in place, or anew under words.
pub(super) async fn show(
    desk: &mut Desk,
    asker: &Asker,
    mut decision: Decision,
    plan: &YearPlan,
    page: PlanPage,
    in_place: bool,
) -> Result<Decision, Halt> {
    decision.events.extend(no_longer_asked(desk, asker).await?);
    if let Some(intent) = words_for(plan.id, page) {
        decision = decision.wait(asker.prompt(desk, intent)?);
    }
    let card = card_of(plan.id);
    Ok(decision.answer(if in_place {
        Answer::Turn(card, page.number())
    } else {
        Answer::Show(card, page.number())
    }))
}

fn words_for(plan: PlanId, page: PlanPage) -> Option<Intent> {
    match page {
        PlanPage::Titles(quarter, _) => Some(Intent::PlanTitle { plan, quarter }),
        // Whoever sees a mistake in the echo of a day types another.
        PlanPage::Days(quarter) | PlanPage::ConfirmDay(quarter, ..) => {
            Some(Intent::PlanMeeting { plan, quarter })
        }
        _ => None,
    }
}

async fn no_longer_asked(desk: &mut Desk, asker: &Asker) -> Result<Option<Event>, store::Error> {
    let Some(waiting) = asker.person.waiting else { return Ok(None) };
    let prompt = desk.find::<Prompt>(waiting).await?.filter(|prompt| {
        prompt.state == PromptState::Open
            && matches!(
                prompt.intent,
                Intent::PlanTitle { .. }
                    | Intent::PlanMeeting { .. }
                    | Intent::PlanPlace { .. }
                    | Intent::PlanGuest { .. }
                    | Intent::PlanGroup { .. }
                    | Intent::PlanApprovalDate { .. }
            )
    });
    Ok(prompt.map(Event::PromptAnswered))
}

/// Draws the card for one person, turned to a page.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    plan: PlanId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(plan) = desk.find::<YearPlan>(plan).await? else { return Ok(None) };
    let Some(member) = desk.member_of(plan.unit, person.id).await? else { return Ok(None) };
    let whole = Gathered::read(desk, plan.unit).await?;
    let leads = allowed(&member, None, Act::EditPlan);
    let asked = review::reviewers(&whole.members, None);
    let given = lists::plan_reviews(desk, plan.id, plan.version).await?;
    let reviews = plan.is_under_review()
        && asked.contains(&member.id)
        && given.iter().all(|review| review.member != member.id);
    let sees = leads || plan.is_told() || (asked.contains(&member.id) && plan.submitted.is_some());
    if !sees || !allowed(&member, None, Act::Comment) {
        return Ok(None);
    }
    let live = whole.live(&plan);
    let advice = whole.over(plan.year, |ground| checking::advice(&live, ground));
    let standing = match changing::standing_of(&plan, &given, &asked) {
        ReviewOutcome::Waiting { approved, of, .. }
        | ReviewOutcome::Approved { approved, of }
        | ReviewOutcome::ReturnAsked { approved, of, .. } => (approved, of),
        ReviewOutcome::Nobody => (0, 0),
    };
    let page = if leads { PlanPage::of(page) } else { PlanPage::Whole };
    let silent = silence::silent(desk, &whole, &plan).await?;
    let silent: Vec<&str> = silent.iter().filter_map(|id| whole.name(*id)).collect();
    let redrawn = match page {
        PlanPage::Redraw(way) if plan.is_told() => {
            redrawn(desk, &whole, &plan, &live, member.id, way).await?
        }
        _ => None,
    };
    let names = whole.names();
    let view = View {
        plan: &live,
        names: &names,
        advice: &advice,
        silent: &silent,
        standing,
        leads,
        reviews,
        alone: review::secretary_alone(&asked, leaders::secretary(&whole.members)),
        can_copy: whole.plans.iter().any(|other| other.year == plan.year - 1)
            || whole.topics.iter().any(|topic| topic.year == plan.year - 1 && history::counts(topic)),
        zone: whole.unit.zone,
        today: whole.today,
    };
    let texts = Texts::of(person.lang.unwrap_or(whole.unit.lang), whole.unit.profile);
    if let Some((next, way, count)) = &redrawn {
        let later = broadcast::not_before(&whole.rules, whole.unit.zone, desk.now());
        let later = later.map(|at| dates::soon(texts, at, whole.unit.zone, desk.now()));
        return Ok(Some(wording::redraw(texts, &View { plan: next, ..view }, *way, *count, later)));
    }
    Ok(Some(draw(texts, &whole, &view, page)))
}

/// What [Lập lại kế hoạch] would make of a plan that people know, the way, and to how many it would go.
async fn redrawn(
    desk: &mut Desk,
    whole: &Gathered,
    plan: &YearPlan,
    live: &YearPlan,
    viewer: MemberId,
    way: i64,
) -> Result<Option<(YearPlan, i64, usize)>, store::Error> {
    let Some(next) = redrawing::proposed(whole, plan, way == 1) else { return Ok(None) };
    let next = whole.live(&next);
    let to = redrawing::concerned(desk, whole, (live, &next), viewer).await?;
    Ok(Some((next, way, to.len())))
}

fn draw(texts: &Texts, whole: &Gathered, view: &View<'_>, page: PlanPage) -> Outgoing {
    let year = view.plan.year;
    let open = |quarter: i64| view.plan.slot(quarter).filter(|slot| slot.is_open());
    match page {
        PlanPage::Ways => wording::ways(texts, view),
        PlanPage::Quarter(quarter) => wording::quarter(texts, view, quarter),
        PlanPage::Titles(quarter, from) if open(quarter).is_some() => {
            let offers = offers(texts, whole, view.plan);
            let (items, more) = paged(&offers, from, TITLES);
            wording::titles(texts, view, quarter, &items, more)
        }
        PlanPage::Groups(quarter) if changing::titled_slot(view.plan, quarter).is_ok() => {
            wording::groups(texts, view, quarter)
        }
        PlanPage::Preparers(quarter, from) if open(quarter).is_some() => {
            let able = choosing::preparers(&whole.members);
            let (items, more) = paged(&able, from, NAMES);
            wording::preparers(texts, view, quarter, &items, more)
        }
        PlanPage::Through(quarter, from) if open(quarter).is_some() => {
            let able = choosing::preparers(&whole.members);
            let (items, more) = paged(&able, from, NAMES);
            wording::through(texts, view, quarter, &items, more)
        }
        PlanPage::Days(quarter) if open(quarter).is_some() => {
            let days = whole.over(year, |ground| {
                let (weekday, today) = (ground.weekday(), ground.today);
                planning::to_offer(year, quarter, weekday, ground.rules, today, ground.days_off)
            });
            wording::days(texts, view, quarter, &days)
        }
        PlanPage::ConfirmDay(quarter, day, minute) if open(quarter).is_some() => {
            let off = day_off(day, &whole.rules, whole.unit.zone);
            wording::confirm_day(texts, view, quarter, day, minute, off)
        }
        _ => wording::whole(texts, view),
    }
}

/// The catalogue, topics that are not in the plan yet and were not taken up within two years first.
fn offers(texts: &Texts, whole: &Gathered, plan: &YearPlan) -> Vec<Offer> {
    let used: BTreeSet<CatalogueTopic> = plan.slots.iter().filter_map(|slot| slot.catalogue).collect();
    let past: BTreeSet<String> =
        whole.topics.iter().filter_map(|topic| topic.title.as_deref()).map(fold).collect();
    let unit_texts = Texts::of(whole.unit.lang, whole.unit.profile);
    let mut list: Vec<CatalogueTopic> = CatalogueTopic::of(whole.unit.profile).collect();
    list.sort_by_key(|topic| {
        used.contains(topic) || past.contains(&fold(&catalogue::title(unit_texts, *topic)))
    });
    let offer = |(at, topic): (usize, &CatalogueTopic)| Offer {
        number: at as i64 + 1,
        topic: *topic,
        title: catalogue::title(texts, *topic),
    };
    list.iter().enumerate().map(offer).collect()
}

/// One page of a list, and the next page if there is one.
fn paged<T: Clone>(all: &[T], page: i64, size: usize) -> (Vec<T>, Option<i64>) {
    let pages = all.len().div_ceil(size).max(1);
    let page = usize::try_from(page).unwrap_or(0) % pages;
    let items = all.iter().skip(page * size).take(size).cloned().collect();
    (items, (pages > 1).then_some(((page + 1) % pages) as i64))
}
