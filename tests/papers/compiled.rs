//! What the compile takes up, what it leaves out, and what it leaves blank.

use chuyende::domain::ballot::{BallotKind, BallotState, Way};
use chuyende::domain::blank::{Blank, Field};
use chuyende::domain::comment::Channel;
use chuyende::domain::compile::{conclusion, minutes};
use chuyende::domain::ids::{MeasureId, MemberId};
use chuyende::domain::measure::MeasureState;
use chuyende::domain::meeting::Presence;
use chuyende::domain::member::Status;
use chuyende::domain::paper::{MeasureLine, gaps};
use chuyende::domain::topic::Mode;

use crate::papers::association::association;
use crate::papers::cell::cell;
use crate::papers::story::{at, ballot};

fn numbers<'a>(lines: impl IntoIterator<Item = &'a MeasureLine>) -> Vec<i64> {
    lines.into_iter().map(|line| line.number).collect()
}

#[test]
fn the_secretary_is_asked_for_exactly_what_nobody_has_said() {
    let session = cell();
    let found = gaps(&conclusion(&session.sources()), &minutes(&session.sources()));
    let asked: Vec<Blank> = found.iter().map(|gap| gap.blank).filter(|blank| blank.can_be_asked()).collect();
    let owner = Blank::Owner { measure: MeasureId(202), number: 2 };
    let due = Blank::Due { measure: MeasureId(204), number: 4 };
    assert_eq!(asked, [Blank::Assessment, owner, due]);
    assert!(
        found.iter().filter(|gap| asked.contains(&gap.blank)).all(|gap| gap.in_conclusion && gap.in_minutes)
    );
}

#[test]
fn an_answered_gap_is_asked_no_more() {
    let mut session = cell();
    session.words.assessment = "Chi bộ đã nhìn thẳng vào hạn chế.".to_owned();
    session.measure(2).owner = Some(MemberId(9));
    session.measure(4).due = Some(crate::papers::story::day(1, 31));
    let found = gaps(&conclusion(&session.sources()), &minutes(&session.sources()));
    assert!(!found.iter().any(|gap| gap.blank.can_be_asked()), "{found:?}");
}

#[test]
fn what_did_not_pass_is_never_among_the_tasks() {
    let session = cell();
    let paper = conclusion(&session.sources());
    let groups: Vec<(Option<&str>, Vec<i64>)> =
        paper.decided.iter().map(|group| (group.name.as_deref(), numbers(&group.measures))).collect();
    assert_eq!(
        groups,
        [
            (Some("Tuyên truyền, nêu gương"), vec![1, 3]),
            (Some("Kiểm tra, giám sát"), vec![2, 4]),
            (None, vec![6]),
        ]
    );
    assert_eq!(numbers(&paper.rejected), [5]);
    assert!(paper.undecided.is_empty());
}

