//! Wording of what an edited file says otherwise than the records.

use super::next_buttons;
use crate::domain::codes::measure_code;
use crate::domain::conclusion::Conclusion;
use crate::domain::handed_back::Difference;
use crate::domain::measure::Measure;
use crate::domain::member::Member;
use crate::present::action::Action;
use crate::present::dates;
use crate::present::html::escape;
use crate::present::outgoing::Outgoing;
use crate::present::reading::shortened;
use crate::present::texts::Texts;

/// Measures that are named; more are counted.
const LINES: usize = 2;

/// How much of a measure's differences a line shows.
const LINE: usize = 95;

/// What the file says, measure by measure, and [Lấy theo tệp] [Giữ theo sổ].
#[must_use]
pub fn ask(texts: &Texts, conclusion: &Conclusion, found: &[Difference], members: &[Member]) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![format!("<b>{}</b>", t.conclusion_file_differs(found.len()))];
    lines.extend(found.iter().take(LINES).map(|difference| line(texts, difference, members)));
    if found.len() > LINES {
        lines.push(t.conclusion_file_differs_more(found.len() - LINES));
    }
    lines.push(t.conclusion_file_or_records());
    let id = conclusion.id;
    Outgoing::new(conclusion.unit, lines.join("\n"))
        .button(t.conclusion_take_from_file(), Action::TakeFromFile { conclusion: id })
        .button(t.conclusion_keep_records(), Action::KeepRecords { conclusion: id })
}

/// "BP-01: chủ trì đồng chí Bùi Thị Mai, thời hạn 28/02/2027": what the file has.
fn line(texts: &Texts, difference: &Difference, members: &[Member]) -> String {
    let t = texts.t();
    let Difference { before, after } = difference;
    let mut new = Vec::new();
    if (before.owner, &before.owner_text) != (after.owner, &after.owner_text) {
        new.push(t.conclusion_file_says("owner", owner(after, members)));
    }
    if let Some(due) = after.due.filter(|_| before.due != after.due) {
        new.push(t.conclusion_file_says("due", dates::short_date_in_full(texts, due)));
    }
    if before.co_owners != after.co_owners {
        new.push(t.conclusion_file_says("co_owners", &after.co_owners));
    }
    if before.expected != after.expected {
        new.push(t.conclusion_file_says("expected", &after.expected));
    }
    format!("{}: {}", measure_code(after.number), escape(&shortened(&new.join("; "), LINE)))
}

fn owner(measure: &Measure, members: &[Member]) -> String {
    let member = members.iter().find(|member| Some(member.id) == measure.owner);
    member.map_or_else(|| measure.owner_text.clone(), |member| member.name.clone())
}

/// The records follow the file.
#[must_use]
pub fn taken(texts: &Texts, conclusion: &Conclusion, count: usize) -> Outgoing {
    let html = texts.t().conclusion_taken_from_file(count);
    next_buttons(texts, Outgoing::new(conclusion.unit, html), conclusion)
}

/// The records stay.
#[must_use]
pub fn kept(texts: &Texts, conclusion: &Conclusion) -> Outgoing {
    next_buttons(texts, Outgoing::new(conclusion.unit, texts.t().conclusion_records_kept()), conclusion)
}
