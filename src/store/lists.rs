//! The lists the use cases and cards read, by what they belong to.

use super::desk::{Desk, ListOf, Owner};
use super::record::field;
use super::value::{Column, Value};
use super::{Error, Store};
use crate::domain::ballot::{Ballot, BallotItem, Choice, RollEntry, Vote};
use crate::domain::comment::Comment;
use crate::domain::conclusion::Conclusion;
use crate::domain::draft::{Draft, Question, Reading, Review};
use crate::domain::file::Job;
use crate::domain::ids::{
    BallotId, CommentId, DraftId, MeasureId, MemberId, PersonId, PlanId, TaskId, TopicId, UnitId,
};
use crate::domain::measure::Measure;
use crate::domain::meeting::{Attendance, Reservation};
use crate::domain::member::{Enrolment, Invite, Member};
use crate::domain::plan::{PlanReview, YearPlan};
use crate::domain::task::{Task, TaskReport};
use crate::domain::time::Timestamp;
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::store::rows::{Agenda, CommentPiece, Reminded};

/// All units, oldest first.
pub async fn units(desk: &mut Desk) -> Result<Vec<Unit>, Error> {
    desk.list("1 = 1 ORDER BY id", Vec::new()).await
}

/// The units in which a person is a member.
pub async fn units_of(desk: &mut Desk, person: PersonId) -> Result<Vec<Unit>, Error> {
    let condition = "id IN (SELECT unit FROM member WHERE person = $1) ORDER BY id";
    desk.list(condition, vec![person.put()]).await
}

/// The unit whose group has this address.
pub async fn unit_of_group(desk: &mut Desk, address: i64) -> Result<Option<Unit>, Error> {
    Ok(desk.list("\"group\" = $1", vec![Value::Int(address)]).await?.into_iter().next())
}

/// The roster, in the order it was entered. A guest of one topic is not on it.
pub async fn members(desk: &mut Desk, unit: UnitId) -> Result<Vec<Member>, Error> {
    desk.list_of(ListOf::all(Owner::Unit, "id").only("kind <> 'guest'"), unit.0).await
}

/// The accounts behind the members of a unit.
pub async fn people(desk: &mut Desk, unit: UnitId) -> Result<Vec<Person>, Error> {
    let list = ListOf::all(Owner::Unit, "person.id").through("member", "member.person = person.id");
    desk.list_of(list, unit.0).await
}

/// The links of a unit that have not been used.
pub async fn open_invites(desk: &mut Desk, unit: UnitId) -> Result<Vec<Invite>, Error> {
    desk.list("unit = $1 AND used_at IS NULL ORDER BY expires_at, hash", vec![unit.put()]).await
}

/// The requests for recognition of a unit.
pub async fn enrolments(desk: &mut Desk, unit: UnitId) -> Result<Vec<Enrolment>, Error> {
    desk.list_of(ListOf::all(Owner::Unit, "asked_at, person"), unit.0).await
}

/// The topics of a unit, newest first.
pub async fn topics(desk: &mut Desk, unit: UnitId) -> Result<Vec<Topic>, Error> {
    desk.list_of(ListOf::all(Owner::Unit, "year DESC, quarter DESC, id DESC"), unit.0).await
}

/// The versions of a topic's draft, first to last.
pub async fn drafts(desk: &mut Desk, topic: TopicId) -> Result<Vec<Draft>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "number"), topic.0).await
}

/// The verdicts on one version.
pub async fn reviews(desk: &mut Desk, draft: DraftId) -> Result<Vec<Review>, Error> {
    desk.list_of(ListOf::all(Owner::Draft, "at, member"), draft.0).await
}

/// The focus questions of a topic.
pub async fn questions(desk: &mut Desk, topic: TopicId) -> Result<Vec<Question>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "number"), topic.0).await
}

/// How far each member has come with a topic.
pub async fn readings(desk: &mut Desk, topic: TopicId) -> Result<Vec<Reading>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "member"), topic.0).await
}

/// All comments on a topic, by number, withdrawn ones included.
pub async fn comments(desk: &mut Desk, topic: TopicId) -> Result<Vec<Comment>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "number"), topic.0).await
}

