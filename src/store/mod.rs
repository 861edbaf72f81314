//! All SQL of the program: one text for SQLite and PostgreSQL.
//!
//! Writing goes through one door, [`Store::begin_write`]; reading for cards and documents through
//! [`Store::begin_read`]; a single question through `Store::ask`. Nothing above this folder knows which database it is.

pub mod audit;
pub mod bulk;
pub mod cards;
mod columns;
pub mod desk;
pub mod ids;
pub mod inbox;
pub mod jobs;
pub mod lists;
mod migrations;
pub mod outbox;
pub mod record;
pub mod rows;
pub mod shelf;
pub mod value;

use sqlx::any::{AnyPoolOptions, AnyRow};
use sqlx::{AnyConnection, AnyPool, AssertSqlSafe, Executor, Transaction};

use self::value::Value;
use crate::domain::ids::UnitId;

/// What can go wrong with the database, by what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Connection, lock, full disk: nothing is wrong with the data; the same again later may work.
    #[error("the database cannot be used just now: {0}")]
    Transient(String),
    /// The database refused the statement; repeating it will not help.
    #[error("the database refused: {0}")]
    Constraint(String),
    /// A stored value that the program cannot read.
    #[error("table {table}, row {id}: {why}")]
    Corrupt { table: &'static str, id: i64, why: String },
}

impl Error {
    /// Whether the same may work later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Transient(_))
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(database) => {
                if database.is_unique_violation()
                    || database.is_foreign_key_violation()
                    || database.is_check_violation()
                {
                    return Self::Constraint(database.message().to_owned());
                }
                let code = database.code().map(std::borrow::Cow::into_owned).unwrap_or_default();
                if is_passing(&code) {
                    Self::Transient(database.message().to_owned())
                } else {
                    Self::Constraint(format!("{} ({code})", database.message()))
                }
            }
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => {
                Self::Corrupt { table: "unknown", id: 0, why: error.to_string() }
            }
            sqlx::Error::ColumnNotFound(_) | sqlx::Error::TypeNotFound { .. } => {
                Self::Constraint(error.to_string())
            }
            _ => Self::Transient(error.to_string()),
        }
    }
}

/// Whether a database's error code names a passing state: SQLite's primary codes for busy, locked, out of
/// memory, read-only, I/O error, full, cannot open; PostgreSQL's classes for connections, deadlocks,
/// resources and shutdown.
fn is_passing(code: &str) -> bool {
    if code.len() == 5 {
        return ["08", "40", "53", "57", "58"].iter().any(|class| code.starts_with(class)) || code == "25006";
    }
    code.parse::<i64>().is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 7 | 8 | 10 | 13 | 14))
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Backend {
    Sqlite,
    Postgres,
}

/// The database.
#[derive(Clone, Debug)]
pub struct Store {
    backend: Backend,
    writers: AnyPool,
    readers: AnyPool,
}

impl Store {
    /// Opens the database at `url` (`sqlite:…` or `postgres://…`) and brings its tables up to date.
    pub async fn open(url: &str) -> Result<Self, Error> {
        sqlx::any::install_default_drivers();
        let backend = if url.starts_with("sqlite:") { Backend::Sqlite } else { Backend::Postgres };
        let (address, writers) = match backend {
            Backend::Sqlite => (with_parameter(url, "mode=rwc"), 1),
            Backend::Postgres => (with_parameter(url, "statement-cache-capacity=1000"), 4),
        };
        let writers = pool(backend, writers, &address).await?;
        migrations::of(backend).run(&writers).await.map_err(|error| Error::Constraint(error.to_string()))?;
        let readers = pool(backend, 4, &address).await?;
        Ok(Self { backend, writers, readers })
    }

    /// Begins a write transaction. On SQLite it holds the write lock from the start: a plain `BEGIN` would
    /// lose writers to "database is locked" when it turns from reading to writing.
    pub async fn begin_write(&self) -> Result<Tx, Error> {
        let begin = match self.backend {
            Backend::Sqlite => "BEGIN IMMEDIATE",
            Backend::Postgres => "BEGIN",
        };
        let transaction = self.writers.begin_with(begin).await?;
        Ok(Tx { transaction, backend: self.backend, statements: 0 })
    }

