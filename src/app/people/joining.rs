//! From consent to a row of the roster: the head by name, a member by choosing one.

use super::opening::own_request;
use super::{links, own_member, recipient, told};
use crate::app::asker::Asker;
use crate::app::comments::Words;
use crate::app::decision::{Decision, Halt};
use crate::app::home;
use crate::app::menu;
use crate::domain::enrolment::{claims, is_offered, linked, usable};
use crate::domain::event::{Attached, Event, PeopleEvent};
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::member::{Enrolment, EnrolmentState, Invite, Member, MemberKind, Role};
use crate::domain::prompt::Prompt;
use crate::domain::refusal::Refusal;
use crate::domain::roster::NAME_LIMIT;
use crate::domain::roster_merge::{bearer, new_member};
use crate::domain::time::Timestamp;
use crate::domain::unit::{Person, Recipient, Unit};
use crate::domain::words::one_line;
use crate::present::outgoing::Outgoing;
use crate::present::people::{claims as claims_wording, consent as wording};
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

/// A member with its account, and the request as granted.
pub(super) fn attached(member: Member, who: Recipient, enrolment: Enrolment, now: Timestamp) -> Attached {
    let enrolment = Enrolment {
        state: EnrolmentState::Approved,
        member: Some(member.id),
        decided_at: Some(now),
        ..enrolment
    };
    Attached { member, who, enrolment }
}

/// The head's own name: a row of the roster that bears it, or a new one.
pub async fn own_name(
    desk: &mut Desk,
    asker: &Asker,
    prompt: Prompt,
    invite: &str,
    words: Words<'_>,
) -> Result<Decision, Halt> {
    if words.file.is_some() {
        return Err(Refusal::WordsNeeded.into());
    }
    let name = one_line(words.body);
    let is_name = name.chars().any(char::is_alphabetic) && !name.chars().any(|c| c.is_ascii_digit());
    if !is_name || name.chars().count() > NAME_LIMIT || words.body.trim().contains('\n') {
        return Err(Refusal::NotAName.into());
    }
    let unit = asker.unit()?;
    let now = desk.now();
    let invite = desk.find::<Invite>(invite.to_owned()).await?.ok_or(Refusal::LinkUnknown)?;
    usable(&invite, now)?;
    let enrolment = desk.get::<Enrolment>((unit.id, asker.person.id)).await?;
    let members = lists::members(desk, unit.id).await?;
    let member = match (&asker.member, bearer(&members, &name)) {
        (Some(own), _) => own.clone(),
        (None, Some(known)) => known.clone(),
        (None, None) => new_member(MemberId(desk.new_id()?), unit.id, &name, now),
    };
    let decision = become_secretary(desk, asker, member, invite, enrolment).await?;
    Ok(decision.event(Event::PromptAnswered(prompt)))
}

/// Attaches the account to the row and the office to the member. Whoever was head stays a member.
pub(super) async fn become_secretary(
    desk: &mut Desk,
    asker: &Asker,
    member: Member,
    invite: Invite,
    enrolment: Enrolment,
) -> Result<Decision, Halt> {
    let unit = asker.unit()?;
    let now = desk.now();
    let person = asker.person.id;
    let was = match member.person.filter(|was| *was != person) {
        Some(was) => Some(recipient(desk, unit, was).await?),
        None => None,
    };
    let members = lists::members(desk, unit.id).await?;
    let former: Vec<Member> = members
        .into_iter()
        .filter(|other| other.id != member.id && other.roles.has(Role::Secretary))
        .map(|other| Member { roles: other.roles.without(Role::Secretary), ..other })
        .collect();
    let mut old_menus = Vec::new();
    for person in former.iter().filter_map(|former| former.person).chain(member.person) {
        old_menus.push(menu::ordered(desk, unit.id, person)?);
    }
    let roles = member.roles.with(Role::Secretary);
    let consent_at = enrolment.consent_at.unwrap_or(now);
    let member = Member {
        roles,
        // Only official members hold the office (Charter, Art. 3).
        kind: MemberKind::Official,
        // The buttons just pressed prove that messages arrive.
        reached_at: Some(now),
        ..linked(member, person, consent_at, now)
    };
    let name = member.name.clone();
    let who = recipient(desk, unit, person).await?;
    let attached = attached(member, who, enrolment, now);
    let invite = links::used(invite, person, now);
    let event = PeopleEvent::SecretaryAttached { unit: unit.clone(), attached, was, former, invite };
    let card = CardRef { kind: CardKind::SetUp, reference: unit.id.0 };
    let message = wording::secretary_linked(asker.texts(), unit, &name);
    let menu = menu::ordered(desk, unit.id, person)?;
    Ok(Decision::new().event(event).event(menu).events(old_menus).say(message).show(card, 0))
}

