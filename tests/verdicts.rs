//! What a member of the committee wants changed, in a draft or in a plan: words once written stay, however many
//! messages they come in and whichever verdict stands in the end.

use crate::support::World;
use crate::support::seed::Cell;
use chuyende::domain::draft::{Review, Verdict};
use chuyende::domain::ids::DraftId;
use chuyende::domain::plan::PlanReview;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use insta::assert_snapshot;

async fn desk(w: &World) -> Desk {
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    Desk::reading(&w.stage.app.store, now).await.unwrap()
}

async fn of_draft(w: &World, cell: &Cell, draft: DraftId, member: usize) -> Review {
    desk(w).await.get::<Review>((draft, cell.members[member].member)).await.unwrap()
}

async fn of_plan(w: &World, cell: &Cell, member: usize) -> PlanReview {
    let mut desk = desk(w).await;
    let plan = lists::plan(&mut desk, cell.unit, 2027).await.unwrap().unwrap();
    desk.get::<PlanReview>((plan.id, plan.version, cell.members[member].member)).await.unwrap()
}

/// A draft before the committee, and what everybody was told of it read.
async fn draft_submitted(w: &mut World, cell: &Cell, submit: &str) -> DraftId {
    let topic = w.assigned(cell, 5).await;
    let draft = w.drafted(cell, topic, 2).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), submit).await;
    all_read(w, cell);
    draft
}

async fn plan_submitted(w: &mut World, cell: &Cell, submit: &str) {
    w.says(cell.secretary(), "/kehoach").await;
    w.presses(cell.secretary(), submit).await;
    all_read(w, cell);
}

fn all_read(w: &World, cell: &Cell) {
    for member in &cell.members {
        w.reads(member.user);
    }
}

#[tokio::test]
async fn words_on_a_draft_stay_when_their_writer_approves_after_all() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let draft = draft_submitted(&mut w, &cell, "Gửi chi uỷ").await;
    let (minh, an) = (cell.user(3), cell.user(5));
    w.presses(minh, "Đề nghị sửa").await;
    w.says(minh, "Cần số liệu tiền điện của từng quý.").await;
    w.says(minh, "Nêu rõ ai đọc công tơ.").await;
    all_read(&w, &cell);
    w.presses(minh, "Thông qua").await;
    let review = of_draft(&w, &cell, draft, 3).await;
    assert_eq!(review.verdict, Verdict::Approve);
    assert_eq!(
        review.words.as_deref(),
        Some("Cần số liệu tiền điện của từng quý.\nNêu rõ ai đọc công tơ."),
        "what was written is kept"
    );
    assert_snapshot!(w.reads(an), @"
    Một chi uỷ viên nay thông qua dự thảo bản 1. Nội dung đã đề nghị sửa vẫn được lưu để đồng chí tham khảo:
    Cần số liệu tiền điện của từng quý. Nêu rõ ai đọc công tơ.
    [Sửa dự thảo]
    ");
    // The question about changes is over: what comes now is no verdict.
    w.says(minh, "Hôm nay họp mấy giờ?").await;
    assert_eq!(of_draft(&w, &cell, draft, 3).await.verdict, Verdict::Approve);
    // Asked again, the words go on from those before.
    w.presses(minh, "Đề nghị sửa").await;
    w.says(minh, "Thêm số hộ đã thay đèn.").await;
    let words = of_draft(&w, &cell, draft, 3).await.words.unwrap();
    assert_eq!(words.lines().count(), 3, "{words}");
    w.finish().await;
}

#[tokio::test]
async fn words_on_a_draft_stay_in_english() {
    let mut w = World::new().await;
    let club = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    let draft = draft_submitted(&mut w, &club, "Send to the executive committee").await;
    w.presses(club.user(3), "Ask for changes").await;
    w.says(club.user(3), "Please give the cost of each quarter.").await;
    all_read(&w, &club);
    w.presses(club.user(3), "Approve").await;
    let review = of_draft(&w, &club, draft, 3).await;
    assert_eq!(review.words.as_deref(), Some("Please give the cost of each quarter."));
    assert_snapshot!(w.reads(club.user(5)), @"
    A committee member now approves version 1. The changes asked for before are kept for you to consider:
    Please give the cost of each quarter.
    [Change the draft]
    ");
    w.finish().await;
}

#[tokio::test]
async fn words_on_a_plan_come_in_several_messages_and_stay() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 0).await;
    plan_submitted(&mut w, &cell, "Gửi chi uỷ").await;
    let (secretary, hoa) = (cell.secretary(), cell.user(2));
    w.presses(hoa, "Đề nghị sửa").await;
    w.says(hoa, "Đề nghị đổi ngày họp quý III vì trùng mùa gặt.").await;
    w.says(hoa, "Quý IV nên giao đồng chí An.").await;
    assert_snapshot!(w.reads(hoa), @"
    Đồng chí đề nghị sửa điểm nào? Đề nghị viết ngay tại đây.
    ---
    Đã ghi nhận và chuyển ý kiến của đồng chí tới bí thư.
    [Về trang chủ]
    ---
    Đã ghi nhận và chuyển ý kiến của đồng chí tới bí thư.
    [Về trang chủ]
    ");
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chi uỷ đang cho ý kiến, 0/4 thông qua
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
    ---
    Đồng chí Trần Thị Hoa đề nghị sửa kế hoạch năm 2027:
    Đề nghị đổi ngày họp quý III vì trùng mùa gặt.
    [Xem kế hoạch năm 2027]
    ---
    Đồng chí Trần Thị Hoa đề nghị sửa kế hoạch năm 2027:
    Quý IV nên giao đồng chí An.
    [Xem kế hoạch năm 2027]
    ");
    all_read(&w, &cell);
    w.presses(hoa, "Thông qua").await;
    let review = of_plan(&w, &cell, 2).await;
    assert_eq!(review.verdict, Verdict::Approve);
    assert_eq!(
        review.words.as_deref(),
        Some("Đề nghị đổi ngày họp quý III vì trùng mùa gặt.\nQuý IV nên giao đồng chí An.")
    );
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
    ---
    Đồng chí Trần Thị Hoa nay thông qua kế hoạch năm 2027. Nội dung đã đề nghị sửa vẫn được lưu để đồng chí tham khảo:
    Đề nghị đổi ngày họp quý III vì trùng mùa gặt. Quý IV nên giao đồng chí An.
    [Xem kế hoạch năm 2027]
    ");
    w.finish().await;
}

