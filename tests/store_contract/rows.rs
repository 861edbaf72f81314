//! Every type of row comes back as it was put, with every column full and empty and every word of every enum, and a
//! later image replaces the earlier one whole.

use std::fmt::Debug;

use chuyende::domain::ballot::{
    Ballot, BallotItem, BallotKind, BallotState, Choice, RollEntry, RollReason, Vote, Way,
};
use chuyende::domain::comment::{Channel, Comment, CommentKind, CommentState, Visibility};
use chuyende::domain::conclusion::{Conclusion, ConclusionState, SecretaryWords};
use chuyende::domain::draft::{Draft, DraftSource, DraftState, Outline, Question, Reading, Review, Verdict};
use chuyende::domain::file::{File, FilePurpose, Job, Work};
use chuyende::domain::ids::{
    CommentId, DraftId, FileId, JobId, MeasureId, MemberId, PersonId, PlanId, PromptId, QuestionId, TopicId,
    UnitId,
};
use chuyende::domain::measure::{Measure, MeasureState};
use chuyende::domain::meeting::{Attendance, Meeting, Presence, Reservation};
use chuyende::domain::member::{
    Enrolment, EnrolmentState, Invite, InvitePurpose, Member, MemberKind, Role, Roles, Status,
};
use chuyende::domain::plan::{PlanApproval, PlanReview, PlanVersion, Preparer, Slot, YearPlan};
use chuyende::domain::prompt::{Intent, Prompt, PromptState};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::task::{Said, Task, TaskReport, TaskState};
use chuyende::domain::time::Timestamp;
use chuyende::domain::topic::{ApprovalWay, Mode, RoundState, Stage, Topic};
use chuyende::domain::unit::{Lang, Person, Profile, Reach, Unit};
use chuyende::present::outgoing::Place;
use chuyende::store::record::Record;
use chuyende::store::rows::{
    Agenda, AuditHead, AuditRow, CommentPiece, CommentVersion, Reminded, SentMessage, UnitRules,
};

use super::samples::{self, WORDS, day};
use super::{Base, moment};

/// Writes the images one after the other under their one key; each reads back as it was written.
async fn keeps<R: Record + PartialEq + Debug>(base: &Base, images: Vec<R>) {
    assert!(images.iter().all(|image| image.key() == images[0].key()), "images of one row");
    for image in images {
        let mut desk = base.desk().await;
        desk.put(image.clone());
        desk.commit().await.unwrap();
        let mut desk = base.reading().await;
        assert_eq!(desk.find::<R>(image.key()).await.unwrap(), Some(image), "{}", R::TABLE.name);
    }
}

/// The row with each of the words in turn.
fn each<R: Clone, W: Copy>(row: &R, words: &[W], set: impl Fn(&mut R, W)) -> Vec<R> {
    let with = |word: &W| {
        let mut image = row.clone();
        set(&mut image, *word);
        image
    };
    words.iter().map(with).collect()
}

#[tokio::test]
async fn units_and_people() {
    let base = Base::furnished().await;
    let full = samples::unit();
    let bare =
        Unit { name: String::new(), group: None, current_topic: None, last_topic: None, ..full.clone() };
    let mut images = vec![full.clone(), bare, Unit { zone: chrono_tz::Europe::Berlin, ..full.clone() }];
    images.extend(each(&full, Profile::ALL, |unit, word| unit.profile = word));
    images.extend(each(&full, Lang::ALL, |unit, word| unit.lang = word));
    keeps(&base, images).await;

    let cell = RuleProfile::of(Profile::Cell);
    let own = RuleProfile {
        citations: vec![WORDS.to_owned()],
        conclusion_name: Some("KẾT LUẬN".to_owned()),
        signed_for: Some(WORDS.to_owned()),
        recipients: vec!["Đảng uỷ phường".to_owned(), "Lưu".to_owned()],
        ..RuleProfile::of(Profile::Association)
    };
    keeps(&base, [cell, own].map(|rules| UnitRules { unit: UnitId(1), rules }).to_vec()).await;

    let full = samples::person();
    let bare = Person { lang: None, current_unit: None, waiting: None, ..full.clone() };
    let mut images = vec![bare, full.clone()];
    images.extend(each(&full, Reach::ALL, |person, word| person.reach = word));
    keeps(&base, images).await;
    keeps(&base, vec![Person { id: PersonId(i64::MAX), ..samples::person() }]).await;
    keeps(&base, vec![Person { id: PersonId(i64::MIN), ..samples::person() }]).await;
    base.close().await;
}

