//! From what arrived to the use case that deals with it.

mod commands;
mod deciding;
mod inviting;
mod planning;
mod press;
mod steps;
mod tasks;
mod words;

use super::asker::Asker;
use super::decision::{Decision, Halt};
use super::incoming::{CommandName, Incoming, Sender, What, Whence};
use super::{conclusions, drafts, effects, notices, people};
use crate::domain::ballot::{Ballot, BallotItem, RollEntry, Vote};
use crate::domain::event::Event;
use crate::domain::file::FilePurpose;
use crate::domain::ids::UnitId;
use crate::domain::prompt::Prompt;
use crate::domain::refusal::Refusal;
use crate::domain::unit::{Lang, Person, Profile};
use crate::present::action::Action;
use crate::present::outgoing::{Lane, Outgoing, Place};
use crate::present::refusals;
use crate::present::texts::Texts;
use crate::store::desk::{Actor, Desk};
use crate::store::{self, lists};

/// Reads, once a table, what the buttons of a batch are about. The rest is read when it is needed.
pub(super) async fn prefetch(desk: &mut Desk, batch: &[&Incoming]) -> Result<(), store::Error> {
    let mut ballots = Vec::new();
    let mut items = Vec::new();
    let mut entries = Vec::new();
    let mut votes = Vec::new();
    for incoming in batch {
        let (What::Press { pressed: Some(pressed), .. }, Sender::Person(account)) =
            (&incoming.what, &incoming.sender)
        else {
            continue;
        };
        let (Action::CastVote { ballot, measure, .. }, Some(unit)) = (&pressed.action, pressed.unit) else {
            continue;
        };
        ballots.push(*ballot);
        items.push((*ballot, *measure));
        if let Some(member) = desk.member_of(unit, account.id).await? {
            entries.push((*ballot, member.id));
            votes.push((*ballot, *measure, member.id));
        }
    }
    desk.prefetch::<Ballot>(ballots).await?;
    desk.prefetch::<BallotItem>(items).await?;
    desk.prefetch::<RollEntry>(entries).await?;
    desk.prefetch::<Vote>(votes).await
}

/// The units that links and groups of a batch lead to, beside those their senders belong to.
pub(super) async fn units_led_to(desk: &mut Desk, batch: &[&Incoming]) -> Result<Vec<UnitId>, store::Error> {
    let mut units = Vec::new();
    let mut prompts = Vec::new();
    for incoming in batch {
        // Somebody who is in no unit yet answers a prompt of one.
        if let (What::Text { .. }, Sender::Person(account)) = (&incoming.what, &incoming.sender)
            && desk.units_of(account.id).is_empty()
        {
            prompts.extend(desk.seen::<Person>(&account.id).and_then(|person| person.waiting));
        }
        match (&incoming.what, &incoming.whence) {
            (What::Command { name: CommandName::Start, arguments, .. }, _) => {
                let invite = people::links::find(desk, arguments.trim()).await?;
                units.extend(invite.map(|invite| invite.unit));
            }
            (What::GroupMembership { .. } | What::Migrated { .. }, Whence::Group { address, .. }) => {
                units.extend(lists::unit_of_group(desk, *address).await?.map(|unit| unit.id));
            }
            _ => {}
        }
    }
    desk.prefetch::<Prompt>(prompts.iter().copied()).await?;
    units.extend(prompts.iter().filter_map(|id| desk.seen::<Prompt>(id)).map(|prompt| prompt.unit));
    units.retain(|unit| *unit != UnitId(0));
    Ok(units)
}

/// The unit an update concerns: named by the button or the prompt, else the one the person works in. `None` in
/// a group: the group decides.
pub(super) async fn unit_concerned(
    desk: &mut Desk,
    incoming: &Incoming,
    person: &Person,
) -> Result<Option<UnitId>, store::Error> {
    if let What::Press { pressed: Some(pressed), .. } = &incoming.what
        && pressed.unit.is_some()
    {
        return Ok(pressed.unit);
    }
    if let What::Fetched { file, .. } = &incoming.what {
        return Ok(desk.find::<crate::domain::file::File>(*file).await?.map(|file| file.unit));
    }
    if matches!(incoming.whence, Whence::Group { .. }) {
        return Ok(None);
    }
    if let Some(meant) = words::prompt_meant(desk, incoming, person).await?
        && meant.prompt.unit != UnitId(0)
    {
        return Ok(Some(meant.prompt.unit));
    }
    if let Some(unit) = person.current_unit {
        return Ok(Some(unit));
    }
    Ok(desk.units_of(person.id).into_iter().next())
}

