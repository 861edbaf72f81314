//! The people of the play, their phones, and what they do on them. Buttons are found by what they do, not by their
//! words, so that one script plays in every language. Every tap and character typed is counted.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use chrono::NaiveDateTime;

use super::sample::Sample;
use super::watch::Watch;
use crate::domain::ids::UnitId;
use crate::domain::time::{Timestamp, instant};
use crate::domain::unit::{Lang, Profile};
use crate::present::action::Action;
use crate::present::texts::Texts;
use crate::present::words;
use crate::sandbox::{ButtonKind, ButtonView, MessageView, Telegram, render_text};
use crate::stage::Stage;
use crate::telegram::callback;

/// The zone of the play.
pub(super) const ZONE: chrono_tz::Tz = chrono_tz::Asia::Ho_Chi_Minh;

/// What a person had to do.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Effort {
    /// The words on the buttons that were pressed, in order.
    pub taps: Vec<String>,
    /// Characters typed.
    pub typed: usize,
}

/// The company, and the stage they play on.
pub(super) struct Cast {
    pub stage: Stage,
    pub lang: Lang,
    pub profile: Profile,
    pub sample: Sample,
    pub unit: UnitId,
    pub group: i64,
    pub watch: Watch,
    users: BTreeMap<&'static str, i64>,
    /// What each has done since the counting began.
    pub effort: BTreeMap<&'static str, Effort>,
    /// What the quarter itself took, once it is over.
    pub quarter: Option<Counted>,
}

/// What was counted.
#[derive(Clone, Debug)]
pub(super) struct Counted {
    pub effort: BTreeMap<&'static str, Effort>,
    pub unasked: BTreeMap<&'static str, Vec<String>>,
    pub posts: Vec<String>,
}

/// An instant as the clocks of the unit show it: "2026-11-24 08:00".
pub(super) fn moment(text: &str) -> anyhow::Result<Timestamp> {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").with_context(|| text.to_owned())?;
    Ok(instant(local.date(), local.time(), ZONE))
}

impl Cast {
    /// Everybody has a phone with Telegram, and all but one are in a group; the bot knows none of it yet.
    pub fn gather(stage: Stage, lang: Lang, profile: Profile) -> Self {
        let sample = Sample::of(lang, profile);
        let telegram = stage.telegram.clone();
        let group = telegram.group(sample.word("group"));
        let mut users = BTreeMap::new();
        for name in sample.names() {
            let user = telegram.user(name, lang.as_str());
            users.insert(name, user);
            if name != sample.word("linked") && name != sample.without_phone() {
                telegram.join(group, user);
            }
        }
        telegram.set_bot_name(&words::assistant(Texts::of(lang, profile)));
        let watch = Watch::default();
        let effort = BTreeMap::new();
        Self { stage, lang, profile, sample, unit: UnitId(0), group, watch, users, effort, quarter: None }
    }

    pub fn telegram(&self) -> &Telegram {
        &self.stage.telegram
    }

    /// The account of a person.
    pub fn user(&self, who: &str) -> anyhow::Result<i64> {
        self.users.get(who).copied().with_context(|| format!("nobody is called {who:?}"))
    }

    /// Everybody with a phone, by name.
    pub fn phones(&self) -> impl Iterator<Item = (&'static str, i64)> {
        let paper = self.sample.without_phone();
        self.users.iter().map(|(name, user)| (*name, *user)).filter(move |(name, _)| *name != paper)
    }

