//! A database for one test: a temporary SQLite file, or a schema of its own where `TEST_DATABASE_URL` names a
//! PostgreSQL.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tempfile::TempDir;

static NEXT: AtomicU32 = AtomicU32::new(1);

pub struct TestDatabase {
    pub url: String,
    _folder: Option<TempDir>,
    schema: Option<(String, String)>,
}

impl TestDatabase {
    pub async fn new() -> Self {
        match postgres() {
            Some(server) => Self::postgres(&server).await,
            None => Self::sqlite(),
        }
    }

    pub fn sqlite() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let url = format!("sqlite:{}", folder.path().join("chuyende.db").display());
        Self { url, _folder: Some(folder), schema: None }
    }

    pub async fn postgres(server: &str) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let schema = format!("chuyende_test_{}_{number}", std::process::id());
        let mut connection =
            PgConnection::connect(server).await.expect("the PostgreSQL of TEST_DATABASE_URL");
        let sql = format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}");
        connection.execute(sqlx::raw_sql(AssertSqlSafe(sql))).await.expect("a schema");
        connection.close().await.expect("closed");
        let mark = if server.contains('?') { '&' } else { '?' };
        let url = format!("{server}{mark}options=-c%20search_path%3D{schema}");
        Self { url, _folder: None, schema: Some((server.to_owned(), schema)) }
    }

    /// Removes what PostgreSQL would keep.
    pub async fn drop(self) {
        if let Some((server, schema)) = &self.schema {
            let mut connection = PgConnection::connect(server).await.expect("the PostgreSQL");
            let sql = format!("DROP SCHEMA IF EXISTS {schema} CASCADE");
            connection.execute(sqlx::raw_sql(AssertSqlSafe(sql))).await.expect("dropped");
        }
    }
}

/// The PostgreSQL to test on, if one is named.
#[expect(clippy::disallowed_methods, reason = "the tests are told by the environment which database to use")]
pub fn postgres() -> Option<String> {
    std::env::var("TEST_DATABASE_URL").ok().filter(|url| url.starts_with("postgres"))
}
