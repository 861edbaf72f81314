//! [Đã xong] [Đang làm] [Chưa làm được], and the words that go with it.

use super::card::card;
use super::own;
use crate::app::asker::Asker;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::app::files;
use crate::domain::event::{Event, TaskEvent};
use crate::domain::following::{self, Reporter};
use crate::domain::ids::{MemberId, TaskId};
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::task::{Said, Task, TaskReport};
use crate::domain::time::local;
use crate::present::tasks::{changing as wording, page_of};
use crate::store::desk::Desk;
use crate::store::lists;

/// A tap. It counts at once; "not yet" is asked why.
pub async fn report(desk: &mut Desk, asker: &Asker, task: TaskId, said: Said) -> Result<Decision, Halt> {
    let task = own(desk, asker, task).await?;
    let member = asker.may(Act::ReadTopic, None)?;
    let by = Reporter::of(&task, member.id, rights::allowed(member, None, Act::EnterOnBehalf))?;
    let zone = asker.unit()?.zone;
    let today = local(desk.now(), zone).date();
    let line = wording::recorded(asker.texts(), &task, said);
    let page = page_of(task.id);
    // Pressed twice: it stands already.
    let same = |last: &TaskReport| {
        last.said == said
            && last.entered_by.or(last.member) == by.entered_by.or(by.member)
            && local(last.at, zone).date() == today
    };
    if last_report(desk, &task).await?.is_some_and(|last| same(&last)) {
        return Ok(Decision::new().toast(line).turn(card(task.unit), page));
    }
    let event = following::report(&task, by, said, today, desk.now())?;
    let decision = Decision::new().event(event).toast(line).turn(card(task.unit), page);
    if said == Said::NotYet {
        let prompt = asker.prompt(desk, Intent::TaskWords(task.id))?;
        return Ok(decision.ask(prompt, wording::ask_why(asker.texts(), &task)));
    }
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::TaskWords(_))).await?;
    Ok(decision.events(needless))
}

async fn last_report(desk: &mut Desk, task: &Task) -> Result<Option<TaskReport>, Halt> {
    Ok(lists::task_reports(desk, task.id).await?.pop())
}

/// The last report a member made, or entered for the owner.
async fn report_by(desk: &mut Desk, task: &Task, member: MemberId) -> Result<Option<TaskReport>, Halt> {
    let reports = lists::task_reports(desk, task.id).await?;
    Ok(reports.into_iter().rev().find(|report| report.entered_by.or(report.member) == Some(member)))
}

/// [Viết thêm].
pub async fn ask_words(desk: &mut Desk, asker: &Asker, task: TaskId) -> Result<Decision, Halt> {
    let task = own(desk, asker, task).await?;
    let member = asker.may(Act::ReadTopic, None)?.id;
    report_by(desk, &task, member).await?.ok_or(Refusal::ExpiredButton)?;
    let prompt = asker.prompt(desk, Intent::TaskWords(task.id))?;
    Ok(Decision::new().ask(prompt, wording::ask_words(asker.texts(), &task)))
}

/// The words: to the last report of whoever writes. Somebody else may have recorded something since.
pub async fn add_words(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    task: TaskId,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let task = own(desk, asker, task).await?;
    let member = asker.member()?.id;
    let last = report_by(desk, &task, member).await?.ok_or(Refusal::ExpiredButton)?;
    let file = match words.file {
        Some(file) => Some(files::received(desk, task.unit, file)?),
        None => None,
    };
    let event = following::explain(&task, &last, member, words.body, file.as_ref().map(|file| file.id))?;
    let TaskEvent::Explained { report, .. } = &event else { return Err(Refusal::TryAgain.into()) };
    let kept = match report.words {
        Some(_) => asker.outgoing(wording::words_kept(asker.texts(), &task)),
        None => wording::file_kept(asker.texts(), &task),
    };
    let decision = Decision::new().events(file.map(Event::FileReceived)).event(event);
    Ok(decision.event(Event::PromptAnswered(prompt.clone())).say(kept))
}
