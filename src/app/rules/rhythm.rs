//! What recurs by itself: the digest of the week, and the alarm of a quarter in which nothing happens.

use chrono::Duration;

use crate::app::agenda::{Due, UnitDay};
use crate::app::{broadcast, home};
use crate::domain::event::{Alarm, Digest, RulesEvent};
use crate::domain::member::Role;
use crate::domain::rhythm::{self, Lack};
use crate::domain::schedule::next_sending_time;
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};
use crate::store::desk::Desk;
use crate::store::rows::Reminded;
use crate::store::{self, lists};

/// A look that is so late is late because nobody looked.
const LATE: Duration = Duration::hours(1);

/// A digest that is so late says less than the next one will.
const STALE: Duration = Duration::days(3);

/// The weekly digest: to the first leader whom a message reaches, once an occurrence, and only while a topic is
/// under way.
pub async fn digest(desk: &mut Desk, day: &UnitDay, due: &mut Due) -> Result<(), store::Error> {
    let (unit, rules, now) = (&day.unit, &day.rules, desk.now());
    let Some(expression) = &rules.rhythm.weekly_digest else { return Ok(()) };
    let until = rhythm::next(expression, unit.zone, now);
    if let Some(next) = until {
        due.at(next);
    }
    let Some(latest) = rhythm::latest(expression, unit.zone, now) else { return Ok(()) };
    let at = next_sending_time(latest, rules, unit.zone);
    if at > now {
        due.at(at);
        return Ok(());
    }
    let late = day.outage.filter(|outage| outage.from <= at && now - at > LATE);
    if now - at > LATE && late.is_none() {
        // Nobody was to be told: the unit or the rule is younger, or there was nothing to say.
        return Ok(());
    }
    let Some(topic) = day.topic_under_way() else { return Ok(()) };
    let occasion = format!("u{}:digest:{}", unit.id.0, latest.timestamp());
    if desk.find::<Reminded>(occasion.clone()).await?.is_some() {
        return Ok(());
    }
    if now - at > STALE {
        due.events.push(RulesEvent::DigestDropped { unit: unit.clone(), occasion }.into());
        return Ok(());
    }
    let Some(to) = leaders(desk, unit).await?.into_iter().next() else { return Ok(()) };
    let standing = home::gather(desk, unit, None).await?;
    let digest = Digest {
        unit: unit.clone(),
        topic: topic.clone(),
        to,
        next: standing.next,
        turnout: standing.turnout,
        voting: standing.voting,
        late,
        until,
        occasion,
    };
    due.events.push(RulesEvent::DigestGiven(Box::new(digest)).into());
    Ok(())
}

/// The alarms of the quarter: no date by one day, no session by another; to the secretary, a day later to the
/// deputy.
pub async fn alarm(desk: &mut Desk, day: &UnitDay, due: &mut Due) -> Result<(), store::Error> {
    let (unit, now) = (&day.unit, desk.now());
    let alarms = rhythm::alarms(&day.rules, unit.zone, now);
    let unheld = alarms.iter().any(|alarm| alarm.lack == Lack::Unheld && alarm.at <= now);
    for alarmed in alarms {
        if alarmed.at > now {
            due.at(alarmed.at);
            continue;
        }
        // Who says that nothing was held need not say that it had no date.
        let needless = unit.created_at > alarmed.at || (unheld && alarmed.lack == Lack::Undated);
        if needless || answered(desk, day, &alarmed).await? {
            continue;
        }
        if desk.find::<Reminded>(alarmed.key(unit.id)).await?.is_some() {
            continue;
        }
        let Some(to) = leaders(desk, unit).await?.into_iter().nth(alarmed.turn) else { continue };
        let next = home::gather(desk, unit, None).await?.next;
        let alarm = Alarm { unit: unit.clone(), alarmed, to, next };
        due.events.push(RulesEvent::Alarmed(Box::new(alarm)).into());
    }
    due.at(next_quarter(day, now));
    Ok(())
}

/// Whether the quarter has what the alarm misses.
async fn answered(desk: &mut Desk, day: &UnitDay, alarmed: &rhythm::Alarmed) -> Result<bool, store::Error> {
    if day.topic.as_ref().is_some_and(|topic| alarmed.is_answered_by(topic)) {
        return Ok(true);
    }
    match day.unit.last_topic {
        Some(last) => Ok(alarmed.is_answered_by(&desk.get::<Topic>(last).await?)),
        None => Ok(false),
    }
}

/// The first alarm of the next quarter cannot come earlier.
fn next_quarter(day: &UnitDay, now: Timestamp) -> Timestamp {
    use crate::domain::time::{instant, local, quarter_end, quarter_of};
    use chrono::{Datelike, NaiveTime};
    let today = local(now, day.unit.zone).date();
    let end = quarter_end(today.year(), quarter_of(today));
    instant(end + Duration::days(1), NaiveTime::MIN, day.unit.zone)
}

/// The leaders whom a message reaches: the secretary, then the deputies.
async fn leaders(desk: &mut Desk, unit: &Unit) -> Result<Vec<Addressee>, store::Error> {
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let holding = |role: Role| members.iter().filter(move |member| member.roles.has(role));
    let mut found: Vec<Addressee> = Vec::new();
    for member in holding(Role::Secretary).chain(holding(Role::Deputy)) {
        if let Some(to) = broadcast::addressee(unit, member, &people)
            && !found.iter().any(|known| known.member == to.member)
        {
            found.push(to);
        }
    }
    Ok(found)
}
