//! Wording of set-up, roster and enrolment.

pub mod claims;
pub mod consent;
pub mod group;
pub mod links;
pub mod member;
pub mod preview;
pub mod roster;
pub mod set_up;

use super::html::escape;
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::words;
use crate::domain::unit::Unit;

/// "Chi bộ Tổ dân phố 7", escaped.
pub(super) fn unit_name(texts: &Texts, unit: &Unit) -> String {
    words::unit_named(texts, &escape(&unit.name))
}

/// "Chi bộ Tổ dân phố 7" for a button, which takes no markup.
pub(super) fn unit_label(texts: &Texts, unit: &Unit) -> String {
    words::unit_named(texts, &unit.name)
}

/// A message of these lines, the first in bold.
pub(super) fn headed(unit: &Unit, title: &str, lines: &[String]) -> Outgoing {
    let mut html = format!("<b>{title}</b>");
    for line in lines {
        html.push('\n');
        html.push_str(line);
    }
    Outgoing::new(unit.id, html)
}

/// The part of a list that page `page` shows, the page that really is, and whether there is a next one. A page
/// beyond the end (the list has become shorter) is the last one.
pub(super) fn paged<T>(list: &[T], page: i64, size: usize) -> (&[T], i64, bool) {
    let last = list.len().saturating_sub(1) / size;
    let page = usize::try_from(page).unwrap_or(0).min(last);
    let start = page * size;
    let end = (start + size).min(list.len());
    (&list[start.min(list.len())..end], page as i64, end < list.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_gone_is_the_last_one() {
        let list = [1, 2, 3, 4, 5];
        assert_eq!(paged(&list, 0, 2), (&list[..2], 0, true));
        assert_eq!(paged(&list, 9, 2), (&list[4..], 2, false));
        assert_eq!(paged(&list, -3, 5), (&list[..], 0, false));
        assert_eq!(paged::<i64>(&[], 4, 5), (&[][..], 0, false));
    }
}
