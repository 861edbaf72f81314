//! The officers' side of enrolment: one card, one tap for all, or person by person.

use super::joining::attached;
use super::{recipient, waking_hour};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::menu;
use crate::domain::enrolment::{Claim, approvable, claims, linked};
use crate::domain::event::PeopleEvent;
use crate::domain::ids::{PersonId, UnitId};
use crate::domain::member::{Enrolment, EnrolmentState};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{self, Act};
use crate::domain::time::Timestamp;
use crate::domain::unit::{Person, Unit};
use crate::present::outgoing::Outgoing;
use crate::present::people::claims as wording;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

fn card(unit: UnitId) -> CardRef {
    CardRef { kind: CardKind::Claims, reference: unit.0 }
}

async fn waiting(desk: &mut Desk, unit: UnitId) -> Result<Vec<Claim>, store::Error> {
    let enrolments = lists::enrolments(desk, unit).await?;
    let members = lists::members(desk, unit).await?;
    Ok(claims(&enrolments, &members))
}

/// [Duyệt tất cả]: those the card showed when it was drawn, and whose name nobody else wants.
pub async fn approve_all(desk: &mut Desk, asker: &Asker, until: i64) -> Result<Decision, Halt> {
    asker.may(Act::ApproveEnrolment, None)?;
    let until = Timestamp::from_timestamp_millis(until).ok_or(Refusal::ExpiredButton)?;
    let claims = waiting(desk, asker.unit()?.id).await?;
    grant(desk, asker, approvable(claims, until)).await
}

/// \[Duyệt\]: whoever else asked for the name is not recognised.
pub async fn approve(desk: &mut Desk, asker: &Asker, person: PersonId) -> Result<Decision, Halt> {
    asker.may(Act::ApproveEnrolment, None)?;
    let (chosen, others): (Vec<Claim>, Vec<Claim>) = waiting(desk, asker.unit()?.id)
        .await?
        .into_iter()
        .partition(|claim| claim.enrolment.person == person);
    let member = chosen.first().map(|claim| claim.member.id).ok_or(Refusal::ExpiredButton)?;
    let mut decision = grant(desk, asker, chosen).await?;
    for rival in others.into_iter().filter(|claim| claim.member.id == member) {
        decision = decision.event(declined(desk, asker, rival).await?);
    }
    Ok(decision)
}

/// \[Không\].
pub async fn decline(desk: &mut Desk, asker: &Asker, person: PersonId) -> Result<Decision, Halt> {
    asker.may(Act::ApproveEnrolment, None)?;
    let unit = asker.unit()?.id;
    let claims = waiting(desk, unit).await?;
    let claim = claims.into_iter().find(|claim| claim.enrolment.person == person);
    let event = declined(desk, asker, claim.ok_or(Refusal::ExpiredButton)?).await?;
    let text = wording::declined_toast(asker.texts());
    Ok(Decision::new().event(event).toast(text).turn(card(unit), 0))
}

async fn declined(desk: &mut Desk, asker: &Asker, claim: Claim) -> Result<PeopleEvent, Halt> {
    let unit = asker.unit()?.clone();
    let who = recipient(desk, &unit, claim.enrolment.person).await?;
    let not_before = waking_hour(desk, &unit).await?;
    let enrolment =
        Enrolment { state: EnrolmentState::Declined, decided_at: Some(desk.now()), ..claim.enrolment };
    Ok(PeopleEvent::Declined { unit, enrolment, name: claim.member.name, who, not_before })
}

async fn grant(desk: &mut Desk, asker: &Asker, claims: Vec<Claim>) -> Result<Decision, Halt> {
    let unit = asker.unit()?.clone();
    let now = desk.now();
    let mut granted = Vec::new();
    let mut menus = Vec::new();
    for Claim { enrolment, member, .. } in claims {
        // The account may have come in by a personal link meanwhile.
        if desk.member_of(unit.id, enrolment.person).await?.is_some() {
            continue;
        }
        let who = recipient(desk, &unit, enrolment.person).await?;
        menus.push(menu::ordered(desk, unit.id, who.person)?);
        let consent_at = enrolment.consent_at.unwrap_or(now);
        granted.push(attached(linked(member, who.person, consent_at, now), who, enrolment, now));
    }
    if granted.is_empty() {
        return Err(Refusal::ExpiredButton.into());
    }
    let text = wording::approved(asker.texts(), granted.len());
    let not_before = waking_hour(desk, &unit).await?;
    let place = card(unit.id);
    let event = PeopleEvent::Approved { unit, attached: granted, not_before };
    Ok(Decision::new().event(event).events(menus).toast(text).turn(place, 0))
}

/// Turns the card of requests.
pub fn turn(asker: &Asker, page: i64) -> Result<Decision, Halt> {
    asker.may(Act::ApproveEnrolment, None)?;
    Ok(Decision::new().turn(card(asker.unit()?.id), page))
}

/// Draws the card of requests for an officer.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let officer = desk.member_of(unit.id, person.id).await?;
    if !officer.is_some_and(|officer| rights::allowed(&officer, None, Act::ApproveEnrolment)) {
        return Ok(None);
    }
    let claims = waiting(desk, unit.id).await?;
    let last = claims.iter().map(|claim| claim.enrolment.asked_at).max().unwrap_or_default();
    let ready = approvable(claims.clone(), last).len();
    let mut named = Vec::new();
    for claim in claims {
        let account = desk.find::<Person>(claim.enrolment.person).await?;
        named.push((claim, account.map(|account| account.name).unwrap_or_default()));
    }
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(wording::claims(texts, &unit, &named, (ready, last.timestamp_millis()), page)))
}
