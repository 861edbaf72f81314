//! Instants, and the local calendar of a unit.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// An instant, UTC. The database keeps it as milliseconds since 1970.
pub type Timestamp = DateTime<Utc>;

/// The local date and time of `at` in `zone`.
#[must_use]
pub fn local(at: Timestamp, zone: Tz) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// The instant at which the clocks of `zone` show `date` `time`.
///
/// Where a change of clocks makes that ambiguous the earlier instant is taken; where it skips that hour, the
/// first instant after it.
#[must_use]
pub fn instant(date: NaiveDate, time: NaiveTime, zone: Tz) -> Timestamp {
    let mut wanted = date.and_time(time);
    loop {
        if let Some(found) = zone.from_local_datetime(&wanted).earliest() {
            return found.with_timezone(&Utc);
        }
        wanted += chrono::Duration::minutes(15);
    }
}

/// The quarter, 1 to 4, that holds `date`.
#[must_use]
pub fn quarter_of(date: NaiveDate) -> u8 {
    use chrono::Datelike;
    u8::try_from((date.month() - 1) / 3 + 1).unwrap_or(4)
}

/// The last day of a quarter.
#[must_use]
pub fn quarter_end(year: i32, quarter: u8) -> NaiveDate {
    let (next_year, month) = if quarter >= 4 { (year + 1, 1) } else { (year, u32::from(quarter) * 3 + 1) };
    NaiveDate::from_ymd_opt(next_year, month, 1).and_then(|first| first.pred_opt()).unwrap_or(NaiveDate::MAX)
}
