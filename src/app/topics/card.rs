//! Drawing the topic's card.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::choose::{clock, places};
use super::{may_turn_to, missing};
use crate::app::broadcast;
use crate::app::drafts::named;
use crate::app::invitation::moving;
use crate::domain::catalogue::CatalogueTopic;
use crate::domain::choosing;
use crate::domain::days_off::day_off;
use crate::domain::ids::UnitId;
use crate::domain::inviting::ModeAdvice;
use crate::domain::member::Member;
use crate::domain::rescheduling;
use crate::domain::rights::{Act, allowed};
use crate::domain::rules::RuleProfile;
use crate::domain::schedule::chain;
use crate::domain::time::{local, quarter_of};
use crate::domain::topic::{Schedule, Topic};
use crate::domain::unit::{Person, Unit};
use crate::present::action::Action;
use crate::present::catalogue;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::topics::{self as wording, Offer, Page, View};
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;
use crate::store::rows::UnitRules;

/// Titles on one page of the catalogue: more do not fit on a card.
const TITLES: usize = 3;
/// Names on one page of the roster.
const NAMES: usize = 8;

/// Draws the card for one person, turned to a page.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let Some(member) = desk.member_of(unit.id, person.id).await? else {
        return Ok(None);
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let rules = desk.get::<UnitRules>(unit.id).await?.rules;
    let topic = match unit.current_topic {
        Some(topic) => Some(desk.get::<Topic>(topic).await?).filter(|topic| !choosing::is_over(topic)),
        None => None,
    };
    let preparer = match topic.as_ref().and_then(|topic| topic.preparer) {
        Some(preparer) => Some(desk.get::<Member>(preparer).await?),
        None => None,
    };
    let unreached = match &preparer {
        Some(preparer) => broadcast::addressee_of(desk, &unit, preparer.id).await?.is_none(),
        None => false,
    };
    let named = match &topic {
        Some(topic) => named(desk, topic).await?,
        None => None,
    };
    let today = local(desk.now(), unit.zone).date();
    let view = View {
        unit: unit.id,
        topic: topic.as_ref(),
        preparer: named.as_ref(),
        preparer_unreached: unreached,
        quarter: (today.year(), quarter_of(today)),
        advice: ModeAdvice::of(&lists::members(desk, unit.id).await?, &rules),
        zone: unit.zone,
        now: desk.now(),
    };
    let leads = allowed(&member, None, Act::ChooseTopic);
    let may_change = leads && topic.as_ref().is_none_or(|topic| choosing::may_still_change(topic).is_ok());
    let may_move = leads && topic.as_ref().is_none_or(|topic| rescheduling::may_move(topic).is_ok());
    let page = match Page::of(page) {
        page if !leads || topic.as_ref().is_some_and(|topic| may_turn_to(topic, page).is_err()) => Page::Auto,
        Page::Auto if !may_move => Page::Auto,
        Page::Auto => missing(topic.as_ref()),
        page => page,
    };
    let squeezed = |topic: &Topic| {
        topic
            .meeting_at
            .is_some_and(|at| (local(at, unit.zone).date() - today).num_days() < rules.chain.assign_before)
    };
    let off = |day: NaiveDate| day_off(day, &rules, unit.zone);
    Ok(Some(match (page, &topic) {
        (Page::Titles(from), _) => {
            let topics: Vec<CatalogueTopic> = CatalogueTopic::of(unit.profile).collect();
            let (items, more) = paged(&topics, from, TITLES);
            let offers: Vec<Offer> = items
                .into_iter()
                .map(|(index, topic)| Offer {
                    number: index + 1,
                    topic: *topic,
                    title: catalogue::title(texts, *topic),
                })
                .collect();
            view.titles(texts, &offers, more)
        }
        (Page::Days, _) => {
            let last = last_meeting(desk, &unit, topic.as_ref()).await?;
            let days = choosing::days_to_offer(today, &rules, last);
            view.days(texts, &days)
        }
        (Page::ConfirmDay(day), _) => view.confirm_day(texts, day, off(day)),
        (Page::Hours(day), _) => view.ask_hour(texts, day, off(day)),
        (Page::ConfirmMeeting(day, minute), _) => match meeting_at(day, minute, &unit) {
            Some(at) => view.confirm_meeting(texts, (day, minute), at, off(day)),
            None => view.ask_hour(texts, day, off(day)),
        },
        (Page::Places, _) => view.places(texts, &places(desk, texts, &unit).await?),
        (Page::Preparers(from), _) => {
            let members = lists::members(desk, unit.id).await?;
            let (names, more) = paged_members(&members, from);
            wording::preparers(texts, &view, &names, more)
        }
        (Page::ConfirmPreparer(member), Some(_)) => {
            let name = desk.get::<Member>(member).await?.name;
            wording::confirm_preparer(texts, &view, member, &name)
        }
        (Page::Moved(day, minute), Some(topic)) if rescheduling::is_invited(topic) => {
            let action = Action::MoveMeeting { topic: topic.id, day, minute };
            let asked = match clock(minute) {
                Ok(time) => moving::confirm(desk, texts, &unit, topic, day, time, action).await?,
                Err(_) => None,
            };
            asked.unwrap_or_else(|| wording::overview(texts, &view, topic, may_change, may_move))
        }
        (Page::Moved(day, minute), Some(topic)) => {
            let at = meeting_at(day, minute, &unit);
            match (at, chain(&rules.chain, today, day)) {
                (Some(at), Ok(schedule)) => {
                    let moved = choosing::with_meeting(topic, at, unit.zone);
                    let off = days_off(&schedule, &rules, unit.zone);
                    view.schedule(texts, &moved, &schedule, squeezed(&moved), &off, Some((day, minute)))
                }
                _ => wording::overview(texts, &view, topic, may_change, may_move),
            }
        }
        (Page::Auto, Some(topic)) if may_change && !choosing::is_told(topic) => {
            let day = topic.meeting_at.map_or(today, |at| local(at, unit.zone).date());
            match chain(&rules.chain, today, day) {
                Ok(schedule) => {
                    let off = days_off(&schedule, &rules, unit.zone);
                    view.schedule(texts, topic, &schedule, squeezed(topic), &off, None)
                }
                // The day has come near while the card lay there: another one is asked for.
                Err(_) => {
                    let last = last_meeting(desk, &unit, Some(topic)).await?;
                    view.days(texts, &choosing::days_to_offer(today, &rules, last))
                }
            }
        }
        (_, Some(topic)) => wording::overview(texts, &view, topic, may_change, may_move),
        (_, None) => return Ok(None),
    }))
}

