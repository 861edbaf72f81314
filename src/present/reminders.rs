//! Wording of reminders.

use chrono_tz::Tz;

use super::action::Action;
use super::html::escape;
use super::outgoing::Outgoing;
use super::texts::Texts;
use super::{dates, topics, words};
use crate::domain::event::{Reminder, Reminding};
use crate::domain::next_step::Step;
use crate::domain::reminding::ReminderKind;
use crate::domain::time::{Timestamp, local};

/// One member's reminder.
#[must_use]
pub fn reminder(texts: &Texts, reminding: &Reminding, reminder: &Reminder, now: Timestamp) -> Outgoing {
    let t = texts.t();
    let (topic, zone) = (&reminding.topic, reminding.unit.zone);
    let mut lines = vec![words::greeting(texts, &escape(&reminder.to.name))];
    let deadline = || words::due(texts, &dates::deadline(texts, reminding.until, zone, now));
    match reminding.kind {
        ReminderKind::DraftSoon | ReminderKind::DraftToday => {
            lines.push(t.reminder_draft(topics::title_line(texts, topic)));
            lines.push(deadline());
            lines.push(t.reminder_draft_how());
            Outgoing::new(topic.unit, lines.join("\n"))
                .button(t.reminder_write_draft(), Action::Next { step: Step::WriteDraft })
        }
        ReminderKind::Comments | ReminderKind::ByHand => {
            lines.push(awaited(texts, reminding, &reminder.questions));
            lines.push(deadline());
            lines.push(t.reminder_agree_how(t.reminder_agree()));
            let message = Outgoing::new(topic.unit, lines.join("\n"));
            let message = match reminder.questions.first() {
                Some(number) => message.button(
                    t.reminder_answer(*number),
                    Action::AskQuestion { topic: topic.id, number: *number },
                ),
                None => message.button(t.reminder_comment(), Action::GiveComment),
            };
            message
                .button(t.reminder_agree(), Action::AgreeToDraft { topic: topic.id })
                .button(t.reminder_pause(), Action::PauseReminders { topic: topic.id })
        }
        ReminderKind::Meeting => {
            // What is settled in the evening is read in the morning.
            let read_on = local(reminding.not_before.unwrap_or(now), zone).date();
            let title = topics::title_line(texts, topic);
            lines.push(if read_on < local(reminding.until, zone).date() {
                t.reminder_meeting(title)
            } else {
                t.reminder_meeting_today(title)
            });
            lines.extend(topics::meeting_line(texts, topic, zone));
            lines.push(t.reminder_meeting_please());
            Outgoing::new(topic.unit, lines.join("\n")).button(t.reminder_open_topic(), Action::Home)
        }
    }
}

/// "Chuyên đề quý IV/2026 còn chờ ý kiến của đồng chí ở câu 2 và câu 3."
fn awaited(texts: &Texts, reminding: &Reminding, questions: &[i64]) -> String {
    let t = texts.t();
    let quarter = topics::quarter(texts, &reminding.topic);
    let named: Vec<String> = questions.iter().map(|number| t.reminder_question(*number)).collect();
    match named.as_slice() {
        [] => t.reminder_comments(quarter),
        [one] => t.reminder_questions(quarter, one.clone()),
        [first @ .., last] => t.reminder_questions(quarter, t.reminder_and(first.join(", "), last.clone())),
    }
}

/// What would be sent, for the officer who is asked.
#[must_use]
pub fn what(texts: &Texts, reminding: &Reminding, now: Timestamp) -> String {
    let t = texts.t();
    let until = dates::deadline(texts, reminding.until, reminding.unit.zone, now);
    match reminding.kind {
        ReminderKind::Comments | ReminderKind::ByHand => t.reminder_what_comments(until),
        _ => t.reminder_what_draft(until),
    }
}

/// The toast after [Tạm dừng nhắc].
#[must_use]
pub fn paused(texts: &Texts, until: Timestamp, zone: Tz, now: Timestamp) -> String {
    texts.t().reminder_paused(dates::deadline(texts, until, zone, now))
}
