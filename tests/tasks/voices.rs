//! A reason that was spoken or photographed: officers and whoever leads the task hear it, an officer writes it down.

use chuyende::domain::task::{Said, TaskReport};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::present::action::Action;
use chuyende::store::lists;
use insta::assert_snapshot;

use super::refused::{first, looked_at, sends};
use super::{desk, forget};
use crate::conclusions::session::{MORNING, Session, ended};
use crate::support::World;
use crate::support::seed::Cell;

async fn reports(w: &World, session: &Session) -> Vec<TaskReport> {
    let task = first(w, session).await.id;
    lists::task_reports(&mut desk(w).await, task).await.unwrap()
}

/// Whether the last message of a chat carries a voice or a picture of ours.
fn has_media(w: &World, user: i64) -> bool {
    let chat = w.telegram().chat_view(user, user);
    chat.last().is_some_and(|last| last.from_bot && last.media.is_some())
}

/// "Not yet", and why: spoken.
async fn spoken() -> (World, Cell, Session) {
    let (mut w, cell, session) = looked_at().await;
    let owner = cell.user(2);
    w.presses(owner, "Chưa làm được").await;
    w.telegram().sends_voice(owner, owner, 9);
    w.settle().await;
    forget(&w, &cell);
    (w, cell, session)
}

