//! What a rule says, in words; how it is typed; why it cannot be.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::catalogue::ContentGroup;
use crate::domain::comment::Visibility;
use crate::domain::days_off::Holidays;
use crate::domain::rhythm::CronProblem;
use crate::domain::rules::{Base, Letterhead};
use crate::domain::rules_checking::RuleProblem;
use crate::domain::rules_editing::{Rule, Settings};
use crate::present::dates;
use crate::present::texts::Texts;

const WEEKDAYS: [&str; 7] = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];
const MONTHS: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/// The longest value on a line of the card, in characters; a longer one is counted or cut.
const LONGEST: usize = 60;

/// What a rule says now. No markup; escape it.
#[must_use]
pub fn value(texts: &Texts, settings: &Settings, rule: Rule) -> String {
    let t = texts.t();
    let rules = &settings.rules;
    let chain = &rules.chain;
    match rule {
        Rule::AssignBefore => t.rules_days_before(chain.assign_before),
        Rule::DraftBefore => t.rules_days_before(chain.draft_before),
        Rule::ReviewBefore => t.rules_days_before(chain.review_before),
        Rule::CirculateBefore => t.rules_days_before(chain.circulate_before),
        Rule::CommentsBefore => t.rules_days_before(chain.comments_before),
        Rule::DigestBefore => t.rules_days_before(chain.digest_before),
        Rule::ConcludeAfter => t.rules_days_after(chain.conclude_after),
        Rule::PublishAfter => t.rules_days_after(chain.publish_after),
        Rule::FollowUpAfter => {
            t.rules_several_days_after(chain.follow_up_after.map(|days| days.to_string()).join(", "))
        }
        Rule::TaskReminders => {
            let asked = rules.follow_up;
            t.rules_task_reminders(asked.ask_before, asked.secretary_after, asked.deputy_after)
        }
        Rule::DeadlineHour => clock(texts, rules.deadline_hour),
        Rule::SendFrom => clock(texts, rules.send_from),
        Rule::SendUntil => clock(texts, rules.send_until),
        Rule::TakeBackSeconds => t.rules_seconds(rules.take_back_seconds),
        Rule::Zone => settings.zone.name().to_owned(),
        Rule::Pass if rules.pass.strict => {
            t.rules_more_than(format!("{}/{}", rules.pass.num, rules.pass.den))
        }
        Rule::Pass => t.rules_at_least(format!("{}/{}", rules.pass.num, rules.pass.den)),
        Rule::PassBase => match rules.pass.base {
            Base::Roll => t.rules_base_roll(),
            Base::Cast => t.rules_base_cast(),
            Base::ForAgainst => t.rules_base_for_against(),
        },
        Rule::Quorum => t.rules_at_least(format!("{}/{}", rules.quorum.num, rules.quorum.den)),
        Rule::QuorumBinding if rules.quorum.binding => t.rules_quorum_voids(),
        Rule::QuorumBinding => t.rules_quorum_warns(),
        Rule::SecretMinimum => t.rules_voters(rules.secret_minimum),
        Rule::SeparateFrom => t.rules_members(rules.separate_from),
        Rule::LeastMinutes => t.rules_minutes(rules.least_minutes),
        Rule::CommentVisibility => match rules.comment_visibility {
            Visibility::Named => t.rules_named(),
            Visibility::CommitteeOnly => t.rules_committee_only(),
        },
        Rule::ObligatoryGroup => match rules.obligatory_group {
            Some(group) => group_name(texts, group),
            None => t.rules_none(),
        },
        Rule::Holidays => match rules.holidays {
            Holidays::ByZone => t.rules_holidays_by_zone(),
            Holidays::VietNam => t.rules_holidays_viet_nam(),
            Holidays::None => t.rules_none(),
        },
        Rule::DaysOff => days_off(texts, settings),
        Rule::PlanYear if rules.rhythm.plan_year.is_none() => t.rules_plan_by_hand(),
        Rule::OpenQuarter | Rule::WeeklyDigest | Rule::PlanYear => recurring(texts, rule.expression(rules)),
        Rule::Alarm => t.rules_alarm(rules.alarm.undated, rules.alarm.unheld),
        Rule::Letterhead => match rules.letterhead {
            Letterhead::Party => t.paper_party(),
            Letterhead::State => t.paper_state(),
        },
        Rule::Citations => lines(texts, &rules.citations),
        Rule::Recipients => lines(texts, &rules.recipients),
        Rule::ConclusionName => own(texts, rules.conclusion_name.as_ref()),
        Rule::MinutesName => own(texts, rules.minutes_name.as_ref()),
        Rule::SignedFor => own(texts, rules.signed_for.as_ref()),
    }
}

fn clock(texts: &Texts, time: NaiveTime) -> String {
    dates::clock_time(texts, time)
}

fn own(texts: &Texts, name: Option<&String>) -> String {
    name.map_or_else(|| texts.t().rules_of_vocabulary(), |name| shortened(name))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}

fn lines(texts: &Texts, list: &[String]) -> String {
    match list {
        [] => texts.t().rules_of_vocabulary(),
        [one] => shortened(one),
        [first, ..] => texts.t().rules_lines(list.len() as i64, shortened(first)),
    }
}

fn days_off(texts: &Texts, settings: &Settings) -> String {
    let list = &settings.rules.days_off;
    let said = |days: &crate::domain::days_off::DaysOff| {
        let (from, to) =
            (dates::short_date_in_full(texts, days.from), dates::short_date_in_full(texts, days.to));
        if days.from == days.to { from } else { texts.t().rules_from_to(from, to) }
    };
    match list.as_slice() {
        [] => texts.t().rules_none(),
        [one] => said(one),
        [first, rest @ ..] => texts.t().rules_and_more(said(first), rest.len() as i64),
    }
}

