//! What follows from an event: changed rows, audit entries, notices, cards. It is written here and nowhere else,
//! and it cannot fail: everything it needs came with the event.

mod ballots;
mod circulation;
mod comments;
mod conclusions;
mod drafts;
mod invitation;
mod jobs;
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

use crate::app::notices::{self, When};
use crate::domain::event::{Audience, Event};
use crate::domain::ids::UnitId;
use crate::domain::prompt::{Prompt, PromptState};
use crate::domain::unit::{Person, Unit};
use crate::present::outgoing::{Lane, Outgoing, Place};
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};
use crate::store::rows::Agenda;

/// Does all that follows from an event. Only the runner calls it.
pub fn apply(desk: &mut Desk, by: Actor, event: Event) {
    match event {
        Event::People(event) => people::apply(desk, by, event),
        Event::Topic(event) => topics::apply(desk, by, event),
        Event::Draft(event) => drafts::apply(desk, by, event),
        Event::Circulation(event) => circulation::apply(desk, by, event),
        Event::Comment(event) => comments::apply(desk, by, event),
        Event::Measure(event) => measures::apply(desk, by, event),
        Event::Ballot(event) => ballots::apply(desk, by, event),
        Event::Meeting(event) => meetings::apply(desk, by, event),
        Event::Invitation(event) => invitation::apply(desk, by, event),
        Event::Rescheduling(event) => rescheduling::apply(desk, by, event),
        Event::Conclusion(event) => conclusions::apply(desk, by, event),
        Event::Plan(event) => plan::apply(desk, by, event),
        Event::Rules(event) => rules::apply(desk, by, event),
        Event::Task(event) => tasks::apply(desk, by, event),
        Event::Reminder(event) => reminders::apply(desk, by, event),
        Event::YearReport(event) => year_report::apply(desk, by, event),
        Event::PromptAnswered(prompt) => answered(desk, prompt),
        Event::FileReceived(file) => desk.put(file),
        Event::JobOrdered(job) => desk.put(job),
        Event::JobGivenUp { unit, job, to, why } => jobs::given_up(desk, by, &unit, job, &to, why),
    }
}

/// The prompt no longer waits, nor does its person wait with it.
fn answered(desk: &mut Desk, prompt: Prompt) {
    let waiting =
        desk.seen::<Person>(&prompt.person).filter(|person| person.waiting == Some(prompt.id)).cloned();
    if let Some(person) = waiting {
        desk.put(Person { waiting: None, ..person });
    }
    desk.put(Prompt { state: PromptState::Answered, ..prompt });
}

/// The home cards of a unit show something that has changed.
fn raise_home(desk: &mut Desk, unit: UnitId) {
    desk.raise(CardRef { kind: CardKind::Home, reference: unit.0 });
    desk.raise(CardRef { kind: CardKind::Status, reference: unit.0 });
}

/// The calendar looks at a unit at once: some date of it has changed.
pub fn wake(desk: &mut Desk, unit: UnitId) {
    let due = Some(desk.now());
    desk.put(Agenda { unit, due });
}

/// The set-up cards of a unit show something that has changed.
fn raise_set_up(desk: &mut Desk, unit: UnitId) {
    desk.raise(CardRef { kind: CardKind::SetUp, reference: unit.0 });
}

/// Tells each of them in their own language.
fn tell(desk: &mut Desk, unit: &Unit, audience: &Audience, wording: impl Fn(&Texts) -> Outgoing) {
    for recipient in &audience.to {
        let message = wording(Texts::of(recipient.lang, unit.profile));
        let when = When { not_before: Some(audience.not_before), ..When::default() };
        notices::post_when(desk, Place::Private(recipient.person), Lane::Notice, message, when);
    }
}
