//! The officers' board: where each quarter of the year stands, and who has yet to do what. For the leaders, in private.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::comment::{Comment, CommentState};
use super::ids::MemberId;
use super::plan::YearPlan;
use super::reminding::Duty;
use super::text_enum::text_enum;
use super::time::local;
use super::topic::{Stage, Topic};

text_enum! {
    /// Where a quarter stands.
    pub enum QuarterState {
        Nothing = "nothing",
        /// It went by without a session before the plan was drawn up.
        Missed = "missed",
        /// In the plan, and not yet told.
        Planned = "planned",
        UnderWay = "under_way",
        /// The meeting is over; the conclusion is being written.
        Concluding = "concluding",
        /// Held, and concluded.
        Held = "held",
    }
}

/// Where a quarter stands, with the topic that says so. `topics`: newest first.
#[must_use]
pub fn of_quarter(topics: &[Topic], year: i64, quarter: i64) -> (QuarterState, Option<&Topic>) {
    let mut found = topics.iter().filter(|topic| (topic.year, topic.quarter) == (year, quarter));
    let Some(topic) = found.find(|topic| topic.stage != Stage::Cancelled) else {
        return (QuarterState::Nothing, None);
    };
    let state = match topic.stage {
        Stage::Cancelled => QuarterState::Nothing,
        Stage::Planned | Stage::Postponed => QuarterState::Planned,
        Stage::Assigned
        | Stage::Drafting
        | Stage::InReview
        | Stage::Revising
        | Stage::Approved
        | Stage::Circulated
        | Stage::Meeting => QuarterState::UnderWay,
        Stage::Concluding => QuarterState::Concluding,
        Stage::Concluded | Stage::FollowingUp | Stage::Closed => QuarterState::Held,
    };
    (state, Some(topic))
}

/// A quarter of the year on the board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quarter {
    pub state: QuarterState,
    /// The day of the meeting, if there is one.
    pub meeting_on: Option<NaiveDate>,
    /// What the plan says it will be about, until it has begun.
    pub planned: Option<String>,
}

/// Where a quarter stands by its topic, else by its row of the plan (as it stands today).
#[must_use]
pub fn quarter(topics: &[Topic], plan: Option<&YearPlan>, year: i64, quarter: i64, zone: Tz) -> Quarter {
    let (state, topic) = of_quarter(topics, year, quarter);
    let meeting_on = topic.and_then(|topic| topic.meeting_at).map(|at| local(at, zone).date());
    let begun = Quarter { state, meeting_on, planned: None };
    let slot = plan.and_then(|plan| plan.slot(quarter)).filter(|_| state == QuarterState::Nothing);
    match slot {
        Some(slot) if slot.missed => Quarter { state: QuarterState::Missed, ..begun },
        Some(slot) if slot.is_open() && slot.title.is_some() => {
            Quarter { state: QuarterState::Planned, meeting_on: slot.meeting_on, planned: slot.title.clone() }
        }
        _ => begun,
    }
}

text_enum! {
    /// What the board lists, a page each.
    pub enum Listed {
        /// Who has read the draft.
        Read = "read",
        /// Who has commented, or agreed with the draft.
        Spoke = "spoke",
        /// Who has voted by phone.
        Voted = "voted",
        /// Who has answered the invitation.
        Answered = "answered",
        /// The verdicts of the committee.
        Reviewed = "reviewed",
        /// Whom no message reaches.
        Unreached = "unreached",
        /// Voices and pictures of which nobody has written down the words.
        Voices = "voices",
    }
}

impl Listed {
    /// What those who are missing are reminded of.
    #[must_use]
    pub fn duty(self) -> Option<Duty> {
        match self {
            Self::Read => Some(Duty::Read),
            Self::Spoke => Some(Duty::Comment),
            Self::Voted => Some(Duty::Vote),
            Self::Answered => Some(Duty::Meeting),
            Self::Reviewed => Some(Duty::Review),
            Self::Unreached | Self::Voices => None,
        }
    }
}

/// Who has done something, of those of whom it is asked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Count {
    /// In the order of the roster.
    pub missing: Vec<MemberId>,
    pub done: Vec<MemberId>,
}

impl Count {
    /// Counts `asked` by who is missing.
    #[must_use]
    pub fn of(asked: impl IntoIterator<Item = MemberId>, missing: &BTreeSet<MemberId>) -> Self {
        let (missing, done) = asked.into_iter().partition(|member| missing.contains(member));
        Self { missing, done }
    }

