//! The meeting gets another day, another place, or none; the topic is given up.

use chuyende::domain::ballot::{Ballot, BallotState};
use chuyende::domain::ids::TopicId;
use chuyende::domain::meeting::Presence;
use chuyende::domain::topic::{RoundState, Stage};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::present::meeting::minute_of;
use insta::assert_snapshot;

use crate::invitation::scene::{answer, answers, ballots, base36, consulted, last, presses_old, read_by_all};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// [Đổi ngày hoặc nơi họp] on the topic's card.
pub async fn changes_day(w: &mut World, officer: i64) {
    w.says(officer, "/chuyende").await;
    w.presses(officer, "Đổi ngày hoặc nơi họp").await;
    w.reads(officer);
}

pub async fn moves_to(w: &mut World, officer: i64, when: &str) {
    changes_day(w, officer).await;
    w.says(officer, when).await;
    w.presses(officer, "Đúng").await;
}

/// The data of [Sẽ dự họp] for a meeting at that time.
fn come(cell: &Cell, topic: TopicId, at: &str) -> String {
    format!("1.{}.jc.{}.{}", base36(cell.unit.0), base36(topic.0), base36(minute_of(moment(at))))
}

#[tokio::test]
async fn a_meeting_that_is_moved_asks_everybody_again() {
    let mut w = World::new().await;
    let cell = w.cell(6, 1).await;
    let topic = read_by_all(&mut w, &cell).await;
    let (secretary, thu) = (cell.secretary(), cell.user(4));
    w.presses(thu, "Sẽ dự họp").await;
    w.presses(cell.user(3), "Xin vắng mặt").await;
    w.presses(cell.user(3), "Việc gia đình").await;
    w.presses(secretary, "Chấp nhận").await;
    for member in &cell.members {
        w.reads(member.user);
    }
    moves_to(&mut w, secretary, "19h30 28/12").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Chuyển hội nghị sang 19 giờ 30, thứ Hai, ngày 28/12/2026?
    Nhận góp ý đến 17 giờ thứ Sáu, ngày 25/12.
    Các trả lời cũ hết hiệu lực; Trợ lý mời lại từng đồng chí.
    Gửi tới 7 đồng chí và báo trong nhóm?
    [Chuyển và báo]
    [Chọn ngày khác]
    [Không chuyển, giữ như cũ]
    ");
    assert_eq!(answers(&w, topic).await.len(), 2, "nothing has happened yet");
    assert_snapshot!(w.presses(secretary, "Chuyển và báo").await, @"");
    assert_snapshot!(w.reads(secretary), @r#"
    Trả lời về dự họp, hội nghị lúc 19 giờ 30, thứ Hai, ngày 28/12/2026
    Sẽ dự họp: 0/7
    Chưa trả lời (7): Lê Văn Bình, Phạm Thị Lan, Trần Thị Hoa, Đỗ Quang Minh, Vũ Thị Thu và 2 người nữa
    Tổng số được triệu tập để tính biểu quyết: 6
    [Nhập thay]
    [Về trang chủ]
    ---
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Nguyễn Văn An
    Họp: 19 giờ 30, thứ Hai, ngày 28/12/2026, Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng
    [Đổi ngày hoặc nơi họp]
    [Về trang chủ]
    ---
    Hội nghị chuyển sang 19 giờ 30, thứ Hai, ngày 28/12/2026.
    Trợ lý báo 7 đồng chí sau 30 giây; trước đó có thể thu lại.
    [Thu lại]
    ---
    Kính gửi đồng chí Lê Văn Bình,
    Hội nghị chuyên đề quý IV/2026 chuyển sang ngày, giờ mới. Trân trọng mời đồng chí dự họp.
    Thời gian: 19 giờ 30, thứ Hai, ngày 28/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Nhận góp ý đến 17 giờ thứ Sáu, ngày 25/12. Đề nghị đồng chí trả lời lại lời mời.
    [Sẽ dự họp]
    [Xin vắng mặt]
    "#);
    assert_snapshot!(w.reads(thu), @"
    Kính gửi đồng chí Vũ Thị Thu,
    Trân trọng mời đồng chí dự hội nghị chuyên đề quý IV/2026 của chi bộ.
    Thời gian: 19 giờ 30, thứ Hai, ngày 28/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Đề nghị đồng chí trả lời để chi uỷ chuẩn bị hội nghị.
    [Sẽ dự họp]
    [Xin vắng mặt]
    ---
    Kính gửi đồng chí Vũ Thị Thu,
    Hội nghị chuyên đề quý IV/2026 chuyển sang ngày, giờ mới. Trân trọng mời đồng chí dự họp.
    Thời gian: 19 giờ 30, thứ Hai, ngày 28/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Nhận góp ý đến 17 giờ thứ Sáu, ngày 25/12. Đề nghị đồng chí trả lời lại lời mời.
    [Sẽ dự họp]
    [Xin vắng mặt]
    ");
    assert_snapshot!(w.reads(cell.group), @"
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Hội nghị chuyên đề quý IV/2026 chuyển sang ngày, giờ mới. Trân trọng mời các đồng chí dự họp.
    Thời gian: 19 giờ 30, thứ Hai, ngày 28/12/2026
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Lời mời mới đã gửi riêng; đề nghị các đồng chí trả lời lại tại đó.
    [Mở tin nhắn riêng]
    ");
    assert!(answers(&w, topic).await.is_empty(), "what was answered was answered for the old day");
    let moved = w.topic(topic).await;
    assert_eq!(moved.meeting_at, Some(moment("2026-12-28 19:30")));
    assert_eq!(moved.comments_close_at, Some(moment("2026-12-25 17:00")));

    // The button of the old invitation answers for no new day.
    let old = come(&cell, topic, "2026-12-24 19:30");
    assert_snapshot!(presses_old(&mut w, thu, &old).await, @"Hội nghị nay họp lúc 19 giờ 30, thứ Hai, ngày 28/12/2026. Lời mời cũ không còn dùng; đề nghị đồng chí trả lời theo lời mời mới.");
    assert!(answers(&w, topic).await.is_empty());
    w.presses(thu, "Sẽ dự họp").await;
    assert_eq!(answer(&w, &cell, topic, 4).await, Some((Presence::Coming, None)));
    // A second tap on [Chuyển và báo] finds it done.
    w.reads(thu);
    w.reads(cell.group);
    let again =
        format!("1.{}.tn.{}.{}.{}", base36(cell.unit.0), base36(topic.0), base36(739_978), base36(1170));
    presses_old(&mut w, secretary, &again).await;
    assert_eq!((w.reads(thu), w.reads(cell.group)), (String::new(), String::new()));
    assert_eq!(answer(&w, &cell, topic, 4).await, Some((Presence::Coming, None)));

    // The eve of the old day brings nothing, that of the new one does.
    w.at("2026-12-24 12:00").await;
    assert_eq!(w.reads(cell.user(2)).matches("Ngày mai").count(), 0);
    w.at("2026-12-27 12:00").await;
    assert!(w.reads(cell.user(2)).contains("Ngày mai chi bộ họp"));
    w.finish().await;
}

#[tokio::test]
async fn comments_that_had_closed_open_again_and_a_consultation_runs_on() {
    let mut w = World::at_time("2026-12-22 08:00").await;
    let cell = w.cell(6, 0).await;
    let (topic, ballot) = consulted(&mut w, &cell).await;
    let secretary = cell.secretary();
    moves_to(&mut w, secretary, "19h30 31/12").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Chuyển hội nghị sang 19 giờ 30, thứ Năm, ngày 31/12/2026?
    Mở lại góp ý, đến 17 giờ thứ Ba, ngày 29/12.
    Các trả lời cũ hết hiệu lực; Trợ lý mời lại từng đồng chí.
    Việc lấy ý kiến về các biện pháp kéo dài đến 17 giờ thứ Tư, ngày 30/12.
    Gửi tới 6 đồng chí và báo trong nhóm?
    [Chuyển và báo]
    [Chọn ngày khác]
    [Không chuyển, giữ như cũ]
    ");
    w.presses(secretary, "Chuyển và báo").await;
    let moved = w.topic(topic).await;
    assert_eq!((moved.round, moved.comments_close_at), (RoundState::Open, Some(moment("2026-12-29 17:00"))));
    let open = ballots(&w, topic).await.into_iter().find(|one| one.id == ballot).unwrap();
    assert_eq!((open.state, open.closes_at), (BallotState::Open, Some(moment("2026-12-30 17:00"))));
    w.reads(cell.user(4));
    w.says(cell.user(4), "Nên ghi rõ ai kiểm tra.").await;
    assert!(w.reads(cell.user(4)).contains("Ý-"));
    assert_eq!(w.topic(topic).await.comments, 1);
    w.finish().await;
}

#[tokio::test]
async fn a_move_in_the_evening_waits_for_the_morning_and_never_expires() {
    let mut w = World::at_time("2026-12-22 21:00").await;
    let cell = w.cell(6, 0).await;
    w.in_round(&cell, 2).await;
    let secretary = cell.secretary();
    moves_to(&mut w, secretary, "19h30 26/12").await;
    assert_snapshot!(last(&w.reads(secretary)), @"
    Chuyển hội nghị sang 19 giờ 30, thứ Bảy, ngày 26/12/2026?
    Nhận góp ý đến 17 giờ thứ Sáu, ngày 25/12.
    Các trả lời cũ hết hiệu lực; Trợ lý mời lại từng đồng chí.
    Sẽ gửi lúc 7 giờ sáng mai.
    Gửi tới 6 đồng chí và báo trong nhóm?
    [Chuyển và báo]
    [Chọn ngày khác]
    [Không chuyển, giữ như cũ]
    ");
    assert_snapshot!(w.presses(secretary, "Chuyển và báo").await, @"");
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Bảy, ngày 26/12/2026, Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng
    [Đổi ngày hoặc nơi họp]
    [Về trang chủ]
    ---
    Hội nghị chuyển sang 19 giờ 30, thứ Bảy, ngày 26/12/2026.
    Trợ lý báo 6 đồng chí sau 30 giây; trước đó có thể thu lại.
    [Thu lại]
    ---
    Sẽ gửi tới 6 đồng chí lúc 7 giờ sáng mai.
    [Gửi ngay]
    "#);
    assert_eq!(w.reads(cell.user(4)), "");
    assert!(w.reads(cell.group).contains("chuyển sang ngày, giờ mới"));
    w.restart().await;
    w.at("2026-12-23 07:05").await;
    assert!(w.reads(cell.user(4)).contains("chuyển sang ngày, giờ mới"));
    w.finish().await;
}

#[tokio::test]
async fn another_place_leaves_the_answers_as_they_are() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let (secretary, thu) = (cell.secretary(), cell.user(4));
    w.presses(thu, "Sẽ dự họp").await;
    w.reads(thu);
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Giữ ngày họp, đổi nơi họp").await;
    w.says(secretary, "Hội trường phường").await;
    w.reads(secretary);
    assert_snapshot!(w.presses(secretary, "Đúng").await, @"");
    assert_snapshot!(last(&w.reads(thu)), @"
    Kính gửi đồng chí Vũ Thị Thu,
    Hội nghị chuyên đề quý IV/2026 đổi nơi họp; ngày, giờ không đổi.
    Thời gian: 19 giờ 30, thứ Năm, ngày 24/12/2026
    Địa điểm: Hội trường phường
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Trả lời của đồng chí được giữ nguyên.
    [Về trang chủ]
    ");
    assert_eq!(answer(&w, &cell, topic, 4).await, Some((Presence::Coming, None)));
    w.finish().await;
}

#[tokio::test]
async fn no_day_that_cannot_be_is_taken() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let before = w.topic(topic).await;
    let secretary = cell.secretary();
    changes_day(&mut w, secretary).await;
    for impossible in ["31/2", "hôm qua", "hôm nay", "24/12/2030", "hôm nào cũng được"] {
        w.says(secretary, impossible).await;
        assert_ne!(w.reads(secretary), "", "{impossible}");
    }
    assert_eq!(w.topic(topic).await, before);
    // A confirmation that lay there until its day had come.
    w.says(secretary, "19h30 27/12").await;
    w.presses(secretary, "Đúng").await;
    w.reads(secretary);
    let message = w.newest_with(secretary, secretary, "Chuyển và báo");
    w.at("2026-12-22 08:00").await;
    w.says(cell.deputy(), "/chuyende").await;
    w.presses(cell.deputy(), "Đổi ngày hoặc nơi họp").await;
    w.says(cell.deputy(), "19h30 23/12").await;
    w.presses(cell.deputy(), "Đúng").await;
    w.presses(cell.deputy(), "Chuyển và báo").await;
    w.at("2026-12-27 08:00").await;
    w.telegram().presses(secretary, secretary, message, "Chuyển và báo").ok();
    w.settle().await;
    assert_eq!(w.topic(topic).await.meeting_at, Some(moment("2026-12-23 19:30")));
    w.finish().await;
}

#[tokio::test]
async fn a_meeting_is_postponed_with_a_reason_and_resumed_where_it_was() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let (secretary, thu) = (cell.secretary(), cell.user(4));
    w.says(thu, "Nên ghi rõ ai kiểm tra.").await;
    w.reads(thu);
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Hoãn, chưa định ngày").await;
    assert_snapshot!(w.reads(secretary), @"Vì sao hoãn hội nghị? Đề nghị đồng chí viết một câu; lý do được báo cho mọi người.");
    w.telegram().sends_sticker(secretary, secretary);
    w.settle().await;
    w.says(secretary, &"mưa bão ".repeat(250)).await;
    assert_snapshot!(w.reads(secretary), @"
    Ở bước này Trợ lý chỉ đọc được chữ. Đề nghị đồng chí viết ngay tại đây.
    ---
    Lý do dài hơn 200 ký tự nên chưa ghi được.
    Đề nghị đồng chí viết gọn trong một câu.
    ");
    w.says(secretary, "Bão số 9, nhà văn hoá bị ngập").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Hoãn hội nghị chuyên đề quý IV/2026 (dự kiến 19 giờ 30, thứ Năm, ngày 24/12/2026), chưa định ngày mới?
    Lý do: "Bão số 9, nhà văn hoá bị ngập"
    Dự thảo, ý kiến, việc thông qua được giữ nguyên; các nhắc việc dừng lại.
    Gửi tới 6 đồng chí và báo trong nhóm?
    [Hoãn và báo]
    [Không]
    "#);
    assert_eq!(w.topic(topic).await.stage, Stage::Circulated, "nothing has happened yet");
    assert_snapshot!(w.presses(secretary, "Hoãn và báo").await, @"");
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Hội nghị đang hoãn, chưa định ngày. Lý do: "Bão số 9, nhà văn hoá bị ngập"
    Họp ngày nào? Đồng chí bấm chọn, hoặc viết ngay tại đây,
    ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.
    [Thứ Năm, ngày 03/12]
    [Thứ Năm, ngày 10/12]
    [Thứ Năm, ngày 17/12]
    [Thứ Năm, ngày 24/12]
    [Thứ Năm, ngày 31/12]
    [Huỷ, không họp chuyên đề này]
    ---
    Hội nghị được hoãn, chưa định ngày mới.
    Trợ lý báo 6 đồng chí sau 30 giây; trước đó có thể thu lại.
    [Thu lại]
    ---
    Kính gửi đồng chí Lê Văn Bình,
    Hội nghị chuyên đề quý IV/2026 (dự kiến 19 giờ 30, thứ Năm, ngày 24/12/2026) hoãn, chưa định ngày mới.
    Lý do: "Bão số 9, nhà văn hoá bị ngập"
    Dự thảo và các ý kiến được giữ nguyên. Khi có ngày mới, Trợ lý sẽ báo lại.
    [Về trang chủ]
    "#);
    assert_snapshot!(w.reads(thu), @r#"
    Kính gửi đồng chí Vũ Thị Thu,
    Hội nghị chuyên đề quý IV/2026 (dự kiến 19 giờ 30, thứ Năm, ngày 24/12/2026) hoãn, chưa định ngày mới.
    Lý do: "Bão số 9, nhà văn hoá bị ngập"
    Dự thảo và các ý kiến được giữ nguyên. Khi có ngày mới, Trợ lý sẽ báo lại.
    [Về trang chủ]
    "#);
    assert_snapshot!(w.reads(cell.group), @r#"
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Hội nghị chuyên đề quý IV/2026 (dự kiến 19 giờ 30, thứ Năm, ngày 24/12/2026) hoãn, chưa định ngày mới.
    Lý do: "Bão số 9, nhà văn hoá bị ngập"
    Dự thảo và các ý kiến được giữ nguyên. Khi có ngày mới, Trợ lý sẽ báo lại.
    [Mở tin nhắn riêng]
    "#);
    let off = w.topic(topic).await;
    assert_eq!((off.stage, off.meeting_at), (Stage::Postponed, None));
    let old = come(&cell, topic, "2026-12-24 19:30");
    assert_snapshot!(presses_old(&mut w, thu, &old).await, @"Hội nghị đang hoãn, chưa định ngày. Khi có ngày mới, Trợ lý sẽ mời lại đồng chí.");
    w.restart().await;
    w.at("2026-12-26 12:00").await;
    assert_eq!(w.reads(cell.user(3)).matches("Ngày mai").count(), 0, "no reminder of a day that is none");
    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Đặt ngày, giờ, nơi họp").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Quý IV/2026: chuyên đề
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Hội nghị đang hoãn, chưa định ngày. Lý do: "Bão số 9, nhà văn hoá bị ngập"
    Họp ngày nào? Đồng chí bấm chọn, hoặc viết ngay tại đây,
    ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.
    [Thứ Năm, ngày 14/01/2027]
    [Thứ Năm, ngày 21/01/2027]
    [Thứ Năm, ngày 28/01/2027]
    [Thứ Năm, ngày 04/02/2027]
    [Thứ Năm, ngày 25/03/2027]
    [Huỷ, không họp chuyên đề này]
    "#);
    w.says(secretary, "19h30 7/1/2027").await;
    w.presses(secretary, "Đúng").await;
    w.reads(secretary);
    w.presses(secretary, "Chuyển và báo").await;
    assert_snapshot!(last(&w.reads(thu)), @"
    Kính gửi đồng chí Vũ Thị Thu,
    Hội nghị chuyên đề quý IV/2026 chuyển sang ngày, giờ mới. Trân trọng mời đồng chí dự họp.
    Thời gian: 19 giờ 30, thứ Năm, ngày 07/01/2027
    Địa điểm: Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chủ trì: đồng chí Lê Văn Bình
    Nhận góp ý đến 17 giờ thứ Ba, ngày 05/01/2027. Đề nghị đồng chí trả lời lại lời mời.
    [Sẽ dự họp]
    [Xin vắng mặt]
    ");
    let back = w.topic(topic).await;
    assert_eq!((back.stage, back.comments, back.round), (Stage::Circulated, 1, RoundState::Open));
    assert_eq!(back.approval, off.approval);
    assert_eq!(back.reason, None);
    w.finish().await;
}

#[tokio::test]
async fn a_topic_being_drafted_is_postponed_and_goes_on_from_there() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 5).await;
    w.drafted(&cell, topic, 1).await;
    let (secretary, an) = (cell.secretary(), cell.user(5));
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Hoãn, chưa định ngày").await;
    w.says(secretary, "Chờ hướng dẫn của cấp trên").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Hoãn hội nghị chuyên đề quý IV/2026 (dự kiến 19 giờ 30, thứ Năm, ngày 24/12/2026), chưa định ngày mới?
    Lý do: "Chờ hướng dẫn của cấp trên"
    Dự thảo, ý kiến, việc thông qua được giữ nguyên; các nhắc việc dừng lại.
    Gửi tới 1 đồng chí và báo trong nhóm?
    [Hoãn và báo]
    [Không]
    "#);
    w.presses(secretary, "Hoãn và báo").await;
    assert_snapshot!(w.reads(an), @r#"
    Kính gửi đồng chí Nguyễn Văn An,
    Hội nghị chuyên đề quý IV/2026 (dự kiến 19 giờ 30, thứ Năm, ngày 24/12/2026) hoãn, chưa định ngày mới.
    Lý do: "Chờ hướng dẫn của cấp trên"
    Dự thảo và các ý kiến được giữ nguyên. Khi có ngày mới, Trợ lý sẽ báo lại.
    [Về trang chủ]
    "#);
    w.says(an, "/duthao").await;
    assert_snapshot!(w.reads(an), @"
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
    [Về dự thảo]
    ");
    assert_eq!(w.reads(cell.user(4)), "", "the group has heard it");
    w.at("2026-12-05 09:00").await;
    assert_eq!(w.reads(an), "", "nobody is reminded of a draft that has no day");
    changes_day_of_postponed(&mut w, secretary).await;
    w.says(secretary, "19h30 29/12").await;
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Quý IV/2026: lịch rút gọn theo số ngày còn lại
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Nguyễn Văn An
    Dự thảo: 12/12; chi uỷ thông qua: 18/12; gửi đảng viên: 21/12; góp ý đến: 27/12
    Họp: 19 giờ 30, thứ Ba, ngày 29/12/2026, Nhà văn hoá Tổ dân phố 7
    Hình thức: họp riêng. Chi bộ có 6 đảng viên, dưới 15 nên có thể kết hợp sinh hoạt thường kỳ.
    [Giữ lịch này]
    [Chọn ngày khác]
    [Thôi, không đổi]
    "#);
    w.presses(secretary, "Giữ lịch này").await;
    assert_snapshot!(w.reads(an), @r#"
    Kính gửi đồng chí Nguyễn Văn An,
    Chuyên đề đồng chí chuẩn bị có thay đổi, nay là "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Họp: 19 giờ 30, thứ Ba, ngày 29/12/2026, Nhà văn hoá Tổ dân phố 7
    Đề nghị đồng chí gửi dự thảo trước 17 giờ thứ Bảy, ngày 12/12.
    Trợ lý hỏi từng phần, hoặc đồng chí gửi tệp có sẵn.
    [Bắt đầu chuẩn bị]
    "#);
    let back = w.topic(topic).await;
    assert_eq!((back.stage, back.drafts), (Stage::Drafting, 1));
    w.finish().await;
}

async fn changes_day_of_postponed(w: &mut World, officer: i64) {
    w.says(officer, "/chuyende").await;
    w.reads(officer);
}

#[tokio::test]
async fn a_topic_is_given_up_and_the_quarter_is_free_again() {
    let mut w = World::at_time("2026-12-22 08:00").await;
    let cell = w.cell(6, 0).await;
    let (topic, ballot) = consulted(&mut w, &cell).await;
    let (secretary, deputy, thu) = (cell.secretary(), cell.deputy(), cell.user(4));
    for officer in [secretary, deputy] {
        changes_day(&mut w, officer).await;
        w.presses(officer, "Huỷ, không họp chuyên đề này").await;
        w.says(officer, "Gộp với chuyên đề quý sau").await;
    }
    assert_snapshot!(last(&w.reads(secretary)), @r#"
    Huỷ chuyên đề quý IV/2026, không họp nữa?
    Lý do: "Gộp với chuyên đề quý sau"
    Chuyên đề được lưu trong sổ; quý này có thể chọn chuyên đề khác.
    Việc lấy ý kiến về các biện pháp bị huỷ.
    Gửi tới 6 đồng chí và báo trong nhóm?
    [Huỷ và báo]
    [Không]
    "#);
    for officer in [secretary, deputy] {
        let message = w.newest_with(officer, officer, "Huỷ và báo");
        w.telegram().presses(officer, officer, message, "Huỷ và báo").unwrap();
    }
    w.settle().await;
    let toasts = w.telegram().toasts(deputy);
    assert_snapshot!(toasts.last().unwrap().text, @"Một thay đổi về hội nghị vừa được bấm và sắp được báo. Đề nghị đồng chí chờ một phút, hoặc thu lại trước.");
    let said = w.reads(thu);
    assert_eq!(said.matches("Kính gửi").count(), 1, "{said}");
    assert_snapshot!(last(&said), @r#"
    Kính gửi đồng chí Vũ Thị Thu,
    Chuyên đề quý IV/2026 "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" đã huỷ.
    Hội nghị dự kiến lúc 19 giờ 30, thứ Năm, ngày 24/12/2026 không tổ chức nữa.
    Lý do: "Gộp với chuyên đề quý sau"
    Chi uỷ cảm ơn đồng chí.
    [Về trang chủ]
    "#);
    assert_eq!(w.reads(cell.group).matches("Kính gửi").count(), 1);
    let gone = w.topic(topic).await;
    assert_eq!((gone.stage, gone.reason.as_deref()), (Stage::Cancelled, Some("Gộp với chuyên đề quý sau")));
    let voided: Vec<Ballot> = ballots(&w, topic).await;
    assert_eq!(voided.iter().find(|one| one.id == ballot).unwrap().state, BallotState::Cancelled);
    w.says(thu, "Nên ghi rõ ai kiểm tra.").await;
    assert_eq!(w.topic(topic).await.comments, 0, "what is given up takes no comments");
    w.at("2026-12-24 20:00").await;
    w.reads(thu);
    w.says(secretary, "/trangchu").await;
    w.presses(secretary, "Chọn chuyên đề").await;
    w.says(secretary, "Chuyển đổi số").await;
    assert_ne!(w.current(&cell).await, topic, "another can be chosen");
    assert_eq!(w.topic(topic).await.stage, Stage::Cancelled, "and this one stays in the books");
    w.finish().await;
}

#[tokio::test]
async fn a_meeting_that_has_begun_is_not_moved() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let topic = read_by_all(&mut w, &cell).await;
    let secretary = cell.secretary();
    w.at("2026-12-24 19:30").await;
    changes_day(&mut w, secretary).await;
    w.presses(secretary, "Hoãn, chưa định ngày").await;
    w.says(secretary, "Mất điện").await;
    w.says(cell.deputy(), "/hop").await;
    w.presses(cell.deputy(), "Họp bắt đầu").await;
    assert_snapshot!(w.presses(secretary, "Hoãn và báo").await, @"Hội nghị đang họp nên không đổi ngày, hoãn hay huỷ được nữa.");
    assert_eq!(w.topic(topic).await.stage, Stage::Meeting);
    w.finish().await;
}

#[tokio::test]
async fn the_same_in_an_english_association() {
    let mut w = World::new().await;
    let cell = w.unit(Profile::Association, Lang::En, "Riverside", 6, 0).await;
    w.in_round(&cell, 2).await;
    let (head, member) = (cell.secretary(), cell.user(4));
    w.says(head, "/topic").await;
    w.presses(head, "Another day or place").await;
    w.says(head, "19:30 28/12").await;
    w.presses(head, "Yes").await;
    assert_snapshot!(last(&w.reads(head)), @"
    Move the meeting to 19:30, Monday 28 December 2026?
    Comments until 17:00 on Friday 25 December.
    Answers given so far no longer hold; each of the members is invited again.
    Send to 6 members and post in the group?
    [Move and tell]
    [Choose another day]
    [Do not move, leave it as it is]
    ");
    assert_snapshot!(w.presses(head, "Move and tell").await, @"");
    assert_snapshot!(w.reads(member), @"
    Dear Vũ Thị Thu,
    The thematic session of quarter IV/2026 has a new day and hour. You are invited to come.
    Time: 19:30, Monday 28 December 2026
    Place: Nhà văn hoá Tổ dân phố 7
    Form: a meeting of its own. Chair: Lê Văn Bình
    Comments until 17:00 on Friday 25 December. Please answer the invitation again.
    [I will come]
    [Ask for leave]
    ");
    assert_snapshot!(w.reads(cell.group), @"
    Dear members of the Riverside Chapter,
    The thematic session of quarter IV/2026 has a new day and hour. You are invited to come.
    Time: 19:30, Monday 28 December 2026
    Place: Nhà văn hoá Tổ dân phố 7
    Form: a meeting of its own. Chair: Lê Văn Bình
    The new invitation has gone to each in private; please answer it there again.
    [Open the private chat]
    ");
    w.says(head, "/topic").await;
    w.presses(head, "Another day or place").await;
    w.presses(head, "Postpone, no day yet").await;
    w.says(head, "The hall is flooded").await;
    assert_snapshot!(last(&w.reads(head)), @"
    Postpone the thematic session of quarter IV/2026 (planned for 19:30, Monday 28 December 2026) without a new day?
    Reason: “The hall is flooded”
    Draft, comments and approval are kept; reminders stop.
    Send to 6 members and post in the group?
    [Postpone and tell]
    [No]
    ");
    w.presses(head, "Postpone and tell").await;
    assert_snapshot!(w.reads(member), @"
    Dear Vũ Thị Thu,
    The thematic session of quarter IV/2026 (planned for 19:30, Monday 28 December 2026) is postponed and has no day yet.
    Reason: “The hall is flooded”
    The draft and all comments are kept. You will be told when there is a new day.
    [Home]
    ");
    assert_snapshot!(w.reads(cell.group), @"
    Dear members of the Riverside Chapter,
    The thematic session of quarter IV/2026 (planned for 19:30, Monday 28 December 2026) is postponed and has no day yet.
    Reason: “The hall is flooded”
    The draft and all comments are kept. You will be told when there is a new day.
    [Open the private chat]
    ");
    w.says(head, "/topic").await;
    w.presses(head, "Cancel, do not hold it").await;
    w.says(head, "Joined with the next quarter").await;
    assert_snapshot!(last(&w.reads(head)), @"
    Cancel the topic of quarter IV/2026 and not hold the session?
    Reason: “Joined with the next quarter”
    The topic stays in the books; the quarter can have another.
    Send to 6 members and post in the group?
    [Cancel and tell]
    [No]
    ");
    w.presses(head, "Cancel and tell").await;
    assert_snapshot!(w.reads(member), @"
    Dear Vũ Thị Thu,
    The topic of quarter IV/2026, “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”, is cancelled.
    Reason: “Joined with the next quarter”
    The executive committee thanks you.
    [Home]
    ");
    assert_snapshot!(w.reads(cell.group), @"
    Dear members of the Riverside Chapter,
    The topic of quarter IV/2026, “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”, is cancelled.
    Reason: “Joined with the next quarter”
    [Open the private chat]
    ");
    w.finish().await;
}
