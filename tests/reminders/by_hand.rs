//! What an officer has people reminded of: asked first, taken back, once a day, twice at most.

use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::reminders::scene::{circulated, read};
use crate::support::World;

#[tokio::test]
async fn the_officers_card_counts_and_its_button_reminds_once_a_day() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 1).await;
    let topic = circulated(&w, &cell).await;
    let secretary = cell.secretary();
    read(&w, &cell, topic, 1, true).await;
    read(&w, &cell, topic, 4, false).await;
    w.says(cell.user(5), "Cần ghi rõ ai kiểm tra điện, nước công cộng.").await;
    w.telegram().blocks(cell.user(3));
    w.settle().await;
    w.says(secretary, "/trangchu").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã đọc 3/7, đã góp ý 1/7 đồng chí (1 ý kiến)
    Chưa góp ý: 4 đồng chí, trong đó 1 đồng chí không liên lạc được qua Telegram
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    [Nhắc riêng 2 đồng chí]
    [Đọc dự thảo]
    [Nhập thay 1 đồng chí]
    "#);
    w.says(secretary, "/tiendo").await;
    assert_snapshot!(w.reads(secretary), @"
    Tiến độ năm 2026
    Quý I/2026: chưa có chuyên đề
    Quý II/2026: chưa có chuyên đề
    Quý III/2026: chưa có chuyên đề
    Quý IV/2026: đang tiến hành, họp 24/12
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    [Đã đọc: 2/7]
    [Đã góp ý: 2/7]
    [Đã trả lời lời mời: 0/7]
    [Không liên lạc được qua Telegram: 1]
    [Báo cáo năm 2026]
    [Về trang chủ]
    ");
    w.says(cell.user(4), "/home").await;
    assert_snapshot!(w.reads(cell.user(4)), @r#"
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc của đồng chí: trả lời 3 câu hỏi gợi mở; trả lời lời mời họp
    [Góp ý]
    [Trả lời lời mời họp]
    [Đọc lại dự thảo]
    "#);
    w.says(cell.user(5), "/home").await;
    assert_snapshot!(w.reads(cell.user(5)), @r#"
    Đã ghi nhận Ý-01
    "Cần ghi rõ ai kiểm tra điện, nước công cộng."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    ---
    Quý IV/2026: đảng viên đang góp ý, đến 17 giờ thứ Hai, ngày 21/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc của đồng chí: đọc dự thảo; trả lời lời mời họp
    [Đọc dự thảo]
    [Trả lời lời mời họp]
    [Góp ý thêm]
    [Ý kiến của tôi (1)]
    "#);
    w.says(secretary, "/nhacviec").await;
    assert_snapshot!(w.reads(secretary), @"
    Nhắc riêng những người chưa góp ý và chưa nhất trí với dự thảo, hạn 17 giờ thứ Hai, ngày 21/12.
    Gửi tới 2 đồng chí?
    [Gửi]
    [Chưa gửi]
    ");
    let toast = w.presses(secretary, "Chưa gửi").await;
    assert_snapshot!(toast, @"Chưa gửi gì.");
    let message = w.newest_with(secretary, secretary, "Gửi");
    w.telegram().presses(secretary, secretary, message, "Gửi").unwrap();
    w.telegram().presses(secretary, secretary, message, "Gửi").unwrap();
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Đang gửi tới 2 đồng chí.
    [Thu lại]
    ");
    assert_eq!(w.reads(cell.user(4)).matches("Kính gửi").count(), 1);
    assert_eq!(w.reads(cell.user(5)), "");
    w.says(secretary, "/nhacviec").await;
    assert_snapshot!(w.reads(secretary), @"Hôm nay đã nhắc rồi. Mỗi ngày Trợ lý chỉ nhắc một lần.");
    w.finish().await;
}

#[tokio::test]
async fn reminders_of_the_night_wait_for_the_morning_unless_taken_back_or_hurried() {
    let mut w = World::at_time("2026-12-15 21:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 4, 0).await;
    circulated(&w, &cell).await;
    let head = cell.secretary();
    w.says(head, "/remind").await;
    assert_snapshot!(w.reads(head), @"
    A reminder to those who have neither commented nor agreed with the draft, due 17:00 on Monday 21 December.
    Send to 2 members?
    [Send]
    [Not yet]
    ");
    w.presses(head, "Send").await;
    assert_snapshot!(w.reads(head), @"
    On its way to 2 members.
    It will be sent at 7:00 tomorrow morning.
    [Send now]
    [Take back]
    ");
    assert_eq!(w.reads(cell.user(3)), "");
    w.presses(head, "Take back").await;
    assert_snapshot!(w.reads(head), @"
    2 messages that had not been sent are taken back.
    [Home]
    ");
    let late = w.presses(head, "Send now").await;
    assert_snapshot!(late, @"The messages have gone out and cannot be taken back.");
    w.says(head, "/remind").await;
    assert!(w.reads(head).contains("Send to 2 members?"), "what was taken back can be sent after all");
    w.at("2026-12-16 08:00").await;
    assert_eq!(w.reads(cell.user(3)), "", "taken back");
    w.at("2026-12-16 21:00").await;
    w.says(head, "/remind").await;
    w.presses(head, "Send").await;
    w.presses(head, "Send now").await;
    assert_snapshot!(w.reads(cell.user(3)), @"
    Dear Đỗ Quang Minh,
    The topic of quarter IV/2026 still awaits your answer to question 1, question 2 and question 3.
    Due: 17:00 on Monday 21 December.
    If you agree with the draft, simply tap “I agree with the draft”.
    [Answer question 1]
    [I agree with the draft]
    [Pause reminders]
    ");
    w.presses(cell.user(3), "Pause reminders").await;
    assert_snapshot!(w.reads(cell.user(3)), @"
    There will be no reminders until 17:00 on Monday 21 December.
    What is given to you alone is still announced.
    [Remind me of everything]
    ");
    w.says(head, "/status").await;
    w.says(head, "/home").await;
    w.says(head, "/help").await;
    w.telegram().read(head);
    w.at("2026-12-20 12:00").await;
    assert_eq!(w.reads(cell.user(3)), "", "paused");
    assert!(w.reads(cell.user(1)).contains("Dear"));
    w.at("2026-12-23 08:00").await;
    assert_snapshot!(w.reads(cell.user(3)), @"
    Dear Đỗ Quang Minh,
    Tomorrow the chapter meets on the topic “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”.
    Meeting: 19:30, Thursday 24 December 2026, Nhà văn hoá Tổ dân phố 7
    Please say whether you can come.
    [I will come]
    [Ask for leave]
    ");
    w.finish().await;
}

#[tokio::test]
async fn two_reminders_are_enough_whoever_gives_them() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 0).await;
    let topic = circulated(&w, &cell).await;
    for member in 0..5 {
        read(&w, &cell, topic, member, true).await;
    }
    let (secretary, an) = (cell.secretary(), cell.user(5));
    for day in ["2026-12-15 09:00", "2026-12-16 09:00"] {
        w.at(day).await;
        w.says(secretary, "/nhacviec").await;
        w.presses(secretary, "Gửi").await;
        assert_eq!(w.reads(an).matches("Kính gửi").count(), 1);
    }
    w.at("2026-12-17 09:00").await;
    w.telegram().read(secretary);
    w.says(secretary, "/nhacviec").await;
    assert_snapshot!(w.reads(secretary), @"Đã nhắc hai lần về việc này. Đề nghị đồng chí trao đổi trực tiếp.");
    w.at("2026-12-20 12:00").await;
    assert_eq!(w.reads(an), "", "the calendar adds no third");
    w.finish().await;
}

#[tokio::test]
async fn whoever_wants_hears_of_their_own_duties_only() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 0).await;
    circulated(&w, &cell).await;
    let an = cell.user(5);
    w.says(an, "/caidat").await;
    assert_snapshot!(w.presses(an, "Chỉ nhắc việc của tôi").await, @"Từ nay Trợ lý chỉ nhắc việc được giao riêng cho đồng chí.");
    assert_snapshot!(w.reads(an), @"
    Cài đặt: Chi bộ Tổ dân phố 7
    Cấp uỷ cấp trên: Đảng uỷ phường Hoà Bình
    Địa danh: Hoà Bình
    Ngôn ngữ của đồng chí: Tiếng Việt
    [English]
    [Nhắc như thường]
    [Về trang chủ]
    ");
    w.at("2026-12-20 07:05").await;
    assert_eq!(w.reads(an), "");
    assert!(w.reads(cell.user(4)).contains("Kính gửi"));
    assert_snapshot!(w.presses(an, "Nhắc như thường").await, @"Trợ lý lại nhắc đồng chí như thường.");
    assert!(w.reads(an).contains("[Chỉ nhắc việc của tôi]"));
    w.at("2026-12-23 07:05").await;
    assert!(w.reads(an).contains("Ngày mai chi bộ họp"));
    w.finish().await;
}
