//! The rows of a session, and how the two stories make them.

use chrono::{NaiveDate, TimeZone, Utc};
use chuyende::domain::ballot::{Ballot, BallotItem, BallotKind, BallotState, Counts, Way};
use chuyende::domain::comment::{Channel, Comment, CommentKind, CommentState, Visibility};
use chuyende::domain::compile::{CountedBallot, CountedItem, Sources};
use chuyende::domain::conclusion::SecretaryWords;
use chuyende::domain::draft::{Draft, DraftSource, DraftState, Outline, Question};
use chuyende::domain::ids::*;
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::meeting::{Attendance, Meeting, Presence, Reservation};
use chuyende::domain::member::{Member, MemberKind, Role, Roles, Status};
use chuyende::domain::paper::Outcome;
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::time::Timestamp;
use chuyende::domain::topic::{Approval, ApprovalWay, Mode, RoundState, Schedule, Stage, Topic};
use chuyende::domain::unit::Unit;

pub const UNIT: UnitId = UnitId(1);
pub const TOPIC: TopicId = TopicId(1);

/// A session with all its rows, to be changed at will before it is compiled.
pub struct Session {
    pub unit: Unit,
    pub profile: RuleProfile,
    pub topic: Topic,
    pub draft: Draft,
    pub questions: Vec<Question>,
    pub comments: Vec<Comment>,
    pub measures: Vec<Measure>,
    pub ballots: Vec<CountedBallot>,
    pub members: Vec<Member>,
    pub attendance: Vec<Attendance>,
    pub meeting: Option<Meeting>,
    pub reservations: Vec<Reservation>,
    pub words: SecretaryWords,
    pub signed_by: Option<MemberId>,
    pub adopted_at: Option<Timestamp>,
}

impl Session {
    pub fn sources(&self) -> Sources<'_> {
        Sources {
            unit: &self.unit,
            profile: &self.profile,
            topic: &self.topic,
            draft: Some(&self.draft),
            questions: &self.questions,
            comments: &self.comments,
            measures: &self.measures,
            ballots: &self.ballots,
            members: &self.members,
            attendance: &self.attendance,
            meeting: self.meeting.as_ref(),
            reservations: &self.reservations,
            review: None,
            words: &self.words,
            signed_by: self.signed_by,
            adopted_at: self.adopted_at,
        }
    }

    pub fn comment(&mut self, number: i64) -> &mut Comment {
        self.comments.iter_mut().find(|comment| comment.number == number).unwrap()
    }

    pub fn measure(&mut self, number: i64) -> &mut Measure {
        self.measures.iter_mut().find(|measure| measure.number == number).unwrap()
    }
}

pub fn at(day: u32, hour: u32, minute: u32) -> Timestamp {
    // The unit's clocks are seven hours ahead.
    Utc.with_ymd_and_hms(2026, 12, day, hour, minute, 0).unwrap() - chrono::Duration::hours(7)
}

pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(if month <= 6 { 2027 } else { 2026 }, month, day).unwrap()
}

pub fn member(id: i64, name: &str, kind: MemberKind, roles: &[Role]) -> Member {
    Member {
        id: MemberId(id),
        unit: UNIT,
        name: name.to_owned(),
        search_key: String::new(),
        kind,
        status: Status::Active,
        roles: Roles::new(roles.iter().copied()),
        no_phone: false,
        person: None,
        linked_at: None,
        consent_at: None,
        reached_at: None,
        muted_until: None,
        created_at: at(1, 8, 0),
    }
}

pub fn comment(number: i64, by: i64, question: Option<i64>, body: &str) -> Comment {
    Comment {
        id: CommentId(100 + number),
        unit: UNIT,
        topic: TOPIC,
        number,
        member: MemberId(by),
        question: question.map(QuestionId),
        measure: None,
        kind: CommentKind::Supplement,
        visibility: Visibility::Named,
        state: CommentState::Live,
        channel: Channel::Private,
        entered_by: None,
        late: false,
        versions: 1,
        body: body.to_owned(),
        file: None,
        created_at: at(18, 20, 0),
        updated_at: at(18, 20, 0),
    }
}

