//! A title that was typed says nothing of its content group; a day that was typed is one of the plan's year.

use super::{all_read, last, plan};
use crate::support::World;
use chuyende::domain::catalogue::{CatalogueTopic, ContentGroup};
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

#[tokio::test]
async fn a_typed_title_asks_for_its_group() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý I").await;
    w.presses(secretary, "Đổi chuyên đề").await;
    w.reads(secretary);
    w.says(secretary, "Phòng cháy, chữa cháy ở khu dân cư").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý I/2027
    "Phòng cháy, chữa cháy ở khu dân cư"
    Chuyên đề thuộc nhóm nội dung nào?
    [Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh]
    [Lý luận, kiến thức, chuyên môn]
    [Thực hiện chỉ thị, nghị quyết, pháp luật và nhiệm vụ được giao]
    [Phòng, chống suy thoái]
    [Xây dựng tổ chức]
    [Phòng, chống tham nhũng, lãng phí, tiêu cực]
    [Đời sống ở nơi cư trú, nơi làm việc]
    [Quay lại]
    "#);
    let slot = plan(&w, &cell, 2027).await.unwrap().slots[0].clone();
    assert_eq!((slot.group, slot.catalogue), (None, None), "nothing stays of the topic before");
    // Left unanswered it says so, and bars nothing.
    w.presses(secretary, "Quay lại").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý I/2027
    "Phòng cháy, chữa cháy ở khu dân cư"
    Nhóm nội dung: chưa chọn
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Dự thảo: 25/02; chi uỷ thông qua: 04/03
    Họp: 19 giờ 30, thứ Năm, ngày 18/03/2027, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Chọn nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    "#);
    w.presses(secretary, "Về kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Phòng cháy, chữa cháy ở…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    Lưu ý: chuyên đề quý I chưa chọn nhóm nội dung
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    ");
    w.presses(secretary, "Quý I").await;
    w.presses(secretary, "Chọn nhóm").await;
    w.presses(secretary, "Đời sống ở nơi cư trú, nơi làm việc").await;
    assert_eq!(plan(&w, &cell, 2027).await.unwrap().slots[0].group, Some(ContentGroup::Community));
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý I/2027
    "Phòng cháy, chữa cháy ở khu dân cư"
    Nhóm nội dung: Đời sống ở nơi cư trú, nơi làm việc
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Dự thảo: 25/02; chi uỷ thông qua: 04/03
    Họp: 19 giờ 30, thứ Năm, ngày 18/03/2027, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    "#);
    // The same title once more, a capital put right: the group stays.
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "Phòng cháy, chữa cháy ở Khu dân cư").await;
    assert_eq!(plan(&w, &cell, 2027).await.unwrap().slots[0].group, Some(ContentGroup::Community));
    // A title that stands in the catalogue is known.
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "phan cong cong tac cho tung dang vien: ro viec, ro thoi han, co kiem tra ket qua")
        .await;
    let slot = plan(&w, &cell, 2027).await.unwrap().slots[0].clone();
    assert_eq!(slot.group, Some(ContentGroup::Organisation));
    assert_eq!(slot.catalogue, Some(CatalogueTopic::CellAssignments));
    assert!(last(&w.reads(secretary)).contains("Nhóm nội dung: Xây dựng tổ chức"));
    w.finish().await;
}

