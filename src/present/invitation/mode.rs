//! The form of the session: advice, and what was chosen (S23, S24).

use crate::domain::inviting::{ModeAdvice, mode_of};
use crate::domain::topic::{Mode, Topic};
use crate::present::texts::Texts;

/// "Hình thức: họp riêng. Chi bộ có 19 đảng viên, từ 15 trở lên nên họp riêng."
#[must_use]
pub fn line(texts: &Texts, topic: &Topic, advice: ModeAdvice) -> String {
    let t = texts.t();
    let (members, from) = (advice.members, advice.separate_from);
    let said = if advice.may_join() {
        t.mode_joined_allowed(members, from)
    } else {
        t.mode_separate_advised(members, from)
    };
    t.mode_line(t.invitation_form(mode_of(topic).as_str()), said)
}

/// What is written on the button that chooses a form.
#[must_use]
pub fn label(texts: &Texts, mode: Mode) -> String {
    match mode {
        Mode::Separate => texts.t().mode_separate(),
        Mode::Joined => texts.t().mode_joined(),
    }
}

/// The toast after a choice.
#[must_use]
pub fn chosen(texts: &Texts) -> String {
    texts.t().mode_chosen()
}
