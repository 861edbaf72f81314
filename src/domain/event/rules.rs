//! What happens to the rules of a unit, and what its rhythm brings.

use crate::domain::prompt::Prompt;
use crate::domain::rules::RuleProfile;
use crate::domain::rules_editing::Rule;
use crate::domain::unit::Unit;

/// What happened to the rules.
#[derive(Clone, PartialEq, Debug)]
pub enum RulesEvent {
    /// A change is put before whoever asked for it, and waits for \[Đúng\].
    Proposed { prompt: Prompt },
    /// `said`: what was typed or chosen; `None`: as at first.
    Changed { unit: Unit, rules: RuleProfile, rule: Rule, said: Option<String> },
}
