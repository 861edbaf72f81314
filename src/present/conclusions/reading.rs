//! The conclusion read in the chat, one part a card; and the list of past ones.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::quarter;
use crate::domain::blank::{Blank, Field};
use crate::domain::codes::{comment_code, measure_code};
use crate::domain::concluding::{Figures, GapKind};
use crate::domain::conclusion::{Conclusion, ConclusionState};
use crate::domain::paper::{ConclusionPaper, MeasureLine, Owner};
use crate::domain::time::local;
use crate::domain::topic::Topic;
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::html::{escape, split};
use crate::present::labels::{Label, label};
use crate::present::outgoing::Outgoing;
use crate::present::reading::shortened;
use crate::present::texts::Texts;
use crate::present::{dates, papers, tallies};

/// The most UTF-16 units of running text on one card: a screenful in large letters.
const SCREEN: usize = 900;
/// How much of the helpers and of the expected result stands under a measure.
const SHOWN: usize = 60;
/// How many past conclusions stand on one page.
const PAGE: usize = 6;

/// What is read.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    pub topic: &'a Topic,
    pub conclusion: &'a Conclusion,
    pub paper: &'a ConclusionPaper,
    /// Blanks that can be filled in the chat.
    pub open: usize,
    /// The reader may fill and adopt.
    pub leads: bool,
    pub zone: Tz,
}

enum Part<'a> {
    Overview,
    Text { heading: String, text: String },
    Measure(&'a MeasureLine),
}

/// Part `page` of the summary (0 = the first).
#[must_use]
pub fn page(texts: &Texts, view: &View<'_>, page: i64) -> Outgoing {
    let t = texts.t();
    let parts = parts(texts, view);
    let at = usize::try_from(page).unwrap_or(0).min(parts.len() - 1);
    let html = match &parts[at] {
        Part::Overview => overview(texts, view),
        Part::Text { heading, text } => format!("<b>{heading}</b>\n{text}"),
        Part::Measure(line) => measure(texts, line),
    };
    let place = t.conclusion_part(at + 1, parts.len());
    let id = view.conclusion.id;
    let mut message = Outgoing::new(view.conclusion.unit, format!("{html}\n<i>{place}</i>"));
    let to = |page: usize| Action::ReadConclusion { conclusion: id, page: page as i64 };
    let back = (at > 0).then(|| (t.conclusion_previous_part(), to(at.saturating_sub(1))));
    let on = (at + 1 < parts.len()).then(|| (t.conclusion_next_part(), to(at + 1)));
    message = message.row(back.into_iter().chain(on));
    if view.leads && view.conclusion.state == ConclusionState::Drafted {
        message = leader_buttons(texts, message, view, &parts[at], at + 1 == parts.len());
    }
    message.button(label(texts, Label::Home), Action::Home)
}

fn leader_buttons(
    texts: &Texts,
    mut message: Outgoing,
    view: &View<'_>,
    part: &Part<'_>,
    last: bool,
) -> Outgoing {
    let (t, id) = (texts.t(), view.conclusion.id);
    if let Part::Measure(line) = part {
        let reopen = |gap| Action::ReopenGap { conclusion: id, gap, measure: line.id };
        let decided = line.formal.as_ref().is_none_or(|votes| votes.outcome.passed);
        if decided && line.owner.blank().is_none() {
            message = message.button(t.conclusion_change_owner(), reopen(GapKind::Owner));
        }
        if decided && line.due.blank().is_none() {
            message = message.button(t.conclusion_change_due(), reopen(GapKind::Due));
        }
        if line.formal.as_ref().is_some_and(|votes| votes.outcome.passed) {
            let write = Action::WriteResult { conclusion: id, measure: line.id };
            let label = match line.expected.is_empty() {
                true => t.conclusion_write_results(),
                false => t.conclusion_change_result(),
            };
            message = message.button(label, write);
        }
    }
    if matches!(part, Part::Overview) || last {
        if view.open > 0 && !view.conclusion.edited {
            message = message.button(t.conclusion_fill(view.open), Action::FillGaps { conclusion: id });
        }
        message = message.button(t.conclusion_adopt_this(), Action::AskAdoption { conclusion: id });
    }
    message
}

fn parts<'a>(texts: &Texts, view: &View<'a>) -> Vec<Part<'a>> {
    let (t, paper) = (texts.t(), view.paper);
    let mut parts = vec![Part::Overview];
    let texts_of = [
        (t.conclusion_part_assessment(), &paper.assessment),
        (t.conclusion_part_done(), &paper.done),
        (t.conclusion_part_not_done(), &paper.not_done),
        (t.conclusion_part_objective(), &paper.objective_causes),
        (t.conclusion_part_subjective(), &paper.subjective_causes),
        (t.conclusion_part_orientation(), &paper.orientation),
    ];
    for (heading, field) in texts_of {
        match field {
            Field::Known(text) => parts.extend(
                split(text, SCREEN)
                    .into_iter()
                    .map(|text| Part::Text { heading: heading.clone(), text: escape(&text) }),
            ),
            // Nobody but those who can fill it has any use for an empty part.
            Field::Missing(blank) if view.leads && view.conclusion.adopted_at.is_none() => {
                parts.push(Part::Text { heading, text: missing(texts, *blank) });
            }
            Field::Missing(_) => {}
        }
    }
    let measures = paper.tasks().chain(&paper.undecided).chain(&paper.rejected);
    parts.extend(measures.map(Part::Measure));
    parts
}

