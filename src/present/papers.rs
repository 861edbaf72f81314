//! What the papers of a session and the messages about them say alike: a blank.

use super::texts::Texts;
use crate::domain::blank::Blank;

/// "BP-02".
#[must_use]
pub fn measure_code(texts: &Texts, number: i64) -> String {
    texts.t().paper_measure_code(format!("{number:02}"))
}

/// "[bí thư bổ sung: người chủ trì BP-02]".
#[must_use]
pub fn blank(texts: &Texts, blank: Blank) -> String {
    texts.t().paper_blank(blank.as_str(), blank.code())
}
