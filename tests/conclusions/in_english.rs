//! The same in an association that speaks English, with nobody's roll call and no closing time.

use chuyende::domain::meeting::{Attendance, Meeting};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use insta::assert_snapshot;

use crate::conclusions::session::{MORNING, ended};
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
    7 blanks wait for you: the overall judgement in part I and 6 more.
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
    seen.push_str("\n===\n");
    seen.push_str(&w.reads(head));
    w.presses(head, "Leave blank").await;
    assert_snapshot!(seen, @"
    7 blanks left (version 1)
    The overall judgement at the head of part I, in your own words:
    Please write it right here. It is printed as you write it; nothing is added.
    [Leave blank]
    ===
    6 blanks left (version 1)
    Who leads BP-02?
    “Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.”
    [Lê Văn Bình]
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    [Write another name]
    [Leave blank]
    ===
    Who leads BP-02?
    Please write who leads it right here: a person or a group.
    [Leave blank]
    ---
    5 blanks left (version 1)
    By when is BP-02 to be carried out?
    “Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.”
    [31 December 2026] [23 January 2027]
    [22 February 2027] [24 March 2027]
    [31 March 2027]
    [Write another date]
    [Leave blank]
    ===
    4 blanks left (version 1)
    When did the session end?
    [20:30] [21:00]
    [21:30] [22:00]
    [Write another time]
    [Leave blank]
    ===
    When did the session end?
    Please write the time right here, like 21:30.
    [Leave blank]
    ---
    The session ends after it began and not later than now; nothing was recorded.
    Please write it like 21:30.
    ===
    3 blanks left (version 1)
    Nobody has recorded whether these members were there. Who was absent?
    [Absent: Trần Thị Hoa]
    [Absent: Đỗ Quang Minh]
    [All the others were there]
    [Leave blank]
    ===
    3 blanks left (version 1)
    Nobody has recorded whether these members were there. Who was absent?
    [Absent: Đỗ Quang Minh]
    [All the others were there]
    [Leave blank]
    ===
    2 blanks left (version 1)
    Who was the minute-taker?
    [Lê Văn Bình]
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    [Leave blank]
    ===
    One blank left (version 1)
    How many agreed with the minutes as read?
    [All agreed (6/6)]
    [Write another number]
    [Leave blank]
    ===
    2 measures have no expected result yet
    They may be left so. To write one down, please tap the measure.
    [BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra…]
    [BP-02. Công khai hoá đơn điện, nước hằng tháng…]
    [Leave blank]
    ");
    assert_snapshot!(w.reads(head), @"
    You have been through all the blanks of version 1.
    [Home]
    ---
    The conclusion draft (version 2) and the separate minutes are being made and will be sent as soon as they are ready.
    ---
    <conclusion-IV-2026-version-2.docx>
    Conclusion draft, quarter IV/2026 (version 2)
    ---
    <minutes-IV-2026-version-2.docx>
    Draft of the minutes, quarter IV/2026 (version 2)
    ---
    Dear Lê Văn Bình,
    The conclusion draft (version 2) and the separate minutes have been compiled from 2 comments and the vote on 3 measures.
    Please read and adopt it, or edit the Word file and send it back.
    To be adopted by Sunday 27 December.
    [Read the draft]
    [Adopt this version]
    ");
    w.presses(head, "Read the draft").await;
    assert_snapshot!(w.reads(head), @"
    Conclusion draft, quarter IV/2026 (version 2)
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    2 measures passed, 1 not passed; 2 comments summed up.
    Part 1 of 10
    [Next part]
    [Adopt this version]
    [Home]
    ");
    w.presses(head, "Adopt this version").await;
    assert_snapshot!(w.reads(head), @"
    Adopt the conclusion of quarter IV/2026 (version 2)?
    The conclusion is posted in the group and sent to 7 members.
    Once adopted, the conclusion can no longer be changed.
    [Adopt and send]
    [Not yet]
    ");
    w.presses(head, "Adopt and send").await;
    assert_snapshot!(w.reads(head), @"
    Conclusion, quarter IV/2026, adopted on 25 December 2026
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    2 measures passed, 1 not passed; 2 comments summed up.
    Part 1 of 10
    [Next part]
    [Home]
    ---
    The conclusion of quarter IV/2026 (version 2) is adopted
    The conclusion goes out in 30 seconds. The adopted papers are sent to you in private.
    [Take back]
    ---
    <conclusion-IV-2026-version-2.docx>
    Conclusion, quarter IV/2026 (version 2, adopted)
    ---
    <minutes-IV-2026-version-2.docx>
    Minutes, quarter IV/2026
    ---
    Dear Lê Văn Bình,
    The conclusion of the thematic session of quarter IV/2026, “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”, has been adopted.
    2 measures passed, 1 not passed; 2 comments summed up.
    Please read it and carry it out. The executive committee thanks you.
    [Read the conclusion]
    ");
    assert_snapshot!(w.reads(cell.group), @"
    Dear members of the Riverside Chapter,
    The conclusion of the thematic session of quarter IV/2026, “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”, has been adopted.
    2 measures passed, 1 not passed; 2 comments summed up.
    Please read it and carry it out. The executive committee thanks everybody.
    [Read the conclusion]
    ");
    assert_snapshot!(w.reads(cell.user(3)), @"
    Dear Đỗ Quang Minh,
    The conclusion of the thematic session of quarter IV/2026, “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”, has been adopted.
    2 measures passed, 1 not passed; 2 comments summed up.
    Please read it and carry it out. The executive committee thanks you.
    [Read the conclusion]
    ");
    w.finish().await;
}
