//! Which year's plan somebody asks for: read from what follows the command.

use crate::domain::words::fold;
use crate::domain::year_report::{AskedYear, asked_year};

/// The year that is named, `this` being the present one. `None`: no year is named that can be read.
#[must_use]
pub fn asked(arguments: &str, this: i64) -> Option<i64> {
    let said = fold(arguments);
    if said.split_whitespace().any(|word| ["sau", "toi", "next"].contains(&word)) {
        return Some(this + 1);
    }
    match asked_year(arguments)? {
        AskedYear::Named(year) => Some(year),
        AskedYear::This => Some(this),
        AskedYear::Last => Some(this - 1),
        AskedYear::ToReport | AskedYear::Unread => None,
    }
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn a_year_is_named_in_many_ways_or_not_at_all() {
        for (said, year) in [
            ("2027", 2027),
            ("năm 2025", 2025),
            ("27", 2027),
            ("năm nay", 2026),
            ("nam sau", 2027),
            ("next year", 2027),
            ("năm ngoái", 2025),
        ] {
            assert_eq!(asked(said, 2026), Some(year), "{said}");
        }
        for said in ["", "abc", "-2027", "quý 4", "20271", "năm con mèo"] {
            assert_eq!(asked(said, 2026), None, "{said}");
        }
    }
}
