//! Kiểm điểm thực hiện chuyên đề trước: the part both papers begin with, traceable to the numbers of that quarter.

use docx_rs::{AlignmentType, Docx};

use super::docx::{self, Column, Span};
use super::wording::Wording;
use crate::domain::following::{CarriedOver, TaskLine};
use crate::domain::paper::Owner;
use crate::domain::task::TaskStanding;
use crate::present::dates;

/// The heading, how much is done, and the table of tasks.
pub(super) fn review(file: Docx, heading: String, seen: &CarriedOver, wording: Wording<'_>) -> Docx {
    let t = wording.texts.t();
    let quarter = |year: i64, quarter: i64| {
        dates::quarter(wording.texts, year as i32, u8::try_from(quarter).unwrap_or(4))
    };
    let count = &seen.count;
    let summary = t.paper_review_summary(
        quarter(seen.year, seen.quarter),
        &seen.title,
        count.late,
        count.done.to_string(),
        count.total.to_string(),
    );
    let header = vec![
        t.paper_column_measure(),
        t.paper_column_owner(),
        t.paper_column_due(),
        t.paper_column_carried(),
    ];
    let rows = seen.lines.iter().map(|line| {
        let of = line.quarter.map(|(year, of)| format!(" ({})", quarter(year, of))).unwrap_or_default();
        let code = wording.measure_code(line.number);
        vec![
            vec![Span::new(format!("{code}{of}. {}", line.text))],
            vec![Span::new(owner(line, wording))],
            vec![Span::new(line.due.map(|due| wording.date(due)).unwrap_or_default())],
            result(line, wording),
        ]
    });
    let column = |width, align| Column { width, align };
    let table = docx::table(
        &[
            column(3154, AlignmentType::Left),
            column(1700, AlignmentType::Left),
            column(1400, AlignmentType::Center),
            column(3100, AlignmentType::Left),
        ],
        header,
        rows.collect(),
    );
    file.add_paragraph(docx::heading(heading))
        .add_paragraph(docx::body(&[Span::new(summary)]))
        .add_table(table)
        .add_paragraph(docx::space(12))
}

fn owner(line: &TaskLine, wording: Wording<'_>) -> String {
    match &line.owner {
        Some(Owner::Member(name)) => wording.person(name),
        Some(Owner::Words(words)) => words.clone(),
        None => String::new(),
    }
}

/// "Đã xong, 10/01/2027", and the last words said of it.
fn result(line: &TaskLine, wording: Wording<'_>) -> Vec<Span> {
    let standing = wording.texts.t().task_standing(line.standing.as_str());
    let standing = crate::present::reading::capitalised(&standing);
    let done = matches!(line.standing, TaskStanding::Done | TaskStanding::DoneLate);
    let said = match line.done_on.filter(|_| done) {
        Some(on) => format!("{standing}, {}", wording.date(on)),
        None => standing,
    };
    let mut spans = vec![Span::new(said)];
    if !line.words.is_empty() {
        spans.push(Span::new(format!(". {}", line.words.replace('\n', " "))).italic());
    }
    spans
}
