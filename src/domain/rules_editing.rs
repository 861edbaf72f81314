//! The rules one by one: what each is called in the database, the page it stands on, what can be chosen for it, and
//! what is made of words typed for it. Whatever comes out has been checked ([`super::rules_checking`]).

use chrono_tz::Tz;

use super::catalogue::ContentGroup;
use super::comment::Visibility;
use super::days_off::Holidays;
use super::rules::{FollowUp, Letterhead, RuleProfile};
use super::rules_checking::{self, RuleProblem};
use super::rules_reading::{
    base, cron, days, fraction, hour, is_none, lines, name, number, several, yes, zone,
};
use super::text_enum::text_enum;
use super::time::{Timestamp, local};
use super::unit::{Profile, Unit};
use super::words::fold;

text_enum! {
    /// One thing a rule of the organisation may change.
    pub enum Rule {
        // --- up to the meeting
        AssignBefore = "assign_before",
        DraftBefore = "draft_before",
        ReviewBefore = "review_before",
        CirculateBefore = "circulate_before",
        CommentsBefore = "comments_before",
        // --- at the meeting and after it
        DigestBefore = "digest_before",
        ConcludeAfter = "conclude_after",
        PublishAfter = "publish_after",
        FollowUpAfter = "follow_up_after",
        TaskReminders = "task_reminders",
        // --- hours
        DeadlineHour = "deadline_hour",
        SendFrom = "send_from",
        SendUntil = "send_until",
        TakeBackSeconds = "take_back_seconds",
        Zone = "zone",
        // --- deciding
        Pass = "pass",
        PassBase = "pass_base",
        Quorum = "quorum",
        QuorumBinding = "quorum_binding",
        SecretMinimum = "secret_minimum",
        // --- the session
        SeparateFrom = "separate_from",
        LeastMinutes = "least_minutes",
        CommentVisibility = "comment_visibility",
        ObligatoryGroup = "obligatory_group",
        Alarm = "alarm",
        // --- the calendar
        Holidays = "holidays",
        DaysOff = "days_off",
        OpenQuarter = "open_quarter",
        WeeklyDigest = "weekly_digest",
        PlanYear = "plan_year",
        // --- papers
        Letterhead = "letterhead",
        Citations = "citations",
        Recipients = "recipients",
        // --- names on papers
        ConclusionName = "conclusion_name",
        MinutesName = "minutes_name",
        SignedFor = "signed_for",
    }
}

text_enum! {
    /// A page of the card.
    pub enum RulePage {
        Before = "before",
        After = "after",
        Hours = "hours",
        Deciding = "deciding",
        Session = "session",
        Calendar = "calendar",
        Papers = "papers",
        Names = "names",
    }
}

impl RulePage {
    /// What stands on it: five at most, so that it fits on a small screen.
    pub fn rules(self) -> impl Iterator<Item = Rule> {
        Rule::ALL.iter().copied().filter(move |rule| rule.page() == self)
    }
}

impl Rule {
    #[must_use]
    pub const fn page(self) -> RulePage {
        match self {
            Self::AssignBefore
            | Self::DraftBefore
            | Self::ReviewBefore
            | Self::CirculateBefore
            | Self::CommentsBefore => RulePage::Before,
            Self::DigestBefore
            | Self::ConcludeAfter
            | Self::PublishAfter
            | Self::FollowUpAfter
            | Self::TaskReminders => RulePage::After,
            Self::DeadlineHour | Self::SendFrom | Self::SendUntil | Self::TakeBackSeconds | Self::Zone => {
                RulePage::Hours
            }
            Self::Pass | Self::PassBase | Self::Quorum | Self::QuorumBinding | Self::SecretMinimum => {
                RulePage::Deciding
            }
            Self::SeparateFrom
            | Self::LeastMinutes
            | Self::CommentVisibility
            | Self::ObligatoryGroup
            | Self::Alarm => RulePage::Session,
            Self::Holidays | Self::DaysOff | Self::OpenQuarter | Self::WeeklyDigest | Self::PlanYear => {
                RulePage::Calendar
            }
            Self::Letterhead | Self::Citations | Self::Recipients => RulePage::Papers,
            Self::ConclusionName | Self::MinutesName | Self::SignedFor => RulePage::Names,
        }
    }

    /// The expression by which it comes true again and again, if it is a rule that does and is not switched off.
    #[must_use]
    pub fn expression(self, rules: &RuleProfile) -> Option<&str> {
        let rhythm = &rules.rhythm;
        match self {
            Self::OpenQuarter => rhythm.open_quarter.as_deref(),
            Self::WeeklyDigest => rhythm.weekly_digest.as_deref(),
            Self::PlanYear => rhythm.plan_year.as_deref(),
            _ => None,
        }
    }

    /// Whether dates that have been told were reckoned with it.
    #[must_use]
    pub const fn moves_dates(self) -> bool {
        match self {
            Self::DeadlineHour | Self::Zone => true,
            Self::TaskReminders => false,
            _ => matches!(self.page(), RulePage::Before | RulePage::After),
        }
    }

