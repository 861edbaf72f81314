//! `/nhacviec`: an officer has those reminded who owe a step. First what and to how many, then 30 seconds to take it
//! back (ux 5).

use super::{About, gather, given, reminding_of};
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::domain::event::{ReminderEvent, Reminding};
use crate::domain::ids::TopicId;
use crate::domain::refusal::Refusal;
use crate::domain::reminding::{self, Duty, Nudge};
use crate::domain::rights::Act;
use crate::domain::rules::RuleProfile;
use crate::domain::time::local;
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::broadcast as asking;
use crate::present::reminders as wording;
use crate::store::desk::Desk;

/// What a reminder by hand would be: of what, to whom. Refused when nobody owes anything or can be told again.
/// Without a duty: of the next step; where nobody else owes that, of the tasks.
async fn prepared(desk: &mut Desk, asker: &Asker, duty: Option<Duty>) -> Result<(Reminding, Duty), Halt> {
    let unit = asker.unit()?.clone();
    let standing = gather::standing(desk, &unit).await?;
    let own = asker.may(Act::Remind, standing.as_ref().map(|standing| &standing.topic))?.id;
    let now = desk.now();
    if let (Some(standing), true) = (&standing, duty != Some(Duty::Report)) {
        // In a moment everybody hears of another day.
        if standing.topic.pending.is_some() {
            return Err(Refusal::DayOrdered.into());
        }
        let facts = standing.facts(&unit, now);
        let of_topic = duty.unwrap_or_else(|| reminding::awaited(&facts));
        let nudges = reminding::on_word(&facts, of_topic, own);
        if !nudges.is_empty() {
            let about = About::topic(standing);
            return Ok((by_hand(desk, &unit, &standing.rules, about, nudges).await?, of_topic));
        }
    }
    let following = match duty {
        None | Some(Duty::Report) => gather::following(desk, &unit).await?,
        Some(_) => None,
    };
    let Some(following) = following else {
        asker.current_topic(desk).await?;
        return Err(Refusal::NobodyToRemind.into());
    };
    let nudges = reminding::owners_on_word(&following.facts(&unit, now), own);
    let about = About::tasks(&following).filter(|_| !nudges.is_empty()).ok_or(Refusal::NobodyToRemind)?;
    Ok((by_hand(desk, &unit, &following.rules, about, nudges).await?, Duty::Report))
}

async fn by_hand(
    desk: &mut Desk,
    unit: &Unit,
    rules: &RuleProfile,
    about: About<'_>,
    nudges: Vec<Nudge>,
) -> Result<Reminding, Halt> {
    // At night the message is of the next day.
    let day = local(broadcast::release(rules, unit.zone, desk.now()), unit.zone).date();
    let noted = given(desk, reminding::words_of(unit.id, &nudges, day)).await?;
    let messages = reminding::by_hand(unit.id, nudges, &noted, day).map_err(Refusal::from)?;
    let keys = messages.iter().flat_map(|message| message.keys(unit.id, day)).collect();
    Ok(reminding_of(desk, unit, about, messages, keys).await?)
}

/// `/nhacviec`, [Nhắc riêng 6 đồng chí]: what and to how many, \[Gửi\] [Chưa gửi]. Without a duty: of the next step.
pub async fn ask(desk: &mut Desk, asker: &Asker, duty: Option<Duty>) -> Result<Decision, Halt> {
    let (reminding, duty) = prepared(desk, asker, duty).await?;
    let what = wording::what(asker.texts(), &reminding, desk.now());
    let topic = reminding.topic.as_ref().ok_or(Refusal::NobodyToRemind)?.id;
    let send = Action::RemindNow { topic, duty };
    let message = asking::ask(asker.texts(), reminding.unit.id, &what, reminding.to.len(), send);
    Ok(Decision::new().say(message))
}

/// \[Gửi\].
pub async fn send(desk: &mut Desk, asker: &Asker, topic: TopicId, duty: Duty) -> Result<Decision, Halt> {
    let (mut reminding, _) = prepared(desk, asker, Some(duty)).await?;
    if reminding.topic.as_ref().map(|topic| topic.id) != Some(topic) {
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
