//! From the end of the session to a draft without blanks.

use chuyende::domain::conclusion::ConclusionState;
use chuyende::domain::file::File;
use chuyende::domain::measure::Measure;
use insta::assert_snapshot;

use crate::conclusions::session::{MORNING, desk, ended, text_of, versions};
use crate::support::World;

#[tokio::test]
async fn the_draft_comes_by_itself_and_its_blanks_are_filled_by_buttons() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();

    w.says(secretary, "/ketluan").await;
    assert_snapshot!(w.reads(secretary), @"
    Trợ lý đang lập dự thảo kết luận (bản 1) và biên bản riêng, sẽ gửi ngay khi xong.
    ---
    <ket-luan-quy-IV-2026-ban-1.docx>
    Dự thảo kết luận quý IV/2026 (bản 1)
    ---
    <bien-ban-quy-IV-2026-ban-1.docx>
    Dự thảo biên bản quý IV/2026 (bản 1)
    ---
    Kính gửi đồng chí bí thư Lê Văn Bình,
    Dự thảo kết luận (bản 1) và biên bản riêng đã được tổng hợp từ 2 ý kiến và kết quả biểu quyết 3 biện pháp.
    Còn 3 chỗ trống chờ đồng chí: nhận định chung ở mục I, người chủ trì BP-02, thời hạn BP-02.
    Đề nghị đồng chí điền tại đây, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Điền 3 chỗ trống]
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    for other in 1..9 {
        assert_eq!(w.reads(cell.user(other)), "", "a draft is the secretary's alone");
    }

    w.presses(secretary, "Điền 3 chỗ trống").await;
    assert_snapshot!(w.reads(secretary), @"
    Còn 3 chỗ trống (bản 1)
    Nhận định chung ở đầu mục I, do đồng chí tự viết:
    Đồng chí viết ngay tại đây. Trợ lý in nguyên lời, không thêm nhận xét.
    [Để trống]
    ");
    w.restart().await;
    w.says(secretary, "Chi bộ làm tốt việc trong nhà, còn lơi việc chung.").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Còn 2 chỗ trống (bản 1)
    Ai chủ trì BP-02?
    "Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá."
    [Lê Văn Bình]
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    [Bùi Thị Mai]
    [Xem tiếp danh sách (1/2)]
    [Viết tên khác]
    [Để trống]
    "#);
    w.presses(secretary, "Xem tiếp danh sách (1/2)").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Còn 2 chỗ trống (bản 1)
    Ai chủ trì BP-02?
    "Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá."
    [Đặng Văn Khoa]
    [Xem tiếp danh sách (2/2)]
    [Viết tên khác]
    [Để trống]
    "#);
    w.presses(secretary, "Đặng Văn Khoa").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Còn 1 chỗ trống (bản 1)
    Thời hạn thực hiện BP-02?
    "Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá."
    [31/12/2026] [23/01/2027]
    [22/02/2027] [24/03/2027]
    [31/03/2027]
    [Viết ngày khác]
    [Để trống]
    "#);
    w.presses(secretary, "Viết ngày khác").await;
    assert_snapshot!(w.reads(secretary), @"
    Thời hạn thực hiện BP-02?
    Đồng chí viết ngày ngay tại đây, như 31/3 hoặc 31/3/2027.
    [Để trống]
    ");
    w.says(secretary, "bao giờ xong thì xong").await;
    w.says(secretary, "24/11/2026").await;
    assert_snapshot!(w.reads(secretary), @"
    Trợ lý chưa đọc được ngày, giờ trong tin này.
    Đề nghị đồng chí viết lại, ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.
    ---
    Ngày này trước ngày hội nghị biểu quyết nên chưa ghi được.
    Đề nghị đồng chí chọn ngày sau hội nghị.
    ");
    w.says(secretary, "15/2").await;
    assert_snapshot!(w.reads(secretary), @"
    Còn 2 biện pháp chưa ghi kết quả cần đạt
    Phần này có thể để trống. Nếu cần ghi, đề nghị đồng chí bấm vào biện pháp.
    [BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra…]
    [BP-02. Công khai hoá đơn điện, nước hằng tháng…]
    [Để trống]
    ");
    w.presses(secretary, "Để trống").await;
    assert_snapshot!(w.reads(secretary), @"
    Đã qua hết các chỗ trống của bản 1.
    [Về trang chủ]
    ---
    Trợ lý đang lập dự thảo kết luận (bản 2) và biên bản riêng, sẽ gửi ngay khi xong.
    ---
    <ket-luan-quy-IV-2026-ban-2.docx>
    Dự thảo kết luận quý IV/2026 (bản 2)
    ---
    <bien-ban-quy-IV-2026-ban-2.docx>
    Dự thảo biên bản quý IV/2026 (bản 2)
    ---
    Kính gửi đồng chí bí thư Lê Văn Bình,
    Dự thảo kết luận (bản 2) và biên bản riêng đã được tổng hợp từ 2 ý kiến và kết quả biểu quyết 3 biện pháp.
    Đề nghị đồng chí đọc rồi chốt, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Đọc dự thảo]
    [Chốt bản này]
    ");

    let made = versions(&w, &session).await;
    let states: Vec<ConclusionState> = made.iter().map(|version| version.state).collect();
    assert_eq!(states, [ConclusionState::Superseded, ConclusionState::Drafted]);
    let mut desk = desk(&w).await;
    let measure = desk.get::<Measure>(session.measures[1]).await.unwrap();
    assert_eq!(measure.owner, Some(cell.members[8].member));
    assert_eq!(measure.due.map(|due| due.to_string()).as_deref(), Some("2027-02-15"));
    let file = desk.get::<File>(made[1].document.unwrap()).await.unwrap();
    let text = text_of(&file.bytes.unwrap());
    assert!(text.contains("DỰ THẢO") && text.contains("còn lơi việc chung"), "{text}");
    assert_eq!(file.hash.unwrap().len(), 64);
    drop(desk);
    w.finish().await;
}

#[tokio::test]
async fn what_is_left_blank_is_not_asked_again_and_makes_no_new_version() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.presses(secretary, "Điền 3 chỗ trống").await;
    w.reads(secretary);
    w.presses(secretary, "Để trống").await;
    w.presses(secretary, "Để trống").await;
    w.reads(secretary);
    w.presses(secretary, "Để trống").await;
    assert_snapshot!(w.reads(secretary), @"
    Còn 2 biện pháp chưa ghi kết quả cần đạt
    Phần này có thể để trống. Nếu cần ghi, đề nghị đồng chí bấm vào biện pháp.
    [BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra…]
    [BP-02. Công khai hoá đơn điện, nước hằng tháng…]
    [Để trống]
    ");
    w.presses(secretary, "Để trống").await;
    assert_snapshot!(w.reads(secretary), @"
    Đã qua hết các chỗ trống của bản 1.
    [Đọc dự thảo]
    [Chốt bản này]
    ---
    Bản 1 không còn chỗ trống nào cần điền tại đây. Chỗ để trống được in để điền tay.
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    assert_eq!(versions(&w, &session).await.len(), 1);
    // The words that come now are no judgement any more.
    w.says(secretary, "Ghi nhầm").await;
    assert_snapshot!(w.reads(secretary), @"
    Hiện không có đợt góp ý nào đang mở.
    Đề nghị đồng chí cho biết: tin vừa gửi có phải là ý kiến về chuyên đề không?
    [Ghi là ý kiến]
    [Không]
    ");
    assert_eq!(versions(&w, &session).await[0].words.assessment, "");
    w.finish().await;
}

#[tokio::test]
async fn two_officers_at_once_fill_one_blank_once() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    w.says(secretary, "/ketluan").await;
    w.says(deputy, "/ketluan").await;
    for officer in [secretary, deputy] {
        w.presses(officer, "Điền 3 chỗ trống").await;
    }
    w.presses(secretary, "Để trống").await;
    w.presses(deputy, "Điền 3 chỗ trống").await;
    w.reads(deputy);
    let stale = w.newest_with(deputy, deputy, "Trần Thị Hoa");
    let telegram = w.telegram();
    telegram
        .presses(secretary, secretary, w.newest_with(secretary, secretary, "Phạm Thị Lan"), "Phạm Thị Lan")
        .unwrap();
    telegram.presses(deputy, deputy, stale, "Trần Thị Hoa").unwrap();
    w.settle().await;
    let toasts: Vec<String> = w.telegram().toasts(deputy).into_iter().map(|toast| toast.text).collect();
    assert_snapshot!(toasts.join("\n"), @"Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.");
    let measure = desk(&w).await.get::<Measure>(session.measures[1]).await.unwrap();
    assert_eq!(measure.owner, Some(cell.members[1].member), "the first answer stands");
    assert_snapshot!(w.reads(deputy), @r#"
    Còn 1 chỗ trống (bản 1)
    Thời hạn thực hiện BP-02?
    "Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá."
    [31/12/2026] [23/01/2027]
    [22/02/2027] [24/03/2027]
    [31/03/2027]
    [Viết ngày khác]
    [Để trống]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn the_draft_is_read_part_by_part_and_an_answer_can_be_changed() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.reads(secretary);
    w.presses(secretary, "Đọc dự thảo").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Dự thảo kết luận quý IV/2026 (bản 1)
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Thông qua 2 biện pháp, không thông qua 1; tổng hợp 2 ý kiến.
    Còn 3 chỗ trống.
    Phần 1/10
    [Phần sau]
    [Điền 3 chỗ trống]
    [Chốt bản này]
    [Về trang chủ]
    "#);
    let mut parts = String::new();
    for _ in 0..9 {
        w.presses(secretary, "Phần sau").await;
        parts.push_str(&w.reads(secretary));
        parts.push_str("\n===\n");
    }
    assert_snapshot!(parts, @r#"
    Nhận định chung
    [bí thư bổ sung: nhận định chung]
    Phần 2/10
    [Phần trước] [Phần sau]
    [Về trang chủ]
    ===
    Mặt được
    Các hộ đã thay đèn tiết kiệm điện.
    Phần 3/10
    [Phần trước] [Phần sau]
    [Về trang chủ]
    ===
    Hạn chế
    Điện công cộng còn bật ban ngày.
    Phần 4/10
    [Phần trước] [Phần sau]
    [Về trang chủ]
    ===
    Nguyên nhân khách quan
    Lưới điện cũ.
    Phần 5/10
    [Phần trước] [Phần sau]
    [Về trang chủ]
    ===
    Nguyên nhân chủ quan
    Chưa phân công người kiểm tra.
    Phần 6/10
    [Phần trước] [Phần sau]
    [Về trang chủ]
    ===
    Định hướng, mục tiêu
    Giảm một phần mười tiền điện công cộng.
    Phần 7/10
    [Phần trước] [Phần sau]
    [Về trang chủ]
    ===
    BP-01: được thông qua
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Biểu quyết: tán thành 8 trên 9 đảng viên chính thức (không tán thành 1, ý kiến khác 0), quá nửa, thông qua.
    Chủ trì: đồng chí Trần Thị Hoa
    Thời hạn: 31/01/2027
    Từ ý kiến: Ý-01
    Phần 8/10
    [Phần trước] [Phần sau]
    [Sửa người chủ trì]
    [Sửa thời hạn]
    [Ghi kết quả cần đạt]
    [Về trang chủ]
    ===
    BP-02: được thông qua
    "Công khai hoá đơn điện, nước hằng tháng tại Nhà văn hoá."
    Biểu quyết: tán thành 7 trên 9 đảng viên chính thức (không tán thành 2, ý kiến khác 0), quá nửa, thông qua.
    Chủ trì: [bí thư bổ sung: người chủ trì BP-02]
    Thời hạn: [bí thư bổ sung: thời hạn BP-02]
    Từ ý kiến: Ý-02
    Phần 9/10
    [Phần trước] [Phần sau]
    [Ghi kết quả cần đạt]
    [Về trang chủ]
    ===
    BP-03: không được thông qua
    "Tắt toàn bộ đèn ngõ sau 22 giờ."
    Biểu quyết: tán thành 3 trên 9 đảng viên chính thức (không tán thành 6, ý kiến khác 0), chưa quá nửa, không thông qua.
    Phần 10/10
    [Phần trước]
    [Điền 3 chỗ trống]
    [Chốt bản này]
    [Về trang chủ]
    ===
    "#);
    for _ in 0..2 {
        w.presses(secretary, "Phần trước").await;
    }
    w.reads(secretary);
    w.presses(secretary, "Sửa người chủ trì").await;
    let measure = desk(&w).await.get::<Measure>(session.measures[0]).await.unwrap();
    assert!(measure.lacks_owner(), "asked again");
    w.finish().await;
}

#[tokio::test]
async fn an_edited_word_file_is_the_next_version_as_it_came() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.reads(secretary);
    let mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    w.telegram().sends_file(secretary, secretary, "Kết luận <sửa>.docx", mime, b"PK-edited", "");
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @r#"
    Đã nhận tệp "Kết luận <sửa>.docx" làm bản 2 của dự thảo kết luận. Bản 1 vẫn được giữ.
    Trợ lý không sửa tệp này. Đề nghị đồng chí chốt khi đã xong.
    [Chốt bản này]
    [Tạo bản mới]
    "#);
    w.presses(secretary, "Chốt bản này").await;
    assert_snapshot!(w.reads(secretary), @"
    Chốt kết luận quý IV/2026 (bản 2)?
    Kết luận sẽ được đăng lên nhóm và gửi tới 9 đồng chí.
    Sau khi chốt, kết luận không thay đổi được nữa.
    [Chốt và gửi]
    [Chưa chốt]
    ");
    w.presses(secretary, "Chốt và gửi").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Đã chốt kết luận quý IV/2026 (bản 2)
    Kết luận được gửi sau 30 giây. Bản đã chốt được gửi riêng đồng chí.
    [Thu lại]
    ---
    <Kết luận <sửa>.docx>
    Kết luận quý IV/2026 (bản 2, đã chốt)
    ---
    <bien-ban-quy-IV-2026-ban-2.docx>
    Biên bản quý IV/2026
    ---
    Kính gửi đồng chí Lê Văn Bình,
    Kết luận sinh hoạt chuyên đề quý IV/2026 "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" đã được chốt.
    Thông qua 2 biện pháp, không thông qua 1; tổng hợp 2 ý kiến.
    Đề nghị đồng chí đọc và thực hiện. Chi uỷ cảm ơn đồng chí.
    [Xem kết luận]
    "#);
    let made = versions(&w, &session).await;
    assert_eq!((made.len(), made[1].state, made[1].edited), (2, ConclusionState::Adopted, true));
    let mut desk = desk(&w).await;
    let kept = desk.get::<File>(made[1].document.unwrap()).await.unwrap();
    assert_eq!(
        kept.bytes.as_deref(),
        Some(b"PK-edited".as_slice()),
        "no table can be read, and nothing is asked"
    );
    let minutes = desk.get::<File>(made[1].minutes.unwrap()).await.unwrap();
    assert!(!text_of(&minutes.bytes.unwrap()).contains("DỰ THẢO"), "the minutes are made anew");
    drop(desk);
    w.finish().await;
}
