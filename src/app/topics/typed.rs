//! What officers type under the card: a title, a day, an hour, a place.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::choose::{fill_place, put_title};
use super::{Showing, in_hand, show};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::choosing;
use crate::domain::refusal::Refusal;
use crate::domain::rescheduling;
use crate::domain::rights::Act;
use crate::domain::spoken_date::{DateProblem, parse_date_time, parse_time};
use crate::domain::time::local;
use crate::domain::topic::Topic;
use crate::present::topics::Page;
use crate::store::desk::Desk;

/// The topic whose meeting is being set.
async fn to_change(desk: &mut Desk, asker: &Asker) -> Result<Topic, Halt> {
    let topic = in_hand(desk, asker).await?.ok_or(Refusal::NoTopic)?;
    asker.may(Act::SetMeeting, Some(&topic))?;
    rescheduling::may_move(&topic)?;
    Ok(topic)
}

/// A typed title.
pub async fn title(desk: &mut Desk, asker: &Asker, words: &str) -> Result<Decision, Halt> {
    let topic = in_hand(desk, asker).await?;
    asker.may(Act::ChooseTopic, topic.as_ref())?;
    if let Some(topic) = &topic {
        choosing::may_still_change(topic)?;
    }
    let title = choosing::title(words)?;
    put_title(desk, asker, title, Showing::Anew).await
}

/// A typed day, perhaps with the hour; echoed in full before it counts.
pub async fn date(desk: &mut Desk, asker: &Asker, words: &str) -> Result<Decision, Halt> {
    let topic = to_change(desk, asker).await?;
    let zone = asker.unit()?.zone;
    let spoken = parse_date_time(words, local(desk.now(), zone).date());
    if let Some(problem) = spoken.problem {
        return Err(Refusal::NotADate(problem).into());
    }
    let day = spoken.date.ok_or(Refusal::NotADate(DateProblem::Unreadable))?;
    check(desk, asker, day, spoken.time).await?;
    let page = match spoken.time {
        Some(time) => Page::ConfirmMeeting(day, minute_of(time)),
        None => Page::ConfirmDay(day),
    };
    show(desk, asker, Decision::new(), Some(&topic), page, Showing::Anew).await
}

/// A typed hour on the day that was chosen; echoed in full with its day.
pub async fn hour(desk: &mut Desk, asker: &Asker, day: NaiveDate, words: &str) -> Result<Decision, Halt> {
    let topic = to_change(desk, asker).await?;
    let time = parse_time(words).map_err(Refusal::NotADate)?;
    check(desk, asker, day, Some(time)).await?;
    let page = Page::ConfirmMeeting(day, minute_of(time));
    show(desk, asker, Decision::new(), Some(&topic), page, Showing::Anew).await
}

/// Refuses a day on which there can be no meeting before it is echoed.
async fn check(desk: &mut Desk, asker: &Asker, day: NaiveDate, time: Option<NaiveTime>) -> Result<(), Halt> {
    let rules = asker.rules(desk).await?.rules;
    let time = time.unwrap_or(rules.deadline_hour);
    choosing::meeting(day, time, &rules, asker.unit()?.zone, desk.now())?;
    Ok(())
}

fn minute_of(time: NaiveTime) -> i64 {
    i64::from(time.hour() * 60 + time.minute())
}

/// A typed place.
pub async fn place(desk: &mut Desk, asker: &Asker, words: &str) -> Result<Decision, Halt> {
    let topic = to_change(desk, asker).await?;
    let place = choosing::place(words)?;
    fill_place(desk, asker, topic, place, Showing::Anew).await
}
