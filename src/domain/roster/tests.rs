//! Rosters as secretaries paste them.

use super::*;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// One line a row, for reading by eye.
fn shown(reading: &RosterReading) -> String {
    let rows = reading.rows.iter().map(|row| {
        let roles: Vec<&str> = row.roles.iter().map(Role::as_str).collect();
        let phone = if row.no_phone { ", paper" } else { "" };
        format!("{} {} | {} {}{phone}", row.line, row.name, row.kind.as_str(), roles.join("+"))
            .trim_end()
            .to_owned()
    });
    let problems = reading
        .problems
        .iter()
        .map(|problem| format!("! {} {:?}: {}", problem.line, problem.why, problem.text));
    rows.chain(problems).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_secretary_pastes_the_list_from_a_note() {
    let reading = read_lines(
        "DANH SÁCH ĐẢNG VIÊN CHI BỘ TỔ DÂN PHỐ 7\n\
         1. Lê Văn Bình; chính thức; bí thư; có điện thoại\n\
         2) Trần Thị Hoa, ct, pbt\n\
         \n\
         3/ Nguyễn Văn An - dự bị - không điện thoại\n\
         - đ/c Phạm Thị Cúc | cuv kiêm thư ký\n\
         * Đỗ Văn Dũng (dự bị)\n\
         Nguyễn Văn An (tổ 2)\n\
         bi thu; Vũ Thị Én\n\
         Hoàng Thị Giang; trưởng thôn\n\
         ct; db; Ngô Văn Hải\n\
         chính thức; có điện thoại\n\
         Trần  Thị Hoa\n\
         Lý Văn Ích",
    );
    insta::assert_snapshot!(shown(&reading), @r"
    2 Lê Văn Bình | official secretary
    3 Trần Thị Hoa | official deputy
    5 Nguyễn Văn An | probationary , paper
    6 Phạm Thị Cúc | official committee+minute_taker
    7 Đỗ Văn Dũng | probationary
    8 Nguyễn Văn An (tổ 2) | official
    14 Lý Văn Ích | official
    ! 9 SecondSecretary { first_line: 2 }: bi thu; Vũ Thị Én
    ! 10 UnknownWord: trưởng thôn
    ! 11 BothKinds: ct; db; Ngô Văn Hải
    ! 12 NoName: chính thức; có điện thoại
    ! 13 SameName { first_line: 3 }: Trần Thị Hoa
    ");
}

#[test]
fn a_list_of_names_alone_is_enough() {
    let reading = read_lines("Lê Văn Bình\r\nTrần Thị Hoa\r\n");
    assert_eq!(shown(&reading), "1 Lê Văn Bình | official\n2 Trần Thị Hoa | official");
}

#[test]
fn without_tones_and_in_english_it_is_the_same() {
    let reading = read_lines(
        "name; kind; role; phone\n\
         Le Van Binh; official; secretary; yes\n\
         Tran Thi Hoa; full member; deputy secretary; 0912 345 678\n\
         Pham Thi Cuc; official; committee member, minute-taker; no\n\
         Do Van Dung; probationary; ; no phone",
    );
    insta::assert_snapshot!(shown(&reading), @r"
    2 Le Van Binh | official secretary
    3 Tran Thi Hoa | official deputy
    4 Pham Thi Cuc | official committee+minute_taker, paper
    5 Do Van Dung | probationary , paper
    ");
    let bare = read_lines("Le Van Binh; chinh thuc; bi thu; co dien thoai\nDo Van Dung; du bi; khong dt");
    assert_eq!(shown(&bare), "1 Le Van Binh | official secretary\n2 Do Van Dung | probationary , paper");
}

#[test]
fn a_table_says_by_its_headings_what_its_columns_are() {
    let table = |text: &str| {
        text.lines().map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
    };
    let reading = read_table(table(
        "DANH SÁCH ĐẢNG VIÊN | | | | \n\
         STT | Họ và tên đệm | Tên | Chức vụ | Dự bị | Điện thoại | Quê quán\n\
         1 | Lê Văn | Bình | Bí thư chi bộ | | 0912345678 | Hà Nam\n\
         2 | Trần Thị | Hoa | Phó Bí thư | | có | Thái Bình\n\
         3 | Đỗ Văn | Dũng | Đảng viên | x | không | Nam Định\n\
         4 | | | | | | \n\
         5 | Vũ Thị | Én | Tổ trưởng | | có | \n\
         6 | Ngô Văn | Hải | | | chưa rõ | ",
    ));
    insta::assert_snapshot!(shown(&reading), @r"
    3 Lê Văn Bình | official secretary
    4 Trần Thị Hoa | official deputy
    5 Đỗ Văn Dũng | probationary , paper
    ! 7 UnknownWord: Tổ trưởng
    ! 8 UnknownWord: chưa rõ
    ");
    assert!(!format!("{reading:?}").contains("0912"), "a phone number is not kept");
}

#[test]
fn a_sheet_pasted_from_a_spreadsheet_keeps_its_columns() {
    let reading = read_lines(
        "TT\tHọ và tên\tLoại\tChức vụ\n1\tLê Văn Bình\tChính thức\tBí thư\n2\tĐỗ Văn Dũng\tDự bị\t",
    );
    assert_eq!(shown(&reading), "2 Lê Văn Bình | official secretary\n3 Đỗ Văn Dũng | probationary");
}

#[test]
fn an_association_has_its_own_words() {
    let reading = read_lines(
        "Lê Văn Bình, chi hội trưởng\nTrần Thị Hoa, chi hội phó\nPhạm Thị Cúc, uỷ viên ban chấp hành\nAn, hội viên",
    );
    let roles: Vec<Vec<Role>> = reading.rows.iter().map(|row| row.roles.iter().collect()).collect();
    assert_eq!(roles, [vec![Role::Secretary], vec![Role::Deputy], vec![Role::Committee], vec![]]);
}

#[test]
fn two_people_of_one_name_and_two_secretaries_are_named_by_line() {
    let reading = read_lines("Lê Văn Ân; bí thư\nLê Văn An; bí thư\nlê văn ân\nTrần Thuý\nTrần Thúy");
    insta::assert_snapshot!(shown(&reading), @r"
    1 Lê Văn Ân | official secretary
    4 Trần Thuý | official
    ! 2 SecondSecretary { first_line: 1 }: Lê Văn An; bí thư
    ! 3 SameName { first_line: 1 }: lê văn ân
    ! 5 SameName { first_line: 4 }: Trần Thúy
    ");
}

#[test]
fn a_name_from_a_mac_is_the_same_name() {
    let decomposed: String = "Nguyễn Thị Đào; bí thư".nfd().collect();
    let reading = read_lines(&format!("{decomposed}\nNguyễn Thị Đào"));
    assert_eq!(reading.rows[0].name, "Nguyễn Thị Đào");
    assert_eq!(reading.problems[0].why, RosterFault::SameName { first_line: 1 });
}

proptest! {
    #[test]
    fn every_line_with_words_is_a_row_a_problem_or_a_heading(text in "([A-Za-zăêđ ;,.|()\\-0-9]{0,24}\n){0,8}") {
        let reading = read_lines(&text);
        let mut lines: Vec<usize> = reading.rows.iter().map(|row| row.line).collect();
        lines.extend(reading.problems.iter().map(|problem| problem.line));
        let count = lines.len();
        lines.sort_unstable();
        lines.dedup();
        prop_assert_eq!(lines.len(), count);
        prop_assert!(reading.rows.iter().all(|row| row.name.chars().any(char::is_alphabetic)));
    }

    #[test]
    fn the_order_of_the_fields_does_not_matter(order in Just(["Nguyễn Văn An", "dự bị", "chi uỷ viên", "không điện thoại"].to_vec()).prop_shuffle(),
        separator in prop::sample::select(vec!["; ", ", ", "\t", " | ", " - "])) {
        let reading = read_lines(&order.join(separator));
        prop_assert_eq!(shown(&reading), "1 Nguyễn Văn An | probationary committee, paper");
    }
}
