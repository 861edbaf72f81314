//! The program: reads the command line, sets up the log, runs the command.

use chuyende::config::Cli;
use clap::Parser as _;
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let cli = Cli::parse();
    // sqlx logs every statement with its values at `debug`: members' words do not belong there.
    let filter = EnvFilter::try_new(format!("{},sqlx=warn,hyper=warn,reqwest=warn", cli.environment.log))?;
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    chuyende::cli::run(cli).await
}
