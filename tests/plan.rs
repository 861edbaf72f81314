//! The plan of a year: it arrives filled in, is corrected, approved, opened quarter by quarter, and printed.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

mod support;

use chuyende::domain::ids::{MemberId, PersonId};
use chuyende::domain::member::{Member, MemberKind, Status};
use chuyende::domain::plan::{PlanVersion, YearPlan};
use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::{Lang, Profile, Unit};
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use insta::assert_snapshot;
use support::World;
use support::seed::Cell;

async fn desk(w: &World) -> Desk {
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    Desk::reading(&w.stage.app.store, now).await.unwrap()
}

/// The plan of a year, as the database has it.
async fn plan(w: &World, cell: &Cell, year: i64) -> Option<YearPlan> {
    lists::plan(&mut desk(w).await, cell.unit, year).await.unwrap()
}

async fn current(w: &World, cell: &Cell) -> Option<Topic> {
    let mut desk = desk(w).await;
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    match unit.current_topic {
        Some(topic) => Some(desk.get::<Topic>(topic).await.unwrap()),
        None => None,
    }
}

/// Everybody looks at their phone, so that only what comes next is new.
fn all_read(w: &World, cell: &Cell) {
    for member in &cell.members {
        w.telegram().read(member.user);
    }
    w.telegram().read(cell.group);
}

/// What each of these has been told, with whom.
fn told(w: &World, cell: &Cell) -> String {
    let mut lines = Vec::new();
    for member in &cell.members {
        let said = w.reads(member.user);
        if !said.is_empty() {
            lines.push(format!("== {}\n{said}", member.name));
        }
    }
    lines.join("\n")
}

#[tokio::test]
async fn a_plan_arrives_filled_in_and_is_only_corrected() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Quý II").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Đổi chuyên đề").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.says(secretary, "Giữ sạch đường làng, ngõ xóm").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Đổi nhóm").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Đời sống ở nơi cư trú, nơi làm việc").await;
    w.presses(secretary, "Đổi người").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Nguyễn Văn An").await;
    w.presses(secretary, "Đổi ngày họp").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.says(secretary, "20h ngày 10/6").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Đúng").await;
    w.presses(secretary, "Nơi họp").await;
    w.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
    w.presses(secretary, "Chuyển: hội nghị riêng").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Về kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @"");
    let corrected = plan(&w, &cell, 2027).await.unwrap();
    assert_eq!(corrected.version, 1, "nobody else has seen it");
    assert!(corrected.slots.iter().all(|slot| slot.place.is_some()), "the place is every quarter's");
    for other in &cell.members[1..] {
        assert_eq!(w.reads(other.user), "", "nobody is told of a plan that is being made");
    }
    w.says(secretary, "/kehoach").await;
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), corrected, "a second look changes nothing");
    w.finish().await;
}

#[tokio::test]
async fn the_committee_approves_and_later_changes_are_numbered_and_told() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    assert_snapshot!(w.presses(secretary, "Gửi chi uỷ").await, @"");
    w.telegram().read(secretary);
    assert_snapshot!(told(&w, &cell), @"");
    w.presses(cell.user(2), "Xem kế hoạch năm 2027").await;
    w.presses(cell.user(2), "Đề nghị sửa").await;
    w.says(cell.user(2), "Đề nghị đổi ngày họp quý III vì trùng mùa gặt.").await;
    assert_snapshot!(told(&w, &cell), @"");
    w.presses(cell.deputy(), "Thông qua").await;
    w.presses(cell.user(3), "Thông qua").await;
    assert!(plan(&w, &cell, 2027).await.unwrap().is_under_review(), "two of four are not more than half");
    all_read(&w, &cell);
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Thông qua").await;
    assert!(plan(&w, &cell, 2027).await.unwrap().is_approved());
    assert_snapshot!(told(&w, &cell), @"");
    // A tap on the old message finds the review over.
    assert_snapshot!(w.presses(cell.user(2), "Thông qua").await, @"");

    // In the evening a date is moved: told in the morning.
    w.at("2027-01-06 21:00").await;
    all_read(&w, &cell);
    w.presses(secretary, "Quý III").await;
    w.presses(secretary, "Đổi ngày họp").await;
    w.presses(secretary, "Thứ Năm, ngày 16/09").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(told(&w, &cell), "", "not at night");
    let changed = plan(&w, &cell, 2027).await.unwrap();
    assert_eq!((changed.version, changed.is_approved(), changed.is_told()), (2, false, true));
    w.at("2027-01-07 07:30").await;
    assert_snapshot!(told(&w, &cell), @"");
    let mut desk = desk(&w).await;
    let first = desk.get::<PlanVersion>((changed.id, 1)).await.unwrap();
    assert_ne!(first.slots, changed.slots, "the version the committee saw is kept");
    drop(desk);
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Vũ Thị Thu").await;
    w.telegram().read(secretary);
    assert_snapshot!(told(&w, &cell), @"");
    w.restart().await;
    assert_eq!(plan(&w, &cell, 2027).await.unwrap().version, 2);
    w.finish().await;
}