/// The newest live comment of a member on a topic.
pub async fn latest_comment(
    desk: &mut Desk,
    topic: TopicId,
    member: MemberId,
) -> Result<Option<Comment>, Error> {
    let condition =
        "topic = $1 AND member = $2 AND state = 'live' AND channel = 'private' ORDER BY number DESC LIMIT 1";
    Ok(desk.list(condition, vec![topic.put(), member.put()]).await?.into_iter().next())
}

/// The newest live comment that an officer entered for a member.
pub async fn latest_entered(
    desk: &mut Desk,
    topic: TopicId,
    member: MemberId,
    officer: MemberId,
) -> Result<Option<Comment>, Error> {
    let condition = "topic = $1 AND member = $2 AND entered_by = $3 AND state = 'live' \
                     ORDER BY number DESC LIMIT 1";
    let values = vec![topic.put(), member.put(), officer.put()];
    Ok(desk.list(condition, values).await?.into_iter().next())
}

/// The pieces of a comment, in order.
pub async fn pieces(desk: &mut Desk, comment: CommentId) -> Result<Vec<CommentPiece>, Error> {
    desk.list("comment = $1 ORDER BY seq", vec![comment.put()]).await
}

/// The measures of a topic, by number.
pub async fn measures(desk: &mut Desk, topic: TopicId) -> Result<Vec<Measure>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "number"), topic.0).await
}

/// The ballots of a topic, oldest first.
pub async fn ballots(desk: &mut Desk, topic: TopicId) -> Result<Vec<Ballot>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "id"), topic.0).await
}

/// Every open ballot that has an hour.
pub async fn open_ballots(desk: &mut Desk) -> Result<Vec<Ballot>, Error> {
    desk.list("state = 'open' AND closes_at IS NOT NULL ORDER BY id", Vec::new()).await
}

/// The questions of a ballot, in order.
pub async fn ballot_items(desk: &mut Desk, ballot: BallotId) -> Result<Vec<BallotItem>, Error> {
    desk.list_of(ListOf::all(Owner::Ballot, "position"), ballot.0).await
}

/// The roll of a ballot.
pub async fn roll(desk: &mut Desk, ballot: BallotId) -> Result<Vec<RollEntry>, Error> {
    desk.list_of(ListOf::all(Owner::Ballot, "member"), ballot.0).await
}

/// All votes of a ballot.
pub async fn votes(desk: &mut Desk, ballot: BallotId) -> Result<Vec<Vote>, Error> {
    desk.list_of(ListOf::all(Owner::Ballot, "measure, member"), ballot.0).await
}

/// A member's own votes in a ballot.
pub async fn votes_of(desk: &mut Desk, ballot: BallotId, member: MemberId) -> Result<Vec<Vote>, Error> {
    desk.list("ballot = $1 AND member = $2 ORDER BY measure", vec![ballot.put(), member.put()]).await
}

/// The tally of one measure, straight from the votes.
pub async fn tally(
    desk: &mut Desk,
    ballot: BallotId,
    measure: MeasureId,
) -> Result<Vec<(Choice, i64)>, Error> {
    let sql = "SELECT choice, COUNT(*) FROM vote WHERE ballot = $1 AND measure = $2 GROUP BY choice";
    desk.pairs(sql, vec![ballot.put(), measure.put()]).await
}

/// The attendance of a session.
pub async fn attendance(desk: &mut Desk, topic: TopicId) -> Result<Vec<Attendance>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "member"), topic.0).await
}

/// The opinions reserved about a topic's measures.
pub async fn reservations(desk: &mut Desk, topic: TopicId) -> Result<Vec<Reservation>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "measure, member"), topic.0).await
}

/// The versions of a topic's conclusion, first to last.
pub async fn conclusions(desk: &mut Desk, topic: TopicId) -> Result<Vec<Conclusion>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "number"), topic.0).await
}

/// The adopted conclusions of a unit, newest first.
pub async fn adopted_conclusions(desk: &mut Desk, unit: UnitId) -> Result<Vec<Conclusion>, Error> {
    let list = ListOf::all(Owner::Unit, "adopted_at DESC, id DESC").only("state = 'adopted'");
    desk.list_of(list, unit.0).await
}

