//! What is said about the group and in it.

use super::{headed, unit_name};
use crate::domain::time::Timestamp;
use crate::domain::unit::Unit;
use crate::present::action::Action;
use crate::present::dates;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::outgoing::{Outgoing, Press};
use crate::present::texts::Texts;
use crate::present::words;

/// The button that adds the bot to a group.
#[must_use]
pub fn choose(texts: &Texts, unit: &Unit, word: String) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit.id, t.people_bind_group()).link(t.people_choose_group(), Press::AddToGroup(word))
}

/// The first line in the group: that it stands there proves that we may post.
#[must_use]
pub fn bound(texts: &Texts, unit: &Unit) -> Outgoing {
    Outgoing::new(unit.id, texts.t().people_group_bound(unit_name(texts, unit)))
}

/// To the officers.
#[must_use]
pub fn lost(texts: &Texts, unit: &Unit, title: &str) -> Outgoing {
    let t = texts.t();
    Outgoing::new(unit.id, t.people_group_lost(escape(title))).button(t.people_bind(), Action::BindGroup)
}

/// Where the enrolment button would stand.
#[must_use]
pub fn ask_post(texts: &Texts, unit: &Unit) -> Outgoing {
    let t = texts.t();
    headed(unit, &t.people_enrol_ask(escape(&unit.group_title)), &[t.people_enrol_note()])
        .button(t.people_enrol_post_yes(), Action::PostEnrol)
        .button(t.people_enrol_post_no(), Action::DropEnrolPost)
}

/// The enrolment button.
#[must_use]
pub fn enrol(texts: &Texts, unit: &Unit, word: String) -> Outgoing {
    let t = texts.t();
    let greeting = words::greeting_all(texts, &escape(&unit.name));
    let html = format!("{greeting}\n{}\n{}", t.people_enrol_card(), t.people_enrol_card_note());
    Outgoing::new(unit.id, html).link(t.people_enrol_button(), Press::OpenPrivate(word))
}

/// The enrolment button is on its way: [Thu lại], and if it waits for the sending hours, [Gửi ngay].
#[must_use]
pub fn posting(
    texts: &Texts,
    unit: &Unit,
    later: Option<Timestamp>,
    now: Timestamp,
    recall: i64,
) -> Outgoing {
    let going = texts.t().people_enrol_going();
    let message = match later {
        Some(at) => {
            let later = words::sent_later(texts, &dates::soon(texts, at, unit.zone, now));
            Outgoing::new(unit.id, format!("{going}\n{later}"))
                .button(label(texts, Label::SendNow), Action::SendNow { recall })
        }
        None => Outgoing::new(unit.id, going),
    };
    message.button(label(texts, Label::TakeBack), Action::TakeBack { recall })
}

#[must_use]
pub fn not_posted(texts: &Texts) -> String {
    texts.t().people_enrol_not_posted()
}
