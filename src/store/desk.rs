//! The desk: the working set of one transaction.
//!
//! Rows are read once and changed in memory; everything is written when the desk is flushed, one multi-row
//! statement per table. A list or a count first flushes what is queued, so that it sees it.

mod families;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use sha2::{Digest, Sha256};

pub use super::audit::{Actor, chain_hash, hex};
pub use super::cards::{CardKind, CardRef};
pub(super) use families::ListOf;
pub use families::Owner;

use super::audit::Entry;
use super::bulk;
use super::cards::{self, CardChange};
use super::ids::Ids;
use super::record::{Key as _, Record, Table, field};
use super::rows::{AuditHead, AuditRow, OutboxRow};
use super::shelf::Shelves;
use super::value::{Column, Value};
use super::{Error, Store, Tx};
use crate::domain::ids::{MemberId, PersonId, UnitId};
use crate::domain::member::Member;
use crate::domain::time::Timestamp;
use crate::present::outgoing::Place;

/// The working set of one transaction.
pub struct Desk {
    tx: Tx,
    ids: Ids,
    salt: String,
    now: Timestamp,
    shelves: Shelves,
    /// Which member a person is in a unit, where that has been looked up.
    memberships: BTreeMap<(PersonId, UnitId), Option<MemberId>>,
    /// People all of whose memberships are on the desk.
    resolved: BTreeSet<PersonId>,
    /// Whose lists are read in one go.
    company: BTreeMap<Owner, BTreeSet<i64>>,
    entries: Vec<Entry>,
    raised: BTreeSet<CardRef>,
    cards: BTreeMap<(Place, CardRef), CardChange>,
    /// Queued messages to take back or, with a time, to send from then on.
    recalled: Vec<(i64, Option<Timestamp>)>,
}

impl Desk {
    /// A desk over a transaction. `now` is the time of everything that happens on it.
    #[must_use]
    pub fn new(tx: Tx, ids: Ids, salt: String, now: Timestamp) -> Self {
        Self {
            tx,
            ids,
            salt,
            now,
            shelves: Shelves::default(),
            memberships: BTreeMap::new(),
            resolved: BTreeSet::new(),
            company: BTreeMap::new(),
            entries: Vec::new(),
            raised: BTreeSet::new(),
            cards: BTreeMap::new(),
            recalled: Vec::new(),
        }
    }

