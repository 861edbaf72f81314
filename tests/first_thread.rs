//! The first thread through everything: a comment by plain talk and a vote by tap, across a restart, a request for
//! patience and cut connections. Nothing is lost and nothing doubled.

use crate::support::seed::Cell;
use crate::support::{World, moment};
use chuyende::domain::ballot::{
    Ballot, BallotItem, BallotKind, BallotState, RollEntry, RollReason, Vote, Way,
};
use chuyende::domain::comment::Comment;
use chuyende::domain::ids::{BallotId, MeasureId, TopicId};
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::topic::{RoundState, Stage, Topic};
use chuyende::domain::unit::{Profile, Unit};
use chuyende::sandbox::Fault;
use chuyende::store::desk::{CardKind, CardRef, Desk};
use chuyende::store::lists;
use insta::assert_snapshot;

/// A topic in its round of comments, with one measure under consultation.
async fn under_way(w: &World, cell: &Cell) -> (TopicId, BallotId, MeasureId) {
    let app = &w.stage.app;
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), now);
    let topic = TopicId(desk.new_id().unwrap());
    let ballot = BallotId(desk.new_id().unwrap());
    let measure = MeasureId(desk.new_id().unwrap());
    let unit = desk.get::<Unit>(cell.unit).await.unwrap();
    desk.put(Unit { current_topic: Some(topic), ..unit });
    desk.put(Topic {
        title: Some("Thực hành tiết kiệm, chống lãng phí ở khu dân cư".to_owned()),
        stage: Stage::Circulated,
        round: RoundState::Open,
        meeting_at: Some(moment("2026-12-24 19:30")),
        measures: 1,
        ..Topic::planned(topic, cell.unit, 2026, 4, now)
    });
    desk.put(Measure {
        id: measure,
        unit: cell.unit,
        topic,
        number: 1,
        text: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.".to_owned(),
        group: String::new(),
        state: MeasureState::Listed,
        proposed_by: None,
        from_comment: None,
        owner_text: String::new(),
        co_owners: String::new(),
        expected: String::new(),
        owner: None,
        due: None,
        created_at: now,
    });
    let rules = RuleProfile::of(Profile::Cell);
    desk.put(Ballot {
        id: ballot,
        unit: cell.unit,
        topic,
        kind: BallotKind::Consultation,
        way: Way::Phone,
        state: BallotState::Open,
        pass: rules.pass,
        quorum: rules.quorum,
        on_roll: 4,
        items: 1,
        opened_at: now,
        closes_at: Some(moment("2026-12-23 17:00")),
        closed_at: None,
    });
    desk.put(BallotItem {
        ballot,
        measure,
        unit: cell.unit,
        position: 1,
        number: 1,
        text: "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng.".to_owned(),
        hall: None,
        result: None,
    });
    for (index, member) in cell.members.iter().enumerate() {
        let reason = if index < 4 { RollReason::Counted } else { RollReason::Probationary };
        desk.put(RollEntry { ballot, member: member.member, unit: cell.unit, reason, answered: 0 });
        let place = chuyende::present::outgoing::Place::Private(chuyende::domain::ids::PersonId(member.user));
        desk.show(place, CardRef { kind: CardKind::Ballot, reference: ballot.0 }, 1);
    }
    desk.commit().await.unwrap();
    (topic, ballot, measure)
}

async fn votes(w: &World, ballot: BallotId) -> Vec<Vote> {
    let mut desk = Desk::reading(&w.stage.app.store, moment("2026-11-24 08:00")).await.unwrap();
    lists::votes(&mut desk, ballot).await.unwrap()
}

async fn comments(w: &World, topic: TopicId) -> Vec<Comment> {
    let mut desk = Desk::reading(&w.stage.app.store, moment("2026-11-24 08:00")).await.unwrap();
    lists::comments(&mut desk, topic).await.unwrap()
}

