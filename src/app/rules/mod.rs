//! The rules of a unit: shown page by page, changed one at a time, each change put before the officer first.
//!
//! A ballot that is open keeps the rules it was opened under, and dates that have been told stay: both are written
//! down elsewhere.

pub mod rhythm;

use crate::app::asker::{Asker, rules_of};
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::domain::choosing;
use crate::domain::event::{Event, RulesEvent};
use crate::domain::ids::{PromptId, UnitId};
use crate::domain::prompt::{Intent, Prompt, PromptState};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::rules_checking::RuleProblem;
use crate::domain::rules_editing::{self, Editing, Rule, Settings};
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::outgoing::Outgoing;
use crate::present::rules::{self as wording, Page};
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};

fn card(unit: UnitId) -> CardRef {
    CardRef { kind: CardKind::Rules, reference: unit.0 }
}

/// [Quy định của chi bộ].
pub fn open(asker: &Asker) -> Result<Decision, Halt> {
    asker.may(Act::ChangeSettings, None)?;
    Ok(Decision::new().show(card(asker.unit()?.id), Page::Overview.number()))
}

/// Another page; that of a rule waits for words beside its buttons.
pub async fn turn(desk: &mut Desk, asker: &Asker, page: i64) -> Result<Decision, Halt> {
    asker.may(Act::ChangeSettings, None)?;
    let page = Page::from_number(page).ok_or(Refusal::ExpiredButton)?;
    let decision = Decision::new().turn(card(asker.unit()?.id), page.number());
    if let Page::One(rule) = page {
        return Ok(decision.wait(asker.prompt(desk, Intent::Rule(rule))?));
    }
    Ok(decision.events(no_longer_waits(desk, asker).await?))
}

async fn no_longer_waits(desk: &mut Desk, asker: &Asker) -> Result<Option<Event>, Halt> {
    asker.no_longer_waits(desk, |intent| matches!(intent, Intent::Rule(_))).await
}

/// A choice offered.
pub async fn choose(desk: &mut Desk, asker: &Asker, rule: Rule, choice: i64) -> Result<Decision, Halt> {
    let choice = usize::try_from(choice).ok().and_then(|at| rule.choices().get(at));
    let choice = choice.ok_or(Refusal::ExpiredButton)?;
    propose(desk, asker, rule, Some((*choice).to_owned())).await
}

/// [Về mặc định].
pub async fn reset(desk: &mut Desk, asker: &Asker, rule: Rule) -> Result<Decision, Halt> {
    propose(desk, asker, rule, None).await
}

/// Words typed for a rule.
pub async fn typed(desk: &mut Desk, asker: &Asker, rule: Rule, words: Words<'_>) -> Result<Decision, Halt> {
    if words.file.is_some() {
        return Err(Refusal::WordsNeeded.into());
    }
    propose(desk, asker, rule, Some(words.body.trim().to_owned())).await
}

/// The settings as they are, and as they would be.
async fn changed(
    desk: &mut Desk,
    asker: &Asker,
    rule: Rule,
    text: Option<&str>,
) -> Result<(Settings, Settings), Halt> {
    asker.may(Act::ChangeSettings, None)?;
    let unit = asker.unit()?;
    let before = Settings::of(unit, rules_of(desk, unit.id).await?.rules);
    let editing = Editing { profile: unit.profile, now: desk.now() };
    let after = match text {
        Some(text) => rules_editing::edited(&before, rule, text, editing),
        None => rules_editing::reset(&before, rule, editing),
    };
    Ok((before, after.map_err(Refusal::NotARule)?))
}

/// Puts a change before the officer: from what to what, and what stays as it is. Until one is taken the rule waits for
/// other words: whoever sees a mistake in the echo types again.
async fn propose(desk: &mut Desk, asker: &Asker, rule: Rule, text: Option<String>) -> Result<Decision, Halt> {
    let (before, after) = changed(desk, asker, rule, text.as_deref()).await?;
    if before == after {
        return Err(Refusal::NotARule(RuleProblem::Unchanged).into());
    }
    let unit = asker.unit()?;
    let told = match unit.current_topic {
        Some(topic) => Some(desk.get::<Topic>(topic).await?)
            .filter(|topic| rule.moves_dates() && choosing::is_told(topic) && !choosing::is_over(topic)),
        None => None,
    };
    let prompt = asker.prompt(desk, Intent::NewRule { rule, text })?;
    let change = wording::Change { rule, before: &before, after: &after, told: told.as_ref() };
    let message = wording::confirm(asker.texts(), unit, &change, prompt.id, desk.now());
    Ok(Decision::new().event(RulesEvent::Proposed { prompt }).say(message))
}

/// What was put before the officer, once: an old button changes nothing.
async fn proposed(
    desk: &mut Desk,
    asker: &Asker,
    prompt: PromptId,
) -> Result<(Prompt, Rule, Option<String>), Halt> {
    asker.may(Act::ChangeSettings, None)?;
    let prompt = desk.find::<Prompt>(prompt).await?.ok_or(Refusal::ExpiredButton)?;
    if prompt.person != asker.person.id || prompt.unit != asker.unit()?.id {
        return Err(Refusal::ForeignButton.into());
    }
    match prompt.intent.clone() {
        Intent::NewRule { rule, text } if prompt.state == PromptState::Open => Ok((prompt, rule, text)),
        _ => Err(Refusal::ExpiredButton.into()),
    }
}

/// \[Đúng\]: checked again, because other rules may have been changed since.
pub async fn put(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Decision, Halt> {
    let (prompt, rule, said) = proposed(desk, asker, prompt).await?;
    let (_, after) = changed(desk, asker, rule, said.as_deref()).await?;
    let unit = Unit { zone: after.zone, ..asker.unit()?.clone() };
    let place = card(unit.id);
    let event = RulesEvent::Changed { unit, rules: after.rules, rule, said };
    let needless = no_longer_waits(desk, asker).await?;
    let decision = Decision::new().event(event).event(Event::PromptAnswered(prompt)).events(needless);
    Ok(decision.toast(wording::changed(asker.texts())).show(place, Page::Of(rule.page()).number()))
}

/// [Không đổi].
pub async fn drop_change(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Decision, Halt> {
    let (prompt, rule, _) = proposed(desk, asker, prompt).await?;
    let place = card(asker.unit()?.id);
    let needless = no_longer_waits(desk, asker).await?;
    let decision = Decision::new().event(Event::PromptAnswered(prompt)).events(needless);
    Ok(decision.toast(wording::kept(asker.texts())).show(place, Page::Of(rule.page()).number()))
}

/// Draws the card for an officer.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let officer = desk.member_of(unit.id, person.id).await?;
    if !officer.is_some_and(|officer| allowed(&officer, None, Act::ChangeSettings)) {
        return Ok(None);
    }
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let settings = Settings::of(&unit, rules_of(desk, unit.id).await?.rules);
    let page = Page::from_number(page).unwrap_or(Page::Overview);
    Ok(Some(wording::card(texts, &unit, &settings, page, desk.now())))
}
