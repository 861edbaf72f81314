//! chốt: what everybody hears, and taking it back.

use chuyende::domain::conclusion::ConclusionState;
use chuyende::domain::file::File;
use chuyende::domain::ids::{MemberId, PersonId, TopicId};
use chuyende::domain::member::{Member, MemberKind};
use chuyende::domain::roster_merge::new_member;
use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::{Lang, Profile, Unit};
use chuyende::store::desk::Desk;
use insta::assert_snapshot;

use crate::conclusions::session::{MORNING, desk, ended, text_of, versions};
use crate::support::World;
use crate::support::seed::Cell;

#[tokio::test]
async fn adopting_tells_the_group_and_everybody_and_frees_the_unit() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 1).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.reads(secretary);
    w.presses(secretary, "Chốt bản này").await;
    assert_snapshot!(w.reads(secretary), @"
    Chốt kết luận quý IV/2026 (bản 1)?
    Kết luận sẽ được đăng lên nhóm và gửi tới 10 đồng chí.
    Còn 3 chỗ trống, được in để điền tay.
    Sau khi chốt, kết luận không thay đổi được nữa.
    [Chốt và gửi]
    [Chưa chốt]
    ");
    assert_snapshot!(w.presses(secretary, "Chưa chốt").await, @"Chưa chốt. Dự thảo được giữ nguyên.");
    assert_eq!(w.reads(cell.group), "", "nothing is told before it is adopted");
    w.presses(secretary, "Chốt và gửi").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Đã chốt kết luận quý IV/2026 (bản 1)
    Kết luận được gửi sau 30 giây. Bản đã chốt được gửi riêng đồng chí.
    [Thu lại]
    ---
    <ket-luan-quy-IV-2026-ban-1.docx>
    Kết luận quý IV/2026 (bản 1, đã chốt)
    ---
    <bien-ban-quy-IV-2026-ban-1.docx>
    Biên bản quý IV/2026
    ---
    Kính gửi đồng chí Lê Văn Bình,
    Kết luận sinh hoạt chuyên đề quý IV/2026 "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" đã được chốt.
    Thông qua 2 biện pháp, không thông qua 1; tổng hợp 2 ý kiến.
    Đề nghị đồng chí đọc và thực hiện. Chi uỷ cảm ơn đồng chí.
    [Xem kết luận]
    "#);
    assert_snapshot!(w.reads(cell.group), @r#"
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Kết luận sinh hoạt chuyên đề quý IV/2026 "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" đã được chốt.
    Thông qua 2 biện pháp, không thông qua 1; tổng hợp 2 ý kiến.
    Đề nghị các đồng chí đọc và thực hiện. Chi uỷ cảm ơn các đồng chí.
    [Xem kết luận]
    "#);
    assert_snapshot!(w.reads(cell.user(9)), @r#"
    Kính gửi đồng chí Ngô Thị Hạnh,
    Kết luận sinh hoạt chuyên đề quý IV/2026 "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" đã được chốt.
    Thông qua 2 biện pháp, không thông qua 1; tổng hợp 2 ý kiến.
    Đề nghị đồng chí đọc và thực hiện. Chi uỷ cảm ơn đồng chí.
    [Xem kết luận]
    "#);

    let made = versions(&w, &session).await;
    assert_eq!((made.len(), made[0].state), (1, ConclusionState::Adopted));
    assert_eq!(made[0].signed_by, Some(cell.members[0].member));
    let mut desk = desk(&w).await;
    let topic = desk.get::<Topic>(session.topic).await.unwrap();
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    assert_eq!(topic.stage, Stage::FollowingUp);
    assert_eq!((unit.current_topic, unit.last_topic), (None, Some(session.topic)));
    for id in [made[0].document, made[0].minutes] {
        let file = desk.get::<File>(id.unwrap()).await.unwrap();
        assert!(!text_of(&file.bytes.unwrap()).contains("DỰ THẢO"), "{}", file.name);
    }
    drop(desk);

    // A member reads the summary by the button, and finds it again among the past ones.
    w.presses(cell.user(6), "Xem kết luận").await;
    assert_snapshot!(w.reads(cell.user(6)), @r#"
    Kính gửi đồng chí Hoàng Văn Sơn,
    Kết luận sinh hoạt chuyên đề quý IV/2026 "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" đã được chốt.
    Thông qua 2 biện pháp, không thông qua 1; tổng hợp 2 ý kiến.
    Đề nghị đồng chí đọc và thực hiện. Chi uỷ cảm ơn đồng chí.
    [Xem kết luận]
    ---
    Kết luận quý IV/2026, chốt ngày 25/12/2026
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Thông qua 2 biện pháp, không thông qua 1; tổng hợp 2 ý kiến.
    Phần 1/9
    [Phần sau]
    [Về trang chủ]
    "#);
    w.says(cell.user(6), "/ketluan").await;
    assert_snapshot!(w.reads(cell.user(6)), @"
    1 kết luận đã chốt
    [Kết luận quý IV/2026, chốt 25/12/2026]
    [Về trang chủ]
    ");
    w.presses(cell.user(6), "Kết luận quý IV/2026, chốt 25/12/2026").await;
    w.reads(cell.user(6));
    // And by the link in the group.
    let post = w.telegram().chat_view(cell.user(7), cell.group);
    let link = post.last().unwrap().buttons[0][0].data().to_owned();
    w.reads(cell.user(7));
    w.telegram().opens_link(cell.user(7), &link).unwrap();
    w.settle().await;
    assert!(w.reads(cell.user(7)).starts_with("Kết luận quý IV/2026, chốt ngày 25/12/2026"));
    // A second tap on the old button changes nothing.
    let toast = w.presses(secretary, "Chốt và gửi").await;
    assert_snapshot!(toast, @"Kết luận đã chốt nên không thay đổi được nữa.");
    assert_eq!(w.reads(cell.group), "");
    w.finish().await;
}

#[tokio::test]
async fn an_adoption_in_the_evening_waits_for_the_morning_and_can_be_taken_back() {
    let mut w = World::at_time("2026-12-25 21:30").await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let deputy = cell.deputy();
    w.telegram().blocks(cell.secretary());
    w.settle().await;
    w.says(deputy, "/ketluan").await;
    assert_snapshot!(w.reads(deputy), @"
    Trợ lý đang lập dự thảo kết luận (bản 1) và biên bản riêng, sẽ gửi ngay khi xong.
    ---
    <ket-luan-quy-IV-2026-ban-1.docx>
    Dự thảo kết luận quý IV/2026 (bản 1)
    ---
    <bien-ban-quy-IV-2026-ban-1.docx>
    Dự thảo biên bản quý IV/2026 (bản 1)
    ---
    Kính gửi đồng chí Phạm Thị Lan,
    Dự thảo kết luận (bản 1) và biên bản riêng đã được tổng hợp từ 2 ý kiến và kết quả biểu quyết 3 biện pháp.
    Còn 3 chỗ trống chờ đồng chí: nhận định chung ở mục I, người chủ trì BP-02, thời hạn BP-02.
    Đề nghị đồng chí điền tại đây, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Điền 3 chỗ trống]
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    w.presses(deputy, "Chốt bản này").await;
    w.reads(deputy);
    w.presses(deputy, "Chốt và gửi").await;
    assert_snapshot!(w.reads(deputy), @"
    Đã chốt kết luận quý IV/2026 (bản 1)
    Sẽ gửi lúc 7 giờ sáng mai.
    [Gửi ngay]
    [Thu lại]
    ---
    <ket-luan-quy-IV-2026-ban-1.docx>
    Kết luận quý IV/2026 (bản 1, đã chốt)
    ---
    <bien-ban-quy-IV-2026-ban-1.docx>
    Biên bản quý IV/2026
    ");
    assert_eq!(versions(&w, &session).await[0].signed_by, Some(cell.members[1].member));
    w.presses(deputy, "Thu lại").await;
    assert_snapshot!(w.reads(deputy), @"
    Đã thu lại. Bản 1 vẫn là dự thảo, chưa gửi ai.
    [Đọc dự thảo]
    [Chốt bản này]
    ---
    <ket-luan-quy-IV-2026-ban-1.docx>
    Dự thảo kết luận quý IV/2026 (bản 1)
    ---
    <bien-ban-quy-IV-2026-ban-1.docx>
    Dự thảo biên bản quý IV/2026 (bản 1)
    ---
    Kính gửi đồng chí Phạm Thị Lan,
    Dự thảo kết luận (bản 1) và biên bản riêng đã được tổng hợp từ 2 ý kiến và kết quả biểu quyết 3 biện pháp.
    Còn 3 chỗ trống chờ đồng chí: nhận định chung ở mục I, người chủ trì BP-02, thời hạn BP-02.
    Đề nghị đồng chí điền tại đây, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Điền 3 chỗ trống]
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    let unit = desk(&w).await.get::<Unit>(cell.unit).await.unwrap();
    assert_eq!(unit.current_topic, Some(session.topic));
    w.at("2026-12-26 08:00").await;
    assert_eq!(w.reads(cell.group), "", "nobody was told");
    assert_eq!(w.reads(cell.user(3)), "");

    w.presses(deputy, "Chốt bản này").await;
    w.presses(deputy, "Chốt và gửi").await;
    assert!(w.reads(cell.group).contains("đã được chốt"));
    let late = w.presses(deputy, "Thu lại").await;
    assert_snapshot!(late, @"Tin đã gửi đi nên không thu lại được.");
    w.finish().await;
}

#[tokio::test]
async fn the_program_may_stop_at_any_step_and_every_paper_is_made_once() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.telegram().says(secretary, secretary, "/ketluan");
    for _ in 0..6 {
        w.stage.step().await.unwrap();
        w.restart().await;
    }
    w.settle().await;
    let said = w.reads(secretary);
    assert_eq!(said.matches("<ket-luan-quy-IV-2026-ban-1.docx>").count(), 1, "{said}");
    assert_eq!(said.matches("<bien-ban-quy-IV-2026-ban-1.docx>").count(), 1, "{said}");
    w.finish().await;
}

/// A rapporteur from outside, connected, has prepared the topic of the session. Gives the account and the row.
async fn prepared_by_a_guest(w: &mut World, cell: &Cell, topic: TopicId) -> (i64, MemberId) {
    let user = w.person("Huy Ích").await;
    let app = &w.stage.app;
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let id = MemberId(desk.new_id().unwrap());
    let row = new_member(id, cell.unit, "Phan Huy Ích", now);
    desk.put(Member { kind: MemberKind::Guest, person: Some(PersonId(user)), ..row });
    let topic = desk.get::<Topic>(topic).await.unwrap();
    desk.put(Topic { preparer: Some(id), ..topic });
    desk.commit().await.unwrap();
    (user, id)
}

#[tokio::test]
async fn a_rapporteur_from_outside_is_thanked_once_when_the_conclusion_is_adopted() {
    let mut w = World::at_time("2026-12-25 21:30").await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let (guest, _) = prepared_by_a_guest(&mut w, &cell, session.topic).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    for pressed in ["Chốt bản này", "Chốt và gửi", "Thu lại", "Chốt bản này", "Chốt và gửi"]
    {
        w.presses(secretary, pressed).await;
    }
    assert_eq!(w.reads(guest), "", "it can still be taken back");
    w.at("2026-12-26 08:00").await;
    assert_snapshot!(w.reads(guest), @r#"
    Kính gửi ông/bà Phan Huy Ích,
    Kết luận sinh hoạt chuyên đề quý IV/2026 "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" đã được chốt.
    Chi uỷ trân trọng cảm ơn ông/bà đã chuẩn bị chuyên đề này.
    "#);
    w.at("2026-12-27 12:00").await;
    w.says(guest, "/trangchu").await;
    assert_snapshot!(w.reads(guest), @"
    Phần việc ông/bà nhận chuẩn bị với Chi bộ Tổ dân phố 7 đã kết thúc. Chi uỷ trân trọng cảm ơn ông/bà.
    Trợ lý không gửi thêm tin nào và không mở nội dung nào nữa.
    ");
    w.reads(cell.group);
    for member in &cell.members {
        w.reads(member.user);
    }
    w.finish().await;
}

#[tokio::test]
async fn a_rapporteur_whose_access_has_ended_hears_nothing_of_the_conclusion() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let (guest, row) = prepared_by_a_guest(&mut w, &cell, session.topic).await;
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = w.stage.app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, w.stage.app.ids.clone(), String::new(), now);
    let row = desk.get::<Member>(row).await.unwrap();
    desk.put(Member { person: None, ..row });
    desk.commit().await.unwrap();
    w.says(cell.secretary(), "/ketluan").await;
    w.presses(cell.secretary(), "Chốt bản này").await;
    w.presses(cell.secretary(), "Chốt và gửi").await;
    w.at("2026-12-26 08:00").await;
    assert_eq!(w.reads(guest), "");
    w.finish().await;
}

#[tokio::test]
async fn a_rapporteur_is_thanked_in_english_too() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.unit(Profile::Cell, Lang::En, "Maple Street", 9, 0).await;
    let session = ended(&w, &cell).await;
    let (guest, _) = prepared_by_a_guest(&mut w, &cell, session.topic).await;
    w.says(cell.secretary(), "/conclude").await;
    w.presses(cell.secretary(), "Adopt this version").await;
    w.presses(cell.secretary(), "Adopt and send").await;
    w.at("2026-12-26 08:00").await;
    assert_snapshot!(w.reads(guest), @"
    Dear Phan Huy Ích,
    The conclusion of the thematic session of quarter IV/2026, “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”, has been adopted.
    The cell committee thanks you warmly for preparing this topic.
    ");
    w.finish().await;
}
