//! What the card of a plan is asking, as the one number a card and a button can carry.

use chrono::NaiveDate;

use crate::present::action::Argument;

/// In place of a minute: no hour was said.
pub const NO_HOUR: i64 = 1440;

/// What the card shows. The first number is the quarter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PlanPage {
    /// The four quarters.
    Whole,
    /// Ways to fill it anew.
    Ways,
    Quarter(i64),
    /// The title; a page of the catalogue.
    Titles(i64, i64),
    Groups(i64),
    /// Who prepares; a page of the roster.
    Preparers(i64, i64),
    /// Through whom a party group prepares; a page of the roster.
    Through(i64, i64),
    Days(i64),
    /// A typed day, perhaps with its hour (minutes from midnight, else [`NO_HOUR`]), echoed in full.
    ConfirmDay(i64, NaiveDate, i64),
    /// The open quarters drawn up anew, of a plan that people know: what it would be (0 by the rules, 1 as last year).
    Redraw(i64),
}

const WIDTH: i64 = 1_000_000_000_000;
const QUARTERS: i64 = 8;
const DAY: i64 = 2048;

impl PlanPage {
    /// The page as a number.
    #[must_use]
    pub fn number(self) -> i64 {
        let (kind, quarter, rest) = match self {
            Self::Whole => (0, 0, 0),
            Self::Ways => (1, 0, 0),
            Self::Quarter(quarter) => (2, quarter, 0),
            Self::Titles(quarter, page) => (3, quarter, page),
            Self::Groups(quarter) => (4, quarter, 0),
            Self::Preparers(quarter, page) => (5, quarter, page),
            Self::Through(quarter, page) => (6, quarter, page),
            Self::Days(quarter) => (7, quarter, 0),
            Self::Redraw(way) => (9, 0, way),
            Self::ConfirmDay(quarter, day, minute) => (8, quarter, day.to_number() * DAY + minute),
        };
        kind * WIDTH + rest * QUARTERS + quarter
    }

    /// The page a number stands for; one that stands for none is the whole plan.
    #[must_use]
    pub fn of(number: i64) -> Self {
        let argument = number.rem_euclid(WIDTH);
        let (quarter, rest) = (argument % QUARTERS, argument / QUARTERS);
        match number.div_euclid(WIDTH) {
            1 => Self::Ways,
            2 => Self::Quarter(quarter),
            3 => Self::Titles(quarter, rest),
            4 => Self::Groups(quarter),
            5 => Self::Preparers(quarter, rest),
            6 => Self::Through(quarter, rest),
            7 => Self::Days(quarter),
            8 => NaiveDate::from_number(rest / DAY)
                .map_or(Self::Whole, |day| Self::ConfirmDay(quarter, day, rest % DAY)),
            9 => Self::Redraw(rest),
            _ => Self::Whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_comes_back_from_its_number() {
        let day = NaiveDate::from_ymd_opt(2027, 6, 24).unwrap();
        for page in [
            PlanPage::Whole,
            PlanPage::Ways,
            PlanPage::Quarter(4),
            PlanPage::Titles(1, 3),
            PlanPage::Groups(2),
            PlanPage::Preparers(3, 7),
            PlanPage::Through(3, 0),
            PlanPage::Days(4),
            PlanPage::ConfirmDay(2, day, NO_HOUR),
            PlanPage::ConfirmDay(2, day, 1170),
            PlanPage::Redraw(1),
        ] {
            assert_eq!(PlanPage::of(page.number()), page);
        }
        assert_eq!(PlanPage::of(-5), PlanPage::Whole);
        assert_eq!(PlanPage::of(99 * WIDTH), PlanPage::Whole);
    }
}
