//! `/tiendo`: who has yet to read, speak and vote. For the leaders, in private; nothing of it is ever in the group.

use std::collections::BTreeSet;

use super::asker::Asker;
use super::broadcast;
use super::decision::{Decision, Halt};
use super::home;
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::member::Member;
use crate::domain::rights::{Act, allowed};
use crate::domain::unit::{Person, Unit};
use crate::present::outgoing::Outgoing;
use crate::present::status as wording;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

/// Posts the board.
pub fn show(asker: &Asker) -> Result<Decision, Halt> {
    asker.may(Act::SeeTurnout, None)?;
    if asker.is_out_of_reach() {
        return Ok(Decision::new().say(asker.outgoing("")));
    }
    let card = CardRef { kind: CardKind::Status, reference: asker.unit()?.id.0 };
    Ok(Decision::new().show(card, 0))
}

/// Draws the board of one leader.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
    _page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let member = desk.member_of(unit.id, person.id).await?;
    // Whoever leads no longer sees no names any more.
    let Some(member) = member.filter(|member| allowed(member, None, Act::SeeTurnout)) else {
        return Ok(None);
    };
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let standings = home::gather(desk, &unit, Some(&member)).await?;
    let members = lists::members(desk, unit.id).await?;
    let people = lists::people(desk, unit.id).await?;
    let reached = broadcast::within_reach(&unit, &members, &people);
    let on_roster: Vec<&Member> =
        members.iter().filter(|member| allowed(member, None, Act::Comment)).collect();
    let names = |of: &dyn Fn(MemberId) -> bool| -> Vec<String> {
        on_roster.iter().filter(|member| of(member.id)).map(|member| member.name.clone()).collect()
    };
    let (mut unread, mut silent, mut not_voted) = (None, None, None);
    if let (Some(topic), Some(turnout)) = (&standings.topic, &standings.turnout) {
        let read: BTreeSet<MemberId> = lists::readings(desk, topic.id)
            .await?
            .into_iter()
            .filter(|reading| reading.read_at.is_some())
            .map(|reading| reading.member)
            .chain(topic.preparer)
            .collect();
        unread = Some(names(&|member| !read.contains(&member)));
        silent = Some(names(&|member| turnout.silent.contains(&member)));
    }
    if let Some(ballot) = standings.ballot.as_ref().filter(|ballot| ballot.way.by_phone()) {
        let waiting: BTreeSet<MemberId> = lists::roll(desk, ballot.id)
            .await?
            .into_iter()
            .filter(|entry| entry.reason.counts() && entry.answered == 0)
            .map(|entry| entry.member)
            .collect();
        not_voted = Some(names(&|member| waiting.contains(&member)));
    }
    let board = wording::Board {
        unit: unit.id,
        topic: standings.topic.as_ref(),
        unread,
        silent,
        not_voted,
        out_of_reach: names(&|member| !reached.contains(&member)),
        remindable: standings.remindable > 0,
    };
    Ok(Some(wording::board(texts, &board)))
}
