//! `chuyende unit …`: units, and the one-time links of their secretaries.

use anyhow::anyhow;

use super::{gateway, open, say, terminal};
use crate::app::App;
use crate::app::people::units::{self, Error, NewUnit, SecretaryLink};
use crate::config::{Environment, UnitCommand};
use crate::domain::ids::UnitId;
use crate::present::dates;
use crate::present::words::unit_named;

pub(super) async fn run(environment: &Environment, command: UnitCommand) -> anyhow::Result<()> {
    let app = open(environment).await?;
    match command {
        UnitCommand::Add { name, profile, lang, zone } => {
            let link = units::add(&app, NewUnit { name, profile, lang, zone }).await.map_err(explained)?;
            show_link(environment, &link).await;
        }
        UnitCommand::List => list(&app).await?,
        UnitCommand::Secretary { unit } => {
            let link = units::secretary_link(&app, UnitId(unit)).await.map_err(explained)?;
            show_link(environment, &link).await;
        }
    }
    Ok(())
}

fn explained(error: Error) -> anyhow::Error {
    let t = terminal().t();
    match error {
        Error::NoName => anyhow!(t.cli_unit_needs_name()),
        Error::NoSuchUnit(unit) => anyhow!(t.cli_no_such_unit(unit)),
        Error::Store(error) => error.into(),
    }
}

async fn list(app: &App) -> anyhow::Result<()> {
    let t = terminal().t();
    let lines = units::list(app).await.map_err(explained)?;
    if lines.is_empty() {
        say(t.cli_no_units());
    }
    for line in lines {
        let secretary = line.secretary.unwrap_or_else(|| t.cli_nobody_yet());
        let name = unit_named(terminal(), &line.unit.name);
        say(t.cli_unit_line(line.unit.id.0, name, line.members, line.linked, secretary));
    }
    Ok(())
}

/// Prints a link; without a way to Telegram the bot's name is not known, and the word alone is printed.
pub(super) async fn show_link(environment: &Environment, link: &SecretaryLink) {
    let t = terminal().t();
    let until = dates::date_time(terminal(), link.expires_at, link.unit.zone);
    let name = unit_named(terminal(), &link.unit.name);
    let bot = match environment.known_token().map(|token| gateway(environment, token)) {
        Some(Ok(gateway)) => gateway.me().await.ok().map(|me| me.username),
        Some(Err(_)) | None => None,
    };
    say(match bot {
        Some(bot) => t.cli_secretary_link(name, until, format!("https://t.me/{bot}?start={}", link.word)),
        None => t.cli_secretary_word(name, until, format!("/start {}", link.word)),
    });
}
