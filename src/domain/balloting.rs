//! Opening, counting in the hall and closing a ballot.

use chrono::Duration;
use chrono_tz::Tz;

use super::ballot::{Ballot, BallotItem, BallotKind, BallotState, Counts, RollEntry, RollReason, Vote, Way};
use super::compile::{CountedBallot, CountedItem};
use super::ids::{BallotId, MeasureId, MemberId};
use super::measure::{Measure, MeasureState};
use super::meeting::Attendance;
use super::member::Member;
use super::paper;
use super::refusal::Refusal;
use super::roll;
use super::rules::RuleProfile;
use super::schedule;
use super::tally::{self, HallProblem};
use super::time::Timestamp;
use super::topic::{Stage, Topic};

/// A consultation shorter than this asks nobody in earnest; and it ends so long before the meeting at the latest.
const AN_HOUR: Duration = Duration::hours(1);

/// What a ballot is opened from.
#[derive(Clone, Copy, Debug)]
pub struct Opening<'a> {
    pub id: BallotId,
    pub topic: &'a Topic,
    pub kind: BallotKind,
    pub way: Way,
    pub rules: &'a RuleProfile,
    pub members: &'a [Member],
    /// That of the session, for a formal ballot.
    pub attendance: &'a [Attendance],
    pub measures: &'a [Measure],
    /// The topic's ballots so far.
    pub ballots: &'a [Ballot],
    pub closes_at: Option<Timestamp>,
    pub now: Timestamp,
}

/// An open ballot as it goes into the database.
#[derive(Clone, PartialEq, Debug)]
pub struct Opened {
    pub ballot: Ballot,
    pub items: Vec<BallotItem>,
    pub roll: Vec<RollEntry>,
}

/// Opens a ballot: fixes the roll with its reasons, copies the rules, freezes the texts.
pub fn open(opening: &Opening<'_>) -> Result<Opened, Refusal> {
    let Opening { id, topic, kind, .. } = *opening;
    may_open(topic, kind, opening.ballots)?;
    let listed = opening.measures.iter().filter(|measure| measure.state == MeasureState::Listed);
    let items: Vec<BallotItem> =
        listed.zip(1..).map(|(measure, position)| item(id, measure, position)).collect();
    if items.is_empty() {
        return Err(Refusal::NothingToAsk);
    }
    let fixed = roll::fix_roll(opening.members, Some(opening.attendance), kind);
    let on_roll = roll::on_roll(&fixed);
    if on_roll == 0 {
        return Err(Refusal::EmptyRoll);
    }
    let ballot = Ballot {
        id,
        unit: topic.unit,
        topic: topic.id,
        kind,
        way: opening.way,
        state: BallotState::Open,
        pass: opening.rules.pass,
        quorum: opening.rules.quorum,
        on_roll,
        items: items.len() as i64,
        opened_at: opening.now,
        closes_at: opening.closes_at,
        closed_at: None,
    };
    let roll = fixed
        .into_iter()
        .map(|(member, reason)| RollEntry { ballot: id, member, unit: topic.unit, reason, answered: 0 })
        .collect();
    Ok(Opened { ballot, items, roll })
}

/// Whether a ballot of this kind can be opened on the topic now.
pub fn may_open(topic: &Topic, kind: BallotKind, ballots: &[Ballot]) -> Result<(), Refusal> {
    if ballots.iter().any(|ballot| ballot.state == BallotState::Open) {
        return Err(Refusal::BallotOpenAlready);
    }
    if closed_of(ballots, BallotKind::Formal).is_some() {
        return Err(Refusal::AlreadyDecided);
    }
    match (kind, topic.stage) {
        (BallotKind::Consultation, Stage::Circulated)
            if closed_of(ballots, BallotKind::Consultation).is_none() => {}
        (BallotKind::Formal, Stage::Meeting | Stage::Concluding) => {}
        (BallotKind::Formal, Stage::Circulated) => return Err(Refusal::MeetingNotBegun),
        _ => return Err(Refusal::ExpiredButton),
    }
    if topic.frozen_at.is_none() { Err(Refusal::ListNotFrozen) } else { Ok(()) }
}

/// The last ballot of a kind that was closed; only it counts.
#[must_use]
pub fn closed_of(ballots: &[Ballot], kind: BallotKind) -> Option<&Ballot> {
    ballots.iter().rev().find(|ballot| ballot.kind == kind && ballot.state == BallotState::Closed)
}

/// The ballot that is open.
#[must_use]
pub fn open_one(ballots: &[Ballot]) -> Option<&Ballot> {
    ballots.iter().find(|ballot| ballot.state == BallotState::Open)
}

fn item(ballot: BallotId, measure: &Measure, position: i64) -> BallotItem {
    BallotItem {
        ballot,
        measure: measure.id,
        unit: measure.unit,
        position,
        number: measure.number,
        text: measure.text.clone(),
        hall: None,
        result: None,
    }
}

