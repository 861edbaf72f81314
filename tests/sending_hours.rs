//! What is done in the evening is told in the morning to everybody but whoever did it.

use chuyende::domain::unit::Lang;
use insta::assert_snapshot;

use crate::support::seed::Cell;
use crate::support::{World, show};

/// Everybody looks at their phone, so that only what comes next is new.
fn all_read(w: &World, cell: &Cell) {
    for member in &cell.members {
        w.telegram().read(member.user);
    }
    w.telegram().read(cell.group);
}

/// What the morning brings; at night only cards that lay there are drawn anew, and no phone rings.
async fn in_the_morning(w: &mut World, reader: i64, morning: &str) -> String {
    assert!(w.telegram().unread(reader).iter().all(|message| message.edited), "{}", w.reads(reader));
    w.telegram().read(reader);
    w.at(morning).await;
    let mut new = w.telegram().unread(reader);
    new.retain(|message| !message.edited);
    w.telegram().read(reader);
    show(&new)
}

/// The draft lies before the committee; it is nine in the evening.
async fn under_review_at_night(lang: Lang) -> (World, Cell) {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 2).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    w.speaks(cell.user(5), lang).await;
    w.at("2026-11-24 21:00").await;
    all_read(&w, &cell);
    (w, cell)
}

async fn asked_to_amend(lang: Lang) -> String {
    let (mut w, cell) = under_review_at_night(lang).await;
    let an = cell.user(5);
    for reviewer in [1, 2] {
        w.presses(cell.user(reviewer), "Đề nghị sửa").await;
        w.says(cell.user(reviewer), "Mục II cần nêu số liệu.").await;
    }
    let said = in_the_morning(&mut w, an, "2026-11-25 07:05").await;
    w.finish().await;
    said
}

