//! Buttons and links: what happens when a person taps one.

use serde_json::{Value, json};

use super::Telegram;
use super::keyboard::ButtonKind;
use super::state::{BOT_USERNAME, ChatId, MessageId, Query, Rank, Sender, Standing, UserId, World};
use super::view::MessageView;

/// What a tap on a button did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// The bot was asked; the id of the query.
    Asked(String),
    /// A link to the bot was opened and `/start` sent.
    Started(MessageId),
    /// A link was opened that leads elsewhere, or needs a group to be chosen.
    Opened(String),
}

/// Why a button could not be tapped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PressError {
    /// There is no such message, or it is not shown to this person.
    #[error("no message {0} to be seen")]
    NoMessage(MessageId),
    /// The message has no button with these words.
    #[error("no button \"{wanted}\" among {shown:?}")]
    NoButton {
        /// What was looked for.
        wanted: String,
        /// What is there.
        shown: Vec<String>,
    },
    /// The button's link does not work.
    #[error(transparent)]
    Link(#[from] LinkError),
}

/// Why a link could not be followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// It is no `t.me` link to this bot with the payload asked for.
    #[error("not a link to this bot: {0}")]
    NotOurs(String),
    /// Telegram takes 1 to 64 of `A-Za-z0-9_-`.
    #[error("a payload that Telegram would not pass on: {0}")]
    BadPayload(String),
    /// The person is not in the group, or is gone.
    #[error("the person is not there")]
    NotThere,
}

impl Telegram {
    /// A person taps the first button with these words.
    ///
    /// # Errors
    /// When there is no such message or button, or its link leads nowhere.
    pub fn presses(
        &self,
        user: UserId,
        chat: ChatId,
        message: MessageId,
        label: &str,
    ) -> Result<Pressed, PressError> {
        let mut world = self.world();
        if !world.is_in(user, chat) {
            return Err(PressError::NoMessage(message));
        }
        let found = world.chats.get(&chat).and_then(|chat| chat.messages.get(&message));
        let buttons = found.ok_or(PressError::NoMessage(message))?.keyboard.iter().flatten();
        let Some(button) = buttons.clone().find(|button| button.text == label) else {
            let shown = buttons.map(|button| button.text.clone()).collect();
            return Err(PressError::NoButton { wanted: label.to_owned(), shown });
        };
        match button.kind.clone() {
            ButtonKind::Callback(data) => Ok(Pressed::Asked(world.ask(user, chat, message, &data))),
            ButtonKind::Url(url) if payload(&url, "start").is_some() => {
                Ok(Pressed::Started(world.opens_link(user, &url)?))
            }
            ButtonKind::Url(url) => Ok(Pressed::Opened(url)),
        }
    }

    /// A person taps the newest button with these words in a chat.
    ///
    /// # Errors
    /// When no message there has such a button, or its link leads nowhere.
    pub fn presses_newest(&self, user: UserId, chat: ChatId, label: &str) -> Result<Pressed, PressError> {
        let chat_view = self.chat_view(user, chat);
        let Some(message) = chat_view.iter().rev().find(|message| message.labels().contains(&label)) else {
            let shown = chat_view.iter().flat_map(MessageView::labels).map(str::to_owned).collect();
            return Err(PressError::NoButton { wanted: label.to_owned(), shown });
        };
        self.presses(user, chat, message.message_id, label)
    }

    /// A person's app sends data of its own making: a foreign button, an old one, a forgery. The message need not
    /// exist.
    pub fn presses_data(&self, user: UserId, chat: ChatId, message: MessageId, data: &str) -> String {
        self.world().ask(user, chat, message, data)
    }

    /// A person opens `t.me/<bot>?start=…` and presses Start.
    ///
    /// # Errors
    /// When the link is not this bot's, carries a payload that Telegram would drop, or the person is gone.
    pub fn opens_link(&self, user: UserId, url: &str) -> Result<MessageId, LinkError> {
        self.world().opens_link(user, url)
    }

    /// A person opens `t.me/<bot>?startgroup=…` and chooses a group: the bot is added, as an administrator where
    /// the link asks for rights and the person may give them, and gets `/start@bot …` there.
    ///
    /// # Errors
    /// As for [`Telegram::opens_link`], and when the person is not in the group.
    pub fn opens_group_link(&self, user: UserId, chat: ChatId, url: &str) -> Result<MessageId, LinkError> {
        let mut world = self.world();
        let payload = checked_payload(url, "startgroup")?;
        if chat > 0 || !world.is_in(user, chat) {
            return Err(LinkError::NotThere);
        }
        world.bring_bot(chat, user);
        let rank = world.chats.get(&chat).and_then(|group| group.members.get(&user));
        if url.contains("&admin=") && rank.is_some_and(|rank| *rank != Rank::Member) {
            world.set_standing(chat, user, Standing::Admin);
        }
        let text = format!("/start@{BOT_USERNAME} {payload}");
        world.says(&Sender::Person(user), chat, None, &text).first().copied().ok_or(LinkError::NotThere)
    }
}

impl World {
    fn opens_link(&mut self, user: UserId, url: &str) -> Result<MessageId, LinkError> {
        let payload = checked_payload(url, "start")?;
        if self.chats.get(&user).is_some_and(|chat| chat.bot == Standing::Kicked) {
            self.set_standing(user, user, Standing::Member);
        }
        let text = format!("/start {payload}");
        self.says(&Sender::Person(user), user, None, &text).first().copied().ok_or(LinkError::NotThere)
    }

    /// Queues a press and gives its query id.
    fn ask(&mut self, user: UserId, chat: ChatId, message: MessageId, data: &str) -> String {
        let id = format!("4{:017}", self.number());
        let Some(found) = self.chats.get(&chat) else { return id };
        let shown: Value = match found.messages.get(&message) {
            Some(message) => self.message_json(found, message),
            // InaccessibleMessage: its date is always 0.
            None => json!({ "chat": self.chat_json(found), "message_id": message, "date": 0 }),
        };
        let is_heard = matches!(found.bot, Standing::Member | Standing::Admin) && found.moved_to.is_none();
        let body = json!({
            "id": id, "from": self.user_json(user), "message": shown, "data": data,
            "chat_instance": format!("{}", chat.wrapping_mul(-7_919)),
        });
        self.queries.insert(id.clone(), Query { user, at: self.now() });
        if is_heard {
            self.push("callback_query", body);
        }
        id
    }
}

/// The value of a parameter in a link to this bot.
fn payload(url: &str, name: &str) -> Option<String> {
    let url = reqwest::Url::parse(url).ok()?;
    let is_ours =
        url.host_str() == Some("t.me") && url.path().trim_matches('/').eq_ignore_ascii_case(BOT_USERNAME);
    let (_, value) = url.query_pairs().find(|(found, _)| found == name)?;
    is_ours.then(|| value.into_owned())
}

fn checked_payload(url: &str, name: &str) -> Result<String, LinkError> {
    let payload = payload(url, name).ok_or_else(|| LinkError::NotOurs(url.to_owned()))?;
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if (1..=64).contains(&payload.len()) && payload.chars().all(is_letter) {
        Ok(payload)
    } else {
        Err(LinkError::BadPayload(payload))
    }
}
