//! What is said now: one message a member a day, nothing twice, nothing that has become pointless.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;

use super::{Nudge, Occasion};
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::refusal::Refusal;
use crate::domain::rules::RuleProfile;
use crate::domain::schedule::next_sending_time;
use crate::domain::time::{Timestamp, local};

/// The turns by hand, in the order in which they are taken.
const TURNS: [u8; 2] = [1, 2];

/// Looks that are this late are late because nobody looked: a few minutes more or less are nobody's business.
const LATE: Duration = Duration::hours(1);

/// A time in which the calendar did not look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outage {
    pub from: Timestamp,
    pub to: Timestamp,
}

impl Outage {
    /// The outage that explains why what was to be looked at by `due` is looked at only `now`; `heard`: when the
    /// messenger was last heard before the program began.
    #[must_use]
    pub fn between(due: Timestamp, heard: Option<Timestamp>, now: Timestamp) -> Option<Self> {
        let from = heard.filter(|heard| *heard < due).unwrap_or(due);
        (now - due > LATE).then_some(Self { from, to: now })
    }

    /// Whether something that was to be said at `at` is late because of it.
    fn made_late(&self, at: Timestamp) -> bool {
        self.from <= at && at + LATE < self.to
    }
}

/// Everything one member is told at once.
#[derive(Clone, PartialEq, Debug)]
pub struct Message {
    pub member: MemberId,
    pub nudges: Vec<Nudge>,
    /// Why it comes late.
    pub late: Option<Outage>,
}

impl Message {
    /// What is noted, so that none of it is said again; `day`: when it is read.
    #[must_use]
    pub fn keys(&self, unit: UnitId, day: NaiveDate) -> Vec<String> {
        self.nudges.iter().map(Nudge::key).chain([day_key(unit, self.member, day)]).collect()
    }
}

/// The word under which it is noted that a member has had the message of a day.
#[must_use]
pub fn day_key(unit: UnitId, member: MemberId, day: NaiveDate) -> String {
    format!("u{}:{day}:m{}", unit.0, member.0)
}

/// What the calendar does about the nudges there are.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Plan {
    pub messages: Vec<Message>,
    /// What nobody could say in time, and would be pointless now.
    pub dropped: Vec<Nudge>,
    /// When there is something to say next.
    pub next: Option<Timestamp>,
}

/// One look of the calendar at a unit.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    pub unit: UnitId,
    pub rules: &'a RuleProfile,
    pub zone: Tz,
    pub now: Timestamp,
}

/// Plans what is said `now`. `given`: the words noted so far, of those the nudges and the day can have.
#[must_use]
pub fn plan(at: Look<'_>, nudges: Vec<Nudge>, given: &BTreeSet<String>, outage: Option<Outage>) -> Plan {
    let mut plan = Plan::default();
    let sending = next_sending_time(at.now, at.rules, at.zone);
    let today = local(at.now, at.zone).date();
    let mut owed: BTreeMap<MemberId, Vec<Nudge>> = BTreeMap::new();
    let mut passed = Vec::new();
    for nudge in nudges {
        let occasion = &nudge.occasion;
        if given.contains(&nudge.key()) || given.contains(&occasion.key()) {
            continue;
        }
        if occasion.at > at.now {
            plan.next = earlier(plan.next, occasion.at);
        } else if occasion.is_on(at.now) {
            owed.entry(nudge.member).or_default().push(nudge);
        } else if outage.is_some_and(|outage| outage.from <= occasion.at) {
            passed.push(nudge);
        }
    }
    // A turn that gives way to the next is not lost.
    let said = |nudge: &Nudge| {
        let same = |other: &Nudge| other.occasion.occurrence == nudge.occasion.occurrence;
        owed.get(&nudge.member).is_some_and(|owed| owed.iter().any(same))
    };
    plan.dropped = passed.into_iter().filter(|nudge| !said(nudge)).collect();
    if owed.is_empty() {
        return plan;
    }
    if sending > at.now {
        plan.next = earlier(plan.next, sending);
        return plan;
    }
    for (member, mut nudges) in owed {
        if given.contains(&day_key(at.unit, member, today)) {
            // Tomorrow is soon enough: one message a day.
            plan.next = earlier(plan.next, next_sending_time(at.now + Duration::days(1), at.rules, at.zone));
            continue;
        }
        nudges.sort_by_key(|nudge| (nudge.duty, nudge.occasion.deadline));
        let late =
            nudges.iter().any(|nudge| outage.is_some_and(|outage| outage.made_late(nudge.occasion.at)));
        plan.messages.push(Message { member, nudges, late: outage.filter(|_| late) });
    }
    plan
}

