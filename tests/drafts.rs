//! The draft: part by part, as a file, before the committee, and what happens when somebody is silent or late.

use crate::support::World;
use chuyende::domain::topic::{ApprovalWay, Stage};
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

#[tokio::test]
async fn a_draft_is_written_part_by_part_and_each_part_is_saved_when_it_comes() {
    let mut w = World::new().await;
    let cell = w.cell(6, 1).await;
    let topic = w.assigned(&cell, 5).await;
    let an = cell.user(5);
    w.says(an, "/duthao").await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề: chưa có
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đồng chí viết từng phần tại đây, hoặc gửi một tệp bất kỳ (Word, PDF, ảnh, văn bản).
    Hạn: thứ Năm, ngày 03/12.
    [Mặt đã làm được: chưa có]
    [Mặt chưa làm được: chưa có]
    [Nguyên nhân khách quan: chưa có]
    [Nguyên nhân chủ quan: chưa có]
    [Định hướng: chưa có]
    [Biện pháp: chưa có]
    [Câu hỏi gợi mở: chưa có]
    [Về trang chủ]
    "#);
    w.presses(an, "Mặt đã làm được: chưa có").await;
    assert_snapshot!(w.reads(an), @"
    Mặt đã làm được: chi bộ đã làm được những gì về việc này? Nêu việc và số liệu cụ thể.
    Đồng chí viết ngay tại đây; viết dài thì gửi nhiều tin, Trợ lý nối lại.
    ");
    w.says(an, "Điện chiếu sáng đã tắt đúng giờ.").await;
    w.says(an, "Hai mươi hộ đã thay đèn tiết kiệm.").await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 1/7 phần: 0 biện pháp, 0 câu hỏi gợi mở.
    Gợi ý: chưa nêu mặt chưa làm được; chưa nêu nguyên nhân chủ quan.
    Hạn: thứ Năm, ngày 03/12.
    [Mặt đã làm được: đã ghi]
    [Mặt chưa làm được: chưa có]
    [Nguyên nhân khách quan: chưa có]
    [Nguyên nhân chủ quan: chưa có]
    [Định hướng: chưa có]
    [Biện pháp: chưa có]
    [Câu hỏi gợi mở: chưa có]
    [Xem thử]
    [Gửi chi uỷ]
    [Về trang chủ]
    ---
    Đã ghi: Mặt đã làm được
    [Viết tiếp: Mặt chưa làm được]
    [Về dự thảo]
    "#);
    w.restart().await;
    w.presses(an, "Viết tiếp: Mặt chưa làm được").await;
    w.says(an, "Nước tưới cây còn để chảy qua đêm.").await;
    w.reads(an);
    w.presses(an, "Về dự thảo").await;
    w.reads(an);
    w.presses(an, "Biện pháp: chưa có").await;
    assert_snapshot!(w.reads(an), @r#"
    Biện pháp: mỗi biện pháp một dòng, nếu có thì ghi người chủ trì và thời hạn.
    Ví dụ: "Kiểm tra điện công cộng mỗi tuần; tổ trưởng chủ trì; trước 31/01".
    Đồng chí viết ngay tại đây; viết dài thì gửi nhiều tin, Trợ lý nối lại.
    "#);
    w.says(an, "1. Kiểm tra điện công cộng mỗi tuần; tổ trưởng chủ trì; trước 31/01\n2. Thay ống nước cũ")
        .await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 3/7 phần: 2 biện pháp, 0 câu hỏi gợi mở.
    Gợi ý: chưa nêu nguyên nhân chủ quan; chưa có định hướng.
    Hạn: thứ Năm, ngày 03/12.
    [Mặt đã làm được: đã ghi]
    [Mặt chưa làm được: đã ghi]
    [Nguyên nhân khách quan: chưa có]
    [Nguyên nhân chủ quan: chưa có]
    [Định hướng: chưa có]
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: chưa có]
    [Xem thử]
    [Gửi chi uỷ]
    [Về trang chủ]
    ---
    Trợ lý đọc thấy 2 biện pháp
    1. Kiểm tra điện công cộng mỗi tuần; tổ trưởng chủ trì
    2. Thay ống nước cũ
    Đề nghị đồng chí kiểm tra. Danh sách này sẽ được đưa ra lấy ý kiến.
    [Đúng]
    [Gửi lại danh sách]
    "#);
    w.presses(an, "Đúng").await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 3/7 phần: 2 biện pháp, 0 câu hỏi gợi mở.
    Gợi ý: chưa nêu nguyên nhân chủ quan; chưa có định hướng.
    Hạn: thứ Năm, ngày 03/12.
    [Mặt đã làm được: đã ghi]
    [Mặt chưa làm được: đã ghi]
    [Nguyên nhân khách quan: chưa có]
    [Nguyên nhân chủ quan: chưa có]
    [Định hướng: chưa có]
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: chưa có]
    [Xem thử]
    [Gửi chi uỷ]
    [Về trang chủ]
    "#);
    w.presses(an, "Xem thử").await;
    assert_snapshot!(w.reads(an), @"
    Thực hành tiết kiệm, chống lãng phí ở khu dân cư
    Dự thảo bản 1, đồng chí Nguyễn Văn An chuẩn bị.
    Đọc khoảng 1 phút.

    Mặt đã làm được
    Điện chiếu sáng đã tắt đúng giờ.
    Hai mươi hộ đã thay đèn tiết kiệm.

    Mặt chưa làm được
    Nước tưới cây còn để chảy qua đêm.

    Biện pháp
    1. Kiểm tra điện công cộng mỗi tuần; tổ trưởng chủ trì. Thời hạn: 31/01/2027.

    2. Thay ống nước cũ.
    [Gửi chi uỷ]
    [Về dự thảo]
    ");
    assert_eq!(w.topic(topic).await.stage, Stage::Drafting);
    w.finish().await;
}

#[tokio::test]
async fn the_committee_asks_for_changes_then_approves_the_next_version() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 2).await;
    let (secretary, deputy, hoa, minh, an) =
        (cell.secretary(), cell.deputy(), cell.user(2), cell.user(3), cell.user(5));
    w.says(an, "/duthao").await;
    w.reads(an);
    w.presses(an, "Gửi chi uỷ").await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 7/7 phần: 2 biện pháp, 1 câu hỏi gợi mở.
    Đang chờ chi uỷ cho ý kiến. Viết thêm sẽ thành bản tiếp theo và phải gửi lại.
    [Mặt đã làm được: đã ghi]
    [Mặt chưa làm được: đã ghi]
    [Nguyên nhân khách quan: đã ghi]
    [Nguyên nhân chủ quan: đã ghi]
    [Định hướng: đã ghi]
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: đã ghi]
    [Xem thử]
    [Về trang chủ]
    ---
    Đã gửi dự thảo bản 1 tới 4 đồng chí trong chi uỷ để cho ý kiến.
    "#);
    assert_snapshot!(w.reads(hoa), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Đồng chí Nguyễn Văn An đã gửi dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" (bản 1).
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    "#);
    assert_snapshot!(w.presses(hoa, "Thông qua").await, @"Đã ghi: đồng chí thông qua dự thảo bản 1.");
    w.presses(hoa, "Thông qua").await;
    w.presses(minh, "Đề nghị sửa").await;
    w.says(minh, "Cần số liệu tiền điện của từng quý.").await;
    assert_snapshot!(w.reads(minh), @r#"
    Kính gửi đồng chí Đỗ Quang Minh,
    Đồng chí Nguyễn Văn An đã gửi dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" (bản 1).
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    ---
    Đề nghị đồng chí viết nội dung cần sửa ngay tại đây. Người chuẩn bị sẽ đọc được.
    ---
    Đã ghi và chuyển người chuẩn bị nội dung đồng chí đề nghị sửa ở bản 1.
    [Thông qua]
    [Về trang chủ]
    "#);
    assert_snapshot!(w.reads(an), @"
    Một chi uỷ viên đề nghị sửa dự thảo bản 1:
    Cần số liệu tiền điện của từng quý.
    [Sửa dự thảo]
    ");
    w.says(secretary, "/duyet").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kính gửi đồng chí Lê Văn Bình,
    Đồng chí Nguyễn Văn An đã gửi dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" (bản 1).
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    ---
    Chi uỷ đang cho ý kiến về dự thảo bản 1
    Thông qua 1, đề nghị sửa 1, trên 4 đồng chí.
    Cần 3 đồng chí thông qua.
    Chưa cho ý kiến: Lê Văn Bình, Phạm Thị Lan.
    [Đọc dự thảo]
    [Nhắc chi uỷ]
    [Ghi: chi uỷ đã thông qua tại cuộc họp]
    [Về trang chủ]
    "#);
    w.presses(deputy, "Đề nghị sửa").await;
    w.says(deputy, "Nêu rõ ai chủ trì.").await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 7/7 phần: 2 biện pháp, 1 câu hỏi gợi mở.
    Chi uỷ đề nghị sửa. Bản sửa sẽ là bản tiếp theo.
    Hạn: thứ Năm, ngày 10/12.
    [Mặt đã làm được: đã ghi]
    [Mặt chưa làm được: đã ghi]
    [Nguyên nhân khách quan: đã ghi]
    [Nguyên nhân chủ quan: đã ghi]
    [Định hướng: đã ghi]
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: đã ghi]
    [Xem thử]
    [Gửi chi uỷ]
    [Về trang chủ]
    ---
    Một chi uỷ viên đề nghị sửa dự thảo bản 1:
    Nêu rõ ai chủ trì.
    [Sửa dự thảo]
    ---
    Chi uỷ đề nghị sửa dự thảo bản 1.
    Đề nghị đồng chí sửa theo các ý kiến đã nhận rồi gửi lại chi uỷ.
    [Sửa dự thảo]
    "#);
    assert_eq!(w.topic(topic).await.stage, Stage::Revising);
    assert_snapshot!(w.presses(hoa, "Thông qua").await, @"Bản dự thảo này không còn chờ chi uỷ cho ý kiến, chưa có gì được ghi.");

    w.presses(an, "Sửa dự thảo").await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 7/7 phần: 2 biện pháp, 1 câu hỏi gợi mở.
    Chi uỷ đề nghị sửa. Bản sửa sẽ là bản tiếp theo.
    Hạn: thứ Năm, ngày 10/12.
    [Mặt đã làm được: đã ghi]
    [Mặt chưa làm được: đã ghi]
    [Nguyên nhân khách quan: đã ghi]
    [Nguyên nhân chủ quan: đã ghi]
    [Định hướng: đã ghi]
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: đã ghi]
    [Xem thử]
    [Gửi chi uỷ]
    [Về trang chủ]
    "#);
    w.presses(an, "Định hướng: đã ghi").await;
    w.says(an, "Giảm một phần năm tiền điện, nước trong năm 2027.").await;
    w.presses(an, "Về dự thảo").await;
    w.presses(an, "Gửi chi uỷ").await;
    for reviewer in [hoa, minh, deputy] {
        w.presses(reviewer, "Thông qua").await;
    }
    w.reads(an);
    assert_snapshot!(w.reads(secretary), @r#"
    Chi uỷ đã thông qua dự thảo bản 2: 3/4 đồng chí.
    [Gửi đảng viên]
    [Về trang chủ]
    ---
    Kính gửi đồng chí Lê Văn Bình,
    Đồng chí Nguyễn Văn An đã gửi dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" (bản 2).
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    ---
    Chi uỷ đã thông qua dự thảo bản 2: 3/4 đồng chí.
    [Gửi đảng viên]
    [Về trang chủ]
    "#);
    let approved = w.topic(topic).await;
    assert_eq!(approved.stage, Stage::Approved);
    let approval = approved.approval.unwrap();
    assert_eq!(
        (approval.number, approval.way, approval.approved_by, approval.of),
        (2, ApprovalWay::Committee, 3, 4)
    );
    w.finish().await;
}

#[tokio::test]
async fn a_reviewer_reads_the_draft_before_the_members_do() {
    let mut w = World::new().await;
    let cell = w.cell(7, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 1).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    let hoa = cell.user(2);
    w.reads(hoa);
    w.presses(hoa, "Đọc dự thảo").await;
    while w.offers(hoa, "Phần sau") {
        w.presses(hoa, "Phần sau").await;
    }
    assert_snapshot!(w.reads(hoa), @"
    Thực hành tiết kiệm, chống lãng phí ở khu dân cư
    Dự thảo bản 1, đồng chí Nguyễn Văn An chuẩn bị.
    Đọc khoảng 1 phút.

    Mặt đã làm được
    Điện chiếu sáng đã tắt đúng giờ.

    Mặt chưa làm được
    Nước tưới cây còn để chảy qua đêm.

    Nguyên nhân khách quan
    Đường ống cũ.

    Nguyên nhân chủ quan
    Chưa phân công người kiểm tra.

    Định hướng
    Giảm một phần mười tiền điện, nước.

    Biện pháp
    1. Biện pháp số 1: kiểm tra điện, nước công cộng. Chủ trì: tổ trưởng. Thời hạn: 31/01/2027.

    Câu hỏi gợi mở
    1. Nên giao việc kiểm tra cho ai?
    [Thông qua]
    [Đề nghị sửa]
    ");
    w.says(cell.user(6), "/duthao").await;
    assert_snapshot!(w.reads(cell.user(6)), @"
    Chưa có dự thảo để đồng chí đọc.
    Khi chi uỷ gửi dự thảo, Trợ lý sẽ báo đồng chí ngay.
    ");
    w.presses(hoa, "Thông qua").await;
    w.finish().await;
}

#[tokio::test]
async fn a_silent_committee_is_reminded_once_a_day_and_its_own_meeting_recorded() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 1).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    let (secretary, hoa) = (cell.secretary(), cell.user(2));
    w.says(secretary, "/duyet").await;
    w.reads(secretary);
    w.reads(hoa);
    w.presses(secretary, "Nhắc chi uỷ").await;
    assert_snapshot!(w.reads(secretary), @"
    Nhắc riêng chi uỷ viên chưa cho ý kiến dự thảo, hạn 17 giờ thứ Năm, ngày 10/12.
    Gửi tới 3 đồng chí?
    [Gửi]
    [Chưa gửi]
    ");
    assert_snapshot!(w.presses(secretary, "Gửi").await, @"");
    assert_snapshot!(w.reads(hoa), @"
    Kính gửi đồng chí Trần Thị Hoa,
    Dự thảo bản 1 còn chờ ý kiến của đồng chí.
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    ");
    assert_snapshot!(w.presses(secretary, "Gửi").await, @"Hôm nay đã nhắc rồi. Mỗi ngày Trợ lý chỉ nhắc một lần.");
    assert_eq!(w.reads(hoa), "", "a second tap reminds nobody again");
    w.presses(secretary, "Ghi: chi uỷ đã thông qua tại cuộc họp").await;
    assert_snapshot!(w.reads(secretary), @"
    Đang gửi tới 3 đồng chí.
    [Thu lại]
    ---
    Chi uỷ đã thông qua dự thảo này tại cuộc họp ngày nào? Bấm một ngày, hoặc gửi ngày, ví dụ: 5/12.
    [Hôm nay]
    [Hôm qua]
    ");
    w.says(secretary, "không nhớ").await;
    assert_snapshot!(w.reads(secretary), @"
    Trợ lý chưa đọc được ngày.
    Đề nghị đồng chí gửi lại, ví dụ: 24/12 hoặc hôm qua.
    ");
    w.says(secretary, "22/11").await;
    assert_snapshot!(w.reads(secretary), @"
    Chi uỷ thông qua vào Chủ nhật, ngày 22/11/2026, đúng không?
    [Đúng] [Không]
    ");
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(w.reads(secretary), @"
    Đã ghi: chi uỷ thông qua dự thảo bản 1 tại cuộc họp của chi uỷ.
    [Gửi đảng viên]
    [Về trang chủ]
    ");
    let approval = w.topic(topic).await.approval.unwrap();
    assert_eq!((approval.way, approval.on.to_string()), (ApprovalWay::Recorded, "2026-11-22".to_owned()));
    assert_snapshot!(w.presses(secretary, "Hôm nay").await, @"Bản dự thảo này không còn chờ chi uỷ cho ý kiến, chưa có gì được ghi.");
    w.finish().await;
}

#[tokio::test]
async fn a_secretary_with_nobody_beside_approves_alone_and_it_is_recorded() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Cell, Lang::Vi, "Tổ dân phố 7", 1, 1).await;
    let topic = w.assigned(&cell, 0).await;
    w.drafted(&cell, topic, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/duthao").await;
    w.reads(secretary);
    w.presses(secretary, "Gửi chi uỷ").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 7/7 phần: 1 biện pháp, 1 câu hỏi gợi mở.
    Đang chờ chi uỷ cho ý kiến. Viết thêm sẽ thành bản tiếp theo và phải gửi lại.
    [Mặt đã làm được: đã ghi]
    [Mặt chưa làm được: đã ghi]
    [Nguyên nhân khách quan: đã ghi]
    [Nguyên nhân chủ quan: đã ghi]
    [Định hướng: đã ghi]
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: đã ghi]
    [Xem thử]
    [Về trang chủ]
    ---
    Chi uỷ đang cho ý kiến về dự thảo bản 1
    Không còn ai khác trong chi uỷ cho ý kiến.
    [Đọc dự thảo]
    [Bí thư tự duyệt]
    [Ghi: chi uỷ đã thông qua tại cuộc họp]
    [Về trang chủ]
    "#);
    w.presses(secretary, "Bí thư tự duyệt").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 7/7 phần: 1 biện pháp, 1 câu hỏi gợi mở.
    Bí thư đã tự duyệt bản này.
    [Xem thử]
    [Về trang chủ]
    ---
    Đã ghi: bí thư tự duyệt dự thảo bản 1.
    [Gửi đảng viên]
    [Về trang chủ]
    "#);
    assert_eq!(w.topic(topic).await.approval.unwrap().way, ApprovalWay::SecretaryAlone);
    w.finish().await;
}

#[tokio::test]
async fn a_text_file_is_read_and_its_measures_confirmed() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    w.assigned(&cell, 5).await;
    let an = cell.user(5);
    let text = "I. Thực trạng\n1. Mặt đã làm được\nĐiện đã tắt đúng giờ.\n2. Mặt chưa làm được\nNước còn lãng phí.\n\
                II. Biện pháp\n1. Kiểm tra điện hằng tuần; tổ trưởng chủ trì\n2. Thay ống nước\n";
    w.telegram().sends_file(an, an, "du thao.txt", "text/plain", text.as_bytes(), "");
    w.settle().await;
    assert_snapshot!(w.reads(an), @r#"
    Đã nhận tệp "du thao.txt". Trợ lý đang đọc, xong sẽ báo đồng chí.
    ---
    Đã đọc tệp "du thao.txt": dự thảo bản 1.
    Trợ lý đọc thấy 2 biện pháp
    1. Kiểm tra điện hằng tuần; tổ trưởng chủ trì
    2. Thay ống nước
    Đề nghị đồng chí kiểm tra. Danh sách này sẽ được đưa ra lấy ý kiến.
    [Đúng]
    [Gửi lại danh sách]
    "#);
    w.presses(an, "Gửi lại danh sách").await;
    assert_snapshot!(w.reads(an), @"
    Đề nghị đồng chí gửi danh sách biện pháp trong dự thảo, mỗi biện pháp một dòng.
    Đồng chí viết ngay tại đây; viết dài thì gửi nhiều tin, Trợ lý nối lại.
    ");
    w.says(an, "Kiểm tra điện hằng tuần\nThay ống nước\nGhi công tơ từng hộ").await;
    w.reads(an);
    w.presses(an, "Đúng").await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã viết 3/7 phần: 3 biện pháp, 0 câu hỏi gợi mở.
    Gợi ý: chưa nêu nguyên nhân chủ quan; chưa có định hướng.
    Hạn: thứ Năm, ngày 03/12.
    [Mặt đã làm được: đã ghi]
    [Mặt chưa làm được: đã ghi]
    [Nguyên nhân khách quan: chưa có]
    [Nguyên nhân chủ quan: chưa có]
    [Định hướng: chưa có]
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: chưa có]
    [Xem thử]
    [Gửi chi uỷ]
    [Về trang chủ]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn any_other_file_is_kept_and_only_the_measures_are_asked() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    w.assigned(&cell, 5).await;
    let an = cell.user(5);
    w.telegram().sends_file(an, an, "Dự thảo <1>.docx", "application/msword", b"PK", "");
    w.settle().await;
    assert_snapshot!(w.reads(an), @r#"
    Đã nhận tệp "Dự thảo <1>.docx" làm dự thảo, bản 1. Tệp được gửi đi nguyên văn.
    Đề nghị đồng chí gửi danh sách biện pháp trong dự thảo, mỗi biện pháp một dòng.
    [Về dự thảo]
    "#);
    w.says(an, "1. Kiểm tra điện hằng tuần\n2. Thay ống nước").await;
    w.reads(an);
    w.presses(an, "Đúng").await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Tệp "Dự thảo <1>.docx", gửi đi nguyên văn; 2 biện pháp.
    Hạn: thứ Năm, ngày 03/12.
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: chưa có]
    [Xem thử]
    [Gửi chi uỷ]
    [Về trang chủ]
    "#);
    let big = 30 << 20;
    w.telegram().sends_file(an, an, "scan.txt", "text/plain", vec![b'x'; big], "");
    w.settle().await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Tệp "scan.txt", gửi đi nguyên văn; 2 biện pháp.
    Hạn: thứ Năm, ngày 03/12.
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: chưa có]
    [Xem thử]
    [Gửi chi uỷ]
    [Về trang chủ]
    ---
    Đã nhận tệp "scan.txt" làm dự thảo, bản 1. Tệp được gửi đi nguyên văn.
    Tệp lớn hơn 20 MB nên Trợ lý không đọc được nội dung.
    [Về dự thảo]
    "#);
    w.presses(an, "Về dự thảo").await;
    w.presses(an, "Xem thử").await;
    w.presses(an, "Nhận tệp").await;
    assert_snapshot!(w.reads(an), @r#"
    Dự thảo chuyên đề, bản 1
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Tệp "scan.txt", gửi đi nguyên văn; 2 biện pháp.
    Hạn: thứ Năm, ngày 03/12.
    [Biện pháp: đã ghi]
    [Câu hỏi gợi mở: chưa có]
    [Xem thử]
    [Gửi chi uỷ]
    [Về trang chủ]
    ---
    Thực hành tiết kiệm, chống lãng phí ở khu dân cư
    Dự thảo bản 1, đồng chí Nguyễn Văn An chuẩn bị.
    Nội dung nằm trong tệp "scan.txt". Đề nghị đồng chí bấm "Nhận tệp" để đọc.

    Biện pháp
    1. Kiểm tra điện hằng tuần.

    2. Thay ống nước.
    [Gửi chi uỷ]
    [Về dự thảo]
    [Nhận tệp]
    ---
    <scan.txt>
    Thực hành tiết kiệm, chống lãng phí ở khu dân cư
    Dự thảo chuyên đề, bản 1
    "#);
    w.finish().await;
}

#[tokio::test]
async fn a_file_in_the_group_is_the_draft_when_a_command_says_so() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    w.assigned(&cell, 5).await;
    let an = cell.user(5);
    let file =
        w.telegram().sends_file(an, cell.group, "du thao.pdf", "application/pdf", b"%PDF", "").unwrap();
    w.settle().await;
    assert_eq!(w.reads(an), "", "a file by itself is not heard in the group");
    let bot = w.telegram().bot_username();
    w.telegram().replies(cell.user(4), cell.group, file, &format!("/duthao@{bot}"));
    w.settle().await;
    assert_snapshot!(w.reads(cell.user(4)), @"
    Dự thảo do người được phân công chuẩn bị gửi, hoặc bí thư, phó bí thư gửi thay.
    Nếu cần, đề nghị đồng chí chuyển nội dung cho người chuẩn bị.
    ");
    w.telegram().replies(an, cell.group, file, &format!("/duthao@{bot}"));
    w.settle().await;
    assert_snapshot!(w.reads(an), @r#"
    Đã nhận tệp "du thao.pdf" làm dự thảo, bản 1. Tệp được gửi đi nguyên văn.
    Đề nghị đồng chí gửi danh sách biện pháp trong dự thảo, mỗi biện pháp một dòng.
    [Về dự thảo]
    "#);
    assert_eq!(w.reads(cell.group), "");
    w.finish().await;
}

#[tokio::test]
async fn a_secrecy_mark_is_refused_and_nothing_of_it_is_kept() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    let an = cell.user(5);
    w.telegram().sends_file(an, an, "TỐI MẬT - du thao.docx", "application/msword", b"PK", "");
    w.settle().await;
    assert_snapshot!(w.reads(an), @"
    Tên tệp hoặc đầu văn bản có dấu mật, nên Trợ lý không nhận và không lưu.
    Đề nghị đồng chí xoá tin vừa gửi và xử lý văn bản theo quy định bảo vệ bí mật.
    ");
    w.telegram().sends_file(an, an, "a.txt", "text/plain", "TUYỆT MẬT\nMặt đã làm được: có".as_bytes(), "");
    w.settle().await;
    assert_snapshot!(w.reads(an), @r#"
    Đã nhận tệp "a.txt". Trợ lý đang đọc, xong sẽ báo đồng chí.
    ---
    Tên tệp hoặc đầu văn bản có dấu mật, nên Trợ lý không nhận và không lưu.
    Đề nghị đồng chí xoá tin vừa gửi và xử lý văn bản theo quy định bảo vệ bí mật.
    "#);
    assert_eq!(w.topic(topic).await.draft, None);
    w.finish().await;
}

#[tokio::test]
async fn a_version_after_the_approval_replaces_nothing_by_itself() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    let first = w.drafted(&cell, topic, 1).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.says(an, "/duthao").await;
    w.presses(an, "Gửi chi uỷ").await;
    for reviewer in [0, 1, 2] {
        w.presses(cell.user(reviewer), "Thông qua").await;
    }
    w.reads(secretary);
    w.telegram().sends_file(an, an, "ban moi.docx", "application/msword", b"PK", "");
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Có dự thảo bản 2 gửi sau khi chi uỷ đã thông qua.
    Bản 1 đã duyệt vẫn giữ nguyên, trừ khi đồng chí đưa bản mới lại chi uỷ.
    [Đưa lại chi uỷ]
    [Giữ bản đã duyệt]
    ");
    let beside = w.topic(topic).await;
    assert_eq!((beside.stage, beside.approval.unwrap().draft), (Stage::Approved, first));
    assert_snapshot!(w.presses(secretary, "Giữ bản đã duyệt").await, @"Đã giữ bản đã duyệt.");
    assert_eq!(w.topic(topic).await.draft, Some(first));
    assert_snapshot!(w.presses(secretary, "Giữ bản đã duyệt").await, @"Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.");
    w.telegram().sends_file(an, an, "ban moi nua.docx", "application/msword", b"PK", "");
    w.settle().await;
    w.reads(secretary);
    w.reads(cell.user(2));
    w.presses(secretary, "Đưa lại chi uỷ").await;
    let again = w.topic(topic).await;
    assert_eq!((again.stage, again.approval), (Stage::InReview, None));
    assert_snapshot!(w.reads(cell.user(2)), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Đồng chí Nguyễn Văn An đã gửi dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" (bản 3).
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn a_late_preparer_gets_more_days_or_is_relieved() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.at("2026-12-05 09:00").await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.says(secretary, "/duthao").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Dự thảo chuyên đề: chưa có
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đồng chí viết từng phần tại đây, hoặc gửi một tệp bất kỳ (Word, PDF, ảnh, văn bản).
    Đã quá hạn nộp dự thảo.
    [Gia hạn]
    [Đổi người chuẩn bị]
    [Tôi tự chuẩn bị]
    [Mặt đã làm được: chưa có]
    [Mặt chưa làm được: chưa có]
    [Nguyên nhân khách quan: chưa có]
    [Nguyên nhân chủ quan: chưa có]
    [Định hướng: chưa có]
    [Biện pháp: chưa có]
    [Câu hỏi gợi mở: chưa có]
    [Về trang chủ]
    "#);
    w.presses(secretary, "Gia hạn").await;
    assert_snapshot!(w.reads(secretary), @"
    Gia hạn nộp dự thảo đến ngày nào?
    [Chủ nhật, ngày 06/12]
    [Thứ Hai, ngày 07/12]
    [Thứ Ba, ngày 08/12]
    [Về dự thảo]
    ");
    w.presses(secretary, "Chủ nhật, ngày 06/12").await;
    assert_snapshot!(w.reads(an), @r#"
    Hạn nộp dự thảo được lùi đến Chủ nhật, ngày 06/12.
    [Về dự thảo]
    ---
    Kính gửi đồng chí Nguyễn Văn An,
    Trợ lý nhắc đồng chí về dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Hạn: 17 giờ Chủ nhật, ngày 06/12.
    Đồng chí viết từng phần ngay tại đây, hoặc gửi tệp.
    [Viết hoặc gửi dự thảo]
    "#);
    w.at("2026-12-07 09:00").await;
    w.says(secretary, "/duthao").await;
    w.presses(secretary, "Tôi tự chuẩn bị").await;
    assert_eq!(w.topic(topic).await.preparer, Some(cell.members[0].member));
    assert_snapshot!(w.reads(an), @r#"
    Kính gửi đồng chí Nguyễn Văn An,
    Trợ lý nhắc đồng chí về dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Hạn: 17 giờ hôm nay, Chủ nhật, ngày 06/12.
    Đồng chí viết từng phần ngay tại đây, hoặc gửi tệp.
    [Viết hoặc gửi dự thảo]
    ---
    Đồng chí Lê Văn Bình nhận chuẩn bị chuyên đề quý này. Chi uỷ cảm ơn đồng chí.
    "#);
    w.finish().await;
}

#[tokio::test]
async fn the_same_story_in_an_english_association() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 5, 0).await;
    let topic = w.assigned(&cell, 4).await;
    w.drafted(&cell, topic, 2).await;
    let (head, preparer) = (cell.secretary(), cell.user(4));
    w.says(preparer, "/draft").await;
    assert_snapshot!(w.reads(preparer), @"
    Draft of the topic, version 1
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    7 of 7 parts written: measures 2, focus questions 1.
    The draft has all its parts.
    Due: Thursday 3 December.
    [Achieved: written]
    [Not achieved: written]
    [Objective causes: written]
    [Subjective causes: written]
    [Orientation: written]
    [Measures: written]
    [Focus questions: written]
    [Preview]
    [Send to the executive committee]
    [Home]
    ");
    w.presses(preparer, "Send to the executive committee").await;
    assert_snapshot!(w.reads(preparer), @"
    Draft of the topic, version 1
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    7 of 7 parts written: measures 2, focus questions 1.
    Waiting for the executive committee. What you write now is the next version, to be sent again.
    [Achieved: written]
    [Not achieved: written]
    [Objective causes: written]
    [Subjective causes: written]
    [Orientation: written]
    [Measures: written]
    [Focus questions: written]
    [Preview]
    [Home]
    ---
    Version 1 went to 4 reviewers of the executive committee.
    ");
    assert_snapshot!(w.reads(cell.user(2)), @"
    Dear Trần Thị Hoa,
    Vũ Thị Thu has sent the draft “Thực hành tiết kiệm, chống lãng phí ở khu dân cư” (version 1).
    Due: 17:00 on Thursday 10 December.
    Please read it and say whether you approve it.
    [Read the draft]
    [Approve]
    [Ask for changes]
    ");
    w.presses(cell.user(2), "Ask for changes").await;
    w.says(cell.user(2), "Name who leads each measure.").await;
    assert_snapshot!(w.reads(cell.user(2)), @"
    Please write what should change right here. The preparer will read it.
    ---
    Recorded and passed on to the preparer: the changes you ask for in version 1.
    [Approve]
    [Home]
    ");
    assert_snapshot!(w.reads(preparer), @"
    A committee member asks for changes in version 1:
    Name who leads each measure.
    [Change the draft]
    ");
    w.says(head, "/review").await;
    assert_snapshot!(w.reads(head), @"
    Dear Lê Văn Bình,
    Vũ Thị Thu has sent the draft “Thực hành tiết kiệm, chống lãng phí ở khu dân cư” (version 1).
    Due: 17:00 on Thursday 10 December.
    Please read it and say whether you approve it.
    [Read the draft]
    [Approve]
    [Ask for changes]
    ---
    The executive committee is reviewing version 1
    Approve 0, ask for changes 1, of 4.
    Approvals needed: 3.
    No answer yet: Lê Văn Bình, Phạm Thị Lan, Đỗ Quang Minh.
    [Read the draft]
    [Remind the executive committee]
    [Record: approved at a committee meeting]
    [Home]
    ");
    w.finish().await;
}
