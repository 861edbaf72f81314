//! Entering the roster: lines, files, broken ones.

use chuyende::domain::member::{MemberKind, Role};
use insta::assert_snapshot;

use super::{members, named, reads, with_roster, with_secretary};
use crate::support::World;

const ROSTER: &str = "1. Lê Văn Bình; bí thư\n2. Nguyễn Văn An\n3. Trần Thị Hoa; chi uỷ viên; thư ký\n\
    4. Phạm <Văn> Cường & con; dự bị\n5. Vũ Thị Thu; không dùng điện thoại\n6. Đỗ Thị Mai; abc\n7. Nguyễn Văn An";

#[tokio::test]
async fn pasted_lines_are_shown_before_they_are_saved() {
    let mut w = World::new().await;
    let founded = with_secretary(&mut w).await;
    let binh = founded.secretary;
    w.presses(binh, "Dán danh sách").await;
    assert_snapshot!(reads(&mut w, binh), @r#"
    Đề nghị dán danh sách ngay tại đây, mỗi dòng một người:
    Nguyễn Văn An; phó bí thư
    Trần Thị Hoa; chi uỷ viên
    Lê Văn Bình; không dùng điện thoại
    Ghi "dự bị" sau tên đảng viên dự bị. Không ghi số điện thoại, ngày sinh.
    Danh sách dài có thể gửi làm nhiều tin.
    "#);
    w.says(binh, ROSTER).await;
    assert_snapshot!(reads(&mut w, binh), @r#"
    Đọc được 5 đồng chí: 4 chính thức, 1 dự bị
    Lê Văn Bình, Nguyễn Văn An, Trần Thị Hoa, Phạm <Văn> Cường & con, Vũ Thị Thu
    1 đồng chí không dùng điện thoại
    Dòng 6: chưa rõ "abc"
    Dòng 7: "7. Nguyễn Văn An" trùng tên dòng 2
    Dòng chưa đọc được: gửi lại riêng dòng đã sửa ngay tại đây.
    [Lưu 5 đồng chí]
    [Sửa lại]
    "#);
    assert_eq!(members(&w, &founded).await.len(), 1, "nothing is saved yet");
    w.restart().await;
    w.says(binh, "Đỗ Thị Mai; dự bị").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Đọc được 6 đồng chí: 4 chính thức, 2 dự bị
    Lê Văn Bình, Nguyễn Văn An, Trần Thị Hoa, Phạm <Văn> Cường & con, Vũ Thị Thu, Đỗ Thị Mai
    1 đồng chí không dùng điện thoại
    [Lưu 6 đồng chí]
    [Sửa lại]
    ");
    w.presses(binh, "Lưu 6 đồng chí").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Đã lưu danh sách: thêm mới 5 đồng chí.
    ---
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: chưa gắn
    Danh sách: 6 đồng chí
    Ghi danh: 1/5 đã kết nối
    Chức danh: 1 chi uỷ viên, 1 thư ký hội nghị
    [Gắn nhóm]
    [Xem danh sách]
    [Giao chức danh]
    [Về trang chủ]
    ");
    assert_eq!(members(&w, &founded).await.len(), 6, "the head is not doubled");
    assert!(named(&w, &founded, "Trần Thị Hoa").await.roles.has(Role::MinuteTaker));
    assert_eq!(named(&w, &founded, "Đỗ Thị Mai").await.kind, MemberKind::Probationary);
    assert!(named(&w, &founded, "Vũ Thị Thu").await.no_phone);
    w.finish().await;
}

#[tokio::test]
async fn a_second_tap_saves_nothing_twice() {
    let mut w = World::new().await;
    let founded = with_secretary(&mut w).await;
    let binh = founded.secretary;
    w.presses(binh, "Dán danh sách").await;
    w.says(binh, "Nguyễn Văn An\nTrần Thị Hoa").await;
    let message = w.newest_with(binh, binh, "Lưu 2 đồng chí");
    w.telegram().presses(binh, binh, message, "Lưu 2 đồng chí").unwrap();
    w.telegram().presses(binh, binh, message, "Lưu 2 đồng chí").unwrap();
    w.settle().await;
    assert_eq!(members(&w, &founded).await.len(), 3);
    w.reads(binh);
    w.finish().await;
}

#[tokio::test]
async fn starting_again_drops_what_was_read() {
    let mut w = World::new().await;
    let founded = with_secretary(&mut w).await;
    let binh = founded.secretary;
    w.presses(binh, "Dán danh sách").await;
    w.says(binh, "Sai Tên Cả\nSai Nữa").await;
    w.presses(binh, "Sửa lại").await;
    w.says(binh, "Nguyễn Văn An").await;
    w.presses(binh, "Lưu 1 đồng chí").await;
    let names: Vec<String> = members(&w, &founded).await.into_iter().map(|member| member.name).collect();
    assert_eq!(names, ["Lê Văn Bình", "Nguyễn Văn An"]);
    w.reads(binh);
    w.finish().await;
}

#[tokio::test]
async fn a_long_list_arrives_in_several_messages_and_is_one_list() {
    let mut w = World::new().await;
    let founded = with_secretary(&mut w).await;
    let binh = founded.secretary;
    w.presses(binh, "Dán danh sách").await;
    let list: Vec<String> =
        (0..199).map(|number| format!("Nguyễn Thị Kim {}; không dùng điện thoại", letters(number))).collect();
    w.says(binh, &list.join("\n")).await;
    let seen = reads(&mut w, binh);
    assert!(seen.contains("[Lưu 199 đồng chí]"), "{seen}");
    w.presses(binh, "Lưu 199 đồng chí").await;
    assert_eq!(members(&w, &founded).await.len(), 200);
    w.reads(binh);
    w.finish().await;
}

fn letters(number: u32) -> String {
    let letter = |n: u32| char::from(b'A' + u8::try_from(n % 26).unwrap());
    format!("{}{}", letter(number / 26), letter(number).to_lowercase())
}

async fn sends(w: &mut World, user: i64, name: &str, bytes: &[u8]) -> String {
    w.telegram().sends_file(user, user, name, "application/octet-stream", bytes.to_vec(), "");
    w.settle().await;
    reads(w, user)
}

#[tokio::test]
async fn a_csv_is_read_with_its_mark_in_utf16_and_with_broken_rows() {
    let mut w = World::new().await;
    let founded = with_secretary(&mut w).await;
    let binh = founded.secretary;
    w.presses(binh, "Gửi tệp danh sách").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Đề nghị gửi tệp .xlsx hoặc .csv ngay tại đây, một người một dòng.
    Cột cần có: họ và tên. Cột có thể thêm: loại đảng viên, chức vụ, có dùng điện thoại không.
    ");
    let csv = "\u{feff}STT;Họ và tên;Chức vụ;Điện thoại\r\n1;Nguyễn Văn An;Phó bí thư;0912345678\r\n2;;;\r\n3;\"Trần Thị \"\"Hoa;x\r\n";
    let seen = sends(&mut w, binh, "danh sách.csv", csv.as_bytes()).await;
    assert_snapshot!(seen, @r#"
    Đang đọc tệp "danh sách.csv".
    ---
    Đọc được 2 đồng chí, đều là chính thức
    Nguyễn Văn An, Trần Thị "Hoa;x
    [Lưu 2 đồng chí]
    [Sửa lại]
    "#);
    w.presses(binh, "Sửa lại").await;
    w.reads(binh);
    let wide: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(
            "Họ tên\tLoại\nNguyễn Văn An\tdự bị\nTrần Thị Hoa\tchính thức\n"
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect();
    let seen = sends(&mut w, binh, "DS.CSV", &wide).await;
    assert_snapshot!(seen, @r#"
    Đang đọc tệp "DS.CSV".
    ---
    Đọc được 2 đồng chí: 1 chính thức, 1 dự bị
    Nguyễn Văn An, Trần Thị Hoa
    [Lưu 2 đồng chí]
    [Sửa lại]
    "#);
    w.presses(binh, "Lưu 2 đồng chí").await;
    assert_eq!(named(&w, &founded, "Nguyễn Văn An").await.kind, MemberKind::Probationary);
    w.reads(binh);
    w.finish().await;
}

#[tokio::test]
async fn a_file_that_is_no_roster_is_told_apart() {
    let mut w = World::new().await;
    let founded = with_secretary(&mut w).await;
    let binh = founded.secretary;
    w.presses(binh, "Gửi tệp danh sách").await;
    w.reads(binh);
    let seen = sends(&mut w, binh, "danh sach.doc", b"x").await;
    assert_snapshot!(seen, @"
    Danh sách chỉ đọc được từ tệp .xlsx, .csv hoặc .txt.
    Đề nghị đồng chí gửi tệp như vậy, hoặc dán danh sách ngay tại đây, mỗi dòng một người.
    ");
    w.telegram().sends_voice(binh, binh, 3);
    w.settle().await;
    assert!(reads(&mut w, binh).contains("Danh sách chỉ đọc được từ tệp"));
    let seen = sends(&mut w, binh, "danh sach.xlsx", b"not a workbook").await;
    assert_snapshot!(seen, @r#"
    Đang đọc tệp "danh sach.xlsx".
    ---
    Trợ lý chưa đọc được tệp này, chưa có gì được ghi.
    Đề nghị đồng chí lưu lại thành .xlsx rồi gửi, hoặc dán danh sách ngay tại đây, mỗi dòng một người.
    "#);
    let large = vec![0; 20 * 1024 * 1024 + 1];
    w.telegram().sends_file(binh, binh, "lon.xlsx", "application/octet-stream", large, "");
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"
    Tệp lớn hơn 20 MB nên Trợ lý không nhận được.
    Đề nghị đồng chí gửi tệp nhỏ hơn, hoặc gửi thành nhiều phần.
    ");
    // The prompt still waits.
    w.says(binh, "Nguyễn Văn An").await;
    w.presses(binh, "Lưu 1 đồng chí").await;
    assert_eq!(members(&w, &founded).await.len(), 2);
    w.reads(binh);
    w.finish().await;
}

#[tokio::test]
async fn the_roster_is_for_the_officers() {
    let mut w = World::new().await;
    let cell = w.cell(3, 1).await;
    let member = cell.user(3);
    w.says(member, "/thanhvien").await;
    assert_snapshot!(reads(&mut w, member), @"
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    w.says(member, "/caidat").await;
    assert_snapshot!(reads(&mut w, member), @"
    Cài đặt: Chi bộ Tổ dân phố 7
    Cấp uỷ cấp trên: Đảng uỷ phường Hoà Bình
    Địa danh: Hoà Bình
    Ngôn ngữ của đồng chí: Tiếng Việt
    [English]
    [Chỉ nhắc việc của tôi]
    [Về trang chủ]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_member_is_changed_on_one_card() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    w.says(binh, "/thanhvien").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Chi bộ Tổ dân phố 7: 5 đồng chí
    Đã kết nối 1, chưa kết nối 4, phiếu giấy 0
    Bấm vào tên để xem và sửa.
    [Lê Văn Bình (đã kết nối)]
    [Nguyễn Văn An (chưa kết nối)]
    [Trần Thị Hoa (chưa kết nối)]
    [Phạm Văn Cường (chưa kết nối)]
    [Vũ Thị Thu (chưa kết nối)]
    [Dán danh sách]
    [Về trang chủ]
    ");
    w.presses(binh, "Phạm Văn Cường (chưa kết nối)").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Đồng chí Phạm Văn Cường
    Đảng viên dự bị; đang sinh hoạt
    Chức danh: không
    Chưa kết nối
    [Cấp liên kết mới]
    [Không dùng điện thoại]
    [Chức danh]
    [Tình trạng]
    [Chuyển thành: đảng viên chính thức]
    [Về danh sách]
    ");
    w.presses(binh, "Chức danh").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Đồng chí Phạm Văn Cường
    Chức danh: không
    Bấm để giao hoặc thôi chức danh.
    [Giao: phó bí thư]
    [Giao: chi uỷ viên]
    [Giao: thư ký hội nghị]
    [Quay lại]
    ");
    let toast = w.presses(binh, "Giao: phó bí thư").await;
    assert_snapshot!(toast, @"Theo Điều lệ Đảng, đảng viên dự bị chưa giữ chức danh này.");
    w.presses(binh, "Giao: thư ký hội nghị").await;
    w.presses(binh, "Quay lại").await;
    w.presses(binh, "Chuyển thành: đảng viên chính thức").await;
    w.presses(binh, "Tình trạng").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: chưa gắn
    Danh sách: 5 đồng chí
    Ghi danh: 1/5 đã kết nối
    Chức danh: 1 chi uỷ viên, 1 thư ký hội nghị
    [Gắn nhóm]
    [Xem danh sách]
    [Giao chức danh]
    [Về trang chủ]
    ---
    Đồng chí Phạm Văn Cường
    Đang sinh hoạt
    Bấm để chọn tình trạng.
    [Vắng dài ngày]
    [Miễn sinh hoạt]
    [Tạm đình chỉ sinh hoạt]
    [Chuyển đi]
    [Từ trần]
    [Quay lại]
    ");
    w.presses(binh, "Chuyển đi").await;
    let cuong = named(&w, &founded, "Phạm Văn Cường").await;
    assert_eq!(cuong.status, chuyende::domain::member::Status::Moved);
    assert!(cuong.roles.has(Role::MinuteTaker));
    w.presses(binh, "Về danh sách").await;
    let seen = reads(&mut w, binh);
    assert!(seen.contains("[Phạm Văn Cường (chuyển đi)]"), "{seen}");
    assert!(seen.contains("Chi bộ Tổ dân phố 7: 4 đồng chí"), "{seen}");
    w.finish().await;
}

#[tokio::test]
async fn an_id_of_another_unit_opens_nothing() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let theirs = w.cell(3, 0).await;
    let binh = founded.secretary;
    for act in ["ml.{}.1", "md.{}", "mn.{}.1", "mk.{}.1", "ms.{}.5", "mr.{}.1.1"] {
        let act = act.replacen("{}", &theirs.members[1].member.0.to_string(), 1);
        w.telegram().presses_data(binh, binh, 1, &format!("1.{}.{act}", founded.link.unit.id.0));
        w.settle().await;
        let toasts: Vec<String> = w.telegram().toasts(binh).into_iter().map(|toast| toast.text).collect();
        assert!(toasts.concat().contains("dành cho người khác"), "{act}: {toasts:?}");
    }
    assert_eq!(reads(&mut w, theirs.user(1)), "");
    w.finish().await;
}
