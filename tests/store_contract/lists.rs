//! The lists: all of what belongs together, none of what does not, in the promised order.

use chuyende::domain::ballot::{Ballot, BallotItem, Choice, RollEntry, Vote};
use chuyende::domain::comment::{Channel, Comment, CommentState};
use chuyende::domain::conclusion::{Conclusion, ConclusionState};
use chuyende::domain::draft::{Draft, Question, Reading, Review, Verdict};
use chuyende::domain::ids::{
    BallotId, CommentId, ConclusionId, DraftId, MeasureId, MemberId, PersonId, QuestionId, TaskId, TopicId,
    UnitId,
};
use chuyende::domain::measure::Measure;
use chuyende::domain::meeting::{Attendance, Presence, Reservation};
use chuyende::domain::member::{Enrolment, EnrolmentState, Invite, InvitePurpose, Member};
use chuyende::domain::task::{Task, TaskReport, TaskState};
use chuyende::domain::topic::Topic;
use chuyende::domain::unit::{Person, Unit};
use chuyende::present::outgoing::Place;
use chuyende::store::desk::Desk;
use chuyende::store::lists;
use chuyende::store::rows::{Agenda, CommentPiece, Reminded};

use super::{Base, moment, samples};

const UNIT: UnitId = UnitId(1);
const TOPIC: TopicId = TopicId(1);

/// Two units; in the first two topics; of everything else several, out of order, and one that belongs elsewhere.
async fn filled() -> Base {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    desk.put(Unit { id: UnitId(2), group: Some(-5), ..samples::unit() });
    for id in [3, 2] {
        desk.put(Person { id: PersonId(id), ..samples::person() });
        desk.put(Member { id: MemberId(id), person: Some(PersonId(id)), ..samples::member() });
    }
    desk.put(Member { id: MemberId(9), unit: UnitId(2), ..samples::member() });
    desk.put(Topic { id: TopicId(2), year: 2027, quarter: 1, ..samples::topic() });
    desk.put(Topic { id: TopicId(3), quarter: 3, ..samples::topic() });
    desk.put(Topic { id: TopicId(9), unit: UnitId(2), ..samples::topic() });
    for (occasion, recall) in [("b", Some(5)), ("a", Some(5)), ("c", Some(6)), ("d", None)] {
        desk.put(Reminded { occasion: occasion.to_owned(), unit: UNIT, at: moment(1), recall });
    }
    for (unit, due) in [(1, Some(moment(7))), (2, Some(moment(5))), (3, None)] {
        desk.put(Agenda { unit: UnitId(unit), due });
    }
    desk.commit().await.unwrap();
    let mut desk = base.desk().await;
    around_the_draft(&mut desk);
    around_the_ballot(&mut desk);
    desk.commit().await.unwrap();
    base
}

