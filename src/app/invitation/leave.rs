//! [Chấp nhận] [Không chấp nhận]: the convenor's word on a request for leave.

use super::answers_card;
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::app::drafts::own_topic;
use crate::domain::event::InvitationEvent;
use crate::domain::ids::{MemberId, TopicId};
use crate::domain::inviting;
use crate::domain::meeting::Attendance;
use crate::domain::member::Member;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::present::invitation as wording;
use crate::present::refusals::refusal;
use crate::store::desk::Desk;
use crate::store::lists;

/// Decides, tells the author, and turns the card to the next request. Whoever comes second is told that it is
/// decided.
pub async fn decide(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
    granted: bool,
) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    let officer = asker.may(Act::DecideAbsence, Some(&topic))?.clone();
    let members = lists::members(desk, topic.unit).await?;
    let decided = match desk.find::<Attendance>((topic.id, member)).await? {
        Some(row) => inviting::decide(&topic, &row, &members, officer.id, granted, desk.now()),
        None => Err(Refusal::LeaveDecided),
    };
    let row = match decided {
        Ok(row) => row,
        Err(Refusal::LeaveDecided) => {
            let said = refusal(asker.texts(), &Refusal::LeaveDecided);
            return Ok(Decision::new().toast(said).turn(answers_card(topic.id), 1));
        }
        Err(other) => return Err(other.into()),
    };
    let unit = asker.unit()?.clone();
    let name = desk.get::<Member>(member).await?.name;
    let told = broadcast::addressee_of(desk, &unit, member).await?;
    let not_before = broadcast::not_before(&asker.rules(desk).await?.rules, unit.zone, desk.now());
    let said = wording::decided_toast(asker.texts(), &name, granted, told.is_some());
    let card = answers_card(topic.id);
    let event = InvitationEvent::Decided { row, unit, topic, by: officer.name, told, not_before };
    Ok(Decision::new().event(event).toast(said).turn(card, 1))
}
