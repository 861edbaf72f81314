//! The one button of the home card: each next step leads to the use case that begins it.

use crate::app::asker::Asker;
use crate::app::conclusions;
use crate::app::decision::{Decision, Halt};
use crate::app::{ballots, circulation, comment_list, drafts, home, measures, meeting, plan, topics};
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
        Step::CurateMeasures => measures::next_waiting(desk, asker).await,
        Step::FreezeMeasures => {
            let topic = asker.current_topic(desk).await?.id;
            measures::ask_freeze(desk, asker, topic).await
        }
        // --- ballots, meeting
        Step::OpenConsultation => ballots::opening::ask_consultation(desk, asker).await,
        Step::AwaitVotes | Step::CloseFormal => ballots::command(desk, asker).await,
        Step::HoldMeeting => meeting::command(desk, asker).await,
        Step::OpenFormal => {
            let topic = asker.current_topic(desk).await?.id;
            ballots::opening::ask_formal(desk, asker, topic).await
        }
        Step::EndMeeting => {
            let topic = asker.current_topic(desk).await?.id;
            meeting::ending::ask(desk, asker, topic, false).await
        }
        // --- conclusion
        Step::FillGaps => conclusions::fill_step(desk, asker).await,
        Step::AdoptConclusion => conclusions::adopt_step(desk, asker).await,
        // --- year
        Step::SubmitPlan => plan::drawing::open_waiting(desk, asker).await,
        Step::Done => home::show(asker),
    }
}
