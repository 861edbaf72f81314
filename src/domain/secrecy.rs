//! Looks for secrecy marks in what people send (ux 24).
//!
//! A reminder, not protection: a device joined to the internet must not hold state secrets at all (Law
//! 117/2025/QH15, Art. 5), and no filter can know what is one. Marks are refused, never subjects: "Bảo vệ bí mật
//! nhà nước" is an ordinary topic.

use super::words::{clean, modern_tone};

/// What was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Secrecy {
    /// Nothing.
    Clear,
    /// The words of a mark stand in running text, or without tones: ask [Chỉ nhắc tới] [Có dấu mật, xoá].
    Mentioned,
    /// A line or a file name that is a mark: refuse, and store nothing of it.
    Marked,
}

/// Whole phrases that are marks, in lower case with their tones.
const PHRASES: [&str; 7] = [
    "tuyệt mật",
    "tối mật",
    "văn bản mật",
    "tài liệu mật",
    "lưu hành nội bộ",
    "tài liệu thu hồi",
    "xong hội nghị trả lại",
];

/// The same typed without tones. "do mat" is not among them: too many ordinary words are written so.
const TONELESS: [&str; 7] = [
    "tuyet mat",
    "toi mat",
    "van ban mat",
    "tai lieu mat",
    "luu hanh noi bo",
    "tai lieu thu hoi",
    "xong hoi nghi tra lai",
];

/// Words that may stand beside a mark on its line.
const BESIDE: [&str; 14] =
    ["tài", "liệu", "văn", "bản", "độ", "mật", "dấu", "chỉ", "đóng", "sau", "hội", "nghị", "không", "sao"];

/// Words that make "mật" another word when they follow it: mật ong, mật khẩu, mật độ.
const OTHER_WORD_AFTER: [&str; 6] = ["ong", "khẩu", "độ", "mía", "gấu", "hoa"];

/// Words that make "MẬT" another word when they stand before it: bảo mật, bí mật.
const OTHER_WORD_BEFORE: [&str; 6] = ["bảo", "bí", "cơ", "thân", "nước", "túi"];

/// Looks at a text: a comment, a topic, the words of a draft.
#[must_use]
pub fn look(text: &str) -> Secrecy {
    // Cleaning makes a tab one space; here it parts two columns.
    clean(&text.replace('\t', "  ")).lines().map(look_line).max().unwrap_or(Secrecy::Clear)
}

/// Looks at the name of a file. A mark in it is a mark, whatever else the name says.
#[must_use]
pub fn look_file_name(name: &str) -> Secrecy {
    let name = clean(name);
    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
    let cased = words(stem);
    let lower = lower_words(stem);
    let stamped = cased.iter().enumerate().any(|(at, word)| {
        word == "MẬT"
            && !lower.get(at + 1).is_some_and(|next| OTHER_WORD_AFTER.contains(&next.as_str()))
            && !at
                .checked_sub(1)
                .and_then(|before| lower.get(before))
                .is_some_and(|before| OTHER_WORD_BEFORE.contains(&before.as_str()))
    });
    if stamped || holds(&lower, &PHRASES) {
        Secrecy::Marked
    } else if holds(&lower, &TONELESS) {
        Secrecy::Mentioned
    } else {
        Secrecy::Clear
    }
}

fn look_line(line: &str) -> Secrecy {
    // The head of an official paper has two columns: the body on the left, the mark on the right.
    if line.split('|').flat_map(|part| part.split("  ")).any(is_mark) {
        return Secrecy::Marked;
    }
    let words = lower_words(line);
    if holds(&words, &PHRASES) || names_degree(line) || holds(&words, &TONELESS) {
        return Secrecy::Mentioned;
    }
    Secrecy::Clear
}

/// Whether a stretch of a line is a mark and nothing else.
fn is_mark(stretch: &str) -> bool {
    let cased = words(stretch);
    if cased == ["MẬT"] {
        return true;
    }
    let lower = lower_words(stretch);
    if names_degree(stretch) && lower.starts_with(&["độ".to_owned(), "mật".to_owned()]) {
        // "Độ mật:" with its degree, or left open; "Độ mật: không" and a sentence are asked about.
        return lower[2..].iter().all(|word| matches!(word.as_str(), "mật" | "tối" | "tuyệt"));
    }
    let rest = PHRASES.iter().fold(lower.join(" "), |rest, phrase| rest.replace(phrase, ""));
    holds(&lower, &PHRASES) && rest.split_whitespace().all(|word| BESIDE.contains(&word))
}

/// "độ mật:" with its colon; without one it is a word like another.
fn names_degree(text: &str) -> bool {
    let lower = modern_tone(text).to_lowercase();
    lower.split("độ mật").skip(1).any(|after| after.trim_start().starts_with(':'))
}

