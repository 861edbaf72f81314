//! The table of assignments in a conclusion that came back edited, and what it says otherwise than the records (ux 23).

use chrono::NaiveDate;

use super::circulating::named_in;
use super::codes::{Code, read_code};
use super::draft_measures::{is_due, is_owner};
use super::ids::MeasureId;
use super::measure::Measure;
use super::member::Member;
use super::spoken_date::whole_date;
use super::task::DETAIL_LIMIT;
use super::typed_result::result_and_helpers;
use super::words::{fold, one_line};

/// One row of the table. What is empty says nothing: a cell that was cleared takes nothing away.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Assignment {
    /// The number of `BP-…`.
    pub number: i64,
    pub owner: String,
    pub co_owners: String,
    pub due: Option<NaiveDate>,
    pub expected: String,
}

/// One measure as the records have it, and as the file has it.
#[derive(Clone, PartialEq, Debug)]
pub struct Difference {
    pub before: Measure,
    pub after: Measure,
}

/// The head of the column that tells the review of the last quarter, which has its own `BP-01`, from the assignments.
const REVIEW: [&str; 2] = ["ket qua thuc hien", "carried out"];

/// What stands before an expected result in the cell of its measure.
const EXPECTED: [&str; 2] = ["ket qua can dat", "expected result"];

/// Reads the table of assignments among all tables of a text: the last one with a column of those who lead and one of
/// dates.
#[must_use]
pub fn assignments(tables: &[Vec<Vec<String>>], today: NaiveDate) -> Vec<Assignment> {
    let found = tables.iter().rev().find_map(|table| {
        let head: Vec<String> = table.first()?.iter().map(|cell| fold(cell)).collect();
        if head.iter().any(|name| REVIEW.contains(&name.as_str())) {
            return None;
        }
        let column = |is: fn(&str) -> bool| head.iter().position(|name| is(name));
        Some((table, column(is_owner)?, column(is_due)?))
    });
    let Some((table, owner, due)) = found else { return Vec::new() };
    table.iter().skip(1).filter_map(|row| assignment(row, owner, due, today)).collect()
}

fn assignment(row: &[String], owner: usize, due: usize, today: NaiveDate) -> Option<Assignment> {
    let said = |at: usize| row.get(at).map_or_else(String::new, |cell| unless_marked(cell));
    let (number, measure) = row.iter().find_map(|cell| coded(cell))?;
    let (owner, co_owners) = result_and_helpers(&said(owner));
    let due = whole_date(&said(due), today);
    Some(Assignment { number, owner, co_owners, due, expected: expected(&measure) })
}

/// "BP-01. Lắp đèn …": the number and the whole cell.
fn coded(cell: &str) -> Option<(i64, String)> {
    let words = one_line(cell);
    let code = words.split(['.', ':']).next()?;
    match read_code(code)? {
        Code::Measure(number) => Some((number, words)),
        Code::Comment(_) => None,
    }
}

/// The cell; nothing where the mark of a blank still stands, "[bí thư bổ sung: …]".
fn unless_marked(cell: &str) -> String {
    let words = cell.trim();
    let marked = words.starts_with('[') && words.ends_with(']');
    let dots = words.chars().all(|letter| matches!(letter, '.' | '…' | '-' | '–'));
    if marked || dots { String::new() } else { words.to_owned() }
}

fn expected(measure: &str) -> String {
    let labelled = measure.match_indices(':').rev().find_map(|(at, _)| {
        let (before, after) = measure.split_at_checked(at)?;
        EXPECTED.iter().any(|label| fold(before).ends_with(label)).then_some(after)
    });
    labelled.map_or_else(String::new, |words| words.trim_matches([':', '.', ' ']).to_owned())
}

/// What the file says of the measures that passed otherwise than the records. A day before the session, and words too
/// long for the records, are passed over.
#[must_use]
pub fn differences(
    assigned: &[Assignment],
    passed: &[MeasureId],
    measures: &[Measure],
    members: &[Member],
    held_on: NaiveDate,
) -> Vec<Difference> {
    let of = |before: &Measure| {
        let said = assigned.iter().find(|said| said.number == before.number)?;
        let after = taken(before, said, members, held_on);
        (after != *before).then(|| Difference { before: before.clone(), after })
    };
    measures.iter().filter(|measure| passed.contains(&measure.id)).filter_map(of).collect()
}

