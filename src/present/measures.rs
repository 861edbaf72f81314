//! Wording of the list of measures and of the card of one.

use chrono::NaiveDate;

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::outgoing::Outgoing;
use super::reading::shortened;
use super::texts::Texts;
use super::{dates, words};
use crate::domain::codes::{comment_code, measure_code};
use crate::domain::comment::Comment;
use crate::domain::measure::{Measure, MeasureState};
use crate::domain::measuring::of_state;
use crate::domain::topic::Topic;

/// How many measures stand on a page of the list: a screen of an old phone.
const A_PAGE: usize = 3;

/// How much of a measure a line of the list shows; the whole stands on its own card.
const SHOWN: usize = 80;

/// The list as one person sees it.
#[derive(Clone, Copy, Debug)]
pub struct ListView<'a> {
    pub topic: &'a Topic,
    /// Listed and proposed ones, and for those who curate the declined ones too.
    pub measures: &'a [Measure],
    /// 1 for the first.
    pub page: i64,
    /// Whether the list can still change.
    pub open: bool,
    /// Whether this person puts measures on the list.
    pub curates: bool,
    /// The local day on which it was frozen.
    pub frozen_on: Option<NaiveDate>,
    pub today: NaiveDate,
}

/// The list, a page of it.
#[must_use]
pub fn list(texts: &Texts, view: &ListView<'_>) -> Outgoing {
    let t = texts.t();
    let pages = view.measures.len().div_ceil(A_PAGE).max(1);
    let page = usize::try_from(view.page).unwrap_or(1).clamp(1, pages);
    let shown: Vec<&Measure> = view.measures.iter().skip((page - 1) * A_PAGE).take(A_PAGE).collect();
    let listed = of_state(view.measures, MeasureState::Listed);
    let mut lines = vec![format!("<b>{}</b>", t.measure_list_head(listed))];
    lines.extend(shown.iter().map(|measure| line(texts, measure)));
    if shown.is_empty() {
        lines.push(t.measure_list_empty());
    }
    match view.frozen_on {
        Some(on) => lines.push(t.measure_list_frozen(dates::short_date(texts, on, view.today))),
        None if view.open => lines.push(t.measure_list_open()),
        None => {}
    }
    let topic = view.topic.id;
    let mut message = Outgoing::new(view.topic.unit, lines.join("\n")).row(
        shown
            .iter()
            .map(|measure| (measure_code(measure.number), Action::OpenMeasure { measure: measure.id })),
    );
    let turn = |page: usize| Action::TurnMeasures { topic, page: page as i64 };
    let before = (page > 1).then(|| (t.measure_page_before(), turn(page - 1)));
    let after = (page < pages).then(|| (t.measure_page_after(), turn(page + 1)));
    message = message.row(before.into_iter().chain(after));
    if view.open {
        message = message.button(t.measure_propose(), Action::ProposeMeasure { topic });
        let waiting: Vec<&Measure> =
            view.measures.iter().filter(|measure| measure.state == MeasureState::Proposed).collect();
        match waiting.first() {
            Some(first) if view.curates => {
                let open = Action::OpenMeasure { measure: first.id };
                message = message.button(t.measure_waiting(waiting.len()), open);
            }
            None if view.curates => {
                message = message.button(t.measure_freeze(), Action::AskFreeze { topic });
            }
            _ => {}
        }
    }
    message.button(label(texts, Label::Home), Action::Home)
}

fn line(texts: &Texts, measure: &Measure) -> String {
    let t = texts.t();
    let (code, text) = (measure_code(measure.number), escape(&shortened(&measure.text, SHOWN)));
    match measure.state {
        MeasureState::Listed => t.measure_line(code, text),
        MeasureState::Proposed => t.measure_line_proposed(code, text),
        MeasureState::Declined => t.measure_line_declined(code, text),
    }
}

/// One measure as one person sees it.
#[derive(Clone, Copy, Debug)]
pub struct OneView<'a> {
    pub measure: &'a Measure,
    pub open: bool,
    pub curates: bool,
    /// Whether this person may comment now.
    pub comments: bool,
    /// Who proposed it, for those who may know.
    pub by: Option<&'a str>,
    /// The live comments about it.
    pub about: &'a [&'a Comment],
    /// Another proposal that waits.
    pub next: Option<&'a Measure>,
}

