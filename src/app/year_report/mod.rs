//! The year's report to the body directly above: on a card for the leaders, and as papers.

mod gather;
pub mod rendering;

use super::asker::Asker;
use super::decision::{Decision, Halt};
use crate::domain::event::Event;
use crate::domain::file::{Job, Work};
use crate::domain::ids::{JobId, UnitId};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Act, allowed};
use crate::domain::time::local;
use crate::domain::unit::{Person, Unit};
use crate::domain::year_report::{AskedYear, year_to_report};
use crate::present::outgoing::Outgoing;
use crate::present::texts::Texts;
use crate::present::year_report as wording;
use crate::store::desk::{CardKind, CardRef, Desk};
use crate::store::{self, lists};
use chrono::Datelike as _;

fn card(unit: UnitId) -> CardRef {
    CardRef { kind: CardKind::YearReport, reference: unit.0 }
}

/// Refuses a year of which there is nothing to report.
fn reportable(desk: &Desk, unit: &Unit, year: i64) -> Result<(), Refusal> {
    if year > i64::from(local(desk.now(), unit.zone).year()) {
        return Err(Refusal::YearNotBegun);
    }
    if year < gather::founded(unit) { Err(Refusal::YearBeforeUnit) } else { Ok(()) }
}

/// Posts the card of the year that was asked for.
pub fn open(desk: &Desk, asker: &Asker, asked: AskedYear) -> Result<Decision, Halt> {
    asker.may(Act::ReportYear, None)?;
    if asker.is_out_of_reach() {
        return Ok(Decision::new().say(asker.outgoing("")));
    }
    let unit = asker.unit()?;
    let today = local(desk.now(), unit.zone).date();
    let now = i64::from(today.year());
    let year = match asked {
        AskedYear::ToReport => year_to_report(today, gather::founded(unit)),
        AskedYear::This => now,
        AskedYear::Last => now - 1,
        AskedYear::Named(year) => year,
        AskedYear::Unread => return Err(Refusal::YearUnread { now }.into()),
    };
    reportable(desk, unit, year)?;
    Ok(Decision::new().show(card(unit.id), year))
}

/// Turns the card to another year.
pub fn turn(desk: &Desk, asker: &Asker, year: i64) -> Result<Decision, Halt> {
    asker.may(Act::ReportYear, None)?;
    let unit = asker.unit()?;
    reportable(desk, unit, year)?;
    Ok(Decision::new().turn(card(unit.id), year))
}

/// [Nhận tệp Word và Excel]: the papers are made and sent to whoever asked. A second tap finds them ordered.
pub async fn order(desk: &mut Desk, asker: &Asker, year: i64) -> Result<Decision, Halt> {
    let member = asker.may(Act::ReportYear, None)?.id;
    let unit = asker.unit()?;
    reportable(desk, unit, year)?;
    let work = Work::RenderYearReport { year, member };
    let decision = Decision::new().toast(wording::ordered(asker.texts()));
    if lists::jobs(desk, unit.id).await?.iter().any(|job| job.work == work) {
        return Ok(decision);
    }
    let id = JobId(desk.new_id()?);
    let job = Job { id, unit: unit.id, work, not_before: desk.now(), attempts: 0 };
    Ok(decision.event(Event::JobOrdered(job)))
}

/// Draws the card of one leader.
pub async fn render(
    desk: &mut Desk,
    person: &Person,
    unit: UnitId,
    year: i64,
) -> Result<Option<Outgoing>, store::Error> {
    let unit = desk.get::<Unit>(unit).await?;
    let member = desk.member_of(unit.id, person.id).await?;
    if !member.is_some_and(|member| allowed(&member, None, Act::ReportYear)) {
        return Ok(None);
    }
    let gather::Year { report, .. } = gather::year(desk, &unit, year).await?;
    let texts = Texts::of(person.lang.unwrap_or(unit.lang), unit.profile);
    let earlier = (gather::founded(&unit) < year).then_some(year - 1);
    Ok(Some(wording::card(texts, unit.id, &report, earlier)))
}
