//! Personal links: one account a member, the old one cut off, nothing attached by mistake.

use insta::assert_snapshot;

use super::{named, opens, reads, with_roster, word_in};
use crate::support::World;

/// The secretary issues a link for a member; gives its word.
async fn link_for(w: &mut World, binh: i64, name: &str) -> String {
    w.says(binh, "/thanhvien").await;
    w.presses(binh, &format!("{name} (chưa kết nối)")).await;
    w.presses(binh, "Cấp liên kết mới").await;
    word_in(w, binh)
}

#[tokio::test]
async fn a_personal_link_asks_who_it_is_and_tells_the_secretary() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    w.says(binh, "/thanhvien").await;
    w.presses(binh, "Nguyễn Văn An (chưa kết nối)").await;
    w.reads(binh);
    w.presses(binh, "Cấp liên kết mới").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Kính gửi đồng chí Nguyễn Văn An,
    Chi bộ Tổ dân phố 7 mời đồng chí kết nối với Trợ lý sinh hoạt chuyên đề.
    Đề nghị bấm liên kết dưới đây. Liên kết chỉ dành cho đồng chí, dùng một lần, đến 8 giờ, thứ Ba, ngày 08/12/2026.
    https://t.me/chuyende_sandbox_bot?start=m…
    ---
    Đề nghị chuyển tiếp tin trên cho đồng chí Nguyễn Văn An, hoặc chép liên kết gửi qua Zalo.
    [Về danh sách]
    ");
    let word = word_in(&w, binh);
    let an = w.telegram().user("An <Nguyen>", "vi");
    opens(&mut w, an, &word).await;
    assert_snapshot!(reads(&mut w, an), @"
    Có phải đồng chí Nguyễn Văn An không?
    Liên kết này chỉ dành cho đồng chí có tên trên.
    [Đúng]
    [Không phải]
    ");
    w.presses(an, "Đúng").await;
    assert_snapshot!(reads(&mut w, an), @"
    Chi bộ Tổ dân phố 7 mời đồng chí dùng Trợ lý
    Đây không phải kênh chính thức; không gửi nội dung mật, tài liệu nội bộ hạn chế.
    Trợ lý chỉ giữ mã tài khoản Telegram, họ tên, loại đảng viên, ý kiến và lựa chọn của đồng chí.
    Đồng chí có thể rút sự đồng ý bất cứ lúc nào và tham gia bằng phiếu giấy.
    [Đồng ý]
    [Không đồng ý]
    ");
    w.restart().await;
    w.presses(an, "Đồng ý").await;
    assert_snapshot!(reads(&mut w, an), @"
    Kính gửi đồng chí Nguyễn Văn An,
    Đồng chí đã kết nối với Chi bộ Tổ dân phố 7.
    Từ nay tài liệu, câu hỏi và thông báo sẽ đến tại đây; đồng chí không cần học lệnh nào.
    Đề nghị bấm nút dưới đây để chi uỷ biết tin đã tới.
    [Bấm thử: tôi đã nhận được]
    ");
    assert_snapshot!(reads(&mut w, binh), @r#"
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: chưa gắn
    Danh sách: 5 đồng chí
    Ghi danh: 2/5 đã kết nối
    Chức danh: 1 chi uỷ viên
    [Gắn nhóm]
    [Xem danh sách]
    [Giao chức danh]
    [Về trang chủ]
    ---
    Tài khoản "An <Nguyen>" vừa kết nối với tên đồng chí Nguyễn Văn An.
    [Không đúng người]
    "#);
    let toast = w.presses(an, "Bấm thử: tôi đã nhận được").await;
    assert_snapshot!(toast, @"Đã ghi nhận. Chi uỷ cảm ơn đồng chí.");
    let member = named(&w, &founded, "Nguyễn Văn An").await;
    assert!(member.reached_at.is_some() && member.consent_at.is_some());
    w.reads(an);

    opens(&mut w, an, &word).await;
    assert_snapshot!(reads(&mut w, an), @"
    Đồng chí đã có trong danh sách và đã kết nối.
    [Về trang chủ]
    ");
    let thief = w.telegram().user("Kẻ lạ", "vi");
    opens(&mut w, thief, &word).await;
    assert_snapshot!(reads(&mut w, thief), @"Liên kết này đã được dùng. Nếu không phải đồng chí đã dùng, đề nghị báo bí thư để cấp liên kết mới.");
    assert_snapshot!(reads(&mut w, binh), @r#"
    Tài khoản "Kẻ lạ" vừa mở liên kết đã dùng của đồng chí Nguyễn Văn An. Trợ lý đã từ chối.
    Nếu người mở là đồng chí Nguyễn Văn An, đề nghị cấp liên kết mới.
    [Mở thông tin người này]
    "#);

    let toast = w.presses(binh, "Không đúng người").await;
    assert_snapshot!(toast, @"Đã ngừng kết nối của đồng chí Nguyễn Văn An.");
    assert_snapshot!(reads(&mut w, an), @"
    Tài khoản này không còn kết nối với Chi bộ Tổ dân phố 7.
    Nếu có nhầm lẫn, đề nghị đồng chí báo bí thư.
    ");
    assert_eq!(named(&w, &founded, "Nguyễn Văn An").await.person, None);
    let again = w.presses(binh, "Không đúng người").await;
    assert!(again.contains("hết hiệu lực"), "{again}");
    w.says(an, "/trangchu").await;
    assert!(reads(&mut w, an).contains("chưa nhận ra đồng chí"));
    w.reads(binh);
    w.finish().await;
}

#[tokio::test]
async fn who_is_somebody_else_attaches_nothing() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    let word = link_for(&mut w, binh, "Nguyễn Văn An").await;
    w.reads(binh);
    let other = w.telegram().user("Hoa", "vi");
    opens(&mut w, other, &word).await;
    w.reads(other);
    w.presses(other, "Không phải").await;
    assert_snapshot!(reads(&mut w, other), @"
    Đã báo bí thư. Chưa có gì được ghi.
    Đề nghị đồng chí xin liên kết của chính đồng chí.
    ");
    assert_snapshot!(reads(&mut w, binh), @r#"
    Tài khoản "Hoa" mở liên kết của đồng chí Nguyễn Văn An và báo không phải người này.
    Liên kết vẫn còn hiệu lực. Đề nghị gửi lại cho đúng người.
    [Mở thông tin người này]
    "#);
    let again = w.presses(other, "Đúng").await;
    assert!(again.contains("hết hiệu lực"), "{again}");
    // The link is still good for its owner.
    let an = w.telegram().user("An", "vi");
    opens(&mut w, an, &word).await;
    w.presses(an, "Đúng").await;
    w.presses(an, "Đồng ý").await;
    assert!(named(&w, &founded, "Nguyễn Văn An").await.person.is_some());
    w.reads(an);
    w.reads(binh);
    w.finish().await;
}

#[tokio::test]
async fn without_consent_a_member_takes_part_on_paper() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    let word = link_for(&mut w, binh, "Nguyễn Văn An").await;
    w.reads(binh);
    let an = w.telegram().user("An", "vi");
    opens(&mut w, an, &word).await;
    w.presses(an, "Đúng").await;
    w.reads(an);
    w.presses(an, "Không đồng ý").await;
    assert_snapshot!(reads(&mut w, an), @"
    Đã ghi: đồng chí không đồng ý. Trợ lý không gửi thêm tin nào.
    Đồng chí vẫn sinh hoạt đầy đủ như mọi đảng viên, bằng phiếu giấy. Nếu đổi ý, đề nghị bấm lại nút hoặc liên kết đã nhận.
    ");
    assert_snapshot!(reads(&mut w, binh), @"
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: chưa gắn
    Danh sách: 5 đồng chí
    Ghi danh: 1/4 đã kết nối
    Chức danh: 1 chi uỷ viên
    [Gắn nhóm]
    [Xem danh sách]
    [Giao chức danh]
    [Về trang chủ]
    ---
    Đồng chí Nguyễn Văn An không đồng ý dùng Trợ lý, được ghi là không dùng điện thoại và tham gia bằng phiếu giấy.
    [Mở thông tin người này]
    ");
    let member = named(&w, &founded, "Nguyễn Văn An").await;
    assert!(member.no_phone && member.person.is_none() && member.consent_at.is_none());
    w.presses(binh, "Mở thông tin người này").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Đồng chí Nguyễn Văn An
    Đảng viên chính thức; đang sinh hoạt
    Chức danh: không
    Phiếu giấy
    [Cấp liên kết mới]
    [Có dùng điện thoại]
    [Chức danh]
    [Tình trạng]
    [Chuyển thành: đảng viên dự bị]
    [Về danh sách]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_new_link_cuts_the_old_account_off_at_once() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    let first = link_for(&mut w, binh, "Nguyễn Văn An").await;
    let old = w.telegram().user("An cũ", "vi");
    opens(&mut w, old, &first).await;
    w.presses(old, "Đúng").await;
    w.presses(old, "Đồng ý").await;
    w.reads(old);
    w.reads(binh);
    w.says(binh, "/thanhvien").await;
    w.presses(binh, "Nguyễn Văn An (đã kết nối)").await;
    assert_snapshot!(reads(&mut w, binh), @r#"
    Đồng chí Nguyễn Văn An
    Đảng viên chính thức; đang sinh hoạt
    Chức danh: không
    Đã kết nối
    Tài khoản: "An cũ"
    [Cấp liên kết mới]
    [Ngừng gửi tin]
    [Ngừng kết nối]
    [Không dùng điện thoại]
    [Chức danh]
    [Tình trạng]
    [Chuyển thành: đảng viên dự bị]
    [Về danh sách]
    "#);
    w.presses(binh, "Cấp liên kết mới").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Đồng chí Nguyễn Văn An đang kết nối. Cấp liên kết mới sẽ ngắt ngay tài khoản đang dùng.
    [Cấp liên kết mới]
    [Thôi, không đổi]
    ");
    let message = w.newest_with(binh, binh, "Cấp liên kết mới");
    w.telegram().presses(binh, binh, message, "Cấp liên kết mới").unwrap();
    w.settle().await;
    assert_eq!(named(&w, &founded, "Nguyễn Văn An").await.person, None);
    assert_snapshot!(reads(&mut w, old), @"
    Tài khoản này không còn kết nối với Chi bộ Tổ dân phố 7.
    Nếu có nhầm lẫn, đề nghị đồng chí báo bí thư.
    ");
    let lost = word_in(&w, binh);
    w.presses(binh, "Cấp liên kết mới").await;
    let second = word_in(&w, binh);
    let new = w.telegram().user("An mới", "vi");
    opens(&mut w, new, &lost).await;
    assert_snapshot!(reads(&mut w, new), @"Liên kết này đã hết hạn. Đề nghị đồng chí xin bí thư cấp liên kết mới.");
    opens(&mut w, new, &second).await;
    w.presses(new, "Đúng").await;
    w.presses(new, "Đồng ý").await;
    assert_eq!(named(&w, &founded, "Nguyễn Văn An").await.person.map(|person| person.0), Some(new));
    w.reads(new);
    w.reads(binh);

    w.says(binh, "/thanhvien").await;
    w.presses(binh, "Nguyễn Văn An (đã kết nối)").await;
    w.presses(binh, "Ngừng gửi tin").await;
    assert!(!named(&w, &founded, "Nguyễn Văn An").await.is_reachable());
    w.presses(binh, "Gửi tin trở lại").await;
    w.presses(binh, "Ngừng kết nối").await;
    assert_eq!(named(&w, &founded, "Nguyễn Văn An").await.person, None);
    w.reads(new);
    w.reads(binh);
    w.finish().await;
}

#[tokio::test]
async fn a_link_dies_with_its_time() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    let word = link_for(&mut w, binh, "Nguyễn Văn An").await;
    w.reads(binh);
    let an = w.telegram().user("An", "vi");
    opens(&mut w, an, &word).await;
    w.reads(an);
    w.at("2026-12-09 08:00").await;
    let late = w.presses(an, "Đúng").await;
    assert_snapshot!(late, @"Liên kết này đã hết hạn. Đề nghị đồng chí xin bí thư cấp liên kết mới.");
    opens(&mut w, an, &word).await;
    assert_snapshot!(reads(&mut w, an), @"Liên kết này đã hết hạn. Đề nghị đồng chí xin bí thư cấp liên kết mới.");
    w.finish().await;
}

#[tokio::test]
async fn nobody_cuts_themselves_off() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    w.says(binh, "/thanhvien").await;
    w.presses(binh, "Lê Văn Bình (đã kết nối)").await;
    for label in ["Cấp liên kết mới", "Ngừng kết nối", "Không dùng điện thoại", "Ngừng gửi tin"]
    {
        let toast = w.presses(binh, label).await;
        assert!(toast.contains("không tự ngắt kết nối"), "{label}: {toast}");
    }
    let toast = w.presses(binh, "Chuyển thành: đảng viên dự bị").await;
    assert_snapshot!(toast, @"Chức danh bí thư không đổi tại đây được. Đề nghị đồng chí liên hệ người quản trị Trợ lý để cấp liên kết bí thư cho người mới.");
    w.reads(binh);
    w.finish().await;
}
