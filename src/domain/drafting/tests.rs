//! Versions, parts and the way to the committee.

use super::*;
use crate::domain::ids::FileId;
use crate::domain::sample::{at, day, topic};
use crate::domain::topic::Schedule;

fn assigned() -> Topic {
    Topic { stage: Stage::Assigned, preparer: Some(MemberId(4)), ..topic() }
}

fn now() -> Timestamp {
    at("2026-12-01T08:00:00Z")
}

fn begun(topic: &Topic, in_hand: Option<&Draft>, id: i64, contents: Contents) -> (Topic, Draft) {
    let (topic, draft, _) = begin(topic, in_hand, DraftId(id), MemberId(4), contents, now());
    (topic, draft)
}

fn written() -> (Topic, Draft) {
    let (topic, draft) = begun(&assigned(), None, 1, Contents::blank());
    (topic, write(&draft, Part::Done, PartWords::Text("Có.".into()), false))
}

fn approved() -> (Topic, Draft) {
    let (topic, draft) = written();
    let (topic, draft) = submit(&topic, &draft, now()).unwrap();
    approve(&topic, &draft, ApprovalWay::Committee, day("2026-12-05"), (2, 3))
}

#[test]
fn versions_are_numbered_and_an_empty_one_is_not_handed_in() {
    let (topic, draft) = begun(&assigned(), None, 1, Contents::blank());
    assert_eq!((topic.stage, topic.drafts, draft.number), (Stage::Drafting, 1, 1));
    assert_eq!(submit(&topic, &draft, now()), Err(Refusal::DraftEmpty));
    let filled = write(&draft, Part::Done, PartWords::Text("Có.".into()), false);
    let (in_review, handed_in) = submit(&topic, &filled, now()).unwrap();
    assert_eq!((in_review.stage, handed_in.state), (Stage::InReview, DraftState::Submitted));
    assert_eq!(submit(&in_review, &handed_in, now()), Err(Refusal::ExpiredButton), "a second tap");
    assert_eq!(begun(&in_review, Some(&handed_in), 2, Contents::of(&handed_in)).1.number, 2);
}

#[test]
fn a_version_begun_under_review_takes_the_place_of_the_one_before() {
    let (topic, draft) = written();
    let (topic, draft) = submit(&topic, &draft, now()).unwrap();
    let (topic, next, event) =
        begin(&topic, Some(&draft), DraftId(2), MemberId(4), Contents::of(&draft), now());
    assert_eq!(topic.stage, Stage::Revising);
    assert_eq!(under_review(&topic, &draft), Err(Refusal::ReviewOver));
    assert_eq!(next.outline, draft.outline, "it begins as the other ended");
    let DraftEvent::Begun { superseded, .. } = event else { panic!("{event:?}") };
    assert_eq!(superseded.unwrap().state, DraftState::Superseded);
}

#[test]
fn nothing_replaces_the_approved_version_by_itself() {
    let (topic, first) = approved();
    let (beside, second, event) =
        begin(&topic, Some(&first), DraftId(2), MemberId(4), Contents::of(&first), now());
    assert_eq!((beside.stage, &beside.approval), (Stage::Approved, &topic.approval));
    assert!(beside_the_approved(&beside) && !beside_the_approved(&topic));
    assert!(matches!(event, DraftEvent::Begun { superseded: None, .. }));
    let (kept, laid_aside) = keep_approved(&beside, &second).unwrap();
    assert_eq!((kept.draft, laid_aside.state), (Some(first.id), DraftState::Superseded));
    assert_eq!(keep_approved(&kept, &laid_aside), Err(Refusal::ExpiredButton));
    let (again, _) = submit(&beside, &second, now()).unwrap();
    assert_eq!((again.stage, again.approval), (Stage::InReview, None));
}

#[test]
fn words_replace_a_part_or_go_on_where_it_ends() {
    let (_, draft) = written();
    let text = |words: &str| PartWords::Text(words.into());
    assert_eq!(write(&draft, Part::Done, text("Khác."), false).outline.done, "Khác.");
    assert_eq!(write(&draft, Part::Done, text("Thêm."), true).outline.done, "Có.\nThêm.");
    assert_eq!(write(&draft, Part::NotDone, text("Chưa."), true).outline.not_done, "Chưa.");
    let list = PartWords::Questions(vec!["Ai?".into()]);
    let once = write(&draft, Part::Questions, list.clone(), false);
    assert_eq!(write(&once, Part::Questions, list.clone(), true).outline.questions.len(), 2);
    assert_eq!(write(&once, Part::Questions, list, false).outline.questions.len(), 1);
}

#[test]
fn rewriting_a_part_of_a_file_that_was_read_leaves_the_file_behind() {
    let (_, draft) = written();
    let read = Draft { source: DraftSource::ReadFile, file: Some(FileId(7)), ..draft };
    let rewritten = write(&read, Part::Orientation, PartWords::Text("Mới.".into()), false);
    assert_eq!((rewritten.source, rewritten.file), (DraftSource::Guided, None));
    let listed = write(&read, Part::Measures, PartWords::Measures(Vec::new()), false);
    assert_eq!((listed.source, listed.file), (DraftSource::ReadFile, Some(FileId(7))));
}

#[test]
fn a_file_never_buries_words_already_written() {
    let (topic, draft) = written();
    assert!(!takes_file(Some(&draft)), "the next version takes it");
    let (_, blank) = begun(&topic, None, 2, Contents::blank());
    assert!(takes_file(Some(&blank)));
    let kept = Draft { source: DraftSource::KeptFile, ..draft };
    assert!(takes_file(Some(&kept)), "a file replaces a file that was not handed in");
    assert!(!takes_file(Some(&Draft { state: DraftState::Submitted, ..kept })));
    assert!(!takes_file(None));
}

#[test]
fn nobody_writes_before_the_topic_is_told_or_after_the_members_have_it() {
    for stage in Stage::ALL {
        let open = open_to_writing(&Topic { stage: *stage, ..topic() });
        let expected = match stage {
            Stage::Assigned | Stage::Drafting | Stage::InReview | Stage::Revising | Stage::Approved => Ok(()),
            Stage::Planned => Err(Refusal::NoTopic),
            Stage::Postponed => Err(Refusal::MeetingPostponed),
            Stage::Cancelled => Err(Refusal::TopicCancelled),
            _ => Err(Refusal::DraftCirculated),
        };
        assert_eq!(open, expected, "{stage:?}");
    }
}

#[test]
fn the_draft_is_put_off_until_the_day_of_circulation_at_most() {
    let schedule = Schedule {
        draft_due: day("2026-12-03"),
        review_due: day("2026-12-04"),
        circulate_on: day("2026-12-07"),
        comments_close: day("2026-12-21"),
        digest_on: day("2026-12-23"),
        meeting_on: day("2026-12-24"),
        conclude_by: day("2026-12-27"),
        publish_by: day("2026-12-31"),
        follow_up_on: [day("2027-01-23"), day("2027-02-22"), day("2027-03-24")],
    };
    let topic = Topic { schedule: Some(schedule), ..assigned() };
    let today = day("2026-12-05");
    assert_eq!(days_left(&topic, today), [day("2026-12-06"), day("2026-12-07")]);
    let later = extend(&topic, day("2026-12-06"), today).unwrap().schedule.unwrap();
    assert_eq!((later.draft_due, later.review_due), (day("2026-12-06"), day("2026-12-06")));
    assert!(extend(&topic, day("2026-12-08"), today).is_err(), "past the day of circulation");
    assert!(extend(&topic, day("2026-12-04"), today).is_err(), "gone already");
}