#[tokio::test]
async fn members_links_and_requests() {
    let base = Base::furnished().await;
    let full = samples::member();
    let bare = Member {
        roles: Roles::default(),
        no_phone: false,
        person: None,
        linked_at: None,
        consent_at: None,
        reached_at: None,
        muted_until: None,
        ..full.clone()
    };
    let mut images = vec![bare, full.clone()];
    images.extend(each(&full, MemberKind::ALL, |member, word| member.kind = word));
    images.extend(each(&full, Status::ALL, |member, word| member.status = word));
    images.extend(each(&full, Role::ALL, |member, word| member.roles = Roles::new([word])));
    keeps(&base, images).await;

    let full = Invite {
        hash: "ab".repeat(32),
        unit: UnitId(1),
        purpose: InvitePurpose::Secretary,
        member: Some(MemberId(1)),
        expires_at: moment(9),
        used_at: Some(moment(3)),
        used_by: Some(PersonId(1)),
    };
    let bare = Invite { member: None, used_at: None, used_by: None, ..full.clone() };
    let mut images = vec![bare, full.clone()];
    images.extend(each(&full, InvitePurpose::ALL, |invite, word| invite.purpose = word));
    keeps(&base, images).await;

    let full = Enrolment {
        unit: UnitId(1),
        person: PersonId(1),
        state: EnrolmentState::Waiting,
        member: Some(MemberId(1)),
        invite: "ab".repeat(32),
        consent_at: Some(moment(1)),
        asked_at: moment(0),
        decided_at: Some(moment(2)),
    };
    let bare = Enrolment { member: None, consent_at: None, decided_at: None, ..full.clone() };
    let mut images = vec![bare, full.clone()];
    images.extend(each(&full, EnrolmentState::ALL, |enrolment, word| enrolment.state = word));
    keeps(&base, images).await;
    base.close().await;
}

#[tokio::test]
async fn topics() {
    let base = Base::furnished().await;
    let full = samples::topic();
    let mut images = vec![Topic::planned(full.id, full.unit, 2026, 4, moment(0)), full.clone()];
    images.extend(each(&full, Stage::ALL, |topic, word| topic.stage = word));
    images.extend(each(&full, RoundState::ALL, |topic, word| topic.round = word));
    images.extend(each(&full, Mode::ALL, |topic, word| topic.mode = Some(word)));
    images.extend(each(&full, ApprovalWay::ALL, |topic, word| {
        topic.approval = topic
            .approval
            .clone()
            .map(|approval| chuyende::domain::topic::Approval { way: word, ..approval });
    }));
    for millis in [0, -1, -62_135_596_800_000, 253_402_300_799_999] {
        let at = Timestamp::from_timestamp_millis(millis).unwrap();
        images.push(Topic { meeting_at: Some(at), ..full.clone() });
    }
    images.push(Topic { comments: i64::MAX, measures: i64::MIN, ..full });
    keeps(&base, images).await;
    base.close().await;
}

#[tokio::test]
async fn files_and_jobs() {
    let base = Base::furnished().await;
    let full = samples::file();
    let images = vec![
        File { remote: None, bytes: None, hash: None, size: 0, ..full.clone() },
        File { bytes: Some(Vec::new()), ..full.clone() },
        File { bytes: Some(vec![0; 1_000_000]), ..full.clone() },
        full,
    ];
    keeps(&base, images).await;

    let job = |work| Job { id: JobId(1), unit: UnitId(1), work, not_before: moment(0), attempts: 2 };
    let fetch = |purpose| job(Work::FetchFile { file: FileId(1), person: PersonId(1), purpose });
    let images = vec![
        fetch(FilePurpose::Roster { prompt: PromptId(1) }),
        fetch(FilePurpose::Draft { topic: TopicId(1) }),
        job(Work::RenderConclusion { conclusion: chuyende::domain::ids::ConclusionId(1) }),
    ];
    keeps(&base, images).await;
    base.close().await;
}