/// The plan of a unit for a year.
pub async fn plan(desk: &mut Desk, unit: UnitId, year: i64) -> Result<Option<YearPlan>, Error> {
    Ok(desk.list("unit = $1 AND year = $2", vec![unit.put(), Value::Int(year)]).await?.into_iter().next())
}

/// The plans of a unit, newest first.
pub async fn plans(desk: &mut Desk, unit: UnitId) -> Result<Vec<YearPlan>, Error> {
    desk.list_of(ListOf::all(Owner::Unit, "year DESC"), unit.0).await
}

/// The verdicts on one version of a plan.
pub async fn plan_reviews(desk: &mut Desk, plan: PlanId, version: i64) -> Result<Vec<PlanReview>, Error> {
    let mut reviews: Vec<PlanReview> =
        desk.list_of(ListOf::all(Owner::Plan, "version, at, member"), plan.0).await?;
    reviews.retain(|review| review.version == version);
    Ok(reviews)
}

/// The agenda's two questions (SQL after `WHERE`), each a walk along its index.
pub const UNITS_DUE: &str = "due <= $1 ORDER BY due LIMIT $2";
pub const NEXT_UNIT_DUE: &str = "due IS NOT NULL ORDER BY due LIMIT 1";

/// Units for which the calendar has something to do by `now`, the longest due first, at most `limit`.
pub async fn units_due(desk: &mut Desk, now: Timestamp, limit: i64) -> Result<Vec<UnitId>, Error> {
    let rows: Vec<Agenda> = desk.list(UNITS_DUE, vec![now.put(), Value::Int(limit)]).await?;
    Ok(rows.into_iter().map(|row| row.unit).collect())
}

/// When the calendar next has something to do for any unit.
pub async fn next_unit_due(store: &Store) -> Result<Option<Timestamp>, Error> {
    let rows = store.ask(format!("SELECT due FROM agenda WHERE {NEXT_UNIT_DUE}"), Vec::new()).await?;
    rows.first().map(|row| field(row, 0, "agenda")).transpose()
}

/// The jobs of a unit that have not been done yet.
pub async fn jobs(desk: &mut Desk, unit: UnitId) -> Result<Vec<Job>, Error> {
    desk.list_of(ListOf::all(Owner::Unit, "id"), unit.0).await
}

/// How many messages of a unit wait under a recall number.
pub async fn waiting_under(desk: &mut Desk, unit: UnitId, recall: i64) -> Result<i64, Error> {
    let sql = "SELECT COUNT(*) FROM outbox WHERE recall = $1 AND unit = $2 AND rejected IS NULL";
    desk.number(sql, vec![Value::Int(recall), unit.put()]).await
}

/// A member's live comments on a topic, by number.
pub async fn comments_of(desk: &mut Desk, topic: TopicId, member: MemberId) -> Result<Vec<Comment>, Error> {
    let condition = "topic = $1 AND member = $2 AND state = 'live' ORDER BY number";
    desk.list(condition, vec![topic.put(), member.put()]).await
}

/// The tasks a topic's session decided, by number.
pub async fn tasks(desk: &mut Desk, topic: TopicId) -> Result<Vec<Task>, Error> {
    desk.list_of(ListOf::all(Owner::Topic, "number"), topic.0).await
}

/// The tasks of a unit still to be carried out, the oldest session's first.
pub async fn open_tasks(desk: &mut Desk, unit: UnitId) -> Result<Vec<Task>, Error> {
    desk.list_of(ListOf::all(Owner::Unit, "topic, number").only("state = 'open'"), unit.0).await
}

/// The reports on a task, first to last.
pub async fn task_reports(desk: &mut Desk, task: TaskId) -> Result<Vec<TaskReport>, Error> {
    desk.list("task = $1 ORDER BY number", vec![task.put()]).await
}

/// The reports on all tasks of a topic, task by task, first to last.
pub async fn reports_on(desk: &mut Desk, topic: TopicId) -> Result<Vec<TaskReport>, Error> {
    let condition = "task IN (SELECT id FROM task WHERE topic = $1) ORDER BY task, number";
    desk.list(condition, vec![topic.put()]).await
}

/// What the messages under a recall number said.
pub async fn reminded_under(desk: &mut Desk, recall: i64) -> Result<Vec<Reminded>, Error> {
    desk.list("recall = $1 ORDER BY occasion", vec![Value::Int(recall)]).await
}
