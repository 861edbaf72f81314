//! A topic from the empty quarter to the group's post, and what can be changed until it is circulated.

use crate::support::World;
use crate::support::seed::Cell;
use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::{Lang, Profile, Unit};
use chuyende::store::desk::Desk;
use insta::assert_snapshot;

const TITLE: &str = "Thực hành tiết kiệm, chống lãng phí ở khu dân cư";

/// The topic in hand, as the database has it.
async fn topic(w: &World, cell: &Cell) -> Option<Topic> {
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let mut desk = Desk::reading(&w.stage.app.store, now).await.unwrap();
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    match unit.current_topic {
        Some(topic) => Some(desk.get::<Topic>(topic).await.unwrap()),
        None => None,
    }
}

/// The secretary settles the topic with the suggested buttons and two typed answers.
async fn settle_topic(w: &mut World, cell: &Cell) {
    let secretary = cell.secretary();
    w.says(secretary, &format!("/chuyende {TITLE}")).await;
    w.presses(secretary, "Thứ Năm, ngày 24/12").await;
    w.presses(secretary, "19 giờ 30").await;
    w.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
    w.presses(secretary, "Trần Thị Hoa").await;
    w.presses(secretary, "Giữ lịch này").await;
}

#[tokio::test]
async fn the_suggested_button_leads_from_an_empty_quarter_to_the_groups_post() {
    let mut w = World::new().await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/trangchu").await;
    assert_snapshot!(w.reads(secretary), @"
    Quý IV/2026: chưa chọn chuyên đề
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Ba, ngày 01/12
    [Chọn chuyên đề]
    [Lập kế hoạch năm]
    ");
    w.presses(secretary, "Chọn chuyên đề").await;
    assert_snapshot!(w.reads(secretary), @"
    Quý IV/2026: chuyên đề
    1. Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?
    2. Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm
    3. Học phong cách Hồ Chí Minh: gần dân, nói đi đôi với làm, nêu gương ở nơi cư trú
    Đề nghị đồng chí chọn, hoặc viết tên chuyên đề ngay tại đây.
    [Chọn 1] [Chọn 2] [Chọn 3]
    [Xem thêm]
    ");
    w.presses(secretary, "Chọn 1").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chưa chốt chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Việc tiếp theo: đặt ngày, giờ, nơi họp, chậm nhất thứ Ba, ngày 01/12
    [Đặt ngày, giờ, nơi họp]
    [Đổi chuyên đề, ngày hoặc người]
    ---
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Họp ngày nào? Đồng chí bấm chọn, hoặc viết ngay tại đây,
    ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.
    [Thứ Năm, ngày 03/12]
    [Thứ Năm, ngày 10/12]
    [Thứ Năm, ngày 17/12]
    [Thứ Năm, ngày 24/12]
    [Thứ Năm, ngày 31/12]
    "#);
    w.presses(secretary, "Thứ Năm, ngày 24/12").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Ngày họp: thứ Năm, ngày 24/12/2026.
    Họp lúc mấy giờ? Đồng chí bấm chọn, hoặc viết, ví dụ: 19h30.
    [7 giờ 30] [14 giờ] [19 giờ]
    [19 giờ 30] [20 giờ]
    [Chọn ngày khác]
    "#);
    w.presses(secretary, "19 giờ 30").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chưa chốt chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Việc tiếp theo: đặt ngày, giờ, nơi họp, chậm nhất thứ Ba, ngày 24/11
    [Đặt ngày, giờ, nơi họp]
    [Đổi chuyên đề, ngày hoặc người]
    ---
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Họp ở đâu? Đồng chí bấm chọn, hoặc viết tên nơi họp ngay tại đây.
    [Nhóm Telegram của chi bộ (trực tuyến)]
    "#);
    w.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chưa chốt chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: giao người chuẩn bị, chậm nhất thứ Ba, ngày 24/11
    [Giao người chuẩn bị]
    [Đổi chuyên đề, ngày hoặc người]
    ---
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Ai chuẩn bị chuyên đề? Đề nghị đồng chí bấm chọn.
    [Lê Văn Bình]
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    "#);
    w.presses(secretary, "Trần Thị Hoa").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chưa chốt chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: xem và giữ lịch chuẩn bị, chậm nhất thứ Ba, ngày 24/11
    [Xem và giữ lịch]
    [Đổi chuyên đề, ngày hoặc người]
    ---
    Quý IV/2026: lịch chuẩn bị chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Dự thảo: 03/12; chi uỷ thông qua: 10/12; gửi đảng viên: 14/12; góp ý đến: 21/12
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chi bộ có 7 đảng viên, dưới 15 nên có thể kết hợp sinh hoạt thường kỳ.
    [Giữ lịch này]
    [Đổi ngày họp]
    [Kết hợp sinh hoạt thường kỳ]
    [Đổi người]
    "#);
    assert_eq!(w.reads(cell.group), "", "nothing is told before the dates are kept");
    let toast = w.presses(secretary, "Giữ lịch này").await;
    assert_snapshot!(toast, @"Đã giữ lịch và báo trong nhóm.");
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đang chuẩn bị dự thảo, hạn thứ Năm, ngày 03/12
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: người chuẩn bị viết dự thảo, chậm nhất thứ Năm, ngày 03/12
    [Nhắc người chuẩn bị]
    [Xem dự thảo]
    [Đổi người hoặc ngày họp]
    ---
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chi bộ có 7 đảng viên, dưới 15 nên có thể kết hợp sinh hoạt thường kỳ.
    [Đổi chuyên đề]
    [Đổi ngày hoặc nơi họp]
    [Đổi người]
    [Kết hợp sinh hoạt thường kỳ]
    [Về trang chủ]
    "#);
    assert_snapshot!(w.reads(cell.group), @r#"
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Chuyên đề quý IV/2026: "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Dự thảo gửi ngày 14/12; góp ý đến ngày 21/12.
    [Mở tin nhắn riêng]
    "#);
    assert_snapshot!(w.reads(cell.user(2)), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Chi uỷ giao đồng chí chuẩn bị chuyên đề "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?".
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đề nghị đồng chí gửi dự thảo trước 17 giờ thứ Năm, ngày 03/12.
    Trợ lý hỏi từng phần, hoặc đồng chí gửi tệp có sẵn.
    [Bắt đầu chuẩn bị]
    "#);
    assert_eq!(w.reads(cell.user(5)), "", "the group has told the members");
    assert_eq!(topic(&w, &cell).await.unwrap().stage, Stage::Assigned);
    w.presses(secretary, "Về trang chủ").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đang chuẩn bị dự thảo, hạn thứ Năm, ngày 03/12
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: người chuẩn bị viết dự thảo, chậm nhất thứ Năm, ngày 03/12
    [Nhắc người chuẩn bị]
    [Xem dự thảo]
    [Đổi người hoặc ngày họp]
    "#);
    w.says(cell.user(5), "/trangchu").await;
    assert_snapshot!(w.reads(cell.user(5)), @r#"
    Quý IV/2026: đang chuẩn bị dự thảo, hạn thứ Năm, ngày 03/12
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Hiện đồng chí không còn việc nào phải làm.
    "#);
    w.says(cell.user(2), "/trangchu").await;
    assert_snapshot!(w.reads(cell.user(2)), @r#"
    Quý IV/2026: đang chuẩn bị dự thảo, hạn thứ Năm, ngày 03/12
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc của đồng chí: viết dự thảo, chậm nhất thứ Năm, ngày 03/12
    [Viết dự thảo]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn typed_days_and_hours_are_echoed_in_full_before_they_count() {
    let mut w = World::new().await;
    let cell = w.cell(4, 0).await;
    let secretary = cell.secretary();
    w.says(secretary, &format!("/topic {TITLE}")).await;
    w.telegram().read(secretary);
    for refused in ["không biết", "31/2", "hôm nay", "hôm qua", "thứ 5, 25/12", "24/12/2030"] {
        w.says(secretary, refused).await;
        let said = w.reads(secretary);
        let first = said.lines().next().unwrap_or_default().to_owned();
        assert!(topic(&w, &cell).await.unwrap().meeting_at.is_none());
        assert_ne!(first, "", "{refused}");
    }
    w.says(secretary, "31/2").await;
    assert_snapshot!(w.reads(secretary), @"
    Trên lịch hoặc đồng hồ không có ngày, giờ này.
    Đề nghị đồng chí viết lại, ví dụ: 24/12 hoặc 19h30.
    ");
    w.says(secretary, "thứ 5, 25/12").await;
    assert_snapshot!(w.reads(secretary), @"
    Thứ và ngày chưa khớp: ngày đó là thứ Sáu, ngày 25/12/2026.
    Đề nghị đồng chí viết lại.
    ");
    w.says(secretary, "hôm nay").await;
    assert_snapshot!(w.reads(secretary), @"
    Ngày họp phải từ ngày mai trở đi, để đảng viên kịp đọc dự thảo.
    Đề nghị đồng chí chọn ngày khác; lịch cũ không thay đổi.
    ");
    // Whoever sees a mistake in the echo types again.
    w.says(secretary, "14/12").await;
    w.reads(secretary);
    w.says(secretary, "24/12").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Ngày họp: thứ Năm, ngày 24/12/2026. Có đúng không?
    [Đúng]
    [Chọn ngày khác]
    "#);
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Ngày họp: thứ Năm, ngày 24/12/2026.
    Họp lúc mấy giờ? Đồng chí bấm chọn, hoặc viết, ví dụ: 19h30.
    [7 giờ 30] [14 giờ] [19 giờ]
    [19 giờ 30] [20 giờ]
    [Chọn ngày khác]
    "#);
    w.says(secretary, "7 giờ rưỡi tối").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp lúc 19 giờ 30, thứ Năm, ngày 24/12/2026. Có đúng không?
    [Đúng]
    [Chọn ngày khác]
    "#);
    assert!(topic(&w, &cell).await.unwrap().meeting_at.is_none());
    w.presses(secretary, "Chọn ngày khác").await;
    w.says(secretary, "19h30 thứ 5 tuần sau").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp ngày nào? Đồng chí bấm chọn, hoặc viết ngay tại đây,
    ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.
    [Thứ Năm, ngày 03/12]
    [Thứ Năm, ngày 10/12]
    [Thứ Năm, ngày 17/12]
    [Thứ Năm, ngày 24/12]
    [Thứ Năm, ngày 31/12]
    ---
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp lúc 19 giờ 30, thứ Năm, ngày 03/12/2026. Có đúng không?
    [Đúng]
    [Chọn ngày khác]
    "#);
    w.presses(secretary, "Đúng").await;
    let set = topic(&w, &cell).await.unwrap();
    assert_eq!(set.meeting_at, Some(crate::support::moment("2026-12-03 19:30")));
    w.restart().await;
    w.says(secretary, "Hội trường A").await;
    w.presses(secretary, "Phạm Thị Lan").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Đổi ngày họp").await;
    w.presses(secretary, "Thứ Năm, ngày 03/12").await;
    w.presses(secretary, "20 giờ").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: lịch rút gọn theo số ngày còn lại
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Phạm Thị Lan
    Dự thảo: 27/11; chi uỷ thông qua: 29/11; gửi đảng viên: 30/11; góp ý đến: 01/12
    Họp: 20 giờ, thứ Năm, ngày 03/12/2026, Hội trường A
    Hình thức: họp riêng. Chi bộ có 4 đảng viên, dưới 15 nên có thể kết hợp sinh hoạt thường kỳ.
    [Giữ lịch này]
    [Đổi ngày họp]
    [Kết hợp sinh hoạt thường kỳ]
    [Đổi người]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn two_officers_at_once_and_two_taps_at_once_settle_one_topic_once() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    w.says(secretary, "/chuyende").await;
    w.says(deputy, "/chuyende").await;
    // Both taps lie in Telegram's queue before either is dealt with.
    for (officer, label) in [(secretary, "Chọn 1"), (deputy, "Chọn 2")] {
        let message = w.newest_with(officer, officer, label);
        w.telegram().presses(officer, officer, message, label).unwrap();
    }
    w.settle().await;
    let toasts = w.telegram().toasts(deputy);
    assert_snapshot!(toasts.last().unwrap().text, @"Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.");
    let title = topic(&w, &cell).await.unwrap().title.unwrap();
    assert!(title.starts_with("Thực hành tiết kiệm"), "{title}");
    w.presses(secretary, "Thứ Năm, ngày 24/12").await;
    w.presses(secretary, "19 giờ 30").await;
    w.says(secretary, "Nhà văn hoá").await;
    w.presses(secretary, "Trần Thị Hoa").await;
    w.says(deputy, "/chuyende").await;
    for officer in [secretary, deputy, secretary] {
        let message = w.newest_with(officer, officer, "Giữ lịch này");
        w.telegram().presses(officer, officer, message, "Giữ lịch này").unwrap();
    }
    w.settle().await;
    assert_eq!(w.reads(cell.group).matches("Chuyên đề").count(), 1);
    assert_eq!(w.reads(cell.user(2)).matches("Kính gửi").count(), 1);
    w.finish().await;
}

#[tokio::test]
async fn whoever_does_not_lead_reads_the_topic_and_changes_nothing() {
    let mut w = World::new().await;
    let cell = w.cell(5, 0).await;
    let member = cell.user(4);
    w.says(member, "/chuyende").await;
    assert_snapshot!(w.reads(member), @"
    Chi bộ chưa có chuyên đề nào đang tiến hành.
    Khi có, Trợ lý sẽ báo đồng chí ngay.
    ");
    settle_topic(&mut w, &cell).await;
    w.says(member, "/chuyende").await;
    assert_snapshot!(w.reads(member), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng
    [Về trang chủ]
    "#);
    w.says(member, "/chuyende Một chuyên đề khác").await;
    assert_snapshot!(w.reads(member), @"
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    w.says(member, "/phancong").await;
    w.says(member, "/tiendo").await;
    w.says(member, "/nhacviec").await;
    assert_snapshot!(w.reads(member), @"
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ---
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ---
    Việc này do bí thư hoặc phó bí thư thực hiện.
    Nếu cần, đề nghị đồng chí trao đổi với bí thư.
    ");
    w.says(member, "/trogiup").await;
    assert_snapshot!(w.reads(member), @"
    Đọc và góp ý: đồng chí viết hoặc ghi âm ngay tại đây, Trợ lý ghi nhận từng ý kiến.
    Cho ý kiến, biểu quyết về biện pháp: bấm một nút, đổi được đến khi kết thúc.
    Xem việc còn lại: bấm /trangchu. Hỏi thêm: bí thư của chi bộ.
    [Về trang chủ]
    ");
    w.says(cell.secretary(), "/trogiup").await;
    w.telegram().read(cell.secretary());
    w.finish().await;
}

#[tokio::test]
async fn a_secrecy_mark_is_refused_and_a_subject_never() {
    let mut w = World::new().await;
    let cell = w.cell(4, 0).await;
    let secretary = cell.secretary();
    w.says(secretary, "/chuyende TÀI LIỆU MẬT").await;
    assert_snapshot!(w.reads(secretary), @"
    Tên này mang dấu mật nên Trợ lý không nhận và không lưu.
    Đề nghị đồng chí xoá tin vừa gửi và viết tên khác.
    ");
    assert!(topic(&w, &cell).await.is_none());
    w.says(secretary, &format!("/chuyende {}", "dài ".repeat(60))).await;
    assert_snapshot!(w.reads(secretary), @"
    Tên chuyên đề dài hơn 150 ký tự nên chưa ghi được.
    Đề nghị đồng chí viết gọn hơn.
    ");
    w.says(secretary, "/chuyende Bảo vệ bí mật nhà nước <b>&</b> \"nội bộ\"").await;
    assert!(topic(&w, &cell).await.is_some());
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Bảo vệ bí mật nhà nước <b>&</b> "nội bộ""
    Họp ngày nào? Đồng chí bấm chọn, hoặc viết ngay tại đây,
    ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.
    [Thứ Năm, ngày 03/12]
    [Thứ Năm, ngày 10/12]
    [Thứ Năm, ngày 17/12]
    [Thứ Năm, ngày 24/12]
    [Thứ Năm, ngày 31/12]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn what_changes_after_it_was_told_is_asked_first_and_told_to_those_concerned() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let secretary = cell.secretary();
    settle_topic(&mut w, &cell).await;
    for chat in [secretary, cell.group, cell.user(2), cell.user(3)] {
        w.telegram().read(chat);
    }
    w.says(secretary, "/chuyende").await;
    w.presses(secretary, "Đổi ngày hoặc nơi họp").await;
    w.presses(secretary, "Thứ Năm, ngày 17/12").await;
    w.presses(secretary, "19 giờ").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: lịch rút gọn theo số ngày còn lại
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Dự thảo: 01/12; chi uỷ thông qua: 06/12; gửi đảng viên: 09/12; góp ý đến: 15/12
    Họp: 19 giờ, thứ Năm, ngày 17/12/2026, Nhà văn hoá Tổ dân phố 7
    Đang báo họp: 19 giờ 30, thứ Năm, ngày 24/12/2026
    [Chuyển sang lịch này]
    [Chọn ngày khác]
    [Không chuyển, giữ như cũ]
    "#);
    assert_eq!(w.reads(cell.group), "");
    let toast = w.presses(secretary, "Chuyển sang lịch này").await;
    assert_snapshot!(toast, @"Đã đổi và báo những người liên quan.");
    assert_snapshot!(w.reads(cell.group), @r#"
    Chuyên đề có thay đổi, nay là:
    Chuyên đề quý IV/2026: "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ, thứ Năm, ngày 17/12/2026, Nhà văn hoá Tổ dân phố 7
    Dự thảo gửi ngày 09/12; góp ý đến ngày 15/12.
    [Mở tin nhắn riêng]
    "#);
    assert_snapshot!(w.reads(cell.user(2)), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Chuyên đề đồng chí chuẩn bị có thay đổi, nay là "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Họp: 19 giờ, thứ Năm, ngày 17/12/2026, Nhà văn hoá Tổ dân phố 7
    Đề nghị đồng chí gửi dự thảo trước 17 giờ thứ Ba, ngày 01/12.
    Trợ lý hỏi từng phần, hoặc đồng chí gửi tệp có sẵn.
    [Bắt đầu chuẩn bị]
    "#);
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Đỗ Quang Minh").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Họp: 19 giờ, thứ Năm, ngày 17/12/2026, Nhà văn hoá Tổ dân phố 7
    Giao đồng chí Đỗ Quang Minh chuẩn bị, thay đồng chí Trần Thị Hoa?
    Trợ lý sẽ báo riêng cho hai người.
    [Đúng]
    [Thôi, không đổi]
    "#);
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(w.reads(cell.user(2)), @r#"
    Kính gửi đồng chí Trần Thị Hoa,
    Chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" nay do đồng chí Đỗ Quang Minh chuẩn bị.
    Chi uỷ cảm ơn đồng chí.
    [Về trang chủ]
    "#);
    assert_snapshot!(w.reads(cell.user(3)), @r#"
    Kính gửi đồng chí Đỗ Quang Minh,
    Chi uỷ giao đồng chí chuẩn bị chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Họp: 19 giờ, thứ Năm, ngày 17/12/2026, Nhà văn hoá Tổ dân phố 7
    Đề nghị đồng chí gửi dự thảo trước 17 giờ thứ Ba, ngày 01/12.
    Trợ lý hỏi từng phần, hoặc đồng chí gửi tệp có sẵn.
    [Bắt đầu chuẩn bị]
    "#);
    assert_eq!(w.reads(cell.group), "");
    w.says(secretary, "/chuyende Chuyển đổi số ở khu dân cư").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Đỗ Quang Minh
    Họp: 19 giờ, thứ Năm, ngày 17/12/2026, Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chi bộ có 6 đảng viên, dưới 15 nên có thể kết hợp sinh hoạt thường kỳ.
    [Đổi chuyên đề]
    [Đổi ngày hoặc nơi họp]
    [Đổi người]
    [Kết hợp sinh hoạt thường kỳ]
    [Về trang chủ]
    ---
    Đổi tên chuyên đề và báo lại mọi người?
    "Chuyển đổi số ở khu dân cư"
    [Đúng]
    [Không]
    "#);
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(w.reads(cell.group), @r#"
    Chuyên đề có thay đổi, nay là:
    Chuyên đề quý IV/2026: "Chuyển đổi số ở khu dân cư"
    Người chuẩn bị: đồng chí Đỗ Quang Minh
    Họp: 19 giờ, thứ Năm, ngày 17/12/2026, Nhà văn hoá Tổ dân phố 7
    Dự thảo gửi ngày 09/12; góp ý đến ngày 15/12.
    [Mở tin nhắn riêng]
    "#);
    assert_eq!(topic(&w, &cell).await.unwrap().title.as_deref(), Some("Chuyển đổi số ở khu dân cư"));
    w.finish().await;
}

#[tokio::test]
async fn a_unit_without_a_group_is_told_one_by_one_within_the_sending_hours() {
    let mut w = World::at_time("2026-11-24 21:30").await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 4, 0).await;
    w.loses_group(&cell).await;
    let head = cell.secretary();
    w.says(head, "/topic Saving water").await;
    w.presses(head, "Thursday 24 December").await;
    w.presses(head, "19:30").await;
    w.says(head, "Community hall").await;
    w.presses(head, "Trần Thị Hoa").await;
    assert_snapshot!(w.reads(head), @"
    Quarter IV/2026: the topic
    “Saving water”
    Meeting: 19:30, Thursday 24 December 2026
    Where is the meeting? Please write the place right here.
    ---
    Quarter IV/2026: the dates that lead to the meeting
    “Saving water”
    Prepared by: Trần Thị Hoa
    Draft 3 December; approval 10 December; to the members 14 December; comments until 21 December
    Meeting: 19:30, Thursday 24 December 2026, Community hall
    Form: a meeting of its own. 4 members, fewer than 15: may be joined to the regular meeting.
    [Keep these dates]
    [Another day]
    [Join to the regular meeting]
    [Another preparer]
    ");
    let toast = w.presses(head, "Keep these dates").await;
    assert_snapshot!(toast, @"The dates are kept. It will be sent at 7:00 tomorrow morning.");
    assert_snapshot!(w.reads(head), @"
    Quarter IV/2026: the topic
    “Saving water”
    Prepared by: Trần Thị Hoa
    Meeting: 19:30, Thursday 24 December 2026, Community hall
    Form: a meeting of its own. 4 members, fewer than 15: may be joined to the regular meeting.
    [Another topic]
    [Another day or place]
    [Another preparer]
    [Join to the regular meeting]
    [Home]
    ");
    assert_eq!(w.reads(cell.user(1)), "", "not in the night");
    w.at("2026-11-25 07:05").await;
    assert_snapshot!(w.reads(cell.user(1)), @"
    Dear Phạm Thị Lan,
    Topic of quarter IV/2026: “Saving water”
    Prepared by: Trần Thị Hoa
    Meeting: 19:30, Thursday 24 December 2026, Community hall
    The draft comes on 14 December; comments are taken until 21 December.
    [Home]
    ");
    assert_snapshot!(w.reads(cell.user(2)), @"
    Dear Trần Thị Hoa,
    The executive committee asks you to prepare the topic “Saving water”.
    Meeting: 19:30, Thursday 24 December 2026, Community hall
    Please hand in the draft by 17:00 on Thursday 3 December.
    You will be asked part by part, or you can send a file you have.
    [Begin]
    ");
    w.says(head, "/home").await;
    assert_snapshot!(w.reads(head), @"
    Quarter IV/2026: the draft is being prepared, due Thursday 3 December
    “Saving water”
    Prepared by: Trần Thị Hoa
    Meeting: 19:30, Thursday 24 December 2026, Community hall
    Next: the preparer writes the draft, by Thursday 3 December
    [Remind the preparer]
    [See the draft]
    [Change preparer or day]
    ");
    w.finish().await;
}
