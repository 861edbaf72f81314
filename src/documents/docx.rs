//! Building blocks of an official paper: A4, Times New Roman 14, the margins and the head of HD 36-HD/VPTW and
//! NĐ 30/2020.
//!
//! Lengths are in twentieths of a point (1 mm = 56.7), sizes of type in half points, as the format counts them.

use std::io::Cursor;

use docx_rs::{
    AlignmentType, Docx, FieldCharType, Footer, HeightRule, InstrNUMPAGES, InstrPAGE, InstrText, LineSpacing,
    LineSpacingType, PageMargin, PageOrientationType, Paragraph, ParagraphBorder, ParagraphBorderPosition,
    ParagraphBorders, Run, RunFonts, Shading, SpecialIndentType, Table, TableAlignmentType, TableCell,
    TableLayoutType, TableRow, VAlignType, WidthType,
};

use super::DocumentError;

const FONT: &str = "Times New Roman";
/// The size of the running text, 14 pt.
pub(super) const BODY: usize = 28;
/// The size inside tables, 12 pt.
pub(super) const SMALL: usize = 24;
/// What A4 leaves between margins of 30 and 15 mm.
pub(super) const TEXT_WIDTH: usize = 9354;
/// 1.27 cm.
const FIRST_LINE: i32 = 720;
/// The row height that marks a header row until [`finish`] turns it into what the library cannot say.
const HEADER_MARK: &str = r#"<w:trHeight w:val="1" w:hRule="atLeast" />"#;

/// One stretch of text and how it looks.
#[derive(Clone, Debug)]
pub(super) struct Span {
    text: String,
    bold: bool,
    italic: bool,
    marked: bool,
    size: usize,
}

impl Span {
    /// Plain text in the size of the body.
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: false, italic: false, marked: false, size: BODY }
    }

    pub(super) fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    pub(super) fn italic(mut self) -> Self {
        self.italic = true;
        self
    }

    /// Highlighted: somebody still has to write here.
    pub(super) fn marked(mut self) -> Self {
        self.marked = true;
        self
    }

    pub(super) fn size(mut self, size: usize) -> Self {
        self.size = size;
        self
    }

    fn run(&self) -> Run {
        let mut run = Run::new().size(self.size);
        if self.bold {
            run = run.bold();
        }
        if self.italic {
            run = run.italic();
        }
        if self.marked {
            run = run.highlight("yellow");
        }
        for (at, line) in self.text.lines().enumerate() {
            if at > 0 {
                run = run.add_break(docx_rs::BreakType::TextWrapping);
            }
            run = run.add_text(printable(line));
        }
        run
    }
}

