//! Buttons of the invitation and of moving the meeting; apart from the others for the reason [`super::deciding`]
//! gives.

use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::invitation::{answering, answers, leave, mode, moving, ordering};
use crate::domain::refusal::Refusal;
use crate::present::action::Action;
use crate::store::desk::Desk;

pub(super) async fn decide(desk: &mut Desk, asker: &Asker, action: Action) -> Result<Decision, Halt> {
    match action {
        Action::OpenInvitation { topic } => answering::open(desk, asker, topic).await,
        Action::WillCome { topic, meeting } => answering::will_come(desk, asker, topic, meeting).await,
        Action::AskLeave { topic, meeting } => answering::ask_leave(desk, asker, topic, meeting).await,
        Action::LeaveFor { member, meeting, reason } => {
            answering::leave_for(desk, asker, member, meeting, reason).await
        }
        Action::OpenAnswers { topic } => answers::open(desk, asker, topic).await,
        Action::TurnAnswers { topic, page } => answers::turn(desk, asker, topic, page).await,
        Action::DecideLeave { topic, member, granted } => {
            leave::decide(desk, asker, topic, member, granted == 1).await
        }
        Action::AnswerFor { topic, member } => answering::ask_answer_for(desk, asker, topic, member).await,
        Action::WillComeFor { topic, member, meeting } => {
            answering::will_come_for(desk, asker, topic, member, meeting).await
        }
        Action::AskLeaveFor { topic, member, meeting } => {
            answering::ask_leave_for(desk, asker, topic, member, meeting).await
        }
        Action::WillComeForSome { topic, member } | Action::AskLeaveForSome { topic, member } => {
            answering::ask_which_meeting(desk, asker, topic, member).await
        }
        Action::ChooseMode { topic, mode: form } => mode::choose(desk, asker, topic, form).await,
        Action::AskPostpone { topic } => moving::ask_reason(desk, asker, topic, false).await,
        Action::AskGiveUp { topic } => moving::ask_reason(desk, asker, topic, true).await,
        Action::TakeBackDay { topic } => ordering::take_back(desk, asker, topic).await,
        Action::CallOff { prompt } => moving::call_off(desk, asker, prompt).await,
        // The caller hands over no other.
        _ => Err(Refusal::ExpiredButton.into()),
    }
}
