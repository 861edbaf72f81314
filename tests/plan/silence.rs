//! A committee that says nothing about a plan does not stop it.

use chuyende::domain::topic::ApprovalWay;
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use super::{all_read, last, plan, told};
use crate::support::World;
use crate::support::seed::Cell;

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
    Hạn: 17 giờ thứ Ba, ngày 12/01.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1, còn chờ ý kiến của đồng chí.
    Hạn: 17 giờ thứ Ba, ngày 12/01.
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
    Quý I/2027: chưa chốt chuyên đề
    Kế hoạch năm đề xuất: "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 18/03/2027
    Việc tiếp theo: đặt ngày, giờ, nơi họp, chậm nhất thứ Ba, ngày 16/02
    [Đặt ngày, giờ, nơi họp]
    [Đổi chuyên đề, ngày hoặc người]
    ---
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
    Họp: 19 giờ 30, thứ Năm, ngày 23/09/2027, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 02/09/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Theo kế hoạch năm 2027 vừa được thông qua, đồng chí chuẩn bị chuyên đề quý II/2027: "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Họp: 19 giờ 30, thứ Năm, ngày 17/06/2027, kết hợp sinh hoạt thường kỳ
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
    The plan of thematic sessions of 2027, version 1, still awaits your answer.
    Due: 17:00 on Tuesday 12 January.
    Please look at it and say whether you approve.
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
    Meeting: 19:30, Thursday 23 September 2027, joined to a regular meeting
    The draft will be due on Thursday 2 September 2027. The assistant will remind you when the quarter comes.
    [Home]
    == Trần Thị Hoa
    Dear Trần Thị Hoa,
    By the plan of 2027, which was just approved, you prepare the topic of quarter I/2027: “Helping members who are old, ill or alone: who needs what, and who takes it on?”
    Meeting: 19:30, Thursday 18 March 2027, joined to a regular meeting
    The draft will be due on Thursday 25 February 2027. The assistant will remind you when the quarter comes.
    [Home]
    == Đỗ Quang Minh
    Dear Đỗ Quang Minh,
    By the plan of 2027, which was just approved, you prepare the topic of quarter II/2027: “How can our meetings draw more members and settle more useful matters?”
    Meeting: 19:30, Thursday 17 June 2027, joined to a regular meeting
    The draft will be due on Thursday 27 May 2027. The assistant will remind you when the quarter comes.
    [Home]
    ");
    w.finish().await;
}

/// What each is told on these mornings, by the day.
async fn mornings(w: &mut World, cell: &Cell, days: &[&str]) -> String {
    let mut lines = Vec::new();
    for day in days {
        w.at(&format!("{day} 06:59")).await;
        all_read(w, cell);
        w.at(&format!("{day} 07:01")).await;
        lines.push(format!("# {day}\n{}", told(w, cell)));
    }
    lines.join("\n")
}

