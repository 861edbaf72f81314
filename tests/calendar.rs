//! The calendar of a unit: its rules shown and changed, its days off, what recurs.

use crate::support::seed::Cell;
use crate::support::{World, moment};
use chuyende::domain::ids::UnitId;
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::unit::{Lang, Profile, Unit};
use chuyende::store::desk::Desk;
use chuyende::store::rows::UnitRules;
use insta::assert_snapshot;

async fn rules(w: &World, unit: UnitId) -> RuleProfile {
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let mut desk = Desk::reading(&w.stage.app.store, now).await.unwrap();
    desk.get::<UnitRules>(unit).await.unwrap().rules
}

async fn opens(w: &mut World, user: i64, path: &[&str]) {
    w.says(user, "/caidat").await;
    w.presses(user, "Quy định của chi bộ").await;
    for label in path {
        w.presses(user, label).await;
    }
}

#[tokio::test]
async fn the_secretary_changes_a_deadline_by_a_button_and_by_words() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let secretary = cell.user(0);
    opens(&mut w, secretary, &[]).await;
    w.reads(secretary);
    w.presses(secretary, "Các bước trước hội nghị").await;
    assert_snapshot!(w.reads(secretary), @"
    Các bước trước hội nghị
    Chốt chuyên đề: trước hội nghị 30 ngày
    Hạn dự thảo: trước hội nghị 21 ngày
    Duyệt xong: trước hội nghị 14 ngày
    Gửi đảng viên: trước hội nghị 10 ngày
    Hết hạn góp ý: trước hội nghị 3 ngày
    [Chốt chuyên đề]
    [Hạn dự thảo]
    [Duyệt xong]
    [Gửi đảng viên]
    [Hết hạn góp ý]
    [Các mục khác]
    ");
    w.presses(secretary, "Hạn dự thảo").await;
    assert_snapshot!(w.reads(secretary), @"
    Hạn dự thảo
    Hiện nay: trước hội nghị 21 ngày
    Có thể viết một số khác ngay tại đây.
    [trước hội nghị 25 ngày]
    [Quay lại]
    ");
    w.says(secretary, "trước 25 ngày").await;
    assert_snapshot!(w.reads(secretary), @"
    Hạn dự thảo
    Đang là: trước hội nghị 21 ngày
    Đổi thành: trước hội nghị 25 ngày
    [Đúng]
    [Không đổi]
    ");
    assert_eq!(rules(&w, cell.unit).await.chain.draft_before, 21, "nothing before [Đúng]");
    assert_eq!(w.presses(secretary, "Đúng").await, "Đã ghi quy định mới.");
    assert_eq!(rules(&w, cell.unit).await.chain.draft_before, 25);
    w.reads(secretary);
    w.presses(secretary, "Hạn dự thảo").await;
    w.presses(secretary, "Về mặc định").await;
    w.presses(secretary, "Đúng").await;
    assert_eq!(rules(&w, cell.unit).await, RuleProfile::of(Profile::Cell));
    for index in 1..6 {
        assert_eq!(w.reads(cell.user(index)), "", "nobody else is told");
    }
    w.reads(secretary);
    w.finish().await;
}

#[tokio::test]
async fn what_cannot_be_is_said_and_changes_nothing() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let secretary = cell.user(0);
    opens(&mut w, secretary, &["Ngày nghỉ và nhịp nhắc việc", "Điểm việc hằng tuần"]).await;
    assert_snapshot!(w.reads(secretary), @"
    Cài đặt: Chi bộ Tổ dân phố 7
    Cấp uỷ cấp trên: Đảng uỷ phường Hoà Bình
    Địa danh: Hoà Bình
    Ngôn ngữ của đồng chí: Tiếng Việt
    [Thiết lập chi bộ]
    [Cấp uỷ cấp trên và địa danh]
    [Quy định của chi bộ]
    [English]
    [Chỉ nhắc việc của tôi]
    [Về trang chủ]
    ---
    Điểm việc hằng tuần
    Hiện nay: 7 giờ 30, thứ Hai hằng tuần
    Lần tới: 7 giờ 30, thứ Hai, ngày 30/11/2026
    Có thể viết biểu thức cron ngay tại đây (giây, phút, giờ, ngày, tháng, thứ), ví dụ: 0 30 7 * * MON
    [7 giờ 30, thứ Sáu hằng tuần]
    [không gửi]
    [Quay lại]
    ");
    w.says(secretary, "0 0 7 31 FEB *").await;
    w.says(secretary, "0 30 7 * * 2").await;
    w.says(secretary, "thứ hai hằng tuần").await;
    assert_snapshot!(w.reads(secretary), @"
    Theo biểu thức này, hai năm tới không có lần nào. Chưa có gì thay đổi.
    ---
    Thứ trong tuần viết bằng chữ: MON, TUE, WED, THU, FRI, SAT, SUN. Chưa có gì thay đổi.
    ---
    Trợ lý chưa đọc được biểu thức. Chưa có gì thay đổi.
    Đề nghị bấm một nút, hoặc viết đủ: giây, phút, giờ, ngày, tháng, thứ, ví dụ: 0 30 7 * * MON
    ");
    opens(&mut w, secretary, &["Giờ giấc", "Múi giờ"]).await;
    w.reads(secretary);
    w.says(secretary, "Asia/Thang_Long").await;
    assert_snapshot!(w.reads(secretary), @"Không có múi giờ này. Đề nghị viết đúng tên, ví dụ: Asia/Ho_Chi_Minh. Chưa có gì thay đổi.");
    opens(&mut w, secretary, &["Biểu quyết", "Thông qua khi tán thành"]).await;
    w.reads(secretary);
    w.says(secretary, "hai phần ba").await;
    w.says(secretary, "3/2").await;
    assert_snapshot!(w.reads(secretary), @"
    Mục này cần một phân số lớn hơn 0, không quá 1, ví dụ: 1/2. Chưa có gì thay đổi.
    ---
    Mục này cần một phân số lớn hơn 0, không quá 1, ví dụ: 1/2. Chưa có gì thay đổi.
    ");
    opens(&mut w, secretary, &["Tại hội nghị và sau đó", "Hỏi việc thực hiện"]).await;
    w.reads(secretary);
    w.says(secretary, "30 400 90").await;
    w.says(secretary, "30 90 60").await;
    assert_snapshot!(w.reads(secretary), @"
    Số thứ hai cần từ 1 đến 365. Chưa có gì thay đổi.
    ---
    Số thứ ba cần lớn hơn số thứ hai. Chưa có gì thay đổi.
    ");
    assert_eq!(rules(&w, cell.unit).await, RuleProfile::of(Profile::Cell));
    w.finish().await;
}

#[tokio::test]
async fn a_mistake_in_the_echo_is_typed_over_and_what_is_so_already_is_said() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let secretary = cell.secretary();
    opens(&mut w, secretary, &["Các bước trước hội nghị", "Hạn dự thảo"]).await;
    w.reads(secretary);
    w.says(secretary, "22").await;
    w.says(secretary, "25").await;
    w.says(secretary, "21").await;
    assert_snapshot!(w.reads(secretary), @"
    Hạn dự thảo
    Đang là: trước hội nghị 21 ngày
    Đổi thành: trước hội nghị 22 ngày
    [Đúng]
    [Không đổi]
    ---
    Hạn dự thảo
    Đang là: trước hội nghị 21 ngày
    Đổi thành: trước hội nghị 25 ngày
    [Đúng]
    [Không đổi]
    ---
    Mục này đang đúng như vậy. Chưa có gì thay đổi.
    ");
    w.presses(secretary, "Đúng").await;
    assert_eq!(rules(&w, cell.unit).await.chain.draft_before, 25);
    w.reads(secretary);
    w.says(secretary, "26").await;
    assert!(!w.reads(secretary).contains("Hạn dự thảo"), "nothing waits any more");
    // More than once a day it would wake for nothing.
    opens(&mut w, secretary, &["Ngày nghỉ và nhịp nhắc việc", "Điểm việc hằng tuần"]).await;
    w.reads(secretary);
    w.says(secretary, "* * * * * *").await;
    assert_snapshot!(w.reads(secretary), @"Mỗi ngày nhiều nhất một lần: giây, phút, giờ đều viết một số, ví dụ: 0 30 7 * * MON. Chưa có gì thay đổi.");
    opens(&mut w, secretary, &["Buổi sinh hoạt", "Báo khi chưa họp"]).await;
    w.reads(secretary);
    w.says(secretary, "45 91").await;
    assert_snapshot!(w.reads(secretary), @"Số thứ hai cần từ 2 đến 88. Chưa có gì thay đổi.");
    w.finish().await;
}

#[tokio::test]
async fn an_old_button_and_a_member_change_nothing() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let (secretary, member) = (cell.user(0), cell.user(5));
    opens(&mut w, secretary, &["Giờ giấc", "Thu lại được trong", "60 giây"]).await;
    let old = w.newest_with(secretary, secretary, "Đúng");
    w.presses(secretary, "Đúng").await;
    assert_eq!(rules(&w, cell.unit).await.take_back_seconds, 60);
    w.presses(secretary, "Thu lại được trong").await;
    w.presses(secretary, "Về mặc định").await;
    w.presses(secretary, "Đúng").await;
    w.reads(secretary);
    w.telegram().presses(secretary, secretary, old, "Đúng").unwrap();
    w.settle().await;
    assert_eq!(rules(&w, cell.unit).await.take_back_seconds, 30, "the old button is spent");
    w.reads(secretary);
    w.says(member, "/caidat").await;
    assert!(!w.offers(member, "Quy định của chi bộ"));
    w.reads(member);
    w.finish().await;
}

#[tokio::test]
async fn an_association_in_english_reads_the_same_rules() {
    let mut w = World::new().await;
    let club = w.unit(Profile::Association, Lang::En, "Chess", 6, 0).await;
    let head = club.user(0);
    w.says(head, "/settings").await;
    let rules = w.telegram().chat_view(head, head);
    let label =
        rules.last().unwrap().buttons.iter().flatten().find(|button| button.text.starts_with("Rules"));
    let label = label.unwrap().text.clone();
    w.presses(head, &label).await;
    w.presses(head, "The session").await;
    w.presses(head, "Alarm without a session").await;
    w.says(head, "0 75").await;
    w.says(head, "75 45").await;
    w.says(head, "45 75").await;
    let said = w.reads(head);
    assert_snapshot!(said.split("---\n").skip(2).collect::<Vec<_>>().join("---\n"), @"
    The first number has to be from 1 to 87. Nothing has changed.
    ---
    The second number has to be greater than the first. Nothing has changed.
    ---
    This is how it stands already. Nothing has changed.
    ");
    w.says(head, "/settings").await;
    w.presses(head, &label).await;
    w.presses(head, "Days off and rhythm").await;
    assert_snapshot!(w.reads(head), @"
    Settings: Chess Chapter
    Superior association: Đảng uỷ phường Hoà Bình
    Place name: Hoà Bình
    Your language: English
    [Set up the chapter]
    [Superior association and place name]
    [Rules of the chapter]
    [Tiếng Việt]
    [Remind me of my own duties only]
    [Home]
    ---
    Days off and rhythm
    Holidays: those of the place
    Own days off: none
    Opening of the quarter: 7:00, first day of each quarter
    Weekly digest: 7:30, every Monday
    Plan of the year drawn up: 7:00, 1 December every year
    [Holidays]
    [Own days off]
    [Opening of the quarter]
    [Weekly digest]
    [Plan of the year drawn up]
    [Other pages]
    ");
    w.finish().await;
}

#[tokio::test]
async fn a_zone_moves_the_unit() {
    let mut w = World::new().await;
    let cell = w.cell(6, 0).await;
    let secretary = cell.user(0);
    opens(&mut w, secretary, &["Giờ giấc", "Múi giờ"]).await;
    w.says(secretary, "europe/berlin").await;
    w.presses(secretary, "Đúng").await;
    w.reads(secretary);
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let mut desk = Desk::reading(&w.stage.app.store, now).await.unwrap();
    assert_eq!(desk.get::<Unit>(cell.unit).await.unwrap().zone, chrono_tz::Europe::Berlin);
    drop(desk);
    w.finish().await;
}

#[tokio::test]
async fn the_digest_comes_once_a_week_to_the_secretary_alone() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 0).await;
    w.in_round(&cell, 2).await;
    w.woken(&cell).await;
    for index in 0..6 {
        w.reads(cell.user(index));
    }
    w.at("2026-12-20 23:00").await;
    for index in 0..6 {
        w.reads(cell.user(index));
    }
    w.at("2026-12-21 07:29").await;
    w.reads(cell.user(0));
    w.at("2026-12-21 07:31").await;
    assert_snapshot!(w.reads(cell.user(0)), @r#"
    Điểm việc tuần, 21/12: quý IV/2026
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã đọc 1/6, đã cho ý kiến 1/6 đồng chí
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    [Nhắc riêng 4 đồng chí]
    [Xem tiến độ]
    "#);
    w.restart().await;
    w.at("2026-12-21 12:00").await;
    for index in 0..6 {
        assert!(!w.reads(cell.user(index)).contains("Điểm việc"), "once, and to the secretary alone");
    }
    for index in 0..6 {
        w.reads(cell.user(index));
    }
    w.finish().await;
}

#[tokio::test]
async fn a_quarter_without_a_date_is_brought_before_the_secretary_then_the_deputy() {
    let mut w = World::at_time("2026-10-05 08:00").await;
    let cell = w.cell(6, 0).await;
    w.woken(&cell).await;
    for index in 0..6 {
        w.reads(cell.user(index));
    }
    w.at("2026-11-15 06:59").await;
    assert_eq!(w.reads(cell.user(0)), "", "and no digest while there is nothing to say");
    w.at("2026-11-15 07:01").await;
    assert_snapshot!(w.reads(cell.user(0)), @"
    Kính gửi đồng chí Lê Văn Bình,
    Đã qua ngày thứ 45 của quý IV/2026, chi bộ chưa có lịch sinh hoạt chuyên đề.
    Quý này còn 46 ngày.
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Ba, ngày 01/12
    [Chọn chuyên đề]
    ");
    assert_eq!(w.reads(cell.user(1)), "");
    w.restart().await;
    w.at("2026-11-16 07:01").await;
    assert_eq!(w.reads(cell.user(0)), "", "once");
    assert_snapshot!(w.reads(cell.user(1)), @"
    Kính gửi đồng chí Phạm Thị Lan,
    Đã qua ngày thứ 45 của quý IV/2026, chi bộ chưa có lịch sinh hoạt chuyên đề.
    Quý này còn 45 ngày.
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Ba, ngày 01/12
    [Chọn chuyên đề]
    ");
    w.at("2026-12-15 07:01").await;
    assert_snapshot!(w.reads(cell.user(0)), @"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2026]
    [Về trang chủ]
    ---
    Kính gửi đồng chí Lê Văn Bình,
    Đã qua ngày thứ 75 của quý IV/2026, chi bộ chưa sinh hoạt chuyên đề.
    Quý này còn 16 ngày.
    Việc tiếp theo: chọn chuyên đề, chậm nhất thứ Ba, ngày 15/12
    [Chọn chuyên đề]
    ");
    w.at("2026-12-31 12:00").await;
    w.reads(cell.user(1));
    for index in 0..6 {
        assert_eq!(w.reads(cell.user(index)), "");
    }
    w.finish().await;
}

/// The program is down until then; nothing is done in between.
async fn down_until(w: &mut World, text: &str) {
    w.stage.clock.advance_to(moment(text));
    w.restart().await;
    w.settle().await;
}

/// A round of comments of a unit of six, looked at by the calendar, everything read.
async fn in_round_with(w: &mut World, cell: &Cell, preparer: usize) {
    w.in_round(cell, preparer).await;
    w.woken(cell).await;
    for index in 0..6 {
        w.reads(cell.user(index));
    }
}

#[tokio::test]
async fn a_digest_of_a_morning_without_power_comes_once_and_says_so() {
    let mut w = World::at_time("2026-12-15 08:00").await;
    let cell = w.cell(6, 0).await;
    in_round_with(&mut w, &cell, 2).await;
    w.at("2026-12-20 22:00").await;
    w.says(cell.secretary(), "/trangchu").await;
    w.reads(cell.secretary());
    down_until(&mut w, "2026-12-21 14:00").await;
    assert_snapshot!(w.reads(cell.secretary()), @r#"
    Điểm việc tuần, 21/12: quý IV/2026
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Đã đọc 1/6, đã cho ý kiến 1/6 đồng chí
    Việc tiếp theo: đảng viên đọc và góp ý, chậm nhất thứ Hai, ngày 21/12
    Nhắc muộn do Trợ lý tạm ngừng từ 22 giờ ngày 20/12 đến 14 giờ ngày 21/12.
    [Nhắc riêng 4 đồng chí]
    [Xem tiến độ]
    "#);
    down_until(&mut w, "2026-12-21 16:00").await;
    assert!(!w.reads(cell.secretary()).contains("Điểm việc"), "once");
    w.finish().await;
}

#[tokio::test]
async fn a_digest_of_last_week_is_not_made_up_for() {
    let mut w = World::at_time("2026-11-26 08:00").await;
    let cell = w.cell(6, 0).await;
    w.assigned(&cell, 2).await;
    w.woken(&cell).await;
    w.at("2026-11-29 22:00").await;
    w.reads(cell.secretary());
    down_until(&mut w, "2026-12-04 10:00").await;
    assert!(!w.reads(cell.secretary()).contains("Điểm việc"), "four days late, it says less than the next");
    w.finish().await;
}

#[tokio::test]
async fn a_digest_of_tet_waits_for_the_first_morning_after_it() {
    // The fifth to the tenth of February 2027 are off, a Monday among them.
    let mut w = World::at_time("2027-02-03 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Chess", 6, 0).await;
    w.assigned(&cell, 2).await;
    w.woken(&cell).await;
    let mut days = Vec::new();
    for day in 5..=14 {
        w.at(&format!("2027-02-{day:02} 21:00")).await;
        if w.reads(cell.secretary()).contains("The week") {
            days.push(day);
        }
    }
    assert_eq!(days, [11]);
    w.finish().await;
}

#[tokio::test]
async fn whoever_hears_of_own_duties_alone_gets_no_digest_and_still_the_alarm() {
    let mut w = World::at_time("2026-12-15 06:00").await;
    let cell = w.cell(6, 0).await;
    w.says(cell.secretary(), "/caidat").await;
    w.presses(cell.secretary(), "Chỉ nhắc việc của tôi").await;
    in_round_with(&mut w, &cell, 2).await;
    w.at("2026-12-15 07:01").await;
    assert!(w.reads(cell.secretary()).contains("Đã qua ngày thứ 75"), "the quarter is their own duty");
    w.at("2026-12-21 21:00").await;
    assert!(!w.reads(cell.secretary()).contains("Điểm việc"));
    for index in 1..6 {
        assert!(!w.reads(cell.user(index)).contains("Điểm việc"), "nor anybody in their place");
    }
    w.finish().await;
}

#[tokio::test]
async fn the_calendar_speaks_once_a_day_to_whoever_leads_and_prepares() {
    let mut w = World::at_time("2026-11-26 08:00").await;
    let cell = w.cell(6, 0).await;
    w.assigned(&cell, 0).await;
    w.woken(&cell).await;
    w.reads(cell.secretary());
    let (mut digests, mut reminded) = (Vec::new(), Vec::new());
    let first = moment("2026-11-27 21:00");
    for day in 0..27 {
        let evening = first + chrono::Duration::days(day);
        w.stage.at(evening).await.unwrap();
        let said = w.telegram().unread(cell.secretary()).len();
        let read = w.reads(cell.secretary());
        assert!(said <= 1, "{evening}: {read}");
        let date = evening.format("%d/%m").to_string();
        if read.contains("Điểm việc") {
            digests.push(date);
        } else if said > 0 {
            reminded.push(date);
        }
    }
    assert_snapshot!(format!("digests: {}\nreminders: {}", digests.join(" "), reminded.join(" ")), @"
    digests: 30/11 07/12 14/12 21/12
    reminders: 01/12 03/12 04/12 15/12 23/12
    ");
    w.finish().await;
}

#[tokio::test]
async fn the_deputy_hears_of_an_empty_quarter_a_day_after_the_secretary_however_late_that_was() {
    let mut w = World::at_time("2026-10-05 08:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Chess", 6, 0).await;
    w.woken(&club).await;
    w.at("2026-11-14 21:00").await;
    for index in 0..6 {
        w.reads(club.user(index));
    }
    down_until(&mut w, "2026-11-18 10:00").await;
    assert_snapshot!(w.reads(club.secretary()), @"
    Dear Lê Văn Bình,
    Day 45 of quarter IV/2026 has passed, and the chapter has no date for its session.
    43 days of the quarter are left.
    Next: choose the topic, by Tuesday 1 December
    [Choose the topic]
    ");
    assert_eq!(w.reads(club.deputy()), "", "the head is given a day");
    w.at("2026-11-19 12:00").await;
    assert_eq!(w.reads(club.secretary()), "", "once");
    assert_snapshot!(w.reads(club.deputy()), @"
    Dear Phạm Thị Lan,
    Day 45 of quarter IV/2026 has passed, and the chapter has no date for its session.
    42 days of the quarter are left.
    Next: choose the topic, by Tuesday 1 December
    [Choose the topic]
    ");
    w.finish().await;
}

/// The buttons under the newest message with these words.
fn buttons(read: &str) -> Vec<&str> {
    read.lines().filter(|line| line.starts_with('[')).collect()
}

#[tokio::test]
async fn the_digest_offers_its_reader_what_the_home_card_offers() {
    let mut w = World::at_time("2026-11-26 08:00").await;
    let cell = w.cell(6, 0).await;
    w.assigned(&cell, 2).await;
    w.woken(&cell).await;
    w.at("2026-11-29 21:00").await;
    w.reads(cell.secretary());
    w.at("2026-11-30 07:31").await;
    let digest = w.reads(cell.secretary());
    assert_snapshot!(digest, @r#"
    Điểm việc tuần, 30/11: quý IV/2026
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Việc tiếp theo: người chuẩn bị viết dự thảo, chậm nhất thứ Sáu, ngày 04/12
    [Nhắc người chuẩn bị]
    [Xem tiến độ]
    "#);
    w.says(cell.secretary(), "/trangchu").await;
    let home = w.reads(cell.secretary());
    assert_eq!(buttons(&digest)[0], buttons(&home)[0], "the draft is another's to write");
    w.presses(cell.secretary(), "Nhắc người chuẩn bị").await;
    assert_snapshot!(w.reads(cell.secretary()), @"
    Nhắc riêng người chuẩn bị gửi dự thảo, hạn 17 giờ thứ Sáu, ngày 04/12.
    Gửi tới 1 đồng chí?
    [Gửi]
    [Chưa gửi]
    ");
    w.finish().await;
}

#[tokio::test]
async fn the_digest_offers_a_head_who_prepares_the_draft_itself() {
    let mut w = World::at_time("2026-11-26 08:00").await;
    let club = w.unit(Profile::Association, Lang::En, "Chess", 6, 0).await;
    w.assigned(&club, 0).await;
    w.woken(&club).await;
    w.at("2026-11-29 21:00").await;
    w.reads(club.secretary());
    w.at("2026-11-30 07:31").await;
    assert_snapshot!(w.reads(club.secretary()), @"
    The week, 30 November: quarter IV/2026
    “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”
    Next: the preparer writes the draft, by Friday 4 December
    [Write the draft]
    [See the progress]
    ");
    w.finish().await;
}
