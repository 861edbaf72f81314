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
#[path = "rights_tests.rs"]
mod tests;