/// One measure: what it says, where it stands, and for those who curate the three buttons.
#[must_use]
pub fn one(texts: &Texts, view: &OneView<'_>) -> Outgoing {
    let t = texts.t();
    let measure = view.measure;
    let code = measure_code(measure.number);
    let state = match measure.state {
        MeasureState::Listed => t.measure_listed(),
        MeasureState::Proposed => t.measure_proposed(),
        MeasureState::Declined => t.measure_declined(),
    };
    let mut lines = vec![format!("<b>{code}</b>"), t.quoted(escape(&measure.text)), state];
    if let Some(name) = view.by {
        lines.push(t.measure_by(words::named_person(texts, &escape(name))));
    }
    if !view.about.is_empty() {
        let codes: Vec<String> = view.about.iter().map(|comment| comment_code(comment.number)).collect();
        lines.push(t.measure_comments(codes.join(", ")));
    }
    let mut message = Outgoing::new(measure.unit, lines.join("\n"));
    if view.open && view.curates {
        if measure.state != MeasureState::Listed {
            message = message.button(t.measure_list_it(), Action::ListMeasure { measure: measure.id });
        }
        if measure.state != MeasureState::Declined {
            message = message.button(t.measure_decline(), Action::DeclineMeasure { measure: measure.id });
        }
        message = message.button(t.measure_reword(), Action::RewordMeasure { measure: measure.id });
        if let Some(next) = view.next {
            message = message.button(t.measure_next_waiting(), Action::OpenMeasure { measure: next.id });
        }
    } else if view.comments {
        let about = Action::CommentOnMeasure { measure: measure.id };
        message = message.button(t.refusal_comment_on(code), about);
    }
    message.button(t.measure_show_list(), Action::ShowMeasures { topic: measure.topic })
}

/// Asks for the words of a proposal.
#[must_use]
pub fn write(texts: &Texts, topic: &Topic) -> Outgoing {
    Outgoing::new(topic.unit, texts.t().measure_write())
}

/// Asks for another wording.
#[must_use]
pub fn write_anew(texts: &Texts, measure: &Measure) -> Outgoing {
    let code = measure_code(measure.number);
    Outgoing::new(measure.unit, texts.t().measure_write_anew(code, escape(&measure.text)))
}

/// "Đã ghi nhận đề xuất BP-07".
#[must_use]
pub fn recorded(texts: &Texts, measure: &Measure) -> Outgoing {
    let t = texts.t();
    let html = t.measure_recorded(measure_code(measure.number), escape(&measure.text));
    Outgoing::new(measure.unit, html)
        .button(t.measure_propose(), Action::ProposeMeasure { topic: measure.topic })
        .button(t.measure_show_list(), Action::ShowMeasures { topic: measure.topic })
}

/// The line after [Đưa vào danh sách] or [Không đưa vào].
#[must_use]
pub fn curated(texts: &Texts, measure: &Measure) -> String {
    let code = measure_code(measure.number);
    if measure.state == MeasureState::Listed {
        texts.t().measure_now_listed(code)
    } else {
        texts.t().measure_now_declined(code)
    }
}

/// What the member who proposed it hears.
#[must_use]
pub fn told(texts: &Texts, measure: &Measure) -> Outgoing {
    let t = texts.t();
    let code = measure_code(measure.number);
    let html = if measure.state == MeasureState::Listed {
        t.measure_told_listed(code)
    } else {
        t.measure_told_declined(code)
    };
    Outgoing::new(measure.unit, html)
        .button(t.measure_show_list(), Action::ShowMeasures { topic: measure.topic })
}

/// What would be frozen.
#[must_use]
pub fn ask_freeze(texts: &Texts, topic: &Topic, count: i64) -> Outgoing {
    let t = texts.t();
    let html = if count == 0 { t.measure_ask_freeze_empty() } else { t.measure_ask_freeze(count) };
    Outgoing::new(topic.unit, html)
        .button(t.measure_freeze(), Action::FreezeMeasures { topic: topic.id })
        .button(t.measure_show_list(), Action::ShowMeasures { topic: topic.id })
        .button(t.measure_not_yet(), Action::BackHome)
}

/// "Đã chốt danh sách 6 biện pháp."
#[must_use]
pub fn frozen(texts: &Texts, topic: &Topic, count: i64) -> Outgoing {
    Outgoing::new(topic.unit, texts.t().measure_frozen_now(count))
        .button(texts.t().measure_show_list(), Action::ShowMeasures { topic: topic.id })
        .button(label(texts, Label::Home), Action::Home)
}

/// The line after a new wording was taken.
#[must_use]
pub fn reworded(texts: &Texts, measure: &Measure) -> String {
    texts.t().measure_reworded(measure_code(measure.number))
}
