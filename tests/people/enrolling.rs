//! From the button in the group to the officers' one card.

use insta::assert_snapshot;

use crate::support::World;
use crate::{Founded, link_of, named, opens, reads, with_group};

/// The button stands in the group; gives its address.
async fn posted(w: &mut World) -> (Founded, String) {
    let (founded, group) = with_group(w).await;
    let binh = founded.secretary;
    w.presses(binh, "Đăng nút ghi danh").await;
    w.presses(binh, "Đăng").await;
    w.reads(binh);
    w.reads(group);
    let url = link_of(w, group, "Tôi là đảng viên chi bộ");
    (founded, url)
}

/// Comes from the group and consents.
async fn comes(w: &mut World, account: &str, url: &str) -> i64 {
    let user = w.telegram().user(account, "vi");
    w.telegram().opens_link(user, url);
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
    w.telegram().opens_link(an, &url);
    w.settle().await;
    assert_snapshot!(reads(&mut w, an), @"");
    w.presses(an, "Đồng ý").await;
    assert_snapshot!(reads(&mut w, an), @"");
    w.restart().await;
    w.presses(an, "Nguyễn Văn An").await;
    assert_snapshot!(reads(&mut w, an), @"");
    assert_snapshot!(reads(&mut w, binh), @"");
    let hoa = comes(&mut w, "Hoa 1975 <3", &url).await;
    w.presses(hoa, "Trần Thị Hoa").await;
    w.reads(hoa);
    assert_snapshot!(reads(&mut w, binh), @"");
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
    assert_snapshot!(reads(&mut w, binh), @"");
    assert_snapshot!(reads(&mut w, an), @"");
    let toast = w.presses(an, "Bấm thử: tôi đã nhận được").await;
    assert_snapshot!(toast, @"");
    assert!(named(&w, &founded, "Nguyễn Văn An").await.reached_at.is_some());
    assert!(named(&w, &founded, "Trần Thị Hoa").await.reached_at.is_none());
    w.reads(an);
    w.telegram().opens_link(an, &url);
    w.settle().await;
    assert_snapshot!(reads(&mut w, an), @"");
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
    assert_snapshot!(reads(&mut w, binh), @"");
    let message = w.newest_with(binh, binh, "Duyệt Nguyễn Văn An");
    w.telegram().presses(binh, binh, message, "Duyệt Nguyễn Văn An").unwrap();
    w.settle().await;
    assert_eq!(named(&w, &founded, "Nguyễn Văn An").await.person.map(|person| person.0), Some(an));
    assert_snapshot!(reads(&mut w, child), @"");
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
    w.presses(founded.secretary, "Duyệt tất cả 1 đồng chí").await;
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
    w.telegram().opens_link(shy, &url);
    w.settle().await;
    w.reads(shy);
    w.presses(shy, "Không đồng ý").await;
    assert_snapshot!(reads(&mut w, shy), @"");
    let again = w.presses(shy, "Đồng ý").await;
    assert!(again.contains("hết hiệu lực"), "{again}");
    let joker = comes(&mut w, "Joker", &url).await;
    w.presses(joker, "Vũ Thị Thu").await;
    w.presses(joker, "Phạm Văn Cường").await;
    w.reads(joker);
    w.reads(binh);
    let toast = w.presses(binh, "Không").await;
    assert_snapshot!(toast, @"");
    assert_snapshot!(reads(&mut w, joker), @"");
    assert_snapshot!(reads(&mut w, binh), @"");
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
    assert_snapshot!(reads(&mut w, binh), @"");
    w.presses(binh, "Approve all 1 comrade").await;
    w.presses(an, "Bấm thử: tôi đã nhận được").await;
    w.reads(an);
    w.reads(binh);
    w.says(binh, "/members").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.presses(binh, "Nguyễn Văn An (connected)").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.presses(binh, "Issue a new link").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    let message = w.newest_with(binh, binh, "Issue a new link");
    w.telegram().presses(binh, binh, message, "Issue a new link").unwrap();
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"");
    let word = crate::word_in(&w, binh);
    w.reads(an);
    opens(&mut w, an, &word).await;
    w.reads(an);
    w.says(binh, "/start").await;
    w.reads(binh);
    w.finish().await;
}
