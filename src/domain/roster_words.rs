//! The words a roster uses for kind, office and phone, in both languages, with and without tones.

use super::member::{MemberKind, Role};
use super::words::{fold, nfc};

/// What a field of a roster says of a member.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mark {
    Kind(MemberKind),
    Office(Role),
    Phone(bool),
    /// A word that belongs there and says nothing: "đảng viên", "chi bộ", "kiêm".
    Filler,
}

/// Phrases, folded. Where one begins with another the longer one comes first.
const PHRASES: &[(&str, Mark)] = {
    use Mark::{Filler, Kind, Office, Phone};
    use MemberKind::{Official, Probationary};
    use Role::{Committee, Deputy, MinuteTaker, Secretary};
    &[
        ("chinh thuc", Kind(Official)),
        ("dvct", Kind(Official)),
        ("ct", Kind(Official)),
        ("official", Kind(Official)),
        ("full", Kind(Official)),
        ("du bi", Kind(Probationary)),
        ("dvdb", Kind(Probationary)),
        ("db", Kind(Probationary)),
        ("probationary", Kind(Probationary)),
        ("pho bi thu", Office(Deputy)),
        ("pbt", Office(Deputy)),
        ("pho chu tich", Office(Deputy)),
        ("pho chu nhiem", Office(Deputy)),
        ("pho chi hoi truong", Office(Deputy)),
        ("pho chi hoi", Office(Deputy)),
        ("chi hoi pho", Office(Deputy)),
        ("hoi pho", Office(Deputy)),
        ("deputy secretary", Office(Deputy)),
        ("deputy head", Office(Deputy)),
        ("deputy", Office(Deputy)),
        ("vice chairman", Office(Deputy)),
        ("vice chair", Office(Deputy)),
        ("vice president", Office(Deputy)),
        ("bi thu", Office(Secretary)),
        ("bt", Office(Secretary)),
        ("chu tich", Office(Secretary)),
        ("chu nhiem", Office(Secretary)),
        ("chi hoi truong", Office(Secretary)),
        ("hoi truong", Office(Secretary)),
        ("secretary", Office(Secretary)),
        ("chapter head", Office(Secretary)),
        ("head", Office(Secretary)),
        ("chairman", Office(Secretary)),
        ("chair", Office(Secretary)),
        ("president", Office(Secretary)),
        ("chi uy vien", Office(Committee)),
        ("cap uy vien", Office(Committee)),
        ("chi uy", Office(Committee)),
        ("cap uy", Office(Committee)),
        ("cuv", Office(Committee)),
        ("uy vien ban chap hanh", Office(Committee)),
        ("ban chap hanh", Office(Committee)),
        ("uy vien", Office(Committee)),
        ("uv bch", Office(Committee)),
        ("uvbch", Office(Committee)),
        ("bch", Office(Committee)),
        ("uv", Office(Committee)),
        ("committee member", Office(Committee)),
        ("committee", Office(Committee)),
        ("thu ky", Office(MinuteTaker)),
        ("tk", Office(MinuteTaker)),
        ("minute taker", Office(MinuteTaker)),
        ("minutes", Office(MinuteTaker)),
        ("clerk", Office(MinuteTaker)),
        ("khong su dung dien thoai", Phone(false)),
        ("khong dung dien thoai", Phone(false)),
        ("khong co dien thoai", Phone(false)),
        ("khong dien thoai", Phone(false)),
        ("khong co dt", Phone(false)),
        ("khong dung dt", Phone(false)),
        ("khong dt", Phone(false)),
        ("khong smartphone", Phone(false)),
        ("ko dt", Phone(false)),
        ("kdt", Phone(false)),
        ("no phone", Phone(false)),
        ("without phone", Phone(false)),
        ("paper only", Phone(false)),
        ("paper", Phone(false)),
        ("co su dung dien thoai", Phone(true)),
        ("co dung dien thoai", Phone(true)),
        ("co dien thoai", Phone(true)),
        ("dung dien thoai", Phone(true)),
        ("dien thoai", Phone(true)),
        ("co dt", Phone(true)),
        ("dt", Phone(true)),
        ("has phone", Phone(true)),
        ("phone", Phone(true)),
        ("thong minh", Filler),
        ("dang vien", Filler),
        ("hoi vien", Filler),
        ("doan vien", Filler),
        ("member", Filler),
        ("chi bo", Filler),
        ("chi hoi", Filler),
        ("hoi nghi", Filler),
        ("dv", Filler),
        ("hv", Filler),
        ("kiem", Filler),
        ("va", Filler),
        ("and", Filler),
    ]
};

/// What a field says, if every word of it is a word of rosters; `None` if one is not.
pub(super) fn marks(field: &str) -> Option<Vec<Mark>> {
    // Đặng Viên is a person; only the fold makes "đảng viên" of the name.
    if nfc(field).to_lowercase().contains("đặng") {
        return None;
    }
    let key = fold(field);
    let words: Vec<&str> =
        key.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (mark, count) = PHRASES.iter().find_map(|(phrase, mark)| {
            let count = phrase.split(' ').count();
            let same =
                words.len() >= at + count && phrase.split(' ').eq(words[at..at + count].iter().copied());
            same.then_some((*mark, count))
        })?;
        found.push(mark);
        at += count;
    }
    (!found.is_empty()).then_some(found)
}

