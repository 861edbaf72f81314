//! What the calendar does about tasks: they begin, and the following up ends. Who is asked: `reminders`.

use super::is_before;
use crate::app::agenda::Due;
use crate::app::conclusions;
use crate::domain::following;
use crate::domain::rules::RuleProfile;
use crate::domain::time::{instant, local};
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::Unit;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// What is due about the tasks of a unit.
pub async fn due(
    desk: &mut Desk,
    unit: &Unit,
    rules: &RuleProfile,
    due: &mut Due,
) -> Result<(), store::Error> {
    let Some(last) = unit.last_topic else { return Ok(()) };
    let last = desk.get::<Topic>(last).await?;
    match last.stage {
        Stage::Concluded => begin(desk, unit, &last, rules, due).await,
        Stage::FollowingUp => end(desk, unit, &last, rules, due).await,
        _ => Ok(()),
    }
}

/// After the last look, if nothing is left; whoever reports later wakes the unit.
async fn end(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    rules: &RuleProfile,
    due: &mut Due,
) -> Result<(), store::Error> {
    let open = lists::open_tasks(desk, unit.id).await?;
    let today = local(desk.now(), unit.zone).date();
    due.events.extend(following::close(topic, &open, today).map(Into::into));
    let morning = following::closing_day(topic).map(|day| instant(day, rules.send_from, unit.zone));
    if let Some(morning) = morning.filter(|morning| *morning > desk.now()) {
        due.at(morning);
    }
    Ok(())
}

/// What passed becomes tasks once the adoption can be taken back no longer.
async fn begin(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    rules: &RuleProfile,
    due: &mut Due,
) -> Result<(), store::Error> {
    let adopted = lists::conclusions(desk, topic.id).await?.into_iter().find_map(|version| {
        let at = version.adopted_at?;
        Some((version, at))
    });
    let Some((version, at)) = adopted else { return Ok(()) };
    let settled = conclusions::released(rules, unit, at);
    if desk.now() < settled {
        due.at(settled);
        return Ok(());
    }
    let (paper, measures) = conclusions::adopted_paper(desk, topic, &version).await?;
    let mut ids = Vec::new();
    for _ in paper.tasks() {
        ids.push(desk.new_id()?);
    }
    let mut before = lists::topics(desk, unit.id).await?;
    before.retain(|other| other.stage == Stage::FollowingUp && is_before(other, topic));
    let event = following::begin(topic, &paper, &measures, before, ids, desk.now());
    due.events.push(event.into());
    // The questions about them, as soon as they are there.
    due.at(desk.now() + chrono::Duration::seconds(1));
    Ok(())
}
