//! Before anything of a batch is decided: whom and what it concerns, resolved, locked and read once a table.

use super::account;
use crate::app::incoming::{Incoming, What};
use crate::app::route;
use crate::domain::ids::{PersonId, UnitId};
use crate::domain::unit::{Person, Unit};
use crate::store;
use crate::store::desk::Desk;

/// Resolves whom and what the batch concerns, locks the units and reads what it will need: once a table.
pub(super) async fn prepare(desk: &mut Desk, batch: &[&Incoming]) -> Result<(), store::Error> {
    let mut people: Vec<PersonId> =
        batch.iter().filter_map(|incoming| account(incoming)).map(|who| who.id).collect();
    people.sort_unstable();
    people.dedup();
    desk.resolve(people.clone()).await?;
    // Whoever is in no unit yet may be led to one by what is waited for.
    let strangers: Vec<PersonId> =
        people.iter().copied().filter(|person| desk.units_of(*person).is_empty()).collect();
    desk.prefetch::<Person>(strangers).await?;
    let mut units: Vec<UnitId> = people.iter().flat_map(|person| desk.units_of(*person)).collect();
    units.extend(batch.iter().filter_map(|incoming| named_unit(incoming)));
    units.extend(route::units_led_to(desk, batch).await?);
    units.sort_unstable();
    units.dedup();
    desk.lock(&units).await?;
    desk.prefetch::<Person>(people).await?;
    desk.prefetch::<Unit>(units).await?;
    route::prefetch(desk, batch).await
}

fn named_unit(incoming: &Incoming) -> Option<UnitId> {
    match &incoming.what {
        What::Press { pressed: Some(pressed), .. } => pressed.unit,
        _ => None,
    }
}
