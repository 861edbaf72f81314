//! Text and Telegram's HTML: escaping, stripping, measuring and splitting.
//!
//! Telegram counts a message's length in UTF-16 units, after the markup is taken out.

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
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let (seen, taken) = if rest.starts_with('<') {
            rest.find('>').map_or((Some('<'), 1), |end| (None, end + 1))
        } else {
            entity(rest).map_or((Some('&'), 1), |(c, length)| (Some(c), length))
        };
        text.extend(seen);
        rest = &rest[taken..];
    }
    text.push_str(rest);
    text
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
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (part, after) = rest.split_at(cut(rest, limit));
        parts.push(part.trim_end().to_owned());
        rest = after.trim_start();
    }
    parts
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

    proptest! {
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