fn earlier(known: Option<Timestamp>, at: Timestamp) -> Option<Timestamp> {
    Some(known.map_or(at, |known| known.min(at)))
}

/// Why an officer cannot have somebody reminded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotAgain {
    /// Everybody has had a message on that day.
    Today,
    /// Everybody has been reminded twice.
    Twice,
}

impl From<NotAgain> for Refusal {
    fn from(why: NotAgain) -> Self {
        match why {
            NotAgain::Today => Self::RemindedToday,
            NotAgain::Twice => Self::RemindedTwice,
        }
    }
}

/// The turn that is left to say something to a member on an officer's word, who has had no message on `day`.
pub fn turn_left(
    unit: UnitId,
    member: MemberId,
    occasion: &Occasion,
    given: &BTreeSet<String>,
    day: NaiveDate,
) -> Result<Occasion, NotAgain> {
    if given.contains(&day_key(unit, member, day)) {
        return Err(NotAgain::Today);
    }
    let turns = TURNS.into_iter().map(|turn| Occasion { turn, ..occasion.clone() });
    let free =
        |occasion: &Occasion| !given.contains(&occasion.key_of(member)) && !given.contains(&occasion.key());
    turns.into_iter().find(free).ok_or(NotAgain::Twice)
}

/// What an officer's word makes of the nudges: for each member the first turn that is left, unless the member has
/// had a message on `day`. An error when that leaves nobody of those who owe something.
pub fn by_hand(
    unit: UnitId,
    nudges: Vec<Nudge>,
    given: &BTreeSet<String>,
    day: NaiveDate,
) -> Result<Vec<Message>, NotAgain> {
    let mut told: BTreeMap<MemberId, Vec<Nudge>> = BTreeMap::new();
    let mut why = None;
    for mut nudge in nudges {
        match turn_left(unit, nudge.member, &nudge.occasion, given, day) {
            Ok(occasion) => {
                nudge.occasion = occasion;
                told.entry(nudge.member).or_default().push(nudge);
            }
            Err(NotAgain::Today) => why = Some(NotAgain::Today),
            Err(NotAgain::Twice) => why = why.or(Some(NotAgain::Twice)),
        }
    }
    match why {
        Some(why) if told.is_empty() => Err(why),
        _ => {
            let message = |(member, nudges)| Message { member, nudges, late: None };
            Ok(told.into_iter().map(message).collect())
        }
    }
}

/// The words to look up before something is said by hand.
#[must_use]
pub fn words_of(unit: UnitId, nudges: &[Nudge], day: NaiveDate) -> BTreeSet<String> {
    nudges.iter().flat_map(|nudge| words_about(unit, nudge.member, &nudge.occasion, day)).collect()
}

/// The words to look up before something is said to one member by hand.
#[must_use]
pub fn words_about(unit: UnitId, member: MemberId, occasion: &Occasion, day: NaiveDate) -> BTreeSet<String> {
    let mut words = BTreeSet::from([day_key(unit, member, day)]);
    for turn in TURNS {
        let occasion = Occasion { turn, ..occasion.clone() };
        words.insert(occasion.key());
        words.insert(occasion.key_of(member));
    }
    words
}
