//! A rapporteur from outside: politely addressed, and only as long as the topic lasts.

use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use insta::assert_snapshot;

use super::{all_read, current};
use crate::support::World;
use crate::support::seed::Cell;

/// The word of the link the secretary was given last.
fn word(said: &str) -> String {
    let word = said.rsplit("start=").next().unwrap().split_whitespace().next().unwrap();
    word.to_owned()
}

/// A rapporteur is asked to prepare the fourth quarter, and connected; gives the account and all that was said to it.
async fn invited(w: &mut World, cell: &Cell) -> (i64, String) {
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý IV").await;
    w.presses(secretary, "Nơi họp").await;
    w.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Mời báo cáo viên").await;
    w.says(secretary, "Phan Huy Ích").await;
    w.telegram().read(secretary);
    w.presses(secretary, "Cấp liên kết cho báo cáo viên").await;
    let said = w.reads(secretary);
    let word = word(&said);
    let guest = w.stage.telegram.user("Huy Ích", "vi");
    w.says(guest, &format!("/start {word}")).await;
    w.presses(guest, "Đúng").await;
    w.presses(guest, "Đồng ý").await;
    w.presses(guest, "Bấm thử: tôi đã nhận được").await;
    (guest, said.replace(&word, "…"))
}

/// The quarter has opened, and the secretary has settled it.
async fn settled(w: &mut World, cell: &Cell) -> Topic {
    w.at("2026-11-25 07:30").await;
    w.presses(cell.secretary(), "Chốt như đề xuất").await;
    current(w, cell).await.unwrap()
}

fn polite(said: &str) {
    assert!(!said.contains("đồng chí") && !said.contains("Đồng chí"), "{said}");
}

