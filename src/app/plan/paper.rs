//! The plan as a Word file: ordered by a button, made outside the transaction, sent to who asked.

use super::{Gathered, own_plan};
use crate::app::asker::Asker;
use crate::app::conclusions::rendering::{DOCX, RenderError};
use crate::app::decision::{Decision, Halt};
use crate::app::{App, broadcast, effects, files};
use crate::documents::plan::plan_docx;
use crate::domain::blank::Field;
use crate::domain::event::{Event, PlanEvent};
use crate::domain::file::{Job, Work};
use crate::domain::ids::{FileId, JobId, MemberId, PlanId};
use crate::domain::leaders;
use crate::domain::member::MemberKind;
use crate::domain::paper::{Head, Signer};
use crate::domain::plan::YearPlan;
use crate::domain::plan::paper::{PlanPaper, rows};
use crate::domain::rights::Act;
use crate::domain::topic::Named;
use crate::present::plan as wording;
use crate::present::texts::Texts;
use crate::store;
use crate::store::desk::{Actor, Desk};

/// [Nhận tệp Word].
pub async fn order(desk: &mut Desk, asker: &Asker, plan: PlanId) -> Result<Decision, Halt> {
    let member = asker.may(Act::EditPlan, None)?.id;
    let plan = own_plan(desk, asker, plan).await?;
    let job = Job {
        id: JobId(desk.new_id()?),
        unit: plan.unit,
        work: Work::RenderPlan { plan: plan.id, member },
        not_before: desk.now(),
        attempts: 0,
    };
    Ok(Decision::new().event(Event::JobOrdered(job)).toast(wording::paper_ordered(asker.texts())))
}

/// Makes the paper and sends it. Ends the job in the same commit; a plan that changed meanwhile is read again.
pub async fn render(app: &App, job: &Job, plan: PlanId, member: MemberId) -> Result<(), RenderError> {
    let mut desk = Desk::reading(&app.store, app.clock.now()).await?;
    let stored = desk.get::<YearPlan>(plan).await?;
    let whole = Gathered::read(&mut desk, stored.unit).await?;
    drop(desk);
    let texts = Texts::of(whole.unit.lang, whole.unit.profile);
    let bytes = plan_docx(&paper(&whole, &whole.live(&stored)), texts)?;

    app.ids.refill(&app.store).await?;
    let mut tx = app.store.begin_write().await?;
    tx.lock(&[job.unit]).await?;
    let mut desk = Desk::new(tx, app.ids.clone(), app.installation.salt.clone(), app.clock.now());
    if desk.find::<Job>(job.id).await?.is_none() || desk.get::<YearPlan>(plan).await? != stored {
        return Ok(());
    }
    let event = made(&mut desk, job, &whole, stored, bytes, member).await?;
    effects::apply(&mut desk, Actor::Calendar, event.into());
    desk.commit().await?;
    Ok(())
}

async fn made(
    desk: &mut Desk,
    job: &Job,
    whole: &Gathered,
    plan: YearPlan,
    bytes: Vec<u8>,
    member: MemberId,
) -> Result<PlanEvent, store::Error> {
    let texts = Texts::of(whole.unit.lang, whole.unit.profile);
    let name = wording::file_name(texts, &plan);
    let file = files::made(FileId(desk.new_id()?), plan.unit, name, DOCX, bytes, desk.now());
    let to = broadcast::addressee_of(desk, &whole.unit, member).await?;
    desk.get::<crate::domain::unit::Unit>(plan.unit).await?;
    Ok(PlanEvent::PaperMade { plan: YearPlan { file: Some(file.id), ..plan }, file, to, job: job.id })
}

fn paper(whole: &Gathered, plan: &YearPlan) -> PlanPaper {
    let unit = &whole.unit;
    let names = whole.names();
    let named = |id: MemberId, group: Option<&str>| {
        names.get(&id).map(|member| Named {
            name: member.name.clone(),
            guest: member.kind == MemberKind::Guest,
            party_group: group.map(str::to_owned),
        })
    };
    let signer = leaders::head(&whole.members).map(Signer::of);
    let approval = plan.approval.clone().filter(|_| plan.is_approved());
    PlanPaper {
        head: Head {
            profile: unit.profile,
            lang: unit.lang,
            letterhead: whole.rules.letterhead,
            superior: unit.superior.clone(),
            unit: unit.name.clone(),
            locality: unit.locality.clone(),
            on: approval.as_ref().map(|approval| approval.on),
            year: i64::from(chrono::Datelike::year(&whole.today)),
            quarter: 1,
            title: Field::Known(String::new()),
            draft: approval.is_none(),
        },
        year: plan.year,
        version: plan.version,
        rows: rows(plan, whole.rules.obligatory_group, named),
        approval,
        recipients: whole.rules.recipients.clone(),
        signed_for: whole.rules.signed_for.clone(),
        signer,
    }
}
