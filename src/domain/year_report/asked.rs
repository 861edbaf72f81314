//! Which year somebody asks to have reported: read from what follows the command.

use crate::domain::words::fold;

/// What was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AskedYear {
    /// No year is named: the one that is to be reported now.
    ToReport,
    This,
    Last,
    Named(i64),
    /// A report is asked for, and its year cannot be read.
    Unread,
}

/// "nam", "nam 2026", "2026", "năm ngoái", "report 2026". `None`: no report is asked for.
#[must_use]
pub fn asked_year(arguments: &str) -> Option<AskedYear> {
    let said = fold(arguments);
    let words: Vec<&str> = said.split_whitespace().collect();
    let first = *words.first()?;
    let is_number = |word: &str| word.chars().all(|letter| letter.is_ascii_digit());
    let of_report = ["nam", "year", "bao", "report"].contains(&first)
        || is_number(first)
        || (words.len() == 2 && words[1] == "year");
    if !of_report {
        return None;
    }
    let named: Vec<&str> = words
        .into_iter()
        .filter(|word| !["nam", "bao", "cao", "year", "report", "for", "of"].contains(word))
        .collect();
    Some(match named[..] {
        [] => AskedYear::ToReport,
        ["nay"] | ["this"] => AskedYear::This,
        ["ngoai"] | ["truoc"] | ["last"] => AskedYear::Last,
        [word] if is_number(word) => match (word.len(), word.parse()) {
            (4, Ok(year)) => AskedYear::Named(year),
            (2, Ok(year)) => AskedYear::Named(2000 + year),
            _ => AskedYear::Unread,
        },
        _ => AskedYear::Unread,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_asked_for_in_many_ways() {
        for (said, asked) in [
            ("nam", AskedYear::ToReport),
            ("year", AskedYear::ToReport),
            ("báo cáo năm", AskedYear::ToReport),
            ("Năm 2026", AskedYear::Named(2026)),
            ("2025", AskedYear::Named(2025)),
            ("báo cáo năm 2025", AskedYear::Named(2025)),
            ("report for 2025", AskedYear::Named(2025)),
            ("nam 26", AskedYear::Named(2026)),
            ("năm nay", AskedYear::This),
            ("this year", AskedYear::This),
            ("năm ngoái", AskedYear::Last),
            ("năm trước", AskedYear::Last),
            ("last year", AskedYear::Last),
        ] {
            assert_eq!(asked_year(said), Some(asked), "{said}");
        }
    }

    #[test]
    fn a_year_that_cannot_be_read_is_not_guessed() {
        for said in ["nam hai nghin khong tram hai sau", "20261", "0", "nam 2025 2026", "year of the cat"] {
            assert_eq!(asked_year(said), Some(AskedYear::Unread), "{said}");
        }
        for said in ["", "  ", "quy 4", "-2026", "tiendo"] {
            assert_eq!(asked_year(said), None, "{said}");
        }
    }
}
