//! What somebody does not want to be reminded of. Duties of one's own are announced all the same.

use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::event::ReminderEvent;
use crate::domain::ids::TopicId;
use crate::domain::member::Member;
use crate::domain::refusal::Refusal;
use crate::domain::reminding;
use crate::domain::topic::Topic;
use crate::present::reminders as wording;
use crate::store::desk::{CardKind, CardRef, Desk};

/// [Tạm dừng nhắc]: until the round closes or, later, until the meeting; with the way back.
pub async fn pause(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let member = asker.member()?.clone();
    let topic = desk.find::<Topic>(topic).await?.filter(|topic| topic.unit == member.unit);
    let topic = topic.ok_or(Refusal::ForeignButton)?;
    let ends = [topic.comments_close_at, topic.meeting_at].into_iter().flatten();
    let until = ends.filter(|until| *until > desk.now()).min().ok_or(Refusal::ExpiredButton)?;
    let said = wording::paused(asker.texts(), &topic, until, asker.unit()?.zone, desk.now());
    let decision = Decision::new().say(said);
    if !reminding::listens(&member, until) {
        return Ok(decision);
    }
    let member = Member { muted_until: Some(until), ..member };
    Ok(decision.event(ReminderEvent::Muted { member }))
}

/// [Chỉ nhắc việc của tôi] and [Nhắc như thường], on the settings card: until it is changed back.
pub fn hear_own_only(asker: &Asker, on: bool) -> Result<Decision, Halt> {
    let member = asker.member()?.clone();
    let card = CardRef { kind: CardKind::Settings, reference: member.unit.0 };
    let text = wording::own_only(asker.texts(), on);
    let member = Member { muted_until: on.then(reminding::for_good), ..member };
    Ok(Decision::new().event(ReminderEvent::Muted { member }).toast(text).turn(card, 0))
}
