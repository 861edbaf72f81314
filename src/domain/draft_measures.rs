//! Lists of measures: items, their groups, and who leads each by when.

use chrono::NaiveDate;

use super::draft::DraftMeasure;
use super::draft_headings::group;
use super::draft_lines::{Line, Marker};
use super::spoken_date::whole_date;
use super::words::fold;

/// A list of measures while its lines come in.
#[derive(Default)]
pub(super) struct MeasureList {
    items: Vec<Item>,
    group: String,
    /// The group came from a numbered line, so the next number without a colon leaves it.
    group_numbered: bool,
    /// How the item being read began; `None` after a group.
    open: Option<Marker>,
}

struct Item {
    text: String,
    group: String,
}

impl MeasureList {
    /// Takes a line in; gives it back if it is only the way into the list ("… các giải pháp sau:").
    pub fn take(&mut self, line: &Line) -> Option<String> {
        let body = line.body.trim();
        if let Some((title, rest)) = group(body) {
            self.begin_group(title, line.marker == Marker::Number);
            if !rest.is_empty() {
                self.begin(rest, line.marker);
            }
            return None;
        }
        let nested = self.open == Some(Marker::Number) && line.marker == Marker::Bullet;
        let wrapped = self.open.is_some_and(|open| open != Marker::None) && line.marker == Marker::None;
        let is_detail = self.open.is_some()
            && match detail(body, NaiveDate::MIN) {
                // "- Kết quả: báo cáo hằng tháng" beside other items is one of them.
                Some(Detail::CoOwners(_) | Detail::Expected(_)) => self.open != Some(line.marker) || wrapped,
                found => found.is_some(),
            };
        if let Some(title) = body.strip_suffix(':') {
            let intro = fold(title).ends_with(" sau") || fold(title).ends_with("following");
            if intro && self.items.is_empty() {
                return Some(line.whole.clone());
            }
            if !nested {
                self.begin_group(title.trim().to_owned(), line.marker == Marker::Number);
                return None;
            }
        }
        match self.items.last_mut().filter(|_| is_detail || nested || wrapped) {
            Some(item) => {
                let joint = if wrapped && !is_detail { " " } else { "; " };
                item.text.truncate(item.text.trim_end_matches([';', ',']).len());
                item.text.push_str(joint);
                item.text.push_str(body);
            }
            None => self.begin(body.to_owned(), line.marker),
        }
        None
    }

    /// A heading inside the list.
    pub fn begin_group(&mut self, title: String, numbered: bool) {
        // A title right under a title: the first would be lost, for nothing stands in its group.
        let over = if self.open.is_none() { std::mem::take(&mut self.group) } else { String::new() };
        self.group = if over.is_empty() { title } else { format!("{over} – {title}") };
        self.group_numbered = numbered;
        self.open = None;
    }

    fn begin(&mut self, text: String, marker: Marker) {
        if marker == Marker::Number
            && self.group_numbered
            && self.open != Some(Marker::Number)
            && self.items.last().is_some_and(|item| item.group == self.group)
        {
            self.begin_group(String::new(), false);
        }
        self.items.push(Item { text, group: self.group.clone() });
        self.open = Some(marker);
    }

    /// The measures, with owner and date taken out of their texts.
    pub fn finish(self, today: NaiveDate) -> Vec<DraftMeasure> {
        // A title under which nothing came was a measure that ends in a colon.
        let last = (self.open.is_none() && !self.group.is_empty())
            .then(|| Item { text: self.group.clone(), group: String::new() });
        self.items.into_iter().chain(last).map(|item| measure(&item.text, item.group, today)).collect()
    }
}

/// What a stretch of text says of a measure.
pub(super) enum Detail {
    Owner(String),
    CoOwners(String),
    Expected(String),
    Due(NaiveDate),
    /// A deadline in words that are no date; they stay in the text.
    DueInWords,
}

const OWNER: [&str; 20] = [
    "chu tri",
    "nguoi chu tri",
    "don vi chu tri",
    "phu trach",
    "nguoi phu trach",
    "nguoi thuc hien",
    "nguoi",
    "giao",
    "giao cho",
    "to chuc thuc hien",
    "trach nhiem",
    "ai",
    "owner",
    "lead",
    "led by",
    "leader",
    "responsible",
    "who",
    "person",
    "in charge",
];

const CO_OWNERS: [&str; 10] = [
    "phoi hop",
    "nguoi phoi hop",
    "don vi phoi hop",
    "cung phoi hop",
    "cung thuc hien",
    "with",
    "together with",
    "helped by",
    "helpers",
    "supported by",
];

