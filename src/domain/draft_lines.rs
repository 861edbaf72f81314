//! The lines of a draft: the mark each begins with, and what stands behind it.

use super::words::fold;

/// How a line begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Marker {
    None,
    Bullet,
    /// 1. 1) a) and "Câu 1:", "Biện pháp 1:".
    Number,
    /// I. II.
    Roman,
    /// As many # as given.
    Hash(usize),
}

/// A line taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Line {
    pub marker: Marker,
    /// Without the mark and without emphasis.
    pub body: String,
    /// As it was written, without emphasis and the space around it.
    pub whole: String,
}

impl Line {
    /// `None` for a line without a letter or digit.
    pub fn of(line: &str) -> Option<Self> {
        let whole = line.replace("**", "").replace("__", "");
        let whole = whole.trim();
        if !whole.chars().any(char::is_alphanumeric) {
            return None;
        }
        let bare = whole.trim_start_matches('#');
        let hashes = whole.len() - bare.len();
        if hashes > 0 && (hashes > 1 || bare.starts_with(' ')) {
            let body = number(bare.trim()).or_else(|| roman(bare.trim())).unwrap_or(bare.trim());
            return Some(Self {
                marker: Marker::Hash(hashes),
                body: body.to_owned(),
                whole: bare.trim().to_owned(),
            });
        }
        let (marker, body) = if let Some(body) = bullet(whole) {
            (Marker::Bullet, body)
        } else if let Some(body) = roman(whole) {
            (Marker::Roman, body)
        } else if let Some(body) = number(whole) {
            (Marker::Number, body)
        } else {
            (Marker::None, whole)
        };
        Some(Self { marker, body: body.to_owned(), whole: whole.to_owned() })
    }

    pub fn is_item(&self) -> bool {
        matches!(self.marker, Marker::Bullet | Marker::Number)
    }

    /// How high a heading stands; 1 is highest.
    pub fn level(&self) -> usize {
        match self.marker {
            Marker::Hash(level) => level,
            Marker::Roman => 1,
            _ => 9,
        }
    }
}

fn bullet(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(['-', '*', '+', '•', '–', '—', '▪', '◦', '●'])?;
    rest.starts_with(|c: char| c.is_whitespace() || c.is_alphabetic()).then(|| rest.trim_start())
}

fn roman(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(['I', 'V', 'X']);
    let length = line.len() - rest.len();
    ((1..=4).contains(&length)).then(|| after_mark(rest)).flatten()
}

fn number(line: &str) -> Option<&str> {
    let digits = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
    if (1..=2).contains(&digits) {
        let mut rest = &line[digits..];
        // 1.2. and 1.2.3)
        while let Some(deeper) = rest.strip_prefix('.') {
            let more = deeper.find(|c: char| !c.is_ascii_digit()).unwrap_or(deeper.len());
            if !(1..=2).contains(&more) || !deeper[more..].starts_with(['.', ')']) {
                break;
            }
            rest = &deeper[more..];
        }
        return after_mark(rest);
    }
    let mut chars = line.chars();
    if let (Some(letter), Some('.' | ')')) = (chars.next(), chars.next())
        && letter.is_alphabetic()
        && chars.as_str().starts_with(' ')
    {
        return Some(chars.as_str().trim_start());
    }
    labelled(line)
}

/// "Biện pháp 1: …", "Câu hỏi 2. …", "BP-03: …".
fn labelled(line: &str) -> Option<&str> {
    let end = line.find([':', '.'])?;
    let label = fold(&line[..end]);
    let name = label.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbered = name.len() < label.len();
    let known = ["bien phap", "giai phap", "bp", "cau", "cau hoi", "measure", "question"];
    (numbered && known.contains(&name.trim_end_matches([' ', '-'])))
        .then(|| line[end + 1..].trim_start())
        .filter(|rest| !rest.is_empty())
}

/// What follows the stop after a number; "24/12" and "2.5 triệu" begin with no mark.
fn after_mark(rest: &str) -> Option<&str> {
    let body = rest.strip_prefix(['.', ')', '/', '-', ':'])?;
    body.starts_with(|c: char| c.is_whitespace() || c.is_alphabetic())
        .then(|| body.trim_start())
        .filter(|body| !body.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_mark_only_with_a_stop_behind_it() {
        let body = |text: &str| Line::of(text).unwrap().body;
        assert_eq!(body("1. Lắp đèn"), "Lắp đèn");
        assert_eq!(body("1.2) Lắp đèn"), "Lắp đèn");
        assert_eq!(body("Biện pháp 2: Lắp đèn"), "Lắp đèn");
        for kept in ["24/12 họp tổ", "2.5 triệu đồng", "12 đèn", "2026. Năm nay", "V là năm"] {
            assert_eq!(body(kept), kept);
        }
    }
}
