//! What is made of words typed for a rule, and what is refused.

use super::*;
use crate::domain::days_off::DaysOff;
use crate::domain::rhythm::CronProblem;
use crate::domain::sample::{at, day};
use proptest::prelude::*;

const EDITING: Editing = Editing { profile: Profile::Cell, now: chrono::DateTime::UNIX_EPOCH };

fn editing() -> Editing {
    Editing { now: at("2026-11-24T01:00:00Z"), ..EDITING }
}

fn settings() -> Settings {
    Settings { rules: RuleProfile::of(Profile::Cell), zone: Tz::Asia__Ho_Chi_Minh }
}

fn typed(rule: Rule, text: &str) -> Result<Settings, RuleProblem> {
    edited(&settings(), rule, text, editing())
}

#[test]
fn every_choice_can_be_taken_and_every_rule_reset() {
    for rule in Rule::ALL {
        for choice in rule.choices() {
            let taken = typed(*rule, choice);
            assert!(taken.is_ok(), "{rule:?} {choice}: {taken:?}");
            assert_eq!(reset(&taken.unwrap(), *rule, editing()), Ok(settings()), "{rule:?} {choice}");
        }
    }
}

#[test]
fn a_page_holds_five_rules_at_most_and_every_rule_stands_on_one() {
    let on_pages: usize = RulePage::ALL.iter().map(|page| page.rules().count()).sum();
    assert_eq!(on_pages, Rule::ALL.len());
    assert!(RulePage::ALL.iter().all(|page| (1..=5).contains(&page.rules().count())));
}

#[test]
fn numbers_are_read_out_of_words() {
    assert_eq!(typed(Rule::DraftBefore, "trước 25 ngày").unwrap().rules.chain.draft_before, 25);
    assert_eq!(typed(Rule::FollowUpAfter, "20, 40, 80").unwrap().rules.chain.follow_up_after, [20, 40, 80]);
    let asked = typed(Rule::TaskReminders, "trước 5 ngày, sau 2 và 9 ngày").unwrap().rules.follow_up;
    assert_eq!((asked.ask_before, asked.secretary_after, asked.deputy_after), (5, 2, 9));
    assert_eq!(typed(Rule::FollowUpAfter, "20-40-80"), typed(Rule::FollowUpAfter, "20 40 80"));
    assert_eq!(typed(Rule::DraftBefore, "２５"), typed(Rule::DraftBefore, "25"));
    assert_eq!(typed(Rule::TaskReminders, "3 7"), Err(RuleProblem::NotNumbers(3)));
    assert_eq!(typed(Rule::SendFrom, "6h30").unwrap().rules.send_from.to_string(), "06:30:00");
    let pass = |text| {
        typed(Rule::Pass, text).map(|next| next.rules.pass).map(|pass| (pass.num, pass.den, pass.strict))
    };
    assert_eq!(pass("2/3"), Ok((2, 3, true)));
    assert_eq!(pass("ít nhất 2/3"), Ok((2, 3, false)));
    assert_eq!(typed(Rule::Zone, "europe/berlin").unwrap().zone, Tz::Europe__Berlin);
    let off = typed(Rule::DaysOff, "1/12 - 3/12\n24/12/2026").unwrap().rules.days_off;
    let days = |from, to| DaysOff { from: day(from), to: day(to) };
    assert_eq!(off, [days("2026-12-01", "2026-12-03"), days("2026-12-24", "2026-12-24")]);
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    use RuleProblem as P;
    let refused = |rule, text| typed(rule, text).unwrap_err();
    assert_eq!(refused(Rule::DraftBefore, "ba mươi"), P::NotNumbers(1));
    assert_eq!(refused(Rule::DraftBefore, "21 14"), P::NotNumbers(1));
    assert_eq!(refused(Rule::DraftBefore, "-3"), P::OutOfRange(1, 120));
    assert_eq!(refused(Rule::DraftBefore, "99999999999999999999"), P::OutOfRange(1, 120));
    assert_eq!(refused(Rule::DraftBefore, "14"), P::OutOfOrder, "the review is due that day");
    assert_eq!(refused(Rule::DraftBefore, "30"), P::OutOfOrder);
    assert_eq!(refused(Rule::PublishAfter, "2"), P::OutOfOrder);
    assert_eq!(refused(Rule::Pass, "3/2"), P::NotAFraction);
    assert_eq!(refused(Rule::Pass, "0/2"), P::NotAFraction);
    assert_eq!(refused(Rule::Pass, "1/1"), P::NeverPasses);
    assert!(typed(Rule::Pass, ">= 1/1").is_ok());
    assert_eq!(refused(Rule::SendUntil, "6:00"), P::HoursOutOfOrder);
    assert_eq!(refused(Rule::DeadlineHour, "23:00"), P::HoursOutOfOrder);
    assert_eq!(refused(Rule::SendFrom, "sớm"), P::NotAnHour);
    assert_eq!(refused(Rule::Zone, "Asia/Thang_Long"), P::NoSuchZone);
    assert_eq!(refused(Rule::SecretMinimum, "4"), P::OutOfRange(5, 200));
    assert_eq!(refused(Rule::Alarm, "75 45"), P::NthTooSmall(2));
    assert_eq!(refused(Rule::Alarm, "45 91"), P::NthOutOfRange { nth: 2, least: 2, most: 88 });
    assert_eq!(refused(Rule::TaskReminders, "3 7 7"), P::NthTooSmall(3));
    assert_eq!(refused(Rule::TaskReminders, "3 0 7"), P::NthOutOfRange { nth: 2, least: 1, most: 60 });
    assert_eq!(refused(Rule::FollowUpAfter, "-30 60 90"), P::NthOutOfRange { nth: 1, least: 1, most: 365 });
    assert_eq!(refused(Rule::FollowUpAfter, "30 90 60"), P::NthTooSmall(3));
    assert_eq!(refused(Rule::FollowUpAfter, "5 60 90"), P::OutOfOrder, "the conclusion goes out that week");
    assert_eq!(refused(Rule::WeeklyDigest, "0 0 7 31 FEB *"), P::Cron(CronProblem::NeverFires));
    assert_eq!(refused(Rule::WeeklyDigest, "hằng tuần"), P::Cron(CronProblem::Unreadable));
    assert_eq!(refused(Rule::WeeklyDigest, "* * * * * *"), P::Cron(CronProblem::TooOften));
    assert_eq!(refused(Rule::DaysOff, "31/2"), P::NotADay);
    assert_eq!(refused(Rule::DaysOff, "1/3/2027 - 1/6/2027"), P::TooManyDaysOff);
    assert_eq!(refused(Rule::Holidays, "có"), P::Unclear);
    assert_eq!(refused(Rule::Citations, &"dòng\n".repeat(9)), P::TooLong { lines: 8, letters: 200 });
}

proptest! {
    #[test]
    fn whatever_is_typed_leaves_a_chain_in_order(rule in 0i64..9, text in "[-0-9 a-z/:]{0,12}") {
        let rule = Rule::at(rule).unwrap();
        if let Ok(next) = typed(rule, &text) {
            let chain = next.rules.chain;
            let steps = [chain.assign_before, chain.draft_before, chain.review_before, chain.circulate_before,
                chain.comments_before, chain.digest_before, 0, -chain.conclude_after, -chain.publish_after];
            prop_assert!(steps.windows(2).all(|pair| pair[0] > pair[1]), "{steps:?}");
        }
    }
}
