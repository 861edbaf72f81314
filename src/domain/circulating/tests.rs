//! The gate, the lists, the deadline, taking back.

use super::*;
use crate::domain::draft::{DraftSource, DraftState};
use crate::domain::ids::{DraftId, MemberId};
use crate::domain::sample::{at, day, member, topic};
use crate::domain::topic::{Approval, ApprovalWay};
use crate::domain::unit::Profile;

fn draft(id: i64) -> Draft {
    Draft {
        id: DraftId(id),
        unit: topic().unit,
        topic: topic().id,
        number: id,
        source: DraftSource::Guided,
        state: DraftState::Approved,
        author: MemberId(4),
        file: None,
        outline: Outline::default(),
        created_at: at("2026-12-01T00:00:00Z"),
        submitted_at: None,
    }
}

fn approved() -> Topic {
    let approval = Approval {
        draft: DraftId(1),
        number: 1,
        way: ApprovalWay::Committee,
        on: day("2026-12-05"),
        approved_by: 2,
        of: 3,
    };
    Topic { stage: Stage::Approved, approval: Some(approval), draft: Some(DraftId(1)), ..topic() }
}

#[test]
fn only_the_approved_version_passes_the_gate_and_only_once() {
    assert_eq!(gate(&approved(), &draft(1)), Ok(()));
    assert_eq!(gate(&approved(), &draft(2)), Err(Refusal::NotApproved), "a later version");
    for stage in Stage::ALL.iter().filter(|stage| **stage != Stage::Approved) {
        assert!(gate(&Topic { stage: *stage, ..approved() }, &draft(1)).is_err(), "{stage:?}");
    }
    assert_eq!(gate(&Topic { approval: None, ..approved() }, &draft(1)), Err(Refusal::NotApproved));
}

#[test]
fn questions_are_offered_once_and_left_out_by_a_tap() {
    let outline = Outline { questions: vec!["Câu hai?".into(), "CÂU MỘT?".into()], ..Outline::default() };
    let offered = candidates(vec!["Câu một?".into()], &outline);
    assert_eq!(offered, ["Câu một?", "Câu hai?"]);
    assert_eq!(chosen(&offered, 0), offered);
    assert_eq!(chosen(&offered, 0b01), ["Câu hai?"]);
    assert!(chosen(&offered, 0b11).is_empty());
    let numbered = questions(&approved(), chosen(&offered, 0b01), [9]);
    assert_eq!((numbered[0].number, numbered[0].id), (1, QuestionId(9)));
}

#[test]
fn measures_are_numbered_on_and_their_owners_found_on_the_roster() {
    let proposed = |text: &str, owner: &str| DraftMeasure {
        text: text.into(),
        owner: owner.into(),
        ..DraftMeasure::default()
    };
    let members = [
        Member { name: "Trần Thị Hoa".into(), ..member(1, &[]) },
        Member { name: "Lê Văn An".into(), ..member(2, &[]) },
        Member { name: "Lê Văn An".into(), ..member(3, &[]) },
    ];
    let list = [
        proposed("Một", "đ/c tran thi hoa chủ trì"),
        proposed("Hai", "đồng chí Lê Văn An"),
        proposed("Ba", "tổ trưởng"),
        proposed("Bốn", "Trần Thị Hoan"),
    ];
    let topic = Topic { measures: 2, ..approved() };
    let made = measures(&topic, &list, &members, 1.., at("2026-12-14T01:00:00Z"));
    assert_eq!(made.iter().map(|measure| measure.number).collect::<Vec<_>>(), [3, 4, 5, 6]);
    let owners: Vec<Option<MemberId>> = made.iter().map(|measure| measure.owner).collect();
    assert_eq!(owners, [Some(MemberId(1)), None, None, None], "two of one name, an office, another name");
    assert_eq!(made[2].owner_text, "tổ trưởng");
}

#[test]
fn comments_close_at_the_next_deadline_that_is_still_to_come() {
    let rules = RuleProfile::of(Profile::Cell);
    let zone = chrono_tz::Asia::Ho_Chi_Minh;
    let meeting = at("2026-12-24T12:30:00Z");
    let chain = schedule::chain(&rules.chain, day("2026-11-20"), day("2026-12-24")).ok();
    let topic = Topic { schedule: chain, meeting_at: Some(meeting), ..approved() };
    let close = |now| closes_at(&topic, &rules, zone, at(now));
    assert_eq!(close("2026-12-14T01:00:00Z"), at("2026-12-21T10:00:00Z"));
    assert_eq!(close("2026-12-22T01:00:00Z"), at("2026-12-23T10:00:00Z"));
    assert_eq!(close("2026-12-24T01:00:00Z"), meeting);
}

#[test]
fn it_is_taken_back_only_while_nobody_has_anything() {
    let now = at("2026-12-14T01:00:00Z");
    let list = [DraftMeasure { text: "Một".into(), ..DraftMeasure::default() }];
    let made = measures(&approved(), &list, &[], 1.., now);
    let sent = circulate(&approved(), &made, at("2026-12-21T10:00:00Z"), now);
    assert_eq!((sent.stage, sent.round, sent.measures), (Stage::Circulated, RoundState::Open, 1));
    assert_eq!(take_back(&sent, &made, 5), Ok(approved()), "as it was");
    assert_eq!(take_back(&sent, &made, 0), Err(Refusal::TooLateToTakeBack));
    let spoken = Topic { comments: 1, ..sent.clone() };
    assert_eq!(take_back(&spoken, &made, 5), Err(Refusal::TooLateToTakeBack));
    assert_eq!(take_back(&approved(), &[], 5), Err(Refusal::ExpiredButton), "a second tap");
}
