//! \[Nghe\], [Xem tệp] and [Chép thành chữ]: a reason that was spoken or photographed, handed on and written down.

use super::own;
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::domain::event::{Event, TaskEvent};
use crate::domain::file::File;
use crate::domain::following;
use crate::domain::ids::TaskId;
use crate::domain::member::Member;
use crate::domain::prompt::{Intent, Prompt};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::task::{Task, TaskReport};
use crate::present::tasks::voices::{self as wording, Handed};
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// Whether a member may hear what was said of a task: whoever leads it or said it, and the officers.
pub(super) fn may_hear(task: &Task, report: &TaskReport, member: &Member) -> bool {
    task.owner == Some(member.id)
        || [report.member, report.entered_by].contains(&Some(member.id))
        || [Act::EnterOnBehalf, Act::ChangeTasks].iter().any(|act| rights::allowed(member, None, *act))
}

/// The last voice or file about a task, as far as the member may have it.
pub(super) async fn last(
    desk: &mut Desk,
    task: &Task,
    reports: &[TaskReport],
    member: &Member,
) -> Result<Option<(TaskReport, File)>, store::Error> {
    let spoken = reports.iter().rev().find(|report| report.file.is_some());
    let Some(report) = spoken.filter(|report| may_hear(task, report, member)) else { return Ok(None) };
    match report.file {
        Some(file) => Ok(desk.find::<File>(file).await?.map(|file| (report.clone(), file))),
        None => Ok(None),
    }
}

/// \[Nghe\], [Xem tệp]: the file itself, and [Chép thành chữ] for an officer while nobody has.
pub async fn hand_over(desk: &mut Desk, asker: &Asker, task: TaskId) -> Result<Decision, Halt> {
    let task = own(desk, asker, task).await?;
    let member = asker.may(Act::ReadTopic, None)?.clone();
    let reports = lists::task_reports(desk, task.id).await?;
    let found = last(desk, &task, &reports, &member).await?;
    let (report, file) = found.ok_or(Refusal::ExpiredButton)?;
    let zone = asker.unit()?.zone;
    let by = match report.member {
        Some(member) => Some(desk.get::<Member>(member).await?.name),
        None => None,
    };
    let handed = Handed {
        task: &task,
        report: &report,
        by: by.as_deref(),
        file: file.id,
        zone,
        now: desk.now(),
        writes: rights::allowed(&member, None, Act::EnterOnBehalf)
            && following::may_write_down(&report).is_ok(),
    };
    Ok(Decision::new().say(wording::handed_over(asker.texts(), &handed)))
}

/// The report whose voice an officer writes down.
async fn to_write_down(
    desk: &mut Desk,
    asker: &Asker,
    task: TaskId,
    number: i64,
) -> Result<(Task, TaskReport), Halt> {
    let task = own(desk, asker, task).await?;
    asker.may(Act::EnterOnBehalf, None)?;
    let reports = lists::task_reports(desk, task.id).await?;
    let report = reports.into_iter().find(|report| report.number == number).ok_or(Refusal::ExpiredButton)?;
    following::may_write_down(&report)?;
    Ok((task, report))
}

/// [Chép thành chữ].
pub async fn ask(desk: &mut Desk, asker: &Asker, task: TaskId, report: i64) -> Result<Decision, Halt> {
    let (task, report) = to_write_down(desk, asker, task, report).await?;
    let prompt = asker.prompt(desk, Intent::TaskVoice { task: task.id, report: report.number })?;
    Ok(Decision::new().ask(prompt, wording::ask(asker.texts(), &task)))
}

/// The words, as those of whoever spoke, who is told.
pub async fn take(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    task: TaskId,
    report: i64,
    text: &str,
) -> Result<Decision, Halt> {
    let (task, report) = to_write_down(desk, asker, task, report).await?;
    let officer = asker.member()?.clone();
    let unit = asker.unit()?.clone();
    let TaskEvent::WrittenDown { task, report, .. } = following::write_down(&task, &report, text)? else {
        return Err(Refusal::TryAgain.into());
    };
    let tell = match report.member.filter(|author| *author != officer.id) {
        Some(author) => broadcast::addressee_of(desk, &unit, author).await?,
        None => None,
    };
    let said = wording::written(asker.texts(), &task);
    let at = asker.notice_hour(desk).await?;
    let tell = tell.map(|to| (to, unit, officer.name, at));
    let event = TaskEvent::WrittenDown { task, report, tell };
    Ok(Decision::new().event(event).event(Event::PromptAnswered(prompt.clone())).say(said))
}
