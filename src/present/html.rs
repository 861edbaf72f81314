//! Text and Telegram's HTML: escaping, stripping, measuring and splitting.
//!
//! Telegram counts a message's length in UTF-16 units, after the markup is taken out.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

/// `text` made safe inside Telegram's HTML, in the text as well as in the value of an attribute.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c => safe.push(c),
        }
    }
    safe
}

/// What a reader sees of `html`: no tags, entities replaced. For Zalo, for documents and for counting.
///
/// Understands what Telegram does: `&lt; &gt; &amp; &quot;` and numeric entities; anything else stays as it is.
#[must_use]
pub fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for piece in pieces(html) {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Entity(_, c) => text.push(c),
            Piece::Tag(_) => {}
        }
    }
    text
}

/// What HTML is made of.
#[derive(Clone, Copy, Debug)]
enum Piece<'a> {
    Text(&'a str),
    /// As it is written, and the character it stands for.
    Entity(&'a str, char),
    Tag(&'a str),
}

fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (piece, taken) = match first {
            '<' => match rest.find('>') {
                Some(end) => (Piece::Tag(&rest[..=end]), end + 1),
                None => (Piece::Text("<"), 1),
            },
            '&' => match entity(rest) {
                Some((c, length)) => (Piece::Entity(&rest[..length], c), length),
                None => (Piece::Text("&"), 1),
            },
            _ => {
                let end = rest.find(['<', '&']).unwrap_or(rest.len());
                (Piece::Text(&rest[..end]), end)
            }
        };
        rest = &rest[taken..];
        Some(piece)
    })
}

/// The character that the entity at the start of `text` stands for, and the entity's length in bytes.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.find(';')?;
    let name = text.get(1..end)?;
    let c = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((c, end + 1))
}

/// The length of `text` as Telegram counts it.
#[must_use]
pub fn utf16_len(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// `text`, plain, in parts of at most `limit` UTF-16 units.
///
/// A part ends where a paragraph, a line or a sentence does, if one ends in its second half, else between two
/// words; a word is cut only if it is longer than a part, and then not between a letter and its mark. White
/// space around a cut is dropped. An empty text has no parts. Escape each part afterwards.
#[must_use]
pub fn split(text: &str, limit: usize) -> Vec<String> {
    ranges(text, limit).into_iter().map(|part| text[part].to_owned()).collect()
}

/// Where the parts of [`split`] stand in `text`.
fn ranges(text: &str, limit: usize) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut at = text.len() - text.trim_start().len();
    let end = text.trim_end().len();
    while at < end {
        let cut = at + cut(&text[at..end], limit);
        parts.push(at..at + text[at..cut].trim_end().len());
        at = end - text[cut..end].trim_start().len();
    }
    parts
}

/// `html` in parts of which a reader sees at most `limit` UTF-16 units each, cut where [`split`] cuts what is seen. What
/// is open at a cut (a quotation, bold letters) is closed there and goes on in the next part.
#[must_use]
pub fn split_html(html: &str, limit: usize) -> Vec<String> {
    let mut pen = Pen::default();
    let mut seen = 0;
    let mut ranges = ranges(&plain(html), limit).into_iter().peekable();
    for piece in pieces(html) {
        let (source, length) = match piece {
            Piece::Tag(tag) => {
                pen.tag(tag);
                continue;
            }
            Piece::Text(text) => (text, text.len()),
            Piece::Entity(source, c) => (source, c.len_utf8()),
        };
        let stands = seen..seen + length;
        seen = stands.end;
        // A text may hold several parts, with white space between them that belongs to none.
        while let Some(part) = ranges.peek() {
            let (from, to) = (part.start.max(stands.start), part.end.min(stands.end));
            if from < to {
                let whole = from == stands.start && to == stands.end;
                pen.write(if whole { source } else { &source[from - stands.start..to - stands.start] });
            }
            if part.end > stands.end {
                break;
            }
            pen.end_part();
            ranges.next();
        }
    }
    pen.parts
}

/// Writes parts of HTML, each with all its tags closed.
#[derive(Default)]
struct Pen<'a> {
    parts: Vec<String>,
    part: String,
    /// The tags that are open in the text.
    open: Vec<&'a str>,
    /// How many of them stand in this part: a tag is written only when there is something in it.
    written: usize,
}