#[tokio::test]
async fn drafts_reviews_and_questions() {
    let base = Base::furnished().await;
    let full = samples::draft();
    let bare = Draft { file: None, outline: Outline::default(), submitted_at: None, ..full.clone() };
    let mut images = vec![bare, full.clone()];
    images.extend(each(&full, DraftSource::ALL, |draft, word| draft.source = word));
    images.extend(each(&full, DraftState::ALL, |draft, word| draft.state = word));
    keeps(&base, images).await;

    let review = |verdict, words: Option<&str>| Review {
        draft: DraftId(1),
        member: MemberId(1),
        unit: UnitId(1),
        verdict,
        words: words.map(str::to_owned),
        at: moment(0),
    };
    keeps(&base, vec![review(Verdict::Amend, Some(WORDS)), review(Verdict::Approve, None)]).await;
    keeps(
        &base,
        vec![samples::question(), Question { number: 2, text: String::new(), ..samples::question() }],
    )
    .await;

    let reading = |at: Option<Timestamp>| Reading {
        topic: TopicId(1),
        member: MemberId(1),
        unit: UnitId(1),
        read_at: at,
        agreed_at: at,
        opened_at: at,
    };
    keeps(&base, vec![reading(None), reading(Some(moment(3))), reading(None)]).await;
    base.close().await;
}

#[tokio::test]
async fn comments_and_measures() {
    let base = Base::furnished().await;
    let full = samples::comment();
    assert!(full.body.chars().count() > 20_000);
    let bare =
        Comment { question: None, measure: None, entered_by: None, late: false, file: None, ..full.clone() };
    let mut images = vec![full.clone(), bare, Comment { body: WORDS.to_owned(), ..full.clone() }];
    let short = Comment { body: String::new(), ..full };
    images.extend(each(&short, CommentKind::ALL, |comment, word| comment.kind = word));
    images.extend(each(&short, Visibility::ALL, |comment, word| comment.visibility = word));
    images.extend(each(&short, CommentState::ALL, |comment, word| comment.state = word));
    images.extend(each(&short, Channel::ALL, |comment, word| comment.channel = word));
    keeps(&base, images).await;

    let long = "🗳".repeat(20_000);
    for place in [Place::Private(PersonId(i64::MAX)), Place::Group(UnitId(1)), Place::Elsewhere(i64::MIN)] {
        let piece = |body: &str| CommentPiece {
            place,
            message: i64::MAX,
            comment: CommentId(1),
            seq: 1,
            body: body.to_owned(),
        };
        keeps(&base, vec![piece(WORDS), piece(&long)]).await;
    }
    let version = |body: &str| CommentVersion {
        comment: CommentId(1),
        number: 1,
        body: body.to_owned(),
        at: moment(0),
    };
    keeps(&base, vec![version(&long), version("")]).await;

    let full = samples::measure();
    let bare = Measure { proposed_by: None, from_comment: None, owner: None, due: None, ..full.clone() };
    let mut images = vec![bare, full.clone()];
    images.extend(each(&full, MeasureState::ALL, |measure, word| measure.state = word));
    keeps(&base, images).await;
    base.close().await;
}

#[tokio::test]
async fn tasks_and_their_reports() {
    let base = Base::furnished().await;
    let full = samples::task();
    let bare = Task {
        owner: None,
        owner_text: String::new(),
        co_owners: String::new(),
        expected: String::new(),
        due: None,
        said: None,
        said_at: None,
        done_on: None,
        reports: 0,
        ..full.clone()
    };
    let mut images = vec![bare, full.clone()];
    images.extend(each(&full, TaskState::ALL, |task, word| task.state = word));
    images.extend(each(&full, Said::ALL, |task, word| task.said = Some(word)));
    keeps(&base, images).await;

    let full = samples::task_report();
    let erased = TaskReport { member: None, entered_by: None, words: None, file: None, ..full.clone() };
    let mut images = vec![full.clone(), erased];
    images.extend(each(&full, Said::ALL, |report, word| report.said = word));
    keeps(&base, images).await;
    base.close().await;
}