    pub fn secretary(&self) -> &'static str {
        self.sample.names().next().unwrap_or_default()
    }

    /// Forgets what was done so far: the setting up is no part of a quarter.
    pub fn begin_counting(&mut self) {
        self.effort.clear();
        self.watch.begin_counting();
    }

    /// What comes now belongs to the time after the session, and to the next one.
    pub fn end_counting(&mut self) {
        self.quarter = Some(Counted {
            effort: self.effort.clone(),
            unasked: self.watch.unasked.clone(),
            posts: self.watch.posts.clone(),
        });
    }

    pub fn effort_of(&mut self, who: &str) -> &mut Effort {
        let name = self.users.keys().find(|name| **name == who).copied().unwrap_or_default();
        self.effort.entry(name).or_default()
    }

    /// Lets everything happen that follows, and looks at all phones.
    pub async fn settle(&mut self, actor: Option<i64>) -> anyhow::Result<()> {
        // In a box: the acts are deep, and an unoptimised future of all of them would overflow a small stack.
        Box::pin(self.stage.settle()).await?;
        self.look(actor)
    }

    fn look(&mut self, actor: Option<i64>) -> anyhow::Result<()> {
        let telegram = self.stage.telegram.clone();
        let phones: Vec<(&'static str, i64)> = self.phones().collect();
        for (name, user) in phones {
            self.watch.look(&telegram, name, user, actor == Some(user));
        }
        self.watch.look_at_group(&telegram, self.group);
        Ok(())
    }

    /// Lets time pass.
    pub async fn at(&mut self, text: &str) -> anyhow::Result<()> {
        Box::pin(self.stage.at(moment(text)?)).await?;
        self.look(None)
    }

    /// Pulls the plug and starts the program anew.
    pub async fn restart(&mut self) -> anyhow::Result<()> {
        self.stage.restart().await
    }

    /// A command as people of the language write it.
    pub fn command(&self, vi: &'static str, en: &'static str) -> &'static str {
        match self.lang {
            Lang::Vi => vi,
            Lang::En => en,
        }
    }

    /// Writes in the private chat.
    pub async fn says(&mut self, who: &str, text: &str) -> anyhow::Result<i64> {
        let user = self.user(who)?;
        self.effort_of(who).typed += text.chars().count();
        let sent = self.telegram().says(user, user, text);
        self.settle(Some(user)).await?;
        sent.last().copied().context("something was written")
    }

    /// Writes in the group; `to`: in reply to a message.
    pub async fn says_in_group(&mut self, who: &str, text: &str, to: Option<i64>) -> anyhow::Result<i64> {
        let (user, group) = (self.user(who)?, self.group);
        self.effort_of(who).typed += text.chars().count();
        let sent = match to {
            Some(message) => self.telegram().replies(user, group, message, text),
            None => self.telegram().says(user, group, text),
        };
        self.settle(Some(user)).await?;
        sent.last().copied().context("something was written")
    }

    /// Changes the words of a message in the private chat.
    pub async fn rewords(&mut self, who: &str, message: i64, text: &str) -> anyhow::Result<()> {
        let user = self.user(who)?;
        self.effort_of(who).typed += text.chars().count();
        self.telegram().edits(user, user, message, text);
        self.settle(Some(user)).await
    }

    /// Sends a voice note.
    pub async fn speaks(&mut self, who: &str, seconds: u32) -> anyhow::Result<()> {
        let user = self.user(who)?;
        self.telegram().sends_voice(user, user, seconds).context("the voice note was sent")?;
        self.settle(Some(user)).await
    }

    /// Sends a file of text.
    pub async fn sends(&mut self, who: &str, name: &str, mime: &str, text: &str) -> anyhow::Result<()> {
        let user = self.user(who)?;
        let sent = self.telegram().sends_file(user, user, name, mime, text.as_bytes().to_vec(), "");
        sent.context("the file was sent")?;
        self.settle(Some(user)).await
    }

    /// Presses the newest button in the private chat that does something `meant`.
    pub async fn press(&mut self, who: &str, meant: impl Fn(&Action) -> bool) -> anyhow::Result<String> {
        let chat = self.user(who)?;
        self.press_in(who, chat, |button| decoded(button).is_some_and(|action| meant(&action))).await
    }

    /// Whether the newest message to somebody has such a button.
    pub fn is_asked(&self, who: &str, meant: impl Fn(&Action) -> bool) -> bool {
        let Ok(chat) = self.user(who) else { return false };
        let view = self.telegram().chat_view(chat, chat);
        let newest = view.iter().rev().find(|message| message.from_bot);
        newest.is_some_and(|message| {
            message.buttons.iter().flatten().filter_map(decoded).any(|action| meant(&action))
        })
    }

    /// Whether the newest message to somebody has a button with these words.
    pub fn offers(&self, who: &str, label: &str) -> bool {
        let Ok(chat) = self.user(who) else { return false };
        let view = self.telegram().chat_view(chat, chat);
        let newest = view.iter().rev().find(|message| message.from_bot);
        newest.is_some_and(|message| message.labels().contains(&label))
    }

    /// Whether there is such a button.
    pub fn sees(&self, who: &str, meant: impl Fn(&Action) -> bool) -> bool {
        self.sees_named(who, "", meant)
    }

    /// Whether there is such a button with these words in it.
    pub fn sees_named(&self, who: &str, part: &str, meant: impl Fn(&Action) -> bool) -> bool {
        let Ok(chat) = self.user(who) else { return false };
        let view = self.telegram().chat_view(chat, chat);
        let mut buttons = view.iter().flat_map(|message| message.buttons.iter().flatten());
        buttons
            .any(|button| button.text.contains(part) && decoded(button).is_some_and(|action| meant(&action)))
    }

    /// Presses the newest button that does something `meant` and whose words hold `part`: a name, a code.
    pub async fn press_named(
        &mut self,
        who: &str,
        part: &str,
        meant: impl Fn(&Action) -> bool,
    ) -> anyhow::Result<String> {
        let chat = self.user(who)?;
        let wanted =
            |button: &ButtonView| button.text.contains(part) && decoded(button).is_some_and(|a| meant(&a));
        self.press_in(who, chat, wanted).await.with_context(|| format!("no button {part:?}"))
    }

    /// Opens the newest link of a chat: one that leads to the bot, or adds it to the group.
    pub async fn opens_link(&mut self, who: &str, chat: i64) -> anyhow::Result<String> {
        self.press_in(who, chat, |button| matches!(button.kind, ButtonKind::Url(_))).await
    }

    async fn press_in(
        &mut self,
        who: &str,
        chat: i64,
        meant: impl Fn(&ButtonView) -> bool,
    ) -> anyhow::Result<String> {
        let user = self.user(who)?;
        let view = self.telegram().chat_view(user, chat);
        let found = view.iter().rev().find_map(|message| {
            let button = message.buttons.iter().flatten().find(|button| meant(button))?;
            Some((message.message_id, button.clone()))
        });
        let Some((message, button)) = found else {
            bail!("{who} has no such button.\n{}", last_of(&view, who));
        };
        self.effort_of(who).taps.push(button.text.clone());
        let telegram = self.telegram().clone();
        match &button.kind {
            ButtonKind::Url(url) if url.contains("startgroup=") => {
                telegram.opens_group_link(user, self.group, url)?;
            }
            ButtonKind::Url(url) => {
                telegram.opens_link(user, url)?;
            }
            ButtonKind::Callback(data) => {
                telegram.presses_data(user, chat, message, data);
            }
        }
        self.settle(Some(user)).await?;
        let toasts = telegram.toasts(user);
        for toast in toasts.iter().filter(|toast| toast.alert) {
            self.watch.fault(format!("{who} pressed [{}] and was told: {}", button.text, toast.text));
        }
        Ok(toasts.into_iter().map(|toast| toast.text).collect::<Vec<_>>().join("\n"))
    }
}

/// What a button does, if it comes back to us.
pub(super) fn decoded(button: &ButtonView) -> Option<Action> {
    match &button.kind {
        ButtonKind::Callback(data) => callback::decode(data).map(|(_, action)| action),
        ButtonKind::Url(_) => None,
    }
}

/// The last few messages, to see what went wrong.
fn last_of(view: &[MessageView], who: &str) -> String {
    render_text(&view[view.len().saturating_sub(4)..], who, ZONE)
}

/// Presses the button whose action matches a pattern.
macro_rules! tap {
    ($cast:expr, $who:expr, $($action:tt)+) => {
        $cast.press($who, |action| matches!(action, $($action)+)).await
    };
}
pub(super) use tap;