fn taken(before: &Measure, said: &Assignment, members: &[Member], held_on: NaiveDate) -> Measure {
    let mut after = before.clone();
    let new = |said: &str, recorded: &str| {
        let said = one_line(said);
        let same = fold(&said) == fold(recorded.trim_end_matches('.'));
        (!said.is_empty() && !same && said.chars().count() <= DETAIL_LIMIT).then_some(said)
    };
    if let Some(words) = new(&said.owner, &before.owner_text) {
        match named_in(&words, members) {
            Some(member) => (after.owner, after.owner_text) = (Some(member), String::new()),
            // Two of one name: whoever leads it is one of them.
            None if still_names(before, &words, members) => {}
            None => (after.owner, after.owner_text) = (None, words),
        }
    }
    after.co_owners = new(&said.co_owners, &before.co_owners).unwrap_or(after.co_owners);
    after.expected = new(&said.expected, &before.expected).unwrap_or(after.expected);
    after.due = said.due.filter(|due| *due >= held_on).or(before.due);
    after
}

fn still_names(before: &Measure, words: &str, members: &[Member]) -> bool {
    let owner = members.iter().find(|member| Some(member.id) == before.owner);
    owner.is_some_and(|owner| fold(words).contains(&fold(&owner.name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{day, measure, member};

    fn table(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
    }

    const HEAD: &[&str] = &["TT", "Biện pháp", "Chủ trì", "Thời hạn", "Kết quả biểu quyết"];

    fn read(rows: &[&[&str]]) -> Vec<Assignment> {
        assignments(&[table(&[&[HEAD], rows].concat())], day("2026-12-25"))
    }

    #[test]
    fn a_row_says_who_with_whom_by_when_and_to_what_end() {
        let found = read(&[
            &[
                "1",
                "BP-01. Lắp đèn. Kết quả cần đạt: 12 bóng đèn.",
                "đồng chí Trần Thị Hoa; phối hợp: tổ 3",
                "28/02/2027",
                "x",
            ],
            &["2", "BP-02. Công khai hoá đơn", "[bí thư bổ sung: người chủ trì BP-02]", "…", ""],
            &["3", "Việc mới", "đồng chí Lê Văn Bình", "31/03/2027", ""],
        ]);
        let first = Assignment {
            number: 1,
            owner: "đồng chí Trần Thị Hoa".into(),
            co_owners: "tổ 3".into(),
            due: Some(day("2027-02-28")),
            expected: "12 bóng đèn".into(),
        };
        assert_eq!(found, [first, Assignment { number: 2, ..Assignment::default() }]);
    }

    #[test]
    fn the_review_of_the_last_quarter_is_no_assignment() {
        let review = table(&[
            &["Biện pháp", "Chủ trì", "Thời hạn", "Kết quả thực hiện"],
            &["BP-01. Cũ", "Hoa", "1/1/2027", ""],
        ]);
        assert_eq!(assignments(&[review], day("2026-12-25")), []);
        let comments = table(&[
            &["Mã", "Người góp ý", "Nội dung", "Biện pháp liên quan"],
            &["Ý-01", "An", "Nên", "BP-01"],
        ]);
        assert_eq!(assignments(&[comments], day("2026-12-25")), []);
        assert_eq!(assignments(&[Vec::new()], day("2026-12-25")), []);
    }

    #[test]
    fn only_what_is_new_is_a_difference() {
        let (hoa, binh) = (member(1, &[]), member(2, &[]));
        let before = Measure {
            owner: Some(hoa.id),
            due: Some(day("2027-01-31")),
            expected: "12 bóng đèn.".into(),
            ..measure(1)
        };
        let said = Assignment {
            number: 1,
            owner: format!("đ/c {}", hoa.name),
            due: before.due,
            expected: "12 bóng đèn".into(),
            ..Assignment::default()
        };
        let (passed, members) = ([before.id], [hoa, binh.clone()]);
        let compare = |said: Assignment| {
            differences(&[said], &passed, std::slice::from_ref(&before), &members, day("2026-12-24"))
        };
        assert_eq!(compare(said.clone()), []);
        assert_eq!(
            compare(Assignment { due: Some(day("2026-12-01")), ..said.clone() }),
            [],
            "before the session"
        );
        assert_eq!(compare(Assignment { co_owners: "dài ".repeat(100), ..said.clone() }), [], "too long");
        let other = Assignment {
            owner: binh.name.clone(),
            co_owners: "tổ 3".into(),
            due: Some(day("2027-02-28")),
            ..said.clone()
        };
        let [Difference { after, .. }] = compare(other).try_into().unwrap();
        assert_eq!(
            (after.owner, after.co_owners.as_str(), after.due),
            (Some(binh.id), "tổ 3", Some(day("2027-02-28")))
        );
        let outside = Assignment { owner: "Tổ liên gia số 2".into(), ..said };
        let [Difference { after, .. }] = compare(outside.clone()).try_into().unwrap();
        assert_eq!((after.owner, after.owner_text.as_str()), (None, "Tổ liên gia số 2"));
        assert_eq!(
            differences(&[outside], &[], std::slice::from_ref(&before), &members, day("2026-12-24")),
            [],
            "did not pass"
        );
    }
}
