//! One update: who sent it, what it leads to, and the answer.

use super::{Toast, account};
use crate::app::asker::Asker;
use crate::app::decision::{Answer, Decision, Halt};
use crate::app::incoming::{Account, Incoming, What, Whence};
use crate::app::{effects, notices, route};
use crate::domain::member::Member;
use crate::domain::prompt::Prompt;
use crate::domain::unit::{Person, Reach, Unit};
use crate::present::outgoing::{Lane, Place};
use crate::present::refusals;
use crate::store::desk::Desk;
use crate::store::{self, lists};

/// Deals with one update.
pub(super) async fn handle(
    desk: &mut Desk,
    incoming: &Incoming,
    toasts: &mut Vec<Toast>,
) -> Result<(), store::Error> {
    let Some(account) = account(incoming) else {
        return route::nobody(desk, incoming).await;
    };
    let asker = meet(desk, incoming, account).await?;
    let query = match &incoming.what {
        What::Press { query, .. } => Some(query.clone()),
        _ => None,
    };
    let decision = match route::decide(desk, &asker, incoming).await {
        Ok(decision) => decision,
        Err(Halt::Store(error)) => return Err(error),
        Err(Halt::Refused(refusal)) => {
            tracing::debug!(?refusal, "refused");
            let said = refusals::refusal(asker.texts(), &refusal);
            if query.is_some() && !refusals::needs_room(&refusal) {
                Decision::new().answer(Answer::Alert(crate::present::html::plain(&said)))
            } else {
                Decision::new().say(refusals::with_buttons(asker.texts(), &refusal, asker.outgoing(said)))
            }
        }
    };
    carry_out(desk, &asker, decision, query, toasts).await
}

/// Applies the events and answers the asker.
async fn carry_out(
    desk: &mut Desk,
    asker: &Asker,
    decision: Decision,
    query: Option<String>,
    toasts: &mut Vec<Toast>,
) -> Result<(), store::Error> {
    let actor = asker.actor();
    for event in decision.events {
        effects::apply(desk, actor, event);
    }
    let mut toast = query.map(|query| Toast { query, text: None, alert: false });
    for answer in decision.answers {
        match answer {
            Answer::Toast(text) | Answer::Alert(text) if toast.is_none() => {
                notices::post(desk, asker.private(), Lane::Reply, asker.outgoing(text));
            }
            Answer::Toast(text) => toast = toast.map(|toast| Toast { text: Some(text), ..toast }),
            Answer::Alert(text) => {
                toast = toast.map(|toast| Toast { text: Some(text), alert: true, ..toast });
            }
            Answer::Say(message) => say(desk, asker, *message),
            Answer::SayAt(place, message) => notices::post(desk, place, Lane::Reply, *message),
            Answer::Ask(prompt, mut message) => {
                message.prompt = Some(prompt.id);
                wait_for(desk, asker, prompt).await?;
                say(desk, asker, *message);
            }
            Answer::Wait(prompt) => wait_for(desk, asker, prompt).await?,
            Answer::Turn(card, page) => desk.turn(asker.private(), card, page, asker.message),
            Answer::Show(card, page) => desk.show(asker.private(), card, page),
        }
    }
    desk.awaited(asker.private());
    toasts.extend(toast);
    Ok(())
}

/// Says something to the asker in private; to somebody who cannot be written to yet, the group shows the way.
fn say(desk: &mut Desk, asker: &Asker, message: crate::present::outgoing::Outgoing) {
    let reach = desk.seen::<Person>(&asker.person.id).map_or(asker.person.reach, |person| person.reach);
    match asker.group {
        Some(address) if reach != Reach::Active => {
            let place = asker
                .unit
                .as_ref()
                .filter(|unit| unit.group == Some(address))
                .map_or(Place::Elsewhere(address), |unit| Place::Group(unit.id));
            notices::post(
                desk,
                place,
                Lane::Reply,
                refusals::come_private(asker.texts(), asker.outgoing("")),
            );
        }
        _ => notices::post(desk, asker.private(), Lane::Reply, message),
    }
}

async fn wait_for(desk: &mut Desk, asker: &Asker, prompt: Prompt) -> Result<(), store::Error> {
    let mut person = desk.get::<Person>(asker.person.id).await?;
    person.waiting = Some(prompt.id);
    desk.put(person);
    desk.put(prompt);
    Ok(())
}

/// Recognises the sender: the person's row, made at the first meeting, the unit and the member there.
async fn meet(desk: &mut Desk, incoming: &Incoming, account: &Account) -> Result<Asker, store::Error> {
    let private = matches!(incoming.whence, Whence::Private);
    let known = desk.find::<Person>(account.id).await?;
    let reach = match (&incoming.what, private) {
        (What::Blocked { blocked: true }, _) => Reach::Blocked,
        (_, true) => Reach::Active,
        (_, false) => known.as_ref().map_or(Reach::Never, |person| person.reach),
    };
    let person = match known {
        Some(person) => Person { name: account.name.clone(), reach, ..person },
        None => Person {
            id: account.id,
            name: account.name.clone(),
            lang: None,
            reach,
            current_unit: None,
            waiting: None,
            created_at: desk.now(),
        },
    };
    if desk.seen::<Person>(&person.id) != Some(&person) {
        desk.put(person.clone());
    }
    let group = match &incoming.whence {
        Whence::Private => None,
        Whence::Group { address, .. } => Some(*address),
    };
    let unit = match route::unit_concerned(desk, incoming, &person).await? {
        Some(id) => desk.find::<Unit>(id).await?,
        None => match group {
            Some(address) => lists::unit_of_group(desk, address).await?,
            None => None,
        },
    };
    let member: Option<Member> = match &unit {
        Some(unit) => desk.member_of(unit.id, person.id).await?,
        None => None,
    };
    let message = match &incoming.what {
        What::Press { message, .. } => *message,
        _ => None,
    };
    Ok(Asker { person, unit, member, group, message })
}
