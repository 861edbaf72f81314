//! Whoever prepares a topic does not change kind or standing before another has the duty.

use chuyende::domain::member::{Member, MemberKind, Role, Roles, Status};
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use super::{all_read, desk, last};
use crate::support::World;
use crate::support::seed::Cell;

async fn member(w: &World, cell: &Cell, index: usize) -> Member {
    desk(w).await.get::<Member>(cell.members[index].member).await.unwrap()
}

async fn opens(w: &mut World, secretary: i64, name: &str) {
    w.says(secretary, "/thanhvien").await;
    w.presses(secretary, name).await;
    w.telegram().read(secretary);
}

#[tokio::test]
async fn a_change_of_kind_or_standing_asks_for_another_first() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.assigned(&cell, 2).await;
    let before = member(&w, &cell, 2).await;
    for path in [
        &["Chuyển thành: đảng viên dự bị"][..],
        &["Không dùng điện thoại"][..],
        &["Ngừng gửi tin"][..],
        &["Tình trạng", "Vắng dài ngày"][..],
        &["Tình trạng", "Miễn sinh hoạt"][..],
        &["Tình trạng", "Tạm đình chỉ sinh hoạt"][..],
        &["Tình trạng", "Chuyển đi"][..],
        &["Tình trạng", "Từ trần"][..],
    ] {
        opens(&mut w, secretary, "Trần Thị Hoa (đã kết nối)").await;
        for label in path {
            w.presses(secretary, label).await;
        }
        let said = w.reads(secretary);
        assert!(
            said.contains("Đồng chí Trần Thị Hoa đang được giao chuẩn bị chuyên đề quý IV/2026."),
            "{path:?}\n{said}"
        );
        assert!(said.contains("Hiện chưa có gì thay đổi."));
        assert_eq!(member(&w, &cell, 2).await, before, "{path:?}");
        w.presses(secretary, "Thôi, không đổi").await;
    }
    // Another has it: now it can be done.
    opens(&mut w, secretary, "Trần Thị Hoa (đã kết nối)").await;
    w.presses(secretary, "Chuyển thành: đảng viên dự bị").await;
    w.presses(secretary, "Nguyễn Văn An").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Mở thông tin người này").await;
    w.presses(secretary, "Chuyển thành: đảng viên dự bị").await;
    assert_eq!(member(&w, &cell, 2).await.kind, MemberKind::Probationary);
    assert_snapshot!(w.reads(secretary), @r#"
    Đồng chí Trần Thị Hoa
    Đảng viên dự bị; đang sinh hoạt
    Chức danh: không
    Đã kết nối
    Tài khoản: "Trần Thị Hoa"
    [Cấp liên kết mới]
    [Ngừng gửi tin]
    [Ngừng kết nối]
    [Không dùng điện thoại]
    [Chức danh]
    [Tình trạng]
    [Chuyển thành: đảng viên chính thức]
    [Về danh sách]
    "#);

    // Back to taking part asks for nobody.
    opens(&mut w, secretary, "Vũ Thị Thu (đã kết nối)").await;
    w.presses(secretary, "Tình trạng").await;
    w.presses(secretary, "Vắng dài ngày").await;
    assert_eq!(member(&w, &cell, 4).await.status, Status::Away);
    w.presses(secretary, "Tình trạng").await;
    w.presses(secretary, "Đang sinh hoạt").await;
    assert_eq!(member(&w, &cell, 4).await.status, Status::Active);
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn a_party_group_keeps_its_quarter_through_another_of_its_people() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý II").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Giao tổ đảng").await;
    w.presses(secretary, "Vũ Thị Thu").await;
    w.says(secretary, "Tổ đảng số 1").await;
    opens(&mut w, secretary, "Vũ Thị Thu (đã kết nối)").await;
    w.presses(secretary, "Tình trạng").await;
    w.presses(secretary, "Vắng dài ngày").await;
    assert_snapshot!(w.reads(secretary).rsplit("---\n").next().unwrap().to_owned(), @"
    Đồng chí Vũ Thị Thu đang được giao chuẩn bị chuyên đề quý II/2027.
    Đề nghị chọn người thay trước, rồi thực hiện lại việc vừa bấm. Hiện chưa có gì thay đổi.
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Phạm Thị Lan]
    [Lê Văn Bình]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    [Thôi, không đổi]
    ");
    w.presses(secretary, "Nguyễn Văn An").await;
    w.says(secretary, "/kehoach").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Quý II").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý II/2027
    "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Nhóm nội dung: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    Người chuẩn bị: Tổ đảng số 1 (đồng chí Nguyễn Văn An)
    Dự thảo: 27/05; chi uỷ thông qua: 03/06
    Họp: 19 giờ 30, thứ Năm, ngày 17/06/2027, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn a_list_that_makes_the_preparer_probationary_asks_for_another_first_and_is_kept() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.assigned(&cell, 5).await;
    let before = member(&w, &cell, 5).await;
    w.says(secretary, "/thanhvien").await;
    w.presses(secretary, "Dán danh sách").await;
    w.telegram().read(secretary);
    w.says(secretary, "Nguyễn Văn An; dự bị\nĐinh Thị Ngọc").await;
    w.presses(secretary, "Lưu 2 đồng chí").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Đồng chí Nguyễn Văn An đang được giao chuẩn bị chuyên đề quý IV/2026.
    Đề nghị chọn người thay trước, rồi thực hiện lại việc vừa bấm. Hiện chưa có gì thay đổi.
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Phạm Thị Lan]
    [Lê Văn Bình]
    [Vũ Thị Thu]
    [Hoàng Văn Sơn]
    [Thôi, không đổi]
    ");
    assert_eq!(member(&w, &cell, 5).await, before);
    w.presses(secretary, "Vũ Thị Thu").await;
    assert_snapshot!(w.reads(secretary), @"
    Đồng chí Vũ Thị Thu nay chuẩn bị thay đồng chí Nguyễn Văn An.
    Đồng chí có thể thực hiện tiếp việc đã bấm.
    [Mở thông tin người này]
    ");
    w.presses(secretary, "Lưu 2 đồng chí").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Đã lưu danh sách: thêm mới 1 đồng chí.
    Cập nhật 1 dòng đã có.
    ---
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: "Tổ dân phố 7"
    Danh sách: 8 đồng chí
    Ghi danh: 7/8 đã kết nối
    Chức danh: 1 phó bí thư, 2 chi uỷ viên, 1 thư ký hội nghị
    [Đăng nút ghi danh]
    [Đổi nhóm]
    [Xem danh sách]
    [Giao chức danh]
    [Về trang chủ]
    "#);
    assert_eq!(member(&w, &cell, 5).await.kind, MemberKind::Probationary);
    all_read(&w, &cell);
    w.finish().await;
}

