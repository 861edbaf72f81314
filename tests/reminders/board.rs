//! The officers' board: the year, who has yet to do what, who is out of reach, which voices wait for their words.

use chuyende::domain::ids::TopicId;
use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::reminders::scene::{circulated, desk, read};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// The second quarter is concluded, the third was given up.
async fn past_quarters(w: &World, cell: &Cell) {
    let mut desk = desk(w).await;
    for (quarter, stage) in [(2, Stage::FollowingUp), (3, Stage::Cancelled)] {
        let id = TopicId(desk.new_id().unwrap());
        let meeting_at = Some(moment("2026-06-25 19:30"));
        let planned = Topic::planned(id, cell.unit, 2026, quarter, moment("2026-05-01 08:00"));
        desk.put(Topic { stage, meeting_at, ..planned });
    }
    desk.commit().await.unwrap();
}

#[tokio::test]
async fn the_board_shows_the_year_and_who_is_missing_and_reminds_them_in_one_tap() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 1).await;
    past_quarters(&w, &cell).await;
    let topic = circulated(&w, &cell).await;
    let secretary = cell.secretary();
    read(&w, &cell, topic, 1, true).await;
    read(&w, &cell, topic, 4, false).await;
    w.telegram().blocks(cell.user(3));
    w.settle().await;
    w.says(secretary, "/tiendo").await;
    assert_snapshot!(w.reads(secretary), @"
    Tiến độ năm 2026
    Quý I/2026: chưa có chuyên đề
    Quý II/2026: đã họp 25/06, đã chốt kết luận
    Quý III/2026: chưa có chuyên đề
    Quý IV/2026: đang tiến hành, họp 24/12
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    [Đã đọc: 2/7]
    [Đã góp ý: 1/7]
    [Đã trả lời lời mời: 0/7]
    [Không liên lạc được qua Telegram: 1]
    [Báo cáo năm 2026]
    [Về trang chủ]
    ");
    w.presses(secretary, "Đã đọc: 2/7").await;
    assert_snapshot!(w.reads(secretary), @"
    Đã đọc: 2/7
    Chưa làm (5): Lê Văn Bình, Trần Thị Hoa, Đỗ Quang Minh, Nguyễn Văn An, Hoàng Văn Sơn
    Đã làm (2): Phạm Thị Lan, Vũ Thị Thu
    [Nhắc riêng 3 đồng chí]
    [Quay lại]
    [Về trang chủ]
    ");
    w.presses(secretary, "Nhắc riêng 3 đồng chí").await;
    assert_snapshot!(w.reads(secretary), @"
    Nhắc riêng những người chưa đọc dự thảo, hạn 17 giờ thứ Hai, ngày 21/12.
    Gửi tới 3 đồng chí?
    [Gửi]
    [Chưa gửi]
    ");
    w.presses(secretary, "Gửi").await;
    assert_snapshot!(w.reads(secretary), @"
    Đang gửi tới 3 đồng chí.
    [Thu lại]
    ");
    assert_snapshot!(w.reads(cell.user(5)), @r#"
    Kính gửi đồng chí Nguyễn Văn An,
    Dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" còn chờ đồng chí đọc.
    Hạn: 17 giờ thứ Hai, ngày 21/12.
    Đọc xong, đề nghị đồng chí bấm "Tôi đã đọc".
    [Đọc dự thảo]
    [Tạm dừng nhắc]
    "#);
    assert_eq!(w.reads(cell.user(4)), "", "has read it");
    assert_eq!(w.reads(cell.group), "", "never in the group");
    w.presses(secretary, "Quay lại").await;
    w.telegram().read(secretary);
    w.says(secretary, "/tiendo").await;
    w.presses(secretary, "Không liên lạc được qua Telegram: 1").await;
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Không liên lạc được qua Telegram: 1
    Đỗ Quang Minh: đã chặn Trợ lý
    [Cấp liên kết mới: Đỗ Quang Minh]
    [Quay lại]
    [Về trang chủ]
    ");
    w.presses(secretary, "Cấp liên kết mới: Đỗ Quang Minh").await;
    assert!(w.reads(secretary).contains("Đỗ Quang Minh"));
    w.finish().await;
}

#[tokio::test]
async fn the_board_is_for_the_leaders_alone() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 0).await;
    circulated(&w, &cell).await;
    for member in [2, 4, 5] {
        w.says(cell.user(member), "/tiendo").await;
        assert!(!w.reads(cell.user(member)).contains("Tiến độ"));
    }
    let bot = w.telegram().bot_username();
    w.says_in(cell.secretary(), cell.group, &format!("/tiendo@{bot}")).await;
    assert!(!w.reads(cell.group).contains("Tiến độ"), "in private, even where it was asked for in the group");
    assert!(w.reads(cell.secretary()).contains("Tiến độ"), "there it is");
    w.finish().await;
}

#[tokio::test]
async fn a_voice_is_written_down_in_its_authors_name_who_is_told() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 0).await;
    circulated(&w, &cell).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.telegram().sends_voice(an, an, 20).unwrap();
    w.settle().await;
    w.telegram().read(an);
    w.says(secretary, "/tiendo").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Chờ chép thành chữ: 1").await;
    assert_snapshot!(w.reads(secretary), @"
    Chờ chép thành chữ: 1
    Ghi âm và ảnh chưa chép thành chữ thì chưa vào biên bản. Đề nghị đồng chí nghe hoặc xem rồi chép lại.
    Ý-01: Nguyễn Văn An
    [Chép lại Ý-01]
    [Quay lại]
    [Về trang chủ]
    ");
    w.presses(secretary, "Chép lại Ý-01").await;
    assert_snapshot!(w.reads(secretary), @"Ý-01 của đồng chí Nguyễn Văn An: đề nghị viết lại ngay tại đây, đúng lời đồng chí ấy.");
    w.says(secretary, "Nên khoá van nước sau mười giờ đêm.").await;
    assert_snapshot!(w.reads(secretary), @"
    Chờ chép thành chữ: 0
    Không còn ý kiến nào chờ chép lại.
    [Quay lại]
    [Về trang chủ]
    ---
    Đã chép lại Ý-01.
    [Xem ý kiến khác]
    [Về trang chủ]
    ");
    assert_snapshot!(w.reads(an), @r#"
    Đã ghi nhận Ý-01
    "Nên khoá van nước sau mười giờ đêm."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    ---
    Đồng chí Lê Văn Bình đã chép lại thành chữ ý kiến Ý-01 của đồng chí:
    Nên khoá van nước sau mười giờ đêm.
    [Chưa đúng ý tôi]
    "#);
    w.says(secretary, "/thaoluan").await;
    assert!(w.reads(secretary).contains("Nguyễn Văn An: Nên khoá van nước"), "under the author's name");
    w.says(secretary, "/tiendo").await;
    assert!(!w.reads(secretary).contains("Chờ chép thành chữ"));
    w.finish().await;
}

#[tokio::test]
async fn a_long_roster_is_turned_in_english() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 15, 0).await;
    let topic = circulated(&w, &cell).await;
    read(&w, &cell, topic, 14, true).await;
    let head = cell.secretary();
    w.says(head, "/status").await;
    assert_snapshot!(w.reads(head), @"
    Progress of 2026
    Quarter I/2026: no topic yet
    Quarter II/2026: no topic yet
    Quarter III/2026: no topic yet
    Quarter IV/2026: under way, meeting 24 December
    Next: the members read and comment, by Monday 21 December
    [Have read: 1/15]
    [Have commented: 1/15]
    [Have answered the invitation: 0/15]
    [Report for 2026]
    [Home]
    ");
    w.presses(head, "Have commented: 1/15").await;
    w.telegram().read(head);
    w.presses(head, "Next page").await;
    assert_snapshot!(w.reads(head), @"
    Have commented: 1/15
    Not yet (14): Phan Văn Đức, Trịnh Thị Yến
    Done (1): Mai Văn Hùng
    [Remind 12 members]
    [Previous page]
    [Back]
    [Home]
    ");
    w.finish().await;
}