fn around_the_draft(desk: &mut Desk) {
    for (id, used_at) in [("b", None), ("a", None), ("c", Some(moment(1)))] {
        desk.put(Invite {
            hash: id.to_owned(),
            unit: UNIT,
            purpose: InvitePurpose::Personal,
            member: None,
            expires_at: moment(9),
            used_at,
            used_by: None,
        });
    }
    for (person, asked) in [(3, 1), (2, 5), (1, 5)] {
        desk.put(Enrolment {
            unit: UNIT,
            person: PersonId(person),
            state: EnrolmentState::Waiting,
            member: None,
            invite: "a".to_owned(),
            consent_at: None,
            asked_at: moment(asked),
            decided_at: None,
        });
    }
    desk.put(Draft { id: DraftId(3), number: 2, ..samples::draft() });
    desk.put(Draft { id: DraftId(2), number: 3, ..samples::draft() });
    desk.put(Draft { id: DraftId(9), topic: TopicId(2), ..samples::draft() });
    for (draft, member, at) in [(1, 3, 1), (1, 1, 2), (1, 2, 2), (9, 1, 0)] {
        desk.put(Review {
            draft: DraftId(draft),
            member: MemberId(member),
            unit: UNIT,
            verdict: Verdict::Approve,
            words: None,
            at: moment(at),
        });
    }
    desk.put(Question { id: QuestionId(2), number: 3, ..samples::question() });
    desk.put(Question { id: QuestionId(3), number: 2, ..samples::question() });
    desk.put(Question { id: QuestionId(9), topic: TopicId(2), ..samples::question() });
    for (topic, member) in [(1, 3), (1, 2), (2, 1)] {
        desk.put(Reading {
            topic: TopicId(topic),
            member: MemberId(member),
            unit: UNIT,
            read_at: None,
            agreed_at: None,
            opened_at: None,
        });
    }
    let comment =
        |id, number| Comment { id: CommentId(id), number, body: String::new(), ..samples::comment() };
    desk.put(comment(2, 3));
    desk.put(Comment { state: CommentState::Withdrawn, ..comment(3, 4) });
    desk.put(Comment { channel: Channel::Group, ..comment(4, 5) });
    desk.put(Comment { member: MemberId(2), ..comment(5, 2) });
    desk.put(Comment { topic: TopicId(2), ..comment(9, 9) });
    for (message, comment, seq) in [(20, 1, 1), (10, 1, 2), (30, 2, 1)] {
        desk.put(CommentPiece {
            place: Place::Private(PersonId(1)),
            message,
            comment: CommentId(comment),
            seq,
            body: String::new(),
        });
    }
}

fn around_the_ballot(desk: &mut Desk) {
    desk.put(Measure { id: MeasureId(2), number: 3, ..samples::measure() });
    desk.put(Measure { id: MeasureId(3), number: 2, ..samples::measure() });
    desk.put(Measure { id: MeasureId(9), topic: TopicId(2), ..samples::measure() });
    desk.put(Ballot { id: BallotId(2), closes_at: None, ..samples::ballot() });
    desk.put(Ballot { id: BallotId(9), topic: TopicId(2), closes_at: Some(moment(9)), ..samples::ballot() });
    for (ballot, measure, position) in [(1, 1, 3), (1, 2, 1), (1, 3, 2), (2, 1, 1)] {
        let item =
            BallotItem { ballot: BallotId(ballot), measure: MeasureId(measure), ..samples::ballot_item() };
        desk.put(BallotItem { position, ..item });
    }
    for (ballot, member) in [(1, 3), (1, 1), (2, 2)] {
        let entry = RollEntry { ballot: BallotId(ballot), member: MemberId(member), ..samples::roll_entry() };
        desk.put(entry);
    }
    for (ballot, measure, member, choice) in [
        (1, 2, 1, Choice::For),
        (1, 1, 2, Choice::For),
        (1, 1, 1, Choice::Other),
        (1, 1, 3, Choice::For),
        (2, 1, 1, Choice::Against),
    ] {
        desk.put(Vote {
            ballot: BallotId(ballot),
            measure: MeasureId(measure),
            member: MemberId(member),
            choice,
            ..samples::vote()
        });
    }
    for (topic, member) in [(1, 3), (1, 2), (2, 1)] {
        desk.put(Attendance {
            topic: TopicId(topic),
            member: MemberId(member),
            unit: UNIT,
            presence: Presence::Present,
            reason: None,
            at: moment(0),
        });
    }
    for (topic, measure, member) in [(1, 2, 1), (1, 1, 3), (1, 1, 2), (2, 9, 1)] {
        desk.put(Reservation {
            topic: TopicId(topic),
            measure: MeasureId(measure),
            member: MemberId(member),
            unit: UNIT,
            words: String::new(),
            at: moment(0),
        });
    }
    desk.put(Conclusion {
        id: ConclusionId(3),
        state: ConclusionState::Adopted,
        adopted_at: Some(moment(2)),
        ..samples::conclusion()
    });
    desk.put(Conclusion {
        id: ConclusionId(2),
        number: 2,
        state: ConclusionState::Adopted,
        ..samples::conclusion()
    });
    desk.put(Conclusion { id: ConclusionId(9), topic: TopicId(2), ..samples::conclusion() });
    let task = |id, topic, number| Task { id: TaskId(id), topic: TopicId(topic), number, ..samples::task() };
    desk.put(Task { state: TaskState::Done, ..task(2, 1, 3) });
    desk.put(task(3, 1, 2));
    desk.put(task(4, 2, 1));
    desk.put(Task { unit: UnitId(2), ..task(9, 9, 1) });
    for (task, number) in [(3, 2), (3, 1), (1, 1), (4, 1)] {
        desk.put(TaskReport { task: TaskId(task), number, ..samples::task_report() });
    }
}

