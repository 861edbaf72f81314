//! A cell of nineteen after its quarterly session.

use chuyende::domain::ballot::{BallotKind, Way};
use chuyende::domain::comment::{Channel, Comment, CommentKind, CommentState, Visibility};
use chuyende::domain::conclusion::SecretaryWords;
use chuyende::domain::draft::Outline;
use chuyende::domain::ids::*;
use chuyende::domain::meeting::{Meeting, Presence, Reservation};
use chuyende::domain::member::{MemberKind, Role};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::topic::Topic;
use chuyende::domain::unit::{Lang, Profile, Unit};

use crate::papers::story::*;

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
            group_title: String::new(),
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
