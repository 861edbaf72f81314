//! What follows from what happens to tasks.

use serde_json::json;

use super::reminders::note;
use super::{raise_home, wake};
use crate::app::notices::{When, post_when};
use crate::domain::event::TaskEvent;
use crate::domain::ids::UnitId;
use crate::domain::reminding::day_key;
use crate::domain::task::{Said, Task, TaskReport};
use crate::domain::time::local;
use crate::domain::topic::Topic;
use crate::present::outgoing::{Lane, Place};
use crate::present::tasks::asking as wording;
use crate::present::tasks::voices::written_down;
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: TaskEvent) {
    match event {
        TaskEvent::Begun { topic, tasks, before } => {
            let ids: Vec<_> = tasks.iter().map(|task| json!([task.id, task.measure, task.owner])).collect();
            desk.audit(topic.unit, by, "tasks_begun", &json!({ "topic": topic.id, "tasks": ids }), None);
            for task in tasks {
                desk.put(task);
            }
            for before in before {
                close(desk, by, before);
            }
            raise(desk, topic.unit);
            desk.put(topic);
        }
        TaskEvent::Closed { topic } => close(desk, by, topic),
        TaskEvent::Reported { task, report, tell } => {
            record(desk, by, "task_reported", &task, &report);
            if let (Some((to, unit, not_before)), Some(topic)) =
                (tell, desk.seen::<Topic>(&task.topic).cloned())
            {
                let today = local(desk.now(), unit.zone).date();
                let texts = Texts::of(to.to.lang, unit.profile);
                let message = match report.said {
                    Said::Reassigned => wording::now_yours(texts, &to.name, &task, &topic, today),
                    what => wording::changed(texts, &to.name, &task, &topic, what, today),
                };
                if matches!(report.said, Said::Reassigned | Said::Extended) {
                    // The message of the day on which it is read: what is asked about the task is asked the day after.
                    let read_on = not_before.map_or(today, |at| local(at, unit.zone).date());
                    note(desk, unit.id, day_key(unit.id, to.member, read_on), None);
                }
                let when = When { not_before, ..When::default() };
                post_when(desk, Place::Private(to.to.person), Lane::Notice, message, when);
            }
            wake(desk, task.unit);
            desk.put(task);
            desk.put(report);
        }
        TaskEvent::RemovedKept { prompt, .. } => desk.put(prompt),
        TaskEvent::Explained { task, report } => {
            record(desk, by, "task_explained", &task, &report);
            desk.put(report);
        }
        TaskEvent::WrittenDown { task, report, tell } => {
            record(desk, by, "task_written_down", &task, &report);
            if let Some((to, unit, officer, not_before)) = tell {
                let texts = Texts::of(to.to.lang, unit.profile);
                let message = written_down(texts, &task, &report, &officer);
                let when = When { not_before, ..When::default() };
                post_when(desk, Place::Private(to.to.person), Lane::Notice, message, when);
            }
            desk.put(report);
        }
    }
}

fn close(desk: &mut Desk, by: Actor, topic: Topic) {
    desk.audit(topic.unit, by, "topic_closed", &json!({ "topic": topic.id }), None);
    raise(desk, topic.unit);
    desk.put(topic);
}

fn record(desk: &mut Desk, by: Actor, kind: &'static str, task: &Task, report: &TaskReport) {
    let facts = json!({
        "task": task.id, "topic": task.topic, "number": task.number, "report": report.number,
        "said": report.said, "member": report.member, "entered_by": report.entered_by,
        "owner": task.owner, "due": task.due, "state": task.state,
    });
    let words = report.words.as_deref().or(match report.said {
        Said::CoOwners => Some(task.co_owners.as_str()),
        Said::Expected => Some(task.expected.as_str()),
        _ => None,
    });
    desk.audit(task.unit, by, kind, &facts, words);
    raise(desk, task.unit);
}

fn raise(desk: &mut Desk, unit: UnitId) {
    desk.raise(CardRef { kind: CardKind::Tasks, reference: unit.0 });
    raise_home(desk, unit);
}
