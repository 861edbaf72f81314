//! The identity map of one batch: every row it touched, with its latest image.

use std::any::{Any, TypeId};
use std::collections::HashMap;

use super::bulk::{self, OnConflict};
use super::desk::ListOf;
use super::record::{Key as _, Record, Table};
use super::value::Value;
use super::{Error, Tx};

/// What is known of one row.
#[derive(Clone, Debug)]
enum Slot<R> {
    /// Looked for and not there.
    Absent,
    /// As the database has it.
    Clean(R),
    /// Changed, and not yet written.
    Changed(R),
    /// Taken away, and not yet deleted.
    Removed,
}

/// The rows of one table.
#[derive(Debug)]
pub(super) struct Shelf<R: Record> {
    slots: HashMap<R::Key, Slot<R>>,
    /// Plain inserts, in the order they came.
    added: Vec<R>,
    /// Something waits to be written.
    touched: bool,
    /// Whole lists, by what they are and whose: void as soon as anything is written.
    families: HashMap<ListOf, HashMap<i64, Vec<R::Key>>>,
}

impl<R: Record> Default for Shelf<R> {
    fn default() -> Self {
        Self { slots: HashMap::new(), added: Vec::new(), touched: false, families: HashMap::new() }
    }
}

impl<R: Record> Shelf<R> {
    /// `None`: not looked up yet. `Some(None)`: not there.
    pub(super) fn get(&self, key: &R::Key) -> Option<Option<&R>> {
        self.slots.get(key).map(|slot| match slot {
            Slot::Absent | Slot::Removed => None,
            Slot::Clean(row) | Slot::Changed(row) => Some(row),
        })
    }

    pub(super) fn learn(&mut self, key: R::Key, row: Option<R>) {
        // A changed image is newer than what the database says.
        self.slots.entry(key).or_insert(match row {
            Some(row) => Slot::Clean(row),
            None => Slot::Absent,
        });
    }

    /// Takes the row as the database has it now, unless a newer image waits to be written; gives the image.
    pub(super) fn refresh(&mut self, row: R) -> R {
        let slot = self.slots.entry(row.key()).or_insert(Slot::Absent);
        match slot {
            Slot::Changed(newer) => newer.clone(),
            Slot::Absent | Slot::Removed | Slot::Clean(_) => {
                *slot = Slot::Clean(row.clone());
                row
            }
        }
    }

    /// The list of an owner, if it is known.
    pub(super) fn family(&self, list: &ListOf, owner: i64) -> Option<Vec<R>> {
        let keys = self.families.get(list)?.get(&owner)?;
        Some(keys.iter().filter_map(|key| self.get(key).flatten().cloned()).collect())
    }

    /// Remembers the lists of `owners`; whoever of them has no row has an empty one.
    pub(super) fn keep_families(
        &mut self,
        list: ListOf,
        owners: Vec<i64>,
        rows: impl Iterator<Item = (i64, R::Key)>,
    ) {
        let families = self.families.entry(list).or_default();
        families.extend(owners.into_iter().map(|owner| (owner, Vec::new())));
        for (owner, key) in rows {
            families.entry(owner).or_default().push(key);
        }
    }

    pub(super) fn put(&mut self, row: R) {
        self.touched = true;
        self.slots.insert(row.key(), Slot::Changed(row));
    }

    pub(super) fn remove(&mut self, key: R::Key) {
        self.touched = true;
        self.slots.insert(key, Slot::Removed);
    }

    pub(super) fn add(&mut self, row: R) {
        self.touched = true;
        self.added.push(row);
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &R> {
        self.slots.values().filter_map(|slot| match slot {
            Slot::Absent | Slot::Removed => None,
            Slot::Clean(row) | Slot::Changed(row) => Some(row),
        })
    }
}

/// What a shelf wants written: cells of whole rows, and keys.
#[derive(Default)]
pub(super) struct Changes {
    /// All changed rows, in key order: two batches never wait for each other in a circle.
    changed: Vec<Vec<Value>>,
    /// Rows to insert, in the order they came.
    added: Vec<Vec<Value>>,
    /// Keys of the rows to delete.
    removed: Vec<Vec<Value>>,
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.added.is_empty() && self.removed.is_empty()
    }
}

