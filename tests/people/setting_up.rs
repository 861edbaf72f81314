//! The operator's link, the head, the set-up card, the group.

use chuyende::app::people::units;
use chuyende::domain::ids::UnitId;
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::support::World;
use crate::{founded, link_of, members, opens, reads, with_group, with_roster, with_secretary};

#[tokio::test]
async fn the_operators_link_makes_the_head() {
    let mut w = World::new().await;
    let founded = founded(&mut w, Profile::Cell, Lang::Vi).await;
    assert_eq!(founded.link.unit.name, "Tổ dân phố 7", "the texts add the kind themselves");
    let binh = founded.secretary;
    opens(&mut w, binh, &founded.link.word).await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.restart().await;
    w.presses(binh, "Đồng ý").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.restart().await;
    // As an iPhone writes it: decomposed.
    w.says(binh, "Le\u{302} Va\u{306}n Bi\u{300}nh").await;
    assert_snapshot!(reads(&mut w, binh), @"");
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
    assert_snapshot!(reads(&mut w, head), @"");
    w.presses(head, "I agree").await;
    assert_snapshot!(reads(&mut w, head), @"");
    w.says(head, "Anna <b>Lee</b> & Co").await;
    assert_snapshot!(reads(&mut w, head), @"");
    w.presses(head, "Paste the roster").await;
    assert_snapshot!(reads(&mut w, head), @"");
    w.says(head, "Ben Tran; deputy\nCarl Vo; no phone\nDora Le; hobby").await;
    assert_snapshot!(reads(&mut w, head), @"");
    w.presses(head, "Save 2 members").await;
    assert_snapshot!(reads(&mut w, head), @"");
    w.finish().await;
}

#[tokio::test]
async fn a_link_for_the_head_serves_once() {
    let mut w = World::new().await;
    let founded = with_secretary(&mut w).await;
    let word = &founded.link.word;
    opens(&mut w, founded.secretary, word).await;
    assert_snapshot!(reads(&mut w, founded.secretary), @"");
    let other = w.telegram().user("Kẻ lạ", "vi");
    opens(&mut w, other, word).await;
    assert_snapshot!(reads(&mut w, other), @"");
    opens(&mut w, other, "s00000000000000000000000000000000").await;
    assert_snapshot!(reads(&mut w, other), @"");
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
    assert_snapshot!(reads(&mut w, binh), @"");
    w.telegram().sends_photo(binh, binh, "");
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.says(binh, "0912 345 678").await;
    assert_snapshot!(reads(&mut w, binh), @"");
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
    assert_snapshot!(reads(&mut w, founded.secretary), @"");
    let hoa = w.telegram().user("Hoa", "vi");
    opens(&mut w, hoa, &lost.word).await;
    assert_snapshot!(reads(&mut w, hoa), @"");
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
    assert_snapshot!(reads(&mut w, founded.secretary), @"");
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
    assert_snapshot!(reads(&mut w, binh), @"");
    let url = link_of(&w, binh, "Chọn nhóm");
    let stranger = w.person("Kẻ lạ").await;
    w.telegram().join(group, stranger);
    w.telegram().opens_group_link(stranger, group, &url);
    w.settle().await;
    assert_snapshot!(reads(&mut w, stranger), @"");
    w.telegram().opens_group_link(binh, group, &url);
    w.settle().await;
    assert_snapshot!(reads(&mut w, group), @"");
    assert_snapshot!(reads(&mut w, binh), @"");
    w.telegram().opens_group_link(binh, group, &url);
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"");
    let word = url.split_once("?startgroup=").unwrap().1.to_owned();
    opens(&mut w, binh, &word).await;
    assert_snapshot!(reads(&mut w, binh), @"");
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
    let url = link_of(&w, binh, "Chọn nhóm");
    w.reads(binh);
    w.telegram().opens_group_link(binh, theirs.group, &url);
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"");
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
    assert_snapshot!(reads(&mut w, binh), @"");
    let toast = w.presses(binh, "Đăng").await;
    assert_eq!(toast, "Đã đăng nút ghi danh vào nhóm.");
    let again = w.presses(binh, "Đăng").await;
    assert!(again.contains("hết hiệu lực"), "{again}");
    assert_snapshot!(reads(&mut w, group), @"");
    w.reads(binh);
    w.telegram().remove_bot(group, binh);
    w.settle().await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.finish().await;
}

#[tokio::test]
async fn settings_hold_letterhead_and_language() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    w.says(binh, "/caidat").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.presses(binh, "Cấp uỷ cấp trên và địa danh").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.says(binh, "Đảng uỷ phường <Hoà Bình>\nHà Nội").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.presses(binh, "English").await;
    w.reads(binh);
    w.says(binh, "/settings").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.finish().await;
}

#[tokio::test]
async fn one_account_serves_in_several_units() {
    let mut w = World::new().await;
    let founded = with_roster(&mut w).await;
    let binh = founded.secretary;
    let club = crate::founded(&mut w, Profile::Association, Lang::Vi).await;
    opens(&mut w, binh, &club.link.word).await;
    w.presses(binh, "Đồng ý").await;
    w.says(binh, "Lê Văn Bình").await;
    w.reads(binh);
    w.says(binh, "/caidat").await;
    assert_snapshot!(reads(&mut w, binh), @"");
    w.presses(binh, "Chuyển sang Chi bộ Tổ dân phố 7").await;
    w.says(binh, "/thanhvien").await;
    let seen = reads(&mut w, binh);
    assert!(seen.contains("Chi bộ Tổ dân phố 7: 5 đồng chí"), "{seen}");
    w.finish().await;
}
