//! The days on which owners and leaders hear of a deadline are the unit's own to choose.

use insta::assert_snapshot;

use super::{adopted, forget};
use crate::support::World;

async fn opens(w: &mut World, secretary: i64) {
    w.says(secretary, "/caidat").await;
    w.presses(secretary, "Quy định của chi bộ").await;
    w.presses(secretary, "Tại hội nghị và sau đó").await;
    w.reads(secretary);
    w.presses(secretary, "Nhắc người chủ trì").await;
}

#[tokio::test]
async fn the_secretary_changes_the_days_of_asking_and_they_count_at_once() {
    let (mut w, cell, _) = adopted().await;
    let (owner, secretary, deputy) = (cell.user(2), cell.secretary(), cell.deputy());
    w.at("2027-01-10 09:00").await;
    forget(&w, &cell);
    opens(&mut w, secretary).await;
    assert_snapshot!(w.reads(secretary), @"
    Nhắc người chủ trì
    Hiện nay: trước hạn 3 ngày; quá hạn 3 ngày báo bí thư, 7 ngày báo phó bí thư
    Ba số là: nhắc trước hạn mấy ngày; quá hạn mấy ngày thì báo bí thư; quá hạn mấy ngày thì báo phó bí thư. Có thể viết ngay tại đây, ví dụ: 5 2 7
    [trước hạn 7 ngày; quá hạn 1 ngày báo bí thư, 3 ngày báo phó bí thư]
    [Quay lại]
    ");
    let mut said = Vec::new();
    for words in ["năm ngày", "5 7 2", "100 1 2", "5 1"] {
        w.says(secretary, words).await;
        said.push(format!("> {words}\n{}", w.reads(secretary)));
    }
    assert_snapshot!(said.join("\n"), @"
    > năm ngày
    Mục này cần đúng 3 số. Chưa có gì thay đổi.
    > 5 7 2
    Số thứ ba cần lớn hơn số thứ hai. Chưa có gì thay đổi.
    > 100 1 2
    Số thứ nhất cần từ 0 đến 60. Chưa có gì thay đổi.
    > 5 1
    Mục này cần đúng 3 số. Chưa có gì thay đổi.
    ");
    w.says(secretary, "5 1 3").await;
    assert_snapshot!(w.reads(secretary), @"
    Nhắc người chủ trì
    Đang là: trước hạn 3 ngày; quá hạn 3 ngày báo bí thư, 7 ngày báo phó bí thư
    Đổi thành: trước hạn 5 ngày; quá hạn 1 ngày báo bí thư, 3 ngày báo phó bí thư
    [Đúng]
    [Không đổi]
    ");
    assert_eq!(w.presses(secretary, "Đúng").await, "Đã ghi quy định mới.");
    assert_snapshot!(w.reads(secretary), @"
    Tại hội nghị và sau đó
    Tổng hợp ý kiến: trước hội nghị 1 ngày
    Chốt kết luận: sau hội nghị 3 ngày
    Gửi kết luận: sau hội nghị 7 ngày
    Hỏi việc thực hiện: sau hội nghị 30, 60, 90 ngày
    Nhắc người chủ trì: trước hạn 5 ngày; quá hạn 1 ngày báo bí thư, 3 ngày báo phó bí thư
    [Tổng hợp ý kiến]
    [Chốt kết luận]
    [Gửi kết luận]
    [Hỏi việc thực hiện]
    [Nhắc người chủ trì]
    [Các mục khác]
    ");
    w.at("2027-01-25 12:00").await;
    forget(&w, &cell);
    let mut days = Vec::new();
    for date in
        ["01-26", "01-27", "01-28", "01-29", "01-30", "01-31", "02-01", "02-02", "02-03", "02-04", "02-05"]
    {
        w.at(&format!("2027-{date} 12:00")).await;
        for (who, user) in [("chủ trì", owner), ("bí thư", secretary), ("phó bí thư", deputy)] {
            let said = w.reads(user);
            if said.contains("BP-01") {
                days.push(format!("# {date}, {who}\n{said}"));
            }
        }
    }
    assert_snapshot!(days.join("\n"), @r#"
    # 01-26, chủ trì
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kết luận quý IV/2026, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Còn 5 ngày là đến hạn: Chủ nhật, ngày 31/01.
    Đề nghị đồng chí cho biết kết quả đến nay.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    # 02-01, chủ trì
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kết luận quý IV/2026, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Đã quá hạn 1 ngày, hạn là Chủ nhật, ngày 31/01.
    Đề nghị đồng chí cho biết kết quả đến nay.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    # 02-01, bí thư
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-01 (đồng chí Trần Thị Hoa): quá hạn từ 31/01
    [Xem từng việc]
    # 02-03, phó bí thư
    Kính gửi đồng chí Phạm Thị Lan,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-01 (đồng chí Trần Thị Hoa): quá hạn từ 31/01
    [Xem từng việc]
    "#);
    w.finish().await;
}
