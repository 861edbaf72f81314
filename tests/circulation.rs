//! The approved draft goes to the members: shown first, taken back, read, agreed to.

use crate::support::World;
use crate::support::seed::Cell;
use chrono::Duration;
use chuyende::clock::Clock as _;
use chuyende::domain::ids::TopicId;
use chuyende::domain::topic::{RoundState, Stage};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use insta::assert_snapshot;

/// The version is approved by the committee, and everybody has looked at their phone.
async fn approved(w: &mut World, cell: &Cell, measures: usize) -> TopicId {
    let topic = w.assigned(cell, 5).await;
    w.drafted(cell, topic, measures).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    for reviewer in [0, 1, 2] {
        w.presses(cell.user(reviewer), "Thông qua").await;
    }
    for member in &cell.members {
        w.reads(member.user);
    }
    topic
}

async fn desk(w: &World) -> Desk {
    Desk::reading(&w.stage.app.store, w.stage.clock.now()).await.unwrap()
}

/// Presses, and lets only two seconds pass: what can be taken back has not gone out.
async fn presses_and_waits_briefly(w: &mut World, user: i64, label: &str) {
    let message = w.newest_with(user, user, label);
    w.telegram().presses(user, user, message, label).unwrap();
    let soon = w.stage.clock.now() + Duration::seconds(2);
    w.stage.at(soon).await.unwrap();
}

