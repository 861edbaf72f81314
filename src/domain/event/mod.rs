//! What happened, in the past tense, by area. An event carries the new images of the rows it changes and whom to
//! tell; what follows from it is written once, in `app/effects`.

mod ballots;
mod circulation;
mod comments;
mod conclusions;
mod drafts;
mod invitation;
mod measures;
mod meetings;
mod people;
mod plan;
mod reminders;
mod rescheduling;
mod rules;
mod tasks;
mod topics;
mod year_report;

pub use ballots::{BallotEvent, Cast, ResultTelling};
pub use circulation::CirculationEvent;
pub use comments::{CommentEvent, Piece};
pub use conclusions::{Announcement, ConclusionEvent, Filling, Keeper, Report};
pub use drafts::DraftEvent;
pub use invitation::{InvitationEvent, LeaveRequest};
pub use measures::MeasureEvent;
pub use meetings::MeetingEvent;
pub use people::{Attached, Audience, MemberChange, PeopleEvent};
pub use plan::{PlanChange, PlanEvent, PlanTelling};
pub use reminders::{Reminder, ReminderEvent, Reminding};
pub use rescheduling::{DayTelling, ReschedulingEvent};
pub use rules::{Alarm, Digest, RulesEvent};
pub use tasks::TaskEvent;
pub use topics::{Preparing, Telling, TopicChange, TopicEvent};
pub use year_report::YearReportEvent;

use super::file::{File, Job};
use super::prompt::Prompt;
use super::unit::{Recipient, Unit};

/// What happened.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    People(PeopleEvent),
    Topic(TopicEvent),
    Draft(DraftEvent),
    Circulation(CirculationEvent),
    Comment(CommentEvent),
    Measure(MeasureEvent),
    Ballot(BallotEvent),
    Meeting(MeetingEvent),
    Invitation(InvitationEvent),
    Rescheduling(ReschedulingEvent),
    Conclusion(ConclusionEvent),
    Plan(PlanEvent),
    Task(TaskEvent),
    Reminder(ReminderEvent),
    Rules(RulesEvent),
    YearReport(YearReportEvent),
    /// A prompt has its words: it no longer waits.
    PromptAnswered(Prompt),
    /// A file is kept by the messenger's reference.
    FileReceived(File),
    /// Work to be done outside the transaction.
    JobOrdered(Job),
    /// Such work will never succeed; `to`: those who wait for it.
    JobGivenUp {
        unit: Unit,
        job: Job,
        to: Vec<Recipient>,
        why: String,
    },
}

macro_rules! from_area {
    ($($area:ident: $event:ident),* $(,)?) => {$(
        impl From<$event> for Event {
            fn from(event: $event) -> Self { Self::$area(event) }
        }
    )*};
}

from_area!(
    People: PeopleEvent,
    Topic: TopicEvent,
    Draft: DraftEvent,
    Circulation: CirculationEvent,
    Comment: CommentEvent,
    Measure: MeasureEvent,
    Ballot: BallotEvent,
    Meeting: MeetingEvent,
    Invitation: InvitationEvent,
    Rescheduling: ReschedulingEvent,
    Conclusion: ConclusionEvent,
    Plan: PlanEvent,
    Rules: RulesEvent,
    Task: TaskEvent,
    Reminder: ReminderEvent,
    YearReport: YearReportEvent,
);
