//! Nhập thay: an officer enters the choices of a member without a phone, with the basis. Named ballots only.

use super::own_ballot;
use crate::app::asker::Asker;
use crate::app::broadcast;
use crate::app::decision::{Decision, Halt};
use crate::domain::ballot::{Ballot, BallotItem, Choice, RollEntry, Vote};
use crate::domain::comment::Channel;
use crate::domain::event::BallotEvent;
use crate::domain::ids::{BallotId, MemberId};
use crate::domain::member::Member;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::topic::Topic;
use crate::domain::unit::{Person, Unit};
use crate::domain::voting::{self, Voter};
use crate::present::ballot_counting as wording;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};

/// For whom, from what, and at which measure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    pub ballot: BallotId,
    pub member: MemberId,
    pub basis: Channel,
    pub position: i64,
}

/// Positions on a page number of the card; pages below it are pages of the list of names.
const POSITIONS: i64 = 1000;

impl Entry {
    /// The page of the officer's card on which this entry is made.
    fn page(self) -> i64 {
        (self.member.0 * Channel::ALL.len() as i64 + self.basis.index()) * POSITIONS + self.position
    }

    /// Reads [`Self::page`] back. `None`: a page of the list of names, or of the bases for one member.
    fn of_page(ballot: BallotId, page: i64) -> Option<Self> {
        let (which, position) = (page / POSITIONS, page % POSITIONS);
        let kinds = Channel::ALL.len() as i64;
        let basis = Channel::at(which % kinds)?;
        (page >= POSITIONS).then_some(Self { ballot, member: MemberId(which / kinds), basis, position })
    }
}

fn card(ballot: BallotId) -> CardRef {
    CardRef { kind: CardKind::VoteEntry, reference: ballot.0 }
}

/// The ballot, if this asker may enter votes in it now.
async fn enterable(desk: &mut Desk, asker: &Asker, ballot: BallotId) -> Result<Ballot, Halt> {
    let ballot = own_ballot(desk, asker, ballot).await?;
    asker.may(Act::EnterOnBehalf, None)?;
    voting::takes_votes(&ballot, desk.now())?;
    Ok(ballot)
}

/// The member, if it is one of the ballot's unit.
async fn member_there(desk: &mut Desk, ballot: &Ballot, member: MemberId) -> Result<Member, Halt> {
    let found = desk.find::<Member>(member).await?.filter(|member| member.unit == ballot.unit);
    Ok(found.ok_or(Refusal::ForeignButton)?)
}

/// [Nhập thay]: the members who have not answered everything.
pub async fn list(desk: &mut Desk, asker: &Asker, ballot: BallotId, page: i64) -> Result<Decision, Halt> {
    let ballot = enterable(desk, asker, ballot).await?;
    Ok(Decision::new().turn(card(ballot.id), page.clamp(1, POSITIONS - 1)))
}

/// A name: on what basis?
pub async fn choose_basis(
    desk: &mut Desk,
    asker: &Asker,
    ballot: BallotId,
    member: MemberId,
) -> Result<Decision, Halt> {
    let ballot = enterable(desk, asker, ballot).await?;
    let member = member_there(desk, &ballot, member).await?;
    // No basis is a page of its own: the member's own chat can be none.
    let page = Entry { ballot: ballot.id, member: member.id, basis: Channel::Private, position: 0 }.page();
    Ok(Decision::new().turn(card(ballot.id), page))
}

/// A basis, or another measure.
pub async fn turn(desk: &mut Desk, asker: &Asker, entry: Entry) -> Result<Decision, Halt> {
    let ballot = enterable(desk, asker, entry.ballot).await?;
    member_there(desk, &ballot, entry.member).await?;
    let position = entry.position.clamp(1, ballot.items);
    Ok(Decision::new().turn(card(ballot.id), Entry { position, ..entry }.page()))
}

