//! The head of a paper, in the form of the Party or of the State, and its signatures.

use docx_rs::{Docx, Paragraph};

use super::docx::{self, Span};
use super::wording::Wording;
use crate::domain::blank::Field;
use crate::domain::paper::Head;
use crate::domain::rules::Letterhead;

/// The two columns of the head: the body that issues, and the Party or the State.
const WIDTHS: [usize; 2] = [4000, 5354];

/// The head itself, with the draft mark. `number` = the line under the issuing body.
pub(super) fn head(paper: Docx, head: &Head, wording: Wording<'_>, number: Option<String>) -> Docx {
    let t = wording.texts.t();
    let line = |text: String, size| Span::new(text).size(size);
    let unit = t.paper_unit(&head.unit).to_uppercase();
    let superior = head.superior.to_uppercase();
    let mut left: Vec<Paragraph> = Vec::new();
    if !superior.is_empty() {
        left.push(docx::centred(&[line(superior, 26)]));
    }
    left.push(docx::centred(&[line(unit, 26).bold()]));
    let mut right = Vec::new();
    match head.letterhead {
        Letterhead::Party => {
            left.push(docx::centred(&[line(t.paper_star(), 26)]));
            right.push(docx::centred(&[line(t.paper_party(), 30).bold()]));
            right.push(docx::rule(WIDTHS[1], 4150));
        }
        Letterhead::State => {
            left.push(docx::rule(WIDTHS[0], 1100));
            right.push(docx::centred(&[line(t.paper_state(), 24).bold()]));
            right.push(docx::centred(&[line(t.paper_motto(), 26).bold()]));
            right.push(docx::rule(WIDTHS[1], 2900));
        }
    }
    if let Some(number) = number {
        left.push(docx::centred(&[line(number, 26)]));
    }
    right.push(docx::centred(&[line(wording.dated(head), 26).italic()]));
    if head.draft {
        right.push(docx::centred(&[line(t.paper_draft(), 28).bold()]));
    }
    paper.add_table(docx::columns(left, right, WIDTHS)).add_paragraph(docx::space(24))
}

/// Head, draft mark, name of the kind of paper and the topic. `number` = the line under the issuing body.
pub(super) fn open(
    paper: Docx,
    head: &Head,
    wording: Wording<'_>,
    number: Option<String>,
    kind: &str,
) -> Docx {
    let t = wording.texts.t();
    let subject = |span: Span| docx::centred(&[span.bold()]);
    let title = match &head.title {
        Field::Known(title) => Span::new(t.paper_title_quoted(title)),
        Field::Missing(blank) => wording.blank(*blank),
    };
    let quarter = crate::present::dates::quarter(
        wording.texts,
        i32::try_from(head.year).unwrap_or_default(),
        u8::try_from(head.quarter).unwrap_or_default(),
    );
    self::head(paper, head, wording, number)
        .add_paragraph(docx::centred(&[Span::new(kind).size(32).bold()]))
        .add_paragraph(subject(Span::new(t.paper_session(quarter))))
        .add_paragraph(subject(title))
        .add_paragraph(docx::rule(docx::TEXT_WIDTH, 1600))
        .add_paragraph(docx::space(12))
}

/// Room for a signature, and the name under it.
pub(super) fn signature(titles: &[String], note: Option<String>, name: Span) -> Vec<Paragraph> {
    let mut lines: Vec<Paragraph> =
        titles.iter().map(|title| docx::centred(&[Span::new(title).bold()])).collect();
    lines.extend(note.map(|note| docx::centred(&[Span::new(note).italic().size(docx::SMALL)])));
    lines.extend([docx::space(28), docx::space(28), docx::space(28)]);
    lines.push(docx::centred(&[name.bold()]));
    lines
}
