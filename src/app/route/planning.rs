//! Buttons and words of the year's plan. Apart, and awaited in a box, as those of [`super::deciding`] are.

use crate::app::asker::Asker;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::app::plan::{self, approving, card, changing, guests, paper, redrawing, replacing, silence};
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::present::action::Action;
use crate::store::desk::Desk;

pub(super) async fn decide(desk: &mut Desk, asker: &Asker, action: Action) -> Result<Decision, Halt> {
    match action {
        Action::OpenPlan { year } => plan::open(desk, asker, year).await,
        Action::TurnPlan { plan, page } => card::turn(desk, asker, plan, page).await,
        Action::FillPlan { plan, way } => redrawing::refill(desk, asker, plan, way).await,
        Action::TakeBackRedrawing { plan, at, recall } => {
            redrawing::take_back(desk, asker, plan, at, recall).await
        }
        Action::PickPlanTopic { plan, quarter, index } => {
            changing::pick(desk, asker, plan, quarter, index).await
        }
        Action::PutPlanGroup { plan, quarter, group } => {
            changing::group(desk, asker, plan, quarter, group).await
        }
        Action::PutPlanPreparer { plan, quarter, member } => {
            changing::preparer(desk, asker, plan, quarter, member).await
        }
        Action::AskPartyGroup { plan, quarter, member } => {
            changing::ask_party_group(desk, asker, plan, quarter, member).await
        }
        Action::AskGuest { plan, quarter } => changing::ask_guest(desk, asker, plan, quarter).await,
        Action::GuestLink { member } => guests::link(desk, asker, member).await,
        Action::PutPlanMeeting { plan, quarter, day, minute } => {
            changing::meeting(desk, asker, plan, quarter, day, minute).await
        }
        Action::PutPlanMode { plan, quarter, mode } => changing::mode(desk, asker, plan, quarter, mode).await,
        Action::AskPlanPlace { plan, quarter } => changing::ask_place(desk, asker, plan, quarter).await,
        Action::SubmitPlan { plan, version } => approving::submit(desk, asker, plan, version).await,
        Action::ApprovePlan { plan, version } => approving::approve(desk, asker, plan, version).await,
        Action::AmendPlan { plan, version } => approving::ask_words(desk, asker, plan, version).await,
        Action::ApprovePlanAlone { plan, version } => approving::alone(desk, asker, plan, version).await,
        Action::AskToRemindOfPlan { plan, version } => silence::ask(desk, asker, plan, version).await,
        Action::RemindOfPlan { plan, version } => silence::send(desk, asker, plan, version).await,
        Action::AskPlanApprovalDay { plan, version } => silence::ask_day(desk, asker, plan, version).await,
        Action::RecordPlanApproval { plan, version, on } => {
            silence::record(desk, asker, plan, version, on).await
        }
        Action::PlanPaper { plan } => paper::order(desk, asker, plan).await,
        Action::StandIn { member, by } => replacing::replace(desk, asker, member, by).await,
        Action::MoreStandIns { member, page } => replacing::more(desk, asker, member, page).await,
        // The caller hands over no other.
        _ => Err(Refusal::ExpiredButton.into()),
    }
}

/// Words under a question about the plan.
pub(super) async fn words(
    desk: &mut Desk,
    asker: &Asker,
    intent: Intent,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    let body = words.body;
    match intent {
        Intent::PlanTitle { plan, quarter } => changing::title(desk, asker, plan, quarter, body).await,
        Intent::PlanMeeting { plan, quarter } => changing::typed_day(desk, asker, plan, quarter, body).await,
        Intent::PlanPlace { plan, quarter } => changing::place(desk, asker, plan, quarter, body).await,
        Intent::PlanGuest { plan, quarter } => changing::guest(desk, asker, plan, quarter, body).await,
        Intent::PlanGroup { plan, quarter, through } => {
            changing::party_group(desk, asker, plan, quarter, through, body).await
        }
        Intent::PlanApprovalDate { plan, version } => {
            silence::typed_day(desk, asker, plan, version, body).await
        }
        // The caller hands over no other.
        _ => Err(Refusal::ExpiredButton.into()),
    }
}
