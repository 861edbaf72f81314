//! What goes to many, or waits for the morning, keeps nobody waiting who has just asked for something.

use chrono::Duration;
use chuyende::clock::Clock as _;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::outbox;
use insta::assert_snapshot;

use crate::support::World;

/// How many messages wait to be sent.
async fn waiting(w: &World) -> i64 {
    outbox::refused(&w.stage.app.store).await.unwrap().1
}

#[tokio::test]
async fn a_card_that_somebody_asked_for_overtakes_a_broadcast() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Cell, Lang::Vi, "Tổ dân phố 7", 150, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 2).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    for reviewer in [0, 1, 2] {
        w.presses(cell.user(reviewer), "Thông qua").await;
    }
    let (secretary, late, last) = (cell.secretary(), cell.user(148), cell.user(149));
    w.says(last, "/trangchu").await;
    w.presses(secretary, "Gửi đảng viên").await;
    for member in &cell.members {
        w.reads(member.user);
    }
    let message = w.newest_with(secretary, secretary, "Gửi");
    w.telegram().presses(secretary, secretary, message, "Gửi").unwrap();
    let under_way = w.stage.clock.now() + Duration::seconds(31);
    w.stage.at(under_way).await.unwrap();
    assert!(waiting(&w).await > 100, "the broadcast is under way");
    w.telegram().says(late, late, "/trangchu");
    let shown = w.stage.clock.now() + Duration::milliseconds(500);
    w.stage.at(shown).await.unwrap();
    assert!(waiting(&w).await > 100, "and still is");
    assert_snapshot!(w.reads(late), @r#"
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc của đồng chí: đọc dự thảo; trả lời 4 câu hỏi gợi mở; trả lời lời mời họp
    [Đọc dự thảo]
    [Góp ý]
    [Trả lời lời mời họp]
    "#);
    w.settle().await;
    assert!(w.reads(last).contains("Trân trọng mời"), "and everybody has it in the end");
    w.finish().await;
}

#[tokio::test]
async fn what_is_sent_at_once_overtakes_what_waits_for_the_morning() {
    let mut w = World::at_time("2026-12-22 20:00").await;
    let cell = w.cell(6, 0).await;
    w.in_round(&cell, 2).await;
    let (secretary, thu) = (cell.secretary(), cell.user(4));
    w.says(thu, "/hop").await;
    w.presses(thu, "Xin vắng mặt").await;
    w.presses(thu, "Việc gia đình").await;
    w.at("2026-12-22 21:00").await;
    w.presses(secretary, "Chấp nhận").await;
    w.reads(thu);
    w.says(secretary, "/chuyende").await;
    w.presses(secretary, "Đổi ngày hoặc nơi họp").await;
    w.says(secretary, "19h30 23/12").await;
    w.presses(secretary, "Đúng").await;
    w.reads(thu);
    w.presses(secretary, "Chuyển và báo").await;
    w.reads(secretary);
    let card = w.reads(thu);
    assert!(
        !card.contains("chuyển sang") && !card.contains("chấp nhận"),
        "both wait for the morning: {card}"
    );
    assert_snapshot!(w.presses(secretary, "Gửi ngay").await, @"Đang gửi 6 tin.");
    assert_snapshot!(w.reads(thu), @"
    Kính gửi đồng chí Vũ Thị Thu,
    Hội nghị chuyên đề quý IV/2026 chuyển sang ngày, giờ mới. Trân trọng mời đồng chí dự họp.
    Thời gian: 19 giờ 30, thứ Tư, ngày 23/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Nhận góp ý đến 19 giờ 30 thứ Tư, ngày 23/12. Đề nghị đồng chí trả lời lại lời mời.
    [Sẽ dự họp]
    [Xin vắng mặt]
    ");
    w.at("2026-12-23 07:05").await;
    assert_snapshot!(w.reads(thu), @"
    Kính gửi đồng chí Vũ Thị Thu,
    Đồng chí Lê Văn Bình đã chấp nhận để đồng chí vắng mặt tại hội nghị lúc 19 giờ 30, thứ Năm, ngày 24/12/2026.
    Nếu dự họp được, đồng chí chỉ cần bấm nút dưới đây.
    [Sẽ dự họp]
    ");
    w.finish().await;
}
