//! The same in an association that speaks English, with nobody's roll call and no closing time.

use chuyende::domain::meeting::{Attendance, Meeting};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use insta::assert_snapshot;

use crate::session::{MORNING, ended};
use crate::support::{World, moment};

#[tokio::test]
async fn every_blank_is_asked_in_turn() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 5, 0).await;
    let session = ended(&w, &cell).await;
    let app = &w.stage.app;
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), moment(MORNING));
    let meeting = desk.get::<Meeting>(session.topic).await.unwrap();
    desk.put(Meeting { ended_at: None, minute_taker: None, agreed: None, of: None, ..meeting });
    for index in [2, 3] {
        desk.remove::<Attendance>((session.topic, cell.members[index].member));
    }
    desk.commit().await.unwrap();
    let head = cell.secretary();
    w.says(head, "/conclude").await;
    assert_snapshot!(w.reads(head), @"");
    w.presses(head, "Fill in 7 blanks").await;
    let mut seen = w.reads(head);
    w.says(head, "Well begun.").await;
    for button in [
        "Write another name",
        "",
        "31/12/2026",
        "Absent: Trần Thị Hoa",
        "All the others were there",
        "Vũ Thị Thu",
        "Write another time",
        "now",
        "21:30",
    ] {
        seen.push_str("\n===\n");
        seen.push_str(&w.reads(head));
        match button {
            "" => w.says(head, "The garden group").await,
            "now" => w.says(head, "25:70").await,
            "21:30" => w.says(head, "21:30").await,
            label => {
                w.presses(head, label).await;
            }
        }
    }
    seen.push_str("\n===\n");
    seen.push_str(&w.reads(head));
    w.presses(head, "All agreed (4/4)").await;
    assert_snapshot!(seen, @"");
    assert_snapshot!(w.reads(head), @"");
    w.presses(head, "Read the draft").await;
    assert_snapshot!(w.reads(head), @"");
    w.presses(head, "Adopt this version").await;
    assert_snapshot!(w.reads(head), @"");
    w.presses(head, "Adopt and send").await;
    assert_snapshot!(w.reads(head), @"");
    assert_snapshot!(w.reads(cell.group), @"");
    assert_snapshot!(w.reads(cell.user(3)), @"");
    w.finish().await;
}
