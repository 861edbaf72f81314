//! What the next session looks back on.

use super::{is_before, looked_at};
use crate::domain::following::{self, CarriedOver};
use crate::domain::ids::MemberId;
use crate::domain::member::Member;
use crate::domain::task::{Task, TaskCount};
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::Unit;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// The tasks that the session of `topic` looks back on, as they stand at `at`.
pub async fn carried_over(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    members: &[Member],
    at: Timestamp,
) -> Result<Option<CarriedOver>, store::Error> {
    let mut earlier = lists::topics(desk, unit.id).await?;
    earlier.retain(|other| is_before(other, topic));
    let Some((last, tasks)) = looked_at(desk, &earlier).await? else { return Ok(None) };
    let mut reports = Vec::new();
    for of in earlier.iter().filter(|of| tasks.iter().any(|task| task.topic == of.id)) {
        reports.extend(lists::reports_on(desk, of.id).await?);
    }
    let today = local(at, unit.zone).date();
    Ok(following::carried_over(&last, &earlier, &tasks, &reports, members, today))
}

/// How far the last conclusion is carried out: on the home card until the next one takes its place.
pub async fn home_count(desk: &mut Desk, unit: &Unit) -> Result<Option<(Topic, TaskCount)>, store::Error> {
    let Some(last) = unit.last_topic else { return Ok(None) };
    let last = desk.get::<Topic>(last).await?;
    if !matches!(last.stage, Stage::FollowingUp | Stage::Closed) {
        return Ok(None);
    }
    let tasks = lists::tasks(desk, last.id).await?;
    let today = local(desk.now(), unit.zone).date();
    Ok((!tasks.is_empty()).then(|| (last, TaskCount::of(&tasks, today))))
}

/// A member's own tasks still to be carried out.
pub async fn own_open(desk: &mut Desk, unit: &Unit, member: MemberId) -> Result<Vec<Task>, store::Error> {
    let mut tasks = lists::open_tasks(desk, unit.id).await?;
    tasks.retain(|task| task.owner == Some(member));
    Ok(tasks)
}
