//! One duty: in full where it is the only one of its day, else in a line; and its buttons.

use crate::domain::event::Reminding;
use crate::domain::next_step::Step;
use crate::domain::reminding::{Duty, Missing, Nudge};
use crate::domain::time::{Timestamp, local};
use crate::present::action::Action;
use crate::present::reading::capitalised;
use crate::present::texts::Texts;
use crate::present::{dates, home, invitation, topics, words};

/// What duties are worded from.
pub(super) struct View<'a> {
    pub reminding: &'a Reminding,
    /// What is settled in the evening is read in the morning.
    pub read_at: Timestamp,
}

impl View<'_> {
    fn deadline(&self, texts: &Texts, at: Timestamp) -> String {
        dates::deadline_read(texts, at, self.reminding.unit.zone, self.read_at)
    }

    fn is_tomorrow(&self, at: Timestamp) -> bool {
        let zone = self.reminding.unit.zone;
        local(self.read_at, zone).date() < local(at, zone).date()
    }
}

/// The lines under the greeting.
pub(super) fn in_full(texts: &Texts, view: &View<'_>, nudge: &Nudge) -> Vec<String> {
    let t = texts.t();
    let topic = view.reminding.topic.as_ref();
    let quarter = || topic.map(|topic| topics::quarter(texts, topic)).unwrap_or_default();
    let title = || topic.map(|topic| topics::title_line(texts, topic)).unwrap_or_default();
    let (first, last) = match &nudge.missing {
        Missing::Step(Step::WriteDraft) => (t.reminder_draft(title()), Some(t.reminder_draft_how())),
        Missing::Step(Step::SubmitDraft) => (t.reminder_submit(title()), None),
        Missing::Step(step) => {
            (t.reminder_lead(home::step_phrase(texts, *step)), Some(t.reminder_lead_how()))
        }
        Missing::Overdue { .. } => {
            let preparer = view.reminding.preparer.as_ref().map(|named| words::preparer(texts, named));
            let preparer = capitalised(&preparer.unwrap_or_default());
            (t.reminder_draft_late(preparer, title()), Some(t.reminder_draft_late_how()))
        }
        Missing::Verdict { number, .. } => (t.review_reminder(*number), Some(t.review_notice_ask())),
        Missing::Verdicts { number, count } => (
            t.reminder_review_late(*number, words::people(texts, *count)),
            Some(t.reminder_review_late_how()),
        ),
        Missing::PlanVerdict { year, version, .. } => {
            (t.plan_review_reminder(*year, *version), Some(t.plan_review_ask()))
        }
        Missing::PlanVerdicts { year, version, count } => (
            t.reminder_plan_late(*year, *version, words::people(texts, *count)),
            Some(t.reminder_review_late_how()),
        ),
        Missing::Reading => (t.reminder_read(title()), Some(t.reminder_read_how())),
        Missing::Answers(questions) => {
            (awaited(texts, &quarter(), questions), Some(t.reminder_agree_how(t.reminder_agree())))
        }
        Missing::Choices { kind, left, .. } => {
            (t.reminder_votes(kind.as_str(), quarter(), *left), Some(t.reminder_votes_how()))
        }
        Missing::Coming { asked } => return coming(texts, view, nudge, *asked),
        // Spoken of together with the other tasks.
        Missing::Task(_) => return Vec::new(),
    };
    let due = nudge.occasion.deadline.map(|at| words::due(texts, &view.deadline(texts, at)));
    [Some(first), due, last].into_iter().flatten().collect()
}

/// The meeting of tomorrow, or of today where it is read only then.
fn coming(texts: &Texts, view: &View<'_>, nudge: &Nudge, asked: bool) -> Vec<String> {
    let t = texts.t();
    let Some(topic) = &view.reminding.topic else { return Vec::new() };
    let title = topics::title_line(texts, topic);
    let first = if nudge.occasion.deadline.is_some_and(|at| view.is_tomorrow(at)) {
        t.reminder_meeting(title)
    } else {
        t.reminder_meeting_today(title)
    };
    let please = if asked { t.reminder_meeting_asked() } else { t.reminder_meeting_please() };
    let place = topics::meeting_line(texts, topic, view.reminding.unit.zone);
    [Some(first), place, Some(please)].into_iter().flatten().collect()
}

/// "Chuyên đề quý IV/2026 còn chờ ý kiến của đồng chí ở câu 2 và câu 3."
fn awaited(texts: &Texts, quarter: &str, questions: &[i64]) -> String {
    let t = texts.t();
    let named: Vec<String> = questions.iter().map(|number| t.reminder_question(*number)).collect();
    match named.as_slice() {
        [] => t.reminder_comments(quarter),
        [one] => t.reminder_questions(quarter, one.clone()),
        [first @ .., last] => t.reminder_questions(quarter, t.reminder_and(first.join(", "), last.clone())),
    }
}