#[tokio::test]
async fn the_members_get_the_draft_with_its_questions_and_the_group_a_line() {
    let mut w = World::new().await;
    let cell = w.cell(6, 1).await;
    let topic = approved(&mut w, &cell, 2).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    w.presses(secretary, "Gửi đảng viên").await;
    assert_snapshot!(w.reads(secretary), @"
    Gửi dự thảo bản 1 tới đảng viên
    4 câu hỏi gợi mở, 2 biện pháp.
    Nhận ý kiến đến 17 giờ thứ Hai, ngày 21/12. Lời mời họp được gửi cùng.
    Gửi tới 7 đồng chí?
    [Hỏi: Dự thảo nêu mặt đã làm được và chưa làm được đã đúng thực…]
    [Hỏi: Theo đồng chí, nguyên nhân chủ quan nào là chính?]
    [Hỏi: Biện pháp nào cần thêm, bớt hoặc sửa để làm được ngay? Đồng…]
    [Hỏi: Nên giao việc kiểm tra cho ai?]
    [Gửi] [Chưa gửi]
    ");
    w.presses(secretary, "Hỏi: Theo đồng chí, nguyên nhân chủ quan nào là chính?").await;
    assert_snapshot!(w.reads(secretary), @"
    Gửi dự thảo bản 1 tới đảng viên
    3 câu hỏi gợi mở, 2 biện pháp.
    Nhận ý kiến đến 17 giờ thứ Hai, ngày 21/12. Lời mời họp được gửi cùng.
    Gửi tới 7 đồng chí?
    [Hỏi: Dự thảo nêu mặt đã làm được và chưa làm được đã đúng thực…]
    [Bỏ: Theo đồng chí, nguyên nhân chủ quan nào là chính?]
    [Hỏi: Biện pháp nào cần thêm, bớt hoặc sửa để làm được ngay? Đồng…]
    [Hỏi: Nên giao việc kiểm tra cho ai?]
    [Gửi] [Chưa gửi]
    ");
    presses_and_waits_briefly(&mut w, secretary, "Gửi").await;
    assert_snapshot!(w.reads(secretary), @"
    Dự thảo được gửi tới đảng viên.
    [Về trang chủ]
    ---
    Đang gửi tới 7 đồng chí. Có thể thu lại trong 30 giây.
    [Thu lại]
    ");
    assert_eq!(w.reads(an), "", "nothing goes out while it can be taken back");
    w.settle().await;
    assert_snapshot!(w.reads(an), @r#"
    Kính gửi đồng chí Nguyễn Văn An,
    Trân trọng mời đồng chí dự hội nghị chuyên đề quý IV/2026 của chi bộ.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Đề nghị đồng chí trả lời để chi uỷ chuẩn bị hội nghị.
    [Sẽ dự họp]
    [Xin vắng mặt]
    ---
    Kính gửi đồng chí Nguyễn Văn An,
    Chi uỷ đã gửi đảng viên dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" do đồng chí chuẩn bị.
    Đề nghị đồng chí theo dõi ý kiến để giải trình, tiếp thu tại hội nghị. Chi uỷ cảm ơn đồng chí.
    Nhận ý kiến đến 17 giờ thứ Hai, ngày 21/12.
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
    assert_snapshot!(w.presses(secretary, "Thu lại").await, @"Tin đã gửi đi nên không thu lại được.");
    let sent = w.topic(topic).await;
    assert_eq!((sent.stage, sent.round, sent.measures), (Stage::Circulated, RoundState::Open, 2));
    let questions = lists::questions(&mut desk(&w).await, topic).await.unwrap();
    assert_eq!(questions.iter().map(|q| q.number).collect::<Vec<_>>(), [1, 2, 3]);
    w.finish().await;
}

#[tokio::test]
async fn it_is_taken_back_within_thirty_seconds_and_nobody_hears_of_it() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = approved(&mut w, &cell, 2).await;
    let before = w.topic(topic).await;
    let secretary = cell.secretary();
    w.presses(secretary, "Gửi đảng viên").await;
    presses_and_waits_briefly(&mut w, secretary, "Gửi").await;
    w.reads(secretary);
    presses_and_waits_briefly(&mut w, secretary, "Thu lại").await;
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Gửi dự thảo bản 1 tới đảng viên
    4 câu hỏi gợi mở, 2 biện pháp.
    Nhận ý kiến đến 17 giờ thứ Hai, ngày 21/12. Lời mời họp được gửi cùng.
    Gửi tới 6 đồng chí?
    [Hỏi: Dự thảo nêu mặt đã làm được và chưa làm được đã đúng thực…]
    [Hỏi: Theo đồng chí, nguyên nhân chủ quan nào là chính?]
    [Hỏi: Biện pháp nào cần thêm, bớt hoặc sửa để làm được ngay? Đồng…]
    [Hỏi: Nên giao việc kiểm tra cho ai?]
    [Gửi] [Chưa gửi]
    ");
    assert_eq!(w.topic(topic).await, before);
    assert_eq!((w.reads(cell.user(4)), w.reads(cell.group)), (String::new(), String::new()));
    assert!(lists::measures(&mut desk(&w).await, topic).await.unwrap().is_empty());
    assert!(lists::questions(&mut desk(&w).await, topic).await.unwrap().is_empty());
    w.presses(secretary, "Gửi").await;
    assert_eq!(w.topic(topic).await.stage, Stage::Circulated, "and sent after all");
    assert!(w.reads(cell.user(4)).contains("Đọc dự thảo"));
    w.finish().await;
}

#[tokio::test]
async fn two_officers_at_once_send_it_once() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = approved(&mut w, &cell, 2).await;
    for officer in [cell.secretary(), cell.deputy()] {
        w.says(officer, "/trangchu").await;
        let data = format!("1.{}.n.{}", cell.unit.0, chuyende::domain::next_step::Step::Circulate.index());
        w.telegram().presses_data(officer, officer, 1, &data);
        w.settle().await;
    }
    for officer in [cell.secretary(), cell.deputy()] {
        let message = w.newest_with(officer, officer, "Gửi");
        w.telegram().presses(officer, officer, message, "Gửi").unwrap();
    }
    w.settle().await;
    let told = w.reads(cell.user(4)).matches("Chi uỷ gửi đồng chí dự thảo").count();
    assert_eq!((told, w.topic(topic).await.measures), (1, 2));
    w.finish().await;
}

#[tokio::test]
async fn at_night_it_waits_for_the_morning_unless_an_officer_says_otherwise() {
    let mut w = World::at_time("2026-12-10 21:00").await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 1).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    assert_eq!(w.reads(cell.user(2)), "", "the committee sleeps too");
    let secretary = cell.secretary();
    w.says(secretary, "/duyet").await;
    w.presses(secretary, "Ghi: chi uỷ đã thông qua tại cuộc họp").await;
    w.presses(secretary, "Hôm nay").await;
    w.presses(secretary, "Gửi đảng viên").await;
    w.reads(secretary);
    w.presses(secretary, "Gửi").await;
    assert_snapshot!(w.reads(secretary), @"
    Đã ghi: chi uỷ thông qua dự thảo bản 1 tại cuộc họp của chi uỷ.
    [Về trang chủ]
    ---
    Dự thảo được gửi tới đảng viên.
    [Về trang chủ]
    ---
    Sẽ gửi tới 6 đồng chí lúc 7 giờ sáng mai.
    [Gửi ngay]
    [Thu lại]
    ");
    assert_eq!(w.reads(cell.user(4)), "");
    assert_snapshot!(w.presses(secretary, "Gửi ngay").await, @"Đang gửi ngay.");
    w.settle().await;
    assert!(w.reads(cell.user(4)).contains("Đọc dự thảo"));
    w.at("2026-12-11 08:00").await;
    w.finish().await;
}

#[tokio::test]
async fn a_member_reads_part_by_part_and_says_so() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = approved(&mut w, &cell, 2).await;
    w.presses(cell.secretary(), "Gửi đảng viên").await;
    w.presses(cell.secretary(), "Gửi").await;
    let thu = cell.user(4);
    w.reads(thu);
    w.presses(thu, "Đọc dự thảo").await;
    assert_snapshot!(w.reads(thu), @"
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

    2. Biện pháp số 2: kiểm tra điện, nước công cộng. Chủ trì: tổ trưởng. Thời hạn: 31/01/2027.

    Câu hỏi gợi mở
    1. Nên giao việc kiểm tra cho ai?
    [Tôi đã đọc]
    [Nhất trí với dự thảo]
    [Trả lời câu hỏi]
    ");
    while w.offers(thu, "Phần sau") {
        w.presses(thu, "Phần sau").await;
    }
    assert_snapshot!(w.reads(thu), @"");
    assert_snapshot!(w.presses(thu, "Tôi đã đọc").await, @"Đã ghi: đồng chí đã đọc dự thảo.");
    assert_snapshot!(w.reads(thu), @"
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

    2. Biện pháp số 2: kiểm tra điện, nước công cộng. Chủ trì: tổ trưởng. Thời hạn: 31/01/2027.

    Câu hỏi gợi mở
    1. Nên giao việc kiểm tra cho ai?
    Đồng chí đã đọc dự thảo.
    [Nhất trí với dự thảo]
    [Trả lời câu hỏi]
    ");
    assert_snapshot!(w.presses(thu, "Nhất trí với dự thảo").await, @"Đã ghi: đồng chí nhất trí với dự thảo.");
    assert_snapshot!(w.reads(thu), @"
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

    2. Biện pháp số 2: kiểm tra điện, nước công cộng. Chủ trì: tổ trưởng. Thời hạn: 31/01/2027.

    Câu hỏi gợi mở
    1. Nên giao việc kiểm tra cho ai?
    Đồng chí đã nhất trí với dự thảo.
    [Trả lời câu hỏi]
    ");
    w.presses(thu, "Trả lời câu hỏi").await;
    assert_snapshot!(w.reads(thu), @"
    Câu 1/4. Dự thảo nêu mặt đã làm được và chưa làm được đã đúng thực tế chưa? Cần bổ sung điều gì?
    Đồng chí viết hoặc ghi âm ngay tại đây.
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Đúng như dự thảo đã nêu]
    [Sang câu sau]
    ");
    let readings = lists::readings(&mut desk(&w).await, topic).await.unwrap();
    let own = readings.iter().find(|reading| reading.member == cell.members[4].member).unwrap();
    assert!(own.read_at.is_some() && own.agreed_at.is_some());
    w.finish().await;
}

#[tokio::test]
async fn nothing_is_circulated_before_the_committee_approved_it() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    let draft = w.drafted(&cell, topic, 1).await;
    let secretary = cell.secretary();
    for data in [format!("1.{}.f.{}", cell.unit.0, draft.0), format!("1.{}.fg.{}.0", cell.unit.0, draft.0)] {
        w.telegram().presses_data(secretary, secretary, 1, &data);
        w.settle().await;
    }
    let toasts = w.telegram().toasts(secretary);
    assert_snapshot!(toasts.last().unwrap().text, @"Chi uỷ chưa thông qua bản dự thảo này nên chưa gửi đảng viên được.");
    assert_eq!(w.topic(topic).await.stage, Stage::Drafting);
    w.finish().await;
}

#[tokio::test]
async fn the_same_in_an_english_association() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 2).await;
    w.says(cell.user(5), "/draft").await;
    w.presses(cell.user(5), "Send to the executive committee").await;
    for reviewer in [0, 1, 2] {
        w.presses(cell.user(reviewer), "Approve").await;
    }
    let head = cell.secretary();
    w.reads(head);
    w.presses(head, "Send to the members").await;
    assert_snapshot!(w.reads(head), @"
    Version 1 of the draft to the members
    Focus questions: 4; measures: 2.
    Comments until 17:00 on Monday 21 December. The invitation to the meeting goes with it.
    Send to 6 members?
    [Ask: Does the draft describe truly what was done and not done?…]
    [Ask: Which subjective cause do you think matters most?]
    [Ask: Which measure should be added, dropped or changed so that…]
    [Ask: Nên giao việc kiểm tra cho ai?]
    [Send] [Not yet]
    ");
    w.presses(head, "Send").await;
    assert_snapshot!(w.reads(head), @"
    The draft goes to the members.
    [Home]
    ---
    On its way to 6 members. It can be taken back within 30 seconds.
    [Take back]
    ---
    Dear Lê Văn Bình,
    You are invited to the thematic session of quarter IV/2026 of the chapter.
    Time: 19:30, Thursday 24 December 2026
    Place: Nhà văn hoá Tổ dân phố 7
    Form: a meeting of its own. Chair: Lê Văn Bình
    Please answer, so that the executive committee can prepare the meeting.
    [I will come]
    [Ask for leave]
    ---
    Dear Lê Văn Bình,
    The executive committee sends you the draft “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”, prepared by Nguyễn Văn An.
    Please read it (about 1 minute) and answer the 4 focus questions.
    Until: 17:00 on Monday 21 December. You may write or speak.
    [Read the draft]
    [Answer the questions]
    ");
    let member = cell.user(4);
    assert_snapshot!(w.reads(member), @"
    Dear Vũ Thị Thu,
    You are invited to the thematic session of quarter IV/2026 of the chapter.
    Time: 19:30, Thursday 24 December 2026
    Place: Nhà văn hoá Tổ dân phố 7
    Form: a meeting of its own. Chair: Lê Văn Bình
    Please answer, so that the executive committee can prepare the meeting.
    [I will come]
    [Ask for leave]
    ---
    Dear Vũ Thị Thu,
    The executive committee sends you the draft “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”, prepared by Nguyễn Văn An.
    Please read it (about 1 minute) and answer the 4 focus questions.
    Until: 17:00 on Monday 21 December. You may write or speak.
    [Read the draft]
    [Answer the questions]
    ");
    assert_snapshot!(w.reads(cell.group), @"
    Dear members of the Riverside Chapter,
    You are all invited to the thematic session of quarter IV/2026.
    Time: 19:30, Thursday 24 December 2026
    Place: Nhà văn hoá Tổ dân phố 7
    Form: a meeting of its own. Chair: Lê Văn Bình
    The invitation has gone to each in private; please answer it there.
    [Open the private chat]
    ---
    Dear members of the Riverside Chapter,
    The draft “Thực hành tiết kiệm, chống lãng phí ở khu dân cư” has gone to each of you in private.
    Please read it and send your comments to the assistant by 17:00 on Monday 21 December.
    Remarks made loosely in the group are not recorded.
    [Open the private chat]
    ");
    w.presses(member, "Read the draft").await;
    assert_snapshot!(w.reads(member), @"
    Thực hành tiết kiệm, chống lãng phí ở khu dân cư
    Draft version 1, prepared by Nguyễn Văn An.
    About 1 minute to read.

    Achieved
    Điện chiếu sáng đã tắt đúng giờ.

    Not achieved
    Nước tưới cây còn để chảy qua đêm.

    Objective causes
    Đường ống cũ.

    Subjective causes
    Chưa phân công người kiểm tra.

    Orientation
    Giảm một phần mười tiền điện, nước.

    Measures
    1. Biện pháp số 1: kiểm tra điện, nước công cộng. Led by: tổ trưởng. Due: 31 January 2027.

    2. Biện pháp số 2: kiểm tra điện, nước công cộng. Led by: tổ trưởng. Due: 31 January 2027.

    Focus questions
    1. Nên giao việc kiểm tra cho ai?
    [I have read it]
    [I agree with the draft]
    [Answer the questions]
    ");
    w.finish().await;
}