/// What a column of a roster holds, by its heading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Column {
    Name,
    /// Family and middle names, where the last name has a column of its own.
    FamilyName,
    GivenName,
    /// Kind and offices, in any words.
    Words,
    /// Whether there is a phone: yes, no, or a number, which is not kept.
    Phone,
    /// A cross means that the mark holds.
    Crossed(Mark),
    Ignored,
}

const HEADINGS: &[(&str, Column)] = &[
    ("ho va ten dem", Column::FamilyName),
    ("ho ten dem", Column::FamilyName),
    ("ho dem", Column::FamilyName),
    ("ho lot", Column::FamilyName),
    ("ho", Column::FamilyName),
    ("ho va ten", Column::Name),
    ("ho ten", Column::Name),
    ("ten dang vien", Column::Name),
    ("ten hoi vien", Column::Name),
    ("full name", Column::Name),
    ("name", Column::Name),
    ("ten", Column::GivenName),
    ("chuc vu", Column::Words),
    ("chuc danh", Column::Words),
    ("nhiem vu", Column::Words),
    ("vai tro", Column::Words),
    ("loai", Column::Words),
    ("loai dang vien", Column::Words),
    ("loai hoi vien", Column::Words),
    ("phan loai", Column::Words),
    ("dien", Column::Words),
    ("tu cach", Column::Words),
    ("role", Column::Words),
    ("position", Column::Words),
    ("office", Column::Words),
    ("kind", Column::Words),
    ("type", Column::Words),
    ("membership", Column::Words),
    ("status", Column::Words),
    ("smartphone", Column::Phone),
    ("su dung dien thoai", Column::Phone),
    ("so dien thoai", Column::Phone),
    ("sdt", Column::Phone),
    ("so dt", Column::Phone),
    ("stt", Column::Ignored),
    ("tt", Column::Ignored),
    ("so tt", Column::Ignored),
    ("no", Column::Ignored),
    ("ghi chu", Column::Ignored),
    ("note", Column::Ignored),
    ("notes", Column::Ignored),
    ("ngay sinh", Column::Ignored),
    ("nam sinh", Column::Ignored),
];

/// What a heading names; `None` if it is no heading known here.
pub(super) fn column(heading: &str) -> Option<Column> {
    let key = fold(heading);
    let key = key.trim_matches(|c: char| !c.is_alphanumeric());
    if let Some((_, column)) = HEADINGS.iter().find(|(known, _)| *known == key) {
        return Some(*column);
    }
    if let Some(marks) = marks(key) {
        let said: Vec<Mark> = marks.into_iter().filter(|mark| *mark != Mark::Filler).collect();
        return Some(match said[..] {
            [Mark::Phone(true)] => Column::Phone,
            [mark] => Column::Crossed(mark),
            _ => Column::Words,
        });
    }
    // "Họ và tên đảng viên", "Chức vụ trong chi bộ", "Điện thoại liên hệ".
    let begins =
        |start: &str| key.strip_prefix(start).is_some_and(|rest| rest.starts_with([' ', '/', ',', '(']));
    match key {
        _ if begins("dien thoai") => Some(Column::Phone),
        _ => {
            HEADINGS.iter().find(|(known, _)| known.contains(' ') && begins(known)).map(|(_, column)| *column)
        }
    }
}

/// Yes or no, as a cell says it; a phone number is a yes. `None`: neither.
pub(super) fn yes_or_no(cell: &str) -> Option<bool> {
    let key = fold(cell);
    if key.chars().filter(char::is_ascii_digit).count() >= 8 {
        return Some(true);
    }
    match key.trim_matches(|c: char| !c.is_alphanumeric() && c != '✓' && c != '+' && c != '-') {
        "co" | "x" | "yes" | "y" | "1" | "true" | "✓" | "+" | "dung" | "co dung" | "v" => Some(true),
        "khong" | "ko" | "k" | "no" | "n" | "0" | "false" | "-" | "khong dung" | "khong co" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_and_the_minute_taker_are_never_mixed_up() {
        assert_eq!(marks("Bí thư chi bộ"), Some(vec![Mark::Office(Role::Secretary), Mark::Filler]));
        assert_eq!(marks("thư ký"), Some(vec![Mark::Office(Role::MinuteTaker)]));
        assert_eq!(marks("Phó Bí thư"), Some(vec![Mark::Office(Role::Deputy)]));
        assert_eq!(marks("minute-taker"), Some(vec![Mark::Office(Role::MinuteTaker)]));
    }

    #[test]
    fn a_phrase_is_never_hidden_behind_a_shorter_one() {
        for (at, (phrase, mark)) in PHRASES.iter().enumerate() {
            assert_eq!(*phrase, fold(phrase), "phrases are kept folded");
            let hidden = PHRASES[..at].iter().find(|(first, _)| phrase.starts_with(&format!("{first} ")));
            assert_eq!(hidden, None, "{phrase}");
            assert_eq!(marks(phrase), Some(vec![*mark]), "{phrase}");
        }
    }

    #[test]
    fn a_name_is_no_word_of_rosters() {
        for name in ["Nguyễn Văn An", "Bùi Thị Thư", "Đặng Viên", "Trần Chính Thức An"] {
            assert_eq!(marks(name), None, "{name}");
        }
    }
}
