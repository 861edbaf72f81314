//! The card of the rules: its pages, one rule with what can be chosen for it, and the change put before the officer.

mod recurring;
mod values;

pub use recurring::{alarm, digest};
pub use values::{problem, value};

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::people::headed;
use super::texts::Texts;
use super::{dates, topics, words};
use crate::domain::ids::PromptId;
use crate::domain::rhythm;
use crate::domain::rules_editing::{Editing, Rule, RulePage, Settings, edited, reset};
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;

/// What the card shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Page {
    /// The pages there are.
    Overview,
    Of(RulePage),
    One(Rule),
}

impl Page {
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Self::Overview => 0,
            Self::Of(page) => page.index() + 1,
            Self::One(rule) => -1 - rule.index(),
        }
    }

    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        match number {
            0 => Some(Self::Overview),
            1.. => RulePage::at(number - 1).map(Self::Of),
            _ => Rule::at(number.checked_neg()? - 1).map(Self::One),
        }
    }
}

fn turn(page: Page) -> Action {
    Action::TurnRules { page: page.number() }
}

/// The card, turned to a page.
#[must_use]
pub fn card(texts: &Texts, unit: &Unit, settings: &Settings, page: Page, now: Timestamp) -> Outgoing {
    let t = texts.t();
    match page {
        Page::Overview => {
            let title = t.rules_title(words::unit_named(texts, &escape(&unit.name)));
            let card = headed(unit, &title, &[t.rules_how(), t.rules_ballots_keep()]);
            let card = RulePage::ALL
                .iter()
                .fold(card, |card, page| card.button(page_name(texts, *page), turn(Page::Of(*page))));
            card.button(label(texts, Label::Home), Action::Home)
        }
        Page::Of(page) => {
            let lines: Vec<String> = page.rules().map(|rule| line(texts, settings, rule)).collect();
            let card = headed(unit, &page_name(texts, page), &lines);
            let card = page
                .rules()
                .fold(card, |card, rule| card.button(rule_name(texts, rule), turn(Page::One(rule))));
            card.button(t.rules_all_pages(), turn(Page::Overview))
        }
        Page::One(rule) => one(texts, unit, settings, rule, now),
    }
}

/// "Hạn dự thảo: trước hội nghị 21 ngày".
fn line(texts: &Texts, settings: &Settings, rule: Rule) -> String {
    texts.t().rules_line(rule_name(texts, rule), escape(&value(texts, settings, rule)))
}

/// One rule: what holds, when it comes true next, what can be chosen; other words are typed.
fn one(texts: &Texts, unit: &Unit, settings: &Settings, rule: Rule, now: Timestamp) -> Outgoing {
    let t = texts.t();
    let editing = Editing { profile: unit.profile, now };
    let present = value(texts, settings, rule);
    let mut lines = vec![t.rules_present(escape(&present))];
    lines.extend(next_time(texts, settings, rule, now));
    let initial = reset(settings, rule, editing).ok();
    let initial = initial.map(|initial| value(texts, &initial, rule)).filter(|value| *value != present);
    if let Some(initial) = &initial {
        lines.push(t.rules_initial(escape(initial)));
    }
    lines.push(values::how_to_type(texts, rule));
    let mut card = headed(unit, &rule_name(texts, rule), &lines);
    for (index, choice) in rule.choices().iter().enumerate() {
        let Ok(chosen) = edited(settings, rule, choice, editing) else { continue };
        let words = value(texts, &chosen, rule);
        if words != present && Some(&words) != initial.as_ref() {
            card = card.button(words, Action::ChooseRule { rule, choice: index as i64 });
        }
    }
    if initial.is_some() {
        card = card.button(t.rules_reset(), Action::ResetRule { rule });
    }
    card.button(t.rules_back(), turn(Page::Of(rule.page())))
}

/// When a rule that recurs comes true next.
fn next_time(texts: &Texts, settings: &Settings, rule: Rule, now: Timestamp) -> Option<String> {
    let next = rhythm::next(rule.expression(&settings.rules)?, settings.zone, now)?;
    Some(texts.t().rules_next_time(dates::date_time(texts, next, settings.zone)))
}

/// A change before it is made.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    pub rule: Rule,
    pub before: &'a Settings,
    pub after: &'a Settings,
    /// The topic whose dates have been told, if the change bears on dates.
    pub told: Option<&'a Topic>,
}

