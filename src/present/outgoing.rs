//! What is said: a neutral message with buttons, before any messenger is thought of.

use serde::{Deserialize, Serialize};

use super::action::Action;
use super::html::{plain, split_html, utf16_len};
use crate::domain::ids::{FileId, PersonId, PromptId, UnitId};

/// Where a message goes. The messenger's own address of a group stays in the unit's row, so that a group that
/// becomes a supergroup is one changed row.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The private chat with a person.
    Private(PersonId),
    /// The group of a unit.
    Group(UnitId),
    /// A chat that belongs to no unit, by the messenger's address.
    Elsewhere(i64),
}

impl Place {
    /// The word that stands for the place in the database.
    #[must_use]
    pub fn to_text(self) -> String {
        match self {
            Self::Private(PersonId(id)) => format!("p{id}"),
            Self::Group(UnitId(id)) => format!("g{id}"),
            Self::Elsewhere(address) => format!("x{address}"),
        }
    }

    /// Reads [`Self::to_text`] back.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.get(1..)?.parse().ok()?;
        match text.as_bytes().first()? {
            b'p' => Some(Self::Private(PersonId(number))),
            b'g' => Some(Self::Group(UnitId(number))),
            b'x' => Some(Self::Elsewhere(number)),
            _ => None,
        }
    }
}

/// What pressing a button does.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Press {
    /// Comes back to us.
    Act(Action),
    /// Opens the private chat with the bot and hands over a word (`t.me/…?start=`).
    OpenPrivate(String),
    /// Adds the bot to a group and hands over a word there (`t.me/…?startgroup=`).
    AddToGroup(String),
}

/// One button.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    pub press: Press,
}

/// A message ready to be sent.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Outgoing {
    /// The unit its buttons speak for.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unit: Option<UnitId>,
    /// Text in the small HTML that messengers share: `<b>`, `<i>`, `<blockquote>`, `<a>`.
    pub html: String,
    /// Rows of buttons.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub buttons: Vec<Vec<Button>>,
    /// A file; the text is then its caption.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<FileId>,
    /// The prompt whose answer this message waits for. It travels in the message itself too, because a crash
    /// between the messenger's "sent" and our note of it loses the message's number while the phone shows it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub prompt: Option<PromptId>,
    /// A word that opens the private chat, printed as an address in the last line: it can be copied elsewhere.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub address: Option<String>,
    /// Stops copying and forwarding.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub protect: bool,
}

impl Outgoing {
    /// A message of text alone, speaking for `unit`.
    #[must_use]
    pub fn new(unit: UnitId, html: impl Into<String>) -> Self {
        Self { unit: Some(unit), html: html.into(), ..Self::default() }
    }

    /// A message that speaks for no unit.
    #[must_use]
    pub fn plain(html: impl Into<String>) -> Self {
        Self { html: html.into(), ..Self::default() }
    }

    /// Adds a row with one button. Old eyes want one button a row.
    #[must_use]
    pub fn button(self, label: impl Into<String>, action: Action) -> Self {
        self.row([(label.into(), action)])
    }

    /// Adds a row of buttons.
    #[must_use]
    pub fn row<L: Into<String>>(mut self, buttons: impl IntoIterator<Item = (L, Action)>) -> Self {
        let row: Vec<Button> = buttons
            .into_iter()
            .map(|(label, action)| Button { label: label.into(), press: Press::Act(action) })
            .collect();
        if !row.is_empty() {
            self.buttons.push(row);
        }
        self
    }

    /// Adds a row with one button that does not come back to us.
    #[must_use]
    pub fn link(mut self, label: impl Into<String>, press: Press) -> Self {
        self.buttons.push(vec![Button { label: label.into(), press }]);
        self
    }

    #[must_use]
    pub fn with_file(mut self, file: FileId) -> Self {
        self.file = Some(file);
        self
    }

