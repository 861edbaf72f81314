//! Dự thảo kết luận as a `.docx`: form B of the papers of a session.

use docx_rs::{AlignmentType, Docx, Paragraph};

use super::DocumentError;
use super::docx::{self, Column, Span};
use super::letterhead;
use super::review::review;
use super::wording::Wording;
use crate::domain::blank::Field;
use crate::domain::paper::{ConclusionPaper, MeasureLine};
use crate::present::reading::capitalised;
use crate::present::texts::Texts;

/// The conclusion as a file, in the language of `texts`.
///
/// # Errors
/// [`DocumentError::Pack`] if the file cannot be put together.
pub fn conclusion_docx(paper: &ConclusionPaper, texts: &Texts) -> Result<Vec<u8>, DocumentError> {
    let wording = Wording::new(texts, &paper.head);
    let t = texts.t();
    let number = if paper.document_number.is_empty() {
        t.paper_number_open(wording.profile)
    } else {
        t.paper_number(wording.profile, &paper.document_number)
    };
    let kind = paper.kind_name.clone().unwrap_or_else(|| t.paper_conclusion());
    let empty = docx::paper(&t.paper_page(), &t.paper_page_of());
    let mut file = letterhead::open(empty, &paper.head, wording, Some(number), &kind);
    file = basis(paper, wording).into_iter().fold(file, Docx::add_paragraph);
    if let Some(seen) = &paper.review {
        file = review(file, t.paper_review_heading(), seen, wording);
    }
    for written in [assessment(paper, wording), tasks(paper, wording), carrying_out(paper, wording)] {
        file = written.into_iter().fold(file, Docx::add_paragraph);
    }
    if paper.tasks().next().is_some() {
        file = file.add_table(assignments(paper, wording));
    }
    file = file.add_paragraph(docx::space(20).keep_next(true)).add_table(signed(paper, wording));
    Ok(annex(file, paper, wording)).and_then(docx::finish)
}

/// The lines "Căn cứ …" and who concludes.
fn basis(paper: &ConclusionPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let rules = if paper.citations.is_empty() {
        t.paper_citation_rules(wording.profile).lines().map(str::to_owned).collect()
    } else {
        paper.citations.clone()
    };
    let mut lines: Vec<Paragraph> =
        rules.into_iter().map(|line| docx::body(&[Span::new(line).italic()])).collect();
    lines.push(docx::body(&[Span::new(t.paper_citation_plan(paper.head.year.to_string())).italic()]));
    let before = Span::new(format!("{} ", t.paper_citation_vote_before())).italic();
    let on = wording.field(&paper.met_on, |on| wording.date(*on)).italic();
    lines.push(docx::body(&[before, on, Span::new(";").italic()]));
    lines.push(docx::lead(&[Span::new(t.paper_concludes(&paper.head.unit)).bold()]));
    lines
}

/// Somebody's text, a paragraph for each of its lines; or the blank.
pub(super) fn prose(field: &Field<String>, wording: Wording<'_>) -> Vec<Paragraph> {
    match field {
        Field::Known(text) => paragraphs(text),
        Field::Missing(blank) => vec![docx::body(&[wording.blank(*blank)])],
    }
}

/// A paragraph for each line that says something.
pub(super) fn paragraphs(text: &str) -> Vec<Paragraph> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| docx::body(&[Span::new(line)]))
        .collect()
}

/// Parts I and II: the secretary's judgement and the draft's own text.
fn assessment(paper: &ConclusionPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let mut lines = vec![docx::heading(t.paper_part_assessment())];
    lines.extend(prose(&paper.assessment, wording));
    lines.push(docx::heading(t.paper_part_done()));
    lines.extend(prose(&paper.done, wording));
    lines.push(docx::heading(t.paper_part_not_done()));
    lines.extend(prose(&paper.not_done, wording));
    lines.push(docx::heading(t.paper_part_causes()));
    lines.push(docx::lead(&[Span::new(t.paper_causes_objective()).italic()]));
    lines.extend(prose(&paper.objective_causes, wording));
    lines.push(docx::lead(&[Span::new(t.paper_causes_subjective()).italic()]));
    lines.extend(prose(&paper.subjective_causes, wording));
    lines.push(docx::heading(t.paper_part_orientation()));
    lines.extend(prose(&paper.orientation, wording));
    lines
}

