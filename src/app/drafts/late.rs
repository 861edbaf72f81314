//! A preparer who is late: [Gia hạn] [Đổi người] [Bí thư tự chuẩn bị] (ux 16).

use chrono::NaiveDate;

use super::review::preparer;
use super::{card, own_topic};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::drafting;
use crate::domain::event::DraftEvent;
use crate::domain::ids::TopicId;
use crate::domain::rights::Act;
use crate::domain::time::local;
use crate::domain::topic::Topic;
use crate::present::drafts as wording;
use crate::store::desk::Desk;

/// [Gia hạn]: the days that are left.
pub async fn ask_extend(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::AssignPreparer, Some(&topic))?;
    drafting::open_to_writing(&topic)?;
    let today = local(desk.now(), asker.unit()?.zone).date();
    let days = drafting::days_left(&topic, today);
    Ok(Decision::new().say(wording::ask_extend(asker.texts(), &topic, &days)))
}

/// The draft is due on another day.
pub async fn extend(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    until: NaiveDate,
) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    asker.may(Act::AssignPreparer, Some(&topic))?;
    let unit = asker.unit()?.clone();
    let topic = drafting::extend(&topic, until, local(desk.now(), unit.zone).date())?;
    let tell = preparer(desk, &unit, &topic).await?;
    let tell = tell.filter(|addressee| addressee.to.person != asker.person.id);
    let at = asker.notice_hour(desk).await?;
    let said = wording::extended_done(asker.texts());
    Ok(Decision::new().event(DraftEvent::DueExtended { topic, until, tell, at }).toast(said))
}

/// [Tôi tự chuẩn bị]: the officer takes the preparation over.
pub async fn prepare_myself(desk: &mut Desk, asker: &Asker, topic: TopicId) -> Result<Decision, Halt> {
    let topic = own_topic(desk, asker, topic).await?;
    let member = asker.may(Act::AssignPreparer, Some(&topic))?;
    drafting::open_to_writing(&topic)?;
    let unit = asker.unit()?.clone();
    let said = wording::preparer_me(asker.texts());
    if topic.preparer == Some(member.id) {
        return Ok(Decision::new().toast(said).turn(card(topic.id), 0));
    }
    let (tell, at) = (preparer(desk, &unit, &topic).await?, asker.notice_hour(desk).await?);
    let topic = Topic { preparer: Some(member.id), party_group: None, ..topic };
    let id = topic.id;
    let event = DraftEvent::PreparerTaken { topic, by: member.name.clone(), tell, at };
    Ok(Decision::new().event(event).toast(said).turn(card(id), 0))
}
