//! Two conclusions carried out side by side: the tasks of the quarter before, reviewed by the session that came after it,
//! and those that this session decided. Everybody is asked once, each task is named with its quarter, both topics close.

use chuyende::domain::topic::Stage;
use insta::assert_snapshot;

use super::{adopted, forget, stage, tasks};
use crate::conclusions::session::{When, ended_in};
use crate::support::World;
use crate::support::seed::Cell;

/// The first quarter of 2027: held on 18 March, its looks on 17 April, 17 May and 16 June.
const FIRST: When = When { year: 2027, quarter: 1, later: 84 };

/// What everybody has been told since, who was told anything.
fn told(w: &World, cell: &Cell) -> String {
    let all = cell.members.iter().map(|member| (member.name.clone(), w.reads(member.user)));
    let said = all.filter(|(_, said)| !said.is_empty()).map(|(name, said)| format!("# {name}\n{said}"));
    said.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn two_quarters_are_followed_side_by_side_and_nobody_is_asked_twice() {
    let (mut w, cell, before) = adopted().await;
    let (owner, secretary) = (cell.user(2), cell.secretary());
    w.at("2026-12-26 07:05").await;
    // The same member leads both tasks of the fourth quarter; one has no date.
    w.presses(secretary, "Xem từng việc").await;
    w.presses(secretary, "Chọn người chủ trì").await;
    w.presses(secretary, "Trần Thị Hoa").await;
    w.says(secretary, "Đồng chí Hoa ở gần Nhà văn hoá.").await;
    w.at("2027-03-19 08:00").await;
    let now = ended_in(&w, &cell, FIRST).await;
    w.says(secretary, "/ketluan").await;
    w.presses(secretary, "Chốt bản này").await;
    w.presses(secretary, "Chốt và gửi").await;
    w.at("2027-03-19 12:00").await;
    assert_eq!(stage(&w, before.topic).await, Stage::Closed, "its last look was the session itself");
    assert_eq!(stage(&w, now.topic).await, Stage::FollowingUp);
    w.at("2027-03-23 12:00").await;
    forget(&w, &cell);
    w.at("2027-03-24 12:00").await;
    assert_snapshot!(told(&w, &cell), @"");
    w.says(secretary, "/bienphap").await;
    assert_snapshot!(w.reads(secretary), @"
    Thực hiện kết luận quý I/2027
    Đã xong 0/4 việc, quá hạn 1 việc
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện,…: đang thực hiện
    BP-02. Công khai hoá đơn điện, nước hằng tháng tại…: đang thực hiện
    BP-01 (quý IV/2026). Mỗi tuần một lần, tổ liên gia kiểm tra điện,…: quá hạn
    [BP-01] [BP-02]
    [BP-01 (quý IV/2026)]
    [Trang sau]
    [Về trang chủ]
    ");
    w.presses(secretary, "Trang sau").await;
    assert_snapshot!(w.reads(secretary), @"
    Thực hiện kết luận quý I/2027
    Đã xong 0/4 việc, quá hạn 1 việc
    BP-02 (quý IV/2026). Công khai hoá đơn điện, nước hằng tháng tại…: đang thực hiện
    [BP-02 (quý IV/2026)]
    [Trang trước]
    [Về trang chủ]
    ");
    // A month after the second session all that is open is looked at.
    w.at("2027-04-17 07:05").await;
    assert_snapshot!(told(&w, &cell), @"
    # Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Đồng chí chủ trì 3 việc theo kết luận sinh hoạt chuyên đề: BP-01 (quý IV/2026, quá hạn), BP-02 (quý IV/2026), BP-01.
    Đã 30 ngày kể từ hội nghị quý I/2027.
    Đề nghị đồng chí cho biết kết quả từng việc đến nay.
    [Báo kết quả]
    ");
    w.at("2027-04-22 07:05").await;
    assert_snapshot!(told(&w, &cell), @r#"
    # Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kết luận quý I/2027, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Còn 3 ngày là đến hạn: Chủ nhật, ngày 25/04.
    Đề nghị đồng chí cho biết kết quả đến nay.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    "#);
    w.presses(owner, "Báo kết quả").await;
    assert_snapshot!(w.reads(owner), @"
    BP-01, quý IV/2026: quá hạn
    Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.
    Chủ trì: đồng chí Trần Thị Hoa
    Hạn: 31/01/2027
    Đến nay việc này thế nào?
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    [Việc sau]
    [Xem tất cả các việc]
    ");
    w.at("2027-04-25 12:00").await;
    forget(&w, &cell);
    w.at("2027-04-28 07:05").await;
    assert_snapshot!(told(&w, &cell), @r#"
    # Lê Văn Bình
    Kính gửi đồng chí Lê Văn Bình,
    Có 1 việc theo kết luận cần đồng chí xem:
    BP-01 (đồng chí Trần Thị Hoa): quá hạn từ 25/04
    [Xem từng việc]
    # Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kết luận quý I/2027, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Đã quá hạn 1 ngày, hạn là Chủ nhật, ngày 25/04.
    Đề nghị đồng chí cho biết kết quả đến nay.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    "#);
    for page in ["BP-01 (quý IV/2026)", "BP-02 (quý IV/2026)"] {
        w.says(secretary, "/bienphap").await;
        if !w.offers(secretary, page) {
            w.presses(secretary, "Trang sau").await;
        }
        w.presses(secretary, page).await;
        w.presses(secretary, "Ghi đã xong").await;
    }
    assert!(tasks(&w, before.topic).await.iter().all(|task| !task.is_open()));
    assert_eq!(stage(&w, now.topic).await, Stage::FollowingUp, "its own are open");
    for number in ["BP-01", "BP-02"] {
        w.says(secretary, "/bienphap").await;
        w.presses(secretary, number).await;
        w.presses(secretary, "Ghi đã xong").await;
    }
    w.at("2027-06-16 12:00").await;
    forget(&w, &cell);
    assert_eq!(stage(&w, now.topic).await, Stage::FollowingUp);
    w.at("2027-06-17 07:05").await;
    assert_eq!(stage(&w, now.topic).await, Stage::Closed);
    assert_eq!(stage(&w, before.topic).await, Stage::Closed);
    // What was done on another day can be put right no more: the cards lose those buttons, and say nothing new.
    let said = told(&w, &cell);
    assert!(!said.contains("Kính gửi") && !said.contains("[Ghi đang làm]"), "{said}");
    w.finish().await;
}
