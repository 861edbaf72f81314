//! Wording of the draft as it is read: part by part, one part a card.

use super::action::Action;
use super::drafts::{measure_line, part_name};
use super::html::{escape, split, utf16_len};
use super::outgoing::Outgoing;
use super::tasks;
use super::texts::Texts;
use crate::domain::draft::{Draft, DraftSource, Outline, Part, Reading};
use crate::domain::following::CarriedOver;
use crate::domain::topic::Topic;

/// As much of a draft as one card holds, in UTF-16 units.
const PART: usize = 900;

/// Words a minute that an old reader reads on a telephone. A judgement, not a measurement.
const PACE: usize = 180;

/// One card's worth of the draft, HTML.
fn titled(title: &str, text: &str) -> Vec<String> {
    let heading = format!("<b>{}</b>", escape(title));
    split(text, PART - 100).into_iter().map(|part| format!("{heading}\n{}", escape(&part))).collect()
}

/// How long the draft takes to read, in minutes; `None` when its text is in a file that was not read.
#[must_use]
pub fn minutes(draft: &Draft) -> Option<usize> {
    if draft.source == DraftSource::KeptFile {
        return None;
    }
    let outline = &draft.outline;
    let texts = [
        &outline.done,
        &outline.not_done,
        &outline.objective_causes,
        &outline.subjective_causes,
        &outline.orientation,
        &outline.rest,
    ];
    let measures = outline.measures.iter().map(|measure| &measure.text);
    let words: usize = texts
        .into_iter()
        .chain(measures)
        .chain(&outline.questions)
        .map(|text| text.split_whitespace().count())
        .sum();
    Some(words.div_ceil(PACE).max(1))
}

/// The draft in parts: head, then each section, split where it is long.
#[must_use]
pub fn parts(
    texts: &Texts,
    topic: &Topic,
    draft: &Draft,
    preparer: &str,
    file: Option<&str>,
    review: Option<&CarriedOver>,
) -> Vec<String> {
    let t = texts.t();
    let title = escape(topic.title.as_deref().unwrap_or_default());
    let mut head = vec![format!("<b>{title}</b>"), t.reading_by(draft.number, escape(preparer))];
    match (minutes(draft), file) {
        (Some(minutes), _) => head.push(t.reading_minutes(minutes)),
        (None, Some(file)) => head.push(t.reading_file(escape(file))),
        (None, None) => {}
    }
    let mut list = vec![head.join("\n")];
    if let Some(seen) = review {
        list.extend(titled(&tasks::review_heading(texts, seen), &tasks::review(texts, seen)));
    }
    let outline = &draft.outline;
    let mut section = |part: Part, text: &str| list.extend(titled(&part_name(texts, part), text));
    section(Part::Done, &outline.done);
    section(Part::NotDone, &outline.not_done);
    section(Part::ObjectiveCauses, &outline.objective_causes);
    section(Part::SubjectiveCauses, &outline.subjective_causes);
    section(Part::Orientation, &outline.orientation);
    section(Part::Measures, &measures(texts, outline));
    let questions: Vec<String> =
        outline.questions.iter().zip(1..).map(|(text, number)| format!("{number}. {text}")).collect();
    section(Part::Questions, &questions.join("\n\n"));
    list.extend(titled(&t.draft_part_rest(), &outline.rest));
    packed(list)
}

/// As many sections on one card as fit: each card is a tap.
fn packed(sections: Vec<String>) -> Vec<String> {
    let mut cards: Vec<String> = Vec::new();
    for section in sections {
        match cards.last_mut().filter(|card| utf16_len(card) + utf16_len(&section) + 2 <= PART) {
            Some(card) => {
                card.push_str("\n\n");
                card.push_str(&section);
            }
            None => cards.push(section),
        }
    }
    cards
}

fn measures(texts: &Texts, outline: &Outline) -> String {
    let mut lines = Vec::new();
    let mut group = "";
    for (measure, number) in outline.measures.iter().zip(1..) {
        if measure.group != group {
            group = &measure.group;
            if !group.is_empty() {
                lines.push(group.to_owned());
            }
        }
        lines.push(format!("{number}. {}", measure_line(texts, measure)));
    }
    lines.join("\n\n")
}

/// Who reads decides what stands under the last part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reader {
    /// A member to whom it was circulated. `agreeable`: comments are still taken.
    Member { agreeable: bool, questions: bool },
    /// One of the committee whose verdict is awaited.
    Reviewer,
    /// Looks at it before it is handed in, or after; `submits`: may hand it in now.
    Preparer { submits: bool },
}

