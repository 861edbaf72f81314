//! The alarm of a quarter that passes, where a meeting is set all the same: it says what is, and blames nobody.

use chuyende::domain::topic::Topic;
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::support::seed::Cell;
use crate::support::{World, moment};

fn all_read(w: &World, cell: &Cell) {
    for member in &cell.members {
        w.reads(member.user);
    }
}

/// On the morning after day 75 of the quarter: what the secretary hears, and what the deputy does a day later.
async fn alarmed(w: &mut World, cell: &Cell) -> (String, String) {
    w.woken(cell).await;
    w.at("2026-12-15 06:59").await;
    all_read(w, cell);
    w.at("2026-12-15 07:01").await;
    let said = w.reads(cell.secretary());
    all_read(w, cell);
    w.at("2026-12-16 07:01").await;
    let deputy = w.reads(cell.deputy());
    all_read(w, cell);
    (said, deputy)
}

#[tokio::test]
async fn a_meeting_to_come_in_the_quarter_is_named_and_its_room_is_said() {
    let mut w = World::at_time("2026-12-14 09:00").await;
    let cell = w.cell(6, 0).await;
    w.in_round(&cell, 2).await;
    let (said, deputy) = alarmed(&mut w, &cell).await;
    assert_snapshot!(said, @"
    Kính gửi đồng chí Lê Văn Bình,
    Đã qua ngày thứ 75 của quý IV/2026. Chi bộ đã có lịch sinh hoạt chuyên đề trong quý.
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Nếu phải dời, ngày cuối cùng của quý là thứ Năm, ngày 31/12/2026.
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    [Nhắc riêng 4 đồng chí]
    ");
    assert_eq!(deputy, "", "nothing is amiss");
    w.finish().await;
}

#[tokio::test]
async fn a_meeting_after_the_quarter_is_said_to_be_that() {
    let mut w = World::at_time("2026-12-14 09:00").await;
    let cell = w.cell(6, 0).await;
    let topic = w.assigned(&cell, 2).await;
    let meeting_at = Some(moment("2027-01-07 19:30"));
    w.topic_becomes(topic, |topic| Topic { year: 2027, quarter: 1, meeting_at, ..topic }).await;
    let (said, deputy) = alarmed(&mut w, &cell).await;
    assert_snapshot!(said, @"
    Kính gửi đồng chí Lê Văn Bình,
    Đã qua ngày thứ 75 của quý IV/2026, chi bộ chưa sinh hoạt chuyên đề.
    Quý này còn 16 ngày; ngày họp đã báo là sau khi hết quý.
    Họp: 19 giờ 30, thứ Năm, ngày 07/01/2027, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: người chuẩn bị viết dự thảo, chậm nhất thứ Năm, ngày 17/12
    [Nhắc người chuẩn bị]
    ");
    assert_snapshot!(deputy, @"
    Kính gửi đồng chí Phạm Thị Lan,
    Đã qua ngày thứ 75 của quý IV/2026, chi bộ chưa sinh hoạt chuyên đề.
    Quý này còn 15 ngày; ngày họp đã báo là sau khi hết quý.
    Họp: 19 giờ 30, thứ Năm, ngày 07/01/2027, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: người chuẩn bị viết dự thảo, chậm nhất thứ Năm, ngày 17/12
    [Nhắc người chuẩn bị]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_meeting_nobody_has_spoken_of_is_asked_after() {
    let mut w = World::at_time("2026-12-14 09:00").await;
    let cell = w.cell(6, 0).await;
    let topic = w.in_round(&cell, 2).await;
    let meeting_at = Some(moment("2026-12-12 19:30"));
    w.topic_becomes(topic, |topic| Topic { meeting_at, comments_close_at: meeting_at, ..topic }).await;
    let (said, deputy) = alarmed(&mut w, &cell).await;
    assert_snapshot!(said, @"
    Kính gửi đồng chí Lê Văn Bình,
    Đã qua ngày thứ 75 của quý IV/2026. Theo lịch chi bộ đã họp, nhưng trong sổ chưa ghi.
    Họp: 19 giờ 30, thứ Bảy, ngày 12/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: chốt danh sách biện pháp để lấy ý kiến, chậm nhất thứ Ba, ngày 22/12
    [Chốt danh sách biện pháp]
    ");
    assert_snapshot!(deputy, @"
    Kính gửi đồng chí Phạm Thị Lan,
    Đã qua ngày thứ 75 của quý IV/2026. Theo lịch chi bộ đã họp, nhưng trong sổ chưa ghi.
    Họp: 19 giờ 30, thứ Bảy, ngày 12/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: chốt danh sách biện pháp để lấy ý kiến, chậm nhất thứ Ba, ngày 22/12
    [Chốt danh sách biện pháp]
    ");
    w.finish().await;
}

#[tokio::test]
async fn the_same_in_an_english_association() {
    let mut w = World::at_time("2026-12-14 09:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    w.in_round(&club, 2).await;
    let (said, _) = alarmed(&mut w, &club).await;
    assert_snapshot!(said, @"
    Dear Lê Văn Bình,
    Day 75 of quarter IV/2026 has passed. The chapter has a date for its session within the quarter.
    Meeting: 19:30, Thursday 24 December 2026, Nhà văn hoá Tổ dân phố 7
    Should it have to move: the last day of the quarter is Thursday 31 December 2026.
    Next: the members read and comment, by Monday 21 December
    [Remind 4 members]
    ");
    w.finish().await;
}
