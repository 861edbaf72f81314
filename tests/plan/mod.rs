//! The plan of a year: it arrives filled in, is corrected, approved, opened quarter by quarter, and printed.

mod arriving;
mod asked;
mod given_up;
mod guest;
mod last_year;
mod late;
mod redrawn;
mod silence;
mod small;
mod stand_in;
mod typed;

use crate::support::World;
use crate::support::seed::Cell;
use chuyende::domain::ids::{MemberId, PersonId};
use chuyende::domain::member::{Member, MemberKind, Status};
use chuyende::domain::plan::{PlanVersion, YearPlan};
use chuyende::domain::topic::{Stage, Topic};
use chuyende::domain::unit::{Lang, Profile, Unit};
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use insta::assert_snapshot;

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

/// What was said last.
fn last(said: &str) -> String {
    said.rsplit("---\n").next().unwrap().to_owned()
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
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    ");
    w.presses(secretary, "Quý II").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý II/2027
    "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Nhóm nội dung: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
    Người chuẩn bị: đồng chí Đỗ Quang Minh
    Dự thảo: 27/05; chi uỷ thông qua: 03/06
    Họp: 19 giờ 30, thứ Năm, ngày 17/06/2027, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    "#);
    w.presses(secretary, "Đổi chuyên đề").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch quý II/2027
    1. Học phong cách Hồ Chí Minh: gần dân, nói đi đôi với làm, nêu gương ở nơi cư trú
    2. Làm gì để họp chi bộ hằng tháng bàn việc cụ thể và đảng viên nào cũng phát biểu?
    3. Phân công công tác cho từng đảng viên: rõ việc, rõ thời hạn, có kiểm tra kết quả
    Đề nghị đồng chí chọn, hoặc viết tên chuyên đề ngay tại đây.
    [Chọn 1] [Chọn 2] [Chọn 3]
    [Xem thêm]
    [Quay lại]
    ");
    w.says(secretary, "Giữ sạch đường làng, ngõ xóm").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý II/2027
    "Giữ sạch đường làng, ngõ xóm"
    Chuyên đề thuộc nhóm nội dung nào?
    [Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh]
    [Lý luận, kiến thức, chuyên môn]
    [Thực hiện chỉ thị, nghị quyết, pháp luật và nhiệm vụ được giao]
    [Phòng, chống suy thoái]
    [Xây dựng tổ chức]
    [Phòng, chống tham nhũng, lãng phí, tiêu cực]
    [Đời sống ở nơi cư trú, nơi làm việc]
    [Quay lại]
    "#);
    w.presses(secretary, "Đời sống ở nơi cư trú, nơi làm việc").await;
    w.presses(secretary, "Đổi người").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý II/2027
    "Giữ sạch đường làng, ngõ xóm"
    Ai chuẩn bị chuyên đề? Đề nghị đồng chí bấm chọn.
    [Lê Văn Bình]
    [Phạm Thị Lan]
    [Trần Thị Hoa]
    [Đỗ Quang Minh]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    [Giao tổ đảng]
    [Mời báo cáo viên]
    [Quay lại]
    "#);
    w.presses(secretary, "Nguyễn Văn An").await;
    w.presses(secretary, "Đổi ngày họp").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý II/2027
    "Giữ sạch đường làng, ngõ xóm"
    Họp ngày nào? Đồng chí bấm chọn, hoặc viết ngay tại đây,
    ví dụ: 24/6, hoặc 19h30 ngày 24/6.
    [Thứ Năm, ngày 27/05]
    [Thứ Năm, ngày 03/06]
    [Thứ Năm, ngày 10/06]
    [Thứ Năm, ngày 17/06]
    [Thứ Năm, ngày 24/06]
    [Quay lại]
    "#);
    w.says(secretary, "20h ngày 10/6").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý II/2027
    "Giữ sạch đường làng, ngõ xóm"
    Ngày họp: 20 giờ, thứ Năm, ngày 10/06/2027. Có đúng không?
    [Đúng]
    [Chọn ngày khác]
    "#);
    w.presses(secretary, "Đúng").await;
    w.presses(secretary, "Nơi họp").await;
    w.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
    w.presses(secretary, "Chuyển: hội nghị riêng").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý II/2027
    "Giữ sạch đường làng, ngõ xóm"
    Nhóm nội dung: Đời sống ở nơi cư trú, nơi làm việc
    Người chuẩn bị: đồng chí Nguyễn Văn An
    Dự thảo: 20/05; chi uỷ thông qua: 27/05
    Họp: 20 giờ, thứ Năm, ngày 10/06/2027, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    ---
    Họp ở đâu? Đề nghị đồng chí viết tên nơi họp ngay tại đây.
    ---
    Kế hoạch quý II/2027
    "Giữ sạch đường làng, ngõ xóm"
    Nhóm nội dung: Đời sống ở nơi cư trú, nơi làm việc
    Người chuẩn bị: đồng chí Nguyễn Văn An
    Dự thảo: 20/05; chi uỷ thông qua: 27/05
    Họp: 20 giờ, thứ Năm, ngày 10/06/2027, Nhà văn hoá Tổ dân phố 7, hội nghị riêng
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: kết hợp sinh hoạt thường kỳ]
    [Nơi họp]
    [Về kế hoạch]
    "#);
    w.presses(secretary, "Về kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Giữ sạch đường làng, ngõ…; Nguyễn Văn An; 10/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    Lưu ý: cả năm chưa có chuyên đề nhóm "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    "#);
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
    assert_snapshot!(w.presses(secretary, "Gửi chi uỷ").await, @"Đã gửi kế hoạch tới 3 đồng chí.");
    w.telegram().read(secretary);
    assert_snapshot!(told(&w, &cell), @"
    == Phạm Thị Lan
    Kính gửi đồng chí Phạm Thị Lan,
    Bí thư gửi đồng chí kế hoạch sinh hoạt chuyên đề năm 2027, bản 1.
    Hạn: 17 giờ thứ Ba, ngày 12/01.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    == Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Bí thư gửi đồng chí kế hoạch sinh hoạt chuyên đề năm 2027, bản 1.
    Hạn: 17 giờ thứ Ba, ngày 12/01.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Bí thư gửi đồng chí kế hoạch sinh hoạt chuyên đề năm 2027, bản 1.
    Hạn: 17 giờ thứ Ba, ngày 12/01.
    Đề nghị đồng chí xem và cho ý kiến.
    [Xem kế hoạch năm 2027]
    [Thông qua]
    [Đề nghị sửa]
    ");
    w.presses(cell.user(2), "Xem kế hoạch năm 2027").await;
    w.presses(cell.user(2), "Đề nghị sửa").await;
    w.says(cell.user(2), "Đề nghị đổi ngày họp quý III vì trùng mùa gặt.").await;
    assert_snapshot!(told(&w, &cell), @"
    == Lê Văn Bình
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
    == Trần Thị Hoa
    Kế hoạch năm 2027, bản 1: chi uỷ đang cho ý kiến, 0/4 thông qua
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Về trang chủ]
    ---
    Đồng chí đề nghị sửa điểm nào? Đề nghị viết ngay tại đây.
    ---
    Đã ghi nhận và chuyển ý kiến của đồng chí tới bí thư.
    [Về trang chủ]
    ");
    w.presses(cell.deputy(), "Thông qua").await;
    w.presses(cell.user(3), "Thông qua").await;
    assert!(plan(&w, &cell, 2027).await.unwrap().is_under_review(), "two of four are not more than half");
    all_read(&w, &cell);
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Thông qua").await;
    assert!(plan(&w, &cell, 2027).await.unwrap().is_approved());
    assert_snapshot!(told(&w, &cell), @r#"
    == Lê Văn Bình
    Kế hoạch năm 2027, bản 1: chi uỷ đã thông qua
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Về trang chủ]
    == Phạm Thị Lan
    Kính gửi đồng chí Phạm Thị Lan,
    Theo kế hoạch năm 2027 vừa được thông qua, đồng chí chuẩn bị chuyên đề quý III/2027: "Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?"
    Họp: 19 giờ 30, thứ Năm, ngày 23/09/2027, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 02/09/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    == Trần Thị Hoa
    Kế hoạch năm 2027, bản 1: chi uỷ đã thông qua
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Về trang chủ]
    ---
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kế hoạch năm 2027 vừa được thông qua, đồng chí chuẩn bị chuyên đề quý I/2027: "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Họp: 19 giờ 30, thứ Năm, ngày 18/03/2027, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 25/02/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Theo kế hoạch năm 2027 vừa được thông qua, đồng chí chuẩn bị chuyên đề quý II/2027: "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Họp: 19 giờ 30, thứ Năm, ngày 17/06/2027, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 27/05/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    "#);
    // A tap on the old message finds the review over.
    assert_snapshot!(w.presses(cell.user(2), "Thông qua").await, @"Bản kế hoạch này không còn chờ ý kiến. Đề nghị đồng chí xem bản mới: /kehoach");

    // In the evening a date is moved: told in the morning.
    w.at("2027-01-06 21:00").await;
    all_read(&w, &cell);
    w.presses(secretary, "Quý III").await;
    w.presses(secretary, "Đổi ngày họp").await;
    w.presses(secretary, "Thứ Năm, ngày 16/09").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý III/2027
    "Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?"
    Nhóm nội dung: Xây dựng tổ chức
    Người chuẩn bị: đồng chí Phạm Thị Lan
    Dự thảo: 26/08; chi uỷ thông qua: 02/09
    Họp: 19 giờ 30, thứ Năm, ngày 16/09/2027, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    "#);
    // A card that lies open on a screen is drawn again; nobody is written to at night.
    assert!(!told(&w, &cell).contains("Kính gửi"));
    let changed = plan(&w, &cell, 2027).await.unwrap();
    assert_eq!((changed.version, changed.is_approved(), changed.is_told()), (2, false, true));
    w.at("2027-01-07 07:30").await;
    assert_snapshot!(told(&w, &cell), @r#"
    == Phạm Thị Lan
    Kính gửi đồng chí Phạm Thị Lan,
    Chuyên đề đồng chí chuẩn bị cho quý III/2027 có thay đổi, nay là: "Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?"
    Họp: 19 giờ 30, thứ Năm, ngày 16/09/2027, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 26/08/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    == Trần Thị Hoa
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kế hoạch năm, buổi sinh hoạt chuyên đề quý III/2027 chuyển sang họp lúc 19 giờ 30, thứ Năm, ngày 16/09/2027.
    [Xem kế hoạch năm 2027]
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Theo kế hoạch năm, buổi sinh hoạt chuyên đề quý III/2027 chuyển sang họp lúc 19 giờ 30, thứ Năm, ngày 16/09/2027.
    [Xem kế hoạch năm 2027]
    "#);
    let mut desk = desk(&w).await;
    let first = desk.get::<PlanVersion>((changed.id, 1)).await.unwrap();
    assert_ne!(first.slots, changed.slots, "the version the committee saw is kept");
    drop(desk);
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Vũ Thị Thu").await;
    w.telegram().read(secretary);
    assert_snapshot!(told(&w, &cell), @r#"
    == Phạm Thị Lan
    Kính gửi đồng chí Phạm Thị Lan,
    Việc chuẩn bị chuyên đề quý III/2027 nay giao người khác.
    Chi uỷ cảm ơn đồng chí.
    [Về trang chủ]
    == Trần Thị Hoa
    Kế hoạch năm 2027, bản 2: sửa sau khi chi uỷ thông qua bản 1
    Quý I: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 18/03; đã bắt đầu
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Vũ Thị Thu; 16/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Về trang chủ]
    == Vũ Thị Thu
    Kính gửi đồng chí Vũ Thị Thu,
    Theo kế hoạch năm, chi uỷ giao đồng chí chuẩn bị chuyên đề quý III/2027: "Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?"
    Họp: 19 giờ 30, thứ Năm, ngày 16/09/2027, kết hợp sinh hoạt thường kỳ
    Dự thảo dự kiến đến hạn thứ Năm, ngày 26/08/2027. Trợ lý sẽ nhắc khi đến quý.
    [Về trang chủ]
    "#);
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
    w.presses(secretary, "Phòng, chống tham nhũng, lãng phí, tiêu cực").await;
    w.presses(secretary, "Nơi họp").await;
    w.says(secretary, "Nhà văn hoá Tổ dân phố 7").await;
    w.presses(secretary, "Về kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý IV/2026
    1. Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?
    2. Học phong cách Hồ Chí Minh: gần dân, nói đi đôi với làm, nêu gương ở nơi cư trú
    3. Tạo nguồn, phát triển đảng viên mới: vì sao còn khó và chi bộ cần làm gì?
    Đề nghị đồng chí chọn, hoặc viết tên chuyên đề ngay tại đây.
    [Chọn 1] [Chọn 2] [Chọn 3]
    [Xem thêm]
    [Quay lại]
    ---
    Kế hoạch quý IV/2026
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Nhóm nội dung: Phòng, chống tham nhũng, lãng phí, tiêu cực
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Dự thảo: 03/12; chi uỷ thông qua: 10/12
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    ---
    Họp ở đâu? Đề nghị đồng chí viết tên nơi họp ngay tại đây.
    ---
    Kế hoạch năm 2026, bản 1: chưa gửi chi uỷ
    Quý I: không tổ chức
    Quý II: không tổ chức
    Quý III: không tổ chức
    Quý IV: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 24/12
    Lưu ý: cả năm chưa có chuyên đề nhóm "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2027]
    [Về trang chủ]
    "#);
    all_read(&w, &cell);
    w.at("2026-11-02 20:00").await;
    assert!(current(&w, &cell).await.is_none(), "it is still being corrected");
    w.at("2026-11-03 07:30").await;
    let topic = current(&w, &cell).await.unwrap();
    assert_eq!((topic.stage, topic.year, topic.quarter), (Stage::Planned, 2026, 4));
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch năm 2026, bản 1: chưa gửi chi uỷ
    Quý I: không tổ chức
    Quý II: không tổ chức
    Quý III: không tổ chức
    Quý IV: Thực hành tiết kiệm, chống…; Trần Thị Hoa; 24/12; đã bắt đầu
    Lưu ý: cả năm chưa có chuyên đề nhóm "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Nhận tệp Word]
    [Kế hoạch năm 2027]
    [Về trang chủ]
    ---
    Quý IV/2026: chưa chốt chuyên đề
    Kế hoạch năm đề xuất: "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: đề nghị đồng chí chốt trong thứ Ba, ngày 24/11
    [Chốt như đề xuất]
    [Đổi chuyên đề]
    [Đổi người hoặc ngày họp]
    "#);
    assert_eq!(w.reads(cell.group), "", "nothing is told before it is settled");
    assert_snapshot!(w.presses(secretary, "Chốt như đề xuất").await, @"Đã giữ lịch và báo trong nhóm.");
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: đang chuẩn bị dự thảo, hạn thứ Năm, ngày 03/12
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: người chuẩn bị viết dự thảo, chậm nhất thứ Năm, ngày 03/12
    [Nhắc người chuẩn bị]
    [Xem dự thảo]
    [Đổi người hoặc ngày họp]
    "#);
    assert_snapshot!(w.reads(cell.group), @r#"
    Kính gửi các đồng chí đảng viên Chi bộ Tổ dân phố 7,
    Chuyên đề quý IV/2026: "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Dự thảo gửi ngày 14/12; góp ý đến ngày 21/12.
    [Mở tin nhắn riêng]
    "#);
    let topic = current(&w, &cell).await.unwrap();
    assert_eq!(topic.stage, Stage::Assigned);
    assert_eq!(topic.schedule.unwrap().draft_due.to_string(), "2026-12-03");
    // The quarter has begun: it is changed on the topic.
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý IV").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý IV/2026
    "Thực hành tiết kiệm, chống lãng phí ở khu dân cư"
    Nhóm nội dung: Phòng, chống tham nhũng, lãng phí, tiêu cực
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Dự thảo: 03/12; chi uỷ thông qua: 10/12
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7, kết hợp sinh hoạt thường kỳ
    [Mở chuyên đề này]
    [Đổi nhóm]
    [Về kế hoạch]
    "#);
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
    assert_snapshot!(w.reads(secretary).split("---").last().unwrap_or_default().trim().to_owned(), @r#"
    Quý IV/2026: chưa chốt chuyên đề
    Kế hoạch năm đề xuất: "Học tập và làm theo Bác: mỗi đảng viên đăng ký và làm xong một việc cụ thể trong năm"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: đề nghị đồng chí chốt trong thứ Tư, ngày 16/12
    [Chốt như đề xuất]
    [Đổi chuyên đề]
    [Đổi người hoặc ngày họp]
    "#);
    w.presses(secretary, "Đổi chuyên đề").await;
    w.says(secretary, "Giữ sạch đường làng").await;
    all_read(&w, &cell);
    w.says(secretary, "/trangchu").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: chưa chốt chuyên đề
    "Giữ sạch đường làng"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Việc tiếp theo: xem và giữ lịch chuẩn bị, chậm nhất thứ Tư, ngày 16/12
    [Xem và giữ lịch]
    [Đổi chuyên đề, ngày hoặc người]
    "#);
    w.presses(secretary, "Xem và giữ lịch").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Quý IV/2026: lịch rút gọn theo số ngày còn lại
    "Giữ sạch đường làng"
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Dự thảo: 18/12; chi uỷ thông qua: 20/12; gửi đảng viên: 21/12; góp ý đến: 22/12
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Hình thức: kết hợp sinh hoạt thường kỳ. Chi bộ có 7 đảng viên, dưới 15 nên có thể kết hợp sinh hoạt thường kỳ.
    [Giữ lịch này]
    [Đổi ngày họp]
    [Họp riêng]
    [Đổi người]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn whoever_has_a_duty_is_not_removed_before_another_has_it() {
    let mut w = World::at_time("2026-11-24 08:00").await;
    let cell = w.cell(6, 1).await;
    let secretary = cell.secretary();
    w.says(secretary, "/kehoach").await;
    let hoa = cell.members[2].member;
    w.says(secretary, "/thanhvien").await;
    w.presses(secretary, "Trần Thị Hoa (đã kết nối)").await;
    w.presses(secretary, "Tình trạng").await;
    all_read(&w, &cell);
    w.presses(secretary, "Chuyển đi").await;
    assert_snapshot!(w.reads(secretary), @"
    Đồng chí Trần Thị Hoa đang được giao chuẩn bị chuyên đề quý IV/2026.
    Đề nghị chọn người thay trước, rồi thực hiện lại việc vừa bấm. Hiện chưa có gì thay đổi.
    [Đỗ Quang Minh]
    [Phạm Thị Lan]
    [Lê Văn Bình]
    [Vũ Thị Thu]
    [Nguyễn Văn An]
    [Hoàng Văn Sơn]
    [Thôi, không đổi]
    ");
    let status = |member: Member| member.status;
    assert_eq!(
        status(desk(&w).await.get::<Member>(hoa).await.unwrap()),
        Status::Active,
        "nothing has changed"
    );
    w.presses(secretary, "Nguyễn Văn An").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2026, bản 1: chưa gửi chi uỷ
    Quý I: không tổ chức
    Quý II: không tổ chức
    Quý III: không tổ chức
    Quý IV: Học tập và làm theo Bác…; Nguyễn Văn An; 24/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2027]
    [Về trang chủ]
    ---
    Đồng chí Nguyễn Văn An nay chuẩn bị thay đồng chí Trần Thị Hoa.
    Đồng chí có thể thực hiện tiếp việc đã bấm.
    [Mở thông tin người này]
    ");
    let planned = plan(&w, &cell, 2026).await.unwrap();
    assert_eq!(planned.slots[3].preparer.as_ref().unwrap().member(), cell.members[5].member);
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
    assert_snapshot!(told(&w, &cell), @r#"
    == Đỗ Quang Minh
    Kính gửi đồng chí Đỗ Quang Minh,
    Chi uỷ giao đồng chí chuẩn bị chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7
    Đề nghị đồng chí gửi dự thảo trước 17 giờ thứ Năm, ngày 03/12.
    Trợ lý hỏi từng phần, hoặc đồng chí gửi tệp có sẵn.
    [Bắt đầu chuẩn bị]
    == Vũ Thị Thu
    Kính gửi đồng chí Vũ Thị Thu,
    Chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư" nay do đồng chí Đỗ Quang Minh chuẩn bị.
    Chi uỷ cảm ơn đồng chí.
    [Về trang chủ]
    "#);
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
    assert_snapshot!(w.reads(secretary).lines().last().unwrap_or_default().to_owned(), @"Đề nghị đồng chí chỉ viết họ và tên trên một dòng, ví dụ: Nguyễn Văn An.");
    w.says(secretary, "Phan Huy Ích").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý I/2027
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Nhóm nội dung: Phòng, chống tham nhũng, lãng phí, tiêu cực
    Người chuẩn bị: báo cáo viên Phan Huy Ích
    Dự thảo: 25/02; chi uỷ thông qua: 04/03
    Họp: 19 giờ 30, thứ Năm, ngày 18/03/2027, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Cấp liên kết cho báo cáo viên]
    [Về kế hoạch]
    "#);
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
    assert_snapshot!(w.reads(guest), @"Chi bộ Tổ dân phố 7 mời ông/bà chuẩn bị một chuyên đề. Khi chuyên đề bắt đầu, Trợ lý sẽ nhắn tại đây.");
    w.says(guest, "/thanhvien").await;
    assert_snapshot!(w.reads(guest), @"Báo cáo viên chỉ chuẩn bị chuyên đề được mời. Việc khác đề nghị liên hệ bí thư.");
    w.says(guest, "Tôi có ý kiến về chi bộ").await;
    assert_snapshot!(w.reads(guest), @"Báo cáo viên chỉ chuẩn bị chuyên đề được mời. Việc khác đề nghị liên hệ bí thư.");
    w.says(guest, &format!("/start {word}")).await;
    w.telegram().read(guest);

    w.presses(secretary, "Quý I").await;
    w.presses(secretary, "Đổi người").await;
    w.presses(secretary, "Giao tổ đảng").await;
    w.presses(secretary, "Trần Thị Hoa").await;
    w.says(secretary, "Tổ đảng số 1").await;
    all_read(&w, &cell);
    w.presses(secretary, "Về kế hoạch").await;
    assert_snapshot!(w.reads(secretary), @"
    Kế hoạch năm 2027, bản 1: chưa gửi chi uỷ
    Quý I: Thực hành tiết kiệm, chống…; Tổ đảng số 1; 18/03
    Quý II: Học tập và làm theo Bác…; Đỗ Quang Minh; 17/06
    Quý III: Tạo nguồn, phát triển đảng…; Phạm Thị Lan; 23/09
    Quý IV: Thực hiện dân chủ ở cơ sở…; Lê Văn Bình; 23/12
    [Quý I] [Quý II] [Quý III] [Quý IV]
    [Gửi chi uỷ]
    [Lập lại kế hoạch]
    [Nhận tệp Word]
    [Kế hoạch năm 2026]
    [Về trang chủ]
    ");
    w.presses(secretary, "Quý I").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý I/2027
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Nhóm nội dung: Phòng, chống tham nhũng, lãng phí, tiêu cực
    Người chuẩn bị: Tổ đảng số 1 (đồng chí Trần Thị Hoa)
    Dự thảo: 25/02; chi uỷ thông qua: 04/03
    Họp: 19 giờ 30, thứ Năm, ngày 18/03/2027, kết hợp sinh hoạt thường kỳ
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    "#);
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
    assert_snapshot!(w.reads(member), @"Chi bộ chưa có kế hoạch năm được chi uỷ thông qua. Nếu cần, đề nghị đồng chí trao đổi với bí thư.");
    w.says(secretary, "/kehoach").await;
    w.presses(secretary, "Quý I").await;
    w.presses(secretary, "Đổi ngày họp").await;
    w.reads(secretary);
    let before = plan(&w, &cell, 2027).await.unwrap();
    for typed in ["30/2", "4/1/2027", "hôm nào đó", "1/6/2035"] {
        w.says(secretary, typed).await;
    }
    assert_snapshot!(w.reads(secretary), @"
    Trên lịch hoặc đồng hồ không có ngày, giờ này.
    Đề nghị đồng chí viết lại, ví dụ: 24/12 hoặc 19h30.
    ---
    Ngày họp phải từ ngày mai trở đi, để đảng viên kịp đọc dự thảo.
    Đề nghị đồng chí chọn ngày khác; lịch cũ không thay đổi.
    ---
    Trợ lý chưa đọc được ngày, giờ trong tin này.
    Đề nghị đồng chí viết lại, ví dụ: 24/12, hoặc 19h30 thứ 5 tuần sau.
    ---
    Ngày này không thuộc năm của kế hoạch nên Trợ lý chưa ghi.
    Đề nghị đồng chí xem lại năm rồi gửi lại; kế hoạch không thay đổi.
    ");
    w.says(secretary, "15/4").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý I/2027
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Ngày họp: thứ Năm, ngày 15/04/2027. Ngày này nằm ngoài quý I/2027. Đồng chí vẫn chọn ngày này?
    [Đúng]
    [Chọn ngày khác]
    "#);
    assert_eq!(plan(&w, &cell, 2027).await.unwrap(), before);
    w.presses(secretary, "Đúng").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Kế hoạch quý I/2027
    "Thực hành tiết kiệm, chống lãng phí điện, nước và tài sản công: việc nào làm được ngay?"
    Nhóm nội dung: Phòng, chống tham nhũng, lãng phí, tiêu cực
    Người chuẩn bị: đồng chí Trần Thị Hoa
    Họp: 19 giờ 30, thứ Năm, ngày 15/04/2027, kết hợp sinh hoạt thường kỳ
    Lưu ý: ngày họp quý I (15/04/2027) nằm ngoài quý
    [Đổi chuyên đề] [Đổi nhóm]
    [Đổi người] [Đổi ngày họp]
    [Chuyển: hội nghị riêng]
    [Nơi họp]
    [Về kế hoạch]
    "#);

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
    assert_snapshot!(old, @"Bản kế hoạch này không còn chờ ý kiến. Đề nghị đồng chí xem bản mới: /kehoach");
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
    assert_snapshot!(w.presses(secretary, "Nhận tệp Word").await, @"Đang soạn tệp, Trợ lý gửi ngay khi xong.");
    assert_snapshot!(w.reads(secretary), @"
    <ke-hoach-nam-2027-ban-1.docx>
    Kế hoạch sinh hoạt chuyên đề năm 2027, bản 1
    ");
    let file = plan(&w, &cell, 2027).await.unwrap().file.unwrap();
    let file = desk(&w).await.get::<chuyende::domain::file::File>(file).await.unwrap();
    let bytes = file.bytes.unwrap();
    assert!(bytes.starts_with(b"PK") && bytes.len() > 4_000);
    w.finish().await;
}

#[tokio::test]
async fn an_association_reads_its_plan_in_english() {
    let mut w = World::at_time("2027-01-05 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Maple Street", 6, 0).await;
    let secretary = cell.secretary();
    w.says(secretary, "/plan").await;
    assert_snapshot!(w.reads(secretary), @"
    Plan of 2027, version 1: not yet sent to the executive committee
    Quarter I: Helping members who are…; Trần Thị Hoa; 18 March
    Quarter II: How can our meetings draw…; Đỗ Quang Minh; 17 June
    Quarter III: An open, thrifty and…; Phạm Thị Lan; 23 September
    Quarter IV: Members share experience…; Lê Văn Bình; 23 December
    [Quarter I] [Quarter II] [Quarter III] [Quarter IV]
    [Send to the executive committee]
    [Draw it up anew]
    [Get the Word file]
    [Home]
    ");
    w.presses(secretary, "Quarter I").await;
    assert_snapshot!(w.reads(secretary), @"
    Plan of quarter I/2027
    “Helping members who are old, ill or alone: who needs what, and who takes it on?”
    Content group: Life where members live and work
    Prepared by: Trần Thị Hoa
    Draft: 25 February; approved by the executive committee: 4 March
    Meeting: 19:30, Thursday 18 March 2027, joined to a regular meeting
    [Another topic] [Change the group]
    [Another preparer] [Another day]
    [Make it a session of its own]
    [Place]
    [Back to the plan]
    ");
    w.presses(secretary, "Back to the plan").await;
    w.presses(secretary, "Send to the executive committee").await;
    w.telegram().read(secretary);
    assert_snapshot!(w.reads(cell.deputy()), @"
    Dear Phạm Thị Lan,
    The chapter head sends you the plan of thematic sessions of 2027, version 1.
    Due: 17:00 on Tuesday 12 January.
    Please look at it and say whether you approve.
    [See the plan of 2027]
    [Approve]
    [Ask for changes]
    ");
    all_read(&w, &cell);
    w.finish().await;
}
