//! Buttons of measures, ballots and the meeting.
//!
//! Apart from the other buttons, and awaited in a box: each arm of a `match` holds its own future on the stack of a
//! debug build, and all of them together outgrow it.

use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::{ballots, measures, meeting};
use crate::domain::refusal::Refusal;
use crate::present::action::Action;
use crate::store::desk::Desk;

pub(super) async fn decide(desk: &mut Desk, asker: &Asker, action: Action) -> Result<Decision, Halt> {
    match action {
        // --- measures
        Action::ShowMeasures { topic } => measures::show(desk, asker, topic).await,
        Action::TurnMeasures { topic, page } => measures::turn(desk, asker, topic, page).await,
        Action::OpenMeasure { measure } => measures::open(desk, asker, measure).await,
        Action::ProposeMeasure { topic } => measures::ask_proposal(desk, asker, topic).await,
        Action::ListMeasure { measure } => measures::curate(desk, asker, measure, true).await,
        Action::DeclineMeasure { measure } => measures::curate(desk, asker, measure, false).await,
        Action::RewordMeasure { measure } => measures::ask_words(desk, asker, measure).await,
        Action::MeasureFromComment { comment } => measures::from_comment(desk, asker, comment).await,
        Action::AskFreeze { topic } => measures::ask_freeze(desk, asker, topic).await,
        Action::FreezeMeasures { topic } => measures::freeze(desk, asker, topic).await,

        // --- ballots, meeting
        Action::CastRest { ballot, position } => ballots::cast_rest(desk, asker, ballot, position).await,
        Action::CastVote { ballot, measure, choice } => {
            ballots::cast(desk, asker, ballot, measure, choice).await
        }
        Action::TurnBallot { ballot, position } => ballots::turn(desk, asker, ballot, position).await,
        Action::OpenBallotCard { ballot } => ballots::open_card(desk, asker, ballot).await,
        Action::ReserveOpinion { ballot, measure } => {
            meeting::reserving::ask(desk, asker, ballot, measure).await
        }
        Action::OpenConsultation { topic, at_once } => {
            ballots::opening::consult(desk, asker, topic, at_once == 1).await
        }
        Action::SkipConsultation { topic } => ballots::opening::skip(desk, asker, topic).await,
        Action::AskFormal { topic } => ballots::opening::ask_formal(desk, asker, topic).await,
        Action::OpenFormal { topic, way } => ballots::opening::formal(desk, asker, topic, way).await,
        Action::ShowCount { ballot } => ballots::counting::show(desk, asker, ballot).await,
        Action::TurnCount { ballot, position } => {
            ballots::counting::turn(desk, asker, ballot, position).await
        }
        Action::AllForAll { ballot } => ballots::counting::all_for_all(desk, asker, ballot).await,
        Action::AllFor { ballot, measure } => ballots::counting::all_for(desk, asker, ballot, measure).await,
        Action::OneLess { ballot, measure, choice } => {
            ballots::counting::one_less(desk, asker, ballot, measure, choice).await
        }
        Action::TypeCounts { ballot, measure } => {
            ballots::counting::ask_counts(desk, asker, ballot, measure).await
        }
        Action::AskClose { ballot } => ballots::closing::ask(desk, asker, ballot).await,
        Action::CloseBallot { ballot } => ballots::closing::close(desk, asker, ballot).await,
        Action::AskCancel { ballot } => ballots::closing::ask_cancel(desk, asker, ballot).await,
        Action::CancelBallot { ballot } => ballots::closing::cancel(desk, asker, ballot).await,
        Action::EnterVotes { ballot, page } => ballots::entering::list(desk, asker, ballot, page).await,
        Action::EnterVotesFor { ballot, member } => {
            ballots::entering::choose_basis(desk, asker, ballot, member).await
        }
        Action::EnterFrom { ballot, member, basis, position } => {
            let entry = ballots::entering::Entry { ballot, member, basis, position };
            ballots::entering::turn(desk, asker, entry).await
        }
        Action::EnterVote { ballot, member, basis, position, choice } => {
            let entry = ballots::entering::Entry { ballot, member, basis, position };
            ballots::entering::enter(desk, asker, entry, choice).await
        }
        Action::BeginMeeting { topic } => meeting::begin(desk, asker, topic, None).await,
        Action::MeetingWasHeld { topic, minute } => meeting::begin(desk, asker, topic, Some(minute)).await,
        Action::MeetingHeldOtherwise { topic } => meeting::ask_when(desk, asker, topic).await,
        Action::ShowMeeting { topic } => meeting::show(desk, asker, topic).await,
        Action::TurnMeeting { topic, page } => meeting::turn(desk, asker, topic, page).await,
        Action::MarkAttendance { topic, member, page } => {
            meeting::attendance::mark(desk, asker, topic, member, page).await
        }
        Action::SetChair { topic, member } => {
            meeting::attendance::set_chair(desk, asker, topic, member).await
        }
        Action::SetMinuteTaker { topic, member } => {
            meeting::attendance::set_minute_taker(desk, asker, topic, member).await
        }
        Action::AskEnd { topic, undecided } => meeting::ending::ask(desk, asker, topic, undecided == 1).await,
        Action::EndMeeting { topic } => meeting::ending::all_agree(desk, asker, topic).await,
        // The caller hands over no other.
        _ => Err(Refusal::ExpiredButton.into()),
    }
}