#[tokio::test]
async fn words_on_a_plan_that_is_settled_are_taken_as_any_others() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 0).await;
    plan_submitted(&mut w, &cell, "Gửi chi uỷ").await;
    w.presses(cell.user(2), "Đề nghị sửa").await;
    w.says(cell.user(2), "Đề nghị đổi ngày họp quý III.").await;
    for index in [1, 3] {
        w.presses(cell.user(index), "Thông qua").await;
    }
    w.says(cell.secretary(), "/kehoach").await;
    w.presses(cell.secretary(), "Thông qua").await;
    all_read(&w, &cell);
    w.says(cell.user(2), "Nhà tôi mới đổi số điện thoại.").await;
    assert_eq!(of_plan(&w, &cell, 2).await.words.as_deref(), Some("Đề nghị đổi ngày họp quý III."));
    assert_snapshot!(w.reads(cell.user(2)), @"
    Hiện không có đợt góp ý nào đang mở.
    Đề nghị đồng chí cho biết: tin vừa gửi có phải là ý kiến về chuyên đề không?
    [Ghi là ý kiến]
    [Không]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_question_about_changes_asks_nothing_once_the_version_is_settled() {
    let mut w = World::at_time("2026-12-14 08:00").await;
    let cell = w.cell(6, 0).await;
    w.says(cell.secretary(), "/kehoach 2027").await;
    w.presses(cell.secretary(), "Gửi chi uỷ").await;
    w.presses(cell.user(2), "Đề nghị sửa").await;
    w.says(cell.user(2), "Đề nghị đổi ngày họp quý III.").await;
    for index in [0, 1, 3] {
        w.says(cell.user(index), "/kehoach 2027").await;
        w.presses(cell.user(index), "Thông qua").await;
    }
    let topic = w.in_round(&cell, 5).await;
    all_read(&w, &cell);
    // A voice is a comment of the round, not an amendment that cannot be read.
    w.telegram().sends_voice(cell.user(2), cell.user(2), 20);
    w.settle().await;
    assert_snapshot!(w.reads(cell.user(2)), @"
    Đã ghi nhận Ý-01
    Tệp đã được giữ, sẽ được chép thành chữ để ghi vào biên bản.
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Chuyển sang câu khác]
    [Rút lại]
    ");
    assert_eq!(lists::comments(&mut desk(&w).await, topic).await.unwrap().len(), 1);
    w.finish().await;
}

#[tokio::test]
async fn words_on_a_plan_in_english() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    plan_submitted(&mut w, &club, "Send to the executive committee").await;
    w.presses(club.user(2), "Ask for changes").await;
    w.says(club.user(2), "The third session falls into the harvest.").await;
    w.says(club.user(2), "Somebody else should prepare the fourth.").await;
    assert_snapshot!(w.reads(club.user(2)), @"
    What should be changed? Please write it here.
    ---
    Recorded and passed on to the chapter head.
    [Home]
    ---
    Recorded and passed on to the chapter head.
    [Home]
    ");
    all_read(&w, &club);
    w.presses(club.user(2), "Approve").await;
    let words = of_plan(&w, &club, 2).await.words.unwrap();
    assert_eq!(words.lines().count(), 2, "{words}");
    assert_snapshot!(w.reads(club.secretary()), @"
    Plan of 2027, version 1: before the executive committee, 1/4 approve
    Quarter I: Helping members who are…; Trần Thị Hoa; 18 March
    Quarter II: How can our meetings draw…; Đỗ Quang Minh; 17 June
    Quarter III: An open, thrifty and…; Phạm Thị Lan; 23 September
    Quarter IV: Members share experience…; Lê Văn Bình; 23 December
    No answer yet: 3 members.
    [Approve]
    [Ask for changes]
    [Quarter I] [Quarter II] [Quarter III] [Quarter IV]
    [Remind the executive committee]
    [Record: approved at a committee meeting]
    [Draw it up anew]
    [Get the Word file]
    [Home]
    ---
    Trần Thị Hoa now approves the plan of 2027. The changes asked for before are kept for you to consider:
    The third session falls into the harvest. Somebody else should prepare the fourth.
    [See the plan of 2027]
    ");
    w.finish().await;
}
