//! What the officers do with one row of the roster: its link, its account, its kind, status and offices.

use super::links::{self, Link};
use super::roster_card::turned_to;
use super::{own_member, recipient};
use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::app::menu;
use crate::app::plan::replacing;
use crate::domain::enrolment::cut_off;
use crate::domain::event::{MemberChange, PeopleEvent};
use crate::domain::ids::{MemberId, PersonId};
use crate::domain::member::{InvitePurpose, Member, MemberKind, Role, Status};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Act;
use crate::domain::unit::{Recipient, Unit};
use crate::present::people::roster::RosterView;
use crate::present::people::{links as link_wording, member as wording};
use crate::store;
use crate::store::desk::Desk;
use crate::store::lists;

/// The member, if it is one of the roster: a guest is cared for where the topic is.
async fn on_roster(desk: &mut Desk, asker: &Asker, member: MemberId) -> Result<Member, Halt> {
    let member = own_member(desk, asker, member).await?;
    if member.kind == MemberKind::Guest { Err(Refusal::ExpiredButton.into()) } else { Ok(member) }
}

async fn account(desk: &mut Desk, unit: &Unit, member: &Member) -> Result<Option<Recipient>, store::Error> {
    match member.person {
        Some(person) => Ok(Some(recipient(desk, unit, person).await?)),
        None => Ok(None),
    }
}

/// [Cấp liên kết mới]: older links and the account attached so far open nothing from the same moment on. It is
/// asked first where that cuts somebody off.
pub async fn new_link(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    sure: bool,
) -> Result<Decision, Halt> {
    let own = asker.may(Act::IssueLink, None)?.id;
    let unit = asker.unit()?;
    let member = own_member(desk, asker, member).await?;
    if member.id == own {
        return Err(Refusal::NotOneself.into());
    }
    if member.person.is_some() && !sure {
        return Ok(Decision::new().say(link_wording::ask_first(asker.texts(), unit, &member)));
    }
    let now = desk.now();
    let Link { word, invite } = links::make(InvitePurpose::Personal, unit.id, Some(member.id), now)?;
    let open = lists::open_invites(desk, unit.id).await?;
    let voided = links::voided(open, |older| older.member == Some(member.id), now);
    let was = account(desk, unit, &member).await?;
    let cut = member.person;
    let message = link_wording::personal(asker.texts(), unit, &member, word, invite.expires_at);
    let advice = link_wording::forward(asker.texts(), unit, &member);
    let event =
        PeopleEvent::PersonalLinkIssued { unit: unit.clone(), member: cut_off(member), invite, voided, was };
    let menu = match cut {
        Some(person) => Some(menu::ordered(desk, unit.id, person)?),
        None => None,
    };
    Ok(Decision::new().event(event).events(menu).say(message).say(advice))
}

/// [Ngừng kết nối].
pub async fn disconnect(desk: &mut Desk, asker: &Asker, member: MemberId) -> Result<Decision, Halt> {
    asker.may(Act::IssueLink, None)?;
    let member = own_member(desk, asker, member).await?;
    if let Some(question) = replacing::asked_first(desk, asker, &member).await? {
        return Ok(question);
    }
    detach(desk, asker, member, |member| member).await
}

/// [Không đúng người]: undoes a connection, if it still is the one that was announced.
pub async fn wrong_person(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    person: PersonId,
) -> Result<Decision, Halt> {
    asker.may(Act::IssueLink, None)?;
    let member = own_member(desk, asker, member).await?;
    if member.person != Some(person) {
        return Err(Refusal::ExpiredButton.into());
    }
    detach(desk, asker, member, |member| member).await
}

async fn detach(
    desk: &mut Desk,
    asker: &Asker,
    member: Member,
    then: impl Fn(Member) -> Member,
) -> Result<Decision, Halt> {
    if member.id == asker.member()?.id {
        return Err(Refusal::NotOneself.into());
    }
    let unit = asker.unit()?.clone();
    let was = account(desk, &unit, &member).await?.ok_or(Refusal::ExpiredButton)?;
    let text = link_wording::undone(asker.texts(), &member);
    let view = RosterView::Member(member.id);
    let id = unit.id;
    let menu = menu::ordered(desk, id, was.person)?;
    let event = PeopleEvent::Detached { unit, member: then(cut_off(member)), was: Some(was) };
    Ok(turned_to(Decision::new().event(event).event(menu).toast(text), id, view))
}