#[tokio::test]
async fn the_secretary_hears_it_and_writes_it_down_and_its_author_is_told() {
    let (mut w, cell, session) = spoken().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: chưa làm được, kèm tin ghi âm hoặc tệp
    Ghi theo lời đồng chí Trần Thị Hoa:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Nghe]
    [Việc sau]
    [Xem tất cả các việc]
    ");
    w.restart().await;
    w.presses(secretary, "Nghe").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, ngày 23/01, đồng chí Trần Thị Hoa: chưa làm được
    [Chép thành chữ]
    ");
    assert!(has_media(&w, secretary), "the voice itself");
    w.presses(secretary, "Chép thành chữ").await;
    assert_snapshot!(w.reads(secretary), @"Đề nghị đồng chí viết lại ngay tại đây, đúng lời đã nói về BP-01.");
    w.restart().await;
    w.says(secretary, "Chưa có kinh phí mua đèn.").await;
    assert_snapshot!(w.reads(secretary), @r#"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: chưa làm được. "Chưa có kinh phí mua đèn."
    Ghi theo lời đồng chí Trần Thị Hoa:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Nghe]
    [Việc sau]
    [Xem tất cả các việc]
    ---
    Đã chép thành chữ lời báo về BP-01.
    [Xem việc thực hiện]
    "#);
    assert_snapshot!(w.reads(owner), @r#"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: chưa làm được. "Chưa có kinh phí mua đèn."
    Đến nay việc này thế nào?
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    [Nghe]
    [Viết thêm]
    [Xem tất cả các việc]
    ---
    Đồng chí Lê Văn Bình đã chép thành chữ lời đồng chí báo về BP-01:
    Chưa có kinh phí mua đèn.
    [Viết thêm]
    "#);
    let report = reports(&w, &session).await.pop().unwrap();
    assert_eq!((report.said, report.member), (Said::NotYet, Some(cell.members[2].member)));
    assert_eq!((report.entered_by, report.words.as_deref()), (None, Some("Chưa có kinh phí mua đèn.")));
    assert!(report.file.is_some(), "the voice stays with it");
    // Heard again, but written down once.
    w.presses(secretary, "Xem việc thực hiện").await;
    w.presses(secretary, "Nghe").await;
    assert_snapshot!(w.reads(secretary), @r#"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: chưa làm được. "Chưa có kinh phí mua đèn."
    Ghi theo lời đồng chí Trần Thị Hoa:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Nghe]
    [Việc sau]
    [Xem tất cả các việc]
    ---
    BP-01, ngày 23/01, đồng chí Trần Thị Hoa: chưa làm được
    "#);
    let write = Action::WriteTaskVoice { task: report.task, report: report.number };
    assert_snapshot!(sends(&mut w, secretary, cell.unit, write).await, @"
    Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.
    ===
    ");
    // The author hears it, too, and can say more.
    w.presses(owner, "Viết thêm").await;
    w.says(owner, "Xin đến 15/2.").await;
    let words = reports(&w, &session).await.pop().unwrap().words.unwrap();
    assert_eq!(words, "Chưa có kinh phí mua đèn.\nXin đến 15/2.");
    w.finish().await;
}

#[tokio::test]
async fn a_photograph_is_seen_and_a_new_leader_of_the_task_has_it_too() {
    let (mut w, cell, session) = looked_at().await;
    let (owner, secretary, next) = (cell.user(2), cell.secretary(), cell.user(7));
    w.presses(owner, "Chưa làm được").await;
    w.telegram().sends_photo(owner, owner, "");
    w.settle().await;
    forget(&w, &cell);
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Bùi Thị Mai").await;
    w.says(secretary, "Đồng chí Mai ở gần.").await;
    w.reads(next);
    w.presses(next, "Xem việc thực hiện").await;
    assert_snapshot!(w.reads(next), @r#"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Bùi Thị Mai
    Hạn: 31/01/2027
    Ngày 23/01: đổi người chủ trì. "Đồng chí Mai ở gần."
    Đến nay việc này thế nào?
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    [Xem tệp]
    [Xem tất cả các việc]
    "#);
    w.presses(next, "Xem tệp").await;
    assert!(has_media(&w, next), "the photograph itself");
    assert_snapshot!(w.reads(next), @"BP-01, ngày 23/01, đồng chí Trần Thị Hoa: chưa làm được");
    assert!(reports(&w, &session).await[0].file.is_some());
    w.finish().await;
}

#[tokio::test]
async fn others_hear_nothing_and_what_is_no_writing_changes_nothing() {
    let (mut w, cell, session) = spoken().await;
    let (owner, secretary, member) = (cell.user(2), cell.secretary(), cell.user(7));
    let report = reports(&w, &session).await.pop().unwrap();
    let (task, number) = (report.task, report.number);
    let hear = Action::TaskVoice { task };
    let write = Action::WriteTaskVoice { task, report: number };
    w.says(member, "/bienphap").await;
    w.presses(member, "BP-01").await;
    w.reads(member);
    assert!(!w.offers(member, "Nghe"));
    assert_snapshot!(sends(&mut w, member, cell.unit, hear.clone()).await, @"
    Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.
    ===
    ");
    assert_snapshot!(sends(&mut w, member, cell.unit, write.clone()).await, @"

    ===
    Việc này do chi uỷ thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    assert_snapshot!(sends(&mut w, owner, cell.unit, write.clone()).await, @"

    ===
    Đề nghị đồng chí viết lại ngay tại đây, đúng lời đã nói về BP-01.
    ");
    let other = w.cell(3, 0).await;
    let stranger = other.secretary();
    w.says(stranger, "/trangchu").await;
    w.reads(stranger);
    assert_snapshot!(sends(&mut w, stranger, other.unit, hear).await, @"
    Nút này dành cho người khác, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc của đồng chí.
    ===
    ");
    let none = Action::WriteTaskVoice { task, report: 99 };
    w.says(secretary, "/trangchu").await;
    w.reads(secretary);
    assert_snapshot!(sends(&mut w, secretary, cell.unit, none).await, @"
    Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.
    ===
    ");
    sends(&mut w, secretary, cell.unit, write).await;
    w.telegram().sends_voice(secretary, secretary, 4);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.says(secretary, &"dài ".repeat(300)).await;
    assert_snapshot!(w.reads(secretary), @"
    Phần này dài quá 1000 ký tự nên chưa ghi được.
    Đề nghị đồng chí viết gọn lại và gửi ngay tại đây.
    ");
    assert_eq!(reports(&w, &session).await.pop().unwrap(), report);
    w.finish().await;
}

#[tokio::test]
async fn an_association_in_english_writes_it_down() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 7, 0).await;
    ended(&w, &cell).await;
    let (head, owner) = (cell.secretary(), cell.user(2));
    w.says(head, "/conclude").await;
    w.presses(head, "Adopt this version").await;
    w.presses(head, "Adopt and send").await;
    w.at("2027-01-23 07:05").await;
    w.presses(owner, "Not done yet").await;
    w.telegram().sends_voice(owner, owner, 9);
    w.settle().await;
    forget(&w, &cell);
    w.says(head, "/measure").await;
    w.presses(head, "BP-01").await;
    w.presses(head, "Listen").await;
    w.presses(head, "Write it down").await;
    assert_snapshot!(w.reads(head), @"
    BP-01, quarter IV/2026: under way
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Lead: Trần Thị Hoa
    Due: 31 January 2027
    23 January: not done yet, with a voice message or a file
    Record what Trần Thị Hoa says:
    [Record: done] [Record: under way]
    [Record: not done yet]
    [Extend] [Change the lead]
    [Helpers] [Expected result]
    [Give it up]
    [Listen]
    [Next task]
    [See all tasks]
    ---
    BP-01, 23 January, Trần Thị Hoa: not done yet
    [Write it down]
    ---
    Please write here, in the speaker’s own words, what was said of BP-01.
    ");
    w.says(head, "There is no money for lamps yet.").await;
    assert_snapshot!(w.reads(head), @"
    BP-01, quarter IV/2026: under way
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Lead: Trần Thị Hoa
    Due: 31 January 2027
    23 January: not done yet. “There is no money for lamps yet.”
    Record what Trần Thị Hoa says:
    [Record: done] [Record: under way]
    [Record: not done yet]
    [Extend] [Change the lead]
    [Helpers] [Expected result]
    [Give it up]
    [Listen]
    [Next task]
    [See all tasks]
    ---
    BP-01 is written down.
    [See the tasks]
    ");
    assert_snapshot!(w.reads(owner), @"
    BP-01, quarter IV/2026: under way
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Lead: Trần Thị Hoa
    Due: 31 January 2027
    23 January: not done yet. “There is no money for lamps yet.”
    How does it stand?
    [Done]
    [Under way]
    [Not done yet]
    [Listen]
    [Add words]
    [See all tasks]
    ---
    Lê Văn Bình has written down what you said of BP-01:
    There is no money for lamps yet.
    [Add words]
    ");
    w.finish().await;
}
