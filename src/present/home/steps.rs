//! The next step: its line, its button, and at most two others.

use chrono_tz::Tz;

use super::{View, duties};
use crate::domain::next_step::{NextStep, Owner, Part, Step};
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::Topic;
use crate::present::action::Action;
use crate::present::texts::Texts;
use crate::present::{dates, topics, words};

/// Buttons besides the suggested one.
const OTHERS: usize = 2;
/// After its session the year is reported.
const LAST_QUARTER: i64 = 4;

/// "Việc tiếp theo: gửi dự thảo tới đảng viên, chậm nhất thứ Hai, ngày 14/12".
pub(super) fn line(texts: &Texts, view: &View<'_>) -> String {
    if let (Some(_), Some(due)) = (proposed(view), view.next.due) {
        let today = local(view.now, view.unit.zone).date();
        return words::next_step(texts, &texts.t().home_settle_by(dates::date(texts, due, today)));
    }
    words::next_step(texts, &step_by(texts, view.next, view.unit.zone, view.now))
}

/// "gửi dự thảo tới đảng viên, chậm nhất thứ Hai, ngày 14/12".
#[must_use]
pub fn step_by(texts: &Texts, next: NextStep, zone: Tz, now: Timestamp) -> String {
    let t = texts.t();
    let step = step_phrase(texts, next.step);
    let today = local(now, zone).date();
    match next.due {
        Some(due) if next.overdue(today) => t.home_step_overdue(step, dates::date(texts, due, today)),
        Some(due) if next.step == Step::HoldMeeting => t.home_step_on(step, dates::date(texts, due, today)),
        Some(due) => t.home_step_by(step, dates::date(texts, due, today)),
        None => step,
    }
}

/// The topic, if the plan of the year proposes it whole and one tap settles it.
fn proposed<'a>(view: &View<'a>) -> Option<&'a Topic> {
    whole(view.topic, view.next)
}

fn whole(topic: Option<&Topic>, next: NextStep) -> Option<&Topic> {
    topic.filter(|topic| super::is_proposed(topic) && next.step == Step::KeepSchedule)
}

/// A step as a piece of a sentence: "hội nghị", "chốt kết luận".
#[must_use]
pub fn step_phrase(texts: &Texts, step: Step) -> String {
    let t = texts.t();
    match step {
        Step::ChooseTopic => t.step_choose_topic(),
        Step::SetMeeting => t.step_set_meeting(),
        Step::AssignPreparer => t.step_assign_preparer(),
        Step::KeepSchedule => t.step_keep_schedule(),
        Step::WriteDraft => t.step_write_draft(),
        Step::SubmitDraft => t.step_submit_draft(),
        Step::AwaitReview => t.step_await_review(),
        Step::ApproveAlone => t.step_approve_alone(),
        Step::Circulate => t.step_circulate(),
        Step::AwaitComments => t.step_await_comments(),
        Step::CurateMeasures => t.step_curate_measures(),
        Step::FreezeMeasures => t.step_freeze_measures(),
        Step::OpenConsultation => t.step_open_consultation(),
        Step::AwaitVotes => t.step_await_votes(),
        Step::HoldMeeting => t.step_hold_meeting(),
        Step::OpenFormal => t.step_open_formal(),
        Step::CloseFormal => t.step_close_formal(),
        Step::EndMeeting => t.step_end_meeting(),
        Step::FillGaps => t.step_fill_gaps(),
        Step::AdoptConclusion => t.step_adopt_conclusion(),
        Step::SubmitPlan => t.step_submit_plan(),
        Step::Done => t.step_done(),
    }
}

/// What is written on the button of a step.
#[must_use]
pub fn step_label(texts: &Texts, step: Step) -> String {
    let t = texts.t();
    match step {
        Step::ChooseTopic => t.do_choose_topic(),
        Step::SetMeeting => t.do_set_meeting(),
        Step::AssignPreparer => t.do_assign_preparer(),
        Step::KeepSchedule => t.do_keep_schedule(),
        Step::WriteDraft => t.do_write_draft(),
        Step::SubmitDraft => t.do_submit_draft(),
        Step::AwaitReview => t.do_await_review(),
        Step::ApproveAlone => t.do_approve_alone(),
        Step::Circulate => t.do_circulate(),
        Step::AwaitComments => t.do_await_comments(),
        Step::CurateMeasures => t.do_curate_measures(),
        Step::FreezeMeasures => t.do_freeze_measures(),
        Step::OpenConsultation => t.do_open_consultation(),
        Step::AwaitVotes => t.do_await_votes(),
        Step::HoldMeeting => t.do_hold_meeting(),
        Step::OpenFormal => t.do_open_formal(),
        Step::CloseFormal => t.do_close_formal(),
        Step::EndMeeting => t.do_end_meeting(),
        Step::FillGaps => t.do_fill_gaps(),
        Step::AdoptConclusion => t.do_adopt_conclusion(),
        Step::SubmitPlan => t.do_submit_plan(),
        Step::Done => t.do_next_quarter(),
    }
}

