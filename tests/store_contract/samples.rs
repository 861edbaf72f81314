//! Rows with every column filled, everything under the id 1, for the tests to change.

use chrono::NaiveDate;
use chuyende::domain::ballot::Choice;
use chuyende::domain::ballot::{
    Ballot, BallotItem, BallotKind, BallotState, Counts, RollEntry, RollReason, Vote, Way,
};
use chuyende::domain::comment::{Channel, Comment, CommentKind, CommentState, Visibility};
use chuyende::domain::conclusion::{Conclusion, ConclusionState, SecretaryWords};
use chuyende::domain::draft::{Draft, DraftMeasure, DraftSource, DraftState, Outline, Question};
use chuyende::domain::file::{File, Medium};
use chuyende::domain::ids::{
    BallotId, CommentId, ConclusionId, DraftId, FileId, MeasureId, MemberId, PersonId, QuestionId, TaskId,
    TopicId, UnitId,
};
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::member::{Member, MemberKind, Role, Roles, Status};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::task::{Said, Task, TaskReport, TaskState};
use chuyende::domain::topic::{Approval, ApprovalWay, Mode, RoundState, Schedule, Stage, Topic};
use chuyende::domain::unit::{Lang, Person, Profile, Reach, Unit};
use chuyende::store::desk::Desk;

use super::moment;

/// Letters of every kind: Vietnamese composed and decomposed, markup, quotes, emoji, another script.
pub const WORDS: &str =
    "Đồng chí Nguyễn Thị Hoà – uỷ viên <b>&</b> \"'%_\\ 👨‍👩‍👧‍👦 日本 Quye\u{302}\u{301}t\nmới\ttab";

pub fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, number).unwrap()
}

pub fn unit() -> Unit {
    Unit {
        id: UnitId(1),
        name: WORDS.to_owned(),
        superior: "Đảng uỷ phường Hoà Bình".to_owned(),
        locality: "Hoà Bình".to_owned(),
        profile: Profile::Cell,
        lang: Lang::Vi,
        zone: chrono_tz::Asia::Ho_Chi_Minh,
        group: Some(-1_002_222_333_444),
        group_title: "Chi bộ 7".to_owned(),
        current_topic: Some(TopicId(1)),
        last_topic: Some(TopicId(i64::MAX)),
        created_at: moment(0),
    }
}

pub fn person() -> Person {
    Person {
        id: PersonId(1),
        name: WORDS.to_owned(),
        lang: Some(Lang::En),
        reach: Reach::Active,
        current_unit: Some(UnitId(1)),
        waiting: Some(chuyende::domain::ids::PromptId(1)),
        created_at: moment(0),
    }
}

pub fn member() -> Member {
    Member {
        id: MemberId(1),
        unit: UnitId(1),
        name: WORDS.to_owned(),
        search_key: "nguyen thi hoa".to_owned(),
        kind: MemberKind::Official,
        status: Status::Active,
        roles: Roles::new([Role::Secretary, Role::MinuteTaker]),
        no_phone: true,
        person: Some(PersonId(1)),
        linked_at: Some(moment(1)),
        consent_at: Some(moment(2)),
        reached_at: Some(moment(3)),
        muted_until: Some(moment(4)),
        created_at: moment(0),
    }
}

pub fn topic() -> Topic {
    Topic {
        title: Some(WORDS.to_owned()),
        stage: Stage::Circulated,
        reason: Some("Bão số 12".to_owned()),
        mode: Some(Mode::Separate),
        meeting_at: Some(moment(5)),
        place: Some("Nhà văn hoá".to_owned()),
        preparer: Some(MemberId(1)),
        party_group: Some("Tổ đảng số 1".to_owned()),
        plan: Some(chuyende::domain::ids::PlanId(1)),
        schedule: Some(Schedule {
            draft_due: day(1),
            review_due: day(2),
            circulate_on: day(3),
            comments_close: day(4),
            digest_on: day(5),
            meeting_on: day(6),
            conclude_by: day(7),
            publish_by: day(8),
            follow_up_on: [day(9), day(10), day(11)],
        }),
        drafts: 3,
        comments: 12,
        measures: 4,
        draft: Some(DraftId(1)),
        approval: Some(Approval {
            draft: DraftId(1),
            number: 3,
            way: ApprovalWay::Committee,
            on: day(2),
            approved_by: 2,
            of: 3,
        }),
        round: RoundState::Open,
        circulated_at: Some(moment(6)),
        comments_close_at: Some(moment(7)),
        frozen_at: Some(moment(8)),
        consultation_skipped_at: Some(moment(9)),
        postponed_from: Some(Stage::Approved),
        ..Topic::planned(TopicId(1), UnitId(1), 2026, 4, moment(0))
    }
}

pub fn file() -> File {
    File {
        id: FileId(1),
        unit: UnitId(1),
        name: "Dự thảo (2).docx".to_owned(),
        mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document".to_owned(),
        medium: Medium::Voice,
        size: i64::MAX,
        remote: Some("BQACAgUAAx".to_owned()),
        bytes: Some((0..=255).collect()),
        hash: Some("00ff".to_owned()),
        created_at: moment(0),
    }
}

