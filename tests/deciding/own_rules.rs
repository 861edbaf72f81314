//! A ballot that is open keeps the rules it was opened with, whatever is changed in the settings.

use insta::assert_snapshot;

use crate::deciding::scene::{ballot, circulated};
use crate::support::World;

async fn puts(w: &mut World, secretary: i64, rule: &str, words: &str) {
    w.says(secretary, "/caidat").await;
    w.presses(secretary, "Quy định của chi bộ").await;
    w.presses(secretary, "Biểu quyết").await;
    w.presses(secretary, rule).await;
    w.says(secretary, words).await;
    w.telegram().read(secretary);
    w.presses(secretary, "Đúng").await;
}

#[tokio::test]
async fn a_ballot_is_counted_by_the_rules_it_was_opened_with() {
    let mut w = World::at_time("2026-12-24 19:30").await;
    let cell = w.cell(8, 0).await;
    let id = circulated(&w, &cell, true).await;
    let secretary = cell.secretary();
    w.says(secretary, "/hop").await;
    w.presses(secretary, "Họp bắt đầu").await;
    w.presses(secretary, "Biểu quyết chính thức").await;
    w.presses(secretary, "Biểu quyết trên điện thoại").await;
    let (opened, ..) = ballot(&w, id).await;
    puts(&mut w, secretary, "Thông qua khi tán thành", "ít nhất 3/4").await;
    puts(&mut w, secretary, "Số người tham gia", "4/5").await;
    let (now, ..) = ballot(&w, id).await;
    assert_eq!(now, opened, "nothing of an open ballot changes");
    w.reads(cell.user(6));
    w.says(cell.user(6), "/trangchu").await;
    assert_snapshot!(w.reads(cell.user(6)), @r#"
    Quý IV/2026: hội nghị đang họp
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Việc của đồng chí: đọc dự thảo; góp ý; biểu quyết 2 biện pháp
    [Biểu quyết các biện pháp]
    [Đọc dự thảo]
    [Góp ý]
    "#);
    for member in 0..5 {
        w.presses(cell.user(member), "Tán thành cả 2 biện pháp còn lại").await;
    }
    w.says(secretary, "/tiendo").await;
    assert!(w.reads(secretary).contains("[Đã biểu quyết: 5/8]"), "a formal vote is no consultation");
    w.says(secretary, "/bieuquyet").await;
    w.presses(secretary, "Kết thúc biểu quyết").await;
    assert_snapshot!(w.reads(secretary), @"
    Biểu quyết chính thức 2 biện pháp, trên điện thoại
    Đã biểu quyết 5/8.
    Kết quả chỉ hiện sau khi kết thúc.
    [Mở phiếu]
    [Nhập thay]
    [Kết thúc biểu quyết]
    [Huỷ lần biểu quyết này]
    [Về trang chủ]
    ---
    Kết thúc biểu quyết 2 biện pháp và công bố kết quả?
    Sau khi kết thúc, không ai thay đổi được lựa chọn.
    [Kết thúc biểu quyết]
    [Chưa, để tiếp tục]
    ");
    w.presses(secretary, "Kết thúc biểu quyết").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Hội nghị chuyên đề, bắt đầu 19 giờ 30, thứ Năm, ngày 24/12/2026
    Có mặt 8/8, vắng có lý do 0, vắng không lý do 0
    Chủ trì: Lê Văn Bình
    Thư ký: Vũ Thị Thu
    Biểu quyết chính thức: đã có kết quả
    [Điểm danh]
    [Đổi chủ trì] [Chọn thư ký]
    [Xem kết quả từng biện pháp]
    [Kết thúc họp]
    [Về trang chủ]
    ---
    Biểu quyết chính thức, biện pháp 1/2 (BP-01)
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Biểu quyết: tán thành 5 trên 8 đảng viên chính thức (không tán thành 0, ý kiến khác 0, không biểu quyết 3), quá nửa, thông qua.
    Lựa chọn của đồng chí: Tán thành
    [Biện pháp sau]
    [Về trang chủ]
    ---
    Tiến độ năm 2026
    Quý I/2026: chưa có chuyên đề
    Quý II/2026: chưa có chuyên đề
    Quý III/2026: chưa có chuyên đề
    Quý IV/2026: đang tiến hành, họp 24/12
    Việc tiếp theo: kết thúc họp, chậm nhất thứ Năm, ngày 24/12. Người phụ trách: Lê Văn Bình.
    [Báo cáo năm 2026]
    [Về trang chủ]
    ---
    Đã kết thúc, không thay đổi được nữa.
    [Xem kết quả từng biện pháp]
    [Về trang chủ]
    ---
    Hội nghị ngày 24/12 đã biểu quyết và thông qua cả 2 biện pháp.
    [Xem kết quả từng biện pháp]
    [Về trang chủ]
    "#);
    w.finish().await;
}
