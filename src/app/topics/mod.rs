//! The quarter's topic: chosen on one card that asks what is missing, kept with its dates, changed until it is
//! circulated.

mod card;
mod choose;
mod settle;
mod typed;

pub use card::render;
pub use choose::{
    assign, begin, candidate, clock, open, open_at, pick, put_meeting, put_place, put_preparer, turn,
};
pub use settle::{change_preparer, handed_over, keep, keep_proposed, move_meeting, put_proposed};
pub use typed::{date, hour, place, title};

use super::asker::Asker;
use super::decision::{Answer, Decision, Halt};
use crate::domain::choosing;
use crate::domain::event::Event;
use crate::domain::ids::{TopicId, UnitId};
use crate::domain::prompt::{Intent, Prompt, PromptState};
use crate::domain::refusal::Refusal;
use crate::domain::rescheduling;
use crate::domain::rights::Act;
use crate::domain::topic::Topic;
use crate::present::topics::Page;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};

fn card_of(unit: UnitId) -> CardRef {
    CardRef { kind: CardKind::TopicWizard, reference: unit.0 }
}

/// How the card comes to the asker.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Showing {
    /// Drawn again where it stands: it was tapped.
    InPlace,
    /// Posted anew: it was asked for, or words stand below it.
    Anew,
}

/// The unit's topic that is being chosen or under way; one that is over leaves room for the next.
async fn in_hand(desk: &mut Desk, asker: &Asker) -> Result<Option<Topic>, Halt> {
    match asker.unit()?.current_topic {
        Some(topic) => Ok(Some(desk.get::<Topic>(topic).await?).filter(|topic| !choosing::is_over(topic))),
        None => Ok(None),
    }
}

/// The topic in hand, if it is still the one the button was about.
async fn meant(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Topic, Halt> {
    asker.may(Act::ChooseTopic, None)?;
    let found = in_hand(desk, asker).await?.filter(|found| found.id == topic);
    let found = found.ok_or(Refusal::ExpiredButton)?;
    choosing::may_still_change(&found)?;
    Ok(found)
}

/// The same for a change of day or place, which members who hold an invitation are told.
async fn meant_to_move(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Topic, Halt> {
    asker.may(Act::SetMeeting, None)?;
    let found = in_hand(desk, asker).await?.filter(|found| found.id == topic);
    let found = found.ok_or(Refusal::ExpiredButton)?;
    rescheduling::may_move(&found)?;
    Ok(found)
}

/// Whether a topic can be changed on this page now.
fn may_turn_to(topic: &Topic, page: Page) -> Result<(), Refusal> {
    match page {
        Page::Titles(_) | Page::Preparers(_) | Page::ConfirmPreparer(_) => choosing::may_still_change(topic),
        Page::Auto => Ok(()),
        _ => rescheduling::may_move(topic),
    }
}

/// What the card asks next: the first thing that is missing.
fn missing(topic: Option<&Topic>) -> Page {
    let Some(topic) = topic else { return Page::Titles(0) };
    if topic.title.is_none() {
        Page::Titles(0)
    } else if topic.meeting_at.is_none() {
        Page::Days
    } else if topic.place.is_none() {
        Page::Places
    } else if topic.preparer.is_none() {
        Page::Preparers(0)
    } else {
        Page::Auto
    }
}

/// The words a page takes besides its buttons. Under the echo of a day another can be typed: whoever sees a mistake in
/// it does that.
fn words_for(page: Page) -> Option<Intent> {
    match page {
        Page::Titles(_) => Some(Intent::TopicTitle),
        Page::Days | Page::ConfirmDay(_) | Page::ConfirmMeeting(..) => Some(Intent::MeetingDate),
        Page::Hours(day) => Some(Intent::MeetingTime(day)),
        Page::Places => Some(Intent::MeetingPlace),
        _ => None,
    }
}

/// Shows a page of the card. `topic`: as it is after the decision. What the card no longer asks is no longer
/// waited for, or the next comment of the officer would become a title.
async fn show(
    desk: &mut Desk,
    asker: &Asker,
    mut decision: Decision,
    topic: Option<&Topic>,
    page: Page,
    showing: Showing,
) -> Result<Decision, Halt> {
    if asker.is_out_of_reach() {
        return Ok(decision.say(asker.outgoing("")));
    }
    let page = if page == Page::Auto { missing(topic) } else { page };
    decision.events.extend(no_longer_asked(desk, asker).await?);
    if let Some(intent) = words_for(page) {
        decision = decision.wait(asker.prompt(desk, intent)?);
    }
    let card = card_of(asker.unit()?.id);
    Ok(decision.answer(match showing {
        Showing::InPlace => Answer::Turn(card, page.number()),
        Showing::Anew => Answer::Show(card, page.number()),
    }))
}

/// The event that closes the card's earlier question to this person, if it still waits.
async fn no_longer_asked(desk: &mut Desk, asker: &Asker) -> Result<Option<Event>, store::Error> {
    let Some(waiting) = asker.person.waiting else { return Ok(None) };
    let prompt = desk.find::<Prompt>(waiting).await?.filter(|prompt| {
        prompt.state == PromptState::Open
            && matches!(
                prompt.intent,
                Intent::TopicTitle | Intent::MeetingDate | Intent::MeetingTime(_) | Intent::MeetingPlace
            )
    });
    Ok(prompt.map(Event::PromptAnswered))
}
