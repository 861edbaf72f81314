//! The consultation before the meeting: opened from one card, answered by taps, closed by the clock.

use chuyende::domain::ballot::{BallotState, Choice};
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::deciding::measures::base36 as b36;
use crate::deciding::scene::{ballot, circulated, topic};
use crate::support::World;

#[tokio::test]
async fn opened_answered_and_closed_by_the_clock() {
    let mut w = World::at_time("2026-12-22 08:00").await;
    let cell = w.cell(6, 1).await;
    let id = circulated(&w, &cell, true).await;
    let (secretary, an, new) = (cell.secretary(), cell.user(5), cell.user(6));

    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Lấy ý kiến về các biện pháp").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đã hết hạn góp ý, chờ hội nghị
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đã đọc 1/7, đã góp ý 0/7 đồng chí (0 ý kiến)
    Việc tiếp theo: lấy ý kiến về các biện pháp, chậm nhất thứ Tư, ngày 23/12
    [Lấy ý kiến về các biện pháp]
    [Đọc dự thảo]
    [Xem tiến độ]
    ---
    Lấy ý kiến về 2 biện pháp
    Danh sách: 6 đồng chí, trong đó 6 nhận phiếu trên điện thoại.
    Đến 17 giờ thứ Tư, ngày 23/12.
    Kết quả để tham khảo; hội nghị biểu quyết chính thức.
    [Mở lấy ý kiến]
    [Bỏ qua bước này]
    [Chưa]
    "#);
    w.presses(secretary, "Mở lấy ý kiến").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đang lấy ý kiến về các biện pháp, đến 17 giờ thứ Tư, ngày 23/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đã cho ý kiến về biện pháp: 0/6 đồng chí
    Việc tiếp theo: đảng viên cho ý kiến về các biện pháp, chậm nhất thứ Tư, ngày 23/12
    [Xem việc lấy ý kiến]
    [Cho ý kiến về biện pháp]
    [Xem tiến độ]
    ---
    Lấy ý kiến, biện pháp 1/2 (BP-01), đến 17 giờ thứ Tư, ngày 23/12
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Lựa chọn của đồng chí: chưa có
    Chỉ công bố tổng số. Hội nghị ngày 24/12 biểu quyết chính thức.
    [Tán thành]
    [Không tán thành]
    [Ý kiến khác]
    [Tán thành cả 2 biện pháp còn lại]
    [Biện pháp sau]
    [Về trang chủ]
    ---
    Lấy ý kiến 2 biện pháp, đến 17 giờ thứ Tư, ngày 23/12
    Đã trả lời 0/6.
    Kết quả chỉ hiện sau khi kết thúc.
    [Mở phiếu]
    [Nhập thay]
    [Kết thúc lấy ý kiến]
    [Huỷ lần lấy ý kiến này]
    [Về trang chủ]
    "#);
    assert_snapshot!(w.reads(an), @r#"
    Lấy ý kiến, biện pháp 1/2 (BP-01), đến 17 giờ thứ Tư, ngày 23/12
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Lựa chọn của đồng chí: chưa có
    Chỉ công bố tổng số. Hội nghị ngày 24/12 biểu quyết chính thức.
    [Tán thành]
    [Không tán thành]
    [Ý kiến khác]
    [Tán thành cả 2 biện pháp còn lại]
    [Biện pháp sau]
    [Về trang chủ]
    "#);
    assert_snapshot!(w.reads(new), @"");

    assert_snapshot!(w.presses(an, "Không tán thành").await, @"Đã ghi nhận BP-01: Không tán thành. Đồng chí có thể đổi đến 17 giờ thứ Tư, ngày 23/12. Còn 1 biện pháp.");
    w.presses(an, "Tán thành").await;
    w.presses(an, "Biện pháp sau").await;
    w.presses(an, "Ý kiến khác").await;
    assert_snapshot!(w.reads(an), @r#"
    Lấy ý kiến, biện pháp 2/2 (BP-02), đến 17 giờ thứ Tư, ngày 23/12
    "Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn chủ trì."
    Lựa chọn của đồng chí: Ý kiến khác
    Chỉ công bố tổng số. Hội nghị ngày 24/12 biểu quyết chính thức.
    [Tán thành]
    [Không tán thành]
    [Ý kiến khác]
    [Biện pháp sau]
    [Về trang chủ]
    "#);
    for user in [cell.user(0), cell.user(1), cell.user(2)] {
        w.presses(user, "Tán thành").await;
    }
    w.restart().await;
    w.says(secretary, "/bieuquyet").await;
    w.reads(secretary);

    w.at("2026-12-23 17:00").await;
    w.look_at_the_calendar().await;
    let (closed, items, votes) = ballot(&w, id).await;
    assert_eq!((closed.state, votes.len()), (BallotState::Closed, 5));
    assert_eq!(items[0].result.map(|counts| counts.for_), Some(4));
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đã hết hạn góp ý, chờ hội nghị
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đã đọc 1/7, đã góp ý 0/7 đồng chí (0 ý kiến)
    Việc tiếp theo: hội nghị, thứ Năm, ngày 24/12
    [Họp]
    [Đọc dự thảo]
    [Xem tiến độ]
    ---
    Lấy ý kiến, biện pháp 1/2 (BP-01)
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Lấy ý kiến trước hội nghị: tán thành 4 trên 6 đảng viên chính thức (không tán thành 0, ý kiến khác 0, không trả lời 2), đạt quá nửa số được lấy ý kiến, chờ hội nghị biểu quyết.
    Lựa chọn của đồng chí: Tán thành
    [Biện pháp sau]
    [Về trang chủ]
    ---
    Đã kết thúc, không thay đổi được nữa.
    [Xem kết quả từng biện pháp]
    [Về trang chủ]
    ---
    Kính gửi đồng chí Lê Văn Bình,
    Đồng chí còn 2 việc:
    – cho ý kiến về 1 biện pháp, hạn 17 giờ hôm nay, thứ Tư, ngày 23/12
    – trả lời có dự họp được không, họp lúc 19 giờ 30 thứ Năm, ngày 24/12
    [Cho ý kiến về biện pháp]
    [Sẽ dự họp]
    [Xin vắng mặt]
    [Tạm dừng nhắc]
    ---
    Đã kết thúc lấy ý kiến: 4/6 đồng chí đã trả lời.
    1/2 biện pháp đạt quá nửa số được lấy ý kiến, chờ hội nghị biểu quyết.
    BP-02: tán thành 0 trên 6 đảng viên chính thức, chưa đạt quá nửa số được lấy ý kiến.
    [Xem kết quả từng biện pháp]
    [Về trang chủ]
    "#);
    assert_snapshot!(w.reads(an), @r#"
    Lấy ý kiến, biện pháp 2/2 (BP-02)
    "Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn chủ trì."
    Lấy ý kiến trước hội nghị: tán thành 0 trên 6 đảng viên chính thức (không tán thành 0, ý kiến khác 1, không trả lời 5), chưa đạt quá nửa số được lấy ý kiến, chờ hội nghị biểu quyết.
    Lựa chọn của đồng chí: Ý kiến khác
    [Biện pháp sau]
    [Về trang chủ]
    ---
    Kính gửi đồng chí Nguyễn Văn An,
    Ngày mai chi bộ họp về chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đề nghị đồng chí cho biết có dự họp được không.
    [Sẽ dự họp]
    [Xin vắng mặt]
    "#);
    assert_snapshot!(w.reads(cell.group), @"");

    let late = format!("1.{}.v.{}.{}.1", b36(cell.unit.0), b36(closed.id.0), b36(items[0].measure.0));
    w.telegram().presses_data(an, an, 1, &late);
    w.settle().await;
    let toasts: Vec<String> = w.telegram().toasts(an).into_iter().map(|toast| toast.text).collect();
    assert_snapshot!(toasts.join("\n"), @"Đã hết giờ ghi nhận lựa chọn, không có gì thay đổi.");
    assert_eq!(ballot(&w, id).await.2.iter().filter(|vote| vote.choice == Choice::Against).count(), 0);
    w.finish().await;
}

#[tokio::test]
async fn at_night_it_is_opened_only_on_the_officers_word() {
    let mut w = World::at_time("2026-12-21 21:00").await;
    let cell = w.cell(6, 0).await;
    circulated(&w, &cell, true).await;
    w.says(cell.secretary(), "/trangchu").await;
    w.presses(cell.secretary(), "Lấy ý kiến về các biện pháp").await;
    assert_snapshot!(w.reads(cell.secretary()), @r#"
    Quý IV/2026: đã hết hạn góp ý, chờ hội nghị
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đã đọc 1/6, đã góp ý 0/6 đồng chí (0 ý kiến)
    Việc tiếp theo: lấy ý kiến về các biện pháp, chậm nhất thứ Tư, ngày 23/12
    [Lấy ý kiến về các biện pháp]
    [Đọc dự thảo]
    [Xem tiến độ]
    ---
    Lấy ý kiến về 2 biện pháp
    Danh sách: 6 đồng chí, trong đó 6 nhận phiếu trên điện thoại.
    Đến 17 giờ thứ Tư, ngày 23/12.
    Kết quả để tham khảo; hội nghị biểu quyết chính thức.
    Ngoài giờ gửi tin. Có thể mở từ 7 giờ sáng mai.
    [Mở ngay]
    [Bỏ qua bước này]
    [Chưa]
    "#);
    w.presses(cell.secretary(), "Mở ngay").await;
    assert!(!w.reads(cell.user(5)).is_empty());
    w.finish().await;
}

#[tokio::test]
async fn it_can_be_left_out_and_given_up() {
    let mut w = World::at_time("2026-12-22 08:00").await;
    let cell = w.cell(6, 0).await;
    let id = circulated(&w, &cell, true).await;
    let secretary = cell.secretary();
    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Lấy ý kiến về các biện pháp").await;
    w.presses(secretary, "Mở lấy ý kiến").await;
    w.presses(secretary, "Huỷ lần lấy ý kiến này").await;
    w.reads(secretary);
    w.reads(cell.user(5));
    assert_snapshot!(w.presses(secretary, "Huỷ lần lấy ý kiến này").await, @"Đã huỷ. Các lựa chọn không được tính.");
    assert_snapshot!(w.reads(cell.user(5)), @r#"
    Lấy ý kiến, biện pháp 1/2 (BP-01)
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Lần lấy ý kiến này đã huỷ, không tính lựa chọn nào.
    [Biện pháp sau]
    [Về trang chủ]
    "#);
    assert_eq!(ballot(&w, id).await.0.state, BallotState::Cancelled);
    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Lấy ý kiến về các biện pháp").await;
    assert_snapshot!(w.presses(secretary, "Bỏ qua bước này").await, @"Đã ghi: bỏ qua bước lấy ý kiến.");
    assert!(topic(&w, id).await.consultation_skipped_at.is_some());
    w.finish().await;
}

#[tokio::test]
async fn an_officer_enters_what_a_slip_says_and_never_over_an_own_choice() {
    let mut w = World::at_time("2026-12-22 08:00").await;
    let cell = w.cell(6, 0).await;
    let id = circulated(&w, &cell, true).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Lấy ý kiến về các biện pháp").await;
    w.presses(secretary, "Mở lấy ý kiến").await;
    w.reads(secretary);
    w.reads(an);
    w.presses(secretary, "Nhập thay").await;
    w.presses(secretary, "Nguyễn Văn An").await;
    w.presses(secretary, "Phiếu giấy").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Nhập thay cho đồng chí Nguyễn Văn An (phiếu giấy), biện pháp 1/2 (BP-01)
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Đã nhập: chưa có
    [Tán thành]
    [Không tán thành]
    [Ý kiến khác]
    [Biện pháp sau]
    [Người khác]
    "#);
    assert_snapshot!(w.presses(secretary, "Không tán thành").await, @"Đã nhập BP-01: Không tán thành.");
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đang lấy ý kiến về các biện pháp, đến 17 giờ thứ Tư, ngày 23/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đã cho ý kiến về biện pháp: 1/6 đồng chí
    Việc tiếp theo: đảng viên cho ý kiến về các biện pháp, chậm nhất thứ Tư, ngày 23/12
    [Xem việc lấy ý kiến]
    [Cho ý kiến về biện pháp]
    [Xem tiến độ]
    ---
    Nhập thay cho đồng chí Nguyễn Văn An (phiếu giấy), biện pháp 1/2 (BP-01)
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Đã nhập: Không tán thành
    [Tán thành]
    [Không tán thành]
    [Ý kiến khác]
    [Biện pháp sau]
    [Người khác]
    "#);
    assert_snapshot!(w.reads(an), @"
    Lựa chọn của đồng chí đã được nhập thay, căn cứ: phiếu giấy.
    Nếu chưa đúng, đề nghị đồng chí mở phiếu và bấm lại.
    [Mở phiếu]
    ");
    w.presses(an, "Mở phiếu").await;
    w.presses(an, "Tán thành").await;
    let votes = ballot(&w, id).await.2;
    assert_eq!(votes.iter().filter(|vote| vote.entered_by.is_some()).count(), 1);
    w.finish().await;
}

#[tokio::test]
async fn in_english() {
    let mut w = World::at_time("2026-12-22 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Green Lane", 6, 0).await;
    circulated(&w, &cell, true).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.says(secretary, "/home").await;
    w.presses(secretary, "Ask for opinions on the measures").await;
    assert_snapshot!(w.reads(secretary), @"
    Quarter IV/2026: comments are closed, the meeting is next
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    Meeting: 19:30, Thursday 24 December 2026, Nhà văn hoá Tổ dân phố 7
    Read by 1 of 6; 0 of 6 members have commented (comments: 0)
    Next: ask for opinions on the measures, by Wednesday 23 December
    [Ask for opinions on the measures]
    [Read the draft]
    [See the progress]
    ---
    Consultation on 2 measures
    On the roll: 6 members; 6 get the ballot on the phone.
    Until 17:00 on Wednesday 23 December.
    The result is advice; the meeting takes the formal vote.
    [Open the consultation]
    [Skip this step]
    [Not yet]
    ");
    w.presses(secretary, "Open the consultation").await;
    assert_snapshot!(w.reads(secretary), @"
    Quarter IV/2026: opinions on the measures are being taken, until 17:00 on Wednesday 23 December
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    Meeting: 19:30, Thursday 24 December 2026, Nhà văn hoá Tổ dân phố 7
    Have answered about the measures: 0 of 6 members
    Next: the members give their opinion on the measures, by Wednesday 23 December
    [See the consultation]
    [Give your opinion on the measures]
    [See the progress]
    ---
    Consultation, measure 1 of 2 (BP-01), until 17:00 on Wednesday 23 December
    “Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.”
    Your choice: none yet
    Only totals are published. The meeting of 24 December takes the formal vote.
    [For]
    [Against]
    [Another opinion]
    [Vote for all 2 remaining measures]
    [Next measure]
    [Home]
    ---
    Consultation on 2 measures, until 17:00 on Wednesday 23 December
    0 of 6 have answered.
    The result shows only after the close.
    [Open the ballot]
    [Enter for a member]
    [Close the consultation]
    [Cancel this consultation]
    [Home]
    ");
    w.presses(an, "For").await;
    assert_snapshot!(w.reads(an), @"
    Consultation, measure 1 of 2 (BP-01), until 17:00 on Wednesday 23 December
    “Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.”
    Your choice: For
    Only totals are published. The meeting of 24 December takes the formal vote.
    [For]
    [Against]
    [Another opinion]
    [Next measure]
    [Home]
    ");
    w.presses(secretary, "Enter for a member").await;
    w.presses(secretary, "Nguyễn Văn An").await;
    w.reads(secretary);
    w.finish().await;
}

#[tokio::test]
async fn the_command_leads_an_officer_to_what_is_to_be_opened_next() {
    let mut w = World::at_time("2026-12-22 08:00").await;
    let cell = w.cell(6, 0).await;
    circulated(&w, &cell, true).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.says(an, "/bieuquyet").await;
    assert_snapshot!(w.reads(an), @"Hiện không có lần lấy ý kiến hoặc biểu quyết nào.");
    w.says(secretary, "/bieuquyet").await;
    assert_snapshot!(w.reads(secretary), @"
    Lấy ý kiến về 2 biện pháp
    Danh sách: 6 đồng chí, trong đó 6 nhận phiếu trên điện thoại.
    Đến 17 giờ thứ Tư, ngày 23/12.
    Kết quả để tham khảo; hội nghị biểu quyết chính thức.
    [Mở lấy ý kiến]
    [Bỏ qua bước này]
    [Chưa]
    ");
    w.presses(secretary, "Bỏ qua bước này").await;
    w.at("2026-12-24 19:30").await;
    w.says(secretary, "/hop").await;
    w.presses(secretary, "Họp bắt đầu").await;
    w.reads(secretary);
    w.says(secretary, "/bieuquyet").await;
    assert_snapshot!(w.reads(secretary), @"
    Biểu quyết chính thức 2 biện pháp
    Danh sách biểu quyết: 6 đồng chí; có mặt 6.
    Đề nghị đồng chí chọn cách biểu quyết:
    [Lấy số giơ tay]
    [Biểu quyết trên điện thoại]
    [Kết hợp điện thoại và giơ tay]
    [Chưa]
    ");
    w.finish().await;
}