    /// A desk for reading only: changes put on it go nowhere.
    pub async fn reading(store: &Store, now: Timestamp) -> Result<Self, Error> {
        Ok(Self::new(store.begin_read().await?, Ids::default(), String::new(), now))
    }

    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// How many statements the transaction has run so far.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.tx.statements()
    }

    /// A new number for an id.
    pub fn new_id(&self) -> Result<i64, Error> {
        self.ids.next()
    }

    /// The row under `key`, as it stands with all changes on the desk.
    pub async fn find<R: Record>(&mut self, key: R::Key) -> Result<Option<R>, Error> {
        if let Some(known) = self.shelves.of::<R>().get(&key) {
            return Ok(known.cloned());
        }
        self.prefetch::<R>([key.clone()]).await?;
        Ok(self.shelves.of::<R>().get(&key).flatten().cloned())
    }

    /// The row under `key`, which must be there: something else refers to it.
    pub async fn get<R: Record>(&mut self, key: R::Key) -> Result<R, Error> {
        let id = match key.values().first() {
            Some(Value::Int(id)) => *id,
            _ => 0,
        };
        self.find::<R>(key).await?.ok_or(Error::Corrupt {
            table: R::TABLE.name,
            id,
            why: "referred to and not there".to_owned(),
        })
    }

    /// The row under `key` if it is on the desk already. For effects, which cannot wait for the database.
    #[must_use]
    pub fn seen<R: Record>(&self, key: &R::Key) -> Option<&R> {
        self.shelves.peek::<R>().and_then(|shelf| shelf.get(key)).flatten()
    }

    /// Reads many rows at once, so that a batch asks once per table.
    pub async fn prefetch<R: Record>(&mut self, keys: impl IntoIterator<Item = R::Key>) -> Result<(), Error> {
        let shelf = self.shelves.of::<R>();
        let mut missing: Vec<R::Key> = keys.into_iter().filter(|key| shelf.get(key).is_none()).collect();
        missing.sort_unstable();
        missing.dedup();
        if missing.is_empty() {
            return Ok(());
        }
        let cells = missing.iter().map(super::record::Key::values).collect();
        let rows = bulk::read(&mut self.tx, &R::TABLE, cells).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in &rows {
            found.push(R::read(row)?);
        }
        let shelf = self.shelves.of::<R>();
        for row in found {
            shelf.learn(row.key(), Some(row));
        }
        for key in missing {
            shelf.learn(key, None);
        }
        Ok(())
    }

    /// All rows for which `condition` (SQL after `WHERE`, may end in `ORDER BY` and `LIMIT`) holds.
    pub(super) async fn list<R: Record>(
        &mut self,
        condition: &'static str,
        values: Vec<Value>,
    ) -> Result<Vec<R>, Error> {
        self.flush().await?;
        let sql =
            format!("SELECT {} FROM {} WHERE {condition}", bulk::names(R::TABLE.columns), R::TABLE.name);
        let rows = self.tx.fetch(sql, values).await?;
        let mut list = Vec::with_capacity(rows.len());
        for row in &rows {
            let row = R::read(row)?;
            list.push(self.shelves.of::<R>().refresh(row));
        }
        Ok(list)
    }

    /// The one number a query gives.
    pub(super) async fn number(&mut self, sql: &'static str, values: Vec<Value>) -> Result<i64, Error> {
        self.flush().await?;
        match self.tx.fetch(sql, values).await?.first() {
            Some(row) => field(row, 0, "count"),
            None => Ok(0),
        }
    }

    /// Rows of two numbers.
    pub(super) async fn pairs<A: Column, B: Column>(
        &mut self,
        sql: &'static str,
        values: Vec<Value>,
    ) -> Result<Vec<(A, B)>, Error> {
        self.flush().await?;
        let rows = self.tx.fetch(sql, values).await?;
        rows.iter().map(|row| Ok((field(row, 0, "pairs")?, field(row, 1, "pairs")?))).collect()
    }

    /// Notes which members the given people are, wherever they are members.
    pub async fn resolve(&mut self, mut people: Vec<PersonId>) -> Result<(), Error> {
        people.retain(|person| !self.resolved.contains(person));
        let keys: Vec<Vec<Value>> = people.iter().map(|person| vec![person.put()]).collect();
        let table: Table = Member::TABLE;
        let prefix = format!("SELECT {} FROM {} WHERE ", bulk::names(table.columns), table.name);
        for row in bulk::in_lists(&mut self.tx, &prefix, &["person"], keys, "").await? {
            let member = Member::read(&row)?;
            if let Some(person) = member.person {
                self.memberships.insert((person, member.unit), Some(member.id));
            }
            self.shelves.of::<Member>().learn(member.id, Some(member));
        }
        self.resolved.extend(people);
        Ok(())
    }

    /// The units in which a resolved person is a member.
    #[must_use]
    pub fn units_of(&self, person: PersonId) -> Vec<UnitId> {
        let all = (person, UnitId(i64::MIN))..=(person, UnitId(i64::MAX));
        let memberships = self.memberships.range(all).filter(|(_, member)| member.is_some());
        memberships.map(|((_, unit), _)| *unit).collect()
    }

    /// The member a person is in a unit.
    pub async fn member_of(&mut self, unit: UnitId, person: PersonId) -> Result<Option<Member>, Error> {
        // An image on the desk that was changed in this batch is newer than the index.
        if let Some(shelf) = self.shelves.peek::<Member>() {
            let on_desk = shelf.rows().find(|member| member.unit == unit && member.person == Some(person));
            if let Some(member) = on_desk {
                return Ok(Some(member.clone()));
            }
        }
        if self.resolved.contains(&person) || self.memberships.get(&(person, unit)) == Some(&None) {
            return Ok(None);
        }
        let found = self
            .list::<Member>("unit = $1 AND person = $2", vec![unit.put(), person.put()])
            .await?
            .into_iter()
            .find(|member| member.person == Some(person));
        self.memberships.insert((person, unit), found.as_ref().map(|member| member.id));
        Ok(found)
    }

    /// Takes a lock on the units, see [`Tx::lock`]. What was read before may have been changed by whom the lock was
    /// waited for: it is read again.
    pub async fn lock(&mut self, units: &[UnitId]) -> Result<(), Error> {
        if !self.tx.lock(units).await? {
            return Ok(());
        }
        self.shelves.forget_unchanged();
        self.memberships.clear();
        let people = std::mem::take(&mut self.resolved);
        self.resolve(people.into_iter().collect()).await
    }

    // --- changes: none of these can fail or wait

    /// Puts a changed (or new) row on the desk.
    pub fn put<R: Record>(&mut self, row: R) {
        if let Some(member) = (&row as &dyn std::any::Any).downcast_ref::<Member>()
            && let Some(person) = member.person
        {
            self.memberships.insert((person, member.unit), Some(member.id));
        }
        self.shelves.of::<R>().put(row);
    }

    /// Takes away a row that was made by mistake and that nothing refers to.
    pub fn remove<R: Record>(&mut self, key: R::Key) {
        self.shelves.of::<R>().remove(key);
    }

    /// Takes back the messages queued under `recall` that have not gone out.
    pub fn take_back(&mut self, recall: i64) {
        self.recalled.push((recall, None));
    }

    /// Lets the messages queued under `recall` go out from `at` on, not later.
    pub fn hasten(&mut self, recall: i64, at: Timestamp) {
        self.recalled.push((recall, Some(at)));
    }

    /// Appends a row that is never changed again.
    pub fn add<R: Record>(&mut self, row: R) {
        self.shelves.of::<R>().add(row);
    }

    /// Queues a message.
    pub fn send(&mut self, row: OutboxRow) {
        self.add(row);
    }

    /// Appends to the audit of a unit. `facts` are ids and numbers; `text` is hashed, never kept.
    pub fn audit(
        &mut self,
        unit: UnitId,
        actor: Actor,
        kind: &'static str,
        facts: &impl Serialize,
        text: Option<&str>,
    ) {
        let facts = serde_json::to_string(facts).unwrap_or_default();
        let text_hash = text.map(|text| hex(&Sha256::digest(format!("{}\n{text}", self.salt))));
        self.entries.push(Entry { unit, actor, kind, facts, text_hash, at: self.now });
    }

    /// Wants a card drawn anew wherever it is shown.
    pub fn raise(&mut self, card: CardRef) {
        self.raised.insert(card);
    }

    /// Wants the card at `place` drawn anew, turned to `page`; `message` is the message it is known to be.
    pub fn turn(&mut self, place: Place, card: CardRef, page: i64, message: Option<i64>) {
        let change = self.cards.entry((place, card)).or_insert(CardChange {
            page,
            message,
            anew: false,
            asked: false,
        });
        change.page = page;
        change.message = change.message.or(message);
    }

    /// Wants the card posted as a new message at `place`.
    pub fn show(&mut self, place: Place, card: CardRef, page: i64) {
        let asked = self.cards.get(&(place, card)).is_some_and(|change| change.asked);
        self.cards.insert((place, card), CardChange { page, message: None, anew: true, asked });
    }

    /// Somebody at `place` has just done something and waits for the cards that were turned or shown there.
    pub fn awaited(&mut self, place: Place) {
        for (_, change) in self.cards.iter_mut().filter(|((at, _), _)| *at == place) {
            change.asked = true;
        }
    }

    // --- the end

    /// Writes everything that is queued.
    pub async fn flush(&mut self) -> Result<(), Error> {
        self.chain_entries().await?;
        self.shelves.flush(&mut self.tx).await?;
        self.flush_recalled().await?;
        let (raised, changed) = (std::mem::take(&mut self.raised), std::mem::take(&mut self.cards));
        cards::write(&mut self.tx, raised, changed, self.now).await
    }

    async fn flush_recalled(&mut self) -> Result<(), Error> {
        for (recall, at) in std::mem::take(&mut self.recalled) {
            match at {
                None => {
                    let sql = "DELETE FROM outbox WHERE recall = $1";
                    self.tx.execute(sql, vec![Value::Int(recall)]).await?;
                }
                Some(at) => {
                    let sql = "UPDATE outbox SET not_before = $1 WHERE recall = $2";
                    self.tx.execute(sql, vec![at.put(), Value::Int(recall)]).await?;
                }
            }
        }
        Ok(())
    }

    async fn chain_entries(&mut self) -> Result<(), Error> {
        if self.entries.is_empty() {
            return Ok(());
        }
        let units: BTreeSet<UnitId> = self.entries.iter().map(|entry| entry.unit).collect();
        self.prefetch::<AuditHead>(units).await?;
        for entry in std::mem::take(&mut self.entries) {
            let head = self.shelves.of::<AuditHead>().get(&entry.unit).flatten();
            let (seq, previous) = head.map_or((1, String::new()), |head| (head.seq + 1, head.hash.clone()));
            let row = AuditRow {
                unit: entry.unit,
                seq,
                at: entry.at,
                actor: entry.actor.number(),
                kind: entry.kind.to_owned(),
                facts: entry.facts,
                text_hash: entry.text_hash,
                hash: String::new(),
            };
            let hash = chain_hash(&previous, &row);
            self.shelves.of::<AuditRow>().add(AuditRow { hash: hash.clone(), ..row });
            self.shelves.of::<AuditHead>().put(AuditHead { unit: entry.unit, seq, hash });
        }
        Ok(())
    }

    /// Writes everything and makes it last.
    pub async fn commit(mut self) -> Result<u64, Error> {
        self.flush().await?;
        let statements = self.tx.statements();
        self.tx.commit().await?;
        Ok(statements)
    }
}