#[test]
fn a_consultation_decides_nothing() {
    let mut session = cell();
    session.ballots.retain(|counted| counted.ballot.kind == BallotKind::Consultation);
    let paper = conclusion(&session.sources());
    assert!(paper.decided.is_empty() && paper.rejected.is_empty());
    assert_eq!(numbers(&paper.undecided), [1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_cancelled_ballot_counts_for_nothing_and_the_later_of_two_holds() {
    let mut session = cell();
    let mut again = ballot(&session, 3, BallotKind::Formal, Way::Hall, 16, &[(5, 11, 0, false)]);
    session.ballots.push(again.clone());
    assert_eq!(numbers(&conclusion(&session.sources()).rejected), [1, 5]);
    again.ballot.state = BallotState::Cancelled;
    session.ballots[2] = again;
    assert_eq!(numbers(&conclusion(&session.sources()).rejected), [5]);
}

#[test]
fn the_text_that_was_voted_on_is_printed_even_if_the_measure_was_reworded_or_dropped_since() {
    let mut session = cell();
    let voted = session.measure(1).text.clone();
    session.measure(1).text = "Chữ đã đổi".to_owned();
    session.measure(1).state = MeasureState::Declined;
    let paper = conclusion(&session.sources());
    let line = paper.tasks().find(|line| line.number == 1).unwrap();
    assert_eq!(line.text, voted);
}

#[test]
fn a_member_who_asked_for_it_is_named_in_neither_paper() {
    let session = cell();
    let (paper, book) = (conclusion(&session.sources()), minutes(&session.sources()));
    let hidden = paper.comments.iter().find(|line| line.number == 2).unwrap();
    assert_eq!(hidden.name, None);
    let spoken: Vec<_> = book.discussion.iter().flat_map(|part| &part.comments).collect();
    assert_eq!(spoken.iter().find(|line| line.number == 2).unwrap().name, None);
    assert_eq!(spoken.iter().find(|line| line.number == 1).unwrap().name.as_deref(), Some("Nguyễn Văn An"));
}

#[test]
fn withdrawn_comments_are_left_out_and_the_others_stand_once_each() {
    let session = cell();
    let (paper, book) = (conclusion(&session.sources()), minutes(&session.sources()));
    assert_eq!(paper.comments.iter().map(|line| line.number).collect::<Vec<_>>(), [1, 2, 3, 4, 6, 7, 8]);
    let mut spoken: Vec<i64> =
        book.discussion.iter().flat_map(|part| &part.comments).map(|line| line.number).collect();
    spoken.sort_unstable();
    assert_eq!(spoken, [1, 2, 3, 4, 6, 7, 8]);
}

#[test]
fn a_measure_is_traced_to_the_comments_about_it_and_to_the_one_it_grew_out_of() {
    let mut session = cell();
    let paper = conclusion(&session.sources());
    let sources = |number: i64| {
        paper.tasks().find(|line| line.number == number).map(|line| line.sources.clone()).unwrap()
    };
    assert_eq!((sources(2), sources(6), sources(1)), (vec![4, 6], vec![7], vec![]));
    assert_eq!(paper.comments.iter().find(|line| line.number == 7).unwrap().measures, [6]);
    session.comment(4).state = chuyende::domain::comment::CommentState::Withdrawn;
    let paper = conclusion(&session.sources());
    assert_eq!(paper.tasks().find(|line| line.number == 2).unwrap().sources, [6]);
}

#[test]
fn attendance_is_what_was_recorded_not_what_was_promised() {
    let mut session = cell();
    session.attendance[4].presence = Presence::Coming;
    session.attendance.remove(5);
    session.members[16].status = Status::Moved;
    let list = minutes(&session.sources()).attendance;
    assert_eq!((list.total, list.official, list.probationary), (18, 16, 2));
    assert_eq!((list.present_official, list.present_probationary), (12, 2));
    assert_eq!(list.unrecorded, ["Hoàng Văn Cường", "Vũ Thị Lan"]);
    assert_eq!(list.excused[0].reason.as_deref(), Some("đi viện"));
    assert_eq!(list.absent[0].name, "Tạ Thị Vân");
}

#[test]
fn before_the_meeting_the_minutes_are_blanks_and_not_guesses() {
    let mut session = cell();
    session.meeting = None;
    session.attendance.clear();
    let paper = minutes(&session.sources());
    assert_eq!(paper.started, Field::Missing(Blank::MeetingDate));
    assert_eq!(paper.ended, Field::Missing(Blank::ClosingTime));
    assert_eq!(paper.chair, Field::Missing(Blank::Chair));
    assert_eq!(paper.agreed, Field::Missing(Blank::Agreed));
    assert_eq!(paper.attendance.unrecorded.len(), 19);
}

#[test]
fn a_session_shorter_than_the_rules_ask_is_marked() {
    let mut session = cell();
    assert_eq!(minutes(&session.sources()).too_short, None);
    session.meeting.as_mut().unwrap().ended_at = Some(at(24, 20, 40));
    assert_eq!(minutes(&session.sources()).too_short, Some((70, 90)));
    session.topic.mode = Some(Mode::Joined);
    assert_eq!(
        minutes(&session.sources()).too_short,
        None,
        "the part of a joined session is no session by itself"
    );
}

#[test]
fn the_deputy_signs_what_the_deputy_adopts() {
    let session = association();
    let paper = conclusion(&session.sources());
    let Field::Known(signer) = paper.signer else { panic!("nobody signs") };
    assert_eq!((signer.name.as_str(), signer.deputy), ("Bao Tran", true));
    let Field::Known(signer) = conclusion(&cell().sources()).signer else { panic!("nobody signs") };
    assert_eq!((signer.name.as_str(), signer.deputy), ("Lê Văn Bình", false));
}

#[test]
fn what_was_said_in_the_group_was_said_by_its_author() {
    let mut session = cell();
    let entered = |session: &crate::papers::story::Session| {
        let paper = conclusion(&session.sources());
        paper.comments.iter().find(|line| line.number == 4).map(|line| line.on_behalf)
    };
    assert_eq!(entered(&session), Some(true), "from a paper slip");
    for comment in session.comments.iter_mut().filter(|comment| comment.number == 4) {
        comment.channel = Channel::Group;
    }
    assert_eq!(entered(&session), Some(false), "recorded in the group, with the author there");
}
