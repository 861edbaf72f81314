//! A committee that says nothing about a plan does not stop it.

use chuyende::domain::topic::ApprovalWay;
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::support::World;
use crate::{all_read, plan, told};

#[tokio::test]
async fn a_silent_committee_is_reminded_twice_at_most_and_its_meeting_is_recorded() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Gửi chi uỷ").await;
    w.presses(cell.deputy(), "Thông qua").await;
    all_read(&w, &cell);
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Nhắc chi uỷ").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(w.reads(cell.user(2)), "", "nobody is told before it is sent");
    w.presses(secretary, "Gửi").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(w.reads(cell.user(2)), "", "it can still be taken back");
    w.presses(secretary, "Thu lại").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Nhắc chi uỷ").await;
    w.presses(secretary, "Gửi").await;
    w.telegram().read(secretary);
    w.at("2027-01-05 08:05").await;
    assert_snapshot!(told(&w, &cell), @"");
    // Once a day, twice for one version.
    w.presses(secretary, "Nhắc chi uỷ").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.at("2027-01-06 09:00").await;
    w.presses(secretary, "Nhắc chi uỷ").await;
    w.presses(secretary, "Gửi").await;
    w.at("2027-01-07 09:00").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Nhắc chi uỷ").await;
    assert_snapshot!(w.reads(secretary), @"");
    all_read(&w, &cell);

    w.presses(secretary, "Ghi: chi uỷ đã thông qua tại cuộc họp").await;
    assert_snapshot!(w.reads(secretary), @"");
    let before = plan(&w, &cell, 2027).await.unwrap();
    w.says(secretary, "31/2").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), before);
    w.says(secretary, "6/1").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Đúng").await;
    let approval = plan(&w, &cell, 2027).await.unwrap().approval.unwrap();
    assert_eq!((approval.way, approval.on.to_string()), (ApprovalWay::Recorded, "2027-01-06".to_owned()));
    assert_snapshot!(told(&w, &cell), @"");
    // The question is answered, and the old buttons find the review over.
    w.says(secretary, "Sáng mai tôi bận").await;
    assert!(!w.reads(secretary).contains("cuộc họp"));
    assert_snapshot!(w.presses(secretary, "Hôm nay").await, @"");
    w.finish().await;
}

#[tokio::test]
async fn an_association_records_its_committee_in_english() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    let head = cell.secretary();
    w.says(head, "/plan").await;
    w.presses(head, "Send to the executive committee").await;
    all_read(&w, &cell);
    w.presses(head, "Remind the executive committee").await;
    assert_snapshot!(w.reads(head), @"");
    w.presses(head, "Send").await;
    w.at("2027-01-05 08:05").await;
    w.telegram().read(head);
    assert_snapshot!(w.reads(cell.deputy()), @"");
    all_read(&w, &cell);
    w.presses(head, "Record: the executive committee approved it at a meeting").await;
    w.presses(head, "Yesterday").await;
    assert_snapshot!(told(&w, &cell), @"");
    w.finish().await;
}
