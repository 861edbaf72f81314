//! `chuyende quarantine` and `chuyende outbox`: what waits for a person to look at.

use super::{open, say, terminal};
use crate::config::Environment;
use crate::store::{inbox, outbox};

pub(super) async fn quarantine(environment: &Environment) -> anyhow::Result<()> {
    let t = terminal().t();
    let app = open(environment).await?;
    let parked = inbox::parked(&app.store).await?;
    if parked.is_empty() {
        say(t.cli_quarantine_empty());
    }
    for one in parked {
        say(t.cli_parked(one.update_id.to_string(), one.at.to_rfc3339(), one.why, one.incoming));
    }
    Ok(())
}

pub(super) async fn outbox(environment: &Environment) -> anyhow::Result<()> {
    let t = terminal().t();
    let app = open(environment).await?;
    let (refused, waiting) = outbox::refused(&app.store).await?;
    say(t.cli_waiting(waiting));
    for one in refused {
        say(t.cli_refused(one.seq.to_string(), one.place, one.why));
    }
    Ok(())
}
