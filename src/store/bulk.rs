//! Multi-row statements for both databases, in few shapes, so that the servers' caches of prepared statements
//! stay small: writes in chunks of few sizes, lists of keys padded by repetition.

use std::fmt::Write as _;

use sqlx::any::AnyRow;

use super::record::Table;
use super::value::Value;
use super::{Error, Tx};

/// The sizes of chunks: any number of rows up to 128 takes at most four statements, and a hundred take one: the
/// messenger hands out a hundred updates at most, so that is the batch of the busiest hour. 128 rows of the widest
/// table stay below SQLite's 32 766 parameters.
const SIZES: [usize; 15] = [128, 100, 96, 64, 48, 32, 24, 16, 12, 8, 6, 4, 3, 2, 1];

/// What to do with a row whose key is there already.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OnConflict {
    /// A plain insert; a conflict is an error.
    Fail,
    /// Take every column from the new row.
    Replace,
}

/// Writes whole rows. The same key must not stand twice in `rows`: PostgreSQL refuses that.
pub async fn write(
    tx: &mut Tx,
    table: &Table,
    rows: Vec<Vec<Value>>,
    conflict: OnConflict,
) -> Result<(), Error> {
    match conflict {
        OnConflict::Fail => insert(tx, table, rows, "").await.map(|_| ()),
        OnConflict::Replace => upsert(tx, table, rows, &replace_clause(table)).await,
    }
}

/// Writes whole rows; where the key is there already, changes that row by `set` (SQL after `SET`; empty = not).
pub async fn upsert(tx: &mut Tx, table: &Table, rows: Vec<Vec<Value>>, set: &str) -> Result<(), Error> {
    let tail = if set.is_empty() {
        format!(" ON CONFLICT ({}) DO NOTHING", names(table.key))
    } else {
        format!(" ON CONFLICT ({}) DO UPDATE SET {set}", names(table.key))
    };
    insert(tx, table, rows, &tail).await.map(|_| ())
}

/// Inserts the rows whose key is not there yet; gives back `column` of those.
pub async fn insert_new(
    tx: &mut Tx,
    table: &Table,
    rows: Vec<Vec<Value>>,
    column: &str,
) -> Result<Vec<AnyRow>, Error> {
    insert(tx, table, rows, &format!(" ON CONFLICT ({}) DO NOTHING RETURNING {column}", names(table.key)))
        .await
}

async fn insert(tx: &mut Tx, table: &Table, rows: Vec<Vec<Value>>, tail: &str) -> Result<Vec<AnyRow>, Error> {
    let mut returned = Vec::new();
    let mut rows = rows.into_iter();
    let mut left = rows.len();
    while left > 0 {
        let size = chunk(left);
        left -= size;
        let sql = format!(
            "INSERT INTO {} ({}) VALUES {}{tail}",
            table.name,
            names(table.columns),
            tuples(size, table.columns.len(), 0),
        );
        returned.extend(tx.fetch(sql, rows.by_ref().take(size).flatten().collect()).await?);
    }
    Ok(returned)
}

fn replace_clause(table: &Table) -> String {
    let rest: Vec<String> = table
        .columns
        .iter()
        .filter(|column| !table.key.contains(column))
        .map(|column| format!("\"{column}\" = excluded.\"{column}\""))
        .collect();
    rest.join(", ")
}

/// Reads the rows with the given keys.
pub async fn read(tx: &mut Tx, table: &Table, keys: Vec<Vec<Value>>) -> Result<Vec<AnyRow>, Error> {
    let prefix = format!("SELECT {} FROM {} WHERE ", names(table.columns), table.name);
    in_lists(tx, &prefix, table.key, keys, "").await
}

/// Runs `{prefix}(columns) IN (keys){suffix}` over all keys and gathers the rows.
pub async fn in_lists(
    tx: &mut Tx,
    prefix: &str,
    columns: &[&str],
    keys: Vec<Vec<Value>>,
    suffix: &str,
) -> Result<Vec<AnyRow>, Error> {
    in_lists_after(tx, prefix, Vec::new(), columns, keys, suffix).await
}

/// The same, where `prefix` speaks of values of its own: they are the first parameters.
pub async fn in_lists_after(
    tx: &mut Tx,
    prefix: &str,
    values: Vec<Value>,
    columns: &[&str],
    keys: Vec<Vec<Value>>,
    suffix: &str,
) -> Result<Vec<AnyRow>, Error> {
    lists_in(tx, prefix, values, &names(columns), columns.len(), keys, suffix).await
}

/// The same of any expression of this width.
pub async fn in_lists_of(
    tx: &mut Tx,
    prefix: &str,
    expression: &str,
    width: usize,
    keys: Vec<Vec<Value>>,
    suffix: &str,
) -> Result<Vec<AnyRow>, Error> {
    lists_in(tx, prefix, Vec::new(), expression, width, keys, suffix).await
}

async fn lists_in(
    tx: &mut Tx,
    prefix: &str,
    values: Vec<Value>,
    expression: &str,
    width: usize,
    keys: Vec<Vec<Value>>,
    suffix: &str,
) -> Result<Vec<AnyRow>, Error> {
    let mut found = Vec::new();
    for keys in keys.chunks(SIZES[0]) {
        let size = keys.len().next_power_of_two();
        let list = format!("({expression}) IN (VALUES {})", tuples(size, width, values.len()));
        let padded = keys.iter().chain(keys.iter().cycle()).take(size).flatten();
        let all = values.iter().chain(padded).cloned().collect();
        found.extend(tx.fetch(format!("{prefix}{list}{suffix}"), all).await?);
    }
    Ok(found)
}

/// Column names, quoted: some are words of SQL.
pub fn names(columns: &[&str]) -> String {
    let quoted: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
    quoted.join(", ")
}

fn chunk(left: usize) -> usize {
    SIZES.into_iter().find(|size| *size <= left).unwrap_or(1)
}

/// `($1, $2), ($3, $4)` for `rows` rows of `width` columns, counting on from `first`.
pub fn tuples(rows: usize, width: usize, first: usize) -> String {
    let mut text = String::with_capacity(rows * width * 5);
    for row in 0..rows {
        text.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..width {
            let n = first + row * width + column + 1;
            // Writing to a String cannot fail.
            let _ = write!(text, "{}${n}", if column == 0 { "" } else { ", " });
        }
        text.push(')');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_rows_are_one_statement_and_no_batch_takes_five() {
        let sizes = |mut left: usize| {
            let mut sizes = Vec::new();
            while left > 0 {
                sizes.push(chunk(left));
                left -= chunk(left);
            }
            sizes
        };
        assert_eq!(sizes(100), [100]);
        assert!((1..=128).all(|rows| sizes(rows).len() <= 4));
    }

    #[test]
    fn tuples_number_their_parameters() {
        assert_eq!(tuples(2, 2, 0), "($1, $2), ($3, $4)");
        assert_eq!(tuples(1, 3, 1), "($2, $3, $4)");
    }
}