    /// What is offered on buttons, in the words that could be typed.
    #[must_use]
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::AssignBefore => &["30", "45"],
            Self::DraftBefore => &["21", "25"],
            Self::ReviewBefore => &["14", "17"],
            Self::CirculateBefore => &["7", "10"],
            Self::CommentsBefore => &["2", "3"],
            Self::DigestBefore => &["1", "2"],
            Self::ConcludeAfter => &["3", "5"],
            Self::PublishAfter => &["7", "10"],
            Self::FollowUpAfter => &["30 60 90", "45 60 90"],
            Self::TaskReminders => &["3 3 7", "7 1 3"],
            Self::DeadlineHour => &["17:00", "11:00"],
            Self::SendFrom => &["7:00", "8:00"],
            Self::SendUntil => &["20:30", "19:00"],
            Self::TakeBackSeconds => &["30", "60"],
            Self::Zone => &[],
            Self::Pass => &["> 1/2", ">= 1/2", ">= 2/3"],
            Self::PassBase => &["roll", "cast", "for_against"],
            Self::Quorum => &["1/2", "2/3"],
            Self::QuorumBinding => &["no", "yes"],
            Self::SecretMinimum => &["5", "7"],
            Self::SeparateFrom => &["10", "15"],
            Self::LeastMinutes => &["60", "90", "120"],
            Self::CommentVisibility => &["named", "committee_only"],
            Self::ObligatoryGroup => &[
                "ho_chi_minh",
                "competence",
                "tasks",
                "conduct",
                "organisation",
                "integrity",
                "community",
                "none",
            ],
            Self::Holidays => &["by_zone", "viet_nam", "none"],
            Self::DaysOff => &["none"],
            Self::OpenQuarter => &["0 0 7 1 JAN,APR,JUL,OCT *", "0 0 7 5 JAN,APR,JUL,OCT *", "none"],
            Self::WeeklyDigest => &["0 30 7 * * MON", "0 30 7 * * FRI", "none"],
            Self::PlanYear => &["0 0 7 1 DEC *", "0 0 7 15 DEC *", "none"],
            Self::Alarm => &["45 75", "30 60"],
            Self::Letterhead => &["party", "state"],
            Self::Citations
            | Self::Recipients
            | Self::ConclusionName
            | Self::MinutesName
            | Self::SignedFor => &[],
        }
    }
}

/// Everything that can be set: the rules, and the zone, which is the unit's.
#[derive(Clone, PartialEq, Debug)]
pub struct Settings {
    pub rules: RuleProfile,
    pub zone: Tz,
}

/// Before whom and when something is set.
#[derive(Clone, Copy, Debug)]
pub struct Editing {
    pub profile: Profile,
    pub now: Timestamp,
}

/// The settings with `rule` as `text` says.
pub fn edited(
    settings: &Settings,
    rule: Rule,
    text: &str,
    editing: Editing,
) -> Result<Settings, RuleProblem> {
    let mut next = settings.clone();
    let rules = &mut next.rules;
    match rule {
        Rule::AssignBefore => rules.chain.assign_before = number(text)?,
        Rule::DraftBefore => rules.chain.draft_before = number(text)?,
        Rule::ReviewBefore => rules.chain.review_before = number(text)?,
        Rule::CirculateBefore => rules.chain.circulate_before = number(text)?,
        Rule::CommentsBefore => rules.chain.comments_before = number(text)?,
        Rule::DigestBefore => rules.chain.digest_before = number(text)?,
        Rule::ConcludeAfter => rules.chain.conclude_after = number(text)?,
        Rule::PublishAfter => rules.chain.publish_after = number(text)?,
        Rule::FollowUpAfter => rules.chain.follow_up_after = several(text)?,
        Rule::TaskReminders => {
            let [ask_before, secretary_after, deputy_after] = several(text)?;
            rules.follow_up = FollowUp { ask_before, secretary_after, deputy_after };
        }
        Rule::DeadlineHour => rules.deadline_hour = hour(text)?,
        Rule::SendFrom => rules.send_from = hour(text)?,
        Rule::SendUntil => rules.send_until = hour(text)?,
        Rule::TakeBackSeconds => rules.take_back_seconds = number(text)?,
        Rule::Zone => next.zone = zone(text)?,
        Rule::Pass => {
            [rules.pass.num, rules.pass.den] = fraction(text)?;
            let at_least = text.contains(['=', '≥']) || fold(text).contains("it nhat");
            rules.pass.strict = !(at_least || fold(text).contains("at least"));
        }
        Rule::PassBase => rules.pass.base = base(text)?,
        Rule::Quorum => [rules.quorum.num, rules.quorum.den] = fraction(text)?,
        Rule::QuorumBinding => rules.quorum.binding = yes(text)?,
        Rule::SecretMinimum => rules.secret_minimum = number(text)?,
        Rule::SeparateFrom => rules.separate_from = number(text)?,
        Rule::LeastMinutes => rules.least_minutes = number(text)?,
        Rule::CommentVisibility => {
            rules.comment_visibility = Visibility::parse(text).ok_or(RuleProblem::Unclear)?;
        }
        Rule::ObligatoryGroup => {
            let group = ContentGroup::parse(text);
            rules.obligatory_group =
                if is_none(text) { None } else { group.ok_or(RuleProblem::Unclear)?.into() };
        }
        Rule::Holidays => rules.holidays = Holidays::parse(text).ok_or(RuleProblem::Unclear)?,
        Rule::DaysOff => rules.days_off = days(text, local(editing.now, settings.zone).date())?,
        Rule::OpenQuarter => rules.rhythm.open_quarter = cron(text, settings.zone, editing.now)?,
        Rule::WeeklyDigest => rules.rhythm.weekly_digest = cron(text, settings.zone, editing.now)?,
        Rule::PlanYear => rules.rhythm.plan_year = cron(text, settings.zone, editing.now)?,
        Rule::Alarm => [rules.alarm.undated, rules.alarm.unheld] = several(text)?,
        Rule::Letterhead => rules.letterhead = Letterhead::parse(text).ok_or(RuleProblem::Unclear)?,
        Rule::Citations => rules.citations = lines(text)?,
        Rule::Recipients => rules.recipients = lines(text)?,
        Rule::ConclusionName => rules.conclusion_name = Some(name(text)?),
        Rule::MinutesName => rules.minutes_name = Some(name(text)?),
        Rule::SignedFor => rules.signed_for = Some(name(text)?),
    }
    rules_checking::check(&next, rule, editing.now)?;
    Ok(next)
}