/// A shelf whatever its rows are.
pub(super) trait AnyShelf: Any + Send + Sync {
    fn table(&self) -> Table;
    /// All that is to be written; the rows are clean from now on.
    fn take_changes(&mut self) -> Changes;
    /// Something was written: the lists may no longer be what they were.
    fn forget_families(&mut self);
    /// Others may have written meanwhile: what is not changed here is to be read again.
    fn forget_unchanged(&mut self);
    fn as_any(&mut self) -> &mut dyn Any;
    fn as_any_ref(&self) -> &dyn Any;
}

impl<R: Record> AnyShelf for Shelf<R> {
    fn table(&self) -> Table {
        R::TABLE
    }

    fn take_changes(&mut self) -> Changes {
        if !std::mem::take(&mut self.touched) {
            return Changes::default();
        }
        let mut changed: Vec<(Vec<Value>, Vec<Value>)> = Vec::new();
        let mut removed = Vec::new();
        for (key, slot) in &mut self.slots {
            match slot {
                Slot::Changed(row) => {
                    changed.push((key.values(), row.values()));
                    *slot = Slot::Clean(row.clone());
                }
                Slot::Removed => {
                    removed.push(key.values());
                    *slot = Slot::Absent;
                }
                Slot::Absent | Slot::Clean(_) => {}
            }
        }
        changed.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        removed.sort_unstable();
        let added = self.added.drain(..).map(|row| row.values()).collect();
        Changes { changed: changed.into_iter().map(|(_, cells)| cells).collect(), added, removed }
    }

    fn forget_families(&mut self) {
        self.families.clear();
    }

    fn forget_unchanged(&mut self) {
        self.slots.retain(|_, slot| matches!(slot, Slot::Changed(_) | Slot::Removed));
        self.families.clear();
    }

    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn as_any_ref(&self) -> &dyn Any {
        self
    }
}

/// All shelves of a batch.
#[derive(Default)]
pub(super) struct Shelves {
    shelves: HashMap<TypeId, Box<dyn AnyShelf>>,
}

impl Shelves {
    pub(super) fn of<R: Record>(&mut self) -> &mut Shelf<R> {
        let shelf = self.shelves.entry(TypeId::of::<R>()).or_insert_with(|| Box::new(Shelf::<R>::default()));
        match shelf.as_any().downcast_mut() {
            Some(shelf) => shelf,
            // The map is keyed by the very type: another one under it is a broken program.
            None => unreachable!("a shelf is filed under the type of its rows"),
        }
    }

    pub(super) fn peek<R: Record>(&self) -> Option<&Shelf<R>> {
        self.shelves.get(&TypeId::of::<R>()).and_then(|shelf| shelf.as_any_ref().downcast_ref())
    }

    /// Forgets all that is not changed.
    pub(super) fn forget_unchanged(&mut self) {
        self.shelves.values_mut().for_each(|shelf| shelf.forget_unchanged());
    }

    /// Writes every change, parents first; deletes, children first.
    pub(super) async fn flush(&mut self, tx: &mut Tx) -> Result<(), Error> {
        let mut work: Vec<(Table, Changes)> = Vec::new();
        for shelf in self.shelves.values_mut() {
            let changes = shelf.take_changes();
            if !changes.is_empty() {
                work.push((shelf.table(), changes));
            }
        }
        if !work.is_empty() {
            for shelf in self.shelves.values_mut() {
                shelf.forget_families();
            }
        }
        work.sort_by_key(|(table, _)| (table.order, table.name));
        let mut deletions = Vec::new();
        for (table, changes) in work {
            bulk::write(tx, &table, changes.changed, OnConflict::Replace).await?;
            bulk::write(tx, &table, changes.added, OnConflict::Fail).await?;
            deletions.push((table, changes.removed));
        }
        for (table, keys) in deletions.into_iter().rev() {
            bulk::in_lists(tx, &format!("DELETE FROM {} WHERE ", table.name), table.key, keys, "").await?;
        }
        Ok(())
    }
}
