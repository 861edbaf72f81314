//! What a use case returns: events for the runner to apply, and what to answer the asker. A use case never
//! writes.

use crate::domain::event::Event;
use crate::domain::prompt::Prompt;
use crate::domain::refusal::Refusal;
use crate::present::outgoing::{Outgoing, Place};
use crate::store;
use crate::store::desk::CardRef;

/// What was decided.
#[derive(Debug, Default)]
pub struct Decision {
    pub events: Vec<Event>,
    pub answers: Vec<Answer>,
}

/// What the asker gets to see.
#[derive(Debug)]
pub enum Answer {
    /// A line that shows for a moment over the chat (answers a button).
    Toast(String),
    /// A line that must be tapped away (answers a button).
    Alert(String),
    /// A message in the asker's private chat.
    Say(Box<Outgoing>),
    /// A message elsewhere.
    SayAt(Place, Box<Outgoing>),
    /// A question in the asker's private chat whose answer `prompt` waits for.
    Ask(Prompt, Box<Outgoing>),
    /// A prompt that waits for the asker's words under a card that is already on the screen.
    Wait(Prompt),
    /// The asker's card, drawn anew where it stands, turned to a page.
    Turn(CardRef, i64),
    /// The asker's card, posted as a new message.
    Show(CardRef, i64),
}

impl Decision {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn event(mut self, event: impl Into<Event>) -> Self {
        self.events.push(event.into());
        self
    }

    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<Event>>) -> Self {
        self.events.extend(events.into_iter().map(Into::into));
        self
    }

    #[must_use]
    pub fn answer(mut self, answer: Answer) -> Self {
        self.answers.push(answer);
        self
    }

    #[must_use]
    pub fn toast(self, text: impl Into<String>) -> Self {
        self.answer(Answer::Toast(text.into()))
    }

    #[must_use]
    pub fn say(self, message: Outgoing) -> Self {
        self.answer(Answer::Say(Box::new(message)))
    }

    #[must_use]
    pub fn ask(self, prompt: Prompt, message: Outgoing) -> Self {
        self.answer(Answer::Ask(prompt, Box::new(message)))
    }

    #[must_use]
    pub fn wait(self, prompt: Prompt) -> Self {
        self.answer(Answer::Wait(prompt))
    }

    #[must_use]
    pub fn show(self, card: CardRef, page: i64) -> Self {
        self.answer(Answer::Show(card, page))
    }

    #[must_use]
    pub fn turn(self, card: CardRef, page: i64) -> Self {
        self.answer(Answer::Turn(card, page))
    }
}

/// Why a use case came to no decision.
#[derive(Debug, thiserror::Error)]
pub enum Halt {
    /// A rule says no; the asker is told which. Expected, and nobody's error.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// The database.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
