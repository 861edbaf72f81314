//! The roster on one card: its pages, and from them each member.

use super::claims::turning;
use super::{headed, paged, unit_name};
use crate::domain::ids::MemberId;
use crate::domain::member::{Member, Status};
use crate::domain::unit::{Reach, Unit};
use crate::present::action::Action;
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::words;

const ROWS: usize = 8;

/// What the roster card is turned to. A card has one number for that: pages from 0 up, members below.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RosterView {
    List(i64),
    Member(MemberId),
    Offices(MemberId),
    Status(MemberId),
}

impl RosterView {
    #[must_use]
    pub fn page(self) -> i64 {
        match self {
            Self::List(page) => page,
            Self::Member(member) => -(member.0 * 4 + 1),
            Self::Offices(member) => -(member.0 * 4 + 2),
            Self::Status(member) => -(member.0 * 4 + 3),
        }
    }

    #[must_use]
    pub fn of(page: i64) -> Self {
        if page >= 0 {
            return Self::List(page);
        }
        let number = page.unsigned_abs();
        let member = MemberId(i64::try_from(number / 4).unwrap_or_default());
        match number % 4 {
            1 => Self::Member(member),
            2 => Self::Offices(member),
            3 => Self::Status(member),
            _ => Self::List(0),
        }
    }
}

/// How a member stands to the phone, in a word or two.
#[must_use]
pub fn connection(texts: &Texts, member: &Member, reach: Option<Reach>) -> String {
    let t = texts.t();
    match (member.person, member.no_phone) {
        (Some(_), true) => t.people_mark_stopped(),
        (Some(_), false) if reach.is_some_and(|reach| reach != Reach::Active) => t.people_mark_unreachable(),
        (Some(_), false) => t.people_mark_linked(),
        (None, true) => t.people_mark_paper(),
        (None, false) => t.people_mark_waiting(),
    }
}

/// One page of the roster: a button a member.
#[must_use]
pub fn list(texts: &Texts, unit: &Unit, members: &[(Member, Option<Reach>)], page: i64) -> Outgoing {
    let t = texts.t();
    let count =
        |is: fn(&Member) -> bool| members.iter().filter(|(member, _)| stays(member) && is(member)).count();
    let lines = [
        t.people_roster_counts(
            count(|member| member.person.is_some() && !member.no_phone),
            count(|member| member.person.is_none() && !member.no_phone),
            count(|member| member.no_phone),
        ),
        t.people_roster_choose(),
    ];
    let (shown, page, more) = paged(members, page, ROWS);
    let people = words::people(texts, count(|_| true));
    let title = t.people_roster_title(unit_name(texts, unit), people);
    let mut card = headed(unit, &title, &lines);
    for (member, reach) in shown {
        let mark = if member.status == Status::Active {
            connection(texts, member, *reach)
        } else {
            words::status(texts, member.status)
        };
        let page = RosterView::Member(member.id).page();
        card = card.button(format!("{} ({})", member.name, mark.to_lowercase()), Action::TurnRoster { page });
    }
    let card = turning(texts, card, page, more, |page| Action::TurnRoster { page });
    card.button(t.people_paste(), Action::PasteRoster).button(label(texts, Label::Home), Action::Home)
}

fn stays(member: &Member) -> bool {
    !matches!(member.status, Status::Moved | Status::Deceased)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_holds_page_or_member() {
        for view in [
            RosterView::List(0),
            RosterView::List(7),
            RosterView::Member(MemberId(1)),
            RosterView::Offices(MemberId(16_384)),
            RosterView::Status(MemberId(3)),
        ] {
            assert_eq!(RosterView::of(view.page()), view);
        }
        assert_eq!(RosterView::of(-4), RosterView::List(0), "no such view");
        assert!(matches!(RosterView::of(i64::MIN), RosterView::List(_)));
    }
}
