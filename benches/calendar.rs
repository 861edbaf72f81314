//! What the calendar costs among very many units. Figures of one run are compared with each other, so that they hold on
//! any machine; it fails when a step costs more, or takes more memory, because there are more units.
//!
//! `cargo bench --bench calendar`; on PostgreSQL with `TEST_DATABASE_URL=postgres://…`.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot go on has failed")]
#![expect(clippy::print_stdout, reason = "its figures are what it is for")]

#[path = "../tests/support/database.rs"]
#[expect(dead_code, reason = "a measurement spoils no database")]
mod database;
#[path = "../tests/support/many.rs"]
mod many;

use std::time::{Duration, Instant};

use chuyende::app::agenda::agenda_step;
use many::{Many, morning};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Units in the database, the smallest number first: the others are compared with it.
const UNITS: [usize; 3] = [100, 1_000, 10_000];
/// Of them due at once, to compare like with like.
const DUE: usize = 100;
const IDLE_STEPS: usize = 400;
/// How much more a step may cost among many units than among few. The index has a few levels more; anything that
/// grows with the units would be over it by far.
const MOST_TIME: f64 = 3.0;
const MOST_MEMORY: f64 = 1.5;

/// What was measured at one number of units.
struct Figures {
    units: usize,
    idle: Duration,
    idle_statements: u64,
    idle_memory: usize,
    due: Duration,
    due_statements: u64,
    due_memory: usize,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let figures: Vec<Figures> = UNITS.into_iter().map(|units| runtime.block_on(measure(units))).collect();
    println!("units   idle step  statements  memory   {DUE} due units  statements  memory");
    for row in &figures {
        println!(
            "{:<7} {:>9.1?}  {:>10}  {:>4} KiB  {:>9.1?}  {:>10}  {:>4} KiB",
            row.units,
            row.idle,
            row.idle_statements,
            row.idle_memory / 1024,
            row.due,
            row.due_statements,
            row.due_memory / 1024,
        );
    }
    let few = figures.first().expect("measured");
    for row in &figures {
        assert_eq!(row.idle_statements, 1, "an idle step asks one question");
        assert_eq!(row.due_statements, few.due_statements, "what is due costs what it costs among few");
        let time = |many: Duration, few: Duration| many.as_secs_f64() / few.as_secs_f64();
        let memory = |many: usize, few: usize| many as f64 / few.max(64 * 1024) as f64;
        assert!(time(row.idle, few.idle) < MOST_TIME, "idle steps among {} units", row.units);
        assert!(time(row.due, few.due) < MOST_TIME, "due units among {}", row.units);
        assert!(memory(row.idle_memory, few.idle_memory) < MOST_MEMORY, "idle among {}", row.units);
        assert!(memory(row.due_memory, few.due_memory) < MOST_MEMORY, "due among {}", row.units);
    }
    runtime.block_on(rush());
}

async fn measure(units: usize) -> Figures {
    let mut many = Many::new().await;
    many.found(units - DUE, morning() + chrono::Duration::hours(4)).await;
    let before = MEMORY.current_usage();
    let (mut times, mut idle_statements) = (Vec::with_capacity(IDLE_STEPS), 0);
    agenda_step(&many.app).await.unwrap();
    MEMORY.reset_peak_usage();
    for _ in 0..IDLE_STEPS {
        let begun = now();
        let outcome = agenda_step(&many.app).await.unwrap();
        times.push(begun.elapsed());
        assert_eq!(outcome.did, 0);
        idle_statements = idle_statements.max(outcome.statements);
    }
    times.sort_unstable();
    let idle_memory = MEMORY.peak_usage().saturating_sub(before);
    // The first due units pay for preparing the statements.
    many.found(DUE, morning()).await;
    agenda_step(&many.app).await.unwrap();
    many.found(DUE, morning()).await;
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let begun = now();
    let outcome = agenda_step(&many.app).await.unwrap();
    let due = begun.elapsed();
    assert_eq!(outcome.did, DUE);
    let due_memory = MEMORY.peak_usage().saturating_sub(before);
    many.close().await;
    Figures {
        units,
        idle: times[IDLE_STEPS / 2],
        idle_statements,
        idle_memory,
        due,
        due_statements: outcome.statements,
        due_memory,
    }
}

/// The morning on which ten thousand units are due at the same minute, each with reminders to give.
async fn rush() {
    let mut many = Many::new().await;
    many.found(10_000, morning()).await;
    let (mut units, mut statements, mut chunks) = (0, 0, Vec::new());
    let before = MEMORY.current_usage();
    let begun = now();
    loop {
        MEMORY.reset_peak_usage();
        let outcome = agenda_step(&many.app).await.unwrap();
        if outcome.did == 0 {
            break;
        }
        units += outcome.did;
        statements += outcome.statements;
        chunks.push(MEMORY.peak_usage().saturating_sub(before));
    }
    let took = begun.elapsed();
    let (first, last) = (chunks[0], chunks[chunks.len() - 2]);
    println!(
        "{units} units due at once: {took:.1?}, {:.0} us and {:.2} statements a unit; memory of the first chunk {} \
         KiB, of the last {} KiB",
        took.as_secs_f64() * 1e6 / units as f64,
        statements as f64 / units as f64,
        first / 1024,
        last / 1024,
    );
    assert!((last as f64) < MOST_MEMORY * first as f64, "the memory of a chunk grows");
    many.close().await;
}

#[expect(clippy::disallowed_methods, reason = "what is measured is real time")]
fn now() -> Instant {
    Instant::now()
}
