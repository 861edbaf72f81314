//! What is to come of the measures, and who helps: one question after the blanks, which can be left.

use chuyende::domain::file::File;
use chuyende::domain::measure::Measure;
use chuyende::domain::task::Task;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::present::action::Action;
use chuyende::store::lists;
use chuyende::telegram::callback;
use insta::assert_snapshot;

use crate::conclusions::session::{MORNING, Session, desk, ended, text_of, versions};
use crate::support::World;
use crate::support::seed::Cell;

/// The blanks of the first version are left; the question about the results stands.
async fn asked() -> (World, Cell, Session) {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    w.says(cell.secretary(), "/ketluan").await;
    w.presses(cell.secretary(), "Điền 3 chỗ trống").await;
    for _ in 0..3 {
        w.reads(cell.secretary());
        w.presses(cell.secretary(), "Để trống").await;
    }
    (w, cell, session)
}

async fn measure(w: &World, session: &Session, at: usize) -> Measure {
    desk(w).await.get::<Measure>(session.measures[at]).await.unwrap()
}

/// Presses what an older message offered.
async fn sends(w: &mut World, user: i64, cell: &Cell, action: Action) -> String {
    let message = w.telegram().chat_view(user, user).last().unwrap().message_id;
    let data = callback::encode(Some(cell.unit), &action).unwrap();
    w.telegram().presses_data(user, user, message, &data);
    w.settle().await;
    let toasts: Vec<String> = w.telegram().toasts(user).into_iter().map(|toast| toast.text).collect();
    format!("{}\n===\n{}", toasts.join("\n"), w.reads(user))
}

