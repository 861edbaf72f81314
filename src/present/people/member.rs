//! One member on the roster card: what is known, and what the officers can change.

use super::headed;
use super::roster::{RosterView, connection};
use crate::domain::member::{Member, MemberKind, Role, Status};
use crate::domain::unit::{Person, Unit};
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::words;

/// The offices that are given and taken here; the head's is handed over.
const OFFICES: [Role; 3] = [Role::Deputy, Role::Committee, Role::MinuteTaker];

/// The offices of a member in words.
#[must_use]
pub fn offices(texts: &Texts, member: &Member) -> Option<String> {
    let named: Vec<String> = member.roles.iter().map(|role| words::role(texts, role)).collect();
    (!named.is_empty()).then(|| named.join(", "))
}

/// The member, with everything that can be done.
#[must_use]
pub fn card(texts: &Texts, unit: &Unit, member: &Member, person: Option<&Person>) -> Outgoing {
    let t = texts.t();
    let id = member.id;
    let mut lines = vec![
        format!(
            "{}; {}",
            words::member_kind(texts, member.kind),
            words::status(texts, member.status).to_lowercase()
        ),
        match offices(texts, member) {
            Some(named) => t.people_offices(named),
            None => t.people_no_office(),
        },
        sentence(&connection(texts, member, person.map(|person| person.reach))),
    ];
    if let Some(person) = person {
        lines.push(t.people_account(escape(&person.name)));
    }
    let mut card = headed(unit, &title(texts, member), &lines)
        .button(t.people_new_link(), Action::NewLink { member: id, sure: 0 });
    if member.person.is_some() {
        let (label, on) =
            if member.no_phone { (t.people_send_again(), 0) } else { (t.people_stop_sending(), 1) };
        card = card
            .button(label, Action::StopSending { member: id, on })
            .button(t.people_disconnect(), Action::Disconnect { member: id });
    }
    let (label, on) = if member.no_phone && member.person.is_none() {
        (t.people_by_phone(), 0)
    } else {
        (t.people_paper_only(), 1)
    };
    let other = match member.kind {
        MemberKind::Official => MemberKind::Probationary,
        MemberKind::Probationary | MemberKind::Guest => MemberKind::Official,
    };
    let kind = words::member_kind(texts, other).to_lowercase();
    card.button(label, Action::PaperOnly { member: id, on })
        .button(t.people_change_offices(), Action::TurnRoster { page: RosterView::Offices(id).page() })
        .button(t.people_change_status(), Action::TurnRoster { page: RosterView::Status(id).page() })
        .button(t.people_change_kind(kind), Action::SetKind { member: id, kind: other })
        .button(t.people_back_to_roster(), Action::TurnRoster { page: 0 })
}

/// "Đồng chí Nguyễn Văn An".
fn title(texts: &Texts, member: &Member) -> String {
    sentence(&words::named_person(texts, &escape(&member.name)))
}

fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The offices of a member, to give and take.
#[must_use]
pub fn offices_card(texts: &Texts, unit: &Unit, member: &Member) -> Outgoing {
    let t = texts.t();
    let line = match offices(texts, member) {
        Some(named) => t.people_offices(named),
        None => t.people_no_office(),
    };
    let mut card = headed(unit, &title(texts, member), &[line, t.people_offices_ask()]);
    for role in OFFICES {
        let name = words::role(texts, role).to_lowercase();
        let held = member.roles.has(role);
        let label = if held { t.people_take_office(name) } else { t.people_give_office(name) };
        card = card.button(label, Action::SetRole { member: member.id, role, on: i64::from(!held) });
    }
    back(texts, card, member)
}

/// The statuses to choose from.
#[must_use]
pub fn status_card(texts: &Texts, unit: &Unit, member: &Member) -> Outgoing {
    let t = texts.t();
    let mut card =
        headed(unit, &title(texts, member), &[words::status(texts, member.status), t.people_status_ask()]);
    for status in Status::ALL.iter().filter(|status| **status != member.status) {
        card = card
            .button(words::status(texts, *status), Action::SetStatus { member: member.id, status: *status });
    }
    back(texts, card, member)
}

fn back(texts: &Texts, card: Outgoing, member: &Member) -> Outgoing {
    let page = RosterView::Member(member.id).page();
    card.button(
        crate::present::labels::label(texts, crate::present::labels::Label::Back),
        Action::TurnRoster { page },
    )
}

/// After a change.
#[must_use]
pub fn changed(texts: &Texts) -> String {
    texts.t().people_changed()
}
