//! Whoever prepares a topic is called as such everywhere: one from outside a rapporteur, a member who answers for a
//! party group by the group.

use crate::support::World;
use crate::support::seed::Cell;
use chuyende::app::effects;
use chuyende::domain::ids::TopicId;
use chuyende::domain::member::{Member, MemberKind};
use chuyende::domain::topic::Topic;
use chuyende::store::desk::Desk;
use insta::assert_snapshot;

/// The member with index 5 prepares the topic in the name of `group`.
async fn for_a_group(w: &World, topic: TopicId, group: &str) {
    let app = &w.stage.app;
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let topic = desk.get::<Topic>(topic).await.unwrap();
    effects::wake(&mut desk, topic.unit);
    desk.put(Topic { party_group: Some(group.to_owned()), ..topic });
    desk.commit().await.unwrap();
}

fn all_read(w: &World, cell: &Cell) {
    w.telegram().read(cell.group);
    for member in &cell.members {
        w.telegram().read(member.user);
    }
}

/// The draft is handed in, approved and sent to the members.
async fn sent(w: &mut World, cell: &Cell) {
    for reviewer in [0, 1, 2] {
        w.presses(cell.user(reviewer), "Thông qua").await;
    }
    w.presses(cell.secretary(), "Gửi đảng viên").await;
    w.presses(cell.secretary(), "Gửi").await;
}

#[tokio::test]
async fn a_rapporteur_is_no_comrade_from_the_committee_to_the_members() {
    let mut w = World::new().await;
    let cell = w.cell(7, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.member(&cell, 5, |member| Member { kind: MemberKind::Guest, ..member }).await;
    w.drafted(&cell, topic, 1).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    assert_snapshot!(w.reads(cell.deputy()), @r#"
    Kính gửi đồng chí Phạm Thị Lan,
    Báo cáo viên Nguyễn Văn An đã gửi dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" (bản 1).
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    "#);
    all_read(&w, &cell);
    sent(&mut w, &cell).await;
    let an = cell.user(6);
    assert_snapshot!(w.reads(an), @r#"
    Kính gửi đồng chí Hoàng Văn Sơn,
    Trân trọng mời đồng chí dự hội nghị chuyên đề quý IV/2026 của chi bộ.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Đề nghị đồng chí trả lời để chi uỷ chuẩn bị hội nghị.
    [Sẽ dự họp]
    [Xin vắng mặt]
    ---
    Kính gửi đồng chí Hoàng Văn Sơn,
    Chi uỷ gửi đồng chí dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" do báo cáo viên Nguyễn Văn An chuẩn bị.
    Đề nghị đồng chí đọc (khoảng 1 phút) và cho ý kiến về 4 câu hỏi gợi mở.
    Hạn: 17 giờ thứ Hai, ngày 21/12. Có thể viết hoặc nói.
    [Đọc dự thảo]
    [Trả lời câu hỏi]
    "#);
    w.presses(an, "Đọc dự thảo").await;
    assert_snapshot!(w.reads(an), @"
    Thực hành tiết kiệm, chống lãng phí ở khu dân cư
    Dự thảo bản 1, báo cáo viên Nguyễn Văn An chuẩn bị.
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
    [Tôi đã đọc]
    [Nhất trí với dự thảo]
    [Trả lời câu hỏi]
    ");
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn a_party_group_is_named_when_its_draft_comes_and_when_it_is_late() {
    let mut w = World::new().await;
    let cell = w.cell(7, 0).await;
    let topic = w.assigned(&cell, 5).await;
    for_a_group(&w, topic, "Tổ đảng số 1").await;
    all_read(&w, &cell);
    w.at("2026-12-04 09:00").await;
    let said = w.reads(cell.secretary());
    assert!(said.contains("Tổ đảng số 1 (đồng chí Nguyễn Văn An) chưa gửi dự thảo chuyên đề"), "{said}");
    w.drafted(&cell, topic, 1).await;
    w.says(cell.user(5), "/duthao").await;
    w.presses(cell.user(5), "Gửi chi uỷ").await;
    assert_snapshot!(w.reads(cell.deputy()), @r#"
    Kính gửi đồng chí Phạm Thị Lan,
    Tổ đảng số 1 (đồng chí Nguyễn Văn An) đã gửi dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" (bản 1).
    Hạn: 17 giờ thứ Năm, ngày 10/12.
    Đề nghị đồng chí đọc và cho ý kiến.
    [Đọc dự thảo]
    [Thông qua]
    [Đề nghị sửa]
    "#);
    all_read(&w, &cell);
    sent(&mut w, &cell).await;
    assert!(w.reads(cell.user(6)).contains("do Tổ đảng số 1 (đồng chí Nguyễn Văn An) chuẩn bị"));
    all_read(&w, &cell);
    w.finish().await;
}
