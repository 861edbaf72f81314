//! Preparer, then secretary, then deputy: each with what can be done (ux 16). And the leaders' own steps.

use chuyende::domain::draft::{Draft, DraftState};
use chuyende::domain::topic::{Approval, ApprovalWay, Stage, Topic};
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::reminders::scene::{assigned, desk};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// A version lies before the committee since the fifth.
async fn submitted(w: &mut World, cell: &Cell) {
    let topic = assigned(w, cell, Stage::Drafting).await;
    let draft = w.drafted(cell, topic, 2).await;
    let mut desk = desk(w).await;
    let draft = desk.get::<Draft>(draft).await.unwrap();
    let submitted_at = Some(moment("2026-12-05 09:00"));
    desk.put(Draft { state: DraftState::Submitted, submitted_at, ..draft });
    let topic = desk.get::<Topic>(topic).await.unwrap();
    desk.put(Topic { stage: Stage::InReview, ..topic });
    chuyende::app::effects::wake(&mut desk, cell.unit);
    desk.commit().await.unwrap();
}

#[tokio::test]
async fn an_overdue_draft_goes_to_the_secretary_and_then_to_the_deputy() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    assigned(&w, &cell, Stage::Drafting).await;
    let (secretary, deputy, hoa) = (cell.secretary(), cell.deputy(), cell.user(2));
    w.at("2026-12-01 08:00").await;
    // The plan of the next year has come.
    w.telegram().read(secretary);
    w.at("2026-12-04 06:59").await;
    assert_eq!(w.reads(hoa).matches("Trợ lý nhắc").count(), 2);
    assert_eq!(w.reads(secretary), "");
    w.at("2026-12-04 07:05").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kính gửi đồng chí Lê Văn Bình,
    Đồng chí Trần Thị Hoa chưa gửi dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư", đã quá hạn.
    Hạn: 17 giờ thứ Năm, ngày 03/12.
    Đề nghị đồng chí gia hạn, đổi người hoặc nhận tự chuẩn bị.
    [Gia hạn]
    [Đổi người chuẩn bị]
    [Tôi tự chuẩn bị]
    "#);
    assert_eq!(w.reads(hoa), "", "told twice is enough");
    assert_eq!(w.reads(deputy), "");
    w.at("2026-12-05 07:05").await;
    assert!(w.reads(deputy).contains("[Tôi tự chuẩn bị]"));
    assert_eq!(w.reads(secretary), "");
    w.presses(secretary, "Gia hạn").await;
    w.presses(secretary, "Thứ Ba, ngày 08/12").await;
    w.telegram().read(secretary);
    w.telegram().read(hoa);
    w.at("2026-12-06 12:00").await;
    assert_eq!(w.reads(secretary), "");
    w.at("2026-12-07 07:05").await;
    assert!(w.reads(hoa).contains("Hạn: 17 giờ thứ Ba, ngày 08/12."), "another day is another occurrence");
    w.at("2026-12-09 07:05").await;
    assert!(w.reads(secretary).contains("chưa gửi dự thảo"));
    w.telegram().read(hoa);
    w.finish().await;
}

#[tokio::test]
async fn a_silent_committee_is_told_of_its_day_and_the_leaders_of_its_silence() {
    let mut w = World::at_time("2026-12-05 09:00").await;
    let cell = w.cell(6, 0).await;
    submitted(&mut w, &cell).await;
    let (secretary, deputy, minh) = (cell.secretary(), cell.deputy(), cell.user(3));
    w.at("2026-12-08 23:00").await;
    assert_eq!(w.reads(minh), "");
    w.at("2026-12-09 07:05").await;
    assert_snapshot!(w.reads(minh), @"
    Kính gửi đồng chí Đỗ Quang Minh,
    Dự thảo bản 1 còn chờ ý kiến của đồng chí.
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    ");
    w.presses(minh, "Thông qua").await;
    w.telegram().read(minh);
    w.at("2026-12-10 07:05").await;
    assert_eq!(w.reads(minh), "", "done");
    assert_eq!(w.reads(deputy).matches("còn chờ ý kiến").count(), 2);
    w.telegram().read(secretary);
    w.at("2026-12-11 07:05").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí Lê Văn Bình,
    Dự thảo bản 1 đã quá hạn thông qua, còn chờ ý kiến của 2 đồng chí.
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí nhắc riêng, hoặc ghi việc thông qua tại cuộc họp.
    [Xem việc thông qua]
    ");
    assert_eq!(w.reads(deputy), "");
    w.presses(secretary, "Xem việc thông qua").await;
    assert!(w.reads(secretary).contains("[Nhắc chi uỷ]"));
    w.finish().await;
}

#[tokio::test]
async fn a_step_of_the_leaders_is_told_in_english_too() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 5, 0).await;
    let topic = w.assigned(&cell, 4).await;
    let draft = w.drafted(&cell, topic, 2).await;
    let mut desk = desk(&w).await;
    let topic = desk.get::<Topic>(topic).await.unwrap();
    let on = "2026-12-11".parse().unwrap();
    let approval = Approval { draft, number: 1, way: ApprovalWay::Committee, on, approved_by: 3, of: 4 };
    let due = topic.schedule.as_ref().unwrap().circulate_on;
    desk.put(Topic { stage: Stage::Approved, approval: Some(approval), ..topic });
    chuyende::app::effects::wake(&mut desk, cell.unit);
    desk.commit().await.unwrap();
    assert_eq!(due.to_string(), "2026-12-14");
    w.at("2026-12-14 07:05").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    The week, 30 November: quarter IV/2026
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    Next: send the draft to the members, by Monday 14 December
    [Send the draft to the members]
    [See the progress]
    ---
    Plan of 2027, version 1: not yet sent to the executive committee
    Quarter I: Helping members who are…; Trần Thị Hoa; 18 March
    Quarter II: How can our meetings draw…; Đỗ Quang Minh; 17 June
    Quarter III: An open, thrifty and…; Phạm Thị Lan; 23 September
    Quarter IV: Members share experience…; Lê Văn Bình; 23 December
    [Quarter I] [Quarter II] [Quarter III] [Quarter IV]
    [Send to the executive committee]
    [Draw it up anew]
    [Get the Word file]
    [Plan of 2026]
    [Home]
    ---
    The week, 7 December: quarter IV/2026
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    Next: send the draft to the members, by Monday 14 December
    [Send the draft to the members]
    [See the progress]
    ---
    Dear Lê Văn Bình,
    Next for the chapter: send the draft to the members.
    Due: 17:00 today, Monday 14 December.
    Please do it soon, so that the later steps are in time.
    [Send the draft to the members]
    ");
    assert_eq!(w.reads(cell.deputy()), "");
    w.at("2026-12-16 07:05").await;
    assert_eq!(w.reads(cell.secretary()).matches("Next for the").count(), 1);
    assert!(w.reads(cell.deputy()).contains("Next for the"));
    w.finish().await;
}