/// [Không dùng điện thoại] and back.
pub async fn paper_only(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    on: bool,
) -> Result<Decision, Halt> {
    asker.may(Act::EditRoster, None)?;
    let member = on_roster(desk, asker, member).await?;
    if on && let Some(question) = replacing::asked_first(desk, asker, &member).await? {
        return Ok(question);
    }
    if on && member.person.is_some() {
        return detach(desk, asker, member, |member| Member { no_phone: true, ..member }).await;
    }
    change(asker, &member.clone(), Member { no_phone: on, ..member }, MemberChange::Phone)
}

/// [Ngừng gửi tin] and back: the account stays, nothing is sent.
pub async fn stop_sending(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    on: bool,
) -> Result<Decision, Halt> {
    asker.may(Act::EditRoster, None)?;
    let member = on_roster(desk, asker, member).await?;
    if member.id == asker.member()?.id {
        return Err(Refusal::NotOneself.into());
    }
    if member.person.is_none() {
        return Err(Refusal::ExpiredButton.into());
    }
    // Who is told nothing hears nothing of the draft either.
    if on && let Some(question) = replacing::asked_first(desk, asker, &member).await? {
        return Ok(question);
    }
    change(asker, &member.clone(), Member { no_phone: on, ..member }, MemberChange::Phone)
}

/// Official or probationary. Who becomes probationary keeps no office of the committee, and whoever prepares a topic is
/// asked for anew: the committee gave the duty to an official member.
pub async fn set_kind(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    kind: MemberKind,
) -> Result<Decision, Halt> {
    asker.may(Act::EditRoster, None)?;
    let member = on_roster(desk, asker, member).await?;
    let roles = match kind {
        // A guest is made for one topic, never out of a member.
        MemberKind::Guest => return Err(Refusal::ExpiredButton.into()),
        MemberKind::Probationary if member.roles.has(Role::Secretary) => {
            return Err(Refusal::HeadIsHandedOver.into());
        }
        MemberKind::Official | MemberKind::Probationary => member.roles.open_to(kind),
    };
    if kind != member.kind
        && let Some(question) = replacing::asked_first(desk, asker, &member).await?
    {
        return Ok(question);
    }
    let menu = match member.person.filter(|_| roles != member.roles) {
        Some(person) => Some(menu::ordered(desk, member.unit, person)?),
        None => None,
    };
    let decision = change(asker, &member.clone(), Member { kind, roles, ..member }, MemberChange::Kind)?;
    Ok(decision.events(menu))
}

/// đang sinh hoạt, vắng dài ngày, chuyển đi, từ trần …
pub async fn set_status(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    status: Status,
) -> Result<Decision, Halt> {
    let own = asker.may(Act::EditRoster, None)?.id;
    let member = on_roster(desk, asker, member).await?;
    let leaves = matches!(status, Status::Moved | Status::Deceased | Status::Suspended);
    if member.id == own && leaves {
        return Err(Refusal::NotOneself.into());
    }
    // Who is away or exempt takes no turn either.
    if status != Status::Active
        && let Some(question) = replacing::asked_first(desk, asker, &member).await?
    {
        return Ok(question);
    }
    change(asker, &member.clone(), Member { status, ..member }, MemberChange::Status)
}

/// Gives or takes an office other than the head's.
pub async fn set_role(
    desk: &mut Desk,
    asker: &Asker,
    member: MemberId,
    role: Role,
    on: bool,
) -> Result<Decision, Halt> {
    asker.may(Act::AssignRole, None)?;
    let member = on_roster(desk, asker, member).await?;
    if role == Role::Secretary {
        return Err(Refusal::HeadIsHandedOver.into());
    }
    if on && member.kind == MemberKind::Probationary && role != Role::MinuteTaker {
        return Err(Refusal::ProbationaryHoldsNoOffice.into());
    }
    let roles = if on { member.roles.with(role) } else { member.roles.without(role) };
    let menu = match member.person {
        Some(person) => Some(menu::ordered(desk, member.unit, person)?),
        None => None,
    };
    let decision = change(asker, &member.clone(), Member { roles, ..member }, MemberChange::Roles)?;
    Ok(decision.events(menu))
}

/// The change, if it is one; a second tap only draws the card again.
fn change(asker: &Asker, before: &Member, after: Member, change: MemberChange) -> Result<Decision, Halt> {
    let view = match change {
        MemberChange::Roles => RosterView::Offices(after.id),
        MemberChange::Kind | MemberChange::Status | MemberChange::Phone => RosterView::Member(after.id),
    };
    let unit = after.unit;
    let mut decision = Decision::new();
    if after != *before {
        decision = decision
            .event(PeopleEvent::MemberChanged { member: after, change })
            .toast(wording::changed(asker.texts()));
    }
    Ok(turned_to(decision, unit, view))
}