impl From<String> for Span {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// `text` without what XML 1.0 forbids: one such character, pasted by a member, would make the whole file
/// unreadable.
fn printable(text: &str) -> String {
    text.chars()
        .map(|letter| if letter == '\t' { ' ' } else { letter })
        .filter(|letter| !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}'))
        .collect()
}

/// A paragraph of spans with the spacing of running text.
fn paragraph(spans: &[Span], align: AlignmentType, before: u32, after: u32) -> Paragraph {
    let spacing = LineSpacing::new().before(before).after(after).line_rule(LineSpacingType::Auto).line(252);
    let empty = Paragraph::new().align(align).line_spacing(spacing).widow_control(true);
    spans.iter().fold(empty, |built, span| built.add_run(span.run()))
}

/// Running text, one paragraph: justified, its first line indented. Breaks inside it become spaces, because a
/// broken line of justified text would be stretched to the margin.
pub(super) fn body(spans: &[Span]) -> Paragraph {
    let flat = |span: &Span| Span { text: span.text.replace(['\n', '\r'], " "), ..span.clone() };
    let spans: Vec<Span> = spans.iter().map(flat).collect();
    paragraph(&spans, AlignmentType::Both, 0, 100).indent(
        None,
        Some(SpecialIndentType::FirstLine(FIRST_LINE)),
        None,
        None,
    )
}

/// Running text that stays on the page of what follows it.
pub(super) fn lead(spans: &[Span]) -> Paragraph {
    body(spans).keep_next(true)
}

/// The heading of a part: bold, kept with what follows.
pub(super) fn heading(text: impl Into<String>) -> Paragraph {
    paragraph(&[Span::new(text).bold()], AlignmentType::Left, 160, 100)
        .indent(None, Some(SpecialIndentType::FirstLine(FIRST_LINE)), None, None)
        .keep_next(true)
}

/// A line in the middle of the page, kept with what follows.
pub(super) fn centred(spans: &[Span]) -> Paragraph {
    paragraph(spans, AlignmentType::Center, 0, 0).keep_next(true)
}

/// A line from the left edge, without space around it.
pub(super) fn plain(spans: &[Span]) -> Paragraph {
    paragraph(spans, AlignmentType::Left, 0, 0)
}

/// An empty line of the given height.
pub(super) fn space(height: usize) -> Paragraph {
    Paragraph::new()
        .line_spacing(LineSpacing::new().before(0).after(0).line_rule(LineSpacingType::Auto).line(240))
        .add_run(Run::new().size(height))
        .size(height)
        .keep_next(true)
}

/// A horizontal rule `length` long in the middle of a column `column` wide.
pub(super) fn rule(column: usize, length: usize) -> Paragraph {
    let side = i32::try_from(column.saturating_sub(length) / 2).unwrap_or(0);
    let mut drawn = Paragraph::new()
        .size(4)
        .line_spacing(LineSpacing::new().before(20).after(60).line_rule(LineSpacingType::Exact).line(60))
        .indent(Some(side), None, Some(side), None);
    drawn.property = drawn.property.set_borders(
        ParagraphBorders::with_empty()
            .set(ParagraphBorder::new(ParagraphBorderPosition::Bottom).size(6).color("000000")),
    );
    drawn
}

/// Two columns without borders that no page break divides: the head, the signatures.
pub(super) fn columns(left: Vec<Paragraph>, right: Vec<Paragraph>, widths: [usize; 2]) -> Table {
    let side = |lines: Vec<Paragraph>, width| {
        lines
            .into_iter()
            .fold(TableCell::new().width(width, WidthType::Dxa).clear_all_border(), TableCell::add_paragraph)
    };
    let row = TableRow::new(vec![side(left, widths[0]), side(right, widths[1])]).cant_split();
    Table::without_borders(vec![row])
        .set_grid(widths.to_vec())
        .width(widths.iter().sum(), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .align(TableAlignmentType::Center)
}

/// One column of a bordered table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub(super) width: usize,
    pub(super) align: AlignmentType,
}

/// A bordered table; its shaded header row is repeated on every page, and no row is divided.
pub(super) fn table(columns: &[Column], header: Vec<String>, rows: Vec<Vec<Vec<Span>>>) -> Table {
    laid_out(columns, header, rows, Kept::Apart)
}

/// The same for a few rows: all of it stays on one page.
pub(super) fn small_table(columns: &[Column], header: Vec<String>, rows: Vec<Vec<Vec<Span>>>) -> Table {
    laid_out(columns, header, rows, Kept::Together)
}

/// The same, whose last row stays on the page of what stands under it: no signature stands alone on a page.
pub(super) fn table_over_signature(
    columns: &[Column],
    header: Vec<String>,
    rows: Vec<Vec<Vec<Span>>>,
) -> Table {
    laid_out(columns, header, rows, Kept::WithWhatFollows)
}

/// Which rows stay on the page of what is below them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    Apart,
    Together,
    WithWhatFollows,
}

