//! Making the papers of a year's report: compiled from a snapshot outside the transaction, then kept and sent in one
//! commit to the leader who asked.

use super::gather::{self, Year};
use crate::app::conclusions::rendering::{DOCX, RenderError};
use crate::app::{App, broadcast, effects, files};
use crate::documents::year_report::year_report_docx;
use crate::documents::year_sheets::{XLSX, year_sheets_xlsx};
use crate::domain::blank::Field;
use crate::domain::event::YearReportEvent;
use crate::domain::file::Job;
use crate::domain::ids::{FileId, MemberId};
use crate::domain::leaders;
use crate::domain::member::{MemberKind, Status};
use crate::domain::paper::{Head, Signer};
use crate::domain::unit::Unit;
use crate::domain::year_report::paper::YearPaper;
use crate::present::texts::Texts;
use crate::present::year_report as wording;
use crate::store::desk::{Actor, Desk};

/// Makes the papers and sends them. Ends the job in the same commit; does nothing if the job is gone.
pub async fn render(app: &App, job: &Job, year: i64, member: MemberId) -> Result<(), RenderError> {
    let mut desk = Desk::reading(&app.store, app.clock.now()).await?;
    let unit = desk.get::<Unit>(job.unit).await?;
    let gathered = gather::year(&mut desk, &unit, year).await?;
    drop(desk);
    let texts = Texts::of(unit.lang, unit.profile);
    let document = year_report_docx(&paper(&gathered), texts)?;
    let sheets = year_sheets_xlsx(&gathered.report, texts)?;

    app.ids.refill(&app.store).await?;
    let mut tx = app.store.begin_write().await?;
    tx.lock(&[job.unit]).await?;
    let now = app.clock.now();
    let mut desk = Desk::new(tx, app.ids.clone(), app.installation.salt.clone(), now);
    if desk.find::<Job>(job.id).await?.is_none() {
        return Ok(());
    }
    let (name, sheets_name) = wording::file_names(texts, year);
    let document = files::made(FileId(desk.new_id()?), unit.id, name, DOCX, document, now);
    let sheets = files::made(FileId(desk.new_id()?), unit.id, sheets_name, XLSX, sheets, now);
    let to = broadcast::addressee_of(&mut desk, &unit, member).await?;
    let event = YearReportEvent::Made { unit, year, document, sheets, to, job: job.id };
    effects::apply(&mut desk, Actor::Calendar, event.into());
    desk.commit().await?;
    Ok(())
}

fn paper(year: &Year) -> YearPaper {
    let unit = &year.unit;
    let signer = leaders::head(&year.members).map(Signer::of);
    let belongs = |kind: MemberKind| {
        let of_it = |status: Status| !matches!(status, Status::Moved | Status::Deceased);
        year.members.iter().filter(|member| member.kind == kind && of_it(member.status)).count() as i64
    };
    YearPaper {
        head: Head {
            profile: unit.profile,
            lang: unit.lang,
            letterhead: year.rules.letterhead,
            superior: unit.superior.trim().to_owned(),
            unit: unit.name.trim().to_owned(),
            locality: unit.locality.trim().to_owned(),
            on: None,
            year: i64::from(chrono::Datelike::year(&year.report.on)),
            quarter: 4,
            title: Field::Known(String::new()),
            draft: true,
        },
        report: year.report.clone(),
        official: belongs(MemberKind::Official),
        probationary: belongs(MemberKind::Probationary),
        signed_for: year.rules.signed_for.clone(),
        signer,
    }
}
