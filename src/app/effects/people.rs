//! What follows from what happens to units, members and accounts.

use serde_json::json;

use super::{raise_home, raise_set_up, tell, wake};
use crate::app::notices::{self, When};
use crate::domain::event::{Attached, MemberChange, PeopleEvent};
use crate::domain::ids::UnitId;
use crate::domain::member::{Enrolment, Invite, Member};
use crate::domain::unit::{Person, Recipient, Unit};
use crate::present::outgoing::{Lane, Place};
use crate::present::people::{claims, consent, group, links};
use crate::present::texts::Texts;
use crate::store::desk::{Actor, CardKind, CardRef, Desk};
use crate::store::rows::UnitRules;

pub(super) fn apply(desk: &mut Desk, by: Actor, event: PeopleEvent) {
    match event {
        PeopleEvent::LangChosen { person } | PeopleEvent::UnitChosen { person } => {
            if let Some(unit) = person.current_unit {
                raise_home(desk, unit);
                desk.raise(CardRef { kind: CardKind::Settings, reference: unit.0 });
            }
            desk.put(person);
        }
        PeopleEvent::UnitAdded { unit, rules, invite } => {
            // The operator's acts stand in a chain of their own.
            desk.audit(UnitId(0), by, "unit_added", &json!({"unit": unit.id}), Some(&unit.name));
            desk.put(UnitRules { unit: unit.id, rules });
            wake(desk, unit.id);
            desk.put(unit);
            issue(desk, UnitId(0), by, invite);
        }
        PeopleEvent::SecretaryLinkIssued { unit, invite, voided, to } => {
            let expires = invite.expires_at;
            issue(desk, UnitId(0), by, invite);
            voided.into_iter().for_each(|invite| desk.put(invite));
            tell(desk, &unit, &to, |texts| links::told_secretary_link(texts, &unit, expires));
        }
        PeopleEvent::LetterheadSet { unit } => {
            let text = format!("{}\n{}", unit.superior, unit.locality);
            desk.audit(unit.id, by, "letterhead_set", &json!({}), Some(&text));
            desk.put(unit);
        }
        PeopleEvent::UnitLinkIssued { invite } => {
            let unit = invite.unit;
            issue(desk, unit, by, invite);
            raise_set_up(desk, unit);
        }
        PeopleEvent::EnrolmentPosted { unit, invite, word, not_before, recall } => {
            let message = group::enrol(Texts::of(unit.lang, unit.profile), &unit, word);
            let when = When { not_before: Some(not_before), expires_at: None, recall: Some(recall) };
            notices::post_when(desk, Place::Group(unit.id), Lane::Notice, message, when);
            issue(desk, unit.id, by, invite);
            raise_set_up(desk, unit.id);
        }
        PeopleEvent::GroupBound { unit, invite } => {
            desk.audit(unit.id, by, "group_bound", &json!({"group": unit.group}), Some(&unit.group_title));
            desk.put(invite);
            let texts = Texts::of(unit.lang, unit.profile);
            notices::post(desk, Place::Group(unit.id), Lane::Reply, group::bound(texts, &unit));
            raise_set_up(desk, unit.id);
            raise_home(desk, unit.id);
            desk.put(unit);
        }
        PeopleEvent::GroupMoved { unit } => {
            desk.audit(unit.id, by, "group_moved", &json!({"group": unit.group}), None);
            desk.put(unit);
        }
        PeopleEvent::GroupLost { unit, title, to } => {
            desk.audit(unit.id, by, "group_lost", &json!({}), Some(&title));
            tell(desk, &unit, &to, |texts| group::lost(texts, &unit, &title));
            raise_set_up(desk, unit.id);
            raise_home(desk, unit.id);
            desk.put(unit);
        }
        PeopleEvent::RosterRead { prompt } => {
            desk.raise(CardRef { kind: CardKind::RosterPreview, reference: prompt.id.0 });
            desk.put(prompt);
        }
        PeopleEvent::RosterSaved { unit, members, added, changed } => {
            let ids: Vec<_> = members.iter().map(|member| member.id).collect();
            let facts = json!({"added": added, "changed": changed, "members": ids});
            desk.audit(unit.id, by, "roster_saved", &facts, None);
            members.into_iter().for_each(|member| desk.put(member));
            roster_changed(desk, unit.id);
        }
        PeopleEvent::MemberChanged { member, change } => changed(desk, by, member, change),
        PeopleEvent::Reached { member } => {
            desk.audit(member.unit, by, "member_reached", &json!({"member": member.id}), None);
            roster_changed(desk, member.unit);
            desk.put(member);
        }
        other => joining(desk, by, other),
    }
}

