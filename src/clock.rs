//! The only source of time and of timers.
//!
//! Everything that asks "what time is it" or waits does so through [`Clock`], so that a test or the demo can
//! let a quarter pass in seconds: there time stands still until somebody moves the [`ManualClock`].

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

use crate::domain::time::Timestamp;

/// A future that ends when the clock reaches a given time.
pub type Timer = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Tells the time and wakes sleepers.
pub trait Clock: Send + Sync + 'static {
    /// The present, to the millisecond (the precision the database keeps).
    fn now(&self) -> Timestamp;
    /// Ends at `at`, or at once if that has passed.
    fn sleep_until(&self, at: Timestamp) -> Timer;
}

/// The clock of the machine.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the machine's time enters")]
    fn now(&self) -> Timestamp {
        let now = chrono::Utc::now();
        Timestamp::from_timestamp_millis(now.timestamp_millis()).unwrap_or(now)
    }

    #[expect(clippy::disallowed_methods, reason = "the one place where the machine's timers are used")]
    fn sleep_until(&self, at: Timestamp) -> Timer {
        let wait = (at - self.now()).to_std().unwrap_or_default();
        Box::pin(tokio::time::sleep(wait))
    }
}

/// A clock that stands still until it is told to move.
#[derive(Debug)]
pub struct ManualClock {
    state: Mutex<Hands>,
}

#[derive(Debug)]
struct Hands {
    now: Timestamp,
    next_sleeper: u64,
    sleepers: BTreeMap<(Timestamp, u64), oneshot::Sender<()>>,
}

impl ManualClock {
    /// A clock that shows `now`.
    #[must_use]
    pub fn new(now: Timestamp) -> Self {
        Self { state: Mutex::new(Hands { now, next_sleeper: 0, sleepers: BTreeMap::new() }) }
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves the hands forward and wakes whoever waited for a time up to `to`. Never moves back.
    pub fn advance_to(&self, to: Timestamp) {
        let mut hands = self.hands();
        hands.now = hands.now.max(to);
        let now = hands.now;
        while let Some(first) = hands.sleepers.first_entry() {
            if first.key().0 > now {
                break;
            }
            // A sleeper that has gone away needs no waking.
            let _ = first.remove().send(());
        }
    }

    /// When the next live sleeper wakes, if anybody sleeps.
    #[must_use]
    pub fn earliest_timer(&self) -> Option<Timestamp> {
        let mut hands = self.hands();
        hands.sleepers.retain(|_, waker| !waker.is_closed());
        hands.sleepers.first_key_value().map(|((at, _), _)| *at)
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        self.hands().now
    }

    fn sleep_until(&self, at: Timestamp) -> Timer {
        let mut hands = self.hands();
        if at <= hands.now {
            return Box::pin(std::future::ready(()));
        }
        let (waker, woken) = oneshot::channel();
        let key = (at, hands.next_sleeper);
        hands.next_sleeper += 1;
        hands.sleepers.insert(key, waker);
        Box::pin(async move {
            // The clock itself may be dropped at the end of a test: then nobody waits any more.
            let _ = woken.await;
        })
    }
}