/// A choice.
pub async fn enter(desk: &mut Desk, asker: &Asker, entry: Entry, choice: Choice) -> Result<Decision, Halt> {
    let ballot = enterable(desk, asker, entry.ballot).await?;
    let officer = asker.member()?.id;
    let member = member_there(desk, &ballot, entry.member).await?;
    if !matches!(entry.basis, Channel::Paper | Channel::Telephone | Channel::Meeting) {
        return Err(Refusal::ExpiredButton.into());
    }
    let items = lists::ballot_items(desk, ballot.id).await?;
    let at = items.iter().find(|item| item.position == entry.position);
    let item = at.ok_or(Refusal::ForeignButton)?;
    let on_roll = desk.find::<RollEntry>((ballot.id, member.id)).await?;
    let earlier = desk.find::<Vote>((ballot.id, item.measure, member.id)).await?;
    let voter = Voter { member: &member, entry: on_roll.as_ref(), earlier: earlier.as_ref() };
    let by = voting::Entry { by: officer, basis: entry.basis };
    let cast = voting::cast(&ballot, item, voter, choice, Some(by), desk.now())?;
    let unit = asker.unit()?;
    // Told once, with the first measure: six lines of the same news help nobody.
    let told = if cast.first && cast.entry.answered == 1 {
        broadcast::addressee_of(desk, unit, member.id).await?
    } else {
        None
    };
    let not_before = broadcast::not_before(&asker.rules(desk).await?.rules, unit.zone, desk.now());
    let line = wording::entered(asker.texts(), item, choice);
    let event = BallotEvent::VoteEntered { cast, told, not_before };
    Ok(Decision::new().event(event).toast(line).turn(card(ballot.id), entry.page()))
}

/// Draws the card.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    ballot: BallotId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let Some(ballot) = desk.find::<Ballot>(ballot).await? else {
        return Ok(None);
    };
    let unit = desk.get::<Unit>(ballot.unit).await?;
    let topic = desk.get::<Topic>(ballot.topic).await?;
    let officer = desk.member_of(unit.id, person.id).await?;
    if !officer.is_some_and(|officer| allowed(&officer, Some(&topic), Act::EnterOnBehalf)) {
        return Ok(None);
    }
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let Some(entry) = Entry::of_page(ballot.id, page) else {
        return names(desk, texts, &ballot, page).await.map(Some);
    };
    let Some(member) = desk.find::<Member>(entry.member).await?.filter(|member| member.unit == unit.id)
    else {
        return Ok(None);
    };
    let items = lists::ballot_items(desk, ballot.id).await?;
    let Some(item) = items.iter().find(|item: &&BallotItem| item.position == entry.position) else {
        return Ok(Some(wording::entry_basis(texts, &ballot, &member)));
    };
    let vote = desk.find::<Vote>((ballot.id, item.measure, member.id)).await?;
    let view = wording::EntryView {
        ballot: &ballot,
        item,
        member: &member,
        basis: entry.basis,
        vote: vote.as_ref(),
    };
    Ok(Some(wording::entry(texts, &view)))
}

async fn names(desk: &mut Desk, texts: &Texts, ballot: &Ballot, page: i64) -> Result<Outgoing, store::Error> {
    let roll = lists::roll(desk, ballot.id).await?;
    let members = lists::members(desk, ballot.unit).await?;
    let owes = |member: &&Member| {
        let entry = roll.iter().find(|entry| entry.member == member.id);
        entry.is_some_and(|entry| entry.reason.counts() && entry.answered < ballot.items)
    };
    let owing: Vec<&Member> = members.iter().filter(owes).collect();
    Ok(wording::entry_list(texts, ballot, &owing, page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_the_card_tells_names_from_entries() {
        let entry =
            Entry { ballot: BallotId(7), member: MemberId(40_961), basis: Channel::Telephone, position: 6 };
        assert_eq!(Entry::of_page(BallotId(7), entry.page()), Some(entry));
        assert_eq!(Entry::of_page(BallotId(7), 3), None);
    }
}