#[tokio::test]
async fn ballots_and_votes() {
    let base = Base::furnished().await;
    let full = samples::ballot();
    let mut images = vec![Ballot { closes_at: None, closed_at: None, ..full.clone() }, full.clone()];
    images.extend(each(&full, BallotKind::ALL, |ballot, word| ballot.kind = word));
    images.extend(each(&full, Way::ALL, |ballot, word| ballot.way = word));
    images.extend(each(&full, BallotState::ALL, |ballot, word| ballot.state = word));
    keeps(&base, images).await;

    let full = samples::ballot_item();
    keeps(&base, vec![full.clone(), BallotItem { hall: None, result: None, ..full }]).await;
    keeps::<RollEntry>(
        &base,
        each(&samples::roll_entry(), RollReason::ALL, |entry, word| entry.reason = word),
    )
    .await;
    let full = samples::vote();
    let mut images = vec![full.clone(), Vote { words: None, entered_by: None, basis: None, ..full.clone() }];
    images.extend(each(&full, Choice::ALL, |vote, word| vote.choice = word));
    images.extend(each(&full, Channel::ALL, |vote, word| vote.basis = Some(word)));
    keeps(&base, images).await;
    base.close().await;
}

#[tokio::test]
async fn meetings_and_conclusions() {
    let base = Base::furnished().await;
    let full = Attendance {
        topic: TopicId(1),
        member: MemberId(1),
        unit: UnitId(1),
        presence: Presence::Present,
        reason: Some(WORDS.to_owned()),
        at: moment(0),
    };
    let mut images = vec![Attendance { reason: None, ..full.clone() }];
    images.extend(each(&full, Presence::ALL, |attendance, word| attendance.presence = word));
    keeps(&base, images).await;

    let full = Meeting {
        topic: TopicId(1),
        unit: UnitId(1),
        started_at: moment(0),
        ended_at: Some(moment(1)),
        chair: MemberId(1),
        minute_taker: Some(MemberId(1)),
        agreed: Some(17),
        of: Some(17),
    };
    let bare = Meeting { ended_at: None, minute_taker: None, agreed: None, of: None, ..full.clone() };
    keeps(&base, vec![bare, full]).await;

    let reservation = |words: &str| Reservation {
        topic: TopicId(1),
        measure: MeasureId(1),
        member: MemberId(1),
        unit: UnitId(1),
        words: words.to_owned(),
        at: moment(0),
    };
    keeps(&base, vec![reservation(WORDS), reservation("")]).await;

    let full = samples::conclusion();
    let bare = Conclusion {
        words: SecretaryWords::default(),
        document: None,
        minutes: None,
        adopted_at: None,
        ..full.clone()
    };
    let mut images = vec![bare, full.clone()];
    images.extend(each(&full, ConclusionState::ALL, |conclusion, word| conclusion.state = word));
    keeps(&base, images).await;
    base.close().await;
}

#[tokio::test]
async fn prompts_and_the_machinery() {
    let base = Base::furnished().await;
    let full = Prompt {
        id: PromptId(1),
        unit: UnitId(1),
        topic: Some(TopicId(1)),
        person: PersonId(1),
        intent: Intent::FreeComment,
        state: PromptState::Open,
        created_at: moment(0),
    };
    let mut images = vec![Prompt { topic: None, ..full.clone() }];
    images.extend(each(&full, PromptState::ALL, |prompt, word| prompt.state = word));
    for intent in [
        Intent::AnswerQuestion(QuestionId(1)),
        Intent::CommentOnMeasure(MeasureId(1)),
        Intent::Unplaced { body: WORDS.to_owned(), message: i64::MAX, file: None },
        Intent::OwnName { invite: "ab".repeat(32) },
        Intent::DraftPart(chuyende::domain::draft::Part::NotDone),
        Intent::CommentFor { member: MemberId(1), channel: Channel::Paper },
        Intent::HallCount(MeasureId(1)),
    ] {
        images.push(Prompt { intent, ..full.clone() });
    }
    keeps(&base, images).await;

    let sent = |prompt| SentMessage { place: Place::Private(PersonId(1)), message: 4, prompt, at: moment(0) };
    keeps(&base, vec![sent(None), sent(Some(PromptId(1)))]).await;
    let occasion = format!("1:1:draft_due:{}", day(1));
    keeps(&base, vec![Reminded { occasion, unit: UnitId(1), at: moment(0), recall: Some(7) }]).await;
    keeps(&base, [None, Some(moment(1)), None].map(|due| Agenda { unit: UnitId(1), due }).to_vec()).await;
    keeps(&base, vec![AuditHead { unit: UnitId(0), seq: i64::MAX, hash: "00".to_owned() }]).await;
    let full = AuditRow {
        unit: UnitId(0),
        seq: 1,
        at: moment(0),
        actor: -2,
        kind: "vote_cast".to_owned(),
        facts: "{\"ballot\":1}".to_owned(),
        text_hash: Some("00".to_owned()),
        hash: "ff".to_owned(),
    };
    keeps(&base, vec![full.clone(), AuditRow { text_hash: None, ..full }]).await;
    base.close().await;
}

