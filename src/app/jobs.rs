//! Work outside the transaction that will never succeed: it is put aside, and whoever waits for it is told.

use super::survival::Lasting;
use super::{App, broadcast, conclusions, effects};
use crate::domain::event::Event;
use crate::domain::file::{Job, Work};
use crate::domain::member::{Member, MemberKind};
use crate::domain::unit::{Person, Recipient, Unit};
use crate::store::desk::{Actor, Desk};
use crate::store::{self, lists};

/// Puts a job aside, for a person to look at. Does nothing if the job is gone.
pub async fn give_up(app: &App, job: &Job, why: &Lasting) -> Result<(), store::Error> {
    let mut tx = app.store.begin_write().await?;
    tx.lock(&[job.unit]).await?;
    let mut desk = Desk::new(tx, app.ids.clone(), app.installation.salt.clone(), app.clock.now());
    if desk.find::<Job>(job.id).await?.is_none() {
        return Ok(());
    }
    let unit = desk.get::<Unit>(job.unit).await?;
    let to = waiting(&mut desk, &unit, &job.work).await?;
    let event = Event::JobGivenUp { unit, job: job.clone(), to, why: why.to_string() };
    effects::apply(&mut desk, Actor::Calendar, event);
    desk.commit().await.map(|_| ())
}

/// Who waits for the outcome.
async fn waiting(desk: &mut Desk, unit: &Unit, work: &Work) -> Result<Vec<Recipient>, store::Error> {
    Ok(match work {
        Work::FetchFile { person, .. } => {
            let person = desk.get::<Person>(*person).await?;
            let member = desk.member_of(unit.id, person.id).await?;
            let guest = member.is_some_and(|member| member.kind == MemberKind::Guest);
            vec![Recipient { person: person.id, lang: person.lang.unwrap_or(unit.lang), guest }]
        }
        Work::RenderPlan { member, .. } | Work::RenderYearReport { member, .. } => {
            broadcast::addressee_of(desk, unit, *member).await?.into_iter().map(|one| one.to).collect()
        }
        Work::RenderConclusion { .. } => {
            let members: Vec<Member> = lists::members(desk, unit.id).await?;
            let keepers = conclusions::rendering::keepers(desk, unit, &members).await?;
            keepers.into_iter().map(|keeper| keeper.addressee.to).collect()
        }
        Work::SetMenu { .. } => Vec::new(),
    })
}
