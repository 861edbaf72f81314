//! A year of a cell in the sandbox: the plan and four quarters, led by a secretary who only ever presses the button
//! that is offered, with a program that is restarted again and again and once lies still for three days. Whatever
//! anybody receives is written down with its hour, and counted: nothing twice, nothing missing, nothing at night or at
//! Tết, nothing over the budget of messages.

mod diary;
mod people;

use chrono::{Datelike as _, Duration, NaiveDate};
use insta::assert_snapshot;

use crate::support::World;
use diary::Diary;
use people::Year;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Lives through the days from `from` to before `to`; the program is started anew every seventh day, and lies still on
/// the three days of `outage`.
async fn live(year: &mut Year, from: NaiveDate, to: NaiveDate, outage: [NaiveDate; 3]) {
    let mut today = from;
    while today < to {
        if outage.contains(&today) {
            year.lies_still(today).await;
        } else {
            year.lives_through(today).await;
        }
        if today.ordinal().is_multiple_of(7) {
            year.world.restart().await;
        }
        today += Duration::days(1);
    }
}

async fn of_a_cell() -> (Year, Diary) {
    let mut world = World::at_time("2026-01-05 08:00").await;
    let cell = world.cell(9, 1).await;
    let mut year = Year::of(world, cell);
    year.plan().await;
    let outage = [day("2026-09-08"), day("2026-09-09"), day("2026-09-10")];
    live(&mut year, day("2026-01-05"), day("2027-01-10"), outage).await;
    let diary = year.diary.clone();
    (year, diary)
}

#[tokio::test]
async fn year_of_a_cell_led_by_the_buttons_that_are_offered() {
    let (year, diary) = of_a_cell().await;
    let held = year.sessions_held().await;
    assert_eq!(held, ["1/2026", "2/2026", "3/2026", "4/2026"], "{}", diary.of("Lê Văn Bình"));
    assert_eq!(year.plans_approved().await, [2026, 2027], "{}", diary.of("Lê Văn Bình"));
    assert_snapshot!("secretary", diary.of("Lê Văn Bình"));
    assert_snapshot!("preparer", diary.of("Phạm Thị Lan"));
    assert_snapshot!("member", diary.of("Nguyễn Văn An"));
    assert_snapshot!("silent_member", diary.of("Đặng Văn Khoa"));
    assert_snapshot!("probationary_member", diary.of("Ngô Thị Hạnh"));
    assert_snapshot!("group", diary.of("(group)"));
    assert_eq!(diary.doubled(), Vec::<String>::new());
    assert_eq!(diary.outside_sending_hours(), Vec::<String>::new());
    assert_eq!(diary.over_the_budget(), Vec::<String>::new());
    assert_eq!(diary.too_long(), Vec::<String>::new());
    year.world.finish().await;
}
