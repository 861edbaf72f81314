//! A committee that says nothing about a plan does not stop it.

use chuyende::domain::topic::ApprovalWay;
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use super::{all_read, plan, told};
use crate::support::World;

#[tokio::test]
async fn a_silent_committee_is_reminded_twice_at_most_and_its_meeting_is_recorded() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Gửi chi uỷ").await;
    w.presses(cell.deputy(), "Thông qua").await;
    all_read(&w, &cell);
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chi uỷ đang cho ý kiến, 1/4 thông qua
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    Chưa cho ý kiến: 3 đồng chí.
    [Thông qua]
    [Đề nghị sửa]
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Nhắc chi uỷ]
    [Ghi: chi uỷ đã thông qua tại cuộc họp]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    ");
    w.at("2027-01-05 20:45").await;
    w.presses(secretary, "Nhắc chi uỷ").await;
    assert_snapshot!(w.reads(secretary), @"
    Nhắc riêng chi uỷ viên chưa cho ý kiến về kế hoạch năm 2027, bản 1.
    Gửi tới 2 đồng chí?
    [Gửi]
    [Chưa gửi]
    ");
    assert_eq!(w.reads(cell.user(2)), "", "nobody is told before it is sent");
    w.presses(secretary, "Gửi").await;
    assert_snapshot!(w.reads(secretary), @"
    Đang gửi tới 2 đồng chí.
    Sẽ gửi lúc 7 giờ sáng mai.
    [Gửi ngay]
    [Thu lại]
    ");
    w.presses(secretary, "Thu lại").await;
    assert_snapshot!(w.reads(secretary), @"
    Đã thu lại 2 tin chưa gửi.
    [Về trang chủ]
    ");
    w.at("2027-01-06 08:00").await;
    assert_eq!(w.reads(cell.user(2)), "", "taken back, and not said");
    // What was taken back counts for nothing.
    w.presses(secretary, "Nhắc chi uỷ").await;
    w.presses(secretary, "Gửi").await;
    w.telegram().read(secretary);
    assert_snapshot!(told(&w, &cell), @"
    == Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1, còn chờ ý kiến của đồng chí.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1, còn chờ ý kiến của đồng chí.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    ");
    // Once a day, twice for one version.
    assert_snapshot!(w.presses(secretary, "Nhắc chi uỷ").await, @"Hôm nay đã nhắc rồi. Mỗi ngày Trợ lý chỉ nhắc một lần.");
    w.at("2027-01-07 09:00").await;
    w.presses(secretary, "Nhắc chi uỷ").await;
    w.presses(secretary, "Gửi").await;
    w.at("2027-01-08 09:00").await;
    w.telegram().read(secretary);
    assert_snapshot!(w.presses(secretary, "Nhắc chi uỷ").await, @"Đã nhắc hai lần về việc này. Đề nghị đồng chí trao đổi trực tiếp.");
    all_read(&w, &cell);

    w.presses(secretary, "Ghi: chi uỷ đã thông qua tại cuộc họp").await;
    assert_snapshot!(w.reads(secretary), @"
    Chi uỷ đã thông qua kế hoạch này tại cuộc họp ngày nào? Bấm một ngày, hoặc gửi ngày, ví dụ: 5/1.
    [Hôm nay]
    [Hôm qua]
    ");
    let before = plan(&w, &cell, 2027).await.unwrap();
    w.says(secretary, "31/2").await;
    assert_snapshot!(w.reads(secretary), @"
    Trợ lý chưa đọc được ngày.
    Đề nghị đồng chí gửi lại, ví dụ: 24/12 hoặc hôm qua.
    ");
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), before);
    w.says(secretary, "6/1").await;
    assert_snapshot!(w.reads(secretary), @"
    Chi uỷ thông qua vào thứ Tư, ngày 06/01/2027, đúng không?
    [Đúng] [Không]
    ");
    w.presses(secretary, "Đúng").await;
    let approval = plan(&w, &cell, 2027).await.unwrap().approval.unwrap();
    assert_eq!((approval.way, approval.on.to_string()), (ApprovalWay::Recorded, "2027-01-06".to_owned()));
    assert_snapshot!(told(&w, &cell), @r#"
    == Lê Văn Bình
    Kế hoạch năm 2027, bản 1: chi uỷ đã thông qua
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03; đã bắt đầu
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    == Phạm Thị Lan
    Kính gửi đồng chí Phạm Thị Lan,
    Theo kế hoạch năm 2027 vừa được thông qua, đồng chí chuẩn bị chuyên đề quý III/2027: "Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?"
    Họp: 19 giờ 30, thứ Năm, ngày 23/09/2027
    Dự thảo dự kiến đến hạn thứ Năm, ngày 02/09/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Theo kế hoạch năm 2027 vừa được thông qua, đồng chí chuẩn bị chuyên đề quý II/2027: "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Họp: 19 giờ 30, thứ Năm, ngày 17/06/2027
    Dự thảo dự kiến đến hạn thứ Năm, ngày 27/05/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    "#);
    // The question is answered, and the old buttons find the review over.
    w.says(secretary, "Sáng mai tôi bận").await;
    assert!(!w.reads(secretary).contains("cuộc họp"));
    assert_snapshot!(w.presses(secretary, "Hôm nay").await, @"Bản kế hoạch này không còn chờ ý kiến. Đề nghị đồng chí xem bản mới: /kehoach");
    w.finish().await;
}

#[tokio::test]
async fn an_association_records_its_committee_in_english() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    let head = cell.secretary();
    w.says(head, "/plan").await;
    w.presses(head, "Send to the executive committee").await;
    all_read(&w, &cell);
    w.presses(head, "Remind the executive committee").await;
    assert_snapshot!(w.reads(head), @"
    A reminder to those of the executive committee who have said nothing of the plan of 2027, version 1.
    Send to 3 members?
    [Send]
    [Not yet]
    ");
    w.presses(head, "Send").await;
    w.at("2027-01-05 08:05").await;
    w.telegram().read(head);
    assert_snapshot!(w.reads(cell.deputy()), @"
    Dear Phạm Thị Lan,
    The plan of thematic sessions of 2027, version 1, still waits for your verdict.
    Please look at it and say what you think.
    [See the plan of 2027]
    [Approve]
    [Ask for changes]
    ");
    all_read(&w, &cell);
    w.presses(head, "Record: approved at a committee meeting").await;
    w.presses(head, "Yesterday").await;
    assert_snapshot!(told(&w, &cell), @"
    == Lê Văn Bình
    On which day did the executive committee approve this plan? Press a day, or send one, for example: 5/1.
    [Today]
    [Yesterday]
    ---
    Plan of 2027, version 1: approved by the executive committee
    Quarter I: Helping members who are…; Trần Thị Hoa; 18 March
    Quarter II: How can our meetings draw…; Đỗ Quang Minh; 17 June
    Quarter III: An open, thrifty and…; Phạm Thị Lan; 23 September
    Quarter IV: Members share experience…; Lê Văn Bình; 23 December
    [Quarter I] [Quarter II] [Quarter III] [Quarter IV]
    [Draw it up anew]
    [Get the Word file]
    [Home]
    == Phạm Thị Lan
    Dear Phạm Thị Lan,
    By the plan of 2027, which was just approved, you prepare the topic of quarter III/2027: “An open, thrifty and well-spent fund”
    Meeting: 19:30, Thursday 23 September 2027
    The draft will be due on Thursday 2 September 2027. The assistant will remind you when the quarter comes.
    [Home]
    == Trần Thị Hoa
    Dear Trần Thị Hoa,
    By the plan of 2027, which was just approved, you prepare the topic of quarter I/2027: “Helping members who are old, ill or alone: who needs what, and who takes it on?”
    Meeting: 19:30, Thursday 18 March 2027
    The draft will be due on Thursday 25 February 2027. The assistant will remind you when the quarter comes.
    [Home]
    == Đỗ Quang Minh
    Dear Đỗ Quang Minh,
    By the plan of 2027, which was just approved, you prepare the topic of quarter II/2027: “How can our meetings draw more members and settle more useful matters?”
    Meeting: 19:30, Thursday 17 June 2027
    The draft will be due on Thursday 27 May 2027. The assistant will remind you when the quarter comes.
    [Home]
    ");
    w.finish().await;
}