    /// Begins a transaction that sees one state of the database and writes nothing.
    pub async fn begin_read(&self) -> Result<Tx, Error> {
        let begin = match self.backend {
            Backend::Sqlite => "BEGIN",
            Backend::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        let transaction = self.readers.begin_with(begin).await?;
        Ok(Tx { transaction, backend: self.backend, statements: 0 })
    }

    /// Asks one question. A statement by itself sees one state of the database: to begin a transaction for it and to end
    /// it would be two more, and most looks at what is due find nothing.
    pub(crate) async fn ask(&self, sql: impl Into<String>, values: Vec<Value>) -> Result<Vec<AnyRow>, Error> {
        let query = value::bind(sqlx::query(AssertSqlSafe(sql.into())), values);
        Ok(query.fetch_all(&self.readers).await?)
    }

    /// Ends all connections.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }
}

fn with_parameter(url: &str, parameter: &str) -> String {
    let name = parameter.split('=').next().unwrap_or(parameter);
    if url.contains(&format!("{name}=")) || url.contains(":memory:") {
        return url.to_owned();
    }
    format!("{url}{}{parameter}", if url.contains('?') { '&' } else { '?' })
}

async fn pool(backend: Backend, size: u32, address: &str) -> Result<AnyPool, Error> {
    let pool = AnyPoolOptions::new()
        .max_connections(size)
        // A file does not go away as a server does: asking each time whether it is there costs a question a reading.
        .test_before_acquire(backend == Backend::Postgres)
        .after_connect(move |connection, _| Box::pin(prepare(backend, connection)))
        .connect(address)
        .await?;
    Ok(pool)
}

async fn prepare(backend: Backend, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    if backend == Backend::Sqlite {
        // FULL: a commit survives a power cut. secure_delete: what a person erases is gone from the file.
        for pragma in [
            "PRAGMA busy_timeout = 10000",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
            "PRAGMA secure_delete = ON",
        ] {
            connection.execute(pragma).await?;
        }
    }
    Ok(())
}

/// One transaction. Dropped without [`Tx::commit`] it leaves no trace.
#[derive(Debug)]
pub struct Tx {
    transaction: Transaction<'static, sqlx::Any>,
    backend: Backend,
    statements: u64,
}

impl Tx {
    /// Makes the changes of these units serial, across processes. SQLite has one writer anyway. Whether others may have
    /// written since the transaction began.
    pub async fn lock(&mut self, units: &[UnitId]) -> Result<bool, Error> {
        if self.backend == Backend::Sqlite || units.is_empty() {
            return Ok(false);
        }
        let mut sorted: Vec<i64> = units.iter().map(|unit| unit.0).collect();
        sorted.sort_unstable();
        sorted.dedup();
        let size = sorted.len().next_power_of_two();
        let list = bulk::tuples(size, 1, 0);
        // Ordered inside the statement, so that two batches never wait for each other in a circle.
        let sql = format!(
            "SELECT COUNT(pg_advisory_xact_lock(column1)) FROM (SELECT DISTINCT column1 FROM (VALUES {list}) AS listed \
             ORDER BY column1) AS ordered"
        );
        let values =
            sorted.iter().chain(sorted.iter().cycle()).take(size).map(|id| Value::Int(*id)).collect();
        self.fetch(sql, values).await.map(|_| true)
    }

    /// Runs a statement; gives the number of rows it changed.
    pub(crate) async fn execute(&mut self, sql: impl Into<String>, values: Vec<Value>) -> Result<u64, Error> {
        self.statements += 1;
        let query = value::bind(sqlx::query(AssertSqlSafe(sql.into())), values);
        Ok(query.execute(&mut *self.transaction).await?.rows_affected())
    }

    /// Runs a query.
    pub(crate) async fn fetch(
        &mut self,
        sql: impl Into<String>,
        values: Vec<Value>,
    ) -> Result<Vec<AnyRow>, Error> {
        self.statements += 1;
        let query = value::bind(sqlx::query(AssertSqlSafe(sql.into())), values);
        Ok(query.fetch_all(&mut *self.transaction).await?)
    }

    /// How many statements the transaction has run so far.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.statements
    }

    pub async fn commit(self) -> Result<(), Error> {
        Ok(self.transaction.commit().await?)
    }
}
