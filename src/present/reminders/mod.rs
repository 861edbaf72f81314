//! Wording of reminders: one duty in full, or all duties of a day in a line each, with the buttons that do them.

mod duties;

use chrono_tz::Tz;

use super::action::Action;
use super::html::escape;
use super::outgoing::Outgoing;
use super::tasks::asking::{Questions, Room};
use super::texts::Texts;
use super::{dates, home, words};
use crate::domain::event::{Reminder, Reminding};
use crate::domain::reminding::{Duty, Missing, Nudge, Outage};
use crate::domain::time::{Timestamp, local};
use crate::domain::topic::Topic;

/// Lines of a message (ux 7).
const LINES: usize = 6;
/// Buttons of a message that speaks of several duties.
const BUTTONS: usize = 5;

/// What one member is told.
#[must_use]
pub fn reminder(texts: &Texts, reminding: &Reminding, reminder: &Reminder, now: Timestamp) -> Outgoing {
    let mut lines = Vec::new();
    if reminder.several_units {
        lines.push(format!("<b>{}</b>", words::unit_named(texts, &escape(&reminding.unit.name))));
    }
    lines.push(words::greeting(texts, &escape(&reminder.to.name)));
    let late = reminder.message.late.map(|outage| late(texts, outage, reminding.unit.zone));
    let view = duties::View { reminding, read_at: reminding.not_before.unwrap_or(now) };
    let today = local(view.read_at, reminding.unit.zone).date();
    let nudges = &reminder.message.nudges;
    let others: Vec<&Nudge> =
        nudges.iter().filter(|nudge| !matches!(nudge.missing, Missing::Task(_))).collect();
    let buttons = match (others.as_slice(), Questions::of(nudges)) {
        ([nudge], None) => {
            lines.extend(duties::in_full(texts, &view, nudge));
            duties::buttons(texts, &view, nudge)
        }
        ([], Some(tasks)) => {
            let (asked, buttons) = tasks.in_full(texts, today, Room::beside(lines.iter().chain(&late)));
            lines.extend(asked);
            buttons
        }
        (several, tasks) => {
            let mut duties: Vec<String> =
                several.iter().map(|nudge| duties::in_a_line(texts, &view, nudge)).collect();
            duties.extend(tasks.iter().flat_map(|tasks| tasks.in_lines(texts, today)));
            lines.push(texts.t().reminder_several(duties.len()));
            let room = LINES.saturating_sub(lines.len() + usize::from(late.is_some()));
            let shown = if duties.len() > room { room.saturating_sub(1) } else { duties.len() };
            let more = duties.len() - shown;
            lines.extend(duties.into_iter().take(shown));
            if more > 0 {
                lines.push(texts.t().reminder_and_more(more));
            }
            let of_tasks = tasks.iter().flat_map(|tasks| tasks.main_buttons(texts));
            let buttons = several.iter().flat_map(|nudge| duties::main_buttons(texts, &view, nudge));
            let pause = several.iter().find_map(|nudge| duties::pause(texts, &view, nudge));
            buttons.chain(of_tasks).take(BUTTONS).chain(pause).collect()
        }
    };
    lines.extend(late);
    let message = Outgoing::new(reminding.unit.id, lines.join("\n"));
    buttons.into_iter().fold(message, |message, (label, action)| message.button(label, action))
}

/// "Nhắc muộn do Trợ lý tạm ngừng từ 7 giờ ngày 19/12 đến 9 giờ ngày 21/12."
pub(super) fn late(texts: &Texts, outage: Outage, zone: Tz) -> String {
    let day = |at: Timestamp| dates::short_date(texts, local(at, zone).date(), local(outage.to, zone).date());
    let clock = |at: Timestamp| dates::clock(texts, at, zone);
    texts.t().reminder_late(clock(outage.from), day(outage.from), clock(outage.to), day(outage.to))
}

/// What would be sent, for the officer who is asked.
#[must_use]
pub fn what(texts: &Texts, reminding: &Reminding, now: Timestamp) -> String {
    let t = texts.t();
    let nudge = reminding.to.iter().flat_map(|one| &one.message.nudges).next();
    let Some(nudge) = nudge else { return String::new() };
    let until = |at| dates::deadline(texts, at, reminding.unit.zone, now);
    let deadline = nudge.occasion.deadline.map(until);
    match (nudge.duty, deadline) {
        (Duty::Draft | Duty::DraftLate, Some(until)) => t.reminder_what_draft(until),
        (Duty::Review | Duty::ReviewLate, Some(until)) => t.reminder_what_review(until),
        (Duty::Read, Some(until)) => t.reminder_what_read(until),
        (Duty::Comment, Some(until)) => t.reminder_what_comments(until),
        (Duty::Vote, Some(until)) => t.reminder_what_votes(until),
        (Duty::Meeting, Some(at)) => t.reminder_what_meeting(at),
        (Duty::Vote, None) => t.reminder_what_votes_open(),
        (Duty::Report | Duty::Tasks, _) => t.task_what_report(),
        _ => match nudge.missing {
            Missing::Step(step) => t.reminder_what_step(home::step_phrase(texts, step)),
            _ => String::new(),
        },
    }
}

/// After [Tạm dừng nhắc]: until when, what is said all the same, and the way back.
#[must_use]
pub fn paused(texts: &Texts, topic: &Topic, until: Timestamp, zone: Tz, now: Timestamp) -> Outgoing {
    let t = texts.t();
    let until = t.reminder_paused(dates::deadline(texts, until, zone, now));
    Outgoing::new(topic.unit, format!("{until}\n{}", t.reminder_paused_but()))
        .button(t.reminder_all(), Action::HearOwnOnly { on: 0 })
}

/// The toast after [Chỉ nhắc việc của tôi] and [Nhắc như thường].
#[must_use]
pub fn own_only(texts: &Texts, on: bool) -> String {
    if on { texts.t().reminder_own_only_on() } else { texts.t().reminder_own_only_off() }
}