/// The suggested button first, then what else lies near.
pub(super) fn buttons(texts: &Texts, view: &View<'_>) -> Vec<(String, Action)> {
    let mut list = Vec::new();
    list.extend(suggested(texts, view));
    let mut others = Vec::new();
    if view.leads {
        // Of the leader's own duties the nearest, so that the tools of the office stay in sight.
        others.extend(duties::buttons(texts, view).into_iter().take(1));
        others.extend(near(texts, view));
    } else {
        others.extend(duties::buttons(texts, view));
        others.extend(duties::besides(texts, view));
    }
    // A member has four entries (ux 27): what is owed, the topic, own comments, past conclusions.
    let most = if view.leads { list.len() + OTHERS } else { 4 };
    for (words, action) in others {
        if list.len() < most && list.iter().all(|(_, known)| *known != action) {
            list.push((words, action));
        }
    }
    list
}

fn suggested(texts: &Texts, view: &View<'_>) -> Option<(String, Action)> {
    let part = Part {
        leads: view.leads,
        prepares: view.prepares,
        reviews: view.reviews,
        remindable: view.remindable,
    };
    step_button(texts, view.topic, view.next, part)
}

/// The button that does the next step, if it is this person's to do; else the one that asks after it, for a leader.
#[must_use]
pub fn step_button(
    texts: &Texts,
    topic: Option<&Topic>,
    next: NextStep,
    part: Part,
) -> Option<(String, Action)> {
    let (step, leads) = (next.step, part.leads);
    let button = || (step_label(texts, step), Action::Next { step });
    if let Some(topic) = whole(topic, next) {
        return leads.then(|| (texts.t().home_settle(), Action::KeepProposed { topic: topic.id }));
    }
    match next.owner {
        Owner::Secretary if step == Step::Done => leads.then(|| (step_label(texts, step), Action::OpenTopic)),
        Owner::Secretary => leads.then(button),
        Owner::Preparer if part.prepares => Some(button()),
        Owner::Preparer => leads.then(|| (texts.t().home_remind_preparer(), Action::AskToRemind)),
        Owner::Committee if part.reviews => Some((texts.t().home_do_review(), Action::Next { step })),
        Owner::Committee => leads.then(button),
        Owner::Members if !leads => None,
        Owner::Members if step == Step::AwaitComments => {
            let count = usize::try_from(part.remindable).unwrap_or(0);
            let words = texts.t().home_remind(words::people(texts, count));
            (count > 0).then_some((words, Action::AskToRemind))
        }
        Owner::Members => Some(button()),
    }
}

/// What a leader may want at this step besides.
fn near(texts: &Texts, view: &View<'_>) -> Vec<(String, Action)> {
    let t = texts.t();
    let plan = (if view.planned { t.home_plan() } else { t.home_make_plan() }, Action::OpenPlan { year: 0 });
    let Some(topic) = view.topic else { return vec![plan] };
    if proposed(view).is_some() {
        let titles = topics::Page::Titles(0).number();
        return vec![
            (t.home_change_title(), Action::OpenTopicAt { page: titles }),
            (t.home_change_preparer_or_day(), Action::OpenTopic),
        ];
    }
    let change = (t.home_change_topic(), Action::OpenTopic);
    match view.next.step {
        Step::ChooseTopic if view.carried.is_some() => {
            vec![plan, (t.task_open_register(), Action::OpenTasks)]
        }
        Step::ChooseTopic => vec![plan],
        Step::SetMeeting | Step::AssignPreparer | Step::KeepSchedule => vec![change],
        Step::WriteDraft | Step::SubmitDraft if view.prepares => vec![change],
        Step::WriteDraft | Step::SubmitDraft => vec![
            (t.home_see_draft(), Action::Next { step: view.next.step }),
            (t.home_change_preparer_or_day(), Action::OpenTopic),
        ],
        Step::AwaitReview | Step::ApproveAlone | Step::Circulate => vec![change],
        Step::AwaitComments | Step::CurateMeasures | Step::FreezeMeasures => {
            let mut list = Vec::new();
            if let Some(turnout) = view.turnout {
                if turnout.out_of_reach > 0 {
                    let people = words::people(texts, usize::try_from(turnout.out_of_reach).unwrap_or(0));
                    list.push((t.home_enter_for(people), Action::OpenOnBehalf { topic: topic.id }));
                }
                if turnout.comments > 0 {
                    list.push((
                        t.home_see_comments(turnout.comments),
                        Action::OpenComments { topic: topic.id },
                    ));
                }
            }
            list.push((t.home_status(), Action::OpenStatus));
            list
        }
        Step::OpenConsultation | Step::AwaitVotes | Step::HoldMeeting => {
            vec![(t.home_status(), Action::OpenStatus)]
        }
        // The plan of the next year is offered with the report of this one.
        Step::SubmitPlan if topic.quarter == LAST_QUARTER => {
            vec![(t.year_open(topic.year), Action::OpenYearReport { year: topic.year })]
        }
        Step::SubmitPlan => vec![(t.home_past(), Action::PastConclusions)],
        Step::Done if topic.quarter == LAST_QUARTER => {
            vec![(t.year_open(topic.year), Action::OpenYearReport { year: topic.year }), plan]
        }
        Step::Done if view.carried.is_some() => {
            vec![(t.task_open_register(), Action::OpenTasks), plan, (t.home_past(), Action::PastConclusions)]
        }
        Step::Done => vec![(t.home_past(), Action::PastConclusions), plan],
        _ => Vec::new(),
    }
}
