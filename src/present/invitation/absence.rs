//! Leave of absence: the question why, the request as the leaders see it, the answer to the member.

use super::{InvitationView, with_answers};
use crate::domain::ids::MemberId;
use crate::domain::inviting::{LeaveReason, RollEffect};
use crate::domain::meeting::{Attendance, Presence};
use crate::domain::topic::Topic;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::meeting::minute_of;
use crate::present::outgoing::Outgoing;
use crate::present::reading::capitalised;
use crate::present::texts::Texts;
use crate::present::{dates, words};

/// A usual reason in words: on its button, and as it is kept.
#[must_use]
pub fn reason(texts: &Texts, reason: LeaveReason) -> String {
    let t = texts.t();
    match reason {
        LeaveReason::Illness => t.absence_illness(),
        LeaveReason::Journey => t.absence_journey(),
        LeaveReason::Family => t.absence_family(),
        LeaveReason::Shift => t.absence_shift(),
    }
}

/// Asks why; `name`: of the member an officer asks for.
#[must_use]
pub fn ask_reason(texts: &Texts, topic: &Topic, member: MemberId, name: Option<&str>) -> Outgoing {
    let t = texts.t();
    let html = match name {
        None => t.invitation_ask_reason(),
        Some(name) => t.invitation_ask_reason_for(words::named_person(texts, &escape(name))),
    };
    let meeting = topic.meeting_at.map_or(0, minute_of);
    LeaveReason::ALL.iter().fold(Outgoing::new(topic.unit, html), |message, usual| {
        let action = Action::LeaveFor { member, meeting, reason: *usual };
        message.button(reason(texts, *usual), action)
    })
}

/// A request that waits for a decision.
#[derive(Clone, Copy, Debug)]
pub struct RequestView<'a> {
    pub invitation: InvitationView<'a>,
    pub row: &'a Attendance,
    pub name: &'a str,
    pub effect: RollEffect,
    /// How many requests wait, and the page of the next one.
    pub waiting: usize,
    pub next: Option<i64>,
}

/// The request, what granting it does to the roll, [Chấp nhận] [Không chấp nhận].
#[must_use]
pub fn request(texts: &Texts, view: &RequestView<'_>) -> Outgoing {
    let t = texts.t();
    let topic = view.invitation.topic;
    let person = words::named_person(texts, &escape(view.name));
    let mut lines = vec![format!("<b>{}</b>", t.absence_heading(view.waiting))];
    if let Some(at) = topic.meeting_at {
        lines.push(t.absence_meeting(dates::date_time(texts, at, view.invitation.unit.zone)));
    }
    let why = escape(view.row.reason.as_deref().unwrap_or_default());
    lines.push(t.absence_request(capitalised(&person), why));
    lines.push(match view.effect {
        RollEffect::Leaves { then } => t.absence_leaves_roll(person, then),
        RollEffect::None => t.absence_no_effect(capitalised(&person)),
    });
    let member = view.row.member;
    let decide = |granted| Action::DecideLeave { topic: topic.id, member, granted };
    let mut message = Outgoing::new(topic.unit, lines.join("\n"))
        .protected()
        .button(t.absence_grant(), decide(1))
        .button(t.absence_refuse(), decide(0));
    if let Some(page) = view.next {
        message = message.button(t.absence_next(), Action::TurnAnswers { topic: topic.id, page });
    }
    message.button(t.absence_see_answers(), Action::TurnAnswers { topic: topic.id, page: 0 })
}

/// The toast after a decision; `told`: a message reaches the member.
#[must_use]
pub fn decided_toast(texts: &Texts, name: &str, granted: bool, told: bool) -> String {
    let person = words::named_person(texts, name);
    let t = texts.t();
    let said = if granted { t.absence_granted_toast() } else { t.absence_refused_toast() };
    let next = if told { t.absence_told(person) } else { t.absence_not_told(person) };
    format!("{said} {next}")
}

/// To the member: granted or not, by whom, and what can be done now.
#[must_use]
pub fn decided(
    texts: &Texts,
    view: &InvitationView<'_>,
    name: &str,
    by: &str,
    presence: Presence,
) -> Outgoing {
    let t = texts.t();
    let at = view.topic.meeting_at.map(|at| dates::date_time(texts, at, view.unit.zone)).unwrap_or_default();
    let by = capitalised(&words::named_person(texts, &escape(by)));
    let granted = presence == Presence::Excused;
    let lines = if granted {
        [words::greeting(texts, &escape(name)), t.absence_granted(by, at), t.absence_granted_how()]
    } else {
        [words::greeting(texts, &escape(name)), t.absence_refused(by, at), t.absence_refused_how()]
    };
    let message = Outgoing::new(view.topic.unit, lines.join("\n"));
    with_answers(texts, message, view.topic, Some(presence))
}
