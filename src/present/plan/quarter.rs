//! One quarter of the plan: what it is, and each of its parts asked anew.

use chrono::NaiveDate;

use super::card::{View, advice};
use super::page::NO_HOUR;
use super::{PlanPage, meeting, mode_of, quarter_of, session, title_line};
use crate::domain::catalogue::ContentGroup;
use crate::domain::days_off::DayOff;
use crate::domain::ids::UnitId;
use crate::domain::member::Member;
use crate::domain::plan::checking::Advice;
use crate::domain::plan::{Slot, dates as rules};
use crate::domain::topic::Mode;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::topics::{Offer, with_day_off};
use crate::present::{catalogue, dates, words};

fn heading(texts: &Texts, view: &View<'_>, quarter: i64) -> String {
    format!("<b>{}</b>", texts.t().plan_quarter_heading(quarter_of(texts, view.plan.year, quarter)))
}

fn asking(texts: &Texts, view: &View<'_>, quarter: i64, question: String) -> Outgoing {
    let mut lines = vec![heading(texts, view, quarter)];
    lines.extend(
        view.plan.slot(quarter).filter(|slot| slot.title.is_some()).map(|slot| title_line(texts, slot)),
    );
    lines.push(question);
    Outgoing::new(view.plan.unit, lines.join("\n"))
}

fn turn(view: &View<'_>, page: PlanPage) -> Action {
    Action::TurnPlan { plan: view.plan.id, page: page.number() }
}

fn concerns(advice: &Advice, of: i64) -> bool {
    match advice {
        Advice::NoDayLeft { quarter }
        | Advice::Repeated { quarter, .. }
        | Advice::OutsideQuarter { quarter, .. }
        | Advice::OnDayOff { quarter, .. }
        | Advice::Passed { quarter, .. }
        | Advice::OutOfOrder { quarter } => *quarter == of,
        Advice::Unfilled { .. }
        | Advice::NoGroup { .. }
        | Advice::NoObligatory { .. }
        | Advice::Uneven { .. } => false,
    }
}

/// "Dự thảo: 03/6; chi uỷ thông qua: 10/6", "Họp: …".
fn days_of(texts: &Texts, slot: &Slot) -> Vec<String> {
    let t = texts.t();
    let mut lines = Vec::new();
    if let (Some(draft), Some(review)) = (slot.draft_due, slot.review_due) {
        let short = |day: NaiveDate| dates::short_date(texts, day, day);
        lines.push(t.plan_draft_days(short(draft), short(review)));
    }
    lines.push(session(texts, slot).unwrap_or_else(|| t.plan_no_meeting()));
    lines
}

/// The quarter, with everything that can be corrected.
#[must_use]
pub fn quarter(texts: &Texts, view: &View<'_>, number: i64) -> Outgoing {
    let t = texts.t();
    let Some(slot) = view.plan.slot(number) else { return super::whole(texts, view) };
    let back = |card: Outgoing| card.button(t.plan_back(), turn(view, PlanPage::Whole));
    if slot.missed {
        let html = format!("{}\n{}", heading(texts, view, number), t.plan_missed());
        return back(Outgoing::new(view.plan.unit, html));
    }
    let mut lines = vec![heading(texts, view, number), title_line(texts, slot)];
    lines.extend(slot.title.is_some().then(|| match slot.group {
        Some(group) => t.plan_group(catalogue::group_name(texts, group)),
        None => t.plan_no_group(),
    }));
    lines.push(match view.named(slot) {
        Some(named) => t.topic_preparer(words::preparer(texts, &named)),
        None => t.plan_no_preparer(),
    });
    let mut days = days_of(texts, slot);
    if let Some(said) = view.advice.iter().find(|advice| concerns(advice, number)) {
        // Six lines: the days that lead to the meeting make room.
        days.drain(..days.len().saturating_sub(1));
        days.push(t.plan_advice(advice(texts, view, said)));
    }
    lines.extend(days);
    let card = Outgoing::new(view.plan.unit, lines.join("\n"));
    let group = match slot.group {
        Some(_) => (t.plan_change_group(), turn(view, PlanPage::Groups(number))),
        None => (t.plan_choose_group(), turn(view, PlanPage::Groups(number))),
    };
    if !slot.is_open() {
        let card = card.button(t.plan_open_topic(), Action::OpenTopic);
        return back(if slot.title.is_some() { card.row([group]) } else { card });
    }
    let other = if slot.mode == Mode::Joined { Mode::Separate } else { Mode::Joined };
    let plan = view.plan.id;
    let mut card = card
        .row(
            std::iter::once((t.topic_change_title(), turn(view, PlanPage::Titles(number, 0))))
                .chain(slot.title.is_some().then_some(group)),
        )
        .row([
            (t.topic_change_preparer(), turn(view, PlanPage::Preparers(number, 0))),
            (t.topic_change_day(), turn(view, PlanPage::Days(number))),
        ])
        .button(
            t.plan_change_mode(mode_of(texts, other)),
            Action::PutPlanMode { plan, quarter: number, mode: other },
        )
        .button(t.plan_change_place(), Action::AskPlanPlace { plan, quarter: number });
    if let Some(member) = view.guest(slot) {
        card = card.button(t.plan_give_link(), Action::GuestLink { member });
    }
    back(card)
}

