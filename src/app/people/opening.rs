//! Opening a link: who it is for, what is kept, yes or no.

use super::joining::{self, attached};
use super::{before_unit, group, leaders, links, recipient, refuse};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::home;
use crate::app::menu;
use crate::app::plan::guests;
use crate::domain::enrolment::{self, cut_off, linked};
use crate::domain::event::PeopleEvent;
use crate::domain::ids::MemberId;
use crate::domain::member::MemberKind;
use crate::domain::member::{Enrolment, EnrolmentState, Invite, InvitePurpose, Member};
use crate::domain::prompt::Intent;
use crate::domain::refusal::Refusal;
use crate::domain::unit::Unit;
use crate::present::people::consent as wording;
use crate::present::texts::Texts;
use crate::store::desk::{CardKind, CardRef, Desk};

/// `/start` with the word of a link, in private or, for a group's link, in the group named `title`.
pub async fn open(desk: &mut Desk, asker: &Asker, word: &str, title: &str) -> Result<Decision, Halt> {
    let Some(invite) = links::find(desk, word).await? else {
        return Err(Refusal::LinkUnknown.into());
    };
    let unit = desk.get::<Unit>(invite.unit).await?;
    let asker = before_unit(desk, asker, unit).await?;
    let decided = match (invite.purpose, asker.in_group()) {
        (InvitePurpose::Group, true) => group::bind(desk, &asker, invite, title).await,
        (InvitePurpose::Group, false) => Err(Refusal::GroupOnly.into()),
        (_, true) => Err(Refusal::PrivateOnly.into()),
        (InvitePurpose::Personal, false) => open_personal(desk, &asker, invite).await,
        (InvitePurpose::Guest, false) => guests::open_link(desk, &asker, invite).await,
        (InvitePurpose::Enrol, false) => open_enrol(desk, &asker, invite).await,
        (InvitePurpose::Secretary, false) => open_secretary(desk, &asker, &invite),
    };
    // The runner knows no unit of a stranger; here the unit's own language is known.
    match decided {
        Err(Halt::Refused(refusal)) => Ok(refuse(&asker, &refusal)),
        decided => decided,
    }
}

fn asked(desk: &Desk, asker: &Asker, invite: &Invite, member: Option<MemberId>) -> Enrolment {
    Enrolment {
        unit: invite.unit,
        person: asker.person.id,
        state: EnrolmentState::Asked,
        member,
        invite: invite.hash.clone(),
        consent_at: None,
        asked_at: desk.now(),
        decided_at: None,
    }
}

fn open_secretary(desk: &Desk, asker: &Asker, invite: &Invite) -> Result<Decision, Halt> {
    if invite.used_by == Some(asker.person.id) && asker.member.is_some() {
        return home::show(asker);
    }
    enrolment::usable(invite, desk.now())?;
    let enrolment = asked(desk, asker, invite, None);
    let card = wording::card(asker.texts(), asker.unit()?, false);
    Ok(Decision::new().event(PeopleEvent::LinkOpened { enrolment }).say(card))
}

pub(crate) async fn open_personal(desk: &mut Desk, asker: &Asker, invite: Invite) -> Result<Decision, Halt> {
    let unit = asker.unit()?;
    let member = match invite.member {
        Some(member) => desk.get::<Member>(member).await?,
        None => return Err(Refusal::LinkUnknown.into()),
    };
    if let Some(own) = &asker.member {
        return if own.id == member.id {
            Ok(Decision::new().say(wording::already_here(asker.texts(), unit)))
        } else {
            Err(Refusal::AccountTaken { name: own.name.clone() }.into())
        };
    }
    match enrolment::usable(&invite, desk.now()) {
        Ok(()) => {}
        Err(Refusal::LinkUsed) => {
            let to = leaders(desk, unit).await?;
            let account = asker.person.name.clone();
            let event = PeopleEvent::LinkMisused { unit: unit.clone(), member, account, to };
            return Ok(refuse(asker, &Refusal::LinkUsed).event(event));
        }
        Err(refusal) => return Err(refusal.into()),
    }
    if member.person.is_some() {
        return Err(Refusal::NameTaken.into());
    }
    let enrolment = asked(desk, asker, &invite, Some(member.id));
    let texts = Texts::addressed(asker.lang(), unit.profile, member.kind == MemberKind::Guest);
    let question = wording::is_it_you(texts, unit, &member.name);
    Ok(Decision::new().event(PeopleEvent::LinkOpened { enrolment }).say(question))
}

/// The link of the group's card. Whether somebody is in the group cannot be asked of the messenger in a
/// transaction; the secret stands in that group only, and the officers confirm each name.
async fn open_enrol(desk: &mut Desk, asker: &Asker, invite: Invite) -> Result<Decision, Halt> {
    let unit = asker.unit()?;
    if asker.member.is_some() {
        return Ok(Decision::new().say(wording::already_here(asker.texts(), unit)));
    }
    enrolment::usable(&invite, desk.now())?;
    let earlier = desk.find::<Enrolment>((unit.id, asker.person.id)).await?;
    if earlier.is_some_and(|earlier| earlier.state == EnrolmentState::Waiting) {
        return joining::say_waiting(desk, asker).await;
    }
    let enrolment = asked(desk, asker, &invite, None);
    let card = wording::card(asker.texts(), unit, false);
    Ok(Decision::new().event(PeopleEvent::LinkOpened { enrolment }).say(card))
}