/// From what to what, and what stays: \[Đúng\] \[Không đổi\].
#[must_use]
pub fn confirm(
    texts: &Texts,
    unit: &Unit,
    change: &Change<'_>,
    prompt: PromptId,
    now: Timestamp,
) -> Outgoing {
    let t = texts.t();
    let said = |settings| escape(&value(texts, settings, change.rule));
    let mut lines = vec![t.rules_from(said(change.before)), t.rules_to(said(change.after))];
    lines.extend(next_time(texts, change.after, change.rule, now));
    if change.rule.page() == RulePage::Deciding {
        lines.push(t.rules_ballots_keep());
    }
    let mut yes = t.rules_yes();
    if let Some(topic) = change.told {
        lines.push(t.rules_dates_stay(topics::quarter(texts, topic)));
        yes = t.rules_yes_keep_dates();
    }
    headed(unit, &rule_name(texts, change.rule), &lines)
        .button(yes, Action::PutRule { prompt })
        .button(t.rules_no(), Action::DropRule { prompt })
}

/// "Đã ghi quy định mới."
#[must_use]
pub fn changed(texts: &Texts) -> String {
    texts.t().rules_changed()
}

#[must_use]
pub fn kept(texts: &Texts) -> String {
    texts.t().rules_kept()
}

#[must_use]
pub fn page_name(texts: &Texts, page: RulePage) -> String {
    let t = texts.t();
    match page {
        RulePage::Before => t.rules_page_before(),
        RulePage::After => t.rules_page_after(),
        RulePage::Hours => t.rules_page_hours(),
        RulePage::Deciding => t.rules_page_deciding(),
        RulePage::Session => t.rules_page_session(),
        RulePage::Calendar => t.rules_page_calendar(),
        RulePage::Papers => t.rules_page_papers(),
        RulePage::Names => t.rules_page_names(),
    }
}

#[must_use]
pub fn rule_name(texts: &Texts, rule: Rule) -> String {
    let t = texts.t();
    match rule {
        Rule::AssignBefore => t.rule_assign_before(),
        Rule::DraftBefore => t.rule_draft_before(),
        Rule::ReviewBefore => t.rule_review_before(),
        Rule::CirculateBefore => t.rule_circulate_before(),
        Rule::CommentsBefore => t.rule_comments_before(),
        Rule::DigestBefore => t.rule_digest_before(),
        Rule::ConcludeAfter => t.rule_conclude_after(),
        Rule::PublishAfter => t.rule_publish_after(),
        Rule::FollowUpAfter => t.rule_follow_up_after(),
        Rule::TaskReminders => t.rule_task_reminders(),
        Rule::DeadlineHour => t.rule_deadline_hour(),
        Rule::SendFrom => t.rule_send_from(),
        Rule::SendUntil => t.rule_send_until(),
        Rule::TakeBackSeconds => t.rule_take_back_seconds(),
        Rule::Zone => t.rule_zone(),
        Rule::Pass => t.rule_pass(),
        Rule::PassBase => t.rule_pass_base(),
        Rule::Quorum => t.rule_quorum(),
        Rule::QuorumBinding => t.rule_quorum_binding(),
        Rule::SecretMinimum => t.rule_secret_minimum(),
        Rule::SeparateFrom => t.rule_separate_from(),
        Rule::LeastMinutes => t.rule_least_minutes(),
        Rule::CommentVisibility => t.rule_comment_visibility(),
        Rule::ObligatoryGroup => t.rule_obligatory_group(),
        Rule::Holidays => t.rule_holidays(),
        Rule::DaysOff => t.rule_days_off(),
        Rule::OpenQuarter => t.rule_open_quarter(),
        Rule::WeeklyDigest => t.rule_weekly_digest(),
        Rule::PlanYear => t.rule_plan_year(),
        Rule::Alarm => t.rule_alarm(),
        Rule::Letterhead => t.rule_letterhead(),
        Rule::Citations => t.rule_citations(),
        Rule::Recipients => t.rule_recipients(),
        Rule::ConclusionName => t.rule_conclusion_name(),
        Rule::MinutesName => t.rule_minutes_name(),
        Rule::SignedFor => t.rule_signed_for(),
    }
}
