//! The narrow vocabulary both databases share: whole numbers, text and bytes, each possibly absent.

use sqlx::any::{Any, AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Row, ValueRef};

/// What a column may hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Int,
    Text,
    Blob,
}

/// One cell.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Value {
    Null(NullOf),
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
}

/// An absent value still has a type: PostgreSQL wants to know it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum NullOf {
    Int,
    Text,
    Blob,
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

pub(crate) type Statement = Query<'static, Any, AnyArguments>;

/// Binds the cells in order.
pub(crate) fn bind(mut query: Statement, values: impl IntoIterator<Item = Value>) -> Statement {
    for value in values {
        query = match value {
            Value::Null(NullOf::Int) => query.bind(None::<i64>),
            Value::Null(NullOf::Text) => query.bind(None::<String>),
            Value::Null(NullOf::Blob) => query.bind(None::<Vec<u8>>),
            Value::Int(number) => query.bind(number),
            Value::Text(text) => query.bind(text),
            Value::Blob(bytes) => query.bind(bytes),
        };
    }
    query
}

/// Reads the cell of a column.
pub(crate) fn read(row: &AnyRow, at: usize, kind: Kind) -> Result<Value, sqlx::Error> {
    if row.try_get_raw(at)?.is_null() {
        return Ok(Value::Null(match kind {
            Kind::Int => NullOf::Int,
            Kind::Text => NullOf::Text,
            Kind::Blob => NullOf::Blob,
        }));
    }
    Ok(match kind {
        Kind::Int => Value::Int(row.try_get(at)?),
        Kind::Text => Value::Text(row.try_get(at)?),
        Kind::Blob => Value::Blob(row.try_get(at)?),
    })
}

/// A type that fits into a column.
pub trait Column: Sized {
    /// What the column holds.
    const KIND: Kind;
    /// The cell for a value.
    fn put(&self) -> Value;
    /// The value of a cell; the error says what was wrong with it.
    fn take(value: Value) -> Result<Self, String>;
}

fn mismatch<T>(value: &Value) -> Result<T, String> {
    Err(format!("unexpected {value:?}"))
}

impl Column for i64 {
    const KIND: Kind = Kind::Int;
    fn put(&self) -> Value {
        Value::Int(*self)
    }
    fn take(value: Value) -> Result<Self, String> {
        match value {
            Value::Int(number) => Ok(number),
            other => mismatch(&other),
        }
    }
}

impl Column for bool {
    const KIND: Kind = Kind::Int;
    fn put(&self) -> Value {
        Value::Int(i64::from(*self))
    }
    fn take(value: Value) -> Result<Self, String> {
        i64::take(value).map(|number| number != 0)
    }
}

impl Column for String {
    const KIND: Kind = Kind::Text;
    fn put(&self) -> Value {
        Value::Text(self.clone())
    }
    fn take(value: Value) -> Result<Self, String> {
        match value {
            Value::Text(text) => Ok(text),
            other => mismatch(&other),
        }
    }
}

impl Column for Vec<u8> {
    const KIND: Kind = Kind::Blob;
    fn put(&self) -> Value {
        Value::Blob(self.clone())
    }
    fn take(value: Value) -> Result<Self, String> {
        match value {
            Value::Blob(bytes) => Ok(bytes),
            other => mismatch(&other),
        }
    }
}

impl<T: Column> Column for Option<T> {
    const KIND: Kind = T::KIND;
    fn put(&self) -> Value {
        match self {
            Some(value) => value.put(),
            None => Value::Null(match T::KIND {
                Kind::Int => NullOf::Int,
                Kind::Text => NullOf::Text,
                Kind::Blob => NullOf::Blob,
            }),
        }
    }
    fn take(value: Value) -> Result<Self, String> {
        match value {
            Value::Null(_) => Ok(None),
            value => T::take(value).map(Some),
        }
    }
}
