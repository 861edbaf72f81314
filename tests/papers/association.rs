//! A small association that works in English, after its quarterly session.

use chuyende::domain::ballot::{BallotKind, Way};
use chuyende::domain::comment::{Comment, CommentKind};
use chuyende::domain::conclusion::SecretaryWords;
use chuyende::domain::draft::Outline;
use chuyende::domain::ids::*;
use chuyende::domain::meeting::{Meeting, Presence};
use chuyende::domain::member::{MemberKind, Role};
use chuyende::domain::rules::RuleProfile;
use chuyende::domain::topic::{Mode, Topic};
use chuyende::domain::unit::{Lang, Profile, Unit};

use crate::papers::cell::cell;
use crate::papers::story::*;

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
            left_blank: Vec::new(),
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
