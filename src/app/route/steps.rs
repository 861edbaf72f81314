//! The one button of the home card: each next step leads to the use case that begins it.

use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::{circulation, comment_list, drafts, home, topics};
use crate::domain::next_step::Step;
use crate::store::desk::Desk;

pub(super) async fn begin(desk: &mut Desk, asker: &Asker, step: Step) -> Result<Decision, Halt> {
    match step {
        // --- topic
        Step::ChooseTopic | Step::SetMeeting | Step::AssignPreparer | Step::KeepSchedule => {
            topics::begin(desk, asker, step).await
        }
        // --- draft
        Step::WriteDraft | Step::SubmitDraft => drafts::writing::open(desk, asker).await,
        Step::AwaitReview | Step::ApproveAlone => drafts::review::open(desk, asker).await,
        Step::Circulate => circulation::begin(desk, asker).await,
        Step::AwaitComments => comment_list::open_current(desk, asker).await,
        // --- measures
        Step::CurateMeasures | Step::FreezeMeasures => home::show(asker),
        // --- ballots, meeting
        Step::OpenConsultation | Step::AwaitVotes | Step::HoldMeeting => home::show(asker),
        Step::OpenFormal | Step::CloseFormal | Step::EndMeeting => home::show(asker),
        // --- conclusion
        Step::FillGaps | Step::AdoptConclusion => home::show(asker),
        Step::Done => home::show(asker),
    }
}