#[tokio::test]
async fn a_guest_is_addressed_as_somebody_from_outside_from_the_link_to_the_draft() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let (guest, link) = invited(&mut w, &cell).await;
    assert_snapshot!(link, @"
    Kính gửi ông/bà Phan Huy Ích,
    Chi bộ Tổ dân phố 7 trân trọng mời ông/bà làm báo cáo viên, chuẩn bị một chuyên đề.
    Đề nghị bấm liên kết dưới đây. Liên kết chỉ dành cho ông/bà, dùng một lần, đến 8 giờ, thứ Ba, ngày 08/12/2026.
    https://t.me/chuyende_sandbox_bot?start=…
    ---
    Đề nghị chuyển tiếp tin trên cho báo cáo viên Phan Huy Ích, hoặc chép liên kết gửi qua Zalo.
    [Về trang chủ]
    ");
    let said = w.reads(guest);
    polite(&said);
    assert_snapshot!(said, @"
    Có phải ông/bà Phan Huy Ích không?
    Liên kết này chỉ dành cho ông/bà có tên trên.
    [Đúng]
    [Không phải]
    ---
    Chi bộ Tổ dân phố 7 mời ông/bà dùng Trợ lý
    Đây không phải kênh chính thức; không gửi nội dung mật, tài liệu nội bộ hạn chế.
    Trợ lý chỉ giữ mã tài khoản Telegram, họ tên và dự thảo ông/bà soạn.
    Ông/bà có thể rút sự đồng ý bất cứ lúc nào.
    [Đồng ý]
    [Không đồng ý]
    ---
    Kính gửi ông/bà Phan Huy Ích,
    Ông/bà đã kết nối với Chi bộ Tổ dân phố 7 để chuẩn bị một chuyên đề.
    Khi chuyên đề bắt đầu, Trợ lý sẽ nhắn tại đây.
    Đề nghị bấm nút dưới đây để chi uỷ biết tin đã tới.
    [Bấm thử: tôi đã nhận được]
    ---
    Chi bộ Tổ dân phố 7 mời ông/bà chuẩn bị một chuyên đề. Khi chuyên đề bắt đầu, Trợ lý sẽ nhắn tại đây.
    ");
    settled(&mut w, &cell).await;
    let said = w.reads(guest);
    polite(&said);
    assert_snapshot!(said, @r#"
    Quý IV/2026: đang chuẩn bị dự thảo, hạn thứ Sáu, ngày 04/12
    "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Người chuẩn bị: báo cáo viên Phan Huy Ích
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc của ông/bà: viết dự thảo, chậm nhất thứ Sáu, ngày 04/12
    [Viết dự thảo]
    ---
    Kính gửi ông/bà Phan Huy Ích,
    Chi uỷ giao ông/bà chuẩn bị chuyên đề "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm".
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đề nghị ông/bà gửi dự thảo trước 17 giờ thứ Sáu, ngày 04/12.
    Trợ lý hỏi từng phần, hoặc ông/bà gửi tệp có sẵn.
    [Bắt đầu chuẩn bị]
    "#);
    w.presses(guest, "Bắt đầu chuẩn bị").await;
    let said = w.reads(guest);
    polite(&said);
    assert_snapshot!(said, @r#"
    Dự thảo chuyên đề: chưa có
    "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Ông/bà viết từng phần tại đây, hoặc gửi một tệp bất kỳ (Word, PDF, ảnh, văn bản).
    Hạn: thứ Sáu, ngày 04/12.
    [Mặt đã làm được: chưa có]
    [Mặt chưa làm được: chưa có]
    [Nguyên nhân khách quan: chưa có]
    [Nguyên nhân chủ quan: chưa có]
    [Định hướng: chưa có]
    [Biện pháp: chưa có]
    [Câu hỏi gợi mở: chưa có]
    [Về trang chủ]
    "#);
    w.says(guest, "/trangchu").await;
    w.at("2026-12-03 08:00").await;
    let said = w.reads(guest);
    polite(&said);
    assert_snapshot!(said, @r#"
    Quý IV/2026: đang chuẩn bị dự thảo, hạn thứ Sáu, ngày 04/12
    "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Người chuẩn bị: báo cáo viên Phan Huy Ích
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc của ông/bà: viết dự thảo, chậm nhất thứ Sáu, ngày 04/12
    [Viết dự thảo]
    ---
    Kính gửi ông/bà Phan Huy Ích,
    Trợ lý nhắc ông/bà về dự thảo chuyên đề "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm".
    Hạn: 17 giờ thứ Sáu, ngày 04/12.
    Ông/bà viết từng phần ngay tại đây, hoặc gửi tệp.
    [Viết hoặc gửi dự thảo]
    "#);
    w.says(guest, "/thanhvien").await;
    assert_snapshot!(w.reads(guest), @"Báo cáo viên chỉ chuẩn bị chuyên đề được mời. Việc khác đề nghị liên hệ bí thư.");
    w.finish().await;
}

#[tokio::test]
async fn given_to_somebody_else_the_topic_is_closed_to_the_guest() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    let (guest, _) = invited(&mut w, &cell).await;
    settled(&mut w, &cell).await;
    w.presses(guest, "Bắt đầu chuẩn bị").await;
    w.telegram().read(guest);
    let card = w.telegram().chat_view(guest, guest);
    let card = card.iter().rev().find(|message| !message.buttons.is_empty()).unwrap();
    let (card, part) = (card.message_id, card.buttons[0][0].text.clone());
    w.says(secretary, "/chuyende").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Nguyễn Văn An").await;
    w.presses(secretary, "Đúng").await;
    let said = w.reads(guest);
    assert_snapshot!(said, @r#"
    Phần việc ông/bà nhận chuẩn bị với Chi bộ Tổ dân phố 7 đã kết thúc. Chi uỷ trân trọng cảm ơn ông/bà.
    Trợ lý không gửi thêm tin nào và không mở nội dung nào nữa.
    ---
    Kính gửi ông/bà Phan Huy Ích,
    Chuyên đề "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm" nay do ông/bà Nguyễn Văn An chuẩn bị.
    Chi uỷ cảm ơn ông/bà.
    [Về trang chủ]
    "#);
    w.telegram().presses(guest, guest, card, &part).ok();
    w.settle().await;
    let toasts = w.telegram().toasts(guest);
    assert_snapshot!(toasts.into_iter().map(|toast| toast.text).collect::<String>(), @"Phần việc của ông/bà với chi bộ đã kết thúc; liên kết này không mở thêm nội dung nào. Việc khác đề nghị liên hệ bí thư.");
    w.says(guest, "Mục 1: thực trạng ở tổ dân phố").await;
    w.says(guest, "/duthao").await;
    w.says(guest, "/trangchu").await;
    let said = w.reads(guest);
    polite(&said);
    assert_snapshot!(said, @"
    Phần việc của ông/bà với chi bộ đã kết thúc; liên kết này không mở thêm nội dung nào. Việc khác đề nghị liên hệ bí thư.
    ---
    Phần việc của ông/bà với chi bộ đã kết thúc; liên kết này không mở thêm nội dung nào. Việc khác đề nghị liên hệ bí thư.
    ---
    Phần việc ông/bà nhận chuẩn bị với Chi bộ Tổ dân phố 7 đã kết thúc. Chi uỷ trân trọng cảm ơn ông/bà.
    Trợ lý không gửi thêm tin nào và không mở nội dung nào nữa.
    ");
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn a_cancelled_topic_is_told_to_the_guest_and_closed() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    let (guest, _) = invited(&mut w, &cell).await;
    settled(&mut w, &cell).await;
    w.telegram().read(guest);
    w.says(secretary, "/chuyende").await;
    w.presses(secretary, "Đổi ngày hoặc nơi họp").await;
    w.presses(secretary, "Huỷ, không họp chuyên đề này").await;
    w.says(secretary, "Phường tổ chức chung").await;
    w.presses(secretary, "Huỷ và báo").await;
    w.at("2026-11-25 08:00").await;
    w.says(guest, "/trangchu").await;
    let said = w.reads(guest);
    polite(&said);
    assert_snapshot!(said, @r#"
    Phần việc ông/bà nhận chuẩn bị với Chi bộ Tổ dân phố 7 đã kết thúc. Chi uỷ trân trọng cảm ơn ông/bà.
    Trợ lý không gửi thêm tin nào và không mở nội dung nào nữa.
    ---
    Kính gửi ông/bà Phan Huy Ích,
    Chuyên đề quý IV/2026 "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm" đã huỷ.
    Hội nghị dự kiến lúc 19 giờ 30, thứ Năm, ngày 24/12/2026 không tổ chức nữa.
    Lý do: "Phường tổ chức chung"
    Chi uỷ cảm ơn ông/bà.
    [Về trang chủ]
    ---
    Phần việc ông/bà nhận chuẩn bị với Chi bộ Tổ dân phố 7 đã kết thúc. Chi uỷ trân trọng cảm ơn ông/bà.
    Trợ lý không gửi thêm tin nào và không mở nội dung nào nữa.
    "#);
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn after_the_conclusion_nothing_opens_and_a_new_link_brings_the_guest_back() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    let (guest, _) = invited(&mut w, &cell).await;
    let topic = settled(&mut w, &cell).await;
    let app = &w.stage.app;
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    desk.put(Topic { stage: Stage::Concluded, ..topic });
    desk.commit().await.unwrap();
    w.telegram().read(guest);
    w.says(guest, "/duthao").await;
    w.presses(guest, "Bắt đầu chuẩn bị").await;
    w.says(guest, "/trangchu").await;
    assert_snapshot!(w.reads(guest), @"
    Phần việc của ông/bà với chi bộ đã kết thúc; liên kết này không mở thêm nội dung nào. Việc khác đề nghị liên hệ bí thư.
    ---
    Phần việc ông/bà nhận chuẩn bị với Chi bộ Tổ dân phố 7 đã kết thúc. Chi uỷ trân trọng cảm ơn ông/bà.
    Trợ lý không gửi thêm tin nào và không mở nội dung nào nữa.
    ");

    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Kế hoạch năm 2027").await;
    w.presses(secretary, "Quý II").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Mời báo cáo viên").await;
    w.says(secretary, "Phan Huy Ích").await;
    w.presses(secretary, "Cấp liên kết cho báo cáo viên").await;
    let again = word(&w.reads(secretary));
    w.says(guest, &format!("/start {again}")).await;
    w.presses(guest, "Đúng").await;
    w.presses(guest, "Đồng ý").await;
    w.says(guest, "/trangchu").await;
    assert_snapshot!(w.reads(guest), @"
    Có phải ông/bà Phan Huy Ích không?
    Liên kết này chỉ dành cho ông/bà có tên trên.
    [Đúng]
    [Không phải]
    ---
    Chi bộ Tổ dân phố 7 mời ông/bà dùng Trợ lý
    Đây không phải kênh chính thức; không gửi nội dung mật, tài liệu nội bộ hạn chế.
    Trợ lý chỉ giữ mã tài khoản Telegram, họ tên và dự thảo ông/bà soạn.
    Ông/bà có thể rút sự đồng ý bất cứ lúc nào.
    [Đồng ý]
    [Không đồng ý]
    ---
    Kính gửi ông/bà Phan Huy Ích,
    Ông/bà đã kết nối với Chi bộ Tổ dân phố 7 để chuẩn bị một chuyên đề.
    Khi chuyên đề bắt đầu, Trợ lý sẽ nhắn tại đây.
    Đề nghị bấm nút dưới đây để chi uỷ biết tin đã tới.
    [Bấm thử: tôi đã nhận được]
    ---
    Chi bộ Tổ dân phố 7 mời ông/bà chuẩn bị một chuyên đề. Khi chuyên đề bắt đầu, Trợ lý sẽ nhắn tại đây.
    ");
    all_read(&w, &cell);
    w.finish().await;
}

#[tokio::test]
async fn a_guest_reads_english() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.unit(Profile::Cell, Lang::En, "Maple Street", 6, 0).await;
    let secretary = cell.secretary();
    w.says(secretary, "/plan").await;
    w.presses(secretary, "Quarter IV").await;
    w.presses(secretary, "Another preparer").await;
    w.presses(secretary, "Invite a rapporteur").await;
    w.says(secretary, "Phan Huy Ích").await;
    w.presses(secretary, "Make a link for the rapporteur").await;
    let word = word(&w.reads(secretary));
    let guest = w.stage.telegram.user("Huy Ích", "en");
    w.says(guest, &format!("/start {word}")).await;
    w.presses(guest, "Yes").await;
    w.presses(guest, "I agree").await;
    w.says(guest, "/home").await;
    let said = w.reads(guest);
    assert!(!said.contains("omrade"), "{said}");
    assert_snapshot!(said, @"
    Are you Phan Huy Ích?
    This link is for the person named above only.
    [Yes]
    [I am not]
    ---
    Maple Street Cell invites you to use the assistant
    This is no official channel; send nothing classified and no restricted internal documents.
    The assistant keeps only your Telegram account number, your name and the draft you write.
    You may withdraw your consent at any time.
    [I agree]
    [I do not agree]
    ---
    Dear Phan Huy Ích,
    You are connected to the Maple Street Cell, to prepare one topic.
    The assistant will write to you here when it begins.
    Please press the button below, so that the cell committee knows that messages reach you.
    [Test: I have received this]
    ---
    Maple Street Cell invites you to prepare one topic. The assistant will write to you here when it begins.
    ");
    all_read(&w, &cell);
    w.finish().await;
}
