//! Reading a draft's text into its outline, and the advice a preparer gets on it (S10–S12, S19, ux 15).
//!
//! No word is lost: what cannot be placed goes to `rest`. The check is advice and stops nothing.

use chrono::NaiveDate;

use super::draft::{DraftMeasure, Outline};
use super::draft_headings::{Heading, group, heading};
use super::draft_lines::{Line, Marker};
use super::draft_measures::MeasureList;
use super::words::{clean, fold};

/// Reads a `.txt` or `.md` draft. A deadline without a year is the next such date from `today` on.
#[must_use]
pub fn read_draft(text: &str, today: NaiveDate) -> Outline {
    let mut reader = Reader::default();
    for line in clean(text).lines().filter_map(Line::of) {
        reader.take(&line);
    }
    reader.finish(today)
}

/// Reads a list of measures typed as lines, numbered, bulleted or one a line; a line that ends with a colon
/// is the title of a group.
#[must_use]
pub fn read_measures(text: &str, today: NaiveDate) -> Vec<DraftMeasure> {
    let mut list = MeasureList::default();
    for line in clean(text).lines().filter_map(Line::of) {
        if matches!(heading(&line), Some((Heading::Measures, rest, _)) if rest.is_empty()) {
            continue;
        }
        if matches!(line.marker, Marker::Hash(_) | Marker::Roman) {
            list.begin_group(line.body.trim_end_matches(':').to_owned(), false);
        } else {
            list.take(&line);
        }
    }
    list.finish(today)
}

/// Reads questions typed as lines, numbered, bulleted or one a line.
#[must_use]
pub fn read_questions(text: &str) -> Vec<String> {
    let mut list = QuestionList::default();
    for line in clean(text).lines().filter_map(Line::of) {
        list.take(&line);
    }
    list.items
}

/// What a draft lacks. Advice only: the draft can go to the committee as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Advice {
    /// Nothing is said of what was done (S10).
    NoDone,
    /// Nothing is said of what was not done (S10).
    NoNotDone,
    /// No subjective cause (S11).
    NoSubjectiveCause,
    /// No orientation (S12).
    NoOrientation,
    /// No measure (S12).
    NoMeasures,
    /// Measures nobody leads, by number; the first is 1.
    MeasuresWithoutOwner(Vec<usize>),
    /// Measures without a date, by number; the first is 1.
    MeasuresWithoutDate(Vec<usize>),
    /// No focus question (S19).
    NoQuestions,
}

/// What an outline lacks, in the order of its parts.
#[must_use]
pub fn check(outline: &Outline) -> Vec<Advice> {
    let lacking = |text: &str| text.trim().is_empty();
    let numbers = |lacks: fn(&DraftMeasure) -> bool| -> Vec<usize> {
        outline
            .measures
            .iter()
            .zip(1..)
            .filter(|(measure, _)| lacks(measure))
            .map(|(_, number)| number)
            .collect()
    };
    let no_owner = numbers(|measure| measure.owner.trim().is_empty());
    let no_date = numbers(|measure| measure.due.is_none());
    [
        (lacking(&outline.done), Advice::NoDone),
        (lacking(&outline.not_done), Advice::NoNotDone),
        (lacking(&outline.subjective_causes), Advice::NoSubjectiveCause),
        (lacking(&outline.orientation), Advice::NoOrientation),
        (outline.measures.is_empty(), Advice::NoMeasures),
        (!no_owner.is_empty(), Advice::MeasuresWithoutOwner(no_owner)),
        (!no_date.is_empty(), Advice::MeasuresWithoutDate(no_date)),
        (outline.questions.is_empty(), Advice::NoQuestions),
    ]
    .into_iter()
    .filter_map(|(missing, advice)| missing.then_some(advice))
    .collect()
}

#[derive(Default)]
struct QuestionList {
    items: Vec<String>,
    marked: bool,
}

impl QuestionList {
    fn take(&mut self, line: &Line) {
        let wrapped =
            self.marked && !line.is_item() && self.items.last().is_some_and(|last| !last.ends_with('?'));
        match self.items.last_mut().filter(|_| wrapped) {
            Some(last) => {
                last.push(' ');
                last.push_str(&line.body);
            }
            None => self.items.push(line.body.clone()),
        }
        self.marked |= line.is_item();
    }
}

