//! From the button in the group to the officers' one card.

use insta::assert_snapshot;

use super::{Founded, link_of, named, opens, reads, with_group};
use crate::support::World;

/// The button stands in the group; gives its address.
async fn posted(w: &mut World) -> (Founded, String) {
    let (founded, group) = with_group(w).await;
    let binh = founded.secretary;
    w.presses(binh, "Đăng nút ghi danh").await;
    w.presses(binh, "Đăng").await;
    w.reads(binh);
    w.reads(group);
    let url = link_of(w, (binh, group), "Tôi là đảng viên chi bộ");
    (founded, url)
}

/// Comes from the group and consents.
async fn comes(w: &mut World, account: &str, url: &str) -> i64 {
    let user = w.telegram().user(account, "vi");
    w.telegram().opens_link(user, url).unwrap();
    w.settle().await;
    w.presses(user, "Đồng ý").await;
    user
}

#[tokio::test]
async fn one_group_card_and_one_tap_for_all() {
    let mut w = World::new().await;
    let (founded, url) = posted(&mut w).await;
    let binh = founded.secretary;
    let an = w.telegram().user("An Ng.", "vi");
    w.telegram().opens_link(an, &url).unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, an), @"
    Chi bộ Tổ dân phố 7 mời đồng chí dùng Trợ lý
    Đây không phải kênh chính thức; không gửi nội dung mật, tài liệu nội bộ hạn chế.
    Trợ lý chỉ giữ mã tài khoản Telegram, họ tên, loại đảng viên, ý kiến và lựa chọn của đồng chí.
    Đồng chí có thể rút sự đồng ý bất cứ lúc nào và tham gia bằng phiếu giấy.
    [Đồng ý]
    [Không đồng ý]
    ");
    w.presses(an, "Đồng ý").await;
    assert_snapshot!(reads(&mut w, an), @"
    Chi bộ Tổ dân phố 7: đồng chí là ai trong danh sách?
    Đề nghị bấm vào đúng họ tên. Chi uỷ sẽ xác nhận.
    [Nguyễn Văn An]
    [Phạm Văn Cường]
    [Trần Thị Hoa]
    [Vũ Thị Thu]
    ");
    w.restart().await;
    w.presses(an, "Nguyễn Văn An").await;
    assert_snapshot!(reads(&mut w, an), @"
    Đã gửi chi uỷ yêu cầu ghi danh với tên đồng chí Nguyễn Văn An.
    Khi được duyệt, Trợ lý sẽ báo đồng chí ngay tại đây.
    ");
    assert_snapshot!(reads(&mut w, binh), @r#"
    Ghi danh: 1 đồng chí chờ duyệt
    Nguyễn Văn An: tài khoản "An Ng."
    [Duyệt Nguyễn Văn An] [Không]
    "#);
    let hoa = comes(&mut w, "Hoa 1975 <3", &url).await;
    w.presses(hoa, "Trần Thị Hoa").await;
    w.reads(hoa);
    assert_snapshot!(reads(&mut w, binh), @r#"
    Ghi danh: 2 đồng chí chờ duyệt
    Nguyễn Văn An: tài khoản "An Ng."
    Trần Thị Hoa: tài khoản "Hoa 1975 <3"
    [Duyệt tất cả 2 đồng chí]
    [Duyệt Nguyễn Văn An] [Không]
    [Duyệt Trần Thị Hoa] [Không]
    "#);
    let cards = w.telegram().chat_view(binh, binh);
    let cards = cards.iter().filter(|message| message.text.starts_with("Ghi danh:")).count();
    assert_eq!(cards, 1, "one card, edited as more come");
    let message = w.newest_with(binh, binh, "Duyệt tất cả 2 đồng chí");
    w.telegram().presses(binh, binh, message, "Duyệt tất cả 2 đồng chí").unwrap();
    w.telegram().presses(binh, binh, message, "Duyệt tất cả 2 đồng chí").unwrap();
    w.settle().await;
    let toasts: Vec<String> = w.telegram().toasts(binh).into_iter().map(|toast| toast.text).collect();
    assert_eq!(toasts[0], "Đã duyệt 2 đồng chí.");
    assert!(toasts[1].contains("hết hiệu lực"), "{toasts:?}");
    assert_snapshot!(reads(&mut w, binh), @r#"
    Thiết lập Chi bộ Tổ dân phố 7
    Nhóm: "Chi bộ TDP 7 & bạn bè"
    Danh sách: 5 đồng chí
    Ghi danh: 3/5 đã kết nối
    Chức danh: 1 chi uỷ viên
    Đã đủ để bắt đầu. Mục nào cũng sửa lại được.
    [Đổi nhóm]
    [Xem danh sách]
    [Đăng nút ghi danh]
    [Giao chức danh]
    [Về trang chủ]
    ---
    Ghi danh: không còn ai chờ duyệt.
    [Về trang chủ]
    "#);
    assert_snapshot!(reads(&mut w, an), @"
    Kính gửi đồng chí Nguyễn Văn An,
    Đồng chí đã kết nối với Chi bộ Tổ dân phố 7.
    Từ nay tài liệu, câu hỏi và thông báo sẽ đến tại đây; đồng chí không cần học lệnh nào.
    Đề nghị bấm nút dưới đây để chi uỷ biết tin đã tới.
    [Bấm thử: tôi đã nhận được]
    ");
    let toast = w.presses(an, "Bấm thử: tôi đã nhận được").await;
    assert_snapshot!(toast, @"Đã ghi nhận. Chi uỷ cảm ơn đồng chí.");
    assert!(named(&w, &founded, "Nguyễn Văn An").await.reached_at.is_some());
    assert!(named(&w, &founded, "Trần Thị Hoa").await.reached_at.is_none());
    w.reads(an);
    w.telegram().opens_link(an, &url).unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, an), @"
    Đồng chí đã có trong danh sách và đã kết nối.
    [Về trang chủ]
    ");
    w.finish().await;
}

#[tokio::test]
async fn two_who_take_one_name_are_decided_apart() {
    let mut w = World::new().await;
    let (founded, url) = posted(&mut w).await;
    let binh = founded.secretary;
    let an = comes(&mut w, "An", &url).await;
    w.presses(an, "Nguyễn Văn An").await;
    let child = comes(&mut w, "Bé Na", &url).await;
    w.presses(child, "Nguyễn Văn An").await;
    w.reads(an);
    w.reads(child);
    assert_snapshot!(reads(&mut w, binh), @r#"
    Ghi danh: 2 đồng chí chờ duyệt
    Nguyễn Văn An: tài khoản "An" (nhiều người nhận tên này)
    Nguyễn Văn An: tài khoản "Bé Na" (nhiều người nhận tên này)
    [Duyệt Nguyễn Văn An (An)] [Không]
    [Duyệt Nguyễn Văn An (Bé Na)] [Không]
    "#);
    let message = w.newest_with(binh, binh, "Duyệt Nguyễn Văn An (An)");
    w.telegram().presses(binh, binh, message, "Duyệt Nguyễn Văn An (An)").unwrap();
    w.settle().await;
    assert_eq!(named(&w, &founded, "Nguyễn Văn An").await.person.map(|person| person.0), Some(an));
    assert_snapshot!(reads(&mut w, child), @"
    Chi uỷ chưa xác nhận yêu cầu ghi danh với tên đồng chí Nguyễn Văn An.
    Nếu có nhầm lẫn, đề nghị đồng chí trao đổi với bí thư.
    ");
    w.reads(an);
    w.reads(binh);
    w.finish().await;
}

#[tokio::test]
async fn two_officers_at_once_attach_one_account() {
    let mut w = World::new().await;
    let (founded, url) = posted(&mut w).await;
    let binh = founded.secretary;
    w.says(binh, "/thanhvien").await;
    w.presses(binh, "Trần Thị Hoa (chưa kết nối)").await;
    w.presses(binh, "Chức danh").await;
    w.presses(binh, "Giao: phó bí thư").await;
    let hoa = comes(&mut w, "Hoa", &url).await;
    w.presses(hoa, "Trần Thị Hoa").await;
    w.presses(binh, "Duyệt Trần Thị Hoa").await;
    let an = comes(&mut w, "An", &url).await;
    w.presses(an, "Nguyễn Văn An").await;
    let at_binh = w.newest_with(binh, binh, "Duyệt Nguyễn Văn An");
    let at_hoa = w.newest_with(hoa, hoa, "Không");
    w.telegram().presses(binh, binh, at_binh, "Duyệt Nguyễn Văn An").unwrap();
    w.telegram().presses(hoa, hoa, at_hoa, "Không").unwrap();
    w.settle().await;
    let toast: String = w.telegram().toasts(hoa).into_iter().map(|toast| toast.text).collect();
    assert!(toast.contains("hết hiệu lực"), "{toast}");
    assert!(named(&w, &founded, "Nguyễn Văn An").await.person.is_some());
    for user in [binh, hoa, an] {
        w.reads(user);
    }
    w.finish().await;
}

#[tokio::test]
async fn at_night_the_answer_waits_for_the_morning() {
    let mut w = World::new().await;
    let (founded, url) = posted(&mut w).await;
    w.at("2026-11-24 22:00").await;
    let an = comes(&mut w, "An", &url).await;
    w.presses(an, "Nguyễn Văn An").await;
    w.reads(an);
    w.presses(founded.secretary, "Duyệt Nguyễn Văn An").await;
    assert_eq!(reads(&mut w, an), "");
    w.at("2026-11-25 07:01").await;
    let morning = reads(&mut w, an);
    assert!(morning.contains("đã kết nối với Chi bộ Tổ dân phố 7"), "{morning}");
    w.reads(founded.secretary);
    w.finish().await;
}

#[tokio::test]
async fn who_does_not_agree_or_is_not_confirmed_gets_a_clear_sentence() {
    let mut w = World::new().await;
    let (founded, url) = posted(&mut w).await;
    let binh = founded.secretary;
    let shy = w.telegram().user("Ngại", "vi");
    w.telegram().opens_link(shy, &url).unwrap();
    w.settle().await;
    w.reads(shy);
    w.presses(shy, "Không đồng ý").await;
    assert_snapshot!(reads(&mut w, shy), @"
    Đã ghi: đồng chí không đồng ý. Trợ lý không gửi thêm tin nào.
    Đồng chí vẫn sinh hoạt đầy đủ như mọi đảng viên, bằng phiếu giấy. Nếu đổi ý, đề nghị bấm lại nút hoặc liên kết đã nhận.
    ");
    let again = w.presses(shy, "Đồng ý").await;
    assert!(again.contains("hết hiệu lực"), "{again}");
    let joker = comes(&mut w, "Joker", &url).await;
    w.presses(joker, "Vũ Thị Thu").await;
    w.presses(joker, "Phạm Văn Cường").await;
    w.reads(joker);
    w.reads(binh);
    let toast = w.presses(binh, "Không").await;
    assert_snapshot!(toast, @"Đã ghi: không duyệt.");
    assert_snapshot!(reads(&mut w, joker), @"
    Chi uỷ chưa xác nhận yêu cầu ghi danh với tên đồng chí Phạm Văn Cường.
    Nếu có nhầm lẫn, đề nghị đồng chí trao đổi với bí thư.
    ");
    assert_snapshot!(reads(&mut w, binh), @"
    Ghi danh: không còn ai chờ duyệt.
    [Về trang chủ]
    ");
    w.finish().await;
}

#[tokio::test]
async fn in_english_too() {
    let mut w = World::new().await;
    let (founded, url) = posted(&mut w).await;
    let binh = founded.secretary;
    w.says(binh, "/caidat").await;
    w.presses(binh, "English").await;
    w.reads(binh);
    let an = comes(&mut w, "An", &url).await;
    w.presses(an, "Nguyễn Văn An").await;
    assert_snapshot!(reads(&mut w, binh), @r#"
    Enrolment: 1 comrade waiting
    Nguyễn Văn An: account "An"
    [Approve Nguyễn Văn An] [No]
    "#);
    w.presses(binh, "Approve Nguyễn Văn An").await;
    w.presses(an, "Bấm thử: tôi đã nhận được").await;
    w.reads(an);
    w.reads(binh);
    w.says(binh, "/members").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Tổ dân phố 7 Cell: 5 comrades
    Connected 2, not yet 3, on paper 0
    Press a name to see and change it.
    [Lê Văn Bình (connected)]
    [Nguyễn Văn An (connected)]
    [Trần Thị Hoa (not connected)]
    [Phạm Văn Cường (not connected)]
    [Vũ Thị Thu (not connected)]
    [Paste the roster]
    [Home]
    ");
    w.presses(binh, "Nguyễn Văn An (connected)").await;
    assert_snapshot!(reads(&mut w, binh), @r#"
    Comrade Nguyễn Văn An
    Official member; taking part
    Offices: none
    Connected
    Account: "An"
    [Issue a new link]
    [Stop sending]
    [Disconnect]
    [Uses no phone]
    [Offices]
    [Status]
    [Change to: probationary member]
    [Back to the roster]
    "#);
    w.presses(binh, "Issue a new link").await;
    assert_snapshot!(reads(&mut w, binh), @"
    Comrade Nguyễn Văn An is connected. A new link cuts the present account off at once.
    [Issue a new link]
    [No change]
    ");
    let message = w.newest_with(binh, binh, "Issue a new link");
    w.telegram().presses(binh, binh, message, "Issue a new link").unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @r#"
    Setting up the Tổ dân phố 7 Cell
    Group: "Chi bộ TDP 7 & bạn bè"
    Roster: 5 comrades
    Enrolment: 1/5 connected
    Offices: 1 committee member
    There is enough to begin. Everything can be changed later.
    [Change the group]
    [See the roster]
    [Post the enrolment button]
    [Assign offices]
    [Home]
    ---
    Dear Comrade Nguyễn Văn An,
    The Tổ dân phố 7 Cell invites you to connect with the thematic session assistant.
    Please press the link below. It is for you only, works once, until 8:00, Tuesday 8 December 2026.
    https://t.me/chuyende_sandbox_bot?start=m…
    ---
    Please forward the message above to Comrade Nguyễn Văn An, or copy the link into Zalo.
    [Back to the roster]
    "#);
    let word = crate::people::word_in(&w, binh);
    w.reads(an);
    opens(&mut w, an, &word).await;
    w.reads(an);
    w.says(binh, "/start").await;
    w.reads(binh);
    w.finish().await;
}
