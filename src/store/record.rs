//! `record!`: says once which columns a row type has; reading, keys and whole-row writes follow from it.

use std::hash::Hash;

use sqlx::any::AnyRow;

use super::Error;
use super::value::{self, Column, Kind, Value};

/// The shape of a table as the generic reads and writes need it.
#[derive(Debug)]
pub struct Table {
    pub name: &'static str,
    /// Parents before children: the order in which tables are written.
    pub order: u8,
    pub key: &'static [&'static str],
    /// The key columns first.
    pub columns: &'static [&'static str],
}

/// A type whose values are rows of one table.
pub trait Record: Clone + Send + Sync + 'static {
    type Key: Key;
    const TABLE: Table;
    fn key(&self) -> Self::Key;
    fn values(&self) -> Vec<Value>;
    fn read(row: &AnyRow) -> Result<Self, Error>;
}

/// What identifies a row.
pub trait Key: Clone + Eq + Hash + Ord + Send + Sync + std::fmt::Debug + 'static {
    fn values(&self) -> Vec<Value>;
}

macro_rules! single_keys {
    ($($name:ty),* $(,)?) => {$(
        impl Key for $name {
            fn values(&self) -> Vec<$crate::store::value::Value> { vec![self.put()] }
        }
    )*};
}
pub(crate) use single_keys;

impl<A: Column + KeyPart, B: Column + KeyPart> Key for (A, B) {
    fn values(&self) -> Vec<Value> {
        vec![self.0.put(), self.1.put()]
    }
}

impl<A: Column + KeyPart, B: Column + KeyPart, C: Column + KeyPart> Key for (A, B, C) {
    fn values(&self) -> Vec<Value> {
        vec![self.0.put(), self.1.put(), self.2.put()]
    }
}

/// What can be a part of a key.
pub trait KeyPart: Clone + Eq + Hash + Ord + Send + Sync + std::fmt::Debug + 'static {}
impl<T: Clone + Eq + Hash + Ord + Send + Sync + std::fmt::Debug + 'static> KeyPart for T {}

/// Reads one column; a value that does not fit names its table.
pub(crate) fn field<T: Column>(row: &AnyRow, at: usize, table: &'static str) -> Result<T, Error> {
    let value = value::read(row, at, T::KIND)?;
    T::take(value).map_err(|why| Error::Corrupt { table, id: row_id(row), why })
}

fn row_id(row: &AnyRow) -> i64 {
    match value::read(row, 0, Kind::Int) {
        Ok(Value::Int(id)) => id,
        _ => 0,
    }
}

macro_rules! record {
    ($name:ident, $table:literal, $order:literal, $key:ty, [$($k:ident),+], [$($column:ident),* $(,)?]) => {
        impl $crate::store::record::Record for $name {
            type Key = $key;
            const TABLE: $crate::store::record::Table = $crate::store::record::Table {
                name: $table,
                order: $order,
                key: &[$(stringify!($k)),+],
                columns: &[$(stringify!($k),)+ $(stringify!($column)),*],
            };
            fn key(&self) -> Self::Key {
                ($(self.$k.clone()),+)
            }
            fn values(&self) -> Vec<$crate::store::value::Value> {
                use $crate::store::value::Column;
                vec![$(self.$k.put(),)+ $(self.$column.put()),*]
            }
            fn read(row: &sqlx::any::AnyRow) -> Result<Self, $crate::store::Error> {
                let mut at = 0..;
                let mut next = || at.next().unwrap_or_default();
                Ok(Self {
                    $($k: $crate::store::record::field(row, next(), $table)?,)+
                    $($column: $crate::store::record::field(row, next(), $table)?,)*
                })
            }
        }
    };
}
pub(crate) use record;
