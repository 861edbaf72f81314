//! The headings of a draft, in the many forms preparers give them.

use super::draft_lines::{Line, Marker};
use super::words::fold;

/// What stands under a heading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Heading {
    /// Thực trạng: only what stands under its own headings can be placed.
    Situation,
    Done,
    NotDone,
    /// Nguyên nhân, of either kind.
    Causes,
    Objective,
    Subjective,
    Orientation,
    /// Định hướng và giải pháp under one heading: lists are measures, the rest orientation.
    OrientationAndMeasures,
    Measures,
    Questions,
    /// A part no outline has a place for: căn cứ, kiến nghị, tổ chức thực hiện.
    Other,
}

/// The heading of a line, the words on the same line that stand under it, and whether all of the heading was
/// understood: what is not may matter.
pub(super) fn heading(line: &Line) -> Option<(Heading, String, bool)> {
    let body = unnumbered(&line.body);
    if let Some((head, rest)) = body.split_once(':')
        && let Some(found) = named(head)
    {
        return Some((found, rest.trim().to_owned(), true));
    }
    if let Some(found) = named(body) {
        return Some((found, String::new(), true));
    }
    let strong = matches!(line.marker, Marker::Hash(_) | Marker::Roman) || is_capitals(body);
    let found = strong.then(|| begins(body)).flatten()?;
    Some((found, String::new(), false))
}

/// "2.1 Hạn chế" has a number that only a heading would have.
fn unnumbered(body: &str) -> &str {
    body.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim_start()
}

fn is_capitals(text: &str) -> bool {
    text.split_whitespace().count() > 1 && !text.chars().any(char::is_lowercase)
}

/// The title of a group of measures, and a measure that follows on its line.
pub(super) fn group(body: &str) -> Option<(String, String)> {
    let key = fold(body);
    let words: Vec<&str> =
        key.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let ["nhom" | "group", ref rest @ ..] = words[..] else { return None };
    let counts = |word: &str| word.chars().all(|c| c.is_ascii_digit() || matches!(c, 'i' | 'v' | 'x'));
    let is_label = |words: &[&str]| {
        words.iter().all(|word| {
            counts(word)
                || [
                    "giai", "phap", "bien", "nhiem", "vu", "thu", "nhat", "hai", "ba", "tu", "nam", "nhom",
                    "group",
                ]
                .contains(word)
        })
    };
    let colon = body.split_once(':').map(|(head, rest)| (head.trim(), rest.trim()));
    if let Some((head, after)) = colon {
        let head_key = fold(head);
        if is_label(
            &head_key.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect::<Vec<_>>(),
        ) {
            return Some((if after.is_empty() { head } else { after }.to_owned(), String::new()));
        }
    }
    match rest {
        ["giai" | "bien", "phap", ..] | ["nhiem", "vu", ..] => match colon {
            Some((head, after)) => Some((head.to_owned(), after.to_owned())),
            None => Some((body.trim_end_matches('.').to_owned(), String::new())),
        },
        [first, ..] if counts(first) => {
            let (_, after) = body.split_once(['.', '-', '–'])?;
            Some((after.trim().to_owned(), String::new()))
        }
        _ => None,
    }
}

/// The heading made of these words and no others.
fn named(head: &str) -> Option<Heading> {
    let key = fold(head);
    let words: Vec<&str> =
        key.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let starts = |phrase: &str| {
            let count = phrase.split(' ').count();
            (words.len() >= at + count && phrase.split(' ').eq(words[at..at + count].iter().copied()))
                .then_some(count)
        };
        if let Some((meaning, count)) =
            HEADINGS.iter().find_map(|(phrase, meaning)| Some((*meaning, starts(phrase)?)))
        {
            found.push(meaning);
            at += count;
        } else if words[at].chars().all(|c| c.is_ascii_digit()) {
            at += 1;
        } else {
            at += FILLERS.iter().find_map(|phrase| starts(phrase))?;
        }
    }
    together(&found)
}

/// The heading a longer line begins with.
fn begins(head: &str) -> Option<Heading> {
    let key = fold(head);
    HEADINGS.iter().find_map(|(phrase, meaning)| {
        let bare = key.strip_prefix("nhung ").or_else(|| key.strip_prefix("cac ")).unwrap_or(&key);
        bare.strip_prefix(phrase)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            .then_some(*meaning)
    })
}

