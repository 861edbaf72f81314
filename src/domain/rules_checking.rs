//! What a rule may be: the order of the chain, fractions, hours, days, expressions that come true.

use thiserror::Error;

use super::rhythm::{self, CronProblem};
use super::rules_editing::{Rule, Settings};
use super::time::Timestamp;

/// The longest run of days of a unit's own, and how many runs there may be.
pub const LONGEST_OFF: i64 = 31;
pub const MOST_OFF: usize = 12;

/// Why a rule is not changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum RuleProblem {
    /// So many numbers are wanted.
    #[error("{0} numbers are wanted")]
    NotNumbers(usize),
    #[error("not within {0} and {1}")]
    OutOfRange(i64, i64),
    /// Of several numbers the `nth` (the first is 1).
    #[error("number {nth} is not within {least} and {most}")]
    NthOutOfRange { nth: usize, least: i64, most: i64 },
    /// Of several numbers the `nth` does not come after the one before it.
    #[error("number {0} is not above the one before it")]
    NthTooSmall(usize),
    /// It would be what it is.
    #[error("nothing would change")]
    Unchanged,
    /// The steps would not follow each other.
    #[error("the steps would not follow each other")]
    OutOfOrder,
    #[error("not a fraction above 0 and at most 1")]
    NotAFraction,
    /// More than all: nothing could ever pass.
    #[error("nothing could ever pass")]
    NeverPasses,
    #[error("not an hour")]
    NotAnHour,
    /// The sending hours end before they begin, or deadlines fall outside them.
    #[error("the hours do not follow each other")]
    HoursOutOfOrder,
    #[error("there is no such zone")]
    NoSuchZone,
    #[error("not a day")]
    NotADay,
    /// Too many days off, or too long.
    #[error("too many days off")]
    TooManyDaysOff,
    #[error(transparent)]
    Cron(#[from] CronProblem),
    #[error("more than {lines} lines or {letters} letters")]
    TooLong { lines: usize, letters: usize },
    /// One of the choices is wanted.
    #[error("one of the choices is wanted")]
    Unclear,
}

fn within(value: i64, least: i64, most: i64) -> Result<(), RuleProblem> {
    if (least..=most).contains(&value) { Ok(()) } else { Err(RuleProblem::OutOfRange(least, most)) }
}

/// Each of several numbers within its own bounds.
fn each_within(numbers: &[(i64, i64, i64)]) -> Result<(), RuleProblem> {
    let outside = numbers.iter().position(|(value, least, most)| within(*value, *least, *most).is_err());
    match outside.and_then(|at| numbers.get(at).map(|(_, least, most)| (at + 1, *least, *most))) {
        Some((nth, least, most)) => Err(RuleProblem::NthOutOfRange { nth, least, most }),
        None => Ok(()),
    }
}

