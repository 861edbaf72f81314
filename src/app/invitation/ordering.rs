//! A change of the day that was ordered: half a minute to take it back, then it is made by the calendar (ux 5).

use chrono::Duration;

use super::chair_name;
use super::moving::{called_off, members, moved, wizard};
use crate::app::agenda::{Due, UnitDay};
use crate::app::asker::Asker;
use crate::app::ballots::closing;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::app::drafts::own_topic;
use crate::domain::ballot::{Ballot, BallotState};
use crate::domain::event::{BallotEvent, DayTelling, Event, ReschedulingEvent};
use crate::domain::ids::TopicId;
use crate::domain::refusal::Refusal;
use crate::domain::reminding;
use crate::domain::rescheduling::{self, Consultation};
use crate::domain::rights::Act;
use crate::domain::rules::RuleProfile;
use crate::domain::topic::{DayChange, PendingDay, Topic};
use crate::domain::unit::Unit;
use crate::present::invitation::moving as wording;
use crate::present::topics::Page;
use crate::store::desk::Desk;
use crate::store::rows::Agenda;
use crate::store::{self, lists};

/// Ordered: nothing has changed yet, and nobody has been told.
pub(super) async fn order(
    desk: &mut Desk,
    asker: &Asker,
    topic: &Topic,
    change: DayChange,
) -> Result<Decision, Halt> {
    let by = asker.member()?.id;
    if topic.pending.is_some() {
        return Err(Refusal::DayOrdered.into());
    }
    let unit = asker.unit()?.clone();
    let rules = asker.rules(desk).await?.rules;
    let due = desk.now() + Duration::seconds(rules.take_back_seconds);
    let count = members(desk, &unit, topic).await?.len();
    let said = wording::ordered(asker.texts(), &unit, topic.id, &change, count, rules.take_back_seconds);
    let topic = Topic { pending: Some(PendingDay { due, by, change }), ..topic.clone() };
    let decision = Decision::new().event(ReschedulingEvent::Ordered { topic }).say(said);
    Ok(decision.turn(wizard(&unit), Page::Auto.number()))
}

/// [Thu lại].
pub async fn take_back(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::SetMeeting, Some(&topic))?;
    let now = desk.now();
    topic.pending.as_ref().filter(|pending| now < pending.due).ok_or(Refusal::TooLateToTakeBack)?;
    let said = wording::day_stays(asker.texts(), topic.unit);
    let event = ReschedulingEvent::Ordered { topic: Topic { pending: None, ..topic } };
    Ok(Decision::new().event(event).say(said))
}

/// Makes a change whose time has come, by the rules as they are now. `true`: there is one, made now or still to be
/// taken back, and the look at the unit goes no further: nobody is reminded of a day that is about to change.
pub async fn due(desk: &mut Desk, day: &UnitDay, due: &mut Due) -> Result<bool, store::Error> {
    let (unit, rules) = (&day.unit, &day.rules);
    let Some((topic, pending)) = day.topic.as_ref().and_then(|topic| Some((topic, topic.pending.as_ref()?)))
    else {
        return Ok(false);
    };
    if desk.now() < pending.due {
        due.at(pending.due);
        return Ok(true);
    }
    let before = Topic { pending: None, ..topic.clone() };
    match made(desk, unit, rules, &before, pending).await {
        Ok(events) => due.events.extend(events),
        Err(Halt::Store(error)) => return Err(error),
        Err(Halt::Refused(why)) => {
            let by = broadcast::addressee_of(desk, unit, pending.by).await?;
            due.events.push(ReschedulingEvent::Dropped { topic: before, by, why }.into());
        }
    }
    // What else there is to do is worked out in the next look, at once, which is as late as this one.
    let awaited = desk.seen::<Agenda>(&unit.id).and_then(|agenda| agenda.due);
    due.at(awaited.unwrap_or(desk.now()));
    Ok(true)
}

async fn made(
    desk: &mut Desk,
    unit: &Unit,
    rules: &RuleProfile,
    before: &Topic,
    pending: &PendingDay,
) -> Result<Vec<Event>, Halt> {
    let ballots = lists::ballots(desk, before.id).await?;
    let was = before.meeting_at;
    let mut events: Vec<Event> = Vec::new();
    let event = match &pending.change {
        DayChange::Move { day, time } => {
            let moved = moved(before, &ballots, *day, *time, rules, unit, desk.now())?;
            match moved.consultation {
                Some(Consultation::RunsUntil(ballot)) => events.push(BallotEvent::Extended { ballot }.into()),
                Some(Consultation::Ends(ballot)) => {
                    events.push(closing::closed(desk, &ballot).await?.into());
                }
                None => {}
            }
            let telling = telling(desk, unit, &moved.topic, rules, pending).await?;
            ReschedulingEvent::Moved { topic: moved.topic, asks_again: true, telling }
        }
        DayChange::Place { place } => {
            rescheduling::may_move(before)?;
            let topic = Topic { place: Some(place.clone()), ..before.clone() };
            let telling = telling(desk, unit, &topic, rules, pending).await?;
            let telling = DayTelling { answers: Vec::new(), ..telling };
            ReschedulingEvent::Moved { topic, asks_again: false, telling }
        }
        DayChange::Postpone { reason } => {
            let topic = called_off(before, reason.clone(), false)?;
            events.extend(ended(desk, &ballots, false).await?.map(Event::from));
            let telling = telling(desk, unit, &topic, rules, pending).await?;
            ReschedulingEvent::Postponed { topic, was, telling }
        }
        DayChange::GiveUp { reason } => {
            let topic = called_off(before, reason.clone(), true)?;
            events.extend(ended(desk, &ballots, true).await?.map(Event::from));
            let telling = telling(desk, unit, &topic, rules, pending).await?;
            ReschedulingEvent::GivenUp { topic, was, telling }
        }
    };
    events.push(event.into());
    Ok(events)
}

/// An open consultation ends with the day: what was said counts, unless the topic is given up.
async fn ended(desk: &mut Desk, ballots: &[Ballot], gives_up: bool) -> Result<Option<BallotEvent>, Halt> {
    let Some(ballot) = rescheduling::open_consultation(ballots) else { return Ok(None) };
    if !gives_up {
        return Ok(Some(closing::closed(desk, ballot).await?));
    }
    let closed_at = Some(desk.now());
    Ok(Some(BallotEvent::Cancelled {
        ballot: Ballot { state: BallotState::Cancelled, closed_at, ..ballot.clone() },
    }))
}

async fn telling(
    desk: &mut Desk,
    unit: &Unit,
    topic: &Topic,
    rules: &RuleProfile,
    pending: &PendingDay,
) -> Result<DayTelling, store::Error> {
    let answers = lists::attendance(desk, topic.id).await?;
    let spent = reminding::begun(topic, rules, unit.zone, desk.now());
    Ok(DayTelling {
        recall: desk.new_id()?,
        chair: chair_name(desk, unit).await?,
        members: members(desk, unit, topic).await?,
        not_before: broadcast::not_before(rules, unit.zone, desk.now()),
        answers: answers.iter().map(|row| row.member).collect(),
        by: broadcast::addressee_of(desk, unit, pending.by).await?,
        spent: spent.iter().map(reminding::Occasion::key).collect(),
        unit: unit.clone(),
    })
}
