//! The card of names for who enrols, and the card of requests for the officers.

use super::{headed, paged, unit_name};
use crate::domain::enrolment::Claim;
use crate::domain::member::Member;
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::words;

const NAMES: usize = 8;
const CLAIMS: usize = 4;

/// The names one can enrol under.
#[must_use]
pub fn names(texts: &Texts, unit: &Unit, free: &[Member], page: i64) -> Outgoing {
    let t = texts.t();
    let title = t.people_names_title(unit_name(texts, unit));
    if free.is_empty() {
        return headed(unit, &title, &[t.people_names_none()]);
    }
    let (shown, page, more) = paged(free, page, NAMES);
    let mut card = headed(unit, &title, &[t.people_names_ask()]);
    for member in shown {
        card = card.button(&member.name, Action::PickName { member: member.id });
    }
    turning(texts, card, page, more, |page| Action::TurnNames { page })
}

/// To who chose a name.
#[must_use]
pub fn claimed(texts: &Texts, unit: &Unit, name: &str) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_claimed(escape(name)))
}

/// The requests that wait, with the name each account shows. `ready`: how many one tap approves, and until when
/// they had asked (ms since 1970).
#[must_use]
pub fn claims(
    texts: &Texts,
    unit: &Unit,
    claims: &[(Claim, String)],
    ready: (usize, i64),
    page: i64,
) -> Outgoing {
    let t = texts.t();
    if claims.is_empty() {
        return Outgoing::new(unit.id, t.people_claims_none())
            .button(label(texts, Label::Home), Action::Home);
    }
    let (shown, page, more) = paged(claims, page, CLAIMS);
    let lines: Vec<String> = shown
        .iter()
        .map(|(claim, account)| {
            let (name, account) = (escape(&claim.member.name), escape(account));
            if claim.contested {
                t.people_claim_contested(name, account)
            } else {
                t.people_claim(name, account)
            }
        })
        .collect();
    let mut card = headed(unit, &t.people_claims_title(words::people(texts, claims.len())), &lines);
    // For one alone its own button is as near.
    if ready.0 > 1 {
        let people = words::people(texts, ready.0);
        card = card.button(t.people_approve_all(people), Action::ApproveAll { until: ready.1 });
    }
    for (claim, account) in shown {
        let person = claim.enrolment.person;
        let name = claim.member.name.clone();
        let name = if claim.contested { format!("{name} ({account})") } else { name };
        card = card.row([
            (t.people_approve(name), Action::Approve { person }),
            (label(texts, Label::No), Action::Decline { person }),
        ]);
    }
    turning(texts, card, page, more, |page| Action::TurnClaims { page })
}

#[must_use]
pub fn approved(texts: &Texts, count: usize) -> String {
    texts.t().people_approved_toast(words::people(texts, count))
}

#[must_use]
pub fn declined_toast(texts: &Texts) -> String {
    texts.t().people_declined_toast()
}

/// To who was not recognised.
#[must_use]
pub fn declined(texts: &Texts, unit: &Unit, name: &str) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_declined(escape(name)))
}

/// Adds the buttons that turn a card.
pub(super) fn turning(
    texts: &Texts,
    card: Outgoing,
    page: i64,
    more: bool,
    to: impl Fn(i64) -> Action,
) -> Outgoing {
    let t = texts.t();
    let back = (page > 0).then(|| (t.people_previous_page(), to(page - 1)));
    let on = more.then(|| (t.people_next_page(), to(page + 1)));
    card.row(back.into_iter().chain(on))
}
