//! One sentence for each refusal.

use super::action::Action;
use super::dates;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::{Outgoing, Press};
use super::texts::Texts;
use crate::domain::choosing::{PLACE_LIMIT, TITLE_LIMIT};
use crate::domain::codes::{measure_code, measure_codes};
use crate::domain::inviting::REASON_LIMIT;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, Standing, may};
use crate::domain::spoken_date::DateProblem;

/// The sentence that tells a person which rule stood in the way and what to do instead. HTML.
#[must_use]
pub fn refusal(texts: &Texts, refusal: &Refusal) -> String {
    let t = texts.t();
    match refusal {
        Refusal::UnknownCommand => t.refusal_unknown_command(),
        Refusal::OnlyLeaders => t.refusal_only_leaders(),
        Refusal::OnlyCommittee => t.refusal_only_committee(),
        Refusal::NotAMember => t.refusal_not_a_member(),
        Refusal::AnonymousAdmin => t.refusal_anonymous_admin(),
        Refusal::ChannelSender => t.refusal_channel_sender(),
        Refusal::GroupOnly => t.refusal_group_only(),
        Refusal::PrivateOnly => t.refusal_private_only(),
        Refusal::ExpiredButton => t.refusal_expired_button(),
        Refusal::ForeignButton => t.refusal_foreign_button(),
        Refusal::NothingToRecord => t.refusal_nothing_to_record(),
        Refusal::CannotKeepSticker => t.refusal_cannot_keep_sticker(),
        Refusal::CannotKeepKind => t.refusal_cannot_keep_kind(),
        Refusal::FileTooBig => t.refusal_file_too_big(),
        Refusal::NotAllowed(act) => not_allowed(texts, *act),
        Refusal::NotYourTask { number } => t.refusal_not_your_task(measure_code(*number)),
        Refusal::TaskDone { number } => t.refusal_task_done(measure_code(*number)),
        Refusal::TaskDropped { number } => t.refusal_task_dropped(measure_code(*number)),
        Refusal::TaskDueImpossible => t.refusal_task_due_impossible(),
        Refusal::TaskUnchanged { number } => t.refusal_task_unchanged(measure_code(*number)),
        Refusal::TaskWordsTooLong { limit } => t.refusal_task_words_too_long(*limit),
        // --- people
        Refusal::LinkUnknown => t.refusal_link_unknown(),
        Refusal::LinkUsed => t.refusal_link_used(),
        Refusal::LinkExpired => t.refusal_link_expired(),
        Refusal::AccountTaken { name } => t.refusal_account_taken(escape(name)),
        Refusal::NameTaken => t.refusal_name_taken(),
        Refusal::NotAName => t.refusal_not_a_name(),
        Refusal::WordsNeeded => t.refusal_words_needed(),
        Refusal::NotARosterFile => t.refusal_not_a_roster_file(),
        Refusal::RosterUnreadable => t.refusal_roster_unreadable(),
        Refusal::GroupTaken => t.refusal_group_taken(),
        Refusal::GroupBoundAlready => t.refusal_group_bound_already(),
        Refusal::NoGroup => t.refusal_no_group(),
        Refusal::NoRoster => t.refusal_no_roster(),
        Refusal::NotOneself => t.refusal_not_oneself(),
        Refusal::HeadIsHandedOver => t.refusal_head_is_handed_over(),
        Refusal::ProbationaryHoldsNoOffice => t.refusal_probationary_holds_no_office(),
        Refusal::NotARule(problem) => super::rules::problem(texts, *problem),

        // --- topic
        Refusal::NoTopic => t.refusal_no_topic(),
        Refusal::TitleTooLong => t.refusal_title_too_long(TITLE_LIMIT),
        Refusal::TitleHasSecrecyMark => t.refusal_title_secrecy(),
        Refusal::PlaceTooLong => t.refusal_place_too_long(PLACE_LIMIT),
        Refusal::MeetingTooSoon => t.refusal_meeting_too_soon(),
        Refusal::MeetingTooFar => t.refusal_meeting_too_far(),
        Refusal::TopicIncomplete => t.refusal_topic_incomplete(),
        Refusal::AlreadyCirculated => t.refusal_already_circulated(),
        Refusal::NotADate(DateProblem::WeekdayDiffers { date }) => {
            t.refusal_weekday_differs(dates::date_in_full(texts, *date))
        }
        Refusal::NotADate(DateProblem::NotInYear { day, month, year }) => {
            t.refusal_day_not_in_year(year.to_string(), *day, *month)
        }
        Refusal::NotADate(DateProblem::Impossible) => t.refusal_impossible_date(),
        Refusal::NotADate(DateProblem::Unreadable) => t.refusal_not_a_date(),
        Refusal::NobodyToRemind => t.refusal_nobody_to_remind(),
        Refusal::RemindedToday => t.refusal_reminded_today(),
        Refusal::DayOrdered => t.refusal_day_ordered(),
        Refusal::RemindedTwice => t.refusal_reminded_twice(),
        Refusal::TooLateToTakeBack => t.refusal_too_late_to_take_back(),
        Refusal::PlanCorrectedSince => t.refusal_plan_corrected_since(),
        // --- draft
        Refusal::DraftCirculated => t.refusal_draft_circulated(),
        Refusal::NotPreparer => t.refusal_not_preparer(),
        Refusal::DraftEmpty => t.refusal_draft_empty(),
        Refusal::NoDraftYet => t.refusal_no_draft_yet(),
        Refusal::DraftNeedsWords => t.refusal_draft_needs_words(),
        Refusal::SecrecyMark => t.refusal_secrecy_mark(),
        Refusal::ReviewOver => t.refusal_review_over(),
        Refusal::NotReviewer => t.refusal_not_reviewer(),
        Refusal::NotAlone => t.refusal_not_alone(),
        Refusal::NotApproved => t.refusal_not_approved(),
        Refusal::NoSuchDate => t.refusal_no_such_date(),

        // --- comments
        Refusal::RoundNotOpen => t.refusal_round_not_open(),
        Refusal::RoundClosed => t.refusal_round_closed(),
        Refusal::CommentWithdrawn => t.refusal_comment_withdrawn(),
        Refusal::RecordNeedsReply => t.refusal_record_needs_reply(),
        Refusal::RecordAuthorUnknown => t.refusal_record_author_unknown(),
        Refusal::RecordAuthorNoMember => t.refusal_record_author_no_member(),
        // --- measures
        Refusal::ListFrozen => t.refusal_list_frozen(),
        Refusal::ProposalsWaiting { count } => t.refusal_proposals_waiting(*count),
        Refusal::MeasureTooLong { length } => t.refusal_measure_too_long(*length),

        // --- ballots, meeting
        Refusal::BallotClosed => t.refusal_ballot_closed(),
        Refusal::NotByPhone => t.refusal_not_by_phone(),
        Refusal::NotOnRoll => t.refusal_not_on_roll(),
        Refusal::ProbationaryMayNotVote { number, .. } => t.refusal_probationary(measure_code(*number)),
        Refusal::OwnVoteStands => t.refusal_own_vote_stands(),
        Refusal::HandsCounted { number } => t.refusal_hands_counted(measure_code(*number)),
        Refusal::ListNotFrozen => t.refusal_list_not_frozen(),
        Refusal::NothingToAsk => t.refusal_nothing_to_ask(),
        Refusal::BallotOpenAlready => t.refusal_ballot_open_already(),
        Refusal::TooLateToConsult => t.refusal_too_late_to_consult(),
        Refusal::AlreadyDecided => t.refusal_already_decided(),
        Refusal::EmptyRoll => t.refusal_empty_roll(),
        Refusal::NoHallCount => t.refusal_no_hall_count(),
        Refusal::MoreHandsThanRemain { entered, remainder, on_roll, by_phone } => {
            t.refusal_more_hands(*entered, *on_roll, *by_phone, *remainder)
        }
        Refusal::HallUnreadable => t.refusal_hall_unreadable(),
        Refusal::HallMissing { numbers } => t.refusal_hall_missing(measure_codes(numbers)),
        Refusal::MeetingTooEarly => t.refusal_meeting_too_early(),
        Refusal::MeetingNotBegun => t.refusal_meeting_not_begun(),
        Refusal::MeetingOver => t.refusal_meeting_over(),
        Refusal::TimeImpossible => t.refusal_time_impossible(),
        Refusal::RollFixed => t.refusal_roll_fixed(),
        Refusal::BallotStillOpen => t.refusal_ballot_still_open(),
        Refusal::AgreementUnreadable => t.refusal_agreement_unreadable(),
        Refusal::MoreThanPresent { agreed, of, present } => {
            t.refusal_more_than_present(*agreed, *of, *present)
        }
        Refusal::NothingToReserve => t.refusal_nothing_to_reserve(),
        // --- invitation, moving the meeting
        Refusal::AnswerTooLate => t.refusal_answer_too_late(),
        Refusal::MeetingPostponed => t.refusal_meeting_postponed(),
        Refusal::MeetingHasBegun => t.refusal_meeting_has_begun(),
        Refusal::TopicCancelled => t.refusal_topic_cancelled(),
        Refusal::ReasonTooLong => t.refusal_reason_too_long(REASON_LIMIT),
        Refusal::LeaveGranted => t.refusal_leave_granted(),
        Refusal::LeaveDecided => t.refusal_leave_decided(),
        Refusal::OwnLeave => t.refusal_own_leave(),

        // --- conclusion
        Refusal::SessionNotEnded => t.refusal_session_not_ended(),
        Refusal::ConclusionNotReady => t.refusal_conclusion_not_ready(),
        Refusal::ConclusionAdopted => t.refusal_conclusion_adopted(),
        Refusal::VoteNotClosed => t.refusal_vote_not_closed(),
        Refusal::ConclusionNeedsWords => t.refusal_conclusion_needs_words(),
        Refusal::DueBeforeSession => t.refusal_due_before_session(),
        Refusal::NotAClosingTime => t.refusal_not_a_closing_time(),
        Refusal::NotACount => t.refusal_not_a_count(),
        Refusal::NoConclusionYet => t.refusal_no_conclusion_yet(),

        // --- plan
        Refusal::QuarterBegun => t.refusal_quarter_begun(),
        Refusal::PlanApproved => t.refusal_plan_approved(),
        Refusal::PlanEmpty => t.refusal_plan_empty(),
        Refusal::PlanReviewOver => t.refusal_plan_review_over(),
        Refusal::OutsidePlan => t.refusal_outside_plan(),
        Refusal::NoPlan => t.refusal_no_plan(),
        Refusal::NoPlanOf { year } => t.refusal_no_plan_of(*year),
        Refusal::GuestOfOneTopic => t.refusal_guest_of_one_topic(),
        Refusal::GuestEnded => t.refusal_guest_ended(),
        Refusal::NothingToCopy => t.refusal_nothing_to_copy(),

        // --- year report
        Refusal::YearNotBegun => t.refusal_year_not_begun(),
        Refusal::YearBeforeUnit => t.refusal_year_before_unit(),
        Refusal::YearUnread { now } => t.refusal_year_unread(now.to_string()),

        // --- everywhere
        Refusal::TryAgain => t.refusal_try_again(),
    }
}

