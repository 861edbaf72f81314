//! What happens to the rules of a unit, and what its rhythm brings.

use crate::domain::ballot::BallotKind;
use crate::domain::next_step::{NextStep, Part};
use crate::domain::prompt::Prompt;
use crate::domain::reminding::Outage;
use crate::domain::rhythm::Alarmed;
use crate::domain::rules::RuleProfile;
use crate::domain::rules_editing::Rule;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::turnout::Turnout;
use crate::domain::unit::{Addressee, Unit};

/// The digest of a week, for the secretary.
#[derive(Clone, PartialEq, Debug)]
pub struct Digest {
    pub unit: Unit,
    pub topic: Topic,
    pub to: Addressee,
    pub next: NextStep,
    /// What of it is its reader's.
    pub part: Part,
    pub turnout: Option<Turnout>,
    /// While a ballot by phone is open: what it is worth, how many have voted, of how many.
    pub voting: Option<(BallotKind, i64, i64)>,
    /// Why it comes late.
    pub late: Option<Outage>,
    /// From then on the next one speaks.
    pub until: Option<Timestamp>,
    /// The words under which it is noted that it was given, and that its reader has had the message of the day.
    pub keys: Vec<String>,
}

/// A quarter passes and no session is in sight.
#[derive(Clone, PartialEq, Debug)]
pub struct Alarm {
    pub unit: Unit,
    pub alarmed: Alarmed,
    /// The topic in hand, else the last one.
    pub topic: Option<Topic>,
    pub to: Addressee,
    pub next: NextStep,
    /// What of it is its reader's.
    pub part: Part,
    /// The words under which it is noted that it was given, and that its reader has had the message of the day.
    pub keys: Vec<String>,
}

/// What happened to the rules.
#[derive(Clone, PartialEq, Debug)]
pub enum RulesEvent {
    /// A change is put before whoever asked for it, and waits for \[Đúng\].
    Proposed {
        prompt: Prompt,
    },
    /// `said`: what was typed or chosen; `None`: as at first.
    Changed {
        unit: Unit,
        rules: RuleProfile,
        rule: Rule,
        said: Option<String>,
    },
    DigestGiven(Box<Digest>),
    /// It could not be given in time, and the next one says more.
    DigestDropped {
        unit: Unit,
        occasion: String,
    },
    Alarmed(Box<Alarm>),
}
