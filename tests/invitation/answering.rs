//! Answering the invitation, asking for leave, choosing the form of the session.

use chuyende::domain::ids::TopicId;
use chuyende::domain::meeting::Presence;
use chuyende::domain::member::Member;
use chuyende::domain::topic::Mode;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::present::meeting::minute_of;
use insta::assert_snapshot;

use crate::invitation::scene::{answer, answers, base36, invited, last, presses_old, read_by_all};
use crate::support::seed::Cell;
use crate::support::{World, moment};

#[tokio::test]
async fn the_invitation_comes_with_the_draft_and_is_answered_with_one_tap() {
    let mut w = World::new().await;
    let cell = w.cell(6, 1).await;
    let topic = invited(&mut w, &cell).await;
    let thu = cell.user(4);
    assert_snapshot!(w.reads(thu), @r#"
    Kính gửi đồng chí Vũ Thị Thu,
    Trân trọng mời đồng chí dự hội nghị chuyên đề quý IV/2026 của chi bộ.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Đề nghị đồng chí trả lời để chi uỷ chuẩn bị hội nghị.
    [Sẽ dự họp]
    [Xin vắng mặt]
    ---
    Kính gửi đồng chí Vũ Thị Thu,
    Chi uỷ gửi đồng chí dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" do đồng chí Nguyễn Văn An chuẩn bị.
    Đề nghị đồng chí đọc (khoảng 1 phút) và cho ý kiến về 4 câu hỏi gợi mở.
    Hạn: 17 giờ thứ Hai, ngày 21/12. Có thể viết hoặc nói.
    [Đọc dự thảo]
    [Trả lời câu hỏi]
    "#);
    assert_snapshot!(w.reads(cell.group), @r#"
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Trân trọng mời các đồng chí dự hội nghị chuyên đề quý IV/2026.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Lời mời đã gửi riêng; đề nghị các đồng chí trả lời tại đó.
    [Mở tin nhắn riêng]
    ---
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" đã gửi riêng từng đồng chí.
    Đề nghị các đồng chí đọc và góp ý với Trợ lý trước 17 giờ thứ Hai, ngày 21/12.
    Ý kiến viết rời trong nhóm không được ghi vào biên bản.
    [Mở tin nhắn riêng]
    "#);
    assert_snapshot!(w.presses(thu, "Sẽ dự họp").await, @"Đã ghi nhận: đồng chí sẽ dự họp.");
    assert_snapshot!(w.reads(thu), @"
    Kính gửi đồng chí Vũ Thị Thu,
    Trân trọng mời đồng chí dự hội nghị chuyên đề quý IV/2026 của chi bộ.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Đồng chí đã trả lời: sẽ dự họp. Đổi được đến giờ họp.
    [Xin vắng mặt]
    ");
    assert_eq!(answer(&w, &cell, topic, 4).await, Some((Presence::Coming, None)));
    // A second tap that was on its way changes nothing.
    let again = format!(
        "1.{}.jc.{}.{}",
        base36(cell.unit.0),
        base36(topic.0),
        base36(minute_of(moment("2026-12-24 19:30")))
    );
    assert_snapshot!(presses_old(&mut w, thu, &again).await, @"Đã ghi nhận: đồng chí sẽ dự họp.");
    assert_eq!(answers(&w, topic).await.len(), 1);
    w.says(thu, "/hop").await;
    assert_snapshot!(w.reads(thu), @"
    Kính gửi đồng chí Vũ Thị Thu,
    Trân trọng mời đồng chí dự hội nghị chuyên đề quý IV/2026 của chi bộ.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Đồng chí đã trả lời: sẽ dự họp. Đổi được đến giờ họp.
    [Xin vắng mặt]
    ");
    w.finish().await;
}

#[tokio::test]
async fn leave_is_asked_for_with_a_reason_and_the_leaders_decide() {
    let mut w = World::new().await;
    let cell = w.cell(6, 1).await;
    let topic = read_by_all(&mut w, &cell).await;
    let (secretary, thu, son) = (cell.secretary(), cell.user(4), cell.user(6));
    w.presses(thu, "Xin vắng mặt").await;
    assert_snapshot!(w.reads(thu), @"
    Đồng chí vắng mặt vì lý do gì? Đề nghị bấm chọn, hoặc viết ngắn gọn ngay tại đây.
    Lý do chỉ báo bí thư, phó bí thư và ghi vào biên bản, không đăng lên nhóm.
    [Ốm, đi khám bệnh]
    [Đi công tác, đi xa]
    [Việc gia đình]
    [Trùng ca làm việc]
    ");
    assert_eq!(
        answer(&w, &cell, topic, 4).await,
        None,
        "nothing is asked of anybody before there is a reason"
    );
    assert_snapshot!(w.presses(thu, "Ốm, đi khám bệnh").await, @"Đã báo bí thư việc đồng chí xin vắng mặt.");
    assert_snapshot!(w.reads(thu), @"
    Kính gửi đồng chí Vũ Thị Thu,
    Trân trọng mời đồng chí dự hội nghị chuyên đề quý IV/2026 của chi bộ.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Đồng chí đã xin vắng mặt, đang chờ bí thư trả lời.
    [Sẽ dự họp]
    ");
    assert_snapshot!(w.reads(secretary), @r#"
    Xin vắng mặt: 1 đề nghị chờ quyết định
    Hội nghị: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Đồng chí Vũ Thị Thu: "Ốm, đi khám bệnh"
    Nếu chấp nhận, đồng chí Vũ Thị Thu không tính vào tổng số đảng viên được triệu tập (còn 5).
    [Chấp nhận]
    [Không chấp nhận]
    [Xem các trả lời]
    "#);
    assert_eq!(w.reads(cell.group), "", "a reason is never in the group");
    assert_snapshot!(w.presses(secretary, "Chấp nhận").await, @"Đã chấp nhận. Trợ lý báo lại đồng chí Vũ Thị Thu.");
    assert_snapshot!(w.reads(secretary), @"
    Trả lời về dự họp, hội nghị lúc 19 giờ 30, thứ Năm, ngày 24/12/2026
    Sẽ dự họp: 0/7
    Vắng mặt: được chấp nhận 1, không được chấp nhận 0
    Chưa trả lời (6): Lê Văn Bình, Phạm Thị Lan, Trần Thị Hoa, Đỗ Quang Minh, Nguyễn Văn An và 1 người nữa
    Tổng số được triệu tập để tính biểu quyết: 5
    [Nhập thay]
    [Về trang chủ]
    ");
    assert_snapshot!(w.reads(thu), @"
    Kính gửi đồng chí Vũ Thị Thu,
    Trân trọng mời đồng chí dự hội nghị chuyên đề quý IV/2026 của chi bộ.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Việc xin vắng mặt của đồng chí đã được chấp nhận.
    [Sẽ dự họp]
    ---
    Kính gửi đồng chí Vũ Thị Thu,
    Đồng chí Lê Văn Bình đã chấp nhận để đồng chí vắng mặt tại hội nghị lúc 19 giờ 30, thứ Năm, ngày 24/12/2026.
    Nếu dự họp được, đồng chí chỉ cần bấm nút dưới đây.
    [Sẽ dự họp]
    ");
    assert_eq!(answer(&w, &cell, topic, 4).await.unwrap().0, Presence::Excused);

    // A probationary member is on no roll.
    w.presses(son, "Xin vắng mặt").await;
    w.says(son, "Về quê giỗ ông").await;
    w.reads(secretary);
    w.reads(cell.deputy());
    w.says(cell.deputy(), "/hop").await;
    w.presses(cell.deputy(), "Xem trả lời lời mời").await;
    assert_snapshot!(last(&w.reads(cell.deputy())), @"
    Trả lời về dự họp, hội nghị lúc 19 giờ 30, thứ Năm, ngày 24/12/2026
    Sẽ dự họp: 0/7
    Vắng mặt: được chấp nhận 1, không được chấp nhận 0
    Xin vắng, chờ quyết định: 1
    Chưa trả lời (5): Lê Văn Bình, Phạm Thị Lan, Trần Thị Hoa, Đỗ Quang Minh, Nguyễn Văn An
    Tổng số được triệu tập để tính biểu quyết: 5
    [Xem 1 đề nghị xin vắng]
    [Nhập thay]
    [Về trang chủ]
    ");
    w.presses(cell.deputy(), "Xem 1 đề nghị xin vắng").await;
    assert_snapshot!(w.reads(cell.deputy()), @r#"
    Xin vắng mặt: 1 đề nghị chờ quyết định
    Hội nghị: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Đồng chí Hoàng Văn Sơn: "Về quê giỗ ông"
    Đồng chí Hoàng Văn Sơn không thuộc danh sách biểu quyết nên tổng số được triệu tập không đổi.
    [Chấp nhận]
    [Không chấp nhận]
    [Xem các trả lời]
    "#);
    assert_snapshot!(w.presses(cell.deputy(), "Không chấp nhận").await, @"Đã ghi: không chấp nhận. Trợ lý báo lại đồng chí Hoàng Văn Sơn.");
    assert_snapshot!(last(&w.reads(son)), @"
    Kính gửi đồng chí Hoàng Văn Sơn,
    Đồng chí Phạm Thị Lan không chấp nhận việc xin vắng mặt của đồng chí tại hội nghị lúc 19 giờ 30, thứ Năm, ngày 24/12/2026.
    Đề nghị đồng chí thu xếp dự họp; nếu không thể, đề nghị trao đổi với bí thư.
    [Sẽ dự họp]
    [Xin vắng mặt]
    ");
    assert_eq!(
        answer(&w, &cell, topic, 6).await,
        Some((Presence::Absent, Some("Về quê giỗ ông".to_owned())))
    );
    w.presses(son, "Sẽ dự họp").await;
    assert_eq!(answer(&w, &cell, topic, 6).await, Some((Presence::Coming, None)));
    w.finish().await;
}

#[tokio::test]
async fn a_reason_is_words_that_fit_in_the_minutes() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let thu = cell.user(4);
    w.presses(thu, "Xin vắng mặt").await;
    w.reads(thu);
    w.telegram().sends_sticker(thu, thu);
    w.settle().await;
    w.telegram().sends_voice(thu, thu, 12);
    w.settle().await;
    w.says(thu, &"bận việc ".repeat(222)).await;
    assert_snapshot!(w.reads(thu), @"
    Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.
    ---
    Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.
    ---
    Lý do dài hơn 200 ký tự nên chưa ghi được.
    Đề nghị đồng chí viết gọn trong một câu.
    ");
    assert_eq!(answer(&w, &cell, topic, 4).await, None);
    w.restart().await;
    w.says(thu, "Con ốm,\nphải trực <b>viện</b>").await;
    assert_snapshot!(w.reads(thu), @"
    Đã báo bí thư việc đồng chí xin vắng mặt.
    ---
    Kính gửi đồng chí Vũ Thị Thu,
    Trân trọng mời đồng chí dự hội nghị chuyên đề quý IV/2026 của chi bộ.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Đồng chí đã xin vắng mặt, đang chờ bí thư trả lời.
    [Sẽ dự họp]
    ");
    assert_snapshot!(w.reads(cell.secretary()), @r#"
    Xin vắng mặt: 1 đề nghị chờ quyết định
    Hội nghị: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Đồng chí Vũ Thị Thu: "Con ốm, phải trực <b>viện</b>"
    Nếu chấp nhận, đồng chí Vũ Thị Thu không tính vào tổng số đảng viên được triệu tập (còn 5).
    [Chấp nhận]
    [Không chấp nhận]
    [Xem các trả lời]
    "#);
    let said = answer(&w, &cell, topic, 4).await.unwrap();
    assert_eq!(said, (Presence::AsksLeave, Some("Con ốm, phải trực <b>viện</b>".to_owned())));
    w.finish().await;
}

#[tokio::test]
async fn several_requests_lie_on_one_card_and_two_officers_decide_each_once() {
    let mut w = World::new().await;
    let cell = w.cell(8, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    for (member, reason) in [(4, "Ốm, đi khám bệnh"), (5, "Việc gia đình"), (6, "Trùng ca làm việc")]
    {
        w.presses(cell.user(member), "Xin vắng mặt").await;
        w.presses(cell.user(member), reason).await;
    }
    assert_eq!(w.reads(secretary).matches("Xin vắng mặt").count(), 1, "one message for all");
    // Both have the first request before them, and both tap before either is dealt with.
    for (officer, label) in [(secretary, "Chấp nhận"), (deputy, "Không chấp nhận")] {
        let message = w.newest_with(officer, officer, label);
        w.telegram().presses(officer, officer, message, label).unwrap();
    }
    w.settle().await;
    let toasts = w.telegram().toasts(deputy);
    assert_snapshot!(toasts.last().unwrap().text, @"Đề nghị này đã được quyết định, hoặc người xin vắng đã đổi trả lời.");
    assert_eq!(answer(&w, &cell, topic, 4).await.unwrap().0, Presence::Excused, "the first word counts");
    assert_snapshot!(last(&w.reads(deputy)), @r#"
    Xin vắng mặt: 2 đề nghị chờ quyết định
    Hội nghị: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Đồng chí Nguyễn Văn An: "Việc gia đình"
    Nếu chấp nhận, đồng chí Nguyễn Văn An không tính vào tổng số đảng viên được triệu tập (còn 6).
    [Chấp nhận]
    [Không chấp nhận]
    [Đề nghị sau]
    [Xem các trả lời]
    "#);
    w.presses(secretary, "Đề nghị sau").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Xin vắng mặt: 2 đề nghị chờ quyết định
    Hội nghị: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Đồng chí Hoàng Văn Sơn: "Trùng ca làm việc"
    Nếu chấp nhận, đồng chí Hoàng Văn Sơn không tính vào tổng số đảng viên được triệu tập (còn 6).
    [Chấp nhận]
    [Không chấp nhận]
    [Đề nghị sau]
    [Xem các trả lời]
    "#);
    w.presses(secretary, "Chấp nhận").await;
    w.presses(secretary, "Không chấp nhận").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Trả lời về dự họp, hội nghị lúc 19 giờ 30, thứ Năm, ngày 24/12/2026
    Sẽ dự họp: 0/8
    Vắng mặt: được chấp nhận 2, không được chấp nhận 1
    Chưa trả lời (5): Lê Văn Bình, Phạm Thị Lan, Trần Thị Hoa, Đỗ Quang Minh, Bùi Thị Mai
    Tổng số được triệu tập để tính biểu quyết: 6
    [Nhập thay]
    [Về trang chủ]
    ");
    assert_eq!(answer(&w, &cell, topic, 5).await.unwrap().0, Presence::Absent);
    assert_eq!(answer(&w, &cell, topic, 6).await.unwrap().0, Presence::Excused);
    w.finish().await;
}

#[tokio::test]
async fn a_leaders_own_absence_is_the_other_leaders_to_decide() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    w.presses(secretary, "Xin vắng mặt").await;
    w.presses(secretary, "Đi công tác, đi xa").await;
    w.reads(secretary);
    let own =
        format!("1.{}.jd.{}.{}.1", base36(cell.unit.0), base36(topic.0), base36(cell.members[0].member.0));
    assert_snapshot!(presses_old(&mut w, secretary, &own).await, @"Bí thư xin vắng thì phó bí thư quyết định, và ngược lại.");
    assert_eq!(answer(&w, &cell, topic, 0).await.unwrap().0, Presence::AsksLeave);
    w.presses(deputy, "Chấp nhận").await;
    assert_eq!(answer(&w, &cell, topic, 0).await.unwrap().0, Presence::Excused);
    assert!(w.reads(secretary).contains("Đồng chí Phạm Thị Lan đã chấp nhận"));
    w.finish().await;
}

#[tokio::test]
async fn a_leader_who_asks_for_leave_still_hears_of_the_next_request() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    read_by_all(&mut w, &cell).await;
    let (secretary, deputy, thu) = (cell.secretary(), cell.deputy(), cell.user(4));
    w.presses(secretary, "Xin vắng mặt").await;
    w.presses(secretary, "Đi công tác, đi xa").await;
    assert!(w.reads(deputy).contains("Xin vắng mặt: 1 đề nghị"));
    w.reads(secretary);
    w.presses(thu, "Xin vắng mặt").await;
    w.presses(thu, "Việc gia đình").await;
    w.reads(thu);
    assert!(w.reads(secretary).contains("Đồng chí Vũ Thị Thu: \"Việc gia đình\""));
    assert_eq!(w.reads(deputy).matches("Kính gửi").count(), 0, "one request lies before the deputy already");
    w.finish().await;
}

#[tokio::test]
async fn an_officer_enters_the_answer_of_a_member_without_a_phone() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    w.member(&cell, 5, |member| Member { no_phone: true, person: None, ..member }).await;
    let topic = w.in_round(&cell, 2).await;
    let secretary = cell.secretary();
    w.says(secretary, "/hop").await;
    w.presses(secretary, "Xem trả lời lời mời").await;
    w.presses(secretary, "Nhập thay").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Nhập thay trả lời của ai? Đồng chí bấm tên.
    [Lê Văn Bình]
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Xong]
    ");
    w.presses(secretary, "Nguyễn Văn An").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Đồng chí Nguyễn Văn An trả lời thế nào?
    [Sẽ dự họp]
    [Xin vắng mặt]
    [Thôi, không đổi]
    ");
    assert_snapshot!(w.presses(secretary, "Sẽ dự họp").await, @"Đã ghi: đồng chí Nguyễn Văn An sẽ dự họp.");
    assert_eq!(answer(&w, &cell, topic, 5).await, Some((Presence::Coming, None)));
    w.presses(secretary, "Nhập thay").await;
    w.presses(secretary, "Nguyễn Văn An").await;
    w.presses(secretary, "Xin vắng mặt").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Vì sao đồng chí Nguyễn Văn An vắng mặt? Đề nghị đồng chí bấm chọn, hoặc viết ngắn gọn ngay tại đây.
    Lý do được ghi vào biên bản, không đăng lên nhóm.
    [Ốm, đi khám bệnh]
    [Đi công tác, đi xa]
    [Việc gia đình]
    [Trùng ca làm việc]
    ");
    w.says(secretary, "Chân đau, không đi được").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Xin vắng mặt: 1 đề nghị chờ quyết định
    Hội nghị: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Đồng chí Nguyễn Văn An: "Chân đau, không đi được"
    Nếu chấp nhận, đồng chí Nguyễn Văn An không tính vào tổng số đảng viên được triệu tập (còn 5).
    [Chấp nhận]
    [Không chấp nhận]
    [Xem các trả lời]
    "#);
    assert_snapshot!(w.presses(secretary, "Chấp nhận").await, @"Đã chấp nhận. Đề nghị đồng chí báo trực tiếp đồng chí Nguyễn Văn An.");
    assert_eq!(
        answer(&w, &cell, topic, 5).await,
        Some((Presence::Excused, Some("Chân đau, không đi được".to_owned())))
    );
    // Whoever holds no office enters nothing for others.
    let minute = base36(minute_of(moment("2026-12-24 19:30")));
    let (unit, about) = (base36(cell.unit.0), base36(topic.0));
    let data = format!("1.{unit}.jy.{about}.{}.{minute}", base36(cell.members[3].member.0));
    w.reads(cell.user(2));
    presses_old(&mut w, cell.user(2), &data).await;
    assert_snapshot!(w.reads(cell.user(2)), @"
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    assert_eq!(answer(&w, &cell, topic, 3).await, None);
    w.finish().await;
}

#[tokio::test]
async fn the_meeting_begins_from_the_answers_and_the_roll_follows_the_leave() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 2).await;
    w.says(cell.user(3), "/hop").await;
    w.presses(cell.user(3), "Sẽ dự họp").await;
    w.says(cell.user(4), "/hop").await;
    w.presses(cell.user(4), "Xin vắng mặt").await;
    w.presses(cell.user(4), "Việc gia đình").await;
    w.presses(cell.secretary(), "Chấp nhận").await;
    w.says(cell.user(5), "/hop").await;
    w.presses(cell.user(5), "Xin vắng mặt").await;
    w.presses(cell.user(5), "Trùng ca làm việc").await;
    w.presses(cell.secretary(), "Không chấp nhận").await;
    w.at("2026-12-24 19:30").await;
    let late = format!(
        "1.{}.jc.{}.{}",
        base36(cell.unit.0),
        base36(topic.0),
        base36(minute_of(moment("2026-12-24 19:30")))
    );
    assert_snapshot!(presses_old(&mut w, cell.user(4), &late).await, @"Đã đến giờ họp nên không đổi trả lời tại đây được. Đề nghị đồng chí báo trực tiếp bí thư.");
    w.says(cell.secretary(), "/hop").await;
    w.presses(cell.secretary(), "Họp bắt đầu").await;
    let said = w.reads(cell.secretary());
    assert!(said.contains("Có mặt 4/6, vắng có lý do 1, vắng không lý do 1"), "{said}");
    w.says(cell.user(4), "/hop").await;
    let presences: Vec<Presence> = answers(&w, topic).await.iter().map(|row| row.presence).collect();
    assert_eq!(
        presences,
        [
            Presence::Present,
            Presence::Present,
            Presence::Present,
            Presence::Present,
            Presence::Excused,
            Presence::Absent
        ]
    );
    w.finish().await;
}

#[tokio::test]
async fn whoever_has_left_the_unit_answers_nothing() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    w.member(&cell, 5, |member| Member { status: chuyende::domain::member::Status::Moved, ..member }).await;
    w.presses(cell.user(5), "Sẽ dự họp").await;
    assert_snapshot!(w.reads(cell.user(5)), @"
    Đồng chí không có trong danh sách mời họp lần này nên chưa ghi nhận được.
    Nếu có nhầm lẫn, đề nghị đồng chí báo bí thư.
    ");
    w.presses(cell.user(5), "Xin vắng mặt").await;
    assert!(answers(&w, topic).await.is_empty());
    w.reads(cell.user(5));
    w.finish().await;
}

#[tokio::test]
async fn the_form_of_the_session_is_advised_by_the_number_of_members() {
    let mut w = World::new().await;
    let small = w.cell(6, 1).await;
    let secretary = small.secretary();
    let topic = settled(&mut w, &small).await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Quý IV/2026: lịch chuẩn bị chuyên đề
    "Thực hành tiết kiệm"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Dự thảo: 03/12; chi uỷ thông qua: 10/12; gửi đảng viên: 14/12; góp ý đến: 21/12
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá
    Hình thức: họp riêng. Chi bộ có 7 đảng viên, dưới 15 nên có thể kết hợp sinh hoạt thường kỳ.
    [Giữ lịch này]
    [Đổi ngày họp]
    [Kết hợp sinh hoạt thường kỳ]
    [Đổi người]
    "#);
    assert_snapshot!(w.presses(secretary, "Kết hợp sinh hoạt thường kỳ").await, @"Đã ghi hình thức họp. Biên bản chuyên đề vẫn ghi riêng.");
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Quý IV/2026: lịch chuẩn bị chuyên đề
    "Thực hành tiết kiệm"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Dự thảo: 03/12; chi uỷ thông qua: 10/12; gửi đảng viên: 14/12; góp ý đến: 21/12
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá
    Hình thức: kết hợp sinh hoạt thường kỳ. Chi bộ có 7 đảng viên, dưới 15 nên có thể kết hợp sinh hoạt thường kỳ.
    [Giữ lịch này]
    [Đổi ngày họp]
    [Họp riêng]
    [Đổi người]
    "#);
    w.presses(secretary, "Giữ lịch này").await;
    assert_eq!(w.topic(topic).await.mode, Some(Mode::Joined));
    w.finish().await;

    let mut w = World::new().await;
    let large = w.cell(14, 1).await;
    let topic = settled(&mut w, &large).await;
    assert_snapshot!(last(&w.reads(large.secretary())), @r#"
    Quý IV/2026: lịch chuẩn bị chuyên đề
    "Thực hành tiết kiệm"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Dự thảo: 03/12; chi uỷ thông qua: 10/12; gửi đảng viên: 14/12; góp ý đến: 21/12
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá
    Hình thức: họp riêng. Chi bộ có 15 đảng viên, từ 15 trở lên nên họp riêng.
    [Giữ lịch này]
    [Đổi ngày họp]
    [Kết hợp sinh hoạt thường kỳ]
    [Đổi người]
    "#);
    w.presses(large.secretary(), "Giữ lịch này").await;
    assert_eq!(w.topic(topic).await.mode, Some(Mode::Separate));
    w.finish().await;
}

/// Everything is chosen, nothing told yet.
async fn settled(w: &mut World, cell: &Cell) -> TopicId {
    let secretary = cell.secretary();
    w.says(secretary, "/chuyende Thực hành tiết kiệm").await;
    w.presses(secretary, "Thứ Năm, ngày 24/12").await;
    w.presses(secretary, "19 giờ 30").await;
    w.says(secretary, "Nhà văn hoá").await;
    w.presses(secretary, "Trần Thị Hoa").await;
    w.current(cell).await
}

#[tokio::test]
async fn the_same_in_an_english_association() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    w.in_round(&cell, 2).await;
    let (head, member) = (cell.secretary(), cell.user(4));
    w.says(member, "/meeting").await;
    assert_snapshot!(w.reads(member), @"
    Dear Vũ Thị Thu,
    You are invited to the thematic session of quarter IV/2026 of the chapter.
    Time: 19:30, Thursday 24 December 2026
    Place: Nhà văn hoá Tổ dân phố 7
    Form: a meeting of its own. Chair: Lê Văn Bình
    Please answer, so that the executive committee can prepare the meeting.
    [I will come]
    [Ask for leave]
    ");
    w.presses(member, "Ask for leave").await;
    assert_snapshot!(w.reads(member), @"
    Why can you not come? Choose, or write it briefly here.
    Only the chapter head and the deputy head are told, and the minutes name it; it is never posted in the group.
    [Ill, or at the doctor’s]
    [Travelling]
    [A family matter]
    [At work at that hour]
    ");
    w.presses(member, "A family matter").await;
    assert_snapshot!(w.reads(member), @"
    Dear Vũ Thị Thu,
    You are invited to the thematic session of quarter IV/2026 of the chapter.
    Time: 19:30, Thursday 24 December 2026
    Place: Nhà văn hoá Tổ dân phố 7
    Form: a meeting of its own. Chair: Lê Văn Bình
    You asked for leave; the chapter head has yet to answer.
    [I will come]
    ");
    assert_snapshot!(w.reads(head), @"
    Leave of absence: 1 request waits
    Meeting: 19:30, Thursday 24 December 2026
    Vũ Thị Thu: “A family matter”
    If granted, Vũ Thị Thu no longer counts among the members summoned (5 remain).
    [Grant]
    [Do not grant]
    [See the answers]
    ");
    w.presses(head, "Do not grant").await;
    assert_snapshot!(w.reads(head), @"
    Answers to the invitation, meeting 19:30, Thursday 24 December 2026
    Will come: 0/6
    Leave: granted 0, not granted 1
    No answer (5): Lê Văn Bình, Phạm Thị Lan, Trần Thị Hoa, Đỗ Quang Minh, Nguyễn Văn An
    Summoned, as the vote counts: 6
    [Enter for a member]
    [Home]
    ");
    assert_snapshot!(last(&w.reads(member)), @"
    Dear Vũ Thị Thu,
    Lê Văn Bình has not granted you leave from the meeting at 19:30, Thursday 24 December 2026.
    Please arrange to come; if you cannot, please talk to the chapter head.
    [I will come]
    [Ask for leave]
    ");
    w.presses(member, "I will come").await;
    assert_snapshot!(last(&w.reads(member)), @"
    Dear Vũ Thị Thu,
    You are invited to the thematic session of quarter IV/2026 of the chapter.
    Time: 19:30, Thursday 24 December 2026
    Place: Nhà văn hoá Tổ dân phố 7
    Form: a meeting of its own. Chair: Lê Văn Bình
    You answered: will come. You can change it until the meeting begins.
    [Ask for leave]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_page_that_no_button_of_ours_names_is_the_nearest_there_is() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let secretary = cell.secretary();
    let lowest = format!("1.{}.jt.{}.-1y2p0ij32e8e8", base36(cell.unit.0), base36(topic.0));
    presses_old(&mut w, secretary, &lowest).await;
    assert!(w.reads(secretary).contains("Vũ Thị Thu"));
    w.finish().await;
}
