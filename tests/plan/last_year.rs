//! [Như năm trước], and what the checker says of a year that repeats itself.

use insta::assert_snapshot;

use super::{all_read, plan};
use crate::support::World;

#[tokio::test]
async fn last_years_plan_is_copied_with_this_years_days_and_what_repeats_is_said() {
    let mut w = World::at_time("2026-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý III").await;
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "Giữ sạch đường làng, ngõ xóm").await;
    w.presses(secretary, "Đời sống ở nơi cư trú, nơi làm việc").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Mời báo cáo viên").await;
    w.says(secretary, "Phan Huy Ích").await;
    w.presses(secretary, "Về kế hoạch").await;
    w.presses(secretary, "Quý IV").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Giao tổ đảng").await;
    w.presses(secretary, "Vũ Thị Thu").await;
    w.says(secretary, "Tổ đảng số 1").await;
    w.presses(secretary, "Về kế hoạch").await;
    w.telegram().read(secretary);
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2026, bản 1: chưa gửi chi uỷ
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 19/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 18/06
    Quý III: Giữ sạch đường làng, ngõ…; Phan Huy Ích; 17/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Tổ đảng số 1; 24/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    ");
    // Nothing is copied of a year before the first.
    w.presses(secretary, "Lập lại kế hoạch").await;
    assert!(!w.reads(secretary).contains("Như năm trước"));

    // A year later.
    let first = plan(&w, &cell, 2026).await.unwrap();
    w.at("2026-12-01 08:00").await;
    all_read(&w, &cell);
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Kế hoạch năm 2027").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Lập lại kế hoạch").await;
    w.presses(secretary, "Như năm trước").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Giữ sạch đường làng, ngõ…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Tổ đảng số 1; 23/12
    Lưu ý: chuyên đề quý I trùng quý I/2026, chưa quá hai năm
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2026]
    [Về trang chủ]
    ");
    w.presses(secretary, "Quý IV").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý IV/2027
    "Thực hiện dân chủ ở cơ sở: những việc dân cần biết, được bàn và được kiểm tra"
    Nhóm nội dung: Thực hiện chỉ thị, nghị quyết, pháp luật và nhiệm vụ được giao
    Người chuẩn bị: Tổ đảng số 1 (đồng chí Vũ Thị Thu)
    Dự thảo: 02/12; chi uỷ thông qua: 09/12
    Họp: 19 giờ 30, thứ Năm, ngày 23/12/2027, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    "#);
    let copied = plan(&w, &cell, 2027).await.unwrap();
    assert_eq!(copied.slots[2].title, first.slots[2].title);
    assert_ne!(copied.slots[2].preparer, first.slots[2].preparer, "a guest came for one topic");
    assert_eq!(copied.slots[3].preparer, first.slots[3].preparer, "the party group has its turn again");
    assert!(copied.slots.iter().zip(&first.slots).all(|(now, then)| now.meeting_on > then.meeting_on));
    w.finish().await;
}

#[tokio::test]
async fn the_rules_propose_no_topic_twice_in_two_years_and_nobody_twice_before_all_had_a_turn() {
    let mut w = World::at_time("2026-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.at("2026-12-01 08:00").await;
    let first = plan(&w, &cell, 2026).await.unwrap();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Kế hoạch năm 2027").await;
    let second = plan(&w, &cell, 2027).await.unwrap();
    let begun: Vec<_> = first.slots.iter().filter(|slot| slot.topic.is_some()).collect();
    assert!(!begun.is_empty(), "a quarter of the first year was opened");
    for slot in &second.slots {
        assert!(begun.iter().all(|before| before.title != slot.title), "{:?}", slot.title);
    }
    let mut preparers: Vec<_> = second.slots.iter().map(|slot| slot.preparer.clone()).collect();
    preparers.dedup();
    assert_eq!(preparers.len(), 4);
    all_read(&w, &cell);

    // Corrected to what was there already, it is said, and can be kept.
    let title = begun[0].title.clone().unwrap();
    w.presses(secretary, "Quý III").await;
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, &title).await;
    w.telegram().read(secretary);
    w.presses(secretary, "Về kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Tạo nguồn, phát triển đảng…; Đỗ Quang Minh; 18/03
    Quý II: Học tập và làm theo Bác…; Phạm Thị Lan; 17/06
    Quý III: Thực hành tiết kiệm, chống…; Lê Văn Bình; 23/09
    Quý IV: Nhận diện, phòng ngừa biểu…; Vũ Thị Thu; 23/12
    Lưu ý: chuyên đề quý III trùng quý I/2026, chưa quá hai năm
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2026]
    [Về trang chủ]
    ");
    let twice = second.slots[0].preparer.as_ref().unwrap().member();
    let name = cell.members.iter().find(|member| member.member == twice).unwrap().name.clone();
    w.presses(secretary, "Quý II").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, &name).await;
    w.presses(secretary, "Về kế hoạch").await;
    w.presses(secretary, "Quý III").await;
    w.presses(secretary, "Đổi chuyên đề").await;
    w.presses(secretary, "Chọn 1").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Về kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Tạo nguồn, phát triển đảng…; Đỗ Quang Minh; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Học phong cách Hồ Chí…; Lê Văn Bình; 23/09
    Quý IV: Nhận diện, phòng ngừa biểu…; Vũ Thị Thu; 23/12
    Lưu ý: đồng chí Đỗ Quang Minh chuẩn bị 2 lần, trong khi có người chưa đến lượt
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2026]
    [Về trang chủ]
    ");
    w.finish().await;
}
