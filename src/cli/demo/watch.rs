//! Looks over everybody's shoulder: how long messages are, and who is written to without having asked.

use std::collections::{BTreeMap, BTreeSet};

use super::calendar::Sent;
use super::cast::decoded;
use crate::present::action::Action;
use crate::sandbox::{MessageView, Telegram};

/// Lines a message may have (ux 7).
const MOST_LINES: usize = 6;
/// Characters a message may have (ux 7: about 350).
const MOST_CHARACTERS: usize = 350;

/// What was seen.
#[derive(Debug, Default)]
pub(super) struct Watch {
    known: BTreeSet<(i64, i64)>,
    /// Messages that came unasked, by person: their first lines.
    pub unasked: BTreeMap<&'static str, Vec<String>>,
    /// First lines of what was posted in the group.
    pub posts: Vec<String>,
    /// All of it, with its hour.
    pub sent: Vec<Sent>,
    /// The minutes are being read out: at most a page (ux 22).
    pub reads_aloud: bool,
    /// What should not have happened.
    pub faults: Vec<String>,
}

impl Watch {
    pub fn fault(&mut self, what: String) {
        if !self.faults.contains(&what) {
            self.faults.push(what);
        }
    }

    pub fn begin_counting(&mut self) {
        self.unasked.clear();
        self.posts.clear();
        self.sent.clear();
    }

    /// Looks at what is new or changed in a private chat; `asked`: its owner has just done something.
    pub fn look(&mut self, telegram: &Telegram, name: &'static str, user: i64, asked: bool) {
        for message in telegram.unread(user) {
            self.measure(name, &message);
            if self.known.insert((user, message.message_id)) && !asked {
                self.unasked.entry(name).or_default().push(first_line(&message));
                self.sent.push(Sent::private(&message));
            }
        }
        telegram.read(user);
    }

    /// Looks at the group.
    pub fn look_at_group(&mut self, telegram: &Telegram, group: i64) {
        for message in telegram.unread(group) {
            self.measure("group", &message);
            if self.known.insert((group, message.message_id)) {
                self.posts.push(first_line(&message));
                self.sent.push(Sent::in_group(&message));
            }
        }
        telegram.read(group);
    }

    fn measure(&mut self, name: &str, message: &MessageView) {
        if self.reads_aloud {
            return;
        }
        let (lines, characters) = (message.text.lines().count(), own_words(&message.text));
        if (lines > MOST_LINES || characters > MOST_CHARACTERS) && !is_reading(message) {
            self.fault(format!("{lines} lines, {characters} characters to {name}:\n{}", message.text));
        }
    }
}

/// Characters of a message without what it quotes: nobody can shorten people's titles, measures and comments.
fn own_words(text: &str) -> usize {
    text.split(['"', '“', '”']).step_by(2).map(|part| part.chars().count()).sum()
}

fn first_line(message: &MessageView) -> String {
    message.text.lines().next().unwrap_or_default().to_owned()
}

/// Parts of a document are as long as they are (ux 7).
fn is_reading(message: &MessageView) -> bool {
    message.document.is_some()
        || message.buttons.iter().flatten().filter_map(decoded).any(|action| reads(&action))
}

fn reads(action: &Action) -> bool {
    matches!(action, Action::TurnPart { .. } | Action::MarkRead { .. } | Action::ReadConclusion { .. })
}
