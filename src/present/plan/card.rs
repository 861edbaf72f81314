//! The whole plan on one card: a quarter a line.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::{PlanPage, quarter_of, roman};
use crate::domain::ids::MemberId;
use crate::domain::member::{Member, MemberKind};
use crate::domain::plan::checking::Advice;
use crate::domain::plan::{PlanApproval, Preparer, Slot, YearPlan};
use crate::domain::topic::{ApprovalWay, Named};
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::reviews::Before;
use crate::present::texts::Texts;
use crate::present::{catalogue, dates, words};

/// What the card is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub plan: &'a YearPlan,
    pub names: &'a BTreeMap<MemberId, &'a Member>,
    pub advice: &'a [Advice],
    /// Names of the committee who have said nothing of the version that lies before them.
    pub silent: &'a [&'a str],
    /// How many of the committee have approved the version, of how many.
    pub standing: (i64, i64),
    pub leads: bool,
    /// The viewer's verdict is awaited.
    pub reviews: bool,
    /// Nobody but the secretary could approve.
    pub alone: bool,
    /// There is a plan or a session of the year before.
    pub can_copy: bool,
    pub zone: Tz,
    pub today: NaiveDate,
}

impl View<'_> {
    /// How a preparer is called; `None` while nobody prepares.
    #[must_use]
    pub fn named(&self, slot: &Slot) -> Option<Named> {
        let preparer = slot.preparer.as_ref()?;
        let member = self.names.get(&preparer.member())?;
        Some(Named {
            name: member.name.clone(),
            guest: member.kind == MemberKind::Guest,
            party_group: preparer.group().map(str::to_owned),
        })
    }

    fn name(&self, member: MemberId) -> String {
        self.names.get(&member).map(|member| member.name.clone()).unwrap_or_default()
    }

    /// Whether there is a guest to give a link to.
    pub(super) fn guest(&self, slot: &Slot) -> Option<MemberId> {
        match &slot.preparer {
            Some(Preparer::Guest(member)) => Some(*member),
            _ => None,
        }
    }
}

/// A title on a line of its own is cut at a word: a small screen has room for so many letters.
const TITLE_ROOM: usize = 26;

/// A title as a line among others shows it.
#[must_use]
pub fn short(title: &str) -> String {
    if title.chars().count() <= TITLE_ROOM {
        return title.to_owned();
    }
    let mut kept = String::new();
    for word in title.split(' ') {
        if kept.chars().count() + word.chars().count() + 1 > TITLE_ROOM {
            break;
        }
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(word);
    }
    format!("{}…", kept.trim_end_matches([',', ':', ';']))
}

fn heading(texts: &Texts, view: &View<'_>) -> String {
    let t = texts.t();
    let plan = view.plan;
    if plan.is_approved() {
        let alone = |approval: &PlanApproval| approval.way == ApprovalWay::SecretaryAlone;
        if plan.approval.as_ref().is_some_and(alone) {
            return t.plan_heading_alone(plan.year, plan.version);
        }
        return t.plan_heading_approved(plan.year, plan.version);
    }
    if plan.is_under_review() {
        let (approved, of) = view.standing;
        return t.plan_heading_review(plan.year, plan.version, approved, of);
    }
    match &plan.approval {
        Some(approval) => t.plan_heading_changed(plan.year, plan.version, approval.version),
        None => t.plan_heading_draft(plan.year, plan.version),
    }
}

fn line(texts: &Texts, view: &View<'_>, slot: &Slot) -> String {
    let t = texts.t();
    let number = roman(slot.quarter);
    if slot.missed {
        return t.plan_line_missed(number);
    }
    let Some(title) = &slot.title else { return t.plan_line_empty(number) };
    let mut parts = vec![escape(&short(title))];
    if let Some(named) = view.named(slot) {
        parts.push(escape(&match named.party_group {
            Some(group) => group,
            None => named.name,
        }));
    }
    parts.extend(slot.meeting_on.map(|day| day_and_month(texts, day)));
    if slot.topic.is_some() {
        parts.push(t.plan_begun());
    }
    t.plan_line(number, parts.join("; "))
}

fn day_and_month(texts: &Texts, day: NaiveDate) -> String {
    // The year stands in the heading.
    dates::short_date(texts, day, day)
}

/// Who of the committee is awaited, while the version lies before it: one by name, several by their number, for the
/// four quarters leave no more room.
fn silence(texts: &Texts, view: &View<'_>) -> Option<String> {
    let waited = match view.silent {
        [] => return None,
        [one] => escape(one),
        several => words::people(texts, several.len()),
    };
    view.plan.is_under_review().then(|| texts.t().review_silent(waited))
}

/// The first thing the checker says, and how many more there are.
fn advice_line(texts: &Texts, view: &View<'_>) -> Option<String> {
    let t = texts.t();
    let said = advice(texts, view, view.advice.first()?);
    Some(match view.advice.len() {
        1 => t.plan_advice(said),
        more => t.plan_advice_more(said, more - 1),
    })
}

/// One piece of advice.
#[must_use]
pub fn advice(texts: &Texts, view: &View<'_>, advice: &Advice) -> String {
    let t = texts.t();
    let day = |day: &NaiveDate| dates::short_date_in_full(texts, *day);
    match advice {
        Advice::NoDayLeft { quarter } => t.plan_advice_no_day(roman(*quarter)),
        Advice::Unfilled { quarters } => t.plan_advice_unfilled(listed(quarters)),
        Advice::NoGroup { quarters } => t.plan_advice_no_group(listed(quarters)),
        Advice::NoObligatory { group } => t.plan_advice_obligatory(catalogue::group_name(texts, *group)),
        Advice::Repeated { quarter, year, of } => {
            t.plan_advice_repeated(roman(*quarter), quarter_of(texts, *year, *of))
        }
        Advice::Uneven { member, times } => {
            t.plan_advice_uneven(words::named_person(texts, &escape(&view.name(*member))), *times)
        }
        Advice::OutsideQuarter { quarter, day: on } => t.plan_advice_outside(roman(*quarter), day(on)),
        Advice::OnDayOff { quarter, day: on } => t.plan_advice_day_off(roman(*quarter), day(on)),
        Advice::Passed { quarter, day: on } => t.plan_advice_passed(roman(*quarter), day(on)),
        Advice::OutOfOrder { quarter } => t.plan_advice_order(roman(*quarter)),
    }
}