pub fn draft() -> Draft {
    Draft {
        id: DraftId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        number: 1,
        source: DraftSource::Guided,
        state: DraftState::Submitted,
        author: MemberId(1),
        file: Some(FileId(1)),
        outline: Outline {
            done: WORDS.to_owned(),
            measures: vec![DraftMeasure {
                text: WORDS.to_owned(),
                due: Some(day(31)),
                ..DraftMeasure::default()
            }],
            questions: vec!["Nguyên nhân nào là chính?".to_owned()],
            ..Outline::default()
        },
        created_at: moment(0),
        submitted_at: Some(moment(9)),
    }
}

pub fn question() -> Question {
    Question { id: QuestionId(1), unit: UnitId(1), topic: TopicId(1), number: 1, text: WORDS.to_owned() }
}

pub fn measure() -> Measure {
    Measure {
        id: MeasureId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        number: 1,
        text: WORDS.to_owned(),
        group: "Công tác kiểm tra".to_owned(),
        state: MeasureState::Listed,
        proposed_by: Some(MemberId(1)),
        from_comment: Some(CommentId(1)),
        owner_text: "Tổ liên gia".to_owned(),
        co_owners: "Chi hội Phụ nữ".to_owned(),
        expected: WORDS.to_owned(),
        owner: Some(MemberId(1)),
        due: Some(day(31)),
        created_at: moment(0),
    }
}

pub fn task() -> Task {
    Task {
        id: TaskId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        measure: MeasureId(1),
        number: 1,
        text: WORDS.to_owned(),
        owner: Some(MemberId(1)),
        owner_text: "Tổ liên gia".to_owned(),
        co_owners: "Chi hội Phụ nữ".to_owned(),
        expected: WORDS.to_owned(),
        due: Some(day(31)),
        state: TaskState::Open,
        reports: 2,
        said: Some(Said::GoingOn),
        said_at: Some(moment(3)),
        done_on: Some(day(30)),
        created_at: moment(0),
    }
}

pub fn task_report() -> TaskReport {
    TaskReport {
        task: TaskId(1),
        number: 1,
        unit: UnitId(1),
        member: Some(MemberId(1)),
        entered_by: Some(MemberId(1)),
        said: Said::NotYet,
        words: Some(WORDS.to_owned()),
        file: Some(FileId(1)),
        at: moment(2),
    }
}

pub fn comment() -> Comment {
    Comment {
        id: CommentId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        number: 1,
        member: MemberId(1),
        question: Some(QuestionId(1)),
        measure: Some(MeasureId(1)),
        kind: CommentKind::Supplement,
        visibility: Visibility::Named,
        state: CommentState::Live,
        channel: Channel::Private,
        entered_by: Some(MemberId(1)),
        late: true,
        versions: 1,
        body: "Ý kiến dài. ".repeat(1_667),
        file: Some(FileId(1)),
        created_at: moment(0),
        updated_at: moment(1),
    }
}

pub fn ballot() -> Ballot {
    let rules = RuleProfile::of(Profile::Cell);
    Ballot {
        id: BallotId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        kind: BallotKind::Formal,
        way: Way::Phone,
        state: BallotState::Open,
        pass: rules.pass,
        quorum: rules.quorum,
        on_roll: 17,
        items: 4,
        opened_at: moment(0),
        closes_at: Some(moment(10)),
        closed_at: Some(moment(11)),
    }
}

pub fn ballot_item() -> BallotItem {
    BallotItem {
        ballot: BallotId(1),
        measure: MeasureId(1),
        unit: UnitId(1),
        position: 1,
        number: 1,
        text: WORDS.to_owned(),
        hall: Some(Counts { for_: 15, against: 1, other: 1 }),
        result: Some(Counts { for_: i64::MAX, against: 0, other: 1 }),
    }
}

pub fn roll_entry() -> RollEntry {
    RollEntry {
        ballot: BallotId(1),
        member: MemberId(1),
        unit: UnitId(1),
        reason: RollReason::Counted,
        answered: 0,
    }
}

pub fn vote() -> Vote {
    Vote {
        ballot: BallotId(1),
        measure: MeasureId(1),
        member: MemberId(1),
        unit: UnitId(1),
        choice: Choice::For,
        words: Some(WORDS.to_owned()),
        entered_by: Some(MemberId(1)),
        basis: Some(Channel::Paper),
        at: moment(0),
    }
}

pub fn conclusion() -> Conclusion {
    Conclusion {
        id: ConclusionId(1),
        unit: UnitId(1),
        topic: TopicId(1),
        number: 1,
        state: ConclusionState::Drafted,
        words: SecretaryWords { assessment: WORDS.to_owned(), ..SecretaryWords::default() },
        document: Some(FileId(1)),
        minutes: Some(FileId(1)),
        edited: true,
        filled_at: Some(moment(1)),
        created_at: moment(0),
        adopted_at: Some(moment(1)),
        signed_by: Some(MemberId(1)),
    }
}

/// Puts one row of everything that other rows refer to on the desk.
pub fn furnish(desk: &mut Desk) {
    desk.put(person());
    desk.put(unit());
    desk.put(member());
    desk.put(topic());
    desk.put(file());
    desk.put(draft());
    desk.put(question());
    desk.put(measure());
    desk.put(comment());
    desk.put(ballot());
    desk.put(task());
}