fn missing(texts: &Texts, blank: Blank) -> String {
    format!("<i>{}</i>", escape(&papers::blank(texts, blank)))
}

fn overview(texts: &Texts, view: &View<'_>) -> String {
    let t = texts.t();
    let quarter = quarter(texts, view.topic);
    let title = escape(view.topic.title.as_deref().unwrap_or_default());
    let figures = Figures::of(view.paper);
    let head = match view.conclusion.adopted_at {
        Some(at) => {
            let on = dates::short_date_in_full(texts, local(at, view.zone).date());
            t.conclusion_head_adopted(quarter, on)
        }
        None => t.conclusion_caption_draft(quarter, view.conclusion.number),
    };
    let mut lines = vec![format!("<b>{head}</b>"), t.quoted(title), super::result(texts, figures)];
    if view.conclusion.edited {
        lines.push(t.conclusion_from_the_book());
    } else if view.leads && view.conclusion.adopted_at.is_none() && view.open > 0 {
        lines.push(t.conclusion_open_count(view.open));
    }
    lines.join("\n")
}

/// One measure: its text, what the vote said, who and by when.
fn measure(texts: &Texts, line: &MeasureLine) -> String {
    let t = texts.t();
    let code = measure_code(line.number);
    let head = match line.formal.as_ref().map(|votes| votes.outcome.passed) {
        Some(true) => t.conclusion_measure_passed(code),
        Some(false) => t.conclusion_measure_failed(code),
        None => t.conclusion_measure_undecided(code),
    };
    let mut lines = vec![format!("<b>{head}</b>"), t.quoted(escape(&line.text))];
    if let Some(votes) = &line.formal {
        lines.push(format!("{}: {}.", t.paper_label_vote(), tallies::formal(texts, votes)));
    } else if let Some(votes) = &line.consultation {
        lines.push(tallies::consulted(texts, votes));
    }
    if line.formal.as_ref().is_none_or(|votes| votes.outcome.passed) {
        let owner = match &line.owner {
            Field::Known(Owner::Member(name)) => t.paper_person(texts.profile().as_str(), escape(name)),
            Field::Known(Owner::Words(words)) => escape(words),
            Field::Missing(blank) => missing(texts, *blank),
        };
        let due = match &line.due {
            Field::Known(due) => dates::short_date_in_full(texts, *due),
            Field::Missing(blank) => missing(texts, *blank),
        };
        let mut who = format!("{}: {owner}", t.paper_label_owner());
        if !line.co_owners.is_empty() {
            who = format!("{who}; {}", t.task_helpers(escape(&shortened(&line.co_owners, SHOWN))));
        }
        let mut when = format!("{}: {due}", t.paper_label_due());
        if !line.expected.is_empty() {
            when = format!("{when}. {}", t.task_expected(escape(&shortened(&line.expected, SHOWN))));
        }
        lines.extend([who, when]);
    }
    if !line.sources.is_empty() {
        let codes: Vec<String> = line.sources.iter().map(|number| comment_code(*number)).collect();
        lines.push(format!("{}: {}", t.paper_label_sources(), codes.join(", ")));
    }
    lines.join("\n")
}

/// One line of the list of past conclusions.
#[derive(Clone, Debug)]
pub struct Past {
    pub conclusion: Conclusion,
    pub topic: Topic,
    /// The local day of adoption.
    pub on: Option<NaiveDate>,
}

/// The adopted conclusions, newest first.
#[must_use]
pub fn past(texts: &Texts, unit: &Unit, list: &[Past], page: i64) -> Outgoing {
    let t = texts.t();
    if list.is_empty() {
        return Outgoing::new(unit.id, t.refusal_no_conclusion_yet())
            .button(label(texts, Label::Home), Action::Home);
    }
    let pages = list.len().div_ceil(PAGE).max(1);
    let page = usize::try_from(page).unwrap_or(0).min(pages - 1);
    let shown = list.iter().skip(page * PAGE).take(PAGE);
    let mut message = Outgoing::new(unit.id, format!("<b>{}</b>", t.conclusion_past(list.len())));
    for past in shown {
        let on = past.on.map(|on| dates::short_date_in_full(texts, on)).unwrap_or_default();
        let button = t.conclusion_past_line(quarter(texts, &past.topic), on);
        message = message.button(button, Action::OpenConclusion { conclusion: past.conclusion.id });
    }
    if pages > 1 {
        let next = ((page + 1) % pages) as i64;
        message = message.button(t.list_next(), Action::TurnPastConclusions { page: next });
    }
    message.button(label(texts, Label::Home), Action::Home)
}
