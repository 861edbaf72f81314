//! Wording of the draft as it is read: part by part, one part a card.

use super::action::Action;
use super::drafts::{measure_line, part_name};
use super::html::{escape, split, utf16_len};
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{tasks, words};
use crate::domain::draft::{Draft, DraftSource, Outline, Part, Reading};
use crate::domain::following::CarriedOver;
use crate::domain::topic::{Named, Topic};

/// As much of a draft as one card holds, in UTF-16 units.
const PART: usize = 900;

/// Words a minute that an old reader reads on a telephone. A judgement, not a measurement.
const PACE: usize = 180;

/// A section of the draft: what stands over it, and its pieces, each small enough for a card; HTML.
struct Section {
    heading: String,
    pieces: Vec<String>,
}

impl Section {
    /// `None` if there is nothing in it.
    fn new(title: &str, texts: &[String]) -> Option<Self> {
        let cut = |text: &String| split(text, PART - 100);
        let pieces: Vec<String> = texts.iter().flat_map(cut).map(|piece| escape(&piece)).collect();
        (!pieces.is_empty()).then(|| Self { heading: format!("<b>{}</b>", escape(title)), pieces })
    }

    fn whole(&self) -> String {
        format!("{}\n{}", self.heading, self.pieces.join("\n\n"))
    }
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
    preparer: Option<&Named>,
    file: Option<&str>,
    review: Option<&CarriedOver>,
) -> Vec<String> {
    let t = texts.t();
    let title = escape(topic.title.as_deref().unwrap_or_default());
    let preparer = preparer.map(|named| words::preparer(texts, named)).unwrap_or_default();
    let mut head = vec![format!("<b>{title}</b>"), t.reading_by(draft.number, preparer)];
    match (minutes(draft), file) {
        (Some(minutes), _) => head.push(t.reading_minutes(minutes)),
        (None, Some(file)) => head.push(t.reading_file(escape(file))),
        (None, None) => {}
    }
    let outline = &draft.outline;
    let text = |part: Part, text: &str| Section::new(&part_name(texts, part), &[text.to_owned()]);
    let questions: Vec<String> =
        outline.questions.iter().zip(1..).map(|(text, number)| format!("{number}. {text}")).collect();
    let looking_back = review
        .and_then(|seen| Section::new(&tasks::review_heading(texts, seen), &[tasks::review(texts, seen)]));
    let sections = [
        looking_back,
        text(Part::Done, &outline.done),
        text(Part::NotDone, &outline.not_done),
        text(Part::ObjectiveCauses, &outline.objective_causes),
        text(Part::SubjectiveCauses, &outline.subjective_causes),
        text(Part::Orientation, &outline.orientation),
        Section::new(&part_name(texts, Part::Measures), &measures(texts, outline)),
        Section::new(&part_name(texts, Part::Questions), &questions),
        Section::new(&t.draft_part_rest(), std::slice::from_ref(&outline.rest)),
    ];
    packed(head.join("\n"), sections.into_iter().flatten())
}

/// As many sections on one card as fit, because each card is a tap. A section that fits on a card is not torn; the
/// heading of a longer one stands once on each of its cards.
fn packed(head: String, sections: impl Iterator<Item = Section>) -> Vec<String> {
    let fits = |card: &str, more: &str| utf16_len(card) + utf16_len(more) + 2 <= PART;
    let mut cards = vec![head];
    for section in sections {
        let whole = section.whole();
        match cards.last_mut() {
            Some(card) if fits(card, &whole) => {
                card.push_str("\n\n");
                card.push_str(&whole);
            }
            _ if utf16_len(&whole) <= PART => cards.push(whole),
            _ => cards.extend(torn(&section)),
        }
    }
    cards
}

/// A section that is too long for one card.
fn torn(section: &Section) -> Vec<String> {
    let mut cards: Vec<String> = Vec::new();
    for piece in &section.pieces {
        match cards.last_mut().filter(|card| utf16_len(card) + utf16_len(piece) + 2 <= PART) {
            Some(card) => {
                card.push_str("\n\n");
                card.push_str(piece);
            }
            None => cards.push(format!("{}\n{piece}", section.heading)),
        }
    }
    cards
}

/// The measures, each with the name of its group over it where a group begins.
fn measures(texts: &Texts, outline: &Outline) -> Vec<String> {
    let mut group = "";
    let mut list = Vec::new();
    for (measure, number) in outline.measures.iter().zip(1..) {
        let line = format!("{number}. {}", measure_line(texts, measure));
        let begins = measure.group != group && !measure.group.is_empty();
        list.push(if begins { format!("{}\n\n{line}", measure.group) } else { line });
        group = &measure.group;
    }
    list
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
    pub preparer: Option<&'a Named>,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::DraftMeasure;
    use crate::domain::unit::{Lang, Profile};

    fn pages(outline: &Outline) -> Vec<String> {
        let texts = Texts::of(Lang::Vi, Profile::Cell);
        let sections = [
            Section::new("Định hướng", std::slice::from_ref(&outline.orientation)),
            Section::new("Biện pháp", &measures(texts, outline)),
            Section::new("Câu hỏi gợi mở", &outline.questions),
        ];
        packed("Đầu".to_owned(), sections.into_iter().flatten())
    }

    fn outline(measures: usize) -> Outline {
        let measure = |number: usize| DraftMeasure {
            text: format!("{number} {}", "kiểm tra điện, nước công cộng ".repeat(5)),
            group: format!("Nhóm {}", number / 2),
            ..DraftMeasure::default()
        };
        Outline {
            orientation: "Giảm tiền điện.".to_owned(),
            measures: (0..measures).map(measure).collect(),
            questions: vec!["Ai làm?".to_owned()],
            ..Outline::default()
        }
    }

    #[test]
    fn a_group_stands_over_its_first_measure_and_a_heading_once_on_a_card() {
        for count in 1..20 {
            let cards = pages(&outline(count));
            for card in &cards {
                assert!(utf16_len(card) <= PART, "{card}");
                assert!(card.matches("<b>Biện pháp</b>").count() <= 1, "{card}");
                let last = card.lines().last().unwrap_or_default();
                assert!(!last.starts_with("Nhóm"), "a group without a measure: {card}");
            }
            let all = cards.concat();
            assert!((1..=count).all(|number| all.contains(&format!("{number}. "))), "{all}");
        }
    }

    #[test]
    fn short_sections_share_a_card() {
        assert_eq!(pages(&outline(1)).len(), 1);
    }
}
