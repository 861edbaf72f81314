//! Who may do what: one table, [`may`], asked before every act by way of [`allowed`].
//!
//! The table says who may do a thing at all. Whether it can be done now (the stage, the roll of this ballot, the
//! reviewers of this version) is asked of the thing itself.

use super::choosing;
use super::ids::MemberId;
use super::member::{Member, MemberKind, Role, Status};
use super::text_enum::text_enum;
use super::topic::Topic;

text_enum! {
    /// In what capacity somebody acts. One person holds several.
    pub enum Standing {
        /// bí thư.
        Secretary = "secretary",
        /// phó bí thư.
        Deputy = "deputy",
        /// chi uỷ viên.
        Committee = "committee",
        /// người chuẩn bị of this topic.
        Preparer = "preparer",
        /// thư ký hội nghị.
        MinuteTaker = "minute_taker",
        /// đảng viên chính thức; hội viên.
        Member = "member",
        /// đảng viên dự bị.
        Probationary = "probationary",
        /// A rapporteur from outside, before the one topic he or she prepares.
        Guest = "guest",
        /// Anybody else; also whoever has left the unit or is suspended from it.
        Stranger = "stranger",
    }
}

impl Standing {
    /// Secretary or deputy.
    #[must_use]
    pub fn leads(self) -> bool {
        matches!(self, Self::Secretary | Self::Deputy)
    }

    /// Secretary, deputy or committee member.
    #[must_use]
    pub fn in_committee(self) -> bool {
        self.leads() || self == Self::Committee
    }

    /// A row of the roster that takes part in the unit's life.
    #[must_use]
    pub fn on_roster(self) -> bool {
        !matches!(self, Self::Guest | Self::Stranger)
    }
}

text_enum! {
    /// Everything anybody can do.
    pub enum Act {
        /// Name, letterhead, group of the unit.
        SetUpUnit = "set_up_unit",
        ChangeSettings = "change_settings",
        EditRoster = "edit_roster",
        ApproveEnrolment = "approve_enrolment",
        /// Issue, renew or cut off a member's link.
        IssueLink = "issue_link",
        AssignRole = "assign_role",
        /// Bàn giao bí thư.
        HandOver = "hand_over",
        ChooseTopic = "choose_topic",
        /// Draw up the plan of a year, change it, lay it before the committee.
        EditPlan = "edit_plan",
        /// Thông qua or Đề nghị sửa, of the plan.
        ReviewPlan = "review_plan",
        /// Date, hour, place and the chain of dates.
        SetMeeting = "set_meeting",
        AssignPreparer = "assign_preparer",
        WriteDraft = "write_draft",
        SubmitDraft = "submit_draft",
        /// Thông qua or Đề nghị sửa.
        ReviewDraft = "review_draft",
        /// Record that the committee passed the draft at a meeting of its own.
        RecordApproval = "record_approval",
        /// Bí thư tự duyệt.
        ApproveAlone = "approve_alone",
        Circulate = "circulate",
        /// Read the circulated draft, the comments, the results, the adopted conclusion.
        ReadTopic = "read_topic",
        /// Comment, answer questions, agree with the draft.
        Comment = "comment",
        /// Change or withdraw one's own comment.
        WithdrawOwnComment = "withdraw_own_comment",
        /// `/ghi`: take a message of the group as its author's comment.
        RecordComment = "record_comment",
        /// Nhập thay.
        EnterOnBehalf = "enter_on_behalf",
        /// Know the names that are for the committee only.
        SeeNames = "see_names",
        ProposeMeasure = "propose_measure",
        CurateMeasures = "curate_measures",
        FreezeMeasures = "freeze_measures",
        OpenBallot = "open_ballot",
        CastVote = "cast_vote",
        EnterHallCount = "enter_hall_count",
        /// Close a ballot, or give it up.
        CloseBallot = "close_ballot",
        /// Bảo lưu ý kiến.
        ReserveOpinion = "reserve_opinion",
        /// Sẽ dự họp or Xin vắng mặt.
        AnswerInvitation = "answer_invitation",
        /// Accept or refuse the reason of an absence: changes the roll.
        DecideAbsence = "decide_absence",
        SetAttendance = "set_attendance",
        /// Begin and end the meeting.
        HoldMeeting = "hold_meeting",
        /// Take "nhất trí x/y" and the closing time.
        FinishMinutes = "finish_minutes",
        FillConclusion = "fill_conclusion",
        /// Chốt.
        AdoptConclusion = "adopt_conclusion",
        /// Move a task's deadline, name another owner, give it up.
        ChangeTasks = "change_tasks",
        /// Know who has yet to read, comment, vote.
        SeeTurnout = "see_turnout",
        Remind = "remind",
        /// See the year's report to the body above, and have its papers made.
        ReportYear = "report_year",
        /// See what is kept about oneself, and ask for it to be erased (Law 91/2025/QH15).
        SeeOwnData = "see_own_data",
    }
}

