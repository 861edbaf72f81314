//! What recurs by itself: the digest of the week, and the alarm of a quarter in which nothing happens.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveTime};
use chrono_tz::Tz;

use crate::app::agenda::{Due, UnitDay};
use crate::app::{broadcast, home};
use crate::domain::ballot::Ballot;
use crate::domain::draft::Draft;
use crate::domain::event::{Alarm, Digest, RulesEvent};
use crate::domain::ids::MemberId;
use crate::domain::leaders;
use crate::domain::member::Member;
use crate::domain::reminding::{day_key, listens};
use crate::domain::rhythm::{self, Lack};
use crate::domain::schedule::next_sending_time;
use crate::domain::time::{Timestamp, instant, local};
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};
use crate::store::desk::Desk;
use crate::store::rows::Reminded;
use crate::store::{self, lists};

/// A look that is so late is late because nobody looked.
const LATE: Duration = Duration::hours(1);

/// A digest that is so late says less than the next one will.
const STALE: Duration = Duration::days(3);

/// Reads for many units at once what [`digest`] and [`alarm`] ask for each of them.
pub async fn prefetch(desk: &mut Desk, days: &[UnitDay]) -> Result<(), store::Error> {
    let now = desk.now();
    let mut words = BTreeSet::new();
    for day in days {
        let (unit, zone) = (&day.unit, day.unit.zone);
        let alarms: Vec<String> = rhythm::alarms(&day.rules, zone, now)
            .iter()
            .filter(|alarm| alarm.at <= now && alarm.at >= unit.created_at)
            .map(|alarm| alarm.key(unit.id))
            .collect();
        let digest = Occurrence::of(day, now).filter(|digest| !digest.is_over(day, now));
        if alarms.is_empty() && digest.is_none() {
            continue;
        }
        let today = local(now, zone).date();
        let first = digest.as_ref().map_or(today, |digest| local(digest.first, zone).date());
        let leaders = leaders(desk, unit).await?;
        let days = first.iter_days().take_while(|day| *day <= today);
        words.extend(days.flat_map(|day| leaders.iter().map(move |to| day_key(unit.id, to.member, day))));
        words.extend(alarms);
        words.extend(digest.map(|digest| digest.word));
    }
    desk.prefetch::<Reminded>(words).await
}

/// The digest that is the latest to have come round.
struct Occurrence {
    /// The first moment at which it may be sent.
    first: Timestamp,
    /// Under which it is noted that it was given.
    word: String,
    /// When the one before it came round.
    since: Timestamp,
}

impl Occurrence {
    fn of(day: &UnitDay, now: Timestamp) -> Option<Self> {
        day.topic_under_way()?;
        let (unit, zone) = (day.unit.id, day.unit.zone);
        let expression = day.rules.rhythm.weekly_digest.as_deref()?;
        let latest = rhythm::latest(expression, zone, now)?;
        let since = rhythm::latest(expression, zone, latest - Duration::minutes(1)).unwrap_or(latest);
        let first = next_sending_time(latest, &day.rules, zone);
        Some(Self { first, word: format!("u{}:digest:{}", unit.0, latest.timestamp()), since })
    }

    /// Whether nothing comes of it any more. What nobody could send is noted first.
    fn is_over(&self, day: &UnitDay, now: Timestamp) -> bool {
        day.outage.is_none() && now - self.first > STALE
    }
}

/// The weekly digest: to the first leader whom a message reaches, once an occurrence, only while a topic is under way,
/// and only if that leader wants to hear of more than own duties and there is something to tell. Nobody hears twice a day from the calendar: on a day
/// on which its reader is reminded of something it waits for the next.
pub async fn digest(desk: &mut Desk, day: &UnitDay, due: &mut Due) -> Result<(), store::Error> {
    let (unit, rules, now) = (&day.unit, &day.rules, desk.now());
    let Some(expression) = &rules.rhythm.weekly_digest else { return Ok(()) };
    let until = rhythm::next(expression, unit.zone, now);
    if let Some(next) = until {
        due.at(next);
    }
    let Some(topic) = day.topic_under_way() else { return Ok(()) };
    let Some(occurrence) = Occurrence::of(day, now).filter(|found| !found.is_over(day, now)) else {
        return Ok(());
    };
    let Occurrence { first, word, since } = occurrence;
    if first > now {
        due.at(first);
        return Ok(());
    }
    if desk.find::<Reminded>(word.clone()).await?.is_some() {
        return Ok(());
    }
    let Some(to) = leaders(desk, unit).await?.into_iter().next() else { return Ok(()) };
    let reader = desk.get::<Member>(to.member).await?;
    if !listens(&reader, now) {
        return Ok(());
    }
    let Some((at, message_of_day)) = free_day(desk, day, due, to.member, first).await? else { return Ok(()) };
    let late = day.outage.filter(|outage| outage.from <= at && now - at > LATE);
    if now - at > LATE && late.is_none() {
        // Nobody was to be told: the unit or the rule is younger, or there was nothing to say.
        return Ok(());
    }
    if now - first > STALE {
        due.events.push(RulesEvent::DigestDropped { unit: unit.clone(), occasion: word }.into());
        return Ok(());
    }
    let standing = home::gather(desk, unit, Some(&reader)).await?;
    let between = (since, until.unwrap_or(now));
    let happened = happened(desk, topic, standing.ballot.as_ref(), unit.zone).await?;
    if late.is_none() && !rhythm::is_worth_telling(between, happened, standing.next.due, unit.zone) {
        return Ok(());
    }
    let digest = Digest {
        unit: unit.clone(),
        topic: topic.clone(),
        to,
        next: standing.next,
        part: standing.part(&reader),
        turnout: standing.turnout,
        voting: standing
            .ballot
            .and_then(|ballot| standing.voting.map(|(voted, of)| (ballot.kind, voted, of))),
        late,
        until,
        keys: vec![word, message_of_day],
    };
    due.events.push(RulesEvent::DigestGiven(Box::new(digest)).into());
    Ok(())
}