#[tokio::test]
async fn the_calendar_reminds_the_silent_twice_and_then_tells_the_leaders() {
    let mut w = World::at_time("2026-11-02 08:00").await;
    let cell = w.cell(6, 1).await;
    w.says(cell.secretary(), "/kehoach").await;
    w.presses(cell.secretary(), "Kế hoạch năm 2027").await;
    w.presses(cell.secretary(), "Gửi chi uỷ").await;
    w.presses(cell.secretary(), "Thông qua").await;
    w.presses(cell.deputy(), "Thông qua").await;
    w.says(cell.user(2), "/trangchu").await;
    assert_snapshot!(last(&w.reads(cell.user(2))), @"
    Quý IV/2026: chưa chọn chuyên đề
    Việc của đồng chí: cho ý kiến kế hoạch năm 2027
    [Xem kế hoạch năm 2027]
    ");
    let days = ["2026-11-07", "2026-11-08", "2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12"];
    assert_snapshot!(mornings(&mut w, &cell, &days).await, @"
    # 2026-11-07

    # 2026-11-08
    == Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1, còn chờ ý kiến của đồng chí.
    Hạn: 17 giờ thứ Hai, ngày 09/11.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1, còn chờ ý kiến của đồng chí.
    Hạn: 17 giờ thứ Hai, ngày 09/11.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    # 2026-11-09
    == Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1, còn chờ ý kiến của đồng chí.
    Hạn: 17 giờ hôm nay, thứ Hai, ngày 09/11.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1, còn chờ ý kiến của đồng chí.
    Hạn: 17 giờ hôm nay, thứ Hai, ngày 09/11.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    # 2026-11-10
    == Lê Văn Bình
    Kính gửi đồng chí Lê Văn Bình,
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1, đã quá hạn thông qua, còn chờ ý kiến của 2 đồng chí.
    Hạn: 17 giờ thứ Hai, ngày 09/11.
    Đề nghị đồng chí nhắc riêng, hoặc ghi việc thông qua tại cuộc họp.
    [Xem kế hoạch năm 2027]
    # 2026-11-11
    == Phạm Thị Lan
    Kính gửi đồng chí Phạm Thị Lan,
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1, đã quá hạn thông qua, còn chờ ý kiến của 2 đồng chí.
    Hạn: 17 giờ thứ Hai, ngày 09/11.
    Đề nghị đồng chí nhắc riêng, hoặc ghi việc thông qua tại cuộc họp.
    [Xem kế hoạch năm 2027]
    # 2026-11-12
    ");
    w.finish().await;
}

#[tokio::test]
async fn by_hand_and_by_the_calendar_it_is_twice_and_whoever_has_answered_hears_no_more() {
    let mut w = World::at_time("2026-11-02 08:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    let head = club.secretary();
    w.says(head, "/plan").await;
    w.presses(head, "Plan of 2027").await;
    w.presses(head, "Send to the executive committee").await;
    w.presses(head, "Approve").await;
    w.at("2026-11-03 09:00").await;
    w.presses(head, "Remind the executive committee").await;
    w.presses(head, "Send").await;
    w.at("2026-11-08 06:00").await;
    w.says(club.user(3), "/home").await;
    assert_snapshot!(last(&w.reads(club.user(3))), @"
    Quarter IV/2026: the topic is not settled
    The plan of the year proposes: “How can our meetings draw more members and settle more useful matters?”
    Prepared by: Trần Thị Hoa
    Meeting: 19:30, Thursday 24 December 2026
    For you to do: review the plan of 2027
    [See the plan of 2027]
    ");
    w.presses(club.user(3), "See the plan of 2027").await;
    w.presses(club.user(3), "Ask for changes").await;
    w.says(club.user(3), "The third quarter is too full").await;
    w.says(club.user(3), "/home").await;
    assert_snapshot!(last(&w.reads(club.user(3))), @"
    Quarter IV/2026: the topic is not settled
    The plan of the year proposes: “How can our meetings draw more members and settle more useful matters?”
    Prepared by: Trần Thị Hoa
    Meeting: 19:30, Thursday 24 December 2026
    There is nothing for you to do at present.
    ");
    let days = ["2026-11-08", "2026-11-09", "2026-11-10", "2026-11-11"];
    assert_snapshot!(mornings(&mut w, &club, &days).await, @"
    # 2026-11-08
    == Lê Văn Bình
    Đỗ Quang Minh asks for changes in the plan of 2027:
    The third quarter is too full
    [See the plan of 2027]
    # 2026-11-09
    == Phạm Thị Lan
    Dear Phạm Thị Lan,
    The plan of thematic sessions of 2027, version 1, still awaits your answer.
    Due: 17:00 today, Monday 9 November.
    Please look at it and say whether you approve.
    [See the plan of 2027]
    [Approve]
    [Ask for changes]
    == Trần Thị Hoa
    Dear Trần Thị Hoa,
    The plan of thematic sessions of 2027, version 1, still awaits your answer.
    Due: 17:00 today, Monday 9 November.
    Please look at it and say whether you approve.
    [See the plan of 2027]
    [Approve]
    [Ask for changes]
    # 2026-11-10
    == Lê Văn Bình
    Dear Lê Văn Bình,
    The plan of thematic sessions of 2027, version 1, is overdue for approval; 2 members have yet to answer.
    Due: 17:00 on Monday 9 November.
    Please remind them, or record that it was approved at a meeting.
    [See the plan of 2027]
    # 2026-11-11
    == Phạm Thị Lan
    Dear Phạm Thị Lan,
    The plan of thematic sessions of 2027, version 1, is overdue for approval; 2 members have yet to answer.
    Due: 17:00 on Monday 9 November.
    Please remind them, or record that it was approved at a meeting.
    [See the plan of 2027]
    ");
    w.presses(club.deputy(), "Approve").await;
    w.presses(club.user(2), "Approve").await;
    assert_snapshot!(mornings(&mut w, &club, &["2026-11-12", "2026-11-13"]).await, @"
    # 2026-11-12

    # 2026-11-13
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_plan_to_judge_and_a_draft_to_write_are_one_message() {
    let mut w = World::at_time("2026-11-28 08:00").await;
    let cell = w.cell(6, 0).await;
    w.assigned(&cell, 2).await;
    w.says(cell.secretary(), "/kehoach").await;
    w.presses(cell.secretary(), "Gửi chi uỷ").await;
    w.at("2026-12-05 06:59").await;
    all_read(&w, &cell);
    w.at("2026-12-05 07:01").await;
    assert_snapshot!(w.reads(cell.user(2)), @"
    Kính gửi đồng chí Trần Thị Hoa,
    Đồng chí còn 2 việc:
    – viết dự thảo, hạn 17 giờ Chủ nhật, ngày 06/12
    – cho ý kiến kế hoạch năm 2027, hạn 17 giờ hôm nay, thứ Bảy, ngày 05/12
    [Viết hoặc gửi dự thảo]
    [Xem kế hoạch năm 2027]
    ");
    all_read(&w, &cell);
    w.finish().await;
}
