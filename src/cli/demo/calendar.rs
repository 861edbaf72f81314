//! The quarter by the calendar: what went out unasked, at which hour, to how many.

use std::collections::BTreeMap;

use super::cast::ZONE;
use crate::domain::time::Timestamp;
use crate::present::texts::Texts;
use crate::sandbox::MessageView;

/// Letters of a subject: the line of a terminal holds the hour and the number beside it.
const WIDEST: usize = 64;

/// A message that nobody had asked for.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    at: Timestamp,
    in_group: bool,
    subject: String,
}

impl Sent {
    pub fn private(message: &MessageView) -> Self {
        Self { at: message.at, in_group: false, subject: subject(message) }
    }

    pub fn in_group(message: &MessageView) -> Self {
        Self { in_group: true, ..Self::private(message) }
    }
}

/// The line that says what a message is about: the first, or what follows the greeting.
fn subject(message: &MessageView) -> String {
    let mut lines = message.text.lines().filter(|line| !line.ends_with(','));
    let line = lines.next().or(message.text.lines().next()).unwrap_or_default();
    match line.char_indices().nth(WIDEST) {
        Some((cut, _)) => format!("{}…", line[..cut].trim_end()),
        None => line.to_owned(),
    }
}

/// A line for every hour and subject, in order.
pub(super) fn lines(texts: &Texts, sent: &[Sent]) -> Vec<String> {
    let mut counted: BTreeMap<(String, bool, &str), (Timestamp, usize)> = BTreeMap::new();
    for sent in sent {
        let day = sent.at.with_timezone(&ZONE).format("%Y-%m-%d %H").to_string();
        counted.entry((day, !sent.in_group, &sent.subject)).or_insert((sent.at, 0)).1 += 1;
    }
    let t = texts.t();
    counted
        .into_iter()
        .map(|((_, private, subject), (at, count))| {
            let to = if private { t.demo_calendar_people(count) } else { t.demo_calendar_group() };
            format!("{}  {to:<12}  {subject}", at.with_timezone(&ZONE).format("%d/%m %H:%M"))
        })
        .collect()
}
