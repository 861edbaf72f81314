//! Tasks: what the last conclusions decided, how far it is, and who is asked about it (S22, R4).

mod calendar;
mod card;
mod carried;
mod changing;
mod reporting;
pub mod voices;

pub use calendar::due;
pub use card::{open, render, show, turn};
pub use carried::{carried_over, home_count, own_open};
pub use changing::{
    ask_drop, ask_due, ask_owner, drop_it, due_is, owner_is, remove_detail, restore_detail, typed_detail,
    typed_due, typed_owner, write_detail, write_due, write_owner,
};
pub use reporting::{add_words, ask_words, report};

use super::asker::Asker;
use super::decision::Halt;
use crate::domain::ids::TaskId;
use crate::domain::refusal::Refusal;
use crate::domain::task::Task;
use crate::domain::topic::Topic;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// The task a button names, if it is one of the asker's unit.
async fn own(desk: &mut Desk, asker: &Asker, task: TaskId) -> Result<Task, Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Task>(task).await?.filter(|task| task.unit == unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

/// The tasks looked at now: all of the last topic that has any, and open ones of earlier topics behind them.
async fn looked_at(desk: &mut Desk, topics: &[Topic]) -> Result<Option<(Topic, Vec<Task>)>, store::Error> {
    for topic in topics {
        let mut tasks = lists::tasks(desk, topic.id).await?;
        if !tasks.is_empty() {
            let open = lists::open_tasks(desk, topic.unit).await?;
            let older = |task: &Task| topics.iter().any(|of| of.id == task.topic && is_before(of, topic));
            tasks.extend(open.into_iter().filter(older));
            return Ok(Some((topic.clone(), tasks)));
        }
    }
    Ok(None)
}

fn is_before(topic: &Topic, other: &Topic) -> bool {
    (topic.year, topic.quarter, topic.id) < (other.year, other.quarter, other.id)
}