fn together(found: &[Heading]) -> Option<Heading> {
    let has = |heading: Heading| found.contains(&heading);
    let first = *found.first()?;
    Some(if has(Heading::Done) && has(Heading::NotDone) {
        Heading::Situation
    } else if has(Heading::Objective) && has(Heading::Subjective) {
        Heading::Causes
    } else if has(Heading::Orientation) && has(Heading::Measures) {
        Heading::OrientationAndMeasures
    } else if first == Heading::Causes && has(Heading::Objective) {
        Heading::Objective
    } else if first == Heading::Causes && has(Heading::Subjective) {
        Heading::Subjective
    } else if first == Heading::Measures && has(Heading::Questions) {
        Heading::Questions
    } else {
        first
    })
}

/// Folded; where one begins with another the longer one comes first.
const HEADINGS: &[(&str, Heading)] = &[
    ("thuc trang", Heading::Situation),
    ("tinh hinh", Heading::Situation),
    ("present state", Heading::Situation),
    ("current state", Heading::Situation),
    ("situation", Heading::Situation),
    ("chua lam duoc", Heading::NotDone),
    ("mat chua duoc", Heading::NotDone),
    ("chua dat duoc", Heading::NotDone),
    ("han che", Heading::NotDone),
    ("khuyet diem", Heading::NotDone),
    ("ton tai", Heading::NotDone),
    ("yeu kem", Heading::NotDone),
    ("thieu sot", Heading::NotDone),
    ("khiem khuyet", Heading::NotDone),
    ("nhuoc diem", Heading::NotDone),
    ("not yet done", Heading::NotDone),
    ("not done", Heading::NotDone),
    ("not been done", Heading::NotDone),
    ("shortcomings", Heading::NotDone),
    ("weaknesses", Heading::NotDone),
    ("limitations", Heading::NotDone),
    ("da lam duoc", Heading::Done),
    ("lam duoc", Heading::Done),
    ("mat duoc", Heading::Done),
    ("mat manh", Heading::Done),
    ("uu diem", Heading::Done),
    ("ket qua da dat duoc", Heading::Done),
    ("ket qua dat duoc", Heading::Done),
    ("ket qua", Heading::Done),
    ("da dat duoc", Heading::Done),
    ("thanh tich", Heading::Done),
    ("viec da lam", Heading::Done),
    ("achievements", Heading::Done),
    ("strengths", Heading::Done),
    ("results", Heading::Done),
    ("done", Heading::Done),
    ("nguyen nhan", Heading::Causes),
    ("causes", Heading::Causes),
    ("cause", Heading::Causes),
    ("khach quan", Heading::Objective),
    ("objective causes", Heading::Objective),
    ("objective cause", Heading::Objective),
    ("objective", Heading::Objective),
    ("chu quan", Heading::Subjective),
    ("subjective causes", Heading::Subjective),
    ("subjective cause", Heading::Subjective),
    ("subjective", Heading::Subjective),
    ("dinh huong", Heading::Orientation),
    ("phuong huong", Heading::Orientation),
    ("muc tieu", Heading::Orientation),
    ("orientation", Heading::Orientation),
    ("directions", Heading::Orientation),
    ("direction", Heading::Orientation),
    ("goals", Heading::Orientation),
    ("nhom giai phap", Heading::Measures),
    ("giai phap", Heading::Measures),
    ("bien phap", Heading::Measures),
    ("measures", Heading::Measures),
    ("solutions", Heading::Measures),
    ("cau hoi goi mo", Heading::Questions),
    ("cau hoi", Heading::Questions),
    ("goi mo", Heading::Questions),
    ("goi y thao luan", Heading::Questions),
    ("van de can thao luan", Heading::Questions),
    ("noi dung thao luan", Heading::Questions),
    ("focus questions", Heading::Questions),
    ("questions", Heading::Questions),
    ("to chuc thuc hien", Heading::Other),
    ("co so", Heading::Other),
    ("can cu", Heading::Other),
    ("mo dau", Heading::Other),
    ("dat van de", Heading::Other),
    ("ly do", Heading::Other),
    ("pham vi", Heading::Other),
    ("de xuat kien nghi", Heading::Other),
    ("kien nghi", Heading::Other),
    ("ket luan", Heading::Other),
    ("y kien chi uy", Heading::Other),
    ("introduction", Heading::Other),
    ("background", Heading::Other),
    ("implementation", Heading::Other),
    ("proposals", Heading::Other),
    ("conclusion", Heading::Other),
];

