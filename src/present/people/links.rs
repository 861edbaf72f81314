//! What is said around links: to whom they are given, and to the officers when one is used.

use super::roster::RosterView;
use super::unit_name;
use crate::domain::ids::{MemberId, PersonId};
use crate::domain::member::Member;
use crate::domain::time::Timestamp;
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::dates;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;

fn deadline(texts: &Texts, unit: &Unit, at: Timestamp) -> String {
    dates::date_time(texts, at, unit.zone)
}

/// The message to be forwarded, with the address of the link in its last line.
#[must_use]
pub fn personal(texts: &Texts, unit: &Unit, member: &Member, word: String, expires: Timestamp) -> Outgoing {
    let html = texts.t().people_personal_link(
        escape(&member.name),
        unit_name(texts, unit),
        deadline(texts, unit, expires),
    );
    Outgoing { address: Some(word), ..Outgoing::new(unit.id, html) }
}

/// What to do with the message above.
#[must_use]
pub fn forward(texts: &Texts, unit: &Unit, member: &Member) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit.id, t.people_forward_link(escape(&member.name)))
        .button(t.people_back_to_roster(), Action::OpenRoster)
}

/// Before a link that cuts an account off.
#[must_use]
pub fn ask_first(texts: &Texts, unit: &Unit, member: &Member) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit.id, t.people_new_link_ask(escape(&member.name)))
        .button(t.people_new_link(), Action::NewLink { member: member.id, sure: 1 })
        .button(label(texts, Label::Cancel), Action::OpenRoster)
}

/// To the officers: an account was attached by a personal link.
#[must_use]
pub fn told_linked(texts: &Texts, unit: &Unit, member: &Member, who: PersonId, account: &str) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit.id, t.people_told_linked(escape(account), escape(&member.name)))
        .button(t.people_wrong_person(), Action::WrongPerson { member: member.id, person: who })
}

/// To the officers: a used link was opened again.
#[must_use]
pub fn told_misused(texts: &Texts, unit: &Unit, member: &Member, account: &str) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit.id, t.people_told_misused(escape(account), escape(&member.name)))
        .button(t.people_open_member(), open(member.id))
}

/// To the officers: who opened a personal link is somebody else.
#[must_use]
pub fn told_not_me(texts: &Texts, unit: &Unit, member: &Member, account: &str) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit.id, t.people_told_not_me(escape(account), escape(&member.name)))
        .button(t.people_open_member(), open(member.id))
}

/// To the officers: a member does not agree, and takes part on paper.
#[must_use]
pub fn told_refused(texts: &Texts, unit: &Unit, member: &Member) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit.id, t.people_told_refused(escape(&member.name)))
        .button(t.people_open_member(), open(member.id))
}

fn open(member: MemberId) -> Action {
    Action::OpenRosterAt { page: RosterView::Member(member).page() }
}

/// To the officers: the operator issued a link that makes somebody head.
#[must_use]
pub fn told_secretary_link(texts: &Texts, unit: &Unit, expires: Timestamp) -> Outgoing {
    let html = texts.t().people_told_secretary_link(unit_name(texts, unit), deadline(texts, unit, expires));
    Outgoing::new(unit.id, html)
}

/// To an account that is no longer attached.
#[must_use]
pub fn cut_off(texts: &Texts, unit: &Unit) -> Outgoing {
    Outgoing::plain(texts.t().people_cut_off(unit_name(texts, unit)))
}

/// After [Ngừng kết nối] or [Không đúng người].
#[must_use]
pub fn undone(texts: &Texts, member: &Member) -> String {
    texts.t().people_undone(member.name.clone())
}