#[tokio::test]
async fn plans_their_versions_and_the_verdicts_on_them() {
    let base = Base::furnished().await;
    let empty = |quarter| Slot::empty(quarter, Mode::Separate);
    let bare = YearPlan {
        id: PlanId(1),
        unit: UnitId(1),
        year: 2027,
        version: 1,
        slots: [1, 2, 3, 4].map(empty),
        submitted: None,
        approval: None,
        file: None,
        created_at: moment(0),
    };
    let whole = |quarter: i64, preparer| Slot {
        topic: Some(TopicId(1)),
        missed: true,
        given_up: true,
        title: Some(WORDS.to_owned()),
        catalogue: Some(chuyende::domain::catalogue::CatalogueTopic::CellThrift),
        group: Some(chuyende::domain::catalogue::ContentGroup::Integrity),
        preparer: Some(preparer),
        meeting_on: Some(day(24)),
        hour: chrono::NaiveTime::from_hms_opt(19, 30, 0),
        place: Some(WORDS.to_owned()),
        draft_due: Some(day(3)),
        review_due: Some(day(10)),
        mode: Mode::Joined,
        quarter,
    };
    let full = YearPlan {
        version: 3,
        slots: [
            whole(1, Preparer::Member(MemberId(1))),
            whole(2, Preparer::Guest(MemberId(1))),
            whole(3, Preparer::Group { name: WORDS.to_owned(), through: MemberId(1) }),
            empty(4),
        ],
        submitted: Some(3),
        approval: Some(PlanApproval {
            version: 2,
            way: ApprovalWay::Committee,
            on: day(2),
            approved_by: 2,
            of: 3,
        }),
        file: Some(FileId(1)),
        ..bare.clone()
    };
    keeps(&base, vec![bare.clone(), full.clone(), bare.clone()]).await;
    keeps(
        &base,
        vec![
            PlanVersion::of(&full, moment(1)),
            PlanVersion { number: 3, ..PlanVersion::of(&full, moment(2)) },
        ],
    )
    .await;
    let review = |verdict, words: Option<&str>| PlanReview {
        plan: PlanId(1),
        version: 1,
        member: MemberId(1),
        unit: UnitId(1),
        verdict,
        words: words.map(str::to_owned),
        at: moment(0),
    };
    keeps(&base, vec![review(Verdict::Amend, Some(WORDS)), review(Verdict::Approve, None)]).await;

    let mut desk = base.reading().await;
    use chuyende::store::lists;
    assert_eq!(lists::plan(&mut desk, UnitId(1), 2027).await.unwrap(), Some(bare));
    assert_eq!(lists::plan(&mut desk, UnitId(1), 2026).await.unwrap(), None);
    assert_eq!(lists::plans(&mut desk, UnitId(1)).await.unwrap().len(), 1);
    assert_eq!(lists::plan_reviews(&mut desk, PlanId(1), 1).await.unwrap().len(), 1);
    assert_eq!(lists::plan_reviews(&mut desk, PlanId(1), 2).await.unwrap().len(), 0);
    drop(desk);
    base.close().await;
}

#[tokio::test]
async fn a_guest_of_one_topic_is_not_on_the_roster() {
    let base = Base::furnished().await;
    let mut desk = base.desk().await;
    let guest = Member { id: MemberId(2), kind: MemberKind::Guest, person: None, ..samples::member() };
    desk.put(guest.clone());
    desk.commit().await.unwrap();
    let mut desk = base.reading().await;
    let members = chuyende::store::lists::members(&mut desk, UnitId(1)).await.unwrap();
    assert_eq!(members.iter().map(|member| member.id).collect::<Vec<_>>(), [MemberId(1)]);
    assert_eq!(desk.get::<Member>(MemberId(2)).await.unwrap(), guest);
    drop(desk);
    base.close().await;
}