/// The title: the catalogue's, or typed.
#[must_use]
pub fn titles(texts: &Texts, view: &View<'_>, quarter: i64, offers: &[Offer], more: Option<i64>) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![heading(texts, view, quarter)];
    lines.extend(offers.iter().map(|offer| t.topic_offer(offer.number, escape(&offer.title))));
    lines.push(t.topic_ask_title());
    let mut card = Outgoing::new(view.plan.unit, lines.join("\n")).row(offers.iter().map(|offer| {
        let action = Action::PickPlanTopic { plan: view.plan.id, quarter, index: offer.topic.index() };
        (t.topic_pick(offer.number), action)
    }));
    if let Some(next) = more {
        card = card.button(label(texts, Label::More), turn(view, PlanPage::Titles(quarter, next)));
    }
    card.button(label(texts, Label::Back), turn(view, PlanPage::Quarter(quarter)))
}

/// The content group.
#[must_use]
pub fn groups(texts: &Texts, view: &View<'_>, quarter: i64) -> Outgoing {
    let mut card = asking(texts, view, quarter, texts.t().plan_ask_group());
    for group in ContentGroup::ALL {
        let action = Action::PutPlanGroup { plan: view.plan.id, quarter, group: *group };
        card = card.button(catalogue::group_name(texts, *group), action);
    }
    card.button(label(texts, Label::Back), turn(view, PlanPage::Quarter(quarter)))
}

/// Who prepares: a member, a party group through one, or somebody from outside.
#[must_use]
pub fn preparers(
    texts: &Texts,
    view: &View<'_>,
    quarter: i64,
    names: &[&Member],
    more: Option<i64>,
) -> Outgoing {
    let t = texts.t();
    let plan = view.plan.id;
    let mut card = asking(texts, view, quarter, t.topic_ask_preparer());
    for member in names {
        card = card.button(&member.name, Action::PutPlanPreparer { plan, quarter, member: member.id });
    }
    if let Some(next) = more {
        card = card.button(label(texts, Label::More), turn(view, PlanPage::Preparers(quarter, next)));
    }
    card.button(t.plan_by_party_group(), turn(view, PlanPage::Through(quarter, 0)))
        .button(t.plan_by_guest(), Action::AskGuest { plan, quarter })
        .button(label(texts, Label::Back), turn(view, PlanPage::Quarter(quarter)))
}

/// Through whom a party group prepares.
#[must_use]
pub fn through(
    texts: &Texts,
    view: &View<'_>,
    quarter: i64,
    names: &[&Member],
    more: Option<i64>,
) -> Outgoing {
    let plan = view.plan.id;
    let mut card = asking(texts, view, quarter, texts.t().plan_ask_through());
    for member in names {
        card = card.button(&member.name, Action::AskPartyGroup { plan, quarter, member: member.id });
    }
    if let Some(next) = more {
        card = card.button(label(texts, Label::More), turn(view, PlanPage::Through(quarter, next)));
    }
    card.button(label(texts, Label::Back), turn(view, PlanPage::Preparers(quarter, 0)))
}

/// The name of that party group.
#[must_use]
pub fn ask_party_group(texts: &Texts, unit: UnitId, through: &str) -> Outgoing {
    Outgoing::new(unit, texts.t().plan_ask_party_group(words::named_person(texts, &escape(through))))
}

/// The name of a rapporteur from outside.
#[must_use]
pub fn ask_guest(texts: &Texts, unit: UnitId) -> Outgoing {
    Outgoing::new(unit, texts.t().plan_ask_guest())
}

#[must_use]
pub fn ask_place(texts: &Texts, unit: UnitId) -> Outgoing {
    Outgoing::new(unit, texts.t().topic_ask_typed_place())
}

/// The day of the meeting: by button, or typed.
#[must_use]
pub fn days(texts: &Texts, view: &View<'_>, quarter: i64, offered: &[NaiveDate]) -> Outgoing {
    let t = texts.t();
    let question = if offered.is_empty() { t.plan_no_day_left() } else { t.plan_ask_day() };
    let mut card = asking(texts, view, quarter, question);
    for day in offered {
        let said = dates::date(texts, *day, view.today);
        let action = Action::PutPlanMeeting { plan: view.plan.id, quarter, day: *day, minute: NO_HOUR };
        card = card.button(crate::present::reading::capitalised(&said), action);
    }
    card.button(label(texts, Label::Back), turn(view, PlanPage::Quarter(quarter)))
}

/// A typed day, echoed in full; outside its quarter, or a day off, it is said to be that.
#[must_use]
pub fn confirm_day(
    texts: &Texts,
    view: &View<'_>,
    quarter: i64,
    day: NaiveDate,
    minute: i64,
    off: Option<DayOff>,
) -> Outgoing {
    let t = texts.t();
    let hour = chrono::NaiveTime::from_num_seconds_from_midnight_opt(
        u32::try_from(minute * 60).unwrap_or(u32::MAX),
        0,
    );
    let slot = Slot { meeting_on: Some(day), hour, ..Slot::empty(quarter, Mode::Joined) };
    let said = meeting(texts, &slot).unwrap_or_default();
    let question = if rules::is_within(day, view.plan.year, quarter) {
        t.topic_confirm_day(said)
    } else {
        t.plan_confirm_outside(said, quarter_of(texts, view.plan.year, quarter))
    };
    let question = with_day_off(texts, off, question);
    let put = Action::PutPlanMeeting { plan: view.plan.id, quarter, day, minute };
    asking(texts, view, quarter, question)
        .button(label(texts, Label::Yes), put)
        .button(t.topic_choose_again(), turn(view, PlanPage::Days(quarter)))
}
