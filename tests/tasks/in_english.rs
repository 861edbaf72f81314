//! The same in an association that speaks English.

use chuyende::domain::task::{Said, TaskState};
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use super::{forget, tasks};
use crate::conclusions::session::{day, ended};
use crate::support::World;

#[tokio::test]
async fn owners_and_leaders_are_asked_in_english() {
    let mut w = World::at_time("2026-12-25 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 7, 0).await;
    let session = ended(&w, &cell).await;
    let (head, owner) = (cell.secretary(), cell.user(2));
    w.says(head, "/conclude").await;
    w.presses(head, "Adopt this version").await;
    w.presses(head, "Adopt and send").await;
    w.at("2026-12-25 12:00").await;
    forget(&w, &cell);
    w.at("2026-12-26 07:05").await;
    assert_snapshot!(w.reads(head), @"
    Dear Lê Văn Bình,
    One task of the conclusion needs your attention:
    BP-02: nobody leads it yet
    [See them one by one]
    ");
    w.presses(head, "See them one by one").await;
    w.presses(head, "Choose the lead").await;
    w.presses(head, "Nguyễn Văn An").await;
    assert_snapshot!(w.reads(head), @"
    BP-02, quarter IV/2026: under way
    Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.
    Lead: Nguyễn Văn An
    Due: no date yet
    26 December: new lead
    Record what Nguyễn Văn An says:
    [Record: done] [Record: under way]
    [Record: not done yet]
    [Set a deadline] [Change the lead]
    [Helpers] [Expected result]
    [Give it up]
    [Add words]
    [See all tasks]
    ---
    Who leads BP-02?
    [Lê Văn Bình]
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    [Write another name]
    ---
    BP-02 is now led by Nguyễn Văn An.
    Please write the reason here.
    ");
    w.says(head, "He lives next door.").await;
    w.presses(head, "Set a deadline").await;
    w.reads(head);
    w.presses(head, "Write another day").await;
    w.says(head, "28/2/2027").await;
    w.says(head, "After the holiday.").await;
    assert_snapshot!(w.reads(head), @"
    BP-02, quarter IV/2026: under way
    Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.
    Lead: Nguyễn Văn An
    Due: 28 February 2027
    26 December: new deadline. “After the holiday.”
    Record what Nguyễn Văn An says:
    [Record: done] [Record: under way]
    [Record: not done yet]
    [Extend] [Change the lead]
    [Helpers] [Expected result]
    [Give it up]
    [Add words]
    [See all tasks]
    ---
    Please write the day here, such as 31/3 or 31/3/2027.
    ---
    BP-02 is now due on Sunday 28 February 2027.
    Please write the reason here.
    ---
    Added to BP-02.
    ");
    assert_snapshot!(w.reads(cell.user(5)), @"
    Dear Nguyễn Văn An,
    You now lead this task under the conclusion of quarter IV/2026. BP-02: “Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.”
    [See the tasks]
    ---
    Dear Nguyễn Văn An,
    BP-02, which you lead under the conclusion of quarter IV/2026, has changed.
    Due: Sunday 28 February 2027.
    [See the tasks]
    ");
    assert_eq!(tasks(&w, session.topic).await[1].due, Some(day("2027-02-28")));
    // The look a month after the session.
    w.at("2027-01-23 07:05").await;
    assert_snapshot!(w.reads(owner), @"
    Dear Trần Thị Hoa,
    Under the conclusion of quarter IV/2026, you lead BP-01: “Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.”
    Due: Sunday 31 January.
    30 days have passed since the meeting.
    Please say how it stands.
    [Done]
    [Under way]
    [Not done yet]
    ");
    let toast = w.presses(owner, "Not done yet").await;
    assert_snapshot!(toast, @"Recorded for BP-01: not done yet.");
    w.reads(owner);
    w.says(owner, "No money for lamps yet; by 15 February.").await;
    assert_snapshot!(w.reads(owner), @"
    BP-01, quarter IV/2026: under way
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Lead: Trần Thị Hoa
    Due: 31 January 2027
    23 January: not done yet. “No money for lamps yet; by 15 February.”
    How does it stand?
    [Done]
    [Under way]
    [Not done yet]
    [Add words]
    [See all tasks]
    ---
    Added to BP-01.
    ");
    // Before the date, after it, then the leaders.
    w.at("2027-01-28 07:05").await;
    assert_snapshot!(w.reads(owner), @"
    Dear Trần Thị Hoa,
    Under the conclusion of quarter IV/2026, you lead BP-01: “Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.”
    Due in 3 days: Sunday 31 January.
    Please say how it stands.
    [Done]
    [Under way]
    [Not done yet]
    ");
    w.at("2027-02-01 07:05").await;
    assert_snapshot!(w.reads(owner), @"
    Dear Trần Thị Hoa,
    Under the conclusion of quarter IV/2026, you lead BP-01: “Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.”
    One day overdue: it was due on Sunday 31 January.
    Please say how it stands.
    [Done]
    [Under way]
    [Not done yet]
    ");
    forget(&w, &cell);
    w.at("2027-02-03 07:05").await;
    assert_snapshot!(w.reads(head), @"
    Dear Lê Văn Bình,
    One task of the conclusion needs your attention:
    BP-01 (Trần Thị Hoa): overdue since 31 January
    [See them one by one]
    ");
    w.presses(head, "See them one by one").await;
    assert_snapshot!(w.reads(head), @"
    BP-01, quarter IV/2026: overdue
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Lead: Trần Thị Hoa
    Due: 31 January 2027
    23 January: not done yet. “No money for lamps yet; by 15 February.”
    Record what Trần Thị Hoa says:
    [Record: done] [Record: under way]
    [Record: not done yet]
    [Extend] [Change the lead]
    [Helpers] [Expected result]
    [Give it up]
    [See all tasks]
    ");
    w.presses(head, "Record: done").await;
    let one = tasks(&w, session.topic).await.remove(0);
    assert_eq!((one.state, one.said), (TaskState::Done, Some(Said::Done)));
    w.presses(head, "See all tasks").await;
    assert_snapshot!(w.reads(head), @"
    Carrying out the conclusion of quarter IV/2026
    1 of 2 done
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện,…: done, after the deadline
    BP-02. Công khai hoá đơn điện, nước hằng tháng tại…: under way
    [BP-01] [BP-02]
    [Home]
    ");
    w.finish().await;
}
