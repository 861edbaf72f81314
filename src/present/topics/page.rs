//! What the topic's card is asking, as the one number a card and a button can carry.

use chrono::NaiveDate;

use crate::domain::ids::MemberId;
use crate::present::action::Argument;

/// What the card shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Page {
    /// Whatever is missing, else the whole.
    Auto,
    /// The title; a page of the catalogue.
    Titles(i64),
    Days,
    /// A typed day, echoed in full.
    ConfirmDay(NaiveDate),
    Hours(NaiveDate),
    /// A typed day and hour (minutes from midnight), echoed in full.
    ConfirmMeeting(NaiveDate, i64),
    Places,
    /// Who prepares; a page of the roster.
    Preparers(i64),
    /// Another preparer, once somebody has been told: asked first.
    ConfirmPreparer(MemberId),
    /// The chain of dates of a meeting moved to another day, asked before it is told.
    Moved(NaiveDate, i64),
}

const WIDTH: i64 = 1_000_000_000_000;
const DAY: i64 = 1440;

impl Page {
    /// The page as a number.
    #[must_use]
    pub fn number(self) -> i64 {
        let moment = |day: NaiveDate, minute: i64| day.to_number() * DAY + minute;
        let (kind, argument) = match self {
            Self::Auto => (0, 0),
            Self::Titles(page) => (1, page),
            Self::Days => (2, 0),
            Self::ConfirmDay(day) => (3, day.to_number()),
            Self::Hours(day) => (4, day.to_number()),
            Self::ConfirmMeeting(day, minute) => (5, moment(day, minute)),
            Self::Places => (6, 0),
            Self::Preparers(page) => (7, page),
            Self::ConfirmPreparer(member) => (8, member.0),
            Self::Moved(day, minute) => (9, moment(day, minute)),
        };
        kind * WIDTH + argument
    }

    /// The page a number stands for; one that stands for none is [`Page::Auto`].
    #[must_use]
    pub fn of(number: i64) -> Self {
        let argument = number.rem_euclid(WIDTH);
        let day = |number| NaiveDate::from_number(number);
        let moment = day(argument / DAY).map(|day| (day, argument % DAY));
        let page = match number.div_euclid(WIDTH) {
            1 => Some(Self::Titles(argument)),
            2 => Some(Self::Days),
            3 => day(argument).map(Self::ConfirmDay),
            4 => day(argument).map(Self::Hours),
            5 => moment.map(|(day, minute)| Self::ConfirmMeeting(day, minute)),
            6 => Some(Self::Places),
            7 => Some(Self::Preparers(argument)),
            8 => Some(Self::ConfirmPreparer(MemberId(argument))),
            9 => moment.map(|(day, minute)| Self::Moved(day, minute)),
            _ => None,
        };
        page.unwrap_or(Self::Auto)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_comes_back_from_its_number() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 24).unwrap();
        for page in [
            Page::Auto,
            Page::Titles(2),
            Page::Days,
            Page::ConfirmDay(day),
            Page::Hours(day),
            Page::ConfirmMeeting(day, 1170),
            Page::Places,
            Page::Preparers(1),
            Page::ConfirmPreparer(MemberId(70_000_000_000)),
            Page::Moved(day, 0),
        ] {
            assert_eq!(Page::of(page.number()), page);
        }
        assert_eq!(Page::of(-5), Page::Auto);
        assert_eq!(Page::of(99 * WIDTH), Page::Auto);
    }
}
