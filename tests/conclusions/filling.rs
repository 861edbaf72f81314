//! From the end of the session to a draft without blanks.

use chuyende::domain::conclusion::ConclusionState;
use chuyende::domain::file::File;
use chuyende::domain::measure::Measure;
use insta::assert_snapshot;

use crate::session::{MORNING, desk, ended, text_of, versions};
use crate::support::World;

#[tokio::test]
async fn the_draft_comes_by_itself_and_its_blanks_are_filled_by_buttons() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();

    w.says(secretary, "/ketluan").await;
    assert_snapshot!(w.reads(secretary), @"");
    for other in 1..9 {
        assert_eq!(w.reads(cell.user(other)), "", "a draft is the secretary's alone");
    }

    w.presses(secretary, "Điền 3 chỗ trống").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.restart().await;
    w.says(secretary, "Chi bộ làm tốt việc trong nhà, còn lơi việc chung.").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Xem tiếp danh sách (1/2)").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Đặng Văn Khoa").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Viết ngày khác").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.says(secretary, "bao giờ xong thì xong").await;
    w.says(secretary, "24/11/2026").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.says(secretary, "15/2").await;
    assert_snapshot!(w.reads(secretary), @"");

    let made = versions(&w, &session).await;
    let states: Vec<ConclusionState> = made.iter().map(|version| version.state).collect();
    assert_eq!(states, [ConclusionState::Superseded, ConclusionState::Drafted]);
    let mut desk = desk(&w).await;
    let measure = desk.get::<Measure>(session.measures[1]).await.unwrap();
    assert_eq!(measure.owner, Some(cell.members[8].member));
    assert_eq!(measure.due.map(|due| due.to_string()).as_deref(), Some("2027-02-15"));
    let file = desk.get::<File>(made[1].document.unwrap()).await.unwrap();
    let text = text_of(&file.bytes.unwrap());
    assert!(text.contains("DỰ THẢO") && text.contains("còn lơi việc chung"), "{text}");
    assert_eq!(file.hash.unwrap().len(), 64);
    drop(desk);
    w.finish().await;
}

#[tokio::test]
async fn what_is_left_blank_is_not_asked_again_and_makes_no_new_version() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.presses(secretary, "Điền 3 chỗ trống").await;
    w.reads(secretary);
    w.presses(secretary, "Để trống").await;
    w.presses(secretary, "Để trống").await;
    w.reads(secretary);
    w.presses(secretary, "Để trống").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(versions(&w, &session).await.len(), 1);
    // The words that come now are no judgement any more.
    w.says(secretary, "Ghi nhầm").await;
    assert_snapshot!(w.reads(secretary), @"");
    assert_eq!(versions(&w, &session).await[0].words.assessment, "");
    w.finish().await;
}

#[tokio::test]
async fn two_officers_at_once_fill_one_blank_once() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let (secretary, deputy) = (cell.secretary(), cell.deputy());
    w.says(secretary, "/ketluan").await;
    w.says(deputy, "/ketluan").await;
    for officer in [secretary, deputy] {
        w.presses(officer, "Điền 3 chỗ trống").await;
    }
    w.presses(secretary, "Để trống").await;
    w.presses(deputy, "Điền 3 chỗ trống").await;
    w.reads(deputy);
    let stale = w.newest_with(deputy, deputy, "Trần Thị Hoa");
    let telegram = w.telegram();
    telegram
        .presses(secretary, secretary, w.newest_with(secretary, secretary, "Phạm Thị Lan"), "Phạm Thị Lan")
        .unwrap();
    telegram.presses(deputy, deputy, stale, "Trần Thị Hoa").unwrap();
    w.settle().await;
    let toasts: Vec<String> = w.telegram().toasts(deputy).into_iter().map(|toast| toast.text).collect();
    assert_snapshot!(toasts.join("\n"), @"");
    let measure = desk(&w).await.get::<Measure>(session.measures[1]).await.unwrap();
    assert_eq!(measure.owner, Some(cell.members[1].member), "the first answer stands");
    assert_snapshot!(w.reads(deputy), @"");
    w.finish().await;
}

#[tokio::test]
async fn the_draft_is_read_part_by_part_and_an_answer_can_be_changed() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.reads(secretary);
    w.presses(secretary, "Đọc dự thảo").await;
    assert_snapshot!(w.reads(secretary), @"");
    let mut parts = String::new();
    for _ in 0..9 {
        w.presses(secretary, "Phần sau").await;
        parts.push_str(&w.reads(secretary));
        parts.push_str("\n===\n");
    }
    assert_snapshot!(parts, @"");
    for _ in 0..2 {
        w.presses(secretary, "Phần trước").await;
    }
    w.reads(secretary);
    w.presses(secretary, "Sửa người chủ trì").await;
    let measure = desk(&w).await.get::<Measure>(session.measures[0]).await.unwrap();
    assert!(measure.lacks_owner(), "asked again");
    w.finish().await;
}

#[tokio::test]
async fn an_edited_word_file_is_the_next_version_as_it_came() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.reads(secretary);
    let mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    w.telegram().sends_file(secretary, secretary, "Kết luận <sửa>.docx", mime, b"PK-edited", "");
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Chốt bản này").await;
    assert_snapshot!(w.reads(secretary), @"");
    w.presses(secretary, "Chốt và gửi").await;
    assert_snapshot!(w.reads(secretary), @"");
    let made = versions(&w, &session).await;
    assert_eq!((made.len(), made[1].state, made[1].edited), (2, ConclusionState::Adopted, true));
    let mut desk = desk(&w).await;
    let kept = desk.get::<File>(made[1].document.unwrap()).await.unwrap();
    assert!(kept.bytes.is_none() && kept.remote.is_some(), "kept by reference, not read");
    let minutes = desk.get::<File>(made[1].minutes.unwrap()).await.unwrap();
    assert!(!text_of(&minutes.bytes.unwrap()).contains("DỰ THẢO"), "the minutes are made anew");
    drop(desk);
    w.finish().await;
}
