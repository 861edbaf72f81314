//! After a time in which the program was down; and what comes together on one day.

use chuyende::domain::ballot::{Ballot, BallotKind, BallotState, RollEntry, RollReason, Way};
use chuyende::domain::ids::{BallotId, PersonId, TopicId};
use chuyende::domain::member::Member;
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::topic::{RoundState, Stage, Topic};
use chuyende::domain::unit::{Lang, Profile};
use chuyende::store::desk::Desk;
use insta::assert_snapshot;

use crate::reminders::scene::{assigned, circulated, desk};
use crate::support::seed::Cell;
use crate::support::{World, moment};

/// The program is down until then; nothing is done in between.
async fn down_until(w: &mut World, text: &str) {
    w.stage.clock.advance_to(moment(text));
    w.restart().await;
    w.settle().await;
}

/// A consultation by phone that closes the day before the meeting.
async fn consulted(w: &World, cell: &Cell, topic: TopicId) {
    let mut desk = desk(w).await;
    let rules = RuleProfile::of(Profile::Cell);
    let id = BallotId(desk.new_id().unwrap());
    desk.put(Ballot {
        id,
        unit: cell.unit,
        topic,
        kind: BallotKind::Consultation,
        way: Way::Phone,
        state: BallotState::Open,
        pass: rules.pass,
        quorum: rules.quorum,
        on_roll: cell.members.len() as i64,
        items: 4,
        opened_at: moment("2026-12-21 18:00"),
        closes_at: Some(moment("2026-12-23 17:00")),
        closed_at: None,
    });
    for (index, member) in cell.members.iter().enumerate() {
        desk.put(RollEntry {
            ballot: id,
            member: member.member,
            unit: cell.unit,
            reason: RollReason::Counted,
            answered: if index == 3 { 1 } else { 4 },
        });
    }
    let topic = desk.get::<Topic>(topic).await.unwrap();
    desk.put(Topic { round: RoundState::Late, frozen_at: Some(moment("2026-12-21 18:00")), ..topic });
    chuyende::app::effects::wake(&mut desk, cell.unit);
    desk.commit().await.unwrap();
}

async fn audited(w: &World, cell: &Cell, kind: &str) -> usize {
    let now = chuyende::clock::Clock::now(&*w.stage.clock);
    let mut desk = Desk::reading(&w.stage.app.store, now).await.unwrap();
    let mut count = 0;
    for seq in 1.. {
        let Some(row) = desk.find::<chuyende::store::rows::AuditRow>((cell.unit, seq)).await.unwrap() else {
            return count;
        };
        count += usize::from(row.kind == kind);
    }
    count
}

#[tokio::test]
async fn what_is_late_and_still_useful_is_said_once_and_why() {
    let mut w = World::at_time("2026-12-19 20:00").await;
    let cell = w.cell(4, 0).await;
    circulated(&w, &cell).await;
    w.settle().await;
    down_until(&mut w, "2026-12-21 09:00").await;
    assert_snapshot!(w.reads(cell.user(3)), @r#"
    Kính gửi đồng chí Đỗ Quang Minh,
    Chuyên đề quý IV/2026 còn chờ ý kiến của đồng chí ở câu 1, câu 2 và câu 3.
    Hạn: 17 giờ hôm nay, thứ Hai, ngày 21/12.
    Nếu nhất trí với dự thảo, đồng chí chỉ cần bấm "Nhất trí với dự thảo".
    Nhắc muộn do Trợ lý tạm ngừng từ 20 giờ ngày 19/12 đến 9 giờ ngày 21/12.
    [Trả lời câu 1]
    [Nhất trí với dự thảo]
    [Tạm dừng nhắc]
    "#);
    w.restart().await;
    w.settle().await;
    w.at("2026-12-21 16:00").await;
    assert_eq!(w.reads(cell.user(3)), "", "once");
    w.at("2026-12-23 07:05").await;
    assert!(!w.reads(cell.user(3)).contains("Nhắc muộn"), "this one is in time");
    w.finish().await;
}

#[tokio::test]
async fn what_has_become_pointless_is_dropped_and_noted_once() {
    let mut w = World::at_time("2026-12-19 20:00").await;
    let cell = w.cell(4, 0).await;
    circulated(&w, &cell).await;
    w.settle().await;
    down_until(&mut w, "2026-12-22 09:00").await;
    assert!(!w.reads(cell.secretary()).contains("còn chờ ý kiến"));
    for member in 1..4 {
        assert_eq!(w.reads(cell.user(member)), "");
    }
    assert_eq!(audited(&w, &cell, "reminders_dropped").await, 1);
    w.restart().await;
    w.at("2026-12-22 12:00").await;
    assert_eq!(audited(&w, &cell, "reminders_dropped").await, 1);
    w.finish().await;
}

#[tokio::test]
async fn what_somebody_owes_on_a_day_comes_in_one_message() {
    let mut w = World::at_time("2026-12-21 18:00").await;
    let cell = w.cell(4, 0).await;
    let topic = circulated(&w, &cell).await;
    consulted(&w, &cell, topic).await;
    w.at("2026-12-23 07:05").await;
    assert_snapshot!(w.reads(cell.user(3)), @"
    Kính gửi đồng chí Đỗ Quang Minh,
    Đồng chí còn 2 việc:
    – cho ý kiến về 3 biện pháp, hạn 17 giờ hôm nay, thứ Tư, ngày 23/12
    – trả lời có dự họp được không, họp lúc 19 giờ 30 thứ Năm, ngày 24/12
    [Cho ý kiến về biện pháp]
    [Sẽ dự họp]
    [Xin vắng mặt]
    [Tạm dừng nhắc]
    ");
    assert!(w.reads(cell.user(1)).contains("Ngày mai chi bộ họp"), "has voted");
    w.restart().await;
    w.at("2026-12-23 12:00").await;
    assert_eq!(w.reads(cell.user(3)), "");
    w.finish().await;
}

#[tokio::test]
async fn who_serves_in_two_units_gets_one_message_of_each_with_its_name() {
    let mut w = World::new().await;
    let cell = w.cell(4, 0).await;
    let other = w.unit(Profile::Association, Lang::En, "Hoa Sen", 4, 0).await;
    let hoa = cell.user(2);
    let mut desk = desk(&w).await;
    let member = desk.get::<Member>(other.members[2].member).await.unwrap();
    desk.put(Member { person: Some(PersonId(hoa)), ..member });
    desk.commit().await.unwrap();
    assigned(&w, &cell, Stage::Drafting).await;
    assigned(&w, &other, Stage::Drafting).await;
    w.at("2026-12-02 07:05").await;
    assert_snapshot!(w.reads(hoa), @r#"
    Chi bộ Tổ dân phố 7
    Kính gửi đồng chí Trần Thị Hoa,
    Trợ lý nhắc đồng chí về dự thảo chuyên đề "Thực hành tiết kiệm, chống lãng phí ở khu dân cư".
    Hạn: 17 giờ thứ Năm, ngày 03/12.
    Đồng chí viết từng phần ngay tại đây, hoặc gửi tệp.
    [Viết hoặc gửi dự thảo]
    ---
    Hoa Sen Chapter
    Dear Trần Thị Hoa,
    This is a reminder of the draft of the topic “Thực hành tiết kiệm, chống lãng phí ở khu dân cư”.
    Due: 17:00 on Thursday 3 December.
    You can write it part by part right here, or send a file.
    [Write or send the draft]
    "#);
    w.finish().await;
}
