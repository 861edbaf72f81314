//! Closing a ballot, by an officer or by the clock; giving one up.

use chrono::Duration;

use super::own_ballot;
use crate::app::agenda::Due;
use crate::app::asker::{Asker, rules_of};
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::domain::ballot::{Ballot, BallotKind, BallotState, Counts};
use crate::domain::balloting;
use crate::domain::event::{BallotEvent, Event, ResultTelling};
use crate::domain::ids::{BallotId, TopicId};
use crate::domain::member::Member;
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::tally;
use crate::domain::topic::Topic;
use crate::domain::unit::{Addressee, Unit};
use crate::present::ballot_counting as wording;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};

/// Shows what closing would do, and refuses what cannot be closed yet.
pub async fn ask(desk: &mut Desk, asker: &Asker, ballot: BallotId) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    asker.may(Act::CloseBallot, None)?;
    let items = lists::ballot_items(desk, ballot.id).await?;
    let votes = lists::votes(desk, ballot.id).await?;
    balloting::close(&ballot, &items, &votes, desk.now())?;
    let answered = tally::took_part(&votes, &[]);
    Ok(Decision::new().say(wording::ask_close(asker.texts(), &ballot, answered)))
}

/// [Kết thúc lấy ý kiến], [Kết thúc biểu quyết].
pub async fn close(desk: &mut Desk, asker: &Asker, ballot: BallotId) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    asker.may(Act::CloseBallot, None)?;
    let event = closed(desk, &ballot).await?;
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::HallCount(_))).await?;
    Ok(Decision::new().event(event).events(needless))
}

/// The event that closes a ballot, with whom to tell.
pub(in crate::app) async fn closed(desk: &mut Desk, ballot: &Ballot) -> Result<BallotEvent, Halt> {
    let unit = desk.get::<Unit>(ballot.unit).await?;
    let topic = desk.get::<Topic>(ballot.topic).await?;
    let items = lists::ballot_items(desk, ballot.id).await?;
    let votes = lists::votes(desk, ballot.id).await?;
    let counted = balloting::close(ballot, &items, &votes, desk.now())?;
    let hall: Vec<Counts> = items.iter().filter_map(|item| item.hall).collect();
    let answered = tally::took_part(&votes, &hall);
    let rules = rules_of(desk, unit.id).await?.rules;
    let not_before = broadcast::not_before(&rules, unit.zone, desk.now());
    let everybody = broadcast::addressees(desk, &unit).await?;
    let leaders = leaders(desk, &everybody).await?;
    let to_members = ballot.kind == BallotKind::Formal && unit.group.is_none();
    let members = if to_members { everybody } else { Vec::new() };
    let telling = ResultTelling { unit, leaders, members, not_before };
    Ok(BallotEvent::Closed { topic, counted, answered, telling })
}

async fn leaders(desk: &mut Desk, everybody: &[Addressee]) -> Result<Vec<Addressee>, store::Error> {
    let mut leaders = Vec::new();
    for addressee in everybody {
        let member = desk.get::<Member>(addressee.member).await?;
        if member.roles.leads() {
            leaders.push(addressee.clone());
        }
    }
    Ok(leaders)
}

/// For the calendar: closes the ballot of a topic that has reached its hour, or says when it will. One that also
/// counts hands waits for an officer.
pub async fn due(desk: &mut Desk, topic: TopicId, due: &mut Due) -> Result<(), store::Error> {
    let ballots = lists::ballots(desk, topic).await?;
    let Some((ballot, at)) =
        balloting::open_one(&ballots).and_then(|ballot| Some((ballot, ballot.closes_at?)))
    else {
        return Ok(());
    };
    if at > desk.now() {
        due.at(at);
        return Ok(());
    }
    match closed(desk, ballot).await {
        Ok(event) => due.events.push(event.into()),
        Err(Halt::Refused(refusal)) => tracing::debug!(?refusal, ballot = ballot.id.0, "not closed yet"),
        Err(Halt::Store(error)) => return Err(error),
    }
    Ok(())
}

/// After a gap in which no tap could arrive (design §3): the open ballots of phones run longer, at the latest to an
/// hour before the meeting.
pub async fn extend(desk: &mut Desk, gap: Duration) -> Result<Vec<Event>, store::Error> {
    let mut longer = Vec::new();
    for ballot in lists::open_ballots(desk).await? {
        let topic = desk.get::<Topic>(ballot.topic).await?;
        let Some(until) = ballot.closes_at else { continue };
        let latest = topic.meeting_at.map_or(until + gap, |at| at - Duration::hours(1));
        let extended = (until + gap).min(latest);
        if extended > until {
            let ballot = Ballot { closes_at: Some(extended), ..ballot };
            longer.push(BallotEvent::Extended { ballot }.into());
        }
    }
    Ok(longer)
}

/// Shows what giving up would do.
pub async fn ask_cancel(desk: &mut Desk, asker: &Asker, ballot: BallotId) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    asker.may(Act::CloseBallot, None)?;
    if ballot.state != BallotState::Open {
        return Err(Refusal::BallotClosed.into());
    }
    Ok(Decision::new().say(wording::ask_cancel(asker.texts(), &ballot)))
}

/// [Huỷ lần lấy ý kiến này], [Huỷ lần biểu quyết này]: it counts for nothing, and another can be opened.
pub async fn cancel(desk: &mut Desk, asker: &Asker, ballot: BallotId) -> Result<Decision, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    asker.may(Act::CloseBallot, None)?;
    if ballot.state != BallotState::Open {
        return Err(Refusal::BallotClosed.into());
    }
    let now = desk.now();
    let ballot = Ballot { state: BallotState::Cancelled, closed_at: Some(now), ..ballot };
    let home = CardRef { kind: CardKind::Home, reference: ballot.unit.0 };
    let line = wording::cancelled(asker.texts());
    let needless = asker.no_longer_waits(desk, |intent| matches!(intent, Intent::HallCount(_))).await?;
    let decision = Decision::new().event(BallotEvent::Cancelled { ballot }).events(needless);
    Ok(decision.toast(line).turn(home, 0))
}
