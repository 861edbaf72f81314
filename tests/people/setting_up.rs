//! The operator's link, the head, the set-up card, the group.

use chuyende::app::people::units;
use chuyende::domain::ids::UnitId;
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use super::{founded, link_of, members, opens, reads, with_group, with_roster, with_secretary};
use crate::support::World;

#[tokio::test]
async fn the_operators_link_makes_the_head() {
    let mut w = World::new().await;
    let founded = founded(&mut w, Profile::Cell, Lang::Vi).await;
    assert_eq!(founded.link.unit.name, "Tổ dân phố 7", "the texts add the kind themselves");
    let binh = founded.secretary;
    opens(&mut w, binh, &founded.link.word).await;
    assert_snapshot!(reads(&mut w, binh), @"
    Chi bộ Tổ dân phố 7 mời đồng chí dùng Trợ lý
    Đây không phải kênh chính thức; không gửi nội dung mật, tài liệu nội bộ hạn chế.
    Trợ lý chỉ giữ mã tài khoản Telegram, họ tên, loại đảng viên, ý kiến và lựa chọn của đồng chí.
    Đồng chí có thể rút sự đồng ý bất cứ lúc nào và tham gia bằng phiếu giấy.
    [Đồng ý]
    [Không đồng ý]
    ");
    w.restart().await;
    w.presses(binh, "Đồng ý").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Đề nghị đồng chí viết họ và tên, đúng như trong danh sách chi bộ.
    Ví dụ: Nguyễn Văn An
    ");
    w.restart().await;
    // As an iPhone writes it: decomposed.
    w.says(binh, "Le\u{302} Va\u{306}n Bi\u{300}nh").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Kính gửi đồng chí Lê Văn Bình,
    Đồng chí đã kết nối với tư cách bí thư Chi bộ Tổ dân phố 7.
    Việc tiếp theo: thiết lập chi bộ, khoảng mười phút, có thể dừng và làm tiếp lúc khác.
    ---
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: chưa gắn
    Danh sách: chưa nhập
    Ghi danh: 1/1 đã kết nối
    Chức danh: chưa giao ngoài bí thư
    [Gắn nhóm]
    [Dán danh sách]
    [Gửi tệp danh sách]
    [Về trang chủ]
    ");
    let roster = members(&w, &founded).await;
    assert_eq!(roster.len(), 1);
    assert_eq!(roster[0].name, "Lê Văn Bình");
    assert!(roster[0].consent_at.is_some() && roster[0].reached_at.is_some());
    w.finish().await;
}

#[tokio::test]
async fn an_association_reads_its_own_words_in_english() {
    let mut w = World::new().await;
    let founded = founded(&mut w, Profile::Association, Lang::En).await;
    let head = founded.secretary;
    opens(&mut w, head, &founded.link.word).await;
    assert_snapshot!(reads(&mut w, head), @"
    Riverside Chapter invites you to use the assistant
    This is no official channel; send nothing classified and no restricted internal documents.
    The assistant keeps only your Telegram account number, name, kind of membership, comments and choices.
    You may withdraw your consent at any time and take part on paper.
    [I agree]
    [I do not agree]
    ");
    w.presses(head, "I agree").await;
    assert_snapshot!(reads(&mut w, head), @"
    Please write your full name as it stands on the roster of the chapter.
    For example: Nguyễn Văn An
    ");
    w.says(head, "Anna <b>Lee</b> & Co").await;
    assert_snapshot!(reads(&mut w, head), @"
    Dear Anna <b>Lee</b> & Co,
    You are connected as chapter head of the Riverside Chapter.
    Next: set up the chapter; about ten minutes, and you may stop and go on later.
    ---
    Setting up the Riverside Chapter
    Group: none yet
    Roster: not entered yet
    Enrolment: 1/1 connected
    Offices: none but the chapter head
    [Bind a group]
    [Paste the roster]
    [Send a roster file]
    [Home]
    ");
    w.presses(head, "Paste the roster").await;
    assert_snapshot!(reads(&mut w, head), @"
    Please paste the roster here, one person a line:
    Nguyễn Văn An; deputy head
    Trần Thị Hoa; committee member
    Lê Văn Bình; no phone
    Write “probationary” after a probationary member. No phone numbers, no dates of birth.
    A long roster may come in several messages.
    ");
    w.says(head, "Ben Tran; deputy\nCarl Vo; no phone\nDora Le; hobby").await;
    assert_snapshot!(reads(&mut w, head), @r#"
    Read 2 members, all official
    Ben Tran, Carl Vo
    1 member without a phone
    Line 3: unclear "hobby"
    For a line not read: send that line again here, corrected.
    [Save 2 members]
    [Start again]
    "#);
    w.presses(head, "Save 2 members").await;
    assert_snapshot!(reads(&mut w, head), @"
    The roster is saved: 2 members new.
    ---
    Setting up the Riverside Chapter
    Group: none yet
    Roster: 3 members
    Enrolment: 1/2 connected
    Offices: 1 deputy head
    [Bind a group]
    [See the roster]
    [Assign offices]
    [Home]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_link_for_the_head_serves_once() {
    let mut w = World::new().await;
    let founded = with_secretary(&mut w).await;
    let word = &founded.link.word;
    opens(&mut w, founded.secretary, word).await;
    assert_snapshot!(reads(&mut w, founded.secretary), @"
    Quý IV/2026: chưa chọn chuyên đề
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Ba, ngày 01/12
    [Chọn chuyên đề]
    [Lập kế hoạch năm]
    ");
    let other = w.telegram().user("Kẻ lạ", "vi");
    opens(&mut w, other, word).await;
    assert_snapshot!(reads(&mut w, other), @"Liên kết này đã được dùng. Nếu không phải đồng chí đã dùng, đề nghị báo bí thư để cấp liên kết mới.");
    opens(&mut w, other, "s00000000000000000000000000000000").await;
    assert_snapshot!(reads(&mut w, other), @"
    Trợ lý không nhận ra liên kết này.
    Đề nghị đồng chí xin bí thư cấp liên kết mới, rồi bấm thẳng vào liên kết đó.
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_name_must_be_a_name() {
    let mut w = World::new().await;
    let founded = founded(&mut w, Profile::Cell, Lang::Vi).await;
    let binh = founded.secretary;
    opens(&mut w, binh, &founded.link.word).await;
    w.presses(binh, "Đồng ý").await;
    w.reads(binh);
    w.telegram().sends_sticker(binh, binh);
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.telegram().sends_photo(binh, binh, "");
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.");
    w.says(binh, "0912 345 678").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Trợ lý chưa đọc được họ tên.
    Đề nghị đồng chí chỉ viết họ và tên trên một dòng, ví dụ: Nguyễn Văn An.
    ");
    w.says(binh, "Lê Văn Bình").await;
    assert_eq!(members(&w, &founded).await.len(), 1);
    w.reads(binh);
    w.finish().await;
}

#[tokio::test]
async fn a_new_link_moves_the_office_and_the_committee_is_told() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let unit = founded.link.unit.id;
    let app = w.stage.app.clone();
    assert!(units::secretary_link(&app, UnitId(999)).await.is_err());
    let lost = units::secretary_link(&app, unit).await.unwrap();
    let link = units::secretary_link(&app, unit).await.unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, founded.secretary), @"
    Người quản trị vừa cấp liên kết bí thư mới cho Chi bộ Tổ dân phố 7.
    Liên kết có hiệu lực đến 8 giờ, thứ Ba, ngày 01/12/2026. Nếu chi uỷ không yêu cầu việc này, đề nghị liên hệ ngay người quản trị.
    ---
    Người quản trị vừa cấp liên kết bí thư mới cho Chi bộ Tổ dân phố 7.
    Liên kết có hiệu lực đến 8 giờ, thứ Ba, ngày 01/12/2026. Nếu chi uỷ không yêu cầu việc này, đề nghị liên hệ ngay người quản trị.
    ");
    let hoa = w.telegram().user("Hoa", "vi");
    opens(&mut w, hoa, &lost.word).await;
    assert_snapshot!(reads(&mut w, hoa), @"Liên kết này đã hết hạn. Đề nghị đồng chí xin bí thư cấp liên kết mới.");
    opens(&mut w, hoa, &link.word).await;
    w.presses(hoa, "Đồng ý").await;
    // In a hurry, without tones: the row is found.
    w.says(hoa, "tran thi hoa").await;
    let heads: Vec<String> = members(&w, &founded)
        .await
        .into_iter()
        .filter(|member| member.roles.leads())
        .map(|member| member.name)
        .collect();
    assert_eq!(heads, ["Trần Thị Hoa"]);
    w.reads(hoa);
    w.says(founded.secretary, "/thanhvien").await;
    assert_snapshot!(reads(&mut w, founded.secretary), @"
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    let listed = units::list(&app).await.unwrap();
    assert_eq!(
        (listed[0].members, listed[0].linked, listed[0].secretary.as_deref()),
        (5, 2, Some("Trần Thị Hoa"))
    );
    w.finish().await;
}

#[tokio::test]
async fn a_group_is_bound_by_the_secretary_alone() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    let group = w.telegram().group("Chi bộ TDP 7 & bạn bè");
    w.telegram().join(group, binh);
    w.presses(binh, "Gắn nhóm").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Đề nghị bấm nút dưới đây, chọn nhóm của chi bộ rồi bấm thêm Trợ lý vào nhóm.
    Trợ lý không cần quyền quản trị và không đọc tin nhắn thường trong nhóm.
    [Chọn nhóm]
    ");
    let url = link_of(&w, (binh, binh), "Chọn nhóm");
    let stranger = w.person("Kẻ lạ").await;
    w.telegram().join(group, stranger);
    w.telegram().opens_group_link(stranger, group, &url).unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, stranger), @"
    Trợ lý chưa nhận ra đồng chí trong danh sách của chi bộ nào.
    Đề nghị đồng chí bấm nút ghi danh trong nhóm của chi bộ, hoặc đề nghị bí thư cấp liên kết riêng.
    ");
    w.telegram().opens_group_link(binh, group, &url).unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, group), @"
    Nhóm này đã gắn với Chi bộ Tổ dân phố 7. Thông báo chung về sinh hoạt chuyên đề sẽ đăng tại đây.
    Ý kiến viết rời trong nhóm không được ghi vào biên bản.
    ");
    assert_snapshot!(reads(&mut w, binh), @r#"
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: "Chi bộ TDP 7 & bạn bè"
    Danh sách: 5 đồng chí
    Ghi danh: 1/5 đã kết nối
    Chức danh: 1 chi uỷ viên
    [Đăng nút ghi danh]
    [Đổi nhóm]
    [Xem danh sách]
    [Giao chức danh]
    [Về trang chủ]
    "#);
    w.telegram().opens_group_link(binh, group, &url).unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"Nhóm này đã gắn với chi bộ rồi, đồng chí không cần làm lại.");
    let word = url.split_once("?startgroup=").unwrap().1.to_owned();
    opens(&mut w, binh, &word).await;
    assert_snapshot!(reads(&mut w, binh), @"
    Lệnh này chỉ dùng trong nhóm của chi bộ.
    Đề nghị đồng chí mở nhóm và gửi lại lệnh tại đó.
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_group_of_another_unit_is_refused() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    let theirs = w.cell(2, 0).await;
    w.telegram().join(theirs.group, binh);
    w.presses(binh, "Gắn nhóm").await;
    let url = link_of(&w, (binh, binh), "Chọn nhóm");
    w.reads(binh);
    w.telegram().opens_group_link(binh, theirs.group, &url).unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"
    Nhóm này đã gắn với chi bộ khác nên không gắn thêm được.
    Đề nghị đồng chí dùng nhóm riêng của chi bộ.
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_group_moves_and_is_lost() {
    let mut w = World::new().await;
    let (founded, group) = with_group(&mut w).await;
    let binh = founded.secretary;
    let group = w.telegram().make_supergroup(group);
    w.settle().await;
    w.presses(binh, "Đăng nút ghi danh").await;
    assert_snapshot!(reads(&mut w, binh), @r#"
    Đăng nút ghi danh vào nhóm "Chi bộ TDP 7 & bạn bè"?
    Mọi người trong nhóm đều thấy. Chi uỷ duyệt từng tên trước khi kết nối.
    [Đăng]
    [Chưa đăng]
    "#);
    let post = w.newest_with(binh, binh, "Đăng");
    w.telegram().presses(binh, binh, post, "Đăng").unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @r#"
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: "Chi bộ TDP 7 & bạn bè"
    Danh sách: 5 đồng chí
    Ghi danh: 1/5 đã kết nối
    Chức danh: 1 chi uỷ viên
    Đã đủ để bắt đầu. Mục nào cũng sửa lại được.
    [Đổi nhóm]
    [Xem danh sách]
    [Đăng nút ghi danh]
    [Giao chức danh]
    [Về trang chủ]
    ---
    Nút ghi danh đang được đăng vào nhóm.
    [Thu lại]
    "#);
    let again = w.presses(binh, "Đăng").await;
    assert!(again.contains("hết hiệu lực"), "{again}");
    assert_snapshot!(reads(&mut w, group), @"
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Đề nghị mỗi đồng chí bấm nút dưới đây để ghi danh với Trợ lý, khoảng một phút.
    Không dùng điện thoại thì không cần ghi danh, vẫn tham gia bằng phiếu giấy.
    [Tôi là đảng viên chi bộ]
    ");
    w.reads(binh);
    w.telegram().remove_bot(group);
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @r#"
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: chưa gắn
    Danh sách: 5 đồng chí
    Ghi danh: 1/5 đã kết nối
    Chức danh: 1 chi uỷ viên
    [Gắn nhóm]
    [Xem danh sách]
    [Giao chức danh]
    [Về trang chủ]
    ---
    Trợ lý không còn trong nhóm "Chi bộ TDP 7 & bạn bè" nên không đăng được thông báo chung.
    Nếu đây là nhầm lẫn, đề nghị đồng chí gắn lại nhóm.
    [Gắn nhóm]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn settings_hold_letterhead_and_language() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    w.says(binh, "/caidat").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Cài đặt: Chi bộ Tổ dân phố 7
    Cấp uỷ cấp trên: chưa ghi
    Địa danh: chưa ghi
    Ngôn ngữ của đồng chí: Tiếng Việt
    [Thiết lập chi bộ]
    [Cấp uỷ cấp trên và địa danh]
    [Quy định của chi bộ]
    [English]
    [Chỉ nhắc việc của tôi]
    [Về trang chủ]
    ");
    w.presses(binh, "Cấp uỷ cấp trên và địa danh").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Hai dòng này in ở đầu văn bản. Đề nghị viết ngay tại đây:
    dòng thứ nhất: tên cấp uỷ cấp trên;
    dòng thứ hai: địa danh ghi trước ngày tháng.
    ");
    w.says(binh, "Đảng uỷ phường <Hoà Bình>\nHà Nội").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Cài đặt: Chi bộ Tổ dân phố 7
    Cấp uỷ cấp trên: Đảng uỷ phường <Hoà Bình>
    Địa danh: Hà Nội
    Ngôn ngữ của đồng chí: Tiếng Việt
    [Thiết lập chi bộ]
    [Cấp uỷ cấp trên và địa danh]
    [Quy định của chi bộ]
    [English]
    [Chỉ nhắc việc của tôi]
    [Về trang chủ]
    ");
    w.presses(binh, "English").await;
    w.reads(binh);
    w.says(binh, "/settings").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Settings: Tổ dân phố 7 Cell
    Higher Party committee: Đảng uỷ phường <Hoà Bình>
    Place name: Hà Nội
    Your language: English
    [Set up the cell]
    [Higher Party committee and place name]
    [Rules of the cell]
    [Tiếng Việt]
    [Remind me of my own duties only]
    [Home]
    ");
    w.finish().await;
}

#[tokio::test]
async fn one_account_serves_in_several_units() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    let club = crate::people::founded(&mut w, Profile::Association, Lang::Vi).await;
    opens(&mut w, binh, &club.link.word).await;
    w.presses(binh, "Đồng ý").await;
    w.says(binh, "Lê Văn Bình").await;
    w.reads(binh);
    w.says(binh, "/caidat").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Cài đặt: Chi hội Riverside
    Hội cấp trên: chưa ghi
    Địa danh: chưa ghi
    Ngôn ngữ của ông/bà: Tiếng Việt
    [Thiết lập chi hội]
    [Hội cấp trên và địa danh]
    [Quy định của chi hội]
    [English]
    [Chỉ nhắc việc của tôi]
    [Chuyển sang Chi bộ Tổ dân phố 7]
    [Về trang chủ]
    ");
    w.presses(binh, "Chuyển sang Chi bộ Tổ dân phố 7").await;
    w.says(binh, "/thanhvien").await;
    let seen = reads(&mut w, binh);
    assert!(seen.contains("Chi bộ Tổ dân phố 7: 5 đồng chí"), "{seen}");
    w.finish().await;
}
