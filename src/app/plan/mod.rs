//! The plan of a year: drawn up by rule, corrected, approved by the committee, and opened quarter by quarter.

pub mod approving;
pub mod card;
pub mod changing;
pub mod drawing;
pub mod guests;
pub mod opening;
pub mod paper;
pub mod redrawing;
pub mod replacing;
pub mod silence;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::asker::Asker;
use super::broadcast;
use super::decision::{Answer, Decision, Halt};
use crate::domain::days_off::day_off;
use crate::domain::event::PlanEvent;
use crate::domain::ids::{MemberId, PersonId, PlanId, TopicId, UnitId};
use crate::domain::leaders;
use crate::domain::member::Member;
use crate::domain::plan::filling::{Ground, fill, following};
use crate::domain::plan::history::Session;
use crate::domain::plan::{Preparer, Slot, YearPlan, asked, checking, history};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::rules::RuleProfile;
use crate::domain::time::{local, quarter_of};
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::present::catalogue;
use crate::present::plan::PlanPage;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;
use crate::store::rows::UnitRules;

/// The card of a plan.
#[must_use]
pub fn card_of(plan: PlanId) -> CardRef {
    CardRef { kind: CardKind::Plan, reference: plan.0 }
}

/// Everything a plan is drawn, filled and checked from.
pub struct Gathered {
    pub unit: Unit,
    pub rules: RuleProfile,
    pub members: Vec<Member>,
    /// Guests of single topics, who are on no roster.
    pub guests: Vec<Member>,
    pub topics: Vec<Topic>,
    pub plans: Vec<YearPlan>,
    pub today: NaiveDate,
}

impl Gathered {
    pub async fn read(desk: &mut Desk, unit: UnitId) -> Result<Self, store::Error> {
        let unit = desk.get::<Unit>(unit).await?;
        let rules = desk.get::<UnitRules>(unit.id).await?.rules;
        let members = lists::members(desk, unit.id).await?;
        let topics = lists::topics(desk, unit.id).await?;
        let plans = lists::plans(desk, unit.id).await?;
        let today = local(desk.now(), unit.zone).date();
        let mut whole = Self { unit, rules, members, guests: Vec::new(), topics, plans, today };
        whole.guests = whole.read_guests(desk).await?;
        Ok(whole)
    }

    async fn read_guests(&self, desk: &mut Desk) -> Result<Vec<Member>, store::Error> {
        let planned =
            self.plans.iter().flat_map(|plan| &plan.slots).filter_map(|slot| slot.preparer.as_ref());
        let mut ids: Vec<MemberId> = planned.map(Preparer::member).collect();
        ids.extend(self.topics.iter().filter_map(|topic| topic.preparer));
        ids.retain(|id| self.members.iter().all(|member| member.id != *id));
        ids.sort_unstable();
        ids.dedup();
        let mut guests = Vec::new();
        for id in ids {
            guests.extend(desk.find::<Member>(id).await?);
        }
        Ok(guests)
    }

