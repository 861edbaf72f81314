//! [Gia hạn] [Đổi người] [Dừng việc này]: what the leaders decide about a task, recorded with the reason.

use chrono::NaiveDate;

use super::own;
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::domain::concluding::days_to_choose;
use crate::domain::event::{Event, TaskEvent};
use crate::domain::following::{self, serves};
use crate::domain::ids::{MemberId, PromptId, TaskId};
use crate::domain::member::Member;
use crate::domain::paper::Owner;
use crate::domain::prompt::{Intent, Prompt, PromptState};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::spoken_date;
use crate::domain::task::{Detail, Task};
use crate::domain::time::local;
use crate::domain::topic::Topic;
use crate::domain::words::one_line;
use crate::present::tasks::changing as wording;
use crate::store::desk::Desk;
use crate::store::lists;

/// The task, open, and the leader who changes it.
async fn to_change(desk: &mut Desk, asker: &Asker, task: TaskId) -> Result<(Task, MemberId), Halt> {
    let task = own(desk, asker, task).await?;
    let leader = asker.may(Act::ChangeTasks, None)?.id;
    following::still_open(&task)?;
    Ok((task, leader))
}

fn today(desk: &Desk, asker: &Asker) -> Result<NaiveDate, Halt> {
    Ok(local(desk.now(), asker.unit()?.zone).date())
}

/// [Gia hạn], [Đặt thời hạn]: the days to choose from.
pub async fn ask_due(desk: &mut Desk, asker: &Asker, task: TaskId) -> Result<Decision, Halt> {
    let (task, _) = to_change(desk, asker, task).await?;
    let today = today(desk, asker)?;
    let mut days = days_to_choose(today, today);
    days.retain(|day| task.due != Some(*day));
    Ok(Decision::new().say(wording::ask_due(asker.texts(), &task, &days)))
}

/// [Viết ngày khác].
pub async fn write_due(desk: &mut Desk, asker: &Asker, task: TaskId) -> Result<Decision, Halt> {
    let (task, _) = to_change(desk, asker, task).await?;
    let prompt = asker.prompt(desk, Intent::TaskDue(task.id))?;
    Ok(Decision::new().ask(prompt, wording::write_due(asker.texts(), &task)))
}

/// This day; then the reason is asked for.
pub async fn due_is(desk: &mut Desk, asker: &Asker, task: TaskId, due: NaiveDate) -> Result<Decision, Halt> {
    let (task, leader) = to_change(desk, asker, task).await?;
    let event = following::extend(&task, leader, due, today(desk, asker)?, desk.now())?;
    let event = told(desk, asker, &task, event, task.owner).await?;
    let changed = Task { due: Some(due), ..task };
    let prompt = asker.prompt(desk, Intent::TaskWords(changed.id))?;
    Ok(Decision::new().event(event).ask(prompt, wording::extended(asker.texts(), &changed)))
}

/// The day as it was typed.
pub async fn typed_due(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    task: TaskId,
    text: &str,
) -> Result<Decision, Halt> {
    let due = spoken_date::parse_date(text, today(desk, asker)?).map_err(Refusal::NotADate)?;
    let decision = due_is(desk, asker, task, due).await?;
    Ok(after(prompt, decision))
}

/// [Đổi người], [Chọn người chủ trì].
pub async fn ask_owner(desk: &mut Desk, asker: &Asker, task: TaskId, page: i64) -> Result<Decision, Halt> {
    let (task, _) = to_change(desk, asker, task).await?;
    let members = lists::members(desk, task.unit).await?;
    let can = |member: &&Member| serves(member) && task.owner != Some(member.id);
    let can: Vec<&Member> = members.iter().filter(can).collect();
    Ok(Decision::new().say(wording::ask_owner(asker.texts(), &task, &can, page)))
}

/// [Viết tên khác].
pub async fn write_owner(desk: &mut Desk, asker: &Asker, task: TaskId) -> Result<Decision, Halt> {
    let (task, _) = to_change(desk, asker, task).await?;
    let prompt = asker.prompt(desk, Intent::TaskOwner(task.id))?;
    Ok(Decision::new().ask(prompt, wording::write_owner(asker.texts(), &task)))
}

/// A change is told to whoever leads the task, unless it is the leader who makes it.
async fn told(
    desk: &mut Desk,
    asker: &Asker,
    task: &Task,
    event: TaskEvent,
    owner: Option<MemberId>,
) -> Result<TaskEvent, Halt> {
    let Some(owner) = owner.filter(|owner| asker.member().is_ok_and(|leader| leader.id != *owner)) else {
        return Ok(event);
    };
    let unit = asker.unit()?.clone();
    // The message names the quarter: what follows from an event cannot load it.
    desk.get::<Topic>(task.topic).await?;
    let to = broadcast::addressee_of(desk, &unit, owner).await?;
    let rules = asker.rules(desk).await?.rules;
    let not_before = broadcast::not_before(&rules, unit.zone, desk.now());
    Ok(following::tell(event, to.map(|to| (to, unit, not_before))))
}

/// This member leads it from now on, and is told.
pub async fn owner_is(
    desk: &mut Desk,
    asker: &Asker,
    task: TaskId,
    member: MemberId,
) -> Result<Decision, Halt> {
    let (task, leader) = to_change(desk, asker, task).await?;
    let found = desk.find::<Member>(member).await?.filter(|member| member.unit == task.unit);
    let member = found.filter(serves).ok_or(Refusal::ExpiredButton)?;
    let event = following::reassign(&task, leader, Some(member.id), "", desk.now())?;
    let event = told(desk, asker, &task, event, Some(member.id)).await?;
    reassigned(desk, asker, &task, event, &Owner::Member(member.name))
}