#[tokio::test]
async fn a_vote_is_one_tap_and_its_receipt_the_same_card() {
    let mut w = World::new().await;
    let cell = w.cell(4, 1).await;
    let (_, ballot, _) = under_way(&w, &cell).await;
    w.settle().await;
    let an = cell.user(3);
    assert_snapshot!(w.reads(an), @r#"
    Lấy ý kiến, biện pháp 1/1 (BP-01), đến 17 giờ thứ Tư, ngày 23/12
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Lựa chọn của đồng chí: chưa có
    Chỉ công bố tổng số. Hội nghị ngày 24/12 biểu quyết chính thức.
    [Tán thành]
    [Không tán thành]
    [Ý kiến khác]
    [Về trang chủ]
    "#);
    let toast = w.presses(an, "Tán thành").await;
    assert_snapshot!(toast, @"Đã ghi nhận BP-01: Tán thành. Đồng chí có thể đổi đến 17 giờ thứ Tư, ngày 23/12. Đã đủ các biện pháp.");
    assert_snapshot!(w.reads(an), @r#"
    Lấy ý kiến, biện pháp 1/1 (BP-01), đến 17 giờ thứ Tư, ngày 23/12
    "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng."
    Lựa chọn của đồng chí: Tán thành
    Chỉ công bố tổng số. Hội nghị ngày 24/12 biểu quyết chính thức.
    [Tán thành]
    [Không tán thành]
    [Ý kiến khác]
    [Về trang chủ]
    "#);
    w.presses(an, "Ý kiến khác").await;
    let cast = votes(&w, ballot).await;
    assert_eq!(cast.len(), 1, "a changed vote is still one vote");
    w.finish().await;
}

#[tokio::test]
async fn a_probationary_member_speaks_and_does_not_vote() {
    let mut w = World::new().await;
    let cell = w.cell(4, 1).await;
    let (_, ballot, measure) = under_way(&w, &cell).await;
    w.settle().await;
    let new = cell.user(4);
    w.reads(new);
    let data = format!("1.{}.v.{}.{}.0", cell.unit.0, ballot.0, measure.0);
    w.telegram().presses_data(new, new, 1, &data);
    w.settle().await;
    assert_snapshot!(w.reads(new), @"
    Theo Điều lệ Đảng, đảng viên dự bị chưa tham gia biểu quyết.
    Ý kiến thảo luận của đồng chí được ghi vào biên bản như mọi đảng viên.
    Trân trọng mời đồng chí góp ý về BP-01.
    [Góp ý về BP-01]
    [Về trang chủ]
    ");
    assert!(votes(&w, ballot).await.is_empty());
    w.presses(new, "Góp ý về BP-01").await;
    w.reads(new);
    w.says(new, "Đề nghị giao thêm cho đoàn thanh niên <cùng làm> & báo cáo.").await;
    assert_snapshot!(w.reads(new), @r#"
    Đã ghi nhận Ý-01, về BP-01
    "Đề nghị giao thêm cho đoàn thanh niên <cùng làm> & báo cáo."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Rút lại]
    "#);
    w.finish().await;
}

#[tokio::test]
async fn words_survive_patience_cuts_and_restarts_and_are_never_doubled() {
    let mut w = World::new().await;
    let cell = w.cell(4, 0).await;
    let (topic, ballot, _) = under_way(&w, &cell).await;
    w.settle().await;
    let an = cell.user(3);
    w.reads(an);
    w.telegram().fails_next("sendMessage", Fault::CutAfter);
    w.telegram().fails_next("sendMessage", Fault::TooManyRequests { retry_after: 7 });
    w.telegram().fails_next("getUpdates", Fault::CutAfter);
    w.telegram().fails_next("getUpdates", Fault::Server(502));
    w.telegram().says(an, an, "Nhà văn hoá để đèn sáng cả đêm.");
    w.stage.step().await.unwrap();
    w.restart().await;
    w.settle().await;
    w.telegram().fails_next("answerCallbackQuery", Fault::CutBefore);
    let message = w.newest_with(an, an, "Tán thành");
    w.telegram().presses(an, an, message, "Tán thành").unwrap();
    w.telegram().presses(an, an, message, "Tán thành").unwrap();
    w.restart().await;
    w.settle().await;
    assert_eq!(votes(&w, ballot).await.len(), 1);
    let all = comments(&w, topic).await;
    assert_eq!(
        all.iter().map(|comment| comment.body.as_str()).collect::<Vec<_>>(),
        ["Nhà văn hoá để đèn sáng cả đêm."]
    );
    w.finish().await;
}

#[tokio::test]
async fn three_short_messages_in_a_row_are_one_comment_and_an_edit_changes_it() {
    let mut w = World::new().await;
    let cell = w.cell(4, 0).await;
    let (topic, ..) = under_way(&w, &cell).await;
    w.settle().await;
    let an = cell.user(3);
    w.reads(an);
    let first = w.telegram().says(an, an, "Nhất trí với dự thảo.")[0];
    w.telegram().says(an, an, "Nhưng nên nói rõ ai kiểm tra.");
    w.telegram().says(an, an, "Và bao giờ xong.");
    w.settle().await;
    assert_snapshot!(w.reads(an), @r#"
    Đã ghi nhận Ý-01
    "Nhất trí với dự thảo. Nhưng nên nói rõ ai kiểm tra. Và bao giờ xong."
    Ý kiến được ghi tên trong biên bản, không đăng lên nhóm.
    [Chỉ để chi uỷ biết tên tôi]
    [Rút lại]
    "#);
    w.telegram().edits(an, an, first, "Cơ bản nhất trí với dự thảo.");
    w.settle().await;
    let all = comments(&w, topic).await;
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].body, "Cơ bản nhất trí với dự thảo.\nNhưng nên nói rõ ai kiểm tra.\nVà bao giờ xong.");
    w.finish().await;
}

#[tokio::test]
async fn a_comment_of_twenty_thousand_letters_arrives_in_pieces_and_is_kept_whole() {
    let mut w = World::new().await;
    let cell = w.cell(4, 0).await;
    let (topic, ..) = under_way(&w, &cell).await;
    w.settle().await;
    let an = cell.user(3);
    let long: String = (1..=2_000).map(|n| format!("Ý số {n:04}. ")).collect();
    w.says(an, long.trim()).await;
    let all = comments(&w, topic).await;
    assert_eq!(all.len(), 1);
    let kept: String = all[0].body.chars().filter(|c| !c.is_whitespace()).collect();
    let said: String = long.chars().filter(|c| !c.is_whitespace()).collect();
    assert_eq!(kept, said);
    w.finish().await;
}

#[tokio::test]
async fn a_button_that_names_nothing_is_refused_and_what_follows_is_kept() {
    let mut w = World::new().await;
    let cell = w.cell(4, 0).await;
    let (topic, ..) = under_way(&w, &cell).await;
    w.settle().await;
    let an = cell.user(3);
    w.telegram().presses_data(an, an, 1, &format!("1.{}.q.zzzz.1", cell.unit.0));
    w.telegram().says(an, an, "Ý kiến này phải còn.");
    w.settle().await;
    assert_eq!(comments(&w, topic).await.len(), 1);
    w.finish().await;
}

#[tokio::test]
async fn a_card_that_cannot_be_drawn_does_not_hold_up_the_others() {
    let mut w = World::new().await;
    let (broken, sound) = (w.cell(4, 0).await, w.cell(4, 0).await);
    for cell in [&broken, &sound] {
        w.says(cell.user(3), "/trangchu").await;
        w.reads(cell.user(3));
    }
    let (topic, ..) = under_way(&w, &broken).await;
    under_way(&w, &sound).await;
    let app = &w.stage.app;
    let tx = app.store.begin_write().await.unwrap();
    let mut desk = Desk::new(tx, app.ids.clone(), String::new(), moment("2026-11-24 08:00"));
    let unit = desk.get::<Unit>(broken.unit).await.unwrap();
    // A topic that is not there: a row that no code of ours would write.
    desk.put(Unit { current_topic: Some(TopicId(topic.0 + 900_000_000)), ..unit });
    for cell in [&broken, &sound] {
        desk.raise(CardRef { kind: CardKind::Home, reference: cell.unit.0 });
    }
    desk.commit().await.unwrap();
    w.settle().await;
    let seen = w.reads(sound.user(3));
    assert!(seen.contains("Thực hành tiết kiệm"), "{seen}");
    w.finish().await;
}