    #[must_use]
    pub fn all(&self) -> usize {
        self.missing.len() + self.done.len()
    }
}

/// Whether a comment came as a voice or a picture, and nobody has written down its words.
#[must_use]
pub fn without_words(comment: &Comment) -> bool {
    comment.state == CommentState::Live && comment.file.is_some() && comment.body.trim().is_empty()
}

/// The board turned to a list, as the one number that a card and a button can carry; 0: the first page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Turned {
    pub listed: Listed,
    pub page: i64,
}

/// Pages of a list that a number can tell apart.
const WIDTH: i64 = 1000;

impl Turned {
    #[must_use]
    pub fn number(self) -> i64 {
        (self.listed.index() + 1) * WIDTH + self.page.clamp(0, WIDTH - 1)
    }

    #[must_use]
    pub fn of(number: i64) -> Option<Self> {
        let listed = Listed::at(number.div_euclid(WIDTH) - 1)?;
        Some(Self { listed, page: number.rem_euclid(WIDTH) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{PlanId, TopicId, UnitId};
    use crate::domain::plan::Slot;
    use crate::domain::sample::{at, day, topic};
    use crate::domain::topic::Mode;

    #[test]
    fn a_quarter_stands_where_its_newest_topic_does() {
        let of = |stage| Topic { stage, ..topic() };
        let state = |topics: &[Topic]| of_quarter(topics, 2026, 4).0;
        assert_eq!(state(&[]), QuarterState::Nothing);
        assert_eq!(state(&[of(Stage::Postponed)]), QuarterState::Planned);
        assert_eq!(state(&[of(Stage::Circulated)]), QuarterState::UnderWay);
        assert_eq!(state(&[of(Stage::Concluding)]), QuarterState::Concluding);
        assert_eq!(state(&[of(Stage::FollowingUp)]), QuarterState::Held);
        assert_eq!(state(&[of(Stage::Cancelled), of(Stage::Closed)]), QuarterState::Held);
        let again = [Topic { id: TopicId(2), ..of(Stage::Assigned) }, of(Stage::Cancelled)];
        assert_eq!(of_quarter(&again, 2026, 4).1.map(|topic| topic.id), Some(TopicId(2)));
        assert_eq!(of_quarter(&again, 2026, 3).0, QuarterState::Nothing);
    }

    #[test]
    fn a_quarter_without_a_topic_stands_as_the_plan_says() {
        let mut plan = YearPlan {
            id: PlanId(1),
            unit: UnitId(1),
            year: 2026,
            version: 1,
            slots: [1, 2, 3, 4].map(|quarter| Slot::empty(quarter, Mode::Joined)),
            submitted: None,
            approval: None,
            file: None,
            created_at: at("2026-01-05T01:00:00Z"),
        };
        plan.slots[0].missed = true;
        plan.slots[2].title = Some("Giữ sạch đường làng".to_owned());
        plan.slots[2].meeting_on = Some(day("2026-09-17"));
        let of = |number, topics: &[Topic]| {
            quarter(topics, Some(&plan), 2026, number, chrono_tz::Asia::Ho_Chi_Minh)
        };
        assert_eq!(of(1, &[]).state, QuarterState::Missed);
        assert_eq!(of(2, &[]).state, QuarterState::Nothing);
        let third = of(3, &[]);
        assert_eq!((third.state, third.meeting_on), (QuarterState::Planned, Some(day("2026-09-17"))));
        assert_eq!(third.planned.as_deref(), Some("Giữ sạch đường làng"));
        let held = Topic { stage: Stage::Closed, year: 2026, quarter: 3, ..topic() };
        let third = of(3, &[held]);
        assert_eq!((third.state, third.planned), (QuarterState::Held, None));
    }

    #[test]
    fn a_page_comes_back_from_its_number() {
        for listed in Listed::ALL {
            for page in [0, 1, 999] {
                let turned = Turned { listed: *listed, page };
                assert_eq!(Turned::of(turned.number()), Some(turned));
            }
        }
        assert_eq!(Turned::of(0), None);
        assert_eq!(Turned::of(-5), None);
    }

    #[test]
    fn who_is_asked_is_missing_or_done() {
        let count = Count::of([1, 2, 3].map(MemberId), &BTreeSet::from([MemberId(2), MemberId(9)]));
        assert_eq!((count.missing.len(), count.done.len(), count.all()), (1, 2, 3));
    }
}