/// What one card of the draft shows.
#[derive(Clone, Copy, Debug)]
pub struct ReadingView<'a> {
    pub topic: &'a Topic,
    pub draft: &'a Draft,
    pub preparer: &'a str,
    pub file: Option<&'a str>,
    pub reader: Reader,
    pub reading: Option<&'a Reading>,
    /// What the last topic decided, and how far it is: read first (R4).
    pub review: Option<&'a CarriedOver>,
}

/// One part of the draft; anything past the last part shows the last.
#[must_use]
pub fn card(texts: &Texts, view: &ReadingView<'_>, page: i64) -> Outgoing {
    let t = texts.t();
    let topic = view.topic.id;
    let parts = parts(texts, view.topic, view.draft, view.preparer, view.file, view.review);
    let of = parts.len();
    let at = usize::try_from(page).unwrap_or(1).clamp(1, of);
    let mut html = parts[at - 1].clone();
    if of > 1 {
        html = format!("{html}\n<i>{}</i>", t.reading_part(at, of));
    }
    let mut message = Outgoing::new(view.topic.unit, html);
    let turn = |to: usize| Action::TurnPart { topic, part: to as i64 };
    let mut row = Vec::new();
    if at > 1 {
        row.push((t.reading_previous(), turn(at - 1)));
    }
    if at < of {
        row.push((t.reading_next(), turn(at + 1)));
    }
    message = message.row(row);
    if at == of { last(texts, view, message) } else { with_file(texts, view, message, at == 1) }
}

fn with_file(texts: &Texts, view: &ReadingView<'_>, message: Outgoing, shown: bool) -> Outgoing {
    if shown && view.file.is_some() {
        message.button(texts.t().circulation_file(), Action::SendDraftFile { topic: view.topic.id })
    } else {
        message
    }
}

/// The buttons under the last part.
fn last(texts: &Texts, view: &ReadingView<'_>, mut message: Outgoing) -> Outgoing {
    let t = texts.t();
    let topic = view.topic.id;
    match view.reader {
        Reader::Reviewer => {
            message = message
                .button(t.review_approve(), Action::ApproveDraft { draft: view.draft.id })
                .button(t.review_amend(), Action::AmendDraft { draft: view.draft.id });
        }
        Reader::Preparer { submits } => {
            if submits {
                message = message.button(t.draft_submit(), Action::SubmitDraft { topic });
            }
            message = message.button(t.draft_to_card(), Action::OpenDraftCard { topic });
        }
        Reader::Member { agreeable, questions } => {
            let reading = view.reading;
            let agreed = reading.is_some_and(|reading| reading.agreed_at.is_some());
            let read = reading.is_some_and(|reading| reading.read_at.is_some());
            if agreed {
                message.html = format!("{}\n{}", message.html, t.reading_agreed_done());
            } else if read {
                message.html = format!("{}\n{}", message.html, t.reading_read_done());
            }
            if !read {
                let text = super::labels::label(texts, super::labels::Label::IHaveRead);
                message = message.button(text, Action::MarkRead { topic });
            }
            if !agreed && agreeable {
                message = message.button(t.reading_agree(), Action::AgreeOnCard { topic });
            }
            if questions && agreeable {
                message = message.button(t.circulation_answer(), Action::AskQuestion { topic, number: 1 });
            }
        }
    }
    with_file(texts, view, message, true)
}

/// The caption of the file when it is asked for.
#[must_use]
pub fn file(texts: &Texts, topic: &Topic, draft: &Draft, file: crate::domain::ids::FileId) -> Outgoing {
    let title = escape(topic.title.as_deref().unwrap_or_default());
    Outgoing::new(topic.unit, format!("<b>{title}</b>\n{}", texts.t().draft_head(draft.number)))
        .with_file(file)
}

/// The toast after [Tôi đã đọc].
#[must_use]
pub fn marked(texts: &Texts) -> String {
    texts.t().reading_marked()
}

/// The toast after [Nhất trí với dự thảo].
#[must_use]
pub fn agreed(texts: &Texts) -> String {
    texts.t().reading_agreed()
}

/// The start of a text on one line, cut between words.
#[must_use]
pub fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let start: String = line.chars().take(most).collect();
    let end = start.rfind(' ').unwrap_or(start.len());
    format!("{}…", &start[..end])
}

/// With a capital at the start of a sentence: "đồng chí An" → "Đồng chí An".
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
