//! Drawing the cards that live on people's screens.

use super::people::{approval, joining, roster, roster_card, set_up};
use super::{
    ballots, circulation, comment_list, comments, conclusions, drafts, home, invitation, measures, meeting,
    plan, reading, recording, rules, status, tasks, topics, year_report,
};
use crate::domain::ids::{
    BallotId, CommentId, ConclusionId, DraftId, MeasureId, PlanId, PromptId, TopicId, UnitId,
};
use crate::domain::unit::Person;
use crate::present::outgoing::{Outgoing, Place};
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};

/// What a card shows now. `None`: there is nothing left to show there.
pub async fn render(
    desk: &mut Desk,
    place: Place,
    card: CardRef,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let person = match place {
        Place::Private(person) => desk.find::<Person>(person).await?,
        Place::Group(_) | Place::Elsewhere(_) => None,
    };
    match (card.kind, person) {
        (CardKind::Home, Some(person)) => home::render(desk, &person, UnitId(card.reference)).await,
        (CardKind::Ballot, Some(person)) => {
            ballots::render(desk, &person, BallotId(card.reference), page).await
        }
        (CardKind::Conclusion, Some(person)) => {
            conclusions::reading::render(desk, &person, ConclusionId(card.reference), page).await
        }
        (CardKind::Filling, Some(person)) => {
            conclusions::filling_card::render(desk, &person, ConclusionId(card.reference), page).await
        }
        (CardKind::PastConclusions, Some(person)) => {
            conclusions::reading::render_past(desk, &person, UnitId(card.reference), page).await
        }
        (CardKind::Measures, Some(person)) => {
            measures::render_list(desk, &person, TopicId(card.reference), page).await
        }
        (CardKind::Measure, Some(person)) => {
            measures::render_one(desk, &person, MeasureId(card.reference)).await
        }
        (CardKind::Count, Some(person)) => {
            ballots::counting::render(desk, &person, BallotId(card.reference), page).await
        }
        (CardKind::VoteEntry, Some(person)) => {
            ballots::entering::render(desk, &person, BallotId(card.reference), page).await
        }
        (CardKind::Meeting, Some(person)) => {
            meeting::render(desk, &person, TopicId(card.reference), page).await
        }
        (CardKind::Invitation, Some(person)) => {
            invitation::render(desk, &person, TopicId(card.reference)).await
        }
        (CardKind::Answers, Some(person)) => {
            invitation::answers::render(desk, &person, TopicId(card.reference), page).await
        }
        (CardKind::Receipt, Some(_)) => comments::render(desk, place, CommentId(card.reference), page).await,
        (CardKind::TopicWizard, Some(person)) => {
            topics::render(desk, &person, UnitId(card.reference), page).await
        }
        (CardKind::Status, Some(person)) => status::render(desk, &person, UnitId(card.reference), page).await,
        (CardKind::YearReport, Some(person)) => {
            year_report::render(desk, &person, UnitId(card.reference), page).await
        }
        (CardKind::Draft, Some(person)) => drafts::render(desk, &person, TopicId(card.reference)).await,
        (CardKind::Review, Some(person)) => {
            drafts::review::render(desk, &person, TopicId(card.reference)).await
        }
        (CardKind::Reading, Some(person)) => {
            reading::render(desk, &person, TopicId(card.reference), page).await
        }
        (CardKind::Circulation, Some(person)) => {
            circulation::render(desk, &person, DraftId(card.reference), page).await
        }
        (CardKind::Comments | CardKind::OwnComments, Some(person)) => {
            let own = card.kind == CardKind::OwnComments;
            comment_list::render(desk, &person, TopicId(card.reference), page, own).await
        }
        (CardKind::OnBehalf, Some(person)) => {
            recording::render(desk, &person, TopicId(card.reference), page).await
        }
        (CardKind::Plan, Some(person)) => {
            plan::card::render(desk, &person, PlanId(card.reference), page).await
        }
        (CardKind::Tasks, Some(person)) => tasks::render(desk, &person, UnitId(card.reference), page).await,
        // --- people
        (CardKind::SetUp, Some(person)) => set_up::render(desk, &person, UnitId(card.reference)).await,
        (CardKind::Settings, Some(person)) => {
            set_up::render_settings(desk, &person, UnitId(card.reference)).await
        }
        (CardKind::Rules, Some(person)) => rules::render(desk, &person, UnitId(card.reference), page).await,
        (CardKind::Roster, Some(person)) => {
            roster_card::render(desk, &person, UnitId(card.reference), page).await
        }
        (CardKind::RosterPreview, Some(person)) => {
            roster::render(desk, &person, PromptId(card.reference)).await
        }
        (CardKind::Names, Some(person)) => {
            joining::render_names(desk, &person, UnitId(card.reference), page).await
        }
        (CardKind::Claims, Some(person)) => {
            approval::render(desk, &person, UnitId(card.reference), page).await
        }
        (CardKind::Topic, _) | (_, None) => Ok(None),
    }
}