#[tokio::test]
async fn a_quarter_opens_by_itself_and_one_tap_settles_it() {
    let mut w = World::at_time("2026-11-02 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý IV").await;
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "Thực hành tiết kiệm, chống lãng phí ở khu dân cư").await;
    w.presses(secretary, "Nơi họp").await;
    w.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
    w.presses(secretary, "Về kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @"");
    all_read(&w, &cell);
    w.at("2026-11-02 20:00").await;
    assert!(current(&w, &cell).await.is_none(), "it is still being corrected");
    w.at("2026-11-03 07:30").await;
    let topic = current(&w, &cell).await.unwrap();
    assert_eq!((topic.stage, topic.year, topic.quarter), (Stage::Planned, 2026, 4));
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(w.reads(cell.group), "", "nothing is told before it is settled");
    assert_snapshot!(w.presses(secretary, "Chốt như đề xuất").await, @"");
    assert_snapshot!(w.reads(secretary), @"");
    assert_snapshot!(w.reads(cell.group), @"");
    let topic = current(&w, &cell).await.unwrap();
    assert_eq!(topic.stage, Stage::Assigned);
    assert_eq!(topic.schedule.unwrap().draft_due.to_string(), "2026-12-03");
    // The quarter has begun: it is changed on the topic.
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý IV").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.finish().await;
}

#[tokio::test]
async fn a_proposal_can_be_changed_before_it_is_settled_and_a_late_one_is_squeezed() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý IV").await;
    w.presses(secretary, "Nơi họp").await;
    w.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
    // Its time had come already: it opens the morning after, when the plan has been corrected.
    assert!(current(&w, &cell).await.is_none());
    w.at("2026-12-16 07:30").await;
    assert_snapshot!(w.reads(secretary).split("---").last().unwrap_or_default().trim().to_owned(), @"");
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "Giữ sạch đường làng").await;
    all_read(&w, &cell);
    w.says(secretary, "/trangchu").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Xem và giữ lịch").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.finish().await;
}

#[tokio::test]
async fn whoever_has_a_duty_is_not_removed_before_another_has_it() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    let hoa = cell.members[2].member;
    w.says(secretary, "/thanhvien").await;
    w.presses(secretary, "Trần Thị Hoa (đã kết nối)").await;
    w.presses(secretary, "Tình trạng").await;
    all_read(&w, &cell);
    w.presses(secretary, "Chuyển đi").await;
    assert_snapshot!(w.reads(secretary), @"");
    let status = |member: Member| member.status;
    assert_eq!(
        status(desk(&w).await.get::<Member>(hoa).await.unwrap()),
        Status::Active,
        "nothing has changed"
    );
    w.presses(secretary, "Nguyễn Văn An").await;
    assert_snapshot!(w.reads(secretary), @"");
    let planned = plan(&w, &cell, 2027).await.unwrap();
    assert_eq!(planned.slots[0].preparer.as_ref().unwrap().member(), cell.members[5].member);
    w.presses(secretary, "Chuyển đi").await;
    assert_eq!(status(desk(&w).await.get::<Member>(hoa).await.unwrap()), Status::Moved);

    // The topic in hand counts as well, and both are told.
    let topic = w.assigned(&cell, 4).await;
    all_read(&w, &cell);
    w.says(secretary, "/thanhvien").await;
    w.presses(secretary, "Vũ Thị Thu (đã kết nối)").await;
    w.presses(secretary, "Ngừng kết nối").await;
    let user = |member: Member| member.person;
    let thu = cell.members[4].member;
    assert_eq!(user(desk(&w).await.get::<Member>(thu).await.unwrap()), Some(PersonId(cell.user(4))));
    w.presses(secretary, "Đỗ Quang Minh").await;
    w.telegram().read(secretary);
    assert_snapshot!(told(&w, &cell), @"");
    assert_eq!(w.topic(topic).await.preparer, Some(cell.members[3].member));
    w.presses(secretary, "Ngừng kết nối").await;
    assert_eq!(user(desk(&w).await.get::<Member>(thu).await.unwrap()), None);
    w.telegram().read(cell.user(4));
    w.finish().await;
}

