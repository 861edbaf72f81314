//! What follows from what happens to the reports of a year.

use serde_json::json;

use crate::app::notices;
use crate::domain::event::YearReportEvent;
use crate::domain::file::Job;
use crate::present::outgoing::{Lane, Place};
use crate::present::texts::Texts;
use crate::present::year_report as wording;
use crate::store::desk::{Actor, Desk};

pub(super) fn apply(desk: &mut Desk, by: Actor, event: YearReportEvent) {
    let YearReportEvent::Made { unit, year, document, sheets, to, job } = event;
    let facts = json!({
        "year": year, "document": document.hash.as_deref(), "sheets": sheets.hash.as_deref(),
        "to": to.as_ref().map(|one| one.member),
    });
    desk.audit(unit.id, by, "year_report_made", &facts, None);
    if let Some(one) = to {
        let texts = Texts::of(one.to.lang, unit.profile);
        let place = Place::Private(one.to.person);
        for file in [
            wording::document(texts, unit.id, year, document.id),
            wording::sheets(texts, unit.id, year, sheets.id),
        ] {
            notices::post(desk, place, Lane::Reply, file);
        }
    }
    desk.put(document);
    desk.put(sheets);
    desk.remove::<Job>(job);
}
