//! `/thanhvien`: the roster on one card, and from it each member.

use crate::app::asker::Asker;
use crate::app::decision::{Decision, Halt};
use crate::domain::ids::{MemberId, UnitId};
use crate::domain::member::Member;
use crate::domain::rights::{self, Act};
use crate::domain::unit::{Person, Unit};
use crate::present::outgoing::Outgoing;
use crate::present::people::member as member_wording;
use crate::present::people::roster::{self as wording, RosterView};
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::lists;

fn card(unit: UnitId) -> CardRef {
    CardRef { kind: CardKind::Roster, reference: unit.0 }
}

/// Posts the roster anew, turned to `page`.
pub fn show(asker: &Asker, page: i64) -> Result<Decision, Halt> {
    asker.may(Act::EditRoster, None)?;
    Ok(Decision::new().show(card(asker.unit()?.id), page))
}

/// Turns the roster where it stands.
pub fn turn(asker: &Asker, page: i64) -> Result<Decision, Halt> {
    asker.may(Act::EditRoster, None)?;
    Ok(Decision::new().turn(card(asker.unit()?.id), page))
}

/// The card under the asker's button, turned to a member.
pub(super) fn turned_to(decision: Decision, unit: UnitId, view: RosterView) -> Decision {
    decision.turn(card(unit), view.page())
}

/// Draws the roster, or one member of it, for an officer.
pub async fn render(
    desk: &mut Desk,
    viewer: &Person,
    unit: UnitId,
    page: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let officer = desk.member_of(unit.id, viewer.id).await?;
    if !officer.is_some_and(|officer| rights::allowed(&officer, None, Act::EditRoster)) {
        return Ok(None);
    }
    let texts = Texts::of(viewer.lang.unwrap_or(unit.lang), unit.profile);
    let (member, page) = match RosterView::of(page) {
        RosterView::List(page) => (None, page),
        RosterView::Member(id) | RosterView::Offices(id) | RosterView::Status(id) => {
            (own(desk, unit.id, id).await?, page)
        }
    };
    let Some(member) = member else {
        let members = lists::members(desk, unit.id).await?;
        let people = lists::people(desk, unit.id).await?;
        let reach = |member: &Member| {
            people.iter().find(|person| Some(person.id) == member.person).map(|person| person.reach)
        };
        let rows: Vec<_> = members.into_iter().map(|member| (member.clone(), reach(&member))).collect();
        return Ok(Some(wording::list(texts, &unit, &rows, page)));
    };
    Ok(Some(match RosterView::of(page) {
        RosterView::Offices(_) => member_wording::offices_card(texts, &unit, &member),
        RosterView::Status(_) => member_wording::status_card(texts, &unit, &member),
        RosterView::List(_) | RosterView::Member(_) => {
            let person = match member.person {
                Some(person) => desk.find::<Person>(person).await?,
                None => None,
            };
            member_wording::card(texts, &unit, &member, person.as_ref())
        }
    }))
}

async fn own(desk: &mut Desk, unit: UnitId, member: MemberId) -> Result<Option<Member>, store::Error> {
    Ok(desk.find::<Member>(member).await?.filter(|member| member.unit == unit))
}
