//! What the operator sets: command line and environment, read once, here.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};

use crate::domain::unit::{Lang, Profile};

/// The environment every command shares. Secrets never show in `--help` or in a log.
#[derive(Args, Clone)]
pub struct Environment {
    /// The database: sqlite:FILE or postgres://…
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite:chuyende.db",
        hide_env_values = true,
        global = true
    )]
    pub database_url: String,
    /// The bot's token from @BotFather.
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true, hide_short_help = true, global = true)]
    pub token: Option<String>,
    /// Where the token is kept when it was typed in.
    #[arg(long, env = "TOKEN_FILE", default_value = "chuyende.token", global = true)]
    pub token_file: PathBuf,
    /// Another Bot API server.
    #[arg(long, env = "TELEGRAM_API_URL", global = true)]
    pub telegram_api_url: Option<String>,
    /// A proxy: http://, https:// or socks5://…
    #[arg(long, env = "TELEGRAM_PROXY", hide_env_values = true, global = true)]
    pub telegram_proxy: Option<String>,
    /// Messages a second the bot may send.
    #[arg(long, env = "TELEGRAM_RATE", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=1000), global = true)]
    pub telegram_rate: u32,
    /// What to log, as tracing's EnvFilter reads it.
    #[arg(long, env = "RUST_LOG", default_value = "info", global = true)]
    pub log: String,
}

impl std::fmt::Debug for Environment {
    /// Without the secrets: addresses may hold passwords.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Environment").field("rate", &self.telegram_rate).finish_non_exhaustive()
    }
}

/// The bot of the quarterly thematic session.
#[derive(Parser, Debug)]
#[command(name = "chuyende", version, about)]
pub struct Cli {
    #[command(flatten)]
    pub environment: Environment,
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Run the bot.
    Run,
    /// Play a whole quarter against a Telegram inside this program; needs no token.
    Demo(Demo),
    /// Units: add one, list them, name another secretary.
    #[command(subcommand)]
    Unit(UnitCommand),
    /// Try the token, the way to Telegram and the database.
    Check,
    /// Show the updates that could not be dealt with.
    Quarantine,
    /// Show what waits to be sent and what was refused.
    Outbox,
}

/// A whole quarter, for show.
#[derive(Args, Debug, Clone)]
pub struct Demo {
    /// Where the documents and the page of the chats go.
    #[arg(long, default_value = "demo-output")]
    pub out: PathBuf,
    /// The language of the people (vi or en); Vietnamese without it.
    #[arg(long, value_parser = lang)]
    pub lang: Option<Lang>,
    /// Only this kind of unit (cell or association); both without it.
    #[arg(long, value_parser = profile)]
    pub profile: Option<Profile>,
}

/// Commands about units.
#[derive(Subcommand, Debug)]
pub enum UnitCommand {
    /// Add a unit; prints the secretary's one-time link.
    Add {
        /// Its own name, without the kind: "Tổ dân phố 7".
        name: String,
        /// cell or association.
        #[arg(long, value_parser = profile, default_value = "cell")]
        profile: Profile,
        /// vi or en.
        #[arg(long, value_parser = lang, default_value = "vi")]
        lang: Lang,
        /// The unit's time zone.
        #[arg(long, default_value = "Asia/Ho_Chi_Minh")]
        zone: chrono_tz::Tz,
    },
    /// List all units.
    List,
    /// Print a new one-time link for a unit's secretary, when nobody can hand over.
    Secretary {
        /// The unit's number, as `unit list` shows it.
        unit: i64,
    },
}

fn lang(word: &str) -> Result<Lang, String> {
    Lang::parse(word).ok_or_else(|| Lang::ALL.iter().map(|lang| lang.as_str()).collect::<Vec<_>>().join(", "))
}

fn profile(word: &str) -> Result<Profile, String> {
    Profile::parse(word)
        .ok_or_else(|| Profile::ALL.iter().map(|profile| profile.as_str()).collect::<Vec<_>>().join(", "))
}

impl Environment {
    /// The token: from the environment, else from the file it was once typed into.
    #[must_use]
    pub fn known_token(&self) -> Option<String> {
        let kept = || fs::read_to_string(&self.token_file).ok();
        self.token
            .clone()
            .or_else(kept)
            .map(|token| token.trim().to_owned())
            .filter(|token| !token.is_empty())
    }

    /// Keeps a token that was typed in, readable by its owner alone.
    pub fn keep_token(&self, token: &str) -> std::io::Result<()> {
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let mut file = options.open(&self.token_file)?;
        file.write_all(token.trim().as_bytes())?;
        file.write_all(b"\n")
    }

    /// The lock file beside an SQLite file: one running bot per database. PostgreSQL needs none.
    #[must_use]
    pub fn lock_file(&self) -> Option<PathBuf> {
        let path = self.database_url.strip_prefix("sqlite:")?.trim_start_matches("//");
        let path = path.split('?').next().unwrap_or(path);
        if path.is_empty() || path == ":memory:" {
            return None;
        }
        let mut name = Path::new(path).as_os_str().to_owned();
        name.push(".lock");
        Some(PathBuf::from(name))
    }
}
