//! What the rest of the program may rely on in the store, tried on the database under test: SQLite, or the
//! PostgreSQL that `TEST_DATABASE_URL` names.

mod audit;
mod cards;
mod desk;
mod inbox;
mod jobs;
mod lists;
mod outbox;
mod rows;
mod samples;
mod writers;

use std::io::Write as _;

use crate::support::database::TestDatabase;
use chuyende::domain::time::Timestamp;
use chuyende::store::Store;
use chuyende::store::desk::Desk;
use chuyende::store::ids::Ids;

/// An open database for one test.
struct Base {
    database: TestDatabase,
    store: Store,
    ids: Ids,
}

impl Base {
    async fn new() -> Self {
        let database = TestDatabase::new().await;
        let store = Store::open(&database.url).await.unwrap();
        let ids = Ids::default();
        ids.refill(&store).await.unwrap();
        Self { database, store, ids }
    }

    /// A database with one row of everything that others refer to, all under the id 1.
    async fn furnished() -> Self {
        let base = Self::new().await;
        let mut desk = base.desk().await;
        samples::furnish(&mut desk);
        desk.commit().await.unwrap();
        base
    }

    async fn desk(&self) -> Desk {
        self.desk_at(moment(0)).await
    }

    async fn desk_at(&self, now: Timestamp) -> Desk {
        Desk::new(self.store.begin_write().await.unwrap(), self.ids.clone(), "salt".to_owned(), now)
    }

    async fn reading(&self) -> Desk {
        Desk::reading(&self.store, moment(0)).await.unwrap()
    }

    /// Runs SQL that no code of ours would; gives the number of rows it changed.
    async fn sql(&self, sql: &'static str) -> u64 {
        use sqlx::{Connection as _, Executor as _};
        sqlx::any::install_default_drivers();
        let mut connection = sqlx::AnyConnection::connect(&self.database.url).await.unwrap();
        let done = connection.execute(sql).await.unwrap();
        connection.close().await.unwrap();
        done.rows_affected()
    }

    async fn close(self) {
        self.store.close().await;
        self.database.drop().await;
    }
}

/// So many milliseconds after eight in the morning of 24 November 2026 in Viet Nam.
fn moment(after: i64) -> Timestamp {
    Timestamp::from_timestamp_millis(1_795_482_000_000 + after).unwrap()
}

#[test]
fn the_database_under_test_is_named() {
    let said = match crate::support::database::postgres() {
        Some(_) => "store contract: on PostgreSQL",
        None => {
            "store contract: on SQLite ONLY. PostgreSQL was SKIPPED: set TEST_DATABASE_URL=postgres://… to try it too."
        }
    };
    // Past the capture of the test harness, which would keep it to itself.
    writeln!(std::io::stderr(), "\n*** {said}\n").unwrap();
}
