//! Files as spreadsheets and people make them.

use super::*;
use crate::domain::roster::read_table;
use proptest::prelude::*;
use std::io::Write as _;

fn csv(text: &str) -> Vec<Vec<String>> {
    read_csv(text.as_bytes()).unwrap()
}

#[test]
fn the_delimiter_is_found() {
    for text in
        ["Họ tên;Loại\nLê Văn Bình;ct\n", "Họ tên,Loại\r\nLê Văn Bình,ct", "Họ tên\tLoại\nLê Văn Bình\tct"]
    {
        assert_eq!(csv(text), [["Họ tên", "Loại"], ["Lê Văn Bình", "ct"]]);
    }
    assert_eq!(
        csv("Họ tên;Chức vụ\n\"Bình, Lê Văn\";\"Bí thư; thư ký\""),
        [["Họ tên", "Chức vụ"], ["Bình, Lê Văn", "Bí thư; thư ký"]]
    );
    assert_eq!(csv("sep=;\na;b"), [vec![], vec!["a", "b"]]);
    assert_eq!(csv("Lê Văn Bình\nTrần Thị Hoa"), [["Lê Văn Bình"], ["Trần Thị Hoa"]]);
}

#[test]
fn broken_rows_are_kept_on_their_lines() {
    let rows = csv("Họ tên;Loại\n\nLê Văn Bình;ct;;;thừa\nTrần Thị Hoa\n;;\nVũ Thị Én;\"db\nNgô Văn Hải;ct");
    assert_eq!(rows.len(), 7);
    assert_eq!(rows[2][0], "Lê Văn Bình");
    assert_eq!(rows[3], ["Trần Thị Hoa"]);
    let reading = read_table(rows);
    let lines: Vec<usize> = reading.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [3, 4, 6, 7]);
    let folded = csv("\"Họ và\ntên\";Loại\nLê Văn Bình;ct");
    assert_eq!(folded, [vec!["Họ và\ntên", "Loại"], vec![], vec!["Lê Văn Bình", "ct"]]);
}

#[test]
fn limits_hold() {
    assert_eq!(read_csv(&vec![b'a'; BYTES_LIMIT + 1]), Err(TableProblem::TooLarge));
    assert_eq!(read_csv("a\n".repeat(ROWS_LIMIT + 1).as_bytes()), Err(TableProblem::TooManyRows));
    assert_eq!(read_csv("a\n".repeat(ROWS_LIMIT).as_bytes()).map(|rows| rows.len()), Ok(ROWS_LIMIT));
    assert_eq!(read_csv(b" \n;;\n"), Err(TableProblem::Empty));
    assert_eq!(read_csv(b""), Err(TableProblem::Empty));
    assert_eq!(read_csv(b"\x00\x01\x02\x03"), Err(TableProblem::NotText));
    assert_eq!(read_xlsx(b"no archive"), Err(TableProblem::NotASpreadsheet));
    assert_eq!(read_xlsx(&vec![0; BYTES_LIMIT + 1]), Err(TableProblem::TooLarge));
}

/// A workbook with one sheet that holds these cells.
fn workbook(cells: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let packages = "http://schemas.openxmlformats.org/package/2006";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{packages}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{packages}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{packages}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{cells}</sheetData></worksheet>"),
        ),
    ];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn text_cell(at: &str, text: &str) -> String {
    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn a_spreadsheet_is_read_on_its_own_rows() {
    let head = format!("<row r=\"2\">{}{}</row>", text_cell("A2", "Họ và tên"), text_cell("C2", "Chức vụ"));
    let first = format!(
        "<row r=\"4\">{}<c r=\"B4\"><v>1950</v></c>{}</row>",
        text_cell("A4", "Lê Văn Bình"),
        text_cell("C4", "Bí thư")
    );
    let rows = read_xlsx(&workbook(&(head + &first))).unwrap();
    assert_eq!(
        rows,
        [vec![], vec!["Họ và tên", "", "Chức vụ"], vec![], vec!["Lê Văn Bình", "1950", "Bí thư"]]
    );
    let reading = read_table(rows);
    assert_eq!((reading.rows[0].line, reading.problems.len()), (4, 0));
}

#[test]
fn a_sheet_that_claims_a_million_rows_is_not_unfolded() {
    let far = format!("<row r=\"1000000\">{}</row>", text_cell("A1000000", "Lê Văn Bình"));
    assert_eq!(read_xlsx(&workbook(&far)), Err(TableProblem::TooManyRows));
    let wide = format!("<row r=\"1\">{}{}</row>", text_cell("A1", "Lê Văn Bình"), text_cell("XFD1", "xa"));
    assert_eq!(read_xlsx(&workbook(&wide)), Ok(vec![vec!["Lê Văn Bình".to_owned()]]));
    assert_eq!(read_xlsx(&workbook("")), Err(TableProblem::Empty));
}

#[test]
fn a_file_packed_to_swell_is_refused() {
    let bomb = workbook(&text_cell("A1", &" ".repeat(70 * 1024 * 1024)));
    assert!(bomb.len() < BYTES_LIMIT);
    assert_eq!(read_xlsx(&bomb), Err(TableProblem::TooLarge));
}

proptest! {
    #[test]
    fn any_bytes_give_rows_or_a_problem(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = (read_csv(&bytes), read_xlsx(&bytes));
    }
}
