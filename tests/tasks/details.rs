//! Who helps with a task and what is to come of it: written and changed on its card, told to whoever leads it.

use chuyende::domain::task::{Detail, Said, Task, TaskReport};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::present::action::Action;
use chuyende::store::lists;
use insta::assert_snapshot;

use super::refused::{first, looked_at, sends};
use super::{desk, forget, tasks};
use crate::conclusions::session::{MORNING, Session, ended};
use crate::support::World;
use crate::support::seed::Cell;

async fn last_report(w: &World, task: &Task) -> TaskReport {
    lists::task_reports(&mut desk(w).await, task.id).await.unwrap().pop().unwrap()
}

#[tokio::test]
async fn the_secretary_writes_and_changes_them_and_the_owner_is_told() {
    let (mut w, cell, session) = looked_at().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ghi theo lời đồng chí Trần Thị Hoa:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Việc sau]
    [Xem tất cả các việc]
    ");
    w.presses(secretary, "Người phối hợp").await;
    assert_snapshot!(w.reads(secretary), @"Ai phối hợp thực hiện BP-01? Đồng chí viết tên người hoặc bộ phận ngay tại đây.");
    w.restart().await;
    w.says(secretary, "Chi hội Phụ nữ,\ntổ liên gia 3").await;
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
    assert_eq!(w.reads(cell.group), "", "never in the group");
    let task = first(&w, &session).await;
    assert_eq!(task.co_owners, "Chi hội Phụ nữ, tổ liên gia 3");
    assert_eq!(last_report(&w, &task).await.said, Said::CoOwners);
    w.presses(secretary, "Kết quả cần đạt").await;
    w.reads(secretary);
    w.says(secretary, "Không còn đèn công cộng sáng ban ngày").await;
    w.reads(secretary);
    assert_snapshot!(w.reads(owner), @"
    Kính gửi đồng chí Trần Thị Hoa,
    BP-01, việc đồng chí chủ trì theo kết luận quý IV/2026, có thay đổi.
    Kết quả cần đạt: Không còn đèn công cộng sáng ban ngày.
    [Xem việc thực hiện]
    ");
    // What stands there is changed with a reason.
    w.presses(secretary, "Kết quả cần đạt").await;
    assert_snapshot!(w.reads(secretary), @"
    Kết quả cần đạt của BP-01? Đồng chí viết ngay tại đây, ví dụ: 12 hộ ký cam kết.
    Đang ghi: Không còn đèn công cộng sáng ban ngày
    [Bỏ kết quả cần đạt]
    ");
    w.says(secretary, "Giảm một phần mười tiền điện công cộng").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa; phối hợp: Chi hội Phụ nữ, tổ liên gia 3
    Hạn: 31/01/2027. Kết quả cần đạt: Giảm một phần mười tiền điện công cộng
    Ngày 23/01: ghi kết quả cần đạt
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
    Đã ghi kết quả cần đạt của BP-01.
    Đề nghị đồng chí viết lý do ngay tại đây.
    ");
    w.says(secretary, "Phường giao chỉ tiêu mới.").await;
    w.reads(secretary);
    let task = first(&w, &session).await;
    assert_eq!(task.expected, "Giảm một phần mười tiền điện công cộng");
    assert_eq!(last_report(&w, &task).await.words.as_deref(), Some("Phường giao chỉ tiêu mới."));
    forget(&w, &cell);
    // The next question shows what is to come of it.
    w.at("2027-01-28 07:05").await;
    assert_snapshot!(w.reads(owner), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kết luận quý IV/2026, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Kết quả cần đạt: Giảm một phần mười tiền điện công cộng
    Còn 3 ngày là đến hạn: Chủ nhật, ngày 31/01.
    Đề nghị đồng chí cho biết kết quả đến nay.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn another_date_is_told_to_the_owner_once() {
    let (mut w, cell, _session) = looked_at().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.reads(secretary);
    w.presses(secretary, "Gia hạn").await;
    w.presses(secretary, "Viết ngày khác").await;
    w.says(secretary, "25/1").await;
    assert_snapshot!(w.reads(owner), @"
    Kính gửi đồng chí Trần Thị Hoa,
    BP-01, việc đồng chí chủ trì theo kết luận quý IV/2026, có thay đổi.
    Hạn: thứ Hai, ngày 25/01.
    [Xem việc thực hiện]
    ");
    w.at("2027-01-23 20:00").await;
    assert_eq!(w.reads(owner), "", "told once, and asked on another day");
    w.finish().await;
}

#[tokio::test]
async fn what_cannot_be_changes_nothing() {
    let (mut w, cell, session) = looked_at().await;
    let (owner, secretary, member) = (cell.user(2), cell.secretary(), cell.user(7));
    let before = first(&w, &session).await;
    let task = before.id;
    let write = |detail: Detail| Action::WriteTaskDetail { task, detail };
    let other = w.cell(3, 0).await;
    let stranger = other.secretary();
    for user in [stranger, member, owner] {
        w.says(user, "/trangchu").await;
        w.reads(user);
    }
    assert_snapshot!(sends(&mut w, stranger, other.unit, write(Detail::CoOwners)).await, @"
    Nút này dành cho người khác, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc của đồng chí.
    ===
    ");
    assert_snapshot!(sends(&mut w, member, cell.unit, write(Detail::Expected)).await, @"

    ===
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    assert_snapshot!(sends(&mut w, owner, cell.unit, write(Detail::Expected)).await, @"

    ===
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Kết quả cần đạt").await;
    w.reads(secretary);
    w.telegram().sends_voice(secretary, secretary, 9);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.telegram().sends_photo(secretary, secretary, "");
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.telegram().sends_sticker(secretary, secretary);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.says(secretary, "\u{200b}").await;
    assert_snapshot!(w.reads(secretary), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.says(secretary, &"dài ".repeat(100)).await;
    assert_snapshot!(w.reads(secretary), @"
    Phần này dài quá 300 ký tự nên chưa ghi được.
    Đề nghị đồng chí viết gọn lại và gửi ngay tại đây.
    ");
    assert_eq!(first(&w, &session).await, before);
    w.says(secretary, "12 bóng đèn").await;
    // Twice the same is recorded once.
    w.presses(secretary, "Kết quả cần đạt").await;
    w.reads(secretary);
    w.says(secretary, "12  bóng đèn").await;
    assert_snapshot!(w.reads(secretary), @"BP-01 đang ghi đúng như vậy nên không có gì thay đổi. Nếu cần, đề nghị đồng chí chọn hoặc viết nội dung khác.");
    assert_eq!(first(&w, &session).await.reports, before.reports + 1);
    // Done while it is being written.
    w.presses(owner, "Đã xong").await;
    w.says(secretary, "20 bóng đèn").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đã xong
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027. Kết quả cần đạt: 12 bóng đèn
    Ngày 23/01: đã xong
    [Ghi đang làm] [Ghi chưa làm được]
    [Việc sau]
    [Xem tất cả các việc]
    ---
    BP-01 đã được ghi là xong, không báo thêm được. Nếu chưa đúng, đề nghị đồng chí báo bí thư.
    ");
    assert_eq!(first(&w, &session).await.expected, "12 bóng đèn");
    w.finish().await;
}

#[tokio::test]
async fn a_leader_who_leads_the_task_is_told_nothing() {
    let (mut w, cell, session) = looked_at().await;
    let secretary = cell.secretary();
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Lê Văn Bình").await;
    forget(&w, &cell);
    w.presses(secretary, "Kết quả cần đạt").await;
    w.reads(secretary);
    w.says(secretary, "12 bóng đèn").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Lê Văn Bình
    Hạn: 31/01/2027. Kết quả cần đạt: 12 bóng đèn
    Ngày 23/01: ghi kết quả cần đạt
    Đến nay việc này thế nào?
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Viết thêm]
    [Xem tất cả các việc]
    ---
    Đã ghi kết quả cần đạt của BP-01.
    ");
    assert_eq!(tasks(&w, session.topic).await[0].expected, "12 bóng đèn");
    w.finish().await;
}

/// An association that speaks English, its conclusion adopted.
async fn in_english() -> (World, Cell, Session) {
    let mut w = World::at_time(MORNING).await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 7, 0).await;
    let session = ended(&w, &cell).await;
    let head = cell.secretary();
    w.says(head, "/conclude").await;
    w.presses(head, "Adopt this version").await;
    w.presses(head, "Adopt and send").await;
    w.at("2026-12-25 12:00").await;
    forget(&w, &cell);
    (w, cell, session)
}

#[tokio::test]
async fn an_association_writes_them_in_english() {
    let (mut w, cell, _session) = in_english().await;
    let (head, owner) = (cell.secretary(), cell.user(2));
    w.says(head, "/measure").await;
    w.presses(head, "BP-01").await;
    w.reads(head);
    let mut seen = Vec::new();
    for (button, words) in [("Helpers", "The garden group"), ("Expected result", "No lamp burns by day")] {
        w.presses(head, button).await;
        seen.push(w.reads(head));
        w.says(head, words).await;
        seen.extend([w.reads(head), w.reads(owner)]);
    }
    assert_snapshot!(seen.join("\n===\n"), @"
    Who helps with BP-01? Please write the people or bodies here.
    ===
    BP-01, quarter IV/2026: under way
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Lead: Trần Thị Hoa; with The garden group
    Due: 31 January 2027
    25 December: helpers recorded
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
    Those who help with BP-01 are recorded.
    ===
    Dear Trần Thị Hoa,
    BP-01, which you lead under the conclusion of quarter IV/2026, has changed.
    Helping with it: The garden group
    [See the tasks]
    ===
    What is to come of BP-01? Please write it here, for example: 12 households have signed.
    ===
    BP-01, quarter IV/2026: under way
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Lead: Trần Thị Hoa; with The garden group
    Due: 31 January 2027. Expected result: No lamp burns by day
    25 December: expected result recorded
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
    The expected result of BP-01 is recorded.
    ===
    Dear Trần Thị Hoa,
    BP-01, which you lead under the conclusion of quarter IV/2026, has changed.
    Expected result: No lamp burns by day.
    [See the tasks]
    ");
    w.presses(head, "Expected result").await;
    w.says(head, "A tenth less spent on light").await;
    assert_snapshot!(w.reads(head), @"
    BP-01, quarter IV/2026: under way
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Lead: Trần Thị Hoa; with The garden group
    Due: 31 January 2027. Expected result: A tenth less spent on light
    25 December: expected result recorded
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
    Recorded now: No lamp burns by day
    [Remove the expected result]
    ---
    The expected result of BP-01 is recorded.
    Please write the reason here.
    ");
    w.finish().await;
}
