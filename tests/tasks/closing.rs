//! The last look, ninety days after the session: what is open stays open and is asked about, nothing is closed over it.

use chuyende::domain::topic::Stage;
use insta::assert_snapshot;

use super::{adopted, forget, stage, tasks};
use crate::conclusions::session::day;
use crate::support::World;
use crate::support::seed::Cell;

/// What the owner, the secretary and the deputy have been told since.
fn told(w: &World, cell: &Cell) -> String {
    let who = [("chủ trì", 2), ("bí thư", 0), ("phó bí thư", 1)];
    who.map(|(who, index)| format!("# {who}\n{}", w.reads(cell.user(index)))).join("\n")
}

#[tokio::test]
async fn at_the_last_look_open_tasks_are_asked_about_and_the_topic_stays_open_until_they_are_done() {
    let (mut w, cell, session) = adopted().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.at("2026-12-26 07:05").await;
    w.presses(secretary, "Xem từng việc").await;
    w.presses(secretary, "Chọn người chủ trì").await;
    w.presses(secretary, "Viết tên khác").await;
    w.says(secretary, "tổ liên gia số 2").await;
    w.says(secretary, "Tổ này gần Nhà văn hoá.").await;
    w.presses(secretary, "Đặt thời hạn").await;
    w.presses(secretary, "Viết ngày khác").await;
    w.says(secretary, "30/6/2027").await;
    w.says(secretary, "Hết quý II.").await;
    w.at("2027-03-23 12:00").await;
    forget(&w, &cell);
    w.at("2027-03-24 07:05").await;
    assert_snapshot!(told(&w, &cell), @r#"
    # chủ trì
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kết luận quý IV/2026, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Đã quá hạn 52 ngày, hạn là Chủ nhật, ngày 31/01.
    Đã 90 ngày kể từ hội nghị.
    Đề nghị đồng chí cho biết kết quả đến nay.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    # bí thư
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-02 (tổ liên gia số 2): đề nghị ghi kết quả
    [Xem từng việc]
    # phó bí thư
    "#);
    w.at("2027-03-31 12:00").await;
    assert_snapshot!(told(&w, &cell), @"
    # chủ trì

    # bí thư

    # phó bí thư
    ");
    assert_eq!(stage(&w, session.topic).await, Stage::FollowingUp, "not closed over what is open");
    w.says(secretary, "/trangchu").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đã chốt kết luận
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Thực hiện kết luận quý IV/2026: xong 0/2, quá hạn 1
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Tư, ngày 31/03
    [Chọn chuyên đề]
    [Lập kế hoạch năm]
    [Xem việc thực hiện]
    "#);
    w.presses(owner, "Đã xong").await;
    assert_eq!(stage(&w, session.topic).await, Stage::FollowingUp);
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-02").await;
    w.presses(secretary, "Ghi đã xong").await;
    let all: Vec<_> = tasks(&w, session.topic).await.into_iter().map(|task| task.done_on).collect();
    assert_eq!(all, [Some(day("2027-03-31")); 2]);
    w.at("2027-04-01 12:00").await;
    assert_eq!(stage(&w, session.topic).await, Stage::Closed);
    forget(&w, &cell);
    w.says(secretary, "/bienphap").await;
    assert_snapshot!(w.reads(secretary), @"
    Thực hiện kết luận quý IV/2026
    Đã xong 2/2 việc
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện,…: đã xong, sau hạn
    BP-02. Công khai hoá đơn điện, nước hằng tháng tại…: đã xong
    [BP-01] [BP-02]
    [Về trang chủ]
    ");
    w.at("2027-04-20 12:00").await;
    assert_snapshot!(told(&w, &cell), @"
    # chủ trì

    # bí thư

    # phó bí thư
    ");
    w.finish().await;
}

#[tokio::test]
async fn what_is_done_before_the_last_look_closes_the_topic_the_day_after_it() {
    let (mut w, cell, session) = adopted().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.at("2027-01-23 07:05").await;
    w.presses(owner, "Đã xong").await;
    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "BP-02").await;
    w.presses(secretary, "Dừng việc này").await;
    w.says(secretary, "Phường đã công khai trên bảng tin.").await;
    w.at("2027-03-23 12:00").await;
    forget(&w, &cell);
    w.at("2027-03-24 12:00").await;
    assert_eq!(stage(&w, session.topic).await, Stage::FollowingUp);
    w.at("2027-03-25 06:59").await;
    assert_eq!(stage(&w, session.topic).await, Stage::FollowingUp);
    w.at("2027-03-25 07:01").await;
    assert_eq!(stage(&w, session.topic).await, Stage::Closed);
    assert_snapshot!(told(&w, &cell), @"
    # chủ trì
    BP-01, quý IV/2026: đã xong
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Ngày 23/01: đã xong
    [Viết thêm]
    [Xem tất cả các việc]
    # bí thư

    # phó bí thư
    ");
    w.finish().await;
}