/// Part III: the decided measures by group; apart from them what did not pass and what is undecided.
fn tasks(paper: &ConclusionPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let mut lines = vec![docx::heading(t.paper_part_tasks())];
    if paper.decided.is_empty() {
        lines.push(docx::body(&[Span::new(t.paper_no_tasks())]));
    }
    let grouped = paper.decided.iter().any(|group| group.name.is_some());
    for (at, group) in paper.decided.iter().enumerate() {
        if grouped {
            let name = group.name.clone().unwrap_or_else(|| t.paper_group_other());
            lines.push(docx::heading(t.paper_group((at + 1).to_string(), name)));
        }
        lines.extend(group.measures.iter().flat_map(|line| measure(line, wording, true)));
    }
    if !paper.undecided.is_empty() {
        lines.push(docx::heading(t.paper_undecided()));
        lines.push(docx::lead(&[Span::new(t.paper_undecided_lead())]));
        lines.extend(paper.undecided.iter().flat_map(|line| measure(line, wording, true)));
    }
    if !paper.rejected.is_empty() {
        lines.push(docx::heading(t.paper_rejected()));
        lines.push(docx::lead(&[Span::new(t.paper_rejected_lead())]));
        lines.extend(paper.rejected.iter().flat_map(|line| measure(line, wording, false)));
    }
    lines
}

/// One measure: its text, who and by when (if it is to be carried out), sources and votes.
fn measure(line: &MeasureLine, wording: Wording<'_>, carried_out: bool) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let code = Span::new(format!("{}. ", wording.measure_code(line.number))).bold();
    let mut lines = vec![docx::lead(&[code, Span::new(&line.text)])];
    let mut details: Vec<Span> = Vec::new();
    if carried_out {
        details.extend(assigned(line, wording));
    }
    if !line.sources.is_empty() {
        let label = t.paper_label_sources();
        let label = if carried_out { format!("; {}", lower(&label)) } else { label };
        details.push(Span::new(format!("{label}: {}", wording.comment_codes(&line.sources))));
    }
    if !details.is_empty() {
        details.push(Span::new("."));
        lines.push(docx::body(&details));
    }
    lines
        .extend(wording.vote_sentences(line).into_iter().map(|said| docx::body(&[Span::new(said).italic()])));
    lines
}

/// "Chủ trì: …; phối hợp: …; thời hạn: …; kết quả cần đạt: …", without the full stop.
pub(super) fn assigned(line: &MeasureLine, wording: Wording<'_>) -> Vec<Span> {
    let t = wording.texts.t();
    let mut spans = vec![Span::new(format!("{}: ", t.paper_label_owner()))];
    spans.extend(owners(line, wording));
    spans.extend([Span::new(format!("; {}: ", lower(&t.paper_label_due()))), wording.due(line)]);
    if !line.expected.is_empty() {
        let expected = line.expected.trim_end_matches('.');
        spans.push(Span::new(format!("; {}: {expected}", lower(&t.paper_label_expected()))));
    }
    spans
}