const EXPECTED: [&str; 9] = [
    "ket qua",
    "ket qua can dat",
    "ket qua phai dat",
    "ket qua mong muon",
    "san pham",
    "expected result",
    "result",
    "outcome",
    "expected",
];

const DUE: [&str; 18] = [
    "thoi han",
    "thoi han hoan thanh",
    "han",
    "han chot",
    "han hoan thanh",
    "hoan thanh",
    "hoan thanh truoc",
    "xong",
    "xong truoc",
    "truoc",
    "truoc ngay",
    "ngay",
    "thoi gian",
    "due",
    "deadline",
    "by",
    "before",
    "when",
];

/// Whether a folded word names those who lead.
pub(super) fn is_owner(key: &str) -> bool {
    OWNER.contains(&key)
}

/// Whether a folded word names the date by which something is to be done.
pub(super) fn is_due(key: &str) -> bool {
    DUE.contains(&key)
}

/// Who or when, if a stretch of text says that and nothing else.
pub(super) fn detail(text: &str, today: NaiveDate) -> Option<Detail> {
    let text = text.trim();
    if let Some((head, value)) = text.split_once(':') {
        let (key, value) = (fold(head), value.trim().trim_end_matches(['.', ';', ',']).trim_end());
        if OWNER.contains(&key.as_str()) && !value.is_empty() {
            return Some(Detail::Owner(value.to_owned()));
        }
        if CO_OWNERS.contains(&key.as_str()) && !value.is_empty() {
            return Some(Detail::CoOwners(value.to_owned()));
        }
        if EXPECTED.contains(&key.as_str()) && !value.is_empty() {
            return Some(Detail::Expected(value.to_owned()));
        }
        if DUE.contains(&key.as_str()) && !value.is_empty() {
            return Some(whole_date(value, today).map_or(Detail::DueInWords, Detail::Due));
        }
        return None;
    }
    // "hạn 31/12/2026", "trước ngày 31/12"
    let at = text.find(|c: char| c.is_ascii_digit())?;
    let date = DUE.contains(&fold(&text[..at]).as_str()).then(|| whole_date(&text[at..], today)).flatten()?;
    Some(Detail::Due(date))
}

/// One measure out of its line: owner and date are taken out, every other word stays.
pub(super) fn measure(text: &str, group: String, today: NaiveDate) -> DraftMeasure {
    let mut found = DraftMeasure { group: group.clone(), ..DraftMeasure::default() };
    let rest = without_details(&outside_brackets(text, &mut found, today), &mut found, today);
    found.text = rest.trim().trim_end_matches([';', ',', '–', '—']).trim_end().to_owned();
    if found.text.is_empty() {
        // A line that is nothing but a detail was meant as the measure.
        return DraftMeasure { text: text.trim().to_owned(), group, ..DraftMeasure::default() };
    }
    found
}