#[tokio::test]
async fn a_rapporteur_is_a_guest_of_one_topic_and_a_party_group_has_its_name() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Kế hoạch năm 2027").await;
    w.presses(secretary, "Quý I").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Mời báo cáo viên").await;
    w.says(secretary, "123").await;
    assert_snapshot!(w.reads(secretary).lines().last().unwrap_or_default().to_owned(), @"");
    w.says(secretary, "Phan Huy Ích").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Cấp liên kết cho báo cáo viên").await;
    let said = w.reads(secretary);
    let word = said.split("start=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    let members = lists::members(&mut desk(&w).await, cell.unit).await.unwrap();
    assert_eq!(members.len(), 7, "a guest is on no roster");

    let guest = w.stage.telegram.user("Huy Ích", "vi");
    w.says(guest, &format!("/start {word}")).await;
    w.presses(guest, "Đúng").await;
    w.presses(guest, "Đồng ý").await;
    w.reads(guest);
    w.says(guest, "/trangchu").await;
    assert_snapshot!(w.reads(guest), @"");
    w.says(guest, "/thanhvien").await;
    assert_snapshot!(w.reads(guest), @"");
    w.says(guest, "Tôi có ý kiến về chi bộ").await;
    assert_snapshot!(w.reads(guest), @"");
    w.says(guest, &format!("/start {word}")).await;
    w.telegram().read(guest);

    w.presses(secretary, "Quý I").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Giao tổ đảng").await;
    w.presses(secretary, "Trần Thị Hoa").await;
    w.says(secretary, "Tổ đảng số 1").await;
    all_read(&w, &cell);
    w.presses(secretary, "Về kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Quý I").await;
    assert_snapshot!(w.reads(secretary), @"");
    let kinds: Vec<MemberKind> = {
        let mut desk = desk(&w).await;
        let mut kinds = Vec::new();
        for id in 1..200 {
            kinds.extend(desk.find::<Member>(MemberId(id)).await.unwrap().map(|member| member.kind));
        }
        kinds
    };
    assert_eq!(kinds.iter().filter(|kind| **kind == MemberKind::Guest).count(), 1);
    w.finish().await;
}

#[tokio::test]
async fn what_cannot_be_is_answered_with_a_sentence_and_changes_nothing() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let (secretary, member) = (cell.secretary(), cell.user(5));
    w.says(member, "/kehoach").await;
    assert_snapshot!(w.reads(member), @"");
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý I").await;
    w.presses(secretary, "Đổi ngày họp").await;
    w.reads(secretary);
    let before = plan(&w, &cell, 2027).await.unwrap();
    for typed in ["30/2", "4/1/2027", "hôm nào đó", "1/6/2035"] {
        w.says(secretary, typed).await;
    }
    assert_snapshot!(w.reads(secretary), @"");
    w.says(secretary, "15/4").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), before);
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(w.reads(secretary), @"");

    // Two officers at once, and a double tap: one version is sent once.
    w.says(cell.deputy(), "/kehoach").await;
    w.says(secretary, "/kehoach").await;
    all_read(&w, &cell);
    w.presses(secretary, "Gửi chi uỷ").await;
    let sent = plan(&w, &cell, 2027).await.unwrap();
    assert_eq!(sent.submitted, Some(1));
    let asked = told(&w, &cell).matches("Đề nghị đồng chí xem và cho ý kiến").count();
    assert_eq!(asked, 3, "each of the committee but who sends it, once");
    w.presses(secretary, "Quý II").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Vũ Thị Thu").await;
    assert_eq!(plan(&w, &cell, 2027).await.unwrap().version, 2);
    // A verdict on the version before it counts for nothing.
    let old = w.presses(cell.user(3), "Thông qua").await;
    assert_snapshot!(old, @"");
    w.telegram().read(cell.user(3));
    w.finish().await;
}

#[tokio::test]
async fn the_plan_is_printed_and_sent_to_who_asked() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.reads(secretary);
    assert_snapshot!(w.presses(secretary, "Nhận tệp Word").await, @"");
    assert_snapshot!(w.reads(secretary), @"");
    let file = plan(&w, &cell, 2027).await.unwrap().file.unwrap();
    let file = desk(&w).await.get::<chuyende::domain::file::File>(file).await.unwrap();
    let bytes = file.bytes.unwrap();
    assert!(bytes.starts_with(b"PK") && bytes.len() > 4_000);
    std::fs::write(std::env::temp_dir().join("chuyende-plan.docx"), bytes).unwrap();
    w.finish().await;
}

#[tokio::test]
async fn an_association_reads_its_plan_in_english() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    let secretary = cell.secretary();
    w.says(secretary, "/plan").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Quarter I").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Back to the plan").await;
    w.presses(secretary, "Send to the executive committee").await;
    w.telegram().read(secretary);
    assert_snapshot!(w.reads(cell.deputy()), @"");
    all_read(&w, &cell);
    w.finish().await;
}
