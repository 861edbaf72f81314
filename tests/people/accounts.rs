//! Personal links: one account a member, the old one cut off, nothing attached by mistake.

use insta::assert_snapshot;

use crate::support::World;
use crate::{named, opens, reads, with_roster, word_in};

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
    assert_snapshot!(reads(&mut w, binh), @"");
    let word = word_in(&w, binh);
    let an = w.telegram().user("An <Nguyen>", "vi");
    opens(&mut w, an, &word).await;
    assert_snapshot!(reads(&mut w, an), @"");
    w.presses(an, "Đúng").await;
    assert_snapshot!(reads(&mut w, an), @"");
    w.restart().await;
    w.presses(an, "Đồng ý").await;
    assert_snapshot!(reads(&mut w, an), @"");
    assert_snapshot!(reads(&mut w, binh), @"");
    let toast = w.presses(an, "Bấm thử: tôi đã nhận được").await;
    assert_snapshot!(toast, @"");
    let member = named(&w, &founded, "Nguyễn Văn An").await;
    assert!(member.reached_at.is_some() && member.consent_at.is_some());
    w.reads(an);

    opens(&mut w, an, &word).await;
    assert_snapshot!(reads(&mut w, an), @"");
    let thief = w.telegram().user("Kẻ lạ", "vi");
    opens(&mut w, thief, &word).await;
    assert_snapshot!(reads(&mut w, thief), @"");
    assert_snapshot!(reads(&mut w, binh), @"");

    let toast = w.presses(binh, "Không đúng người").await;
    assert_snapshot!(toast, @"");
    assert_snapshot!(reads(&mut w, an), @"");
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
    assert_snapshot!(reads(&mut w, other), @"");
    assert_snapshot!(reads(&mut w, binh), @"");
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
    assert_snapshot!(reads(&mut w, an), @"");
    assert_snapshot!(reads(&mut w, binh), @"");
    let member = named(&w, &founded, "Nguyễn Văn An").await;
    assert!(member.no_phone && member.person.is_none() && member.consent_at.is_none());
    w.presses(binh, "Mở thông tin người này").await;
    assert_snapshot!(reads(&mut w, binh), @"");
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
    assert_snapshot!(reads(&mut w, binh), @"");
    w.presses(binh, "Cấp liên kết mới").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    let message = w.newest_with(binh, binh, "Cấp liên kết mới");
    w.telegram().presses(binh, binh, message, "Cấp liên kết mới").unwrap();
    w.settle().await;
    assert_eq!(named(&w, &founded, "Nguyễn Văn An").await.person, None);
    assert_snapshot!(reads(&mut w, old), @"");
    let lost = word_in(&w, binh);
    w.presses(binh, "Cấp liên kết mới").await;
    let second = word_in(&w, binh);
    let new = w.telegram().user("An mới", "vi");
    opens(&mut w, new, &lost).await;
    assert_snapshot!(reads(&mut w, new), @"");
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
    assert_snapshot!(late, @"");
    opens(&mut w, an, &word).await;
    assert_snapshot!(reads(&mut w, an), @"");
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
    assert_snapshot!(toast, @"");
    w.reads(binh);
    w.finish().await;
}
