//! A row that cannot be read, or a bug that one row brings out, stops nothing but what needs that row.

use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::{inbox, outbox};
use insta::assert_snapshot;

use crate::support::seed::Cell;
use crate::support::{World, moment};

/// The last millisecond that can be written down: no clock of any zone can show it.
const BEYOND: i64 = 8_210_266_876_799_999;

#[tokio::test]
async fn a_card_that_cannot_be_drawn_for_a_bug_leaves_the_others_alone() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let broken = w.cell(6, 0).await;
    let whole = w.unit(Profile::Cell, Lang::Vi, "Tổ dân phố 8", 6, 0).await;
    let topic = w.in_round(&broken, 2).await;
    w.in_round(&whole, 2).await;
    w.damage(format!("UPDATE topic SET meeting_at = {BEYOND} WHERE id = {}", topic.0)).await;
    w.telegram().says(broken.user(5), broken.user(5), "/trangchu");
    w.says(whole.user(5), "/trangchu").await;
    assert_eq!(w.reads(broken.user(5)), "", "given up");
    assert_snapshot!(w.reads(whole.user(5)), @r#"
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc của đồng chí: đọc dự thảo; trả lời 2 câu hỏi gợi mở; trả lời lời mời họp
    [Đọc dự thảo]
    [Góp ý]
    [Trả lời lời mời họp]
    "#);
    w.damage(format!(
        "UPDATE topic SET meeting_at = {} WHERE id = {}",
        moment("2026-12-24 19:30").timestamp_millis(),
        topic.0
    ))
    .await;
    w.says(broken.user(5), "/trangchu").await;
    assert_ne!(w.reads(broken.user(5)), "", "and asked for again it comes");
    w.finish().await;
}

#[tokio::test]
async fn a_paper_that_cannot_be_made_is_given_up_and_whoever_asked_is_told() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let broken = w.cell(6, 0).await;
    let whole = w.unit(Profile::Cell, Lang::Vi, "Tổ dân phố 8", 6, 0).await;
    for cell in [&broken, &whole] {
        w.says(cell.secretary(), "/kehoach").await;
        w.reads(cell.secretary());
    }
    w.damage(format!("UPDATE member SET status = 'lost' WHERE id = {}", broken.members[5].member.0)).await;
    for cell in [&broken, &whole] {
        let secretary = cell.secretary();
        let message = w.newest_with(secretary, secretary, "Nhận tệp Word");
        w.telegram().presses(secretary, secretary, message, "Nhận tệp Word").unwrap();
    }
    w.settle().await;
    assert_snapshot!(w.reads(whole.secretary()), @"
    <ke-hoach-nam-2027-ban-1.docx>
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1
    ");
    assert_snapshot!(w.reads(broken.secretary()), @"
    Trợ lý chưa lập được tệp Word của kế hoạch năm.
    Đề nghị đồng chí bấm lại nút dưới đây. Nếu vẫn chưa được, đề nghị báo người quản trị Trợ lý.
    [Nhận tệp Word]
    [Về trang chủ]
    ");
    let parked = inbox::parked(&w.stage.app.store).await.unwrap();
    assert_eq!(parked.len(), 1, "and kept for the operator");
    assert!(parked[0].update_id < 0 && parked[0].why.contains("lost"), "{parked:?}");
    w.damage(format!("UPDATE member SET status = 'active' WHERE id = {}", broken.members[5].member.0)).await;
    w.presses(broken.secretary(), "Nhận tệp Word").await;
    assert_snapshot!(w.reads(broken.secretary()), @"
    <ke-hoach-nam-2027-ban-1.docx>
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1
    ");
}

#[tokio::test]
async fn a_bug_that_a_paper_brings_out_ends_that_paper_in_an_association_as_well() {
    let mut w = World::at_time("2026-12-28 08:00").await;
    let unit = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    let head = unit.secretary();
    let topic = w.in_round(&unit, 2).await;
    w.says(head, "/status 2026").await;
    w.reads(head);
    w.damage(format!("UPDATE topic SET meeting_at = {BEYOND} WHERE id = {}", topic.0)).await;
    w.presses(head, "Get the Word and Excel files").await;
    assert_snapshot!(w.reads(head), @"
    The report of 2026 could not be made.
    Please press the button below again. If that does not help, please tell whoever runs this assistant.
    [Get the Word and Excel files]
    [Home]
    ");
    assert_eq!(inbox::parked(&w.stage.app.store).await.unwrap().len(), 1);
}

/// A draft submitted at night: its notices to the committee wait for the morning, and one of them and a card break.
async fn one_of_the_night_is_broken(w: &mut World, cell: &Cell, submit: &str) {
    let topic = w.assigned(cell, 5).await;
    w.drafted(cell, topic, 2).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), submit).await;
    w.says(cell.user(4), "/trangchu").await;
    for member in &cell.members {
        w.reads(member.user);
    }
    let place = |index: usize| format!("p{}", cell.user(index));
    w.damage(format!("UPDATE outbox SET body = '{{\"html\"' WHERE place = '{}'", place(2))).await;
    let broken = "kind = 'of a later program', wanted = wanted + 1, since = 0";
    w.damage(format!("UPDATE card SET {broken} WHERE place = '{}'", place(4))).await;
}

#[tokio::test]
async fn a_message_and_a_card_whose_rows_are_broken_keep_nobody_waiting() {
    let mut w = World::at_time("2026-11-24 21:30").await;
    let cell = w.cell(6, 0).await;
    one_of_the_night_is_broken(&mut w, &cell, "Gửi chi uỷ").await;
    w.at("2026-11-25 07:05").await;
    assert_eq!(w.reads(cell.user(2)), "", "put aside");
    assert_snapshot!(w.reads(cell.user(3)), @r#"
    Kính gửi đồng chí Đỗ Quang Minh,
    Đồng chí Nguyễn Văn An đã gửi dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" (bản 1).
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    "#);
    // Whoever loses a card asks for it again.
    w.says(cell.user(4), "/trangchu").await;
    assert!(w.reads(cell.user(4)).contains("Quý IV/2026"));
    let (refused, waiting) = outbox::refused(&w.stage.app.store).await.unwrap();
    assert_eq!((refused.len(), waiting), (1, 0), "{refused:?}");
    assert_eq!(refused[0].place, format!("p{}", cell.user(2)), "kept for the operator");
}

#[tokio::test]
async fn in_an_english_association_as_well() {
    let mut w = World::at_time("2026-11-24 21:30").await;
    let club = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    one_of_the_night_is_broken(&mut w, &club, "Send to the executive committee").await;
    w.at("2026-11-25 07:05").await;
    assert_eq!(w.reads(club.user(2)), "");
    assert_snapshot!(w.reads(club.user(3)), @"
    Dear Đỗ Quang Minh,
    Nguyễn Văn An has sent the draft “Thực hành tiết kiệm, chống lãng phí ở khu dân cư” (version 1).
    Due: 17:00 on Thursday 10 December.
    Please read it and say whether you approve it.
    [Read the draft]
    [Approve]
    [Ask for changes]
    ");
    assert_eq!(outbox::refused(&w.stage.app.store).await.unwrap().0.len(), 1);
}
