//! The meeting: attendance, the formal vote by hands, by phone and by both, the result, the minutes.

use chuyende::domain::ballot::{BallotState, Way};
use chuyende::domain::topic::{RoundState, Stage};
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::deciding::measures::base36 as b36;
use crate::deciding::scene::{ballot, circulated, topic};
use crate::support::World;
use crate::support::seed::Cell;

/// The session has begun; one member is absent with leave, one without.
async fn begun(w: &mut World, cell: &Cell) {
    let secretary = cell.secretary();
    w.says(secretary, "/hop").await;
    w.presses(secretary, "Họp bắt đầu").await;
    w.presses(secretary, "Điểm danh").await;
    w.presses(secretary, "Bùi Thị Mai: có mặt").await;
    w.presses(secretary, "Hoàng Văn Sơn: có mặt").await;
    w.presses(secretary, "Hoàng Văn Sơn: vắng có lý do").await;
}

#[tokio::test]
async fn by_show_of_hands_from_the_beginning_to_the_minutes() {
    let mut w = World::at_time("2026-12-24 19:30").await;
    let cell = w.cell(8, 1).await;
    let id = circulated(&w, &cell, true).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.says(secretary, "/hop").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Hội nghị: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Khi hội nghị bắt đầu, đề nghị đồng chí bấm "Họp bắt đầu". Nếu đã họp xong, đề nghị bấm nút phù hợp.
    [Họp bắt đầu]
    [Đã họp vào lúc khác]
    [Xem trả lời lời mời]
    [Đổi ngày hoặc nơi họp]
    [Chưa]
    "#);
    w.presses(secretary, "Họp bắt đầu").await;
    assert_snapshot!(w.reads(secretary), @"
    Hội nghị chuyên đề, bắt đầu 19 giờ 30, thứ Năm, ngày 24/12/2026
    Có mặt 9/9, vắng có lý do 0, vắng không lý do 0
    Chủ trì: Lê Văn Bình
    Thư ký: Vũ Thị Thu
    Biểu quyết chính thức: chưa tiến hành
    [Điểm danh]
    [Đổi chủ trì] [Chọn thư ký]
    [Biểu quyết chính thức]
    [Kết thúc họp]
    [Về trang chủ]
    ");
    w.presses(secretary, "Điểm danh").await;
    w.presses(secretary, "Bùi Thị Mai: có mặt").await;
    w.presses(secretary, "Hoàng Văn Sơn: có mặt").await;
    w.presses(secretary, "Hoàng Văn Sơn: vắng có lý do").await;
    assert_snapshot!(w.reads(secretary), @"
    Điểm danh. Mọi người được ghi có mặt; chỉ cần bấm vào tên ai vắng.
    Mỗi lần bấm đổi: có mặt, vắng có lý do, vắng không lý do.
    [Lê Văn Bình: có mặt]
    [Phạm Thị Lan: có mặt]
    [Trần Thị Hoa: có mặt]
    [Đỗ Quang Minh: có mặt]
    [Vũ Thị Thu: có mặt]
    [Nguyễn Văn An: có mặt]
    [Hoàng Văn Sơn: vắng không lý do]
    [Bùi Thị Mai: vắng có lý do]
    [Trang sau]
    [Xong]
    ");
    w.presses(secretary, "Xong").await;
    w.presses(secretary, "Chọn thư ký").await;
    w.presses(secretary, "Vũ Thị Thu").await;
    w.reads(secretary);
    w.presses(secretary, "Biểu quyết chính thức").await;
    assert_snapshot!(w.reads(secretary), @"
    Biểu quyết chính thức 2 biện pháp
    Danh sách biểu quyết: 7 đồng chí; có mặt 6.
    Không tính: dự bị 1, vắng có lý do 1.
    Đề nghị đồng chí chọn cách biểu quyết:
    [Lấy số giơ tay]
    [Biểu quyết trên điện thoại]
    [Kết hợp điện thoại và giơ tay]
    [Chưa]
    ");
    w.presses(secretary, "Lấy số giơ tay").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Hội nghị chuyên đề, bắt đầu 19 giờ 30, thứ Năm, ngày 24/12/2026
    Có mặt 7/9, vắng có lý do 1, vắng không lý do 1
    Chủ trì: Lê Văn Bình
    Thư ký: Vũ Thị Thu
    Biểu quyết chính thức: đang tiến hành
    [Điểm danh]
    [Đổi chủ trì] [Chọn thư ký]
    [Xem biểu quyết đang tiến hành]
    [Kết thúc họp]
    [Về trang chủ]
    ---
    Biểu quyết chính thức, biện pháp 1/2 (BP-01)
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Danh sách biểu quyết 7; có mặt 6.
    Giơ tay: chưa lấy số
    [Tất cả nhất trí]
    [Tất cả nhất trí 2 biện pháp]
    [Nhập số]
    [Biện pháp sau]
    [Kết thúc biểu quyết]
    [Huỷ lần biểu quyết này]
    [Về trang chủ]
    "#);
    assert_eq!(w.reads(an), "", "hands are raised, not tapped");

    assert_snapshot!(w.presses(secretary, "Tất cả nhất trí").await, @"Đã ghi BP-01: tán thành 6, không tán thành 0, ý kiến khác 0.");
    w.presses(secretary, "Không tán thành: thêm 1").await;
    assert_snapshot!(w.presses(secretary, "Kết thúc biểu quyết").await, @"
    Chưa lấy số giơ tay: BP-02.
    Đề nghị đồng chí lấy đủ rồi kết thúc biểu quyết.
    ");
    w.presses(secretary, "Biện pháp sau").await;
    w.reads(secretary);
    w.presses(secretary, "Nhập số").await;
    assert_snapshot!(w.reads(secretary), @"
    BP-02: đề nghị đồng chí ghi ba số tán thành, không tán thành, ý kiến khác (tối đa 7).
    Ví dụ: 6 1 0
    ");
    w.says(secretary, "7 2 1").await;
    assert_snapshot!(w.reads(secretary), @"
    Số vừa nhập là 10, nhiều hơn số còn lại.
    Danh sách biểu quyết 7, đã chọn trên điện thoại 0, còn lại 7.
    Đề nghị đồng chí kiểm tra và nhập lại.
    ");
    w.says(secretary, "3 2 1").await;
    w.reads(secretary);
    w.presses(secretary, "Kết thúc biểu quyết").await;
    assert_snapshot!(w.reads(secretary), @"
    Kết thúc biểu quyết 2 biện pháp và công bố kết quả?
    Sau khi kết thúc, không ai thay đổi được lựa chọn.
    [Kết thúc biểu quyết]
    [Chưa, để tiếp tục]
    ");
    w.presses(secretary, "Kết thúc biểu quyết").await;
    assert_snapshot!(w.reads(secretary), @"
    Hội nghị chuyên đề, bắt đầu 19 giờ 30, thứ Năm, ngày 24/12/2026
    Có mặt 7/9, vắng có lý do 1, vắng không lý do 1
    Chủ trì: Lê Văn Bình
    Thư ký: Vũ Thị Thu
    Biểu quyết chính thức: đã có kết quả
    [Điểm danh]
    [Đổi chủ trì] [Chọn thư ký]
    [Xem kết quả từng biện pháp]
    [Kết thúc họp]
    [Về trang chủ]
    ---
    Đã kết thúc, không thay đổi được nữa.
    [Xem kết quả từng biện pháp]
    [Về trang chủ]
    ---
    Hội nghị ngày 24/12 đã biểu quyết 2 biện pháp: thông qua 1, không thông qua 1.
    BP-02: tán thành 3 trên 7 đảng viên chính thức, chưa quá nửa, không thông qua.
    [Xem kết quả từng biện pháp]
    [Về trang chủ]
    ");
    assert_snapshot!(w.reads(cell.group), @"
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Hội nghị ngày 24/12 đã biểu quyết 2 biện pháp: thông qua 1, không thông qua 1.
    BP-02: tán thành 3 trên 7 đảng viên chính thức, chưa quá nửa, không thông qua.
    Kết luận sẽ gửi các đồng chí chậm nhất thứ Năm, ngày 31/12.
    Chi uỷ cảm ơn các đồng chí.
    [Xem kết quả từng biện pháp]
    ");
    let (closed, items, _) = ballot(&w, id).await;
    assert_eq!((closed.state, closed.on_roll), (BallotState::Closed, 7));
    assert_eq!(items[0].result.map(|counts| (counts.for_, counts.against)), Some((5, 1)));

    w.says(an, &format!("/start kq{}", closed.id.0)).await;
    w.presses(an, "Biện pháp sau").await;
    assert_snapshot!(w.reads(an), @r#"
    Biểu quyết chính thức, biện pháp 2/2 (BP-02)
    "Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn chủ trì."
    Biểu quyết: tán thành 3 trên 7 đảng viên chính thức (không tán thành 2, ý kiến khác 1, không biểu quyết 1), chưa quá nửa, không thông qua.
    [Bảo lưu ý kiến]
    [Biện pháp sau]
    [Về trang chủ]
    "#);
    w.presses(an, "Bảo lưu ý kiến").await;
    assert_snapshot!(w.reads(an), @"
    Bảo lưu ý kiến về BP-02: đề nghị đồng chí viết ngay tại đây.
    Ý kiến được ghi vào biên bản và báo bí thư, không đăng lên nhóm. Đồng chí vẫn chấp hành kết luận.
    ");
    w.says(an, "Tôi cho rằng nên thay đèn ngay trong quý I.").await;
    assert_snapshot!(w.reads(an), @r#"
    Đã ghi ý kiến bảo lưu của đồng chí về BP-02 vào biên bản: "Tôi cho rằng nên thay đèn ngay trong quý I."
    Không đăng lên nhóm.
    [Viết lại]
    [Về trang chủ]
    "#);
    assert_snapshot!(w.reads(secretary), @r#"Ý kiến bảo lưu của đồng chí Nguyễn Văn An về BP-02, đã ghi vào biên bản: "Tôi cho rằng nên thay đèn ngay trong quý I.""#);
    assert_eq!(w.reads(cell.group), "", "never in the group");

    w.says(secretary, "/hop").await;
    w.presses(secretary, "Kết thúc họp").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Hội nghị chuyên đề, bắt đầu 19 giờ 30, thứ Năm, ngày 24/12/2026
    Có mặt 7/9, vắng có lý do 1, vắng không lý do 1
    Chủ trì: Lê Văn Bình
    Thư ký: Vũ Thị Thu
    Biểu quyết chính thức: đã có kết quả
    [Điểm danh]
    [Đổi chủ trì] [Chọn thư ký]
    [Xem kết quả từng biện pháp]
    [Kết thúc họp]
    [Về trang chủ]
    ---
    Biên bản sinh hoạt chuyên đề quý IV/2026
    Bắt đầu lúc 19 giờ 30, thứ Năm, ngày 24/12/2026; địa điểm: Nhà văn hoá Tổ dân phố 7.
    Có mặt 7/9; vắng có lý do 1, vắng không lý do 1.
    Chủ trì: đồng chí Lê Văn Bình. Thư ký: đồng chí Vũ Thị Thu.
    Chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư", do đồng chí Trần Thị Hoa chuẩn bị.
    Hội nghị đã nghe trình bày và thảo luận; không có ý kiến góp ý nào được ghi nhận.
    Kết quả biểu quyết:
    BP-01 (Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì): tán thành 5 trên 7 đảng viên chính thức (không tán thành 1, ý kiến khác 0, không biểu quyết 1), quá nửa, thông qua.
    BP-02 (Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…): tán thành 3 trên 7 đảng viên chính thức (không tán thành 2, ý kiến khác 1, không biểu quyết 1), chưa quá nửa, không thông qua.
    Có 1 ý kiến bảo lưu, ghi nguyên văn trong biên bản.
    Đề nghị hội nghị thông qua biên bản.
    ---
    Sau khi đọc biên bản, đề nghị đồng chí ghi số nhất trí và giờ kết thúc.
    Ví dụ: 7/7 19h30
    [Tất cả nhất trí, kết thúc bây giờ]
    "#);
    w.says(secretary, "9/9 21h15").await;
    assert_snapshot!(w.reads(secretary), @"
    Số vừa nhập là 9/9, trong khi điểm danh có mặt 7.
    Đề nghị đồng chí kiểm tra và nhập lại.
    ");
    w.at("2026-12-24 21:10").await;
    w.says(secretary, "7/7 21h15").await;
    assert_snapshot!(w.reads(secretary), @"
    Hội nghị chuyên đề, kết thúc 21 giờ 15, thứ Năm, ngày 24/12/2026
    Có mặt 7/9, vắng có lý do 1, vắng không lý do 1
    Chủ trì: Lê Văn Bình
    Thư ký: Vũ Thị Thu
    Biên bản: 7/7 nhất trí
    [Xem kết quả từng biện pháp]
    [Về trang chủ]
    ---
    Đã kết thúc hội nghị lúc 21 giờ 15; biên bản 7/7 nhất trí.
    Việc tiếp theo: hoàn thiện kết luận.
    [Về trang chủ]
    ---
    <ket-luan-quy-IV-2026-ban-1.docx>
    Dự thảo kết luận quý IV/2026 (bản 1)
    ---
    <bien-ban-quy-IV-2026-ban-1.docx>
    Dự thảo biên bản quý IV/2026 (bản 1)
    ---
    Kính gửi đồng chí bí thư Lê Văn Bình,
    Dự thảo kết luận (bản 1) và biên bản riêng đã được tổng hợp từ dự thảo đã trình bày và kết quả biểu quyết 2 biện pháp.
    Còn 3 chỗ trống chờ đồng chí: nhận định chung ở mục I, người chủ trì BP-01, thời hạn BP-01.
    Đề nghị đồng chí điền tại đây, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Điền 3 chỗ trống]
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    let over = topic(&w, id).await;
    assert_eq!((over.stage, over.round), (Stage::Concluding, RoundState::Closed));
    w.finish().await;
}

#[tokio::test]
async fn by_phone_and_hands_together_nobody_counts_twice() {
    let mut w = World::at_time("2026-12-24 19:30").await;
    let cell = w.cell(8, 1).await;
    let id = circulated(&w, &cell, true).await;
    let secretary = cell.secretary();
    begun(&mut w, &cell).await;
    w.presses(secretary, "Xong").await;
    w.presses(secretary, "Biểu quyết chính thức").await;
    w.presses(secretary, "Kết hợp điện thoại và giơ tay").await;
    w.reads(secretary);
    for index in [1, 2] {
        w.reads(cell.user(index));
        w.presses(cell.user(index), "Tán thành").await;
    }
    w.restart().await;
    w.says(secretary, "/bieuquyet").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Biểu quyết chính thức, biện pháp 1/2 (BP-01)
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Danh sách biểu quyết 7; đã chọn trên điện thoại 2; có mặt, chưa chọn 4.
    Giơ tay: chưa lấy số
    [Tất cả nhất trí]
    [Tất cả nhất trí 2 biện pháp]
    [Nhập số]
    [Biện pháp sau]
    [Mở phiếu]
    [Nhập thay]
    [Kết thúc biểu quyết]
    [Huỷ lần biểu quyết này]
    [Về trang chủ]
    "#);
    w.presses(secretary, "Tất cả nhất trí").await;
    w.presses(secretary, "Biện pháp sau").await;
    w.presses(secretary, "Tất cả nhất trí").await;
    // Somebody whose hand was counted taps as well; who voted by phone before may change it.
    assert_snapshot!(w.presses(cell.user(3), "Tán thành").await, @"
    Số giơ tay của BP-01 đã lấy nên không chọn thêm trên điện thoại.
    Nếu đồng chí chưa được đếm, đề nghị báo bí thư ngay.
    ");
    assert_snapshot!(w.reads(cell.user(3)), @r#"
    Biểu quyết chính thức, biện pháp 1/2 (BP-01)
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì."
    Lựa chọn của đồng chí: chưa có
    Kết quả công bố sau khi kết thúc biểu quyết.
    [Tán thành]
    [Không tán thành]
    [Ý kiến khác]
    [Tán thành cả 2 biện pháp còn lại]
    [Biện pháp sau]
    [Về trang chủ]
    "#);
    w.presses(cell.user(2), "Ý kiến khác").await;
    w.reads(secretary);
    let said = w.presses(secretary, "Kết thúc biểu quyết").await;
    assert_snapshot!(said, @"");
    assert_snapshot!(w.reads(secretary), @"
    Kết thúc biểu quyết 2 biện pháp và công bố kết quả?
    Sau khi kết thúc, không ai thay đổi được lựa chọn.
    [Kết thúc biểu quyết]
    [Chưa, để tiếp tục]
    ");
    let (open, items, _) = ballot(&w, id).await;
    assert_eq!((open.way, open.state), (Way::Mixed, BallotState::Open));
    assert_eq!(items[0].hall.map(|hall| hall.for_), Some(4), "six sit there, two have voted by phone");
    w.presses(secretary, "Kết thúc biểu quyết").await;
    let (closed, items, votes) = ballot(&w, id).await;
    assert_eq!((closed.state, votes.len()), (BallotState::Closed, 2));
    assert_eq!(items[0].result.map(|counts| (counts.for_, counts.other)), Some((5, 1)));
    w.finish().await;
}

#[tokio::test]
async fn late_in_the_evening_the_group_hears_in_the_morning_or_on_the_officers_word() {
    let mut w = World::at_time("2026-12-24 21:00").await;
    let cell = w.cell(8, 1).await;
    let id = circulated(&w, &cell, true).await;
    let secretary = cell.secretary();
    begun(&mut w, &cell).await;
    w.presses(secretary, "Xong").await;
    w.presses(secretary, "Biểu quyết chính thức").await;
    w.presses(secretary, "Lấy số giơ tay").await;
    w.presses(secretary, "Nhập số").await;
    w.presses(secretary, "Tất cả nhất trí").await;
    w.presses(secretary, "Biện pháp sau").await;
    w.presses(secretary, "Tất cả nhất trí").await;
    w.says(secretary, "Ý kiến của tôi: nhất trí cao.").await;
    let counted = ballot(&w, id).await.1;
    assert_eq!(counted[0].hall.map(|hall| hall.for_), Some(6), "words after the buttons are no count");
    w.presses(secretary, "Kết thúc biểu quyết").await;
    w.reads(secretary);
    w.presses(secretary, "Kết thúc biểu quyết").await;
    assert_snapshot!(w.reads(secretary), @"
    Hội nghị chuyên đề, bắt đầu 21 giờ, thứ Năm, ngày 24/12/2026
    Có mặt 7/9, vắng có lý do 1, vắng không lý do 1
    Chủ trì: Lê Văn Bình
    Thư ký: Vũ Thị Thu
    Biểu quyết chính thức: đã có kết quả
    [Điểm danh]
    [Đổi chủ trì] [Chọn thư ký]
    [Xem kết quả từng biện pháp]
    [Kết thúc họp]
    [Về trang chủ]
    ---
    Đã kết thúc, không thay đổi được nữa.
    [Xem kết quả từng biện pháp]
    [Về trang chủ]
    ---
    Hội nghị ngày 24/12 đã biểu quyết và thông qua cả 2 biện pháp.
    Tin trong nhóm sẽ gửi lúc 7 giờ sáng mai.
    [Xem kết quả từng biện pháp]
    [Gửi ngay]
    [Về trang chủ]
    ");
    assert_eq!(w.reads(cell.group), "");
    w.presses(secretary, "Gửi ngay").await;
    assert_snapshot!(w.reads(cell.group), @"
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Hội nghị ngày 24/12 đã biểu quyết và thông qua cả 2 biện pháp.
    Kết luận sẽ gửi các đồng chí chậm nhất thứ Năm, ngày 31/12.
    Chi uỷ cảm ơn các đồng chí.
    [Xem kết quả từng biện pháp]
    ");
    w.finish().await;
}

#[tokio::test]
async fn the_wrong_hands_are_refused() {
    let mut w = World::at_time("2026-12-24 19:30").await;
    let cell = w.cell(8, 1).await;
    let id = circulated(&w, &cell, true).await;
    let secretary = cell.secretary();
    begun(&mut w, &cell).await;
    w.presses(secretary, "Xong").await;
    w.presses(secretary, "Biểu quyết chính thức").await;
    let message = w.newest_with(secretary, secretary, "Lấy số giơ tay");
    for _ in 0..2 {
        w.telegram().presses(secretary, secretary, message, "Lấy số giơ tay").unwrap();
    }
    w.settle().await;
    let toasts: Vec<String> = w.telegram().toasts(secretary).into_iter().map(|toast| toast.text).collect();
    assert_snapshot!(toasts.last().unwrap(), @"
    Đang có một lần lấy ý kiến hoặc biểu quyết chưa kết thúc.
    Đề nghị đồng chí kết thúc hoặc huỷ lần đó trước: /bieuquyet
    ");
    let (open, items, _) = ballot(&w, id).await;
    let vote = format!("1.{}.v.{}.{}.0", b36(cell.unit.0), b36(open.id.0), b36(items[0].measure.0));
    for (index, why) in [(5, "by phone"), (7, "excused")] {
        let user = cell.user(index);
        w.reads(user);
        w.telegram().presses_data(user, user, 1, &vote);
        w.settle().await;
        let said: Vec<String> = w.telegram().toasts(user).into_iter().map(|toast| toast.text).collect();
        assert_eq!(said, ["Lần này biểu quyết tại hội nghị, không biểu quyết trên điện thoại."], "{why}");
    }
    let close = format!("1.{}.kz.{}", b36(cell.unit.0), b36(open.id.0));
    w.telegram().presses_data(cell.user(5), cell.user(5), 1, &close);
    w.settle().await;
    assert_eq!(ballot(&w, id).await.0.state, BallotState::Open, "members close nothing");
    w.presses(secretary, "Huỷ lần biểu quyết này").await;
    w.presses(secretary, "Huỷ lần biểu quyết này").await;
    w.finish().await;
}

#[tokio::test]
async fn held_yesterday_and_entered_today_without_a_vote() {
    let mut w = World::at_time("2026-12-25 08:00").await;
    let cell = w.cell(6, 0).await;
    let id = circulated(&w, &cell, true).await;
    let secretary = cell.secretary();
    w.says(secretary, "/hop").await;
    w.presses(secretary, "Đã họp vào lúc khác").await;
    w.reads(secretary);
    w.says(secretary, "hôm qua 20h").await;
    assert_snapshot!(w.reads(secretary), @"
    Hội nghị đã họp lúc 20 giờ, thứ Năm, ngày 24/12/2026?
    [Đúng]
    [Không]
    ");
    w.presses(secretary, "Đúng").await;
    w.reads(secretary);
    w.presses(secretary, "Kết thúc họp").await;
    assert_snapshot!(w.reads(secretary), @"
    Còn 2 biện pháp chưa biểu quyết chính thức.
    Kết luận sẽ không ghi biện pháp nào là được thông qua.
    [Biểu quyết chính thức]
    [Kết thúc, không biểu quyết]
    ");
    w.presses(secretary, "Kết thúc, không biểu quyết").await;
    w.reads(secretary);
    w.says(secretary, "6/6 21h30").await;
    assert_snapshot!(w.reads(secretary), @"
    Hội nghị chuyên đề, kết thúc 21 giờ 30, thứ Năm, ngày 24/12/2026
    Có mặt 6/6, vắng có lý do 0, vắng không lý do 0
    Chủ trì: Lê Văn Bình
    Thư ký: Vũ Thị Thu
    Biên bản: 6/6 nhất trí
    [Biểu quyết chính thức]
    [Về trang chủ]
    ---
    Đã kết thúc hội nghị lúc 21 giờ 30; biên bản 6/6 nhất trí.
    Việc tiếp theo: hoàn thiện kết luận.
    [Về trang chủ]
    ---
    <ket-luan-quy-IV-2026-ban-1.docx>
    Dự thảo kết luận quý IV/2026 (bản 1)
    ---
    <bien-ban-quy-IV-2026-ban-1.docx>
    Dự thảo biên bản quý IV/2026 (bản 1)
    ---
    Kính gửi đồng chí bí thư Lê Văn Bình,
    Dự thảo kết luận (bản 1) và biên bản riêng đã được tổng hợp từ dự thảo đã trình bày.
    Còn 5 chỗ trống chờ đồng chí: nhận định chung ở mục I và 4 chỗ khác.
    Đề nghị đồng chí điền tại đây, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Điền 5 chỗ trống]
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    assert_eq!(topic(&w, id).await.stage, Stage::Concluding);
    w.finish().await;
}

#[tokio::test]
async fn in_english() {
    let mut w = World::at_time("2026-12-24 19:30").await;
    let cell = w.unit(Profile::Association, Lang::En, "Green Lane", 6, 0).await;
    circulated(&w, &cell, true).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.says(secretary, "/meeting").await;
    w.presses(secretary, "Meeting begins").await;
    assert_snapshot!(w.reads(secretary), @"
    Meeting: 19:30, Thursday 24 December 2026, Nhà văn hoá Tổ dân phố 7
    When the meeting begins, please press “Meeting begins”. If it has been held, please press the button that fits.
    [Meeting begins]
    [It was held at another time]
    [Answers to the invitation]
    [Another day or place]
    [Not yet]
    ---
    Thematic session, begun 19:30, Thursday 24 December 2026
    Present 6 of 6, excused 0, absent 0
    Chair: Lê Văn Bình
    Minute-taker: Vũ Thị Thu
    Formal vote: not held yet
    [Attendance]
    [Change the chair] [Choose the minute-taker]
    [Formal vote]
    [End the meeting]
    [Home]
    ");
    w.presses(secretary, "Formal vote").await;
    w.presses(secretary, "By phone").await;
    assert_snapshot!(w.reads(secretary), @"
    Thematic session, begun 19:30, Thursday 24 December 2026
    Present 6 of 6, excused 0, absent 0
    Chair: Lê Văn Bình
    Minute-taker: Vũ Thị Thu
    Formal vote: open
    [Attendance]
    [Change the chair] [Choose the minute-taker]
    [See the vote that is open]
    [End the meeting]
    [Home]
    ---
    Formal vote on 2 measures
    On the roll: 6 members; present: 6.
    Please choose how the vote is taken:
    [Show of hands]
    [By phone]
    [By phone and show of hands]
    [Not yet]
    ---
    Formal vote, measure 1 of 2 (BP-01)
    “Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.”
    Your choice: none yet
    The result is published after the vote is closed.
    [For]
    [Against]
    [Another opinion]
    [Vote for all 2 remaining measures]
    [Next measure]
    [Home]
    ---
    Formal vote on 2 measures, by phone
    0 of 6 have voted.
    The result shows only after the close.
    [Open the ballot]
    [Enter for a member]
    [Close the vote]
    [Cancel this vote]
    [Home]
    ");
    w.presses(an, "Against").await;
    w.presses(an, "Next measure").await;
    w.presses(an, "For").await;
    w.reads(an);
    w.presses(cell.user(2), "For").await;
    w.presses(secretary, "Close the vote").await;
    w.presses(secretary, "Close the vote").await;
    assert_snapshot!(w.reads(secretary), @"
    Thematic session, begun 19:30, Thursday 24 December 2026
    Present 6 of 6, excused 0, absent 0
    Chair: Lê Văn Bình
    Minute-taker: Vũ Thị Thu
    Formal vote: the result is there
    [Attendance]
    [Change the chair] [Choose the minute-taker]
    [Show the result of each measure]
    [End the meeting]
    [Home]
    ---
    Formal vote, measure 1 of 2 (BP-01)
    “Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.”
    Vote: 1 for out of 2 cast (against 1, other opinions 0, not voting 4; on the roll 6): not more than half, not passed.
    [Reserve my opinion]
    [Next measure]
    [Home]
    ---
    Closed; it can no longer be changed.
    [Show the result of each measure]
    [Home]
    ---
    Close the vote on 2 measures and publish the result?
    Afterwards nobody can change a choice.
    [Close the vote]
    [Not yet, let it go on]
    ---
    The meeting of 24 December voted on 2 measures: 1 passed, 1 not passed.
    BP-01: 1 for, of 2 cast; not more than half, not passed.
    [Show the result of each measure]
    [Home]
    ");
    assert_snapshot!(w.reads(cell.group), @"
    Dear members of the Green Lane Chapter,
    The meeting of 24 December voted on 2 measures: 1 passed, 1 not passed.
    BP-01: 1 for, of 2 cast; not more than half, not passed.
    The conclusion will be sent by Thursday 31 December.
    The executive committee thanks everybody.
    [Show the result of each measure]
    ");
    assert_snapshot!(w.reads(an), @"
    Formal vote, measure 2 of 2 (BP-02)
    “Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn chủ trì.”
    Vote: 1 for out of 1 cast (against 0, other opinions 0, not voting 5; on the roll 6): more than half, passed.
    Your choice: For
    [Next measure]
    [Home]
    ");
    w.says(secretary, "/meeting").await;
    w.presses(secretary, "End the meeting").await;
    assert_snapshot!(w.reads(secretary), @"
    Thematic session, begun 19:30, Thursday 24 December 2026
    Present 6 of 6, excused 0, absent 0
    Chair: Lê Văn Bình
    Minute-taker: Vũ Thị Thu
    Formal vote: the result is there
    [Attendance]
    [Change the chair] [Choose the minute-taker]
    [Show the result of each measure]
    [End the meeting]
    [Home]
    ---
    Minutes of the thematic session, quarter IV/2026
    Begun at 19:30, Thursday 24 December 2026; place: Nhà văn hoá Tổ dân phố 7.
    Present 6 of 6; excused 0, absent 0.
    Chair: Lê Văn Bình. Minute-taker: Vũ Thị Thu.
    Topic “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”, prepared by Trần Thị Hoa.
    The meeting heard and discussed the paper; no comment is recorded.
    Results of the vote:
    BP-01 (Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì): 1 for out of 2 cast (against 1, other opinions 0, not voting 4; on the roll 6): not more than half, not passed.
    BP-02 (Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…): 1 for out of 1 cast (against 0, other opinions 0, not voting 5; on the roll 6): more than half, passed.
    The meeting is asked to adopt the minutes.
    ---
    When the minutes have been read, please write how many agreed and the closing time.
    For example: 6/6 19:30
    [All agree, end now]
    ");
    w.presses(secretary, "All agree, end now").await;
    assert_snapshot!(w.reads(secretary), @"
    Thematic session, ended 19:30, Thursday 24 December 2026
    Present 6 of 6, excused 0, absent 0
    Chair: Lê Văn Bình
    Minute-taker: Vũ Thị Thu
    Minutes: 6 of 6 agreed
    [Show the result of each measure]
    [Home]
    ---
    The meeting ended at 19:30; 6 of 6 agreed to the minutes.
    Next: completing the conclusion.
    [Home]
    ---
    <conclusion-IV-2026-version-1.docx>
    Conclusion draft, quarter IV/2026 (version 1)
    ---
    <minutes-IV-2026-version-1.docx>
    Draft of the minutes, quarter IV/2026 (version 1)
    ---
    Dear Lê Văn Bình,
    The conclusion draft (version 1) and the separate minutes have been compiled from the draft that was presented and the vote on 2 measures.
    3 blanks wait for you: the overall judgement in part I, who leads BP-02, the deadline of BP-02.
    Please fill them in here, or edit the Word file and send it back.
    To be adopted by Sunday 27 December.
    [Fill in 3 blanks]
    [Read the draft]
    [Adopt this version]
    ");
    w.finish().await;
}
