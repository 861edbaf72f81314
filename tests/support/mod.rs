//! The world of the stories: the real program on a temporary database, a strict Telegram, a clock that stands
//! still. A story reads: somebody says or presses something, and everybody looks at their phone.

pub mod database;
pub mod many;
pub mod seed;
pub mod topics;

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use chuyende::domain::time::{Timestamp, instant};
use chuyende::sandbox::{MessageView, Telegram};
use chuyende::stage::Stage;
use chuyende::store::{inbox, outbox};
use sqlx::{Connection as _, Executor as _};

use database::TestDatabase;

pub const ZONE: Tz = chrono_tz::Asia::Ho_Chi_Minh;

/// An instant, written as the clocks of Viet Nam show it: "2026-11-24 08:00".
pub fn moment(text: &str) -> Timestamp {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("YYYY-MM-DD HH:MM");
    instant(local.date(), local.time(), ZONE)
}

/// The program, its Telegram, and the people in it.
pub struct World {
    pub stage: Stage,
    database: TestDatabase,
}

impl World {
    /// A world at eight in the morning of 24 November 2026.
    pub async fn new() -> Self {
        Self::at_time("2026-11-24 08:00").await
    }

    pub async fn at_time(now: &str) -> Self {
        let database = TestDatabase::new().await;
        let stage = Stage::set(&database.url, moment(now)).await.expect("a stage");
        Self { stage, database }
    }

    pub fn telegram(&self) -> &Telegram {
        &self.stage.telegram
    }

    /// An account of a person who has pressed Start.
    pub async fn person(&mut self, name: &str) -> i64 {
        let user = self.stage.telegram.user(name, "vi");
        self.stage.telegram.says(user, user, "/start");
        self.settle().await;
        self.stage.telegram.read(user);
        user
    }

    /// Says something in the private chat.
    pub async fn says(&mut self, user: i64, text: &str) {
        self.stage.telegram.says(user, user, text);
        self.settle().await;
    }

    /// Says something in a group.
    pub async fn says_in(&mut self, user: i64, chat: i64, text: &str) {
        self.stage.telegram.says(user, chat, text);
        self.settle().await;
    }

    /// Presses the button with these words on the newest message of the private chat that has one.
    pub async fn presses(&mut self, user: i64, label: &str) -> String {
        self.presses_in(user, user, label).await
    }

    /// Presses a button in a chat; gives the line that flashes over it.
    pub async fn presses_in(&mut self, user: i64, chat: i64, label: &str) -> String {
        let message = self.newest_with(user, chat, label);
        self.stage.telegram.presses(user, chat, message, label).expect("the button can be pressed");
        self.settle().await;
        let toasts = self.stage.telegram.toasts(user);
        toasts.into_iter().map(|toast| toast.text).collect::<Vec<_>>().join("\n")
    }

    /// Whether the newest message of the private chat has a button of these words.
    pub fn offers(&self, user: i64, label: &str) -> bool {
        let view = self.stage.telegram.chat_view(user, user);
        view.last().is_some_and(|message| message.buttons.iter().flatten().any(|button| button.text == label))
    }

    /// The newest message with a button of these words.
    pub fn newest_with(&self, user: i64, chat: i64, label: &str) -> i64 {
        let view = self.stage.telegram.chat_view(user, chat);
        let has =
            |message: &&MessageView| message.buttons.iter().flatten().any(|button| button.text == label);
        match view.iter().rev().find(has) {
            Some(message) => message.message_id,
            None => panic!("no button {label:?} in this chat:\n{}", show(&view)),
        }
    }

    /// What the bot has said or changed in a chat since somebody last looked, as a phone shows it.
    pub fn reads(&self, chat: i64) -> String {
        let unread = self.stage.telegram.unread(chat);
        self.stage.telegram.read(chat);
        show(&unread)
    }

    /// Lets everything that can happen now happen.
    pub async fn settle(&mut self) {
        self.stage.settle().await.expect("things come to rest");
    }

    /// Lets time pass.
    pub async fn at(&mut self, text: &str) {
        self.stage.at(moment(text)).await.expect("time passes");
    }

    /// Pulls the plug and starts anew.
    pub async fn restart(&mut self) {
        self.stage.restart().await.expect("it starts again");
    }

    /// Makes a table unreachable under its name, as trouble with the database would, or reachable again.
    pub async fn rename_table(&self, from: &str, to: &str) {
        self.damage(format!("ALTER TABLE {from} RENAME TO {to}")).await;
    }

    /// A change that no code of ours would make.
    pub async fn damage(&self, sql: String) {
        self.database.spoil();
        sqlx::any::install_default_drivers();
        let mut connection = sqlx::AnyConnection::connect(&self.database.url).await.unwrap();
        connection.execute(sqlx::query(sqlx::AssertSqlSafe(sql))).await.unwrap();
        connection.close().await.unwrap();
    }

    /// The end of a story: nothing is left unsent, refused or parked.
    pub async fn finish(mut self) {
        self.settle().await;
        let (refused, waiting) = outbox::refused(&self.stage.app.store).await.unwrap();
        assert!(refused.is_empty(), "refused by the messenger: {refused:?}");
        assert_eq!(waiting, 0, "messages nobody got");
        let parked = inbox::parked(&self.stage.app.store).await.unwrap();
        assert!(parked.is_empty(), "parked: {parked:?}");
        assert_eq!(self.stage.telegram.pending_updates(), 0, "updates nobody fetched");
        self.stage.app.store.close().await;
        self.database.drop().await;
    }
}

/// Messages as a phone shows them: text, then the buttons in brackets, one row a line.
pub fn show(messages: &[MessageView]) -> String {
    let mut lines = Vec::new();
    for message in messages {
        if !lines.is_empty() {
            lines.push("---".to_owned());
        }
        if let Some(document) = &message.document {
            lines.push(format!("<{}>", document.file_name));
        }
        lines.extend(message.text.lines().map(str::to_owned));
        for row in &message.buttons {
            lines.push(row.iter().map(|button| format!("[{}]", button.text)).collect::<Vec<_>>().join(" "));
        }
    }
    lines.join("\n").replace('\u{2060}', "")
}