impl<'a> Pen<'a> {
    fn tag(&mut self, tag: &'a str) {
        if !tag.starts_with("</") {
            self.open.push(tag);
        } else if let Some(last) = self.open.pop()
            && self.written > self.open.len()
        {
            self.close(last);
        }
    }

    fn write(&mut self, source: &str) {
        for tag in &self.open[self.written..] {
            self.part.push_str(tag);
        }
        self.written = self.open.len();
        self.part.push_str(source);
    }

    fn end_part(&mut self) {
        for at in (0..self.written).rev() {
            self.close(self.open[at]);
        }
        self.parts.push(std::mem::take(&mut self.part));
    }

    fn close(&mut self, tag: &str) {
        let name = tag.trim_start_matches('<').trim_end_matches('>');
        let name = name.split_whitespace().next().unwrap_or_default();
        self.part.push_str(&format!("</{name}>"));
        self.written -= 1;
    }
}

/// Where the first part of `text` ends, in bytes; never 0.
fn cut(text: &str, limit: usize) -> usize {
    let fits = fitting(text, limit);
    if fits == text.len() {
        return fits;
    }
    // White space right after what fits is a fine place to cut, so the search may see one character more.
    let seen_end = fits + text[fits..].chars().next().map_or(0, char::len_utf8);
    let seen = &text[..seen_end];
    let half = fits / 2;
    let paragraph = seen.rfind("\n\n");
    let line = || seen.rfind('\n');
    [paragraph, line(), sentence_end(seen)]
        .into_iter()
        .flatten()
        .find(|at| *at >= half.max(1))
        .or_else(|| seen.rfind(char::is_whitespace))
        .filter(|at| *at > 0)
        .unwrap_or_else(|| inside_word(text, fits))
}

/// How many bytes of `text` fit into `limit` units; at least the first character.
fn fitting(text: &str, limit: usize) -> usize {
    let mut units = 0;
    for (at, c) in text.char_indices() {
        units += c.len_utf16();
        if units > limit && at > 0 {
            return at;
        }
    }
    text.len()
}

/// The byte after the last full stop, question mark or the like that white space follows.
fn sentence_end(text: &str) -> Option<usize> {
    let mut following = text.char_indices().skip(1);
    let mut last = None;
    for (_, c) in text.char_indices() {
        let Some((at, next)) = following.next() else { break };
        if matches!(c, '.' | '?' | '…' | ';' | '!') && next.is_whitespace() {
            last = Some(at);
        }
    }
    last
}