/// The numbers of the rows, in the order of the list.
macro_rules! numbers {
    ($list:expr, |$row:ident| $number:expr) => {
        $list.await.unwrap().into_iter().map(|$row| $number).collect::<Vec<_>>()
    };
}

#[tokio::test]
async fn of_units_and_their_people() {
    let base = filled().await;
    let mut reading = base.reading().await;
    let desk = &mut reading;
    assert_eq!(numbers!(lists::units(desk), |unit| unit.id.0), [1, 2]);
    assert_eq!(numbers!(lists::units_of(desk, PersonId(1)), |unit| unit.id.0), [1, 2]);
    assert_eq!(numbers!(lists::units_of(desk, PersonId(2)), |unit| unit.id.0), [1]);
    assert_eq!(lists::unit_of_group(desk, -5).await.unwrap().map(|unit| unit.id), Some(UnitId(2)));
    assert_eq!(lists::unit_of_group(desk, -6).await.unwrap(), None);
    assert_eq!(numbers!(lists::members(desk, UNIT), |member| member.id.0), [1, 2, 3]);
    assert_eq!(numbers!(lists::people(desk, UNIT), |person| person.id.0), [1, 2, 3]);
    assert_eq!(numbers!(lists::people(desk, UnitId(2)), |person| person.id.0), [1]);
    assert_eq!(numbers!(lists::open_invites(desk, UNIT), |invite| invite.hash), ["a", "b"]);
    assert_eq!(numbers!(lists::enrolments(desk, UNIT), |enrolment| enrolment.person.0), [3, 1, 2]);
    desk.resolve([1, 2, 9].map(PersonId).to_vec()).await.unwrap();
    assert_eq!([1, 2, 9].map(|person| desk.units_of(PersonId(person)).len()), [2, 1, 0]);
    assert_eq!(numbers!(lists::reminded_under(desk, 5), |reminded| reminded.occasion), ["a", "b"]);
    assert_eq!(lists::units_due(desk, moment(7), 10).await.unwrap(), [UnitId(2), UNIT]);
    assert_eq!(lists::units_due(desk, moment(7), 1).await.unwrap(), [UnitId(2)]);
    assert_eq!(lists::units_due(desk, moment(6), 10).await.unwrap(), [UnitId(2)]);
    assert_eq!(lists::next_unit_due(&base.store).await.unwrap(), Some(moment(5)));
    assert_eq!(numbers!(lists::topics(desk, UNIT), |topic| topic.id.0), [2, 1, 3]);
    drop(reading);
    base.close().await;
}