/// The way of an account to a row of the roster, and back.
fn joining(desk: &mut Desk, by: Actor, event: PeopleEvent) {
    match event {
        PeopleEvent::PersonalLinkIssued { unit, member, invite, voided, was } => {
            issue(desk, unit.id, by, invite);
            voided.into_iter().for_each(|invite| desk.put(invite));
            detach(desk, by, &unit, member, was);
        }
        PeopleEvent::LinkOpened { enrolment } => desk.put(enrolment),
        PeopleEvent::LinkMisused { unit, member, account, to } => {
            desk.audit(unit.id, by, "link_misused", &json!({"member": member.id}), None);
            tell(desk, &unit, &to, |texts| links::told_misused(texts, &unit, &member, &account));
        }
        PeopleEvent::NotThisMember { unit, member, enrolment, account, to } => {
            asked(desk, by, "not_this_member", enrolment);
            tell(desk, &unit, &to, |texts| links::told_not_me(texts, &unit, &member, &account));
        }
        PeopleEvent::Consented { enrolment } => asked(desk, by, "consented", enrolment),
        PeopleEvent::ConsentRefused { unit, enrolment, member, to } => {
            asked(desk, by, "consent_refused", enrolment);
            if let Some(member) = member {
                tell(desk, &unit, &to, |texts| links::told_refused(texts, &unit, &member));
                changed(desk, by, member, MemberChange::Phone);
            }
        }
        PeopleEvent::SecretaryAttached { unit, attached, was, former, invite } => {
            desk.put(invite);
            for member in former {
                changed(desk, by, member, MemberChange::Roles);
            }
            if let Some(was) = was {
                cut_off(desk, &unit, was);
            }
            attach(desk, by, "secretary_attached", attached);
        }
        PeopleEvent::MemberAttached { unit, attached, invite, account, to } => {
            desk.put(invite);
            tell(desk, &unit, &to, |texts| {
                links::told_linked(texts, &unit, &attached.member, attached.who.person, &account)
            });
            attach(desk, by, "member_attached", attached);
        }
        PeopleEvent::NameClaimed { unit, enrolment, to, first } => {
            asked(desk, by, "name_claimed", enrolment);
            let card = CardRef { kind: CardKind::Claims, reference: unit.id.0 };
            for officer in to {
                // One card however many come; the first after a pause is a new message, which is noticed.
                let place = Place::Private(officer.person);
                if first { desk.show(place, card, 0) } else { desk.turn(place, card, 0, None) }
            }
            raise_home(desk, unit.id);
        }
        PeopleEvent::Approved { unit, attached, not_before } => {
            for attached in attached {
                let texts = Texts::of(attached.who.lang, unit.profile);
                let message = consent::linked(texts, &unit, &attached.member.name, false);
                let when = When { not_before: Some(not_before), ..When::default() };
                let place = Place::Private(attached.who.person);
                notices::post_when(desk, place, Lane::Notice, message, when);
                attach(desk, by, "enrolment_approved", attached);
            }
        }
        PeopleEvent::Declined { unit, enrolment, name, who, not_before } => {
            let message = claims::declined(Texts::of(who.lang, unit.profile), &unit, &name);
            let when = When { not_before: Some(not_before), ..When::default() };
            notices::post_when(desk, Place::Private(who.person), Lane::Notice, message, when);
            asked(desk, by, "enrolment_declined", enrolment);
            desk.raise(CardRef { kind: CardKind::Claims, reference: unit.id.0 });
        }
        PeopleEvent::Detached { unit, member, was } => detach(desk, by, &unit, member, was),
        // The rest is dealt with above.
        _ => {}
    }
}

fn issue(desk: &mut Desk, chain: UnitId, by: Actor, invite: Invite) {
    let facts = json!({"unit": invite.unit, "purpose": invite.purpose, "member": invite.member});
    desk.audit(chain, by, "link_issued", &facts, None);
    desk.put(invite);
}

fn asked(desk: &mut Desk, by: Actor, kind: &'static str, enrolment: Enrolment) {
    desk.audit(enrolment.unit, by, kind, &json!({"member": enrolment.member}), None);
    desk.put(enrolment);
}

fn changed(desk: &mut Desk, by: Actor, member: Member, change: MemberChange) {
    let kind = match change {
        MemberChange::Kind => "member_kind_changed",
        MemberChange::Status => "member_status_changed",
        MemberChange::Roles => "member_roles_changed",
        MemberChange::Phone => "member_phone_changed",
    };
    let facts = json!({
        "member": member.id, "kind": member.kind, "status": member.status, "roles": member.roles,
        "no_phone": member.no_phone,
    });
    desk.audit(member.unit, by, kind, &facts, None);
    roster_changed(desk, member.unit);
    desk.put(member);
}

fn attach(desk: &mut Desk, by: Actor, kind: &'static str, attached: Attached) {
    let Attached { member, who, enrolment } = attached;
    desk.audit(member.unit, by, kind, &json!({"member": member.id}), None);
    if let Some(person) = desk.seen::<Person>(&who.person).cloned() {
        desk.put(Person { current_unit: Some(member.unit), ..person });
    }
    desk.raise(CardRef { kind: CardKind::Claims, reference: member.unit.0 });
    roster_changed(desk, member.unit);
    desk.put(enrolment);
    desk.put(member);
}

fn detach(desk: &mut Desk, by: Actor, unit: &Unit, member: Member, was: Option<Recipient>) {
    if let Some(was) = was {
        desk.audit(unit.id, by, "member_detached", &json!({"member": member.id}), None);
        cut_off(desk, unit, was);
    }
    roster_changed(desk, unit.id);
    desk.put(member);
}

fn cut_off(desk: &mut Desk, unit: &Unit, was: Recipient) {
    if let Some(person) = desk.seen::<Person>(&was.person).cloned() {
        // Nothing of this unit is asked of the account any more.
        let current_unit = person.current_unit.filter(|current| *current != unit.id);
        desk.put(Person { current_unit, waiting: None, ..person });
    }
    let message = links::cut_off(Texts::to(&was, unit.profile), unit);
    notices::post(desk, Place::Private(was.person), Lane::Notice, message);
}

fn roster_changed(desk: &mut Desk, unit: UnitId) {
    raise_set_up(desk, unit);
    raise_home(desk, unit);
}
