//! A small, strict, stateful Telegram on loopback, in this process: for the demo, the tests and the benches.
//!
//! The production code knows it only as a URL. [`Telegram`] is the other side: what people do, what they see, and
//! what goes wrong. It shares [`Clock`] with the program, so that time stands still between two steps of a test.

mod args;
mod chats;
mod entities;
mod faults;
mod groups;
mod html;
mod keyboard;
mod limits;
mod line;
mod methods;
mod page;
mod people;
mod presses;
mod queue;
mod server;
mod state;
mod view;
mod wire;

use std::sync::{Arc, MutexGuard};

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::clock::Clock;
pub use faults::Fault;
pub use keyboard::ButtonKind;
pub use page::{Page, render_html, render_text};
pub use presses::{LinkError, PressError, Pressed};
pub use server::CallRecord;
use server::Shared;
use state::{BOT_ID, BOT_USERNAME, World};
pub use state::{ChatId, MessageId, Toast, UserId};
pub use view::{ButtonView, DocumentView, MediaView, MessageView};

const TOKEN: &str = "7200000001:AAEsandboxsandboxsandboxsandboxsand";

/// The sandbox, seen from the people's side. Cheap to clone; the last clone that goes ends the server.
#[derive(Clone)]
pub struct Telegram {
    shared: Arc<Shared>,
    server: Arc<Server>,
}

struct Server {
    url: String,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Telegram {
    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start(clock: Arc<dyn Clock>) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let shared = Arc::new(Shared::new(TOKEN, World::new(clock)));
        let task = tokio::spawn(server::serve(listener, Arc::clone(&shared)));
        Ok(Self { shared, server: Arc::new(Server { url, task }) })
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.shared.world()
    }

    /// What goes into `TELEGRAM_API_URL`.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url.clone()
    }

    /// The bot's token.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.shared.token
    }

    /// The bot's user name, without `@`.
    #[must_use]
    pub fn bot_username(&self) -> &'static str {
        BOT_USERNAME
    }

    /// The bot's own user id.
    #[must_use]
    pub fn bot_id(&self) -> UserId {
        BOT_ID
    }

    /// The name over the bot's messages; its user name unless set.
    pub fn set_bot_name(&self, name: &str) {
        name.clone_into(&mut self.world().bot_name);
    }

    /// Turns privacy mode on (as at the start) or off.
    pub fn set_privacy(&self, on: bool) {
        self.world().privacy = on;
    }

    /// Turns the rate limits on (as at the start) or off.
    pub fn set_rate_limits(&self, on: bool) {
        self.world().limits.on = on;
    }

    /// Turns on (off at the start) what `getUpdates` does to one who asks again at once with the same offset: it
    /// waits at least 3 s and gets one update. Off, because a clock that stands still makes everything "at once".
    pub fn set_repeat_poll_rule(&self, on: bool) {
        self.world().queue.punishes_repeats = on;
    }

    /// The id of the next update. Telegram starts anywhere after a week without updates.
    pub fn set_next_update_id(&self, id: i64) {
        self.world().queue.next_id = id;
    }

    /// The next request for `method` meets this fault; several queue up. `file` stands for downloads.
    pub fn fails_next(&self, method: &str, fault: Fault) {
        self.world().faults.set_for_method(method, fault);
    }

    /// The next request about `chat` meets this fault.
    pub fn fails_next_to(&self, chat: ChatId, fault: Fault) {
        self.world().faults.set_for_chat(chat, fault);
    }

    /// Cuts every connection, sleeping polls too, until it is set back.
    pub fn unreachable(&self, is_cut: bool) {
        let mut world = self.world();
        world.faults.unreachable = is_cut;
        world.news.notify_waiters();
    }

    /// A person with a Telegram account who has never spoken to the bot.
    #[must_use]
    pub fn user(&self, name: &str, language_code: &str) -> UserId {
        self.world().add_person(name, language_code)
    }

    /// The chat as `viewer` sees it, oldest message first; empty if the viewer is not in it.
    #[must_use]
    pub fn chat_view(&self, viewer: UserId, chat: ChatId) -> Vec<MessageView> {
        let world = self.world();
        if world.is_in(viewer, chat) { world.views(chat, viewer, |_| true) } else { Vec::new() }
    }

    /// The bot's messages sent or edited since [`Telegram::read`].
    #[must_use]
    pub fn unread(&self, chat: ChatId) -> Vec<MessageView> {
        let world = self.world();
        let read_up_to = world.chats.get(&chat).map_or(0, |chat| chat.read_up_to);
        world
            .views(chat, chat, |message| message.sender == state::Sender::Bot && message.changed > read_up_to)
    }

    /// Marks a chat as read.
    pub fn read(&self, chat: ChatId) {
        let mut world = self.world();
        let changes = world.changes();
        if let Some(chat) = world.chats.get_mut(&chat) {
            chat.read_up_to = changes;
        }
    }

    /// Every chat that holds a message of the bot which has not been read.
    #[must_use]
    pub fn unread_chats(&self) -> Vec<ChatId> {
        let world = self.world();
        let is_unread = |chat: &&state::Chat| {
            let mut messages = chat.messages.values();
            messages.any(|message| message.sender == state::Sender::Bot && message.changed > chat.read_up_to)
        };
        world.chats.values().filter(is_unread).map(|chat| chat.id).collect()
    }

    /// The bytes of a file that anybody sent.
    #[must_use]
    pub fn file_bytes(&self, file_id: &str) -> Option<Vec<u8>> {
        self.world().files.get(file_id).map(|file| file.bytes.to_vec())
    }

    /// The command menu (command, description) that a person sees in a chat.
    #[must_use]
    pub fn commands_for(&self, user: UserId, chat: ChatId) -> Vec<(String, String)> {
        self.world().menu_for(user, chat)
    }

    /// The messages pinned in a chat.
    #[must_use]
    pub fn pinned(&self, chat: ChatId) -> Vec<MessageId> {
        self.world().chats.get(&chat).map(|chat| chat.pinned.iter().copied().collect()).unwrap_or_default()
    }

    /// Requests that are being worked on; a long poll that sleeps is not one.
    #[must_use]
    pub fn open_requests(&self) -> usize {
        self.world().open_requests()
    }

    /// How often a method was called, well or ill.
    #[must_use]
    pub fn calls(&self, method: &str) -> usize {
        self.world().log.counts.get(&method.to_lowercase()).copied().unwrap_or_default()
    }

    /// Every request so far, in the order of their answers.
    #[must_use]
    pub fn log(&self) -> Vec<CallRecord> {
        self.world().log.records.clone()
    }

    /// Updates that the bot has not confirmed and that have not expired.
    #[must_use]
    pub fn pending_updates(&self) -> usize {
        let mut world = self.world();
        let now = world.now();
        world.queue.len(now)
    }
}
