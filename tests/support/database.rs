//! A database for one test: a temporary SQLite file, or a schema of its own where `TEST_DATABASE_URL` names a
//! PostgreSQL.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tempfile::TempDir;

/// Empties the tables as the migrations leave them: with the one row from which the numbers are counted. All in one
/// statement, at whose end the references are looked at; `TRUNCATE` would make every file anew.
const EMPTY: &str = "DO $$ BEGIN EXECUTE (SELECT 'WITH ' || string_agg(format('t%s AS (DELETE FROM %I)', oid, relname), \
    ', ') || ' SELECT' FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' \
    AND relname <> '_sqlx_migrations'); PERFORM setval('outbox_seq_seq', 1, false); \
    INSERT INTO id_block (next) VALUES (1); END $$";

pub struct TestDatabase {
    pub url: String,
    _folder: Option<TempDir>,
    schema: Option<Schema>,
    spoilt: AtomicBool,
}

/// A schema that no other test uses while its lock is held. Its tables are kept for the test that comes after: to make
/// them anew each time would take PostgreSQL a third of its work.
struct Schema {
    name: String,
    lock: PgConnection,
}

impl TestDatabase {
    pub async fn new() -> Self {
        match postgres() {
            Some(server) => Self::postgres(&server).await,
            None => Self::sqlite(),
        }
    }

    /// One in which no table has been made yet.
    pub async fn bare() -> Self {
        let database = Self::new().await;
        match database.schema {
            Some(Schema { name, mut lock }) => {
                run(&mut lock, made_anew(&name)).await;
                Self { schema: Some(Schema { name, lock }), spoilt: AtomicBool::new(true), ..database }
            }
            None => database,
        }
    }

    pub fn sqlite() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let url = format!("sqlite:{}", folder.path().join("chuyende.db").display());
        Self { url, _folder: Some(folder), schema: None, spoilt: AtomicBool::new(false) }
    }

    pub async fn postgres(server: &str) -> Self {
        let mut lock = PgConnection::connect(server).await.expect("the PostgreSQL of TEST_DATABASE_URL");
        let name = free_schema(&mut lock).await;
        let kept: Option<String> =
            sqlx::query_scalar("SELECT obj_description(to_regnamespace($1), 'pg_namespace')")
                .bind(&name)
                .fetch_one(&mut lock)
                .await
                .expect("a remark or none");
        let sql = if kept == Some(remark()) {
            // The remark comes back with the schema: tables that a failed test has left are not trusted.
            format!("COMMENT ON SCHEMA {name} IS NULL; SET search_path = {name}; {EMPTY}")
        } else {
            made_anew(&name)
        };
        run(&mut lock, sql).await;
        let mark = if server.contains('?') { '&' } else { '?' };
        let url = format!("{server}{mark}options=-c%20search_path%3D{name}");
        Self { url, _folder: None, schema: Some(Schema { name, lock }), spoilt: AtomicBool::new(false) }
    }

    /// The tables are not what the migrations made any more: no other test is to have them.
    pub fn spoil(&self) {
        self.spoilt.store(true, Ordering::Relaxed);
    }

    /// Gives the database back.
    pub async fn drop(self) {
        if let Some(Schema { name, mut lock }) = self.schema {
            if !self.spoilt.into_inner() {
                run(&mut lock, format!("COMMENT ON SCHEMA {name} IS '{}'", remark())).await;
            }
            lock.close().await.expect("closed");
        }
    }
}

/// Takes the first schema that nobody uses, until the connection is closed.
async fn free_schema(lock: &mut PgConnection) -> String {
    for number in 1_i64.. {
        let name = format!("chuyende_test_{number}");
        let free: bool = sqlx::query_scalar("SELECT pg_try_advisory_lock(hashtextextended($1, 0))")
            .bind(&name)
            .fetch_one(&mut *lock)
            .await
            .expect("locked or not");
        if free {
            return name;
        }
    }
    unreachable!("there is always another number")
}

fn made_anew(name: &str) -> String {
    format!("DROP SCHEMA IF EXISTS {name} CASCADE; CREATE SCHEMA {name}")
}

async fn run(connection: &mut PgConnection, sql: String) {
    connection.execute(sqlx::raw_sql(AssertSqlSafe(sql))).await.expect("it is understood");
}

/// What is written beside tables that another test may have: by which migrations they were made.
fn remark() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/postgres");
    let entries = std::fs::read_dir(folder).expect("the migrations");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        std::fs::read(file).expect("a migration").hash(&mut hasher);
    }
    format!("made by migrations {:x}", hasher.finish())
}

/// The PostgreSQL to test on, if one is named.
#[expect(clippy::disallowed_methods, reason = "the tests are told by the environment which database to use")]
pub fn postgres() -> Option<String> {
    std::env::var("TEST_DATABASE_URL").ok().filter(|url| url.starts_with("postgres"))
}
