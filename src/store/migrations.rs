//! Every version of the tables, in the words of each database.
//!
//! The texts are taken into the program one by one: `sqlx::migrate!` would do it, and would have the compiler build both
//! database drivers a second time for itself.

use std::borrow::Cow;

use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

use super::Backend;

struct Version {
    number: i64,
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! version {
    ($number:literal, $name:literal, $file:literal) => {
        Version {
            number: $number,
            name: $name,
            sqlite: include_str!(concat!("../../migrations/sqlite/", $file)),
            postgres: include_str!(concat!("../../migrations/postgres/", $file)),
        }
    };
}

/// In the order in which they were made. A version that has run anywhere is never changed: its checksum is kept with
/// the tables, and the program refuses tables that another text has made.
const VERSIONS: [Version; 9] = [
    version!(1, "ground", "0001_ground.sql"),
    version!(2, "plan", "0002_plan.sql"),
    version!(3, "rhythm", "0003_rhythm.sql"),
    version!(4, "postponed", "0004_postponed.sql"),
    version!(5, "reminders", "0005_reminders.sql"),
    version!(6, "tasks", "0006_tasks.sql"),
    version!(7, "medium", "0007_medium.sql"),
    version!(8, "pending day", "0008_pending_day.sql"),
    version!(9, "turns", "0009_turns.sql"),
];

/// Brings the tables of a database from whatever version they are at to the newest.
pub(super) fn of(backend: Backend) -> Migrator {
    let migrations = VERSIONS.map(|version| {
        let sql = match backend {
            Backend::Sqlite => version.sqlite,
            Backend::Postgres => version.postgres,
        };
        let name = Cow::Borrowed(version.name);
        Migration::new(version.number, name, MigrationType::Simple, SqlStr::from_static(sql), false)
    });
    Migrator::with_migrations(migrations.to_vec())
}