#[tokio::test]
async fn of_a_quarter_that_has_begun_the_group_can_be_said_as_well() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 0).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.at("2027-01-06 08:00").await;
    w.says(secretary, "/chuyende Phòng cháy, chữa cháy ở khu dân cư").await;
    all_read(&w, &cell);
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Phòng cháy, chữa cháy ở…; Trần Thị Hoa; 18/03; đã bắt đầu
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    ");
    w.presses(secretary, "Quý I").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý I/2027
    "Phòng cháy, chữa cháy ở khu dân cư"
    Nhóm nội dung: chưa chọn
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 18/03/2027, kết hợp sinh hoạt thường kỳ
    [Mở chuyên đề này]
    [Chọn nhóm]
    [Về kế hoạch]
    "#);
    w.presses(secretary, "Chọn nhóm").await;
    w.presses(secretary, "Đời sống ở nơi cư trú, nơi làm việc").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý I/2027
    "Phòng cháy, chữa cháy ở khu dân cư"
    Nhóm nội dung: Đời sống ở nơi cư trú, nơi làm việc
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 18/03/2027, kết hợp sinh hoạt thường kỳ
    [Mở chuyên đề này]
    [Đổi nhóm]
    [Về kế hoạch]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn a_day_that_the_year_does_not_have_is_refused() {
    let mut w = World::at_time("2026-12-05 08:00").await;
    let cell = w.cell(6, 0).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach 2027").await;
    let before = plan(&w, &cell, 2027).await;
    for quarter in ["Quý I", "Quý II", "Quý IV"] {
        w.says(secretary, "/kehoach 2027").await;
        w.presses(secretary, quarter).await;
        w.presses(secretary, "Đổi ngày họp").await;
        w.reads(secretary);
        w.says(secretary, "29/2").await;
        assert_eq!(
            w.reads(secretary),
            "Năm 2027 không có ngày 29/2, nên chưa ghi được.\nĐề nghị đồng chí viết ngày khác, ví dụ: 28/2 hoặc 1/3.",
            "{quarter}"
        );
    }
    assert_eq!(plan(&w, &cell, 2027).await, before);
    // The question still waits.
    w.says(secretary, "28/2").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý IV/2027
    "Thực hiện dân chủ ở cơ sở: những việc dân cần biết, được bàn và được kiểm tra"
    Ngày họp: thứ Hai, ngày 28/02/2028. Ngày này nằm ngoài quý IV/2027. Đồng chí vẫn chọn ngày này?
    [Đúng]
    [Chọn ngày khác]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn in_an_english_association() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    let head = club.secretary();
    w.says(head, "/plan").await;
    w.presses(head, "Quarter I").await;
    w.presses(head, "Another topic").await;
    w.reads(head);
    w.says(head, "Fire safety in our street").await;
    assert_snapshot!(w.reads(head), @"
    Plan of quarter I/2027
    “Fire safety in our street”
    Which content group does the topic belong to?
    [Studying and following Hồ Chí Minh's thought, morality and style]
    [Theory, knowledge and professional skill]
    [Carrying out directives, resolutions, laws and assigned tasks]
    [Against decline in conduct]
    [Building the organisation]
    [Against corruption, waste and wrongdoing]
    [Life where members live and work]
    [Back]
    ");
    w.presses(head, "Back").await;
    assert_snapshot!(w.reads(head), @"
    Plan of quarter I/2027
    “Fire safety in our street”
    Content group: not chosen yet
    Prepared by: Trần Thị Hoa
    Draft: 25 February; approved by the executive committee: 4 March
    Meeting: 19:30, Thursday 18 March 2027, joined to a regular meeting
    [Another topic] [Choose the group]
    [Another preparer] [Another day]
    [Make it a session of its own]
    [Place]
    [Back to the plan]
    ");
    w.presses(head, "Back to the plan").await;
    assert_snapshot!(w.reads(head), @"
    Plan of 2027, version 1: not yet sent to the executive committee
    Quarter I: Fire safety in our street; Trần Thị Hoa; 18 March
    Quarter II: How can our meetings draw…; Đỗ Quang Minh; 17 June
    Quarter III: An open, thrifty and…; Phạm Thị Lan; 23 September
    Quarter IV: Members share experience…; Lê Văn Bình; 23 December
    Please note: the topic of quarter I has no content group yet
    [Quarter I] [Quarter II] [Quarter III] [Quarter IV]
    [Send to the executive committee]
    [Draw it up anew]
    [Get the Word file]
    [Home]
    ");
    w.presses(head, "Quarter I").await;
    w.presses(head, "Another day").await;
    w.reads(head);
    w.says(head, "29/2").await;
    assert_snapshot!(w.reads(head), @"
    2027 has no 29/2, so nothing was recorded.
    Please write another day, for example: 28/2 or 1/3.
    ");
    w.finish().await;
}
