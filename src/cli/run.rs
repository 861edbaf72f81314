//! `chuyende run`: asks for what is missing, then runs the machine until it is told to stop.

use std::fs::File;
use std::io::{BufRead as _, IsTerminal as _};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use tokio::sync::watch;

use super::unit::show_link;
use super::{gateway, open, say, terminal};
use crate::app::App;
use crate::app::people::units::{self, NewUnit};
use crate::config::Environment;
use crate::domain::unit::{Lang, Profile};
use crate::telegram::failure::Failure;
use crate::worker::engine::Engine;

pub(super) async fn run(environment: &Environment) -> anyhow::Result<()> {
    let t = terminal().t();
    let _lock = lock(environment)?;
    let app = open(environment).await?;
    let token = token(environment)?;
    let gateway = Arc::new(gateway(environment, token)?);
    match gateway.me().await {
        Ok(me) => say(t.cli_running(me.username)),
        Err(Failure::Unauthorized) => bail!(t.cli_bad_token()),
        // Telegram is unreliable here: the machine starts all the same and keeps trying.
        Err(failure) => say(t.cli_no_telegram_yet(failure.to_string())),
    }
    first_unit(environment, &app).await?;
    if let Err(failure) = gateway.leave_webhook().await {
        tracing::warn!(%failure, "a webhook may still be set");
    }
    let (stop, stopped) = watch::channel(false);
    let engine = Engine::new(app.clone(), gateway, environment.telegram_rate);
    let machine = engine.run(stopped);
    tokio::pin!(machine);
    let outcome = tokio::select! {
        outcome = &mut machine => outcome,
        () = told_to_stop() => {
            say(t.cli_stopping());
            stop.send_replace(true);
            machine.await
        }
    };
    app.store.close().await;
    Ok(outcome?)
}

/// Holds the lock beside an SQLite file for as long as the value lives.
fn lock(environment: &Environment) -> anyhow::Result<Option<File>> {
    let Some(path) = environment.lock_file() else {
        return Ok(None);
    };
    let file = File::create(&path).with_context(|| path.display().to_string())?;
    if file.try_lock().is_err() {
        bail!(terminal().t().cli_already_running(path.display().to_string()));
    }
    Ok(Some(file))
}

/// The token; asked for at the terminal and kept, if it is not known yet.
fn token(environment: &Environment) -> anyhow::Result<String> {
    if let Some(token) = environment.known_token() {
        return Ok(token);
    }
    let t = terminal().t();
    if !std::io::stdin().is_terminal() {
        bail!(t.cli_no_token());
    }
    say(t.cli_ask_token());
    let mut typed = String::new();
    std::io::stdin().lock().read_line(&mut typed)?;
    let typed = typed.trim().to_owned();
    if typed.is_empty() {
        bail!(t.cli_no_token());
    }
    environment.keep_token(&typed)?;
    say(t.cli_token_kept(environment.token_file.display().to_string()));
    Ok(typed)
}

/// On an empty database: asks for the first unit's name and prints its secretary's link.
async fn first_unit(environment: &Environment, app: &App) -> anyhow::Result<()> {
    if !units::list(app).await?.is_empty() || !std::io::stdin().is_terminal() {
        return Ok(());
    }
    say(terminal().t().cli_ask_unit());
    let mut name = String::new();
    std::io::stdin().lock().read_line(&mut name)?;
    if name.trim().is_empty() {
        return Ok(());
    }
    let new = NewUnit {
        name: name.trim().to_owned(),
        profile: Profile::Cell,
        lang: Lang::Vi,
        zone: chrono_tz::Asia::Ho_Chi_Minh,
    };
    show_link(environment, &units::add(app, new).await?).await;
    Ok(())
}

/// Ctrl-C, or SIGTERM from the system.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
