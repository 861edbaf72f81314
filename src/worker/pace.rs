//! How fast we may send: one pace for the bot, one for each chat, and chats that asked for patience.
//!
//! Limits of the platform (core.telegram.org/bots/faq): 30 messages a second in all, about one a second in one
//! chat, 20 a minute in one group, edits included. The global pace has no burst: a burst of 30 breaks the limit
//! in the second after it.

use std::collections::{HashMap, HashSet};

use chrono::Duration;

use crate::domain::time::Timestamp;
use crate::present::outgoing::Place;

/// Messages a chat may get at once after a rest.
const BURST: i32 = 3;
/// Between two messages in one private chat.
const PRIVATE: Duration = Duration::milliseconds(1000);
/// Between two in one group: with the burst at most 20 in any minute.
const GROUP: Duration = Duration::milliseconds(3500);
/// The longest wait between two tries in one chat.
const LONGEST: i64 = 64;

/// The times at which things may be sent.
#[derive(Debug)]
pub struct Pace {
    between: Duration,
    next: Option<Timestamp>,
    /// When each chat will be at rest again, as if its messages had been sent at its even pace.
    chats: HashMap<Place, Timestamp>,
    held: HashMap<Place, Hold>,
    busy: HashSet<Place>,
}

#[derive(Debug, Clone, Copy)]
struct Hold {
    until: Timestamp,
    failures: u32,
}

impl Pace {
    /// `rate`: messages a second for the whole bot.
    #[must_use]
    pub fn new(rate: u32) -> Self {
        let between = Duration::milliseconds(i64::from(1000_u32.div_ceil(rate.max(1))));
        Self { between, next: None, chats: HashMap::new(), held: HashMap::new(), busy: HashSet::new() }
    }

    /// When a message to `place` may go at the earliest. `None`: one is under way, whose end decides.
    #[must_use]
    pub fn earliest(&self, place: Place, now: Timestamp) -> Option<Timestamp> {
        if self.busy.contains(&place) {
            return None;
        }
        let even = self.chats.get(&place).map_or(now, |rest| *rest - interval(place) * (BURST - 1));
        let held = self.held.get(&place).map_or(now, |hold| hold.until);
        Some(now.max(even).max(held).max(self.next.unwrap_or(now)))
    }

    /// A message to `place` goes out now.
    pub fn sent(&mut self, place: Place, now: Timestamp) {
        self.busy.insert(place);
        self.next = Some(now + self.between);
        let rest = self.chats.get(&place).map_or(now, |rest| (*rest).max(now));
        self.chats.insert(place, rest + interval(place));
    }

    /// The message is through, whatever became of it.
    pub fn through(&mut self, place: Place) {
        self.busy.remove(&place);
        self.held.remove(&place);
    }

    /// The chat asks for patience, or cannot be reached just now: hold it alone, longer each time.
    pub fn hold(&mut self, place: Place, wait: std::time::Duration, now: Timestamp) {
        self.busy.remove(&place);
        let failures = self.held.get(&place).map_or(0, |hold| hold.failures) + 1;
        let doubled = Duration::seconds((1_i64 << failures.saturating_sub(1).min(6)).min(LONGEST));
        let asked = Duration::from_std(wait).unwrap_or(doubled);
        self.held.insert(place, Hold { until: now + asked.max(doubled), failures });
    }

    /// Forgets chats that are at rest, so that memory does not grow with their number.
    pub fn tidy(&mut self, now: Timestamp) {
        self.chats.retain(|_, rest| *rest > now);
        self.held.retain(|_, hold| hold.until > now - Duration::seconds(LONGEST));
    }
}

fn interval(place: Place) -> Duration {
    match place {
        Place::Private(_) => PRIVATE,
        Place::Group(_) | Place::Elsewhere(_) => GROUP,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{PersonId, UnitId};

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_timestamp_millis(millis).unwrap()
    }

    /// Sends as fast as the pace allows for `span` milliseconds; gives the times.
    fn stream(pace: &mut Pace, places: &[Place], span: i64) -> Vec<i64> {
        let mut now = at(0);
        let mut times = Vec::new();
        while now < at(span) {
            let ready = places.iter().find(|place| pace.earliest(**place, now) == Some(now));
            match ready {
                Some(place) => {
                    pace.sent(*place, now);
                    pace.through(*place);
                    times.push(now.timestamp_millis());
                }
                None => now += Duration::milliseconds(1),
            }
        }
        times
    }

    fn most_within(times: &[i64], window: i64) -> usize {
        times
            .iter()
            .map(|start| times.iter().filter(|t| (*start..start + window).contains(t)).count())
            .max()
            .unwrap()
    }

    #[test]
    fn a_group_gets_at_most_twenty_in_any_minute() {
        let times = stream(&mut Pace::new(30), &[Place::Group(UnitId(1))], 180_000);
        assert!(most_within(&times, 60_000) <= 20, "{}", most_within(&times, 60_000));
        assert!(times.len() > 45, "the allowance is used: {}", times.len());
    }

    #[test]
    fn the_bot_never_sends_more_than_thirty_in_any_second_and_nearly_as_many() {
        let places: Vec<Place> = (1..200).map(|id| Place::Private(PersonId(id))).collect();
        let times = stream(&mut Pace::new(30), &places, 3_000);
        assert!(most_within(&times, 1_000) <= 30);
        assert!(times.len() >= 87, "{}", times.len());
    }

    #[test]
    fn a_held_chat_waits_alone_and_longer_each_time() {
        let mut pace = Pace::new(30);
        let (held, free) = (Place::Private(PersonId(1)), Place::Private(PersonId(2)));
        pace.hold(held, std::time::Duration::from_secs(5), at(0));
        assert_eq!(pace.earliest(held, at(0)), Some(at(5_000)));
        assert_eq!(pace.earliest(free, at(0)), Some(at(0)));
        for _ in 0..5 {
            pace.hold(held, std::time::Duration::from_secs(1), at(0));
        }
        assert_eq!(pace.earliest(held, at(0)), Some(at(32_000)));
    }
}