/// How many commands the private chat of a member offers.
fn commands(w: &World, cell: &Cell, index: usize) -> usize {
    w.telegram().commands_for(cell.user(index), cell.user(index)).len()
}

#[tokio::test]
async fn a_list_takes_an_office_from_whoever_becomes_probationary_as_the_button_does() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.assigned(&cell, 1).await;
    // The chat offers what a deputy does.
    opens(&mut w, secretary, "Phạm Thị Lan (đã kết nối)").await;
    w.presses(secretary, "Chức danh").await;
    w.presses(secretary, "Giao: thư ký hội nghị").await;
    let before = commands(&w, &cell, 1);
    w.says(secretary, "/thanhvien").await;
    w.presses(secretary, "Dán danh sách").await;
    w.telegram().read(secretary);
    w.says(secretary, "Phạm Thị Lan; dự bị\nHoàng Văn Sơn; dự bị; chi uỷ viên\nĐinh Thị Ngọc").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Đọc được 3 đồng chí: 1 chính thức, 2 dự bị
    Phạm Thị Lan, Hoàng Văn Sơn, Đinh Thị Ngọc
    Đảng viên dự bị không giữ chức danh trong chi uỷ: Phạm Thị Lan, Hoàng Văn Sơn
    [Lưu 3 đồng chí]
    [Sửa lại]
    ");
    // What the deputy owes is another's first.
    w.presses(secretary, "Lưu 3 đồng chí").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Đồng chí Phạm Thị Lan đang được giao chuẩn bị chuyên đề quý IV/2026.
    Đề nghị chọn người thay trước, rồi thực hiện lại việc vừa bấm. Hiện chưa có gì thay đổi.
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Lê Văn Bình]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    [Thôi, không đổi]
    ");
    assert!(member(&w, &cell, 1).await.roles.leads(), "nothing has changed");
    w.presses(secretary, "Nguyễn Văn An").await;
    w.presses(secretary, "Lưu 3 đồng chí").await;
    let deputy = member(&w, &cell, 1).await;
    assert_eq!(deputy.kind, MemberKind::Probationary);
    assert_eq!(deputy.roles, Roles::new([Role::MinuteTaker]), "who takes the minutes may be probationary");
    assert_eq!(member(&w, &cell, 6).await.roles, Roles::default());
    assert!(commands(&w, &cell, 1) < before, "the chat offers what a member does");
    all_read(&w, &cell);
    w.says(cell.deputy(), "/kehoach").await;
    assert_snapshot!(w.reads(cell.deputy()), @"Chi bộ chưa có kế hoạch năm được chi uỷ thông qua. Nếu cần, đề nghị đồng chí trao đổi với bí thư.");
    w.finish().await;
}

#[tokio::test]
async fn the_button_takes_the_commands_of_the_office_too() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    opens(&mut w, secretary, "Phạm Thị Lan (đã kết nối)").await;
    w.presses(secretary, "Chức danh").await;
    w.presses(secretary, "Giao: thư ký hội nghị").await;
    let before = commands(&w, &cell, 1);
    opens(&mut w, secretary, "Phạm Thị Lan (đã kết nối)").await;
    w.presses(secretary, "Chuyển thành: đảng viên dự bị").await;
    assert_eq!(member(&w, &cell, 1).await.roles, Roles::new([Role::MinuteTaker]));
    assert!(commands(&w, &cell, 1) < before);
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn a_list_makes_no_head_probationary() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    let head = club.secretary();
    w.says(head, "/members").await;
    w.presses(head, "Paste the roster").await;
    w.telegram().read(head);
    w.says(head, "Lê Văn Bình; probationary\nTrần Thị Hoa; probationary").await;
    assert_snapshot!(last(&w.reads(head)), @"
    Read 2 members: 0 official, 2 probationary
    Lê Văn Bình, Trần Thị Hoa
    No office of the executive committee for probationary members: Trần Thị Hoa
    [Save 2 members]
    [Start again]
    ");
    assert_snapshot!(w.presses(head, "Save 2 members").await, @"The office of chapter head is not changed here. Please ask the assistant's operator for a chapter head's link for the new one.");
    assert_eq!(member(&w, &club, 0).await.kind, MemberKind::Official);
    assert!(member(&w, &club, 2).await.roles.in_committee(), "nothing of it is saved");
    // The line is sent again, corrected, and the rest is still there.
    w.says(head, "Lê Văn Bình").await;
    w.presses(head, "Save 2 members").await;
    assert!(!member(&w, &club, 2).await.roles.in_committee());
    assert!(member(&w, &club, 0).await.roles.has(Role::Secretary));
    all_read(&w, &club);
    w.finish().await;
}
