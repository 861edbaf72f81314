//! What a button carries through Telegram: the unit and the action in at most 64 bytes of `callback_data`.
//!
//! `1.{unit}.{code}.{number}…`, numbers in base 36. The leading version lets a later form be told apart from the
//! buttons that are still on people's phones.

use crate::domain::ids::UnitId;
use crate::present::action::Action;

/// The most bytes Telegram takes (over it: 400 `BUTTON_DATA_INVALID`).
pub const MOST_BYTES: usize = 64;

const VERSION: &str = "1";
const SEPARATOR: char = '.';
const RADIX: u32 = 36;

/// The button needs more than [`MOST_BYTES`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a button of {0} bytes does not fit into Telegram's 64")]
pub struct TooLong(pub usize);

/// The data of a button that does `action` for `unit` (`None`: for no unit).
///
/// # Errors
/// [`TooLong`] if it does not fit. Three numbers of any size fit beside the unit's and a code of two letters.
pub fn encode(unit: Option<UnitId>, action: &Action) -> Result<String, TooLong> {
    let (code, numbers) = action.encode();
    let mut data = String::with_capacity(MOST_BYTES);
    data.push_str(VERSION);
    data.push(SEPARATOR);
    if let Some(UnitId(unit)) = unit {
        push_number(&mut data, unit);
    }
    data.push(SEPARATOR);
    data.push_str(code);
    for number in numbers {
        data.push(SEPARATOR);
        push_number(&mut data, number);
    }
    if data.len() > MOST_BYTES { Err(TooLong(data.len())) } else { Ok(data) }
}

/// Reads [`encode`] back; `None` for everything else: an unknown version or code, or data not of our making.
#[must_use]
pub fn decode(data: &str) -> Option<(Option<UnitId>, Action)> {
    let mut parts = data.split(SEPARATOR);
    if parts.next()? != VERSION {
        return None;
    }
    let unit = match parts.next()? {
        "" => None,
        unit => Some(UnitId(number(unit)?)),
    };
    let code = parts.next()?;
    let numbers = parts.map(number).collect::<Option<Vec<_>>>()?;
    Some((unit, Action::decode(code, &numbers)?))
}

fn number(digits: &str) -> Option<i64> {
    i64::from_str_radix(digits, RADIX).ok()
}

fn push_number(data: &mut String, number: i64) {
    if number < 0 {
        data.push('-');
    }
    let mut rest = number.unsigned_abs();
    // 13 digits hold 64 bits in base 36.
    let mut digits = [0_u8; 13];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b"0123456789abcdefghijklmnopqrstuvwxyz"[(rest % u64::from(RADIX)) as usize];
        rest /= u64::from(RADIX);
        if rest == 0 {
            break;
        }
    }
    data.extend(digits[first..].iter().copied().map(char::from));
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::ballot::Choice;
    use crate::domain::ids::{BallotId, MeasureId};

    #[test]
    fn a_vote_is_short_and_readable() {
        let vote =
            Action::CastVote { ballot: BallotId(71), measure: MeasureId(40_000), choice: Choice::ALL[0] };
        let data = encode(Some(UnitId(36)), &vote).unwrap();
        insta::assert_snapshot!(data, @"1.10.v.1z.uv4.0");
        assert_eq!(decode(&data), Some((Some(UnitId(36)), vote)));
    }

    #[test]
    fn a_button_may_speak_for_no_unit() {
        assert_eq!(encode(None, &Action::Home).unwrap(), "1..h");
        assert_eq!(decode("1..h"), Some((None, Action::Home)));
    }

    #[test]
    fn what_we_did_not_write_is_no_button() {
        for data in [
            "",
            ".",
            "1",
            "1.",
            "1.a",
            "2..h",
            "1..",
            "1..nosuch",
            "1..h.1",
            "1.a.v.1",
            "1.a.v.1.2.9999",
            "1.?.h",
            "ệ",
        ] {
            assert_eq!(decode(data), None, "{data:?}");
        }
    }

    #[test]
    fn a_number_beyond_64_bits_is_no_button() {
        assert_eq!(decode("1.zzzzzzzzzzzzzzzzzzzz.h"), None);
    }

    /// Every action there is, made of its code and numbers: an action has as many as its code takes.
    fn actions() -> impl Strategy<Value = Action> {
        let wide = -(1_i64 << 52)..(1_i64 << 52);
        let day = NaiveDate::from_ymd_opt(2026, 12, 15)
            .map_or(0, |date| i64::from(chrono::Datelike::num_days_from_ce(&date)));
        let number = prop_oneof![4 => wide, 2 => 0_i64..8, 1 => day..day + 400];
        (proptest::sample::select(Action::CODES), proptest::collection::vec(number, 8))
            .prop_filter_map("no such action", |(code, numbers)| {
                (0..=numbers.len()).find_map(|count| Action::decode(code, &numbers[..count]))
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig { max_global_rejects: 200_000, ..ProptestConfig::with_cases(2_000) })]

        #[test]
        fn every_action_fits_and_comes_back(unit in proptest::option::of(-(1_i64 << 52)..(1_i64 << 52)), action in actions()) {
            let unit = unit.map(UnitId);
            let data = encode(unit, &action).unwrap();
            prop_assert!(data.len() <= MOST_BYTES);
            prop_assert_eq!(decode(&data), Some((unit, action)));
        }

        #[test]
        fn numbers_come_back(any in any::<i64>()) {
            let mut data = String::new();
            push_number(&mut data, any);
            prop_assert_eq!(number(&data), Some(any));
        }

        #[test]
        fn garbage_never_breaks_it(data in "\\PC*") {
            let _ = decode(&data);
        }
    }

    #[test]
    fn every_code_is_reached_by_the_property() {
        // Small numbers are valid for every kind of argument, so each code is some action with few of them.
        for code in Action::CODES {
            let found = (0..6).find_map(|count| Action::decode(code, &vec![1; count]));
            let action = found.unwrap_or_else(|| panic!("{code} is no action with up to five numbers"));
            let data = encode(Some(UnitId(1)), &action).unwrap();
            assert_eq!(decode(&data), Some((Some(UnitId(1)), action)));
        }
    }
}
