//! Lists that belong to one owner each (the members of a unit, the comments on a topic), read for many owners in one
//! statement.
//!
//! The calendar deals with a few hundred units in one transaction. It names them, their topics and their ballots with
//! [`Desk::together`]; the first list that is asked for one of them is then read for all, and the others find theirs
//! on the desk. Whoever asks for a list asks as ever.

use super::Desk;
use crate::store::record::{Record, field};
use crate::store::value::Value;
use crate::store::{Error, bulk};

/// What owns lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Owner {
    Unit,
    Topic,
    Draft,
    Ballot,
    Plan,
}

impl Owner {
    /// The column by which its rows name it.
    fn column(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Topic => "topic",
            Self::Draft => "draft",
            Self::Ballot => "ballot",
            Self::Plan => "plan",
        }
    }
}

/// One kind of list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(in crate::store) struct ListOf {
    by: Owner,
    /// The table that names the owner, and how it is joined to the rows; `None` = they name it themselves.
    through: Option<(&'static str, &'static str)>,
    /// A condition of its own; empty = all rows.
    only: &'static str,
    order: &'static str,
}

impl ListOf {
    /// All rows of an owner in this order (SQL after `ORDER BY`).
    pub(in crate::store) const fn all(by: Owner, order: &'static str) -> Self {
        Self { by, through: None, only: "", order }
    }

    pub(in crate::store) const fn only(self, only: &'static str) -> Self {
        Self { only, ..self }
    }

    pub(in crate::store) const fn through(self, table: &'static str, on: &'static str) -> Self {
        Self { through: Some((table, on)), ..self }
    }
}

impl Desk {
    /// These owners are dealt with in one go: what is asked for one of them will be asked for the others.
    pub fn together(&mut self, by: Owner, owners: impl IntoIterator<Item = i64>) {
        self.company.entry(by).or_default().extend(owners);
    }

    /// The list of an owner.
    pub(in crate::store) async fn list_of<R: Record>(
        &mut self,
        list: ListOf,
        owner: i64,
    ) -> Result<Vec<R>, Error> {
        self.flush().await?;
        if let Some(known) = self.shelves.of::<R>().family(&list, owner) {
            return Ok(known);
        }
        let company = self.company.get(&list.by).filter(|owners| owners.contains(&owner));
        let owners = company.map_or_else(|| vec![owner], |owners| owners.iter().copied().collect());
        let rows = self.read_families::<R>(list, &owners).await?;
        let shelf = self.shelves.of::<R>();
        shelf.keep_families(list, owners, rows.iter().map(|(owner, row)| (*owner, row.key())));
        Ok(rows.into_iter().filter(|(of, _)| *of == owner).map(|(_, row)| row).collect())
    }

    /// The rows of several owners, each with its owner.
    async fn read_families<R: Record>(
        &mut self,
        list: ListOf,
        owners: &[i64],
    ) -> Result<Vec<(i64, R)>, Error> {
        let table = R::TABLE;
        let (naming, join) = match list.through {
            Some((naming, on)) => (naming, format!(" JOIN {naming} ON {on}")),
            None => (table.name, String::new()),
        };
        let by = format!("{naming}.\"{}\"", list.by.column());
        let columns: Vec<String> =
            table.columns.iter().map(|column| format!("{}.\"{column}\"", table.name)).collect();
        let only = if list.only.is_empty() { String::new() } else { format!(" AND {}", list.only) };
        let select = format!("SELECT {}, {by} FROM {}{join} WHERE ", columns.join(", "), table.name);
        let tail = format!("{only} ORDER BY {}", list.order);
        let rows = match owners {
            [owner] => self.tx.fetch(format!("{select}{by} = $1{tail}"), vec![Value::Int(*owner)]).await?,
            owners => {
                let keys = owners.iter().map(|owner| vec![Value::Int(*owner)]).collect();
                bulk::in_lists_of(&mut self.tx, &select, &by, 1, keys, &tail).await?
            }
        };
        let shelf = self.shelves.of::<R>();
        rows.iter()
            .map(|row| {
                let owner: i64 = field(row, table.columns.len(), table.name)?;
                Ok((owner, shelf.refresh(R::read(row)?)))
            })
            .collect()
    }
}
