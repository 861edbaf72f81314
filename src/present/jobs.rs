//! Wording of work that was given up.

use super::action::Action;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::texts::Texts;
use crate::domain::file::{Job, Work};

/// To whoever waits for the outcome: what there is not, and what to do.
#[must_use]
pub fn given_up(texts: &Texts, job: &Job) -> Outgoing {
    let t = texts.t();
    let say = |failed: String, next: String| Outgoing::new(job.unit, format!("{failed}\n{next}"));
    let message = match &job.work {
        Work::FetchFile { .. } => say(t.job_failed_file(), t.job_send_again()),
        Work::RenderPlan { plan, .. } => say(t.job_failed_plan(), t.job_order_again())
            .button(t.plan_paper(), Action::PlanPaper { plan: *plan }),
        Work::RenderYearReport { year, .. } => say(t.job_failed_year(*year), t.job_order_again())
            .button(t.year_papers(), Action::YearPapers { year: *year }),
        Work::RenderConclusion { conclusion } => say(t.job_failed_conclusion(), t.job_order_again())
            .button(t.conclusion_make_again(), Action::MakePapersAgain { conclusion: *conclusion }),
        // A list of commands is a convenience: nobody waits for it.
        Work::SetMenu { .. } => Outgoing::new(job.unit, ""),
    };
    message.button(label(texts, Label::Home), Action::Home)
}
