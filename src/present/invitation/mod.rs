//! Wording of the invitation: what a member gets, what the group hears, what the officers see.

mod absence;
mod answers;
mod mode;
pub mod moving;

pub use absence::{RequestView, ask_reason, decided, decided_toast, reason, request};
pub use answers::{AnswersView, another_day_for, ask_answer, entered, names_page, overview};
pub use mode::{chosen, label as mode_label, line as mode_line};

use super::action::Action;
use super::html::escape;
use super::labels::{Label, label};
use super::meeting::minute_of;
use super::outgoing::{Outgoing, Press};
use super::texts::Texts;
use super::{dates, topics, words};
use crate::domain::inviting;
use crate::domain::meeting::Presence;
use crate::domain::topic::{Stage, Topic};
use crate::domain::unit::Unit;

/// What an invitation is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct InvitationView<'a> {
    pub unit: &'a Unit,
    pub topic: &'a Topic,
    /// Who leads the meeting, as the roster has it.
    pub chair: Option<&'a str>,
}

/// Date in full, hour, place, form, chair.
pub(super) fn facts(texts: &Texts, view: &InvitationView<'_>) -> Vec<String> {
    let t = texts.t();
    let mut lines = Vec::new();
    if let Some(at) = view.topic.meeting_at {
        lines.push(t.invitation_when(dates::date_time(texts, at, view.unit.zone)));
    }
    lines.extend(view.topic.place.as_ref().map(|place| t.invitation_where(escape(place))));
    let form = t.invitation_form(inviting::mode_of(view.topic).as_str());
    lines.push(match view.chair {
        Some(chair) => t.invitation_form_chair(form, words::named_person(texts, &escape(chair))),
        None => form,
    });
    lines
}

/// To one member, with what that member has answered.
#[must_use]
pub fn invitation(
    texts: &Texts,
    view: &InvitationView<'_>,
    name: &str,
    answer: Option<Presence>,
) -> Outgoing {
    let t = texts.t();
    let quarter = topics::quarter(texts, view.topic);
    let mut lines = vec![words::greeting(texts, &escape(name)), t.invitation_please(quarter)];
    lines.extend(facts(texts, view));
    lines.push(match answer {
        None => t.invitation_ask(),
        Some(Presence::Coming | Presence::Present) => t.invitation_said_coming(),
        Some(Presence::AsksLeave) => t.invitation_said_leave(),
        Some(Presence::Excused) => t.invitation_said_excused(),
        Some(Presence::Absent) => t.invitation_said_refused(),
    });
    with_answers(texts, Outgoing::new(view.topic.unit, lines.join("\n")), view.topic, answer)
}

/// [Sẽ dự họp] [Xin vắng mặt], whichever is not said already.
fn with_answers(texts: &Texts, message: Outgoing, topic: &Topic, answer: Option<Presence>) -> Outgoing {
    let [come, leave] = buttons(texts, topic);
    let coming = matches!(answer, Some(Presence::Coming | Presence::Present));
    let leaving = matches!(answer, Some(Presence::AsksLeave | Presence::Excused));
    let shown = [(come, coming), (leave, leaving)].into_iter().filter(|(_, said)| !said);
    shown.fold(message, |message, ((words, action), _)| message.button(words, action))
}

/// [Sẽ dự họp] [Xin vắng mặt].
#[must_use]
pub fn buttons(texts: &Texts, topic: &Topic) -> [(String, Action); 2] {
    let (t, topic, meeting) = (texts.t(), topic.id, topic.meeting_at.map_or(0, minute_of));
    [
        (t.invitation_come(), Action::WillCome { topic, meeting }),
        (t.invitation_leave(), Action::AskLeave { topic, meeting }),
    ]
}

/// What stands on an invitation that can be answered no more.
#[must_use]
pub fn over(texts: &Texts, view: &InvitationView<'_>) -> Outgoing {
    let t = texts.t();
    let quarter = topics::quarter(texts, view.topic);
    let said = match view.topic.stage {
        Stage::Postponed => t.invitation_over_postponed(quarter),
        Stage::Cancelled => t.invitation_over_cancelled(quarter),
        _ => t.invitation_over_begun(quarter),
    };
    Outgoing::new(view.topic.unit, said).button(label(texts, Label::Home), Action::Home)
}

/// To the group: that they are invited, and where to answer.
#[must_use]
pub fn group_post(texts: &Texts, view: &InvitationView<'_>) -> Outgoing {
    let t = texts.t();
    let mut lines = vec![
        words::greeting_all(texts, &escape(&view.unit.name)),
        t.invitation_group(topics::quarter(texts, view.topic)),
    ];
    lines.extend(facts(texts, view));
    lines.push(t.invitation_group_ask());
    Outgoing::new(view.unit.id, lines.join("\n"))
        .link(label(texts, Label::OpenPrivate), Press::OpenPrivate("home".to_owned()))
}

/// The toast after [Sẽ dự họp].
#[must_use]
pub fn coming(texts: &Texts) -> String {
    texts.t().invitation_recorded_coming()
}

/// The toast after a reason was chosen.
#[must_use]
pub fn leave_asked(texts: &Texts) -> String {
    texts.t().invitation_recorded_leave()
}

/// To whoever presses the button of an old invitation: the meeting has another day.
#[must_use]
pub fn another_day(texts: &Texts, view: &InvitationView<'_>) -> String {
    let at = view.topic.meeting_at.map(|at| dates::date_time(texts, at, view.unit.zone));
    texts.t().invitation_another_day(at.unwrap_or_default())
}

#[cfg(test)]
mod tests;