#[tokio::test]
async fn what_the_committee_wants_changed_in_the_evening_reaches_the_preparer_in_the_morning() {
    assert_snapshot!(asked_to_amend(Lang::Vi).await, @"
    Một chi uỷ viên đề nghị sửa dự thảo bản 1:
    Mục II cần nêu số liệu.
    [Sửa dự thảo]
    ---
    Một chi uỷ viên đề nghị sửa dự thảo bản 1:
    Mục II cần nêu số liệu.
    [Sửa dự thảo]
    ---
    Chi uỷ đề nghị sửa dự thảo bản 1.
    Đề nghị đồng chí sửa theo các ý kiến đã nhận rồi gửi lại chi uỷ.
    [Sửa dự thảo]
    ");
    assert_snapshot!(asked_to_amend(Lang::En).await, @"
    A committee member asks for changes in version 1:
    Mục II cần nêu số liệu.
    [Change the draft]
    ---
    A committee member asks for changes in version 1:
    Mục II cần nêu số liệu.
    [Change the draft]
    ---
    The cell committee asks for changes in version 1.
    Please change the draft as asked and send it to the cell committee again.
    [Change the draft]
    ");
}

async fn relieved(lang: Lang) -> String {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    w.assigned(&cell, 5).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.speaks(an, lang).await;
    w.at("2026-12-05 21:00").await;
    all_read(&w, &cell);
    w.says(secretary, "/duthao").await;
    w.presses(secretary, "Gia hạn").await;
    w.presses(secretary, "Thứ Hai, ngày 07/12").await;
    let told = in_the_morning(&mut w, an, "2026-12-06 07:05").await;
    w.at("2026-12-08 21:00").await;
    all_read(&w, &cell);
    w.says(secretary, "/duthao").await;
    w.presses(secretary, "Tôi tự chuẩn bị").await;
    let relieved = in_the_morning(&mut w, an, "2026-12-09 07:05").await;
    w.finish().await;
    format!("{told}\n===\n{relieved}")
}

#[tokio::test]
async fn a_preparer_learns_in_the_morning_of_more_days_and_of_being_relieved() {
    assert_snapshot!(relieved(Lang::Vi).await, @r#"
    Hạn nộp dự thảo được lùi đến thứ Hai, ngày 07/12.
    [Về dự thảo]
    ---
    Kính gửi đồng chí Nguyễn Văn An,
    Trợ lý nhắc đồng chí về dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Hạn: 17 giờ thứ Hai, ngày 07/12.
    Đồng chí viết từng phần ngay tại đây, hoặc gửi tệp.
    [Viết hoặc gửi dự thảo]
    ===
    Đồng chí Lê Văn Bình nhận chuẩn bị chuyên đề quý này. Chi uỷ cảm ơn đồng chí.
    "#);
    assert_snapshot!(relieved(Lang::En).await, @"
    The draft is now due on Monday 7 December.
    [To the draft]
    ---
    Dear Comrade Nguyễn Văn An,
    This is a reminder of the draft of the topic “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”.
    Due: 17:00 on Monday 7 December.
    You can write it part by part right here, or send a file.
    [Write or send the draft]
    ===
    Comrade Lê Văn Bình takes over the preparation of this topic. The cell committee thanks you.
    ");
}

async fn plan_amended(lang: Lang) -> String {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Gửi chi uỷ").await;
    w.speaks(secretary, lang).await;
    w.at("2027-01-05 21:00").await;
    w.presses(deputy, "Đề nghị sửa").await;
    all_read(&w, &cell);
    w.says(deputy, "Quý III nên bàn việc thu gom rác.").await;
    let said = in_the_morning(&mut w, secretary, "2027-01-06 07:05").await;
    w.finish().await;
    said
}

#[tokio::test]
async fn what_is_to_be_changed_in_the_plan_reaches_the_secretary_in_the_morning() {
    assert_snapshot!(plan_amended(Lang::Vi).await, @r#"
    Đồng chí Phạm Thị Lan đề nghị sửa kế hoạch năm 2027:
    Quý III nên bàn việc thu gom rác.
    [Xem kế hoạch năm 2027]
    ---
    Quý I/2027: chưa chốt chuyên đề
    Kế hoạch năm đề xuất: "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 18/03/2027
    Việc tiếp theo: đặt ngày, giờ, nơi họp, chậm nhất thứ Ba, ngày 16/02
    [Đặt ngày, giờ, nơi họp]
    [Xem kế hoạch năm 2027]
    [Đổi chuyên đề, ngày hoặc người]
    "#);
    assert_snapshot!(plan_amended(Lang::En).await, @"
    Comrade Phạm Thị Lan asks for changes in the plan of 2027:
    Quý III nên bàn việc thu gom rác.
    [See the plan of 2027]
    ---
    Quarter I/2027: the topic is not settled
    The plan of the year proposes: “Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?”
    Prepared by: Comrade Trần Thị Hoa
    Meeting: 19:30, Thursday 18 March 2027
    Next: set day, hour and place of the meeting, by Tuesday 16 February
    [Set day, hour and place]
    [See the plan of 2027]
    [Change topic, day or preparer]
    ");
}

async fn entered_for(lang: Lang) -> String {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    w.in_round(&cell, 2).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.speaks(an, lang).await;
    w.at("2026-12-15 21:00").await;
    all_read(&w, &cell);
    w.says(secretary, "/ghi").await;
    w.presses(secretary, "Nguyễn Văn An").await;
    w.presses(secretary, "Điện thoại").await;
    w.says(secretary, "Nên khoá van nước ban đêm.").await;
    let said = in_the_morning(&mut w, an, "2026-12-16 07:05").await;
    w.finish().await;
    said
}

#[tokio::test]
async fn a_member_learns_in_the_morning_what_was_entered_for_them() {
    assert_snapshot!(entered_for(Lang::Vi).await, @"
    Đồng chí Lê Văn Bình đã nhập thay đồng chí (điện thoại) ý kiến Ý-01:
    Nên khoá van nước ban đêm.
    [Chưa đúng ý tôi]
    ");
    assert_snapshot!(entered_for(Lang::En).await, @"
    Comrade Lê Văn Bình has entered comment Ý-01 on your behalf (by telephone):
    Nên khoá van nước ban đêm.
    [Not what I meant]
    ");
}

async fn voted(lang: Lang) -> (String, String) {
    let mut w = World::at_time("2026-12-24 19:30").await;
    let cell = w.cell(6, 0).await;
    crate::deciding::scene::circulated(&w, &cell, true).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    w.speaks(deputy, lang).await;
    w.says(secretary, "/hop").await;
    w.presses(secretary, "Họp bắt đầu").await;
    w.at("2026-12-24 20:45").await;
    w.presses(secretary, "Biểu quyết chính thức").await;
    w.presses(secretary, "Lấy số giơ tay").await;
    w.presses(secretary, "Tất cả nhất trí 2 biện pháp").await;
    w.presses(secretary, "Kết thúc biểu quyết").await;
    all_read(&w, &cell);
    w.presses(secretary, "Kết thúc biểu quyết").await;
    let at_once = w.reads(secretary);
    let said = in_the_morning(&mut w, deputy, "2026-12-25 07:05").await;
    w.finish().await;
    (at_once, said)
}

#[tokio::test]
async fn whoever_closes_a_vote_in_the_evening_reads_the_result_at_once_and_the_other_leader_in_the_morning() {
    let (at_once, deputy) = voted(Lang::Vi).await;
    assert_snapshot!(at_once, @"
    Hội nghị chuyên đề, bắt đầu 19 giờ 30, thứ Năm, ngày 24/12/2026
    Có mặt 6/6, vắng có lý do 0, vắng không lý do 0
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
    assert_snapshot!(deputy, @"
    Hội nghị ngày 24/12 đã biểu quyết và thông qua cả 2 biện pháp.
    [Xem kết quả từng biện pháp]
    [Về trang chủ]
    ");
    assert_snapshot!(voted(Lang::En).await.1, @"
    The meeting of 24 December voted on all 2 measures and passed them.
    [Show the result of each measure]
    [Home]
    ");
}
