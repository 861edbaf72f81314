//! What everybody received, and when.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike as _, NaiveDateTime, NaiveTime};
use chuyende::domain::time::{local, quarter_of};
use chuyende::present::action::Action;
use chuyende::sandbox::{MessageView, Telegram};

use super::people::actions;
use crate::support::ZONE;

/// Messages that come unasked to one member in one quarter (ux 7).
const MOST_TO_A_MEMBER: usize = 8;
/// Posts in the group in one quarter (ux 7).
const MOST_IN_THE_GROUP: usize = 5;
const MOST_LINES: usize = 6;
const MOST_CHARACTERS: usize = 350;

#[derive(Clone, Debug)]
struct Entry {
    at: NaiveDateTime,
    /// Its receiver had just done something: an answer.
    asked: bool,
    /// Any officer had just done something: a post that goes out at once.
    acted: bool,
    text: String,
    buttons: Vec<String>,
    file: Option<String>,
    reading: bool,
}

/// The year as it stood on the phones.
#[derive(Clone, Debug, Default)]
pub struct Diary {
    known: BTreeSet<(i64, i64)>,
    entries: BTreeMap<String, Vec<Entry>>,
    /// Leaders and those with an office hear more than a member does.
    members: BTreeSet<String>,
}

impl Diary {
    /// Names somebody to whom the budget of a member applies.
    pub fn is_member(&mut self, name: &str) {
        self.members.insert(name.to_owned());
    }

    /// Reads what is new in a chat. `actor`: whose act led to it.
    pub fn read(&mut self, telegram: &Telegram, name: &str, chat: i64, actor: Option<i64>) {
        for message in telegram.unread(chat) {
            if !self.known.insert((chat, message.message_id)) {
                continue;
            }
            self.entries.entry(name.to_owned()).or_default().push(Entry {
                at: local(message.at, ZONE),
                asked: actor == Some(chat),
                acted: actor.is_some(),
                reading: is_reading(&message),
                buttons: message.labels().iter().map(|label| (*label).to_owned()).collect(),
                file: message.document.map(|file| file.file_name),
                text: message.text.replace('\u{2060}', ""),
            });
        }
        telegram.read(chat);
    }

    fn all(&self) -> impl Iterator<Item = (&String, &Entry)> {
        self.entries.iter().flat_map(|(name, entries)| entries.iter().map(move |entry| (name, entry)))
    }

    /// What came unasked to one of them, a line a message.
    pub fn of(&self, name: &str) -> String {
        let entries = self.entries.get(name).map(Vec::as_slice).unwrap_or_default();
        entries.iter().filter(|entry| !entry.asked).map(Entry::line).collect::<Vec<_>>().join("\n")
    }

    /// The same words twice to the same person in one quarter, unasked.
    pub fn doubled(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        self.all()
            .filter(|(_, entry)| !entry.asked && entry.file.is_none())
            .filter(|(name, entry)| {
                let day = entry.at.date();
                !seen.insert(((*name).clone(), day.year(), quarter_of(day), entry.text.clone()))
            })
            .map(|(name, entry)| format!("{name}: {}", entry.line()))
            .collect()
    }

    /// What came of itself at night.
    pub fn outside_sending_hours(&self) -> Vec<String> {
        let hour = |h, m| NaiveTime::from_hms_opt(h, m, 0).unwrap();
        let (from, until) = (hour(7, 0), hour(20, 31));
        self.all()
            .filter(|(_, entry)| !entry.acted && !(from..until).contains(&entry.at.time()))
            .map(|(name, entry)| format!("{name}: {}", entry.line()))
            .collect()
    }

    /// Who was written to more often in a quarter than ux 7 allows.
    pub fn over_the_budget(&self) -> Vec<String> {
        let mut counts: BTreeMap<(String, i32, u8), usize> = BTreeMap::new();
        for (name, entry) in self.all().filter(|(_, entry)| !entry.asked) {
            let day = entry.at.date();
            *counts.entry((name.clone(), day.year(), quarter_of(day))).or_default() += 1;
        }
        counts
            .into_iter()
            .filter(|((name, ..), count)| {
                let group = name == "(group)";
                (group && *count > MOST_IN_THE_GROUP)
                    || (self.members.contains(name) && *count > MOST_TO_A_MEMBER)
            })
            .map(|((name, year, quarter), count)| format!("{name}: {count} in {quarter}/{year}"))
            .collect()
    }

    /// Messages over six lines or about 350 characters; parts of a draft are as long as they are.
    pub fn too_long(&self) -> Vec<String> {
        let own = |text: &str| -> usize { text.split('"').step_by(2).map(|part| part.chars().count()).sum() };
        self.all()
            .filter(|(_, entry)| !entry.reading && entry.file.is_none())
            .filter(|(_, entry)| {
                entry.text.lines().count() > MOST_LINES || own(&entry.text) > MOST_CHARACTERS
            })
            .map(|(name, entry)| format!("{name}:\n{}", entry.text))
            .collect()
    }
}

impl Entry {
    fn line(&self) -> String {
        let words = self.text.replace('\n', " / ");
        let file = self.file.as_ref().map(|file| format!("<{file}> ")).unwrap_or_default();
        let buttons: String = self.buttons.iter().map(|button| format!(" [{button}]")).collect();
        format!("{} {file}{words}{buttons}", self.at.format("%d/%m/%Y %H:%M"))
    }
}

/// Parts of a draft and the minutes that are read out are as long as they are.
fn is_reading(message: &MessageView) -> bool {
    let reads = |action: &Action| {
        matches!(action, Action::TurnPart { .. } | Action::MarkRead { .. } | Action::ReadConclusion { .. })
    };
    actions(message).any(|(action, _)| reads(&action))
        || message.text.starts_with("Biên bản sinh hoạt chuyên đề")
}
