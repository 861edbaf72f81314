//! Papers whose making was given up: whoever keeps them orders them again, by one button.

use chrono::Duration;
use chuyende::clock::Clock as _;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::inbox;
use insta::assert_snapshot;

use crate::conclusions::session::{MORNING, Session, ended};
use crate::support::World;

/// A row that the papers need, and nothing else.
async fn breaks(w: &World, session: &Session) {
    w.damage(format!("UPDATE measure SET state = 'lost' WHERE id = {}", session.measures[2].0)).await;
}

async fn mended(w: &World, session: &Session) {
    w.damage(format!("UPDATE measure SET state = 'listed' WHERE id = {}", session.measures[2].0)).await;
}

async fn given_up(w: &World) -> usize {
    inbox::parked(&w.stage.app.store).await.unwrap().len()
}

/// Two thumbs at once: pressed twice before anything is done about it.
async fn pressed_twice(w: &mut World, user: i64, label: &str) {
    let message = w.newest_with(user, user, label);
    for _ in 0..2 {
        w.telegram().presses(user, user, message, label).unwrap();
    }
    w.settle().await;
}

#[tokio::test]
async fn the_secretary_orders_them_again_and_gets_them_once() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(10, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    breaks(&w, &session).await;
    w.says(secretary, "/ketluan").await;
    assert_snapshot!(w.reads(secretary), @"
    Trợ lý đang lập dự thảo kết luận (bản 1) và biên bản riêng, sẽ gửi ngay khi xong.
    ---
    Trợ lý chưa lập được văn bản kết luận và biên bản. Những gì đã ghi vẫn còn nguyên.
    Đề nghị đồng chí bấm lại nút dưới đây. Nếu vẫn chưa được, đề nghị báo người quản trị Trợ lý.
    [Lập lại văn bản]
    [Về trang chủ]
    ");
    // Still broken: said again, and nothing is lost.
    w.presses(secretary, "Lập lại văn bản").await;
    assert_snapshot!(w.reads(secretary), @"
    Trợ lý đang lập dự thảo kết luận (bản 1) và biên bản riêng, sẽ gửi ngay khi xong.
    ---
    Trợ lý chưa lập được văn bản kết luận và biên bản. Những gì đã ghi vẫn còn nguyên.
    Đề nghị đồng chí bấm lại nút dưới đây. Nếu vẫn chưa được, đề nghị báo người quản trị Trợ lý.
    [Lập lại văn bản]
    [Về trang chủ]
    ");
    assert_eq!(given_up(&w).await, 2);
    mended(&w, &session).await;
    pressed_twice(&mut w, secretary, "Lập lại văn bản").await;
    let seen = w.reads(secretary);
    assert_eq!(seen.matches("<ket-luan-quy-IV-2026-ban-1.docx>").count(), 1, "{seen}");
    assert_snapshot!(seen, @"
    Trợ lý đang lập dự thảo kết luận (bản 1) và biên bản riêng, sẽ gửi ngay khi xong.
    ---
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
    // The old button finds them made.
    w.presses(secretary, "Lập lại văn bản").await;
    assert_snapshot!(w.reads(secretary), @"
    Kính gửi đồng chí bí thư Lê Văn Bình,
    Dự thảo kết luận (bản 1) và biên bản riêng đã được tổng hợp từ 2 ý kiến và kết quả biểu quyết 3 biện pháp.
    Còn 3 chỗ trống chờ đồng chí: nhận định chung ở mục I, người chủ trì BP-02, thời hạn BP-02.
    Đề nghị đồng chí điền tại đây, hoặc sửa trong Word rồi gửi lại tệp.
    Hạn chốt: Chủ nhật, ngày 27/12.
    [Điền 3 chỗ trống]
    [Đọc dự thảo]
    [Chốt bản này]
    ");
    assert_eq!(given_up(&w).await, 2);
}

#[tokio::test]
async fn so_can_those_of_an_adopted_conclusion() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(10, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.presses(secretary, "Chốt bản này").await;
    let message = w.newest_with(secretary, secretary, "Chốt và gửi");
    w.telegram().presses(secretary, secretary, message, "Chốt và gửi").unwrap();
    // Adopted, and not yet made: it can still be taken back.
    let adopted = w.stage.clock.now() + Duration::seconds(10);
    w.stage.at(adopted).await.unwrap();
    breaks(&w, &session).await;
    w.at("2026-12-25 08:05").await;
    w.reads(secretary);
    assert_eq!(given_up(&w).await, 1);
    mended(&w, &session).await;
    pressed_twice(&mut w, secretary, "Lập lại văn bản").await;
    assert_snapshot!(w.reads(secretary), @"
    Trợ lý đang lập văn bản kết luận đã chốt và biên bản, sẽ gửi ngay khi xong.
    ---
    Trợ lý đang lập văn bản kết luận đã chốt và biên bản, sẽ gửi ngay khi xong.
    ---
    <ket-luan-quy-IV-2026-ban-1.docx>
    Kết luận quý IV/2026 (bản 1, đã chốt)
    ---
    <bien-ban-quy-IV-2026-ban-1.docx>
    Biên bản quý IV/2026
    ");
    w.presses(secretary, "Lập lại văn bản").await;
    assert!(!w.reads(secretary).contains(".docx"), "made already");
    // To nobody else: the papers are the secretary's.
    let member = cell.user(6);
    assert!(!w.telegram().chat_view(member, member).iter().any(|message| message.document.is_some()));
}

#[tokio::test]
async fn in_english() {
    let mut w = World::at_time(MORNING).await;
    let club = w.unit(Profile::Association, Lang::En, "Riverside", 7, 0).await;
    let session = ended(&w, &club).await;
    let head = club.secretary();
    breaks(&w, &session).await;
    w.says(head, "/conclude").await;
    assert_snapshot!(w.reads(head), @"
    The conclusion draft (version 1) and the separate minutes are being made and will be sent as soon as they are ready.
    ---
    The conclusion and the minutes could not be made. Nothing that was recorded is lost.
    Please press the button below again. If that does not help, please tell whoever runs this assistant.
    [Make the papers again]
    [Home]
    ");
    // Whoever asks where it stands orders it as well.
    mended(&w, &session).await;
    w.says(head, "/conclude").await;
    assert!(w.reads(head).contains("<conclusion-IV-2026-version-1.docx>"));
    w.presses(head, "Make the papers again").await;
    assert!(!w.reads(head).contains(".docx"), "made already");
}
