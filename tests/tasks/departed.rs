//! Tasks whose owner cannot be asked: somebody who has left, whom no message reaches, or who is on no roster.

use chuyende::domain::member::{Member, Status};
use insta::assert_snapshot;

use super::{adopted, forget, tasks};
use crate::support::World;

#[tokio::test]
async fn of_an_owner_who_has_left_the_secretary_is_asked_who_takes_over() {
    let (mut w, cell, session) = adopted().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.at("2027-01-23 07:05").await;
    let asked = w.newest_with(owner, owner, "Đã xong");
    w.member(&cell, 2, |member| Member { status: Status::Moved, ..member }).await;
    forget(&w, &cell);
    w.telegram().presses(owner, owner, asked, "Đã xong").unwrap();
    w.settle().await;
    let toasts: Vec<String> = w.telegram().toasts(owner).into_iter().map(|toast| toast.text).collect();
    assert_snapshot!(format!("{}\n===\n{}", toasts.join("\n"), w.reads(owner)), @"

    ===
    Đồng chí hiện không có trong danh sách của chi bộ nên việc này chưa thực hiện được.
    Nếu có nhầm lẫn, đề nghị đồng chí báo bí thư.
    ");
    assert_eq!(tasks(&w, session.topic).await[0].reports, 0);
    w.at("2027-01-28 07:05").await;
    assert_eq!(w.reads(owner), "");
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-01: đồng chí Trần Thị Hoa không còn chủ trì được, cần người khác
    [Xem từng việc]
    ");
    w.presses(secretary, "Xem từng việc").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa, không còn chủ trì được
    Hạn: 31/01/2027
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Chọn người chủ trì]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Việc sau]
    [Xem tất cả các việc]
    ");
    w.at("2027-02-03 07:05").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-01 (đồng chí Trần Thị Hoa): quá hạn từ 31/01
    [Xem từng việc]
    ");
    w.presses(secretary, "Chọn người chủ trì").await;
    w.presses(secretary, "Bùi Thị Mai").await;
    w.says(secretary, "Đồng chí Hoa đã chuyển sinh hoạt.").await;
    assert_eq!(tasks(&w, session.topic).await[0].owner, Some(cell.members[7].member));
    assert_snapshot!(w.reads(cell.user(7)), @r#"
    Kính gửi đồng chí Bùi Thị Mai,
    Nay đồng chí chủ trì việc sau theo kết luận quý IV/2026. BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Đã quá hạn 3 ngày, hạn là Chủ nhật, ngày 31/01.
    [Xem việc thực hiện]
    "#);
    w.at("2027-02-04 07:05").await;
    assert_snapshot!(w.reads(cell.user(7)), @r#"
    Kính gửi đồng chí Bùi Thị Mai,
    Theo kết luận quý IV/2026, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Đã quá hạn 4 ngày, hạn là Chủ nhật, ngày 31/01.
    Đã 42 ngày kể từ hội nghị.
    Đề nghị đồng chí cho biết kết quả đến nay.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn of_an_owner_whom_no_message_reaches_the_secretary_records_the_answer() {
    let (mut w, cell, session) = adopted().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.member(&cell, 2, |member| Member { person: None, linked_at: None, ..member }).await;
    w.at("2027-01-22 12:00").await;
    forget(&w, &cell);
    w.at("2027-01-23 07:05").await;
    assert_eq!(w.reads(owner), "");
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-01 (đồng chí Trần Thị Hoa): đề nghị ghi kết quả
    [Xem từng việc]
    ");
    w.presses(secretary, "Xem từng việc").await;
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
    w.presses(secretary, "Ghi chưa làm được").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-01, quý IV/2026: đang thực hiện
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: chưa làm được
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
    Đã ghi BP-01 chưa làm được.
    Đề nghị đồng chí cho biết vướng mắc và dự kiến khi nào xong. Có thể viết hoặc nói.
    ");
    w.says(secretary, "Đồng chí Hoa nói chưa có đèn.").await;
    w.reads(secretary);
    w.at("2027-02-03 07:05").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-01 (đồng chí Trần Thị Hoa): quá hạn từ 31/01
    [Xem từng việc]
    ");
    assert_eq!(tasks(&w, session.topic).await[0].reports, 1);
    w.finish().await;
}

#[tokio::test]
async fn an_owner_in_words_is_spoken_for_by_the_secretary() {
    let (mut w, cell, session) = adopted().await;
    let secretary = cell.secretary();
    w.at("2026-12-26 07:05").await;
    w.presses(secretary, "Xem từng việc").await;
    w.presses(secretary, "Chọn người chủ trì").await;
    w.presses(secretary, "Viết tên khác").await;
    w.reads(secretary);
    w.telegram().sends_sticker(secretary, secretary);
    w.settle().await;
    w.says(secretary, "\u{200b}").await;
    assert_snapshot!(w.reads(secretary), @"
    Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.
    ---
    Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.
    ");
    w.says(secretary, "Tổ liên gia số 2 <cụm 3>").await;
    w.says(secretary, "Tổ này gần Nhà văn hoá.").await;
    w.presses(secretary, "Đặt thời hạn").await;
    w.presses(secretary, "31/03/2027").await;
    w.says(secretary, "Hết quý.").await;
    w.reads(secretary);
    let two = tasks(&w, session.topic).await.remove(1);
    assert_eq!((two.owner, two.owner_text.as_str()), (None, "Tổ liên gia số 2 <cụm 3>"));
    w.at("2027-01-22 12:00").await;
    forget(&w, &cell);
    w.at("2027-01-23 07:05").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-02 (Tổ liên gia số 2 <cụm 3>): đề nghị ghi kết quả
    [Xem từng việc]
    ");
    w.presses(secretary, "Xem từng việc").await;
    assert_snapshot!(w.reads(secretary), @r#"
    BP-02, quý IV/2026: đang thực hiện
    Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.
    Chủ trì: Tổ liên gia số 2 <cụm 3>
    Hạn: 31/03/2027
    Ngày 26/12/2026: gia hạn. "Hết quý."
    Ghi theo lời Tổ liên gia số 2 <cụm 3>:
    [Ghi đã xong] [Ghi đang làm]
    [Ghi chưa làm được]
    [Gia hạn] [Đổi người]
    [Người phối hợp] [Kết quả cần đạt]
    [Dừng việc này]
    [Viết thêm]
    [Xem tất cả các việc]
    "#);
    w.presses(secretary, "Ghi đã xong").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-02, quý IV/2026: đã xong
    Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá.
    Chủ trì: Tổ liên gia số 2 <cụm 3>
    Hạn: 31/03/2027
    Ngày 23/01: đã xong
    [Ghi đang làm] [Ghi chưa làm được]
    [Viết thêm]
    [Xem tất cả các việc]
    ");
    w.finish().await;
}

#[tokio::test]
async fn of_a_task_the_secretary_is_late_with_the_deputy_hears() {
    let (mut w, cell, _) = adopted().await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    w.at("2026-12-26 07:05").await;
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-01").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Lê Văn Bình").await;
    w.says(secretary, "Việc gấp.").await;
    w.at("2027-02-02 12:00").await;
    forget(&w, &cell);
    let read = |w: &World| format!("bí thư:\n{}\nphó bí thư:\n{}", w.reads(secretary), w.reads(deputy));
    w.at("2027-02-03 12:00").await;
    assert_snapshot!(read(&w), @"
    bí thư:

    phó bí thư:
    ");
    w.at("2027-02-20 12:00").await;
    assert_snapshot!(read(&w), @"
    bí thư:
    Kính gửi đồng chí Lê Văn Bình,
    Đã qua ngày thứ 45 của quý I/2027, chi bộ chưa có lịch sinh hoạt chuyên đề.
    Quý này còn 44 ngày.
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Hai, ngày 01/03
    [Chọn chuyên đề]
    phó bí thư:
    Kính gửi đồng chí Phạm Thị Lan,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-01 (đồng chí Lê Văn Bình): quá hạn từ 31/01
    [Xem từng việc]
    ---
    Kính gửi đồng chí Phạm Thị Lan,
    Đã qua ngày thứ 45 của quý I/2027, chi bộ chưa có lịch sinh hoạt chuyên đề.
    Quý này còn 43 ngày.
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Hai, ngày 01/03
    [Chọn chuyên đề]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_late_task_that_nobody_leads_goes_to_the_secretary_then_to_the_deputy() {
    let (mut w, cell, _) = adopted().await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    w.at("2026-12-26 07:05").await;
    w.presses(secretary, "Xem từng việc").await;
    w.presses(secretary, "Đặt thời hạn").await;
    w.presses(secretary, "Viết ngày khác").await;
    w.says(secretary, "15/1/2027").await;
    w.says(secretary, "Chờ phân công.").await;
    forget(&w, &cell);
    w.at("2027-01-18 07:05").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-02: quá hạn từ 15/01, chưa có người chủ trì
    [Xem từng việc]
    ");
    assert_eq!(w.reads(deputy), "");
    w.at("2027-01-22 07:05").await;
    assert_snapshot!(w.reads(deputy), @"
    Kính gửi đồng chí Phạm Thị Lan,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-02: quá hạn từ 15/01, chưa có người chủ trì
    [Xem từng việc]
    ");
    w.finish().await;
}
