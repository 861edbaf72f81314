//! The register of tasks, and each task on the same card.

use super::{looked_at, own, voices};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::following::{self, ownerless};
use crate::domain::ids::{MemberId, TaskId, UnitId};
use crate::domain::member::Member;
use crate::domain::rights::{self, Act};
use crate::domain::task::{Task, TaskStanding};
use crate::domain::time::local;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::present::outgoing::Outgoing;
use crate::present::tasks::{self as wording, Powers};
use crate::present::texts::Texts;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};

/// The card of a unit's tasks.
pub(super) fn card(unit: UnitId) -> CardRef {
    CardRef { kind: CardKind::Tasks, reference: unit.0 }
}

/// The register, posted anew.
pub fn show(asker: &Asker) -> Result<Decision, Halt> {
    let member = asker.may(Act::ReadTopic, None)?;
    if asker.is_out_of_reach() {
        return Ok(Decision::new().say(asker.outgoing("")));
    }
    Ok(Decision::new().show(card(member.unit), 0))
}

/// Another page of it, or one task, in place.
pub async fn turn(desk: &mut Desk, asker: &Asker, page: i64) -> Result<Decision, Halt> {
    let member = asker.may(Act::ReadTopic, None)?;
    if let Some(task) = wording::task_on(page) {
        own(desk, asker, task).await?;
    }
    Ok(Decision::new().turn(card(member.unit), page))
}

/// One task, posted anew.
pub async fn open(desk: &mut Desk, asker: &Asker, task: TaskId) -> Result<Decision, Halt> {
    asker.may(Act::ReadTopic, None)?;
    let task = own(desk, asker, task).await?;
    Ok(Decision::new().show(card(task.unit), wording::page_of(task.id)))
}

/// What a member can do with a task.
pub(super) fn powers(task: &Task, member: &Member) -> Powers {
    let own = task.owner == Some(member.id);
    Powers {
        own,
        records: !own && rights::allowed(member, None, Act::EnterOnBehalf),
        changes: rights::allowed(member, None, Act::ChangeTasks),
    }
}

/// Draws the register or one task for one person.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let member = desk.member_of(unit.id, person.id).await?;
    let Some(member) = member.filter(|member| rights::allowed(member, None, Act::ReadTopic)) else {
        return Ok(None);
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let today = local(desk.now(), unit.zone).date();
    let Some(task) = wording::task_on(page) else {
        let topics = lists::topics(desk, unit.id).await?;
        let (topic, tasks) = looked_at(desk, &topics).await?.unzip();
        let tasks = tasks.unwrap_or_default();
        let view = wording::Register {
            unit: unit.id,
            topic: topic.as_ref(),
            tasks: &tasks,
            topics: &topics,
            page,
            today,
        };
        return Ok(Some(wording::register(texts, &view)));
    };
    let Some(task) = desk.find::<Task>(task).await?.filter(|task| task.unit == unit.id) else {
        return Ok(None);
    };
    let topic = desk.get::<Topic>(task.topic).await?;
    let members = lists::members(desk, unit.id).await?;
    let reports = lists::task_reports(desk, task.id).await?;
    let voice = voices::last(desk, &task, &reports, &member).await?;
    let last = reports.last();
    let owner = following::owner(&task, &members);
    let open = lists::open_tasks(desk, unit.id).await?;
    let view = wording::View {
        task: &task,
        topic: &topic,
        owner: owner.as_ref(),
        ownerless: ownerless(&task, &members),
        last,
        powers: powers(&task, &member),
        explains: last.is_some_and(|last| last.entered_by.or(last.member) == Some(member.id)),
        voice: voice.map(|(_, file)| file.medium.is_spoken()),
        next: next(
            &task,
            &open,
            &members,
            member.id,
            today,
            rights::allowed(&member, None, Act::ChangeTasks),
        ),
        today,
        zone: unit.zone,
    };
    Ok(Some(wording::one(texts, &view)))
}

/// The next task the viewer has a word to say about: one's own, or for a leader one that needs a leader.
fn next(
    task: &Task,
    open: &[Task],
    members: &[Member],
    viewer: MemberId,
    today: chrono::NaiveDate,
    leads: bool,
) -> Option<TaskId> {
    let after = open.iter().filter(|other| (other.topic, other.number) > (task.topic, task.number));
    let needs_leader = |other: &Task| {
        other.standing(today) == TaskStanding::Late
            || other.due.is_none()
            || other.owner.is_none()
            || ownerless(other, members).is_some()
    };
    let own = task.owner == Some(viewer);
    let mut after =
        after.filter(|other| other.owner == Some(viewer) || (!own && leads && needs_leader(other)));
    after.next().map(|other| other.id)
}