#[tokio::test]
async fn of_drafts_and_comments() {
    let base = filled().await;
    let mut reading = base.reading().await;
    let desk = &mut reading;
    assert_eq!(numbers!(lists::drafts(desk, TOPIC), |draft| draft.id.0), [1, 3, 2]);
    assert_eq!(numbers!(lists::reviews(desk, DraftId(1)), |review| review.member.0), [3, 1, 2]);
    assert_eq!(numbers!(lists::questions(desk, TOPIC), |question| question.id.0), [1, 3, 2]);
    assert_eq!(numbers!(lists::readings(desk, TOPIC), |reading| reading.member.0), [2, 3]);
    assert_eq!(numbers!(lists::comments(desk, TOPIC), |comment| comment.id.0), [1, 5, 2, 3, 4]);
    let latest = lists::latest_comment(desk, TOPIC, MemberId(1)).await.unwrap();
    assert_eq!(latest.map(|comment| comment.id), Some(CommentId(2)), "neither withdrawn nor from the group");
    assert_eq!(lists::latest_comment(desk, TOPIC, MemberId(3)).await.unwrap(), None);
    let entered = lists::latest_entered(desk, TOPIC, MemberId(2), MemberId(1)).await.unwrap();
    assert_eq!(entered.map(|comment| comment.id), Some(CommentId(5)));
    assert_eq!(lists::latest_entered(desk, TOPIC, MemberId(2), MemberId(2)).await.unwrap(), None);
    assert_eq!(numbers!(lists::comments_of(desk, TOPIC, MemberId(1)), |comment| comment.id.0), [1, 2, 4]);
    assert_eq!(numbers!(lists::pieces(desk, CommentId(1)), |piece| piece.message), [20, 10]);
    drop(reading);
    base.close().await;
}

#[tokio::test]
async fn of_measures_ballots_and_what_came_of_them() {
    let base = filled().await;
    let mut reading = base.reading().await;
    let desk = &mut reading;
    assert_eq!(numbers!(lists::measures(desk, TOPIC), |measure| measure.id.0), [1, 3, 2]);
    assert_eq!(numbers!(lists::ballots(desk, TOPIC), |ballot| ballot.id.0), [1, 2]);
    assert_eq!(numbers!(lists::open_ballots(desk), |ballot| ballot.id.0), [1, 9]);
    assert_eq!(numbers!(lists::ballot_items(desk, BallotId(1)), |item| item.measure.0), [2, 3, 1]);
    assert_eq!(numbers!(lists::roll(desk, BallotId(1)), |entry| entry.member.0), [1, 3]);
    let votes = numbers!(lists::votes(desk, BallotId(1)), |vote| (vote.measure.0, vote.member.0));
    assert_eq!(votes, [(1, 1), (1, 2), (1, 3), (2, 1)]);
    assert_eq!(numbers!(lists::votes_of(desk, BallotId(1), MemberId(1)), |vote| vote.measure.0), [1, 2]);
    let mut tally = lists::tally(desk, BallotId(1), MeasureId(1)).await.unwrap();
    tally.sort_unstable();
    assert_eq!(tally, [(Choice::For, 2), (Choice::Other, 1)]);
    assert_eq!(lists::tally(desk, BallotId(9), MeasureId(1)).await.unwrap(), []);
    assert_eq!(numbers!(lists::attendance(desk, TOPIC), |attendance| attendance.member.0), [2, 3]);
    let reserved = numbers!(lists::reservations(desk, TOPIC), |one| (one.measure.0, one.member.0));
    assert_eq!(reserved, [(1, 2), (1, 3), (2, 1)]);
    assert_eq!(numbers!(lists::conclusions(desk, TOPIC), |conclusion| conclusion.id.0), [3, 2]);
    assert_eq!(numbers!(lists::adopted_conclusions(desk, UNIT), |conclusion| conclusion.id.0), [3, 2]);
    drop(reading);
    base.close().await;
}

#[tokio::test]
async fn of_tasks_and_their_reports() {
    let base = filled().await;
    let mut reading = base.reading().await;
    let desk = &mut reading;
    assert_eq!(numbers!(lists::tasks(desk, TOPIC), |task| task.id.0), [1, 3, 2]);
    assert_eq!(numbers!(lists::open_tasks(desk, UNIT), |task| task.id.0), [1, 3, 4], "of all sessions");
    assert_eq!(numbers!(lists::task_reports(desk, TaskId(3)), |report| report.number), [1, 2]);
    let reports = numbers!(lists::reports_on(desk, TOPIC), |report| (report.task.0, report.number));
    assert_eq!(reports, [(1, 1), (3, 1), (3, 2)]);
    drop(reading);
    base.close().await;
}