/// "I, III"
fn listed(quarters: &[i64]) -> String {
    quarters.iter().map(|quarter| roman(*quarter)).collect::<Vec<_>>().join(", ")
}

/// The plan of the year.
#[must_use]
pub fn whole(texts: &Texts, view: &View<'_>) -> Outgoing {
    let t = texts.t();
    let plan = view.plan;
    let mut lines = vec![format!("<b>{}</b>", heading(texts, view))];
    lines.extend(plan.slots.iter().map(|slot| line(texts, view, slot)));
    if view.leads {
        lines.extend(silence(texts, view).or_else(|| advice_line(texts, view)));
    }
    let mut card = Outgoing::new(plan.unit, lines.join("\n"));
    if view.reviews {
        card = card
            .button(t.review_approve(), Action::ApprovePlan { plan: plan.id, version: plan.version })
            .button(t.review_amend(), Action::AmendPlan { plan: plan.id, version: plan.version });
    }
    if view.leads {
        card = card.row(plan.slots.iter().map(|slot| {
            let page = PlanPage::Quarter(slot.quarter).number();
            (t.plan_open_quarter(roman(slot.quarter)), Action::TurnPlan { plan: plan.id, page })
        }));
        card = steps(texts, view, card);
    }
    card.button(label(texts, Label::Home), Action::Home)
}

/// What can be done with the whole of it.
fn steps(texts: &Texts, view: &View<'_>, mut card: Outgoing) -> Outgoing {
    let t = texts.t();
    let plan = view.plan;
    if !plan.is_approved() && !plan.is_under_review() {
        card = if view.alone {
            card.button(t.plan_alone(), Action::ApprovePlanAlone { plan: plan.id, version: plan.version })
        } else {
            card.button(t.plan_submit(), Action::SubmitPlan { plan: plan.id, version: plan.version })
        };
    }
    if plan.is_under_review() && !view.alone {
        if !view.silent.is_empty() {
            let remind = Action::AskToRemindOfPlan { plan: plan.id, version: plan.version };
            card = card.button(t.review_remind(), remind);
        }
        card = card.button(t.review_record(), Before::plan(plan).ask());
    }
    if plan.slots.iter().any(Slot::is_open) {
        card = card
            .button(t.plan_fill_anew(), Action::TurnPlan { plan: plan.id, page: PlanPage::Ways.number() });
    }
    card = card.button(t.plan_paper(), Action::PlanPaper { plan: plan.id });
    let this_year = i64::from(chrono::Datelike::year(&view.today));
    let other = if plan.year == this_year { this_year + 1 } else { this_year };
    // The next year is planned in the last quarter of this one.
    let worth = other == this_year || chrono::Datelike::month(&view.today) >= 10;
    if worth { card.button(t.plan_other_year(other), Action::OpenPlan { year: other }) } else { card }
}

/// Two ways to fill it anew.
#[must_use]
pub fn ways(texts: &Texts, view: &View<'_>) -> Outgoing {
    let t = texts.t();
    let plan = view.plan;
    let html = format!("<b>{}</b>\n{}", heading(texts, view), t.plan_ask_way());
    let mut card =
        Outgoing::new(plan.unit, html).button(t.plan_propose(), Action::FillPlan { plan: plan.id, way: 0 });
    if view.can_copy {
        card = card.button(t.plan_as_last_year(), Action::FillPlan { plan: plan.id, way: 1 });
    }
    let page = PlanPage::Whole.number();
    card.button(label(texts, Label::Back), Action::TurnPlan { plan: plan.id, page })
}

/// What the plan would be drawn up anew, and to how many that goes: [Lập lại và báo]. `view` is of the new plan;
/// `later`: when it goes out, outside the sending hours.
#[must_use]
pub fn redraw(texts: &Texts, view: &View<'_>, way: i64, count: usize, later: Option<String>) -> Outgoing {
    let t = texts.t();
    let plan = view.plan;
    let mut lines = vec![format!("<b>{}</b>", t.plan_heading_redraw(plan.year))];
    lines.extend(plan.slots.iter().map(|slot| line(texts, view, slot)));
    lines.push(match later {
        _ if count == 0 => t.plan_redraw_nobody(),
        Some(later) => format!("{} {}", words::send_to(texts, count), words::sent_later(texts, &later)),
        None => words::send_to(texts, count),
    });
    let done = if count == 0 { t.plan_fill_anew() } else { t.plan_redraw_do() };
    let back = Action::TurnPlan { plan: plan.id, page: PlanPage::Whole.number() };
    Outgoing::new(plan.unit, lines.join("\n"))
        .button(done, Action::FillPlan { plan: plan.id, way: way + 2 })
        .button(label(texts, Label::Back), back)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_cut_at_a_word() {
        assert_eq!(short("Tiết kiệm điện, nước"), "Tiết kiệm điện, nước");
        assert_eq!(short("Học tập và làm theo Bác: mỗi đảng viên một việc"), "Học tập và làm theo Bác…");
        assert!(short("Làm gì để họp chi bộ hằng tháng bàn việc cụ thể?").chars().count() <= TITLE_ROOM + 1);
    }
}