/// The settings with `rule` as a unit of this kind starts with it.
pub fn reset(settings: &Settings, rule: Rule, editing: Editing) -> Result<Settings, RuleProblem> {
    let from = RuleProfile::of(editing.profile);
    let mut next = settings.clone();
    let rules = &mut next.rules;
    match rule {
        Rule::AssignBefore => rules.chain.assign_before = from.chain.assign_before,
        Rule::DraftBefore => rules.chain.draft_before = from.chain.draft_before,
        Rule::ReviewBefore => rules.chain.review_before = from.chain.review_before,
        Rule::CirculateBefore => rules.chain.circulate_before = from.chain.circulate_before,
        Rule::CommentsBefore => rules.chain.comments_before = from.chain.comments_before,
        Rule::DigestBefore => rules.chain.digest_before = from.chain.digest_before,
        Rule::ConcludeAfter => rules.chain.conclude_after = from.chain.conclude_after,
        Rule::PublishAfter => rules.chain.publish_after = from.chain.publish_after,
        Rule::FollowUpAfter => rules.chain.follow_up_after = from.chain.follow_up_after,
        Rule::TaskReminders => rules.follow_up = from.follow_up,
        Rule::DeadlineHour => rules.deadline_hour = from.deadline_hour,
        Rule::SendFrom => rules.send_from = from.send_from,
        Rule::SendUntil => rules.send_until = from.send_until,
        Rule::TakeBackSeconds => rules.take_back_seconds = from.take_back_seconds,
        // A unit is where it is.
        Rule::Zone => {}
        Rule::Pass => {
            rules.pass.num = from.pass.num;
            rules.pass.den = from.pass.den;
            rules.pass.strict = from.pass.strict;
        }
        Rule::PassBase => rules.pass.base = from.pass.base,
        Rule::Quorum => {
            rules.quorum.num = from.quorum.num;
            rules.quorum.den = from.quorum.den;
        }
        Rule::QuorumBinding => rules.quorum.binding = from.quorum.binding,
        Rule::SecretMinimum => rules.secret_minimum = from.secret_minimum,
        Rule::SeparateFrom => rules.separate_from = from.separate_from,
        Rule::LeastMinutes => rules.least_minutes = from.least_minutes,
        Rule::CommentVisibility => rules.comment_visibility = from.comment_visibility,
        Rule::ObligatoryGroup => rules.obligatory_group = from.obligatory_group,
        Rule::Holidays => rules.holidays = from.holidays,
        Rule::DaysOff => rules.days_off = from.days_off,
        Rule::OpenQuarter => rules.rhythm.open_quarter = from.rhythm.open_quarter,
        Rule::WeeklyDigest => rules.rhythm.weekly_digest = from.rhythm.weekly_digest,
        Rule::PlanYear => rules.rhythm.plan_year = from.rhythm.plan_year,
        Rule::Alarm => rules.alarm = from.alarm,
        Rule::Letterhead => rules.letterhead = from.letterhead,
        Rule::Citations => rules.citations = from.citations,
        Rule::Recipients => rules.recipients = from.recipients,
        Rule::ConclusionName => rules.conclusion_name = from.conclusion_name,
        Rule::MinutesName => rules.minutes_name = from.minutes_name,
        Rule::SignedFor => rules.signed_for = from.signed_for,
    }
    rules_checking::check(&next, rule, editing.now)?;
    Ok(next)
}

impl Settings {
    #[must_use]
    pub fn of(unit: &Unit, rules: RuleProfile) -> Self {
        Self { rules, zone: unit.zone }
    }
}

#[cfg(test)]
#[path = "rules_editing_tests.rs"]
mod tests;