/// The owner as it was typed: somebody outside the roster.
pub async fn typed_owner(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    task: TaskId,
    text: &str,
) -> Result<Decision, Halt> {
    let (task, leader) = to_change(desk, asker, task).await?;
    let words = one_line(text);
    let event = following::reassign(&task, leader, None, &words, desk.now())?;
    let decision = reassigned(desk, asker, &task, event, &Owner::Words(words))?;
    Ok(after(prompt, decision))
}

fn reassigned(
    desk: &Desk,
    asker: &Asker,
    task: &Task,
    event: TaskEvent,
    owner: &Owner,
) -> Result<Decision, Halt> {
    let prompt = asker.prompt(desk, Intent::TaskWords(task.id))?;
    Ok(Decision::new().event(event).ask(prompt, wording::reassigned(asker.texts(), task, owner)))
}

/// [Người phối hợp], [Kết quả cần đạt].
pub async fn write_detail(
    desk: &mut Desk,
    asker: &Asker,
    task: TaskId,
    detail: Detail,
) -> Result<Decision, Halt> {
    let (task, _) = to_change(desk, asker, task).await?;
    let prompt = asker.prompt(desk, Intent::TaskDetail { task: task.id, detail })?;
    Ok(Decision::new().ask(prompt, wording::write_detail(asker.texts(), &task, detail)))
}

/// It as it was typed; a gap is filled without a reason, what stood there is changed with one.
pub async fn typed_detail(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    task: TaskId,
    detail: Detail,
    text: &str,
) -> Result<Decision, Halt> {
    let (task, leader) = to_change(desk, asker, task).await?;
    let event = following::put_detail(&task, leader, detail, text, desk.now())?;
    let event = told(desk, asker, &task, event, task.owner).await?;
    let decision = Decision::new().event(event);
    let first = task.detail(detail).is_empty();
    let message = wording::detail_put(asker.texts(), &task, detail, first);
    let decision = match first {
        true => decision.say(message),
        false => decision.ask(asker.prompt(desk, Intent::TaskWords(task.id))?, message),
    };
    Ok(after(prompt, decision))
}

/// [Bỏ người phối hợp], [Bỏ kết quả cần đạt]: gone at once, and kept to be put back; the reason is asked for.
pub async fn remove_detail(
    desk: &mut Desk,
    asker: &Asker,
    task: TaskId,
    detail: Detail,
) -> Result<Decision, Halt> {
    let (task, leader) = to_change(desk, asker, task).await?;
    let event = following::remove_detail(&task, leader, detail, desk.now())?;
    let event = told(desk, asker, &task, event, task.owner).await?;
    let words = task.detail(detail).to_owned();
    let kept = asker.prompt(desk, Intent::RemovedDetail { task: task.id, detail, words })?;
    let message = wording::detail_removed(asker.texts(), &task, detail, kept.id);
    let reason = asker.prompt(desk, Intent::TaskWords(task.id))?;
    let kept = TaskEvent::RemovedKept { task, prompt: kept };
    Ok(Decision::new().event(event).event(kept).ask(reason, message))
}

/// [Ghi lại như cũ]: the removal was a slip of the thumb.
pub async fn restore_detail(desk: &mut Desk, asker: &Asker, prompt: PromptId) -> Result<Decision, Halt> {
    let found = desk.find::<Prompt>(prompt).await?;
    let own = |prompt: &Prompt| prompt.person == asker.person.id && prompt.state == PromptState::Open;
    let prompt = found.filter(own).ok_or(Refusal::ExpiredButton)?;
    let Intent::RemovedDetail { task, detail, words } = &prompt.intent else {
        return Err(Refusal::ExpiredButton.into());
    };
    let (task, leader) = to_change(desk, asker, *task).await?;
    let event = following::restore_detail(&task, leader, *detail, words, desk.now())?;
    let event = told(desk, asker, &task, event, task.owner).await?;
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::TaskWords(_))).await?;
    let said = wording::detail_put(asker.texts(), &task, *detail, true);
    Ok(Decision::new().event(event).events(needless).event(Event::PromptAnswered(prompt)).say(said))
}

/// [Dừng việc này]: not without a reason.
pub async fn ask_drop(desk: &mut Desk, asker: &Asker, task: TaskId) -> Result<Decision, Halt> {
    let (task, _) = to_change(desk, asker, task).await?;
    let prompt = asker.prompt(desk, Intent::DropTask(task.id))?;
    Ok(Decision::new().ask(prompt, wording::ask_drop(asker.texts(), &task)))
}

/// The reason: it is given up.
pub async fn drop_it(
    desk: &mut Desk,
    asker: &Asker,
    prompt: &Prompt,
    task: TaskId,
    reason: &str,
) -> Result<Decision, Halt> {
    let (task, leader) = to_change(desk, asker, task).await?;
    let event = following::drop(&task, leader, reason, desk.now())?;
    Ok(after(prompt, Decision::new().event(event).say(wording::dropped(asker.texts(), &task))))
}

/// The words of a prompt were taken; before what they lead to, so that its own question goes on waiting.
fn after(prompt: &Prompt, decision: Decision) -> Decision {
    let closed = Decision::new().event(Event::PromptAnswered(prompt.clone())).events(decision.events);
    Decision { answers: decision.answers, ..closed }
}