/// Takes the details out of every pair of brackets; a pair that held nothing else goes.
fn outside_brackets(text: &str, found: &mut DraftMeasure, today: NaiveDate) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, inside, after)) = rest
        .split_once('(')
        .and_then(|(before, open)| open.split_once(')').map(|(inside, after)| (before, inside, after)))
    {
        let kept = without_details(inside, found, today);
        if kept.trim().is_empty() && !inside.trim().is_empty() {
            out.push_str(before.trim_end());
        } else {
            out.push_str(before);
            out.push('(');
            out.push_str(kept.trim());
            out.push(')');
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn without_details(text: &str, found: &mut DraftMeasure, today: NaiveDate) -> String {
    let mut out = String::new();
    for (separator, stretch) in stretches(text, today) {
        match detail(stretch, today) {
            Some(Detail::Owner(owner)) if found.owner.is_empty() => found.owner = owner,
            Some(Detail::CoOwners(helpers)) if found.co_owners.is_empty() => found.co_owners = helpers,
            Some(Detail::Expected(result)) if found.expected.is_empty() => found.expected = result,
            Some(Detail::Due(due)) if found.due.is_none() => found.due = Some(due),
            _ => {
                if !out.is_empty() {
                    out.push_str(separator);
                }
                out.push_str(stretch);
            }
        }
    }
    out
}

/// The text cut at its separators; a comma or full stop cuts only before a detail.
pub(super) fn stretches(text: &str, today: NaiveDate) -> Vec<(&str, &str)> {
    const ALWAYS: [&str; 5] = [";", " – ", " - ", " — ", "|"];
    const BEFORE_DETAIL: [&str; 2] = [",", ". "];
    let mut found = Vec::new();
    let (mut separator, mut start, mut at) = ("", 0, 0);
    while at < text.len() {
        let rest = &text[at..];
        let cut = ALWAYS.into_iter().find(|sign| rest.starts_with(sign)).or_else(|| {
            BEFORE_DETAIL.into_iter().find(|sign| {
                rest.strip_prefix(sign).is_some_and(|after| {
                    // A detail shows itself in its first words; looking farther at every full stop would
                    // make a long text cost its square.
                    let near = after.char_indices().nth(120).map_or(after, |(end, _)| &after[..end]);
                    let stretch = near.split([';', ',', '|']).next().unwrap_or(near);
                    detail(stretch, today).is_some()
                })
            })
        });
        if let Some(sign) = cut {
            found.push((separator, &text[start..at]));
            separator = &text[at..at + sign.len()];
            at += sign.len();
            start = at;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found.push((separator, &text[start..]));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn read(text: &str) -> (String, String, Option<NaiveDate>) {
        let found = measure(text, String::new(), day(2026, 11, 24));
        (found.text, found.owner, found.due)
    }

    #[test]
    fn owner_and_date_are_found_wherever_the_preparer_put_them() {
        let all =
            ("Lắp đèn cảm biến ở ngõ 3".to_owned(), "đ/c Trần Thị Hoa".to_owned(), Some(day(2026, 12, 31)));
        for text in [
            "Lắp đèn cảm biến ở ngõ 3 (chủ trì: đ/c Trần Thị Hoa; thời hạn: 31/12/2026)",
            "Lắp đèn cảm biến ở ngõ 3 (Chủ trì: đ/c Trần Thị Hoa, hạn: 31/12)",
            "Lắp đèn cảm biến ở ngõ 3 – người: đ/c Trần Thị Hoa – hạn: 31/12/2026",
            "Lắp đèn cảm biến ở ngõ 3; phụ trách: đ/c Trần Thị Hoa; trước ngày 31/12/2026;",
            "Lắp đèn cảm biến ở ngõ 3. Chủ trì: đ/c Trần Thị Hoa. Thời hạn: ngày 31 tháng 12 năm 2026.",
            "Lap den"
                .replace(
                    "Lap den",
                    "Lắp đèn cảm biến ở ngõ 3 - nguoi thuc hien: đ/c Trần Thị Hoa - han chot: 31/12",
                )
                .as_str(),
        ] {
            assert_eq!(read(text), all, "{text}");
        }
    }

    #[test]
    fn helpers_and_the_expected_result_are_found_too() {
        for text in [
            "Lắp đèn ở ngõ 3 (chủ trì: đ/c Hoa; phối hợp: Chi hội Phụ nữ; hạn: 31/12; kết quả cần đạt: 12 bóng đèn)",
            "Lắp đèn ở ngõ 3; chủ trì: đ/c Hoa; phối hợp: Chi hội Phụ nữ; kết quả: 12 bóng đèn; hạn: 31/12/2026",
            "Lắp đèn ở ngõ 3. Chủ trì: đ/c Hoa. Phối hợp: Chi hội Phụ nữ. Thời hạn: 31/12. Kết quả: 12 bóng đèn.",
        ] {
            let found = measure(text, String::new(), day(2026, 11, 24));
            let read = (found.owner.as_str(), found.co_owners.as_str(), found.expected.as_str(), found.due);
            assert_eq!(found.text, "Lắp đèn ở ngõ 3", "{text}");
            assert_eq!(read, ("đ/c Hoa", "Chi hội Phụ nữ", "12 bóng đèn", Some(day(2026, 12, 31))), "{text}");
        }
        let plain =
            measure("Báo cáo kết quả mỗi quý; phối hợp chặt với Mặt trận", String::new(), day(2026, 11, 24));
        assert_eq!(plain.text, "Báo cáo kết quả mỗi quý; phối hợp chặt với Mặt trận");
        assert!(plain.co_owners.is_empty() && plain.expected.is_empty());
    }

    #[test]
    fn words_that_are_no_date_stay_where_they_were() {
        assert_eq!(read("Phát thanh (thời hạn: thường xuyên)").0, "Phát thanh (thời hạn: thường xuyên)");
        assert_eq!(read("Kiểm tra (mỗi tuần); hạn: quý I/2027").0, "Kiểm tra (mỗi tuần); hạn: quý I/2027");
        assert_eq!(
            read("Mỗi tuần một lần, tổ liên gia kiểm tra; tổ trưởng chủ trì.").0,
            "Mỗi tuần một lần, tổ liên gia kiểm tra; tổ trưởng chủ trì."
        );
        let twice = read("Lắp đèn; chủ trì: Hoa; chủ trì: Bình");
        assert_eq!((twice.0.as_str(), twice.1.as_str()), ("Lắp đèn; chủ trì: Bình", "Hoa"));
    }
}
