//! Buttons of tasks, and the words their questions wait for.

use crate::app::asker::Asker;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::app::tasks;
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::present::action::Action;
use crate::store::desk::Desk;

pub(super) async fn decide(desk: &mut Desk, asker: &Asker, action: Action) -> Result<Decision, Halt> {
    match action {
        Action::OpenTasks => tasks::show(asker),
        Action::TurnTasks { page } => tasks::turn(desk, asker, page).await,
        Action::OpenTask { task } => tasks::open(desk, asker, task).await,
        Action::ReportTask { task, said } => tasks::report(desk, asker, task, said).await,
        Action::AddTaskWords { task } => tasks::ask_words(desk, asker, task).await,
        Action::TaskVoice { task } => tasks::voices::hand_over(desk, asker, task).await,
        Action::WriteTaskVoice { task, report } => tasks::voices::ask(desk, asker, task, report).await,
        Action::AskTaskDue { task } => tasks::ask_due(desk, asker, task).await,
        Action::TaskDueIs { task, due } => tasks::due_is(desk, asker, task, due).await,
        Action::WriteTaskDue { task } => tasks::write_due(desk, asker, task).await,
        Action::AskTaskOwner { task, page } => tasks::ask_owner(desk, asker, task, page).await,
        Action::TaskOwnerIs { task, member } => tasks::owner_is(desk, asker, task, member).await,
        Action::WriteTaskOwner { task } => tasks::write_owner(desk, asker, task).await,
        Action::WriteTaskDetail { task, detail } => tasks::write_detail(desk, asker, task, detail).await,
        Action::RemoveTaskDetail { task, detail } => tasks::remove_detail(desk, asker, task, detail).await,
        Action::RestoreTaskDetail { prompt } => tasks::restore_detail(desk, asker, prompt).await,
        Action::AskDropTask { task } => tasks::ask_drop(desk, asker, task).await,
        // The caller hands over no other.
        _ => Err(Refusal::ExpiredButton.into()),
    }
}

/// The words one of the questions waited for.
pub(super) async fn typed(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    if let Intent::TaskWords(task) = &prompt.intent {
        return tasks::add_words(desk, asker, prompt, *task, words).await;
    }
    if words.file.is_some() || words.body.trim().is_empty() {
        return Err(Refusal::WordsNeeded.into());
    }
    match &prompt.intent {
        Intent::TaskDue(task) => tasks::typed_due(desk, asker, prompt, *task, words.body).await,
        Intent::TaskOwner(task) => tasks::typed_owner(desk, asker, prompt, *task, words.body).await,
        Intent::TaskVoice { task, report } => {
            tasks::voices::take(desk, asker, prompt, *task, *report, words.body).await
        }
        Intent::TaskDetail { task, detail } => {
            tasks::typed_detail(desk, asker, prompt, *task, *detail, words.body).await
        }
        Intent::DropTask(task) => tasks::drop_it(desk, asker, prompt, *task, words.body).await,
        _ => Err(Refusal::ExpiredButton.into()),
    }
}