/// The last place up to `fits` that does not part a letter from its mark.
fn inside_word(text: &str, fits: usize) -> usize {
    let mut at = fits;
    while at > 0 && text[at..].chars().next().is_some_and(is_combining_mark) {
        at = text[..at].char_indices().next_back().map_or(0, |(before, _)| before);
    }
    if at == 0 { fits } else { at }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_with_markup_in_it_stays_a_name() {
        let name = r#"Nguyễn <b>"An"</b> & con"#;
        assert_eq!(escape(name), "Nguyễn &lt;b&gt;&quot;An&quot;&lt;/b&gt; &amp; con");
        assert_eq!(plain(&escape(name)), name);
    }

    #[test]
    fn plain_is_what_the_reader_sees() {
        let html =
            "<b>Quý IV/2026</b>: <a href=\"https://t.me/x?a=1&amp;b=2\">đọc</a> &#8211; &#x111; &nbsp; A&B";
        assert_eq!(plain(html), "Quý IV/2026: đọc – đ &nbsp; A&B");
        assert_eq!(plain("5 < 6"), "5 < 6");
    }

    #[test]
    fn length_counts_as_telegram_does() {
        assert_eq!(utf16_len("uỷ"), 2);
        assert_eq!(utf16_len("𝄞"), 2);
    }

    #[test]
    fn a_part_ends_with_its_paragraph() {
        let text = "Mục một có hai câu. Đây là câu hai.\n\nMục hai ngắn.\nDòng sau.";
        assert_eq!(split(text, 55), ["Mục một có hai câu. Đây là câu hai.", "Mục hai ngắn.\nDòng sau."]);
    }

    #[test]
    fn a_part_ends_with_its_line_or_sentence_when_no_paragraph_does() {
        assert_eq!(split("Dòng thứ nhất\nDòng thứ hai", 20), ["Dòng thứ nhất", "Dòng thứ hai"]);
        assert_eq!(split("Câu thứ nhất. Câu thứ hai dài.", 22), ["Câu thứ nhất.", "Câu thứ hai dài."]);
        assert_eq!(split("một hai ba bốn", 8), ["một hai", "ba bốn"]);
    }

    #[test]
    fn a_word_that_ends_exactly_at_the_limit_stays_whole() {
        assert_eq!(split("một hai", 3), ["một", "hai"]);
    }

    #[test]
    fn a_boundary_far_from_the_end_does_not_make_a_tiny_part() {
        assert_eq!(split("A.\n\nmột hai ba bốn năm", 15), ["A.\n\nmột hai ba", "bốn năm"]);
    }

    #[test]
    fn a_longer_word_is_cut_but_never_inside_a_character() {
        assert_eq!(split("𝄞𝄞𝄞", 3), ["𝄞", "𝄞", "𝄞"]);
        assert_eq!(split("xaa\u{301}", 3), ["xa", "a\u{301}"]);
        assert_eq!(split(" \n ", 3), [""; 0]);
    }

    #[test]
    fn what_is_open_at_a_cut_goes_on_in_the_next_part() {
        let html = "<b>Một</b>\n<blockquote>hai ba\nbốn <i>năm &lt; sáu</i></blockquote>\nbảy";
        assert_eq!(
            split_html(html, 12),
            [
                "<b>Một</b>\n<blockquote>hai ba</blockquote>",
                "<blockquote>bốn <i>năm &lt;</i></blockquote>",
                "<blockquote><i>sáu</i></blockquote>\nbảy",
            ]
        );
        let link = "<a href=\"https://t.me/x?a=1&amp;b=2\">đọc tiếp</a>";
        assert_eq!(
            split_html(link, 5),
            [
                "<a href=\"https://t.me/x?a=1&amp;b=2\">đọc</a>",
                "<a href=\"https://t.me/x?a=1&amp;b=2\">tiếp</a>"
            ]
        );
        assert_eq!(split_html("", 5), [""; 0]);
    }

    /// HTML as our texts write it: words, lines and entities, in quotations and bold or slanted letters.
    fn markup() -> impl Strategy<Value = String> {
        let words = "([a-zđỷ𝄞]{1,7}|&lt;|&amp;)([ \n]{1,2}([a-zđỷ𝄞]{1,7}|&lt;)){0,5}";
        let leaf = words.prop_map(|words: String| words);
        leaf.prop_recursive(3, 12, 4, |inner| {
            let tag = prop::sample::select(vec!["b", "i", "blockquote"]);
            (tag, prop::collection::vec(inner, 1..4))
                .prop_map(|(tag, inside)| format!("<{tag}>{}</{tag}>", inside.join("\n")))
        })
    }

    /// The tags that are open at the end; panics at one that closes what is not open.
    fn open_at_the_end(html: &str) -> Vec<String> {
        let mut open = Vec::new();
        for piece in pieces(html) {
            match piece {
                Piece::Tag(tag) if tag.starts_with("</") => {
                    assert_eq!(open.pop().as_deref(), tag.get(2..tag.len() - 1), "{html}");
                }
                Piece::Tag(tag) => open.push(tag[1..tag.len() - 1].to_owned()),
                Piece::Text(_) | Piece::Entity(..) => {}
            }
        }
        open
    }

    proptest! {
        #[test]
        fn every_part_of_html_is_whole_and_no_word_is_lost(html in markup(), limit in 8usize..40) {
            let parts = split_html(&html, limit);
            for part in &parts {
                prop_assert!(open_at_the_end(part).is_empty(), "{}", part);
                prop_assert!(utf16_len(&plain(part)) <= limit);
            }
            let seen: Vec<String> = parts.iter().map(|part| plain(part)).collect();
            prop_assert_eq!(seen, split(&plain(&html), limit));
        }

        #[test]
        fn splitting_loses_nothing_and_cuts_no_word(text in "([a-zàđỷ𝄞]{1,9}[.]?[ \n]{1,3}){0,40}", limit in 20usize..60) {
            let parts = split(&text, limit);
            prop_assert!(parts.iter().all(|part| !part.is_empty() && utf16_len(part) <= limit));
            let words: Vec<&str> = parts.iter().flat_map(|part| part.split_whitespace()).collect();
            prop_assert_eq!(words, text.split_whitespace().collect::<Vec<_>>());
        }

        #[test]
        fn escaping_comes_back_whole(text in "\\PC{0,60}") {
            prop_assert_eq!(plain(&escape(&text)), text);
        }
    }
}