/// "7 giờ 30, thứ Hai hằng tuần"; what is not said so simply, as it is written.
fn recurring(texts: &Texts, expression: Option<&str>) -> String {
    let t = texts.t();
    let Some(expression) = expression else { return t.rules_never() };
    let fields: Vec<&str> = expression.split(' ').collect();
    let weekday = |name: &str| WEEKDAYS.iter().position(|known| *known == name);
    let month_of = |name: &str| MONTHS.iter().position(|known| *known == name).map(|at| at as u32 + 1);
    if let [_, minute, hour, day, month, week] = fields.as_slice()
        && let (Ok(hour), Ok(minute)) = (hour.parse(), minute.parse())
        && let Some(time) = NaiveTime::from_hms_opt(hour, minute, 0)
    {
        let at = clock(texts, time);
        match (*day, *month, weekday(week)) {
            ("*", "*", Some(weekday)) => return t.rules_weekly(at, t.date_weekday(weekday as i64 + 1)),
            ("1", "JAN,APR,JUL,OCT", None) if *week == "*" => return t.rules_quarterly(at),
            (day, "JAN,APR,JUL,OCT", None) if *week == "*" && day.parse::<u32>().is_ok() => {
                return t.rules_into_quarter(at, day);
            }
            (day, month, None) if *week == "*" => {
                // A leap year, so that every day of a year is one.
                let of = |day, month| NaiveDate::from_ymd_opt(2000, month, day);
                if let (Ok(day), Some(month)) = (day.parse(), month_of(month))
                    && let Some(day) = of(day, month)
                {
                    return t.rules_yearly(at, dates::short_date(texts, day, day));
                }
            }
            _ => {}
        }
    }
    t.rules_expression(expression)
}

fn group_name(texts: &Texts, group: ContentGroup) -> String {
    let t = texts.t();
    match group {
        ContentGroup::HoChiMinh => t.catalogue_group_ho_chi_minh(),
        ContentGroup::Competence => t.catalogue_group_competence(),
        ContentGroup::Tasks => t.catalogue_group_tasks(),
        ContentGroup::Conduct => t.catalogue_group_conduct(),
        ContentGroup::Organisation => t.catalogue_group_organisation(),
        ContentGroup::Integrity => t.catalogue_group_integrity(),
        ContentGroup::Community => t.catalogue_group_community(),
    }
}

/// What can be typed.
pub(super) fn how_to_type(texts: &Texts, rule: Rule) -> String {
    let t = texts.t();
    match rule {
        Rule::FollowUpAfter => t.rules_type_three(),
        Rule::TaskReminders => t.rules_type_task_reminders(),
        Rule::DeadlineHour | Rule::SendFrom | Rule::SendUntil => t.rules_type_hour(),
        Rule::Zone => t.rules_type_zone(),
        Rule::Pass | Rule::Quorum => t.rules_type_fraction(),
        Rule::DaysOff => t.rules_type_days(),
        Rule::OpenQuarter | Rule::WeeklyDigest | Rule::PlanYear => t.rules_type_cron(),
        Rule::Alarm => t.rules_type_two(),
        Rule::Citations | Rule::Recipients => t.rules_type_lines(),
        Rule::ConclusionName | Rule::MinutesName | Rule::SignedFor => t.rules_type_name(),
        Rule::PassBase
        | Rule::QuorumBinding
        | Rule::CommentVisibility
        | Rule::ObligatoryGroup
        | Rule::Holidays
        | Rule::Letterhead => t.rules_choose(),
        _ => t.rules_type_number(),
    }
}

/// Why it cannot be, and what to do instead.
#[must_use]
pub fn problem(texts: &Texts, problem: RuleProblem) -> String {
    let t = texts.t();
    match problem {
        RuleProblem::NotNumbers(1) => t.rules_not_a_number(),
        RuleProblem::NotNumbers(count) => t.rules_not_numbers(count as i64),
        RuleProblem::OutOfRange(least, most) => t.rules_out_of_range(least, most),
        RuleProblem::NthOutOfRange { nth, least, most } => t.rules_nth_out_of_range(nth as i64, least, most),
        RuleProblem::NthTooSmall(nth) => t.rules_nth_too_small(nth as i64),
        RuleProblem::Unchanged => t.rules_unchanged(),
        RuleProblem::OutOfOrder => t.rules_out_of_order(),
        RuleProblem::NotAFraction => t.rules_not_a_fraction(),
        RuleProblem::NeverPasses => t.rules_never_passes(),
        RuleProblem::NotAnHour => t.rules_not_an_hour(),
        RuleProblem::HoursOutOfOrder => t.rules_hours_out_of_order(),
        RuleProblem::NoSuchZone => t.rules_no_such_zone(),
        RuleProblem::NotADay => t.rules_not_a_day(),
        RuleProblem::TooManyDaysOff => t.rules_too_many_days(
            crate::domain::rules_checking::MOST_OFF as i64,
            crate::domain::rules_checking::LONGEST_OFF,
        ),
        RuleProblem::Cron(CronProblem::Unreadable) => t.rules_cron_unreadable(),
        RuleProblem::Cron(CronProblem::NumberedWeekday) => t.rules_cron_weekday(),
        RuleProblem::Cron(CronProblem::NeverFires) => t.rules_cron_never(),
        RuleProblem::Cron(CronProblem::TooOften) => t.rules_cron_too_often(),
        RuleProblem::TooLong { lines, letters } => t.rules_too_long(lines as i64, letters as i64),
        RuleProblem::Unclear => t.rules_unclear(),
    }
}