/// "– cho ý kiến dự thảo, hạn 17 giờ thứ Năm, ngày 10/12".
pub(super) fn in_a_line(texts: &Texts, view: &View<'_>, nudge: &Nudge) -> String {
    let t = texts.t();
    let what = match &nudge.missing {
        Missing::Step(Step::WriteDraft) => t.duty_write_draft(),
        Missing::Step(step) if nudge.duty == Duty::Lead => home::step_phrase(texts, *step),
        Missing::Step(_) => t.duty_submit_draft(),
        Missing::Overdue { .. } => t.reminder_duty_draft_late(),
        Missing::Verdict { .. } => t.duty_review(),
        Missing::Verdicts { .. } => t.reminder_duty_review_late(),
        Missing::PlanVerdict { year, .. } => t.duty_plan(*year),
        Missing::PlanVerdicts { year, .. } => t.reminder_duty_plan_late(*year),
        Missing::Reading => t.duty_read(),
        Missing::Answers(questions) if questions.is_empty() => t.duty_comment(),
        Missing::Answers(questions) => t.duty_answer(questions.len() as i64),
        Missing::Choices { kind, left, .. } => t.duty_vote(kind.as_str(), *left),
        Missing::Coming { asked } => {
            let at = nudge.occasion.deadline.map(|at| view.deadline(texts, at)).unwrap_or_default();
            return if *asked { t.reminder_line_answer(at) } else { t.reminder_line_meeting(at) };
        }
        Missing::Task(_) => return String::new(),
    };
    match nudge.occasion.deadline {
        Some(at) => t.reminder_line(what, view.deadline(texts, at)),
        None => t.reminder_line_open(what),
    }
}

/// Everything that can be done about one duty.
pub(super) fn buttons(texts: &Texts, view: &View<'_>, nudge: &Nudge) -> Vec<(String, Action)> {
    let t = texts.t();
    let mut list = main_buttons(texts, view, nudge);
    match (&nudge.missing, &view.reminding.topic) {
        (Missing::Verdict { draft, .. }, Some(topic)) => {
            list = vec![
                (t.review_read(), Action::ReadDraft { topic: topic.id, part: 1 }),
                (t.review_approve(), Action::ApproveDraft { draft: *draft }),
                (t.review_amend(), Action::AmendDraft { draft: *draft }),
            ];
        }
        (Missing::PlanVerdict { plan, version, .. }, _) => {
            let (plan, version) = (*plan, *version);
            list.push((t.review_approve(), Action::ApprovePlan { plan, version }));
            list.push((t.review_amend(), Action::AmendPlan { plan, version }));
        }
        _ => list.extend(pause(texts, view, nudge)),
    }
    list
}

/// [Tạm dừng nhắc], of what is everybody's. Duties of one's own are announced all the same, and with the last
/// reminder before the meeting there is nothing left to pause.
pub(super) fn pause(texts: &Texts, view: &View<'_>, nudge: &Nudge) -> Option<(String, Action)> {
    let goes_on = !nudge.duty.own() && nudge.duty != Duty::Meeting;
    let topic = view.reminding.topic.as_ref()?.id;
    goes_on.then(|| (texts.t().reminder_pause(), Action::PauseReminders { topic }))
}

/// The buttons of a duty among others.
pub(super) fn main_buttons(texts: &Texts, view: &View<'_>, nudge: &Nudge) -> Vec<(String, Action)> {
    let t = texts.t();
    if let Missing::PlanVerdict { year, .. } | Missing::PlanVerdicts { year, .. } = nudge.missing {
        return vec![(t.plan_see(year), Action::OpenPlan { year })];
    }
    let Some(whole) = &view.reminding.topic else { return Vec::new() };
    let topic = whole.id;
    match &nudge.missing {
        Missing::Step(step @ (Step::WriteDraft | Step::SubmitDraft)) => {
            vec![(t.reminder_write_draft(), Action::Next { step: *step })]
        }
        Missing::Step(step) => vec![(home::step_label(texts, *step), Action::Next { step: *step })],
        Missing::Overdue { .. } => vec![
            (t.draft_extend(), Action::AskExtendDraft { topic }),
            (t.draft_change_preparer(), Action::Next { step: Step::AssignPreparer }),
            (t.draft_prepare_myself(), Action::PrepareMyself { topic }),
        ],
        Missing::Verdict { .. } => vec![(t.home_do_review(), Action::ReadDraft { topic, part: 1 })],
        Missing::Verdicts { .. } => {
            vec![(t.do_await_review(), Action::Next { step: Step::AwaitReview })]
        }
        Missing::Reading => vec![(t.home_do_read(), Action::ReadDraft { topic, part: 1 })],
        Missing::Answers(questions) => {
            let answer = match questions.first() {
                Some(number) => (t.reminder_answer(*number), Action::AskQuestion { topic, number: *number }),
                None => (t.reminder_comment(), Action::GiveComment),
            };
            vec![answer, (t.reminder_agree(), Action::AgreeToDraft { topic })]
        }
        Missing::Choices { ballot, kind, .. } => {
            vec![(t.home_do_vote(kind.as_str()), Action::OpenBallotCard { ballot: *ballot })]
        }
        Missing::Coming { asked: true } => invitation::buttons(texts, whole).to_vec(),
        Missing::Task(_) | Missing::PlanVerdict { .. } | Missing::PlanVerdicts { .. } => Vec::new(),
        Missing::Coming { asked: false } => vec![(t.reminder_open_topic(), Action::Home)],
    }
}
