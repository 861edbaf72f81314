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
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 7, 0).await;
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
    assert_snapshot!(w.reads(head), @"
    The conclusion draft (version 1) and the separate minutes are being made and will be sent as soon as they are ready.
    ---
    <conclusion-IV-2026-version-1.docx>
    Conclusion draft, quarter IV/2026 (version 1)
    ---
    <minutes-IV-2026-version-1.docx>
    Draft of the minutes, quarter IV/2026 (version 1)
    ---
    Dear Lê Văn Bình,
    The conclusion draft (version 1) and the separate minutes have been compiled from 2 comments and the vote on 3 measures.
    7 blanks wait for you: the overall judgement in part I, who leads BP-02, the deadline of BP-02 and 4 more.
    Please fill them in here, or edit the Word file and send it back.
    To be adopted by Sunday 27 December.
    [Fill in 7 blanks]
    [Read the draft]
    [Adopt this version]
    ");
    w.presses(head, "Fill in 7 blanks").await;
    let mut seen = w.reads(head);
    w.says(head, "Well begun.").await;
    seen.push_str("\n===\n");
    seen.push_str(&w.reads(head));
    for (presses, then_says) in [
        ("Write another name", Some("The garden group")),
        ("31 December 2026", None),
        ("Write another time", Some("25:70")),
        ("", Some("21:30")),
        ("Absent: Trần Thị Hoa", None),
        ("All the others were there", None),
        ("Vũ Thị Thu", None),
    ] {
        if !presses.is_empty() {
            w.presses(head, presses).await;
        }
        if let Some(words) = then_says {
            w.says(head, words).await;
        }
        seen.push_str("\n===\n");
        seen.push_str(&w.reads(head));
    }
    w.presses(head, "All agreed (6/6)").await;
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
