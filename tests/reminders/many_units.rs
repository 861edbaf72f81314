//! What the calendar costs among very many units: counted in statements, which are trips to the database.

use chrono::Duration;
use chuyende::app::agenda::agenda_step;
use chuyende::domain::ids::UnitId;
use chuyende::store::desk::Desk;
use chuyende::store::lists::{NEXT_UNIT_DUE, UNITS_DUE};
use chuyende::store::rows::Agenda;
use sqlx::{AnyConnection, AssertSqlSafe, Column as _, Connection as _, Executor as _, Row as _};

use crate::support::many::{Many, morning};

/// What a whole chunk of 256 units may take, whatever is due for them: asked for one by one it would be thousands.
const MOST_FOR_A_CHUNK: u64 = 200;
const CHUNK: usize = 256;

/// How many messages wait to be sent.
async fn waiting(many: &Many) -> i64 {
    let (_, waiting) = chuyende::store::outbox::refused(&many.app.store).await.unwrap();
    waiting
}

#[tokio::test]
async fn an_idle_step_among_ten_thousand_units_is_one_statement() {
    let many = Many::new().await;
    let mut desk = many.desk().await;
    let next = morning() + Duration::hours(2);
    for unit in 1..=10_000 {
        desk.put(Agenda { unit: UnitId(unit), due: Some(next + Duration::seconds(unit)) });
    }
    desk.commit().await.unwrap();
    let outcome = agenda_step(&many.app).await.unwrap();
    assert_eq!((outcome.did, outcome.statements), (0, 1));
    assert_eq!(outcome.next, Some(next + Duration::seconds(1)));
    many.close().await;
}

#[tokio::test]
async fn a_chunk_of_units_is_looked_at_in_few_statements() {
    let mut of_a_chunk = Vec::new();
    for units in [1, CHUNK / 2, CHUNK] {
        let mut many = Many::new().await;
        many.found(units, morning()).await;
        let outcome = agenda_step(&many.app).await.unwrap();
        assert_eq!(outcome.did, units);
        of_a_chunk.push(outcome.statements);
        let (drafting, circulated) = (units.div_ceil(3), units / 3);
        // The preparer of a draft; everybody who has not spoken, but for the preparer, whose words the draft is.
        assert_eq!(
            waiting(&many).await as usize,
            drafting + circulated * (crate::support::many::MEMBERS - 1)
        );
        assert_eq!(agenda_step(&many.app).await.unwrap().did, 0, "all have been looked at");
        many.close().await;
    }
    assert!(of_a_chunk[2] <= MOST_FOR_A_CHUNK, "statements: {of_a_chunk:?}");
    // Twice the units are more rows to a statement, and where it is full another one; not all of it once more.
    assert!(of_a_chunk[2] < 2 * of_a_chunk[1], "statements: {of_a_chunk:?}");
}

#[tokio::test]
async fn ten_thousand_due_units_are_dealt_with_chunk_by_chunk() {
    let mut many = Many::new().await;
    many.found(600, morning()).await;
    let mut looked_at = Vec::new();
    loop {
        let outcome = agenda_step(&many.app).await.unwrap();
        if outcome.did == 0 {
            break;
        }
        looked_at.push(outcome.did);
    }
    assert_eq!(looked_at, [CHUNK, CHUNK, 600 - 2 * CHUNK]);
    many.close().await;
}

#[tokio::test]
async fn the_agenda_is_asked_by_its_index() {
    let many = Many::new().await;
    let mut desk = many.desk().await;
    for unit in 1..=10_000 {
        desk.put(Agenda { unit: UnitId(unit), due: Some(morning() + Duration::seconds(unit)) });
    }
    desk.commit().await.unwrap();
    let mut connection = AnyConnection::connect(&many.database.url).await.unwrap();
    connection.execute("ANALYZE agenda").await.unwrap();
    let explain = if many.database.url.starts_with("sqlite:") { "EXPLAIN QUERY PLAN" } else { "EXPLAIN" };
    for question in [UNITS_DUE, NEXT_UNIT_DUE] {
        let now = morning().timestamp_millis().to_string();
        let question = question.replace("$1", &now).replace("$2", "256");
        let sql = format!("{explain} SELECT unit, due FROM agenda WHERE {question}");
        let rows = connection.fetch_all(sqlx::query(AssertSqlSafe(sql))).await.unwrap();
        let text = |row: &sqlx::any::AnyRow| row.get::<String, _>(row.columns().last().unwrap().ordinal());
        let plan = rows.iter().map(text).collect::<Vec<_>>().join("\n");
        assert!(plan.contains("agenda_due"), "{question}: {plan}");
        assert!(!plan.contains("SCAN agenda\n") && !plan.contains("Seq Scan"), "{question}: {plan}");
        assert!(!plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "{question}: {plan}");
    }
    connection.close().await.unwrap();
    many.close().await;
}

#[tokio::test]
async fn whoever_reads_for_many_reads_the_same_as_for_one() {
    let mut many = Many::new().await;
    many.found(5, morning()).await;
    let mut alone = Desk::reading(&many.app.store, morning()).await.unwrap();
    let units = chuyende::store::lists::units(&mut alone).await.unwrap();
    let mut members = Vec::new();
    for unit in &units {
        members.push(chuyende::store::lists::members(&mut alone, unit.id).await.unwrap());
    }
    drop(alone);
    let mut together = Desk::reading(&many.app.store, morning()).await.unwrap();
    let ids = units.iter().map(|unit| unit.id.0).chain([987_654_321]);
    together.together(chuyende::store::desk::Owner::Unit, ids);
    for (unit, members) in units.iter().zip(&members) {
        assert_eq!(&chuyende::store::lists::members(&mut together, unit.id).await.unwrap(), members);
    }
    let nobody = chuyende::store::lists::members(&mut together, UnitId(987_654_321)).await.unwrap();
    assert_eq!(nobody, []);
    assert_eq!(together.statements(), 1);
    drop(together);
    many.close().await;
}