/// Walks the lines and knows under which heading it is.
#[derive(Default)]
struct Reader {
    outline: Outline,
    measures: MeasureList,
    questions: QuestionList,
    under: Option<Heading>,
    level: usize,
    /// A heading of the rest, kept back until something stands under it.
    pending: Option<String>,
}

impl Reader {
    fn take(&mut self, line: &Line) {
        let in_list = matches!(
            self.under,
            Some(Heading::Measures | Heading::OrientationAndMeasures | Heading::Questions)
        );
        // In a list "- Kết quả: …" is part of an item, not a new part of the draft.
        let found = if in_list && line.marker == Marker::Bullet { None } else { heading(line) };
        if let Some((heading, rest, whole)) = found {
            self.enter(heading, line, whole);
            if !rest.is_empty() {
                let marker = Marker::None;
                self.place(&Line { marker, body: rest.clone(), whole: rest });
            }
            return;
        }
        if group(&line.body).is_some() && line.marker != Marker::Bullet {
            self.under = Some(Heading::Measures);
        } else if matches!(line.marker, Marker::Hash(_) | Marker::Roman) {
            if self.under == Some(Heading::Measures) && line.level() > self.level {
                self.measures.begin_group(line.body.trim_end_matches(':').to_owned(), false);
                return;
            }
            if self.under.is_none() || line.level() <= self.level {
                self.under = None;
                self.level = line.level();
            }
        } else if let Some(cause) = self.cause_in_words(&line.body) {
            self.under = Some(cause);
        }
        self.place(line);
    }

    fn enter(&mut self, heading: Heading, line: &Line, understood: bool) {
        self.under = Some(heading);
        self.level = line.level();
        self.pending = None;
        if !understood {
            push(&mut self.outline.rest, &line.whole);
        } else if matches!(heading, Heading::Situation | Heading::Causes | Heading::Other) {
            let head = line.whole.split_once(':').map_or(line.whole.as_str(), |(head, _)| head);
            self.pending = Some(head.to_owned());
        }
    }

    /// "Về chủ quan, cấp uỷ chưa sâu sát": a sentence under the causes names its kind.
    fn cause_in_words(&self, body: &str) -> Option<Heading> {
        if !matches!(
            self.under,
            Some(Heading::Causes | Heading::Objective | Heading::Subjective | Heading::NotDone)
        ) {
            return None;
        }
        let key = fold(body);
        let key = ["nguyen nhan ", "ve ", "do "]
            .iter()
            .fold(key.as_str(), |key, lead| key.strip_prefix(lead).unwrap_or(key));
        if key.starts_with("khach quan") {
            Some(Heading::Objective)
        } else if key.starts_with("chu quan") {
            Some(Heading::Subjective)
        } else {
            None
        }
    }

    fn place(&mut self, line: &Line) {
        let outline = &mut self.outline;
        let part = match self.under {
            Some(Heading::Done) => &mut outline.done,
            Some(Heading::NotDone) => &mut outline.not_done,
            Some(Heading::Objective) => &mut outline.objective_causes,
            Some(Heading::Subjective) => &mut outline.subjective_causes,
            Some(Heading::Questions) => return self.questions.take(line),
            Some(Heading::Orientation) => &mut outline.orientation,
            Some(Heading::OrientationAndMeasures) if !line.is_item() => &mut outline.orientation,
            Some(Heading::Measures | Heading::OrientationAndMeasures) => {
                if let Some(intro) = self.measures.take(line) {
                    push(&mut outline.rest, &intro);
                }
                return;
            }
            Some(Heading::Situation | Heading::Causes | Heading::Other) | None => {
                if let Some(head) = self.pending.take() {
                    push(&mut outline.rest, &head);
                }
                &mut outline.rest
            }
        };
        match line.marker {
            Marker::Bullet => push(part, &format!("- {}", line.body)),
            _ => push(part, &line.whole),
        }
    }

    fn finish(self, today: NaiveDate) -> Outline {
        Outline { measures: self.measures.finish(today), questions: self.questions.items, ..self.outline }
    }
}

fn push(part: &mut String, line: &str) {
    if !part.is_empty() {
        part.push('\n');
    }
    part.push_str(line);
}

#[cfg(test)]
mod tests;
