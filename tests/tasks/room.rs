//! A message has six lines, also where it names the unit, says why it is late, and there is much to say.

use chuyende::domain::ids::{PersonId, TaskId};
use chuyende::domain::member::Member;
use chuyende::domain::task::Task;
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use insta::assert_snapshot;

use super::{adopted, forget, tasks};
use crate::conclusions::session::{Session, day};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// Six more tasks that were due on the 20th. The secretary and the owner of the first serve in another unit, too.
async fn much_is_late(w: &mut World, cell: &Cell, session: &Session) {
    let other = w.unit(Profile::Association, Lang::Vi, "Hoa Sen", 4, 0).await;
    let like = tasks(w, session.topic).await.remove(0);
    let app = &w.stage.app;
    app.ids.refill(&app.store).await.unwrap();
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    for number in 4..=9 {
        let id = TaskId(desk.new_id().unwrap());
        let owner = Some(cell.members[number as usize].member);
        desk.put(Task { id, number, owner, due: Some(day("2027-01-20")), ..like.clone() });
    }
    for (index, user) in [(1, cell.secretary()), (2, cell.user(2))] {
        let member = desk.get::<Member>(other.members[index].member).await.unwrap();
        desk.put(Member { person: Some(PersonId(user)), ..member });
    }
    desk.commit().await.unwrap();
}

/// After a morning on which nobody looked.
async fn late_morning(lang: Lang) -> (String, String) {
    let (mut w, cell, session) = adopted().await;
    w.at("2027-01-22 12:00").await;
    much_is_late(&mut w, &cell, &session).await;
    w.woken(&cell).await;
    let (secretary, owner) = (cell.secretary(), cell.user(2));
    w.speaks(secretary, lang).await;
    w.speaks(owner, lang).await;
    forget(&w, &cell);
    w.stage.clock.advance_to(moment("2027-01-23 09:00"));
    w.restart().await;
    w.settle().await;
    let read = (w.reads(secretary), w.reads(owner));
    for said in [&read.0, &read.1] {
        let lines: Vec<&str> = said.lines().filter(|line| !line.starts_with('[')).collect();
        let length: usize = lines.iter().map(|line| line.encode_utf16().count() + 1).sum();
        assert!(lines.len() <= 6 && length <= 360, "{} lines, {length}:\n{said}", lines.len());
    }
    w.finish().await;
    read
}

#[tokio::test]
async fn what_does_not_fit_is_counted_and_one_button_shows_all() {
    let (secretary, owner) = late_morning(Lang::Vi).await;
    assert_snapshot!(secretary, @"
    Chi bộ Tổ dân phố 7
    Kính gửi đồng chí Lê Văn Bình,
    Có 6 việc theo kết luận cần đồng chí xem:
    BP-04 (đồng chí Vũ Thị Thu): quá hạn từ 20/01
    và 5 việc khác
    Nhắc muộn do Trợ lý tạm ngừng từ 12 giờ ngày 22/01 đến 9 giờ ngày 23/01.
    [Xem từng việc]
    [Xem tất cả các việc]
    ");
    assert_snapshot!(owner, @r#"
    Chi bộ Tổ dân phố 7
    Kính gửi đồng chí Trần Thị Hoa,
    Theo kết luận quý IV/2026, đồng chí chủ trì BP-01: "Mỗi tuần một lần, tổ liên gia kiểm tra điện,…"
    Hạn: Chủ nhật, ngày 31/01.
    Đề nghị đồng chí cho biết kết quả đến nay.
    Nhắc muộn do Trợ lý tạm ngừng từ 12 giờ ngày 22/01 đến 9 giờ ngày 23/01.
    [Đã xong]
    [Đang làm]
    [Chưa làm được]
    "#);
    let (secretary, owner) = late_morning(Lang::En).await;
    assert_snapshot!(secretary, @"
    Tổ dân phố 7 Cell
    Dear Comrade Lê Văn Bình,
    6 tasks of the conclusion need your attention:
    BP-04 (Comrade Vũ Thị Thu): overdue since 20 January
    and 5 more
    This is late: the assistant was down from 12:00 on 22 January to 9:00 on 23 January.
    [See them one by one]
    [See all tasks]
    ");
    assert_snapshot!(owner, @"
    Tổ dân phố 7 Cell
    Dear Comrade Trần Thị Hoa,
    Under the conclusion of quarter IV/2026, you lead BP-01: “Mỗi tuần một lần, tổ liên gia kiểm tra…”
    Due: Sunday 31 January.
    Please say how it stands.
    This is late: the assistant was down from 12:00 on 22 January to 9:00 on 23 January.
    [Done]
    [Under way]
    [Not done yet]
    ");
}