const LEADERS: &[Standing] = &[Standing::Secretary, Standing::Deputy];
const COMMITTEE: &[Standing] = &[Standing::Secretary, Standing::Deputy, Standing::Committee];
const PREPARING: &[Standing] = &[Standing::Secretary, Standing::Deputy, Standing::Preparer, Standing::Guest];
const AT_THE_TABLE: &[Standing] = &[Standing::Secretary, Standing::Deputy, Standing::MinuteTaker];
const OFFICERS: &[Standing] =
    &[Standing::Secretary, Standing::Deputy, Standing::Committee, Standing::MinuteTaker];
/// Preparing and taking the minutes are not here: a probationary member may do both, and has no vote.
const VOTERS: &[Standing] = &[Standing::Secretary, Standing::Deputy, Standing::Committee, Standing::Member];
const ROSTER: &[Standing] = &[
    Standing::Secretary,
    Standing::Deputy,
    Standing::Committee,
    Standing::Preparer,
    Standing::MinuteTaker,
    Standing::Member,
    Standing::Probationary,
];
const READERS: &[Standing] = &[
    Standing::Secretary,
    Standing::Deputy,
    Standing::Committee,
    Standing::Preparer,
    Standing::MinuteTaker,
    Standing::Member,
    Standing::Probationary,
    Standing::Guest,
];

/// The table, row by row.
const fn who(act: Act) -> &'static [Standing] {
    match act {
        Act::HandOver => &[Standing::Secretary],

        Act::SetUpUnit
        | Act::ChangeSettings
        | Act::EditRoster
        | Act::ApproveEnrolment
        | Act::IssueLink
        | Act::AssignRole
        | Act::ChooseTopic
        | Act::EditPlan
        | Act::SetMeeting
        | Act::AssignPreparer
        | Act::RecordApproval
        | Act::ApproveAlone
        | Act::Circulate
        | Act::CurateMeasures
        | Act::FreezeMeasures
        | Act::OpenBallot
        | Act::CloseBallot
        | Act::DecideAbsence
        | Act::HoldMeeting
        | Act::FillConclusion
        | Act::AdoptConclusion
        | Act::ChangeTasks
        | Act::SeeTurnout
        | Act::Remind
        | Act::ReportYear => LEADERS,

        Act::WriteDraft | Act::SubmitDraft => PREPARING,
        Act::ReviewDraft | Act::ReviewPlan | Act::SeeNames => COMMITTEE,
        Act::RecordComment | Act::EnterOnBehalf => OFFICERS,
        Act::EnterHallCount | Act::SetAttendance | Act::FinishMinutes => AT_THE_TABLE,
        Act::CastVote | Act::ReserveOpinion => VOTERS,
        Act::Comment | Act::WithdrawOwnComment | Act::ProposeMeasure | Act::AnswerInvitation => ROSTER,
        Act::ReadTopic => READERS,
        Act::SeeOwnData => Standing::ALL,
    }
}

/// Whether somebody of this standing may do this. The only table of rights there is.
#[must_use]
pub fn may(standing: Standing, act: Act) -> bool {
    who(act).contains(&standing)
}

/// In what capacities a member stands before a topic (or, with `None`, before the unit).
///
/// - Moved, deceased, suspended: a stranger, at once, offices included. Own data stay open to everybody.
/// - Away or exempt: everything stays but the vote, and that is the roll's to say ([`super::roll`]): such a
///   member still belongs to the unit, has the right to know and to speak, and keeps an office until it is
///   handed over, or the unit would stand without anybody to hand it over.
/// - A guest: that of the topic he or she prepares until it is over, and a stranger to everything else.
/// - Probationary: no office of the committee, whatever the roster says (Charter Art. 3: neither vote nor stand).
#[must_use]
pub fn standings(member: &Member, topic: Option<&Topic>) -> Vec<Standing> {
    if matches!(member.status, Status::Moved | Status::Deceased | Status::Suspended) {
        return vec![Standing::Stranger];
    }
    if member.kind == MemberKind::Guest {
        let serves = prepares(member.id, topic) && topic.is_some_and(|topic| !choosing::is_over(topic));
        return vec![if serves { Standing::Guest } else { Standing::Stranger }];
    }
    let official = member.kind == MemberKind::Official;
    let mut held: Vec<Standing> =
        member.roles.iter().filter(|role| official || *role == Role::MinuteTaker).map(of_office).collect();
    if prepares(member.id, topic) {
        held.push(Standing::Preparer);
    }
    held.push(if official { Standing::Member } else { Standing::Probationary });
    held
}