/// The asker's own name among those on offer.
pub async fn pick_name(desk: &mut Desk, asker: &Asker, member: MemberId) -> Result<Decision, Halt> {
    let states = [EnrolmentState::Consented, EnrolmentState::Waiting];
    let (enrolment, _) = own_request(desk, asker, &states).await?;
    if asker.member.is_some() {
        return Err(Refusal::ExpiredButton.into());
    }
    let unit = asker.unit()?;
    let member = own_member(desk, asker, member).await?;
    if !is_offered(&member) {
        return Err(Refusal::NameTaken.into());
    }
    if enrolment.state == EnrolmentState::Waiting && enrolment.member == Some(member.id) {
        return say_waiting(desk, asker).await;
    }
    let enrolments = lists::enrolments(desk, unit.id).await?;
    let members = lists::members(desk, unit.id).await?;
    let first = claims(&enrolments, &members).is_empty();
    let to = told(desk, unit, |officer| officer.roles.leads()).await?;
    let enrolment = Enrolment {
        state: EnrolmentState::Waiting,
        member: Some(member.id),
        asked_at: desk.now(),
        ..enrolment
    };
    let event = PeopleEvent::NameClaimed { unit: unit.clone(), enrolment, to, first };
    let message = claims_wording::claimed(asker.texts(), unit, &member.name);
    Ok(Decision::new().event(event).say(message))
}

/// Says again under which name the asker waits.
pub(super) async fn say_waiting(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let unit = asker.unit()?;
    let enrolment = desk.get::<Enrolment>((unit.id, asker.person.id)).await?;
    let member = desk.get::<Member>(enrolment.member.ok_or(Refusal::ExpiredButton)?).await?;
    Ok(Decision::new().say(claims_wording::claimed(asker.texts(), unit, &member.name)))
}

/// Turns the card of names.
pub async fn turn_names(desk: &mut Desk, asker: &Asker, page: i64) -> Result<Decision, Halt> {
    own_request(desk, asker, &[EnrolmentState::Consented, EnrolmentState::Waiting]).await?;
    Ok(Decision::new().turn(CardRef { kind: CardKind::Names, reference: asker.unit()?.id.0 }, page))
}

/// [Bấm thử: tôi đã nhận được].
pub async fn reach_test(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let member = asker.member()?.clone();
    let decision = Decision::new().toast(wording::reached(asker.texts()));
    let home = home::show(asker)?;
    let decision =
        Decision { answers: decision.answers.into_iter().chain(home.answers).collect(), ..decision };
    if member.reached_at.is_some() {
        return Ok(decision);
    }
    let member = Member { reached_at: Some(desk.now()), ..member };
    Ok(decision.event(PeopleEvent::Reached { member }))
}

/// Draws the card of names for somebody who enrols.
pub async fn render_names(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let enrolment = desk.find::<Enrolment>((unit.id, person.id)).await?;
    let enrolling = [EnrolmentState::Consented, EnrolmentState::Waiting];
    if !enrolment.is_some_and(|enrolment| enrolling.contains(&enrolment.state)) {
        return Ok(None);
    }
    let mut free: Vec<Member> = lists::members(desk, unit.id).await?;
    free.retain(is_offered);
    // By the given name, as Vietnamese lists are.
    free.sort_by_cached_key(|member| given_name_first(&member.search_key));
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    Ok(Some(claims_wording::names(texts, &unit, &free, page)))
}

fn given_name_first(key: &str) -> (String, String) {
    (key.rsplit(' ').next().unwrap_or_default().to_owned(), key.to_owned())
}
