//! Who may not see or do what, and bad input.

use chuyende::domain::ballot::{Ballot, BallotState};
use chuyende::domain::ids::PersonId;
use chuyende::domain::topic::{Stage, Topic};
use chuyende::present::action::Action;
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use chuyende::telegram::callback;
use insta::assert_snapshot;

use crate::conclusions::session::{MORNING, desk, ended, versions};
use crate::support::{World, moment};

#[tokio::test]
async fn nobody_but_the_leaders_sees_or_touches_the_draft() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 1).await;
    let session = ended(&w, &cell).await;
    w.says(cell.secretary(), "/ketluan").await;
    let conclusion = versions(&w, &session).await[0].id;
    let measure = session.measures[1];
    let member = cell.members[3].member;
    for index in [2, 4, 5, 9] {
        let user = cell.user(index);
        w.says(user, "/trangchu").await;
        w.reads(user);
        let message = w.telegram().chat_view(user, user).last().unwrap().message_id;
        for action in [
            Action::OpenConclusion { conclusion },
            Action::ReadConclusion { conclusion, page: 1 },
            Action::FillGaps { conclusion },
            Action::OwnerIs { conclusion, measure, member },
            Action::AskAdoption { conclusion },
            Action::Adopt { conclusion },
            Action::NewVersion { conclusion },
        ] {
            let data = callback::encode(Some(cell.unit), &action).unwrap();
            w.telegram().presses_data(user, user, message, &data);
            w.settle().await;
            let said = w.reads(user);
            assert!(said.starts_with("Việc này do bí thư hoặc phó bí thư thực hiện."), "{action:?}: {said}");
        }
        w.says(user, "/ketluan").await;
        assert!(w.reads(user).starts_with("Chi bộ chưa có kết luận nào được chốt."));
    }
    w.finish().await;
}

#[tokio::test]
async fn a_button_of_another_unit_opens_nothing() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    w.says(cell.secretary(), "/ketluan").await;
    let other = w.cell(3, 0).await;
    let conclusion = versions(&w, &session).await[0].id;
    let user = other.secretary();
    w.says(user, "/trangchu").await;
    w.reads(user);
    let message = w.telegram().chat_view(user, user).last().unwrap().message_id;
    for action in [Action::OpenConclusion { conclusion }, Action::Adopt { conclusion }] {
        let data = callback::encode(Some(other.unit), &action).unwrap();
        w.telegram().presses_data(user, user, message, &data);
        w.settle().await;
        let toasts: Vec<String> = w.telegram().toasts(user).into_iter().map(|toast| toast.text).collect();
        assert!(toasts.concat().starts_with("Nút này dành cho người khác"), "{toasts:?}");
        assert_eq!(w.reads(user), "");
    }
    w.finish().await;
}

#[tokio::test]
async fn nothing_is_concluded_before_the_session_or_while_a_vote_is_open() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    let change = async |w: &World, stage: Stage, state: BallotState| {
        let app = &w.stage.app;
        let tx = app.store.begin_write().await.unwrap();
        let mut desk = Desk::new(tx, app.ids.clone(), String::new(), moment(MORNING));
        let topic = desk.get::<Topic>(session.topic).await.unwrap();
        let ballot = lists::ballots(&mut desk, session.topic).await.unwrap().remove(0);
        desk.put(Topic { stage, ..topic });
        desk.put(Ballot { state, ..ballot });
        desk.commit().await.unwrap();
    };
    change(&w, Stage::Meeting, BallotState::Open).await;
    w.says(secretary, "/ketluan").await;
    assert_snapshot!(w.reads(secretary), @"
    Hội nghị chưa kết thúc nên chưa lập kết luận.
    Sau khi hội nghị kết thúc, Trợ lý tự lập dự thảo và gửi bí thư.
    ");
    assert!(versions(&w, &session).await.is_empty());
    change(&w, Stage::Concluding, BallotState::Open).await;
    w.says(secretary, "/ketluan").await;
    w.reads(secretary);
    assert_snapshot!(w.presses(secretary, "Chốt bản này").await, @"
    Còn một lần lấy ý kiến hoặc biểu quyết chưa kết thúc nên chưa chốt được kết luận.
    Đề nghị đồng chí kết thúc biểu quyết rồi chốt.
    ");
    change(&w, Stage::Concluding, BallotState::Closed).await;
    w.presses(secretary, "Chốt bản này").await;
    assert!(w.reads(secretary).starts_with("Chốt kết luận quý IV/2026"));
    w.finish().await;
}

#[tokio::test]
async fn what_cannot_be_printed_is_not_taken_and_the_question_stays() {
    let mut w = World::at_time(MORNING).await;
    let cell = w.cell(9, 0).await;
    let session = ended(&w, &cell).await;
    let secretary = cell.secretary();
    w.says(secretary, "/ketluan").await;
    w.presses(secretary, "Điền 3 chỗ trống").await;
    w.reads(secretary);
    w.telegram().sends_voice(secretary, secretary, 12);
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Chỗ này được in vào văn bản nên cần lời viết, chưa ghi nhận được tệp hoặc tin ghi âm.
    Đề nghị đồng chí viết ngay tại đây.
    ");
    let mime = "application/msword";
    w.telegram().sends_file(secretary, secretary, "Kết luận - TỐI MẬT.docx", mime, b"x", "");
    w.settle().await;
    assert_snapshot!(w.reads(secretary), @"
    Tên tệp hoặc đầu văn bản có dấu mật, nên Trợ lý không nhận và không lưu.
    Đề nghị đồng chí xoá tin vừa gửi và xử lý văn bản theo quy định bảo vệ bí mật.
    ");
    w.says(secretary, "Nhận định <b>thẳng</b> & thật.").await;
    w.reads(secretary);
    let made = versions(&w, &session).await;
    assert_eq!((made.len(), made[0].words.assessment.as_str()), (1, "Nhận định <b>thẳng</b> & thật."));
    let waiting =
        desk(&w).await.get::<chuyende::domain::unit::Person>(PersonId(secretary)).await.unwrap().waiting;
    assert_eq!(waiting, None, "the question has its answer");
    w.finish().await;
}
