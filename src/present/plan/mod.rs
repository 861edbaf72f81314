//! Wording of the year's plan: its card, what is asked, and what those concerned are told.

mod card;
mod page;
mod quarter;
mod told;

pub use card::{View, redraw, short, ways, whole};
pub use page::{NO_HOUR, PlanPage};
pub use quarter::{
    ask_guest, ask_party_group, ask_place, confirm_day, days, groups, preparers, quarter, through, titles,
};
pub use told::{
    Duty, approved, ask_stand_in, ask_words, changed, changed_and_told, duty_notice, file_name,
    forward_guest_link, guest_link, moved, no_longer, paper, paper_ordered, redrawing, redrawing_taken_back,
    redrawn, review_notice, review_reminder, said_amend, said_approve, stood_in, submitted, verdict_told,
    what_reminded,
};

use super::dates;
use super::html::escape;
use super::texts::Texts;
use crate::domain::plan::Slot;
use crate::domain::topic::Mode;

/// "quý II/2027".
fn quarter_of(texts: &Texts, year: i64, quarter: i64) -> String {
    let (year, quarter) = (i32::try_from(year).unwrap_or_default(), u8::try_from(quarter).unwrap_or(4));
    dates::quarter(texts, year, quarter)
}

/// "II".
fn roman(quarter: i64) -> &'static str {
    dates::roman(u8::try_from(quarter).unwrap_or(4))
}

/// The title in quotation marks, or the words that there is none.
fn title_line(texts: &Texts, slot: &Slot) -> String {
    match &slot.title {
        Some(title) => texts.t().quoted(escape(title)),
        None => texts.t().topic_no_title(),
    }
}

/// "hội nghị riêng".
fn mode_of(texts: &Texts, mode: Mode) -> String {
    match mode {
        Mode::Separate => texts.t().plan_mode_separate(),
        Mode::Joined => texts.t().plan_mode_joined(),
    }
}

/// "Họp: 20 giờ, thứ Năm, ngày 10/06/2027, Nhà văn hoá Tổ dân phố 7, hội nghị riêng".
fn session(texts: &Texts, slot: &Slot) -> Option<String> {
    let place = slot.place.as_deref().map(escape);
    let at = [meeting(texts, slot), place].into_iter().flatten().collect::<Vec<_>>().join(", ");
    slot.meeting_on.map(|_| texts.t().plan_meeting(at, mode_of(texts, slot.mode)))
}

/// The meeting in full, as far as it is known.
fn meeting(texts: &Texts, slot: &Slot) -> Option<String> {
    let day = slot.meeting_on?;
    let said = dates::date_in_full(texts, day);
    Some(match slot.hour {
        Some(hour) => texts.t().date_and_clock(dates::clock_of(texts, hour), said),
        None => said,
    })
}
