//! Members propose, the secretary curates, the list is frozen.

use chuyende::domain::measure::MeasureState;
use chuyende::domain::unit::{Lang, Profile};
use insta::assert_snapshot;

use crate::deciding::scene::{circulated, measures, topic};
use crate::support::World;

#[tokio::test]
async fn a_member_proposes_the_secretary_lists_and_freezes() {
    let mut w = World::at_time("2026-12-16 08:00").await;
    let cell = w.cell(6, 1).await;
    let id = circulated(&w, &cell, false).await;
    let (an, secretary) = (cell.user(5), cell.secretary());

    w.says(an, "/bienphap").await;
    assert_snapshot!(w.reads(an), @"
    Danh sách biện pháp (2)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    Còn nhận đề xuất cho đến khi chốt danh sách.
    [BP-01] [BP-02]
    [Đề xuất biện pháp]
    [Về trang chủ]
    ");
    w.presses(an, "Đề xuất biện pháp").await;
    assert_snapshot!(w.reads(an), @"
    Đề nghị đồng chí viết biện pháp ngay tại đây, gọn trong một câu: làm gì, ai làm, bao giờ xong.
    Bí thư xem xét trước khi chốt danh sách.
    ");
    w.says(an, "Mỗi hộ lắp một vòi nước <tự khoá> & báo tổ trưởng.").await;
    assert_snapshot!(w.reads(an), @r#"
    Danh sách biện pháp (2)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03 (đề xuất, chờ xem xét). Mỗi hộ lắp một vòi nước <tự khoá> & báo tổ trưởng.
    Còn nhận đề xuất cho đến khi chốt danh sách.
    [BP-01] [BP-02] [BP-03]
    [Đề xuất biện pháp]
    [Về trang chủ]
    ---
    Đã ghi nhận đề xuất BP-03: "Mỗi hộ lắp một vòi nước <tự khoá> & báo tổ trưởng."
    Bí thư sẽ xem xét trước khi chốt danh sách.
    [Đề xuất biện pháp]
    [Xem danh sách biện pháp]
    "#);

    w.says(secretary, "/bienphap").await;
    w.presses(secretary, "Xem xét 1 đề xuất").await;
    assert_snapshot!(w.reads(secretary), @r#"
    Danh sách biện pháp (2)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03 (đề xuất, chờ xem xét). Mỗi hộ lắp một vòi nước <tự khoá> & báo tổ trưởng.
    Còn nhận đề xuất cho đến khi chốt danh sách.
    [BP-01] [BP-02] [BP-03]
    [Đề xuất biện pháp]
    [Xem xét 1 đề xuất]
    [Về trang chủ]
    ---
    BP-03
    "Mỗi hộ lắp một vòi nước <tự khoá> & báo tổ trưởng."
    Đề xuất, chờ bí thư xem xét.
    Người đề xuất: đồng chí Nguyễn Văn An
    [Đưa vào danh sách]
    [Không đưa vào]
    [Sửa câu chữ]
    [Xem danh sách biện pháp]
    "#);
    let refused = w.telegram_presses_freeze(secretary, cell.unit.0, id.0).await;
    assert_snapshot!(refused, @"
    Còn 1 đề xuất chưa xem xét nên chưa chốt danh sách được.
    Đề nghị đồng chí quyết định từng đề xuất: đưa vào hoặc không đưa vào.
    ");
    w.presses(secretary, "Sửa câu chữ").await;
    assert_snapshot!(w.reads(secretary), @r#"
    BP-03 hiện là: "Mỗi hộ lắp một vòi nước <tự khoá> & báo tổ trưởng."
    Đề nghị đồng chí viết lại câu chữ ngay tại đây.
    "#);
    w.says(secretary, "Mỗi hộ lắp một vòi nước tự khoá trước 31/3.").await;
    w.reads(secretary);
    let toast = w.presses(secretary, "Đưa vào danh sách").await;
    assert_snapshot!(toast, @"Đã đưa BP-03 vào danh sách.");
    assert_snapshot!(w.reads(secretary), @r#"
    Danh sách biện pháp (3)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03. Mỗi hộ lắp một vòi nước tự khoá trước 31/3.
    Còn nhận đề xuất cho đến khi chốt danh sách.
    [BP-01] [BP-02] [BP-03]
    [Đề xuất biện pháp]
    [Chốt danh sách]
    [Về trang chủ]
    ---
    BP-03
    "Mỗi hộ lắp một vòi nước tự khoá trước 31/3."
    Đã có trong danh sách.
    Người đề xuất: đồng chí Nguyễn Văn An
    [Không đưa vào]
    [Sửa câu chữ]
    [Xem danh sách biện pháp]
    "#);
    assert_snapshot!(w.reads(an), @"
    Danh sách biện pháp (3)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03. Mỗi hộ lắp một vòi nước tự khoá trước 31/3.
    Còn nhận đề xuất cho đến khi chốt danh sách.
    [BP-01] [BP-02] [BP-03]
    [Đề xuất biện pháp]
    [Về trang chủ]
    ---
    Biện pháp đồng chí đề xuất (BP-03) đã được đưa vào danh sách của hội nghị.
    [Xem danh sách biện pháp]
    ");

    w.presses(secretary, "Xem danh sách biện pháp").await;
    w.presses(secretary, "Chốt danh sách").await;
    assert_snapshot!(w.reads(secretary), @"
    Danh sách biện pháp (3)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03. Mỗi hộ lắp một vòi nước tự khoá trước 31/3.
    Còn nhận đề xuất cho đến khi chốt danh sách.
    [BP-01] [BP-02] [BP-03]
    [Đề xuất biện pháp]
    [Chốt danh sách]
    [Về trang chủ]
    ---
    Chốt danh sách 3 biện pháp?
    Sau khi chốt, không thêm, bớt hay sửa câu chữ.
    [Chốt danh sách]
    [Xem danh sách biện pháp]
    [Chưa chốt]
    ");
    w.presses(secretary, "Chốt danh sách").await;
    assert_snapshot!(w.reads(secretary), @"
    Danh sách biện pháp (3)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03. Mỗi hộ lắp một vòi nước tự khoá trước 31/3.
    Danh sách đã chốt ngày 16/12.
    [BP-01] [BP-02] [BP-03]
    [Về trang chủ]
    ---
    Đã chốt danh sách 3 biện pháp.
    [Xem danh sách biện pháp]
    [Về trang chủ]
    ");
    assert!(topic(&w, id).await.frozen_at.is_some());
    let listed = measures(&w, id).await;
    assert!(listed.iter().all(|measure| measure.state == MeasureState::Listed));

    w.says(an, "/bienphap Thêm một biện pháp nữa.").await;
    assert_snapshot!(w.reads(an), @"
    Danh sách biện pháp (3)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03. Mỗi hộ lắp một vòi nước tự khoá trước 31/3.
    Danh sách đã chốt ngày 16/12.
    [BP-01] [BP-02] [BP-03]
    [Về trang chủ]
    ---
    Danh sách biện pháp đã chốt, không thêm, bớt hay sửa được nữa.
    Ý kiến thêm, đề nghị đồng chí phát biểu tại hội nghị.
    ");
    assert_eq!(measures(&w, id).await.len(), 3, "a frozen list takes nothing more");
    w.finish().await;
}

#[tokio::test]
async fn the_list_freezes_by_itself_unless_a_proposal_waits() {
    let mut w = World::at_time("2026-12-16 08:00").await;
    let cell = w.cell(6, 0).await;
    let id = circulated(&w, &cell, false).await;
    w.says(cell.user(5), "/bienphap Mỗi hộ một vòi nước tự khoá.").await;
    w.at("2026-12-21 17:01").await;
    w.look_at_the_calendar().await;
    assert!(topic(&w, id).await.frozen_at.is_none(), "silence leaves no proposal off");
    w.says(cell.secretary(), "/bienphap").await;
    w.presses(cell.secretary(), "Xem xét 1 đề xuất").await;
    w.presses(cell.secretary(), "Không đưa vào").await;
    assert_snapshot!(w.reads(cell.user(5)), @r#"
    Đã ghi nhận đề xuất BP-03: "Mỗi hộ một vòi nước tự khoá."
    Bí thư sẽ xem xét trước khi chốt danh sách.
    [Đề xuất biện pháp]
    [Xem danh sách biện pháp]
    ---
    Biện pháp đồng chí đề xuất (BP-03) lần này không đưa vào danh sách.
    Nếu cần, đề nghị đồng chí phát biểu thêm tại hội nghị.
    [Xem danh sách biện pháp]
    "#);
    w.look_at_the_calendar().await;
    assert!(topic(&w, id).await.frozen_at.is_some());
    w.finish().await;
}

#[tokio::test]
async fn two_officers_decide_at_once_and_nobody_curates_without_the_right() {
    let mut w = World::at_time("2026-12-16 08:00").await;
    let cell = w.cell(6, 0).await;
    let id = circulated(&w, &cell, false).await;
    w.says(cell.user(5), "/bienphap Mỗi hộ một vòi nước tự khoá.").await;
    for officer in [cell.secretary(), cell.deputy()] {
        w.says(officer, "/bienphap").await;
        w.presses(officer, "Xem xét 1 đề xuất").await;
    }
    let first = w.newest_with(cell.secretary(), cell.secretary(), "Đưa vào danh sách");
    let second = w.newest_with(cell.deputy(), cell.deputy(), "Đưa vào danh sách");
    w.telegram().presses(cell.secretary(), cell.secretary(), first, "Đưa vào danh sách").unwrap();
    w.telegram().presses(cell.deputy(), cell.deputy(), second, "Đưa vào danh sách").unwrap();
    w.settle().await;
    let toasts: Vec<String> =
        w.telegram().toasts(cell.deputy()).into_iter().map(|toast| toast.text).collect();
    assert_snapshot!(toasts.join("\n"), @"Nút này đã hết hiệu lực, chưa có gì được ghi. Đề nghị đồng chí bấm /trangchu để xem việc hiện nay.");
    let list = measures(&w, id).await;
    assert_eq!(list[2].state, MeasureState::Listed);
    let data = format!("1.{}.bd.{}", base36(cell.unit.0), base36(list[2].id.0));
    w.telegram().presses_data(cell.user(5), cell.user(5), 1, &data);
    w.settle().await;
    assert_eq!(measures(&w, id).await[2].state, MeasureState::Listed);
    w.finish().await;
}

#[tokio::test]
async fn in_english() {
    let mut w = World::at_time("2026-12-16 08:00").await;
    let cell = w.unit(Profile::Association, Lang::En, "Green Lane", 6, 0).await;
    circulated(&w, &cell, false).await;
    let (an, secretary) = (cell.user(5), cell.secretary());
    w.says(an, "/measure Every house fits a tap that closes by itself.").await;
    assert_snapshot!(w.reads(an), @"
    Proposal BP-03 is recorded: “Every house fits a tap that closes by itself.”
    The chapter head decides before the list is closed.
    [Propose a measure]
    [Show the list of measures]
    ");
    w.presses(an, "Show the list of measures").await;
    assert_snapshot!(w.reads(an), @"
    List of measures (2)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03 (proposed, not yet decided). Every house fits a tap that closes by itself.
    Proposals are taken until the list is closed.
    [BP-01] [BP-02] [BP-03]
    [Propose a measure]
    [Home]
    ");
    w.says(secretary, "/measure").await;
    w.presses(secretary, "Decide on one proposal").await;
    assert_snapshot!(w.reads(secretary), @"
    List of measures (2)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03 (proposed, not yet decided). Every house fits a tap that closes by itself.
    Proposals are taken until the list is closed.
    [BP-01] [BP-02] [BP-03]
    [Propose a measure]
    [Decide on one proposal]
    [Home]
    ---
    BP-03
    “Every house fits a tap that closes by itself.”
    Proposed; the chapter head has yet to decide.
    Proposed by Nguyễn Văn An
    [Put it on the list]
    [Leave it off]
    [Change the wording]
    [Show the list of measures]
    ");
    w.presses(secretary, "Put it on the list").await;
    w.reads(secretary);
    w.presses(secretary, "Show the list of measures").await;
    w.presses(secretary, "Close the list").await;
    assert_snapshot!(w.reads(secretary), @"
    List of measures (3)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03. Every house fits a tap that closes by itself.
    Proposals are taken until the list is closed.
    [BP-01] [BP-02] [BP-03]
    [Propose a measure]
    [Close the list]
    [Home]
    ---
    Close the list with 3 measures?
    Afterwards nothing can be added, removed or reworded.
    [Close the list]
    [Show the list of measures]
    [Not yet]
    ");
    assert_snapshot!(w.reads(an), @"
    List of measures (3)
    BP-01. Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng chủ trì.
    BP-02. Nhà văn hoá thay bóng đèn sợi đốt bằng đèn tiết kiệm trước 31/3; đồng chí Sơn…
    BP-03. Every house fits a tap that closes by itself.
    Proposals are taken until the list is closed.
    [BP-01] [BP-02] [BP-03]
    [Propose a measure]
    [Home]
    ---
    The measure you proposed (BP-03) is now on the list of the meeting.
    [Show the list of measures]
    ");
    w.finish().await;
}

pub fn base36(mut number: i64) -> String {
    let mut digits = Vec::new();
    while number > 0 || digits.is_empty() {
        digits.push(char::from_digit((number % 36) as u32, 36).unwrap());
        number /= 36;
    }
    digits.into_iter().rev().collect()
}

impl World {
    /// Presses a freeze button that an old card still shows.
    async fn telegram_presses_freeze(&mut self, user: i64, unit: i64, topic: i64) -> String {
        let data = format!("1.{}.bq.{}", base36(unit), base36(topic));
        self.telegram().presses_data(user, user, 1, &data);
        self.settle().await;
        self.telegram().toasts(user).into_iter().map(|toast| toast.text).collect::<Vec<_>>().join("\n")
    }

    /// Lets the calendar look at every unit.
    pub async fn look_at_the_calendar(&mut self) {
        use chuyende::app::{agenda, effects};
        use chuyende::store::{desk::Desk, lists};
        let app = &self.stage.app;
        let now = chuyende::clock::Clock::now(&*self.stage.clock);
        let mut desk = Desk::new(app.store.begin_write().await.unwrap(), app.ids.clone(), String::new(), now);
        for unit in lists::units(&mut desk).await.unwrap() {
            effects::wake(&mut desk, unit.id);
        }
        desk.commit().await.unwrap();
        for _ in 0..3 {
            agenda::agenda_step(app).await.unwrap();
        }
        self.settle().await;
    }
}
