//! A plan drawn up when there is hardly anything left of the year.

use insta::assert_snapshot;

use crate::support::World;
use crate::{all_read, plan};

#[tokio::test]
async fn a_quarter_without_a_working_day_is_said_to_be_one_and_nothing_is_invented() {
    let mut w = World::at_time("2026-12-31 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Quý IV").await;
    w.presses(secretary, "Đổi ngày họp").await;
    assert_snapshot!(w.reads(secretary), @"");
    let before = plan(&w, &cell, 2026).await.unwrap();
    assert_eq!(before.slots[3].meeting_on, None);
    for typed in ["31/12", "30/12", "29/2/2027", "32/1"] {
        w.says(secretary, typed).await;
    }
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(plan(&w, &cell, 2026).await.unwrap(), before);
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn the_board_shows_what_the_plan_says_of_quarters_that_have_not_begun() {
    let mut w = World::at_time("2026-07-06 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/tiendo").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý IV").await;
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "Giữ sạch đường làng, ngõ xóm và ao làng").await;
    w.telegram().read(secretary);
    w.says(secretary, "/tiendo").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.at("2026-07-07 08:00").await;
    all_read(&w, &cell);
    w.says(secretary, "/tiendo").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.finish().await;
}