#[tokio::test]
async fn a_result_and_who_helps_are_written_at_once_and_come_into_the_papers_and_the_task() {
    let (mut w, cell, session) = asked().await;
    let secretary = cell.secretary();
    assert_snapshot!(w.reads(secretary), @"
    Còn 2 biện pháp chưa ghi kết quả cần đạt
    Phần này có thể để trống. Nếu cần ghi, đề nghị đồng chí bấm vào biện pháp.
    [BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra…]
    [BP-02. Công khai hoá đơn điện, nước hằng tháng…]
    [Để trống]
    ");
    w.presses(secretary, "BP-02. Công khai hoá đơn điện, nước hằng tháng…").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kết quả cần đạt của BP-02?
    "Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá."
    Đồng chí viết ngay tại đây. Nếu có người phối hợp, đề nghị viết thêm, ví dụ: 12 hộ ký cam kết; phối hợp: Chi hội Phụ nữ.
    "#);
    w.restart().await;
    w.says(secretary, "Bảng công khai trước ngày 05 hằng tháng\nPhối hợp: Chi hội Phụ nữ, tổ liên gia 3")
        .await;
    assert_snapshot!(w.reads(secretary), @"
    Còn 1 biện pháp chưa ghi kết quả cần đạt
    Phần này có thể để trống. Nếu cần ghi, đề nghị đồng chí bấm vào biện pháp.
    [BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra…]
    [Để trống]
    ");
    let second = measure(&w, &session, 1).await;
    assert_eq!(second.expected, "Bảng công khai trước ngày 05 hằng tháng");
    assert_eq!(second.co_owners, "Chi hội Phụ nữ, tổ liên gia 3");
    w.presses(secretary, "Để trống").await;
    assert_snapshot!(w.reads(secretary), @"
    Đã qua hết các chỗ trống của bản 1.
    [Về trang chủ]
    ---
    Trợ lý đang lập dự thảo kết luận (bản 2) và biên bản riêng, sẽ gửi ngay khi xong.
    ---
    <ket-luan-quy-IV-2026-ban-2.docx>
    Dự thảo kết luận quý IV/2026 (bản 2)
    ---
    <bien-ban-quy-IV-2026-ban-2.docx>
    Dự thảo biên bản quý IV/2026 (bản 2)
    ---
    Kính gửi đồng chí bí thư Lê Văn Bình,
    Dự thảo kết luận (bản 2) và biên bản riêng đã được tổng hợp từ 2 ý kiến và kết quả biểu quyết 3 biện pháp.
    Đề nghị đồng chí đọc rồi chốt, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    let version = versions(&w, &session).await.pop().unwrap();
    let file = desk(&w).await.get::<File>(version.document.unwrap()).await.unwrap();
    let paper = text_of(&file.bytes.unwrap());
    for printed in ["ết quả cần đạt: Bảng công khai trước ngày 05", "phối hợp: Chi hội Phụ nữ"]
    {
        assert!(paper.contains(printed), "{printed}: {paper}");
    }
    assert!(!paper.contains("bổ sung: kết quả"), "what is left is no gap: {paper}");
    w.presses(secretary, "Chốt bản này").await;
    w.presses(secretary, "Chốt và gửi").await;
    w.at("2026-12-25 12:00").await;
    let tasks: Vec<Task> = lists::tasks(&mut desk(&w).await, session.topic).await.unwrap();
    let carried: Vec<_> =
        tasks.iter().map(|task| (task.expected.as_str(), task.co_owners.as_str())).collect();
    let written = ("Bảng công khai trước ngày 05 hằng tháng", "Chi hội Phụ nữ, tổ liên gia 3");
    assert_eq!(carried, [("", ""), written]);
    w.finish().await;
}

#[tokio::test]
async fn what_is_left_with_one_tap_is_neither_asked_nor_counted_and_can_be_written_later() {
    let (mut w, cell, session) = asked().await;
    let secretary = cell.secretary();
    w.reads(secretary);
    w.presses(secretary, "Để trống").await;
    assert_snapshot!(w.reads(secretary), @"
    Đã qua hết các chỗ trống của bản 1.
    [Đọc dự thảo]
    [Chốt bản này]
    ---
    Bản 1 không còn chỗ trống nào cần điền tại đây. Chỗ để trống được in để điền tay.
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    w.says(secretary, "/ketluan").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí bí thư Lê Văn Bình,
    Dự thảo kết luận (bản 1) và biên bản riêng đã được tổng hợp từ 2 ý kiến và kết quả biểu quyết 3 biện pháp.
    Đề nghị đồng chí đọc rồi chốt, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    w.presses(secretary, "Đọc dự thảo").await;
    for _ in 0..7 {
        w.presses(secretary, "Phần sau").await;
    }
    assert_snapshot!(w.reads(secretary), @r#"
    BP-01: được thông qua
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Biểu quyết: tán thành 8 trên 9 đảng viên chính thức (không tán thành 1, ý kiến khác 0), quá nửa, thông qua.
    Chủ trì: đồng chí Trần Thị Hoa
    Thời hạn: 31/01/2027
    Từ ý kiến: Ý-01
    Phần 8/10
    [Phần trước] [Phần sau]
    [Sửa người chủ trì]
    [Sửa thời hạn]
    [Ghi kết quả cần đạt]
    [Về trang chủ]
    "#);
    w.presses(secretary, "Ghi kết quả cần đạt").await;
    w.reads(secretary);
    w.says(secretary, "Không còn đèn sáng ban ngày").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Đã qua hết các chỗ trống của bản 1.
    [Về trang chủ]
    ---
    BP-01: được thông qua
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Biểu quyết: tán thành 8 trên 9 đảng viên chính thức (không tán thành 1, ý kiến khác 0), quá nửa, thông qua.
    Chủ trì: đồng chí Trần Thị Hoa
    Thời hạn: 31/01/2027. Kết quả cần đạt: Không còn đèn sáng ban ngày
    Từ ý kiến: Ý-01
    Phần 8/10
    [Phần trước] [Phần sau]
    [Về trang chủ]
    ---
    Trợ lý đang lập dự thảo kết luận (bản 2) và biên bản riêng, sẽ gửi ngay khi xong.
    ---
    <ket-luan-quy-IV-2026-ban-2.docx>
    Dự thảo kết luận quý IV/2026 (bản 2)
    ---
    <bien-ban-quy-IV-2026-ban-2.docx>
    Dự thảo biên bản quý IV/2026 (bản 2)
    ---
    Kính gửi đồng chí bí thư Lê Văn Bình,
    Dự thảo kết luận (bản 2) và biên bản riêng đã được tổng hợp từ 2 ý kiến và kết quả biểu quyết 3 biện pháp.
    Đề nghị đồng chí đọc rồi chốt, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Đọc dự thảo]
    [Chốt bản này]
    "#);
    w.presses(secretary, "Đọc dự thảo").await;
    for _ in 0..7 {
        w.presses(secretary, "Phần sau").await;
    }
    assert_snapshot!(w.reads(secretary), @r#"
    BP-01: được thông qua
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Biểu quyết: tán thành 8 trên 9 đảng viên chính thức (không tán thành 1, ý kiến khác 0), quá nửa, thông qua.
    Chủ trì: đồng chí Trần Thị Hoa
    Thời hạn: 31/01/2027. Kết quả cần đạt: Không còn đèn sáng ban ngày
    Từ ý kiến: Ý-01
    Phần 8/10
    [Phần trước] [Phần sau]
    [Sửa người chủ trì]
    [Sửa thời hạn]
    [Sửa kết quả cần đạt]
    [Về trang chủ]
    "#);
    // Only who helps is added: the result stays.
    w.presses(secretary, "Sửa kết quả cần đạt").await;
    w.says(secretary, "phoi hop: to lien gia 3").await;
    let first = measure(&w, &session, 0).await;
    assert_eq!(
        (first.expected.as_str(), first.co_owners.as_str()),
        ("Không còn đèn sáng ban ngày", "to lien gia 3")
    );
    w.finish().await;
}

#[tokio::test]
async fn a_conclusion_without_blanks_offers_the_question_and_is_adopted_without_it() {
    let (mut w, cell, session) = asked().await;
    let secretary = cell.secretary();
    w.reads(secretary);
    // The question is left standing.
    w.says(secretary, "/ketluan").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí bí thư Lê Văn Bình,
    Dự thảo kết luận (bản 1) và biên bản riêng đã được tổng hợp từ 2 ý kiến và kết quả biểu quyết 3 biện pháp.
    Đề nghị đồng chí đọc rồi chốt, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Ghi kết quả cần đạt]
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    w.says(secretary, "/trangchu").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đang hoàn thiện kết luận
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: chốt kết luận, chậm nhất Chủ nhật, ngày 27/12
    [Đọc và chốt kết luận]
    "#);
    w.presses(secretary, "Đọc và chốt kết luận").await;
    assert_snapshot!(w.reads(secretary), @"
    Chốt kết luận quý IV/2026 (bản 1)?
    Kết luận sẽ được đăng lên nhóm và gửi tới 9 đồng chí.
    Sau khi chốt, kết luận không thay đổi được nữa.
    [Chốt và gửi]
    [Chưa chốt]
    ");
    w.presses(secretary, "Chốt và gửi").await;
    w.at("2026-12-25 12:00").await;
    let version = versions(&w, &session).await.pop().unwrap();
    let file = desk(&w).await.get::<File>(version.document.unwrap()).await.unwrap();
    assert!(!text_of(&file.bytes.unwrap()).contains("bổ sung: kết quả"));
    w.finish().await;
}

#[tokio::test]
async fn what_cannot_be_a_result_changes_nothing() {
    let (mut w, cell, session) = asked().await;
    let secretary = cell.secretary();
    w.reads(secretary);
    let conclusion = versions(&w, &session).await[0].id;
    let before = measure(&w, &session, 0).await;
    w.presses(secretary, "BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra…").await;
    w.reads(secretary);
    w.telegram().sends_voice(secretary, secretary, 9);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Chỗ này được in vào văn bản nên cần lời viết, chưa ghi nhận được tệp hoặc tin ghi âm.
    Đề nghị đồng chí viết ngay tại đây.
    ");
    w.telegram().sends_photo(secretary, secretary, "12 bóng đèn");
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Chỗ này được in vào văn bản nên cần lời viết, chưa ghi nhận được tệp hoặc tin ghi âm.
    Đề nghị đồng chí viết ngay tại đây.
    ");
    w.telegram().sends_sticker(secretary, secretary);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Nhãn dán và ảnh động không ghi được vào biên bản.
    Đề nghị đồng chí viết hoặc ghi âm ý kiến.
    ");
    w.says(secretary, &"dài ".repeat(100)).await;
    assert_snapshot!(w.reads(secretary), @"
    Phần này dài quá 300 ký tự nên chưa ghi được.
    Đề nghị đồng chí viết gọn lại và gửi ngay tại đây.
    ");
    w.says(secretary, "\u{200b}").await;
    assert_snapshot!(w.reads(secretary), @"
    Tin không có nội dung nên chưa ghi nhận được.
    Đề nghị đồng chí viết hoặc ghi âm rồi gửi lại.
    ");
    assert_eq!(measure(&w, &session, 0).await, before);
    // A measure that did not pass has no result; a member has no say; nor has another unit.
    let rejected = Action::WriteResult { conclusion, measure: session.measures[2] };
    assert_snapshot!(sends(&mut w, secretary, &cell, rejected).await, @"
    Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.
    ===
    ");
    let write = Action::WriteResult { conclusion, measure: session.measures[0] };
    let member = cell.user(4);
    w.says(member, "/trangchu").await;
    w.reads(member);
    assert_snapshot!(sends(&mut w, member, &cell, write.clone()).await, @"

    ===
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    let other = w.cell(3, 0).await;
    let stranger = other.secretary();
    w.says(stranger, "/trangchu").await;
    w.reads(stranger);
    assert_snapshot!(sends(&mut w, stranger, &other, write.clone()).await, @"
    Nút này dành cho người khác, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc của đồng chí.
    ===
    ");
    // The words come when it is adopted: they are not lost, and change nothing.
    w.says(cell.deputy(), "/ketluan").await;
    w.presses(cell.deputy(), "Chốt bản này").await;
    w.presses(cell.deputy(), "Chốt và gửi").await;
    w.says(secretary, "12 bóng đèn").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Đã qua hết các chỗ trống của bản 1.
    [Về trang chủ]
    ---
    <ket-luan-quy-IV-2026-ban-1.docx>
    Kết luận quý IV/2026 (bản 1, đã chốt)
    ---
    <bien-ban-quy-IV-2026-ban-1.docx>
    Biên bản quý IV/2026
    ---
    Kính gửi đồng chí Lê Văn Bình,
    Kết luận sinh hoạt chuyên đề quý IV/2026 "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" đã được chốt.
    Thông qua 2 biện pháp, không thông qua 1; tổng hợp 2 ý kiến.
    Đề nghị đồng chí đọc và thực hiện. Chi uỷ cảm ơn đồng chí.
    [Xem kết luận]
    ---
    Kết luận đã chốt nên không thay đổi được nữa.
    "#);
    assert_eq!(measure(&w, &session, 0).await, before);
    w.finish().await;
}

#[tokio::test]
async fn an_association_is_asked_in_english() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 7, 0).await;
    let session = ended(&w, &cell).await;
    let head = cell.secretary();
    w.says(head, "/conclude").await;
    w.presses(head, "Fill in 3 blanks").await;
    for _ in 0..3 {
        w.reads(head);
        w.presses(head, "Leave blank").await;
    }
    assert_snapshot!(w.reads(head), @"
    2 measures have no expected result yet
    They may be left so. To write one down, please tap the measure.
    [BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra…]
    [BP-02. Công khai hoá đơn điện, nước hằng tháng…]
    [Leave blank]
    ");
    w.presses(head, "BP-02. Công khai hoá đơn điện, nước hằng tháng…").await;
    assert_snapshot!(w.reads(head), @"
    What is to come of BP-02?
    “Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.”
    Please write it right here. If somebody helps, please add who, for example: 12 households have signed; with: the women’s union.
    ");
    w.says(head, "A notice by the 5th of each month; with: the women’s group").await;
    let second = measure(&w, &session, 1).await;
    assert_eq!(second.expected, "A notice by the 5th of each month");
    assert_eq!(second.co_owners, "the women’s group");
    w.reads(head);
    w.presses(head, "Leave blank").await;
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
    w.finish().await;
}
