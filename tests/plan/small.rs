//! A small unit: no committee, or nobody but the secretary.

use chuyende::domain::member::{Member, Role, Roles};
use chuyende::domain::topic::ApprovalWay;
use insta::assert_snapshot;

use super::{all_read, plan, told};
use crate::support::World;
use crate::support::seed::Cell;

/// Takes every office of the committee away but those of its first `left` members.
async fn without_committee(w: &mut World, cell: &Cell, left: usize) {
    for index in left..cell.members.len() {
        w.member(cell, index, |member| Member { roles: Roles::default(), ..member }).await;
    }
}

#[tokio::test]
async fn without_a_committee_the_secretary_and_the_deputy_approve() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    without_committee(&mut w, &cell, 2).await;
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.presses(secretary, "Gửi chi uỷ").await, @"Đã gửi kế hoạch tới 1 đồng chí.");
    w.presses(deputy, "Thông qua").await;
    assert!(plan(&w, &cell, 2027).await.unwrap().is_under_review(), "one of two is not more than half");
    w.telegram().read(deputy);
    w.telegram().read(secretary);
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chi uỷ đang cho ý kiến, 1/2 thông qua
    Quý I: Thực hành tiết kiệm, chống…; Phạm Thị Lan; 18/03
    Quý II: Học tập và làm theo Bác…; Lê Văn Bình; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Trần Thị Hoa; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Đỗ Quang Minh; 23/12
    Chưa cho ý kiến: Lê Văn Bình.
    [Thông qua]
    [Đề nghị sửa]
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Nhắc chi uỷ]
    [Ghi: chi uỷ đã thông qua tại cuộc họp]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    ");
    w.presses(secretary, "Thông qua").await;
    let approval = plan(&w, &cell, 2027).await.unwrap().approval.unwrap();
    assert_eq!((approval.way, approval.approved_by, approval.of), (ApprovalWay::Committee, 2, 2));
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn a_secretary_alone_approves_alone_and_it_is_recorded_as_that() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(4, 0).await;
    let secretary = cell.secretary();
    without_committee(&mut w, &cell, 1).await;
    w.member(&cell, 0, |member| Member { roles: Roles::new([Role::Secretary]), ..member }).await;
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Thực hành tiết kiệm, chống…; Lê Văn Bình; 18/03
    Quý II: Học tập và làm theo Bác…; Phạm Thị Lan; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Trần Thị Hoa; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Đỗ Quang Minh; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Bí thư tự duyệt]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    ");
    w.presses(secretary, "Bí thư tự duyệt").await;
    assert_eq!(plan(&w, &cell, 2027).await.unwrap().approval.unwrap().way, ApprovalWay::SecretaryAlone);
    assert_snapshot!(told(&w, &cell), @r#"
    == Lê Văn Bình
    Kế hoạch năm 2027, bản 1: bí thư đã duyệt
    Quý I: Thực hành tiết kiệm, chống…; Lê Văn Bình; 18/03
    Quý II: Học tập và làm theo Bác…; Phạm Thị Lan; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Trần Thị Hoa; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Đỗ Quang Minh; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    == Phạm Thị Lan
    Kính gửi đồng chí Phạm Thị Lan,
    Theo kế hoạch năm 2027 vừa được thông qua, đồng chí chuẩn bị chuyên đề quý II/2027: "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Họp: 19 giờ 30, thứ Năm, ngày 17/06/2027, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 27/05/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    == Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kế hoạch năm 2027 vừa được thông qua, đồng chí chuẩn bị chuyên đề quý III/2027: "Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?"
    Họp: 19 giờ 30, thứ Năm, ngày 23/09/2027, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 02/09/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Theo kế hoạch năm 2027 vừa được thông qua, đồng chí chuẩn bị chuyên đề quý IV/2027: "Thực hiện dân chủ ở cơ sở: những việc dân cần biết, được bàn và được kiểm tra"
    Họp: 19 giờ 30, thứ Năm, ngày 23/12/2027, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 02/12/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    "#);
    w.finish().await;
}
