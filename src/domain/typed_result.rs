//! What is to come of a measure, and who helps, as people type it.

use chrono::NaiveDate;

use super::draft_measures::{Detail, detail, stretches};
use super::words::one_line;

/// What is to come of a measure, and who helps, as somebody types it: "12 bóng đèn; phối hợp: Chi hội Phụ nữ". Each is
/// empty if it is not there; every other word stays with the result.
pub(super) fn result_and_helpers(text: &str) -> (String, String) {
    let (mut result, mut helpers) = (String::new(), String::new());
    let mut add = |to_helpers: bool, joint: &str, words: &str| {
        let to = if to_helpers { &mut helpers } else { &mut result };
        if !to.is_empty() {
            to.push_str(joint);
        }
        to.push_str(words);
    };
    for line in text.lines() {
        let line = one_line(line);
        for (at, (separator, stretch)) in stretches(&line, NaiveDate::MIN).into_iter().enumerate() {
            let joint = if at == 0 { "; " } else { separator };
            match detail(stretch, NaiveDate::MIN) {
                Some(Detail::CoOwners(who)) => add(true, "; ", &who),
                Some(Detail::Expected(what)) => add(false, "; ", &what),
                _ if stretch.trim().is_empty() => {}
                _ => add(false, joint, stretch),
            }
        }
    }
    (result.trim().trim_end_matches([';', ',']).to_owned(), helpers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_result_may_name_the_helpers_and_loses_no_word() {
        for (typed, result, helpers) in [
            ("12 bóng đèn", "12 bóng đèn", ""),
            ("12 bóng đèn; phối hợp: Chi hội Phụ nữ", "12 bóng đèn", "Chi hội Phụ nữ"),
            ("12 bóng đèn, phối hợp: Chi hội Phụ nữ.", "12 bóng đèn", "Chi hội Phụ nữ"),
            ("Ket qua: 12 bong den\nPhoi hop: Chi hoi Phu nu", "12 bong den", "Chi hoi Phu nu"),
            ("Phối hợp: tổ 3; phối hợp: tổ 4", "", "tổ 3; tổ 4"),
            ("Trước 31/12 xong 12 đèn; chủ trì: Hoa", "Trước 31/12 xong 12 đèn; chủ trì: Hoa", ""),
            ("Đèn ngõ 3\nĐèn ngõ 5, hạn: 31/12", "Đèn ngõ 3; Đèn ngõ 5, hạn: 31/12", ""),
            (" ; ", "", ""),
        ] {
            assert_eq!(result_and_helpers(typed), (result.to_owned(), helpers.to_owned()), "{typed}");
        }
    }
}
