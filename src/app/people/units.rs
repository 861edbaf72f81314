//! What the operator does at the command line: units, and the link that makes somebody secretary.
//!
//! Nobody becomes an officer by being first: the link is printed by whoever runs the program.

use chrono_tz::Tz;

use super::links::{self, Link};
use super::told;
use crate::app::{App, effects};
use crate::domain::event::{Audience, Event, PeopleEvent};
use crate::domain::ids::UnitId;
use crate::domain::leaders;
use crate::domain::member::{InvitePurpose, Member};
use crate::domain::roster::NAME_LIMIT;
use crate::domain::rules::RuleProfile;
use crate::domain::time::Timestamp;
use crate::domain::unit::{Lang, Profile, Unit};
use crate::domain::words::{fold, is_blank, one_line};
use crate::present::texts::Texts;
use crate::present::words;
use crate::store;
use crate::store::desk::{Actor, Desk};
use crate::store::lists;

/// A unit to be added.
#[derive(Clone, Debug)]
pub struct NewUnit {
    /// With or without the kind before it ("Chi bộ Tổ dân phố 7").
    pub name: String,
    pub profile: Profile,
    pub lang: Lang,
    pub zone: Tz,
}

/// What the operator passes on: `word` goes behind `t.me/<bot>?start=`.
#[derive(Clone, Debug)]
pub struct SecretaryLink {
    pub unit: Unit,
    pub word: String,
    pub expires_at: Timestamp,
}

/// A unit with what an operator wants to know of it.
#[derive(Clone, Debug)]
pub struct UnitLine {
    pub unit: Unit,
    pub members: usize,
    pub linked: usize,
    pub secretary: Option<String>,
}

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("a unit needs a name of at most {NAME_LIMIT} characters")]
    NoName,
    #[error("there is no unit {0}")]
    NoSuchUnit(i64),
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Adds a unit with its rules, and makes the first link for its secretary.
pub async fn add(app: &App, new: NewUnit) -> Result<SecretaryLink, Error> {
    let name = own_name(&new);
    if is_blank(&name) || name.chars().count() > NAME_LIMIT {
        return Err(Error::NoName);
    }
    let mut desk = begin(app).await?;
    let unit = Unit {
        id: UnitId(desk.new_id()?),
        name,
        superior: String::new(),
        locality: String::new(),
        profile: new.profile,
        lang: new.lang,
        zone: new.zone,
        group: None,
        group_title: String::new(),
        current_topic: None,
        last_topic: None,
        created_at: desk.now(),
    };
    let Link { word, invite } = links::make(InvitePurpose::Secretary, unit.id, None, desk.now())?;
    let expires_at = invite.expires_at;
    let event = PeopleEvent::UnitAdded { unit: unit.clone(), rules: RuleProfile::of(unit.profile), invite };
    effects::apply(&mut desk, Actor::Operator, Event::People(event));
    desk.commit().await?;
    Ok(SecretaryLink { unit, word, expires_at })
}

/// The name without the kind before it, which the texts add themselves.
fn own_name(new: &NewUnit) -> String {
    let name = one_line(&new.name);
    let kind = fold(&words::unit_named(Texts::of(Lang::Vi, new.profile), ""));
    let kind = kind.trim();
    let length = kind.chars().count();
    let begins = fold(&name).strip_prefix(kind).is_some_and(|rest| rest.starts_with(' '));
    if begins { one_line(&name.chars().skip(length).collect::<String>()) } else { name }
}

/// All units, oldest first.
pub async fn list(app: &App) -> Result<Vec<UnitLine>, Error> {
    let mut desk = Desk::reading(&app.store, app.clock.now()).await?;
    let mut list = Vec::new();
    for unit in lists::units(&mut desk).await? {
        let members = lists::members(&mut desk, unit.id).await?;
        let secretary = leaders::secretary(&members);
        let head = members.iter().find(|member| Some(member.id) == secretary);
        list.push(UnitLine {
            members: members.len(),
            linked: members.iter().filter(|member| member.person.is_some()).count(),
            secretary: head.map(|head| head.name.clone()),
            unit,
        });
    }
    Ok(list)
}

/// Makes a new link for the secretary of a unit; earlier ones open nothing any more, and the committee is told
/// (ux 11).
pub async fn secretary_link(app: &App, unit: UnitId) -> Result<SecretaryLink, Error> {
    let mut desk = begin(app).await?;
    desk.lock(&[unit]).await?;
    let unit = desk.find::<Unit>(unit).await?.ok_or(Error::NoSuchUnit(unit.0))?;
    let now = desk.now();
    let Link { word, invite } = links::make(InvitePurpose::Secretary, unit.id, None, now)?;
    let open = lists::open_invites(&mut desk, unit.id).await?;
    let voided = links::voided(open, |invite| invite.purpose == InvitePurpose::Secretary, now);
    let to = told(&mut desk, &unit, |member: &Member| member.roles.in_committee()).await?;
    let not_before = super::waking_hour(&mut desk, &unit).await?;
    let expires_at = invite.expires_at;
    let event = PeopleEvent::SecretaryLinkIssued {
        unit: unit.clone(),
        invite,
        voided,
        to: Audience { to, not_before },
    };
    effects::apply(&mut desk, Actor::Operator, Event::People(event));
    desk.commit().await?;
    Ok(SecretaryLink { unit, word, expires_at })
}

async fn begin(app: &App) -> Result<Desk, store::Error> {
    app.ids.refill(&app.store).await?;
    let tx = app.store.begin_write().await?;
    Ok(Desk::new(tx, app.ids.clone(), app.installation.salt.clone(), app.clock.now()))
}
