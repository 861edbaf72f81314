//! What cannot be: a clear sentence, nothing changed, no words lost.

use chuyende::domain::ids::UnitId;
use chuyende::domain::task::{Said, Task, TaskReport, TaskState};
use chuyende::present::action::Action;
use chuyende::store::lists;
use chuyende::telegram::callback;
use insta::assert_snapshot;

use super::{adopted, desk, forget, tasks};
use crate::conclusions::session::{Session, day};
use crate::support::World;
use crate::support::seed::Cell;

pub(super) async fn first(w: &World, session: &Session) -> Task {
    tasks(w, session.topic).await.remove(0)
}

async fn reports(w: &World, session: &Session) -> Vec<TaskReport> {
    let task = first(w, session).await.id;
    lists::task_reports(&mut desk(w).await, task).await.unwrap()
}

/// Presses what an older message offered, or what somebody made up.
pub(super) async fn sends(w: &mut World, user: i64, unit: UnitId, action: Action) -> String {
    let message = w.telegram().chat_view(user, user).last().unwrap().message_id;
    let data = callback::encode(Some(unit), &action).unwrap();
    w.telegram().presses_data(user, user, message, &data);
    w.settle().await;
    let toasts: Vec<String> = w.telegram().toasts(user).into_iter().map(|toast| toast.text).collect();
    format!("{}\n===\n{}", toasts.join("\n"), w.reads(user))
}

/// On the morning of the first look, everything read.
pub(super) async fn looked_at() -> (World, Cell, Session) {
    let (mut w, cell, session) = adopted().await;
    w.at("2027-01-23 07:05").await;
    forget(&w, &cell);
    (w, cell, session)
}

