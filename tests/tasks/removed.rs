//! Who helps and what is to come of a task are removed by one tap, and put back by another.

use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::lists;
use insta::assert_snapshot;

use super::refused::{first, looked_at};
use super::{desk, forget};
use crate::conclusions::session::{MORNING, ended};
use crate::support::World;

#[tokio::test]
async fn helpers_are_removed_by_one_tap_and_put_back_by_another() {
    let (mut w, cell, session) = looked_at().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Người phối hợp").await;
    w.says(secretary, "Chi hội Phụ nữ, tổ liên gia 3").await;
    forget(&w, &cell);
    w.presses(secretary, "Người phối hợp").await;
    assert_snapshot!(w.reads(secretary), @"
    Ai phối hợp thực hiện BP-01? Đồng chí viết tên người hoặc bộ phận ngay tại đây.
    Đang ghi: Chi hội Phụ nữ, tổ liên gia 3
    [Bỏ người phối hợp]
    ");
    w.presses(secretary, "Bỏ người phối hợp").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: bỏ người phối hợp
    Ghi theo lời đồng chí Trần Thị Hoa:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Viết thêm]
    [Việc sau]
    [Xem tất cả các việc]
    ---
    Đã bỏ người phối hợp thực hiện BP-01: Chi hội Phụ nữ, tổ liên gia 3.
    Đề nghị đồng chí viết lý do ngay tại đây.
    [Ghi lại như cũ]
    ");
    assert_snapshot!(w.reads(owner), @"
    Kính gửi đồng chí Trần Thị Hoa,
    BP-01, việc đồng chí chủ trì theo kết luận quý IV/2026, có thay đổi.
    Việc này nay không có người phối hợp.
    [Xem việc thực hiện]
    ");
    assert_eq!(first(&w, &session).await.co_owners, "");
    w.restart().await;
    // A second tap on the old button finds nothing to remove.
    assert_snapshot!(w.presses(secretary, "Bỏ người phối hợp").await, @"BP-01 đang ghi đúng như vậy nên không có gì thay đổi. Nếu cần, đề nghị đồng chí chọn hoặc viết nội dung khác.");
    w.presses(secretary, "Ghi lại như cũ").await;
    assert_eq!(first(&w, &session).await.co_owners, "Chi hội Phụ nữ, tổ liên gia 3");
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa; phối hợp: Chi hội Phụ nữ, tổ liên gia 3
    Hạn: 31/01/2027
    Ngày 23/01: ghi người phối hợp
    Ghi theo lời đồng chí Trần Thị Hoa:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Viết thêm]
    [Việc sau]
    [Xem tất cả các việc]
    ---
    Đã ghi người phối hợp thực hiện BP-01.
    ");
    assert_snapshot!(w.reads(owner), @"
    Kính gửi đồng chí Trần Thị Hoa,
    BP-01, việc đồng chí chủ trì theo kết luận quý IV/2026, có thay đổi.
    Phối hợp thực hiện: Chi hội Phụ nữ, tổ liên gia 3
    [Xem việc thực hiện]
    ");
    assert_snapshot!(w.presses(secretary, "Ghi lại như cũ").await, @"Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.");
    // No reason is asked for any more: what is said now is something else.
    let reports = first(&w, &session).await.reports;
    w.says(secretary, "Chiều nay họp chi uỷ.").await;
    assert_eq!(first(&w, &session).await.reports, reports);
    w.finish().await;
}

#[tokio::test]
async fn what_was_written_meanwhile_is_not_overwritten() {
    let (mut w, cell, session) = looked_at().await;
    let secretary = cell.secretary();
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Kết quả cần đạt").await;
    w.says(secretary, "12 bóng đèn.").await;
    w.presses(secretary, "Kết quả cần đạt").await;
    w.presses(secretary, "Bỏ kết quả cần đạt").await;
    w.says(secretary, "Phường chưa cấp đèn.").await;
    let reports = lists::task_reports(&mut desk(&w).await, first(&w, &session).await.id).await.unwrap();
    assert_eq!(reports.last().unwrap().words.as_deref(), Some("Phường chưa cấp đèn."), "the reason");
    w.presses(secretary, "Kết quả cần đạt").await;
    w.says(secretary, "Sáu bóng đèn").await;
    forget(&w, &cell);
    assert_snapshot!(w.presses(secretary, "Ghi lại như cũ").await, @"Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.");
    assert_eq!(first(&w, &session).await.expected, "Sáu bóng đèn");
    w.finish().await;
}

#[tokio::test]
async fn in_an_english_association() {
    let mut w = World::at_time(MORNING).await;
    let club = w.unit(Profile::Association, Lang::En, "Riverside", 7, 0).await;
    let session = ended(&w, &club).await;
    let (head, owner) = (club.secretary(), club.user(2));
    w.says(head, "/conclude").await;
    w.presses(head, "Adopt this version").await;
    w.presses(head, "Adopt and send").await;
    w.at("2026-12-25 12:00").await;
    w.says(head, "/measure").await;
    w.presses(head, "BP-01").await;
    w.presses(head, "Expected result").await;
    w.says(head, "No lamp burns by day.").await;
    forget(&w, &club);
    w.presses(head, "Expected result").await;
    w.presses(head, "Remove the expected result").await;
    assert_snapshot!(w.reads(head), @"
    BP-01, quarter IV/2026: under way
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Lead: Trần Thị Hoa
    Due: 31 January 2027
    25 December: expected result removed
    Record what Trần Thị Hoa says:
    [Record: done] [Record: under way]
    [Record: not done yet]
    [Extend] [Change the lead]
    [Helpers] [Expected result]
    [Give it up]
    [Add words]
    [Next task]
    [See all tasks]
    ---
    What is to come of BP-01? Please write it here, for example: 12 households have signed.
    Recorded now: No lamp burns by day.
    [Remove the expected result]
    ---
    The expected result of BP-01 is removed: No lamp burns by day.
    Please write the reason here.
    [Put it back]
    ");
    assert_snapshot!(w.reads(owner), @"
    Dear Trần Thị Hoa,
    BP-01, which you lead under the conclusion of quarter IV/2026, has changed.
    It names no expected result any more.
    [See the tasks]
    ");
    w.presses(head, "Put it back").await;
    assert_eq!(first(&w, &session).await.expected, "No lamp burns by day.");
    w.finish().await;
}
