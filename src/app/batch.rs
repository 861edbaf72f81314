//! The runner: one batch of updates, one transaction.
//!
//! claim → resolve → lock → load → per update: decide, apply → flush → commit. What the messenger sent counts
//! as received only after the commit. A batch that breaks is dropped whole and repeated one update at a time;
//! what still breaks alone is parked in the quarantine. A passing trouble of the database confirms nothing.

use super::App;
use super::asker::Asker;
use super::decision::{Answer, Decision, Halt};
use super::incoming::{Account, Incoming, Sender, What, Whence};
use super::survival::{Lasting, survive};
use super::{effects, notices, route};
use crate::domain::ids::{PersonId, UnitId};
use crate::domain::member::Member;
use crate::domain::prompt::Prompt;
use crate::domain::unit::{Person, Reach, Unit};
use crate::present::outgoing::{Lane, Place};
use crate::present::refusals;
use crate::store::desk::Desk;
use crate::store::inbox::Parked;
use crate::store::{self, inbox, lists};

/// An answer to a button, to be given at once: it is worth nothing a few seconds later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    pub query: String,
    /// Empty: only stop the little clock on the button.
    pub text: Option<String>,
    pub alert: bool,
}

/// What a run of the batch did.
#[derive(Debug, Default)]
pub struct Done {
    pub toasts: Vec<Toast>,
    /// SQL statements of all transactions; a figure to watch.
    pub statements: u64,
    pub commits: u64,
}

/// Runs batches.
pub struct Runner {
    app: App,
    /// After an unclean stop the first batch goes one by one, each try noted before it is made.
    careful: bool,
    /// The update whose try is noted and that the program has outlived: the same try is not noted again.
    outlived: Option<i64>,
}

impl Runner {
    #[must_use]
    pub fn new(app: App) -> Self {
        let careful = !app.installation.clean;
        Self { app, careful, outlived: None }
    }

    /// A runner for updates of our own making, which no crash can have left half done.
    #[must_use]
    pub fn for_jobs(app: App) -> Self {
        Self { app, careful: false, outlived: None }
    }

    /// Deals with a batch. An error means that nothing may be confirmed and the same is to be tried again.
    pub async fn run(&mut self, batch: &[Incoming]) -> Result<Done, store::Error> {
        let mut done = Done::default();
        self.app.ids.refill(&self.app.store).await?;
        if self.careful {
            self.run_singly(batch, &mut done).await?;
            self.careful = false;
            return Ok(done);
        }
        match self.transact(batch, &mut done).await? {
            Ok(()) => {}
            Err(Lasting(why)) if batch.len() == 1 => self.park(&batch[0], &why).await?,
            Err(Lasting(why)) => {
                tracing::warn!(%why, updates = batch.len(), "a batch broke; it is repeated one by one");
                self.run_singly(batch, &mut done).await?;
            }
        }
        Ok(done)
    }

    async fn run_singly(&mut self, batch: &[Incoming], done: &mut Done) -> Result<(), store::Error> {
        for incoming in batch {
            if self.careful && !self.may_try(incoming.update).await? {
                self.park(incoming, "tried twice, and the program did not live to see the end").await?;
                continue;
            }
            match self.transact(std::slice::from_ref(incoming), done).await {
                Ok(Ok(())) => {}
                Ok(Err(Lasting(why))) => self.park(incoming, &why).await?,
                Err(passing) => {
                    self.outlive(incoming.update).await;
                    return Err(passing);
                }
            }
        }
        Ok(())
    }

    /// Notes that an update is about to be tried. `false`: two tries of it ended the program.
    async fn may_try(&mut self, update: i64) -> Result<bool, store::Error> {
        if self.outlived.take() == Some(update) {
            return Ok(true);
        }
        Ok(inbox::attempt(&self.app.store, update).await? <= 2)
    }

