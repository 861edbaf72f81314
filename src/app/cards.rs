//! Drawing the cards that live on people's screens.

use super::people::{approval, joining, roster, roster_card, set_up};
use super::{ballots, comments, home, status, topics};
use crate::domain::ids::{BallotId, CommentId, PromptId, UnitId};
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
        (CardKind::Receipt, Some(_)) => comments::render(desk, place, CommentId(card.reference)).await,
        (CardKind::TopicWizard, Some(person)) => {
            topics::render(desk, &person, UnitId(card.reference), page).await
        }
        (CardKind::Status, Some(person)) => status::render(desk, &person, UnitId(card.reference), page).await,
        // Drawn by the area of the draft.
        (
            CardKind::Draft
            | CardKind::Reading
            | CardKind::Review
            | CardKind::Circulation
            | CardKind::Comments
            | CardKind::OwnComments
            | CardKind::OnBehalf,
            Some(_),
        ) => Ok(None),
        // --- people
        (CardKind::SetUp, Some(person)) => set_up::render(desk, &person, UnitId(card.reference)).await,
        (CardKind::Settings, Some(person)) => {
            set_up::render_settings(desk, &person, UnitId(card.reference)).await
        }
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
