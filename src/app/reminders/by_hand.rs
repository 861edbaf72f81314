//! `/nhacviec`: an officer has those reminded who owe a step. First what and to how many, then 30 seconds to take it
//! back (ux 5).

use super::gather::{self, Standing};
use super::{given, reminding_of};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::domain::event::{ReminderEvent, Reminding};
use crate::domain::ids::TopicId;
use crate::domain::refusal::Refusal;
use crate::domain::reminding::{self, Duty};
use crate::domain::rights::Act;
use crate::domain::time::local;
use crate::present::action::Action;
use crate::present::broadcast as asking;
use crate::present::reminders as wording;
use crate::store::desk::Desk;

/// What a reminder by hand would be: of what, to whom. Refused when nobody owes anything or can be told again.
async fn prepared(desk: &mut Desk, asker: &Asker, duty: Option<Duty>) -> Result<(Reminding, Duty), Halt> {
    let topic = asker.current_topic(desk).await?;
    let own = asker.may(Act::Remind, Some(&topic))?.id;
    let unit = asker.unit()?.clone();
    let standing: Standing = gather::standing(desk, &unit).await?.ok_or(Refusal::NobodyToRemind)?;
    let now = desk.now();
    let facts = standing.facts(&unit, now);
    let duty = duty.unwrap_or_else(|| reminding::awaited(&facts));
    let nudges = reminding::on_word(&facts, duty, own);
    if nudges.is_empty() {
        return Err(Refusal::NobodyToRemind.into());
    }
    // At night the message is of the next day.
    let day = local(broadcast::release(&standing.rules, unit.zone, now), unit.zone).date();
    let noted = given(desk, reminding::words_of(unit.id, &nudges, day)).await?;
    let messages = reminding::by_hand(unit.id, nudges, &noted, day).map_err(Refusal::from)?;
    let keys = messages.iter().flat_map(|message| message.keys(unit.id, day)).collect();
    Ok((reminding_of(desk, &unit, &standing, messages, keys).await?, duty))
}

/// `/nhacviec`, [Nhắc riêng 6 đồng chí]: what and to how many, \[Gửi\] [Chưa gửi]. Without a duty: of the next step.
pub async fn ask(desk: &mut Desk, asker: &Asker, duty: Option<Duty>) -> Result<Decision, Halt> {
    let (reminding, duty) = prepared(desk, asker, duty).await?;
    let what = wording::what(asker.texts(), &reminding, desk.now());
    let send = Action::RemindNow { topic: reminding.topic.id, duty };
    let message = asking::ask(asker.texts(), reminding.unit.id, &what, reminding.to.len(), send);
    Ok(Decision::new().say(message))
}

/// \[Gửi\].
pub async fn send(desk: &mut Desk, asker: &Asker, topic: TopicId, duty: Duty) -> Result<Decision, Halt> {
    let (mut reminding, _) = prepared(desk, asker, Some(duty)).await?;
    if reminding.topic.id != topic {
        return Err(Refusal::ExpiredButton.into());
    }
    let rules = asker.rules(desk).await?.rules;
    let (now, zone, unit) = (desk.now(), reminding.unit.zone, reminding.unit.id);
    let recall = desk.new_id()?;
    reminding.not_before = broadcast::when(&rules, zone, now, recall).not_before;
    reminding.recall = Some(recall);
    let later = broadcast::not_before(&rules, zone, now);
    let said = asking::on_its_way(asker.texts(), unit, reminding.to.len(), later, zone, now, recall);
    Ok(Decision::new().event(ReminderEvent::Given(Box::new(reminding))).say(said))
}

/// [Chưa gửi].
#[must_use]
pub fn not_now(asker: &Asker) -> Decision {
    Decision::new().toast(asking::not_sent(asker.texts()))
}