fn meeting_at(day: NaiveDate, minute: i64, unit: &Unit) -> Option<crate::domain::time::Timestamp> {
    let time = clock(minute).ok()?;
    Some(crate::domain::time::instant(day, time, unit.zone))
}

/// The day of the unit's last session before this one.
async fn last_meeting(
    desk: &mut Desk,
    unit: &Unit,
    topic: Option<&Topic>,
) -> Result<Option<NaiveDate>, store::Error> {
    let own = topic.map(|topic| topic.id);
    let topics = lists::topics(desk, unit.id).await?;
    let earlier = topics.iter().filter(|topic| Some(topic.id) != own);
    Ok(earlier.filter_map(|topic| topic.meeting_at).max().map(|at| local(at, unit.zone).date()))
}

/// One page of a list, each item with its index, and the next page if there is one.
fn paged<T>(all: &[T], page: i64, size: usize) -> (Vec<(i64, &T)>, Option<i64>) {
    let pages = all.len().div_ceil(size).max(1);
    let page = usize::try_from(page).unwrap_or(0) % pages;
    let items = all.iter().enumerate().skip(page * size).take(size).map(|(index, item)| (index as i64, item));
    let next = (page + 1) % pages;
    (items.collect(), (pages > 1).then_some(next as i64))
}

fn paged_members(members: &[Member], page: i64) -> (Vec<&Member>, Option<i64>) {
    let able = choosing::preparers(members);
    let (items, more) = paged(&able, page, NAMES);
    (items.into_iter().map(|(_, member)| *member).collect(), more)
}

/// The dates of a chain that fall on days off: they stay, and the card says so.
fn days_off(schedule: &Schedule, rules: &RuleProfile, zone: Tz) -> Vec<NaiveDate> {
    let steps = [
        schedule.draft_due,
        schedule.review_due,
        schedule.circulate_on,
        schedule.comments_close,
        schedule.meeting_on,
    ];
    let mut off: Vec<NaiveDate> =
        steps.into_iter().filter(|day| day_off(*day, rules, zone).is_some()).collect();
    off.dedup();
    off
}