/// Words that stand in headings beside the ones that matter.
const FILLERS: &[&str] = &[
    "thoi gian qua",
    "thoi gian toi",
    "chi bo",
    "chi hoi",
    "hoi nghi",
    "dang vien",
    "hoi vien",
    "danh gia",
    "cu the",
    "thuc hien",
    "thao luan",
    "noi dung",
    "chu yeu",
    "nhiem vu",
    "de xuat",
    "mot so",
    "nhung",
    "cac",
    "cua",
    "va",
    "ve",
    "con",
    "trong",
    "phan",
    "muc",
    "viec",
    "mat",
    "diem",
    "cho",
    "can",
    "chinh",
    "nam",
    "quy",
    "de",
    "nhom",
    "the",
    "of",
    "and",
    "for",
    "our",
    "main",
    "what",
    "we",
    "to",
    "be",
    "has",
    "have",
    "been",
    "was",
    "were",
    "is",
    "discussion",
    "proposed",
    "key",
    "still",
    "had",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(Heading, String, bool)> {
        heading(&Line::of(text).unwrap())
    }

    #[test]
    fn headings_are_known_in_their_many_forms() {
        let cases = [
            ("I. Thực trạng", Heading::Situation),
            ("## I. THỰC TRẠNG", Heading::Situation),
            ("1. Mặt đã làm được", Heading::Done),
            ("1. Những mặt đã làm được:", Heading::Done),
            ("Ưu điểm", Heading::Done),
            ("Kết quả đạt được", Heading::Done),
            ("# What has been done", Heading::Done),
            ("2. Mặt chưa làm được", Heading::NotDone),
            ("2.1 Hạn chế", Heading::NotDone),
            ("Tồn tại, hạn chế", Heading::NotDone),
            ("Han che, khuyet diem:", Heading::NotDone),
            ("What has not been done", Heading::NotDone),
            ("Shortcomings", Heading::NotDone),
            ("3. Nguyên nhân", Heading::Causes),
            ("Nguyên nhân khách quan", Heading::Objective),
            ("b) Nguyên nhân chủ quan:", Heading::Subjective),
            ("- Chủ quan:", Heading::Subjective),
            ("Subjective causes", Heading::Subjective),
            ("II. Định hướng", Heading::Orientation),
            ("Phương hướng, mục tiêu", Heading::Orientation),
            ("III. Giải pháp", Heading::Measures),
            ("Biện pháp", Heading::Measures),
            ("Nhiệm vụ, giải pháp", Heading::Measures),
            ("**III. Nhóm giải pháp**", Heading::Measures),
            ("II. Định hướng và giải pháp", Heading::OrientationAndMeasures),
            ("IV. Câu hỏi gợi mở thảo luận", Heading::Questions),
            ("Focus questions", Heading::Questions),
            ("V. Đề xuất, kiến nghị", Heading::Other),
        ];
        for (text, meant) in cases {
            assert_eq!(of(text), Some((meant, String::new(), true)), "{text}");
        }
    }

    #[test]
    fn an_ordinary_line_is_no_heading() {
        for text in [
            "Hạn chế dùng đồ nhựa một lần",
            "1. Giải pháp tuyên truyền mỗi tuần một lần",
            "- Kết quả thu gom rác tăng",
            "Lắp 12 đèn",
            "19:30 họp tổ",
            "Nội dung",
            "Chuyên đề: Thực hành tiết kiệm",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn a_longer_heading_is_taken_and_its_words_are_not_dropped() {
        assert_eq!(of("II. Giải pháp ở khu dân cư"), Some((Heading::Measures, String::new(), false)));
        assert_eq!(of("Hạn chế: đèn hỏng lâu"), Some((Heading::NotDone, "đèn hỏng lâu".into(), true)));
    }

    #[test]
    fn groups_of_measures_have_titles() {
        let title = |text: &str| group(text).map(|(title, _)| title);
        assert_eq!(title("Nhóm 1: Tuyên truyền").as_deref(), Some("Tuyên truyền"));
        assert_eq!(title("Nhóm giải pháp thứ hai: Kiểm tra").as_deref(), Some("Kiểm tra"));
        assert_eq!(
            title("Nhóm giải pháp về tuyên truyền").as_deref(),
            Some("Nhóm giải pháp về tuyên truyền")
        );
        assert_eq!(title("Nhóm 2. Kiểm tra").as_deref(), Some("Kiểm tra"));
        assert_eq!(title("Nhóm Zalo đăng tin hằng tuần"), None);
        assert_eq!(title("Nhóm 1 phụ trách kiểm tra điện"), None);
    }
}
