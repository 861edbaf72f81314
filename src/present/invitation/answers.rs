//! Who answered what, for the officers; entering answers for members without a phone.

use super::InvitationView;
use crate::domain::inviting;
use crate::domain::meeting::{Attendance, Presence};
use crate::domain::member::Member;
use crate::present::action::Action;
use crate::present::html::escape;
use crate::present::labels::{Label, label};
use crate::present::meeting::minute_of;
use crate::present::outgoing::Outgoing;
use crate::present::reading::capitalised;
use crate::present::texts::Texts;
use crate::present::{dates, words};

/// Names on a page.
const NAMES: usize = 8;

/// What the officers' card is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct AnswersView<'a> {
    pub invitation: InvitationView<'a>,
    pub members: &'a [Member],
    pub answers: &'a [Attendance],
    /// Whoever looks may decide on leave.
    pub decides: bool,
}

/// How many come, who has not answered, how many are summoned.
#[must_use]
pub fn overview(texts: &Texts, view: &AnswersView<'_>) -> Outgoing {
    let t = texts.t();
    let topic = view.invitation.topic;
    let invited = inviting::invited(view.members);
    let count = |presence: Presence| {
        let said = |member: &&&Member| {
            view.answers.iter().any(|row| row.member == member.id && row.presence == presence)
        };
        invited.iter().filter(said).count()
    };
    let at = topic.meeting_at.map(|at| dates::date_time(texts, at, view.invitation.unit.zone));
    let mut lines = vec![
        format!("<b>{}</b>", t.answers_heading(at.unwrap_or_default())),
        t.answers_coming(count(Presence::Coming), invited.len()),
    ];
    let (excused, refused) = (count(Presence::Excused), count(Presence::Absent));
    if excused + refused > 0 {
        lines.push(t.answers_leave(excused, refused));
    }
    let waiting = count(Presence::AsksLeave);
    if waiting > 0 {
        lines.push(t.answers_waiting(waiting));
    }
    let silent: Vec<String> =
        inviting::unanswered(view.members, view.answers).iter().map(|member| member.name.clone()).collect();
    lines.push(match silent.len() {
        0 => t.answers_all(),
        count => t.answers_silent(count, named(texts, &silent)),
    });
    lines.push(t.answers_summoned(inviting::summoned(view.members, view.answers)));
    let mut message = Outgoing::new(topic.unit, lines.join("\n")).protected();
    let turn = |page| Action::TurnAnswers { topic: topic.id, page };
    if waiting > 0 && view.decides {
        message = message.button(t.answers_see_waiting(waiting), turn(1));
    }
    message.button(t.answers_enter(), turn(-1)).button(label(texts, Label::Home), Action::Home)
}

/// [Nhập thay]: those who have not answered first; `page` from 1.
#[must_use]
pub fn names_page(texts: &Texts, view: &AnswersView<'_>, page: i64) -> Outgoing {
    let t = texts.t();
    let topic = view.invitation.topic;
    let mut people = inviting::invited(view.members);
    people.sort_by_key(|member| view.answers.iter().any(|row| row.member == member.id));
    let pages = people.len().div_ceil(NAMES).max(1);
    let page = usize::try_from(page).unwrap_or(1).clamp(1, pages);
    let mut message = Outgoing::new(topic.unit, t.answers_enter_whom());
    for member in people.iter().skip((page - 1) * NAMES).take(NAMES) {
        let action = Action::AnswerFor { topic: topic.id, member: member.id };
        message = message.button(&member.name, action);
    }
    let turn = |page: usize| Action::TurnAnswers { topic: topic.id, page: -(page as i64) };
    let before = (page > 1).then(|| (t.measure_page_before(), turn(page - 1)));
    let after = (page < pages).then(|| (t.measure_page_after(), turn(page + 1)));
    message
        .row(before.into_iter().chain(after))
        .button(label(texts, Label::Done), Action::TurnAnswers { topic: topic.id, page: 0 })
}

/// What did this member answer?
#[must_use]
pub fn ask_answer(texts: &Texts, view: &InvitationView<'_>, member: &Member) -> Outgoing {
    let t = texts.t();
    let person = capitalised(&words::named_person(texts, &escape(&member.name)));
    let (topic, member) = (view.topic.id, member.id);
    let meeting = view.topic.meeting_at.map_or(0, minute_of);
    Outgoing::new(view.topic.unit, t.answers_enter_what(person))
        .button(t.invitation_come(), Action::WillComeFor { topic, member, meeting })
        .button(t.invitation_leave(), Action::AskLeaveFor { topic, member, meeting })
        .button(label(texts, Label::Cancel), Action::OpenAnswers { topic })
}

/// To whoever enters an answer with the button of a day that has passed on: the meeting has another.
#[must_use]
pub fn another_day_for(texts: &Texts, view: &InvitationView<'_>) -> String {
    let at = view.topic.meeting_at.map(|at| dates::date_time(texts, at, view.unit.zone));
    texts.t().answers_another_day(at.unwrap_or_default())
}

/// The toast after an answer was entered.
#[must_use]
pub fn entered(texts: &Texts, name: &str) -> String {
    texts.t().answers_entered(words::named_person(texts, name))
}

/// Names on one line: more are counted.
const NAMES_ON_A_LINE: usize = 5;

fn named(texts: &Texts, names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(NAMES_ON_A_LINE).map(|name| escape(name)).collect();
    let list = shown.join(", ");
    if names.len() > NAMES_ON_A_LINE {
        texts.t().answers_and_more(list, names.len() - NAMES_ON_A_LINE)
    } else {
        list
    }
}