fn laid_out(columns: &[Column], header: Vec<String>, rows: Vec<Vec<Vec<Span>>>, keep: Kept) -> Table {
    let last = rows.len().saturating_sub(1);
    let titles = header.into_iter().zip(columns).map(|(title, column)| {
        cell(&[Span::new(title).bold()], *column, AlignmentType::Center, keep == Kept::Together)
            .shading(Shading::new().fill("E7E6E6"))
            .vertical_align(VAlignType::Center)
    });
    let head = TableRow::new(titles.collect()).cant_split().row_height(1.0).height_rule(HeightRule::AtLeast);
    let lines = rows.into_iter().enumerate().map(|(at, row)| {
        let kept = match keep {
            Kept::Apart => false,
            Kept::Together => at < last,
            Kept::WithWhatFollows => at == last,
        };
        let cells = row.into_iter().zip(columns);
        TableRow::new(cells.map(|(spans, column)| cell(&spans, *column, column.align, kept)).collect())
            .cant_split()
    });
    Table::new(std::iter::once(head).chain(lines).collect())
        .set_grid(columns.iter().map(|column| column.width).collect())
        .width(columns.iter().map(|column| column.width).sum(), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .align(TableAlignmentType::Center)
}

/// `kept`: on the page of the row below it.
fn cell(spans: &[Span], column: Column, align: AlignmentType, kept: bool) -> TableCell {
    let small: Vec<Span> = spans.iter().cloned().map(|span| span.size(SMALL)).collect();
    let words = paragraph(&small, align, 40, 40).keep_next(kept);
    TableCell::new().width(column.width, WidthType::Dxa).add_paragraph(words)
}

/// An empty A4 paper with its margins, its type and "Trang x / y" at the foot; `before` and `between` are the
/// words around the two numbers.
pub(super) fn paper(before: &str, between: &str) -> Docx {
    sheet(before, between).page_size(11906, 16838)
}

/// The same paper on its side, for wide tables.
pub(super) fn paper_on_its_side(before: &str, between: &str) -> Docx {
    sheet(before, between).page_size(16838, 11906).page_orient(PageOrientationType::Landscape)
}

fn sheet(before: &str, between: &str) -> Docx {
    let mm = |length: u32| i32::try_from(length * 567 / 10).unwrap_or(0);
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT);
    let size = 22;
    let text = |words: &str| Run::new().size(size).add_text(printable(words));
    let foot = Paragraph::new().align(AlignmentType::Center).add_run(text(&format!("{before} ")));
    let foot = field(foot, InstrText::PAGE(InstrPAGE::new()), size).add_run(text(&format!(" {between} ")));
    let foot = field(foot, InstrText::NUMPAGES(InstrNUMPAGES::new()), size);
    Docx::new()
        .page_margin(PageMargin {
            top: mm(20),
            bottom: mm(20),
            left: mm(30),
            right: mm(15),
            header: mm(10),
            footer: mm(10),
            gutter: 0,
        })
        .default_fonts(fonts)
        .default_size(BODY)
        .footer(Footer::new().add_paragraph(foot))
}

/// Adds a number that the reader's program computes. Each part is a run of its own, or the number would lose the
/// size of its type.
fn field(line: Paragraph, instruction: InstrText, size: usize) -> Paragraph {
    let run = || Run::new().size(size);
    line.add_run(run().add_field_char(FieldCharType::Begin, false))
        .add_run(run().add_instr_text(instruction))
        .add_run(run().add_field_char(FieldCharType::Separate, false))
        .add_run(run().add_text("1"))
        .add_run(run().add_field_char(FieldCharType::End, false))
}

/// The bytes of the file.
///
/// # Errors
/// [`DocumentError::Pack`] if the archive cannot be written, which memory alone can cause.
pub(super) fn finish(paper: Docx) -> Result<Vec<u8>, DocumentError> {
    let mut parts = paper.build();
    // The library has no words for "repeat this row on every page".
    let xml = String::from_utf8(parts.document).map_err(|error| DocumentError::Pack(error.to_string()))?;
    parts.document = xml.replace(HEADER_MARK, "<w:tblHeader />").into_bytes();
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(|error| DocumentError::Pack(error.to_string()))?;
    Ok(bytes.into_inner())
}
