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

/// [Tạm dừng nhắc]: until the round closes.
pub async fn pause(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let member = asker.member()?.clone();
    let topic = desk.find::<Topic>(topic).await?.filter(|topic| topic.unit == member.unit);
    let topic = topic.ok_or(Refusal::ForeignButton)?;
    let until = topic.comments_close_at.or(topic.meeting_at).filter(|until| *until > desk.now());
    let until = until.ok_or(Refusal::ExpiredButton)?;
    let text = wording::paused(asker.texts(), until, asker.unit()?.zone, desk.now());
    if reminding::hears_own_only(&member) {
        return Ok(Decision::new().toast(text));
    }
    let member = Member { muted_until: Some(until), ..member };
    Ok(Decision::new().event(ReminderEvent::Muted { member }).toast(text))
}

/// [Chỉ nhắc việc của tôi] and [Nhắc như thường], on the settings card: until it is changed back.
pub fn hear_own_only(asker: &Asker, on: bool) -> Result<Decision, Halt> {
    let member = asker.member()?.clone();
    let card = CardRef { kind: CardKind::Settings, reference: member.unit.0 };
    let text = wording::own_only(asker.texts(), on);
    let member = Member { muted_until: on.then(reminding::for_good), ..member };
    Ok(Decision::new().event(ReminderEvent::Muted { member }).toast(text).turn(card, 0))
}