    /// The program has outlived a try that came to nothing, so it counts for nothing.
    async fn outlive(&mut self, update: i64) {
        if self.careful && inbox::forgive(&self.app.store, update).await.is_err() {
            // The database is still away.
            self.outlived = Some(update);
        }
    }

    async fn park(&self, incoming: &Incoming, why: &str) -> Result<(), store::Error> {
        tracing::error!(update = incoming.update, %why, "an update is parked in the quarantine");
        let parked = Parked {
            update_id: incoming.update,
            at: self.app.clock.now(),
            incoming: serde_json::to_string(incoming).unwrap_or_default(),
            why: why.to_owned(),
        };
        inbox::park(&self.app.store, &parked).await
    }

    /// Deals with a batch as a whole, or not at all.
    async fn transact(
        &self,
        batch: &[Incoming],
        done: &mut Done,
    ) -> Result<Result<(), Lasting>, store::Error> {
        survive(self.commit_all(batch, done)).await
    }

    async fn commit_all(&self, batch: &[Incoming], done: &mut Done) -> Result<(), store::Error> {
        let now = self.app.clock.now();
        let mut tx = self.app.store.begin_write().await?;
        let numbers: Vec<i64> = batch.iter().map(|incoming| incoming.update).collect();
        let mut claimed = inbox::claim(&mut tx, &numbers, now).await?;
        inbox::heard(&mut tx, now).await?;
        // Taken out as it goes: a number that stands twice in the batch is dealt with once.
        let fresh: Vec<&Incoming> =
            batch.iter().filter(|incoming| claimed.remove(&incoming.update)).collect();
        let mut desk = Desk::new(tx, self.app.ids.clone(), self.app.installation.salt.clone(), now);
        let toasts = handle_all(&mut desk, &fresh).await?;
        let statements = desk.commit().await?;
        done.toasts.extend(toasts);
        done.statements += statements;
        done.commits += 1;
        Ok(())
    }
}

async fn handle_all(desk: &mut Desk, batch: &[&Incoming]) -> Result<Vec<Toast>, store::Error> {
    prepare(desk, batch).await?;
    let mut toasts = Vec::new();
    for incoming in batch {
        handle(desk, incoming, &mut toasts).await?;
    }
    Ok(toasts)
}

/// Resolves whom and what the batch concerns, locks the units and reads what it will need: once a table.
async fn prepare(desk: &mut Desk, batch: &[&Incoming]) -> Result<(), store::Error> {
    let mut people: Vec<PersonId> =
        batch.iter().filter_map(|incoming| account(incoming)).map(|who| who.id).collect();
    people.sort_unstable();
    people.dedup();
    desk.resolve(people.clone()).await?;
    // Whoever is in no unit yet may be led to one by what is waited for.
    let strangers: Vec<PersonId> =
        people.iter().copied().filter(|person| desk.units_of(*person).is_empty()).collect();
    desk.prefetch::<Person>(strangers).await?;
    let mut units: Vec<UnitId> = people.iter().flat_map(|person| desk.units_of(*person)).collect();
    units.extend(batch.iter().filter_map(|incoming| named_unit(incoming)));
    units.extend(route::units_led_to(desk, batch).await?);
    units.sort_unstable();
    units.dedup();
    desk.lock(&units).await?;
    desk.prefetch::<Person>(people).await?;
    desk.prefetch::<Unit>(units).await?;
    route::prefetch(desk, batch).await
}

fn account(incoming: &Incoming) -> Option<&Account> {
    match &incoming.sender {
        Sender::Person(account) => Some(account),
        Sender::AnonymousAdmin | Sender::Channel | Sender::Nobody => None,
    }
}

fn named_unit(incoming: &Incoming) -> Option<UnitId> {
    match &incoming.what {
        What::Press { pressed: Some(pressed), .. } => pressed.unit,
        _ => None,
    }
}

async fn handle(desk: &mut Desk, incoming: &Incoming, toasts: &mut Vec<Toast>) -> Result<(), store::Error> {
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
