//! [Họp riêng] [Kết hợp sinh hoạt thường kỳ].

use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::drafts::own_topic;
use crate::domain::event::InvitationEvent;
use crate::domain::ids::TopicId;
use crate::domain::inviting;
use crate::domain::rights::Act;
use crate::domain::topic::{Mode, Topic};
use crate::present::invitation as wording;
use crate::present::topics::Page;
use crate::store::desk::{CardKind, CardRef, Desk};

/// Chooses the form of the session. Nobody has been told of it yet: the invitation names it.
pub async fn choose(desk: &mut Desk, asker: &Asker, topic: TopicId, mode: Mode) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::SetMeeting, Some(&topic))?;
    inviting::may_choose_mode(&topic)?;
    let card = CardRef { kind: CardKind::TopicWizard, reference: topic.unit.0 };
    let decision = Decision::new().toast(wording::chosen(asker.texts())).turn(card, Page::Auto.number());
    if topic.mode == Some(mode) {
        return Ok(decision);
    }
    Ok(decision.event(InvitationEvent::ModeChosen { topic: Topic { mode: Some(mode), ..topic } }))
}