fn not_allowed(texts: &Texts, act: Act) -> String {
    if act == Act::AnswerInvitation {
        texts.t().refusal_not_invited()
    } else if matches!(act, Act::CastVote | Act::ReserveOpinion) {
        texts.t().refusal_not_on_roll()
    } else if may(Standing::Member, act) {
        texts.t().refusal_not_of_unit()
    } else if may(Standing::Committee, act) {
        texts.t().refusal_only_committee()
    } else {
        texts.t().refusal_only_leaders()
    }
}

/// Whether the sentence, even as an answer to a button, is a message of its own: it carries a button, or is too
/// long for the line over the chat (200 characters, Bot API `answerCallbackQuery`).
#[must_use]
pub fn needs_room(refusal: &Refusal) -> bool {
    match refusal {
        Refusal::ProbationaryMayNotVote { .. } | Refusal::NotAMember | Refusal::NotAllowed(_) => true,
        // A row of codes outgrows the line.
        Refusal::HallMissing { numbers } => numbers.len() > 4,
        _ => false,
    }
}

/// Adds the buttons that show the way on.
#[must_use]
pub fn with_buttons(texts: &Texts, refusal: &Refusal, message: Outgoing) -> Outgoing {
    match refusal {
        Refusal::ProbationaryMayNotVote { number, measure } => message
            .button(
                texts.t().refusal_comment_on(measure_code(*number)),
                Action::CommentOnMeasure { measure: *measure },
            )
            .button(label(texts, Label::Home), Action::Home),
        _ => message,
    }
}

/// Said in the group to somebody who cannot be written to yet.
#[must_use]
pub fn come_private(texts: &Texts, message: Outgoing) -> Outgoing {
    Outgoing { html: texts.t().refusal_private_only(), ..message }
        .link(label(texts, Label::OpenPrivate), Press::OpenPrivate("home".to_owned()))
}