    /// What the rules look at, for a year.
    pub fn over<T>(&self, year: i64, look: impl FnOnce(&Ground<'_>) -> T) -> T {
        // The unit's language: what a plan says is everybody's.
        let texts = Texts::of(self.unit.lang, self.unit.profile);
        look(&Ground {
            year,
            today: self.today,
            zone: self.unit.zone,
            profile: self.unit.profile,
            rules: &self.rules,
            members: &self.members,
            topics: &self.topics,
            plans: &self.plans,
            days_off: &|day| day_off(day, &self.rules, self.unit.zone).is_some(),
            titles: &|topic| catalogue::title(texts, topic),
        })
    }

    /// The plan as it stands today: quarters that have begun as their topics say.
    pub fn live(&self, plan: &YearPlan) -> YearPlan {
        self.over(plan.year, |ground| self.following_topics(plan, &ground.sessions()))
    }

    fn following_topics(&self, plan: &YearPlan, sessions: &[Session]) -> YearPlan {
        let claimed: Vec<TopicId> = plan.slots.iter().filter_map(|slot| slot.topic).collect();
        let mut live = plan.clone();
        for slot in &mut live.slots {
            let begun =
                self.topics.iter().filter(|topic| history::counts(topic)).find(|topic| match slot.topic {
                    Some(own) => topic.id == own,
                    None => {
                        (topic.year, topic.quarter) == (plan.year, slot.quarter)
                            && !claimed.contains(&topic.id)
                    }
                });
            *slot = match begun {
                Some(topic) => following(slot, topic, sessions, &self.members, self.unit.zone),
                // The topic was given up: the plan speaks for the quarter again.
                None => Slot { topic: None, given_up: slot.given_up || slot.topic.is_some(), ..slot.clone() },
            };
        }
        live
    }

    pub fn plan(&self, year: i64) -> Option<&YearPlan> {
        self.plans.iter().find(|plan| plan.year == year)
    }

    /// The year to plan now.
    pub fn year(&self) -> i64 {
        let this = i64::from(self.today.year());
        let quarter = i64::from(quarter_of(self.today));
        let begun = |topic: &Topic| topic.year == this && topic.quarter == quarter && history::counts(topic);
        let spoken_for = self.plan(this).is_none() && self.topics.iter().any(begun);
        checking::year_to_plan(self.today, spoken_for)
    }

    pub fn name(&self, member: MemberId) -> Option<&str> {
        self.members.iter().find(|one| one.id == member).map(|one| one.name.as_str())
    }

    pub fn names(&self) -> BTreeMap<MemberId, &Member> {
        self.members.iter().chain(&self.guests).map(|member| (member.id, member)).collect()
    }
}

/// The plan, if it is one of the asker's unit.
pub(super) async fn own_plan(desk: &mut Desk, asker: &Asker, plan: PlanId) -> Result<YearPlan, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<YearPlan>(plan).await?.filter(|plan| plan.unit == unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

/// `/kehoach 2027`, `/kehoach năm sau`: the plan of the year that was asked for, never another in its place.
pub async fn command(desk: &mut Desk, asker: &Asker, arguments: &str) -> Result<Decision, Halt> {
    let unit = asker.unit()?;
    let this = i64::from(local(desk.now(), unit.zone).year());
    let Some(year) = asked(arguments, this) else { return open(desk, asker, 0).await };
    let leads = asker.may(Act::EditPlan, None).is_ok();
    if !leads && lists::plan(desk, unit.id, year).await?.is_none() {
        return Err(Refusal::NoPlanOf { year }.into());
    }
    open(desk, asker, year).await
}

/// `/kehoach`, [Kế hoạch năm …]: the card of a year, drawn up if there is none. `year` 0 = the one to plan now.
pub async fn open(desk: &mut Desk, asker: &Asker, year: i64) -> Result<Decision, Halt> {
    let member = asker.member()?.clone();
    if asker.is_out_of_reach() {
        return Ok(Decision::new().say(asker.outgoing("")));
    }
    let whole = Gathered::read(desk, asker.unit()?.id).await?;
    let year = if year == 0 { whole.year() } else { year };
    let this = i64::from(whole.today.year());
    // What has passed is looked up, never drawn up.
    if whole.plan(year).is_none() && !(this..=this + 1).contains(&year) {
        return Err(Refusal::NoPlanOf { year }.into());
    }
    let leads = asker.may(Act::EditPlan, None).is_ok();
    let known = whole.plan(year).or_else(|| whole.plans.first().filter(|_| !leads));
    match known {
        Some(plan)
            if leads || plan.is_told() || (member.roles.in_committee() && plan.submitted.is_some()) =>
        {
            Ok(Decision::new().show(card_of(plan.id), PlanPage::Whole.number()))
        }
        Some(_) => Err(Refusal::NoPlan.into()),
        None if leads => {
            let plan = drawn(desk, &whole, year)?;
            let card = card_of(plan.id);
            // Whoever asked for it sees it in any case.
            let drawn = PlanEvent::Drawn { plan, to: Vec::new() };
            Ok(Decision::new().event(drawn).show(card, PlanPage::Whole.number()))
        }
        None => Err(Refusal::NoPlan.into()),
    }
}

/// A plan as the rules propose it.
fn drawn(desk: &Desk, whole: &Gathered, year: i64) -> Result<YearPlan, store::Error> {
    Ok(YearPlan {
        id: PlanId(desk.new_id()?),
        unit: whole.unit.id,
        year,
        version: 1,
        slots: whole.over(year, fill),
        submitted: None,
        approval: None,
        file: None,
        created_at: desk.now(),
    })
}

/// Those on whose screens the calendar puts a card: the secretary, or else the deputies.
async fn leaders_to_show(desk: &mut Desk, whole: &Gathered) -> Result<Vec<PersonId>, store::Error> {
    let people = lists::people(desk, whole.unit.id).await?;
    let reached = broadcast::within_reach(&whole.unit, &whole.members, &people);
    let leaders = leaders::acting(&whole.members, |member| reached.contains(&member.id));
    Ok(leaders.iter().filter_map(|member| member.person).collect())
}

/// The card under the asker's button, turned to a page.
fn turned(decision: Decision, plan: PlanId, page: PlanPage) -> Result<Decision, Halt> {
    Ok(decision.answer(Answer::Turn(card_of(plan), page.number())))
}