#[tokio::test]
async fn an_old_button_of_a_task_that_is_done_changes_nothing() {
    let (mut w, cell, session) = looked_at().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(owner, "Đã xong").await;
    w.at("2027-01-24 09:00").await;
    forget(&w, &cell);
    let done = first(&w, &session).await;
    let task = done.id;
    for said in [Said::NotYet, Said::GoingOn, Said::Done] {
        let answer = sends(&mut w, owner, cell.unit, Action::ReportTask { task, said }).await;
        let expected =
            "BP-01 đã được ghi là xong, không báo thêm được. Nếu chưa đúng, đề nghị đồng chí báo bí thư.";
        assert_eq!(answer, format!("{expected}\n===\n"), "{said:?}");
    }
    assert_snapshot!(sends(&mut w, secretary, cell.unit, Action::AskTaskDue { task }).await, @"
    BP-01 đã được ghi là xong, không báo thêm được. Nếu chưa đúng, đề nghị đồng chí báo bí thư.
    ===
    ");
    assert_snapshot!(sends(&mut w, secretary, cell.unit, Action::AskDropTask { task }).await, @"
    BP-01 đã được ghi là xong, không báo thêm được. Nếu chưa đúng, đề nghị đồng chí báo bí thư.
    ===
    ");
    assert_eq!(first(&w, &session).await, done);
    w.finish().await;
}

#[tokio::test]
async fn a_member_of_another_unit_and_one_who_does_not_lead_it_cannot_answer() {
    let (mut w, cell, session) = looked_at().await;
    let other = w.cell(3, 0).await;
    let (stranger, member) = (other.secretary(), cell.user(7));
    let before = first(&w, &session).await;
    let task = before.id;
    for user in [stranger, member] {
        w.says(user, "/trangchu").await;
        w.reads(user);
    }
    let report = |said: Said| Action::ReportTask { task, said };
    assert_snapshot!(sends(&mut w, stranger, other.unit, report(Said::Done)).await, @"
    Nút này dành cho người khác, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc của đồng chí.
    ===
    ");
    assert_snapshot!(sends(&mut w, stranger, cell.unit, report(Said::NotYet)).await, @"
    Nút này dành cho người khác, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc của đồng chí.
    ===
    ");
    assert_snapshot!(sends(&mut w, member, cell.unit, report(Said::Done)).await, @"
    BP-01 do người khác chủ trì nên đồng chí không báo kết quả việc này được.
    Nếu có nhầm lẫn, đề nghị đồng chí báo bí thư.
    ===
    ");
    assert_snapshot!(sends(&mut w, member, cell.unit, Action::AddTaskWords { task }).await, @"
    Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.
    ===
    ");
    assert_snapshot!(sends(&mut w, member, cell.unit, Action::AskDropTask { task }).await, @"

    ===
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    assert_eq!(first(&w, &session).await, before);
    w.finish().await;
}

#[tokio::test]
async fn a_reason_without_words_is_asked_for_again() {
    let (mut w, cell, session) = looked_at().await;
    let owner = cell.user(2);
    w.presses(owner, "Chưa làm được").await;
    w.reads(owner);
    w.says(owner, "\u{200b}\u{200b}").await;
    assert_snapshot!(w.reads(owner), @"
    Tin không có nội dung nên chưa ghi nhận được.
    Đề nghị đồng chí viết hoặc ghi âm rồi gửi lại.
    ");
    w.telegram().sends_sticker(owner, owner);
    w.settle().await;
    assert_snapshot!(w.reads(owner), @"
    Nhãn dán và ảnh động không ghi được vào biên bản.
    Đề nghị đồng chí viết hoặc ghi âm ý kiến.
    ");
    assert_eq!(reports(&w, &session).await[0].words, None);
    // The question still waits; a voice is a reason.
    w.telegram().sends_voice(owner, owner, 9);
    w.settle().await;
    assert_snapshot!(w.reads(owner), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: chưa làm được, kèm tin ghi âm hoặc tệp
    Đến nay việc này thế nào?
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    [Nghe]
    [Viết thêm]
    [Xem tất cả các việc]
    ---
    Đã giữ tin ghi âm hoặc tệp của BP-01.
    Phần kiểm điểm chỉ in được chữ: đề nghị đồng chí viết thêm một câu tóm tắt.
    [Viết thêm]
    ");
    let kept = reports(&w, &session).await;
    assert_eq!((kept.len(), kept[0].words.as_deref(), kept[0].file.is_some()), (1, None, true));
    w.says(cell.secretary(), "/bienphap").await;
    w.presses(cell.secretary(), "BP-01").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
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
    w.presses(owner, "Viết thêm").await;
    w.says(owner, "Chưa có kinh phí mua đèn.").await;
    w.reads(owner);
    let kept = reports(&w, &session).await;
    assert_eq!(
        (kept.len(), kept[0].words.as_deref(), kept[0].file.is_some()),
        (1, Some("Chưa có kinh phí mua đèn."), true)
    );
    w.finish().await;
}

#[tokio::test]
async fn nothing_is_given_up_without_a_reason_in_words() {
    let (mut w, cell, session) = looked_at().await;
    let secretary = cell.secretary();
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Dừng việc này").await;
    w.reads(secretary);
    w.says(secretary, "\u{200b}").await;
    assert_snapshot!(w.reads(secretary), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.telegram().sends_sticker(secretary, secretary);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.telegram().sends_voice(secretary, secretary, 9);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.says(secretary, &"Phường đã lắp đèn tự tắt. ".repeat(50)).await;
    assert_snapshot!(w.reads(secretary), @"
    Phần này dài quá 1000 ký tự nên chưa ghi được.
    Đề nghị đồng chí viết gọn lại và gửi ngay tại đây.
    ");
    assert_eq!(first(&w, &session).await.state, TaskState::Open);
    w.says(secretary, "Phường đã lắp đèn tự tắt.").await;
    assert_snapshot!(w.reads(secretary), @r#"
    BP-01, quý IV/2026: dừng thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: dừng thực hiện. "Phường đã lắp đèn tự tắt."
    [Viết thêm]
    [Việc sau]
    [Xem tất cả các việc]
    ---
    Đã ghi BP-01 dừng thực hiện, kèm lý do.
    [Xem tất cả các việc]
    "#);
    assert_eq!(first(&w, &session).await.state, TaskState::Dropped);
    w.finish().await;
}

#[tokio::test]
async fn a_day_that_cannot_be_a_deadline_is_asked_for_again() {
    let (mut w, cell, session) = looked_at().await;
    let secretary = cell.secretary();
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Gia hạn").await;
    w.presses(secretary, "Viết ngày khác").await;
    w.reads(secretary);
    let mut said = Vec::new();
    for words in [
        "30/2",
        "31/13",
        "1/1/2020",
        "23/1/2027",
        "1/1/2035",
        "31/1/2027",
        "khi nào có đèn",
        "thứ Hai 31/3/2027",
    ] {
        w.says(secretary, words).await;
        said.push(format!("> {words}\n{}", w.reads(secretary)));
    }
    assert_snapshot!(said.join("\n"), @"
    > 30/2
    Trên lịch hoặc đồng hồ không có ngày, giờ này.
    Đề nghị đồng chí viết lại, ví dụ: 24/12 hoặc 19h30.
    > 31/13
    Trên lịch hoặc đồng hồ không có ngày, giờ này.
    Đề nghị đồng chí viết lại, ví dụ: 24/12 hoặc 19h30.
    > 1/1/2020
    Thời hạn phải sau hôm nay và không quá ba năm, chưa có gì thay đổi.
    Đề nghị đồng chí viết ngày khác, ví dụ: 31/3.
    > 23/1/2027
    Thời hạn phải sau hôm nay và không quá ba năm, chưa có gì thay đổi.
    Đề nghị đồng chí viết ngày khác, ví dụ: 31/3.
    > 1/1/2035
    Thời hạn phải sau hôm nay và không quá ba năm, chưa có gì thay đổi.
    Đề nghị đồng chí viết ngày khác, ví dụ: 31/3.
    > 31/1/2027
    BP-01 đang ghi đúng như vậy nên không có gì thay đổi. Nếu cần, đề nghị đồng chí chọn hoặc viết nội dung khác.
    > khi nào có đèn
    Trợ lý chưa đọc được ngày, giờ trong tin này.
    Đề nghị đồng chí viết lại, ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.
    > thứ Hai 31/3/2027
    Thứ và ngày chưa khớp: ngày đó là thứ Tư, ngày 31/03/2027.
    Đề nghị đồng chí viết lại.
    ");
    let task = first(&w, &session).await;
    assert_eq!((task.due, task.reports), (Some(day("2027-01-31")), 0));
    w.says(secretary, "31/3/2027").await;
    assert_eq!(first(&w, &session).await.due, Some(day("2027-03-31")), "the question waited");
    w.finish().await;
}

#[tokio::test]
async fn the_owners_reason_is_kept_though_a_leader_changed_the_task_meanwhile() {
    let (mut w, cell, session) = looked_at().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.presses(owner, "Chưa làm được").await;
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Gia hạn").await;
    w.presses(secretary, "31/03/2027").await;
    forget(&w, &cell);
    w.says(owner, "Chưa có kinh phí mua đèn.").await;
    assert_snapshot!(w.reads(owner), @"Đã ghi thêm vào BP-01.");
    w.says(secretary, "Chờ phường cấp đèn.").await;
    let kept: Vec<_> =
        reports(&w, &session).await.into_iter().map(|report| (report.said, report.words)).collect();
    let words = |text: &str| Some(text.to_owned());
    assert_eq!(
        kept,
        [(Said::NotYet, words("Chưa có kinh phí mua đèn.")), (Said::Extended, words("Chờ phường cấp đèn."))]
    );
    w.finish().await;
}