pub fn measure(number: i64, group: &str, text: &str) -> Measure {
    Measure {
        id: MeasureId(200 + number),
        unit: UNIT,
        topic: TOPIC,
        number,
        text: text.to_owned(),
        group: group.to_owned(),
        state: MeasureState::Listed,
        proposed_by: None,
        from_comment: None,
        owner_text: String::new(),
        co_owners: String::new(),
        expected: String::new(),
        owner: None,
        due: None,
        created_at: at(1, 8, 0),
    }
}

/// A closed ballot over every measure, with the counts in their order.
pub fn ballot(
    session: &Session,
    id: i64,
    kind: BallotKind,
    way: Way,
    on_roll: i64,
    counts: &[(i64, i64, i64, bool)],
) -> CountedBallot {
    let ballot = Ballot {
        id: BallotId(id),
        unit: UNIT,
        topic: TOPIC,
        kind,
        way,
        state: BallotState::Closed,
        pass: session.profile.pass,
        quorum: session.profile.quorum,
        on_roll,
        items: counts.len() as i64,
        opened_at: at(24, 20, 0),
        closes_at: None,
        closed_at: Some(at(24, 21, 0)),
    };
    let items = session
        .measures
        .iter()
        .zip(counts)
        .map(|(measure, &(for_, against, other, passed))| {
            let counts = Counts { for_, against, other };
            CountedItem {
                item: BallotItem {
                    ballot: ballot.id,
                    measure: measure.id,
                    unit: UNIT,
                    position: measure.number,
                    number: measure.number,
                    text: measure.text.clone(),
                    hall: None,
                    result: Some(counts),
                },
                outcome: Outcome { counts, on_roll, passed },
            }
        })
        .collect();
    CountedBallot { ballot, items }
}

pub fn topic(title: &str, preparer: i64) -> Topic {
    Topic {
        title: Some(title.to_owned()),
        stage: Stage::Concluding,
        mode: Some(Mode::Separate),
        meeting_at: Some(at(24, 19, 30)),
        preparer: Some(MemberId(preparer)),
        schedule: Some(Schedule {
            draft_due: day(12, 3),
            review_due: day(12, 10),
            circulate_on: day(12, 14),
            comments_close: day(12, 21),
            digest_on: day(12, 23),
            meeting_on: day(12, 24),
            conclude_by: day(12, 27),
            publish_by: day(12, 31),
            follow_up_on: [day(1, 23), day(2, 22), day(3, 24)],
        }),
        approval: Some(Approval {
            draft: DraftId(1),
            number: 2,
            way: ApprovalWay::Committee,
            on: day(12, 9),
            approved_by: 2,
            of: 2,
        }),
        round: RoundState::Closed,
        ..Topic::planned(TOPIC, UNIT, 2026, 4, at(1, 8, 0))
    }
}

pub fn draft(outline: Outline) -> Draft {
    Draft {
        id: DraftId(1),
        unit: UNIT,
        topic: TOPIC,
        number: 2,
        source: DraftSource::Guided,
        state: DraftState::Approved,
        author: MemberId(3),
        file: None,
        outline,
        created_at: at(2, 8, 0),
        submitted_at: None,
    }
}

pub fn attendance(member: i64, presence: Presence, reason: Option<&str>) -> Attendance {
    Attendance {
        topic: TOPIC,
        member: MemberId(member),
        unit: UNIT,
        presence,
        reason: reason.map(str::to_owned),
        at: at(24, 19, 30),
    }
}

pub fn question(number: i64, text: &str) -> Question {
    Question { id: QuestionId(number), unit: UNIT, topic: TOPIC, number, text: text.to_owned() }
}
