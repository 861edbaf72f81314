//! Who was there, who led, who took the minutes.

use super::{card, own_meeting};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::convening;
use crate::domain::event::MeetingEvent;
use crate::domain::ids::{MemberId, TopicId};
use crate::domain::meeting::{Attendance, Meeting};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::roll::came;
use crate::store::desk::Desk;
use crate::store::lists;

/// One tap on a name.
pub async fn mark(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
    page: i64,
) -> Result<Decision, Halt> {
    let (topic, meeting) = own_meeting(desk, asker, topic).await?;
    asker.may(Act::SetAttendance, Some(&topic))?;
    let row = desk.find::<Attendance>((topic.id, member)).await?.ok_or(Refusal::ForeignButton)?;
    let ballots = lists::ballots(desk, topic.id).await?;
    let event = convening::mark(&meeting, &row, &ballots, desk.now())?;
    Ok(Decision::new().event(event).turn(card(topic.id), page))
}

/// [Đổi chủ trì], then a name.
pub async fn set_chair(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
) -> Result<Decision, Halt> {
    lead(desk, asker, topic, member, |meeting| Meeting { chair: member, ..meeting }).await
}

/// [Chọn thư ký], then a name.
pub async fn set_minute_taker(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
) -> Result<Decision, Halt> {
    lead(desk, asker, topic, member, |meeting| Meeting { minute_taker: Some(member), ..meeting }).await
}

async fn lead(
    desk: &mut Desk,
    asker: &Asker,
    topic: TopicId,
    member: MemberId,
    change: impl FnOnce(Meeting) -> Meeting,
) -> Result<Decision, Halt> {
    let (topic, meeting) = own_meeting(desk, asker, topic).await?;
    asker.may(Act::SetAttendance, Some(&topic))?;
    convening::running(&meeting)?;
    let row = desk.find::<Attendance>((topic.id, member)).await?;
    if !row.is_some_and(|row| came(row.presence)) {
        return Err(Refusal::ForeignButton.into());
    }
    let event = MeetingEvent::Led { meeting: change(meeting) };
    Ok(Decision::new().event(event).turn(card(topic.id), 0))
}