/// Whether one of the phrases stands in the words, not as part of another word ("tài liệu mật ong").
fn holds(words: &[String], phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| {
        let count = phrase.split(' ').count();
        words.windows(count).enumerate().any(|(at, window)| {
            let next = words.get(at + count).map_or("", String::as_str);
            let other = phrase.ends_with("mật") && OTHER_WORD_AFTER.contains(&next)
                || phrase.ends_with("mat") && matches!(next, "ong" | "khau" | "do" | "mia" | "gau" | "hoa");
            phrase.split(' ').eq(window.iter().map(String::as_str)) && !other
        })
    })
}

fn words(text: &str) -> Vec<String> {
    modern_tone(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn lower_words(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.to_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Secrecy::{Clear, Marked, Mentioned};
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn a_line_that_is_a_mark_is_refused() {
        for text in [
            "MẬT",
            "(MẬT)",
            "**TỐI MẬT**",
            "Tuyệt mật",
            "TÀI LIỆU MẬT",
            "Độ mật: Tối mật",
            "Độ mật:",
            "ĐỘ MẬT: MẬT",
            "LƯU HÀNH NỘI BỘ",
            "(Tài liệu lưu hành nội bộ)",
            "Tài liệu thu hồi sau hội nghị",
            "Xong hội nghị trả lại",
            "ĐẢNG UỶ XÃ A\tTỐI MẬT\nCHI BỘ B",
            "ĐẢNG UỶ XÃ A          MẬT",
            "BÁO CÁO\n\nTÀI LIỆU MẬT - LƯU HÀNH NỘI BỘ\nKính gửi",
        ] {
            assert_eq!(look(text), Marked, "{text}");
            let decomposed: String = text.nfd().collect();
            assert_eq!(look(&decomposed), Marked, "{text}, decomposed");
        }
    }

    #[test]
    fn the_words_in_running_text_are_asked_about() {
        for text in [
            "Đề nghị nhắc lại quy định quản lý tài liệu mật trong chi bộ.",
            "Văn bản này thuộc loại tối mật.",
            "Phòng ngừa lộ lọt tài liệu mật trên không gian mạng",
            "Quy định lưu hành nội bộ cần nói rõ hơn",
            "Độ mật: không",
            "toi mat",
            "bao cao tuyet mat",
            "tai lieu luu hanh noi bo",
        ] {
            assert_eq!(look(text), Mentioned, "{text}");
        }
    }

    #[test]
    fn ordinary_words_and_subjects_pass() {
        for text in [
            "",
            "Bảo vệ bí mật nhà nước",
            "BẢO VỆ BÍ MẬT NHÀ NƯỚC TRONG TÌNH HÌNH MỚI",
            "Đổi mật khẩu và bảo mật thông tin",
            "bí mật kinh doanh",
            "Phát triển nghề nuôi ong lấy mật ong",
            "Tài liệu mật ong",
            "mật độ dân cư",
            "tôi mất ví",
            "do mat",
            "Bỏ phiếu kín",
            "Mật",
            "Kết nạp đảng viên mới",
            "Độ mật ong đậm đặc",
        ] {
            assert_eq!(look(text), Clear, "{text}");
        }
    }

    #[test]
    fn a_file_is_known_by_its_name() {
        for name in [
            "TỐI MẬT bao cao.docx",
            "Báo cáo (tài liệu mật).pdf",
            "MẬT_bao_cao.docx",
            "bao_cao-MẬT.docx",
            "lưu_hành_nội_bộ.pdf",
        ] {
            assert_eq!(look_file_name(name), Marked, "{name}");
            let decomposed: String = name.nfd().collect();
            assert_eq!(look_file_name(&decomposed), Marked, "{name}, decomposed");
        }
        for name in ["toi_mat.docx", "tai-lieu-mat.pdf"] {
            assert_eq!(look_file_name(name), Mentioned, "{name}");
        }
        for name in [
            "BẢO MẬT.docx",
            "Bảo vệ bí mật nhà nước.docx",
            "BÍ_MẬT_KINH_DOANH.pdf",
            "MẬT ONG.txt",
            "mat.docx",
            "chuyen de.md",
        ] {
            assert_eq!(look_file_name(name), Clear, "{name}");
        }
    }

    proptest! {
        #[test]
        fn a_mark_is_found_wherever_its_line_stands(before in "[a-zăêô \n]{0,60}", after in "[a-zăêô \n]{0,60}",
            mark in prop::sample::select(PHRASES.to_vec())) {
            prop_assert_eq!(look(&format!("{before}\n{}\n{after}", mark.to_uppercase())), Marked);
            let running = format!("{before} nói về {mark} ");
            prop_assert_eq!(look(&running), Mentioned);
        }
    }
}
