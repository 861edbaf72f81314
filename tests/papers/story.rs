//! A cell of nineteen and a small association, each after its quarterly session.

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
use chuyende::domain::unit::{Lang, Profile, Unit};

const UNIT: UnitId = UnitId(1);
const TOPIC: TopicId = TopicId(1);

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

fn member(id: i64, name: &str, kind: MemberKind, roles: &[Role]) -> Member {
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

fn comment(number: i64, by: i64, question: Option<i64>, body: &str) -> Comment {
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

fn measure(number: i64, group: &str, text: &str) -> Measure {
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

fn topic(title: &str, preparer: i64) -> Topic {
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

fn draft(outline: Outline) -> Draft {
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

fn attendance(member: i64, presence: Presence, reason: Option<&str>) -> Attendance {
    Attendance {
        topic: TOPIC,
        member: MemberId(member),
        unit: UNIT,
        presence,
        reason: reason.map(str::to_owned),
        at: at(24, 19, 30),
    }
}

fn question(number: i64, text: &str) -> Question {
    Question { id: QuestionId(number), unit: UNIT, topic: TOPIC, number, text: text.to_owned() }
}

/// Nineteen members, six measures: five passed, one not. Three things are left for the secretary to say.
pub fn cell() -> Session {
    let names = [
        "Lê Văn Bình",
        "Phạm Thị Dung",
        "Trần Thị Hoa",
        "Nguyễn Văn An",
        "Hoàng Văn Cường",
        "Vũ Thị Lan",
        "Đỗ Văn Minh",
        "Bùi Thị Nga",
        "Ngô Văn Phúc",
        "Đặng Thị Quỳnh",
        "Dương Văn Sơn",
        "Lý Thị Thanh",
        "Mai Văn Uy",
        "Tạ Thị Vân",
        "Phan Văn Xuân",
        "Chu Thị Yến",
        "Đinh Văn Giang",
        "Trịnh Thị Hạnh",
        "Cao Văn Khoa",
    ];
    let members = (1..).zip(names).map(|(id, name)| {
        let kind = if id >= 18 { MemberKind::Probationary } else { MemberKind::Official };
        let roles: &[Role] = match id {
            1 => &[Role::Secretary],
            2 => &[Role::Deputy],
            4 => &[Role::MinuteTaker],
            5 => &[Role::Committee],
            _ => &[],
        };
        member(id, name, kind, roles)
    });
    let comments = vec![
        comment(
            1,
            4,
            Some(1),
            "Một số hộ chưa khoá van nước công cộng sau khi dùng; đèn ngõ 12 sáng cả ban ngày.",
        ),
        Comment {
            visibility: Visibility::CommitteeOnly,
            ..comment(
                2,
                6,
                Some(1),
                "Chi uỷ chưa giao việc cụ thể cho từng tổ liên gia, đảng viên còn nể nang.",
            )
        },
        Comment {
            kind: CommentKind::Counter,
            measure: Some(MeasureId(205)),
            ..comment(
                3,
                7,
                Some(2),
                "Không nên thu thêm tiền của các hộ để thay toàn bộ đèn; thay dần khi đèn hỏng là đủ.",
            )
        },
        Comment {
            measure: Some(MeasureId(202)),
            entered_by: Some(MemberId(1)),
            channel: Channel::Paper,
            ..comment(4, 9, Some(2), "Tổ liên gia kiểm tra mỗi tuần một lần, ghi vào sổ, báo tổ trưởng.")
        },
        Comment { state: CommentState::Withdrawn, ..comment(5, 10, None, "Ý kiến đã rút.") },
        Comment {
            late: true,
            created_at: at(22, 21, 5),
            measure: Some(MeasureId(202)),
            ..comment(6, 12, None, "Đề nghị lắp công tơ riêng cho nhà văn hoá để biết tháng nào dùng nhiều.")
        },
        Comment {
            channel: Channel::Meeting,
            created_at: at(24, 20, 10),
            ..comment(
                7,
                18,
                Some(3),
                "Đoàn thanh niên nhận vận động các hộ phân loại rác, bán phế liệu gây quỹ.",
            )
        },
        Comment { file: Some(FileId(9)), ..comment(8, 15, None, "") },
    ];
    let mut measures = vec![
        measure(
            1,
            "Tuyên truyền, nêu gương",
            "Mỗi đảng viên đăng ký ít nhất một việc tiết kiệm cụ thể của gia đình, nêu tại kỳ sinh hoạt tháng 1/2027.",
        ),
        measure(
            2,
            "Kiểm tra, giám sát",
            "Mỗi tuần một lần, tổ liên gia kiểm tra điện, nước công cộng; tổ trưởng tổng hợp báo chi uỷ.",
        ),
        measure(
            3,
            "Tuyên truyền, nêu gương",
            "Tổ chức việc cưới, việc tang theo quy ước tổ dân phố; đảng viên gương mẫu thực hiện trước.",
        ),
        measure(
            4,
            "Kiểm tra, giám sát",
            "Công khai thu, chi quỹ tổ dân phố hằng quý tại bảng tin nhà văn hoá.",
        ),
        measure(5, "", "Thu mỗi hộ 100.000 đồng để thay toàn bộ đèn ngõ trong quý I/2027."),
        measure(6, "", "Mỗi tháng một ngày chủ nhật phân loại rác, bán phế liệu gây quỹ giúp hộ khó khăn."),
    ];
    measures[5].from_comment = Some(CommentId(107));
    for (at, owner) in [(0, 1), (2, 2), (5, 18)] {
        measures[at].owner = Some(MemberId(owner));
    }
    measures[3].owner_text = "Ban công tác Mặt trận".to_owned();
    for (at, due) in [(0, day(1, 10)), (1, day(1, 31)), (2, day(6, 30)), (5, day(3, 31))] {
        measures[at].due = Some(due);
    }
    let present = (1..=19).map(|id| match id {
        13 => attendance(id, Presence::Excused, Some("đi viện")),
        14 => attendance(id, Presence::Absent, None),
        _ => attendance(id, Presence::Present, None),
    });
    let mut session = Session {
        unit: Unit {
            id: UNIT,
            name: "Tổ dân phố 7".to_owned(),
            superior: "Đảng uỷ phường Hoà Bình".to_owned(),
            locality: "Hoà Bình".to_owned(),
            profile: Profile::Cell,
            lang: Lang::Vi,
            zone: chrono_tz::Asia::Ho_Chi_Minh,
            group: None,
            current_topic: Some(TOPIC),
            last_topic: None,
            created_at: at(1, 8, 0),
        },
        profile: RuleProfile::of(Profile::Cell),
        topic: Topic {
            place: Some("Nhà văn hoá Tổ dân phố 7".to_owned()),
            ..topic("Thực hành tiết kiệm, chống lãng phí ở khu dân cư", 3)
        },
        draft: draft(Outline {
            done: "- 142/150 hộ đã thay bóng đèn tiết kiệm điện.\n- Quỹ tổ dân phố thu đúng, chi đúng quy ước.".to_owned(),
            not_done: "Điện, nước ở nhà văn hoá và các ngõ còn lãng phí; một số đám cưới còn linh đình.".to_owned(),
            objective_causes: "Hệ thống điện công cộng lắp từ năm 2009, không có công tơ riêng.".to_owned(),
            subjective_causes: "Chi uỷ chưa phân công người theo dõi; một số đảng viên chưa gương mẫu.".to_owned(),
            orientation: "Đến hết năm 2027 giảm ít nhất 20% tiền điện, nước công cộng; mọi đảng viên có việc tiết kiệm cụ thể.".to_owned(),
            ..Outline::default()
        }),
        questions: vec![
            question(1, "Nguyên nhân chủ quan nào làm cho việc tiết kiệm ở tổ dân phố còn hạn chế?"),
            question(2, "Biện pháp nào khả thi nhất trong quý I/2027?"),
            question(3, "Mỗi đảng viên cần làm ngay việc gì?"),
        ],
        comments,
        measures,
        ballots: Vec::new(),
        members: members.collect(),
        attendance: present.collect(),
        meeting: Some(Meeting {
            topic: TOPIC,
            unit: UNIT,
            started_at: at(24, 19, 30),
            ended_at: Some(at(24, 21, 15)),
            chair: MemberId(1),
            minute_taker: Some(MemberId(4)),
            agreed: Some(17),
            of: Some(17),
        }),
        reservations: vec![Reservation {
            topic: TOPIC,
            measure: MeasureId(203),
            member: MemberId(11),
            unit: UNIT,
            words: "Quy ước cần được nhân dân bàn lại trước khi yêu cầu đảng viên thực hiện.".to_owned(),
            at: at(24, 21, 0),
        }],
        words: SecretaryWords::default(),
        signed_by: None,
        adopted_at: None,
    };
    session.ballots = vec![
        ballot(
            &session,
            1,
            BallotKind::Consultation,
            Way::Phone,
            17,
            &[
                (14, 0, 1, true),
                (12, 1, 1, true),
                (10, 2, 2, true),
                (13, 0, 0, true),
                (9, 4, 1, true),
                (8, 1, 0, false),
            ],
        ),
        ballot(
            &session,
            2,
            BallotKind::Formal,
            Way::Hall,
            16,
            &[
                (16, 0, 0, true),
                (15, 0, 1, true),
                (12, 3, 1, true),
                (14, 1, 0, true),
                (8, 6, 2, false),
                (15, 1, 0, true),
            ],
        ),
    ];
    session
}

/// An association that works in English, after its session: everything is said, and the paper is adopted.
pub fn association() -> Session {
    let members = vec![
        member(1, "Alice Nguyen", MemberKind::Official, &[Role::Secretary]),
        member(2, "Bao Tran", MemberKind::Official, &[Role::Deputy]),
        member(3, "Chris Le", MemberKind::Official, &[Role::Committee]),
        member(4, "Dana Pham", MemberKind::Official, &[Role::MinuteTaker]),
        member(5, "Emil Vo", MemberKind::Official, &[]),
        member(6, "Fay Do", MemberKind::Official, &[]),
        member(7, "Gus Hoang", MemberKind::Official, &[]),
    ];
    let mut measures = vec![
        measure(1, "", "Open the reading room on Saturday mornings."),
        measure(2, "", "Lend every member two books a month."),
        measure(3, "", "Charge five euros a year for the reading room."),
    ];
    for measure in &mut measures {
        measure.owner = Some(MemberId(3));
        measure.due = Some(day(1, 31));
    }
    let cell = cell();
    let mut session = Session {
        unit: Unit {
            name: "Riverside".to_owned(),
            superior: "City Readers’ Association".to_owned(),
            locality: "Da Nang".to_owned(),
            profile: Profile::Association,
            lang: Lang::En,
            ..cell.unit
        },
        profile: RuleProfile::of(Profile::Association),
        topic: Topic {
            place: Some("Reading room".to_owned()),
            mode: Some(Mode::Joined),
            ..topic("A reading room for everybody", 3)
        },
        draft: draft(Outline {
            done: "Two hundred books were collected.".to_owned(),
            not_done: "The room is open one evening a month.".to_owned(),
            objective_causes: "The key is held by the school.".to_owned(),
            subjective_causes: "Nobody was asked to keep the room.".to_owned(),
            orientation: "Fifty readers a month by summer.".to_owned(),
            ..Outline::default()
        }),
        questions: vec![question(1, "Which hours suit you best?")],
        comments: vec![
            Comment { measure: Some(MeasureId(201)), ..comment(1, 5, Some(1), "Saturday, 8 to 11.") },
            Comment {
                measure: Some(MeasureId(203)),
                kind: CommentKind::Counter,
                ..comment(2, 6, None, "A fee keeps out those who need books most.")
            },
        ],
        measures,
        members,
        attendance: (1..=7).map(|id| attendance(id, Presence::Present, None)).collect(),
        reservations: Vec::new(),
        words: SecretaryWords {
            assessment: "The room has found its readers; it lacks a keeper.".to_owned(),
            document_number: "05-KL/CH".to_owned(),
        },
        meeting: cell.meeting.map(|meeting| Meeting {
            agreed: Some(7),
            of: Some(7),
            chair: MemberId(2),
            ..meeting
        }),
        ballots: Vec::new(),
        signed_by: Some(MemberId(2)),
        adopted_at: Some(at(27, 9, 0)),
    };
    session.ballots = vec![ballot(
        &session,
        2,
        BallotKind::Formal,
        Way::Phone,
        7,
        &[(6, 0, 0, true), (4, 1, 1, true), (3, 3, 0, false)],
    )];
    session
}