/// Until when a consultation runs: the day before the meeting at the deadline's hour; where that is past or too
/// near, an hour before the meeting.
pub fn consultation_ends(
    topic: &Topic,
    rules: &RuleProfile,
    zone: Tz,
    now: Timestamp,
) -> Result<Timestamp, Refusal> {
    let by_schedule = topic.schedule.as_ref().map(|days| schedule::deadline(days.digest_on, rules, zone));
    let latest = topic.meeting_at.map(|meeting| meeting - AN_HOUR);
    let fits = |end: &Timestamp| *end >= now + AN_HOUR && latest.is_none_or(|latest| *end <= latest);
    [by_schedule, latest].into_iter().flatten().find(fits).ok_or(Refusal::TooLateToConsult)
}

/// The hands on one measure. `by_phone`: how many on the roll are recorded by phone on it.
pub fn count_hall(
    ballot: &Ballot,
    item: &BallotItem,
    counts: Counts,
    by_phone: i64,
) -> Result<BallotItem, Refusal> {
    if ballot.state != BallotState::Open {
        return Err(Refusal::BallotClosed);
    }
    if !counts_hands(ballot.way) {
        return Err(Refusal::NoHallCount);
    }
    let remainder = tally::hall_remainder(ballot.on_roll, by_phone);
    match tally::check_hall(counts, remainder) {
        Ok(counts) => Ok(BallotItem { hall: Some(counts), ..item.clone() }),
        Err(HallProblem::Negative) => Err(Refusal::HallUnreadable),
        Err(HallProblem::MoreThanRemain { entered, remainder }) => {
            Err(Refusal::MoreHandsThanRemain { entered, remainder, on_roll: ballot.on_roll, by_phone })
        }
    }
}

/// Whether an officer counts hands (or slips) in a ballot of this way.
#[must_use]
pub fn counts_hands(way: Way) -> bool {
    matches!(way, Way::Hall | Way::Mixed | Way::Paper)
}

/// "15 1 1", "15/1/1", "15 tán thành, 1 không, 1 khác": for, against, other; missing ones are none.
pub fn read_counts(text: &str) -> Result<Counts, Refusal> {
    let numbers: Vec<i64> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse().map_err(|_| Refusal::HallUnreadable))
        .collect::<Result<_, _>>()?;
    match numbers[..] {
        [for_] => Ok(Counts { for_, against: 0, other: 0 }),
        [for_, against] => Ok(Counts { for_, against, other: 0 }),
        [for_, against, other] => Ok(Counts { for_, against, other }),
        _ => Err(Refusal::HallUnreadable),
    }
}

/// Who on the roll is recorded by phone on a measure.
#[must_use]
pub fn recorded_by_phone(votes: &[Vote], measure: MeasureId) -> std::collections::BTreeSet<MemberId> {
    votes.iter().filter(|vote| vote.measure == measure).map(|vote| vote.member).collect()
}

/// How many members on the roll sit in the hall and are not recorded by phone on a measure.
#[must_use]
pub fn hands_on(roll: &[RollEntry], attendance: &[Attendance], votes: &[Vote], measure: MeasureId) -> i64 {
    let roll: Vec<(MemberId, RollReason)> = roll.iter().map(|entry| (entry.member, entry.reason)).collect();
    roll::in_hall(&roll, attendance, &recorded_by_phone(votes, measure))
}

/// Counts and closes a ballot: each measure's whole count stands in its result from now on.
pub fn close(
    ballot: &Ballot,
    items: &[BallotItem],
    votes: &[Vote],
    now: Timestamp,
) -> Result<CountedBallot, Refusal> {
    if ballot.state != BallotState::Open {
        return Err(Refusal::BallotClosed);
    }
    let phone = tally::count(votes);
    let by_phone = |item: &BallotItem| phone.get(&item.measure).copied().unwrap_or_default();
    let remains = |item: &BallotItem| tally::hall_remainder(ballot.on_roll, by_phone(item).total());
    let numbers = |is_wrong: &dyn Fn(&BallotItem) -> bool| -> Vec<i64> {
        items.iter().filter(|item| is_wrong(item)).map(|item| item.number).collect()
    };
    if counts_hands(ballot.way) {
        let missing = numbers(&|item| item.hall.is_none() && remains(item) > 0);
        if !missing.is_empty() {
            return Err(Refusal::HallMissing { numbers: missing });
        }
    }
    let items: Vec<BallotItem> = items
        .iter()
        .map(|item| BallotItem {
            result: Some(by_phone(item).plus(item.hall.unwrap_or_default())),
            ..item.clone()
        })
        .collect();
    let ballot = Ballot { state: BallotState::Closed, closed_at: Some(now), ..ballot.clone() };
    Ok(counted(&ballot, &items))
}

/// What a closed ballot decided, from its rows.
#[must_use]
pub fn counted(ballot: &Ballot, items: &[BallotItem]) -> CountedBallot {
    let items = items
        .iter()
        .map(|item| CountedItem { item: item.clone(), outcome: outcome_of(ballot, item) })
        .collect();
    CountedBallot { ballot: ballot.clone(), items }
}

/// What a closed ballot decided about one measure. Whoever answered on it took part.
#[must_use]
pub fn outcome_of(ballot: &Ballot, item: &BallotItem) -> paper::Outcome {
    let counts = item.result.unwrap_or_default();
    let outcome = tally::outcome(ballot, counts, counts.total());
    paper::Outcome { counts, on_roll: outcome.on_roll, passed: outcome.passed }
}

#[cfg(test)]
#[path = "balloting_tests.rs"]
mod tests;
