//! The program itself: its link, its lock, and how it ends.

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;

use chrono::Duration;
use chuyende::clock::{Clock as _, SystemClock};
use chuyende::sandbox::Telegram;
use tempfile::TempDir;

/// How long anything here may take, in seconds.
const PATIENCE: i64 = 60;

struct Machine {
    telegram: Telegram,
    folder: TempDir,
}

impl Machine {
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chuyende"));
        command
            .args(words)
            .current_dir(self.folder.path())
            .env_remove("RUST_LOG")
            .env("DATABASE_URL", "sqlite:chuyende.db")
            .env("TELOXIDE_TOKEN", self.telegram.token())
            .env("TELEGRAM_API_URL", self.telegram.url())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    async fn says(&self, words: &[&str]) -> Output {
        let mut command = self.command(words);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    /// Starts the bot and waits until it has found Telegram: from then on it listens.
    async fn starts(&self) -> Child {
        let asked = self.telegram.calls("getMe");
        let child = self.command(&["run"]).spawn().unwrap();
        until(|| self.telegram.calls("getMe") > asked).await;
        child
    }

    fn secret_is_kept(&self, secret: &str) {
        for entry in std::fs::read_dir(self.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "the word of the link stands in {}", path.display());
        }
    }
}

async fn until(mut happened: impl FnMut() -> bool) {
    let clock = SystemClock;
    let end = clock.now() + Duration::seconds(PATIENCE);
    while !happened() {
        assert!(clock.now() < end, "it does not happen");
        clock.sleep_until(clock.now() + Duration::milliseconds(20)).await;
    }
}

fn signal(child: &Child, name: &str) {
    let told = Command::new("kill").args([name, &child.id().to_string()]).status().unwrap();
    assert!(told.success());
}

/// Waits for the end of the program; what it said, and whether it ended well.
async fn ended(mut child: Child) -> (bool, String) {
    until(|| child.try_wait().unwrap().is_some()).await;
    let output = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn one_bot_runs_a_database_ends_when_told_and_survives_being_killed() {
    let telegram = Telegram::start(Arc::new(SystemClock)).await.unwrap();
    let machine = Machine { telegram, folder: TempDir::new().unwrap() };
    let telegram = &machine.telegram;

    let first = machine.starts().await;
    // Beside the running bot, a unit is added; its link is shown once and only its hash is kept.
    let added = machine.says(&["unit", "add", "Tổ dân phố 7"]).await;
    let shown = String::from_utf8(added.stdout).unwrap();
    let link = shown.lines().find_map(|line| line.trim().strip_prefix("https://")).unwrap();
    let link = format!("https://{link}");
    machine.secret_is_kept(link.split_once("?start=s").unwrap().1);
    // A second bot on the same database is refused, and says what holds it.
    let second = machine.says(&["run"]).await;
    assert!(!second.status.success());
    let why = String::from_utf8(second.stderr).unwrap();
    assert!(why.contains("chuyende.db.lock"), "{why}");

    let binh = telegram.user("Lê Văn Bình", "vi");
    telegram.opens_link(binh, &link).unwrap();
    until(|| !telegram.unread(binh).is_empty()).await;
    telegram.read(binh);
    signal(&first, "-TERM");
    let (well, said) = ended(first).await;
    assert!(well, "{said}");
    assert!(!said.contains(telegram.token()), "the token is nobody's business: {said}");

    // Killed in the middle of its work, it leaves no lock behind, and what it had not confirmed comes again.
    let killed = machine.starts().await;
    telegram.presses_newest(binh, binh, "Đồng ý").unwrap();
    signal(&killed, "-KILL");
    assert!(!ended(killed).await.0);
    let last = machine.starts().await;
    until(|| telegram.chat_view(binh, binh).iter().any(|message| message.text.contains("họ tên"))).await;
    let asked =
        telegram.chat_view(binh, binh).iter().filter(|message| message.text.contains("họ tên")).count();
    // A kill between Telegram's answer and our note of it repeats that one message; it never loses it.
    assert!((1..=2).contains(&asked), "asked {asked} times");
    // It listens, and is told to stop.
    telegram.read(binh);
    telegram.says(binh, binh, "Lê Văn Bình");
    until(|| !telegram.unread(binh).is_empty()).await;
    signal(&last, "-INT");
    let (well, said) = ended(last).await;
    assert!(well, "{said}");
    assert!(Path::new(machine.folder.path()).join("chuyende.db").exists());
}