/// When something happened to a topic.
async fn happened(
    desk: &mut Desk,
    topic: &Topic,
    ballot: Option<&Ballot>,
    zone: Tz,
) -> Result<Vec<Timestamp>, store::Error> {
    let approved = topic.approval.as_ref().map(|approval| instant(approval.on, NaiveTime::MIN, zone));
    let mut list = vec![topic.created_at];
    list.extend(
        [topic.circulated_at, topic.frozen_at, topic.consultation_skipped_at, approved].into_iter().flatten(),
    );
    list.extend(ballot.map(|ballot| ballot.opened_at));
    if let Some(draft) = topic.draft {
        let draft = desk.get::<Draft>(draft).await?;
        list.extend([Some(draft.created_at), draft.submitted_at].into_iter().flatten());
    }
    list.extend(lists::comments(desk, topic.id).await?.iter().map(|comment| comment.updated_at));
    for reading in lists::readings(desk, topic.id).await? {
        list.extend([reading.opened_at, reading.read_at, reading.agreed_at].into_iter().flatten());
    }
    Ok(list)
}

/// The first time from `first` on at which a member has had no other message of the calendar on that day, and the
/// word for the message of today. `None` if that is still to come: the unit is looked at again then.
async fn free_day(
    desk: &mut Desk,
    day: &UnitDay,
    due: &mut Due,
    member: MemberId,
    first: Timestamp,
) -> Result<Option<(Timestamp, String)>, store::Error> {
    let (zone, now) = (day.unit.zone, desk.now());
    let word = |at: Timestamp| day_key(day.unit.id, member, local(at, zone).date());
    let today = word(now);
    let (mut at, mut free) = (first, None);
    while at <= now && at - first <= STALE {
        let key = word(at);
        let noted = due.notes(&key) || desk.find::<Reminded>(key.clone()).await?.is_some();
        if !noted {
            free = free.or(Some(at));
            if key == today {
                return Ok(free.map(|at| (at, today)));
            }
        }
        at = next_sending_time(at + Duration::days(1), &day.rules, zone);
    }
    if at - first > STALE {
        return Ok(Some((first, today)));
    }
    due.at(at);
    Ok(None)
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
        if let Some(earlier) = alarmed.earlier()
            && told_today(desk, day, due, earlier.key(unit.id)).await?
        {
            due.at(next_sending_time(now + Duration::days(1), &day.rules, unit.zone));
            continue;
        }
        let Some(to) = leaders(desk, unit).await?.into_iter().nth(alarmed.turn) else { continue };
        let today = day_key(unit.id, to.member, local(now, unit.zone).date());
        if due.notes(&today) || desk.find::<Reminded>(today.clone()).await?.is_some() {
            due.at(next_sending_time(now + Duration::days(1), &day.rules, unit.zone));
            continue;
        }
        let reader = desk.get::<Member>(to.member).await?;
        let standing = home::gather(desk, unit, Some(&reader)).await?;
        let (next, part) = (standing.next, standing.part(&reader));
        let keys = vec![alarmed.key(unit.id), today];
        let alarm = Alarm { unit: unit.clone(), alarmed, topic: standing.topic, to, next, part, keys };
        due.events.push(RulesEvent::Alarmed(Box::new(alarm)).into());
    }
    due.at(next_quarter(day, now));
    Ok(())
}

/// Whether something was noted under a word today, or is in this very look.
async fn told_today(desk: &mut Desk, day: &UnitDay, due: &Due, key: String) -> Result<bool, store::Error> {
    let date = |at: Timestamp| local(at, day.unit.zone).date();
    let now = desk.now();
    Ok(due.notes(&key) || desk.find::<Reminded>(key).await?.is_some_and(|noted| date(noted.at) == date(now)))
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
    let in_turn = leaders::in_turn(&members).into_iter();
    Ok(in_turn.filter_map(|member| broadcast::addressee(unit, member, &people)).collect())
}
