//! The commands of the program. What they say comes from `locales/`, like everything a person reads.

mod check;
pub mod demo;
mod run;
mod show;
mod unit;

use std::sync::Arc;

use crate::app::App;
use crate::clock::SystemClock;
use crate::config::{Cli, Command, Environment};
use crate::domain::unit::{Lang, Profile};
use crate::present::texts::Texts;
use crate::store::Store;
use crate::telegram::gateway::{Gateway, GatewayConfig, TELEGRAM};

/// Runs the command that was asked for.
pub async fn run(cli: Cli) -> anyhow::Result<()> {
    let environment = &cli.environment;
    match cli.command {
        Command::Run => run::run(environment).await,
        Command::Demo(demo) => demo::run(&demo).await,
        Command::Unit(command) => unit::run(environment, command).await,
        Command::Check => check::check(environment).await,
        Command::Quarantine => show::quarantine(environment).await,
        Command::Outbox => show::outbox(environment).await,
    }
}

/// The words of the terminal: Vietnamese first, then the same in English, as the operator may be either.
fn terminal() -> &'static Texts {
    Texts::of(Lang::Vi, Profile::Cell)
}

/// Prints a line for the person at the terminal.
#[expect(clippy::print_stdout, reason = "the commands speak to the person at the terminal")]
fn say(line: impl std::fmt::Display) {
    println!("{line}");
}

async fn open(environment: &Environment) -> anyhow::Result<App> {
    let store = Store::open(&environment.database_url).await?;
    Ok(App::new(store, Arc::new(SystemClock)).await?)
}

fn gateway(environment: &Environment, token: String) -> anyhow::Result<Gateway> {
    let api_url = environment.telegram_api_url.clone().unwrap_or_else(|| TELEGRAM.to_owned());
    Ok(Gateway::new(GatewayConfig { token, api_url, proxy: environment.telegram_proxy.clone() })?)
}
