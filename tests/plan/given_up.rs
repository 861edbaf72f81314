//! A quarter whose topic was given up: nobody is offered it again unasked.

use chuyende::domain::topic::Stage;
use chuyende::domain::unit::Unit;

use super::{all_read, current};
use crate::support::World;

#[tokio::test]
async fn a_quarter_that_was_given_up_stays_so_until_it_is_corrected_itself() {
    let mut w = World::at_time("2026-07-06 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý III").await;
    w.presses(secretary, "Nơi họp").await;
    w.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
    w.at("2026-07-07 08:00").await;
    w.presses(secretary, "Chốt như đề xuất").await;
    w.says(secretary, "/chuyende").await;
    w.presses(secretary, "Đổi ngày hoặc nơi họp").await;
    w.presses(secretary, "Huỷ, không họp chuyên đề này").await;
    w.says(secretary, "Phường tổ chức chung").await;
    w.presses(secretary, "Huỷ và báo").await;
    w.at("2026-07-08 08:00").await;
    let given_up = current(&w, &cell).await.unwrap();
    assert_eq!(given_up.stage, Stage::Cancelled);

    // Another quarter is corrected: this one is not offered again.
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý IV").await;
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "Giữ sạch đường làng, ngõ xóm và ao làng").await;
    w.at("2026-07-10 08:00").await;
    assert_eq!(current(&w, &cell).await.unwrap().id, given_up.id);

    // It is corrected itself: it opens on the next morning.
    w.presses(secretary, "Về kế hoạch").await;
    w.presses(secretary, "Quý III").await;
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "Giữ gìn trật tự ở chợ phường").await;
    w.at("2026-07-11 08:00").await;
    let opened = current(&w, &cell).await.unwrap();
    assert_eq!((opened.stage, opened.quarter), (Stage::Planned, 3));
    assert_eq!(opened.title.as_deref(), Some("Giữ gìn trật tự ở chợ phường"));
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn what_was_given_up_takes_no_place_of_what_is_followed_up() {
    let mut w = World::at_time("2026-07-06 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.at("2026-07-07 08:00").await;
    let given_up = current(&w, &cell).await.unwrap();
    w.presses(secretary, "Đặt ngày, giờ, nơi họp").await;
    w.presses(secretary, "Nhóm Telegram của chi bộ (trực tuyến)").await;
    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Chốt như đề xuất").await;
    w.says(secretary, "/chuyende").await;
    w.presses(secretary, "Đổi ngày hoặc nơi họp").await;
    w.presses(secretary, "Huỷ, không họp chuyên đề này").await;
    w.says(secretary, "Phường tổ chức chung").await;
    w.presses(secretary, "Huỷ và báo").await;
    w.at("2026-10-01 08:00").await;
    let unit = super::desk(&w).await.get::<Unit>(cell.unit).await.unwrap();
    assert_ne!(unit.current_topic, Some(given_up.id), "the fourth quarter has opened");
    assert_eq!(unit.last_topic, None, "nothing was held");
    all_read(&w, &cell);
    w.finish().await;
}