/// Whether this member may do this, in any capacity held before the topic.
#[must_use]
pub fn allowed(member: &Member, topic: Option<&Topic>, act: Act) -> bool {
    standings(member, topic).into_iter().any(|standing| may(standing, act))
}

fn of_office(role: Role) -> Standing {
    match role {
        Role::Secretary => Standing::Secretary,
        Role::Deputy => Standing::Deputy,
        Role::Committee => Standing::Committee,
        Role::MinuteTaker => Standing::MinuteTaker,
    }
}

fn prepares(member: MemberId, topic: Option<&Topic>) -> bool {
    topic.is_some_and(|topic| topic.preparer == Some(member))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{being, member, probationary, topic};
    use crate::domain::topic::Stage;

    #[test]
    fn the_whole_table() {
        let mut table = format!("{:<22}", "");
        for heading in ["sec", "dep", "com", "pre", "min", "mem", "pro", "gue", "str"] {
            table.push_str(&format!(" {heading}"));
        }
        for act in Act::ALL {
            table.push_str(&format!("\n{:<22}", act.as_str()));
            for standing in Standing::ALL {
                table.push_str(if may(*standing, *act) { "  x " } else { "  . " });
            }
        }
        let table = table.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(table, @r"
                               sec dep com pre min mem pro gue str
        set_up_unit             x   x   .   .   .   .   .   .   .
        change_settings         x   x   .   .   .   .   .   .   .
        edit_roster             x   x   .   .   .   .   .   .   .
        approve_enrolment       x   x   .   .   .   .   .   .   .
        issue_link              x   x   .   .   .   .   .   .   .
        assign_role             x   x   .   .   .   .   .   .   .
        hand_over               x   .   .   .   .   .   .   .   .
        choose_topic            x   x   .   .   .   .   .   .   .
        edit_plan               x   x   .   .   .   .   .   .   .
        review_plan             x   x   x   .   .   .   .   .   .
        set_meeting             x   x   .   .   .   .   .   .   .
        assign_preparer         x   x   .   .   .   .   .   .   .
        write_draft             x   x   .   x   .   .   .   x   .
        submit_draft            x   x   .   x   .   .   .   x   .
        review_draft            x   x   x   .   .   .   .   .   .
        record_approval         x   x   .   .   .   .   .   .   .
        approve_alone           x   x   .   .   .   .   .   .   .
        circulate               x   x   .   .   .   .   .   .   .
        read_topic              x   x   x   x   x   x   x   x   .
        comment                 x   x   x   x   x   x   x   .   .
        withdraw_own_comment    x   x   x   x   x   x   x   .   .
        record_comment          x   x   x   .   x   .   .   .   .
        enter_on_behalf         x   x   x   .   x   .   .   .   .
        see_names               x   x   x   .   .   .   .   .   .
        propose_measure         x   x   x   x   x   x   x   .   .
        curate_measures         x   x   .   .   .   .   .   .   .
        freeze_measures         x   x   .   .   .   .   .   .   .
        open_ballot             x   x   .   .   .   .   .   .   .
        cast_vote               x   x   x   .   .   x   .   .   .
        enter_hall_count        x   x   .   .   x   .   .   .   .
        close_ballot            x   x   .   .   .   .   .   .   .
        reserve_opinion         x   x   x   .   .   x   .   .   .
        answer_invitation       x   x   x   x   x   x   x   .   .
        decide_absence          x   x   .   .   .   .   .   .   .
        set_attendance          x   x   .   .   x   .   .   .   .
        hold_meeting            x   x   .   .   .   .   .   .   .
        finish_minutes          x   x   .   .   x   .   .   .   .
        fill_conclusion         x   x   .   .   .   .   .   .   .
        adopt_conclusion        x   x   .   .   .   .   .   .   .
        change_tasks            x   x   .   .   .   .   .   .   .
        see_turnout             x   x   .   .   .   .   .   .   .
        remind                  x   x   .   .   .   .   .   .   .
        report_year             x   x   .   .   .   .   .   .   .
        see_own_data            x   x   x   x   x   x   x   x   x
        ");
    }

    #[test]
    fn the_deputy_may_do_all_but_hand_over() {
        for act in Act::ALL {
            assert_eq!(
                may(Standing::Deputy, *act),
                may(Standing::Secretary, *act) && *act != Act::HandOver,
                "{act:?}"
            );
        }
    }

    #[test]
    fn an_office_never_takes_away_what_a_member_may_do() {
        for act in Act::ALL {
            for office in [Standing::Secretary, Standing::Deputy, Standing::Committee] {
                assert!(may(office, *act) || !may(Standing::Member, *act), "{office:?} {act:?}");
            }
            for duty in [Standing::Preparer, Standing::MinuteTaker] {
                assert!(may(duty, *act) || !may(Standing::Probationary, *act), "{duty:?} {act:?}");
            }
        }
    }

    #[test]
    fn probationary_members_speak_and_never_vote() {
        let person = Member { roles: member(0, Role::ALL).roles, ..probationary(5) };
        let mut theirs = topic();
        theirs.preparer = Some(person.id);
        assert!(allowed(&person, Some(&theirs), Act::Comment));
        assert!(allowed(&person, Some(&theirs), Act::WriteDraft), "may prepare a topic");
        assert!(allowed(&person, Some(&theirs), Act::SetAttendance), "may take the minutes");
        assert!(!allowed(&person, Some(&theirs), Act::CastVote));
        assert!(!allowed(&person, Some(&theirs), Act::ReviewDraft), "a roster in error makes no officer");
    }

    #[test]
    fn the_preparer_writes_the_draft_of_that_topic_only() {
        let person = member(3, &[]);
        let mut theirs = topic();
        theirs.preparer = Some(person.id);
        assert!(allowed(&person, Some(&theirs), Act::SubmitDraft));
        assert!(!allowed(&person, Some(&topic()), Act::SubmitDraft));
        assert!(!allowed(&person, None, Act::SubmitDraft));
        assert!(!allowed(&person, Some(&theirs), Act::ReviewDraft));
    }

    #[test]
    fn a_guest_prepares_one_topic_and_is_a_stranger_to_all_else() {
        let guest = Member { kind: MemberKind::Guest, roles: member(0, Role::ALL).roles, ..member(8, &[]) };
        let mut theirs = topic();
        theirs.preparer = Some(guest.id);
        let allowed_to = |topic: Option<&Topic>| -> Vec<Act> {
            Act::ALL.iter().copied().filter(|act| allowed(&guest, topic, *act)).collect()
        };
        let own = [Act::WriteDraft, Act::SubmitDraft, Act::ReadTopic, Act::SeeOwnData];
        assert_eq!(allowed_to(Some(&theirs)), own);
        assert_eq!(allowed_to(Some(&topic())), [Act::SeeOwnData]);
        assert_eq!(allowed_to(None), [Act::SeeOwnData]);
        for stage in [Stage::Concluded, Stage::FollowingUp, Stage::Closed, Stage::Cancelled] {
            let over = Topic { stage, ..theirs.clone() };
            assert_eq!(allowed_to(Some(&over)), [Act::SeeOwnData], "{stage:?}");
        }
    }

    #[test]
    fn who_is_away_or_exempt_still_reads_speaks_and_serves() {
        for status in [Status::Away, Status::Exempt] {
            let secretary = being(status, member(1, &[Role::Secretary]));
            assert!(allowed(&secretary, None, Act::ReadTopic));
            assert!(allowed(&secretary, None, Act::Comment));
            assert!(allowed(&secretary, None, Act::HandOver));
        }
    }

    #[test]
    fn who_left_or_is_suspended_may_only_see_their_own_data() {
        for status in [Status::Moved, Status::Deceased, Status::Suspended] {
            let mut theirs = topic();
            theirs.preparer = Some(MemberId(1));
            let person = being(status, member(1, &[Role::Secretary, Role::MinuteTaker]));
            let left: Vec<Act> =
                Act::ALL.iter().copied().filter(|act| allowed(&person, Some(&theirs), *act)).collect();
            assert_eq!(left, [Act::SeeOwnData], "{status:?}");
        }
    }
}
