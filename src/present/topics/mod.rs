//! Wording of the topic: the card on which it is chosen, and what people are told of it.

mod page;
mod told;
mod wizard;

pub use page::Page;
pub use told::{group_changed, group_post, member_notice, no_longer_preparing, preparer_notice};
pub use wizard::{
    Offer, View, changed, confirm_new_place, confirm_new_title, confirm_preparer, day_off_line, kept, online,
    overview, preparers, with_day_off,
};

use chrono_tz::Tz;

use super::dates;
use super::html::escape;
use super::texts::Texts;
use crate::domain::time::Timestamp;
use crate::domain::topic::{Named, Topic};

/// "Họp: 19 giờ 30, thứ Năm, ngày 24/12/2026, Nhà văn hoá Tổ dân phố 7".
#[must_use]
pub fn meeting_line(texts: &Texts, topic: &Topic, zone: Tz) -> Option<String> {
    let at = dates::date_time(texts, topic.meeting_at?, zone);
    Some(match &topic.place {
        Some(place) => texts.t().topic_meeting_at(at, escape(place)),
        None => texts.t().topic_meeting(at),
    })
}

/// "Người chuẩn bị: đồng chí Trần Thị Hoa".
#[must_use]
pub fn preparer_line(texts: &Texts, named: &Named) -> String {
    texts.t().topic_preparer(super::words::preparer(texts, named))
}

/// The title in quotation marks, or the words that there is none.
#[must_use]
pub fn title_line(texts: &Texts, topic: &Topic) -> String {
    match &topic.title {
        Some(title) => texts.t().quoted(escape(title)),
        None => texts.t().topic_no_title(),
    }
}

/// "quý IV/2026".
#[must_use]
pub fn quarter(texts: &Texts, topic: &Topic) -> String {
    dates::quarter(texts, topic.year as i32, u8::try_from(topic.quarter).unwrap_or(4))
}

/// "Quý IV/2026".
#[must_use]
pub fn quarter_heading(texts: &Texts, topic: &Topic) -> String {
    dates::quarter_heading(texts, topic.year as i32, u8::try_from(topic.quarter).unwrap_or(4))
}

/// "17 giờ thứ Hai, ngày 21/12".
fn until(texts: &Texts, at: Timestamp, zone: Tz, now: Timestamp) -> String {
    dates::deadline(texts, at, zone, now)
}
