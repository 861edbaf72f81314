//! Wording of the officers' board.

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::topics;
use crate::domain::ids::UnitId;
use crate::domain::topic::Topic;

/// Who has yet to do what; `None`: not asked of anybody now.
#[derive(Clone, Debug)]
pub struct Board<'a> {
    pub unit: UnitId,
    pub topic: Option<&'a Topic>,
    pub unread: Option<Vec<String>>,
    pub silent: Option<Vec<String>>,
    pub not_voted: Option<Vec<String>>,
    pub out_of_reach: Vec<String>,
    /// A reminder would reach somebody.
    pub remindable: bool,
}

/// Names on one line: more are counted.
const NAMES: usize = 5;

/// The board: one line a question.
#[must_use]
pub fn board(texts: &Texts, board: &Board<'_>) -> Outgoing {
    let t = texts.t();
    let heading = match board.topic {
        Some(topic) => t.status_heading(topics::quarter_heading(texts, topic)),
        None => t.status_nothing(),
    };
    let mut lines = vec![format!("<b>{heading}</b>")];
    if let Some(names) = &board.unread {
        lines.push(t.status_unread(names.len(), named(texts, names)));
    }
    if let Some(names) = &board.silent {
        lines.push(t.status_silent(names.len(), named(texts, names)));
    }
    if let Some(names) = &board.not_voted {
        lines.push(t.status_not_voted(names.len(), named(texts, names)));
    }
    if !board.out_of_reach.is_empty() {
        lines.push(t.status_unreached(board.out_of_reach.len(), named(texts, &board.out_of_reach)));
    }
    if lines.len() == 1 && board.topic.is_some() {
        lines.push(t.status_nobody_awaited());
    }
    let mut card = Outgoing::new(board.unit, lines.join("\n")).protected();
    if board.remindable {
        card = card.button(t.status_remind(), Action::AskToRemind);
    }
    card.button(label(texts, Label::Home), Action::Home)
}

fn named(texts: &Texts, names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(NAMES).map(|name| escape(name)).collect();
    let list = shown.join(", ");
    match names.len() {
        0 => texts.t().status_nobody(),
        count if count > NAMES => texts.t().status_and_more(list, count - NAMES),
        _ => list,
    }
}