/// The request of the asker, in one of these states; a button under an older message opens nothing.
pub(super) async fn own_request(
    desk: &mut Desk,
    asker: &Asker,
    states: &[EnrolmentState],
) -> Result<(Enrolment, Invite), Halt> {
    let unit = asker.unit()?.id;
    let found = desk.find::<Enrolment>((unit, asker.person.id)).await?;
    let enrolment = found.filter(|found| states.contains(&found.state)).ok_or(Refusal::ExpiredButton)?;
    let invite = desk.get::<Invite>(enrolment.invite.clone()).await?;
    enrolment::usable(&invite, desk.now())?;
    Ok((enrolment, invite))
}

/// The words for whom a link was made, and whether for somebody from outside.
fn addressing(asker: &Asker, invite: &Invite) -> Result<(&'static Texts, bool), Halt> {
    let guest = invite.purpose == InvitePurpose::Guest;
    Ok((Texts::addressed(asker.lang(), asker.unit()?.profile, guest), guest))
}

/// \[Đúng\].
pub async fn that_is_me(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let (enrolment, invite) = own_request(desk, asker, &[EnrolmentState::Asked]).await?;
    enrolment.member.ok_or(Refusal::ExpiredButton)?;
    let (texts, guest) = addressing(asker, &invite)?;
    Ok(Decision::new().say(wording::card(texts, asker.unit()?, guest)))
}

/// [Không phải]: nothing is attached, the link stays good, the officers know that it went astray.
pub async fn that_is_not_me(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let (enrolment, invite) = own_request(desk, asker, &[EnrolmentState::Asked]).await?;
    let unit = asker.unit()?;
    let member = desk.get::<Member>(enrolment.member.ok_or(Refusal::ExpiredButton)?).await?;
    let to = leaders(desk, unit).await?;
    let enrolment = Enrolment { state: EnrolmentState::Refused, decided_at: Some(desk.now()), ..enrolment };
    let account = asker.person.name.clone();
    let event = PeopleEvent::NotThisMember { unit: unit.clone(), member, enrolment, account, to };
    let (texts, _) = addressing(asker, &invite)?;
    Ok(Decision::new().event(event).say(wording::not_me_noted(texts, unit)))
}

/// [Đồng ý].
pub async fn consent(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let (enrolment, invite) = own_request(desk, asker, &[EnrolmentState::Asked]).await?;
    let unit = asker.unit()?;
    let now = desk.now();
    let enrolment = Enrolment { state: EnrolmentState::Consented, consent_at: Some(now), ..enrolment };
    match (invite.purpose, &asker.member) {
        (InvitePurpose::Secretary, Some(member)) => {
            joining::become_secretary(desk, asker, member.clone(), invite, enrolment).await
        }
        (InvitePurpose::Secretary, None) => {
            let prompt = asker.prompt(desk, Intent::OwnName { invite: invite.hash })?;
            let question = wording::own_name(asker.texts(), unit);
            Ok(Decision::new().event(PeopleEvent::Consented { enrolment }).ask(prompt, question))
        }
        (_, Some(_)) => Err(Refusal::ExpiredButton.into()),
        (InvitePurpose::Personal | InvitePurpose::Guest, None) => {
            let member = desk.get::<Member>(enrolment.member.ok_or(Refusal::ExpiredButton)?).await?;
            if member.person.is_some() {
                return Err(Refusal::NameTaken.into());
            }
            let who = recipient(desk, unit, asker.person.id).await?;
            let attached = attached(linked(member, who.person, now, now), who, enrolment, now);
            let invite = links::used(invite, who.person, now);
            let to = leaders(desk, unit).await?;
            let (texts, guest) = addressing(asker, &invite)?;
            let message = wording::linked(texts, unit, &attached.member.name, guest);
            let account = asker.person.name.clone();
            let event = PeopleEvent::MemberAttached { unit: unit.clone(), attached, invite, account, to };
            let menu = menu::ordered(desk, unit.id, asker.person.id)?;
            Ok(Decision::new().event(event).event(menu).say(message))
        }
        (InvitePurpose::Enrol | InvitePurpose::Group, None) => {
            let names = CardRef { kind: CardKind::Names, reference: unit.id.0 };
            Ok(Decision::new().event(PeopleEvent::Consented { enrolment }).show(names, 0))
        }
    }
}

/// [Không đồng ý]: who is known by name takes part on paper, of anybody else nothing is noted.
pub async fn refuse_consent(desk: &mut Desk, asker: &Asker) -> Result<Decision, Halt> {
    let (enrolment, invite) = own_request(desk, asker, &[EnrolmentState::Asked]).await?;
    let unit = asker.unit()?;
    let member = match enrolment.member {
        Some(member) => Some(desk.get::<Member>(member).await?),
        None => None,
    };
    let member = member.map(|member| Member { no_phone: true, ..cut_off(member) });
    let to = leaders(desk, unit).await?;
    let enrolment = Enrolment { state: EnrolmentState::Refused, decided_at: Some(desk.now()), ..enrolment };
    let event = PeopleEvent::ConsentRefused { unit: unit.clone(), enrolment, member, to };
    let (texts, guest) = addressing(asker, &invite)?;
    Ok(Decision::new().event(event).say(wording::refused(texts, unit, guest)))
}