/// Whether the settings hold together as far as `rule` is concerned.
pub fn check(settings: &Settings, rule: Rule, now: Timestamp) -> Result<(), RuleProblem> {
    let rules = &settings.rules;
    match rule {
        Rule::AssignBefore
        | Rule::DraftBefore
        | Rule::ReviewBefore
        | Rule::CirculateBefore
        | Rule::CommentsBefore
        | Rule::DigestBefore => before(settings),
        Rule::ConcludeAfter | Rule::PublishAfter => after(settings),
        Rule::FollowUpAfter => {
            let looks = rules.chain.follow_up_after;
            each_within(&looks.map(|days| (days, 1, 365)))?;
            match looks.windows(2).position(|pair| pair[0] >= pair[1]) {
                Some(at) => Err(RuleProblem::NthTooSmall(at + 2)),
                None => after(settings),
            }
        }
        Rule::TaskReminders => {
            let asked = rules.follow_up;
            let (secretary, deputy) = (asked.secretary_after, asked.deputy_after);
            each_within(&[(asked.ask_before, 0, 60), (secretary, 1, 60), (deputy, 2, 90)])?;
            if secretary < deputy { Ok(()) } else { Err(RuleProblem::NthTooSmall(3)) }
        }
        Rule::DeadlineHour | Rule::SendFrom | Rule::SendUntil => {
            let in_order = rules.send_from < rules.send_until
                && rules.send_from <= rules.deadline_hour
                && rules.deadline_hour <= rules.send_until;
            if in_order { Ok(()) } else { Err(RuleProblem::HoursOutOfOrder) }
        }
        Rule::TakeBackSeconds => within(rules.take_back_seconds, 0, 600),
        Rule::Pass => {
            fraction(rules.pass.num, rules.pass.den)?;
            let all = rules.pass.num == rules.pass.den;
            if rules.pass.strict && all { Err(RuleProblem::NeverPasses) } else { Ok(()) }
        }
        Rule::Quorum => fraction(rules.quorum.num, rules.quorum.den),
        // Fewer than five, and who voted how could be reckoned.
        Rule::SecretMinimum => within(rules.secret_minimum, 5, 200),
        Rule::SeparateFrom => within(rules.separate_from, 1, 200),
        Rule::LeastMinutes => within(rules.least_minutes, 0, 480),
        Rule::Alarm => {
            let (undated, unheld) = (rules.alarm.undated, rules.alarm.unheld);
            // In the shortest quarter too the deputy hears before it ends.
            each_within(&[(undated, 1, 87), (unheld, 2, 88)])?;
            if undated < unheld { Ok(()) } else { Err(RuleProblem::NthTooSmall(2)) }
        }
        Rule::DaysOff => {
            let fits = rules.days_off.len() <= MOST_OFF
                && rules
                    .days_off
                    .iter()
                    .all(|days| (0..LONGEST_OFF).contains(&(days.to - days.from).num_days()));
            if fits { Ok(()) } else { Err(RuleProblem::TooManyDaysOff) }
        }
        // What recurs has to go on recurring where the clocks are others.
        Rule::Zone | Rule::OpenQuarter | Rule::WeeklyDigest | Rule::PlanYear => {
            for expression in rules.rhythm.expressions() {
                rhythm::checked(expression, settings.zone, now)?;
            }
            Ok(())
        }
        Rule::PassBase
        | Rule::QuorumBinding
        | Rule::CommentVisibility
        | Rule::ObligatoryGroup
        | Rule::Holidays
        | Rule::Letterhead
        | Rule::Citations
        | Rule::Recipients
        | Rule::ConclusionName
        | Rule::MinutesName
        | Rule::SignedFor => Ok(()),
    }
}

fn fraction(num: i64, den: i64) -> Result<(), RuleProblem> {
    if 0 < num && num <= den && den <= 100 { Ok(()) } else { Err(RuleProblem::NotAFraction) }
}

/// Each step on an earlier day than the next, the last on the eve at the latest.
fn before(settings: &Settings) -> Result<(), RuleProblem> {
    let chain = &settings.rules.chain;
    let steps = [
        chain.assign_before,
        chain.draft_before,
        chain.review_before,
        chain.circulate_before,
        chain.comments_before,
        chain.digest_before,
    ];
    steps.iter().try_for_each(|days| within(*days, 1, 120))?;
    if steps.windows(2).all(|pair| pair[0] > pair[1]) { Ok(()) } else { Err(RuleProblem::OutOfOrder) }
}

fn after(settings: &Settings) -> Result<(), RuleProblem> {
    let chain = &settings.rules.chain;
    let [first, second, third] = chain.follow_up_after;
    let steps = [chain.conclude_after, chain.publish_after, first, second, third];
    steps.iter().try_for_each(|days| within(*days, 1, 365))?;
    if steps.windows(2).all(|pair| pair[0] < pair[1]) { Ok(()) } else { Err(RuleProblem::OutOfOrder) }
}