/// Decides what an update of a person leads to. The use cases of an area stand in one future, as large as the
/// largest of them: on the heap it does not fill the stack of everybody who awaits it.
pub(super) async fn decide(desk: &mut Desk, asker: &Asker, incoming: &Incoming) -> Result<Decision, Halt> {
    match &incoming.what {
        What::Press { pressed, .. } => match pressed {
            Some(pressed) => Box::pin(press::decide(desk, asker, &pressed.action)).await,
            None => Err(Refusal::ExpiredButton.into()),
        },
        What::Command { name, arguments, reply, message } => match name {
            CommandName::Start => commands::start(desk, asker, &incoming.whence, arguments).await,
            CommandName::Known(command) => {
                let words = commands::Said { message: *message, arguments, reply: reply.as_deref() };
                Box::pin(commands::decide(desk, asker, *command, words)).await
            }
            CommandName::Unknown(_) => Err(Refusal::UnknownCommand.into()),
        },
        What::Text { .. } | What::File { .. } | What::Unkeepable { .. } | What::Edited { .. } => {
            Box::pin(words::decide(desk, asker, incoming)).await
        }
        What::Blocked { .. } => Ok(Decision::new()),
        What::GroupMembership { .. } | What::Migrated { .. } => {
            Ok(Decision::new().events(people::group::changed(desk, incoming).await?))
        }
        What::Fetched { file, purpose, outcome } => match purpose {
            FilePurpose::Roster { prompt } => {
                people::roster::fetched(desk, asker, *file, *prompt, *outcome).await
            }
            FilePurpose::Draft { topic } => {
                drafts::files::fetched(desk, asker, *topic, *file, *outcome).await
            }
            FilePurpose::Conclusion { conclusion } => {
                conclusions::handed_back::fetched(desk, asker, *conclusion, *outcome).await
            }
        },
    }
}

/// An update that no person stands behind: told so where it asked for something, and passed over elsewhere.
pub(super) async fn nobody(desk: &mut Desk, incoming: &Incoming) -> Result<(), store::Error> {
    // A group moves by itself, and whoever puts us out may be hidden.
    if let Some(event) = people::group::changed(desk, incoming).await? {
        effects::apply(desk, Actor::Person, Event::People(event));
        return Ok(());
    }
    let refusal = match (&incoming.sender, &incoming.what) {
        (Sender::AnonymousAdmin, What::Command { .. }) => Refusal::AnonymousAdmin,
        (Sender::Channel, What::Command { .. }) => Refusal::ChannelSender,
        _ => return Ok(()),
    };
    let Whence::Group { address, .. } = &incoming.whence else {
        return Ok(());
    };
    let unit = lists::unit_of_group(desk, *address).await?;
    let texts =
        unit.as_ref().map_or(Texts::of(Lang::Vi, Profile::Cell), |unit| Texts::of(unit.lang, unit.profile));
    let place = unit.as_ref().map_or(Place::Elsewhere(*address), |unit| Place::Group(unit.id));
    let message =
        Outgoing { unit: unit.map(|unit| unit.id), ..Outgoing::plain(refusals::refusal(texts, &refusal)) };
    notices::post(desk, place, Lane::Reply, message);
    Ok(())
}

/// The prompt under an id, if it still waits.
async fn open_prompt(
    desk: &mut Desk,
    id: crate::domain::ids::PromptId,
) -> Result<Option<Prompt>, store::Error> {
    let prompt = desk.find::<Prompt>(id).await?;
    Ok(prompt.filter(|prompt| prompt.state == crate::domain::prompt::PromptState::Open))
}
