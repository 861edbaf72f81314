//! The plan of a year as a `.docx`: form D of the papers of a session. The table is wide, so the page lies on its side.

use docx_rs::{AlignmentType, Docx, Paragraph, Table};

use super::DocumentError;
use super::docx::{self, Column, Span};
use super::letterhead;
use super::wording::Wording;
use crate::domain::plan::paper::{PlanPaper, PlanRow};
use crate::domain::topic::{ApprovalWay, Mode};
use crate::present::texts::Texts;
use crate::present::{catalogue, dates};

/// What stands between the margins of an A4 page on its side.
const WIDTHS: [usize; 9] = [800, 2750, 2000, 1700, 1500, 1500, 1500, 1200, 1337];

/// The plan as a file, in the language of `texts`.
///
/// # Errors
/// [`DocumentError::Pack`] if the file cannot be put together.
pub fn plan_docx(paper: &PlanPaper, texts: &Texts) -> Result<Vec<u8>, DocumentError> {
    let wording = Wording::new(texts, &paper.head);
    let t = texts.t();
    let empty = docx::paper_on_its_side(&t.paper_page(), &t.paper_page_of());
    let number = t.paper_plan_number_open(wording.profile);
    let file = letterhead::head(empty, &paper.head, wording, Some(number))
        .add_paragraph(docx::centred(&[Span::new(t.paper_plan()).bold().size(32)]))
        .add_paragraph(docx::centred(&[Span::new(t.paper_plan_subject(paper.year.to_string())).bold()]))
        .add_paragraph(docx::rule(WIDTHS.iter().sum(), 1600))
        .add_paragraph(docx::space(12))
        .add_paragraph(docx::lead(&[Span::new(t.paper_plan_basis())]))
        .add_table(table(paper, wording))
        .add_paragraph(docx::space(12));
    let file = below(paper, wording).into_iter().fold(file, Docx::add_paragraph);
    docx::finish(file.add_paragraph(docx::space(16)).add_table(signed(paper, wording)))
}

fn table(paper: &PlanPaper, wording: Wording<'_>) -> Table {
    let t = wording.texts.t();
    let header = vec![
        t.paper_plan_column_quarter(),
        t.paper_plan_column_title(),
        t.paper_plan_column_group(),
        t.paper_plan_column_preparer(),
        t.paper_plan_column_draft(),
        t.paper_plan_column_review(),
        t.paper_plan_column_meeting(),
        t.paper_plan_column_mode(),
        t.paper_plan_column_note(),
    ];
    let centred = [0, 4, 5, 6, 7];
    let columns: Vec<Column> = WIDTHS
        .iter()
        .enumerate()
        .map(|(at, width)| Column {
            width: *width,
            align: if centred.contains(&at) { AlignmentType::Center } else { AlignmentType::Left },
        })
        .collect();
    let rows = paper.rows.iter().map(|row| line(row, wording)).collect();
    docx::table(&columns, header, rows)
}

fn line(row: &PlanRow, wording: Wording<'_>) -> Vec<Vec<Span>> {
    let t = wording.texts.t();
    let cell = |text: Option<String>| vec![Span::new(text.unwrap_or_else(|| t.paper_dots()))];
    let day = |day: Option<chrono::NaiveDate>| cell(day.map(|day| wording.date(day)));
    let quarter = vec![Span::new(dates::roman(u8::try_from(row.quarter).unwrap_or(4)))];
    if row.missed {
        let mut cells = vec![quarter];
        cells.extend((0..7).map(|_| vec![Span::new("")]));
        cells.push(vec![Span::new(t.paper_plan_missed())]);
        return cells;
    }
    let preparer = row.preparer.as_ref().map(|named| match &named.party_group {
        Some(group) => t.paper_plan_by_group(group, &named.name),
        None if named.guest => t.paper_plan_by_guest(&named.name),
        None => named.name.clone(),
    });
    let meeting = row.meeting_on.map(|on| match row.hour {
        Some(hour) => format!("{}, {}", dates::clock_of(wording.texts, hour), wording.date(on)),
        None => wording.date(on),
    });
    let mode = match row.mode {
        Mode::Separate => t.paper_plan_separate(),
        Mode::Joined => t.paper_plan_joined(),
    };
    let note = if row.obligatory { t.paper_plan_obligatory() } else { String::new() };
    vec![
        quarter,
        cell(row.title.clone()),
        cell(row.group.map(|group| catalogue::group_name(wording.texts, group))),
        cell(preparer),
        day(row.draft_due),
        day(row.review_due),
        cell(meeting),
        cell(Some(mode)),
        vec![Span::new(note)],
    ]
}

/// How it came to be approved, and how it is carried out.
fn below(paper: &PlanPaper, wording: Wording<'_>) -> Vec<Paragraph> {
    let t = wording.texts.t();
    let mut lines = vec![docx::body(&[Span::new(t.paper_plan_carry_out())])];
    lines.extend(paper.approval.as_ref().map(|approval| {
        let on = wording.date(approval.on);
        let said = match approval.way {
            ApprovalWay::SecretaryAlone => t.paper_plan_approved_alone(on),
            ApprovalWay::Recorded => t.paper_plan_approved_recorded(on),
            ApprovalWay::Committee => t.paper_plan_approved(on, approval.approved_by, approval.of),
        };
        docx::body(&[Span::new(said)])
    }));
    lines
}

/// Recipients on the left, the direct superior first; the signature on the right.
fn signed(paper: &PlanPaper, wording: Wording<'_>) -> Table {
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
    let deputy = paper.signer.as_ref().is_some_and(|signer| signer.deputy);
    let office = if deputy { t.paper_deputy() } else { t.paper_secretary() }.to_uppercase();
    let name = paper.signer.as_ref().map(|signer| signer.name.clone()).unwrap_or_default();
    let signature = letterhead::signature(&[signed_for, office], None, Span::new(name));
    docx::columns(left, signature, [7000, 7288])
}