/// A label in the middle of a line.
pub(super) fn lower(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn carrying_out(paper: &ConclusionPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let days: Vec<String> = paper.follow_up_on.iter().map(|day| wording.date(*day)).collect();
    let followed = match days.as_slice() {
        [] => t.paper_followed_up_undated(),
        days => t.paper_followed_up(days.join(", ")),
    };
    let heading = docx::heading(t.paper_part_carrying_out());
    if paper.tasks().next().is_none() {
        return vec![heading, docx::body(&[Span::new(t.paper_nothing_to_carry_out())])];
    }
    vec![
        heading,
        docx::body(&[Span::new(t.paper_into_resolution())]),
        docx::body(&[Span::new(followed)]),
        docx::lead(&[Span::new(t.paper_assignments())]),
    ]
}

/// The table of who does what by when.
fn assignments(paper: &ConclusionPaper, wording: Wording<'_>) -> docx_rs::Table {
    let t = wording.texts.t();
    let header = vec![
        t.paper_column_no(),
        t.paper_column_measure(),
        t.paper_column_owner(),
        t.paper_column_due(),
        t.paper_column_votes(),
    ];
    let rows = paper.tasks().enumerate().map(|(at, line)| {
        vec![
            vec![Span::new((at + 1).to_string())],
            expected(line, wording),
            owners(line, wording),
            vec![wording.due(line)],
            vec![Span::new(wording.votes_short(line))],
        ]
    });
    let column = |width, align| Column { width, align };
    docx::table_over_signature(
        &[
            column(600, AlignmentType::Center),
            column(4054, AlignmentType::Left),
            column(1900, AlignmentType::Left),
            column(1400, AlignmentType::Center),
            column(1400, AlignmentType::Center),
        ],
        header,
        rows.collect(),
    )
}

/// The measure and, if it is known, what is to come of it.
fn expected(line: &MeasureLine, wording: Wording<'_>) -> Vec<Span> {
    let mut spans = vec![Span::new(format!("{}. {}", wording.measure_code(line.number), line.text))];
    if !line.expected.is_empty() {
        let label = wording.texts.t().paper_label_expected();
        spans.push(Span::new(format!(" {label}: {}.", line.expected.trim_end_matches('.'))).italic());
    }
    spans
}

/// Who leads, and who helps.
fn owners(line: &MeasureLine, wording: Wording<'_>) -> Vec<Span> {
    let mut spans = vec![wording.owner(line)];
    if !line.co_owners.is_empty() {
        let label = lower(&wording.texts.t().paper_label_helpers());
        spans.push(Span::new(format!("; {label}: {}", line.co_owners)));
    }
    spans
}

/// Recipients on the left, the signature on the right.
fn signed(paper: &ConclusionPaper, wording: Wording<'_>) -> docx_rs::Table {
    let t = wording.texts.t();
    let mut recipients = paper.recipients.clone();
    if recipients.is_empty() {
        if !paper.head.superior.is_empty() {
            recipients.push(t.paper_recipient_superior(&paper.head.superior));
        }
        recipients.extend([t.paper_recipient_members(), t.paper_recipient_file()]);
    }
    let mut left = vec![docx::plain(&[Span::new(t.paper_recipients()).bold().italic().size(docx::SMALL)])];
    left.extend(recipients.into_iter().map(|line| docx::plain(&[Span::new(line).size(22)])));
    let signed_for = paper.signed_for.clone().unwrap_or_else(|| t.paper_signed_for(wording.profile));
    let deputy = matches!(&paper.signer, Field::Known(signer) if signer.deputy);
    let office = if deputy { t.paper_deputy() } else { t.paper_secretary() }.to_uppercase();
    let name = wording.field(&paper.signer, |signer| signer.name.clone());
    docx::columns(left, letterhead::signature(&[signed_for, office], None, name), [4400, 4954])
}

/// The comments, each with its code and the measures it concerns.
fn annex(file: Docx, paper: &ConclusionPaper, wording: Wording<'_>) -> Docx {
    let t = wording.texts.t();
    let title = docx::centred(&[Span::new(t.paper_annex()).bold()]).page_break_before(true);
    let file = file.add_paragraph(title);
    if paper.comments.is_empty() {
        return file.add_paragraph(docx::body(&[Span::new(t.paper_annex_none())]));
    }
    let header = vec![
        t.paper_column_code(),
        t.paper_column_author(),
        t.paper_column_words(),
        t.paper_column_concerns(),
    ];
    let rows = paper.comments.iter().map(|line| {
        let mut words = vec![wording.field(&line.words, Clone::clone)];
        let marks = wording.marks(line);
        if !marks.is_empty() {
            words.push(Span::new(format!(" ({})", marks.join("; "))).italic());
        }
        vec![
            vec![Span::new(wording.comment_code(line.number))],
            vec![Span::new(line.name.clone().unwrap_or_else(|| capitalised(&wording.author(line))))],
            words,
            vec![Span::new(wording.measure_codes(&line.measures))],
        ]
    });
    let column = |width, align| Column { width, align };
    let table = docx::table(
        &[
            column(900, AlignmentType::Center),
            column(1900, AlignmentType::Left),
            column(5154, AlignmentType::Left),
            column(1400, AlignmentType::Center),
        ],
        header,
        rows.collect(),
    );
    file.add_paragraph(docx::centred(&[Span::new(t.paper_annex_title(paper.comments.len())).bold()]))
        .add_paragraph(docx::space(12))
        .add_table(table)
}