    #[must_use]
    pub fn protected(mut self) -> Self {
        self.protect = true;
        self
    }
}

/// How urgent a message is. A higher lane may overtake a lower one; within a lane and chat order is kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Lane {
    /// Somebody is waiting for it.
    Reply = 0,
    /// Concerns one person or group.
    Notice = 1,
    /// Goes to many.
    Bulk = 2,
}

/// How much of a text a part takes: 4096 UTF-16 units without the markup (Bot API, `sendMessage`), less the mark of a
/// prompt and an address.
const TEXT: usize = 4000;
/// How much a caption takes: 1024 (`sendDocument`), less the same.
const CAPTION: usize = 960;

/// A message that is too long for one, in several. The buttons, the file, the prompt and the address stay with the last.
#[must_use]
pub fn parts(message: Outgoing) -> Vec<Outgoing> {
    let most = if message.file.is_some() { CAPTION } else { TEXT };
    if utf16_len(&plain(&message.html)) <= most {
        return vec![message];
    }
    let mut texts = split_html(&message.html, TEXT);
    let mut last = texts.pop().unwrap_or_default();
    // What does not fit under the file stands before it.
    if utf16_len(&plain(&last)) > most {
        texts.extend(split_html(&last, most));
        last = texts.pop().unwrap_or_default();
    }
    let mut list: Vec<Outgoing> = texts
        .into_iter()
        .map(|html| Outgoing { unit: message.unit, html, protect: message.protect, ..Outgoing::default() })
        .collect();
    list.push(Outgoing { html: last, ..message });
    list
}

/// A card is one message: of what is too long for one it shows the beginning.
#[must_use]
pub fn on_one_screen(card: Outgoing) -> Outgoing {
    if utf16_len(&plain(&card.html)) <= TEXT {
        return card;
    }
    let start = split_html(&card.html, TEXT).into_iter().next().unwrap_or_default();
    Outgoing { html: format!("{start}…"), ..card }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::FileId;

    fn said(list: &[Outgoing]) -> Vec<usize> {
        list.iter().map(|part| utf16_len(&plain(&part.html))).collect()
    }

    #[test]
    fn what_belongs_to_a_message_stays_with_its_last_part() {
        let message = Outgoing::new(UnitId(1), "việc ".repeat(1_000)).button("Trang chủ", Action::Home);
        let list = parts(Outgoing { prompt: Some(PromptId(4)), ..message.protected() });
        assert_eq!(said(&list), [3999, 999]);
        assert!(list.iter().all(|part| part.unit == Some(UnitId(1)) && part.protect));
        assert_eq!((list[0].buttons.len(), list[0].prompt), (0, None));
        assert_eq!((list[1].buttons.len(), list[1].prompt), (1, Some(PromptId(4))));
    }

    #[test]
    fn a_file_takes_less_text_under_it() {
        let message = |words| Outgoing::new(UnitId(1), "việc ".repeat(words)).with_file(FileId(7));
        assert_eq!(parts(message(190)).len(), 1);
        for words in [300, 1_000, 1_500] {
            let list = parts(message(words));
            assert_eq!(list.iter().filter(|part| part.file.is_some()).count(), 1);
            let (last, before) = list.split_last().unwrap();
            assert!(last.file.is_some() && said(std::slice::from_ref(last))[0] <= CAPTION);
            assert!(said(before).iter().all(|length| *length <= TEXT));
        }
    }

    #[test]
    fn a_card_shows_the_beginning_of_what_is_too_long() {
        let card = on_one_screen(Outgoing::new(UnitId(1), format!("<b>{}</b>", "việc ".repeat(1_000))));
        assert!(card.html.ends_with("việc</b>…"), "{}", &card.html[card.html.len() - 20..]);
        assert_eq!(said(&[card]), [4000]);
        let short = Outgoing::new(UnitId(1), "<b>việc</b>");
        assert_eq!(on_one_screen(short.clone()), short);
    }
}
